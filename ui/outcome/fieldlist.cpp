// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/fieldlist.h"

#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace renotify {

FieldList::FieldList(QWidget *parent)
    : QScrollArea(parent)
    , m_rows(new QFormLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_rows);
    m_rows->setLabelAlignment(Qt::AlignRight);
    m_rows->setHorizontalSpacing(2 * grid);
    m_rows->setVerticalSpacing(grid / 2);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void FieldList::clear()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
}

void FieldList::add(const QString &name, const QString &value, Font font)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(value);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // otherwise Tab would stop at each of a dozen values
    label->setWordWrap(font == Font::Text);
    if (font == Font::Fixed)
        label->setFont(fixedFont());
    m_rows->addRow(name, label);
}

} // namespace renotify
