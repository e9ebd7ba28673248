// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

namespace renotify {

class Announcer;
class ChallengeState;
class IconLabel;
class ReadingText;

/// What is known of the challenge in the form, on a card beneath it: what the customer is asked, how it stands and for
/// how long, on which device, and how many of its pushes are used. It keeps its height, so that nothing jumps.
class ChallengeCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChallengeCard(QWidget *parent = nullptr);

    /// `state` outlives this.
    void setState(const ChallengeState &state);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showStatus();
    void keepHeight();
    QString messageText() const;
    QString statusText() const;
    QString obstacleText() const;
    QString pushesText() const;

    const ChallengeState *m_state = nullptr;
    Announcer *m_announcer;
    IconLabel *m_mark;
    ReadingText *m_message;
    ReadingText *m_status;
    ReadingText *m_device;
    ReadingText *m_pushes;
    QString m_said;  ///< aloud, about the challenge that is shown
    QTimer m_second; // while it can be seen and counts down
};

} // namespace renotify
