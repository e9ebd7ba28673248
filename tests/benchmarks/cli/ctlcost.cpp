// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the start of renotifyctl and a whole send with it, keychain and journal included, beside the curl program
// that does the same POST to the same server. Prints a Markdown table.

#include "credentials/keyringsession.h"
#include "settings/accounts.h"
#include "support/faultserver.h"
#include "support/tlsfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double milliseconds = -1; ///< negative: it did not end with 0
    long kilobytes = 0;       ///< resident, at most
};

/// Runs a program as a shell would, without its output.
Run run(const QByteArrayList &words)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    QElapsedTimer clock;
    clock.start();
    const pid_t child = ::vfork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_RDWR);
        ::dup2(nowhere, 0);
        ::dup2(nowhere, 1);
        ::dup2(nowhere, 2);
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return {status == 0 ? double(clock.nsecsElapsed()) / 1e6 : -1, usage.ru_maxrss};
}

struct Row
{
    QString name;
    QList<Run> runs{};
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void print(const QList<Row> &rows)
{
    QTextStream out(stdout);
    out << "| program | median ms | memory MB |\n|---|---|---|\n";
    for (const Row &row : rows) {
        QList<double> times;
        QList<double> sizes;
        for (const Run &each : row.runs) {
            times << each.milliseconds;
            sizes << double(each.kilobytes) / 1024;
        }
        out << "| " << row.name << " | " << QString::number(median(times), 'f', 1) << " | "
            << QString::number(median(sizes), 'f', 1) << " |\n";
    }
}

bool storeSecret(const QByteArray &folder)
{
    const QByteArray line = "printf opensesame | '" RENOTIFYCTL "' account secret --data-dir '" + folder + "'";
    return run({"sh", "-c", line}).milliseconds >= 0;
}

} // namespace

int main(int argc, char *argv[])
{
    KeyringSession keyring; // made before Qt connects to the session bus
    const QCoreApplication application(argc, argv);
    if (!keyring.become(KeyringSession::Keyring::Unlocked))
        qFatal("%s", qPrintable(keyring.problem()));
    const TlsFixture tls;
    const FaultServer server(tls.good());
    const QTemporaryDir folder;
    const QString digits(32, u'a');
    const QByteArray user = "SK" + digits.toLatin1() + ":opensesame";
    saveAccounts(folder.filePath(u"accounts.json"_s),
                 {{.id = u"a"_s,
                   .name = u"Acme"_s,
                   .credential = *parseCredentialSid(u"SK"_s + digits),
                   .host = std::get<ServiceHost>(ServiceHost::baseUrl(server.url().toString())),
                   .caFile = tls.caFile()}});
    const QByteArray data = folder.path().toLocal8Bit();
    if (!storeSecret(data))
        qFatal("The secret cannot be stored.");

    QList<Row> rows{{u"`curl --version`"_s},
                    {u"`renotifyctl --version`"_s},
                    {u"`curl`, the POST"_s},
                    {u"`renotifyctl send`"_s},
                    {u"`renotifyctl send`, secret from a variable"_s}};
    qputenv("CTL_SECRET", "opensesame");
    const int rounds = argc > 1 ? atoi(argv[1]) : 31;
    for (int i = 0; i < rounds; ++i) {
        const auto send = [&](char kind, const QByteArrayList &more) { // each to a customer of its own
            const QByteArray number = QByteArray::number(i).rightJustified(31, '0');
            return run(QByteArrayList{RENOTIFYCTL, "send", "--data-dir", data, "--service", "VA" + digits.toLatin1(),
                                      "--identity", "customer-" + QByteArray(1, kind) + number, "--challenge",
                                      "YC" + QByteArray(1, kind) + number, "--ttl", "120"}
                       + more);
        };
        const QByteArray url = server.url().toString().toLatin1() + "/v2/Services/VA" + digits.toLatin1()
                               + "/Entities/customer-1/Challenges/YC" + digits.toLatin1() + "/Notifications";
        rows[0].runs << run({"curl", "--version"});
        rows[1].runs << run({RENOTIFYCTL, "--version"});
        rows[2].runs << run({"curl", "-sS", "--cacert", tls.caFile().toLocal8Bit(), "-u", user, "-d", "Ttl=120", url});
        rows[3].runs << send('a', {});
        rows[4].runs << send('b', {"--secret-env", "CTL_SECRET"});
        for (const Row &row : rows) {
            if (row.runs.last().milliseconds < 0)
                qFatal("%s failed in round %d", qPrintable(row.name), i);
        }
    }
    print(rows);
}
