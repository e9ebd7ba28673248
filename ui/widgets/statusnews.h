// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace renotify {

class Announcer;

/// Passing news for the status bar: a sentence that may be missed ("The receipt is on the clipboard."). It takes no
/// room from anything, is said aloud, and disappears on its own: later if it is longer, and never while the pointer is
/// on it. What needs the person's attention belongs in the MessageBar.
class StatusNews : public QWidget
{
    Q_OBJECT

public:
    explicit StatusNews(QWidget *parent = nullptr);

    /// Replaces the previous news. If there is not enough room for the sentence, its tool tip has the whole.
    void say(const QString &sentence);

    /// Offers a way back from what the news tells, as a button before it. The button stays after the news has
    /// disappeared, until withdraw() or another offer. The action must outlive this object.
    void offer(QAction *action);
    void withdraw();

    QString sentence() const { return m_sentence; } ///< empty after it has disappeared

signals:
    void changed(const QString &sentence); ///< empty: it has disappeared

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void put(const QString &sentence);
    void leave();
    void elide();

    Announcer *m_announcer;
    QToolButton *m_offer;
    QLabel *m_text;
    QTimer m_end;
    QString m_sentence;
};

} // namespace renotify
