// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessroom.h"
#include "accesstree.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// What a screen reader reads, and what the Alt key reaches.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void everyInteractiveNodeHasAName_data() { AccessRoom::addRows(); }
    void everyInteractiveNodeHasAName();
    void noTwoTextsAnswerToOneLetter_data() { AccessRoom::addRows(); }
    void noTwoTextsAnswerToOneLetter();
    void everyActionOfTheMenuHasALetterOfItsOwn();
    void theNamesThatPeopleKnowAreThere_data();
    void theNamesThatPeopleKnowAreThere();
    void aSendThatRunsCanBeCancelledByName();
};

// Seen to fail with a label that has no buddy, and with a tool button that has only an icon.
void TestNames::everyInteractiveNodeHasAName()
{
    QFETCH(const Window, window);
    AccessRoom room;
    int interactive = 0;
    for (const AccessNode &node : accessTree(room.open(window))) {
        interactive += node.isInteractive;
        if (node.isInteractive && node.name.trimmed().isEmpty())
            QTest::qFail(qPrintable(node.what()), __FILE__, __LINE__);
    }
    QVERIFY(interactive > 0);
}

// Seen to fail with “Sand&box” and “&Body”.
void TestNames::noTwoTextsAnswerToOneLetter()
{
    QFETCH(const Window, window);
    AccessRoom room;
    QMap<QString, QString> taken;
    for (const Mnemonic &mnemonic : mnemonics(room.open(window))) {
        const QString key = mnemonic.key.toString();
        if (taken.contains(key))
            QTest::qFail(qPrintable(key + ": "_L1 + taken[key] + ", "_L1 + mnemonic.text), __FILE__, __LINE__);
        taken[key] = mnemonic.text;
    }
    QVERIFY(!taken.isEmpty());
}

void TestNames::everyActionOfTheMenuHasALetterOfItsOwn()
{
    AccessRoom room;
    room.open(Window::Welcome);
    QList<QMenu *> menus = room.menu()->findChildren<QMenu *>();
    for (const QAction *action : room.menu()->actions()) {
        if (action->menu())
            menus += action->menu();
    }
    menus.prepend(room.menu());
    QVERIFY(menus.size() > 1);
    for (const QMenu *menu : std::as_const(menus)) {
        QMap<QString, QString> taken;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!taken.contains(key), qPrintable(action->text() + ", "_L1 + taken[key]));
            taken[key] = action->text();
        }
    }
}

void TestNames::theNamesThatPeopleKnowAreThere_data()
{
    QTest::addColumn<Window>("window");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("the main window") << Window::Main
                                     << QStringList{u"Account"_s,
                                                    u"Service SID"_s,
                                                    u"Identity"_s,
                                                    u"Find challenges"_s,
                                                    u"Challenge SID"_s,
                                                    u"Challenge status"_s,
                                                    u"Pushes used"_s,
                                                    u"Time to live"_s,
                                                    u"Time to live in seconds"_s,
                                                    u"Use the service default"_s,
                                                    u"Reason or ticket"_s,
                                                    u"Send notification"_s,
                                                    u"Outcome"_s,
                                                    u"Notification SID"_s,
                                                    u"History"_s};
    QTest::newRow("the accounts") << Window::NewAccount
                                  << QStringList{u"Accounts"_s,
                                                 u"Add account"_s,
                                                 u"Remove account"_s,
                                                 u"Account name"_s,
                                                 u"API key SID or account SID"_s,
                                                 u"Secret"_s,
                                                 u"Keep the secret"_s,
                                                 u"Service host"_s,
                                                 u"Extra CA file"_s,
                                                 u"Production account"_s,
                                                 u"Cool-down in seconds"_s,
                                                 u"Hold in seconds"_s,
                                                 u"Test account"_s,
                                                 u"Account state"_s,
                                                 u"Save"_s};
}

void TestNames::theNamesThatPeopleKnowAreThere()
{
    QFETCH(const Window, window);
    QFETCH(const QStringList, names);
    AccessRoom room;
    QWidget *shown = room.open(window);
    for (const QString &name : names)
        QVERIFY2(namedIn(shown, name), qPrintable(name));
}

// The button exists only while there is something to cancel.
void TestNames::aSendThatRunsCanBeCancelledByName()
{
    AccessRoom room;
    auto *window = qobject_cast<MainWindow *>(room.open(Window::Welcome));
    QVERIFY(!namedIn(window, u"Cancel sending"_s));
    CommandLine line;
    line.identity = u"customer-slow"_s;
    line.challenge = u"YC4631f6bacfe0dcadeb63c1681c9d4565"_s;
    room.program().fill(line);
    window->form()->trySend();
    QTRY_VERIFY(namedIn(window, u"Cancel sending"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!namedIn(window, u"Cancel sending"_s), 20'000);
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"
