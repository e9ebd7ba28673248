// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encoders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QUrlQuery>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QByteArray wrapped(const QByteArray &text, int width, const QByteArray &lineEnd)
{
    QByteArray lines;
    for (int at = 0; at < text.size(); at += width)
        lines += text.mid(at, width) + lineEnd;
    return lines;
}

QByteArray eachByte(const QByteArray &text, const char *format)
{
    QByteArray all;
    for (const char c : text)
        all += QString::asprintf(format, uint(uchar(c))).toLatin1();
    return all;
}

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(QString::fromUtf8(text));
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray quoted;
    int column = 0;
    for (const char c : text) {
        const bool isPlain = c > ' ' && c < '\x7f' && c != '=';
        const QByteArray byte = isPlain ? QByteArray(1, c) : eachByte(QByteArray(1, c), "=%02X");
        column += int(byte.size());
        if (column > 75) {
            quoted += "=\r\n";
            column = int(byte.size());
        }
        quoted += byte;
    }
    return quoted;
}

QByteArray jsonString(const QByteArray &text)
{
    return QJsonDocument(QJsonObject{{u"echo"_s, QString::fromUtf8(text)}}).toJson();
}

QByteArray jsonBytes(const QByteArray &text)
{
    QJsonArray data;
    for (const char c : text)
        data.append(int(uchar(c)));
    return QJsonDocument(QJsonObject{{u"type"_s, u"Buffer"_s}, {u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

QByteArray query(const QByteArray &text)
{
    QUrl url(u"https://example.org/echo"_s);
    QUrlQuery query;
    query.addQueryItem(u"a"_s, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(text))));
    url.setQuery(query);
    return url.toEncoded();
}

} // namespace

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

const std::vector<NamedEncoder> &encoders()
{
    static const std::vector<NamedEncoder> all{
        {"bare", [](const QByteArray &t) { return t; }},
        {"JSON", jsonString},
        {"JSON with escaped slashes", [](const QByteArray &t) { return replaced(jsonString(t), "/", "\\/"); }},
        {"JSON with = as \\u003d", [](const QByteArray &t) { return replaced(jsonString(t), "=", "\\u003d"); }},
        {"JSON, each character escaped",
         [](const QByteArray &t) {
             QByteArray escaped;
             for (const QChar c : QString::fromUtf8(t))
                 escaped += QString::asprintf("\\u%04X", uint(c.unicode())).toLatin1();
             return '"' + escaped + '"';
         }},
        {"a buffer of bytes in JSON", jsonBytes},
        {"a URL", query},
        {"percent in small letters", [](const QByteArray &t) { return eachByte(t, "%%%02x"); }},
        {"percent in capitals", [](const QByteArray &t) { return t.toPercentEncoding(); }},
        {"HTML", [](const QByteArray &t) { return QString::fromUtf8(t).toHtmlEscaped().toUtf8(); }},
        {"HTML in numbers",
         [](const QByteArray &t) {
             QByteArray escaped;
             for (const QChar c : QString::fromUtf8(t))
                 escaped += "&#" + QByteArray::number(c.unicode()) + ';';
             return escaped;
         }},
        {"base64", [](const QByteArray &t) { return t.toBase64(); }},
        {"base64 without padding", [](const QByteArray &t) { return t.toBase64(QByteArray::OmitTrailingEquals); }},
        {"base64 for URLs", [](const QByteArray &t) { return t.toBase64(QByteArray::Base64UrlEncoding); }},
        {"base64 one byte further", [](const QByteArray &t) { return (":" + t + " and more").toBase64(); }},
        {"base64 two bytes further", [](const QByteArray &t) { return ("a:" + t + " and more").toBase64(); }},
        {"base64 in lines of 76",
         [](const QByteArray &t) {
             return wrapped(("Authorization: " + t + "\r\nAccept: application/json\r\n").toBase64(), 76, "\r\n");
         }},
        {"base64 folded as a header", [](const QByteArray &t) { return wrapped(t.toBase64(), 20, "\r\n "); }},
        {"quoted-printable", quotedPrintable},
        {"UTF-16, little end first", [](const QByteArray &t) { return utf16(t, QStringConverter::Utf16LE); }},
        {"UTF-16, big end first", [](const QByteArray &t) { return utf16(t, QStringConverter::Utf16BE); }},
        {"hexadecimal", [](const QByteArray &t) { return t.toHex(); }},
        {"a hexadecimal dump", [](const QByteArray &t) { return t.toHex(' ').toUpper(); }},
        {"a byte string of Python", [](const QByteArray &t) { return eachByte(t, "\\x%02x"); }},
    };
    return all;
}

} // namespace renotify
