// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/sourcepage.h"

#include "ui/widgets/fieldnote.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QLabel *centred(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

SourcePage::SourcePage(QWidget *parent)
    : QWidget(parent)
    , m_choose(new QPushButton(tr("&Choose a file…")))
    , m_paste(new QPushButton(actionIcon("paste"_L1), tr("&Paste rows")))
    , m_fault(new FieldNote)
{
    m_choose->setDefault(true);
    QLabel *title = centred(tr("Drop a file here, paste rows from a spreadsheet, or choose a file"));
    title->setFont(outcomeFont());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * grid);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(
        centred(tr("One row for each push: CSV, TSV, JSON Lines, XLSX or ODS. Only the identity is needed. What a "
                   "row does not say is taken from the form, and without a challenge the newest pending "
                   "one is looked up.")));
    layout->addLayout(buttons);
    layout->addWidget(m_fault);
    layout->addWidget(centred(tr("Every row is checked, and you confirm, before anything is sent.")));
    layout->addStretch();
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    connect(paste, &QShortcut::activated, this, &SourcePage::paste);
    connect(m_choose, &QPushButton::clicked, this, &SourcePage::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &SourcePage::paste);
}

void SourcePage::setFault(const QString &sentence)
{
    m_fault->say(FieldNote::Tone::Fault, sentence);
}

void SourcePage::takeFocus()
{
    m_choose->setFocus();
}

void SourcePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a list"));
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePage::fileChosen);
    dialog->open();
}

void SourcePage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return setFault(tr("There is no text on the clipboard. Copy the rows first."));
    emit textGiven(text.toUtf8());
}

} // namespace renotify
