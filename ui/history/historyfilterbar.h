// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/activitybars.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace renotify {

/// The filters of the history, above its table.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    HistoryFilter filter() const;
    void clear();

    /// Adds certain days to the choices in the list of times, and chooses them; they stay there as long as they are
    /// chosen. Without a value, the choice is any time.
    void setPeriod(const std::optional<Period> &period);
    std::optional<Period> period() const;

    /// Sets the accounts to choose from; the present choice stays if it is still among them.
    void setAccounts(const QList<HistoryAccount> &accounts);
    void setExportable(bool can); ///< whether there is anything to export
    void setExporting(bool isRunning);
    void focusSearch();

signals:
    void changed();       ///< for the text, after a pause in typing; for everything else, at once
    void leftDownwards(); ///< from the search field down into the table
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillSearch();
    void dropPeriod();
    void changeNow();
    void showExport();

    QLineEdit *m_search;
    QComboBox *m_outcome;
    QComboBox *m_account;
    QComboBox *m_challengeEnd;
    QComboBox *m_since;
    std::optional<Period> m_period; ///< belongs to the last item of m_since, while there is such an item
    QPushButton *m_export;
    QTimer m_typed;
    bool m_isExportable = false;
    bool m_isExporting = false;
};

} // namespace renotify
