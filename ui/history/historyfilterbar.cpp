// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyfilterbar.h"

#include "ui/history/activitytext.h"
#include "ui/history/filterchoice.h"
#include "ui/history/periodfields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"
#include "ui/words/outcometext.h"
#include "ui/words/statustext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <chrono>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 150ms;
constexpr int longestSearch = 200;
constexpr int someDays = -1; // an item for certain days, not for a number of days
constexpr int ownDays = -2;  // the item that shows the two date fields
constexpr int aWeek = 7;

template<class E>
std::optional<E> chosen(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(E(data.toInt())) : std::nullopt;
}

/// Replaces all items except the first one; the choice stays if it is still among them, otherwise the answer is false.
template<class T, class TextAndData>
bool offer(QComboBox &box, const QList<T> &items, TextAndData textAndData)
{
    const QVariant before = box.currentData();
    const QSignalBlocker blocker(box);
    while (box.count() > 1)
        box.removeItem(1);
    for (const T &item : items) {
        const auto [text, data] = textAndData(item);
        box.addItem(text, data);
    }
    box.setCurrentIndex(before.isValid() ? std::max(0, box.findData(before)) : 0);
    return box.currentData() == before;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_outcome(new FilterChoice(tr("Outcome filter"), tr("All outcomes")))
    , m_account(new FilterChoice(tr("Account filter"), tr("All accounts")))
    , m_operator(new FilterChoice(tr("Operator filter"), tr("Everybody")))
    , m_list(new FilterChoice(tr("List filter"), tr("All sends")))
    , m_challengeEnd(new FilterChoice(tr("Challenge filter"), tr("Any answer")))
    , m_since(new FilterChoice(tr("Since"), tr("Any time")))
    , m_days(new PeriodFields)
    , m_export(new QPushButton(tr("Exp&ort…")))
{
    fillSearch();
    fillChoices();
    placeControls();
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryFilterBar::changeNow);
    connect(&m_typed, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_since, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::offerDays);
    for (const QComboBox *box : choices())
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changeNow);
    connect(m_days, &PeriodFields::changed, this, &HistoryFilterBar::changeNow);
    connect(m_export, &QPushButton::clicked, this, &HistoryFilterBar::exportRequested);
}

void HistoryFilterBar::fillChoices()
{
    for (int value = Outcome::Sending; value <= Outcome::Unknown; ++value)
        m_outcome->addItem(outcomeIcon(Outcome::Value(value)), outcomeWord(Outcome::Value(value)), value);
    m_challengeEnd->addItem(tr("No answer yet"), ChallengeStatus::Pending);
    for (const auto end : {ChallengeStatus::Approved, ChallengeStatus::Denied, ChallengeStatus::Expired})
        m_challengeEnd->addItem(statusWord(end), end);
    m_since->addItem(tr("Today"), 0);
    for (const int days : {aWeek, 30})
        m_since->addItem(tr("%Ln day(s)", "the last", days), days);
    m_since->addItem(tr("Choose days…"), ownDays);
    m_export->setAccessibleName(tr("Export…"));
}

void HistoryFilterBar::placeControls()
{
    auto *layout = new FlowLayout(FlowLayout::Rest::OfFirst, this);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_search);
    m_search->setMinimumWidth(14 * grid); // all filters fit on one line next to a form at 1280 pixels
    for (QComboBox *box : choices()) {
        auto *label = new QLabel(box->accessibleName(), this); // not visible: the box's first item says what it is
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        label->hide();
        layout->addWidget(box);
    }
    layout->addWidget(m_days);
    layout->addWidget(m_export);
    m_operator->hide();
    m_list->hide();
    m_days->hide();
}

