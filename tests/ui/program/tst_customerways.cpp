// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accounts.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/form/pastedialog.h"
#include "ui/form/sendform.h"
#include "ui/history/historyview.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Every way in which another customer comes into the form, in the whole program on the real sandbox.
class TestCustomerWays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingOfTheLastCustomerStays_data();
    void nothingOfTheLastCustomerStays();
    void theStartIsInIdentityAndTypingChangesNoAccount();
    void accountsOpensOnTheOneInUseAndLeadsToAMissingSecret();

private:
    void come(const QString &way);
    QLineEdit *line(const QString &name) const;
    FormDraft draft() const { return m_program->window().form()->draft(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

namespace {

const FormDraft last{.service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                     .identity = u"customer-denies"_s,
                     .challenge = u"YCff18bf5864bb6c3da96cfe25fdb7e285"_s,
                     .ttl = Ttl::from(120),
                     .reason = u"SUP-4714"_s};
const QString next = u"customer-ignores"_s;
const QString nextChallenge = u"YC26e53721a4d01b58c9b1b6e5d6d5504e"_s;

/// The button of a notice or of news in the window.
QToolButton *offered(Program &program, const QStringList &texts)
{
    for (auto *button : program.window().findChildren<QToolButton *>()) {
        if (button->isVisible() && texts.contains(button->text()))
            return button;
    }
    return nullptr;
}

} // namespace

void TestCustomerWays::initTestCase()
{
    m_program = std::make_unique<Program>(DataFolder::open(m_folder.path()).value());
    CommandLine sandbox;
    sandbox.sandbox = true;
    m_program->open(sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->choice().account(), 20'000);
}

QLineEdit *TestCustomerWays::line(const QString &name) const
{
    for (auto *edit : m_program->window().findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void TestCustomerWays::come(const QString &way)
{
    SendForm *form = m_program->window().form();
    if (way == u"typed") {
        form->focusIdentity();
        QTest::keyClicks(line(u"Identity"_s), next);
        QTest::keyClick(line(u"Identity"_s), Qt::Key_Tab);
    } else if (way == u"typed and Enter") {
        form->focusIdentity();
        QTest::keyClicks(line(u"Identity"_s), next);
        QTest::keyClick(line(u"Identity"_s), Qt::Key_Return);
    } else if (way == u"pasted") {
        QGuiApplication::clipboard()->setText(u"the caller (identity customer-ignores) waits"_s);
        for (QAction *action : m_program->window().actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V))
                action->trigger();
        }
        auto *dialog = m_program->window().findChild<PasteDialog *>();
        QVERIFY(dialog);
        dialog->accept();
    } else if (way == u"a link") {
        m_program->fill(CommandLine::parse({u"renotify"_s, u"renotify:send?identity=customer-ignores"_s}));
    } else if (way == u"a second start") {
        const CommandLine options = CommandLine::parse({u"renotify"_s, u"--identity"_s, next});
        m_program->fill(CommandLine::fromMessage(options.toMessage()));
    } else {
        auto *table = m_program->window().history()->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
        emit m_program->window().loadRequested(*m_program->window().history()->selected());
    }
}

void TestCustomerWays::nothingOfTheLastCustomerStays_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"typed", "typed and Enter", "pasted", "a link", "a second start", "a row of the history"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestCustomerWays::nothingOfTheLastCustomerStays()
{
    QFETCH(const QString, way);
    SendForm *form = m_program->window().form();
    if (way == u"a row of the history") {
        form->setDraft(
            {.service = last.service, .identity = next, .challenge = nextChallenge, .ttl = {}, .reason = {}});
        form->trySend();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->sender().isSending(), 20'000);
    }
    form->setDraft(last);
    come(way);
    QCOMPARE(draft().identity, next);
    QVERIFY(draft().challenge != last.challenge);
    QCOMPARE(draft().reason, QString());
    QTRY_COMPARE_WITH_TIMEOUT(draft().challenge, nextChallenge, 20'000); // found, as the sandbox lets it be read

    QToolButton *putBack = offered(*m_program, {u"Put back challenge and ticket"_s, u"Restore the previous values"_s});
    QVERIFY(putBack);
    const bool isTyped = way.startsWith(u"typed");
    QCOMPARE(m_program->window().messageBar()->sentences().isEmpty(),
             isTyped); // which happens all day, and moves nothing
    putBack->click();
    QCOMPARE(draft().challenge, last.challenge);
    QCOMPARE(draft().reason, last.reason);
    QVERIFY(!putBack->isVisible());
}

void TestCustomerWays::theStartIsInIdentityAndTypingChangesNoAccount()
{
    Program started(DataFolder::open(m_folder.filePath(u"another"_s)).value());
    CommandLine sandbox;
    sandbox.sandbox = true;
    started.open(sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(started.choice().account(), 20'000);
    auto *focus = qobject_cast<QLineEdit *>(started.window().focusWidget());
    QVERIFY(focus);
    QCOMPARE(focus->accessibleName(), u"Identity"_s);

    auto *chooser = started.window().accountBar()->findChild<QComboBox *>();
    chooser->addItem(u"ada production"_s, u"p"_s);
    chooser->setFocus();
    QTest::keyClicks(chooser, u"ada"_s);
    chooser->hidePopup();
    QCOMPARE(started.choice().id(), SandboxAccount::accountId());
}

void TestCustomerWays::accountsOpensOnTheOneInUseAndLeadsToAMissingSecret()
{
    const DataFolder folder = DataFolder::open(m_folder.filePath(u"two"_s)).value();
    const auto account = [](const QString &id, const QString &name) {
        return Account{.id = id,
                       .name = name,
                       .credential = *parseCredentialSid(u"SK0123456789abcdef0123456789abcdef"),
                       .host = std::get<ServiceHost>(ServiceHost::baseUrl(u"http://127.0.0.1:9/verify")),
                       .keepSecret = Account::KeepSecret::ForThisSession,
                       .caFile = {}};
    };
    QVERIFY(saveAccounts(folder.accounts(), {account(u"1"_s, u"First"_s), account(u"2"_s, u"Second"_s)}));
    Program started(folder);
    CommandLine second;
    second.account = u"Second"_s;
    started.open(second);
    QTRY_COMPARE_WITH_TIMEOUT(started.choice().id(), u"2"_s, 20'000);
    const auto nameShown = [&] {
        const auto dialogs = started.window().findChildren<AccountsDialog *>();
        for (auto *edit : dialogs.isEmpty() ? QList<QLineEdit *>() : dialogs.last()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Account name" && edit->isVisible())
                return edit->text();
        }
        return QString();
    };
    emit started.window().accountsRequested();
    QCOMPARE(nameShown(), u"Second"_s);
    started.window().findChild<AccountsDialog *>()->reject();

    const auto labels = started.window().accountBar()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text().contains(u"127.0.0.1:9/verify"_s); }));

    started.window().form()->setDraft(last);
    QTRY_VERIFY_WITH_TIMEOUT(offered(started, {u"Enter the secret…"_s}), 20'000);
    offered(started, {u"Enter the secret…"_s})->click();
    QCOMPARE(nameShown(), u"Second"_s);
}

QTEST_MAIN(TestCustomerWays)
#include "tst_customerways.moc"
