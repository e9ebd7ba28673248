// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/fieldtext.h"

#include "domain/identity.h"
#include "words/together.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sidLength = 34;

struct SidWords
{
    SidKind kind;
    QLatin1StringView prefix; // empty if several are allowed
    const char *that;         // said of a SID of this kind
    const char *starts;       // says what a SID of this kind starts with
    const char *enter;        // said if the field is empty
};

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::FieldWords)

public:
    static const SidWords sids[];
};

constexpr SidWords FieldWords::sids[] = {
    {SidKind::Account, "AC"_L1, QT_TR_NOOP("That is an account SID (AC)."),
     QT_TR_NOOP("An account SID starts with AC."), QT_TR_NOOP("Enter the account SID: AC and 32 hexadecimal digits.")},
    {SidKind::ApiKey, "SK"_L1, QT_TR_NOOP("That is an API key SID (SK)."), QT_TR_NOOP("An API key SID starts with SK."),
     QT_TR_NOOP("Enter the API key SID: SK and 32 hexadecimal digits.")},
    {SidKind::Credential,
     {},
     nullptr,
     QT_TR_NOOP("An API key SID starts with SK, an account SID with AC."),
     QT_TR_NOOP("Enter the API key SID or the account SID: SK or AC, and 32 hexadecimal digits.")},
    {SidKind::Service, "VA"_L1, QT_TR_NOOP("That is a service SID (VA)."), QT_TR_NOOP("A service SID starts with VA."),
     QT_TR_NOOP("Enter the service SID: VA and 32 hexadecimal digits.")},
    {SidKind::Entity, "YE"_L1, QT_TR_NOOP("That is an entity SID (YE)."), QT_TR_NOOP("An entity SID starts with YE."),
     QT_TR_NOOP("Enter the entity SID: YE and 32 hexadecimal digits.")},
    {SidKind::Factor, "YF"_L1, QT_TR_NOOP("That is a factor SID (YF)."), QT_TR_NOOP("A factor SID starts with YF."),
     QT_TR_NOOP("Enter the factor SID: YF and 32 hexadecimal digits.")},
    {SidKind::Challenge, "YC"_L1, QT_TR_NOOP("That is a challenge SID (YC)."),
     QT_TR_NOOP("A challenge SID starts with YC."),
     QT_TR_NOOP("Enter the challenge SID: YC and 32 hexadecimal digits.")},
    {SidKind::Notification, "NT"_L1, QT_TR_NOOP("That is a notification SID (NT)."),
     QT_TR_NOOP("A notification SID starts with NT."),
     QT_TR_NOOP("Enter the notification SID: NT and 32 hexadecimal digits.")},
};

const SidWords &wordsFor(SidKind kind)
{
    return *std::find_if(std::begin(FieldWords::sids), std::end(FieldWords::sids),
                         [kind](const SidWords &words) { return words.kind == kind; });
}

/// The words for the kind of SID that has `prefix`, in upper or lower case; null if there is no such kind.
const SidWords *wordsFor(QStringView prefix)
{
    const auto found =
        std::find_if(std::begin(FieldWords::sids), std::end(FieldWords::sids), [prefix](const SidWords &words) {
            return !words.prefix.isEmpty() && prefix.compare(words.prefix, Qt::CaseInsensitive) == 0;
        });
    return found == std::end(FieldWords::sids) ? nullptr : &*found;
}

bool fits(SidKind kind, SidKind expected)
{
    return kind == expected
           || (expected == SidKind::Credential && (kind == SidKind::ApiKey || kind == SidKind::Account));
}

char32_t characterAt(QStringView text, qsizetype i)
{
    const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
}

bool isInvisible(char32_t c)
{
    return c != U' ' && (QChar::isSpace(c) || !QChar::isPrint(c));
}

