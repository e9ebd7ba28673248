// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/claimed.h"
#include "attempts.h"
#include "support/whenready.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/program/historyremover.h"
#include "ui/program/historyretention.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusnews.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;

/// Rows that get too old are deleted automatically, once a person has seen which; and no clock alone makes rows old.
class TestHistoryRetention : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstTimeNothingGoesBeforeSomebodyAgrees();
    void whoDoesNotAgreeKeepsAll();
    void laterItGoesByItself();
    void anotherTermIsAgreedToAnew();
    void whereNothingIsOlderNothingIsSaid();
    void nothingIsAskedWhereAllIsKept();
    void aClockAheadWithNothingSentMakesNothingOld();
    void aClockThatTheServiceContradictsDeletesNothing();
    void aClockThatHasJumpedIsNotBelievedInSilence();
    void aServicesTimeIsBelieved();

private:
    void add(double daysAgo, std::optional<double> serviceDaysAgo = {});
    void addYear();
    qint64 rows() const { return m_history->size().result().value().rows; }
    /// Waits until everything that was asked of the history has been answered, with what follows from it.
    void settle()
    {
        for (int i = 0; i < 8; ++i) {
            bool answered = false;
            whenReady(m_history->count({}), m_window.get(), [&](const auto &) { answered = true; });
            QTRY_VERIFY(answered);
        }
    }
    QString said() const
    {
        return (m_window->messageBar()->sentences() + QStringList(m_window->news()->sentence())).join(u' ').trimmed();
    }
    void clickAction()
    {
        for (QAbstractButton *button : m_window->messageBar()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().contains(u"lete"_s))
                return button->click();
        }
        QFAIL("nothing is offered");
    }
    void answer(QMessageBox::ButtonRole role)
    {
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        m_asked = question->text();
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == role)
                return button->click();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HistoryRemover> m_remover;
    std::unique_ptr<HistoryRetention> m_retention;
    Preferences m_preferences;
    QString m_asked;
};

void TestHistoryRetention::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(u"history.sqlite"_s));
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_window = std::make_unique<MainWindow>(*m_model);
    m_remover = std::make_unique<HistoryRemover>(*m_history, *m_model, *m_window);
    m_preferences = {};
    m_retention = std::make_unique<HistoryRetention>(*m_history, *m_remover, m_preferences, *m_window);
    m_window->show();
}

void TestHistoryRetention::cleanup()
{
    m_retention.reset();
    m_remover.reset();
    m_window.reset();
    m_model.reset();
    m_history.reset();
}

