// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QWidget>

namespace renotify {

/// The phases of one send as bars on a common time line, for people who would rather see than read them.
class TimingView : public QWidget
{
    Q_OBJECT

public:
    explicit TimingView(QWidget *parent = nullptr);

    void setTiming(const Timing &timing);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Phase
    {
        QString name;
        qint64 begin; ///< milliseconds after the click
        qint64 end;
    };

    void addPhase(const QString &name, qint64 &since, std::optional<qint64> end);
    int rowHeight() const;

    QList<Phase> m_phases;
};

} // namespace renotify
