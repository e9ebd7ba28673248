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

/// The form in which a person says which challenge gets another notification. It checks what is typed and announces the
/// wish to send; it does not send, and it never loses a character.
class SendForm : public Pane
{
    Q_OBJECT

public:
    explicit SendForm(QWidget *parent = nullptr);
    ~SendForm() override;

    /// Sets the account that the button sends through. If there is none, `reason` is shown in the note by the button.
    void setAccount(const std::optional<Account> &account, const QString &reason = {});

    FormDraft draft() const;
    /// Fills the whole form; its content then belongs together.
    void setDraft(const FormDraft &draft);
    /// Looks for the challenges of the form's customer if the form has no challenge, as soon as there is an account to
    /// look through.
    void lookForPending();

    /// What would be sent; nothing as long as a field has a fault.
    std::optional<NotificationRequest> request() const;
    /// What is missing or wrong if request() returns nothing, one sentence per field.
    QStringList faults() const;

    // While a send runs, or is held back for this many seconds, the button says so and *Cancel sending* works.
    void setSending(bool sending);
    void setHold(std::chrono::seconds left);

    void say(const QString &sentence); ///< shows a message in the note by the button, until the form is changed

    /// Sets the source for the card and the time to live; `state` must outlive this object.
    void showChallenge(const ChallengeState &state);
    void setVerdict(const SendVerdict &verdict); ///< whether the form may be sent, and the reason by the button if not
    bool isBusy() const;                         ///< sending, or about to send
    bool overrides() const;                      ///< the person wants to send despite the last verdict

    /// Wide enough for every text that the form can show.
    QSize sizeHint() const override;
    /// Otherwise the whole page would get the height that it likes best.
    bool hasHeightForWidth() const override { return false; }

    void focusIdentity();
    void putBack(); ///< puts back what was taken out of the form for another customer

    ChallengeFinder *finder() const { return m_finder; }
    RecentIdentities *recents() const { return m_recents; }

    /// Does what the Send button does: checks everything, then announces the wish or shows what is wrong.
    void trySend();
    /// Does what Esc does: stops a send, or else a search for challenges.
    void cancel();

signals:
    void sendRequested(const renotify::NotificationRequest &request, const QString &reason);
    void cancelRequested();
    void previewRequested();                ///< the person wants to see the request
    void takenOut(const QString &identity); ///< this customer's challenge and ticket; putBack() puts them back
    void nothingTakenOut();
    void edited();                                              ///< anything in the form changed
    void challengeChosen(const renotify::Challenge &challenge); ///< the chosen challenge is now in the form

private:
    void resizeEvent(QResizeEvent *event) override;
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
    QString m_accountId; // empty: there is no account
    OneWish m_wish;
    bool m_wantsPending = false; // look for challenges as soon as there is an account
};

} // namespace renotify
