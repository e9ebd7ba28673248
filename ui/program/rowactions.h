// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/program/comparecontrol.h"

#include <QObject>

#include <functional>

class QAction;

namespace renotify {

struct Attempt;
class HistoryStore;
class MainWindow;

/// What can be taken along of one send: the history's row where the table has the focus, else the one that the
/// outcome shows.
class RowActions : public QObject
{
    Q_OBJECT

public:
    /// Puts them into the menu of `window`. Both outlive this.
    RowActions(HistoryStore &history, MainWindow &window, QObject *parent = nullptr);

    void copyReceipt(const Attempt *attempt);
    void copyCurl(const Attempt *attempt);

private:
    void load(const Attempt *row);
    /// The row meant by a key; null where there is none.
    const Attempt *meant() const;
    const Attempt *shown() const;
    /// Calls `then` with the row whole; says so where there is none.
    void withWhole(const Attempt *row, const std::function<void(const Attempt &)> &then);
    void say(const QString &sentence);

    HistoryStore &m_history;
    MainWindow &m_window;
    CompareControl m_compare;
};

} // namespace renotify
