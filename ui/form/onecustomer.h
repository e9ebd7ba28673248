// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QLineEdit;

namespace renotify {

class TextField;

/// Sees to it that the form is about one customer at a time. Once another identity has been typed, what came with the
/// one before, its challenge and its ticket, is taken out of the form, and can be put back. What was entered after the
/// identity belongs to it and stays.
class OneCustomer : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    OneCustomer(TextField *identity, TextField *challenge, QLineEdit *ticket, QObject *parent);

    /// The form was filled as a whole: what stands in it belongs together.
    void begin();

    /// The identity is what the person means and no longer half a word: they left the field, look for challenges, or
    /// want to send. Where it is the one before again, as after a slip, all comes back by itself.
    void settle();

    /// Puts back what was taken out. What has been found or entered meanwhile can be had again with Ctrl+Z.
    void putBack();

signals:
    void takenOut(const QString &identity); ///< of whom it was
    void done();                            ///< there is nothing to put back any more
    void changed();                         ///< the form is about somebody else now

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
    QString m_owner; ///< whose challenge and ticket stand in the form; empty for nobody's
    std::optional<Belongings> m_taken;
    bool m_isChallengeOld = true; ///< the identity was touched after it
    bool m_isTicketOld = true;    ///< likewise
};

} // namespace renotify
