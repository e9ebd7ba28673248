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

/// What can be done with one send: with the history's row if the table has the focus, otherwise with the send that the
/// outcome shows.
class RowActions : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to the menu of `window`. Both must outlive this object.
    RowActions(HistoryStore &history, MainWindow &window, QObject *parent = nullptr);

    void copyReceipt(const Attempt *attempt);
    void copyCurl(const Attempt *attempt);

private:
    void load(const Attempt *row);
    /// The row that a key acts on; null if there is none.
    const Attempt *meant() const;
    const Attempt *shown() const;
    /// Calls `then` with the complete row; says so if there is none.
    void withWhole(const Attempt *row, const std::function<void(const Attempt &)> &then);
    void say(const QString &sentence);

    HistoryStore &m_history;
    MainWindow &m_window;
    CompareControl m_compare;
};

} // namespace renotify
