// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listheadings.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

struct Words
{
    ListField field;
    bool isSure;
    const char16_t *words; // separated by commas
};

constexpr Words table[] = {
    {ListField::Service, true,
     u"service,service SID,verify service,verify service SID,service ID,Dienst,Dienst-SID,servicio,SID del servicio,"
     "SID du service,サービス,サービス SID,serviço,SID do serviço"},
    {ListField::Identity, true,
     u"identity,entity,entity identity,user identity,customer "
     u"identity,Identität,Kundenkennung,Kennung,identidad,identité,"
     "アイデンティティ,識別子,identidade"},
    {ListField::Identity, false,
     u"customer,customer ID,user,user ID,user name,Kunde,Kunden-ID,Kundennummer,Benutzer,Benutzername,cliente,ID "
     u"cliente,"
     "ID del cliente,usuario,client,ID client,utilisateur,顧客,顧客 ID,ユーザー,ユーザー ID,ID do cliente,usuário"},
    {ListField::Challenge, true,
     u"challenge,challenge SID,challenge ID,desafío,SID del desafío,défi,SID du défi,SID du challenge,チャレンジ,"
     "チャレンジ SID,desafio,SID do desafio"},
    {ListField::Ttl, true,
     u"TTL,TTL s,TTL seconds,TTL in seconds,time to live,time to live in seconds,Gültigkeitsdauer,Lebensdauer,"
     "tiempo de vida,durée de vie,有効期間,生存時間,tempo de vida"},
    {ListField::Reason, true,
     u"reason,ticket,reason or ticket,ticket number,ticket ID,Grund,Grund oder Ticket,Ticketnummer,motivo,tique,"
     "motivo o ticket,motivo o tique,motif,motif ou ticket,理由,チケット,理由またはチケット,chamado,motivo ou chamado"},
    {ListField::Reason, false,
     u"case,case ID,note,comment,Vorgang,Vorgangsnummer,Notiz,incidencia,nota,caso,raison,dossier,メモ,備考"},
};

/// Only letters and digits, without accents and in lower case.
QString plain(QStringView heading)
{
    QString letters = heading.toString().normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters.toCaseFolded();
}

QHash<QString, HeadingMeaning> meanings()
{
    QHash<QString, HeadingMeaning> all;
    for (const Words &row : table) {
        for (const QStringView word : QStringView(row.words).split(u','))
            all.insert(plain(word), {row.field, row.isSure});
    }
    return all;
}

} // namespace

std::optional<HeadingMeaning> meaningOf(QStringView heading)
{
    static const QHash<QString, HeadingMeaning> known = meanings();
    const auto found = known.constFind(plain(heading));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace renotify
