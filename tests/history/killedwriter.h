// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <functional>

namespace renotify {

/// Runs rounds until enough writers were killed in the middle of their work. A kill from outside sometimes comes too
/// late, on a busy machine often: such a round is checked as well, but does not count.
class KillRounds
{
public:
    explicit KillRounds(int usual)
        : m_wanted(qEnvironmentVariable("RENOTIFY_KILL_ROUNDS", QString::number(usual)).toInt())
    {
    }

    /// Returns false when there were enough, or so many failed rounds that the machine cannot be the reason.
    bool next() { return m_killed < m_wanted && ++m_rounds <= 10 * m_wanted; }
    void add(bool wasKilled) { m_killed += wasKilled; }
    bool areEnough() const { return m_wanted > 0 && m_killed >= m_wanted; }
    /// Counts only kills in the middle of the work, so that a place comes again after a failed round.
    int killed() const { return m_killed; }
    int count() const { return m_rounds; }

private:
    int m_wanted;
    int m_rounds = 0;
    int m_killed = 0;
};

/// A random number from 0 to `last`.
inline qint64 anyUpTo(qint64 last)
{
    return QRandomGenerator::global()->bounded(last + 1);
}

/// A journalwriter that has ended or was killed.
struct EndedWriter
{
    QByteArray output;
    bool wasKilled = false; ///< before it printed the line that says it is done

    /// Kills it up to 20 ms after `hasCome` returns true for what it has printed: after an event and not by the clock,
    /// so that a slow machine is killed in the same places as a fast one. `done` is the beginning of the last line that
    /// it prints.
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

    /// Lets it run to its end; `look` is called again and again in the meantime.
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
