// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

/// How many columns of a terminal the text takes: Chinese and Japanese characters take two.
qsizetype widthOf(const QString &text)
{
    return text.size() + std::ranges::count_if(text, [](QChar c) {
               return c >= QChar(0x1100) && c < QChar(0xd7ff) && (c < QChar(0x1160) || c > QChar(0x2e7f));
           });
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(qMax<qsizetype>(0, width - widthOf(text)), u' ');
}

QByteArray jsonLine(const Record &record)
{
    return QJsonDocument(record.object()).toJson(QJsonDocument::Compact) + '\n';
}

bool mayColour()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

QString escaped(QChar c)
{
    return u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, '0'_L1);
}

} // namespace

QString harmless(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        const bool isPlain = c.isPrint() || c.isSurrogate() || c.category() == QChar::Other_NotAssigned;
        safe += c == u'\n' ? u"\\n"_s : c == u'\t' ? u"\\t"_s : isPlain ? QString(c) : escaped(c);
    }
    return safe;
}

QString cell(const QString &text)
{
    return harmless(QString(text).replace(u'\\', u"\\\\"_s).replace(u'\r', u"\\r"_s));
}

Stream::Stream(int file)
    : m_file(file)
    , m_isTerminal(::isatty(file))
{
}

void Stream::write(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && !m_isClosed && m_fault == 0) {
        const ssize_t written = ::write(m_file, bytes.constData() + at, std::size_t(bytes.size() - at));
        if (written >= 0)
            at += written;
        else if (errno == EPIPE)
            m_isClosed = true;
        else if (errno != EINTR)
            m_fault = errno;
    }
}

Output::Output(Form form, Voice voice)
    : m_form(form)
    , m_voice(voice)
    , m_out(STDOUT_FILENO)
    , m_err(STDERR_FILENO)
{
}

Output::Form Output::usualForm()
{
    return ::isatty(STDOUT_FILENO) ? Form::Text : Form::Table;
}

QString Output::coloured(const Column &column, const QString &text) const
{
    static constexpr std::array green{"Accepted"_L1, "Approved"_L1};
    static constexpr std::array red{"Rejected"_L1, "Denied"_L1};
    static constexpr std::array yellow{"Unknown"_L1, "Expired"_L1};
    const bool isState = std::strcmp(column.key, "outcome") == 0 || std::strcmp(column.key, "challenge_end") == 0
                         || std::strcmp(column.key, "status") == 0;
    if (!isState || !m_out.isTerminal() || !mayColour())
        return text;
    const auto isOne = [&](const auto &words) { return std::ranges::find(words, text.trimmed()) != words.end(); };
    const int colour = isOne(green) ? 32 : isOne(red) ? 31 : isOne(yellow) ? 33 : 0;
    return colour ? u"\033[%1m%2\033[0m"_s.arg(QString::number(colour), text) : text;
}

QByteArray Output::asText(const Record &record) const
{
    qsizetype width = 0;
    for (const Column &column : record.kind->columns)
        width = std::max(width, widthOf(labelOf(column)));
    QString text;
    for (const Column &column : record.kind->columns) {
        const QString value = harmless(record.textForPeople(column));
        if (!value.isEmpty())
            text += padded(labelOf(column), width + 2) + coloured(column, value) + u'\n';
    }
    return text.toUtf8();
}

void Output::write(const Record &record)
{
    if (m_form == Form::Text)
        m_out.write(asText(record));
    else
        writeItem(record);
}

void Output::writeItem(const Record &record)
{
    if (m_form == Form::Json) {
        m_out.write(jsonLine(record));
    } else if (m_form == Form::Text) {
        m_items << record;
    } else {
        QStringList cells;
        for (const Column &column : record.kind->columns)
            cells << cell(record.text(column));
        m_out.write(cells.join(u'\t').toUtf8() + '\n');
    }
}

/// A table for people: only columns that have something in them, below their names.
void Output::endList()
{
    if (m_items.isEmpty())
        return;
    const auto columns = m_items.constFirst().kind->columns;
    QStringList lines(m_items.size() + 1);
    for (const Column &column : columns) {
        QStringList cells{labelOf(column)};
        for (const Record &item : std::as_const(m_items))
            cells << harmless(item.textForPeople(column));
        if (std::all_of(cells.cbegin() + 1, cells.cend(), [](const QString &text) { return text.isEmpty(); }))
            continue;
        const qsizetype width = widthOf(*std::ranges::max_element(cells, {}, widthOf)) + 2;
        for (qsizetype i = 0; i < cells.size(); ++i)
            lines[i] += coloured(column, padded(cells.at(i), width));
    }
    for (QString &line : lines)
        m_out.write((line.trimmed() + u'\n').toUtf8());
    m_items.clear();
}

void Output::writeRaw(const QByteArray &bytes)
{
    m_out.write(bytes);
}

void Output::note(const QString &message)
{
    if (m_voice == Voice::Quiet)
        return;
    m_err.write(m_form == Form::Json ? jsonLine(noteRecord(message)) : (harmless(message) + u'\n').toUtf8());
}

void Output::complain(const Record &error)
{
    if (m_form == Form::Json)
        return m_err.write(jsonLine(error));
    QStringList parts;
    for (const Column &column : error.kind->columns)
        parts << harmless(error.text(column));
    parts.removeAll(QString());
    m_err.write(u"renotifyctl: %1\n"_s.arg(parts.join(u' ')).toUtf8());
}

} // namespace renotify::cli
