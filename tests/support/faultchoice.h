// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultscript.h"

#include <mutex>
#include <random>

namespace renotify {

/// A fault and how often it is drawn, relative to the sum of all weights.
struct WeightedFault
{
    FaultKind::Value kind;
    int weight;
};

/// Decides which fault comes next: always the same one, or one drawn from a mix. Thread-safe.
class FaultChoice
{
public:
    void set(FaultKind::Value kind) { setMix(0, {{kind, 1}}); }
    /// The same seed draws the same faults, in the order of connections and requests.
    void setMix(quint32 seed, QList<WeightedFault> mix);

    /// The fault for a new connection; a fault of requests only has an effect later.
    const FaultScript &forConnection();
    /// The fault for a request that follows `earlier` requests on its connection.
    const FaultScript &forRequest(int earlier);

private:
    const FaultScript &draw();

    std::mutex m_mutex;
    std::mt19937 m_random;
    QList<WeightedFault> m_mix{{FaultKind::Accepted, 1}};
};

} // namespace renotify
