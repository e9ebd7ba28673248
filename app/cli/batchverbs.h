// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/batchverb.h"

namespace renotify::cli {

/// `batch check`: everything that `batch run` does, except to send.
class BatchCheckVerb : public BatchRunVerb
{
    Q_OBJECT

public:
    using BatchRunVerb::BatchRunVerb;

protected:
    void begin(const std::optional<Batch> &known) override;

private:
    std::unique_ptr<BatchStore> m_rows; ///< of a list that was not begun
};

/// `batch run`: begins a list and sends its rows.
class BatchBeginVerb : public BatchRunVerb
{
    Q_OBJECT

public:
    using BatchRunVerb::BatchRunVerb;

protected:
    void begin(const std::optional<Batch> &known) override;

private:
    void failBegun(const std::optional<Batch> &known);
};

/// `batch resume`: goes on with the rows that wait.
class BatchResumeVerb : public BatchRunVerb
{
    Q_OBJECT

public:
    using BatchRunVerb::BatchRunVerb;

protected:
    void begin(const std::optional<Batch> &known) override;
};

/// `batch status`: how far a list has come.
class BatchStatusVerb : public BatchVerb
{
    Q_OBJECT

public:
    using BatchVerb::BatchVerb;

protected:
    void begin(const std::optional<Batch> &known) override;
};

/// `batch result`: the list with what became of each row.
class BatchResultVerb : public BatchVerb
{
    Q_OBJECT

public:
    using BatchVerb::BatchVerb;

protected:
    void begin(const std::optional<Batch> &known) override;
};

} // namespace renotify::cli
