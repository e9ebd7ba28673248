// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqljournal.h"

#include "history/sqlattempts.h"
#include "history/sqlchallenge.h"
#include "history/sqlcopy.h"
#include "history/sqlfile.h"
#include "history/sqlinterrupted.h"
#include "history/sqlreader.h"
#include "history/sqlreplay.h"
#include "history/sqlschema.h"

#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr std::chrono::seconds heldPause(1);

/// Whether a person can remove the cause, by freeing space or closing the other program.
bool mayPass(Error::Kind kind)
{
    return kind == Error::Kind::JournalFull || kind == Error::Kind::JournalReadOnly || kind == Error::Kind::JournalBusy;
}

Result<Done> refuse(const SqlConnection &connection, Attempt attempt, qint64 row, const Error &refusal)
{
    attempt.id = row;
    attempt.result = {.outcome = Outcome::NotSent, .notification = {}, .error = refusal, .answer = {}, .timing = {}};
    return updateEnded(connection, attempt);
}

} // namespace

SqlJournal::SqlJournal(QString path, std::chrono::milliseconds busyTimeout, std::stop_token ending)
    : m_path(std::move(path))
    , m_busyTimeout(busyTimeout)
    , m_ending(std::move(ending))
    , m_locks(std::make_unique<JournalLocks>(m_path))
{
}

SqlJournal::~SqlJournal()
{
    if (!m_unstored.isEmpty() && open())
        storeLate();
}

Result<qint64> SqlJournal::open(const Progress &progress)
{
    if (m_isInRescue)
        return Error{Error::Kind::JournalDamaged, m_path, {}};
    if (m_connection && QFile::exists(m_path))
        return m_interrupted;
    m_connection.reset(); // somebody removed the file: nobody would ever see what is written to it now
    const Result<qint64> opened = openAnew(progress);
    m_held.reset();
    if (!opened && opened.error().kind == Error::Kind::JournalBusy) {
        m_held = opened.error();
        m_heldUntil = QDeadlineTimer(heldPause);
    }
    return opened;
}

Result<qint64> SqlJournal::openToRead()
{
    if (m_held && !m_heldUntil.hasExpired())
        return *m_held;
    return open();
}

Result<Done> SqlJournal::beginRescue()
{
    m_isInRescue = true;
    m_connection.reset();
    return m_locks->keepForOneself(m_busyTimeout);
}

void SqlJournal::endRescue()
{
    m_isInRescue = false;
}

/// During another program's rescue there may be no file for a moment: a new one must not be made then. But nothing is
/// put next to a file that is not ours.
Result<Done> SqlJournal::useWithOthers()
{
    if (!m_locks->exist())
        m_locks = std::make_unique<JournalLocks>(m_path);
    else if (const auto shared = m_locks->share(m_busyTimeout); !shared)
        return shared;
    if (const auto prepared = prepareJournalFile(m_path); !prepared)
        return prepared;
    return m_locks->share(m_busyTimeout);
}

Result<Done> SqlJournal::bringUpToDate(const SqlConnection &connection, const Progress &progress)
{
    const auto isCurrent = [&connection]() -> Result<bool> {
        const Result<qint64> version = schemaVersion(connection);
        if (!version || version.value() != journalSchemaVersion)
            return version ? Result<bool>(false) : version.error();
        const Result<bool> importing = isImporting(connection);
        return importing ? Result<bool>(!importing.value()) : importing;
    };
    if (const auto current = isCurrent(); !current || current.value())
        return current ? Result<Done>(Done()) : current.error();
    if (const auto alone = m_locks->beginChanging(m_busyTimeout); !alone)
        return alone;
    const auto end = qScopeGuard([this] { m_locks->endChanging(); });
    if (const auto current = isCurrent(); !current || current.value()) // another program has done it meanwhile
        return current ? Result<Done>(Done()) : current.error();
    if (const auto copied = copyBeforeMigration(connection, m_path); !copied)
        return copied;
    if (const auto migrated = migrate(connection); !migrated)
        return migrated;
    return importAll(connection, progress, m_ending);
}

