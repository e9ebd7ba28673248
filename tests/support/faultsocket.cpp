// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultsocket.h"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace renotify {

void FaultSocket::SslDeleter::operator()(SSL *ssl) const
{
    SSL_free(ssl);
}

FaultSocket::FaultSocket(int descriptor)
    : m_descriptor(descriptor)
{
    const int on = 1; // each write must be visible by itself
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const int bytes = 64 * 1024; // the system sends what it has accepted even after the server has stopped
    setsockopt(m_descriptor, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
}

std::unique_ptr<FaultSocket> FaultSocket::connect(quint16 port)
{
    auto socket = std::make_unique<FaultSocket>(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (::connect(socket->m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return nullptr;
    return socket;
}

FaultSocket::~FaultSocket()
{
    close();
}

bool FaultSocket::startTls(SSL_CTX *context)
{
    m_ssl.reset(SSL_new(context));
    SSL_set_fd(m_ssl.get(), m_descriptor);
    return SSL_accept(m_ssl.get()) == 1;
}

bool FaultSocket::startHalfTls(SSL_CTX *context)
{
    const QByteArray hello = read();
    const std::unique_ptr<SSL, SslDeleter> ssl(SSL_new(context));
    BIO *const in = BIO_new(BIO_s_mem());
    BIO *const out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl.get(), in, out); // takes ownership of both
    BIO_write(in, hello.constData(), int(hello.size()));
    SSL_accept(ssl.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out, &bytes);
    return size > 0 && write(QByteArrayView(bytes, size / 2));
}

QByteArray FaultSocket::read()
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const auto size = m_ssl ? SSL_read(m_ssl.get(), bytes.data(), int(bytes.size()))
                            : ::recv(m_descriptor, bytes.data(), size_t(bytes.size()), 0);
    bytes.resize(qMax<qsizetype>(0, size));
    return bytes;
}

bool FaultSocket::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto size = m_ssl ? SSL_write(m_ssl.get(), bytes.data(), int(bytes.size()))
                                : ::send(m_descriptor, bytes.data(), size_t(bytes.size()), 0);
        if (size <= 0)
            return false;
        bytes = bytes.sliced(size);
    }
    return true;
}

bool FaultSocket::pause(std::chrono::milliseconds time)
{
    pollfd hangUp{m_descriptor, 0, 0}; // a client's FIN is not a hang-up: it may still read
    return ::poll(&hangUp, 1, int(time.count())) == 0;
}

void FaultSocket::sayGoodbye()
{
    if (m_ssl)
        SSL_shutdown(m_ssl.get());
}

void FaultSocket::finish()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void FaultSocket::armReset()
{
    const linger none{1, 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

void FaultSocket::close()
{
    const std::lock_guard lock(m_closing); // interrupt() must not use a number that another file has by now
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void FaultSocket::interrupt()
{
    const std::lock_guard lock(m_closing);
    if (m_descriptor >= 0)
        ::shutdown(m_descriptor, SHUT_RDWR);
}

} // namespace renotify
