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

/// A text, what it says about a send, and what of it is to go into the form, before anything there is replaced. What
/// belongs to one customer is taken together: with another identity, or another challenge in a text that does not say
/// whose it is, nothing of the customer before stays, unless the person chooses that.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `before` is what the form has now.
    PasteDialog(const QString &text, FormDraft before, QWidget *parent = nullptr);

    /// The form as chosen here.
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
    QString m_whole; ///< of which a long text shows the beginning
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
