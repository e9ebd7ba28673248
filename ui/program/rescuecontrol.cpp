// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/rescuecontrol.h"

#include "history/sqlhistory.h"
#include "send/sender.h"
#include "support/whenready.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/question.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QDir>

namespace renotify {

using namespace Qt::StringLiterals;

RescueControl::RescueControl(SqlHistory &history, HistoryModel &model, const Sender &sender, MainWindow &window,
                             QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_model(model)
    , m_window(window)
{
    connect(&model, &HistoryModel::failed, this, &RescueControl::look);
    connect(&sender, &Sender::attempted, this, [this](const Attempt &attempt) {
        if (attempt.result.error)
            look(*attempt.result.error);
    });
    connect(window.history()->progress(), &ProgressRow::cancelled, this, [this] { m_stop.request_stop(); });
}

RescueControl::~RescueControl()
{
    m_stop.request_stop();
}

void RescueControl::look(const Error &error)
{
    if (error.kind != Error::Kind::JournalDamaged || m_isRunning)
        return;
    auto *action = new QAction(tr("&Rescue it…"), this);
    connect(action, &QAction::triggered, this, &RescueControl::askFirst);
    m_window.messageBar()->show(MessageBar::Tone::Error, u"rescue"_s,
                                tr("The history file is damaged, and Renotify sends nothing that it can’t record. What "
                                   "is still readable can be rescued into a new file."),
                                action);
}

void RescueControl::askFirst()
{
    ask(&m_window,
        {.text = tr("Set the damaged history aside and continue with a new one?"),
         .consequence = tr("The damaged file is kept unchanged under a name with the time. The new history receives "
                           "all sends that can still be read; you are then told how many were lost."),
         .action = tr("&Rescue")},
        [this] { rescue(); });
}

void RescueControl::rescue()
{
    ProgressRow *row = m_window.history()->progress();
    if (m_isRunning || !row->isHidden())
        return;
    m_isRunning = true;
    m_stop = std::stop_source();
    m_window.messageBar()->dismiss(u"rescue"_s);
    row->start(tr("Rescuing the history…"), 100);
    const auto progress = [this](qint64 done, qint64 pages) { // runs on a thread that the history waits for
        QMetaObject::invokeMethod(
            this, [this, percent = 100 * done / pages] { m_window.history()->progress()->setDone(percent); },
            Qt::QueuedConnection);
    };
    whenReady(m_history.rescue(progress, m_stop.get_token()), this,
              [this](const Result<JournalRescue> &rescue) { showEnd(rescue); });
}

void RescueControl::showEnd(const Result<JournalRescue> &rescue)
{
    m_isRunning = false;
    m_window.history()->progress()->end();
    m_model.load();
    const auto say = [this](MessageBar::Tone tone, const QString &text) {
        m_window.messageBar()->show(tone, u"rescue"_s, text);
    };
    if (!rescue && rescue.error().kind == Error::Kind::Cancelled)
        return say(MessageBar::Tone::Info, tr("Stopped. The damaged history was left unchanged."));
    if (!rescue)
        return say(MessageBar::Tone::Error, sentence(rescue.error()));
    const QString kept = QDir::toNativeSeparators(rescue->keptAs);
    if (rescue->lost)
        return say(MessageBar::Tone::Info,
                   tr("%Ln send(s) rescued into a new history, %1 lost. The damaged file is kept as %2.", nullptr,
                      int(rescue->rescued))
                       .arg(QLocale().toString(*rescue->lost), kept));
    say(MessageBar::Tone::Info,
        tr("%Ln send(s) rescued into a new history; how many were lost is not known. The damaged file is kept as %1.",
           nullptr, int(rescue->rescued))
            .arg(kept));
}

} // namespace renotify
