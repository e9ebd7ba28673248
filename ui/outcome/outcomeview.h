// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "ui/widgets/pane.h"

#include <QSet>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace renotify {

class Announcer;
class BodyView;
class ChallengeTrail;
class FieldList;
class OutcomeHead;
class OutcomeTools;
class ReadingText;
class TimingView;

/// Whom the form is about, as far as it is filled in.
struct FormSubject
{
    QString accountId;
    QString service;
    QString identity;
    QString challenge;

    bool operator==(const FormSubject &) const = default;
};

/// What happened to the customer of one send: whose it is, the headline and what to do next, and behind tabs all that
/// came back. Once the form is about somebody else it says so and steps back.
class OutcomeView : public Pane
{
    Q_OBJECT

public:
    explicit OutcomeView(QWidget *parent = nullptr);

    /// Why a send is shown, which is said beside whose it is.
    enum class Occasion {
        Now,      ///< it runs, or has just ended
        LastSend, ///< the last one before this start
        History,  ///< a row was opened
    };

    /// A send that runs or one that ended. Of those that were accepted just now the customer's answer is waited for,
    /// until setWatched() says otherwise.
    void showAttempt(const Attempt &attempt, Occasion occasion = Occasion::Now);
    /// A send that has just begun. Most have ended before a person could read that: its picture waits a moment, in
    /// which an end takes its place.
    void showBegun(const Attempt &attempt);

    /// What is shown; nothing where nothing was sent or opened yet.
    const std::optional<Attempt> &shown() const { return m_shown; }

    /// Whether the end of this challenge is being waited for.
    void setWatched(const ChallengeSid &challenge, bool watched);
    /// How the challenge of the attempt of this id ended, if that is the one shown.
    void showChallengeEnd(qint64 id, const ChallengeEnd &end);

    /// Whom the form is about now.
    void setFormSubject(const FormSubject &subject);

signals:
    /// Of the attempt shown.
    void receiptRequested();
    void curlRequested();
    /// With the previous answer of the same challenge.
    void comparisonRequested();
    void sendAgainRequested();

private:
    enum class Relation { Same, OtherAccount, OtherCustomer, OtherChallenge };

    void fillTabs();
    void listen();
    void showHead();
    void showWhose(Relation relation);
    Relation relation() const;
    bool isWatched() const;
    void showSummary(const Attempt &attempt);
    void showAnswer(const Answer &answer);
    void showTrail();

    std::optional<Attempt> m_shown;
    std::optional<Attempt> m_begun; ///< not shown yet
    QTimer m_moment;                ///< in which it may end
    Announcer *m_announcer;
    ReadingText *m_whose;
    QLabel *m_when;
    OutcomeHead *m_head;
    OutcomeTools *m_tools;
    ChallengeTrail *m_trail;
    QTabWidget *m_tabs;
    FieldList *m_summary;
    BodyView *m_body;
    QPlainTextEdit *m_headers;
    TimingView *m_timing;
    QSet<QString> m_watched; // challenges
    Occasion m_occasion = Occasion::Now;
    std::optional<FormSubject> m_subject; ///< nothing: nobody has said yet
    QTimer m_validity;                    ///< until what is said about it has passed
    QString m_said;                       ///< aloud, about the send that is shown
};

} // namespace renotify
