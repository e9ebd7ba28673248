// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/recentidentities.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"
#include "ui/words/attempttext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 50 * grid; // for an identity in the list; the field then has the whole identity

/// In a menu, an ampersand marks the letter for Alt, and text after a tab is aligned to the right.
QString shown(const RecentIdentity &recent, const QFontMetrics &metrics)
{
    QString identity = metrics.elidedText(recent.identity, Qt::ElideMiddle, widest);
    return identity.replace(u'&', u"&&"_s).replace(u'\t', u' ') + u'\t' + localTime(recent.sentAt);
}

} // namespace

RecentIdentities::RecentIdentities(TextField *field)
    : QObject(field)
    , m_field(field)
    , m_menu(new QMenu(field))
{
    QAction *open = field->edit()->addAction(actionIcon("down"_L1), QLineEdit::TrailingPosition);
    open->setText(tr("Recent identities"));
    open->setToolTip(tr("Recent identities (Down)"));
    m_menu->setAccessibleName(tr("Recent identities"));
    field->edit()->installEventFilter(this);
    connect(open, &QAction::triggered, this, &RecentIdentities::ask);
    connect(field, &TextField::edited, this, [this] { m_isAwaited = false; });
}

void RecentIdentities::ask()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_isAwaited = true;
    emit asked();
}

void RecentIdentities::show(const QList<RecentIdentity> &identities)
{
    if (!std::exchange(m_isAwaited, false) || !m_field->edit()->hasFocus())
        return;
    m_menu->clear();
    for (const RecentIdentity &recent : identities) {
        QAction *action = m_menu->addAction(shown(recent, m_menu->fontMetrics()));
        connect(action, &QAction::triggered, this, [this, identity = recent.identity] { emit chosen(identity); });
    }
    if (identities.isEmpty())
        m_menu->addAction(tr("No recent sends to this service through this account"))->setEnabled(false);
    else
        m_menu->setActiveAction(m_menu->actions().first());
    m_menu->popup(m_field->mapToGlobal(QPoint(0, m_field->edit()->height())));
}

bool RecentIdentities::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    m_isAwaited = false; // every other key means something else
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return false;
    ask();
    return true;
}

} // namespace renotify
