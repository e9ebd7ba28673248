// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/ending.h"

#include "ui/widgets/dialoglook.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &sentence)
{
    QTextStream(stderr) << "renotify: " << sentence << '\n';
}

/// False for the platforms that only draw into memory.
bool isSeen()
{
    const QString platform = QGuiApplication::platformName();
    return qobject_cast<QApplication *>(QCoreApplication::instance()) && platform != "offscreen"_L1
           && platform != "minimal"_L1;
}

} // namespace

int endStart(ExitCode code, const QString &sentence, Watcher watcher)
{
    print(sentence);
    if (watcher == Watcher::Script || !isSeen())
        return int(code);
    QMessageBox box(QMessageBox::Warning, u"Renotify"_s, sentence, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    applyDialogLook(box);
    QObject::connect(&box, &QDialog::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    box.show();
    QApplication::exec();
    return int(code);
}

void endRun(ExitCode code, const QString &sentence)
{
    print(sentence);
    QCoreApplication::exit(int(code));
}

bool hasDisplay(int argc, char *const *argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    const bool isChosen = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return qstrcmp(argument, "-platform") == 0 || qstrcmp(argument, "--platform") == 0;
    });
    return isChosen || isSet("QT_QPA_PLATFORM") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
    return true;
#endif
}

} // namespace renotify
