// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canarysearch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

/// What base64 makes of `bytes` inside a longer text, `before` bytes after a multiple of three, without the characters
/// at both ends, which contain bits of the neighbours.
QByteArray insideBase64(const QByteArray &bytes, int before)
{
    const QByteArray whole = (QByteArray(before, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype clean = (before + bytes.size()) / 3 * 4; // in complete groups of three
    const qsizetype skip = before == 0 ? 0 : before + 1;
    return whole.mid(skip, clean - skip);
}

QByteArray inUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(QString::fromLatin1(bytes));
}

} // namespace

CanarySearch::CanarySearch(const QByteArray &middle)
    : m_forms{{u"raw"_s, middle},
              {u"UTF-16 LE"_s, inUtf16(middle, QStringConverter::Utf16LE)},
              {u"UTF-16 BE"_s, inUtf16(middle, QStringConverter::Utf16BE)},
              {u"percent-encoded"_s, middle.toPercentEncoding({}, middle)},
              {u"hexadecimal"_s, middle.toHex()}}
{
    for (int before : {0, 1, 2})
        m_forms += {u"base64, %1 before"_s.arg(before), insideBase64(middle, before)};
}

QStringList CanarySearch::formsIn(const QByteArray &bytes) const
{
    QStringList names;
    for (const Form &form : m_forms) {
        if (bytes.contains(form.bytes))
            names += form.name;
    }
    if (names.isEmpty() && bytes.toUpper().contains(m_forms.at(4).bytes.toUpper()))
        names += u"hexadecimal"_s;
    return names;
}

QStringList CanarySearch::findings(const QString &folder) const
{
    m_filesRead = 0;
    QStringList found;
    const auto report = [&found](const QString &path, const QStringList &forms) {
        for (const QString &form : forms)
            found += path + u": "_s + form;
    };
    for (QDirIterator entry(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                            QDirIterator::Subdirectories);
         entry.hasNext();) {
        const QFileInfo info(entry.next());
        report(info.filePath(), formsIn(QFile::encodeName(info.fileName())));
        if (!info.isFile()) // opening a socket would block
            continue;
        QFile file(info.filePath());
        if (!file.open(QFile::ReadOnly)) {
            found += info.filePath() + u": "_s + file.errorString();
            continue;
        }
        ++m_filesRead;
        report(info.filePath(), formsIn(file.readAll()));
    }
    return found;
}

} // namespace renotify
