// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/details.h"
#include "settings/windowstate.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace renotify {

class PasteEdit;
class TextView;

/// Shows a text, what it says about a send, and what of that will go into the form, before anything there is replaced.
/// The values of one customer are taken together: if the identity is another one, or the challenge is another one and
/// the text does not say whose it is, nothing of the previous customer stays unless the person chooses so.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `before` is the content of the form now.
    PasteDialog(const QString &text, FormDraft before, QWidget *parent = nullptr);

    /// The content of the form as chosen here.
    FormDraft chosen() const;

    /// Whether there is nothing to choose and nothing to explain.
    bool isClear() const;

private:
    enum class IfMissing { Stays, GoesOut };

    QComboBox *addRow(class FormRows *rows, const QString &label);
    void listen(const QPushButton *cancel);
    void setText(const QString &text);
    void read();
    bool isOtherCustomer() const;
    void offer(QComboBox *box, const QStringList &found, const QString &before, IfMissing ifMissing);

    const FormDraft m_before;
    PasteEdit *m_text;
    QString m_whole; ///< the whole text, if it is so long that only its beginning is shown
    Details m_details;
    QComboBox *m_service;
    QComboBox *m_identity;
    QComboBox *m_challenge;
    QComboBox *m_ttl;
    QComboBox *m_ticket;
    TextView *m_explanation;
    QPushButton *m_fill;
};

} // namespace renotify
