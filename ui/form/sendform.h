// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/notification.h"
#include "settings/windowstate.h"
#include "ui/form/onewish.h"
#include "ui/widgets/pane.h"

#include <QStringList>

#include <chrono>

class QLineEdit;

namespace renotify {

struct Account;
struct Challenge;
class ChallengeCard;
class ChallengeFinder;
class ChallengeOrigin;
class ChallengeState;
class FieldsArea;
class OneCustomer;
class RecentIdentities;
class SendRow;
struct SendVerdict;
class ServiceOffer;
class TextField;
class TtlField;

/// Where a person says which challenge is to be notified again. It checks what is typed and announces the wish to
/// send; it neither sends nor loses a character.
class SendForm : public Pane
{
    Q_OBJECT

public:
    explicit SendForm(QWidget *parent = nullptr);
    ~SendForm() override;

    /// Where the send would go, for the button. Nothing: there is no account to send through, and `reason` says
    /// why in the button's place.
    void setAccount(const std::optional<Account> &account, const QString &reason = {});

    FormDraft draft() const;
    /// Fills the whole form: what stands in it then belongs together.
    void setDraft(const FormDraft &draft);
    /// Looks for the challenges of the customer in the form where it has none, once there is an account to look
    /// through.
    void lookForPending();

    /// What would be sent; nothing while a field has a fault.
    std::optional<NotificationRequest> request() const;
    /// What is missing or wrong where that is nothing, a sentence for each field.
    QStringList faults() const;

    // While a send runs, or is held back for so many seconds yet, the button says so and *Cancel sending* works.
    void setSending(bool sending);
    void setHold(std::chrono::seconds left);

    void say(const QString &sentence); ///< something to know, in the button's place, until the form is touched

    /// What the card beneath the challenge and the time to live go by; `state` outlives this.
    void showChallenge(const ChallengeState &state);
    void setVerdict(const SendVerdict &verdict); ///< whether it may be sent, and why not in the button's place
    bool isBusy() const;                         ///< sending, or about to
    bool overrides() const;                      ///< the person wants to send in spite of the last verdict

    /// Wide enough for what it has, whatever it says.
    QSize sizeHint() const override;
    /// Or the whole page would take the height that it would like best.
    bool hasHeightForWidth() const override { return false; }

    void focusIdentity();
    void putBack(); ///< what was taken out of the form for another customer comes back

    ChallengeFinder *finder() const { return m_finder; }
    RecentIdentities *recents() const { return m_recents; }

    /// What the Send button does: checks everything, then announces the wish or shows what is wrong.
    void trySend();
    /// What Esc does: stops a send, or else what is being looked for.
    void cancel();

signals:
    void sendRequested(const renotify::NotificationRequest &request, const QString &reason);
    void cancelRequested();
    void previewRequested();                ///< the person wants to see the request
    void takenOut(const QString &identity); ///< challenge and ticket of that customer; putBack() puts them back
    void nothingTakenOut();
    void edited();                                              ///< anything in the form changed
    void challengeChosen(const renotify::Challenge &challenge); ///< it is in the form now

private:
    QWidget *makeFields();
    void listen();
    void choose(const Challenge &challenge);

    TextField *m_service;
    ServiceOffer *m_services;
    TextField *m_identity;
    ChallengeFinder *m_finder;
    TextField *m_challenge;
    TtlField *m_ttl;
    ChallengeCard *m_card;
    QLineEdit *m_reason;
    RecentIdentities *m_recents;
    OneCustomer *m_customer;
    ChallengeOrigin *m_origin;
    FieldsArea *m_scroll;
    SendRow *m_row;
    QString m_accountId; // none: there is no account
    OneWish m_wish;
    bool m_wantsPending = false; // as soon as there is an account
};

} // namespace renotify
