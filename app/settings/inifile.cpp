// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/inifile.h"

#include <QFileInfo>
#include <QSettings>

namespace renotify {

namespace {

// Ours stay below half of it, and what it can nest to does not exhaust the stack of the parser.
constexpr qint64 largest = 64 * 1024;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

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
    const Error unwritable{Error::Kind::FileUnwritable, path, {}};
    QFile file(path);
    if (file.exists() && !QFileInfo(file).isFile())
        return unwritable;
    // There and private before anything is in it; what replaces it gets the same permissions.
    if (!file.open(QFile::ReadWrite, ownerOnly) || !file.setPermissions(ownerOnly))
        return unwritable;
    if (file.size() > largest && !file.resize(0))
        return unwritable;
    file.close();

    QSettings settings(path, QSettings::IniFormat);
    settings.beginGroup(group);
    settings.remove({});
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.setValue(value.key(), value.value());
    settings.sync();
    return settings.status() == QSettings::AccessError ? Result<Done>(unwritable) : Done();
}

} // namespace renotify
