// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/account.h"
#include "domain/challenge.h"
#include "domain/sendpolicy.h"
#include "ui/challenge/challengefinder.h"
#include "ui/form/sendbutton.h"
#include "ui/form/sendform.h"

#include <QCryptographicHash>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class TestOneCustomer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anotherIdentityTakesChallengeAndTicketOut();
    void oneClickPutsThemBack();
    void aTicketTypedAfterTheSendIsForTheNextCustomer();
    void nothingGoesWhileSomebodyTypes();
    void correctingASlipBringsThemBack();
    void whatIsSentAtOnceIsNotOfTheOneBefore();
    void whatIsEnteredAfterTheIdentityStays();
    void theFirstIdentityTakesNothingOut();
    void theHashOfAnIdentityIsTheSameCustomer();
    void pendingChallengesAreLookedForByThemselves();
    void noLookWhereTheKeyMayNotRead();
    void aChallengeOfOnesOwnEndsTheLook();
    void enterInIdentityStaysInTheForm_data();
    void enterInIdentityStaysInTheForm();

private:
    QLineEdit *line(const QString &name) const;
    void type(const QString &identity) const;

    std::unique_ptr<SendForm> m_form;
    std::unique_ptr<QSignalSpy> m_wishes;
    QList<PendingQuestion> m_asked;
};

