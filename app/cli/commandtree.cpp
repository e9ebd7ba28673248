// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandtree.h"

#include "cli/words.h"

#include <array>

namespace renotify::cli {

namespace {

constexpr std::array options{
    OptionEntry{Opt::Json, "json", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Write JSON: one object, or one a line for lists."),
                OutputGroup},
    OptionEntry{Opt::Quiet, "quiet", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Say nothing on standard error but what went wrong."),
                OutputGroup},
    OptionEntry{Opt::NoInput, "no-input", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Never ask for anything."), OutputGroup},
    OptionEntry{
        Opt::DataDir, "data-dir", "DIR",
        QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Use the accounts, preferences and history in this folder."),
        PlaceGroup, Offer::Folder},
    OptionEntry{Opt::Account, "account", "NAME",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Use the account with this name."), NameGroup,
                Offer::Account},
    OptionEntry{Opt::Sandbox, "sandbox", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Use the built-in sandbox: no push leaves this computer."),
                AccessGroup},
    OptionEntry{Opt::SecretFd, "secret-fd", "N",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Read the account's secret from this open file."),
                AccessGroup},
    OptionEntry{Opt::SecretStdin, "secret-stdin", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Read the account's secret from standard input."),
                AccessGroup},
    OptionEntry{
        Opt::SecretEnv, "secret-env", "NAME",
        QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Take the account's secret from this environment variable."),
        AccessGroup},
    OptionEntry{Opt::SecretCredential, "secret-credential", "NAME",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords",
                                  "Read the account's secret from this file in $CREDENTIALS_DIRECTORY."),
                AccessGroup},
    OptionEntry{Opt::Timeout, "timeout", "SECONDS",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords",
                                  "Wait no longer than this for the service, and with --wait for the customer."),
                AccessGroup},
    OptionEntry{
        Opt::Service, "service", "SID",
        QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The service (VA…); not needed if the account has only one."),
        TargetGroup | DefaultsGroup},
    OptionEntry{Opt::Identity, "identity", "ID",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The customer, as the service knows them."), TargetGroup},
    OptionEntry{Opt::Challenge, "challenge", "SID",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The challenge (YC…); not needed "
                                                             "if only one is pending."),
                ChallengeGroup},
    OptionEntry{
        Opt::Ttl, "ttl", "SECONDS",
        QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "How long Twilio keeps trying to deliver the push: 0 to 300."),
        SendGroup | DefaultsGroup},
    OptionEntry{Opt::Reason, "reason", "TEXT",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The reason or ticket, for the history."),
                SendGroup | DefaultsGroup},
    OptionEntry{Opt::Wait, "wait", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Wait for the customer's answer."), SendGroup},
    OptionEntry{Opt::DryRun, "dry-run", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Send nothing: write the request, without the secret."),
                SendGroup},
    OptionEntry{Opt::IdempotencyKey, "idempotency-key", "KEY",
                QT_TRANSLATE_NOOP(
                    "renotify::cli::CtlWords",
                    "Name this attempt: a repeat with the same key sends nothing and tells how the first one ended."),
                SendGroup},
    OptionEntry{Opt::Production, "production", "NAME",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Confirm a production account by typing its name."),
                SendGroup | ConfirmGroup, Offer::Account},
    OptionEntry{Opt::Override, "override", "REASON",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords",
                                  "Send in spite of a cool-down or an unseen outcome; the reason is kept."),
                SendGroup},
    OptionEntry{Opt::Search, "search", "TEXT",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Only sends with these words."), FilterGroup},
    OptionEntry{Opt::Outcome, "outcome", "OUTCOME",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Only sends that ended so."), FilterGroup, Offer::Outcome},
    OptionEntry{Opt::Since, "since", "TIME",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords",
                                  "Only sends begun then or later (2026-11-29 or 2026-11-29T08:00:00Z)."),
                FilterGroup},
    OptionEntry{Opt::Until, "until", "TIME",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Only sends begun before then."), FilterGroup},
    OptionEntry{Opt::Limit, "limit", "N",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "At most this many, newest first (default 50; 0 is all)."),
                ListGroup},
    OptionEntry{Opt::Format, "format", "FORMAT",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The format of the file (default csv)."), ExportGroup,
                Offer::Format},
    OptionEntry{Opt::Forget, "forget", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Remove the secret instead."), SecretGroup},
    OptionEntry{Opt::List, "list", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords",
                                  "Only list its customers, their challenges and what each one does."),
                SandboxGroup},
    OptionEntry{
        Opt::Port, "port", "N",
        QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Listen on this port of 127.0.0.1 (default: any that is free)."),
        SandboxGroup},
    OptionEntry{Opt::Confirm, "confirm", "N",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords",
                                  "Confirm a list on a production account by typing how many pushes will be sent."),
                ConfirmGroup},
    OptionEntry{Opt::Output, "output", "PATH",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Write into this file instead of standard output."),
                ResultGroup, Offer::File},
    OptionEntry{Opt::Server, "server", "PLACE",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords",
                                  "The team's PostgreSQL: HOST, HOST:PORT, or the folder of its socket."),
                TeamGroup},
    OptionEntry{Opt::Database, "database", "NAME", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The database there."),
                TeamGroup},
    OptionEntry{Opt::User, "user", "NAME",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The database user (default: your name here)."),
                TeamGroup},
    OptionEntry{
        Opt::CaFile, "ca-file", "PATH",
        QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Trust the authorities in this PEM file instead of the system's."),
        TeamGroup, Offer::File},
    OptionEntry{Opt::PasswordFile, "password-file", "PATH",
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Read the database password from this file."), TeamGroup,
                Offer::File},
    OptionEntry{Opt::PasswordStdin, "password-stdin", nullptr,
                QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Read the database password from standard input."),
                TeamGroup},
};
static_assert(options.size() == std::size_t(Opt::Count));

