// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace renotify {

class TextField;

/// Remembers the account with which the challenge came into the form. A challenge belongs to one account: if it was
/// found with another, it must not be sent through this one unnoticed.
class ChallengeOrigin : public QObject
{
    Q_OBJECT

public:
    /// `challenge` must outlive this object.
    ChallengeOrigin(TextField *challenge, QObject *parent);

    /// Sets the account in use; an empty id if there is none.
    void setAccount(const QString &id, const QString &name);

    /// The challenge in the form now belongs to the account in use, even if the same challenge was there already.
    void claim();

private:
    void show();

    TextField *m_challenge;
    QString m_accountId;
    QString m_accountName;
    QString m_origin; ///< the id of the challenge's account
    QString m_originName;
};

} // namespace renotify
