// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/readlist.h"

#include <QWidget>

#include <map>

class QPushButton;
class QTableView;

namespace renotify {

struct BatchRow;
class CheckModel;
class ColumnFields;
class GroupList;
class PreviewTable;
class ProgressRow;
class ReadingText;

/// The columns of a list, and what its check has found, grouped by what mends it.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(QWidget *parent = nullptr);

    void takeFocus();
    void setDefaults(const ListDefaults &defaults);
    void showPreview(const ReadList &list);
    void showProgress(qint64 rows, qint64 total);
    /// The values are checked.
    void setList(const ReadList &list);

    // The check of the challenges. Its rows are only shown: a run judges each again when its turn comes.
    void beginLooking(qint64 rows);
    void addLooked(const BatchRow &row);
    /// These rows had their turn when the list was sent before.
    void setEnded(const QList<quint32> &rows);
    void endLooking(const QString &sentence);
    bool isLooking() const { return m_isLooking; }

    /// A reason beside those of a run, see BatchRow::skipped: the row had its turn when the list was sent before.
    static const QString hadItsTurn;
    qint64 wouldBeLeftOut() const; ///< rows for the reasons of a run

    const CheckModel &model() const { return *m_model; }
    ColumnFields *fields() const { return m_fields; }

signals:
    void backRequested();
    void lookRequested();
    void lookStopped();
    void continueRequested();
    void mended(qint64 row, int column, const QString &text);

private:
    QWidget *makeGroups();
    QLayout *makeButtons();
    void showReason(const QString &why);
    void showGroups();
    void showGroup(int key);
    void say();

    CheckModel *m_model;
    ColumnFields *m_fields;
    PreviewTable *m_preview;
    ReadingText *m_summary;
    ProgressRow *m_progress;
    GroupList *m_groups;
    QTableView *m_rows;
    QPushButton *m_look;
    QPushButton *m_continue;
    QStringList m_reasons; ///< of the groups that would be left out, in the order in which they were found
    qint64 m_looked = 0;
    bool m_isLooking = false;
};

} // namespace renotify
