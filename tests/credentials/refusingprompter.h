// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace renotify {

/// The desktop's password prompt for keyrings, in front of a person who always presses Cancel. It is on the session bus
/// as long as this object lives.
class RefusingPrompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    /// `address` is that of a bus, to which it makes its own connection.
    explicit RefusingPrompter(const QString &address);
    ~RefusingPrompter() override;

    int refusals() const { return m_refusals; }

public slots: // the methods on the bus, by the names that gcr gave them
    virtual void BeginPrompting(const QDBusObjectPath &callback);
    virtual void PerformPrompt(const QDBusObjectPath &callback, const QString &type, const QVariantMap &properties,
                               const QString &exchange);
    void StopPrompting(const QDBusObjectPath &callback);

protected:
    /// Presses Cancel.
    void refuse(const QDBusObjectPath &callback, const QString &exchange);
    void callBack(const QDBusObjectPath &callback, const QString &method, const QVariantList &arguments);
    /// The program that asks; only valid in a method called over the bus.
    QString asker() const;
    void callBack(const QString &asker, const QDBusObjectPath &callback, const QString &method,
                  const QVariantList &arguments);

private:
    QDBusConnection m_bus;
    int m_refusals = 0;
};

} // namespace renotify
