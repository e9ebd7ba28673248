// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

using SSL_CTX = struct ssl_ctx_st;

namespace renotify {

/// A server's certificate (followed by its issuers) and private key, as paths of PEM files.
struct TlsIdentity
{
    QString certificate;
    QString key;
};

/// How a server with one identity speaks TLS: in today's way, and in the way common until 2018.
class TlsContexts
{
public:
    explicit TlsContexts(const TlsIdentity &identity);

    SSL_CTX *modern() const { return m_modern.get(); }
    /// TLS 1.1 only.
    SSL_CTX *tls11() const { return m_tls11.get(); }

private:
    std::shared_ptr<SSL_CTX> m_modern;
    std::shared_ptr<SSL_CTX> m_tls11;
};

} // namespace renotify
