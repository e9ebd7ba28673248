// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QSet>
#include <QString>

#include <chrono>

namespace renotify {

/// What the programs that use one journal tell each other. Whoever sends a row holds a lock on it, and whoever uses the
/// file shares a lock on it; the operating system releases both when the program ends, however it ends. The locks are
/// on bytes of a file next to the journal, `….sqlite-locks`, which stays empty. For use by one thread.
///
/// Two objects know of each other also in the same program. On a system without such locks (Linux and macOS have them),
/// every other program counts as gone.
class JournalLocks
{
public:
    explicit JournalLocks(const QString &journal);
    ~JournalLocks();
    JournalLocks(const JournalLocks &) = delete;
    JournalLocks &operator=(const JournalLocks &) = delete;

    /// Whether somebody has used the journal with locks, and their file is still there.
    bool exist() const;

    /// Shares the use of the journal with others, until this object is gone. Answers with JournalBusy if somebody keeps
    /// the file for themselves for longer than `patience`, and with JournalReadOnly if the locks' file cannot be made.
    Result<Done> share(std::chrono::milliseconds patience);
    /// Keeps the journal from everybody else, until share() is called again. Answers with JournalBusy while others use
    /// it.
    Result<Done> keepForOneself(std::chrono::milliseconds patience);

    /// Lets one program after the other change the form of the file, each until its endChanging(). Only after share().
    Result<Done> beginChanging(std::chrono::milliseconds patience);
    void endChanging();

    /// Says that this program sends `row` now, until release(). Returns false if another program says so of a row with
    /// this number (of a journal that somebody removed).
    bool take(qint64 row);
    void release(qint64 row);

    /// Whether a program that is still running sends `row`.
    bool isHeld(qint64 row) const;

private:
    Result<Done> waitFor(qint64 byte, short kind, std::chrono::milliseconds patience);

    const QString m_path;
    int m_file = -1;
    QSet<qint64> m_taken; ///< because the system does not tell us of our own locks
};

} // namespace renotify