void TestHistoryRetention::add(double daysAgo, std::optional<double> serviceDaysAgo)
{
    const auto ago = [](double days) { return QDateTime::currentDateTimeUtc().addSecs(-qint64(days * 86'400)); };
    Attempt attempt = accepted(startedAttempt());
    attempt.startedAt = ago(daysAgo);
    if (serviceDaysAgo) {
        const QString date = QLocale::c().toString(ago(*serviceDaysAgo), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        attempt.result.answer.headers.append({"date", date.toLatin1()});
    }
    attempt.id = claimed(*m_history, attempt).result().value();
    QVERIFY(m_history->finish(attempt).result());
}

/// Adds a send every five days: 73 rows, the newest 4.5 days ago, and 13 of them at most 62 days older.
void TestHistoryRetention::addYear()
{
    for (int day = 365; day > 0; day -= 5)
        add(day - 0.5);
}

void TestHistoryRetention::theFirstTimeNothingGoesBeforeSomebodyAgrees()
{
    addYear();
    m_preferences.keepDays = 62;
    QSignalSpy agreed(m_retention.get(), &HistoryRetention::agreed);
    m_retention->start();
    QTRY_VERIFY2(said().startsWith(u"60 send"_s), qPrintable(said()));
    const QString day =
        QLocale().toString(QDateTime::currentDateTime().addSecs(-qint64(66.5 * 86'400)).date(), QLocale::LongFormat);
    QVERIFY2(said().contains(day), qPrintable(said()));
    QCOMPARE(rows(), 73);
    clickAction();
    answer(QMessageBox::DestructiveRole);
    QVERIFY2(m_asked.contains(u"60 send"_s) && m_asked.contains(day), qPrintable(m_asked));
    QTRY_COMPARE(rows(), 13);
    QCOMPARE(agreed.count(), 1);
    QCOMPARE(m_preferences.keepAgreed, 62);
}

void TestHistoryRetention::whoDoesNotAgreeKeepsAll()
{
    addYear();
    m_preferences.keepDays = 62;
    m_retention->start();
    QTRY_VERIFY(said().startsWith(u"60 send"_s));
    clickAction();
    answer(QMessageBox::RejectRole);
    settle();
    QCOMPARE(rows(), 73);
    QCOMPARE(m_preferences.keepAgreed, 0);
}

void TestHistoryRetention::laterItGoesByItself()
{
    addYear();
    m_preferences.keepDays = m_preferences.keepAgreed = 62;
    m_retention->start();
    QTRY_COMPARE(rows(), 13);
    QTRY_VERIFY2(said().contains(u"60 send"_s) && said().contains(u"62 day"_s), qPrintable(said()));
    QVERIFY(!m_window->findChild<QMessageBox *>());
}

void TestHistoryRetention::anotherTermIsAgreedToAnew()
{
    addYear();
    m_preferences.keepDays = 62;
    m_preferences.keepAgreed = 90;
    m_retention->start();
    QTRY_VERIFY2(said().startsWith(u"60 send"_s), qPrintable(said()));
    QCOMPARE(rows(), 73);
}

void TestHistoryRetention::whereNothingIsOlderNothingIsSaid()
{
    addYear();
    m_preferences.keepDays = m_preferences.keepAgreed = 366;
    m_retention->start();
    settle();
    QVERIFY2(said().isEmpty(), qPrintable(said()));
    QCOMPARE(rows(), 73);
}

void TestHistoryRetention::nothingIsAskedWhereAllIsKept()
{
    addYear();
    m_retention->start();
    settle();
    QVERIFY2(said().isEmpty(), qPrintable(said()));
    QCOMPARE(rows(), 73);
}

// As if the clock were 100 days ahead of the newest send.
void TestHistoryRetention::aClockAheadWithNothingSentMakesNothingOld()
{
    add(400);
    add(396);
    add(100);
    m_preferences.keepDays = m_preferences.keepAgreed = 310; // the older two are 300 and 296 days older than the newest
    m_retention->start();
    settle();
    QCOMPARE(rows(), 3);
}

// Five sends, then one with the clock 400 days ahead: the newest send alone proves nothing.
void TestHistoryRetention::aClockThatTheServiceContradictsDeletesNothing()
{
    for (int i = 0; i < 5; ++i)
        add(400, 400);
    add(0, 400);
    m_preferences.keepDays = m_preferences.keepAgreed = 30;
    m_retention->start();
    QTRY_VERIFY2(said().contains(u"a day apart"_s), qPrintable(said()));
    settle();
    QCOMPARE(rows(), 6);
}

// The same if no service tells the time: the person is asked, although they agreed earlier.
void TestHistoryRetention::aClockThatHasJumpedIsNotBelievedInSilence()
{
    for (int i = 0; i < 5; ++i)
        add(400);
    add(0);
    m_preferences.keepDays = m_preferences.keepAgreed = 30;
    m_retention->start();
    QTRY_VERIFY2(said().startsWith(u"5 send"_s), qPrintable(said()));
    settle();
    QCOMPARE(rows(), 6);
}

void TestHistoryRetention::aServicesTimeIsBelieved()
{
    for (int i = 0; i < 5; ++i)
        add(400);
    add(0, 0);
    m_preferences.keepDays = m_preferences.keepAgreed = 30;
    m_retention->start();
    QTRY_COMPARE(rows(), 1);
}

QTEST_MAIN(TestHistoryRetention)
#include "tst_historyretention.moc"