namespace {

const FormDraft first{.service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                      .identity = u"customer-denies"_s,
                      .challenge = u"YCff18bf5864bb6c3da96cfe25fdb7e285"_s,
                      .ttl = Ttl::from(120),
                      .reason = u"SUP-4714"_s};
const QString otherChallenge = u"YC26e53721a4d01b58c9b1b6e5d6d5504e"_s;

Account account()
{
    return {.id = u"a"_s,
            .name = u"Acme"_s,
            .credential = *parseCredentialSid(u"AC00000000000000000000000000000000"),
            .caFile = {}};
}

Challenge pending()
{
    return {*ChallengeSid::parse(otherChallenge), {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

} // namespace

void TestOneCustomer::init()
{
    m_form = std::make_unique<SendForm>();
    m_wishes = std::make_unique<QSignalSpy>(m_form.get(), &SendForm::sendRequested);
    m_asked.clear();
    connect(m_form->finder(), &ChallengeFinder::asked, this,
            [this](const PendingQuestion &question) { m_asked << question; });
    m_form->setAccount(account());
    m_form->setDraft(first);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

QLineEdit *TestOneCustomer::line(const QString &name) const
{
    for (auto *edit : m_form->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

/// Types the identity and goes on to the next field.
void TestOneCustomer::type(const QString &identity) const
{
    m_form->focusIdentity();
    QTest::keyClicks(line(u"Identity"_s), identity);
    QTest::keyClick(line(u"Identity"_s), Qt::Key_Tab);
}

void TestOneCustomer::anotherIdentityTakesChallengeAndTicketOut()
{
    QSignalSpy takenOut(m_form.get(), &SendForm::takenOut);
    type(u"customer-ignores"_s);
    const FormDraft now = m_form->draft();
    QCOMPARE(now.identity, u"customer-ignores"_s);
    QCOMPARE(now.challenge, QString());
    QCOMPARE(now.reason, QString());
    QCOMPARE(now.service, first.service);
    QCOMPARE(now.ttl, first.ttl);
    QCOMPARE(takenOut.size(), 1);
    QCOMPARE(takenOut.first().first().toString(), first.identity);
}

void TestOneCustomer::oneClickPutsThemBack()
{
    QSignalSpy done(m_form.get(), &SendForm::nothingTakenOut);
    type(u"customer-ignores"_s);
    m_form->putBack();
    QCOMPARE(m_form->draft().challenge, first.challenge);
    QCOMPARE(m_form->draft().reason, first.reason);
    QCOMPARE(done.size(), 1);
    m_form->focusIdentity(); // they stay, because the person meant it
    QTest::keyClick(line(u"Identity"_s), Qt::Key_Tab);
    QCOMPARE(m_form->draft().challenge, first.challenge);
}

/// The next ticket is often opened before its customer says who they are. Seen failing: it went with the last one's.
void TestOneCustomer::aTicketTypedAfterTheSendIsForTheNextCustomer()
{
    QSignalSpy ordered(m_form.get(), &SendForm::sendRequested);
    line(u"Identity"_s)->window()->findChild<SendButton *>()->click();
    QCOMPARE(ordered.size(), 1);
    line(u"Reason or ticket"_s)->selectAll();
    QTest::keyClicks(line(u"Reason or ticket"_s), u"NEW-77"_s);
    type(u"customer-ignores"_s);
    QCOMPARE(m_form->draft().challenge, QString());
    QCOMPARE(m_form->draft().reason, u"NEW-77"_s);
    type(u"customer-denies"_s); // nothing was sent to the one before
    QCOMPARE(m_form->draft().reason, QString());
}

void TestOneCustomer::nothingGoesWhileSomebodyTypes()
{
    m_form->focusIdentity();
    QTest::keyClicks(line(u"Identity"_s), u"customer-ig"_s);
    QCOMPARE(m_form->draft().challenge, first.challenge);
    QCOMPARE(m_asked.size(), 0);
}

void TestOneCustomer::correctingASlipBringsThemBack()
{
    type(u"customer-denise"_s);
    QCOMPARE(m_form->draft().challenge, QString());
    type(first.identity);
    QCOMPARE(m_form->draft(), first);
}

void TestOneCustomer::whatIsSentAtOnceIsNotOfTheOneBefore()
{
    m_form->focusIdentity();
    QTest::keyClicks(line(u"Identity"_s), u"customer-ignores"_s);
    m_form->trySend(); // like Ctrl+Return with the focus in the field
    QCOMPARE(m_wishes->size(), 0);
    QCOMPARE(m_form->draft().challenge, QString());
}

void TestOneCustomer::whatIsEnteredAfterTheIdentityStays()
{
    line(u"Identity"_s)->setText(u"customer-ignores"_s); // as assistive technology does, without the focus
    line(u"Challenge SID"_s)->setText(otherChallenge);
    m_form->trySend();
    QCOMPARE(m_wishes->size(), 1);
    QCOMPARE(m_form->draft().challenge, otherChallenge);
    QCOMPARE(m_form->draft().reason, QString()); // the ticket had been there before
    QCOMPARE(m_wishes->first().at(1).toString(), QString());
}

void TestOneCustomer::theFirstIdentityTakesNothingOut()
{
    m_form->setDraft(
        {.service = first.service, .identity = {}, .challenge = otherChallenge, .ttl = {}, .reason = u"T"_s});
    type(u"customer-ignores"_s);
    QCOMPARE(m_form->draft().challenge, otherChallenge);
    QCOMPARE(m_form->draft().reason, u"T"_s);
}

void TestOneCustomer::theHashOfAnIdentityIsTheSameCustomer()
{
    const QByteArray digest = QCryptographicHash::hash(first.identity.toUtf8(), QCryptographicHash::Sha256);
    type(QString::fromLatin1(digest.toHex()));
    QCOMPARE(m_form->draft().reason, first.reason);
    type(first.identity);
    QCOMPARE(m_form->draft(), first);
}

void TestOneCustomer::pendingChallengesAreLookedForByThemselves()
{
    type(u"customer-ignores"_s);
    QCOMPARE(m_asked.size(), 1);
    const auto question = m_asked.first();
    QCOMPARE(question.customer.identity.toString(), u"customer-ignores"_s);
    QVERIFY(!line(u"Identity"_s)->hasFocus()); // the person has gone on and must not be called back
    m_form->finder()->take(question.number, ChallengePage{{pending()}, {}});
    QCOMPARE(m_form->draft().challenge, otherChallenge);
    QCOMPARE(m_form->draft().reason, QString());
}

void TestOneCustomer::noLookWhereTheKeyMayNotRead()
{
    type(u"customer-ignores"_s);
    const auto question = m_asked.first();
    ApiError api;
    api.httpStatus = 401;
    api.code = 70051;
    m_form->finder()->take(question.number, Error{Error::Kind::Api, {}, api});
    type(u"customer-approves"_s);
    QCOMPARE(m_asked.size(), 1);
    m_form->finder()->find(); // somebody who asks gets an answer
    QCOMPARE(m_asked.size(), 2);
}

void TestOneCustomer::aChallengeOfOnesOwnEndsTheLook()
{
    type(u"customer-ignores"_s);
    QVERIFY(m_form->finder()->isActive());
    line(u"Challenge SID"_s)->setFocus();
    QTest::keyClicks(line(u"Challenge SID"_s), otherChallenge);
    QVERIFY(!m_form->finder()->isActive());
    m_form->trySend();
    QCOMPARE(m_wishes->size(), 1);
}

void TestOneCustomer::enterInIdentityStaysInTheForm_data()
{
    QTest::addColumn<bool>("refusedBefore");
    QTest::newRow("refused when the challenge is chosen") << true;
    QTest::newRow("refused a moment later") << false;
}

/// With Send disabled, the focus used to go to the next text in the window, another customer's outcome.
void TestOneCustomer::enterInIdentityStaysInTheForm()
{
    QFETCH(const bool, refusedBefore);
    const SendVerdict refused{.kind = SendVerdict::Kind::Approved};
    m_form->focusIdentity();
    QTest::keyClicks(line(u"Identity"_s), u"customer-ignores"_s);
    QTest::keyClick(line(u"Identity"_s), Qt::Key_Return);
    QCOMPARE(m_asked.size(), 1);
    if (refusedBefore)
        m_form->setVerdict(refused);
    m_form->finder()->take(m_asked.first().number, ChallengePage{{pending()}, {}});
    m_form->setVerdict(refused);
    QVERIFY(line(u"Identity"_s)->hasFocus());
}

QTEST_MAIN(TestOneCustomer)
#include "tst_onecustomer.moc"
