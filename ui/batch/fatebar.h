// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace renotify {

class BatchTally;

/// A list as one bar that fills up: how many rows were approved, denied, and so on. What failed is hatched, so that
/// colour is not the only difference; the list beside it has the words and the numbers.
class FateBar : public QWidget
{
    Q_OBJECT

public:
    explicit FateBar(QWidget *parent = nullptr);

    void setTally(const BatchTally &tally);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        qint64 rows;
        QColor colour;
        Qt::BrushStyle style;
    };

    QList<Part> m_parts;
    qint64 m_rows = 0;
};

} // namespace renotify
