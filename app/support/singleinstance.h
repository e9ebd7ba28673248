// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/folderlock.h"

#include <QDir>
#include <QFuture>
#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QTemporaryDir;

namespace renotify {

/// Where a program shows its window: a user may be signed in at two displays.
struct DisplayPlace
{
    QString x11;     ///< DISPLAY
    QString wayland; ///< WAYLAND_DISPLAY

    static DisplayPlace ofThisProcess();
    /// False only where both are known and have nothing in common.
    bool mayBe(const DisplayPlace &other) const;
};

/// One running program per data folder and user. The first holds the folder until it ends, however it ends, and hears
/// what later starts hand over. Nothing of it lies where another user could take its place: the lock is a file that
/// only its owner can open, the socket is in a folder of this user's alone (XDG_RUNTIME_DIR, else one made for it), and
/// each side asks the system who the other is. Lives on a thread with an event loop.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr quint32 longestMessage = 64 * 1024; ///< bytes

    /// `dataFolder` has to exist: links to it are followed.
    explicit SingleInstance(const QDir &dataFolder, DisplayPlace place = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Also where the folder cannot be locked at all, or nobody can be listened to: that stops no start.
    bool isFirst() const { return m_lock.isHeld(); }
    // What is known of the first:
    QString socketName() const;
    qint64 firstProcess() const; ///< its id, 0 where it is not known
    bool isFirstHere() const;    ///< its window is, or may be, on this start's display

    enum class HandOver {
        Taken,
        TooLong,
        OtherDisplay, ///< the first shows its window where this start's person does not see it: it was told nothing
        NoAnswer,     ///< within 3 s. It hangs, or it has ended: a new SingleInstance may then be the first
    };

    /// For a later start: gives `message` to the first. Ends on the thread of this object, which has to live until
    /// then.
    QFuture<HandOver> handOver(const QByteArray &message);

signals:
    /// In the first. The content is what any program of this user may have sent: check it.
    void received(const QByteArray &message);

private:
    void listen();
    QString privatePath();
    void acceptPeers();
    void readFrom(QLocalSocket *peer);

    const QString m_name; ///< of the socket, the same for all starts with this folder
    const DisplayPlace m_place;
    FolderLock m_lock;
    std::unique_ptr<QTemporaryDir> m_socketFolder; ///< where the system gives this user none
    QLocalServer *m_server;
};

} // namespace renotify
