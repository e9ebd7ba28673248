// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace renotify {

/// Says aloud what changes while the keyboard is somewhere else. Screen readers stay silent about a text that changes
/// out of the focus; a notification that appears they read. Nothing of it is seen.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    /// Nothing with an empty sentence.
    void announce(const QString &sentence);

signals:
    void announced(const QString &sentence);
};

} // namespace renotify
