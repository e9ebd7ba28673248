// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/secret.h"
#include "ui/widgets/messagebar.h"

class QComboBox;
class QPushButton;

namespace renotify {

class AccountList;
class CaFileField;
class FormRows;
class GuardFields;
class HostFields;
class IconLabel;
class TextField;
class TextView;

/// The fields of one account, each with its fault directly below. What was typed stays until it is saved. Of a stored
/// secret, the form shows only that there is one.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    /// Whether a secret is stored for the account; Unknown if the store could not say.
    enum class Stored { Unknown, Yes, No };

    /// For the account `id` in `accounts`, or for a new account that will get this id.
    AccountForm(const AccountList &accounts, QString id, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    QString name() const;
    QPushButton *saveButton() const { return m_save; } ///< the last in the tab order
    bool hasChanges() const;

    /// The account as typed. Returns nothing if a field has a fault; the first such field gets the focus.
    std::optional<Account> validated();
    /// A copy of the typed secret; nothing if none was typed.
    std::optional<Secret> secret() const;

    /// Fills the form with this account, as if the person had typed it.
    void fill(const Account &account);

    /// While the account is being saved or removed, the button stops the waiting instead.
    void setSaving(bool saving);
    /// The services that a test found; saved with the account.
    void setServices(const QList<Service> &services) { m_services = services; }
    /// To be called when the validated account is on the disk: it no longer counts as changed, and the field forgets
    /// the secret.
    void setSaved();
    void setStored(Stored stored);
    /// Shows what the keychain or the disk reported, as the state of the account.
    void say(MessageBar::Tone tone, const QString &sentence);

signals:
    void changed();
    void saveRequested();
    void testRequested();
    void stopRequested();

private:
    void makeRows(FormRows *rows);
    void layOut(QWidget *fields);
    void setChecks();
    void listen();
    void react();

    QList<TextField *> fields() const;
    QStringList typed() const;
    Account::KeepSecret keep() const;
    QString nameFault(QStringView text) const;
    QString secretAgain() const;

    const AccountList &m_accounts;
    const QString m_id;
    TextField *m_name;
    TextField *m_credential;
    TextField *m_secret;
    QComboBox *m_keep;
    HostFields *m_host;
    CaFileField *m_caFile;
    GuardFields *m_guard;
    IconLabel *m_stateIcon;
    TextView *m_state;
    QPushButton *m_test;
    QPushButton *m_save;
    bool m_isSaving = false;
    Stored m_stored = Stored::Unknown;
    QList<Service> m_services;
    QStringList m_validated;
    QStringList m_saved;
};

} // namespace renotify
