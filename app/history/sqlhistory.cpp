// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlhistory.h"

#include "history/sqljournal.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace renotify {

SqlHistory::SqlHistory(const QString &path, std::chrono::milliseconds busyTimeout)
    : m_journal(std::make_unique<SqlJournal>(QFileInfo(path).absoluteFilePath(), busyTimeout))
    , m_worker(u"journal"_s)
{
}

SqlHistory::~SqlHistory()
{
    m_worker.post([this] { m_journal.reset(); }); // its connection has to end on its thread
}

QFuture<Result<qint64>> SqlHistory::open()
{
    return m_worker.run([this] { return m_journal->open(); });
}

QFuture<Result<qint64>> SqlHistory::begin(const Attempt &attempt)
{
    return m_worker.run([this, attempt] { return m_journal->begin(attempt); });
}

QFuture<Result<Done>> SqlHistory::finish(const Attempt &attempt)
{
    return m_worker.run([this, attempt] { return m_journal->finish(attempt); });
}

QFuture<Result<HistoryPage>> SqlHistory::page(const HistoryQuery &query)
{
    return m_worker.run([this, query] { return m_journal->page(query); });
}

QFuture<Result<Attempt>> SqlHistory::attempt(qint64 id)
{
    return m_worker.run([this, id] { return m_journal->attempt(id); });
}

QFuture<Result<SendFacts>> SqlHistory::facts(const SendSubject &subject)
{
    return m_worker.run([this, subject] { return m_journal->facts(subject); });
}

QFuture<Result<QList<Attempt>>> SqlHistory::recordEnd(const SendSubject &subject, const ChallengeEnd &end)
{
    return m_worker.run([this, subject, end] { return m_journal->recordEnd(subject, end); });
}

QFuture<Result<Done>> SqlHistory::recordLook(const ChallengeSid &challenge)
{
    return m_worker.run([this, challenge] { return m_journal->recordLook(challenge); });
}

} // namespace renotify
