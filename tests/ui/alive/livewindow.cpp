// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livewindow.h"

#include "settings/accounts.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renotify {

namespace {

template<class W>
W *named(const QWidget &window, const QString &name)
{
    for (W *widget : window.findChildren<W *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

CommandLine filledForm()
{
    CommandLine line;
    line.service = u"VA0123456789abcdef0123456789abcdef"_s;
    line.identity = u"customer-approves"_s;
    line.challenge = u"YC0123456789abcdef0123456789abcdef"_s;
    return line;
}

} // namespace

LiveWindow::LiveWindow(const Account &account, std::chrono::seconds sendDeadline)
{
    const DataFolder folder = DataFolder::open(m_folder.path()).value();
    Preferences preferences;
    preferences.sendDeadline = sendDeadline;
    preferences.lastAccountId = account.id;
    if (!saveAccounts(folder.accounts(), {account}) || !savePreferences(folder.preferences(), preferences))
        m_problem = u"The data folder could not be filled."_s;

    m_program = std::make_unique<Program>(folder);
    auto *table = named<QTableView>(m_program->window(), u"History"_s);
    const QSignalSpy journalRead(qobject_cast<HistoryModel *>(table->model()), &HistoryModel::totalChanged);
    m_program->open(filledForm());
    const auto isReady = [&] {
        return m_program->choice().account() && m_program->window().form()->request() && !journalRead.isEmpty();
    };
    if (!QTest::qWaitForWindowExposed(&m_program->window()) || !QTest::qWaitFor(isReady, 20'000))
        m_problem = u"The program did not come up."_s;

    m_reason = named<QLineEdit>(m_program->window(), u"Reason or ticket"_s);
    m_reason->setFocus();
    m_reason->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms); // longer than the form takes to settle, so that the state is saved in the meantime, too
    connect(&m_pause, &QTimer::timeout, this, &LiveWindow::typeLetter);
}

SendResult LiveWindow::send()
{
    std::optional<SendResult> ended;
    connect(
        &m_program->sender(), &Sender::attempted, this, [&](const Attempt &attempt) { ended = attempt.result; },
        Qt::SingleShotConnection);
    QElapsedTimer clock;
    clock.start();
    m_lag.emplace();
    QTest::mouseClick(named<QPushButton>(m_program->window(), u"Send notification"_s), Qt::LeftButton);
    typeLetter();
    if (!QTest::qWaitFor([&] { return ended.has_value(); }, 60'000))
        m_problem = u"The send did not end."_s;
    m_took = std::chrono::milliseconds(clock.elapsed());
    m_pause.stop();
    return ended.value_or(SendResult());
}

void LiveWindow::typeLetter()
{
    ++m_lettersTyped;
    QTest::keyClicks(m_reason, u"x"_s);
}

bool LiveWindow::fieldHasEveryLetter() const
{
    return m_reason->text() == QString(m_lettersTyped, u'x');
}

bool LiveWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_lettersPainted < m_lettersTyped) {
        m_lettersPainted = m_lettersTyped;
        m_pause.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace renotify
