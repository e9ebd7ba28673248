// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/wholefile.h"

#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

namespace renotify {

namespace {

bool reachesDisk(const QSaveFile &file)
{
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) == 0)
        return true;
    return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP; // some file systems do not support this
#else
    Q_UNUSED(file)
    return true;
#endif
}

} // namespace

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.error() == QFileDevice::NoError && reachesDisk(file) && file.commit();
}

} // namespace renotify