constexpr unsigned service = OutputGroup | PlaceGroup | NameGroup | AccessGroup;
constexpr unsigned journal = OutputGroup | PlaceGroup;

constexpr std::array verbs{
    VerbEntry{
        VerbId::Send, nullptr, "send", nullptr,
        QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Send the push of a pending challenge again"),
        "Sends at most one push, whatever the network does, and writes how that ended. The send is in the history "
        "before it leaves. With an identity alone, the one pending challenge of that customer is used; if there "
        "are several, they are listed and nothing is sent. A key belongs to the account, its host and the service, "
        "and is used up by the first send that is in the history, whether it was accepted, rejected or never left. "
        "What was refused before that leaves no trace and uses no key. A repeat ends with the same code and the same "
        "fields, and says that it is one; while the first send is still on its way, it waits for its end. The same "
        "key with another customer, challenge or --ttl is a mistake (code 2). The history keeps a hash of the key.",
        service | TargetGroup | ChallengeGroup | SendGroup},
    VerbEntry{VerbId::Check, nullptr, "check", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Tell what a send would do, and why"),
              "Looks at the challenge, its device and the history, and tells whether a push would be sent now. Nothing "
              "is sent. It counts as a look at the challenge.",
              service | TargetGroup | ChallengeGroup},
    VerbEntry{VerbId::Find, nullptr, "find", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "List the pending challenges of a customer"),
              "Needs a key that may list challenges.", service | TargetGroup},
    VerbEntry{VerbId::Follow, nullptr, "follow", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Follow a challenge until it is answered"),
              "Writes a line whenever the challenge changes, and ends with it.",
              service | TargetGroup | ChallengeGroup},
    VerbEntry{VerbId::HistoryList, "history", "list", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "List what was sent"),
              "Newest first, from this program and from the window alike.",
              journal | NameGroup | FilterGroup | ListGroup},
    VerbEntry{VerbId::HistoryShow, "history", "show", "ID",
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Show one send with the whole answer"), "", journal, true},
    VerbEntry{VerbId::HistoryExport, "history", "export", "FILE",
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Write the history into a file"),
              "The file appears when it is complete. Cells that a spreadsheet would take for a formula are made safe.",
              journal | NameGroup | FilterGroup | ExportGroup, true, Offer::File},
    VerbEntry{VerbId::AccountList, "account", "list", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "List the accounts"), "", journal},
    VerbEntry{VerbId::AccountTest, "account", "test", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Find out what an account's credential may do"),
              "Only reads: nothing is created and nobody gets a push.", service},
    VerbEntry{VerbId::AccountSecret, "account", "secret", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Put the secret of an account into the keychain"),
              "The secret is typed, or read from standard input or the file given. It is never an argument, because "
              "every user of this computer can read those.",
              service | SecretGroup},
    VerbEntry{VerbId::BatchCheck, "batch", "check", "FILE",
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Tell what sending to a list would do, and why"),
              "Reads the list, checks all values, and looks at each challenge and its device, at the pace of the "
              "account. Nothing is sent and nothing is kept.",
              service | DefaultsGroup, true, Offer::File},
    VerbEntry{VerbId::BatchRun, "batch", "run", "FILE",
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Send to every row of a list, each one once"),
              "XLSX, ODS, CSV, TSV or JSON Lines with columns for service, identity, challenge, ttl and reason; of a "
              "spreadsheet, the first sheet that is not hidden and has cells. What a row lacks comes from the options, "
              "and an identity alone stands for its newest pending challenge. If rows cannot "
              "be sent as they are, they are written, and nothing is sent. The rows go out one at a time, at the pace "
              "of the account, and those whose challenge expires soonest go first. What the rules refuse is left out; "
              "a cool-down is waited for, unless the challenge expires before its end. A throttled row is tried again "
              "a few times. A row whose answer was lost is Unknown, and is never sent again. A list is known again by "
              "its content and its account, whatever its name: to run one that was begun before is a mistake (code 2). "
              "Ctrl+C ends it after the row that is being sent.",
              service | DefaultsGroup | ConfirmGroup, true, Offer::File},
    VerbEntry{VerbId::BatchResume, "batch", "resume", "FILE",
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Go on with the rows of a list that still wait"),
              "After an interruption, a crash or a day. Each row is checked again. A row that was being sent when the "
              "program ended is Unknown and is not sent again.",
              service | ConfirmGroup, true, Offer::File},
    VerbEntry{VerbId::BatchStatus, "batch", "status", "FILE",
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Tell how far a list has come"),
              "From the history; the service is not asked.", service, true, Offer::File},
    VerbEntry{
        VerbId::BatchResult, "batch", "result", "FILE",
        QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Write a list with what became of each row"),
        "CSV: the columns of the list with their values as they are, and behind them renotify_state, "
        "renotify_code, renotify_message, renotify_notification, renotify_challenge, renotify_answer, renotify_time, "
        "renotify_skipped and renotify_attempt. A file whose name ends in .xlsx is written as XLSX instead, "
        "with every cell as a text. A file appears when it is complete.",
        service | ResultGroup, true, Offer::File},
    VerbEntry{VerbId::TeamInit, "team", "init", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Set up a team's journal in a PostgreSQL database"),
              "Makes the schema renotify_v1 and the roles renotify_owner, renotify_agent and renotify_auditor in a "
              "database that is there already, as a user who may create roles, and schemas in that database. Where "
              "there is a journal already, nothing is done. Beyond loopback and sockets, the server needs TLS and a "
              "certificate for its name. Without a password, the server may know the user otherwise.",
              OutputGroup | TeamGroup},
    VerbEntry{VerbId::TeamUpgrade, "team", "upgrade", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Bring a team's journal to this program's version"),
              "Only ever adds to it, so older programs go on working.", OutputGroup | TeamGroup},
    VerbEntry{VerbId::TeamStatus, "team", "status", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Tell what is in a team's journal, and who may use it"),
              "Owners and auditors see all of it; an agent sees the versions and the team.", OutputGroup | TeamGroup},
    VerbEntry{VerbId::TeamAgent, "team", "agent", "NAME",
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Create a database user for an agent of the team"),
              "Writes its new password, once. An agent can call the functions of the journal and touch no table.",
              OutputGroup | TeamGroup, true},
    VerbEntry{VerbId::Sandbox, nullptr, "sandbox", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Run the sandbox until it is interrupted"),
              "A Verify service on this computer, whose customers each have a story. It prints its address and the "
              "credential that it accepts.",
              SandboxGroup},
    VerbEntry{VerbId::Completion, nullptr, "completion", "SHELL",
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Write the completions for a shell"), "bash, zsh or fish.",
              0, true, Offer::Shell},
    VerbEntry{VerbId::Manual, nullptr, "manual", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Write the manual page"), "", 0, false, Offer::Nothing,
              true},
    VerbEntry{VerbId::Version, nullptr, "version", nullptr,
              QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Write the version"), "", OutputGroup},
};

constexpr std::array families{
    FamilyEntry{"history", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "What was sent")},
    FamilyEntry{"batch", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Lists of customers")},
    FamilyEntry{"team", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The database of a team")},
    FamilyEntry{"account", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "The accounts that are set up")},
};

constexpr std::array outcomes{"Sending", "Accepted", "Rejected", "NotSent", "Unknown"};
constexpr std::array formats{"csv", "csv-semicolon", "jsonl"};
constexpr std::array shells{"bash", "zsh", "fish"};

} // namespace

std::span<const OptionEntry> optionEntries()
{
    return options;
}

std::span<const VerbEntry> verbEntries()
{
    return verbs;
}

std::span<const FamilyEntry> familyEntries()
{
    return families;
}

std::span<const char *const> offeredWords(Offer offer)
{
    switch (offer) {
    case Offer::Outcome:
        return outcomes;
    case Offer::Format:
        return formats;
    case Offer::Shell:
        return shells;
    case Offer::Nothing:
    case Offer::File:
    case Offer::Folder:
    case Offer::Account:
        return {};
    }
    return {};
}

} // namespace renotify::cli
