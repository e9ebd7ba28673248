// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFuture>
#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace renotify {

/// One running program per data folder and user. The first holds the folder until it ends, however it ends,
/// and hears what later starts hand over. Nothing is written to the folder: on Linux the kernel keeps the
/// name (an abstract socket, seen within one network namespace), elsewhere a lock and a socket in the
/// temporary folder do. Lives on a thread with an event loop.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr quint32 longestMessage = 64 * 1024; ///< bytes

    /// `dataFolder` has to exist: links to it are followed.
    explicit SingleInstance(const QDir &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    bool isFirst() const { return m_isFirst; }
    const QString &socketName() const { return m_name; }

    /// For a later start: gives `message` to the first. True once the first has it; false where the message
    /// is too long, no program of this user answers within 3 s, or the first ended meanwhile (a new
    /// SingleInstance may then be the first). Ends on the thread of this object, which has to live until
    /// then.
    QFuture<bool> handOver(const QByteArray &message);

signals:
    /// In the first. The content is what any program of this user may have sent: check it.
    void received(const QByteArray &message);

private:
    bool holdFolder();
    void acceptPeers();
    void readFrom(QLocalSocket *peer);

    QString m_name;
    std::unique_ptr<QLockFile> m_lock; ///< where the name alone is no lock
    QLocalServer *m_server;
    bool m_isFirst;
};

} // namespace renotify
