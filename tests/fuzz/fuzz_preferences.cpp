// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// preferences.ini

#include "fuzz.h"

#include "settings/preferences.h"
#include "settings/windowstate.h"

#include <QFile>
#include <QTemporaryDir>

using namespace renotify;
using namespace std::chrono_literals;

void oneInput(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("preferences.ini"));
    QFile file(path);
    hold(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size(), "the file can be written");
    file.close();
    const Preferences preferences = loadPreferences(path);
    hold(preferences.connectDeadline >= 1s && preferences.connectDeadline <= 60s, "the connect deadline is in range");
    hold(preferences.sendDeadline >= 5s && preferences.sendDeadline <= 300s, "the send deadline is in range");
    loadWindowState(path);
}
