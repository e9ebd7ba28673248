// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace renotify {

/// Says changes aloud while the keyboard focus is elsewhere. Screen readers do not report a text that changes outside
/// the focus, but they read a notification that appears. This widget cannot be seen.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    /// Does nothing if the sentence is empty.
    void announce(const QString &sentence);

signals:
    void announced(const QString &sentence);
};

} // namespace renotify
