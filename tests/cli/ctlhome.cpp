// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace renotify {

CtlHome::CtlHome()
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
    QDir(m_home.path()).mkdir(u"data"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // never the person's own session
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);                     // what the tests read is English
    for (const auto &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"LANGUAGE"_s, u"CREDENTIALS_DIRECTORY"_s})
        m_environment.remove(variable);
}

CtlHome::~CtlHome()
{
    for (const auto &process : m_processes) {
        process->kill();
        process->waitForFinished();
    }
}

void CtlHome::makeAccount(const QUrl &url, const QJsonObject &more)
{
    QJsonObject account{{u"id"_s, u"a"_s},
                        {u"name"_s, u"Acme"_s},
                        {u"credential"_s, u"SK"_s + QString(32, u'a')},
                        {u"host"_s, QJsonObject{{u"baseUrl"_s, url.toString()}}}};
    for (auto field = more.begin(); field != more.end(); ++field)
        account.insert(field.key(), field.value());
    QFile file(dataFolder() + u"/accounts.json"_s);
    const QJsonObject whole{{u"version"_s, 1}, {u"accounts"_s, QJsonArray{account}}};
    if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(whole).toJson()) < 0)
        qFatal("No accounts: %s", qPrintable(file.errorString()));
}

QProcess &CtlHome::start(const QStringList &arguments, const QByteArray &input)
{
    QProcess &process = *m_processes.emplace_back(std::make_unique<QProcess>());
    process.setProcessEnvironment(m_environment);
    QStringList all = arguments;
    if (!arguments.isEmpty()
        && !QStringList{u"version"_s, u"completion"_s, u"manual"_s, u"sandbox"_s, u"team"_s}.contains(arguments[0])
        && !arguments[0].startsWith(u'-'))
        all += {u"--data-dir"_s, dataFolder()};
    process.start(QStringLiteral(RENOTIFYCTL), all);
    if (!process.waitForStarted())
        qFatal("It does not start: %s", qPrintable(process.errorString()));
    process.write(input);
    process.closeWriteChannel();
    return process;
}

CtlHome::End CtlHome::ended(QProcess &process)
{
    const bool hasEnded = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    End end;
    if (hasEnded && process.exitStatus() == QProcess::NormalExit)
        end.code = process.exitCode();
    end.out = process.readAllStandardOutput();
    end.err = process.readAllStandardError();
    return end;
}

QList<QJsonObject> CtlHome::End::parsed(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            objects << QJsonDocument::fromJson(line).object(); // an empty one is in no schema
    }
    return objects;
}

QString schemaFault(const QJsonObject &object)
{
    static const QJsonValue text = [] {
        QFile file(QStringLiteral(CTL_SCHEMA));
        return file.open(QFile::ReadOnly) ? QJsonValue(QJsonDocument::fromJson(file.readAll()).object()) : QJsonValue();
    }();
    // Against its own kind only: a fault in a oneOf says nothing about where it is.
    const QJsonValue kind = text[u"definitions"][object[u"kind"].toString()];
    if (!kind.isObject())
        return u"no such kind: %1"_s.arg(QString::fromUtf8(QJsonDocument(object).toJson()));
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(kind), schema);
    valijson::ValidationResults results;
    if (valijson::Validator(valijson::Validator::kStrongTypes)
            .validate(schema, valijson::adapters::QtJsonAdapter(QJsonValue(object)), &results))
        return {};
    QStringList faults;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        QString where;
        for (const std::string &step : error.context)
            where += QString::fromStdString(step);
        faults << where + u": "_s + QString::fromStdString(error.description);
    }
    return faults.join(u'\n');
}

QString challengeOf(const QString &identity)
{
    return u"YC"_s
           + QString::fromLatin1(QCryptographicHash::hash("YC:" + identity.toUtf8(), QCryptographicHash::Md5).toHex());
}

} // namespace renotify
