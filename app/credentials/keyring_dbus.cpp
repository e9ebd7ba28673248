// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

QString secrets()
{
    return u"org.freedesktop.secrets"_s;
}

/// The answer to one call, on the calling thread. D-Bus starts the service if it can, and gives up after 25 s.
QFuture<QDBusMessage> call(const QString &service, const QString &path, const QString &interface, const QString &method,
                           const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) // otherwise the call would never be answered
        return QtFuture::makeReadyFuture(message.createErrorReply(QDBusError::Disconnected, bus.lastError().message()));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    return QtFuture::connect(watcher, &QDBusPendingCallWatcher::finished).then([](QDBusPendingCallWatcher *finished) {
        return finished->reply();
    });
}

QFuture<QDBusMessage> callSecrets(const QString &path, const QString &interface, const QString &method,
                                  const QVariantList &arguments)
{
    return call(secrets(), path, interface, method, arguments);
}

QFuture<QDBusMessage> hasOwner(const QString &name)
{
    return call(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s,
                {name});
}

Error failure(const QDBusMessage &reply)
{
    const QDBusError error(reply);
    const auto is = [&](auto... types) { return ((error.type() == types) || ...); };
    if (is(QDBusError::ServiceUnknown, QDBusError::NoServer, QDBusError::Disconnected)
        || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return {Error::Kind::KeychainAbsent, error.message(), {}};
    if (is(QDBusError::NoReply, QDBusError::Timeout, QDBusError::TimedOut))
        return {Error::Kind::KeychainTimedOut, error.message(), {}};
    return {Error::Kind::KeychainFailed, error.message(), {}};
}

/// The second list in the answer to SearchItems: the items that were found but are locked.
bool hasLockedItem(const QDBusMessage &found)
{
    return !qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(1)).isEmpty();
}

QFuture<Result<Keyring>> look(const QString &collection, const QString &service, const QString &accountId)
{
    const QMap<QString, QString> attributes{{u"server"_s, service}, {u"user"_s, accountId}}; // QtKeychain's names
    QList<QFuture<QDBusMessage>> questions{
        callSecrets(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                    {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}),
        callSecrets(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s,
                    {QVariant::fromValue(attributes)}),
        hasOwner(u"org.gnome.keyring.SystemPrompter"_s),
    };
    const bool made = collection != "/"_L1;
    return QtFuture::whenAll(questions.begin(), questions.end())
        .then([made](const QList<QFuture<QDBusMessage>> &replies) -> Result<Keyring> {
            const QDBusMessage locked = replies[0].result();
            if (made && locked.type() != QDBusMessage::ReplyMessage)
                return failure(locked);
            const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
            return Keyring{.state = !made      ? Keyring::State::NotMadeYet
                                    : isLocked ? Keyring::State::Locked
                                               : Keyring::State::Open,
                           .entryLocked = hasLockedItem(replies[1].result()),
                           .prompter = replies[2].result().arguments().value(0).toBool()};
        });
}

/// In a Flatpak, libsecret keeps the secrets in a file of the application, under a key from the Secret portal. It asks
/// no Secret Service, which the sandbox may not even see. A file is never locked.
bool isInFlatpak()
{
    return QFile::exists(u"/.flatpak-info"_s);
}

/// On KDE's desktop, QtKeychain (0.13 to 0.15) uses KWallet if it is there, and the Secret Service is not its keychain.
bool isOnKde()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

/// KWallet keeps running from its first use on.
QFuture<bool> usesKWallet()
{
    if (!isOnKde())
        return QtFuture::makeReadyFuture(false);
    QList<QFuture<QDBusMessage>> questions{hasOwner(u"org.kde.kwalletd6"_s), hasOwner(u"org.kde.kwalletd5"_s)};
    return QtFuture::whenAll(questions.begin(), questions.end()).then([](const QList<QFuture<QDBusMessage>> &replies) {
        return std::ranges::any_of(
            replies, [](const QFuture<QDBusMessage> &reply) { return reply.result().arguments().value(0).toBool(); });
    });
}

QFuture<Result<Keyring>> askSecretService(const QString &service, const QString &accountId)
{
    return callSecrets(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
                       {u"default"_s})
        .then([service, accountId](const QDBusMessage &reply) {
            if (reply.type() != QDBusMessage::ReplyMessage)
                return QtFuture::makeReadyFuture(Result<Keyring>(failure(reply)));
            return look(reply.arguments().value(0).value<QDBusObjectPath>().path(), service, accountId);
        })
        .unwrap();
}

// Functions of GLib, found at run time in the library that the keychain library has loaded. GLib's headers are not used
// here, so its objects are plain pointers.
using GObject = void;

template<class Function>
Function *resolve(const QString &library, const char *name)
{
    return reinterpret_cast<Function *>(QLibrary(library, 0).resolve(name));
}

void keepRunning(GObject *, GObject *result, void *)
{
    const auto gio = u"gio-2.0"_s;
    const auto finish = resolve<GObject *(GObject *, void **)>(gio, "g_bus_get_finish");
    const auto setExits = resolve<void(GObject *, int)>(gio, "g_dbus_connection_set_exit_on_close");
    const auto release = resolve<void(GObject *)>(u"gobject-2.0"_s, "g_object_unref");
    if (!finish || !setExits || !release)
        return;
    if (GObject *connection = finish(result, nullptr)) {
        setExits(connection, 0);
        release(connection);
    }
}

} // namespace

void outliveTheBus()
{
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    using Callback = void(GObject *, GObject *, void *);
    if (const auto get = resolve<void(int, GObject *, Callback *, void *)>(u"gio-2.0"_s, "g_bus_get"))
        get(sessionBus, nullptr, keepRunning, nullptr);
}

QFuture<Result<Keyring>> askKeyring(const QString &service, const QString &accountId)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    if (isInFlatpak())
        return QtFuture::makeReadyFuture(Result<Keyring>(Keyring{}));
    return usesKWallet()
        .then([service, accountId](bool uses) {
            return uses ? QtFuture::makeReadyFuture(Result<Keyring>(Keyring{})) : askSecretService(service, accountId);
        })
        .unwrap();
}

std::unique_ptr<QObject> followRestarts()
{
    auto watcher = std::make_unique<QDBusServiceWatcher>(secrets(), QDBusConnection::sessionBus(),
                                                         QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(watcher.get(), &QDBusServiceWatcher::serviceUnregistered, watcher.get(), [] {
        // Found in the library that QtKeychain has loaded, under the name that it used.
        if (const auto forget = QLibrary(u"secret-1"_s, 0).resolve("secret_service_disconnect"))
            forget();
    });
    return watcher;
}

} // namespace renotify
