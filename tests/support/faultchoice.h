// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultscript.h"

#include <mutex>
#include <random>

namespace renotify {

/// A fault and how often it comes up, against the sum of all weights.
struct WeightedFault
{
    FaultKind::Value kind;
    int weight;
};

/// Which fault comes next: always the same one, or one drawn from a mix. Thread-safe.
class FaultChoice
{
public:
    void set(FaultKind::Value kind) { setMix(0, {{kind, 1}}); }
    /// The same seed draws the same faults, in the order of connections and requests.
    void setMix(quint32 seed, QList<WeightedFault> mix);

    /// What a new connection meets; a fault of requests only shows up with the request.
    const FaultScript &forConnection();
    /// What a request meets that has `earlier` requests before it on its connection.
    const FaultScript &forRequest(int earlier);

private:
    const FaultScript &draw();

    std::mutex m_mutex;
    std::mt19937 m_random;
    QList<WeightedFault> m_mix{{FaultKind::Accepted, 1}};
};

} // namespace renotify
