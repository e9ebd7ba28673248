// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/accountimport.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace renotify {

/// Shows what an import would do to each account, before it does it. At first, the accounts that would change are
/// selected.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    explicit ImportPreview(const QList<ImportedAccount> &accounts, QWidget *parent = nullptr);

    QList<ImportedAccount> chosen() const;

private:
    void fill();
    void count();

    const QList<ImportedAccount> m_accounts;
    QTreeWidget *m_list;
    QPushButton *m_import;
};

} // namespace renotify
