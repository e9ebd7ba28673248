// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ttl.h"

#include <QWidget>

class QCheckBox;
class QSlider;
class QSpinBox;

namespace renotify {

class FieldNote;

/// The time to live: a slider and a spin box that move together, or the service's default.
class TtlField : public QWidget
{
    Q_OBJECT

public:
    explicit TtlField(QWidget *parent = nullptr);

    /// Nothing: the service's default is to be used. The nearest valid one while hasFault().
    std::optional<Ttl> ttl() const;
    void setTtl(std::optional<Ttl> ttl);

    /// What is typed is no time to live. It stays as it was typed, and the sentence stands beneath.
    bool hasFault() const;

    QSlider *slider() const { return m_slider; } ///< the buddy of its label
    QSpinBox *seconds() const { return m_seconds; }

signals:
    void edited();

private:
    void showState();

    QSlider *m_slider;
    QSpinBox *m_seconds;
    QCheckBox *m_useDefault;
    FieldNote *m_note;
};

} // namespace renotify
