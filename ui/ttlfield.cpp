// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ttlfield.h"

#include "fieldtext.h"
#include "theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

namespace renotify {

namespace {

constexpr int proposal = 120; // long enough for a phone out of reach, short enough for most challenges
constexpr int page = 30;

} // namespace

TtlField::TtlField(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_seconds(new QSpinBox)
    , m_useDefault(new QCheckBox(tr("Use the service &default")))
    , m_note(new QLabel)
{
    m_slider->setAccessibleName(tr("Time to live"));
    m_slider->setRange(Ttl::least, Ttl::most);
    m_slider->setPageStep(page);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(2 * page);
    m_slider->setMinimumWidth(15 * grid);
    m_seconds->setAccessibleName(tr("Time to live in seconds"));
    m_seconds->setRange(Ttl::least, Ttl::most);
    m_seconds->setSuffix(tr(" s", "seconds, behind a number"));
    m_seconds->setAccelerated(true);
    m_useDefault->setAccessibleName(tr("Use the service default"));
    m_note->setFont(noteFont());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing());

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 2);
    layout->addWidget(m_slider, 0, 0);
    layout->addWidget(m_seconds, 0, 1);
    layout->addWidget(m_useDefault, 1, 0, 1, 2);
    layout->addWidget(m_note, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);

    connect(m_slider, &QSlider::valueChanged, m_seconds, &QSpinBox::setValue);
    connect(m_seconds, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_seconds, &QSpinBox::valueChanged, this, &TtlField::showState);
    connect(m_useDefault, &QCheckBox::toggled, this, &TtlField::showState);
    setTtl(Ttl::from(proposal));
    showState();
}

std::optional<Ttl> TtlField::ttl() const
{
    return m_useDefault->isChecked() ? std::nullopt : Ttl::from(m_seconds->value());
}

void TtlField::setTtl(std::optional<Ttl> ttl)
{
    m_useDefault->setChecked(!ttl);
    if (ttl)
        m_seconds->setValue(ttl->seconds());
}

void TtlField::showState()
{
    m_slider->setEnabled(!m_useDefault->isChecked());
    m_seconds->setEnabled(!m_useDefault->isChecked());
    const QString note = ttlHint(ttl());
    m_note->setText(note);
    m_slider->setAccessibleDescription(note);
    m_useDefault->setAccessibleDescription(note);
    emit edited();
}

} // namespace renotify
