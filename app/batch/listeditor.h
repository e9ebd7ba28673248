// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/readlist.h"
#include "support/workerthread.h"

#include <QObject>

namespace renotify {

/// A list while a person prepares it: its first rows, then all of it, its columns, the check of its values, and cells
/// that are mended. The work is done on a thread of its own, and what is asked for anew stops what was being done.
/// Lives on the window's thread.
class ListEditor : public QObject
{
    Q_OBJECT

public:
    explicit ListEditor(QObject *parent = nullptr);
    ~ListEditor() override; ///< stops the work

    /// Reads a file; previewed() and then checked() follow. A file that cannot be a list is a fault() of the list.
    void read(const QString &path);
    /// The same with a text that was pasted or dropped.
    void take(const QByteArray &text);
    void clear();

    // The rows are checked again; checked() follows.
    void setColumns(const ListColumns &columns);
    void setDefaults(const ListDefaults &defaults);
    /// Replaces the text of a cell; `row` counts from 1 as in ListProblem, `column` from 0.
    void mend(qint64 row, int column, const QString &text);

    /// Until checked() it has no items and no problems, and after previewed() only the first rows.
    const ReadList &list() const { return m_list; }
    /// See batchUid(). Empty until checked(), and for a file that changed while it was read. Mended cells do not change
    /// it: it is still the same list, and whoever opens its file again must find what was sent of it.
    QByteArray digest() const { return m_isBusy ? QByteArray() : m_digest; }
    bool isBusy() const { return m_isBusy; }

signals:
    void previewed();
    void progressed(qint64 rows, qint64 total);
    void checked();

private:
    struct Mend
    {
        qint64 row;
        int column;
        QString text;
    };
    struct Source
    {
        QString path; ///< empty: a text
        QByteArray text;
    };
    struct Work
    {
        ReadList list;
        QByteArray digest;
    };

    void open(const Source &source);
    void readWhole(const Source &source);
    void checkAgain();
    Work check(Work work, const std::stop_token &stop);
    void begin();
    void finish(const QFuture<Work> &work);

    ReadList m_list;
    QByteArray m_digest;
    ListDefaults m_defaults;
    std::optional<ListColumns> m_chosen; ///< by the person
    Source m_opening;                    ///< what is being read; it is read again if a column is changed meanwhile
    QList<Mend> m_mends;                 ///< that m_list does not have yet
    std::stop_source m_stop;
    int m_number = 0; ///< of the work that counts
    bool m_isBusy = false;
    bool m_isWhole = false;                        ///< m_list has all rows
    WorkerThread m_worker{QStringLiteral("list")}; ///< ended first: its work uses the rest
};

} // namespace renotify
