// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/challengeorigin.h"

#include "ui/widgets/textfield.h"

namespace renotify {

ChallengeOrigin::ChallengeOrigin(TextField *challenge, QObject *parent)
    : QObject(parent)
    , m_challenge(challenge)
{
    connect(m_challenge, &TextField::edited, this, &ChallengeOrigin::claim);
}

void ChallengeOrigin::setAccount(const QString &id, const QString &name)
{
    m_accountId = id;
    m_accountName = name;
    show();
}

void ChallengeOrigin::claim()
{
    m_origin = m_accountId;
    show();
}

void ChallengeOrigin::show()
{
    if (m_challenge->text().isEmpty())
        m_origin.clear();
    else if (m_origin.isEmpty())
        m_origin = m_accountId;
    if (m_origin == m_accountId)
        m_originName = m_accountName;
    const bool isForeign = !m_accountId.isEmpty() && !m_origin.isEmpty() && m_origin != m_accountId;
    m_challenge->setHint(
        isForeign
            ? tr("This was filled in for the account “%1”. Is it right for “%2” too?").arg(m_originName, m_accountName)
            : QString(),
        FieldNote::Tone::Warning);
}

} // namespace renotify
