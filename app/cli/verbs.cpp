// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountverbs.h"
#include "cli/batchverbs.h"
#include "cli/historyverbs.h"
#include "cli/readverbs.h"
#include "cli/sandboxverb.h"
#include "cli/sendverb.h"
#include "cli/teamverbs.h"
#include "cli/textverbs.h"

#include <array>

namespace renotify::cli {

namespace {

template<class V>
std::unique_ptr<Verb> make(const Invocation &invocation, Output &output)
{
    return std::make_unique<V>(invocation, output);
}

struct Maker
{
    VerbId id;
    std::unique_ptr<Verb> (*make)(const Invocation &, Output &);
};

// In the order of VerbId.
constexpr std::array makers{
    Maker{VerbId::Send, make<SendVerb>},
    Maker{VerbId::Check, make<CheckVerb>},
    Maker{VerbId::Find, make<FindVerb>},
    Maker{VerbId::Follow, make<FollowVerb>},
    Maker{VerbId::HistoryList, make<HistoryListVerb>},
    Maker{VerbId::HistoryShow, make<HistoryShowVerb>},
    Maker{VerbId::HistoryExport, make<HistoryExportVerb>},
    Maker{VerbId::AccountList, make<AccountListVerb>},
    Maker{VerbId::AccountTest, make<AccountTestVerb>},
    Maker{VerbId::AccountSecret, make<AccountSecretVerb>},
    Maker{VerbId::BatchCheck, make<BatchCheckVerb>},
    Maker{VerbId::BatchRun, make<BatchBeginVerb>},
    Maker{VerbId::BatchResume, make<BatchResumeVerb>},
    Maker{VerbId::BatchStatus, make<BatchStatusVerb>},
    Maker{VerbId::BatchResult, make<BatchResultVerb>},
    Maker{VerbId::TeamInit, make<TeamVerb>},
    Maker{VerbId::TeamUpgrade, make<TeamVerb>},
    Maker{VerbId::TeamStatus, make<TeamVerb>},
    Maker{VerbId::TeamAgent, make<TeamVerb>},
    Maker{VerbId::Sandbox, make<SandboxVerb>},
    Maker{VerbId::Completion, make<TextVerb>},
    Maker{VerbId::Manual, make<TextVerb>},
    Maker{VerbId::Version, make<TextVerb>},
};

constexpr bool areInOrder()
{
    for (std::size_t i = 0; i < makers.size(); ++i) {
        if (makers[i].id != VerbId(i))
            return false;
    }
    return makers.back().id == VerbId::Version;
}
static_assert(areInOrder());

} // namespace

std::unique_ptr<Verb> makeVerb(const Invocation &invocation, Output &output)
{
    return makers[std::size_t(invocation.verb->id)].make(invocation, output);
}

} // namespace renotify::cli
