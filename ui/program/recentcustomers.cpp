// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/recentcustomers.h"

#include "history/historystore.h"
#include "support/whenready.h"
#include "ui/accounts/accountchoice.h"
#include "ui/form/sendform.h"
#include "ui/program/mainwindow.h"

namespace renotify {

namespace {

constexpr int rowsAtOnce = 256;
constexpr int mostPages = 4; // of the whole journal: the last thousand sends

} // namespace

struct RecentCustomers::Search
{
    int number;
    QString accountId;
    std::optional<ServiceSid> service; ///< empty: any service
    std::optional<HistoryCursor> from = {};
    int pages = 0;
    QSet<QString> seen = {};
    QList<RecentIdentity> found = {};
};

RecentCustomers::RecentCustomers(HistoryStore &history, const AccountChoice &choice, MainWindow &window,
                                 QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_choice(choice)
    , m_window(window)
{
    connect(window.form()->recents(), &RecentIdentities::asked, this, &RecentCustomers::ask);
}

void RecentCustomers::ask()
{
    read({.number = ++m_questions,
          .accountId = m_choice.id(),
          .service = ServiceSid::parse(m_window.form()->draft().service)});
}

/// Reads without a filter: with one, a whole long journal might be searched for an account with few rows.
void RecentCustomers::read(const Search &search)
{
    const HistoryQuery query{.from = search.from, .limit = rowsAtOnce};
    whenReady(m_history.page(query), this, [this, search](const Result<HistoryPage> &page) {
        if (search.number == m_questions && page) // the history shows errors of reading
            take(search, page.value());
    });
}

void RecentCustomers::take(Search search, const HistoryPage &page)
{
    for (const Attempt &row : page.attempts) {
        const bool isHere =
            row.accountId == search.accountId && (!search.service || row.request.service == *search.service);
        const QString identity = row.request.identity.toString();
        if (!isHere || search.seen.contains(identity) || search.found.size() == most)
            continue;
        search.seen += identity;
        search.found += RecentIdentity{identity, row.startedAt};
    }
    const bool isEnd = page.attempts.size() < rowsAtOnce || ++search.pages == mostPages;
    if (isEnd || search.found.size() == most)
        return m_window.form()->recents()->show(search.found);
    search.from = HistoryCursor::of(page.attempts.last(), {});
    read(search);
}

} // namespace renotify
