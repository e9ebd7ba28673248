// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogroom.h"

#include "settings/accounts.h"
#include "ui/widgets/textfield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTest>
#include <QTextEdit>

namespace renotify {

using namespace Qt::StringLiterals;

Account exampleAccount(const QString &id, const QString &name)
{
    return {.id = id, .name = name, .credential = *parseCredentialSid(keySid), .caFile = {}};
}

namespace {

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

QWidget *control(const QWidget *window, const QString &name)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        if (!widget->isVisible())
            continue;
        if (widget->accessibleName() == name || (button && plain(button->text()) == name))
            return widget;
        if (label && label->buddy() && plain(label->text()) == name)
            return label->buddy();
    }
    return nullptr;
}

QString noteBeneath(const QWidget *window, const QString &name)
{
    const auto *field = qobject_cast<TextField *>(control(window, name)->parentWidget());
    QString note;
    for (const QLabel *label : field->findChildren<QLabel *>())
        note += label->text();
    return note;
}

DialogRoom::DialogRoom(const QList<Account> &accounts)
    : files(u"files"_s)
    , list((QDir(folder.path()).mkdir(u"data"_s), path()), files)
{
    if (!accounts.isEmpty() && !saveAccounts(path(), accounts))
        qFatal("The accounts cannot be saved");
    for (const Account &account : accounts)
        CredentialStores(keychain, session).write(account, Secret::fromUtf8("old secret"));
}

DialogRoom::~DialogRoom()
{
    dialog.reset();
    files.finish();                       // before the list, for which it may still write something
    QCoreApplication::sendPostedEvents(); // which the list must be told about
}

AccountsDialog *DialogRoom::open(CredentialStore *keychainInstead)
{
    QSignalSpy failed(&list, &AccountList::failed);
    stores = std::make_unique<CredentialStores>(keychainInstead ? *keychainInstead : keychain, session);
    check = std::make_unique<AccountCheck>(*stores, api);
    dialog = std::make_unique<AccountsDialog>(list, *stores, *check);
    dialog->show();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog.get()))
        qFatal("No window");
    if (!QTest::qWaitFor([&] { return list.isLoaded() || !failed.isEmpty(); }))
        qFatal("No answer about the accounts");
    return dialog.get();
}

QLineEdit *DialogRoom::line(const QString &name) const
{
    return qobject_cast<QLineEdit *>(control(name));
}

QString DialogRoom::state() const
{
    return qobject_cast<QTextEdit *>(control(u"Account state"_s))->toPlainText();
}

QStringList DialogRoom::entries() const
{
    const auto *accounts = qobject_cast<QListWidget *>(control(u"Accounts"_s));
    QStringList entries;
    for (int row = 0; row < accounts->count(); ++row)
        entries += accounts->item(row)->text();
    return entries;
}

void DialogRoom::type(const QString &name, const QString &text) const
{
    QLineEdit *edit = line(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void DialogRoom::choose(const QString &name, const QString &choice) const
{
    auto *box = qobject_cast<QComboBox *>(control(name));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentText() != choice && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), choice);
}

void DialogRoom::press(const QString &name) const
{
    QTest::mouseClick(control(name), Qt::LeftButton);
}

void DialogRoom::answer(const QString &button) const
{
    QTRY_VERIFY(dialog->findChild<QMessageBox *>() && dialog->findChild<QMessageBox *>()->isVisible());
    QTest::mouseClick(renotify::control(dialog->findChild<QMessageBox *>(), button), Qt::LeftButton);
    QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
}

QList<Account> DialogRoom::onDisk() const
{
    const auto loaded = loadAccounts(path());
    return loaded ? loaded.value() : QList<Account>();
}

QByteArray DialogRoom::secretIn(CredentialStore &store, const QString &id)
{
    const auto secret = store.read(id).takeResult();
    const QByteArray entry = secret ? secret->reveal().toByteArray() : QByteArray();
    return entry.mid(entry.indexOf('\n') + 1); // follows the address that it is for
}

} // namespace renotify
