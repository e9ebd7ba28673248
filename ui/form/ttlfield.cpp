// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/ttlfield.h"

#include "ui/form/lifeslider.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/quietcontrols.h"
#include "ui/widgets/theme.h"
#include "ui/words/fieldtext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int proposal = 120; // long enough for a phone that is out of reach, short enough for most challenges
constexpr int page = 30;
constexpr int minute = 60;

/// Accepts any number that somebody types, so that a number out of range can be explained and corrected. Its steps stay
/// in the valid range.
class SecondsBox : public QuietSpinBox
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
    , m_slider(new LifeSlider)
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
    m_second.setInterval(1s);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 2);
    layout->addWidget(m_slider, 0, 0);
    layout->addWidget(m_seconds, 0, 1);
    layout->addWidget(makePresets(), 1, 0, 1, 2);
    layout->addWidget(m_useDefault, 2, 0, 1, 2);
    layout->addWidget(m_note, 3, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    m_note->keepRoom();

    connect(m_slider, &QSlider::valueChanged, m_seconds, &QSpinBox::setValue);
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        const QSignalBlocker still(m_slider); // the slider stops at its end, and must not move the number there
        m_slider->setValue(seconds);
        m_untilLifeEnd = false;
        showState();
        emit edited();
    });
    connect(m_useDefault, &QCheckBox::toggled, this, [this] {
        m_untilLifeEnd = false;
        showState();
        emit edited();
    });
    connect(&m_second, &QTimer::timeout, this, &TtlField::followLife);
    setTtl(Ttl::from(proposal));
    setLifeEnd({});
}

QWidget *TtlField::makePresets()
{
    auto *presets = new QWidget;
    auto *row = new FlowLayout(FlowLayout::Rest::StaysFree, presets);
    row->setSpacing(grid / 2);
    m_now = addPreset(row, tr("No&w only"), &TtlField::chooseNow);
    m_minute = addPreset(row, tr("&60 s"), &TtlField::chooseMinute);
    m_life = addPreset(row, tr("Until it e&xpires"), &TtlField::chooseLife);
    return presets;
}

QPushButton *TtlField::addPreset(QLayout *row, const QString &text, void (TtlField::*chosen)())
{
    auto *button = new QPushButton(text);
    button->setCheckable(true); // pressed in while its value is the one that would be sent
    connect(button, &QPushButton::clicked, this, chosen);
    row->addWidget(button);
    return button;
}

QSlider *TtlField::slider() const
{
    return m_slider;
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
        choose(ttl->seconds());
}

void TtlField::setLifeEnd(const std::optional<QDateTime> &expiresAt, const ServiceClock &clock)
{
    m_lifeEnd = expiresAt;
    m_clock = clock;
    m_untilLifeEnd = m_untilLifeEnd && lifeLeft().value_or(0) > 0;
    m_second.stop();
    if (m_lifeEnd && lifeLeft() != 0)
        m_second.start();
    followLife();
}

void TtlField::chooseMinute()
{
    choose(minute);
}

void TtlField::choose(int seconds)
{
    m_untilLifeEnd = false;
    m_useDefault->setChecked(false);
    m_seconds->setValue(seconds);
    showState(); // the button may already have been pressed in
}

void TtlField::chooseLife()
{
    const auto left = lifeLeft();
    if (!left || *left <= 0)
        return showState();
    choose(std::min(*left, Ttl::most));
    m_untilLifeEnd = true;
    showState();
}

/// The challenge has one second less. Nobody edited anything, so edited() is not emitted.
void TtlField::followLife()
{
    const auto left = lifeLeft();
    m_slider->setMark(left && *left > 0 ? left : std::nullopt);
    if (left && *left <= 0) {
        m_second.stop();
        m_untilLifeEnd = false;
    }
    if (m_untilLifeEnd) {
        const QSignalBlocker still(m_seconds);
        const QSignalBlocker stillToo(m_slider);
        m_seconds->setValue(std::min(*left, Ttl::most));
        m_slider->setValue(m_seconds->value());
    }
    showState();
}

std::optional<int> TtlField::lifeLeft() const
{
    const auto theirs = m_clock.at(QDateTime::currentDateTimeUtc(), steadyNow());
    if (!m_lifeEnd || !theirs)
        return std::nullopt;
    // Rounded down, because the push must not outlive the challenge.
    return int(std::clamp<qint64>(theirs->msecsTo(*m_lifeEnd) / 1000, 0, 24 * 60 * minute));
}

QDateTime TtlField::ourLifeEnd() const
{
    return m_clock.ours(*m_lifeEnd, QDateTime::currentDateTimeUtc(), steadyNow());
}

/// The service's default is as long as a challenge usually lives: a warning about it would always be there.
bool TtlField::outlivesChallenge() const
{
    const auto left = lifeLeft();
    return left && *left > 0 && ttl() && ttl()->seconds() > *left && !m_untilLifeEnd;
}

QString TtlField::note() const
{
    if (hasFault())
        return ttlFault();
    // A time of day does not change; with a countdown, a screen reader would never stop talking.
    const QString end = m_lifeEnd ? QLocale().toString(ourLifeEnd().toLocalTime().time(), u"HH:mm:ss"_s) : QString();
    if (m_untilLifeEnd)
        return lifeLeft() > Ttl::most ? tr("The longest time the service allows. The challenge expires at %1.").arg(end)
                                      : tr("Kept until the challenge expires at %1.").arg(end);
    if (outlivesChallenge())
        return tr("Longer than the challenge’s remaining time: it expires at %1.").arg(end);
    return ttlHint(ttl());
}

void TtlField::showState()
{
    m_slider->setEnabled(!m_useDefault->isChecked());
    m_seconds->setEnabled(!m_useDefault->isChecked());
    showPresets();
    const QString sentence = note();
    if (sentence == m_note->sentence())
        return;
    m_note->say(hasFault()            ? FieldNote::Tone::Fault
                : outlivesChallenge() ? FieldNote::Tone::Warning
                                      : FieldNote::Tone::Plain,
                sentence);
    for (QWidget *control : std::initializer_list<QWidget *>{m_slider, m_seconds, m_useDefault})
        control->setAccessibleDescription(sentence);
}

void TtlField::showPresets()
{
    const bool isTyped = !m_useDefault->isChecked() && !m_untilLifeEnd;
    m_now->setChecked(isTyped && m_seconds->value() == Ttl::least);
    m_minute->setChecked(isTyped && m_seconds->value() == minute);
    m_life->setChecked(m_untilLifeEnd);
    const bool isKnown = lifeLeft().value_or(0) > 0;
    if (m_life->isEnabled() && !isKnown && m_life->hasFocus())
        m_seconds->setFocus(Qt::OtherFocusReason); // moved before it is disabled and the focus goes astray
    m_life->setEnabled(isKnown);
    setPlainTip(*m_life, isKnown     ? tr("The challenge’s remaining time, 300 s at most")
                         : m_lifeEnd ? tr("The challenge has expired")
                                     : tr("It isn’t known yet when the challenge expires"));
}

} // namespace renotify
