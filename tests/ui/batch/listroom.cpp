// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listroom.h"

#include "settings/accounts.h"
#include "ui/form/sendform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

namespace renotify {

ListRoom::ListRoom(Kind kind)
{
    Account account = accountAt(service.url());
    account.name = u"Lab"_s;
    account.production = kind == Kind::Production;
    if (!saveAccounts(accountsFile, QList{stage.withSecret(account)}))
        qFatal("The account cannot be saved");
    list.load();
    if (!QTest::qWaitFor([this] { return list.isLoaded(); }))
        qFatal("No accounts");
    choice.choose(account.id);
    window.form()->setDraft(
        {.service = sandbox::serviceSid(), .identity = {}, .challenge = {}, .ttl = {}, .reason = {}});
    window.show();
    control.open();
    if (!QTest::qWaitForWindowActive(control.window()))
        qFatal("No window");
}

QString ListRoom::reads(const QString &name)
{
    for (const auto *label : shown().findChildren<QLabel *>()) {
        if (label->accessibleName() == name)
            return label->text();
    }
    return {};
}

QAbstractButton *ListRoom::button(const QString &text)
{
    for (auto *button : shown().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (QString(button->text()).remove(u'&') == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

bool ListRoom::press(const QString &text)
{
    QAbstractButton *found = button(text);
    if (!found || !found->isEnabled())
        return false;
    QTest::keyClick(found, Qt::Key_Space);
    return true;
}

QStringList ListRoom::groups(const QString &name)
{
    QStringList all;
    const auto *tree = view<QTreeWidget>(name);
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        all << tree->topLevelItem(i)->text(0) + u' ' + tree->topLevelItem(i)->text(1);
    return all;
}

void ListRoom::choose(const QString &groups, const QString &title)
{
    auto *tree = view<QTreeWidget>(groups);
    tree->setCurrentItem(tree->findItems(title, Qt::MatchExactly).value(0));
}

void ListRoom::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&shown(), Qt::Key_V, Qt::ControlModifier);
}

bool ListRoom::pasteAndContinue(const QString &text)
{
    paste(text);
    return QTest::qWaitFor(
               [this] { return shown().page() == ListWindow::Check && button(u"Continue…"_s)->isEnabled(); })
           && QTest::qWaitFor([this] { return !shown().check()->isLooking(); }, 30'000) && press(u"Continue…"_s)
           && QTest::qWaitFor([this] { return shown().page() == ListWindow::Confirm; });
}

} // namespace renotify
