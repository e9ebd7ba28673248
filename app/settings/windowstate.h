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

/// The content of the form, valid or not. Never a secret.
struct FormDraft
{
    QString service;
    QString identity;
    QString challenge;
    std::optional<Ttl> ttl; ///< empty: the service's default
    QString reason;

    bool operator==(const FormDraft &) const = default;
};

/// How the window looked when it was closed.
struct WindowState
{
    QByteArray geometry;                 ///< QWidget::saveGeometry()
    QMap<QString, QByteArray> splitters; ///< QSplitter::saveState() by object name
    QByteArray historyHeader;            ///< QHeaderView::saveState()
    FormDraft draft;

    bool operator==(const WindowState &) const = default;
};

/// Reads the ini file at `path`; each value that is missing or broken is empty.
WindowState loadWindowState(const QString &path);

/// Error: FileUnwritable. A text of more than 1024 characters is cut off there. The preferences in the file are not
/// changed.
Result<Done> saveWindowState(const QString &path, const WindowState &state);

} // namespace renotify
