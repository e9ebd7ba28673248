// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/singleinstance.h"

#include <QLocalSocket>
#include <QPromise>
#include <QTimer>

namespace renotify {

/// Whether the program at the other end of `socket` belongs to this user.
bool isOfThisUser(const QLocalSocket &socket);

// One message per connection: its length (big-endian) and then its bytes. One byte is the answer.
constexpr int lengthSize = sizeof(quint32);
constexpr char takenAnswer = '+';
constexpr std::chrono::seconds peerDeadline{3};

/// One message on its way to the first instance; it deletes itself. The first instance may still be starting, so a
/// connection that fails at once is tried again until the deadline.
class MessageToFirst : public QObject
{
    Q_OBJECT

public:
    MessageToFirst(const SingleInstance &instance, QByteArray message, QObject *parent);

    QFuture<SingleInstance::HandOver> start();

private:
    void connectToFirst();
    void end(SingleInstance::HandOver result);

    const SingleInstance &m_instance;
    const QByteArray m_message;
    QPromise<SingleInstance::HandOver> m_promise;
    QLocalSocket m_socket;
    QTimer m_deadline;
    QTimer m_again;
    bool m_wasElsewhere = false; ///< the first instance was seen to be on another display
};

} // namespace renotify
