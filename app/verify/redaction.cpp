// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/redaction.h"

#include "domain/secret.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestToFind = 8;
constexpr auto placeholder = "[secret removed]"_L1;

QByteArray escapedForJson(const QByteArray &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4); // without [" and "]
}

/// Each form once; base64 of the pair comes before the secret alone, which may be a part of it.
class Forms
{
public:
    explicit Forms(const QByteArray &authorization)
    {
        const QByteArray base64 = authorization.sliced(authorization.indexOf(' ') + 1);
        add(base64);
        QByteArray pair = QByteArray::fromBase64(base64);
        QByteArray secret = pair.sliced(pair.indexOf(':') + 1);
        if (secret.size() >= shortestToFind)
            add(secret);
        wipe(secret);
        wipe(pair);
    }

    ~Forms()
    {
        for (QByteArray &form : m_forms)
            wipe(form);
    }

    Q_DISABLE_COPY_MOVE(Forms)

    void removeFrom(QByteArray &text) const
    {
        for (const QByteArray &form : m_forms)
            text.replace(form, QByteArray(placeholder.data(), placeholder.size()));
    }

    void removeFrom(QString &text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const
    {
        for (const QByteArray &form : m_forms)
            text.replace(QString::fromUtf8(form), placeholder, cs);
    }

private:
    void add(const QByteArray &plain)
    {
        QByteArray slashesEscaped = plain;
        slashesEscaped.replace('/', "\\/"); // as PHP writes JSON
        for (const QByteArray &form : {plain, slashesEscaped, escapedForJson(plain), plain.toPercentEncoding()}) {
            if (!form.isEmpty() && !m_forms.contains(form))
                m_forms << form;
        }
    }

    QByteArrayList m_forms;
};

} // namespace

void redact(Exchange &exchange, const QByteArray &authorization)
{
    const Forms forms(authorization);
    forms.removeFrom(exchange.answer.body);
    forms.removeFrom(exchange.answer.reasonPhrase);
    for (auto &[name, value] : exchange.answer.headers) {
        forms.removeFrom(name);
        QString anyCase = QString::fromLatin1(name); // in which Qt may have changed it: see headernames.h
        forms.removeFrom(anyCase, Qt::CaseInsensitive);
        name = anyCase.toLatin1();
        forms.removeFrom(value);
    }
    forms.removeFrom(exchange.errorString);
    const QString target = exchange.redirectTarget.toString(QUrl::FullyEncoded);
    QString clean = target;
    forms.removeFrom(clean);
    if (clean != target) // else it stays as the service wrote it
        exchange.redirectTarget = QUrl(clean);
}

} // namespace renotify
