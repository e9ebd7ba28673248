// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QCoreApplication> // Q_DECLARE_TR_FUNCTIONS

namespace renotify {

class DataFolder;
class MessageBar;

/// What the window says about its data folder.
class FolderNotices
{
    Q_DECLARE_TR_FUNCTIONS(FolderNotices)

public:
    /// Both must outlive this object.
    FolderNotices(const DataFolder &folder, MessageBar &messages)
        : m_folder(folder)
        , m_messages(messages)
    {
    }

    /// Points out that others may write to the folder, if they may.
    void open();
    /// Reports how the last save of preferences and form ended. A failure is reported once, not again for each one that
    /// follows.
    void tellSaved(const Result<Done> &saved);

private:
    const DataFolder &m_folder;
    MessageBar &m_messages;
    bool m_isUnsaved = false;
};

} // namespace renotify
