// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/account.h"
#include "ui/form/sendform.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

const FormDraft good{.service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                     .identity = u"customer-approves"_s,
                     .challenge = u"YCbd26509d05bb40d6b067c59390b732c6"_s,
                     .ttl = Ttl::from(120),
                     .reason = u"T-1"_s};

template<class W>
W *named(const QWidget &form, const QString &name)
{
    for (W *widget : form.findChildren<W *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

class TestSendForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void announcesWhatWasTyped();
    void saysWhatIsWrongBesideTheFieldAndLosesNothing_data();
    void saysWhatIsWrongBesideTheFieldAndLosesNothing();
    void aTtlOutOfRangeStaysAsTypedAndIsNotSent_data();
    void aTtlOutOfRangeStaysAsTypedAndIsNotSent();
    void sliderAndSpinBoxMoveTogether();
    void serviceDefaultSendsNoTtl();
    void doubleClickIsOneWish();
    void repeatedKeyIsOneWish();
    void aHeldKeyIsOneWishUntilItIsReleased_data();
    void aHeldKeyIsOneWishUntilItIsReleased();
    void aHeldKeyDoesNotWaitForItsChance();
    void sendsNothingWhileSending();
    void sendsNothingWithoutAnAccount();

private:
    enum class Repeat { Unmarked, Marked };
    void hold(Qt::Key key, Qt::KeyboardModifiers modifiers, int repeats, Repeat first = Repeat::Unmarked);
    QPushButton *sendButton() const { return named<QPushButton>(*m_form, u"Send notification"_s); }

    std::unique_ptr<SendForm> m_form;
    std::unique_ptr<QSignalSpy> m_wishes;
};

void TestSendForm::init()
{
    m_form = std::make_unique<SendForm>();
    m_wishes = std::make_unique<QSignalSpy>(m_form.get(), &SendForm::sendRequested);
    m_form->setAccount(Account{.id = u"a"_s,
                               .name = u"R&D"_s,
                               .credential = *parseCredentialSid(u"AC00000000000000000000000000000000"),
                               .host = ServiceHost::twilio(),
                               .keepSecret = Account::KeepSecret::InKeychain,
                               .caFile = {},
                               .production = false,
                               .coolDown = {},
                               .hold = {}});
    m_form->setDraft(good);
    m_form->show();
}

void TestSendForm::announcesWhatWasTyped()
{
    QCOMPARE(sendButton()->text(), u"&Send notification to R&&D"_s);
    std::optional<NotificationRequest> request;
    connect(m_form.get(), &SendForm::sendRequested, this, [&](const NotificationRequest &wish) { request = wish; });
    sendButton()->click();
    QCOMPARE(m_wishes->size(), 1);
    QCOMPARE(request->service.toString(), good.service);
    QCOMPARE(request->identity.toString(), good.identity);
    QCOMPARE(request->challenge.toString(), good.challenge);
    QCOMPARE(request->ttl, good.ttl);
    QCOMPARE(m_wishes->first().at(1).toString(), good.reason);
}

void TestSendForm::saysWhatIsWrongBesideTheFieldAndLosesNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told"); ///< a part of the sentence
    QTest::newRow("a factor SID in the challenge field is named")
        << u"Challenge SID"_s << u"YF03aeb8a1b4b1b5a4a5a1a2a3a4a5a6a7"_s << u"factor SID"_s;
    QTest::newRow("a service SID that is too short") << u"Service SID"_s << u"VA9e186c7b"_s << u"34"_s;
    QTest::newRow("a service SID with a letter that is no digit")
        << u"Service SID"_s << u"VA9e186c7b6fe24866f2e98c0ac81f511x"_s << u"x"_s;
    QTest::newRow("no challenge SID") << u"Challenge SID"_s << QString() << u"YC"_s;
    QTest::newRow("no identity") << u"Identity"_s << u"  "_s << u"identity"_s;
    QTest::newRow("an identity that no URL can carry") << u"Identity"_s << u".."_s << u".."_s;
}

// Seen to fail without `validate()` in trySend().
void TestSendForm::saysWhatIsWrongBesideTheFieldAndLosesNothing()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, told);
    auto *edit = named<QLineEdit>(*m_form, field);
    edit->setText(typed);
    sendButton()->click();
    QCOMPARE(m_wishes->size(), 0);
    QVERIFY2(edit->accessibleDescription().contains(told), qPrintable(edit->accessibleDescription()));
    QCOMPARE(edit->text(), typed);
    QCOMPARE(m_form->draft().reason, good.reason);
}

void TestSendForm::aTtlOutOfRangeStaysAsTypedAndIsNotSent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("shownBySlider");
    QTest::newRow("one second too long") << u"301"_s << 300;
    QTest::newRow("far too long") << u"99999"_s << 300;
    QTest::newRow("negative") << u"-5"_s << 0;
}

