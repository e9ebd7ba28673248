// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faulttable.h"

namespace renotify {

namespace {

using K = FaultKind;
using E = Error::Kind;

const ExpectedEnd accepted{Outcome::Accepted, {}};

ExpectedEnd rejected(E error)
{
    return {Outcome::Rejected, {error}};
}

ExpectedEnd unknown(E error)
{
    return {Outcome::Unknown, {error}};
}

ExpectedEnd notSent(E error)
{
    return {Outcome::NotSent, {error}};
}

FaultExpectation row(K::Value kind, const ExpectedEnd &end)
{
    return {kind, end, end};
}

FaultExpectation row(K::Value kind, const ExpectedEnd &plain, const ExpectedEnd &tls)
{
    return {kind, plain, tls};
}

} // namespace

const QList<FaultExpectation> &faultTable()
{
    static const QList<FaultExpectation> table{
        row(K::Accepted, accepted),
        row(K::AcceptedChunked, accepted),
        row(K::AcceptedConnectionClose, accepted),
        row(K::ContinueThenAccepted, accepted),

        // With TLS nothing leaves before the handshake is complete. Plain TCP only tells that it is connected.
        row(K::Refuse, notSent(E::ConnectionRefused)),
        row(K::CloseOnAccept, unknown(E::ConnectionLost), notSent(E::ConnectionLost)),
        row(K::ResetOnAccept, unknown(E::ConnectionLost), notSent(E::ConnectionLost)),
        row(K::SilenceOnAccept, unknown(E::AnswerTimedOut), notSent(E::ConnectTimedOut)),
        row(K::GarbageOnAccept, unknown(E::ConnectionLost), notSent(E::ConnectionLost)),
        row(K::CloseInHandshake, notSent(E::ConnectionLost)),
        row(K::ResetInHandshake, notSent(E::ConnectionLost)),
        row(K::SilenceInHandshake, notSent(E::ConnectTimedOut)),
        row(K::Tls11Only, notSent(E::TlsFailed)),

        row(K::CloseAfterHead, unknown(E::ConnectionLost)),
        row(K::CloseAfterBody, unknown(E::ConnectionLost)),
        row(K::CloseInStatusLine, unknown(E::ConnectionLost)),
        row(K::CloseInHeaders, unknown(E::ConnectionLost)),
        row(K::CloseInBody, unknown(E::ConnectionLost)),
        row(K::ResetAfterHead, unknown(E::ConnectionLost)),
        row(K::ResetAfterBody, unknown(E::ConnectionLost)),
        row(K::ResetInStatusLine, unknown(E::ConnectionLost)),
        row(K::ResetInHeaders, unknown(E::ConnectionLost)),
        row(K::ResetInBody, unknown(E::ConnectionLost)),
        row(K::SilenceAfterHead, unknown(E::AnswerTimedOut)),
        row(K::SilenceAfterBody, unknown(E::AnswerTimedOut)),
        row(K::SilenceInStatusLine, unknown(E::AnswerTimedOut)),
        row(K::SilenceInHeaders, unknown(E::AnswerTimedOut)),
        row(K::SilenceInBody, unknown(E::AnswerTimedOut)),
        row(K::ShortSilence, unknown(E::ConnectionLost)),
        row(K::DripInStatusLine, unknown(E::AnswerTimedOut)),
        row(K::DripInHeaders, unknown(E::AnswerTimedOut)),
        row(K::DripInBody, unknown(E::AnswerTimedOut)),

        // A connection is never used for two sends, so what happens to it afterwards does not matter.
        row(K::CloseAfterAnswer, accepted),
        row(K::ResetAfterAnswer, accepted),
        row(K::CloseOnNextRequest, accepted),
        row(K::ResetOnNextRequest, accepted),

        // Qt searches the garbage for a status line as long as the connection lasts.
        row(K::Garbage, unknown(E::ConnectionLost)),
        row(K::GarbageThenSilence, unknown(E::AnswerTimedOut)),
        row(K::LengthTooLong, unknown(E::ConnectionLost)),
        row(K::LengthTooShort, unknown(E::AnswerUnreadable)),
        row(K::LengthMissing, accepted),
        row(K::LengthMissingTruncated, accepted),
        row(K::LengthGarbled, accepted),
        row(K::ChunkBroken, unknown(E::AnswerUnreadable)),
        row(K::ChunkCut, unknown(E::ConnectionLost)),
        row(K::GzipBroken, accepted),
        row(K::GzipBomb, unknown(E::AnswerTooLarge)),
        row(K::EndlessBody, unknown(E::AnswerTooLarge)),
        row(K::EndlessChunks, unknown(E::AnswerTooLarge)),
        row(K::HugeHeaders, unknown(E::AnswerTimedOut)),
        row(K::EndlessHeaders, unknown(E::AnswerTimedOut)),
        row(K::InterimFlood, accepted),
        row(K::EndlessInterim, unknown(E::AnswerTimedOut)),

        row(K::AcceptedBrokenJson, unknown(E::AnswerUnreadable)),
        row(K::AcceptedEmpty, unknown(E::AnswerUnreadable)),
        row(K::OkInsteadOfCreated, unknown(E::UnexpectedAnswer)),
        row(K::UnauthorizedBasic, rejected(E::Api)),
        row(K::UnauthorizedDigest, rejected(E::Api)),

        // Redirects are never followed. A redirect comes instead of processing, except 303, which points to the result
        // of it.
        row(K::Moved301ToItself, rejected(E::Redirected)),
        row(K::Found302ToItself, rejected(E::Redirected)),
        row(K::SeeOther303ToItself, unknown(E::Redirected)),
        row(K::Temporary307ToItself, rejected(E::Redirected)),
        row(K::Permanent308ToItself, rejected(E::Redirected)),
        row(K::Moved301Elsewhere, rejected(E::Redirected)),
        row(K::Found302Elsewhere, rejected(E::Redirected)),
        row(K::SeeOther303Elsewhere, unknown(E::Redirected)),
        row(K::Temporary307Elsewhere, rejected(E::Redirected)),
        row(K::Permanent308Elsewhere, rejected(E::Redirected)),
        row(K::Moved301ToHttp, rejected(E::Redirected)),
        row(K::Found302ToHttp, rejected(E::Redirected)),
        row(K::SeeOther303ToHttp, unknown(E::Redirected)),
        row(K::Temporary307ToHttp, rejected(E::Redirected)),
        row(K::Permanent308ToHttp, rejected(E::Redirected)),

        // 5xx says that something went wrong, but not how far the request had got.
        row(K::Timeout408Json, rejected(E::Api)),
        row(K::Timeout408Empty, rejected(E::UnexpectedAnswer)),
        row(K::Timeout408Html, rejected(E::UnexpectedAnswer)),
        row(K::TooMany429Json, rejected(E::Api)),
        row(K::TooMany429Empty, rejected(E::UnexpectedAnswer)),
        row(K::TooMany429Html, rejected(E::UnexpectedAnswer)),
        row(K::Failure500Json, unknown(E::Api)),
        row(K::Failure500Empty, unknown(E::UnexpectedAnswer)),
        row(K::Failure500Html, unknown(E::UnexpectedAnswer)),
        row(K::Unavailable503Json, unknown(E::Api)),
        row(K::Unavailable503Empty, unknown(E::UnexpectedAnswer)),
        row(K::Unavailable503Html, unknown(E::UnexpectedAnswer)),
    };
    return table;
}

} // namespace renotify
