// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/claimed.h"
#include "attempts.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/program/historycontrol.h"
#include "ui/program/mainwindow.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;

/// The filters of the history for who sent something, and for days that a person chooses.
class TestHistoryFilters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void operatorsAreOfferedFromTwoOn();
    void anOperatorsRowsAreShownAlone();
    void aChosenOperatorStaysChosen();
    void daysAreChosenInTwoFields();
    void theKeyboardReachesTheDays();
    void neitherFieldCanEndBeforeItBegins();
    void clearingPutsTheDaysAway();
    void theBarsReplaceTheFields();
    void allFitOnOneLineBesideTheForm_data();
    void allFitOnOneLineBesideTheForm();

private:
    void add(const QString &identity, const QString &operatorName, const QDate &day = QDate(2026, 3, 2));
    QStringList identities() const;
    HistoryFilterBar *bar() const { return m_window->history()->filters(); }
    void chooseOwnDays() { choose(u"Since"_s, u"Choose days…"_s); }

    void choose(const QString &box, const QString &item)
    {
        named<QComboBox>(box)->setCurrentIndex(named<QComboBox>(box)->findText(item));
    }

    template<class W>
    W *named(const QString &name) const
    {
        for (W *widget : m_window->findChildren<W *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HistoryControl> m_control;
};

void TestHistoryFilters::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(u"history.sqlite"_s));
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_window = std::make_unique<MainWindow>(*m_model);
    m_control = std::make_unique<HistoryControl>(*m_history, *m_model, *m_window);
    add(u"letter-0001"_s, u"kim"_s);
    m_window->show();
    m_control->load();
    QTRY_COMPARE(identities().size(), 1);
}

void TestHistoryFilters::cleanup()
{
    m_control.reset();
    m_window.reset();
    m_model.reset();
    m_history.reset();
}

void TestHistoryFilters::add(const QString &identity, const QString &operatorName, const QDate &day)
{
    Attempt attempt = startedAttempt(identity);
    attempt.startedAt = day.startOfDay().addSecs(12 * 60 * 60).toUTC();
    attempt.operatorName = operatorName;
    attempt.id = claimed(*m_history, attempt).result().value();
    m_model->put(attempt);
}

QStringList TestHistoryFilters::identities() const
{
    QStringList identities;
    for (int row = 0; row < m_model->rowCount(); ++row)
        identities += m_model->index(row, HistoryModel::Identity).data().toString();
    return identities;
}

void TestHistoryFilters::operatorsAreOfferedFromTwoOn()
{
    auto *operators = named<QComboBox>(u"Operator filter"_s);
    QTRY_COMPARE(operators->count(), 2);
    QVERIFY(operators->isHidden());
    add(u"letter-0002"_s, u"mia"_s);
    QTRY_VERIFY(!operators->isHidden());
    QCOMPARE(operators->count(), 3);
}

void TestHistoryFilters::anOperatorsRowsAreShownAlone()
{
    add(u"letter-0002"_s, u"mia"_s);
    QTRY_VERIFY(named<QComboBox>(u"Operator filter"_s)->count() == 3);
    choose(u"Operator filter"_s, u"mia"_s);
    QTRY_COMPARE(identities(), QStringList{u"letter-0002"_s});
    add(u"letter-0003"_s, u"kim"_s);
    add(u"letter-0004"_s, u"mia"_s);
    QTRY_COMPARE(identities(), QStringList({u"letter-0004"_s, u"letter-0002"_s}));
    bar()->clear();
    QTRY_COMPARE(identities().size(), 4);
}

void TestHistoryFilters::aChosenOperatorStaysChosen()
{
    bar()->setOperators({u"kim"_s, u"mia"_s});
    choose(u"Operator filter"_s, u"mia"_s);
    bar()->setOperators({u"kim"_s, u"zoe"_s});
    QCOMPARE(bar()->filter().operatorName, u"mia"_s);
    bar()->setOperators({u"kim"_s});
    QCOMPARE(bar()->filter().operatorName, u"mia"_s);
    QVERIFY(!named<QComboBox>(u"Operator filter"_s)->isHidden());
}

