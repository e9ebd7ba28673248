// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject> // Q_GADGET

namespace renotify {

/// Everything the fault server can do to a client: one closed list, so that a test can check that its table has a row
/// for each. What the faults send is in faultcatalog.cpp; self-tests prove it.
struct FaultKind
{
    Q_GADGET
public:
    enum Value {
        // no fault: the answers of a healthy server
        Accepted, ///< 201, all nine fields, the connection is kept
        AcceptedChunked,
        AcceptedConnectionClose, ///< says `Connection: close` and closes
        ContinueThenAccepted,

        // faults of the connection, before any request
        Refuse,
        CloseOnAccept,
        ResetOnAccept,
        SilenceOnAccept,
        GarbageOnAccept,
        CloseInHandshake,
        ResetInHandshake,
        SilenceInHandshake,
        Tls11Only, // TLS only

        // the exchange is cut off
        CloseAfterHead,
        CloseAfterBody,
        CloseInStatusLine,
        CloseInHeaders,
        CloseInBody,
        ResetAfterHead,
        ResetAfterBody,
        ResetInStatusLine,
        ResetInHeaders,
        ResetInBody,
        SilenceAfterHead,
        SilenceAfterBody,
        SilenceInStatusLine,
        SilenceInHeaders,
        SilenceInBody,
        ShortSilence, ///< for 200 ms, then closes
        DripInStatusLine,
        DripInHeaders,
        DripInBody, // a byte every 100 ms, endlessly

        // a kept connection is not kept; its first answer is Accepted
        CloseAfterAnswer,
        ResetAfterAnswer,
        CloseOnNextRequest,
        ResetOnNextRequest, ///< at the first bytes; the first request of each connection is served

        // not HTTP, or broken HTTP
        Garbage,
        GarbageThenSilence,
        LengthTooLong,
        LengthTooShort,
        LengthMissing,
        LengthMissingTruncated,
        LengthGarbled,
        ChunkBroken,
        ChunkCut,
        GzipBroken,
        GzipBomb,
        EndlessBody,
        EndlessChunks,
        HugeHeaders,
        EndlessHeaders,
        InterimFlood,
        EndlessInterim,

        // answers other than a 201 with a notification
        AcceptedBrokenJson,
        AcceptedEmpty,
        OkInsteadOfCreated,
        UnauthorizedBasic,
        UnauthorizedDigest,
        Moved301ToItself,
        Found302ToItself,
        SeeOther303ToItself,
        Temporary307ToItself,
        Permanent308ToItself,
        Moved301Elsewhere,
        Found302Elsewhere,
        SeeOther303Elsewhere,
        Temporary307Elsewhere,
        Permanent308Elsewhere,
        Moved301ToHttp,
        Found302ToHttp,
        SeeOther303ToHttp,
        Temporary307ToHttp,
        Permanent308ToHttp,
        Timeout408Json,
        Timeout408Empty,
        Timeout408Html,
        TooMany429Json,
        TooMany429Empty,
        TooMany429Html,
        Failure500Json,
        Failure500Empty,
        Failure500Html,
        Unavailable503Json,
        Unavailable503Empty,
        Unavailable503Html,
    };
    Q_ENUM(Value)
};

} // namespace renotify
