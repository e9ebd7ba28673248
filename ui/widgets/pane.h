// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace renotify {

/// One of the three parts of the window: a heading and what is under it.
/// (No QGroupBox: its title is an accessible name, and the outcome and the history have controls of that name.)
class Pane : public QFrame
{
    Q_OBJECT

public:
    explicit Pane(const QString &heading, QWidget *parent = nullptr);

protected:
    QVBoxLayout *content() const { return m_content; }
    /// In the rest of the heading's line, where it costs no height.
    void addToHeading(QWidget *widget);

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_heading;
};

} // namespace renotify
