// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPaintEvent>
#include <QSet>
#include <QTextStream>
#include <QTimer>

#include <chrono>

/// Prints, as lines of `what value`, how long after RENOTIFY_STARTED_NS (by the monotonic clock) the first picture was
/// painted, and how much memory the program uses when it has been idle; then ends the program.
class FirstPaint : public QObject
{
public:
    FirstPaint() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, this,
                               &FirstPaint::report); // the picture is handed to the screen when this one returns
        }
        return false;
    }

private:
    void report()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const qint64 started = qEnvironmentVariable("RENOTIFY_STARTED_NS").toLongLong();
        QTextStream(stdout) << "first_picture_ms " << double((now - std::chrono::nanoseconds(started)).count()) / 1e6
                            << '\n';
        QTimer::singleShot(std::chrono::milliseconds(1500), this, [] {
            QTextStream(stdout) << "resident_mb " << kilobytes("/proc/self/smaps_rollup", "Rss:") / 1024 << '\n'
                                << "own_mb " << kilobytes("/proc/self/smaps_rollup", "Private_Dirty:") / 1024 << '\n'
                                << "libraries " << libraries() << '\n';
            QCoreApplication::exit();
        });
    }

    static double kilobytes(const char *file, QByteArrayView line)
    {
        QFile status(QString::fromLatin1(file));
        if (status.open(QFile::ReadOnly)) {
            for (const QByteArray &each : status.readAll().split('\n')) {
                if (each.startsWith(line))
                    return each.mid(line.size()).trimmed().split(' ').first().toDouble();
            }
        }
        return -1;
    }

    static qsizetype libraries()
    {
        QSet<QByteArray> files;
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (maps.open(QFile::ReadOnly)) {
            for (const QByteArray &line : maps.readAll().split('\n')) {
                if (const QByteArray file = line.mid(line.lastIndexOf(' ') + 1); file.contains(".so"))
                    files.insert(file);
            }
        }
        return files.size();
    }
};
