// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/headlinetext.h"

#include <QFrame>

#include <optional>

namespace renotify {

class IconLabel;
class ReadingText;
class TextView;

/// The top of the outcome: what happened to the customer, as the largest text of the window; the facts in small print;
/// and what to do now. For an alarm it is filled with red.
class OutcomeHead : public QFrame
{
    Q_OBJECT

public:
    /// Back: the form is about another customer by now.
    enum class Place { Front, Back };

    struct Content
    {
        std::optional<PushStage> stage; ///< empty: there is no send yet
        QString headline;
        QString smallPrint;
        QString advice;
        Place place = Place::Front;
    };

    explicit OutcomeHead(QWidget *parent = nullptr);

    void show(const Content &content);
    QWidget *advice() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isAlarm() const;
    QColor paper() const;
    void wearColours();

    std::optional<PushStage> m_stage;
    Place m_place = Place::Front;
    bool m_wears = false;
    IconLabel *m_mark;
    ReadingText *m_headline;
    ReadingText *m_smallPrint;
    TextView *m_advice;
};

} // namespace renotify
