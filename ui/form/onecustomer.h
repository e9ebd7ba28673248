// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QLineEdit;

namespace renotify {

class TextField;

/// Makes sure that the form is about one customer at a time. When another identity has been typed, the challenge and
/// the ticket of the previous customer are taken out of the form; they can be put back. What was entered after the
/// identity belongs to it and stays.
class OneCustomer : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    OneCustomer(TextField *identity, TextField *challenge, QLineEdit *ticket, QObject *parent);

    /// To be called when the form was filled as a whole: its content then belongs together.
    void begin();

    /// To be called when the form was sent. A ticket that is typed after it is not this customer's any more: it is
    /// often opened before the next one says who they are.
    void noteSent();

    /// To be called when the identity is complete and no longer half a word: the person left the field, looks for
    /// challenges, or wants to send. If it is the previous identity again, as after a slip, everything comes back on
    /// its own.
    void settle();

    /// Puts back what was taken out. What has been found or entered since then comes back with Ctrl+Z.
    void putBack();

signals:
    void takenOut(const QString &identity); ///< the customer it belonged to
    void done();                            ///< there is nothing left to put back
    void changed();                         ///< the form is now about another customer

private:
    struct Belongings
    {
        QString identity;
        QString challenge;
        QString ticket;
    };

    QString identity() const;
    void takeOut(const QString &other);

    TextField *m_identity;
    TextField *m_challenge;
    QLineEdit *m_ticket;
    QString m_owner; ///< the customer whose challenge and ticket are in the form; empty if nobody's
    std::optional<Belongings> m_taken;
    bool m_isChallengeOld = true;        ///< the identity was changed after it was entered
    bool m_isTicketOld = true;           ///< the same
    std::optional<QString> m_sentTicket; ///< with the last send to the owner
};

} // namespace renotify
