// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountform.h"

#include "domain/sandbox.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/cafilefield.h"
#include "ui/accounts/guardfields.h"
#include "ui/accounts/hostfields.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"
#include "ui/words/secrettext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;

} // namespace

AccountForm::AccountForm(const AccountList &accounts, QString id, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_id(std::move(id))
{
    auto *fields = new QWidget;
    makeRows(new FormRows(fields));
    layOut(fields);
    setFocusProxy(m_name);
    setChecks();
    if (const auto account = m_accounts.find(m_id))
        fill(*account);
    m_saved = typed();
    listen();
    react();
}

void AccountForm::makeRows(FormRows *rows)
{
    m_name = rows->addField(tr("Account na&me"));
    m_name->edit()->setMaxLength(longestName);
    m_credential = rows->addField(tr("API &key SID or account SID"));
    m_credential->edit()->setFont(fixedFont());
    m_credential->edit()->setPlaceholderText(tr("SK… or AC…"));
    m_secret = rows->addField(tr("S&ecret"));
    m_secret->edit()->setEchoMode(QLineEdit::Password);
    m_keep = rows->addChoice(tr("Kee&p the secret"), {tr("in the keychain"), tr("for this session only")});
    m_host = new HostFields(rows);
    m_caFile = new CaFileField;
    rows->addRow(tr("E&xtra CA file"), m_caFile, m_caFile->field()->edit());
    m_guard = new GuardFields(rows);
    rows->setRowStretch(rows->rowCount(), 1);
}

void AccountForm::layOut(QWidget *fields)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(fields->minimumSizeHint().width());
    m_stateIcon = new IconLabel(2 * grid);
    m_state = new TextView(tr("Account state"), 2);
    m_test = new QPushButton(tr("&Test account"));
    m_test->setToolTip(tr("Checks what the credential is allowed to do. Nothing is sent to anyone."));
    m_save = new QPushButton(tr("&Save"));

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(grid);
    bottom->addWidget(m_stateIcon, 0, Qt::AlignTop);
    bottom->addWidget(m_state, 1, Qt::AlignTop);
    bottom->addWidget(m_test, 0, Qt::AlignBottom);
    bottom->addWidget(m_save, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(scroll, 1);
    layout->addLayout(bottom);
}

void AccountForm::setChecks()
{
    m_name->setCheck(
        [this](QStringView text, Typing typing) { return typing == Typing::Finished ? nameFault(text) : QString(); });
    m_credential->setCheck([](QStringView text, Typing typing) { return sidFault(text, SidKind::Credential, typing); });
    m_secret->setCheck([this](QStringView text, Typing) {
        if (!text.trimmed().isEmpty())
            return secretFault(text);
        return m_accounts.find(m_id) ? secretAgain() : tr("Enter the API key’s secret or the account’s auth token.");
    });
}

void AccountForm::listen()
{
    for (const TextField *field : {m_name, m_credential, m_secret, m_caFile->field()})
        connect(field, &TextField::edited, this, &AccountForm::react);
    connect(m_host, &HostFields::edited, this, &AccountForm::react);
    connect(m_keep, &QComboBox::currentIndexChanged, this, &AccountForm::react);
    connect(m_guard, &GuardFields::edited, this, &AccountForm::react);
    connect(m_test, &QPushButton::clicked, this, &AccountForm::testRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { m_isSaving ? emit stopRequested() : emit saveRequested(); });
}

void AccountForm::fill(const Account &account)
{
    m_name->setText(account.name);
    m_credential->setText(toString(account.credential));
    m_keep->setCurrentIndex(int(account.keepSecret));
    m_host->setHost(account.host);
    m_caFile->field()->setText(account.caFile);
    m_guard->show(account);
    m_services = account.services;
    for (const TextField *field : fields())
        field->edit()->setCursorPosition(0);
}

void AccountForm::react()
{
    const bool isAccountSid = AccountSid::parse(m_credential->text()).has_value();
    m_credential->setHint(
        isAccountSid ? tr("An auth token has full access to the account. An API key can be restricted and revoked.")
                     : QString());
    m_secret->setHint(m_secret->text().isEmpty() ? secretAgain() : QString());
    emit changed();
}

QString AccountForm::name() const
{
    return m_name->text().trimmed();
}

bool AccountForm::hasChanges() const
{
    return typed() != m_saved || !m_secret->text().isEmpty();
}

std::optional<Account> AccountForm::validated()
{
    TextField *wrong = nullptr;
    for (TextField *field : fields()) {
        if (field->isVisibleTo(this) && !field->validate() && !wrong)
            wrong = field;
    }
    if (wrong) {
        say(MessageBar::Tone::Error, tr("Not saved yet. Check the field with the error."));
        wrong->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    m_validated = typed();
    Account account{.id = m_id,
                    .name = name(),
                    .credential = *parseCredentialSid(m_credential->text()),
                    .host = *m_host->host(),
                    .keepSecret = keep(),
                    .caFile = m_caFile->field()->text().trimmed()};
    m_guard->apply(account);
    account.services = m_services;
    return account;
}

std::optional<Secret> AccountForm::secret() const
{
    QString text = m_secret->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(Secret::takeFrom(text));
}

void AccountForm::setSaving(bool saving)
{
    m_isSaving = saving;
    m_secret->edit()->setReadOnly(saving); // setSaved() would wipe what is typed in the meantime
    m_test->setEnabled(!saving);
    m_save->setText(saving ? tr("&Stop waiting") : tr("&Save"));
}

void AccountForm::setSaved()
{
    m_saved = m_validated;
    QString text = m_secret->text();
    m_secret->setText({});  // clear() would keep the text for undo
    Secret::takeFrom(text); // wiped, because nobody else holds it any more
    react();
}

void AccountForm::setStored(Stored stored)
{
    m_stored = stored;
    QString words;
    if (stored == Stored::Yes)
        words = keep() == Account::KeepSecret::InKeychain ? tr("Stored in the keychain") : tr("Kept for this session");
    else if (stored == Stored::No)
        words = tr("Not stored");
    m_secret->edit()->setPlaceholderText(words);
    react();
}

void AccountForm::say(MessageBar::Tone tone, const QString &sentence)
{
    const auto icon = tone == MessageBar::Tone::Info      ? "info"_L1
                      : tone == MessageBar::Tone::Warning ? "warning"_L1
                                                          : "error"_L1;
    m_stateIcon->setIcon(actionIcon(icon));
    m_state->setPlainText(sentence);
}

QList<TextField *> AccountForm::fields() const
{
    return QList{m_name, m_credential, m_secret} + m_host->fields() + QList{m_caFile->field()};
}

QStringList AccountForm::typed() const
{
    return QStringList{m_name->text(), m_credential->text(), m_caFile->field()->text(), m_keep->currentText()}
           + m_host->typed() + m_guard->typed();
}

Account::KeepSecret AccountForm::keep() const
{
    return Account::KeepSecret(m_keep->currentIndex());
}

QString AccountForm::nameFault(QStringView text) const
{
    const QStringView name = text.trimmed();
    if (name.isEmpty())
        return tr("Give the account a name, for example “Acme staging”.");
    const QString sandbox = sandboxName();
    if (name.compare(sandbox, Qt::CaseInsensitive) == 0
        || name.compare(accountText(sandboxId(), sandbox), Qt::CaseInsensitive) == 0)
        return tr("This name belongs to the built-in sandbox. Choose another one.");
    const bool taken = std::ranges::any_of(m_accounts.accounts(), [&](const Account &other) {
        return other.id != m_id && name.compare(other.name, Qt::CaseInsensitive) == 0;
    });
    return taken ? tr("Another account already has this name. Choose a different one.") : QString();
}

/// Why the stored secret cannot be used and must be entered again.
QString AccountForm::secretAgain() const
{
    const auto before = m_accounts.find(m_id);
    if (!before || m_stored == Stored::No)
        return {};
    if (m_host->host() && m_host->host() != before->host)
        return tr("The service host has changed. Enter the secret again to confirm that it may be sent there.");
    if (m_caFile->field()->text().trimmed() != before->caFile)
        return tr("The CA file has changed, and it decides which servers may see the secret. Enter the secret again.");
    if (keep() != before->keepSecret)
        return tr("Enter the secret again to keep it somewhere else.");
    return {};
}

} // namespace renotify
