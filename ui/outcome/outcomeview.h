// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "ui/widgets/pane.h"

#include <QSet>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;

namespace renotify {

class Announcer;
class BodyView;
class ChallengeTrail;
class FieldList;
class IconLabel;
class TextView;
class TimingView;

/// How one send ended: the sentence, what it means and what to do next, and behind tabs all that came back.
class OutcomeView : public Pane
{
    Q_OBJECT

public:
    explicit OutcomeView(QWidget *parent = nullptr);

    /// A send that runs or one that ended; from the journal or just now, it looks the same.
    void showAttempt(const Attempt &attempt);
    /// A send that has just begun. Most have ended before a person could read that: its picture waits a moment, in
    /// which an end takes its place.
    void showBegun(const Attempt &attempt);

    /// What is shown; nothing where nothing was sent or opened yet.
    const std::optional<Attempt> &shown() const { return m_shown; }

    /// Whether the end of this challenge is being waited for.
    void setWatched(const ChallengeSid &challenge, bool watched);
    /// How the challenge of the attempt of this id ended, if that is the one shown.
    void showChallengeEnd(qint64 id, const ChallengeEnd &end);

    /// Something to know about the attempt shown, beneath its explanation.
    void addNote(const QString &sentence);

signals:
    /// Of the attempt shown.
    void receiptRequested();
    void curlRequested();
    /// With the previous answer of the same challenge.
    void comparisonRequested();

private:
    void fillTabs();
    QLayout *makeFirstRow();
    void showEmpty();
    void showSentence(const Attempt &attempt, bool isAnother);
    void showSummary(const Attempt &attempt);
    void showAnswer(const Answer &answer);
    void showTrail();

    std::optional<Attempt> m_shown;
    std::optional<Attempt> m_begun; ///< not shown yet
    QTimer m_moment;                ///< in which it may end
    Announcer *m_announcer;
    IconLabel *m_mark;
    TextView *m_sentence;
    TextView *m_explanation;
    QLineEdit *m_notificationSid;
    QToolButton *m_copySid;
    QToolButton *m_copy;
    ChallengeTrail *m_trail;
    QTabWidget *m_tabs;
    FieldList *m_summary;
    BodyView *m_body;
    QPlainTextEdit *m_headers;
    TimingView *m_timing;
    QSet<QString> m_watched; // challenges
};

} // namespace renotify
