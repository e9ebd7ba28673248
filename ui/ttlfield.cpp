// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ttlfield.h"

#include "fieldnote.h"
#include "fieldtext.h"
#include "theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace renotify {

namespace {

constexpr int proposal = 120; // long enough for a phone out of reach, short enough for most challenges
constexpr int page = 30;

/// Takes any number that somebody types, so that one out of range can be explained and corrected, and steps to the
/// valid ones only.
class SecondsBox : public QSpinBox
{
public:
    SecondsBox() { setRange(-typeable, typeable); }

protected:
    StepEnabled stepEnabled() const override
    {
        return (value() < Ttl::most ? StepUpEnabled : StepNone) | (value() > Ttl::least ? StepDownEnabled : StepNone);
    }

    void stepBy(int steps) override { setValue(std::clamp(value() + steps, Ttl::least, Ttl::most)); }

private:
    static constexpr int typeable = 99'999;
};

} // namespace

TtlField::TtlField(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_seconds(new SecondsBox)
    , m_useDefault(new QCheckBox(tr("Use the service &default")))
    , m_note(new FieldNote)
{
    m_slider->setAccessibleName(tr("Time to live"));
    m_slider->setRange(Ttl::least, Ttl::most);
    m_slider->setPageStep(page);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(2 * page);
    m_slider->setMinimumWidth(15 * grid);
    m_seconds->setAccessibleName(tr("Time to live in seconds"));
    m_seconds->setSuffix(tr(" s", "seconds, behind a number"));
    m_seconds->setAccelerated(true);
    m_useDefault->setAccessibleName(tr("Use the service default"));

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
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        const QSignalBlocker still(m_slider); // it goes no further than its end, and must not take the number there
        m_slider->setValue(seconds);
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, &TtlField::showState);
    connect(m_useDefault, &QCheckBox::toggled, this, &TtlField::showState);
    setTtl(Ttl::from(proposal));
    showState();
}

std::optional<Ttl> TtlField::ttl() const
{
    return m_useDefault->isChecked() ? std::nullopt : Ttl::from(std::clamp(m_seconds->value(), Ttl::least, Ttl::most));
}

bool TtlField::hasFault() const
{
    return !m_useDefault->isChecked() && !Ttl::from(m_seconds->value());
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
    const QString note = hasFault() ? ttlFault() : ttlHint(ttl());
    m_note->say(hasFault() ? FieldNote::Tone::Fault : FieldNote::Tone::Plain, note);
    m_slider->setAccessibleDescription(note);
    m_seconds->setAccessibleDescription(note);
    m_useDefault->setAccessibleDescription(note);
    emit edited();
}

} // namespace renotify
