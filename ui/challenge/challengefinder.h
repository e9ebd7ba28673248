// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/challenge.h"
#include "domain/result.h"
#include "ui/challenge/pendingmodel.h"

#include <QWidget>

class QPushButton;

namespace renotify {

class FinderPanel;
class TextField;

/// What the finder wants to know. Its answer is given the same number, so that one that comes too late is told.
struct PendingQuestion
{
    int number;
    Account account;
    Customer customer;
    std::optional<QUrl> from; ///< the page; nothing: the first
};

/// *Find challenges*: from a service and an identity to one of the pending challenges. It lists them in its place in
/// the form, chooses the only one by itself, and where there is none says why that may be. It asks nobody itself.
class ChallengeFinder : public QWidget
{
    Q_OBJECT

public:
    ChallengeFinder(TextField *service, TextField *identity, QWidget *parent = nullptr);

    /// Beside the identity, and not in here.
    QPushButton *findButton() const;

    void setAccount(const std::optional<Account> &account);

    /// Begins to look, or goes to the field that stands in the way. Looking already: nothing.
    void find();
    /// The same without being asked to: only where the key may read, and the focus stays where it is.
    void look();
    /// The answer to asked().
    void take(int number, const Result<ChallengePage> &page);

    /// Looking, or showing what was found: there is something to stop.
    bool isActive() const { return m_customer.has_value(); }
    /// Stops it; the form stays as it is.
    void stop();

    /// The person is at the identity or in here, and not elsewhere in the meantime.
    bool isAttended() const;

signals:
    void asked(const renotify::PendingQuestion &question);
    void chosen(const renotify::Challenge &challenge);
    void listed(); ///< there is more to see in here now

private:
    enum class Offer { None, Hash };

    void listen();
    std::optional<Customer> customer() const;
    std::optional<ServiceSid> service() const;
    void forget();
    void begin(const Customer &wanted);
    void ask(const std::optional<QUrl> &from);
    void showFound();
    void showNone(const QString &cause);
    void showError(const Error &error);
    void showPart(const QString &why);
    void showList();
    void choose(int row);
    void end();
    void hash();
    void putBack();
    void explain(const QString &text, Offer offer = Offer::None);
    void showState();

    TextField *m_service;
    TextField *m_identity;
    PendingModel m_pending; // before what shows it
    FinderPanel *m_panel;
    std::optional<Account> m_account;
    std::optional<Customer> m_customer; ///< whose challenges are looked for or shown
    QString m_typed;                    ///< what the SHA-256 has taken the place of
    int m_question = 0;
    int m_pages = 0;           ///< of this look
    bool m_mayNotList = false; ///< the account's key lacks the permission
};

} // namespace renotify
