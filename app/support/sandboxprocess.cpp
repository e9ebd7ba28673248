// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

/// The text that follows `label` in the next line from `process`.
QByteArray nextLine(QProcess &process, QByteArrayView label)
{
    QByteArray line = process.readLine();
    const QByteArray rest = line.startsWith(label) ? line.mid(label.size()).trimmed() : QByteArray();
    wipe(line);
    return rest;
}

} // namespace

QString SandboxProcess::program()
{
    const QString name = u"renotify-sandbox"_s;
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = QStandardPaths::findExecutable(
        name, {here, here + u"/../app/sandbox"_s, here + u"/../sandbox"_s, here + u"/../libexec/renotify"_s});
    return beside.isEmpty() ? name : beside; // the system then looks for the name in PATH
}

SandboxProcess::SandboxProcess(QString program, std::chrono::milliseconds deadline)
    : m_program(std::move(program))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(m_program + u" gives no address"_s); });
}

SandboxProcess::~SandboxProcess()
{
    fail(u"no longer needed"_s);
    for (QProcess *process : findChildren<QProcess *>())
        process->waitForFinished(1000); // the process is already killed: this only collects it
}

QFuture<Result<SandboxAddress>> SandboxProcess::start()
{
    QPromise<Result<SandboxAddress>> promise;
    QFuture<Result<SandboxAddress>> future = promise.future();
    promise.start();
    if (m_address) {
        promise.addResult(*m_address);
        promise.finish();
        return future;
    }
    m_waiting.push_back(std::move(promise));
    if (!m_process)
        launch();
    return future;
}

void SandboxProcess::launch()
{
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::read);
    connect(m_process, &QProcess::finished, this, &SandboxProcess::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_program + u": "_s + m_process->errorString());
    });
    m_deadline.start();
    m_process->start(m_program, {u"--with-parent"_s});
}

void SandboxProcess::read()
{
    if (m_address || m_process->peek(4096).count('\n') < 3)
        return;
    const QUrl url(QString::fromLatin1(nextLine(*m_process, "")), QUrl::StrictMode);
    const auto account = parseCredentialSid(QString::fromLatin1(nextLine(*m_process, "account ")));
    Secret secret = Secret::fromUtf8(nextLine(*m_process, "secret "));
    if (url.scheme() != "http"_L1 || url.host() != "127.0.0.1"_L1 || !account || secret.isEmpty()) {
        fail(m_program + u": this is not the sandbox"_s);
        return;
    }
    m_deadline.stop();
    m_address = {url, *account, std::move(secret)};
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise.addResult(*m_address);
        promise.finish();
    }
}

void SandboxProcess::finish()
{
    const bool hadRun = m_address.has_value();
    const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    fail(said.isEmpty() ? m_program + u" ended at once"_s : said);
    if (hadRun)
        emit ended();
}

void SandboxProcess::fail(const QString &detail)
{
    m_deadline.stop();
    m_address.reset();
    if (QProcess *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        if (process->state() == QProcess::NotRunning)
            process->deleteLater();
        process->kill(); // the sandbox keeps nothing, so it can be killed
    }
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise.addResult(Error{Error::Kind::SandboxFailed, detail, {}});
        promise.finish();
    }
}

} // namespace renotify
