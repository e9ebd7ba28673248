// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/servicehost.h"

#include <QObject>
#include <QStringList>

class QComboBox;

namespace renotify {

class FormRows;
class TextField;

/// The form rows that choose a service host: the kind of host and the fields for that kind.
class HostFields : public QObject
{
    Q_OBJECT

public:
    explicit HostFields(FormRows *rows);

    void setHost(const ServiceHost &host);
    /// Empty as long as a field has a fault.
    std::optional<ServiceHost> host() const;

    QComboBox *kind() const { return m_kind; }
    QList<TextField *> fields() const { return {m_edge, m_region, m_baseUrl}; }
    /// Everything that was typed and chosen, for comparison.
    QStringList typed() const;

signals:
    void edited();

private:
    void setChecks();
    void react();

    FormRows *m_rows;
    QComboBox *m_kind;
    TextField *m_edge;
    TextField *m_region;
    TextField *m_baseUrl;
};

} // namespace renotify
