// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textfield.h"

#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

TextField::TextField(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_note(new FieldNote)
{
    m_edit->setAccessibleName(accessibleName);
    setFocusProxy(m_edit);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 4);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check(Typing::Unfinished);
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        check(Typing::Finished);
        emit editingFinished();
    });
}

TextField::~TextField()
{
    m_edit->disconnect(this); // losing the focus, the edit would signal to a half-destroyed object
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0); // the beginning of the text is the part that tells what it is
}

void TextField::replaceText(const QString &text)
{
    if (text == m_edit->text())
        return;
    m_edit->selectAll();
    m_edit->insert(text);
    m_edit->setCursorPosition(0);
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

QString TextField::faultNow() const
{
    return m_check ? m_check(text(), Typing::Finished) : m_fault;
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

void TextField::setHint(const QString &sentence, FieldNote::Tone tone)
{
    m_hint = sentence;
    m_hintTone = tone;
    showNote();
}

void TextField::showNote()
{
    const QString &sentence = m_fault.isEmpty() ? m_hint : m_fault;
    if (m_note->sentence() == sentence)
        return;
    m_note->say(m_fault.isEmpty() ? m_hintTone : FieldNote::Tone::Fault, sentence);
    m_edit->setAccessibleDescription(sentence);
}

} // namespace renotify
