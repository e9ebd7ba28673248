// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfield.h"

#include "icons.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace renotify {

using namespace Qt::StringLiterals;

TextField::TextField(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_icon(new QLabel), m_note(new QLabel)
{
    m_edit->setAccessibleName(accessibleName);
    setFocusProxy(m_edit);
    m_note->setFont(noteFont());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing());
    m_note->setMinimumWidth(0);
    const int iconSize = m_note->fontMetrics().height();
    m_icon->setFixedSize(iconSize, iconSize);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 4);
    layout->addWidget(m_edit, 0, 0, 1, 2);
    layout->addWidget(m_icon, 1, 0, Qt::AlignTop);
    layout->addWidget(m_note, 1, 1);
    layout->setColumnStretch(1, 1);

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check(Typing::Unfinished);
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        check(Typing::Finished);
        emit editingFinished();
    });
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0); // the beginning tells what it is
}

void TextField::setCheck(std::function<QString(QStringView, Typing)> check)
{
    m_check = std::move(check);
}

bool TextField::validate()
{
    if (m_check)
        setFault(m_check(text(), Typing::Finished));
    return !hasFault();
}

void TextField::check(Typing typing)
{
    if (m_check)
        setFault(text().trimmed().isEmpty() ? QString() : m_check(text(), typing));
}

void TextField::setFault(const QString &sentence)
{
    m_fault = sentence;
    showNote();
}

void TextField::setHint(const QString &sentence)
{
    m_hint = sentence;
    showNote();
}

void TextField::showNote()
{
    const QString &sentence = m_fault.isEmpty() ? m_hint : m_fault;
    if (m_note->text() == sentence)
        return;
    m_note->setText(sentence);
    m_edit->setAccessibleDescription(sentence);
    m_icon->setPixmap(sentence.isEmpty() ? QPixmap()
                                         : actionIcon(m_fault.isEmpty() ? "info"_L1 : "error"_L1).pixmap(m_icon->size()));
}

} // namespace renotify
