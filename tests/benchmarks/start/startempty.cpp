// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The cost of any program with this Qt: an empty main window.

#include "firstpaint.h"

#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const FirstPaint firstPaint;
    QMainWindow window;
    window.resize(1120, 800);
    window.show();
    return QApplication::exec();
}
