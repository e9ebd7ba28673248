// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace renotify {

class MainWindow;

/// A menu that puts a link template for a ticket system on the clipboard, with the form's service in it.
class LinkTemplates : public QMenu
{
    Q_OBJECT

public:
    /// Becomes part of `window`.
    explicit LinkTemplates(MainWindow &window);

private:
    void copy(qsizetype which);

    MainWindow &m_window;
};

} // namespace renotify
