// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What the finder says if it finds none, finds only some, or gets an error.

#include "ui/challenge/challengefinder.h"

#include "ui/challenge/finderpanel.h"
#include "ui/challenge/pendinglist.h"
#include "ui/widgets/textfield.h"
#include "ui/words/looktext.h"
#include "ui/words/together.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int permissionMissing = 70051; // Twilio's codes
constexpr std::array unknownToService{20404, 60390, 60391, 60392};

bool isHash(const QString &identity)
{
    static const QRegularExpression sha256(u"^[0-9a-fA-F]{64}$"_s);
    return sha256.match(identity).hasMatch();
}

bool isUnknownToService(const Error &error)
{
    return error.api && std::ranges::find(unknownToService, error.api->code.value_or(0)) != unknownToService.end();
}

} // namespace

void ChallengeFinder::showNone(const QString &cause)
{
    end();
    m_panel->say(tr("None pending."));
    if (!m_typed.isEmpty() || isHash(m_identity->text().trimmed()))
        return explain(cause);
    explain(sentences(
                {cause, tr("Or your backend hashes identities, and the service knows this customer by the SHA-256.")}),
            Offer::Hash);
}

void ChallengeFinder::showError(const Error &error)
{
    if (!m_panel->list()->isHidden()) { // the challenges that have arrived can still be chosen
        m_pending.finish();
        m_panel->sayCount(m_pending);
        return explain(sentences({tr("The older ones couldn’t be loaded."), lookSentence(error)}));
    }
    if (m_pages > 1) {
        m_pending.finish();
        return showPart(lookSentence(error));
    }
    if (isUnknownToService(error))
        return showNone(tr("The service doesn’t know this identity. Does it belong to another service?"));
    end();
    m_panel->say({});
    if (error.api && error.api->code == permissionMissing) {
        m_mayNotList = true;
        explain(tr("The API key lacks the permission /twilio/verify/challenge/list. You can still send: enter the "
                   "challenge SID."));
    } else {
        explain(lookSentence(error));
    }
}

/// Only some of the pages were read, so older challenges may be pending, too.
void ChallengeFinder::showPart(const QString &why)
{
    if (m_pending.rowCount() > 0)
        showList();
    else
        end();
    if (m_panel->list()->isHidden())
        m_panel->say(tr("None among the newest."));
    explain(sentences({tr("The older ones couldn’t be loaded."), why}));
}

/// If a hash has replaced the identity, this is said first, and can be undone.
void ChallengeFinder::explain(const QString &text, Offer offer)
{
    const QString replaced = m_typed.isEmpty() ? QString() : tr("The identity was replaced with its SHA-256.");
    m_panel->explain(sentences({replaced, text}));
    m_panel->hashButton()->setVisible(offer == Offer::Hash);
    m_panel->putBackButton()->setVisible(!m_typed.isEmpty());
    m_panel->fold();
}

} // namespace renotify
