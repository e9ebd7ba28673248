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

/// A question of the finder. The answer has the same number, so that a late answer can be recognised.
struct PendingQuestion
{
    int number;
    Account account;
    Customer customer;
    std::optional<QUrl> from; ///< the page to read; empty: the first
};

/// *Find challenges*: leads from a service and an identity to one of the pending challenges. It lists them in its place
/// in the form, chooses a single one on its own, and explains why there may be none. It emits its questions and does
/// not call the service itself.
class ChallengeFinder : public QWidget
{
    Q_OBJECT

public:
    ChallengeFinder(TextField *service, TextField *identity, QWidget *parent = nullptr);

    /// To be placed next to the identity, not in this widget.
    QPushButton *findButton() const;

    void setAccount(const std::optional<Account> &account);

    /// Starts to look, or goes to the field that prevents it. Does nothing while it is already looking.
    void find();
    /// The same without being asked by the person: only if the account's key may read, and without moving the focus.
    void look();
    /// The answer to asked().
    void take(int number, const Result<ChallengePage> &page);

    /// It is looking or showing what it found, so there is something to stop.
    bool isActive() const { return m_customer.has_value(); }
    /// Stops looking; the form does not change.
    void stop();

    /// The person is at the identity or in this widget, and has not been elsewhere in the meantime.
    bool isAttended() const;

signals:
    void asked(const renotify::PendingQuestion &question);
    void chosen(const renotify::Challenge &challenge);
    void listed(); ///< this widget now has more to show

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
    PendingModel m_pending; // must be made before the widget that shows it
    FinderPanel *m_panel;
    std::optional<Account> m_account;
    std::optional<Customer> m_customer; ///< the customer whose challenges are looked for or shown
    QString m_typed;                    ///< the text that the SHA-256 replaced
    int m_question = 0;
    int m_pages = 0;           ///< read by this search
    bool m_mayNotList = false; ///< the account's key lacks the permission
};

} // namespace renotify
