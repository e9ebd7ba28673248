// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/requestdialog.h"

#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace renotify {

namespace {

constexpr int leastLines = 12; // of the request: its headers, its address over three lines, and its body

QPlainTextEdit *requestView(const QString &request)
{
    auto *view = new QPlainTextEdit(request);
    view->setAccessibleName(RequestDialog::tr("Request"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setFont(fixedFont());
    view->setWordWrapMode(QTextOption::WrapAnywhere); // an address has no spaces
    view->setMinimumHeight(QFontMetrics(fixedFont()).lineSpacing() * leastLines);
    return view;
}

} // namespace

RequestDialog::RequestDialog(const QString &explanation, const QString &request, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The request"));
    auto *words = new TextView(tr("Explanation"), 2);
    words->setPlainText(explanation);
    auto *close = new QPushButton(tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(words);
    if (!request.isEmpty()) {
        layout->addWidget(requestView(request), 1);
        auto *copy = new QPushButton(tr("Cop&y"));
        copy->setAutoDefault(false);
        buttons->addWidget(copy);
        connect(copy, &QPushButton::clicked, this, [request] { QGuiApplication::clipboard()->setText(request); });
    }
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(80 * grid, sizeHint().height());
    close->setDefault(true);
    close->setFocus();
}

} // namespace renotify
