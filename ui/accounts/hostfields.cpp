// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/hostfields.h"

#include "ui/widgets/formrows.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>

namespace renotify {

using namespace Qt::StringLiterals;

HostFields::HostFields(FormRows *rows)
    : QObject(rows)
    , m_rows(rows)
    , m_kind(rows->addChoice(tr("Service &host"), {tr("Twilio"), tr("Twilio region"), tr("Custom URL")}))
    , m_edge(rows->addField(tr("Ed&ge")))
    , m_region(rows->addField(tr("Reg&ion")))
    , m_baseUrl(rows->addField(tr("Base &URL")))
{
    m_edge->edit()->setPlaceholderText(u"dublin"_s);
    m_region->edit()->setPlaceholderText(u"ie1"_s);
    m_baseUrl->edit()->setPlaceholderText(u"https://verify.example.com"_s);
    setChecks();
    for (const TextField *field : fields())
        connect(field, &TextField::edited, this, &HostFields::react);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HostFields::react);
    react();
}

void HostFields::setChecks()
{
    const auto labelFault = [](const std::optional<ServiceHost> &host) {
        return host ? QString() : tr("Only a to z, 0 to 9 and dashes, for example “dublin” or “ie1”.");
    };
    m_edge->setCheck([=](QStringView text, Typing) { return labelFault(ServiceHost::region(text, {})); });
    m_region->setCheck([=, this](QStringView text, Typing) {
        return text.trimmed().isEmpty() && m_edge->text().trimmed().isEmpty()
                   ? tr("Enter an edge, a region or both. If you need neither, choose “Twilio”.")
                   : labelFault(ServiceHost::region({}, text));
    });
    m_baseUrl->setCheck([](QStringView text, Typing typing) {
        const auto host = ServiceHost::baseUrl(text);
        const auto *fault = std::get_if<ServiceHost::Fault>(&host);
        return fault && typing == Typing::Finished ? baseUrlFault(*fault) : QString();
    });
}

void HostFields::setHost(const ServiceHost &host)
{
    m_kind->setCurrentIndex(int(host.kind()));
    m_edge->setText(host.edge());
    m_region->setText(host.region());
    if (host.kind() == ServiceHost::Kind::BaseUrl)
        m_baseUrl->setText(host.url().toString());
}

std::optional<ServiceHost> HostFields::host() const
{
    switch (ServiceHost::Kind(m_kind->currentIndex())) {
    case ServiceHost::Kind::Twilio:
        return ServiceHost::twilio();
    case ServiceHost::Kind::Region:
        return ServiceHost::region(m_edge->text(), m_region->text());
    case ServiceHost::Kind::BaseUrl:
        break;
    }
    const auto own = ServiceHost::baseUrl(m_baseUrl->text());
    const auto *host = std::get_if<ServiceHost>(&own);
    return host ? std::optional(*host) : std::nullopt;
}

QStringList HostFields::typed() const
{
    return {m_kind->currentText(), m_edge->text(), m_region->text(), m_baseUrl->text()};
}

void HostFields::react()
{
    const auto kind = ServiceHost::Kind(m_kind->currentIndex());
    m_rows->setRowVisible(m_edge, kind == ServiceHost::Kind::Region);
    m_rows->setRowVisible(m_region, kind == ServiceHost::Kind::Region);
    m_rows->setRowVisible(m_baseUrl, kind == ServiceHost::Kind::BaseUrl);
    const auto region = ServiceHost::region(m_edge->text(), m_region->text());
    m_region->setHint(region && region->kind() == ServiceHost::Kind::Region
                          ? tr("Requests go to %1. Credentials are valid in one region only.").arg(region->url().host())
                          : QString());
    emit edited();
}

} // namespace renotify
