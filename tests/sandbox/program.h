// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QProcess>

/// Starts `renotify-sandbox` of the same build.
void startProgram(QProcess &process, const QStringList &arguments = {});

/// The lines of the first output and any that follow, when there are at least three.
QList<QByteArray> threeLines(QProcess &process);

bool listens(quint16 port, const QHostAddress &address = QHostAddress::LocalHost);
