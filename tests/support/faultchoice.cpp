// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultchoice.h"

namespace renotify {

void FaultChoice::setMix(quint32 seed, QList<WeightedFault> mix)
{
    const std::lock_guard lock(m_mutex);
    m_random.seed(seed);
    m_mix = std::move(mix);
}

const FaultScript &FaultChoice::forConnection()
{
    const FaultScript &script = draw();
    return script.isOfConnection() ? script : faultScript(FaultKind::Accepted);
}

const FaultScript &FaultChoice::forRequest(int earlier)
{
    const FaultScript &script = draw();
    const bool tooLate = script.isOfConnection();
    const bool tooEarly = script.after == FaultScript::Point::FirstBytes && earlier == 0;
    return tooLate || tooEarly ? faultScript(FaultKind::Accepted) : script;
}

const FaultScript &FaultChoice::draw()
{
    const std::lock_guard lock(m_mutex);
    int sum = 0;
    for (const WeightedFault &fault : std::as_const(m_mix))
        sum += fault.weight;
    int drawn = int(m_random() % quint32(sum)); // the library's distributions would differ between platforms
    for (const WeightedFault &fault : std::as_const(m_mix)) {
        drawn -= fault.weight;
        if (drawn < 0)
            return faultScript(fault.kind);
    }
    Q_UNREACHABLE();
}

} // namespace renotify
