// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/handover.h"

#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace renotify {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 50ms;

QByteArray framed(const QByteArray &message)
{
    QByteArray length(lengthSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    return length + message;
}

} // namespace

bool isOfThisUser(const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred credentials{};
    socklen_t size = sizeof credentials;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0
           && credentials.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(static_cast<int>(socket.socketDescriptor()), &user, &group) == 0 && user == ::geteuid();
#else
    Q_UNUSED(socket);
    return true;
#endif
}

MessageToFirst::MessageToFirst(const SingleInstance &instance, QByteArray message, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_message(std::move(message))
{
    for (QTimer *timer : {&m_deadline, &m_again})
        timer->setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(SingleInstance::HandOver::NoAnswer); });
    connect(&m_again, &QTimer::timeout, this, &MessageToFirst::connectToFirst);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        if (isOfThisUser(m_socket))
            m_socket.write(framed(m_message));
        else
            m_socket.abort();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.read(1) == QByteArray(1, takenAnswer))
            end(SingleInstance::HandOver::Taken);
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { m_again.start(pause); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { m_again.start(pause); });
}

QFuture<SingleInstance::HandOver> MessageToFirst::start()
{
    m_promise.start();
    QFuture<SingleInstance::HandOver> future = m_promise.future();
    if (m_message.size() > qsizetype(SingleInstance::longestMessage)) {
        end(SingleInstance::HandOver::TooLong);
        return future;
    }
    m_deadline.start(peerDeadline);
    connectToFirst();
    return future;
}

void MessageToFirst::connectToFirst()
{
    if (!m_instance.isFirstHere()) {
        if (std::exchange(m_wasElsewhere, true))
            return end(SingleInstance::HandOver::OtherDisplay);
        m_again.start(pause); // try again: the note that was read may be from an instance that was killed
        return;
    }
    m_socket.abort();
    m_socket.connectToServer(m_instance.socketName());
}

void MessageToFirst::end(SingleInstance::HandOver result)
{
    m_deadline.stop();
    m_again.stop();
    m_socket.disconnect(this);
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace renotify
