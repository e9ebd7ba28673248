// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressrow.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace renotify {

namespace {

constexpr int steps = 1000; // a progress bar counts with int, and a history may have more rows

} // namespace

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop")))
{
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFormat({});
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
}

void ProgressRow::start(const QString &what, qint64 total, bool canBeStopped)
{
    m_total = total;
    m_what->setText(what);
    m_cancel->setAccessibleName(tr("Stop: %1").arg(what));
    m_cancel->setVisible(canBeStopped);
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(0);
    show();
}

void ProgressRow::setDone(qint64 done)
{
    if (m_total > 0)
        m_bar->setValue(int(std::min(done, m_total) * steps / m_total));
    m_bar->setAccessibleDescription(QLocale().toString(done));
}

void ProgressRow::end()
{
    hide();
}

} // namespace renotify
