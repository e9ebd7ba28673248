// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/demo.h"

#include "ui/form/sendform.h"
#include "ui/program/ending.h"
#include "ui/program/program.h"
#include "ui/words/attempttext.h"
#include "ui/words/verdicttext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Demo
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

void pressSend(Program &program)
{
    const auto buttons = program.window().form()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isEnabled() && button->accessibleName() == SendForm::tr("Send notification"))
            button->click();
    }
}

void finish(Program &program, const Attempt &attempt, const QString &picture)
{
    const SendResult &result = attempt.result;
    if (result.notification)
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(result.notification->json).toJson());
    if (result.outcome != Outcome::Accepted)
        endRun(ExitCode::Failed, outcomeSentence(result) + u'\n' + outcomeDetails(attempt));
    else if (!program.window().grab().save(picture))
        endRun(ExitCode::Failed, Demo::tr("The picture could not be saved to %1.").arg(picture));
    else
        QCoreApplication::exit();
}

} // namespace

void startDemo(Program &program, const QString &picture)
{
    QObject::connect(&program.choice(), &AccountChoice::changed, &program, [&program] { pressSend(program); });
    QObject::connect(&program.sender(), &Sender::attempted, &program, [&program, picture](const Attempt &attempt) {
        // Waits for the customer to answer, and for the window to be painted as a person would see it.
        const auto show = [&program, attempt, picture] { finish(program, attempt, picture); };
        QObject::connect(&program.desk(), &ChallengeDesk::endRecorded, &program,
                         [&program, show] { QTimer::singleShot(300ms, &program, show); });
        QTimer::singleShot(attempt.result.outcome == Outcome::Accepted ? 5s : 500ms, &program, show);
    });
    QObject::connect(&program.sendControl(), &SendControl::refused, &program, [](const SendVerdict &verdict) {
        endRun(ExitCode::Failed, verdictText(verdict, QDateTime::currentDateTimeUtc()));
    });
    QTimer::singleShot(60s, &program,
                       [] { endRun(ExitCode::Failed, Demo::tr("The demo did not finish within a minute.")); });
}

} // namespace renotify
