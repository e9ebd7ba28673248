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

/// Offers, in the form's identity, the customers of the last sends through the chosen account to the service in the
/// form. The journal is asked each time, so that who was forgotten or removed is not offered any more.
class RecentCustomers : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 12; ///< that are offered

    /// All must outlive this.
    RecentCustomers(HistoryStore &history, const AccountChoice &choice, MainWindow &window, QObject *parent = nullptr);

private:
    struct Search;

    void ask();
    void read(const Search &search);
    void take(Search search, const HistoryPage &page);

    HistoryStore &m_history;
    const AccountChoice &m_choice;
    MainWindow &m_window;
    int m_questions = 0; ///< counted, so that a late answer is known
};

} // namespace renotify
