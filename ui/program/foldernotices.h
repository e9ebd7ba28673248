// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QCoreApplication> // Q_DECLARE_TR_FUNCTIONS

namespace renotify {

class DataFolder;
class MessageBar;

/// What the window says about the folder that it keeps everything in.
class FolderNotices
{
    Q_DECLARE_TR_FUNCTIONS(FolderNotices)

public:
    /// Both must outlive this.
    FolderNotices(const DataFolder &folder, MessageBar &messages)
        : m_folder(folder)
        , m_messages(messages)
    {
    }

    /// Points out where others may write to it.
    void open();
    /// How the last save of preferences and form ended. Said once, not at each that fails after the first.
    void tellSaved(const Result<Done> &saved);

private:
    const DataFolder &m_folder;
    MessageBar &m_messages;
    bool m_isUnsaved = false;
};

} // namespace renotify
