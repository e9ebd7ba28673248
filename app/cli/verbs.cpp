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

namespace renotify::cli {

namespace {

template<class V>
std::unique_ptr<Verb> make(const Invocation &invocation, Output &output)
{
    return std::make_unique<V>(invocation, output);
}

} // namespace

std::unique_ptr<Verb> makeVerb(const Invocation &invocation, Output &output)
{
    switch (invocation.verb->id) {
    case VerbId::Send:
        return make<SendVerb>(invocation, output);
    case VerbId::Check:
        return make<CheckVerb>(invocation, output);
    case VerbId::Find:
        return make<FindVerb>(invocation, output);
    case VerbId::Follow:
        return make<FollowVerb>(invocation, output);
    case VerbId::HistoryList:
        return make<HistoryListVerb>(invocation, output);
    case VerbId::HistoryShow:
        return make<HistoryShowVerb>(invocation, output);
    case VerbId::HistoryExport:
        return make<HistoryExportVerb>(invocation, output);
    case VerbId::AccountList:
        return make<AccountListVerb>(invocation, output);
    case VerbId::AccountTest:
        return make<AccountTestVerb>(invocation, output);
    case VerbId::AccountSecret:
        return make<AccountSecretVerb>(invocation, output);
    case VerbId::BatchCheck:
        return make<BatchCheckVerb>(invocation, output);
    case VerbId::BatchRun:
        return make<BatchBeginVerb>(invocation, output);
    case VerbId::BatchResume:
        return make<BatchResumeVerb>(invocation, output);
    case VerbId::BatchStatus:
        return make<BatchStatusVerb>(invocation, output);
    case VerbId::BatchResult:
        return make<BatchResultVerb>(invocation, output);
    case VerbId::TeamInit:
    case VerbId::TeamUpgrade:
    case VerbId::TeamStatus:
        return make<TeamSchemaVerb>(invocation, output);
    case VerbId::TeamAgent:
        return make<TeamAgentVerb>(invocation, output);
    case VerbId::Sandbox:
        return make<SandboxVerb>(invocation, output);
    case VerbId::Completion:
    case VerbId::Manual:
    case VerbId::Version:
        return make<TextVerb>(invocation, output);
    }
    Q_UNREACHABLE();
}

} // namespace renotify::cli
