// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realprogram.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace renotify {

RealProgram::RealProgram()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto &[variable, name] : {std::pair{u"HOME"_s, u"home"_s},
                                         {u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                         {u"XDG_DATA_HOME"_s, u"share"_s},
                                         {u"XDG_CONFIG_HOME"_s, u"config"_s},
                                         {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                         {u"TMPDIR"_s, u"tmp"_s}}) {
        QDir(m_home.path()).mkdir(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(variable, path(name));
    }
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // never the person's own session
    for (const auto &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"LANGUAGE"_s})
        m_environment.remove(variable);
}

RealProgram::~RealProgram()
{
    for (const auto &process : m_processes) {
        process->kill(); // also ends a stopped process
        process->waitForFinished();
    }
}

void RealProgram::set(const QString &variable, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(variable);
    else
        m_environment.insert(variable, value);
}

QProcess &RealProgram::start(const QStringList &arguments)
{
    QProcess &process = *m_processes.emplace_back(std::make_unique<QProcess>());
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(RENOTIFY), arguments);
    if (!process.waitForStarted())
        qFatal("It does not start: %s", qPrintable(process.errorString()));
    return process;
}

QProcess &RealProgram::startWindow(const QStringList &arguments)
{
    QProcess &process = start(QStringList{u"--sandbox"_s, u"--data-dir"_s, dataFolder()} + arguments);
    const bool loaded = QTest::qWaitFor([this] { return !keptForm().isEmpty(); }, 60'000);
    if (!loaded)
        qFatal("It does not load: %s", process.readAllStandardError().constData());
    return process;
}

RealProgram::End RealProgram::ended(QProcess &process)
{
    const bool hasEnded = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    End end;
    if (hasEnded && process.exitStatus() == QProcess::NormalExit)
        end.code = process.exitCode();
    end.out = process.readAllStandardOutput();
    end.err = process.readAllStandardError();
    return end;
}

QByteArray RealProgram::keptForm() const
{
    return contents(dataFolder() + u"/preferences.ini"_s);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace renotify
