// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/ttl.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace renotify {

/// What stands in the form, valid or not. Never a secret.
struct FormDraft
{
    QString service;
    QString identity;
    QString challenge;
    std::optional<Ttl> ttl; ///< nothing: the service's default
    QString reason;

    bool operator==(const FormDraft &) const = default;
};

/// How the window was left.
struct WindowState
{
    QByteArray geometry;                 ///< QWidget::saveGeometry()
    QMap<QString, QByteArray> splitters; ///< QSplitter::saveState() by object name
    QByteArray historyHeader;            ///< QHeaderView::saveState()
    FormDraft draft;

    bool operator==(const WindowState &) const = default;
};

/// From the ini file at `path`; what is missing or broken is empty, each for itself.
WindowState loadWindowState(const QString &path);

/// FileUnwritable. A text over 1024 characters is cut there. Leaves the preferences in the file alone.
Result<Done> saveWindowState(const QString &path, const WindowState &state);

} // namespace renotify
