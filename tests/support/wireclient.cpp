// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wireclient.h"

#include <QFile>

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace renotify {

WireClient::WireClient(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    m_connected = ::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
}

WireClient::~WireClient()
{
    ::close(m_descriptor);
}

bool WireClient::startTls(const QString &caFile, const char *host)
{
    return handshake(caFile, host, 0);
}

bool WireClient::startTls11()
{
    return handshake({}, "localhost", TLS1_1_VERSION);
}

bool WireClient::handshake(const QString &caFile, const char *host, int version)
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    if (version != 0) {
        SSL_CTX_set_min_proto_version(context.get(), version);
        SSL_CTX_set_max_proto_version(context.get(), version);
        SSL_CTX_set_cipher_list(context.get(), "DEFAULT@SECLEVEL=0");
    }
    if (!caFile.isEmpty())
        SSL_CTX_load_verify_file(context.get(), QFile::encodeName(caFile).constData());
    m_ssl.reset(SSL_new(context.get()), SSL_free);
    SSL_clear_mode(m_ssl.get(),
                   SSL_MODE_AUTO_RETRY); // a session ticket must not make receive() wait for more
    SSL_set1_host(m_ssl.get(), host);
    SSL_set_fd(m_ssl.get(), m_descriptor);
    return SSL_connect(m_ssl.get()) == 1;
}

bool WireClient::sendTlsHello()
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    const std::shared_ptr<SSL> ssl(SSL_new(context.get()), SSL_free);
    BIO *const out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl.get(), BIO_new(BIO_s_mem()), out); // takes ownership of both
    SSL_connect(ssl.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out, &bytes);
    return send(QByteArray(bytes, size));
}

long WireClient::verification() const
{
    return SSL_get_verify_result(m_ssl.get());
}

bool WireClient::send(const QByteArray &bytes)
{
    const auto sent = m_ssl ? SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size()))
                            : ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), 0);
    return sent == bytes.size();
}

WireClient::Heard WireClient::receive(std::chrono::milliseconds patience, qsizetype most)
{
    Heard heard;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    while (heard.bytes.size() < most) {
        pollfd readable{m_descriptor, POLLIN, 0};
        if (!(m_ssl && SSL_pending(m_ssl.get()) > 0) && ::poll(&readable, 1, int(patience.count())) == 0)
            return heard;
        errno = 0;
        const auto size = m_ssl ? SSL_read(m_ssl.get(), buffer.data(), int(buffer.size()))
                                : ::recv(m_descriptor, buffer.data(), size_t(buffer.size()), 0);
        if (size > 0) {
            heard.bytes += QByteArrayView(buffer).first(size);
            continue;
        }
        const int error = m_ssl ? SSL_get_error(m_ssl.get(), int(size)) : SSL_ERROR_NONE;
        if (error == SSL_ERROR_WANT_READ)
            continue;
        if (error == SSL_ERROR_ZERO_RETURN)
            heard.end = End::Goodbye;
        else
            heard.end = size < 0 && errno == ECONNRESET ? End::Reset : End::Fin;
        return heard;
    }
    return heard;
}

} // namespace renotify
