// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listbytes.h"

#include "batch/listtext.h"
#include "batch/sheettext.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace renotify {

namespace {

constexpr qint64 headLength = 64 * 1024;
constexpr qint64 blockLength = 1024 * 1024;

/// Whether this is an old XLS, or an XLSX that is protected by a password.
bool isOldContainer(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

bool isArchive(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("PK\x03\x04"));
}

bool isText(QByteArrayView head)
{
    const auto strange = std::ranges::count_if(
        head, [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return strange * 20 <= head.size() && !head.startsWith("%PDF-");
}

/// The encoding that the byte order mark names, or that the zero bytes of every second place show.
QStringConverter::Encoding encodingOf(QByteArrayView head)
{
    if (const auto named = QStringConverter::encodingForData(head))
        return *named;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == 0;
    const auto isWide = [pairs = head.size() / 2](qsizetype most, qsizetype few) {
        return pairs > 1 && most * 3 > pairs && few * 20 < pairs;
    };
    if (isWide(zeros[1], zeros[0]))
        return QStringConverter::Utf16LE;
    return isWide(zeros[0], zeros[1]) ? QStringConverter::Utf16BE : QStringConverter::Utf8;
}

ListFormat::Encoding nameOf(QStringConverter::Encoding encoding)
{
    if (encoding == QStringConverter::Utf8)
        return ListFormat::Encoding::Utf8;
    const bool isUtf16 = encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE;
    return isUtf16 ? ListFormat::Encoding::Utf16 : ListFormat::Encoding::Utf32;
}

/// Turns blocks of UTF-16 or UTF-32 into UTF-8. Halves of a pair that stand alone become U+FFFD.
class WideBlocks
{
public:
    explicit WideBlocks(QStringConverter::Encoding encoding)
        : m_decoder(encoding)
    {
    }

    QByteArray utf8(QByteArrayView block)
    {
        QString text = m_half + QString(m_decoder(block));
        m_half = !text.isEmpty() && text.back().isHighSurrogate() ? text.last(1) : QString();
        text.chop(m_half.size()); // its other half comes with the next block
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (isPair)
                ++i;
            else if (text[i].isSurrogate())
                text[i] = QChar::ReplacementCharacter;
        }
        return text.toUtf8();
    }

    bool isWithinPair() const { return !m_half.isEmpty(); }

private:
    QStringDecoder m_decoder;
    QString m_half;
};

ListBytes readFrom(QIODevice &device, qint64 atMost, const std::stop_token &stop)
{
    ListBytes read{.bytes = device.read(qMin(headLength, atMost))};
    const auto encoding = encodingOf(read.bytes);
    if (isOldContainer(read.bytes))
        return {.fault = ListFault::Spreadsheet};
    if (isArchive(read.bytes))
        return readSheet(device, atMost, stop);
    read.encoding = nameOf(encoding);
    const bool isWide = read.encoding != ListFormat::Encoding::Utf8;
    WideBlocks wide(encoding);
    qint64 count = read.bytes.size();
    if (isWide)
        read.bytes = wide.utf8(read.bytes);
    if (!isText(read.bytes))
        return {.fault = ListFault::NotText};
    if (!isWide && read.bytes.startsWith("\xEF\xBB\xBF"))
        read.bytes.remove(0, 3);
    read.bytes.reserve(qMin(atMost, device.size()) + 1);
    while (count < atMost && !stop.stop_requested()) {
        const QByteArray block = device.read(qMin(blockLength, atMost - count));
        if (block.isEmpty())
            break;
        count += block.size();
        read.bytes += isWide ? wide.utf8(block) : block;
    }
    if (stop.stop_requested())
        return {.fault = ListFault::Stopped};
    read.isCut = !device.atEnd();
    const qint64 unit = read.encoding == ListFormat::Encoding::Utf16 ? 2 : 4;
    if (isWide && !read.isCut && (wide.isWithinPair() || count % unit != 0))
        read.bytes += "\xEF\xBF\xBD"; // half a character at the end, which makes its row a broken one
    const bool isEmpty = std::ranges::all_of(read.bytes, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return isEmpty ? ListBytes{.fault = ListFault::Empty} : read;
}

} // namespace

ListBytes ListBytes::read(const QString &path, qint64 atMost, const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {.fault = ListFault::Folder};
    QFile file(path);
    if (!info.isFile() || !file.open(QFile::ReadOnly | QFile::Unbuffered)) // opening a pipe would wait for a writer
        return {.fault = ListFault::Unreadable};
    if (atMost >= ListText::longest && file.size() > ListText::longest)
        return {.fault = ListFault::TooLarge};
    ListBytes read = readFrom(file, atMost, stop);
    return file.error() == QFile::NoError ? read : ListBytes{.fault = ListFault::Unreadable};
}

ListBytes ListBytes::of(QByteArray bytes)
{
    if (bytes.size() > ListText::longest)
        return {.fault = ListFault::TooLarge};
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::ReadOnly);
    return readFrom(buffer, ListText::longest, {});
}

} // namespace renotify
