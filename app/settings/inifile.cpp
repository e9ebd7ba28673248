// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/inifile.h"

#include "support/wholefile.h"

#include <QDir>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

// Our files stay below half of this size, and nesting within it cannot exhaust the parser's stack.
constexpr qint64 largest = 64 * 1024;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Returns nothing if the file cannot be read, because its content would be lost.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!QFileInfo(file).isFile() || !file.open(QFile::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.size() > largest ? QByteArray() : file.read(largest);
    return file.error() == QFile::NoError ? std::optional(content) : std::nullopt;
}

/// Removes the drafts of programs that were killed while writing.
void removeDrafts(const QString &path)
{
    const QFileInfo file(path);
    for (const QString &draft : file.dir().entryList({file.fileName() + ".*.part"_L1}, QDir::Files | QDir::Hidden))
        QFile::remove(file.dir().filePath(draft));
}

/// QSettings does not notice when its last write fails (Qt 6.4; see commitWhole()), and a file that was cut off reads
/// like one with fewer values. It writes one line per key.
bool isWhole(const QByteArray &ini, qsizetype keys)
{
    const QList<QByteArray> lines = ini.split('\n');
    const auto isKey = [](const QByteArray &line) { return !line.isEmpty() && !line.startsWith('['); };
    return lines.last().isEmpty() && std::ranges::count_if(lines, isKey) == keys;
}

/// `ini` with the group replaced. QSettings writes it to a draft file beside `path`. The draft has another name each
/// time: QSettings remembers files by their path, size and time, and would take an earlier draft for this one.
std::optional<QByteArray> rewritten(const QString &path, const QByteArray &ini, const QString &group,
                                    const QVariantMap &values)
{
    QTemporaryFile draft(path + ".XXXXXX.part"_L1); // QTemporaryFile replaces the X with letters
    if (!draft.open() || draft.write(ini) != ini.size() || !draft.flush())
        return std::nullopt;
    QSettings settings(draft.fileName(), QSettings::IniFormat);
    settings.beginGroup(group);
    settings.remove({});
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.setValue(value.key(), value.value());
    settings.endGroup();
    settings.sync();
    QFile file(draft.fileName());
    if (settings.status() == QSettings::AccessError || !file.open(QFile::ReadOnly))
        return std::nullopt;
    const QByteArray written = file.readAll();
    return isWhole(written, settings.allKeys().size()) ? std::optional(written) : std::nullopt;
}

} // namespace

QVariantMap readIni(const QString &path, const QString &group)
{
    const QFileInfo file(path);
    if (!file.isFile() || file.size() > largest)
        return {};
    QSettings settings(path, QSettings::IniFormat);
    settings.beginGroup(group);
    QVariantMap values;
    for (const QString &key : settings.allKeys())
        values.insert(key, settings.value(key));
    return values;
}

Result<Done> writeIni(const QString &path, const QString &group, const QVariantMap &values)
{
    removeDrafts(path);
    const auto old = contentOf(path);
    const auto written = old ? rewritten(path, *old, group, values) : std::nullopt;
    QSaveFile file(path);
    const bool saved = written && file.open(QFile::WriteOnly) && file.setPermissions(ownerOnly)
                       && file.write(*written) == written->size() && commitWhole(file);
    return saved ? Result<Done>(Done()) : Error{Error::Kind::FileUnwritable, path, {}};
}

} // namespace renotify
