// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/record.h"

#include <QByteArray>
#include <QList>

namespace renotify::cli {

/// Writes whole pieces to a file of the system and notes whether they arrived. Never throws and never raises SIGPIPE,
/// if that is ignored.
class Stream
{
public:
    explicit Stream(int file);

    void write(const QByteArray &bytes);
    bool isTerminal() const { return m_isTerminal; }
    /// The reader has gone: the rest is wanted by nobody.
    bool isClosed() const { return m_isClosed; }
    /// Why something could not be written; 0 if everything was, or if the reader has gone.
    int fault() const { return m_fault; }

private:
    int m_file;
    bool m_isTerminal;
    bool m_isClosed = false;
    int m_fault = 0;
};

/// Where everything goes that renotifyctl says: data to standard output and nothing but data, the rest to standard
/// error. Each piece is written at once.
class Output
{
public:
    enum class Form { Text, Table, Json };
    enum class Voice { Normal, Quiet };

    Output(Form form, Voice voice);
    /// Text on a terminal, otherwise a table with tabs.
    static Form usualForm();

    /// One object.
    void write(const Record &record);
    /// One of a list. Text waits for endList(), which puts the columns in line.
    void writeItem(const Record &record);
    void endList();
    void writeRaw(const QByteArray &bytes); ///< a file of another format

    void note(const QString &message);
    void complain(const Record &error);

    Form form() const { return m_form; }
    const Stream &out() const { return m_out; }
    bool canAsk() const { return m_err.isTerminal(); }

private:
    QByteArray asText(const Record &record) const;
    QString coloured(const Column &column, const QString &text) const;

    const Form m_form;
    const Voice m_voice;
    Stream m_out;
    Stream m_err;
    QList<Record> m_items;
};

/// `text` with everything that a terminal would act upon made visible, so that a text from outside cannot play tricks.
QString harmless(const QString &text);
/// One cell of a table with tabs: tabs, line ends and backslashes are written as `\t`, `\n`, `\r` and `\\`.
QString cell(const QString &text);

} // namespace renotify::cli
