// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keyringsession.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"
#include "ui/widgets/desktopnotice.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// The desktop's side: org.freedesktop.Notifications of the Desktop Notifications Specification 1.2.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice
    {
        QString application, summary, body;
        QVariantMap hints;
        int timeout = 0;
    };
    QList<Notice> notices;

public slots:
    // The types of the arguments are the signature that a call must have.
    uint Notify(const QString &application, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int timeout)
    {
        notices.append({application, summary, body, hints, timeout});
        return uint(notices.size());
    }
};

class TestDesktopNotice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_desktop.notices.clear(); }
    void markupOfAnIdentityIsText();
    void saysHowTheChallengeEndedWhileAnotherWindowIsInFront_data();
    void saysHowTheChallengeEndedWhileAnotherWindowIsInFront();

private:
    KeyringSession m_session; // for its bus
    Desktop m_desktop;
};

void TestDesktopNotice::initTestCase()
{
    QVERIFY2(m_session.problem().isEmpty(), qPrintable(m_session.problem()));
    QGuiApplication::setApplicationDisplayName(u"Renotify"_s);
    QGuiApplication::setDesktopFileName(u"io.github.renotify.Renotify"_s);
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDesktopNotice::markupOfAnIdentityIsText()
{
    // Seen to fail without toHtmlEscaped().
    showDesktopNotice(u"Challenge approved"_s, u"<b>me & you</b>, through Acme"_s);
    QTRY_COMPARE(m_desktop.notices.size(), 1);
    const Desktop::Notice &notice = m_desktop.notices.first();
    QCOMPARE(notice.application, u"Renotify"_s);
    QCOMPARE(notice.summary, u"Challenge approved"_s);
    QCOMPARE(notice.body, u"&lt;b&gt;me &amp; you&lt;/b&gt;, through Acme"_s);
    QCOMPARE(notice.hints.value(u"desktop-entry"_s), u"io.github.renotify.Renotify"_s);
    QCOMPARE(notice.timeout, -1);
}

void TestDesktopNotice::saysHowTheChallengeEndedWhileAnotherWindowIsInFront_data()
{
    QTest::addColumn<bool>("isInFront");
    QTest::newRow("another window is in front") << false;
    QTest::newRow("it is in front itself, and says it there") << true;
}

void TestDesktopNotice::saysHowTheChallengeEndedWhileAnotherWindowIsInFront()
{
    // Seen to fail without tellDesktop(), and without isActiveWindow().
    QFETCH(const bool, isInFront);
    const QTemporaryDir folder;
    Program program(DataFolder::open(folder.path()).value());
    CommandLine line;
    line.sandbox = true;
    program.open(line);
    QTRY_VERIFY_WITH_TIMEOUT(program.choice().account(), 20'000);
    QWidget other;
    other.show();
    QWidget &inFront = isInFront ? program.window() : other;
    inFront.activateWindow();
    QTRY_VERIFY(inFront.isActiveWindow());

    QSignalSpy ended(&program.desk(), &ChallengeDesk::endRecorded);
    program.window().form()->trySend();
    QVERIFY(ended.wait(20'000)); // the sandbox's customer approves
    if (isInFront) {
        showDesktopNotice(u"what was told before it"_s, {}); // calls arrive in their order
        QTRY_COMPARE(m_desktop.notices.size(), 1);
        QCOMPARE(m_desktop.notices.first().summary, u"what was told before it"_s);
        return;
    }
    QTRY_COMPARE(m_desktop.notices.size(), 1);
    QCOMPARE(m_desktop.notices.first().summary, u"Challenge approved"_s);
    QCOMPARE(m_desktop.notices.first().body, u"customer-approves, through Sandbox"_s);
}

QTEST_MAIN(TestDesktopNotice)
#include "tst_desktopnotice.moc"
