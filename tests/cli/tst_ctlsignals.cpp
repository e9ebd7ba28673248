// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace renotify;

/// Whoever presses Ctrl+C gets the program's end at once, and the history knows how the send ended.
class TestCtlSignals : public QObject
{
    Q_OBJECT

private slots:
    void ends_data();
    void ends();
};

void TestCtlSignals::ends_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QByteArray>("when"); ///< the note after which the signal comes
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("while it is sent") << u"customer-slow"_s << QByteArray("Sending to") << SIGINT
                                      << u"Unknown, NotSent"_s;
    QTest::newRow("while it is sent, by the system")
        << u"customer-slow"_s << QByteArray("Sending to") << SIGTERM << u"Unknown, NotSent"_s;
    QTest::newRow("while somebody waits")
        << u"customer-ignores"_s << QByteArray("Waiting for the customer") << SIGINT << u"Accepted"_s;
    QTest::newRow("the terminal goes") << u"customer-ignores"_s << QByteArray("Waiting for the customer") << SIGHUP
                                       << u"Accepted"_s;
}

void TestCtlSignals::ends()
{
    QFETCH(const QString, identity);
    QFETCH(const QByteArray, when);
    QFETCH(const int, signal);
    QFETCH(const QString, outcome);
    CtlHome home;
    QProcess &process = home.start({u"send"_s, u"--sandbox"_s, u"--json"_s, u"--wait"_s, u"--identity"_s, identity});
    QByteArray said;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += process.readAllStandardError();
            return said.contains(when);
        },
        60'000));
    ::kill(pid_t(process.processId()), signal);
    const auto end = CtlHome::ended(process);
    QCOMPARE(end.code, 130);
    // The note comes a moment before the request leaves, so the signal may still have been in time.
    const QString ended = end.object()[u"outcome"].toString();
    QVERIFY2(!ended.isEmpty() && outcome.contains(ended), qPrintable(ended));
    const auto rows = home.run({u"history"_s, u"list"_s, u"--json"_s}).objects();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0], end.object());
}

QTEST_GUILESS_MAIN(TestCtlSignals)
#include "tst_ctlsignals.moc"
