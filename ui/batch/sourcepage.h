// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace renotify {

class FieldNote;

/// Where a list comes from: a file, the clipboard, or what is dropped.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePage(QWidget *parent = nullptr);

    /// Why the last list cannot be used; empty to remove it.
    void setFault(const QString &sentence);
    void takeFocus();

    void chooseFile();
    void paste();

signals:
    void fileChosen(const QString &path);
    void textGiven(const QByteArray &text);

private:
    QPushButton *m_choose;
    QPushButton *m_paste;
    FieldNote *m_fault;
};

} // namespace renotify