void HistoryFilterBar::fillSearch()
{
    m_search->setAccessibleName(tr("Search history"));
    m_search->setPlaceholderText(tr("Search identity, SID, ticket, code…"));
    m_search->setToolTip(tr("Searches SIDs, identity, account, ticket, message and code by whole words; the last one "
                            "may be just a beginning. The middle of a SID is not found."));
    m_search->setAccessibleDescription(m_search->toolTip());
    m_search->setMaxLength(longestSearch);
    QAction *now = m_search->addAction(actionIcon("search"_L1), QLineEdit::LeadingPosition);
    now->setText(tr("Search now"));
    connect(now, &QAction::triggered, this, &HistoryFilterBar::changeNow);
    // Qt's own clear button searches the icon themes of the system, which takes some 20 ms before the first picture.
    QAction *clear = m_search->addAction(actionIcon("close"_L1), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    m_search->installEventFilter(this);
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.search = m_search->text().trimmed();
    filter.outcome = chosen<Outcome::Value>(m_outcome);
    filter.accountId = m_account->currentData().toString();
    filter.operatorName = m_operator->currentData().toString();
    filter.batch = m_list->currentData().toString();
    filter.challengeEnd = chosen<ChallengeStatus::Value>(m_challengeEnd);
    if (m_since->currentData() == ownDays) { // days of the person's calendar
        filter.since = m_days->period().first.startOfDay();
        filter.until = m_days->period().last.addDays(1).startOfDay();
    } else if (const auto some = period()) {
        filter.since = some->begin();
        filter.until = some->end();
    } else if (const auto days = chosen<int>(m_since)) {
        filter.since = *days == 0 ? QDate::currentDate().startOfDay() : QDateTime::currentDateTime().addDays(-*days);
    }
    return filter;
}

std::optional<Period> HistoryFilterBar::period() const
{
    if (m_since->currentData() == ownDays)
        return m_days->period();
    return m_since->currentData() == someDays ? m_period : std::nullopt;
}

/// Begins with the days that were chosen before, or with the last week.
void HistoryFilterBar::offerDays()
{
    const bool isWanted = m_since->currentData() == ownDays;
    if (isWanted && m_days->isHidden()) {
        const QDate today = QDate::currentDate();
        m_days->setPeriod(m_period.value_or(Period{today.addDays(1 - aWeek), today}));
    }
    m_days->setVisible(isWanted);
}

void HistoryFilterBar::setPeriod(const std::optional<Period> &period)
{
    {
        const QSignalBlocker blocker(m_since);
        m_since->setCurrentIndex(0);
        dropPeriod();
        offerDays();
        if (period) {
            m_period = period;
            const bool isOne = period->first == period->last;
            m_since->addItem(isOne ? dateText(period->first) : tr("Selected days"), someDays);
            m_since->setCurrentIndex(m_since->count() - 1);
            setPlainTip(*m_since, periodText(*period));
        }
    }
    changeNow();
}

void HistoryFilterBar::dropPeriod()
{
    if (!m_period || m_since->currentData() == someDays)
        return;
    m_period.reset();
    m_since->removeItem(m_since->findData(someDays));
    setPlainTip(*m_since, m_since->accessibleName());
}

void HistoryFilterBar::clear()
{
    {
        const QSignalBlocker blocker(this);
        m_search->clear();
        for (QComboBox *box : choices())
            box->setCurrentIndex(0);
    }
    changeNow();
}

void HistoryFilterBar::setAccounts(const QList<HistoryAccount> &accounts)
{
    const bool isSame = offer(*m_account, accounts, [](const HistoryAccount &account) {
        return std::pair(accountText(account.id, account.name), account.id);
    });
    if (!isSame)
        changeNow();
}

/// One who is chosen stays among them although the latest sends are others'.
void HistoryFilterBar::setOperators(const QStringList &operators)
{
    QStringList all = operators;
    const QString chosenOne = m_operator->currentData().toString();
    if (!chosenOne.isEmpty() && !all.contains(chosenOne))
        all += chosenOne;
    offer(*m_operator, all, [](const QString &name) { return std::pair(name, name); });
    m_operator->setVisible(all.size() > 1);
}

void HistoryFilterBar::setLists(const QList<std::pair<QString, QString>> &namesAndUids)
{
    const bool isSame = offer(*m_list, namesAndUids, [](const auto &list) { return list; });
    m_list->setVisible(!namesAndUids.isEmpty());
    if (!isSame)
        changeNow();
}

void HistoryFilterBar::chooseList(const QString &uid)
{
    clear();
    m_list->setCurrentIndex(std::max(0, m_list->findData(uid)));
}

void HistoryFilterBar::setExportable(bool can)
{
    m_isExportable = can;
    showExport();
}

void HistoryFilterBar::setExporting(bool isRunning)
{
    m_isExporting = isRunning;
    showExport();
}

void HistoryFilterBar::showExport()
{
    m_export->setEnabled(m_isExportable && !m_isExporting);
}

void HistoryFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The Down key goes into the table. Esc clears the search, but still goes on to the window, where it stops a send.
bool HistoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryFilterBar::changeNow()
{
    m_typed.stop();
    dropPeriod();
    emit changed();
}

} // namespace renotify
