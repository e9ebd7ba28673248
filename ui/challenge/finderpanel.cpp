// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/challenge/finderpanel.h"

#include "ui/challenge/pendinglist.h"
#include "ui/challenge/pendingmodel.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace renotify {

FinderPanel::FinderPanel(PendingModel &pending, QWidget *parent)
    : QWidget(parent)
    , m_find(new QPushButton(tr("&Find")))
    , m_status(new FieldNote)
    , m_list(new PendingList(pending))
    , m_explanation(new QLabel)
    , m_hash(new QPushButton(tr("Try its SHA-&256")))
    , m_putBack(new QPushButton(tr("Re&vert to what you typed")))
    , m_announcer(new Announcer(this))
{
    m_find->setAccessibleName(tr("Find challenges"));
    m_hash->setToolTip(tr("Searches again with the SHA-256 of the identity (lower-case hex)"));
    m_explanation->setFont(noteFont());
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_explanation, m_hash, m_putBack})
        part->hide();

    auto *offers = new QHBoxLayout;
    offers->setSpacing(grid);
    offers->addWidget(m_hash);
    offers->addWidget(m_putBack);
    offers->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_status);
    layout->addWidget(m_list);
    layout->addWidget(m_explanation);
    layout->addLayout(offers);
}

void FinderPanel::say(const QString &status)
{
    const bool isNew = status != m_status->sentence();
    m_status->say(FieldNote::Tone::Plain, status);
    fold(); // a screen reader does not read what is hidden
    if (isNew)
        m_announcer->announce(status);
    m_find->setAccessibleDescription(status);
    m_list->setAccessibleDescription(status);
}

void FinderPanel::sayCount(const PendingModel &pending)
{
    const int count = pending.rowCount();
    const QString found = pending.isAsking() ? tr("Newest %Ln so far, loading more…", nullptr, count)
                          : pending.isFull() ? tr("Newest %Ln; there are more.", nullptr, count)
                          : pending.isCut()  ? tr("Newest %Ln; there are more.", nullptr, count)
                          : pending.next()   ? tr("Newest %Ln; scroll for more.", nullptr, count)
                                             : tr("%Ln pending, newest first.", nullptr, count);
    say(found);
}

void FinderPanel::explain(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
    fold();
    m_announcer->announce(text);
}

void FinderPanel::fold()
{
    const bool isSeen =
        std::ranges::any_of(std::initializer_list<QWidget *>{m_status, m_list, m_explanation, m_hash, m_putBack},
                            [](const QWidget *part) { return !part->isHidden(); });
    setVisible(isSeen);
    parentWidget()->setVisible(isSeen);
}

} // namespace renotify
