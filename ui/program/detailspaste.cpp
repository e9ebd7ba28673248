// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/detailspaste.h"

#include "domain/details.h"
#include "support/whenready.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/form/pastedialog.h"
#include "ui/form/sendform.h"
#include "ui/program/formfiller.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/droptarget.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// Whether no person has typed what is in the form.
bool isUntouched(const FormDraft &draft)
{
    return draft == SandboxAccount::example()
           || (draft.service.isEmpty() && draft.identity.isEmpty() && draft.challenge.isEmpty());
}

} // namespace

DetailsPaste::DetailsPaste(MainWindow &window, FormFiller &filler, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_filler(filler)
    , m_action(window.addKey(tr("Paste &details…"), Qt::CTRL | Qt::SHIFT | Qt::Key_V))
{
    connect(m_action, &QAction::triggered, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    auto *drops = new DropTarget(&window, this);
    connect(drops, &DropTarget::textDropped, this, [this](const QString &text) { paste(text); });
    connect(drops, &DropTarget::filesDropped, this, &DetailsPaste::readFile);
    window.accountBar()->setPasteAction(m_action);
}

void DetailsPaste::paste(const QString &text, Show show)
{
    FormDraft before = m_window.form()->draft();
    const bool replacesNothing = isUntouched(before);
    if (replacesNothing) { // the example belongs to nobody
        for (QString *value : {&before.service, &before.identity, &before.challenge, &before.reason})
            value->clear();
    }
    const auto fill = [this](const PasteDialog &dialog) {
        m_filler.fill(dialog.chosen(), tr("Filled in from the text. Check the form before you send."));
    };
    auto *dialog = new PasteDialog(text, before, &m_window);
    if (show != Show::Always && replacesNothing && dialog->isClear()) {
        fill(*dialog);
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [fill, dialog] { fill(*dialog); });
    dialog->open();
}

void DetailsPaste::readFile(const QStringList &paths)
{
    if (paths.size() > 1)
        return refuse(tr("Only one file can be read at a time."));
    if (!m_worker)
        m_worker = std::make_unique<WorkerThread>(u"dropped file"_s);
    whenReady(m_worker->run([path = paths.first()] { return TextFile::read(path); }), this,
              [this, number = ++m_files, name = QFileInfo(paths.first()).fileName()](const TextFile &file) {
                  if (number == m_files)
                      take(file, name);
              });
}

void DetailsPaste::take(const TextFile &file, const QString &name)
{
    switch (file.fault) {
    case TextFile::Fault::None:
        m_window.messageBar()->dismiss(u"drop"_s);
        return paste(file.text, Show::Always);
    case TextFile::Fault::Folder:
        return refuse(tr("“%1” is a folder. Drop a text file.").arg(name));
    case TextFile::Fault::Unreadable:
        return refuse(tr("“%1” can’t be read.").arg(name));
    case TextFile::Fault::TooLarge:
        return refuse(tr("“%1” is larger than %2. Open it and copy the part you need, then use “Paste ticket”.")
                          .arg(name, QLocale().formattedDataSize(TextFile::longest, 0)));
    case TextFile::Fault::NotText:
        return refuse(tr("“%1” is not a plain text file. Open it and copy the part you need, then use “Paste ticket”.")
                          .arg(name));
    case TextFile::Fault::Empty:
        return refuse(tr("“%1” is empty.").arg(name));
    }
    Q_UNREACHABLE();
}

void DetailsPaste::refuse(const QString &sentence)
{
    m_window.messageBar()->show(MessageBar::Tone::Warning, u"drop"_s, sentence);
}

} // namespace renotify
