// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fieldnote.h"
#include "ui/words/fieldtext.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace renotify {

/// A line of input, with a note directly below it about what is wrong or odd.
class TextField : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` also names the line edit, which is the focus proxy and the label's buddy.
    explicit TextField(const QString &accessibleName, QWidget *parent = nullptr);
    ~TextField() override;

    QString text() const;
    void setText(const QString &text);
    /// Sets the text as if the person had typed over the old one: Ctrl+Z brings that back.
    void replaceText(const QString &text);
    QLineEdit *edit() const { return m_edit; }

    /// Sets the function that finds what is wrong with the text. It is called while the person types, and for the final
    /// text when they leave the field; an empty field is not checked before validate().
    void setCheck(std::function<QString(QStringView, Typing)> check);
    /// Checks the final text, even if it is empty. Returns true if there is no fault.
    bool validate();
    /// What validate() would find, without showing it.
    QString faultNow() const;

    /// Sets what is wrong with the text; empty if nothing is. Assistive technology reads this as the description.
    void setFault(const QString &sentence);
    /// Sets what is odd or good to know; a fault is shown instead if there is one.
    void setHint(const QString &sentence, FieldNote::Tone tone = FieldNote::Tone::Hint);
    bool hasFault() const { return !m_fault.isEmpty(); }

signals:
    void edited(); ///< by the person or by setText()
    void editingFinished();

private:
    void check(Typing typing);
    void showNote();

    std::function<QString(QStringView, Typing)> m_check;
    QLineEdit *m_edit;
    FieldNote *m_note;
    QString m_fault;
    QString m_hint;
    FieldNote::Tone m_hintTone = FieldNote::Tone::Hint;
};

} // namespace renotify
