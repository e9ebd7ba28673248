// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of people and services on their way through an export: account, reason, operator and message, with a NUL
// between them. libcsv and QJsonDocument must read back what was written, and no cell may be a formula.

#include "fuzz.h"

#include "../history/unguarded.h"
#include "history/exportrow.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <csv.h>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    QByteArrayList cells;
    int rows = 0;
};

Reading read(const QByteArray &csv)
{
    Reading reading;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const auto cell = [](void *text, size_t size, void *to) {
        static_cast<Reading *>(to)->cells += QByteArray(static_cast<const char *>(text), qsizetype(size));
    };
    const auto rowEnd = [](int, void *to) { ++static_cast<Reading *>(to)->rows; };
    hold(csv_parse(&parser, csv.constData(), size_t(csv.size()), cell, rowEnd, &reading) == size_t(csv.size())
             && csv_fini(&parser, cell, rowEnd, &reading) == 0,
         "libcsv finds no fault");
    csv_free(&parser);
    return reading;
}

Attempt attemptOf(const QList<QString> &texts)
{
    const QString digits(32, u'a');
    Attempt attempt{1,
                    QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                    u"account-1"_s,
                    texts.value(0),
                    u"https://verify.twilio.com"_s,
                    {*ServiceSid::parse(u"VA"_s + digits),
                     *Identity::parse(u"customer-1"_s),
                     *ChallengeSid::parse(u"YC"_s + digits),
                     {}},
                    texts.value(1),
                    texts.value(2),
                    {}};
    ApiError api;
    api.message = texts.value(3);
    attempt.result.outcome = Outcome::Rejected;
    attempt.result.error = Error{Error::Kind::Api, {}, api};
    return attempt;
}

/// Keeps a byte order mark at the beginning: inside a file it is a character, which QString::fromUtf8() would drop.
QString textOf(const QByteArray &cell)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(cell);
}

/// Qt's reader drops a byte order mark at the beginning of a text, unless the text contains an escape.
QString withoutMarks(QString text)
{
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

} // namespace

void oneInput(const QByteArray &bytes)
{
    QStringList texts;
    for (const QByteArray &text : bytes.split('\0'))
        texts += QString::fromUtf8(text);
    texts.resize(4);
    const Attempt attempt = attemptOf(texts);

    const Reading header = read(csvHeader());
    const Reading row = read(csvRow(attempt));
    hold(header.rows == 1 && row.rows == 1 && row.cells.size() == header.cells.size(), "a row is a row");
    const auto object = QJsonDocument::fromJson(jsonRow(attempt)).object();
    const QByteArrayList names{"account", "reason", "operator", "message"};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray cell = row.cells.at(header.cells.indexOf(names[i]));
        hold(cell.isEmpty() || !QByteArray("=+-@\t\r\n").contains(cell.front()), "no cell is a formula");
        hold(unguarded(textOf(cell)) == texts[i], "CSV gives back what was written");
        hold(withoutMarks(object[QLatin1StringView(names[i])].toString()) == withoutMarks(texts[i]),
             "JSON gives back what was written");
    }
    hold(jsonRow(attempt).count('\n') == 1, "a line of JSON is a line");
}
