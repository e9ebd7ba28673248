// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

/// Programs that hold a data folder, or hand over to the program that does; see instanceprobe.cpp.
struct Killer
{
    void operator()(QProcess *process) const
    {
        process->kill();
        process->waitForFinished();
        delete process;
    }
};
using Probe = std::unique_ptr<QProcess, Killer>;

using Environment = std::vector<std::pair<QString, QString>>;

inline Probe probe(const QString &folder, const QString &message = {}, const Environment &environment = {})
{
    Probe process(new QProcess);
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &place : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        own.remove(place);
    for (const auto &[name, value] : environment)
        own.insert(name, value);
    process->setProcessEnvironment(own);
    process->start(QStringLiteral(INSTANCEPROBE), {folder, message});
    return process;
}

inline QByteArray nextLine(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.canReadLine(); }, 10'000))
        return "nothing";
    return process.readLine().trimmed();
}
