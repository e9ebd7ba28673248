// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/bodyview.h"

#include "domain/jsontext.h"
#include "support/whenready.h"
#include "support/workerthread.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/words/attempttext.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype large = 64 * 1024; ///< a smaller body takes less than a millisecond

BodyView::Texts textsOf(const QByteArray &body)
{
    const auto pretty = prettyJson(body);
    return {pretty ? std::optional(readableText(*pretty)) : std::nullopt, readableText(body)};
}

QToolButton *button(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    setPlainTip(*button, toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_prettyButton(button(tr("Pretty"), tr("One value on each line; order, names and numbers as they came")))
    , m_rawButton(button(tr("Raw"), tr("Exactly as it came")))
    , m_compare(button(tr("Compare…"), tr("Compare with the previous answer of the same challenge")))
    , m_find(new QLineEdit)
    , m_place(new QLabel)
    , m_text(new LongText(tr("Response body")))
    , m_note(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid / 2, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addLayout(makeTools());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    m_text->setMinimumHeight(5 * grid); // a small screen has no more room
    m_place->setTextFormat(Qt::PlainText);
    m_note->setFont(noteFont());
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    m_text->setPlaceholderText(tr("No body was received."));
    connect(m_compare, &QToolButton::clicked, this, &BodyView::compareRequested);
    connect(m_prettyButton, &QToolButton::toggled, this, &BodyView::showChosen);
}

BodyView::~BodyView() = default;

QLayout *BodyView::makeTools()
{
    auto *form = new QButtonGroup(this);
    for (QToolButton *button : {m_prettyButton, m_rawButton}) {
        button->setCheckable(true);
        form->addButton(button);
    }
    m_prettyButton->setChecked(true);
    m_find->setPlaceholderText(tr("Find in the body"));
    m_find->setAccessibleName(tr("Find in the body"));
    m_find->setClearButtonEnabled(false);
    connect(m_find, &QLineEdit::textChanged, this, [this] { find(LongText::Direction::Forward); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(LongText::Direction::Forward); });
    auto *previous = new QAction(tr("Find the previous place"), m_find);
    previous->setShortcut(Qt::SHIFT | Qt::Key_Return);
    previous->setShortcutContext(Qt::WidgetShortcut);
    m_find->addAction(previous);
    connect(previous, &QAction::triggered, this, [this] { find(LongText::Direction::Backward); });
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(u"100 of 100"_s)); // so that nothing moves

    auto *row = new QHBoxLayout;
    row->setSpacing(grid / 2);
    row->addWidget(m_prettyButton);
    row->addWidget(m_rawButton);
    row->addSpacing(grid);
    row->addWidget(m_find, 1);
    row->addWidget(m_place);
    row->addWidget(m_compare);
    return row;
}

void BodyView::setAnswer(const Answer &answer)
{
    if (m_answers > 0 && answer == m_answer)
        return; // keeps the place that somebody is reading
    m_answer = answer;
    m_isPrepared = m_isReady = false;
    ++m_answers;
    m_text->setText({});
    m_note->setText(answer.bodyCut ? tr("The response was longer. The rest was not read.") : QString());
    m_note->setVisible(answer.bodyCut);
    if (isVisible() || answer.body.size() <= large)
        prepare();
}

void BodyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    prepare();
}

void BodyView::prepare()
{
    if (std::exchange(m_isPrepared, true))
        return;
    if (m_answer.body.size() <= large)
        return take(textsOf(m_answer.body));
    if (!m_worker)
        m_worker = std::make_unique<WorkerThread>(u"body"_s);
    whenReady(m_worker->run([body = m_answer.body] { return textsOf(body); }), this,
              [this, answer = m_answers](const Texts &texts) {
                  if (answer == m_answers)
                      take(texts);
              });
}

void BodyView::take(const Texts &texts)
{
    m_texts = texts;
    m_isReady = true;
    m_prettyButton->setEnabled(texts.pretty.has_value());
    showChosen();
}

void BodyView::showChosen()
{
    if (!m_isReady)
        return;
    const bool isPretty = m_prettyButton->isEnabled() && m_prettyButton->isChecked();
    m_text->setText(isPretty ? *m_texts.pretty : m_texts.raw);
    m_compare->setEnabled(!m_answer.body.isEmpty());
    find(LongText::Direction::Forward);
}

void BodyView::find(LongText::Direction direction)
{
    const int number = m_text->find(m_find->text(), direction);
    if (m_find->text().isEmpty())
        m_place->clear();
    else if (number == 0)
        m_place->setText(tr("Not found"));
    else
        m_place->setText(tr("%1 of %2", "the third of 17 places")
                             .arg(QLocale().toString(number), QLocale().toString(m_text->countOf(m_find->text()))));
}

} // namespace renotify
