// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/linktemplates.h"

#include "ui/form/sendform.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/statusnews.h"
#include "ui/words/linktext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace renotify {

using namespace Qt::StringLiterals;

LinkTemplates::LinkTemplates(MainWindow &window)
    : QMenu(tr("Copy a link &template"), &window)
    , m_window(window)
{
    const QList<LinkTemplate> templates = linkTemplates({});
    for (qsizetype i = 0; i < templates.size(); ++i)
        connect(addAction(u'&' + templates[i].system), &QAction::triggered, this, [this, i] { copy(i); });
}

void LinkTemplates::copy(qsizetype which)
{
    const auto service = ServiceSid::parse(m_window.form()->draft().service);
    const LinkTemplate copied = linkTemplates(service ? service->toString() : u"SERVICE"_s).at(which);
    QGuiApplication::clipboard()->setText(copied.link);
    m_window.news()->say(tr("Link template for %1 copied. Replace the words in capitals with your own fields. A "
                            "link only fills in the form; whoever opens it presses Send.")
                             .arg(copied.system));
}

} // namespace renotify
