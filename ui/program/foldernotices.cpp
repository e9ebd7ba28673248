// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/foldernotices.h"

#include "settings/datafolder.h"
#include "ui/widgets/messagebar.h"

#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;

void FolderNotices::open()
{
    if (m_folder.othersMayWrite())
        m_messages.show(MessageBar::Tone::Warning, u"folder"_s,
                        tr("Other users of this computer can write to the data folder %1, and so to the accounts and "
                           "the history in it. Remove their write permission.")
                            .arg(QDir::toNativeSeparators(m_folder.path())));
}

void FolderNotices::tellSaved(const Result<Done> &saved)
{
    const bool isUnsaved = !saved;
    if (std::exchange(m_isUnsaved, isUnsaved) == isUnsaved)
        return;
    if (!isUnsaved)
        m_messages.dismiss(u"unsaved"_s);
    else
        m_messages.show(MessageBar::Tone::Warning, u"unsaved"_s,
                        tr("Preferences and form will be lost when Renotify closes: %1 cannot be written. "
                           "Check the free disk space and the file’s permissions.")
                            .arg(QDir::toNativeSeparators(m_folder.preferences())));
}

} // namespace renotify
