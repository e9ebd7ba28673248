// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sandbox.h"
#include "settings/accounts.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Where a person is after the start, and where they are led if the account lacks something.
class TestAccountInUse : public QObject
{
    Q_OBJECT

private slots:
    void theStartIsInIdentityAndTypingChangesNoAccount();
    void accountsOpensOnTheOneInUseAndLeadsToAMissingSecret();

private:
    QTemporaryDir m_folder;
};

void TestAccountInUse::theStartIsInIdentityAndTypingChangesNoAccount()
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
    QCOMPARE(started.choice().id(), sandboxId());
}

void TestAccountInUse::accountsOpensOnTheOneInUseAndLeadsToAMissingSecret()
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

    started.window().form()->setDraft({.service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                                       .identity = u"customer-denies"_s,
                                       .challenge = u"YCff18bf5864bb6c3da96cfe25fdb7e285"_s,
                                       .ttl = {},
                                       .reason = {}});
    const auto enterSecret = [&]() -> QToolButton * {
        for (auto *button : started.window().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == u"Enter the secret…")
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(enterSecret(), 20'000);
    enterSecret()->click();
    QCOMPARE(nameShown(), u"Second"_s);
}

QTEST_MAIN(TestAccountInUse)
#include "tst_accountinuse.moc"
