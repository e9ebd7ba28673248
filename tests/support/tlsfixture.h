// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tlscontexts.h"

#include <QTemporaryDir>

namespace renotify {

/// Certificates made for one test, good ones and ones to be refused: an authority, what it issued and what it
/// did not. They take a few milliseconds (elliptic curves) and go with the fixture.
class TlsFixture
{
public:
    TlsFixture();

    /// The authority "Renotify Test CA": what an account's extra CA file is.
    QString caFile() const { return path("ca"); }
    /// Another one, "Contoso Inspection CA": a network that inspects TLS.
    QString inspectionCaFile() const { return path("inspection-ca"); }

    /// For localhost and 127.0.0.1, issued by the authority, valid now.
    TlsIdentity good() const { return identity("good"); }

    // and good but for what the name says
    TlsIdentity expired() const { return identity("expired"); }
    TlsIdentity notYetValid() const { return identity("not-yet-valid"); }
    TlsIdentity wrongHost() const { return identity("wrong-host"); } ///< for wrong.example
    TlsIdentity selfSigned() const { return identity("self-signed"); }
    TlsIdentity unknownIssuer() const { return identity("unknown-issuer"); }                 ///< by the inspection CA
    TlsIdentity unknownIssuerInChain() const { return identity("unknown-issuer-in-chain"); } ///< which is sent along

private:
    QString path(const char *name, const char *suffix = ".pem") const;
    TlsIdentity identity(const char *name) const { return {path(name), path(name, ".key")}; }

    QTemporaryDir m_folder;
};

} // namespace renotify
