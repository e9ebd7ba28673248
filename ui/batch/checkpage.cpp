// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/checkpage.h"

#include "history/batchstore.h"
#include "ui/batch/checkmodel.h"
#include "ui/batch/columnfields.h"
#include "ui/batch/grouplist.h"
#include "ui/batch/listtable.h"
#include "ui/batch/previewtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/theme.h"
#include "ui/words/statustext.h"
#include "ui/words/together.h"
#include "words/listwords.h"

#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

// The keys of the groups: kinds of problems begin at 0.
constexpr int ready = -1000;
constexpr int firstReason = 1000;

constexpr int groupsWidth = 44 * grid;

} // namespace

const QString CheckPage::hadItsTurn = u"HadItsTurn"_s;

CheckPage::CheckPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new CheckModel(this))
    , m_fields(new ColumnFields)
    , m_preview(new PreviewTable)
    , m_summary(new ReadingText(tr("Result of the check"), ReadingText::Kind::Heading))
    , m_progress(new ProgressRow)
    , m_groups(new GroupList(tr("Groups of the check")))
    , m_rows(new ListTable(tr("Rows of the group"), *m_model, CheckModel::Remedy))
    , m_look(new QPushButton(tr("Chec&k the challenges")))
    , m_continue(new QPushButton(tr("&Continue…")))
{
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_fields);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_preview);
    parts->addWidget(makeGroups());
    parts->setStretchFactor(1, 1);
    layout->addWidget(parts, 1);
    layout->addLayout(makeButtons());
    connect(m_groups, &GroupList::groupChosen, this, &CheckPage::showGroup);
    connect(m_model, &CheckModel::mended, this, &CheckPage::mended);
    connect(m_progress, &ProgressRow::cancelled, this, &CheckPage::lookStopped);
}

QWidget *CheckPage::makeGroups()
{
    auto *sides = new QSplitter;
    sides->addWidget(m_groups);
    sides->addWidget(m_rows);
    sides->setStretchFactor(1, 1);
    sides->setSizes({groupsWidth, 2 * groupsWidth});
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(sides, 1);
    return whole;
}

QLayout *CheckPage::makeButtons()
{
    auto *back = new QPushButton(tr("&Back"));
    m_continue->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_look);
    buttons->addWidget(m_continue);
    connect(back, &QPushButton::clicked, this, &CheckPage::backRequested);
    connect(m_look, &QPushButton::clicked, this, &CheckPage::lookRequested);
    connect(m_continue, &QPushButton::clicked, this, &CheckPage::continueRequested);
    return buttons;
}

/// Where there is something to read or to choose: an arrow key must not change a column that was recognised.
void CheckPage::takeFocus()
{
    if (m_fields->hasIdentities())
        m_groups->setFocus();
    else
        m_fields->takeFocus();
}

void CheckPage::setDefaults(const ListDefaults &defaults)
{
    m_fields->setDefaults(defaults);
}

void CheckPage::showPreview(const ReadList &list)
{
    m_fields->setColumns(list.columns);
    m_preview->setList(list);
    m_model->setList({});
    m_groups->setGroups({});
    m_summary->say(tr("Reading the list…"));
    m_look->setEnabled(false);
    m_continue->setEnabled(false);
}

void CheckPage::showProgress(qint64 rows, qint64 total)
{
    if (m_progress->isHidden() && rows < total)
        m_progress->start(tr("Checking the rows…"), total, false);
    m_progress->setDone(rows);
    m_continue->setEnabled(false);
}

void CheckPage::setList(const ReadList &list)
{
    m_progress->end();
    m_isLooking = false;
    m_looked = 0;
    m_reasons.clear();
    m_fields->setColumns(list.columns);
    m_preview->setList(list);
    m_model->setList(list);
    m_look->setEnabled(list.itemCount() > 0);
    m_continue->setEnabled(list.itemCount() > 0);
    showGroups();
    showGroup(m_groups->chosen());
    say();
}

void CheckPage::showGroups()
{
    QList<GroupList::Group> groups;
    const auto skipped = m_model->skipped();
    if (const qint64 rows = m_model->ready(); rows > 0)
        groups += {ready, statusIcon(ChallengeStatus::Approved), tr("Can be sent"), rows};
    for (const auto &[kind, rows] : m_model->problems()) {
        const QIcon icon = isOnlySuspected(kind) ? actionIcon("warning"_L1, toneColour(NoteTone::Warning, palette()))
                                                 : actionIcon("error"_L1, toneColour(NoteTone::Fault, palette()));
        groups += {int(kind), icon, listProblemTitle(kind), rows};
    }
    for (int i = 0; i < int(m_reasons.size()); ++i)
        groups +=
            {firstReason + i, outcomeIcon(Outcome::NotSent), skipText(m_reasons.at(i)), skipped.at(m_reasons.at(i))};
    m_groups->setGroups(groups);
}

void CheckPage::showGroup(int key)
{
    if (key >= firstReason)
        m_model->showSkipped(m_reasons.at(key - firstReason));
    else if (key >= 0)
        m_model->showProblems(ListProblem::Kind(key));
    else
        m_model->showReady();
}

void CheckPage::say()
{
    const ReadList &list = m_model->list();
    const qint64 wrong = list.rowCount() - list.itemCount() - list.checked.blankRows - list.checked.notChosen;
    m_summary->say(sentences({tr("%Ln row(s) can be sent.", nullptr, int(list.itemCount())),
                              wrong > 0 ? tr("%Ln row(s) can’t.", "can’t be sent", int(wrong)) : QString(),
                              list.checked.notChosen > 0 ? tr("%Ln row(s) of the earlier list are not chosen.", nullptr,
                                                              int(list.checked.notChosen))
                                                         : QString()}));
}

void CheckPage::beginLooking(qint64 rows)
{
    m_isLooking = true;
    m_looked = 0;
    m_reasons.clear();
    m_model->setList(m_model->list()); // what the look before has found counts no more
    showGroups();
    showGroup(m_groups->chosen());
    m_look->setEnabled(false);
    m_progress->start(tr("Checking the challenges, at the account’s pace…"), rows);
}

void CheckPage::addLooked(const BatchRow &row)
{
    m_progress->setDone(++m_looked);
    if (row.skipped.isEmpty())
        return;
    m_model->addSkipped(row.row, row.skipped);
    showReason(row.skipped);
}

void CheckPage::setEnded(const QList<quint32> &rows)
{
    if (rows.isEmpty())
        return;
    m_model->addSkipped(rows, hadItsTurn);
    showReason(hadItsTurn);
}

void CheckPage::showReason(const QString &why)
{
    if (!m_reasons.contains(why))
        m_reasons += why;
    showGroups();
}

qint64 CheckPage::wouldBeLeftOut() const
{
    qint64 all = 0;
    for (const auto &[why, rows] : m_model->skipped())
        all += why == hadItsTurn ? 0 : rows;
    return all;
}

void CheckPage::endLooking(const QString &sentence)
{
    m_isLooking = false;
    m_progress->end();
    m_look->setEnabled(m_model->list().itemCount() > 0);
    m_summary->say(sentence);
}

} // namespace renotify
