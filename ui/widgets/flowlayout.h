// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace renotify {

/// Places controls side by side and continues on the next line when there is no room left, even with the least widths.
class FlowLayout : public QLayout
{
public:
    /// What happens with the room left over in a line: the first or the last control of the layout gets it, up to its
    /// maximum size, or it stays free.
    enum class Rest { OfFirst, OfLast, StaysFree };

    explicit FlowLayout(Rest rest, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all controls in one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> linesFor(int width) const;
    int heightOf(const Line &line) const;
    int widthOf(const Line &line) const;
    QList<int> widthsIn(const Line &line, int room) const;
    bool growsInto(const QLayoutItem *item) const;

    Rest m_rest;
    QList<QLayoutItem *> m_items;
};

} // namespace renotify
