// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/historyverbs.h"

#include "cli/words.h"
#include "history/historyexport.h"
#include "support/whenready.h"

#include <QMetaEnum>

#include <limits>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 256;

} // namespace

void HistoryVerb::start()
{
    m_folder = openFolder();
    if (!m_folder)
        return;
    m_history = std::make_unique<SqlHistory>(m_folder->history());
    read();
}

std::optional<QDateTime> HistoryVerb::timeOf(Opt option)
{
    QDateTime time = QDateTime::fromString(invocation().text(option), Qt::ISODate);
    if (!time.isValid())
        fail(ExitCode::Usage,
             CtlWords::tr("“%1” is not a time: 2026-11-29 or 2026-11-29T08:00:00Z.").arg(invocation().text(option)));
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

std::optional<HistoryFilter> HistoryVerb::filter()
{
    HistoryFilter filter{.search = invocation().text(Opt::Search)};
    if (invocation().has(Opt::Outcome)) {
        bool isKnown = false;
        const QByteArray name = invocation().text(Opt::Outcome).toLatin1();
        filter.outcome = Outcome::Value(QMetaEnum::fromType<Outcome::Value>().keyToValue(name.constData(), &isKnown));
        if (!isKnown) {
            fail(ExitCode::Usage, CtlWords::tr("--outcome takes Sending, Accepted, Rejected, NotSent or Unknown."));
            return std::nullopt;
        }
    }
    for (const auto &[option, place] : {std::pair{Opt::Since, &filter.since}, std::pair{Opt::Until, &filter.until}}) {
        if (!invocation().has(option))
            continue;
        *place = timeOf(option);
        if (!*place)
            return std::nullopt;
    }
    if (invocation().has(Opt::Account)) {
        const auto account = chooseAccount(*m_folder);
        if (!account)
            return std::nullopt;
        filter.accountId = account->id;
    }
    return filter;
}

void HistoryListVerb::read()
{
    const auto wanted = filter();
    if (!wanted)
        return;
    m_filter = *wanted;
    bool isNumber = true;
    const QString limit = invocation().text(Opt::Limit);
    m_left = invocation().has(Opt::Limit) ? limit.toLongLong(&isNumber) : 50;
    if (!isNumber || m_left < 0)
        return fail(ExitCode::Usage, CtlWords::tr("--limit takes a number; 0 is all."));
    if (m_left == 0)
        m_left = std::numeric_limits<qint64>::max();
    readPage({});
}

void HistoryListVerb::readPage(const std::optional<HistoryCursor> &from)
{
    const int limit = int(qMin<qint64>(pageSize, m_left));
    const HistoryQuery query{.filter = m_filter, .from = from, .limit = limit};
    whenReady(history().page(query), this, [this, limit](const Result<HistoryPage> &page) {
        if (!page)
            return fail(page.error());
        for (const Attempt &attempt : page->attempts)
            output().writeItem(attemptRecord(attempt));
        m_left -= page->attempts.size();
        const bool isLast = page->attempts.size() < limit || m_left == 0;
        if (!isLast && !output().out().isClosed() && output().out().fault() == 0)
            return readPage(HistoryCursor::of(page->attempts.constLast(), {}));
        output().endList();
        endWritten();
    });
}

void HistoryShowVerb::read()
{
    bool isNumber = false;
    const qint64 id = invocation().argument.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return fail(ExitCode::Usage, CtlWords::tr("ID is the number of a send, as `history list` writes it."));
    whenReady(history().page({.from = HistoryCursor{0, id + 1}, .limit = 1}), this,
              [this, id](const Result<HistoryPage> &page) {
                  if (!page)
                      return fail(page.error());
                  if (page->attempts.isEmpty() || page->attempts.constFirst().id != id)
                      return fail(ExitCode::Usage,
                                  CtlWords::tr("The history has no send %1.").arg(QString::number(id)));
                  whenReady(history().attempt(id), this, [this](const Result<Attempt> &attempt) {
                      if (!attempt)
                          return fail(attempt.error());
                      output().write(wholeAttemptRecord(attempt.value()));
                      endWritten();
                  });
              });
}

void HistoryExportVerb::read()
{
    const auto wanted = filter();
    if (!wanted)
        return;
    const QString format = invocation().has(Opt::Format) ? invocation().text(Opt::Format) : u"csv"_s;
    if (format != "csv"_L1 && format != "csv-semicolon"_L1 && format != "jsonl"_L1)
        return fail(ExitCode::Usage, CtlWords::tr("--format takes csv, csv-semicolon or jsonl."));
    const HistoryExport what{.path = invocation().argument,
                             .format = format == "csv"_L1     ? HistoryExport::Csv
                                       : format == "jsonl"_L1 ? HistoryExport::JsonLines
                                                              : HistoryExport::CsvSemicolon,
                             .filter = *wanted};
    const auto written = m_worker.run([this, what] {
        return exportHistory(
            history(), what, [](qint64) {}, m_stop.get_token());
    });
    whenReady(written, this, [this, what](const Result<qint64> &rows) {
        if (!rows)
            return rows.error().kind == Error::Kind::Cancelled ? end(ExitCode::Interrupted) : fail(rows.error());
        output().write(exportRecord(what.path, rows.value()));
        endWritten();
    });
}

void HistoryExportVerb::interrupt()
{
    m_stop.request_stop(); // the file is then as if it had never been begun
}

} // namespace renotify::cli
