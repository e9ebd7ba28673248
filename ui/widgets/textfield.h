// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fieldnote.h"
#include "ui/words/fieldtext.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace renotify {

/// A line of input, what is wrong or odd about it right beneath.
class TextField : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` also names the line edit, which is the focus proxy and the buddy of its label.
    explicit TextField(const QString &accessibleName, QWidget *parent = nullptr);
    ~TextField() override;

    QString text() const;
    void setText(const QString &text);
    /// As if the person had typed it over what is there: Ctrl+Z brings that back.
    void replaceText(const QString &text);
    QLineEdit *edit() const { return m_edit; }

    /// How to tell what is wrong with the text. It is asked while the person types, and for good when they leave
    /// the field; an empty field is left in peace until validate().
    void setCheck(std::function<QString(QStringView, Typing)> check);
    /// Checks for good, the empty field too. True if there is no fault.
    bool validate();
    /// What validate() would find, without showing it.
    QString faultNow() const;

    /// What is wrong with the text, or nothing. It is also the description that assistive technology reads.
    void setFault(const QString &sentence);
    /// What is odd, or good to know; a fault goes first.
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
