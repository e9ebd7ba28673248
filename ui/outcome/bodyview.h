// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "ui/outcome/longtext.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace renotify {

class WorkerThread;

/// The body of an answer, pretty or raw, to read, search, copy and compare. A large body is prepared outside the
/// window's thread when it is looked at for the first time.
class BodyView : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        std::optional<QString> pretty; ///< empty if the body is not JSON
        QString raw;
    };

    explicit BodyView(QWidget *parent = nullptr);
    ~BodyView() override;

    void setAnswer(const Answer &answer);
    LongText *text() const { return m_text; }

signals:
    /// Emitted to compare with the previous answer of the same challenge.
    void compareRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeTools();
    void prepare();
    void take(const Texts &texts);
    void showChosen();
    void find(LongText::Direction direction);

    Answer m_answer;
    Texts m_texts;
    bool m_isPrepared = false; ///< prepared, or being prepared
    bool m_isReady = false;
    int m_answers = 0; ///< counts the answers, so that a late text can be recognised
    QToolButton *m_prettyButton;
    QToolButton *m_rawButton;
    QToolButton *m_compare;
    QLineEdit *m_find;
    QLabel *m_place;
    LongText *m_text;
    QLabel *m_note;
    std::unique_ptr<WorkerThread> m_worker; ///< made for the first large body
};

} // namespace renotify
