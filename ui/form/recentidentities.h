// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

class QMenu;

namespace renotify {

class TextField;

/// A customer to whom something was sent.
struct RecentIdentity
{
    QString identity;
    QDateTime sentAt;
};

/// Offers the identities of the last sends in the field for an identity, with its arrow or the Down key. The list never
/// opens on its own, so that Enter in the field means what it always means; and it changes nothing before one is
/// chosen.
class RecentIdentities : public QObject
{
    Q_OBJECT

public:
    explicit RecentIdentities(TextField *field);

    /// The answer to asked(), newest first. It is too late when the field was changed or left in the meantime.
    void show(const QList<RecentIdentity> &identities);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void asked();
    void chosen(const QString &identity); ///< by the person

private:
    void ask();

    TextField *m_field;
    QMenu *m_menu;
    bool m_isAwaited = false;
};

} // namespace renotify
