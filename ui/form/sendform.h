// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/notification.h"
#include "settings/windowstate.h"
#include "ui/form/onewish.h"
#include "ui/widgets/pane.h"

#include <chrono>

class QLineEdit;

namespace renotify {

struct Account;
struct Challenge;
class ChallengeCard;
class ChallengeFinder;
class ChallengeState;
class FieldsArea;
class OneCustomer;
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

    /// While sending, the button does nothing but say so, and *Cancel sending* works.
    void setSending(bool sending);
    /// While a send is held back, the button counts down and *Cancel sending* works. Zero: it is not, any more.
    void setHold(std::chrono::seconds left);

    /// Something to know, in the button's place, until the form is touched.
    void say(const QString &sentence);

    /// What the card beneath the challenge and the time to live go by; `state` outlives this.
    void showChallenge(const ChallengeState &state);
    /// Whether it may be sent, and why not in the button's place.
    void setVerdict(const SendVerdict &verdict);
    bool isBusy() const;    ///< sending, or about to
    bool overrides() const; ///< the person wants to send in spite of the last verdict

    /// Wide enough for what it has, whatever it says.
    QSize sizeHint() const override;
    /// Or the whole page would take the height that it would like best.
    bool hasHeightForWidth() const override { return false; }

    void focusIdentity();
    /// What was taken out of the form for another customer comes back.
    void putBack();

    ChallengeFinder *finder() const { return m_finder; }

    /// What the Send button does: checks everything, then announces the wish or shows what is wrong.
    void trySend();
    /// What Esc does: stops a send, or else what is being looked for.
    void cancel();

signals:
    void sendRequested(const renotify::NotificationRequest &request, const QString &reason);
    void cancelRequested();
    void takenOut(const QString &identity); ///< challenge and ticket of that customer; putBack() puts them back
    void nothingTakenOut();
    void edited();                                              ///< anything in the form changed
    void challengeChosen(const renotify::Challenge &challenge); ///< it is in the form now

private:
    QWidget *makeFields();
    void listen();
    void choose(const Challenge &challenge);
    void showOrigin();

    TextField *m_service;
    ServiceOffer *m_services;
    TextField *m_identity;
    ChallengeFinder *m_finder;
    TextField *m_challenge;
    TtlField *m_ttl;
    ChallengeCard *m_card;
    QLineEdit *m_reason;
    OneCustomer *m_customer;
    FieldsArea *m_scroll;
    SendRow *m_row;
    QString m_accountId; // none: there is no account
    QString m_accountName;
    QString m_origin; // the id of the account with which the challenge came into the form
    QString m_originName;
    OneWish m_wish;
    bool m_wantsPending = false; // as soon as there is an account
};

} // namespace renotify
