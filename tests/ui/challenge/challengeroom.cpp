// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "challengeroom.h"

#include "settings/accounts.h"
#include "ui/form/sendbutton.h"
#include "ui/form/sendform.h"
#include "ui/form/sendrow.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/readingtext.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTest>

namespace renotify {

ChallengeRoom::ChallengeRoom(CredentialStore *keychain)
    : server({u"SK"_s + QString(32, u'a'), u"opensesame"_s})
    , stage(keychain)
    , account((server.listen(), stage.withSecret(accountAt(server.url()))))
{
    account.coolDown = std::chrono::seconds(0);
    save(account);
}

void ChallengeRoom::save(const Account &only) const
{
    if (!saveAccounts(stage.folder.filePath(u"accounts.json"_s), {only}))
        qFatal("The accounts cannot be saved");
}

ChallengeWindow::ChallengeWindow(SendStage &theStage, const Account &account)
    : stage(theStage)
{
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(1); // these tests are not about double clicks
    QObject::connect(&choice, &AccountChoice::changed, &window,
                     [this] { window.showAccount(choice.account(), choice.obstacle()); });
    list.load();
    if (!QTest::qWaitFor([this] { return list.isLoaded(); }))
        qFatal("No accounts");
    choice.choose(account.id);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("No window");
}

ChallengeWindow::~ChallengeWindow()
{
    files.finish();
}

void ChallengeWindow::fill(const QString &identity)
{
    for (const sandbox::Story &story : sandbox::stories()) {
        if (story.identity == identity)
            window.form()->setDraft({.service = sandbox::serviceSid(),
                                     .identity = identity,
                                     .challenge = story.challengeSid(),
                                     .ttl = Ttl::from(60),
                                     .reason = {}});
    }
}

void ChallengeWindow::send()
{
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
}

QString ChallengeWindow::line(const QString &name) const
{
    for (const ReadingText *line : window.findChildren<ReadingText *>()) {
        if (line->accessibleName() == name)
            return line->words();
    }
    return {};
}

QString ChallengeWindow::description(const QString &name) const
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->accessibleName() == name)
            return widget->accessibleDescription();
    }
    return {};
}

QString ChallengeWindow::reason() const
{
    return window.findChild<SendRow *>()->findChild<FieldNote *>()->sentence();
}

bool ChallengeWindow::canSend() const
{
    return window.findChild<SendButton *>()->isEnabled();
}

} // namespace renotify
