// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/sendbutton.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// The job of the agent on the phone, in the whole program and against the real sandbox program: from just an identity
/// to a sent notification, without the mouse. The keys are counted.
class TestFindAndSend : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void anIdentityIsPastedAndTheRestIsThreeKeys_data();
    void anIdentityIsPastedAndTheRestIsThreeKeys();
    void theKeyInTheMenuFindsFromAnywhere();
    void moreEntersThanNeededSendOnce();

private:
    /// Counts each key that goes down, including Ctrl.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_keysPressed += modifiers ? 2 : 1;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString challenge() const { return m_program->window().form()->draft().challenge; }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    int m_keysPressed = 0;
};

void TestFindAndSend::init()
{
    m_program = std::make_unique<Program>(DataFolder::open(m_folder.path()).value());
    CommandLine line;
    line.sandbox = true;
    m_program->open(line);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->choice().account(), 20000);
    m_program->window().form()->setDraft({});
    m_program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    m_program->window().setFocus();
}

void TestFindAndSend::anIdentityIsPastedAndTheRestIsThreeKeys_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<Outcome::Value>("outcome");
    QTest::newRow("it is accepted") << u"customer-ignores"_s << Outcome::Accepted;
    QTest::newRow("it is slow, and accepted") << u"customer-slow"_s << Outcome::Accepted;
}

// Enter finds and chooses the challenge, Ctrl and Return send: 2 presses, 3 keys. If several are pending, another Enter
// takes the newest. The account has only one service.
void TestFindAndSend::anIdentityIsPastedAndTheRestIsThreeKeys()
{
    QFETCH(const QString, identity);
    std::optional<Attempt> ended;
    connect(&m_program->sender(), &Sender::attempted, this, [&](const Attempt &attempt) { ended = attempt; });
    press(Qt::Key_L, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(identity);
    press(Qt::Key_V, Qt::ControlModifier);

    m_keysPressed = 0;
    press(Qt::Key_Return);
    QTRY_VERIFY(!challenge().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(ended, 20000);
    QCOMPARE(m_keysPressed, 3);
    QVERIFY(m_keysPressed <= 4); // the promised limit
    QTEST(ended->result.outcome, "outcome");
    QCOMPARE(ended->request.identity.toString(), identity);
    QCOMPARE(ended->request.challenge.toString(), challenge());
}

void TestFindAndSend::theKeyInTheMenuFindsFromAnywhere()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"customer-denies"_s);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!challenge().isEmpty());
}

/// With one pending challenge, the second Enter sends; hands that know the way of three press once more. The sandbox
/// has no cool-down that would stop them. Seen failing with the focus left on the button: three pushes.
void TestFindAndSend::moreEntersThanNeededSendOnce()
{
    int sends = 0;
    connect(&m_program->sender(), &Sender::attempted, this, [&sends] { ++sends; });
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"customer-ignores"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<SendButton *>(QApplication::focusWidget()));
    for (int ended = 0; ended < 3; ++ended) {
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(sends > 0 && !m_program->sender().isSending(), 20000);
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval()); // or it would pass for a double click
    }
    QCOMPARE(sends, 1);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Outcome"_s);
}

QTEST_MAIN(TestFindAndSend)
#include "tst_findandsend.moc"
