// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/runpage.h"

#include "ui/batch/fatebar.h"
#include "ui/batch/fatewords.h"
#include "ui/batch/grouplist.h"
#include "ui/batch/listtable.h"
#include "ui/batch/sentmodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int allRows = -1; // the key of the group

QString leftText(std::chrono::seconds left)
{
    if (left < std::chrono::minutes(2))
        return RunPage::tr("About %n second(s) left.", nullptr, int(left.count()));
    return RunPage::tr("About %n minute(s) left.", nullptr,
                       int(std::chrono::round<std::chrono::minutes>(left).count()));
}

QString waitText(const BatchWait &wait)
{
    const QString until = QLocale().toString(wait.until.toLocalTime().time(), u"HH:mm:ss"_s);
    return wait.reason == BatchWait::Reason::CoolDown
               ? RunPage::tr("Waiting until %1, because %2 got a push a moment ago.").arg(until, wait.identity)
               : RunPage::tr("Waiting until %1, as the service has asked.").arg(until);
}

} // namespace

RunPage::RunPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new SentModel(this))
    , m_headline(new ReadingText(tr("Progress of the list"), ReadingText::Kind::Heading, 1))
    , m_how(new ReadingText(tr("State of the list"), ReadingText::Kind::Line))
    , m_bar(new FateBar)
    , m_groups(new GroupList(tr("What has become of the rows")))
    , m_cut(new QLabel(tr("Only the first 100,000 rows are shown here. The result has all of them.")))
    , m_pause(new QPushButton)
    , m_stop(new QPushButton(tr("S&top")))
    , m_save(new QPushButton(tr("&Save the result…")))
    , m_receipt(new QPushButton(tr("Copy &receipt")))
    , m_history(new QPushButton(tr("Show in the &history")))
    , m_another(new QPushButton(tr("&Another list…")))
{
    m_headline->setFont(outcomeFont());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_headline);
    layout->addWidget(m_how);
    layout->addWidget(m_bar);
    layout->addWidget(makeRows(), 1);
    layout->addWidget(m_cut);
    layout->addLayout(makeButtons());
    m_cut->hide();
}

QWidget *RunPage::makeRows()
{
    auto *sides = new QSplitter;
    sides->addWidget(m_groups);
    sides->addWidget(new ListTable(tr("Rows of the list"), *m_model, SentModel::Note));
    sides->setStretchFactor(1, 1);
    sides->setSizes({34 * grid, 68 * grid});
    connect(m_groups, &GroupList::groupChosen, this,
            [this](int key) { m_model->showOnly(key == allRows ? std::nullopt : std::optional(RowFate::Value(key))); });
    return sides;
}

QLayout *RunPage::makeButtons()
{
    auto *buttons = new FlowLayout(FlowLayout::Rest::StaysFree);
    buttons->setSpacing(grid);
    for (QPushButton *button : {m_pause, m_stop, m_save, m_receipt, m_history, m_another})
        buttons->addWidget(button);
    connect(m_pause, &QPushButton::clicked, this, &RunPage::pauseOrGoOn);
    connect(m_stop, &QPushButton::clicked, this, &RunPage::stopRequested);
    connect(m_history, &QPushButton::clicked, this, &RunPage::historyRequested);
    connect(m_another, &QPushButton::clicked, this, &RunPage::anotherRequested);
    connect(m_receipt, &QPushButton::clicked, this, &RunPage::receiptRequested);
    connect(m_save, &QPushButton::clicked, this, &RunPage::saveRequested);
    return buttons;
}

void RunPage::follow(BatchTally &tally)
{
    if (m_tally)
        m_tally->disconnect(this);
    m_tally = &tally;
    m_left.reset();
    m_wait.reset();
    m_model->clear();
    m_cut->hide();
    connect(&tally, &BatchTally::changed, this, &RunPage::count);
    connect(&tally, &BatchTally::fateChanged, m_model, &SentModel::setFate);
    count();
}

void RunPage::add(const BatchRow &row)
{
    m_model->add(row);
    m_cut->setVisible(m_model->isCut());
}

void RunPage::setProgress(const BatchProgress &progress)
{
    m_left = progress.left;
    m_wait.reset();
    sayHow();
}

void RunPage::setWait(const BatchWait &wait)
{
    m_wait = wait;
    sayHow();
}

void RunPage::takeFocus()
{
    m_groups->setFocus();
}

QString RunPage::headline() const
{
    return m_headline->words();
}

void RunPage::count()
{
    const QLocale locale;
    const qint64 rows = m_tally->rows();
    const qint64 done = rows - m_tally->of(RowFate::Waiting);
    m_headline->say(tr("%1 of %Ln row(s) done, %2 approved", "83 of 217 rows done, 12 approved", int(rows))
                        .arg(locale.toString(done), locale.toString(m_tally->of(RowFate::Approved))));
    QList<GroupList::Group> groups{{allRows, actionIcon("list"_L1), tr("All that had their turn"), done}};
    for (const RowFate::Value fate : shownFates()) {
        if (const qint64 counted = m_tally->of(fate); counted > 0)
            groups += {int(fate), fateIcon(fate), fateWord(fate), counted};
    }
    m_groups->setGroups(groups);
    m_bar->setTally(*m_tally);
    sayHow();
}

bool RunPage::canGoOn() const
{
    return m_state == State::Paused || (m_state == State::Ended && m_tally && m_tally->of(RowFate::Waiting) > 0);
}

void RunPage::setState(State state)
{
    m_state = state;
    const bool isRunning = state == State::Running || state == State::Pausing;
    m_pause->setText(canGoOn() ? tr("&Go on") : tr("&Pause"));
    m_pause->setEnabled(state == State::Running || canGoOn());
    m_stop->setEnabled(isRunning || state == State::Paused);
    m_save->setEnabled(state == State::Paused || state == State::Ended);
    m_another->setEnabled(state == State::Ended);
    sayHow();
}

void RunPage::sayHow()
{
    switch (m_state) {
    case State::Running:
        if (m_wait && m_wait->until > QDateTime::currentDateTimeUtc())
            return m_how->say(waitText(*m_wait));
        return m_how->say(m_left ? leftText(*m_left) : tr("Looking at the challenges of the first rows…"));
    case State::Pausing:
        return m_how->say(tr("Pausing after the push that is under way…"));
    case State::Paused:
        return m_how->say(tr("Paused. Nothing is sent until you go on."));
    case State::Stopping:
        return m_how->say(tr("Stopping after the push that is under way…"));
    case State::Ended:
        break;
    }
    const qint64 waiting = m_tally ? m_tally->of(RowFate::Waiting) : 0;
    const qint64 asked = m_tally ? m_tally->of(RowFate::Asked) : 0;
    if (waiting > 0)
        m_how->say(tr("Stopped. %Ln row(s) were not sent yet.", nullptr, int(waiting)));
    else if (asked > 0)
        m_how->say(tr("All rows had their turn. Waiting for the answers of %Ln customer(s).", nullptr, int(asked)));
    else
        m_how->say(tr("All rows had their turn, and every challenge has ended."));
}

void RunPage::pauseOrGoOn()
{
    if (canGoOn())
        emit goOnRequested();
    else
        emit pauseRequested();
}

} // namespace renotify
