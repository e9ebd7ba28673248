// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QPromise>
#include <QTimer>
#include <QtEndian>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr std::chrono::seconds deadline{3};
constexpr int lengthSize = sizeof(quint32); // a message is its length, big-endian, and its bytes; one byte answers
constexpr char taken = '+';

#ifdef Q_OS_LINUX
constexpr auto access = QLocalServer::AbstractNamespaceOption;
constexpr auto peerAccess = QLocalSocket::AbstractNamespaceOption;
#else
constexpr auto access = QLocalServer::UserAccessOption;
constexpr auto peerAccess = QLocalSocket::NoOptions;
#endif

QString user()
{
#ifdef Q_OS_LINUX
    return QString::number(::geteuid());
#else
    return QDir::homePath();
#endif
}

/// Abstract sockets know no file modes: any user may connect to one, or take its name first.
bool isOfThisUser(const QLocalSocket &peer)
{
#ifdef Q_OS_LINUX
    ucred credentials{};
    socklen_t size = sizeof credentials;
    return ::getsockopt(static_cast<int>(peer.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0
           && credentials.uid == ::geteuid();
#else
    Q_UNUSED(peer);
    return true;
#endif
}

QByteArray framed(const QByteArray &message)
{
    QByteArray length(lengthSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    return length + message;
}

} // namespace

SingleInstance::SingleInstance(const QDir &dataFolder, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    const QString what = user() + u'\n' + dataFolder.canonicalPath();
    m_name =
        u"renotify-"_s
        + QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
    m_server->setSocketOptions(access);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::acceptPeers);
    m_isFirst = holdFolder();
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::holdFolder()
{
#ifndef Q_OS_LINUX
    // A socket's file outlives a crash, and Windows lets two servers share a name: a lock decides who may
    // listen.
    m_lock = std::make_unique<QLockFile>(QDir::temp().filePath(m_name + u".lock"_s));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return false;
    QLocalServer::removeServer(m_name);
#endif
    return m_server->listen(m_name);
}

void SingleInstance::acceptPeers()
{
    while (QLocalSocket *peer = m_server->nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (!isOfThisUser(*peer)) {
            peer->abort();
            continue;
        }
        peer->setReadBufferSize(lengthSize + longestMessage);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { readFrom(peer); });
        QTimer::singleShot(deadline, peer, &QLocalSocket::abort);
    }
}

void SingleInstance::readFrom(QLocalSocket *peer)
{
    if (peer->bytesAvailable() < lengthSize)
        return;
    const auto length = qFromBigEndian<quint32>(peer->peek(lengthSize).constData());
    if (length > longestMessage) {
        peer->abort();
        return;
    }
    if (peer->bytesAvailable() < lengthSize + qint64(length))
        return;
    const QByteArray message = peer->read(lengthSize + qint64(length)).sliced(lengthSize);
    peer->disconnect(this); // one message a connection
    peer->putChar(taken);
    peer->disconnectFromServer();
    emit received(message);
}

QFuture<bool> SingleInstance::handOver(const QByteArray &message)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QFuture<bool> future = promise->future();
    auto *first = new QLocalSocket(this);
    const auto end = [first, promise](bool isTaken) {
        first->disconnect();
        first->deleteLater();
        promise->addResult(isTaken);
        promise->finish();
    };
    if (message.size() > longestMessage) {
        end(false);
        return future;
    }
    connect(first, &QLocalSocket::connected, first, [first, message, end] {
        if (isOfThisUser(*first))
            first->write(framed(message));
        else
            end(false);
    });
    connect(first, &QLocalSocket::readyRead, first, [first, end] { end(first->read(1) == QByteArray(1, taken)); });
    connect(first, &QLocalSocket::errorOccurred, first, [end] { end(false); });
    auto *timer = new QTimer(first);
    connect(timer, &QTimer::timeout, first, [end] { end(false); });
    timer->start(deadline);
    first->setSocketOptions(peerAccess);
    first->connectToServer(m_name);
    return future;
}

} // namespace renotify
