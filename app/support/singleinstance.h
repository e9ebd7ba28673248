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

/// The display that shows a program's window: a user may be signed in on two.
struct DisplayPlace
{
    QString x11;     ///< DISPLAY
    QString wayland; ///< WAYLAND_DISPLAY

    static DisplayPlace ofThisProcess();
    /// False only if both are known and have nothing in common.
    bool mayBe(const DisplayPlace &other) const;
};

/// Allows one running program per data folder and user. The first holds the folder until it ends, however it ends, and
/// receives what later starts hand over. No other user can take its place: the lock is a file that only its owner can
/// open, the socket is in a folder of this user alone (XDG_RUNTIME_DIR, or one made for it), and each side asks the
/// system who the other is. Lives on a thread with an event loop.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr quint32 longestMessage = 64 * 1024; ///< bytes

    /// `dataFolder` must exist, because links to it are followed.
    explicit SingleInstance(const QDir &dataFolder, DisplayPlace place = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True also if the folder cannot be locked at all or the socket cannot be opened: neither may keep a program from
    /// starting.
    bool isFirst() const { return m_lock.isHeld(); }
    // What is known about the first instance:
    QString socketName() const;
    qint64 firstProcess() const; ///< its process id; 0 if unknown
    bool isFirstHere() const;    ///< whether its window is, or may be, on the display of this start

    enum class HandOver {
        Taken,
        TooLong,
        OtherDisplay, ///< the first shows its window on another display, out of this person's sight: it got no message
        NoAnswer,     ///< within 3 s: the first hangs, or has ended; a new SingleInstance may then become the first
    };

    /// For a later start: gives `message` to the first instance. Ends on the thread of this object, which has to live
    /// until then.
    QFuture<HandOver> handOver(const QByteArray &message);

signals:
    /// Emitted by the first instance. Any program of this user may have sent the message: check its content.
    void received(const QByteArray &message);

private:
    void listen();
    QString privatePath();
    void acceptPeers();
    void readFrom(QLocalSocket *peer);

    const QString m_name; ///< of the socket; the same for all starts with this folder
    const DisplayPlace m_place;
    FolderLock m_lock;
    std::unique_ptr<QTemporaryDir> m_socketFolder; ///< used if the system has no such folder for this user
    QLocalServer *m_server;
};

} // namespace renotify
