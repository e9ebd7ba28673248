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

/// The customer that the form is about, as far as it is filled in.
struct FormSubject
{
    QString accountId;
    QString service;
    QString identity;
    QString challenge;

    bool operator==(const FormSubject &) const = default;
};

/// What happened to the customer of one send: who it is, the headline and what to do next and, on tabs, everything that
/// came back. When the form is about another customer, the view says so and becomes less prominent.
class OutcomeView : public Pane
{
    Q_OBJECT

public:
    explicit OutcomeView(QWidget *parent = nullptr);

    /// Why a send is shown; this is said next to the customer.
    enum class Occasion {
        Now,      ///< it is running, or has just ended
        LastSend, ///< it is the last one from before this start
        History,  ///< somebody opened its row
    };

    /// Shows a send that is running or has ended. For a send that was accepted just now, the customer's answer is
    /// awaited until setWatched() says otherwise.
    void showAttempt(const Attempt &attempt, Occasion occasion = Occasion::Now);
    /// Shows a send that has just begun, after a moment. Most sends end sooner than a person could read this, and then
    /// only the end is shown.
    void showBegun(const Attempt &attempt);

    /// Shows nothing any more of a send to this customer that has ended.
    void forget(const Identity &identity);

    /// The send that is shown; empty if nothing was sent or opened yet.
    const std::optional<Attempt> &shown() const { return m_shown; }

    /// Sets whether the end of this challenge is being awaited.
    void setWatched(const ChallengeSid &challenge, bool watched);
    /// Shows how the challenge ended, if the attempt with this id is the one shown.
    void showChallengeEnd(qint64 id, const ChallengeEnd &end);

    /// Sets the customer that the form is about now.
    void setFormSubject(const FormSubject &subject);

signals:
    /// These are about the attempt shown.
    void receiptRequested();
    void curlRequested();
    /// To compare with the previous answer of the same challenge.
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
    QTimer m_moment;                ///< the moment in which it may still end
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
    std::optional<FormSubject> m_subject; ///< empty: not set yet
    QTimer m_validity;                    ///< fires when a time named in the text has passed
    QString m_said;                       ///< what was said aloud about the send that is shown
};

} // namespace renotify
