// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchrun.h"
#include "batch/readlist.h"
#include "cli/serviceverb.h"
#include "support/workerthread.h"

#include <QElapsedTimer>

namespace renotify::cli {

/// A verb about a list: it reads the file, and finds what the history knows of this list and this account.
class BatchVerb : public ServiceVerb
{
    Q_OBJECT

public:
    using ServiceVerb::ServiceVerb;
    ~BatchVerb() override;

protected:
    void work() override;
    /// The list is read and has rows. `known` is empty if it was not begun.
    virtual void begin(const std::optional<Batch> &known) = 0;

    const ReadList &list() const { return m_file.list; }
    const QString &uid() const { return m_uid; }
    WorkerThread &worker() { return m_worker; }

    /// Writes each row that cannot be sent, and why. Answers with their number.
    qint64 writeProblems();
    void failNotBegun();

private:
    struct File
    {
        QByteArray digest{}; ///< of all bytes; empty: it cannot be read, or changed meanwhile
        ReadList list{};
    };

    static File read(const QString &path, const ListDefaults &defaults, const std::stop_token &stop);
    std::optional<ListDefaults> defaults();
    void take(const File &file);

    File m_file;
    QString m_uid;
    std::stop_source m_stop;
    WorkerThread m_worker{QStringLiteral("list")};
};

/// One that goes through the rows with the parts that send.
class BatchRunVerb : public BatchVerb
{
    Q_OBJECT

public:
    using BatchVerb::BatchVerb;

    void interrupt() override;

protected:
    void giveUp() override;
    void run(BatchStore &store, BatchRun::Mode mode);
    /// On a production account its name and the number of pushes have to be typed; if they are not, the run has ended.
    bool isConfirmed(qint64 pushes);
    /// More that went wrong than the run knows of.
    void addFailed(qint64 rows) { m_failed += rows; }

private:
    enum class Stopped { No, Interrupted, GivenUp };

    void show(const BatchRow &row);
    void show(const BatchProgress &progress);
    void take(const std::optional<Error> &error);

    std::unique_ptr<BatchRun> m_run;
    bool m_isCheck = false;
    Stopped m_stopped = Stopped::No;
    qint64 m_failed = 0;
    QElapsedTimer m_noted;
};

} // namespace renotify::cli
