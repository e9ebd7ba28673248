// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ttl.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace renotify {

/// The time to live: a slider and a spin box that move together, or the service's default.
class TtlField : public QWidget
{
    Q_OBJECT

public:
    explicit TtlField(QWidget *parent = nullptr);

    /// Nothing: the service's default is to be used.
    std::optional<Ttl> ttl() const;
    void setTtl(std::optional<Ttl> ttl);

    QSlider *slider() const { return m_slider; } ///< the buddy of its label

signals:
    void edited();

private:
    void showState();

    QSlider *m_slider;
    QSpinBox *m_seconds;
    QCheckBox *m_useDefault;
    QLabel *m_note;
};

} // namespace renotify
