// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <functional>

namespace renotify {

inline int roundsOr(int usual)
{
    return qEnvironmentVariable("RENOTIFY_KILL_ROUNDS", QString::number(usual)).toInt();
}

/// One of 0 … last.
inline qint64 anyUpTo(qint64 last)
{
    return QRandomGenerator::global()->bounded(last + 1);
}

/// A journalwriter that came to its end, or was killed.
struct EndedWriter
{
    QByteArray output;
    bool wasKilled = false; ///< before the line that says it is done

    /// Kills it up to 20 ms after `hasCome` answers true to what it printed: at an event and not by the
    /// clock, so that a slow machine is killed in the same places as a fast one. `done` begins the line that
    /// it prints last.
    static EndedWriter killedAt(const QStringList &arguments, const QByteArray &done,
                                const std::function<bool(const QByteArray &)> &hasCome)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(JOURNALWRITER), arguments);
        writer.waitForStarted();
        QByteArray output;
        const auto listen = [&](int milliseconds) {
            const bool isReady = writer.waitForReadyRead(milliseconds);
            output += writer.readAllStandardOutput();
            return isReady;
        };
        bool isIt = false;
        for (const QDeadlineTimer patience(60'000); !isIt && !patience.hasExpired(); isIt = hasCome(output)) {
            listen(1);
            if (writer.state() == QProcess::NotRunning)
                break;
        }
        for (QDeadlineTimer more(anyUpTo(20)); listen(int(more.remainingTime()));) {
        }
        writer.kill();
        writer.waitForFinished();
        output += writer.readAllStandardOutput();
        return {output, writer.exitStatus() == QProcess::CrashExit && !output.contains(done)};
    }

    /// Left alone; `look` is called again and again meanwhile.
    static EndedWriter undisturbed(
        const QStringList &arguments, const std::function<void()> &look = [] {})
    {
        const EndedWriter ended = killedAt(arguments, "nothing", [&look](const QByteArray &) {
            look();
            return false;
        });
        if (ended.wasKilled)
            qFatal("the program did not end by itself");
        return ended;
    }
};

} // namespace renotify
