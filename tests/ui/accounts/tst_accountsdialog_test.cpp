// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogroom.h"
#include "support/faultserver.h"
#include "support/sandboxprocess.h"
#include "ui/form/serviceoffer.h"
#include "ui/widgets/textfield.h"
#include "ui/words/reporttext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// *Test account* against the real sandbox program, and what the services are used for afterwards.
class tst_AccountsDialog_Test : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatTheCredentialMayDoIsSaidAndKept();
    void nothingIsPosted();
    void aWrongSecretIsToldFromAWrongHost_data();
    void aWrongSecretIsToldFromAWrongHost();
    void waitingCanBeStopped();
    void theReportNamesThePermission_data();
    void theReportNamesThePermission();
    void knownServicesAreOfferedByName();

private:
    Account sandboxAccount() const;

    SandboxProcess m_sandbox;
    std::optional<SandboxAddress> m_address;
};

namespace {

const auto sandboxService = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s;

Error apiError(int httpStatus, std::optional<int> code)
{
    ApiError api;
    api.httpStatus = httpStatus;
    api.code = code;
    return {Error::Kind::Api, {}, api};
}

} // namespace

void tst_AccountsDialog_Test::initTestCase()
{
    const auto started = m_sandbox.start();
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 20'000);
    QVERIFY(started.result().ok());
    m_address = started.result().value();
}

Account tst_AccountsDialog_Test::sandboxAccount() const
{
    return {.id = u"1"_s,
            .name = u"Lab"_s,
            .credential = m_address->account,
            .host = std::get<ServiceHost>(ServiceHost::baseUrl(m_address->url.toString())),
            .caFile = {}};
}

// Seen to fail without rememberServices().
void tst_AccountsDialog_Test::whatTheCredentialMayDoIsSaidAndKept()
{
    DialogRoom room({sandboxAccount()});
    room.open();
    QString secret = QString::fromUtf8(m_address->secret.reveal());
    room.type(u"Secret"_s, secret);
    room.press(u"Test account"_s);
    QTRY_COMPARE(room.state(),
                 u"The credential works. Services (1): Sandbox sign-in. It can read challenges. Permission "
                 "to send (/twilio/verify/push-notification/create) can only be confirmed by sending."_s);
    QTRY_COMPARE(room.onDisk().first().services.size(), 1);
    QCOMPARE(room.onDisk().first().services.first().sid.toString(), sandboxService);
    QCOMPARE(room.line(u"Secret"_s)->text(), secret); // a test does not save the secret
    QCOMPARE(DialogRoom::secretIn(room.keychain, u"1"_s), "old secret");
}

void tst_AccountsDialog_Test::nothingIsPosted()
{
    FaultServer server;
    Account account = sandboxAccount();
    account.host = std::get<ServiceHost>(ServiceHost::baseUrl(server.url().toString()));
    account.services = {{*ServiceSid::parse(sandboxService), u"Known"_s}};
    DialogRoom room({account});
    room.open();
    room.press(u"Test account"_s);
    QTRY_VERIFY(room.control(u"Test account"_s)->isEnabled());
    QVERIFY(server.requestsBegun() > 0);
    QCOMPARE(server.postsRead(), 0);
}

void tst_AccountsDialog_Test::aWrongSecretIsToldFromAWrongHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("title");
    QTest::newRow("a wrong secret") << m_address->url.toString() << u"wrong"_s << u"20003"_s;
    QTest::newRow("nobody there") << u"http://127.0.0.1:9"_s << u"any"_s << u"The connection was refused."_s;
    QTest::newRow("no secret typed, and the one kept is for another host")
        << u"http://127.0.0.1:9"_s << QString() << u"The secret was given for another host."_s;
}

void tst_AccountsDialog_Test::aWrongSecretIsToldFromAWrongHost()
{
    QFETCH(const QString, url);
    QFETCH(const QString, secret);
    QFETCH(const QString, title);
    Account account = sandboxAccount();
    account.host = std::get<ServiceHost>(ServiceHost::baseUrl(url));
    DialogRoom room({account});
    if (secret.isEmpty()) // as if somebody had changed the file
        CredentialStores(room.keychain, room.session).write(sandboxAccount(), Secret::fromUtf8("old secret"));
    room.open();
    if (!secret.isEmpty())
        room.type(u"Secret"_s, secret);
    room.press(u"Test account"_s);
    QTRY_VERIFY2(room.state().contains(title), qPrintable(room.state()));
    QVERIFY(room.onDisk().first().services.isEmpty());
}

void tst_AccountsDialog_Test::waitingCanBeStopped()
{
    FaultServer server;
    server.setFault(FaultKind::SilenceOnAccept);
    Account account = sandboxAccount();
    account.host = std::get<ServiceHost>(ServiceHost::baseUrl(server.url().toString()));
    DialogRoom room({account});
    AccountsDialog *dialog = room.open();
    room.press(u"Test account"_s);
    QTRY_VERIFY(room.control(u"Stop waiting"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(room.state().startsWith(u"Stopped waiting."_s));
    QVERIFY(room.control(u"Save"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void tst_AccountsDialog_Test::theReportNamesThePermission_data()
{
    QTest::addColumn<AccountReport>("report");
    QTest::addColumn<QStringList>("says");
    const QList<Service> one{{*ServiceSid::parse(sandboxService), u"Login"_s}};
    const Error refused = apiError(403, 70051);
    QTest::newRow("no services") << AccountReport{} << QStringList{u"no Verify service yet"_s, u"without a service"_s};
    QTest::newRow("services may not be listed")
        << AccountReport{.obstacle = refused} << QStringList{u"/twilio/verify/service/list"_s, u"70051"_s};
    QTest::newRow("challenges may not be looked at")
        << AccountReport{.services = one, .askedChallenges = true, .challengesObstacle = refused}
        << QStringList{u"Login"_s, u"/twilio/verify/challenge/list"_s, u"70051"_s, u"You can send without"_s};
    QTest::newRow("everything") << AccountReport{.services = one, .askedChallenges = true}
                                << QStringList{u"Login"_s, u"It can read challenges."_s};
    QTest::newRow("the credential is wrong")
        << AccountReport{.obstacle = apiError(401, 20003)} << QStringList{u"20003"_s};
}

void tst_AccountsDialog_Test::theReportNamesThePermission()
{
    QFETCH(const AccountReport, report);
    QFETCH(const QStringList, says);
    for (const QString &part : says)
        QVERIFY2(reportWords(report).contains(part), qPrintable(reportWords(report)));
}

void tst_AccountsDialog_Test::knownServicesAreOfferedByName()
{
    TextField field(u"Service SID"_s);
    ServiceOffer offer(&field);
    const auto other = u"VA"_s + QString(32, u'a');
    offer.setServices({{*ServiceSid::parse(sandboxService), u"Acme login"_s}, {*ServiceSid::parse(other), u"Pay"_s}});
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QTest::keyClick(field.edit(), Qt::Key_Down);
    QAbstractItemView *popup = field.edit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 2);
    popup->hide();
    QTest::keyClicks(field.edit(), u"logi"_s);
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(field.text(), sandboxService);
    const auto labels = field.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Acme login"; }));
}

QTEST_MAIN(tst_AccountsDialog_Test)
#include "tst_accountsdialog_test.moc"
