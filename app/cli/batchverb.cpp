// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/batchverb.h"

#include "cli/batchrecord.h"
#include "cli/words.h"
#include "support/whenready.h"
#include "words/listwords.h"

#include <QSet>

namespace renotify::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto noteEvery = 5s;

} // namespace

BatchVerb::~BatchVerb()
{
    m_stop.request_stop();
}

std::optional<ListDefaults> BatchVerb::defaults()
{
    ListDefaults defaults{.reason = invocation().text(Opt::Reason)};
    const auto &services = account().services;
    if (invocation().has(Opt::Service)) {
        defaults.service = ServiceSid::parse(invocation().text(Opt::Service));
        if (!defaults.service) {
            fail(ExitCode::Usage, CtlWords::tr("--service takes a service SID: VA and 32 hexadecimal digits."));
            return std::nullopt;
        }
    } else if (services.size() == 1) {
        defaults.service = services.constFirst().sid;
    }
    if (invocation().has(Opt::Ttl)) {
        bool isNumber = false;
        defaults.ttl = Ttl::from(invocation().text(Opt::Ttl).toInt(&isNumber));
        if (!defaults.ttl || !isNumber) {
            fail(ExitCode::Usage, CtlWords::tr("--ttl takes seconds, from 0 to 300."));
            return std::nullopt;
        }
    }
    return defaults;
}

/// The digest names the list, so the rows must be those of the same bytes.
BatchVerb::File BatchVerb::read(const QString &path, const ListDefaults &defaults, const std::stop_token &stop)
{
    const QByteArray before = digestOf(path);
    File file{.list = readList(path, defaults, stop)};
    if (digestOf(path) == before)
        file.digest = before;
    return file;
}

void BatchVerb::work()
{
    const auto given = defaults();
    if (!given)
        return;
    const QString path = invocation().argument;
    whenReady(m_worker.run([path, given = *given, stop = m_stop.get_token()] { return read(path, given, stop); }), this,
              [this](const File &file) { take(file); });
}

void BatchVerb::take(const File &file)
{
    m_file = file;
    if (file.list.fault() != ListFault::None)
        return fail(ExitCode::Usage, listFaultText(file.list.fault()));
    if (file.digest.isEmpty())
        return fail(ExitCode::Usage, CtlWords::tr("The file changes while it is read."));
    m_uid = batchUid(account(), file.digest);
    whenReady(place().history.batch(m_uid), this, [this](const Result<std::optional<Batch>> &known) {
        if (!known)
            return fail(known.error());
        waitAnew();
        begin(known.value());
    });
}

qint64 BatchVerb::writeProblems()
{
    QSet<qint64> rows;
    for (const ListProblem &problem : list().checked.problems) {
        output().writeItem(
            problemRecord(problem, list().columns.headings.value(problem.column), list().value(problem)));
        if (!isOnlySuspected(problem.kind))
            rows.insert(problem.row);
    }
    output().endList();
    return rows.size();
}

void BatchVerb::failNotBegun()
{
    fail(ExitCode::Usage,
         CtlWords::tr("This list was not begun through “%1”: renotifyctl batch run.").arg(account().name));
}

bool BatchRunVerb::isConfirmed(qint64 pushes)
{
    const bool isTyped = invocation().text(Opt::Production) == account().name
                         && invocation().text(Opt::Confirm) == QString::number(pushes);
    if (!account().production || isTyped)
        return true;
    fail(ExitCode::Refused, CtlWords::tr("“%1” is a production account. To send through it, type its name and the "
                                         "number of pushes: --production NAME --confirm %2.")
                                .arg(account().name, QString::number(pushes)));
    return false;
}

void BatchRunVerb::run(BatchStore &store, BatchRun::Mode mode)
{
    const BatchRun::Parts parts{store,        place().history,   place().sender,
                                place().desk, place().knowledge, place().follower};
    m_isCheck = mode == BatchRun::Mode::Check;
    m_run = std::make_unique<BatchRun>(parts, account(), uid(), mode);
    connect(m_run.get(), &BatchRun::rowEnded, this, qOverload<const BatchRow &>(&BatchRunVerb::show));
    connect(m_run.get(), &BatchRun::progressed, this, qOverload<const BatchProgress &>(&BatchRunVerb::show));
    connect(m_run.get(), &BatchRun::ended, this, &BatchRunVerb::take);
    m_noted.start();
    m_run->start();
}

void BatchRunVerb::show(const BatchRow &row)
{
    waitAnew();
    output().writeItem(batchRowRecord(row));
}

void BatchRunVerb::show(const BatchProgress &progress)
{
    if (!progress.left || !m_noted.hasExpired(std::chrono::milliseconds(noteEvery).count()))
        return;
    m_noted.start();
    output().note(CtlWords::tr("%1 rows accepted, %2 failed or left out, %3 wait. About %4 s left.")
                      .arg(QString::number(progress.accepted), QString::number(progress.failed()),
                           QString::number(progress.waiting), QString::number(progress.left->count())));
}

void BatchRunVerb::take(const std::optional<Error> &error)
{
    output().endList();
    const BatchProgress &progress = m_run->progress();
    if (output().form() == Output::Form::Table) // its lines have the columns of a row
        output().note(m_isCheck ? checkText(progress.waiting, progress.failed() + m_failed) : progressText(progress));
    else
        output().write(batchRecord(uid(), invocation().argument, progress));
    if (error) {
        const ExitCode code = exitCodeOf(*error);
        output().complain(errorRecord(code, *error));
        return endTold(code);
    }
    if (m_stopped == Stopped::Interrupted)
        return endTold(ExitCode::Interrupted);
    if (m_stopped == Stopped::GivenUp) {
        output().complain(errorRecord(ExitCode::NotSent, CtlWords::tr("A row took longer than --timeout allows.")));
        return endTold(ExitCode::NotSent);
    }
    endTold(progress.failed() + m_failed > 0 ? ExitCode::SomeFailed : ExitCode::Done);
}

void BatchRunVerb::giveUp()
{
    if (!m_run)
        return BatchVerb::giveUp();
    m_stopped = Stopped::GivenUp;
    m_run->stop();
}

/// The row that is being sent has its end first; the others wait for `resume`.
void BatchRunVerb::interrupt()
{
    if (!m_run)
        return BatchVerb::interrupt();
    m_stopped = Stopped::Interrupted;
    m_run->stop();
}

} // namespace renotify::cli
