// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/demo.h"

#include "ui/form/sendform.h"
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
    const bool saved = program.window().grab().save(picture);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (attempt.result.notification)
        out << QString::fromUtf8(QJsonDocument(attempt.result.notification->json).toJson());
    else
        err << outcomeSentence(attempt.result) << '\n' << outcomeDetails(attempt.result) << '\n';
    if (!saved)
        err << QCoreApplication::translate("Demo", "The picture could not be saved to %1.").arg(picture) << '\n';
    const bool accepted = attempt.result.outcome == Outcome::Accepted;
    QCoreApplication::exit(accepted && saved ? 0 : 1);
}

} // namespace

void startDemo(Program &program, const QString &picture)
{
    QObject::connect(&program.choice(), &AccountChoice::changed, &program, [&program] { pressSend(program); });
    QObject::connect(&program.sender(), &Sender::attempted, &program, [&program, picture](const Attempt &attempt) {
        // A moment for the customer to answer, and for the window to be painted as a person would see it.
        const auto show = [&program, attempt, picture] { finish(program, attempt, picture); };
        QObject::connect(&program.desk(), &ChallengeDesk::endRecorded, &program,
                         [&program, show] { QTimer::singleShot(300ms, &program, show); });
        QTimer::singleShot(attempt.result.outcome == Outcome::Accepted ? 5s : 500ms, &program, show);
    });
    QObject::connect(&program.sendControl(), &SendControl::refused, &program, [](const SendVerdict &verdict) {
        QTextStream(stderr) << verdictText(verdict, QDateTime::currentDateTimeUtc()) << '\n';
        QCoreApplication::exit(1);
    });
    QTimer::singleShot(60s, &program, [] {
        QTextStream(stderr) << QCoreApplication::translate("Demo", "The demo did not finish within a minute.") << '\n';
        QCoreApplication::exit(1);
    });
}

} // namespace renotify
