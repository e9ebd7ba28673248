// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/osuser.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

class TestOsUser : public QObject
{
    Q_OBJECT

private slots:
    void theEnvironmentNamesThePerson();
    void withoutItTheSystemDoes();
};

void TestOsUser::theEnvironmentNamesThePerson()
{
    qputenv("USER", "kim");
    QCOMPARE(osUser(), u"kim"_s);
    qunsetenv("USER");
    qputenv("LOGNAME", "kai");
    QCOMPARE(osUser(), u"kai"_s);
}

// Seen to fail (no name was found) with the environment alone.
void TestOsUser::withoutItTheSystemDoes()
{
    QProcess id;
    id.start(u"id"_s, {u"-un"_s});
    QVERIFY(id.waitForFinished());
    for (const char *name : {"USER", "LOGNAME", "USERNAME"})
        qunsetenv(name);
    QVERIFY(!osUser().isEmpty());
    if (id.exitCode() == 0) // a user may have no name
        QCOMPARE(osUser(), QString::fromLocal8Bit(id.readAllStandardOutput()).trimmed());
}

QTEST_GUILESS_MAIN(TestOsUser)
#include "tst_osuser.moc"
