// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessroom.h"
#include "accesstree.h"
#include "settings/accounts.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/form/sendform.h"
#include "ui/outcome/outcomeview.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/textview.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace renotify;
using namespace Qt::StringLiterals;

/// The main job, and adding an account, only by keys sent to the widget with the focus. Controls are found as a person
/// without a mouse finds them: with Tab.
class TestKeyboardOnly : public QObject
{
    Q_OBJECT

private slots:
    void sendsAndReadsTheOutcome();
    void sendsAHistoryRowAgain();
    void addsAnAccountAndRemovesIt();
};

namespace {

constexpr int patience = 20'000; // ms, on a busy machine
constexpr int furthest = 60;     // presses of the Tab key

/// Sends the key to the focus, wherever it is: a dialog or a menu that opens gets it.
void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focus = popup                         ? popup
                     : QApplication::focusWidget() ? QApplication::focusWidget()
                                                   : QApplication::activeWindow();
    QTest::keyClick(focus, Qt::Key(key), modifiers);
}

void type(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Presses Tab until the control with this name has the focus.
void tabTo(const QString &name)
{
    for (int i = 0; i < furthest; ++i) {
        QWidget *window = QApplication::activeWindow();
        QWidget *wanted = namedIn(window, name);
        QWidget *focus = QApplication::focusWidget();
        if (wanted && focus && (focus == wanted || wanted->focusProxy() == focus))
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(qPrintable("Tab never came to "_L1 + name));
}

} // namespace

void TestKeyboardOnly::sendsAndReadsTheOutcome()
{
    AccessRoom room;
    MainWindow *window = qobject_cast<MainWindow *>(room.open(Window::Welcome));
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), namedIn(window, u"Identity"_s));
    type(u"customer-ignores"_s);
    tabTo(u"Challenge SID"_s);
    type(u"YC26e53721a4d01b58c9b1b6e5d6d5504e"_s);
    tabTo(u"Time to live"_s);
    press(Qt::Key_Home);
    for (int i = 0; i < 60; ++i)
        press(Qt::Key_Right);
    tabTo(u"Reason or ticket"_s);
    type(u"T-1"_s);
    QCOMPARE(window->form()->draft().ttl, Ttl::from(60));
    press(Qt::Key_Return, Qt::ControlModifier);
    // A heading is announced, but Tab does not stop at it.
    const auto *outcome = qobject_cast<ReadingText *>(namedIn(window, u"Outcome"_s));
    QVERIFY(outcome);
    QTRY_COMPARE_WITH_TIMEOUT(outcome->words(), u"Waiting for the customer"_s, patience);
    QCOMPARE(window->outcome()->findChild<Announcer *>()->accessibleName(), outcome->words());
    tabTo(u"Notification SID"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().startsWith(u"NT"_s));
    QTRY_VERIFY(namedIn(window, u"History"_s));
    tabTo(u"History"_s);
}

void TestKeyboardOnly::sendsAHistoryRowAgain()
{
    AccessRoom room;
    MainWindow *window = qobject_cast<MainWindow *>(room.open(Window::Main));
    const FormDraft sent = window->form()->draft();
    QSignalSpy recorded(&room.program().sender(), &Sender::recorded);
    press(Qt::Key_L, Qt::ControlModifier);
    type(u"someone-else"_s);
    QTRY_VERIFY(namedIn(window, u"History"_s));
    tabTo(u"History"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(window->form()->draft(), sent);
    QCOMPARE(recorded.size(), 0);
}

// The letter of the menu, the letter of its entry, and then Tab.
void TestKeyboardOnly::addsAnAccountAndRemovesIt()
{
    AccessRoom room;
    room.open(Window::Welcome);
    tabTo(u"Menu"_s);
    QTimer letter; // an open menu keeps the key that opened it until it is closed
    connect(&letter, &QTimer::timeout, this, [&] {
        if (!QApplication::activePopupWidget())
            return;
        letter.stop();
        press(Qt::Key_A);
    });
    letter.start(10);
    press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<AccountsDialog *>(QApplication::activeWindow()));
    auto *dialog = qobject_cast<AccountsDialog *>(QApplication::activeWindow());
    tabTo(u"Add account"_s);
    press(Qt::Key_Space);
    tabTo(u"Account name"_s);
    type(u"Lab"_s);
    tabTo(u"API key SID or account SID"_s);
    type(u"SK0123456789abcdef0123456789abcdef"_s);
    tabTo(u"Secret"_s);
    type(u"a secret"_s);
    tabTo(u"Keep the secret"_s);
    press(Qt::Key_End); // only for this session, because there is no keychain here
    tabTo(u"Production account"_s);
    press(Qt::Key_Space);
    tabTo(u"Save"_s);
    press(Qt::Key_Space);
    const auto accounts = [&] {
        const auto loaded = loadAccounts(room.path(u"accounts.json"_s));
        return loaded ? loaded.value() : QList<Account>();
    };
    QTRY_COMPARE_WITH_TIMEOUT(accounts().size(), 1, patience);
    QCOMPARE(accounts().first().name, u"Lab"_s);
    QVERIFY(accounts().first().production);
    tabTo(u"Account state"_s);
    const auto *state = qobject_cast<TextView *>(QApplication::focusWidget());
    QTRY_VERIFY2(state->toPlainText().startsWith(u"Saved"_s), qPrintable(state->toPlainText()));
    tabTo(u"Remove account"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != dialog);
    tabTo(u"Remove"_s);
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(accounts().size(), 0, patience);
    AccessRoom::settle(dialog); // there is no window manager here that would activate it again
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
}

QTEST_MAIN(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
