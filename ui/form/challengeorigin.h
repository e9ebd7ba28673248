// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace renotify {

class TextField;

/// With which account the challenge came into the form. It belongs to that one; what came with another is not sent
/// through this one unnoticed.
class ChallengeOrigin : public QObject
{
    Q_OBJECT

public:
    /// `challenge` outlives this.
    ChallengeOrigin(TextField *challenge, QObject *parent);

    /// The account in use; an empty id for none.
    void setAccount(const QString &id, const QString &name);

    /// What stands there is of the account in use, also where the same one stood there already.
    void claim();

private:
    void show();

    TextField *m_challenge;
    QString m_accountId;
    QString m_accountName;
    QString m_origin; ///< the id of the account
    QString m_originName;
};

} // namespace renotify