Result<qint64> SqlJournal::openAnew(const Progress &progress)
{
    if (const auto usable = useWithOthers(); !usable)
        return usable.error();
    auto connection = std::make_unique<SqlConnection>(m_path, m_busyTimeout);
    if (const auto opened = connection->open(); !opened)
        return opened.error();
    if (const auto configured = configure(*connection); !configured)
        return configured.error();
    if (const auto migrated = bringUpToDate(*connection, progress); !migrated)
        return migrated.error();
    const Result<qint64> interrupted = findInterrupted(*connection, *m_locks);
    if (!interrupted)
        return interrupted;
    m_interrupted = interrupted.value();
    m_connection = std::move(connection);
    m_news = SqlNews();
    ++m_generation;
    return m_interrupted;
}

/// The facts are read under the write lock: whatever another program records comes before all of this or after it.
Result<Claim> SqlJournal::claim(const Attempt &attempt, const SendSubject &subject, const SendJudge &judge)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    storeLate();
    SqlTransaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    if (const Result<qint64> first = rowOfUid(*m_connection, attempt.uid); !first || first.value() > 0)
        return first ? Result<Claim>(Claim{.row = first.value(), .isRepeat = true}) : first.error();
    if (const auto interrupted = markInterrupted(*m_connection, *m_locks); !interrupted)
        return interrupted.error();
    const Result<SendFacts> facts = readFacts(*m_connection, subject);
    if (!facts)
        return facts.error();
    const auto [refusal, overridden] = judge(facts.value());
    const Result<qint64> row = insertBegun(*m_connection, attempt, overridden);
    if (!row)
        return row.error();
    if (const auto done = refusal ? refuse(*m_connection, attempt, row.value(), *refusal) : hold(row.value()); !done)
        return done.error();
    if (const auto committed = transaction.commit(); !committed) {
        m_locks->release(row.value());
        return committed.error();
    }
    return Claim{row.value(), refusal};
}

/// Before the row can be seen, so that nobody ever finds it without its sender.
Result<Done> SqlJournal::hold(qint64 row)
{
    if (m_locks->take(row))
        return Done();
    return Error{Error::Kind::JournalBusy, m_path, {}};
}

Result<Done> SqlJournal::finish(const Attempt &attempt)
{
    const Result<qint64> opened = open();
    if (opened)
        storeLate();
    const Result<Done> stored = opened ? store(attempt) : Result<Done>(opened.error());
    if (!isSettled(attempt, stored))
        m_unstored.append(attempt);
    return stored;
}

void SqlJournal::storeLate()
{
    m_unstored.removeIf([this](const Attempt &attempt) { return isSettled(attempt, store(attempt)); });
}

/// Whether there is nothing more to try: until then the send counts as running, for other programs as well.
bool SqlJournal::isSettled(const Attempt &attempt, const Result<Done> &stored)
{
    if (!stored && mayPass(stored.error().kind))
        return false;
    m_locks->release(attempt.id);
    return true;
}

Result<Done> SqlJournal::store(const Attempt &attempt)
{
    SqlTransaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto updated = updateEnded(*m_connection, attempt); !updated)
        return updated;
    return transaction.commit();
}

Result<qint64> SqlJournal::remove(SqlRemoval &removal)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return removal.step(*m_connection, m_path);
}

Result<HistorySize> SqlJournal::size()
{
    if (const auto opened = openToRead(); !opened)
        return opened.error();
    const Result<qint64> rows = countAll(*m_connection);
    if (!rows)
        return rows.error();
    return HistorySize{rows.value(), QFileInfo(m_path).size() + QFileInfo(m_path + "-wal"_L1).size()};
}

Result<HistoryNews> SqlJournal::news()
{
    if (const auto opened = openToRead(); !opened)
        return opened.error();
    const Result<QList<qint64>> gone = sendsOfTheGone(*m_connection, *m_locks);
    if (!gone)
        return gone.error();
    Result<qint64> interrupted = 0;
    if (!gone->isEmpty())
        interrupted = findInterrupted(*m_connection, *m_locks);
    return interrupted ? m_news.read(*m_connection, interrupted.value() > 0) : interrupted.error();
}

Result<SendFacts> SqlJournal::facts(const SendSubject &subject)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return readFacts(*m_connection, subject);
}

Result<QList<Attempt>> SqlJournal::recordEnd(const SendSubject &subject, const ChallengeEnd &end)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return storeEnd(*m_connection, subject, end);
}

Result<QList<Attempt>> SqlJournal::withdrawExpiry(const SendSubject &subject)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return clearExpiry(*m_connection, subject);
}

Result<Done> SqlJournal::recordLook(const ChallengeSid &challenge)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return storeLook(*m_connection, challenge);
}

} // namespace renotify
