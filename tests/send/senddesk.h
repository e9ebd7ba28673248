// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sendstage.h"
#include "support/faultserver.h"
#include "verify/verifyapi.h"

namespace renotify {

/// A keychain that answers when the test wants it to. The interface is our own, so this is a clock rather than a mock.
class LateStore final : public CredentialStore
{
public:
    LateStore() { m_read.start(); }

    QFuture<Result<Secret>> read(const QString &) override
    {
        ++m_reads;
        return m_read.future();
    }
    QFuture<Result<Done>> write(const QString &, Secret) override { return {}; }
    QFuture<Result<Done>> remove(const QString &) override { return {}; }

    int reads() const { return m_reads; }
    void answer(const Account &account)
    {
        SessionStore entry;
        CredentialStores(entry, entry).write(account, Secret::fromUtf8("opensesame"));
        m_read.addResult(entry.read(account.id).result());
        m_read.finish();
    }

private:
    QPromise<Result<Secret>> m_read;
    int m_reads = 0;
};

/// Everything that a Sender announces. (QSignalSpy will not do: its QVariant needs default-constructible values.)
struct Ear
{
    explicit Ear(const Sender &sender)
    {
        const auto listen = [&](auto signal, auto hear) { QObject::connect(&sender, signal, &sender, hear); };
        listen(&Sender::recorded, [this](const Attempt &attempt) { recorded << attempt; });
        listen(&Sender::attempted, [this](const Attempt &attempt) { attempted << attempt; });
        listen(&Sender::endNotRecorded, [this](const Attempt &attempt, const Error &error) {
            notRecorded << attempt;
            journalErrors << error;
        });
        listen(&Sender::repeated, [this](qint64 row) { repeated << row; });
        listen(&Sender::idle, [this] { ++idle; });
    }

    /// How the only send ended; `none` before it has.
    QString end() const { return attempted.size() == 1 ? endOf(attempted[0].result) : u"none"_s; }

    QList<Attempt> recorded{};
    QList<Attempt> attempted{};
    QList<Attempt> notRecorded{};
    QList<Error> journalErrors{};
    QList<qint64> repeated{};
    int idle = 0;
};

/// A Sender with its real parts and a server to send to, and a second Sender with a late keychain.
struct Desk
{
    SendStage stage{};
    FaultServer server{};
    LateStore lateStore{};
    CredentialStores lateStores{lateStore, lateStore};
    VerifyApi api{};
    Sender sender{stage.history, stage.credentials, api, stage.knowledge, u"kim"_s};
    Sender lateSender{stage.history, lateStores, api, stage.knowledge, u"kim"_s};

    SendOrder order() { return orderThrough(stage.withSecret(accountAt(server.url()))); }
    Attempt row(qint64 id) { return stage.history.attempt(id).result().value(); }
    QString rowsEnd(qint64 id) { return endOf(row(id).result); }
};

} // namespace renotify
