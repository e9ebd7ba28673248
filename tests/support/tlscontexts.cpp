// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlscontexts.h"

#include <QFile>

#include <openssl/ssl.h>

namespace renotify {

namespace {

std::shared_ptr<SSL_CTX> context(const TlsIdentity &identity)
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    const QByteArray certificate = QFile::encodeName(identity.certificate);
    const QByteArray key = QFile::encodeName(identity.key);
    if (SSL_CTX_use_certificate_chain_file(context.get(), certificate.constData()) != 1
        || SSL_CTX_use_PrivateKey_file(context.get(), key.constData(), SSL_FILETYPE_PEM) != 1)
        qFatal("No TLS with %s", certificate.constData());
    return context;
}

} // namespace

TlsContexts::TlsContexts(const TlsIdentity &identity)
    : m_modern(context(identity))
    , m_tls11(context(identity))
{
    SSL_CTX_set_min_proto_version(m_tls11.get(), TLS1_1_VERSION);
    SSL_CTX_set_max_proto_version(m_tls11.get(), TLS1_1_VERSION);
    SSL_CTX_set_cipher_list(m_tls11.get(),
                            "DEFAULT@SECLEVEL=0"); // TLS 1.1 needs SHA-1, which OpenSSL 3 forbids
}

} // namespace renotify
