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

/// What somebody looks for in the history, above its table.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    HistoryFilter filter() const;
    void clear();

    /// Some days instead of what the list of times offers, for as long as they are its choice; nothing is any time.
    void setPeriod(const std::optional<Period> &period);
    std::optional<Period> period() const;

    /// What there is to choose from; a choice that is still there stays.
    void setAccounts(const QList<HistoryAccount> &accounts);
    void setExportable(bool can); ///< there is something to export
    void setExporting(bool isRunning);
    void focusSearch();

signals:
    void changed();       ///< the text once nobody has typed for a moment, everything else at once
    void leftDownwards(); ///< from the search field, into the table
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
    std::optional<Period> m_period; ///< of the last item of m_since, while that has one
    QPushButton *m_export;
    QTimer m_typed;
    bool m_isExportable = false;
    bool m_isExporting = false;
};

} // namespace renotify
