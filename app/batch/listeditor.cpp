// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listeditor.h"

#include "support/whenready.h"

#include <QCryptographicHash>

namespace renotify {

namespace {

constexpr qint64 previewLength = qint64(256) * 1024; // bytes

QByteArray digestOfText(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

ListEditor::ListEditor(QObject *parent)
    : QObject(parent)
{
}

ListEditor::~ListEditor()
{
    m_stop.request_stop();
}

void ListEditor::read(const QString &path)
{
    open({path, {}});
}

void ListEditor::take(const QByteArray &text)
{
    open({{}, text});
}

void ListEditor::clear()
{
    begin();
    m_isBusy = false;
    m_isWhole = false;
    m_chosen.reset();
    m_mends.clear();
    m_digest.clear();
    m_list = {};
}

/// What was being done is stopped, and its result does not count.
void ListEditor::begin()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_number;
    m_isBusy = true;
}

void ListEditor::open(const Source &source)
{
    clear();
    begin();
    const auto preview = m_worker.run([source, stop = m_stop.get_token()] {
        ReadList first{.text = source.path.isEmpty()
                                   ? ListText::of(source.text.first(qMin(source.text.size(), previewLength)))
                                   : ListText::read(source.path, previewLength, stop)};
        if (first.text.fault() == ListFault::None)
            first.columns = ListColumns::recognise(first.text);
        return first;
    });
    whenReady(preview, this, [this, source, number = m_number](const ReadList &first) {
        if (number != m_number)
            return;
        m_list = first;
        emit previewed();
        if (number == m_number) // nobody has chosen another column meanwhile
            readWhole(source);
    });
    m_opening = source;
}

void ListEditor::readWhole(const Source &source)
{
    finish(m_worker.run([this, source, defaults = m_defaults, chosen = m_chosen, stop = m_stop.get_token()] {
        Work work{.list = {.defaults = defaults}, .digest = {}};
        const QByteArray before = source.path.isEmpty() ? digestOfText(source.text) : digestOf(source.path);
        work.list.text = source.path.isEmpty() ? ListText::of(source.text, stop)
                                               : ListText::read(source.path, ListText::longest, stop);
        if (source.path.isEmpty() || digestOf(source.path) == before) // the digest names these very rows
            work.digest = before;
        if (work.list.text.fault() == ListFault::None)
            work.list.columns = chosen ? *chosen : ListColumns::recognise(work.list.text);
        return check(std::move(work), stop);
    }));
}

/// On the worker's thread.
ListEditor::Work ListEditor::check(Work work, const std::stop_token &stop)
{
    if (work.list.text.fault() != ListFault::None)
        return work;
    const auto progress = [this, total = work.list.rowCount()](qint64 rows) {
        QMetaObject::invokeMethod(
            this, [this, rows, total] { emit progressed(rows, total); }, Qt::QueuedConnection);
    };
    work.list.checked = checkList(work.list.text, work.list.columns, work.list.defaults, progress, stop);
    return work;
}

void ListEditor::finish(const QFuture<Work> &work)
{
    whenReady(work, this, [this, number = m_number](const Work &done) {
        if (number != m_number)
            return;
        m_isBusy = false;
        m_isWhole = done.list.text.fault() == ListFault::None;
        m_list = done.list;
        m_digest = done.digest;
        m_mends.clear();
        emit checked();
    });
}

void ListEditor::checkAgain()
{
    if (m_list.text.fault() != ListFault::None || (m_list.text.rowCount() == 0 && !m_isBusy))
        return;
    begin();
    m_list.checked = {};
    if (!m_isWhole)
        return readWhole(m_opening);
    finish(m_worker.run([this, list = m_list, digest = m_digest, mends = m_mends, stop = m_stop.get_token()] {
        Work work{list, digest};
        for (const Mend &mend : mends)
            work.list.text =
                work.list.text.mended(mend.row - (list.columns.hasHeading ? 0 : 1), mend.column, mend.text);
        return check(std::move(work), stop);
    }));
}

void ListEditor::setColumns(const ListColumns &columns)
{
    m_chosen = columns;
    m_list.columns = columns;
    checkAgain();
}

void ListEditor::setDefaults(const ListDefaults &defaults)
{
    m_defaults = defaults;
    m_list.defaults = defaults;
    checkAgain();
}

void ListEditor::mend(qint64 row, int column, const QString &text)
{
    if (!m_isWhole)
        return;
    m_mends += {row, column, text};
    checkAgain();
}

} // namespace renotify
