// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/historyexporter.h"

#include "support/whenready.h"
#include "support/workerthread.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/statusnews.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;

QString HistoryExporter::exportedText(const QString &path, HistoryExport::Format format, int sends)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (format) {
    case HistoryExport::Csv:
        return tr("%Ln send(s) exported to %1 as a table with commas. The file contains customers’ identities: handle "
                  "it like other customer data.",
                  nullptr, sends)
            .arg(name);
    case HistoryExport::CsvSemicolon:
        return tr("%Ln send(s) exported to %1 as a table with semicolons. The file contains customers’ identities: "
                  "handle it like other customer data.",
                  nullptr, sends)
            .arg(name);
    case HistoryExport::JsonLines:
        break;
    }
    return tr("%Ln send(s) exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other "
              "customer data.",
              nullptr, sends)
        .arg(name);
}

HistoryExporter::HistoryExporter(HistoryStore &history, const HistoryModel &model, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_model(model)
    , m_window(window)
{
    connect(window.history()->filters(), &HistoryFilterBar::exportRequested, this, &HistoryExporter::choose);
    connect(window.history()->progress(), &ProgressRow::cancelled, this, [this] { m_stop.request_stop(); });
    connect(&model, &HistoryModel::found, this, [this](qint64 rows) { m_found = rows; });
}

HistoryExporter::~HistoryExporter()
{
    m_stop.request_stop();
}

/// The kind of table that this computer's spreadsheet opens comes first: with semicolons in countries that write 1,5.
void HistoryExporter::choose()
{
    const QString commas = tr("Table with commas (*.csv)");
    const QString semicolons = tr("Table with semicolons (*.csv)");
    const QString lines = tr("JSON Lines (*.jsonl)");
    QStringList kinds{commas, semicolons, lines};
    if (QLocale::system().decimalPoint() == ","_L1)
        kinds.swapItemsAt(0, 1);
    auto *dialog = new QFileDialog(&m_window, tr("Export the sends shown"), u"renotify-history.csv"_s);
    dialog->setNameFilters(kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, lines](const QString &filter) {
        dialog->setDefaultSuffix(filter == lines ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, semicolons](const QString &path) {
        exportTo(path, dialog->selectedNameFilter() == semicolons ? HistoryExport::CsvSemicolon : HistoryExport::Csv);
    });
    dialog->open();
}

void HistoryExporter::exportTo(const QString &path, HistoryExport::Format table)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_window.messageBar()->dismiss(u"export"_s); // the problem of the previous export
    const auto format = path.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ? HistoryExport::JsonLines : table;
    HistoryExport what{path, format, m_model.filter(), m_model.order()};
    m_stop = std::stop_source();
    m_window.history()->filters()->setExporting(true);
    m_window.history()->progress()->start(tr("Exporting to %1").arg(QDir(path).dirName()),
                                          what.filter.isEmpty() ? m_model.total() : m_found);
    if (!m_thread)
        m_thread = std::make_unique<WorkerThread>(u"export"_s);
    const auto progress = [this](qint64 rows) { // runs on that thread, which ends before this object does
        QMetaObject::invokeMethod(
            this, [this, rows] { m_window.history()->progress()->setDone(rows); }, Qt::QueuedConnection);
    };
    whenReady(m_thread->run([this, what, progress, stop = m_stop.get_token()] {
        return exportHistory(m_history, what, progress, stop);
    }),
              this, [this, path, format](const Result<qint64> &written) { showEnd(path, format, written); });
}

void HistoryExporter::showEnd(const QString &path, HistoryExport::Format format, const Result<qint64> &written)
{
    m_isRunning = false;
    m_window.history()->progress()->end();
    m_window.history()->filters()->setExporting(false);
    const auto complain = [this](const QString &text) {
        m_window.messageBar()->show(MessageBar::Tone::Error, u"export"_s, text);
    };
    if (written)
        m_window.news()->say(exportedText(path, format, int(written.value())));
    else if (written.error().kind == Error::Kind::Cancelled)
        m_window.news()->say(tr("The export was stopped. No file was written."));
    else if (written.error().kind == Error::Kind::FileUnwritable)
        complain(tr("The export could not be written to %1: %2. No partial file was left there.")
                     .arg(QDir::toNativeSeparators(path), written.error().detail));
    else
        complain(sentences(
            {tr("The history could not be read completely, so no file was written."), sentence(written.error())}));
    emit ended();
}

} // namespace renotify
