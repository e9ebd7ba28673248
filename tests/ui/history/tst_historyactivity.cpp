// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/claimed.h"
#include "attempts.h"
#include "ui/history/activitystrip.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/program/historycontrol.h"
#include "ui/program/mainwindow.h"
#include "watchedhistory.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace renotify;
using namespace std::chrono_literals;

/// The activity above the table, in its window and on a real journal.
class TestHistoryActivity : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsAskedBeforeTheFirstPageIsThere();
    void itCountsWhatTheTableShows();
    void aClickFiltersAndASecondOneNoLonger();
    void drawingOverDaysFiltersByAllOfThem();
    void anotherTimeOfTheListTakesItsPlace();
    void clearingTheFiltersClearsItToo();
    void escapeShowsAllAgain();
    void aBarIsTheDaysOfTheJournalWhereverOneIs();
    void aNewSendShowsAndSoDoesItsEnd();
    void aLongRowOfSendsAsksAFewTimes();
    void withoutSendsThereIsNone();
    void theTableKeepsItsRoom();

private:
    Attempt add(const QString &identity, const QDateTime &at);
    void load(int rows);
    QStringList identities() const;
    ActivityStrip *strip() const { return m_window->history()->activity(); }
    QComboBox *since() const;
    QPoint middle(int ago) const { return strip()->columnOf(int(strip()->bars().size()) - 1 - ago).center(); }
    void click(int ago) { QTest::mouseClick(strip(), Qt::LeftButton, {}, middle(ago)); }
    qint64 sends(int ago) const
    {
        const QList<ActivityBar> &bars = strip()->bars();
        return bars.isEmpty() ? -1 : bars.at(bars.size() - 1 - ago).total();
    }

    static QDateTime daysAgo(int ago)
    {
        return QDateTime(QDateTime::currentDateTimeUtc().date().addDays(-ago), QTime(0, 0), Qt::UTC);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WatchedHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HistoryControl> m_control;
};

void TestHistoryActivity::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<WatchedHistory>(m_folder->filePath(u"history.sqlite"_s));
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_window = std::make_unique<MainWindow>(*m_model);
    m_control = std::make_unique<HistoryControl>(*m_history, *m_model, *m_window);
    m_window->resize(1200, 1000);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHistoryActivity::cleanup()
{
    m_history->onDays = [] {};
    m_control.reset();
    m_window.reset();
    m_model.reset();
    m_history.reset();
}

Attempt TestHistoryActivity::add(const QString &identity, const QDateTime &at)
{
    Attempt attempt = startedAttempt(identity);
    attempt.startedAt = at;
    attempt.id = claimed(*m_history, attempt).result().value();
    return attempt;
}

/// Adds some days, and waits until they are shown.
void TestHistoryActivity::load(int rows)
{
    add(u"three-days-ago"_s, daysAgo(3));
    add(u"two-days-ago"_s, daysAgo(2).addSecs(86'399));
    add(u"this-morning"_s, daysAgo(0));
    m_control->load();
    QTRY_COMPARE(identities().size(), rows);
    QTRY_VERIFY(!strip()->bars().isEmpty());
}

QStringList TestHistoryActivity::identities() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all += m_model->index(row, HistoryModel::Identity).data().toString();
    return all;
}

QComboBox *TestHistoryActivity::since() const
{
    for (QComboBox *box : m_window->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Since"_s)
            return box;
    }
    return nullptr;
}

void TestHistoryActivity::nothingIsAskedBeforeTheFirstPageIsThere()
{
    add(u"this-morning"_s, daysAgo(0));
    QList<int> rowsWhenAsked;
    m_history->onDays = [&] { rowsWhenAsked += m_model->rowCount(); };
    m_history->holdPages();
    m_control->load();
    QTimer::singleShot(600ms, m_window.get(), [this] { m_history->releasePages(); }); // longer than its usual pauses
    QTRY_COMPARE(rowsWhenAsked.size(), 1);
    QCOMPARE(rowsWhenAsked, QList<int>{1});
    QTRY_COMPARE(sends(0), 1);
}

void TestHistoryActivity::itCountsWhatTheTableShows()
{
    load(3);
    QVERIFY(strip()->isVisible());
    QCOMPARE(sends(0), 1);
    QCOMPARE(sends(1), 0);
    QCOMPARE(sends(2), 1);
    QCOMPARE(sends(3), 1);
    QCOMPARE(m_history->daysAsked(), 1);
}

void TestHistoryActivity::aClickFiltersAndASecondOneNoLonger()
{
    load(3);
    click(2);
    QTRY_COMPARE(identities(), QStringList{u"two-days-ago"_s});
    QVERIFY2(since()->currentText().contains(QString::number(daysAgo(2).date().year())),
             qPrintable(since()->currentText()));
    click(2);
    QTRY_COMPARE(identities().size(), 3);
    QCOMPARE(since()->currentText(), u"Any time"_s);
    click(3);
    QTRY_COMPARE(identities(), QStringList{u"three-days-ago"_s});
}

void TestHistoryActivity::drawingOverDaysFiltersByAllOfThem()
{
    load(3);
    QTest::mousePress(strip(), Qt::LeftButton, {}, middle(3));
    QTest::mouseMove(strip(), middle(1));
    QTest::mouseRelease(strip(), Qt::LeftButton, {}, middle(1));
    QTRY_COMPARE(identities(), (QStringList{u"two-days-ago"_s, u"three-days-ago"_s}));
    QCOMPARE(since()->currentText(), u"Selected days"_s);
    QVERIFY(since()->toolTip().contains(u" – "_s));
}

void TestHistoryActivity::anotherTimeOfTheListTakesItsPlace()
{
    load(3);
    const int offered = since()->count();
    click(0);
    QTRY_COMPARE(identities(), QStringList{u"this-morning"_s});
    QCOMPARE(since()->count(), offered + 1);
    since()->setCurrentIndex(2); // the last 7 days
    QTRY_COMPARE(identities().size(), 3);
    QCOMPARE(since()->count(), offered);
    click(0); // this is not the second click on the chosen bar
    QTRY_COMPARE(identities(), QStringList{u"this-morning"_s});
}

void TestHistoryActivity::clearingTheFiltersClearsItToo()
{
    load(3);
    click(1); // nothing was sent on that day
    QTRY_COMPARE(identities(), QStringList());
    QVERIFY(strip()->isVisible());
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Clear the filters"_s)
            button->click();
    }
    QTRY_COMPARE(identities().size(), 3);
    QCOMPARE(since()->currentText(), u"Any time"_s);
}

