// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyview.h"

#include "ui/history/activitystrip.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/theme.h"
#include "ui/words/errortext.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace renotify {

using namespace std::chrono_literals;

namespace {

constexpr int leastRows = 8; // rows that the activity leaves for the table

constexpr auto usualWait = 1500ms; ///< for the first rows; soon after that a person wonders

enum Page { Empty, NothingFound, Rows, Trouble };

QLabel *centred(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

HistoryView::HistoryView(HistoryModel &model, QWidget *parent)
    : Pane(tr("History"), parent)
    , m_model(model)
    , m_filters(new HistoryFilterBar)
    , m_activity(new ActivityStrip)
    , m_table(new HistoryTable(model))
    , m_progress(new ProgressRow)
    , m_nothingFound(centred({}))
    , m_pages(new QStackedWidget)
    , m_trouble(centred({}))
    , m_again(new QPushButton(tr("Try again")))
{
    m_pages->addWidget(centred(tr("No sends yet. Every send is kept here, whatever its outcome.")));
    m_pages->addWidget(makeNothingFound());
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeTrouble());
    m_pages->setMinimumHeight(7 * grid); // the header, a row and part of the next: a small screen has no more room
    addToHeading(m_filters);
    content()->addWidget(m_activity);
    content()->addWidget(m_pages, 1);
    content()->addWidget(m_progress);
    m_progress->hide();
    setFoldable();
    wire();
    m_pages->setCurrentIndex(Rows); // it is not known yet whether there are any
    m_filters->setExportable(false);
    showActivity();
}

void HistoryView::wire()
{
    connect(m_filters, &HistoryFilterBar::changed, this, [this] { m_activity->setChosen(m_filters->period()); });
    connect(m_activity, &ActivityStrip::periodAsked, m_filters, &HistoryFilterBar::setPeriod);
    connect(m_filters, &HistoryFilterBar::leftDownwards, m_table, [this] {
        if (m_pages->currentIndex() == Rows)
            m_table->enter();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryView::showContent);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryView::showContent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0) // otherwise the rows are still being read, and nothing may flash in the meantime
            showContent();
    });
    connect(&m_model, &HistoryModel::found, this, &HistoryView::showContent);
    connect(&m_model, &HistoryModel::failed, this, &HistoryView::showTrouble);
    connect(m_again, &QPushButton::clicked, &m_model, &HistoryModel::load);
    connect(&m_slow, &QTimer::timeout, this, &HistoryView::showSlow);
    m_slow.setSingleShot(true);
    m_slow.start(usualWait);
}

QWidget *HistoryView::makeTrouble()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addStretch();
    layout->addWidget(m_trouble);
    layout->addWidget(m_again, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

/// Replaces the rows and stays as long as it is true.
void HistoryView::showTrouble(const Error &error)
{
    m_slow.stop();
    m_trouble->setText(sentence(error));
    m_again->show();
    m_pages->setCurrentIndex(Trouble);
    m_filters->setExportable(false);
    showActivity();
}

void HistoryView::showSlow()
{
    m_trouble->setText(tr("The history is still being opened. It may be large and need an update, or another program "
                          "is using its file."));
    m_again->hide();
    m_pages->setCurrentIndex(Trouble);
}

QWidget *HistoryView::makeNothingFound()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addStretch();
    layout->addWidget(m_nothingFound);
    auto *all = new QPushButton(tr("Clear the filters"));
    all->setAccessibleName(tr("Clear the filters"));
    connect(all, &QPushButton::clicked, m_filters, &HistoryFilterBar::clear);
    layout->addWidget(all, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QByteArray HistoryView::saveHeader() const
{
    return m_table->saveHeader();
}

void HistoryView::restoreHeader(const QByteArray &state)
{
    m_table->restoreHeader(state);
}

const Attempt *HistoryView::selected() const
{
    return m_table->selected();
}

bool HistoryView::isTableFocused() const
{
    return m_table->hasFocus();
}

void HistoryView::showContent()
{
    m_slow.stop();
    const bool isEmpty = m_model.rowCount() == 0;
    m_pages->setCurrentIndex(!isEmpty ? Rows : m_model.filter().isEmpty() ? Empty : NothingFound);
    m_nothingFound->setText(m_model.filter().search.isEmpty()
                                ? tr("No sends match.")
                                : tr("No sends match. The search finds whole words and the beginning of the last one, "
                                     "not the middle of a SID."));
    m_filters->setExportable(!isEmpty);
    showActivity();
}

/// Shows the activity if there is room for it: the table keeps some rows.
void HistoryView::showActivity()
{
    const int rows =
        leastRows * m_table->verticalHeader()->defaultSectionSize() + m_table->horizontalHeader()->height();
    const int strip = m_activity->isHidden() ? 0 : m_activity->minimumSizeHint().height() + content()->spacing();
    const int others = leastHeight() - strip - m_pages->minimumHeight();
    const int needed = m_activity->sizeHint().height() + content()->spacing();
    m_activity->setVisible(m_model.total() > 0 && height() - others - needed >= rows);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    showActivity(); // first, so that it makes room before anything else has to
    Pane::resizeEvent(event);
}

} // namespace renotify
