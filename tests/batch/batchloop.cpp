// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A program for the test that kills it: it goes on with the list that the journal has, and prints a line for each row
// that has ended, "ready" before the first, and "ended" at the end.
//   batchloop FILE URL

#include "batchstage.h"

#include <QCoreApplication>

#include <cstdio>

using namespace renotify;

namespace {

void tell(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    BatchStage stage(QCoreApplication::arguments().at(1), QUrl(QCoreApplication::arguments().at(2)));
    BatchRun &run = stage.run();
    QObject::connect(&run, &BatchRun::progressed, &app, [](const BatchProgress &progress) {
        if (!progress.left)
            tell(u"ready"_s);
    });
    QObject::connect(&run, &BatchRun::rowEnded, &app,
                     [](const BatchRow &row) { tell(u"row %1"_s.arg(QString::number(row.row))); });
    QObject::connect(&run, &BatchRun::ended, &app, [](const std::optional<Error> &error) {
        tell(error ? u"stopped"_s : u"ended"_s);
        QCoreApplication::exit(error ? 1 : 0);
    });
    return QCoreApplication::exec();
}