void TestHistoryActivity::escapeShowsAllAgain()
{
    load(3);
    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Return);
    QTRY_COMPARE(identities(), QStringList{u"this-morning"_s});
    QTest::keyClick(strip(), Qt::Key_Escape);
    QTRY_COMPARE(identities().size(), 3);
}

void TestHistoryActivity::aBarIsTheDaysOfTheJournalWhereverOneIs()
{
    const QByteArray before = qgetenv("TZ");
    const auto goTo = [](const QByteArray &zone) {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    };
    goTo("America/Los_Angeles");
    load(3);
    click(2);
    QTRY_COMPARE(identities(), QStringList{u"two-days-ago"_s});
    const QString chosen = since()->toolTip();
    goTo(before);
    QVERIFY2(chosen.endsWith(u"(UTC)"_s), qPrintable(chosen));
}

void TestHistoryActivity::aNewSendShowsAndSoDoesItsEnd()
{
    load(3);
    Attempt attempt = add(u"just-now"_s, QDateTime::currentDateTimeUtc());
    m_model->put(attempt);
    QTRY_COMPARE(sends(0), 2);
    const auto rejected = [this] { return strip()->bars().last().sends.at(Outcome::Rejected); };
    QCOMPARE(rejected(), 0);
    attempt.result.outcome = Outcome::Rejected;
    attempt.result.error = Error{Error::Kind::Api, {}, {}};
    QVERIFY(m_history->finish(attempt).result());
    m_model->put(attempt);
    QTRY_COMPARE(rejected(), 1);
    QCOMPARE(sends(0), 2);
}

void TestHistoryActivity::aLongRowOfSendsAsksAFewTimes()
{
    load(3);
    for (int i = 0; i < 200; ++i)
        m_model->put(add(u"customer-%1"_s.arg(i), QDateTime::currentDateTimeUtc()));
    QTRY_COMPARE(sends(0), 201);
    QVERIFY2(m_history->daysAsked() <= 3, qPrintable(QString::number(m_history->daysAsked())));
}

void TestHistoryActivity::withoutSendsThereIsNone()
{
    m_control->load();
    QTRY_COMPARE(m_history->daysAsked(), 1);
    QVERIFY(!strip()->isVisible());
    m_model->put(add(u"the-first"_s, QDateTime::currentDateTimeUtc()));
    QTRY_VERIFY(strip()->isVisible());
    QTRY_COMPARE(strip()->bars().size(), 30);
}

// In a narrow window the filters may take a second line: in either width, the activity takes no room from the table.
void TestHistoryActivity::theTableKeepsItsRoom()
{
    const QSize large(1200, 1000);
    const QSize small(1016, 560); // 1024×600 without its frame
    const auto leastAt = [this](const QSize &size) {
        m_window->resize(size);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return m_window->history()->minimumSizeHint();
    };
    const QSize leastOfSmall = leastAt(small);
    const QSize leastOfLarge = leastAt(large);
    load(3);
    QVERIFY(strip()->isVisible());
    QCOMPARE(leastAt(large), leastOfLarge);
    QCOMPARE(leastAt(small), leastOfSmall);
    QTRY_VERIFY(!strip()->isVisible());
    m_window->resize(large);
    QTRY_VERIFY(strip()->isVisible());
    const HistoryTable *table = m_window->history()->table();
    for (int height = large.height(); strip()->isVisible(); height -= 8) {
        QVERIFY(table->viewport()->height() >= 8 * table->verticalHeader()->defaultSectionSize());
        leastAt({large.width(), height});
    }
}

QTEST_MAIN(TestHistoryActivity)
#include "tst_historyactivity.moc"
