// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessroom.h"
#include "accesstree.h"
#include "ui/challenge/challengecard.h"
#include "ui/form/sendform.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/commandline.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textview.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Changes are said aloud while the keyboard focus is elsewhere.
class TestAnnounced : public QObject
{
    Q_OBJECT

private slots:
    void eachOutcomeIsSaid_data();
    void eachOutcomeIsSaid();
    void thatItIsSendingIsSaidWhereItTakesLong();
    void theEndOfAChallengeIsSaid();
    void aNoticeIsSaid();
    void aNotificationIsWhatTheTreeHas();
};

namespace {

const QAccessible::Role notification = QAccessible::Notification;

QStringList notifications(QWidget *window)
{
    QStringList names;
    for (const AccessNode &node : accessTree(window)) {
        if (node.role == notification)
            names += node.name;
    }
    return names;
}

QStringList said(const QSignalSpy &spy)
{
    QStringList sentences;
    for (const QVariantList &arguments : spy)
        sentences += arguments.first().toString();
    return sentences;
}

} // namespace

void TestAnnounced::eachOutcomeIsSaid_data()
{
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<QString>("word");
    QTest::newRow("customer-ignores") << u"YC26e53721a4d01b58c9b1b6e5d6d5504e"_s << u"Waiting for the customer"_s;
    QTest::newRow("customer-missing") << u"YC987d4b71bfce258d9820b978dba07c5e"_s << u"Rejected"_s;
    QTest::newRow("customer-drops") << u"YC5633b1e4216bbb536404c7537c3f3724"_s << u"Unknown"_s;
}

// Seen to fail without the announcement in OutcomeView::showHead().
void TestAnnounced::eachOutcomeIsSaid()
{
    QFETCH(const QString, challenge);
    QFETCH(const QString, word);
    AccessRoom room;
    MainWindow *window = qobject_cast<MainWindow *>(room.open(Window::Welcome));
    QSignalSpy announced(window->outcome()->findChild<Announcer *>(), &Announcer::announced);
    CommandLine line;
    line.identity = QString::fromLatin1(QTest::currentDataTag());
    line.challenge = challenge;
    room.program().fill(line);
    window->form()->trySend();
    // Follows Sending…, if that took long enough to be said.
    QTRY_VERIFY_WITH_TIMEOUT(!announced.isEmpty() && said(announced).last().startsWith(word), 20'000);
    QVERIFY(notifications(window).contains(said(announced).last()));
}

// Seen to fail with Sender::recorded not connected.
void TestAnnounced::thatItIsSendingIsSaidWhereItTakesLong()
{
    AccessRoom room;
    MainWindow *window = qobject_cast<MainWindow *>(room.open(Window::Welcome));
    QSignalSpy announced(window->outcome()->findChild<Announcer *>(), &Announcer::announced);
    CommandLine line;
    line.identity = u"customer-slow"_s;
    line.challenge = u"YC4631f6bacfe0dcadeb63c1681c9d4565"_s;
    room.program().fill(line);
    window->form()->trySend();
    QTRY_VERIFY_WITH_TIMEOUT(announced.size() >= 2, 20'000);
    QCOMPARE(said(announced).first(), u"Sending…"_s);
    QVERIFY2(said(announced).contains(u"Waiting for the customer"_s), qPrintable(said(announced).last()));
}

// Seen to fail without the announcement in ChallengeCard::showStatus(). The remaining life is not said every second.
void TestAnnounced::theEndOfAChallengeIsSaid()
{
    AccessRoom room;
    MainWindow *window = qobject_cast<MainWindow *>(room.open(Window::Welcome));
    QSignalSpy announced(window->findChild<ChallengeCard *>()->findChild<Announcer *>(), &Announcer::announced);
    window->form()->trySend(); // this customer approves after a moment
    QSignalSpy headline(window->outcome()->findChild<Announcer *>(), &Announcer::announced);
    QTRY_VERIFY_WITH_TIMEOUT(said(announced).join(u'\n').contains(u"approved"_s), 20'000);
    QTRY_VERIFY(said(headline).contains(u"Approved by the customer"_s));
    QVERIFY2(announced.size() <= 2, qPrintable(said(announced).join(u'\n')));
}

void TestAnnounced::aNoticeIsSaid()
{
    AccessRoom room;
    MainWindow *window = qobject_cast<MainWindow *>(room.open(Window::Main));
    QSignalSpy announced(window->messageBar()->findChild<Announcer *>(), &Announcer::announced);
    room.program().fill(
        CommandLine::parse({u"renotify"_s, u"renotify:send?challenge=YC26e53721a4d01b58c9b1b6e5d6d5504e"_s}));
    QCOMPARE(announced.size(), 1);
    QVERIFY2(said(announced).last().contains(u"from a link"_s), qPrintable(said(announced).last()));
    QVERIFY(notifications(window).contains(said(announced).last()));
}

// Screen readers read this role when it appears; on the desktop's bus it is a “notification”. A plain widget was a
// “filler”, about which they are silent.
void TestAnnounced::aNotificationIsWhatTheTreeHas()
{
    QWidget window;
    auto *announcer = new Announcer(&window);
    announcer->announce(u"Something happened"_s);
    window.show();
    QCOMPARE(notifications(&window), QStringList{u"Something happened"_s});
    QSignalSpy announced(announcer, &Announcer::announced);
    announcer->announce({});
    QCOMPARE(announced.size(), 0);
}

QTEST_MAIN(TestAnnounced)
#include "tst_announced.moc"
