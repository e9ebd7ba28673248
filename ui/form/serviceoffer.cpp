// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/serviceoffer.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidRole = Qt::UserRole;

/// Searches by name and by SID, and puts the SID into the field.
class ServiceCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override { return index.data(sidRole).toString(); }
    QStringList splitPath(const QString &path) const override { return {path}; }
};

} // namespace

ServiceOffer::ServiceOffer(TextField *field)
    : QObject(field)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
    , m_completer(new ServiceCompleter(m_model, this))
    , m_open(field->edit()->addAction(actionIcon("down"_L1), QLineEdit::TrailingPosition))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_open->setText(tr("Known services"));
    m_open->setToolTip(tr("The account’s services (Down)"));
    field->edit()->setCompleter(m_completer);
    field->edit()->installEventFilter(this);
    connect(m_open, &QAction::triggered, this, &ServiceOffer::showAll);
    connect(field, &TextField::edited, this, &ServiceOffer::showName);
    setServices({});
}

void ServiceOffer::setServices(const QList<Service> &services)
{
    m_services = services;
    m_open->setVisible(!services.isEmpty());
    m_model->clear();
    for (const Service &service : services) {
        const QString sid = service.sid.toString();
        auto *item = new QStandardItem(service.name.isEmpty() ? sid : service.name + u"  "_s + sid);
        item->setData(sid, sidRole);
        m_model->appendRow(item);
    }
    m_completer->popup()->setMinimumWidth(m_completer->popup()->sizeHintForColumn(0) + 32);
    showName();
}

void ServiceOffer::showAll()
{
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

void ServiceOffer::showName()
{
    const QString sid = m_field->text().trimmed();
    for (const Service &service : m_services) {
        if (service.sid.toString() == sid)
            return m_field->setHint(service.name, FieldNote::Tone::Plain);
    }
    m_field->setHint({});
}

bool ServiceOffer::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (!isDown || m_services.isEmpty() || m_completer->popup()->isVisible())
        return QObject::eventFilter(watched, event);
    showAll();
    return true;
}

} // namespace renotify
