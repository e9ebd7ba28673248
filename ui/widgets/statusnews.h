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

/// Passing news, for the status bar: a sentence that may be missed ("The receipt is on the clipboard."). It takes no
/// room from anything, is said aloud, and goes by itself, the later the longer it is; never while the pointer is on it.
/// What needs the person belongs to the MessageBar.
class StatusNews : public QWidget
{
    Q_OBJECT

public:
    explicit StatusNews(QWidget *parent = nullptr);

    /// In the place of the news before. Where the room is too short for it, its tool tip has the whole.
    void say(const QString &sentence);

    /// A way back from what the news tells of, as a button before it: it stays when the news has gone, until
    /// withdraw() or another offer. The action must outlive this.
    void offer(QAction *action);
    void withdraw();

    QString sentence() const { return m_sentence; } ///< empty once it has gone

signals:
    void changed(const QString &sentence); ///< empty: it has gone

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
