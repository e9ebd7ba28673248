// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// historywindow FILE…: prints what the window needs for a history while somebody types a search and exports everything:
// times, memory, and the longest time that the window's thread was held up. A Markdown table with one column per file.

#include "history/sqlhistory.h"
#include "residentmemory.h"
#include "support/lagmonitor.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/program/historycontrol.h"
#include "ui/program/historyexporter.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/progressrow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 600'000; // milliseconds

struct Row
{
    QString what;
    QStringList values;
};

/// The part of the window for the history, on one file.
class Window
{
public:
    explicit Window(const QString &file)
        : m_history(file)
        , m_model(m_history)
        , m_window(m_model)
        , m_control(m_history, m_model, m_window)
        , m_exporter(m_history, m_model, m_window)
    {
        m_window.resize(1280, 860);
        m_window.show();
        m_search = m_window.history()->filters()->findChild<QLineEdit *>();
    }

    double show()
    {
        QElapsedTimer timer;
        timer.start();
        m_control.load();
        wait([this] { return m_model.rowCount() > 0; });
        return double(timer.nsecsElapsed()) / 1e6;
    }

    /// Types a letter every 80 ms, and measures the milliseconds from the last letter until its rows are there, and
    /// until all rows are counted.
    std::pair<double, double> type(const QString &text)
    {
        QSignalSpy found(&m_model, &HistoryModel::found);
        bool isSearching = true;
        QObject::connect(&m_model, &HistoryModel::searching, m_search, [&](bool is) { isSearching = is; });
        for (const QChar letter : text) {
            QTest::keyClick(m_search, letter.toLatin1());
            QTest::qWait(80); // as fast as people type
        }
        QElapsedTimer timer;
        timer.start();
        found.clear();
        wait([&] { return m_model.filter().search == text && !found.isEmpty(); });
        const double first = double(timer.nsecsElapsed()) / 1e6;
        wait([&] { return !isSearching; });
        m_model.disconnect(m_search);
        return {first, double(timer.nsecsElapsed()) / 1e6};
    }

    void clear()
    {
        QSignalSpy found(&m_model, &HistoryModel::found);
        m_window.history()->filters()->clear();
        wait([&] { return m_model.filter().isEmpty() && !found.isEmpty(); });
    }

    void startExport(const QString &path)
    {
        m_hasEnded = false;
        QObject::connect(&m_exporter, &HistoryExporter::ended, m_search, [this] { m_hasEnded = true; });
        m_exporter.exportTo(path);
    }

    void awaitExport()
    {
        wait([this] { return m_hasEnded; });
    }
    ProgressRow *progress() const { return m_window.history()->progress(); }

    void wait(const std::function<bool()> &until)
    {
        if (!QTest::qWaitFor(until, patience))
            qFatal("it did not come");
    }

private:
    SqlHistory m_history;
    HistoryModel m_model;
    MainWindow m_window;
    HistoryControl m_control;
    HistoryExporter m_exporter;
    QLineEdit *m_search;
    bool m_hasEnded = false;
};

QString milliseconds(double value)
{
    return QString::number(value, 'f', 1) + u" ms"_s;
}

QString blocked(LagMonitor &lag)
{
    return milliseconds(double(lag.blocked().count()) / 1000);
}

void exportAll(Window &window, const QString &path, const QString &name,
               const std::function<void(QString, QString)> &tell)
{
    const double before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    LagMonitor lag;
    window.startExport(path);
    double most = before;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] { most = std::max(most, residentMiB()); });
    watch.start(100ms);
    window.awaitExport();
    tell(u"export to %1"_s.arg(name), QString::number(double(timer.elapsed()) / 1000, 'f', 2) + u" s"_s);
    tell(u"its file"_s, QString::number(double(QFileInfo(path).size()) / (1 << 20), 'f', 0) + u" MiB"_s);
    tell(u"memory it took more than before"_s, QString::number(most - before, 'f', 1) + u" MiB"_s);
    tell(u"window held up meanwhile, at most"_s, blocked(lag));
}

void measure(const QString &file, const std::function<void(QString, QString)> &tell)
{
    const QTemporaryDir target;
    Window window(file);
    tell(u"first rows in the window"_s, milliseconds(window.show()));
    LagMonitor lag;
    const auto [first, whole] = window.type(u"acme requested inc"_s);
    tell(u"search typed, from its last letter to its rows"_s, milliseconds(first));
    tell(u"and to their number"_s, milliseconds(whole));
    tell(u"window held up while typing, at most"_s, blocked(lag));
    window.clear();
    exportAll(window, target.filePath(u"all.csv"_s), u"CSV"_s, tell);
    exportAll(window, target.filePath(u"all.jsonl"_s), u"JSON Lines"_s, tell);

    LagMonitor both;
    window.startExport(target.filePath(u"more.csv"_s));
    window.type(u"y"_s);
    tell(u"window held up while exporting and searching all"_s, blocked(both));
    QElapsedTimer timer;
    timer.start();
    emit window.progress()->cancelled();
    window.awaitExport();
    tell(u"from cancel to its end"_s, milliseconds(double(timer.nsecsElapsed()) / 1e6));
    tell(u"files left by it"_s, QString::number(QFile::exists(target.filePath(u"more.csv"_s)) ? 1 : 0));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QList<Row> rows;
    const QStringList files = QCoreApplication::arguments().mid(1);
    for (qsizetype i = 0; i < files.size(); ++i) {
        qsizetype row = 0;
        measure(files.at(i), [&](const QString &what, const QString &value) {
            if (i == 0)
                rows.append({what, {}});
            rows[row++].values.append(value);
        });
    }
    std::puts("| what | 10,000 rows | 1,000,000 rows |\n|---|---|---|");
    for (const Row &row : rows)
        std::printf("| %s | %s |\n", qPrintable(row.what), qPrintable(row.values.join(u" | "_s)));
    return 0;
}
