// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace renotify {

/// One of the three parts of the window: a heading and the content under it. (QGroupBox will not do: its title is an
/// accessible name, and the outcome and the history have controls with the same name.)
class Pane : public QFrame
{
    Q_OBJECT

public:
    explicit Pane(const QString &heading, QWidget *parent = nullptr);

    /// Only the heading is shown, because there is no room for more.
    bool isFolded() const { return m_isFolded; }

    int leastHeight() const; ///< with its content shown
    QSize minimumSizeHint() const override;

protected:
    QVBoxLayout *content() const { return m_content; }
    /// On the same line as the heading, where it takes up no height.
    void addToHeading(QWidget *widget);
    /// Makes the pane fold to its heading when it gets less room than its content needs.
    void setFoldable();

    void resizeEvent(QResizeEvent *event) override;

private:
    int foldedHeight() const;

    QWidget *m_body;
    QVBoxLayout *m_content;
    QHBoxLayout *m_heading;
    QLabel *m_label;
    bool m_isFoldable = false;
    bool m_isFolded = false;
};

} // namespace renotify
