// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/refusingprompter.h"

#include <QDBusMessage>
#include <QDBusPendingCall>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

const auto name = u"org.gnome.keyring.SystemPrompter"_s;
const auto path = u"/org/gnome/keyring/Prompter"_s;

} // namespace

RefusingPrompter::RefusingPrompter(const QString &address)
    : m_bus(QDBusConnection::connectToBus(address, u"refusingprompter"_s))
{
    m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
    m_bus.registerService(name);
}

RefusingPrompter::~RefusingPrompter()
{
    QDBusConnection::disconnectFromBus(u"refusingprompter"_s);
}

void RefusingPrompter::BeginPrompting(const QDBusObjectPath &callback)
{
    callBack(callback, u"PromptReady"_s, {u""_s, QVariantMap(), u""_s});
}

void RefusingPrompter::PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &,
                                     const QString &exchange)
{
    refuse(callback, exchange);
}

QString RefusingPrompter::asker() const
{
    return message().service();
}

void RefusingPrompter::refuse(const QDBusObjectPath &callback, const QString &exchange)
{
    ++m_refusals;
    callBack(callback, u"PromptReady"_s, {u"no"_s, QVariantMap(), exchange});
}

void RefusingPrompter::StopPrompting(const QDBusObjectPath &callback)
{
    callBack(callback, u"PromptDone"_s, {});
}

void RefusingPrompter::callBack(const QDBusObjectPath &callback, const QString &method, const QVariantList &arguments)
{
    callBack(asker(), callback, method, arguments);
}

void RefusingPrompter::callBack(const QString &asker, const QDBusObjectPath &callback, const QString &method,
                                const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(asker, callback.path(),
                                                       u"org.gnome.keyring.internal.Prompter.Callback"_s, method);
    call.setArguments(arguments);
    // Queued, because the daemon listens only after the method has returned.
    QMetaObject::invokeMethod(
        this, [this, call] { m_bus.asyncCall(call); }, Qt::QueuedConnection);
}

} // namespace renotify
