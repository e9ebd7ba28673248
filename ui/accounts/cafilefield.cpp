// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/cafilefield.h"

#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace renotify {

namespace {

constexpr qint64 enoughToTell = 1024 * 1024;

QString pathFault(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty())
        return {};
    if (info.isRelative())
        return CaFileField::tr("Enter the full path, or choose the file with Browse.");
    if (!info.isFile()) // opening a pipe would block
        return CaFileField::tr("The file doesn’t exist.");
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return CaFileField::tr("You don’t have permission to read this file.");
    return file.read(enoughToTell).contains("-----BEGIN CERTIFICATE-----")
               ? QString()
               : CaFileField::tr("This file contains no certificate in PEM format (BEGIN CERTIFICATE).");
}

} // namespace

CaFileField::CaFileField(QWidget *parent)
    : QWidget(parent)
    , m_field(new TextField(tr("Extra CA file")))
{
    setFocusProxy(m_field);
    m_field->edit()->setPlaceholderText(tr("none"));
    m_field->setCheck([](QStringView text, Typing typing) {
        return typing == Typing::Finished ? pathFault(text.trimmed().toString()) : QString();
    });
    auto *button = new QPushButton(tr("&Browse…"));
    button->setAccessibleName(tr("Choose the extra CA file"));
    connect(button, &QPushButton::clicked, this, &CaFileField::choose);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_field, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
}

void CaFileField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the extra CA file"), QFileInfo(m_field->text()).path(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_field, [this](const QString &path) {
        m_field->setText(path);
        m_field->validate();
    });
    dialog->open();
}

} // namespace renotify
