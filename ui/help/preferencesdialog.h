// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace renotify {

class FormRows;

/// What a person chooses for the whole program. Each choice takes effect at once. Show it with open() or show().
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    /// Shows how many sends are older than `days`, which this choice will delete.
    void showOlder(int days, qint64 sends);

signals:
    /// Emitted after each choice. The account used last is the one from when the dialog was made.
    void changed(const renotify::Preferences &preferences);
    /// Emitted when a limit of more than 0 days was chosen; showOlder() may answer it.
    void keepDaysChosen(int days);

private:
    QComboBox *addLanguages(FormRows *rows);
    void addKeep(FormRows *rows);
    void chooseKeep();
    void choose();

    Preferences m_preferences;
    QComboBox *m_appearance;
    QComboBox *m_language;
    QSpinBox *m_connectDeadline;
    QSpinBox *m_sendDeadline;
    QComboBox *m_keep;
    QLabel *m_keepNote;
};

} // namespace renotify
