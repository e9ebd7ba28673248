// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyquery.h"
#include "ui/form/recentidentities.h"

#include <QObject>
#include <QSet>

namespace renotify {

class AccountChoice;
class HistoryStore;
class MainWindow;

/// Offers, in the form's identity, the customers of the last sends through the chosen account to the form's service.
/// The journal is asked each time, so that customers who were forgotten or removed are no longer offered.
class RecentCustomers : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 12; ///< identities that are offered

    /// All must outlive this object.
    RecentCustomers(HistoryStore &history, const AccountChoice &choice, MainWindow &window, QObject *parent = nullptr);

private:
    struct Search;

    void ask();
    void read(const Search &search);
    void take(Search search, const HistoryPage &page);

    HistoryStore &m_history;
    const AccountChoice &m_choice;
    MainWindow &m_window;
    int m_questions = 0; ///< counts the questions, so that a late answer can be recognised
};

} // namespace renotify
