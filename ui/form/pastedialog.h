// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/windowstate.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace renotify {

struct Details;
class TextView;

/// A text, what it says about a send, and what of it is to go into the form, before anything there is replaced.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `before` is what the form has now.
    PasteDialog(const QString &text, FormDraft before, QWidget *parent = nullptr);

    /// The form as chosen here.
    FormDraft chosen() const;

private:
    QComboBox *addRow(class FormRows *rows, const QString &label);
    void read();
    void offer(QComboBox *box, const QStringList &found, const QString &before);

    const FormDraft m_before;
    QPlainTextEdit *m_text;
    QComboBox *m_service;
    QComboBox *m_identity;
    QComboBox *m_challenge;
    QComboBox *m_ttl;
    TextView *m_explanation;
    QPushButton *m_fill;
};

/// What of `details` no field can take, and why; empty for nothing.
QString unusedText(const Details &details);

} // namespace renotify
