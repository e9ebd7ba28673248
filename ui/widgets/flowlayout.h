// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace renotify {

/// Controls side by side that go on in the next line where one has no room left. The first one of the layout takes what
/// is left over in its line.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> linesFor(int width) const;
    int heightOf(const Line &line) const;
    int widthOf(const Line &line) const;

    QList<QLayoutItem *> m_items;
};

} // namespace renotify
