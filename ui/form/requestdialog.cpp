// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/requestdialog.h"

#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace renotify {

namespace {

// Of the request: its headers, its address over three lines, and its body. It scrolls where the screen has less room.
constexpr int usualLines = 12;
constexpr int leastLines = 5;

int lineHeight()
{
    return QFontMetrics(fixedFont()).lineSpacing();
}

QPlainTextEdit *requestView(const QString &request)
{
    auto *view = new QPlainTextEdit(request);
    view->setAccessibleName(RequestDialog::tr("Request"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setFont(fixedFont());
    view->setWordWrapMode(QTextOption::WrapAnywhere); // an address has no spaces
    view->setMinimumHeight(lineHeight() * leastLines);
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
    const QSize usual(80 * grid, minimumSizeHint().height() + (usualLines - leastLines) * lineHeight());
    resize(usual.boundedTo(screen()->availableSize() - QSize(2, 5) * grid));
    close->setDefault(true);
    close->setFocus();
}

} // namespace renotify
