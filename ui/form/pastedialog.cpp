// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/pastedialog.h"

#include "ui/form/pasteedit.h"
#include "ui/form/unusedtext.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

template<class T>
QStringList texts(const QList<T> &values)
{
    QStringList texts;
    for (const T &value : values)
        texts += value.toString();
    return texts;
}

QString choice(const QComboBox *box, const QString &before)
{
    const QVariant found = box->currentData();
    return !found.isValid() ? before : found.toString();
}

} // namespace

PasteDialog::PasteDialog(const QString &text, FormDraft before, QWidget *parent)
    : QDialog(parent)
    , m_before(std::move(before))
    , m_text(new PasteEdit)
    , m_explanation(new TextView(tr("Explanation"), 2))
    , m_fill(new QPushButton(tr("&Fill in the form")))
{
    setWindowTitle(tr("Paste details"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Any text: a URL, JSON, a log line, a cURL command, a ticket"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setMinimumHeight(QFontMetrics(fixedFont()).lineSpacing() * 5);
    auto *textLabel = new QLabel(tr("Te&xt"));
    textLabel->setBuddy(m_text);

    auto *rows = new FormRows;
    m_service = addRow(rows, tr("Se&rvice SID"));
    m_identity = addRow(rows, tr("&Identity"));
    m_challenge = addRow(rows, tr("C&hallenge SID"));
    m_ttl = addRow(rows, tr("&Time to live"));
    m_ticket = addRow(rows, tr("Reason or ticket"));
    auto *cancel = new QPushButton(tr("&Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_fill);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addLayout(rows);
    layout->addWidget(m_explanation);
    layout->addLayout(buttons);
    QWidget::setTabOrder(m_explanation, m_fill);
    QWidget::setTabOrder(m_fill, cancel);
    m_fill->setDefault(true);
    resize(72 * grid, 56 * grid);

    listen(cancel);
    setText(text);
    (m_fill->isEnabled() ? static_cast<QWidget *>(m_fill) : m_text)->setFocus();
}

void PasteDialog::listen(const QPushButton *cancel)
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_whole = m_text->toPlainText();
        read();
    });
    connect(m_text, &PasteEdit::longTextPasted, this, &PasteDialog::setText);
    connect(m_fill, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QComboBox *PasteDialog::addRow(FormRows *rows, const QString &label)
{
    QComboBox *box = rows->addChoice(label, {});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// A long text takes seconds to lay out, so only its beginning is shown.
void PasteDialog::setText(const QString &text)
{
    m_whole = text;
    const bool isLong = text.size() > PasteEdit::longest;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(isLong ? text.first(PasteEdit::excerpt) + u'…' : text);
    read();
}

/// Whether the text is about another customer than the form, as far as one can tell.
bool PasteDialog::isOtherCustomer() const
{
    const QStringList identities = texts(m_details.identities);
    const QStringList challenges = texts(m_details.challenges);
    if (!identities.isEmpty() || !m_details.unreadable.isEmpty())
        return identities != QStringList(m_before.identity);
    const bool isNothingElse = challenges.size() == 1 && m_whole.trimmed() == challenges.first();
    return !challenges.isEmpty() && !isNothingElse && !m_before.challenge.isEmpty()
           && challenges != QStringList(m_before.challenge);
}

void PasteDialog::read()
{
    m_details = Details::find(m_whole);
    const IfMissing ifMissing = isOtherCustomer() ? IfMissing::GoesOut : IfMissing::Stays;
    offer(m_service, texts(m_details.services), m_before.service, IfMissing::Stays);
    offer(m_identity, texts(m_details.identities), m_before.identity, ifMissing);
    offer(m_challenge, texts(m_details.challenges), m_before.challenge, ifMissing);
    offer(m_ticket, m_details.tickets, m_before.reason, ifMissing);
    QStringList ttls;
    for (const Ttl ttl : m_details.ttls)
        ttls += QString::number(ttl.seconds());
    offer(m_ttl, ttls, m_before.ttl ? QString::number(m_before.ttl->seconds()) : tr("the service's default"),
          IfMissing::Stays);

    QStringList sentences;
    if (m_whole.size() > PasteEdit::longest && m_text->toPlainText() != m_whole)
        sentences += tr("The text is long: only its beginning is shown here.");
    sentences += unusedText(m_details);
    if (m_details.isEmpty() && sentences.last().isEmpty())
        sentences +=
            tr("Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.");
    sentences.removeAll({});
    m_explanation->setPlainText(sentences.join(u'\n'));
    m_fill->setEnabled(!m_details.isEmpty());
}

bool PasteDialog::isClear() const
{
    const bool isOne = m_details.services.size() <= 1 && m_details.identities.size() <= 1
                       && m_details.challenges.size() <= 1 && m_details.ttls.size() <= 1
                       && m_details.tickets.size() <= 1;
    return isOne && !m_details.isEmpty() && unusedText(m_details).isEmpty();
}

void PasteDialog::offer(QComboBox *box, const QStringList &found, const QString &before, IfMissing ifMissing)
{
    box->clear();
    if (found.size() > 1)
        box->addItem(tr("choose one of %Ln", "found in the text", int(found.size())), QString());
    for (const QString &text : found) {
        const bool isNew = !before.isEmpty() && text != before;
        box->addItem(isNew ? tr("%1 (replaces %2)").arg(text, before) : text, text);
    }
    const bool goesOut = found.isEmpty() && ifMissing == IfMissing::GoesOut;
    if (found.isEmpty() && before.isEmpty())
        box->addItem(tr("nothing found"));
    else if (goesOut)
        box->addItem(tr("nothing found, removes %1").arg(before), QString());
    else if (found.isEmpty())
        box->addItem(tr("nothing found, keeps %1").arg(before));
    if (!before.isEmpty() && (goesOut || (!found.isEmpty() && !found.contains(before))))
        box->addItem(tr("keep %1").arg(before));
    box->setEnabled(box->count() > 1);
    setPlainTip(*box, box->currentText());
}

FormDraft PasteDialog::chosen() const
{
    FormDraft draft = m_before;
    draft.service = choice(m_service, m_before.service);
    draft.identity = choice(m_identity, m_before.identity);
    draft.challenge = choice(m_challenge, m_before.challenge);
    draft.reason = choice(m_ticket, m_before.reason);
    if (!m_ttl->currentData().toString().isEmpty())
        draft.ttl = Ttl::from(m_ttl->currentData().toInt());
    return draft;
}

} // namespace renotify
