// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findroom.h"

#include "support/whenready.h"

#include <QLabel>

namespace renotify {

void FindRoom::open()
{
    m_stage = std::make_unique<SendStage>();
    m_server = std::make_unique<ChallengeServer>();
    m_api = std::make_unique<VerifyApi>();
    m_desk = std::make_unique<ChallengeDesk>(m_stage->history, m_stage->credentials, *m_api, m_stage->knowledge);
    m_form = std::make_unique<SendForm>();
    m_account = m_stage->withSecret(accountAt(m_server->url()));
    ChallengeFinder *finder = m_form->finder();
    connect(finder, &ChallengeFinder::asked, finder, [this, finder](const PendingQuestion &question) {
        whenReady(m_desk->pending(question.account, question.customer, question.from), finder,
                  [finder, n = question.number](const Result<ChallengePage> &page) { finder->take(n, page); });
    });
    m_form->setAccount(m_account);
    field(u"Service SID"_s)->setText(service());
    m_form->resize(480, 640);
    m_form->show();
    m_form->activateWindow();
    if (!QTest::qWaitForWindowActive(m_form.get()))
        qFatal("No window");
}

void FindRoom::close()
{
    m_server->release();
    m_form.reset();
    m_desk.reset();
    m_api.reset();
    m_server.reset();
    m_stage.reset();
}

QPushButton *FindRoom::button(const QString &text) const
{
    for (auto *button : m_form->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    qFatal("No such button");
}

QString FindRoom::words() const
{
    QString words;
    for (const auto *label : m_form->finder()->findChildren<QLabel *>())
        words += label->isVisible() ? label->text() + u' ' : QString();
    return words;
}

void FindRoom::type(const QString &identity)
{
    m_form->focusIdentity();
    QTest::keyClicks(field(u"Identity"_s), identity);
}

} // namespace renotify
