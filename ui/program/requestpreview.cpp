// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/requestpreview.h"

#include "ui/accounts/accountchoice.h"
#include "ui/form/requestdialog.h"
#include "ui/form/sendform.h"
#include "ui/program/mainwindow.h"
#include "verify/outgoingpost.h"

#include <QAction>

namespace renotify {

using namespace Qt::StringLiterals;

RequestPreview::RequestPreview(const AccountChoice &choice, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_window(window)
{
    QAction *show = window.addKey(tr("Sho&w the request…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(show, &QAction::triggered, this, &RequestPreview::show);
    connect(window.form(), &SendForm::previewRequested, this, &RequestPreview::show);
    window.addToMenu(MainWindow::MenuPart::Send, {show});
}

void RequestPreview::show()
{
    const auto account = m_choice.account();
    const auto request = m_window.form()->request();
    if (!account || !request) {
        QStringList lines{tr("There is no request to show yet.")};
        if (!account)
            lines += m_choice.obstacle();
        lines += m_window.form()->faults();
        lines.removeAll(QString());
        return open(lines.join(u'\n'), {});
    }
    const QString leftOut = u"Basic <%1>"_s.arg(tr("left out", "the secret, from a request that is shown"));
    const auto post = OutgoingPost::create(account->host, *request, leftOut.toUtf8());
    if (!post)
        return open(tr("A request can’t be sent to the address of “%1”.").arg(account->name), {});
    open(tr("“Send notification” would send this request; nothing has been sent yet. The secret that belongs to %1 is "
            "left out. The headers Host, Connection and Accept-Language are added on the way.")
             .arg(toString(account->credential)),
         post->text());
}

void RequestPreview::open(const QString &explanation, const QString &request)
{
    auto *dialog = new RequestDialog(explanation, request, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace renotify
