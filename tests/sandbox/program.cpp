// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTcpSocket>

void startProgram(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    process.waitForStarted();
}

QList<QByteArray> threeLines(QProcess &process)
{
    QByteArray output;
    while (output.count('\n') < 3 && process.waitForReadyRead(5'000))
        output += process.readAllStandardOutput();
    return output.split('\n');
}

bool listens(quint16 port, const QHostAddress &address)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    return socket.waitForConnected(1'000);
}
