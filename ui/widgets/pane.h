// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace renotify {

/// One of the three parts of the window: a heading and what is under it.
/// (No QGroupBox: its title is an accessible name, and the outcome and the history have controls of that name.)
class Pane : public QFrame
{
    Q_OBJECT

public:
    explicit Pane(const QString &heading, QWidget *parent = nullptr);

    /// Only its heading is seen: there is no room for more.
    bool isFolded() const { return m_isFolded; }

    int leastHeight() const; ///< with its content
    QSize minimumSizeHint() const override;

protected:
    QVBoxLayout *content() const { return m_content; }
    /// In the rest of the heading's line, where it costs no height.
    void addToHeading(QWidget *widget);
    /// Folds to its heading where it is given less room than its content takes.
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
