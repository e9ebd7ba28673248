// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsfixture.h"

#include <QFile>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <chrono>
#include <vector>

using namespace std::chrono_literals;

namespace renotify {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

struct Identity
{
    Key key;
    Certificate certificate;
};

/// How a certificate differs from a good server certificate.
struct Wish
{
    const char *name = "localhost";
    const char *hosts = "DNS:localhost,IP:127.0.0.1"; ///< null: an authority
    std::chrono::hours from = -24h;                   ///< relative to now
    std::chrono::hours until = 24h;
};

void check(bool ok)
{
    if (!ok)
        qFatal("OpenSSL makes no certificate");
}

void extend(X509 *certificate, X509 *issuer, int extension, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::shared_ptr<X509_EXTENSION> made(X509V3_EXT_conf_nid(nullptr, &context, extension, value),
                                               X509_EXTENSION_free);
    check(made && X509_add_ext(certificate, made.get(), -1) == 1);
}

/// Without an issuer, the certificate signs itself.
Identity issue(const Wish &wish, const Identity *by = nullptr)
{
    const Identity made{Key(EVP_EC_gen("P-256"), EVP_PKEY_free), Certificate(X509_new(), X509_free)};
    const Identity &issuer = by ? *by : made;
    X509 *const certificate = made.certificate.get();
    static long serial = 1;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), std::chrono::seconds(wish.from).count());
    X509_gmtime_adj(X509_getm_notAfter(certificate), std::chrono::seconds(wish.until).count());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(wish.name), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer.certificate.get()));
    X509_set_pubkey(certificate, made.key.get());
    extend(certificate, issuer.certificate.get(), NID_basic_constraints,
           wish.hosts ? "critical,CA:FALSE" : "critical,CA:TRUE");
    extend(certificate, issuer.certificate.get(), NID_subject_key_identifier, "hash");
    extend(certificate, issuer.certificate.get(), NID_authority_key_identifier, "keyid");
    if (wish.hosts)
        extend(certificate, issuer.certificate.get(), NID_subject_alt_name, wish.hosts);
    check(X509_sign(certificate, issuer.key.get(), EVP_sha256()) > 0);
    return made;
}

using File = std::shared_ptr<BIO>;

File create(const QString &path)
{
    File file(BIO_new_file(QFile::encodeName(path).constData(), "w"), BIO_free);
    check(file != nullptr);
    return file;
}

void writeCertificates(const QString &path, const std::vector<Certificate> &chain)
{
    const File file = create(path);
    for (const Certificate &certificate : chain)
        check(PEM_write_bio_X509(file.get(), certificate.get()) == 1);
}

void write(const TlsIdentity &paths, const Identity &identity, const std::vector<Certificate> &issuers = {})
{
    std::vector<Certificate> chain{identity.certificate};
    chain.insert(chain.end(), issuers.begin(), issuers.end());
    writeCertificates(paths.certificate, chain);
    check(PEM_write_bio_PrivateKey(create(paths.key).get(), identity.key.get(), nullptr, nullptr, 0, nullptr, nullptr)
          == 1);
}

} // namespace

TlsFixture::TlsFixture()
{
    const Identity ca = issue({.name = "Renotify Test CA", .hosts = nullptr});
    const Identity inspection = issue({.name = "Contoso Inspection CA", .hosts = nullptr});
    writeCertificates(caFile(), {ca.certificate});
    writeCertificates(inspectionCaFile(), {inspection.certificate});

    write(good(), issue({}, &ca));
    write(expired(), issue({.from = -48h, .until = -1h}, &ca));
    write(notYetValid(), issue({.from = 1h}, &ca));
    write(wrongHost(), issue({.name = "wrong.example", .hosts = "DNS:wrong.example"}, &ca));
    write(selfSigned(), issue({}));
    write(unknownIssuer(), issue({}, &inspection));
    write(unknownIssuerInChain(), issue({}, &inspection), {inspection.certificate});
}

QString TlsFixture::path(const char *name, const char *suffix) const
{
    return m_folder.filePath(QLatin1StringView(name) + QLatin1StringView(suffix));
}

} // namespace renotify
