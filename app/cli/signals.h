// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace renotify::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, and SIGPIPE into a failed write. A second signal ends the program
/// at once, because whoever sends it does not want to wait for the end of a send, and so do ten seconds without an end;
/// its row then becomes Unknown. There can be only one such object in a program.
class Signals : public QObject
{
    Q_OBJECT

public:
    Signals();
    ~Signals() override;

signals:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace renotify::cli
