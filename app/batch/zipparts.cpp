// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/zipparts.h"

#include <QIODevice>

#include <cstring>
#include <zip.h>

namespace renotify {

/// What libzip reads from, and what it made of it.
struct ZipParts::Archive
{
    explicit Archive(QIODevice &source)
        : device(source)
    {
        zip_error_init(&error);
    }
    ~Archive()
    {
        if (zip)
            zip_discard(zip);
        zip_error_fini(&error);
    }
    Q_DISABLE_COPY_MOVE(Archive)

    static zip_int64_t answer(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t stat(void *data) const;
    zip_int64_t seek(void *data, zip_uint64_t length);
    zip_int64_t fail(int code)
    {
        zip_error_set(&error, code, 0);
        return -1;
    }

    QIODevice &device;
    zip_error_t error = {};
    zip_t *zip = nullptr;
};

zip_int64_t ZipParts::Archive::stat(void *data) const
{
    auto *stat = static_cast<zip_stat_t *>(data);
    zip_stat_init(stat);
    stat->size = zip_uint64_t(device.size());
    stat->valid = ZIP_STAT_SIZE;
    return sizeof(zip_stat_t);
}

zip_int64_t ZipParts::Archive::seek(void *data, zip_uint64_t length)
{
    const zip_int64_t to =
        zip_source_seek_compute_offset(zip_uint64_t(device.pos()), zip_uint64_t(device.size()), data, length, &error);
    if (to < 0)
        return -1;
    return device.seek(to) ? 0 : fail(ZIP_ER_SEEK);
}

/// libzip asks for everything through this one function.
zip_int64_t ZipParts::Archive::answer(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &archive = *static_cast<Archive *>(self);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
    case ZIP_SOURCE_OPEN:
        return archive.device.seek(0) ? 0 : archive.fail(ZIP_ER_SEEK);
    case ZIP_SOURCE_READ: {
        const qint64 count = archive.device.read(static_cast<char *>(data), qint64(length));
        return count < 0 ? archive.fail(ZIP_ER_READ) : count;
    }
    case ZIP_SOURCE_STAT:
        return archive.stat(data);
    case ZIP_SOURCE_SEEK:
        return archive.seek(data, length);
    case ZIP_SOURCE_TELL:
        return archive.device.pos();
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&archive.error, data, length);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        return archive.fail(ZIP_ER_OPNOTSUPP);
    }
}

ZipParts::ZipParts(QIODevice &device)
    : m_archive(std::make_unique<Archive>(device))
{
    if (device.size() > longestFile)
        return;
    zip_source_t *source = zip_source_function_create(&Archive::answer, m_archive.get(), &m_archive->error);
    if (!source)
        return;
    m_archive->zip = zip_open_from_source(source, ZIP_RDONLY, &m_archive->error);
    if (!m_archive->zip)
        zip_source_free(source);
}

ZipParts::~ZipParts() = default;

bool ZipParts::isOpen() const
{
    return m_archive->zip;
}

bool ZipParts::has(const QByteArray &name) const
{
    return m_archive->zip && zip_name_locate(m_archive->zip, name.constData(), ZIP_FL_NOCASE) >= 0;
}

ListFault::Value ZipParts::read(const QByteArray &name, const Taker &taker, const std::stop_token &stop)
{
    zip_stat_t stat;
    const bool isThere = m_archive->zip && zip_stat(m_archive->zip, name.constData(), ZIP_FL_NOCASE, &stat) == 0;
    if (!isThere || !(stat.valid & ZIP_STAT_SIZE) || !(stat.valid & ZIP_STAT_INDEX))
        return ListFault::BrokenSpreadsheet;
    if (stat.encryption_method != ZIP_EM_NONE)
        return ListFault::Spreadsheet;
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) // others may want a lot of memory
        return ListFault::BrokenSpreadsheet;
    if (stat.size > zip_uint64_t(m_left))
        return ListFault::SpreadsheetTooLarge;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(zip_fopen_index(m_archive->zip, stat.index, 0),
                                                                  &zip_fclose);
    if (!part)
        return ListFault::BrokenSpreadsheet;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (auto left = qint64(stat.size); !stop.stop_requested();) {
        const zip_int64_t count = zip_fread(part.get(), block.data(), zip_uint64_t(block.size()));
        left -= count;
        m_left -= qMax(count, zip_int64_t(0));
        if (count < 0 || left < 0) // damaged, or longer than it says
            return ListFault::BrokenSpreadsheet;
        if (count == 0)
            return left == 0 ? ListFault::None : ListFault::BrokenSpreadsheet;
        if (!taker(QByteArrayView(block).first(count)))
            return ListFault::None;
    }
    return ListFault::Stopped;
}

} // namespace renotify
