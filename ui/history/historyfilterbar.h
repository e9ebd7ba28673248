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

class PeriodFields;

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
    std::optional<Period> period() const; ///< also that of the two date fields

    /// Sets the accounts to choose from; the present choice stays if it is still among them.
    void setAccounts(const QList<HistoryAccount> &accounts);
    /// Sets the operators to choose from; the choice is offered only if there are several.
    void setOperators(const QStringList &operators);
    /// Sets the lists to choose from, by their uids; the choice is offered only if there is one.
    void setLists(const QList<std::pair<QString, QString>> &namesAndUids);
    void chooseList(const QString &uid); ///< one of these, and no other filter
    void setExportable(bool can);        ///< whether there is anything to export
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
    void fillChoices();
    void placeControls();
    QList<QComboBox *> choices() const { return {m_outcome, m_account, m_operator, m_list, m_challengeEnd, m_since}; }
    void dropPeriod();
    void offerDays();
    void changeNow();
    void showExport();

    QLineEdit *m_search;
    QComboBox *m_outcome;
    QComboBox *m_account;
    QComboBox *m_operator;
    QComboBox *m_list;
    QComboBox *m_challengeEnd;
    QComboBox *m_since;
    PeriodFields *m_days;           ///< shown while somebody chooses days
    std::optional<Period> m_period; ///< belongs to the item of m_since for certain days, while there is one
    QPushButton *m_export;
    QTimer m_typed;
    bool m_isExportable = false;
    bool m_isExporting = false;
};

} // namespace renotify
