// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "challengeserver.h"
#include "send/challengedesk.h"
#include "send/sendstage.h"
#include "ui/challenge/challengefinder.h"
#include "ui/challenge/pendinglist.h"
#include "ui/form/sendform.h"
#include "verify/verifyapi.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace renotify {

/// The form with everything behind *Find challenges*, against a server with any number of challenges.
class FindRoom : public QObject
{
protected:
    void open();
    void close();

    static QString service() { return u"VA"_s + QString(32, u'a'); }

    template<class W>
    W *named(const QString &name) const
    {
        for (W *widget : m_form->findChildren<W *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const { return named<QLineEdit>(name); }
    QPushButton *button(const QString &text) const;
    PendingList *list() const { return m_form->findChild<PendingList *>(); }
    /// All visible texts of the finder.
    QString words() const;
    QString challenge() const { return field(u"Challenge SID"_s)->text(); }

    void type(const QString &identity);
    void press(Qt::Key key) { QTest::keyClick(m_form->focusWidget(), key); }

    std::unique_ptr<SendStage> m_stage;
    std::unique_ptr<ChallengeServer> m_server;
    std::unique_ptr<VerifyApi> m_api;
    std::unique_ptr<ChallengeDesk> m_desk;
    std::unique_ptr<SendForm> m_form;
    Account m_account = accountAt(QUrl(u"http://127.0.0.1:1"_s));
};

} // namespace renotify
