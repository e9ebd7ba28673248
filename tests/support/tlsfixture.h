// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tlscontexts.h"

#include <QTemporaryDir>

namespace renotify {

/// Certificates made for one test, good ones and ones that must be refused: an authority, certificates that it issued,
/// and certificates that it did not. They take a few milliseconds (elliptic curves) and are deleted with the fixture.
class TlsFixture
{
public:
    TlsFixture();

    /// The authority "Renotify Test CA", for an account's extra CA file.
    QString caFile() const { return path("ca"); }
    /// Another authority, "Contoso Inspection CA", for a network that inspects TLS.
    QString inspectionCaFile() const { return path("inspection-ca"); }

    /// For localhost and 127.0.0.1, issued by the authority, valid now.
    TlsIdentity good() const { return identity("good"); }

    // The others are good, except for the fault that their name tells.
    TlsIdentity expired() const { return identity("expired"); }
    TlsIdentity notYetValid() const { return identity("not-yet-valid"); }
    TlsIdentity wrongHost() const { return identity("wrong-host"); } ///< for wrong.example
    TlsIdentity selfSigned() const { return identity("self-signed"); }
    TlsIdentity unknownIssuer() const { return identity("unknown-issuer"); }                 ///< the inspection CA
    TlsIdentity unknownIssuerInChain() const { return identity("unknown-issuer-in-chain"); } ///< which is sent along

private:
    QString path(const char *name, const char *suffix = ".pem") const;
    TlsIdentity identity(const char *name) const { return {path(name), path(name, ".key")}; }

    QTemporaryDir m_folder;
};

} // namespace renotify
