// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/importpreview.h"

#include "ui/widgets/accountcolour.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/words/together.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QString changeWords(ImportedAccount::Change change)
{
    switch (change) {
    case ImportedAccount::Change::Name:
        return ImportPreview::tr("its name");
    case ImportedAccount::Change::Credential:
        return ImportPreview::tr("its API key or account SID");
    case ImportedAccount::Change::Host:
        return ImportPreview::tr("where it sends to");
    case ImportedAccount::Change::CaFile:
        return ImportPreview::tr("its extra CA file");
    case ImportedAccount::Change::KeepSecret:
        return ImportPreview::tr("where its secret is kept");
    case ImportedAccount::Change::Guard:
        return ImportPreview::tr("production, colour, cool-down or hold");
    }
    return {};
}

QString effectWords(const ImportedAccount &next)
{
    QString words = ImportPreview::tr("no change");
    if (next.effect == ImportedAccount::Effect::New)
        words = next.renamed ? ImportPreview::tr("new; its name was taken") : ImportPreview::tr("new");
    if (next.effect == ImportedAccount::Effect::Changed) {
        QStringList changes;
        for (const auto change : next.changes)
            changes += changeWords(change);
        words = ImportPreview::tr("changes %1").arg(enumeration(changes));
    }
    return next.asksForSecret()
               ? ImportPreview::tr("%1; asks for its secret", "what an import does to an account").arg(words)
               : words;
}

} // namespace

ImportPreview::ImportPreview(const QList<ImportedAccount> &accounts, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Import accounts"));
    auto *label =
        new QLabel(tr("W&hat the import will do. Nothing has been changed yet, and no account will be removed."));
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Accounts to import"));
    m_list->setHeaderLabels({tr("Account"), tr("Sends to"), tr("What happens")});
    m_list->setRootIsDecorated(false);
    m_import = new QPushButton(tr("&Import"));
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("&Cancel"));
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout; // in a QDialogButtonBox, Tab would skip one of them
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    QWidget::setTabOrder(m_list, m_import);
    QWidget::setTabOrder(m_import, cancel);
    fill();
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportPreview::count);
    count();
    resize((QSize(110, 50) * grid).boundedTo(screen()->availableSize() - QSize(2, 5) * grid));
}

void ImportPreview::fill()
{
    for (const ImportedAccount &next : m_accounts) {
        const QString caFile = next.account.caFile;
        const QString where = next.account.host.url().toString();
        const QString name = next.account.production ? tr("%1 (production)").arg(next.account.name) : next.account.name;
        auto *item = new QTreeWidgetItem(m_list, {name, where, effectWords(next)});
        item->setIcon(0, colourIcon(wornColour(next.account)));
        item->setToolTip(1, plainTip(caFile.isEmpty() ? where : tr("%1, trusting the CA file %2").arg(where, caFile)));
        item->setToolTip(2, plainTip(effectWords(next)));
        const bool isSame = next.effect == ImportedAccount::Effect::Same;
        item->setCheckState(0, isSame ? Qt::Unchecked : Qt::Checked);
        item->setDisabled(isSame);
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
}

QList<ImportedAccount> ImportPreview::chosen() const
{
    QList<ImportedAccount> chosen;
    for (int row = 0; row < m_accounts.size(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            chosen += m_accounts.at(row);
    }
    return chosen;
}

void ImportPreview::count()
{
    m_import->setEnabled(!chosen().isEmpty());
}

} // namespace renotify
