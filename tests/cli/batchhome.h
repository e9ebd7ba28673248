// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batchservice.h"
#include "ctlhome.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace renotify {

/// A home whose account sends to a service of the test, and lists in it.
struct BatchHome
{
    BatchHome()
    {
        home.set(u"SECRET"_s, QString::fromUtf8(ctlSecret));
        home.makeAccount(service.url(), {{u"coolDownSeconds"_s, 0}});
    }

    QString file(const QByteArray &text, const QString &name = u"list.csv"_s) const
    {
        QFile list(home.path(name));
        if (!list.open(QFile::WriteOnly) || list.write(text) != text.size())
            qFatal("%s", qPrintable(list.errorString()));
        return list.fileName();
    }

    /// Starts `batch VERB PATH`.
    QProcess &start(const QString &verb, const QString &path, const QStringList &more = {})
    {
        QStringList line{u"batch"_s, verb, path, u"--json"_s, u"--secret-env"_s, u"SECRET"_s};
        if (verb == "run"_L1 || verb == "check"_L1)
            line << u"--service"_s << sandbox::serviceSid();
        return home.start(line + more);
    }
    CtlHome::End batch(const QString &verb, const QString &path, const QStringList &more = {})
    {
        return CtlHome::ended(start(verb, path, more));
    }

    BatchService service;
    CtlHome home;
};

/// A list with these customers, and a column of its own.
inline QByteArray listOf(const QStringList &identities)
{
    QByteArray text = "Who,identity,challenge\r\n";
    for (const QString &identity : identities)
        text += "\"Smith, A\"," + identity.toUtf8() + ',' + BatchService::challengeOf(identity).toUtf8() + "\r\n";
    return text;
}

inline QStringList customers(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << u"customer-%1"_s.arg(i, 3, 10, '0'_L1);
    return all;
}

/// The rows that were written, each with its schema checked.
inline QList<QJsonObject> ofKind(const CtlHome::End &end, const QString &kind)
{
    QList<QJsonObject> found;
    for (const QJsonObject &object : end.objects() + end.complaints()) {
        if (const QString fault = schemaFault(object); !fault.isEmpty())
            qFatal("%s", qPrintable(fault));
        if (object[u"kind"].toString() == kind)
            found << object;
    }
    return found;
}

} // namespace renotify
