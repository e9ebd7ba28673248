// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/textfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// Characters that soon occur in a file that is not text. The escapes of terminals occur in many logs.
bool isOfNoText(QChar c)
{
    return c < u' ' && !u"\t\n\r\f\x1b"_s.contains(c);
}

} // namespace

TextFile TextFile::read(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {.fault = Fault::Folder};
    QFile file(path);
    if (!info.isFile() || !file.open(QFile::ReadOnly)) // opening a pipe would wait for a writer
        return {.fault = Fault::Unreadable};
    const QByteArray bytes = file.read(longest + 1); // its size may be wrong by now, or from the start
    if (file.error() != QFile::NoError)
        return {.fault = Fault::Unreadable};
    if (bytes.size() > longest)
        return {.fault = Fault::TooLarge};
    if (bytes.trimmed().isEmpty())
        return {.fault = Fault::Empty};

    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8),
                           QStringConverter::Flag::Stateless); // else half a character at the end is no error
    const QString text = decoder(bytes);
    if (decoder.hasError() || std::ranges::any_of(text, isOfNoText))
        return {.fault = Fault::NotText};
    return {.text = text};
}

} // namespace renotify
