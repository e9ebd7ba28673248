// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Renotify as its main() starts it, on the given data folder.

#include "firstpaint.h"

#include "support/hardening.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"

#include <QIcon>

using namespace renotify;

int main(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("renotify"));
    const QApplication application(argc, argv);
    const FirstPaint firstPaint;
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/renotify.svg")));
    const auto folder = DataFolder::open(QString::fromLocal8Bit(argv[1]));
    if (!folder)
        return 1;
    Program program(folder.value());
    program.open({});
    return QApplication::exec();
}
