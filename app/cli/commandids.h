// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace renotify::cli {

/// The verbs and options of renotifyctl; what each of them is called and does stands in commandtree.h.

enum class VerbId {
    Send,
    Check,
    Find,
    Follow,
    HistoryList,
    HistoryShow,
    HistoryExport,
    AccountList,
    AccountTest,
    AccountSecret,
    BatchCheck,
    BatchRun,
    BatchResume,
    BatchStatus,
    BatchResult,
    TeamInit,
    TeamUpgrade,
    TeamStatus,
    TeamAgent,
    Sandbox,
    Completion,
    Manual,
    Version,
};

enum class Opt {
    Json,
    Quiet,
    NoInput,
    DataDir,
    Account,
    Sandbox,
    SecretFd,
    SecretStdin,
    SecretEnv,
    SecretCredential,
    Timeout,
    Service,
    Identity,
    Challenge,
    Ttl,
    Reason,
    Wait,
    DryRun,
    IdempotencyKey,
    Production,
    Override,
    Search,
    Outcome,
    Since,
    Until,
    Limit,
    Format,
    Forget,
    List,
    Port,
    Confirm,
    Output,
    Server,
    Database,
    User,
    CaFile,
    PasswordFile,
    PasswordStdin,
    Count, ///< how many there are
};

/// Which options belong together; a verb takes whole groups.
enum OptionGroup : unsigned {
    OutputGroup = 1 << 0,
    PlaceGroup = 1 << 1,  ///< where the files are
    NameGroup = 1 << 2,   ///< an account by its name
    AccessGroup = 1 << 3, ///< how the service is reached
    TargetGroup = 1 << 4, ///< whom it is about
    SendGroup = 1 << 5,
    FilterGroup = 1 << 6,
    ListGroup = 1 << 7,
    ExportGroup = 1 << 8,
    SecretGroup = 1 << 9,
    SandboxGroup = 1 << 10,
    ChallengeGroup = 1 << 11,
    DefaultsGroup = 1 << 12, ///< what a row of a list gets if it has no value of its own
    ConfirmGroup = 1 << 13,
    ResultGroup = 1 << 14,
    TeamGroup = 1 << 15, ///< where a team's database is, and as whom
};

} // namespace renotify::cli
