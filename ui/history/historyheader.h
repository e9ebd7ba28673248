// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyquery.h"

#include <QHeaderView>

namespace renotify {

struct Attempt;
class HistoryModel;

/// The header of the history. Which columns there are, and how wide, follows the room and the rows, until somebody
/// moves, resizes, shows or hides one: from then on all stays as they arranged it.
class HistoryHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `model` outlives this.
    explicit HistoryHeader(HistoryModel &model, QWidget *parent = nullptr);

    HistoryOrder order() const { return m_order; }
    void setOrder(const HistoryOrder &order);

    bool isArranged() const { return m_isArranged; }
    /// As a person does.
    void showColumn(int column);
    void hideColumn(int column);

    /// A state of another version is no arrangement: it knows other columns.
    QByteArray saveArrangement() const;
    void restoreArrangement(const QByteArray &state);

    /// These rows are in sight: their identities are read in full before anything else gets room.
    void learn(const QList<const Attempt *> &rows);
    /// Uses `room` pixels.
    void fit(int room);

signals:
    void orderChanged();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void keepSortable(int column, Qt::SortOrder direction);
    void forgetWidths();
    int widthOf(int column) const;

    HistoryModel &m_model;
    HistoryOrder m_order;
    QList<int> m_widths; ///< as far as the rows that were in sight ask for
    bool m_isArranged = false;
    bool m_isPressed = false;
};

} // namespace renotify
