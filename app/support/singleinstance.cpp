// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/singleinstance.h"

#include "support/handover.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr qsizetype longestPath = 100; // in bytes; a socket's address has room for slightly more

QString nameFor(const QDir &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    return u"renotify-"_s + QString::fromLatin1(hash.toHex().first(32));
}

/// The folder that the system keeps for this user's sockets; empty if there is none or if others may enter it.
QString runtimeFolder()
{
    const QFileInfo folder(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const bool isPrivate = folder.isAbsolute() && folder.isDir() && folder.isWritable()
                           && folder.ownerId() == QFileInfo(u"/proc/self"_s).ownerId()
                           && !(folder.permissions() & others);
    return isPrivate ? folder.filePath() : QString();
}

/// What the first instance has written for later starts.
QJsonObject noteIn(const FolderLock &lock)
{
    return QJsonDocument::fromJson(lock.note()).object();
}

} // namespace

DisplayPlace DisplayPlace::ofThisProcess()
{
    QString x11 = qEnvironmentVariable("DISPLAY");
    if (const auto screen = x11.indexOf(u'.', x11.lastIndexOf(u':')); screen > 0)
        x11.truncate(screen); // :0 and :0.0 are the same display
    return {x11, qEnvironmentVariable("WAYLAND_DISPLAY")};
}

bool DisplayPlace::mayBe(const DisplayPlace &other) const
{
    const bool isKnown = !x11.isEmpty() || !wayland.isEmpty();
    const bool isOtherKnown = !other.x11.isEmpty() || !other.wayland.isEmpty();
    return !isKnown || !isOtherKnown || (!x11.isEmpty() && x11 == other.x11)
           || (!wayland.isEmpty() && wayland == other.wayland);
}

SingleInstance::SingleInstance(const QDir &dataFolder, DisplayPlace place, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder))
    , m_place(std::move(place))
    , m_lock(QDir(dataFolder.canonicalPath()))
    , m_server(new QLocalServer(this))
{
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::acceptPeers);
    if (isFirst())
        listen();
}

SingleInstance::~SingleInstance()
{
    m_lock.write({}); // only the holder can write
}

/// If it cannot listen it is still the first; later starts then report that it does not answer.
void SingleInstance::listen()
{
    const QFileInfo old(noteIn(m_lock)[u"socket"].toString()); // left by an instance that was killed
    if (old.dir().dirName().startsWith("renotify-"_L1) && QFile::remove(old.filePath()))
        QDir().rmdir(old.path());
    m_lock.write({});
    const QString path = privatePath();
    QLocalServer::removeServer(path);
    m_server->listen(path);
    m_lock.write(QJsonDocument(QJsonObject{{u"process"_s, QCoreApplication::applicationPid()},
                                           {u"socket"_s, path},
                                           {u"x11"_s, m_place.x11},
                                           {u"wayland"_s, m_place.wayland}})
                     .toJson(QJsonDocument::Compact));
}

QString SingleInstance::privatePath()
{
#ifdef Q_OS_UNIX
    const QString runtime = runtimeFolder();
    const QString usual = runtime + u'/' + m_name;
    if (!runtime.isEmpty() && QFile::encodeName(usual).size() <= longestPath)
        return usual;
    // QTemporaryDir replaces the X with letters, and only its owner may enter it.
    m_socketFolder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/renotify-XXXXXX"_s);
    return m_socketFolder->filePath(u"instance"_s);
#else
    return m_name;
#endif
}

QString SingleInstance::socketName() const
{
    if (isFirst())
        return m_server->fullServerName();
    const QString noted = noteIn(m_lock)[u"socket"].toString();
    return noted.isEmpty() ? runtimeFolder() + u'/' + m_name : noted;
}

qint64 SingleInstance::firstProcess() const
{
    return noteIn(m_lock)[u"process"].toInteger();
}

bool SingleInstance::isFirstHere() const
{
    const QJsonObject note = noteIn(m_lock);
    return m_place.mayBe({note[u"x11"].toString(), note[u"wayland"].toString()});
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
        QTimer::singleShot(peerDeadline, peer, &QLocalSocket::abort);
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
    peer->disconnect(this); // each connection carries one message
    peer->putChar(takenAnswer);
    peer->disconnectFromServer();
    emit received(message);
}

QFuture<SingleInstance::HandOver> SingleInstance::handOver(const QByteArray &message)
{
    return (new MessageToFirst(*this, message, this))->start();
}

} // namespace renotify
