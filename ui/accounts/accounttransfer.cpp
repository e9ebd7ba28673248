// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accounttransfer.h"

#include "support/whenready.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/importpreview.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/secrettext.h"

#include <QFileDialog>
#include <QLocale>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4 * 1024 * 1024; // the same limit as in settings/accounts

QString readFault(const QString &path, const Error &error)
{
    const qint64 size = QFileInfo(path).size();
    if (size > largest)
        return AccountTransfer::tr("At %1, this file is too large to contain accounts. Nothing was changed.")
            .arg(QLocale().formattedDataSize(size));
    if (error.kind == Error::Kind::FileNewer)
        return AccountTransfer::tr("This file was written by a newer version of Renotify. Install that version, then "
                                   "import the file. Nothing was changed.");
    if (error.kind == Error::Kind::FileMalformed)
        return AccountTransfer::tr("This file doesn’t contain accounts, or it is damaged at “%1”. Nothing was changed.")
            .arg(error.detail);
    return AccountTransfer::tr("This file cannot be read. Nothing was changed.");
}

} // namespace

AccountTransfer::AccountTransfer(AccountList &accounts, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_accounts(accounts)
    , m_messages(messages)
    , m_window(window)
{
}

void AccountTransfer::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import accounts"), {}, tr("Accounts (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AccountTransfer::importFrom);
    dialog->open();
}

void AccountTransfer::chooseExport()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Export accounts"), u"renotify-accounts.json"_s, tr("Accounts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AccountTransfer::exportTo);
    dialog->open();
}

void AccountTransfer::importFrom(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return complain(tr("The file doesn’t exist. Nothing was changed."));
    whenReady(m_accounts.readFrom(path), this, [this, path](const Result<QList<Account>> &read) {
        if (!read)
            complain(readFault(path, read.error()));
        else if (read->isEmpty())
            complain(tr("There are no accounts in this file. Nothing was changed."));
        else
            preview(read.value());
    });
}

void AccountTransfer::preview(const QList<Account> &read)
{
    auto *dialog = new ImportPreview(compareAccounts(m_accounts.accounts(), read), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { merge(dialog->chosen()); });
    dialog->open();
}

void AccountTransfer::merge(const QList<ImportedAccount> &chosen)
{
    const auto asking = std::ranges::count_if(chosen, &ImportedAccount::asksForSecret);
    whenReady(m_accounts.save(mergeAccounts(m_accounts.accounts(), chosen)), this,
              [this, asking](const Result<Done> &saved) {
                  if (!saved)
                      return complain(errorWords(saved.error()));
                  say(asking > 0 ? tr("Imported. The file contains no secrets: enter them for the accounts that ask.")
                                 : tr("Imported."));
                  emit imported();
              });
}

void AccountTransfer::exportTo(const QString &path)
{
    whenReady(m_accounts.exportTo(path), this, [this, path](const Result<Done> &saved) {
        if (saved)
            say(tr("Exported to %1. The file contains no secrets.").arg(path));
        else if (saved.error().kind == Error::Kind::FileUnwritable)
            complain(errorWords(saved.error()));
        else
            complain(tr("%1 contains something else and was left unchanged. Choose another name.").arg(path));
    });
}

void AccountTransfer::say(const QString &sentence)
{
    m_messages.show(MessageBar::Tone::Info, u"transfer"_s, sentence);
}

void AccountTransfer::complain(const QString &sentence)
{
    m_messages.show(MessageBar::Tone::Error, u"transfer"_s, sentence);
}

} // namespace renotify
