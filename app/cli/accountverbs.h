// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/serviceverb.h"

namespace renotify::cli {

/// `account list`
class AccountListVerb : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;
};

/// `account test`
class AccountTestVerb : public ServiceVerb
{
    Q_OBJECT

public:
    using ServiceVerb::ServiceVerb;

protected:
    void work() override;
};

/// `account secret`: into the keychain, from a person's fingers or from a pipe.
class AccountSecretVerb : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;

private:
    void write(const DataFolder &folder, const Account &account, const Secret &secret);
    void forget(const DataFolder &folder, const Account &account);

    std::unique_ptr<Workplace> m_place;
};

} // namespace renotify::cli
