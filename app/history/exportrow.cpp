// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exportrow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QVariant>

#include <algorithm>
#include <array>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldNames{
    "id"_L1,
    "time"_L1,
    "account"_L1,
    "host"_L1,
    "service_sid"_L1,
    "identity"_L1,
    "challenge_sid"_L1,
    "ttl"_L1,
    "reason"_L1,
    "operator"_L1,
    "outcome"_L1,
    "http_status"_L1,
    "error"_L1,
    "code"_L1,
    "message"_L1,
    "request_id"_L1,
    "took_ms"_L1,
    "notification_sid"_L1,
    "challenge_end"_L1,
    "challenge_responded_reason"_L1,
    "challenge_end_time"_L1,
    "uid"_L1,
};

using FieldValues = std::array<QVariant, fieldNames.size()>;

template<class E>
QString keyOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

template<class T>
QVariant orEmpty(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

FieldValues valuesOf(const Attempt &attempt)
{
    const NotificationRequest &request = attempt.request;
    const SendResult &result = attempt.result;
    const ApiError api = result.error ? result.error->api.value_or(ApiError()) : ApiError();
    const auto sid = result.notification ? result.notification->sid : std::nullopt;
    const auto &end = attempt.challengeEnd;
    return {attempt.id,
            utc(attempt.startedAt),
            attempt.accountName,
            attempt.host,
            request.service.toString(),
            request.identity.toString(),
            request.challenge.toString(),
            request.ttl ? QVariant(request.ttl->seconds()) : QVariant(),
            attempt.reason,
            attempt.operatorName,
            keyOf(result.outcome),
            result.answer.httpStatus ? QVariant(result.answer.httpStatus) : QVariant(),
            result.error ? QVariant(keyOf(result.error->kind)) : QVariant(),
            orEmpty(api.code),
            result.error && result.error->api ? api.message : QVariant(),
            result.requestId.isEmpty() ? QVariant() : result.requestId,
            orEmpty(result.timing.finished),
            sid ? QVariant(sid->toString()) : QVariant(),
            end ? QVariant(keyOf(end->status)) : QVariant(),
            end ? QVariant(end->respondedReason) : QVariant(),
            end && end->at ? QVariant(utc(*end->at)) : QVariant(),
            attempt.uid};
}

/// Whether a spreadsheet or a reader of lines may take it for the end of a cell or line, whatever its settings.
bool isBreak(QChar c)
{
    constexpr QStringView breaks = u",;\t\n\v\f\r\u0085\u2028\u2029";
    return breaks.contains(c) || c == QChar(0);
}

/// Some spreadsheets turn the full-width characters into these. An apostrophe in front keeps them from having a
/// meaning.
bool startsFormula(QChar c)
{
    constexpr QStringView starts = u"=+-@＝＋－＠";
    return starts.contains(c);
}

/// White space before it does not keep a formula from working.
bool isFormulaAt(QStringView text)
{
    while (!text.isEmpty() && (text.front().isSpace() || text.front() == QChar::ByteOrderMark))
        text = text.sliced(1);
    return !text.isEmpty() && startsFormula(text.front());
}

/// Puts an apostrophe before everything that could become a formula: at the start of the cell and, for a spreadsheet
/// that splits where this file does not, after each of the other separators.
QString guarded(const QString &text, QChar separator)
{
    QString safe;
    if (!text.isEmpty() && (isFormulaAt(text) || isBreak(text.front()) || text.front() == u'\''))
        safe += u'\'';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        safe += c;
        const QStringView rest = QStringView(text).sliced(i + 1);
        if (isBreak(c) && c != separator && (isFormulaAt(rest) || rest.startsWith(u'\'')))
            safe += u'\'';
    }
    return safe;
}

QByteArray quoted(QString cell)
{
    const bool isPlain = std::ranges::none_of(cell, isBreak) && !cell.contains(u'"')
                         && cell.trimmed() == cell; // some readers drop the spaces around an unquoted cell
    return (isPlain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"').toUtf8();
}

/// Spreadsheets expect a semicolon in countries that write 1,5, and recognise UTF-8 only by a mark.
QChar separatorOf(HistoryExport::Format format)
{
    return format == HistoryExport::CsvSemicolon ? u';' : u',';
}

} // namespace

QByteArray csvCell(const QString &text, CsvCell kind)
{
    return quoted(kind == CsvCell::Guarded ? guarded(text, u',') : text);
}

QByteArray csvHeader(HistoryExport::Format format)
{
    QByteArrayList cells;
    for (const QLatin1StringView name : fieldNames)
        cells += QByteArray(name.data(), name.size());
    const QByteArray mark = format == HistoryExport::CsvSemicolon ? "\xef\xbb\xbf" : "";
    return mark + cells.join(separatorOf(format).toLatin1()) + "\r\n";
}

QByteArray csvRow(const Attempt &attempt, HistoryExport::Format format)
{
    const QChar separator = separatorOf(format);
    QByteArrayList cells;
    for (const QVariant &value : valuesOf(attempt))
        cells += quoted(guarded(value.toString(), separator));
    return cells.join(separator.toLatin1()) + "\r\n";
}

QByteArray jsonRow(const Attempt &attempt)
{
    const FieldValues values = valuesOf(attempt);
    QJsonObject object;
    for (size_t i = 0; i < fieldNames.size(); ++i)
        object.insert(fieldNames.at(i), QJsonValue::fromVariant(values.at(i)));
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // Many readers take these for the end of a line. They occur only inside texts.
    line.replace("\xc2\x85", "\\u0085").replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return line + '\n';
}

} // namespace renotify
