// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/serviceclock.h"
#include "domain/ttl.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLayout;
class QPushButton;
class QSlider;
class QSpinBox;

namespace renotify {

class FieldNote;
class LifeSlider;

/// The time to live: a slider and a spin box that move together, buttons for a few common values, and the service's
/// default. When it is known when the challenge expires, the slider marks that time.
class TtlField : public QWidget
{
    Q_OBJECT

public:
    explicit TtlField(QWidget *parent = nullptr);

    /// Empty if the service's default is to be used. With hasFault(), the nearest valid value.
    std::optional<Ttl> ttl() const;
    void setTtl(std::optional<Ttl> ttl);

    /// Sets when the form's challenge expires; empty if that is not known. A time in the past means that it has
    /// expired.
    void setLifeEnd(const std::optional<QDateTime> &expiresAt, const ServiceClock &clock = {});

    /// The typed text is not a valid time to live. It stays as it was typed, and the fault is shown below.
    bool hasFault() const;

    QSlider *slider() const; ///< the buddy of its label
    QSpinBox *seconds() const { return m_seconds; }

signals:
    void edited();

private:
    QWidget *makePresets();
    QPushButton *addPreset(QLayout *row, const QString &text, void (TtlField::*chosen)());
    void chooseNow() { choose(Ttl::least); }
    void chooseMinute();
    void chooseLife();
    void choose(int seconds);
    void followLife();
    void showState();
    void showPresets();
    bool outlivesChallenge() const;
    std::optional<int> lifeLeft() const; ///< seconds
    QDateTime ourLifeEnd() const;        ///< by our clock
    QString note() const;

    LifeSlider *m_slider;
    QSpinBox *m_seconds;
    QPushButton *m_now;
    QPushButton *m_minute;
    QPushButton *m_life;
    QCheckBox *m_useDefault;
    FieldNote *m_note;
    std::optional<QDateTime> m_lifeEnd; // by the service's clock
    ServiceClock m_clock;
    bool m_untilLifeEnd = false; ///< the value shrinks together with the challenge's remaining life
    QTimer m_second;
};

} // namespace renotify