// Seen to fail (99 s, and no warning) when the spin box accepted only what fits.
void TestSendForm::aTtlOutOfRangeStaysAsTypedAndIsNotSent()
{
    QFETCH(const QString, typed);
    auto *seconds = named<QSpinBox>(*m_form, u"Time to live in seconds"_s);
    seconds->selectAll();
    QTest::keyClicks(seconds, typed);
    QTest::keyClick(seconds, Qt::Key_Tab);
    QCOMPARE(seconds->value(), typed.toInt());
    QTEST(named<QSlider>(*m_form, u"Time to live"_s)->value(), "shownBySlider");
    QCOMPARE(seconds->accessibleDescription(), u"Out of range: Twilio accepts 0 to 300 seconds."_s);
    QVERIFY(!m_form->request());
    m_form->trySend();
    QCOMPARE(m_wishes->size(), 0);

    QTest::keyClick(seconds, typed.startsWith(u'-') ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(m_form->request());
    QTEST(seconds->value(), "shownBySlider");
}

void TestSendForm::sliderAndSpinBoxMoveTogether()
{
    auto *seconds = named<QSpinBox>(*m_form, u"Time to live in seconds"_s);
    auto *slider = named<QSlider>(*m_form, u"Time to live"_s);
    slider->setValue(0);
    QCOMPARE(seconds->value(), 0);
    seconds->setValue(300);
    QCOMPARE(slider->value(), 300);
}

void TestSendForm::serviceDefaultSendsNoTtl()
{
    FormDraft draft = good;
    draft.ttl.reset();
    m_form->setDraft(draft);
    QVERIFY(!named<QSlider>(*m_form, u"Time to live"_s)->isEnabled());
    QVERIFY(!m_form->request()->ttl);
}

// Seen to fail (two wishes) without OneWish::begin().
void TestSendForm::doubleClickIsOneWish()
{
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTest::mouseDClick(sendButton(), Qt::LeftButton);
    QCOMPARE(m_wishes->size(), 1);
}

void TestSendForm::repeatedKeyIsOneWish()
{
    sendButton()->setFocus();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(sendButton(), Qt::Key_Space);
    QCOMPARE(m_wishes->size(), 1);
}

void TestSendForm::aHeldKeyIsOneWishUntilItIsReleased_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Repeat>("first");
    using enum Repeat;
    const Qt::KeyboardModifiers none;
    QTest::newRow("Ctrl+Return, the shortcut") << Qt::Key_Return << (none | Qt::ControlModifier) << Unmarked;
    QTest::newRow("Return on the button") << Qt::Key_Return << none << Unmarked;
    QTest::newRow("Space on the button") << Qt::Key_Space << none << Unmarked;
    QTest::newRow("Space, all of its repeats marked") << Qt::Key_Space << none << Marked;
    QTest::newRow("Alt+S, the button’s letter") << Qt::Key_S << (none | Qt::AltModifier) << Unmarked;
}

/// Sends key events in the way of X11: the first repeat after 660 ms and then one every 40 ms, each as a release
/// followed by a press, some of which Qt does not mark.
void TestSendForm::hold(Qt::Key key, Qt::KeyboardModifiers modifiers, int repeats, Repeat first)
{
    const auto event = [&](QEvent::Type type, Repeat repeat) {
        const QString text = key == Qt::Key_Space ? u" "_s : QString();
        qt_handleKeyEvent(m_form->windowHandle(), type, key, modifiers, text, repeat == Repeat::Marked);
    };
    event(QEvent::KeyPress, Repeat::Unmarked);
    if (repeats > 0)
        QTest::qWait(660);
    for (int i = 0; i < repeats; ++i) {
        const Repeat repeat = i % 3 == 1 ? Repeat::Marked : first;
        event(QEvent::KeyRelease, repeat);
        event(QEvent::KeyPress, repeat);
        QTest::qWait(40);
    }
    event(QEvent::KeyRelease, Repeat::Unmarked);
}

// The bug T4. Seen to fail with only the 400 ms of a double click: 3 wishes by a shortcut, 2 by Space.
void TestSendForm::aHeldKeyIsOneWishUntilItIsReleased()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const Repeat, first);
    QAction shortcut;
    shortcut.setShortcut(Qt::CTRL | Qt::Key_Return);
    shortcut.setAutoRepeat(false);
    m_form->addAction(&shortcut);
    connect(&shortcut, &QAction::triggered, m_form.get(), &SendForm::trySend);
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    sendButton()->setFocus();
    sendButton()->setAutoDefault(true); // so that Return presses it
    hold(key, modifiers, 20, first);
    QTRY_COMPARE(m_wishes->size(), 1);
    QTest::qWait(500); // a finger that is lifted and pressed down again
    hold(key, modifiers, 0);
    QTRY_COMPARE(m_wishes->size(), 2);
}

// A key that was pressed while nothing could be sent must not send when something can.
void TestSendForm::aHeldKeyDoesNotWaitForItsChance()
{
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    sendButton()->setFocus();
    m_form->setSending(true);
    QTimer::singleShot(800, m_form.get(), [this] { m_form->setSending(false); });
    hold(Qt::Key_Space, {}, 20);
    QVERIFY(sendButton()->isEnabled());
    QCOMPARE(m_wishes->size(), 0);
}

void TestSendForm::sendsNothingWhileSending()
{
    auto *cancel = named<QPushButton>(*m_form, u"Cancel sending"_s);
    QVERIFY(!cancel->isVisible());
    m_form->setSending(true);
    QVERIFY(cancel->isVisible());
    sendButton()->click();
    QCOMPARE(m_wishes->size(), 0);
    QSignalSpy cancels(m_form.get(), &SendForm::cancelRequested);
    cancel->click();
    QCOMPARE(cancels.size(), 1);
}

void TestSendForm::sendsNothingWithoutAnAccount()
{
    m_form->setAccount({}, u"Choose an account, or add one."_s);
    m_form->trySend();
    QVERIFY(!sendButton()->isEnabled());
    QCOMPARE(m_wishes->size(), 0);
}

QTEST_MAIN(TestSendForm)
#include "tst_sendform.moc"
