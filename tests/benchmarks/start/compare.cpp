// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// compare RUNS NAME=COMMAND… (with --cold before these, the disk's cache is dropped before each run, which needs root):
// runs the commands in turn, RUNS times each. For every line `what value` that they print it prints a Markdown table of
// the medians, and the ratio of each command to the first one.

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QList>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <chrono>

namespace {

struct Contestant
{
    QString name;
    QStringList command;
    QHash<QString, QList<double>> values;
};

bool dropCaches()
{
    QFile caches(QStringLiteral("/proc/sys/vm/drop_caches"));
    return caches.open(QFile::WriteOnly) && caches.write("3") == 1 && caches.flush();
}

/// Runs `contestant` once; returns false if it failed.
bool run(Contestant &contestant, QStringList &order)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    environment.insert(QStringLiteral("RENOTIFY_STARTED_NS"), QString::number(std::chrono::nanoseconds(now).count()));
    process.setProcessEnvironment(environment);
    process.start(contestant.command.first(), contestant.command.mid(1));
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return false;
    const QStringList lines = QString::fromLatin1(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString what = line.section(u' ', 0, 0);
        if (!order.contains(what))
            order << what;
        contestant.values[what] << line.section(u' ', 1).toDouble();
    }
    return true;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const bool cold = arguments.removeOne(QStringLiteral("--cold"));
    QList<Contestant> contestants;
    for (const QString &argument : arguments.mid(2))
        contestants.append({argument.section(u'=', 0, 0), QProcess::splitCommand(argument.section(u'=', 1)), {}});

    QStringList order;
    for (int i = 0; i < arguments.at(1).toInt(); ++i) {
        for (Contestant &contestant : contestants) {
            if ((cold && !dropCaches()) || !run(contestant, order))
                return 1;
        }
    }

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << "| what |";
    for (const Contestant &contestant : contestants)
        out << ' ' << contestant.name << " |";
    out << "\n|---|" << QStringLiteral("---|").repeated(contestants.size()) << '\n';
    for (const QString &what : order) {
        const double first = median(contestants.first().values[what]);
        out << "| " << QString(what).replace(u'_', u' ') << " |";
        for (Contestant &contestant : contestants) {
            const double mine = median(contestant.values[what]);
            out << ' ' << mine
                << (&contestant == &contestants.first() ? QString()
                                                        : QStringLiteral(" (%1 ×)").arg(mine / first, 0, 'f', 2))
                << " |";
        }
        out << '\n';
    }
}
