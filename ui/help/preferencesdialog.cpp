// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/preferencesdialog.h"

#include "ui/widgets/formrows.h"
#include "ui/widgets/theme.h"
#include "ui/words/language.h"
#include "ui/words/together.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace renotify {

namespace {

constexpr Range connectRange{1, 60}; // in seconds; settings/preferences has the same ranges
constexpr Range sendRange{5, 300};

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
{
    setWindowTitle(tr("Preferences"));
    auto *rows = new FormRows;
    m_appearance = rows->addChoice(tr("&Appearance"), {tr("Follow system"), tr("Light"), tr("Dark"),
                                                       tr("High contrast, light"), tr("High contrast, dark")});
    m_language = addLanguages(rows);
    m_connectDeadline = rows->addNumber(tr("Co&nnection deadline in seconds"), connectRange,
                                        tr("If the service can’t be reached by then, the send ends as Not sent."));
    m_sendDeadline =
        rows->addNumber(tr("&Send deadline in seconds"), sendRange,
                        tr("If no answer has arrived by then, the send ends as Unknown: the push may have gone out."));
    addKeep(rows);
    auto *close = new QPushButton(tr("&Close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(rows);
    layout->addStretch();
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(64 * grid, layout->totalHeightForWidth(64 * grid));

    m_appearance->setCurrentIndex(int(preferences.appearance));
    m_connectDeadline->setValue(int(preferences.connectDeadline.count()));
    m_sendDeadline->setValue(int(preferences.sendDeadline.count()));
    connect(m_appearance, &QComboBox::currentIndexChanged, this, &PreferencesDialog::choose);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::choose);
    connect(m_keep, &QComboBox::currentIndexChanged, this, &PreferencesDialog::chooseKeep);
    for (QSpinBox *deadline : {m_connectDeadline, m_sendDeadline}) {
        deadline->setKeyboardTracking(false); // the 4 on the way to 45 is not a choice
        connect(deadline, &QSpinBox::valueChanged, this, &PreferencesDialog::choose);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QComboBox *PreferencesDialog::addLanguages(FormRows *rows)
{
    QComboBox *box = rows->addChoice(tr("&Language (after restart)"), {});
    box->addItem(tr("Follow system"), QString());
    for (const Language &language : languages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(qMax(0, box->findData(m_preferences.language)));
    return box;
}

void PreferencesDialog::addKeep(FormRows *rows)
{
    m_keep = rows->addChoice(tr("&Keep sends"), {});
    m_keep->addItem(tr("Forever"), 0);
    QList<int> terms{1825, 730, 365, 180, 90, 30};
    if (m_preferences.keepDays > 0 && !terms.contains(m_preferences.keepDays))
        terms.append(m_preferences.keepDays); // a value from a file that somebody has edited
    for (const int days : terms)
        m_keep->addItem(tr("%Ln day(s)", "sends are kept so long", days), days);
    m_keep->setCurrentIndex(m_keep->findData(m_preferences.keepDays));
    m_keep->setAccessibleDescription(tr("Older sends are permanently deleted from the next start on."));
    m_keepNote = rows->addNote(m_keep->accessibleDescription());
}

void PreferencesDialog::chooseKeep()
{
    choose();
    m_keepNote->setText(m_keep->accessibleDescription());
    if (m_preferences.keepDays > 0)
        emit keepDaysChosen(m_preferences.keepDays);
}

void PreferencesDialog::showOlder(int days, qint64 sends)
{
    if (days != m_preferences.keepDays)
        return; // another choice was made in the meantime
    m_keepNote->setText(
        sentences({m_keep->accessibleDescription(), tr("Currently %Ln send(s) are older.", nullptr, int(sends))}));
}

void PreferencesDialog::choose()
{
    m_preferences.language = m_language->currentData().toString();
    m_preferences.appearance = Preferences::Appearance(m_appearance->currentIndex());
    m_preferences.connectDeadline = std::chrono::seconds(m_connectDeadline->value());
    m_preferences.sendDeadline = std::chrono::seconds(m_sendDeadline->value());
    m_preferences.keepDays = m_keep->currentData().toInt();
    emit changed(m_preferences);
}

} // namespace renotify