void TestHistoryFilters::daysAreChosenInTwoFields()
{
    add(u"letter-0002"_s, u"kim"_s, QDate(2026, 3, 4));
    add(u"letter-0003"_s, u"kim"_s, QDate(2026, 3, 5));
    auto *first = named<QDateEdit>(u"First day"_s);
    auto *last = named<QDateEdit>(u"Last day"_s);
    QVERIFY(first && last && !first->isVisible() && !last->isVisible());
    chooseOwnDays();
    QVERIFY(first->isVisible() && last->isVisible());
    QCOMPARE(last->date(), QDate::currentDate());
    last->setDate(QDate(2026, 3, 4));
    first->setDate(QDate(2026, 3, 3));
    QTRY_COMPARE(identities(), QStringList{u"letter-0002"_s});
    first->setDate(QDate(2026, 3, 2));
    QTRY_COMPARE(identities().size(), 2);
    choose(u"Since"_s, u"Any time"_s);
    QVERIFY(!first->isVisible() && !last->isVisible());
    QTRY_COMPARE(identities().size(), 3);
}

void TestHistoryFilters::theKeyboardReachesTheDays()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    chooseOwnDays();
    named<QComboBox>(u"Since"_s)->setFocus();
    QSignalSpy changed(bar(), &HistoryFilterBar::changed);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Tab);
    auto *first = named<QDateEdit>(u"First day"_s);
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(first, u"2026-03-01"_s);
    QCOMPARE(changed.size(), 0); // half a date is not searched for
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Tab);
    QTRY_VERIFY(named<QDateEdit>(u"Last day"_s)->hasFocus());
    QCOMPARE(first->date(), QDate(2026, 3, 1));
    QTRY_COMPARE(changed.size(), 1);
}

void TestHistoryFilters::neitherFieldCanEndBeforeItBegins()
{
    chooseOwnDays();
    auto *first = named<QDateEdit>(u"First day"_s);
    auto *last = named<QDateEdit>(u"Last day"_s);
    last->setDate(QDate(2026, 3, 4));
    QCOMPARE(first->date(), QDate(2026, 3, 4));
    first->setDate(QDate(2026, 3, 6));
    QCOMPARE(last->date(), QDate(2026, 3, 6));
    QVERIFY(bar()->filter().since < bar()->filter().until);
}

void TestHistoryFilters::clearingPutsTheDaysAway()
{
    chooseOwnDays();
    bar()->clear();
    QVERIFY(!named<QDateEdit>(u"First day"_s)->isVisible());
    QVERIFY(bar()->filter().isEmpty());
}

void TestHistoryFilters::theBarsReplaceTheFields()
{
    chooseOwnDays();
    const Period day{QDate(2026, 3, 4), QDate(2026, 3, 4)};
    bar()->setPeriod(day);
    QVERIFY(!named<QDateEdit>(u"First day"_s)->isVisible());
    QCOMPARE(bar()->period(), day);
    chooseOwnDays(); // begins with what the bars had chosen
    QCOMPARE(bar()->period(), day);
}

void TestHistoryFilters::allFitOnOneLineBesideTheForm_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

// In every language, with all choices, in a window of 1280 pixels. Seen to fail with choices that cannot be narrower
// than twelve characters.
void TestHistoryFilters::allFitOnOneLineBesideTheForm()
{
    QFETCH(const QString, language);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(13); // as on a screen of 96 dots an inch
    QApplication::setFont(font);
    speak(language);
    HistoryModel model(*m_history);
    MainWindow window(model);
    speak(u"en"_s);
    window.history()->filters()->setOperators({u"kim"_s, u"mia"_s});
    window.resize(1272, 680);
    window.show();
    QRect all;
    int highest = 0; // fonts of other scripts make some controls a little higher than their neighbours
    for (const auto *control :
         window.history()->filters()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!control->isVisible())
            continue;
        all |= control->geometry();
        highest = qMax(highest, control->height());
    }
    const int width = window.history()->filters()->width();
    QApplication::setFont(usual);
    QVERIFY2(all.height() <= highest, qPrintable(QString::number(width)));
}

QTEST_MAIN(TestHistoryFilters)
#include "tst_historyfilters.moc"
