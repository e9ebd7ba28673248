// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QIcon>
#include <QWidget>

namespace renotify {

/// The way of one push as a line: sent, accepted, answered, each with its time and its duration. Assistive technology
/// reads the same as the description.
class ChallengeTrail : public QWidget
{
    Q_OBJECT

public:
    explicit ChallengeTrail(QWidget *parent = nullptr);

    /// The row does not tell whether we are still waiting for the end, so `isWatched` does.
    void setAttempt(const Attempt &attempt, bool isWatched);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Stop
    {
        QIcon icon;
        QString what;
        QString when;
    };

    Stop endStop(const Attempt &attempt, bool isWatched) const;
    QString spoken() const;
    int side() const;

    QList<Stop> m_stops;
};

} // namespace renotify
