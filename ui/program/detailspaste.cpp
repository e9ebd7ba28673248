// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/detailspaste.h"

#include "domain/details.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/form/pastedialog.h"
#include "ui/form/sendform.h"
#include "ui/program/formfiller.h"
#include "ui/program/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// Whether nobody typed what stands there.
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
    connect(&window, &MainWindow::textDropped, this, &DetailsPaste::paste);
    window.accountBar()->setPasteAction(m_action);
}

void DetailsPaste::paste(const QString &text)
{
    FormDraft before = m_window.form()->draft();
    const bool replacesNothing = isUntouched(before);
    if (replacesNothing) { // the example is nobody's
        for (QString *value : {&before.service, &before.identity, &before.challenge, &before.reason})
            value->clear();
    }
    const auto fill = [this](const PasteDialog &dialog) {
        m_filler.fill(dialog.chosen(), tr("Filled in from the text. Check the form before you send."));
    };
    auto *dialog = new PasteDialog(text, before, &m_window);
    if (replacesNothing && dialog->isClear()) {
        fill(*dialog);
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [fill, dialog] { fill(*dialog); });
    dialog->open();
}

} // namespace renotify
