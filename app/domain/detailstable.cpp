// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/detailstable.h"

#include "domain/detailstext.h"
#include "domain/sid.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// Removes the mark with which an export, ours included, keeps a spreadsheet from taking the cell for a formula.
QString withoutGuard(const QString &cell)
{
    const bool isGuarded = cell.size() > 1 && cell[0] == u'\'' && u"=+-@"_s.contains(cell[1]);
    return isGuarded ? cell.sliced(1) : cell;
}

/// The cells of one line; a separator inside quotes does not separate.
QStringList split(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isQuoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"')
            cell += line[i++];
        else if (c == u'"' && (isQuoted || cell.trimmed().isEmpty()))
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            cells += withoutGuard(std::exchange(cell, {}).trimmed());
        else
            cell += c;
    }
    return cells << withoutGuard(cell.trimmed());
}

QStringList cellsOf(const QString &line)
{
    for (const QChar separator : {u'\t', u'|', u';', u','}) {
        const QStringList cells = line.contains(separator) ? split(line, separator) : QStringList();
        if (cells.size() > 2)
            return cells;
    }
    return {};
}

/// The columns in which a heading has the fields; -1 for a field without a column.
struct Head
{
    explicit Head(const QStringList &cells)
    {
        using detailstext::pattern;
        static const QRegularExpression identities = pattern(u"^(?:entity |user )?identity$"_s);
        static const QRegularExpression ttls = pattern(u"^(?:ttl|time to live)$"_s);
        static const QRegularExpression tickets = pattern(u"^(?:reason|ticket|reason or ticket)$"_s);
        identity = cells.indexOf(identities);
        ttl = cells.indexOf(ttls);
        ticket = cells.indexOf(tickets);
        width = cells.size();
    }

    qsizetype identity;
    qsizetype ttl;
    qsizetype ticket;
    qsizetype width;
};

} // namespace

QList<DetailsRow> rowsOf(const QString &text)
{
    static const QRegularExpression named = detailstext::pattern(u"[:=]"_s);    // then it is not a table
    static const QRegularExpression rule = detailstext::pattern(u"^:?-+:?$"_s); // below a Markdown heading
    QList<DetailsRow> rows;
    Head head({});
    for (const QString &line : text.split(u'\n')) {
        const QStringList cells = cellsOf(line);
        if (const Head found(cells); found.identity >= 0) {
            head = found;
            continue;
        }
        qsizetype service = -1;
        qsizetype challenge = -1;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (ServiceSid::parse(cells[i]))
                service = i;
            if (ChallengeSid::parse(cells[i]))
                challenge = i;
        }
        const bool isBeneathHead =
            head.identity >= 0 && head.identity < cells.size() && (challenge >= 0 || cells.size() == head.width);
        if (isBeneathHead && !cells[head.identity].contains(rule))
            rows << DetailsRow{cells[head.identity], cells.value(head.ttl), cells.value(head.ticket)};
        else if (!isBeneathHead && service >= 0 && challenge == service + 2 && !cells[service + 1].contains(named))
            rows << DetailsRow{cells[service + 1], {}, {}};
    }
    return rows;
}

} // namespace renotify