/// The name of a character that is invisible or looks like a space.
QString invisibleName(char32_t c)
{
    switch (c) {
    case U'\t':
        return FieldWords::tr("a tab");
    case U'\n':
    case U'\r':
    case 0x2028:
        return FieldWords::tr("a line break");
    case 0x00A0:
    case 0x202F:
        return FieldWords::tr("a no-break space");
    case 0x00AD:
        return FieldWords::tr("an invisible hyphen");
    case 0x200B:
        return FieldWords::tr("a zero-width space");
    case 0x200C:
    case 0x200D:
    case 0x2060:
        return FieldWords::tr("a zero-width joiner");
    case 0xFEFF:
        return FieldWords::tr("a byte order mark");
    default:
        return FieldWords::tr("an invisible character (U+%1)")
            .arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
    }
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

QString characterFault(QStringView sid, qsizetype i)
{
    const char32_t c = characterAt(sid, i);
    const QString position = QString::number(i + 1);
    if (c == U' ')
        return FieldWords::tr("Character %1 is a space. Delete it.").arg(position);
    if (isInvisible(c))
        return FieldWords::tr("Character %1 is %2, which is invisible. Type that part again.")
            .arg(position, invisibleName(c));
    return FieldWords::tr("Character %1 is “%2”. After its first two letters a SID has only 0 to 9 and a to f.")
        .arg(position, QString::fromUcs4(&c, 1));
}

QString prefixFault(QStringView sid, SidKind expected)
{
    const QStringView prefix = sid.first(qMin(sid.size(), qsizetype(2)));
    for (qsizetype i = 0; i < prefix.size(); ++i) {
        if (prefix[i] == u' ' || isInvisible(characterAt(sid, i)))
            return characterFault(sid, i);
    }
    const SidWords *found = wordsFor(prefix);
    if (found && fits(found->kind, expected)) {
        return prefix == found->prefix
                   ? QString()
                   : FieldWords::tr("Write the first two letters as capitals: %1.").arg(found->prefix);
    }
    const QString starts = FieldWords::tr(wordsFor(expected).starts);
    return found ? sentences({FieldWords::tr(found->that), starts}) : starts;
}

bool looksLikeUserName(QStringView text)
{
    const auto inNames = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"._-@+ ").contains(c); };
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), inNames)
           && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QString sidFault(QStringView text, SidKind expected, Typing typing)
{
    const QStringView sid = text.trimmed();
    const bool finished = typing == Typing::Finished;
    if (sid.isEmpty())
        return finished ? FieldWords::tr(wordsFor(expected).enter) : QString();
    if (sid.size() >= 2 || finished) {
        if (const QString fault = prefixFault(sid, expected); !fault.isEmpty())
            return fault;
    }
    qsizetype digits = 2;
    while (digits < sid.size() && isHexDigit(sid[digits]))
        ++digits;
    // After the end, any character is one too many; but an invisible one has to be named.
    if (digits < sid.size() && (digits < sidLength || isInvisible(characterAt(sid, digits))))
        return characterFault(sid, digits);
    if (sid.size() > sidLength)
        return FieldWords::tr("Too long by %n: a SID has 34 characters.", nullptr, int(sid.size() - sidLength));
    if (finished && sid.size() < sidLength)
        return FieldWords::tr("Too short by %n: a SID has 34 characters.", nullptr, int(sidLength - sid.size()));
    return {};
}

QString identityFault(QStringView text)
{
    const QStringView identity = text.trimmed();
    if (Identity::parse(identity))
        return {};
    if (identity.isEmpty())
        return FieldWords::tr("Enter the identity by which the service knows the customer.");
    if (identity.size() > Identity::longest)
        return FieldWords::tr("Too long by %n: an identity has at most %1 characters.", nullptr,
                              int(identity.size() - Identity::longest))
            .arg(Identity::longest);
    if (!identity.isValidUtf16())
        return FieldWords::tr("A character of the identity is broken. Copy or type it again.");
    return FieldWords::tr("“.” and “..” cannot be sent: in a web address they have another meaning.");
}

QString identityHint(QStringView text)
{
    const auto identity = Identity::parse(text);
    if (!identity || identity->isUsual())
        return {};
    const QString &plain = identity->toString();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char32_t c = characterAt(plain, i);
        if (isInvisible(c) && !plain[i].isLowSurrogate())
            return FieldWords::tr("Character %1 is %2, which is invisible and will be sent. If that is a mistake, type "
                                  "that part again.")
                .arg(QString::number(i + 1), invisibleName(c));
    }
    if (looksLikeUserName(plain))
        return FieldWords::tr("This looks like a user name or an e-mail address. Many services know the customer by "
                              "another identity: Twilio’s sample backend stores the SHA-256 of the user name.");
    return FieldWords::tr("An identity usually has 8 to 64 letters and digits, in groups joined by dashes. This one "
                          "will be sent as it is.");
}

QString baseUrlFault(ServiceHost::Fault fault)
{
    switch (fault) {
    case ServiceHost::Fault::Empty:
        return FieldWords::tr("Enter the base URL, for example https://verify.example.com.");
    case ServiceHost::Fault::NotAUrl:
        return FieldWords::tr("This is not a complete web address such as https://verify.example.com.");
    case ServiceHost::Fault::WrongScheme:
        return FieldWords::tr("Start the address with https:// (for a service on this computer also http://).");
    case ServiceHost::Fault::PlainHttpElsewhere:
        return FieldWords::tr("Use https://: with http:// the secret could be intercepted. Only a service on this "
                              "computer (localhost) may use http://.");
    case ServiceHost::Fault::UserInfo:
        return FieldWords::tr(
            "Remove user name, password and @ from the address: the SID and the secret have fields of their own.");
    case ServiceHost::Fault::QueryOrFragment:
        return FieldWords::tr("Remove everything from the ? or # on.");
    }
    Q_UNREACHABLE();
}

QString ttlFault()
{
    return FieldWords::tr("Out of range: Twilio accepts %1 to %2 seconds.")
        .arg(QLocale().toString(Ttl::least), QLocale().toString(Ttl::most));
}

QString ttlHint(std::optional<Ttl> ttl)
{
    if (!ttl)
        return FieldWords::tr("The service decides: 300 seconds by default.");
    if (ttl->seconds() == 0)
        return FieldWords::tr("One attempt now, not kept for an offline phone.");
    return FieldWords::tr("Kept for an offline phone for up to %n s.", nullptr, ttl->seconds());
}

} // namespace renotify
