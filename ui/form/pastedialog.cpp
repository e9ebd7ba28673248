// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/pastedialog.h"

#include "domain/details.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"
#include "ui/words/fieldtext.h"
#include "ui/words/together.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
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
    return found.isNull() ? before : found.toString();
}

} // namespace

QString unusedText(const Details &details)
{
    QStringList sentences;
    for (const QString &sid : details.otherSids)
        sentences += labelled(sid, sidFault(sid, SidKind::Challenge, Typing::Finished));
    for (const QString &sid : details.brokenSids) {
        const SidKind kind = sid.startsWith("VA"_L1) ? SidKind::Service : SidKind::Challenge;
        sentences += labelled(sid, sidFault(sid, kind, Typing::Finished));
    }
    for (const qint64 seconds : details.refusedTtls)
        sentences += PasteDialog::tr("“%1” is not a valid time to live: it must be 0 to 300 seconds.").arg(seconds);
    return sentences.join(u'\n');
}

PasteDialog::PasteDialog(const QString &text, FormDraft before, QWidget *parent)
    : QDialog(parent)
    , m_before(std::move(before))
    , m_text(new QPlainTextEdit(text))
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

    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::read);
    connect(m_fill, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    read();
    (m_fill->isEnabled() ? static_cast<QWidget *>(m_fill) : m_text)->setFocus();
}

QComboBox *PasteDialog::addRow(FormRows *rows, const QString &label)
{
    QComboBox *box = rows->addChoice(label, {});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void PasteDialog::read()
{
    const Details details = Details::find(m_text->toPlainText());
    offer(m_service, texts(details.services), m_before.service);
    offer(m_identity, texts(details.identities), m_before.identity);
    offer(m_challenge, texts(details.challenges), m_before.challenge);
    QStringList ttls;
    for (const Ttl ttl : details.ttls)
        ttls += QString::number(ttl.seconds());
    offer(m_ttl, ttls, m_before.ttl ? QString::number(m_before.ttl->seconds()) : tr("the service's default"));

    QString explanation = unusedText(details);
    if (details.isEmpty() && explanation.isEmpty())
        explanation =
            tr("Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.");
    m_explanation->setPlainText(explanation);
    m_fill->setEnabled(!details.isEmpty());
}

void PasteDialog::offer(QComboBox *box, const QStringList &found, const QString &before)
{
    box->clear();
    for (const QString &text : found) {
        const bool isNew = !before.isEmpty() && text != before;
        box->addItem(isNew ? tr("%1 (replaces %2)").arg(text, before) : text, text);
    }
    if (found.isEmpty())
        box->addItem(before.isEmpty() ? tr("nothing found") : tr("nothing found, keeps %1").arg(before));
    else if (!before.isEmpty() && !found.contains(before))
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
    if (!m_ttl->currentData().isNull())
        draft.ttl = Ttl::from(m_ttl->currentData().toInt());
    return draft;
}

} // namespace renotify
