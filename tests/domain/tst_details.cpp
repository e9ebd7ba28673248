// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailssummary.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// The rows write {S}, {C} … for whole SIDs. What is found is written as "services identities challenges ttls", with
/// `-` for none and `/` between candidates, followed by `+` another kind of SID, `!` a broken SID, `~` a time to live
/// out of range, `?` something that cannot be read as an identity, `#` a ticket.
class TestDetails : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void looksAtTheBeginningOfAnEndlessText();
    void isQuickWithTextMadeToBeSlow();
};

namespace {

void row(const char *name, const char *text, const char *found)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found);
}

const char *const path = "/v2/Services/{S}/Entities/cust-0001/Challenges/{C}/Notifications";

void urls()
{
    row("a URL", "https://verify.twilio.com/v2/Services/{S}/Entities/cust-0001/Challenges/{C}/Notifications",
        "{S} cust-0001 {C} -");
    row("a path alone", path, "{S} cust-0001 {C} -");
    row("an identity that is percent-encoded",
        "/v2/Services/{S}/Entities/customer%20%C3%BC%2F%2350%25%2B/Challenges/{C}", "{S} customer ü/#50%+ {C} -");
    row("a URL within a URL",
        "https://log.example/?u=https%3A%2F%2Fverify.twilio.com%2Fv2%2FServices%2F{S}%2FEntities%2Fcust-0001"
        "%2FChallenges%2F{C}",
        "{S} cust-0001 {C} -");
    row("encoded twice inside", "u=%2FServices%2F{S}%2FEntities%2Fa%2520b-1234%2FChallenges%2F{C}",
        "{S} a b-1234 {C} -");
    row("a URL in angle brackets", "<https://verify.twilio.com/v2/Services/{S}/Entities/cust-0001>",
        "{S} cust-0001 - -");
    row("a URL in Markdown", "[here](https://x/v2/Services/{S}/Entities/cust-0001)", "{S} cust-0001 - -");
    row("a list URL with a query", "/v2/Services/{S}/Entities/cust-0001/Challenges?Status=pending&PageSize=5",
        "{S} cust-0001 - -");
    row("our own link", "renotify:send?service={S}&identity=a%20b&challenge={C}&ttl=60&reason=T-1",
        "{S} a b {C} 60 #T-1");
    row("our link in HTML", "<a href=\"renotify:send?service={S}&amp;identity=cust-0001&amp;challenge={C}&amp;ttl=0\">",
        "{S} cust-0001 {C} 0");
    row("a Console address", "https://console.twilio.com/us1/develop/verify/services/{S}/push", "{S} - - -");
    row("a factor's URL", "/v2/Services/{S}/Entities/cust-0001/Factors/{F}", "{S} cust-0001 - - +{F}");
}

void commands()
{
    row("cURL as the documentation writes it",
        "curl -X POST \"https://verify.twilio.com/v2/Services/{S}/Entities/cust-0001/Challenges/{C}/Notifica"
        "tions\" \\\n--data-urlencode \"Ttl=300\" \\\n-u $ACCOUNT:$TOKEN",
        "{S} cust-0001 {C} 300");
    row("cURL with single quotes",
        "curl -d 'Ttl=0' 'https://h/v2/Services/{S}/Entities/cust-0001/Challenges/{C}/Notifications'",
        "{S} cust-0001 {C} 0");
    row("cURL with its account",
        "curl -u {K}:s https://h/v2/Services/{S}/Entities/cust-0001/Challenges/{C}/Notifications",
        "{S} cust-0001 {C} - +{K}");
    row("cURL for a Windows shell", "curl ^\"https://h/v2/Services/{S}/Entities/cust-0001/Challenges/{C}^\" -d Ttl=9",
        "{S} cust-0001 {C} 9");
    row("Twilio's command line",
        "twilio api:verify:v2:services:entities:challenges:notifications:create --service-sid {S} --identity"
        " cust-0001 --challenge-sid {C} --ttl 45",
        "{S} cust-0001 {C} 45");
    row("our command line", "renotify --service={S} --identity='a b' --challenge={C} --ttl=7", "{S} a b {C} 7");
    row("Node",
        "client.verify.v2.services('{S}').entities('cust-0001').challenges('{C}').notifications.create({ttl:"
        " 60})",
        "{S} - {C} 60");
    row("Python with names", "create(service=\"{S}\", identity=\"cust-0001\", challenge=\"{C}\", ttl=60)",
        "{S} cust-0001 {C} 60");
    row("HTTP as it was sent",
        "POST /v2/Services/{S}/Entities/cust-0001/Challenges/{C}/Notifications HTTP/1.1\r\nHost: x\r\n\r\nTt"
        "l=15",
        "{S} cust-0001 {C} 15");
    row("environment variables", "SERVICE_SID={S}\nIDENTITY=cust-0001\nCHALLENGE_SID={C}\nTTL=30",
        "{S} cust-0001 {C} 30");
}

void data()
{
    row("Twilio's answer",
        "{\"sid\":\"{N}\",\"service_sid\":\"{S}\",\"identity\":\"cust-0001\",\"challenge_sid\":\"{C}\",\"ttl"
        "\":120}",
        "{S} cust-0001 {C} 120 +{N}");
    row("a challenge",
        "{\"sid\": \"{C}\", \"service_sid\": \"{S}\", \"entity_sid\": \"{E}\", \"identity\": \"cust-0001\", "
        "\"factor_sid\": \"{F}\"}",
        "{S} cust-0001 {C} - +{E} +{F}");
    row("JSON in JSON",
        "{\"m\":\"{\\\"service_sid\\\":\\\"{S}\\\",\\\"identity\\\":\\\"cust-0001\\\",\\\"ttl\\\":5}\"}",
        "{S} cust-0001 - 5");
    row("JSON with escaped slashes",
        "{\"url\":\"https:\\/\\/h\\/v2\\/Services\\/{S}\\/Entities\\/cust-0001\\/Challenges\\/{C}\"}",
        "{S} cust-0001 {C} -");
    row("JSON with an escaped letter", "{\"identity\":\"k\\u00fcche-12\"}", "- küche-12 - -");
    row("a number as text", "{\"ttl\": \"60\"}", "- - - 60");
    row("no time to live", "{\"identity\":\"cust-0001\",\"ttl\":null}", "- cust-0001 - -");
    row("camel case", "{ serviceSid: '{S}', identity: 'cust-0001', challengeSid: '{C}', ttl: 60 }",
        "{S} cust-0001 {C} 60");
    row("YAML", "service: {S}\nidentity: cust-0001\nchallenge: {C}\nttl: 60\n", "{S} cust-0001 {C} 60");
    row("XML", "<Service>{S}</Service><Challenge>{C}</Challenge>", "{S} - {C} -");
    row("a Ruby hash", "{:identity=>\"cust-0001\", :challenge=>\"{C}\"}", "- cust-0001 {C} -");
    row("an identity in quotes with blanks", "identity: \"Jane Doe\"", "- Jane Doe - -");
    row("an e-mail address", "identity=jane.doe@example.com", "- jane.doe@example.com - -");
}

void logs()
{
    row("a log line", "2026-11-25T04:00:00Z INFO push service={S} identity=cust-0001 challenge={C} ttl=60 took=182ms",
        "{S} cust-0001 {C} 60");
    row("a log line with commas", "sent: service: {S}, identity: cust-0001, challenge: {C}, ttl: 60",
        "{S} cust-0001 {C} 60");
    row("a request's id is no identity", "request_id={U} trace: {U} service={S}", "{S} - - -");
    row("Twilio's request id is nothing", "{R} {C}", "- - {C} -");
    row("a UUID without a name", "push for {U} failed, challenge {C}", "- {U} {C} -");
    row("a SHA-256 without a name", "user {H} {C}", "- {H} {C} -");
    row("a digest is no identity", "digest: {H}", "- - - -");
    row("a user id where no identity is named", "user_id=u-7711 challenge={C}", "- u-7711 {C} -");
    row("the identity goes before the user id", "user_id=u-7711 identity=cust-0001", "- cust-0001 - -");
    row("a log in brackets", "[push][{S}][identity=cust-0001][{C}]", "{S} cust-0001 {C} -");
}

void tickets()
{
    row("a ticket",
        "Hi team,\nthe push did not arrive.\n\nService SID: {S}\nIdentity: cust-0001\nChallenge SID: {C}\nTi"
        "me to live: 120 s\n",
        "{S} cust-0001 {C} 120");
    row("a ticket that was quoted", "> Identity: cust-0001\n> Challenge SID: {C}\n", "- cust-0001 {C} -");
    row("bold names in Markdown", "**Identity:** `cust-0001`\n**Challenge:** `{C}`", "- cust-0001 {C} -");
    row("typographic quotes", "identity “cust-0001”: no; identity: “cust-0002”", "- cust-0002 - -");
    row("German", "Identität: cust-0001, Challenge {C}", "- cust-0001 {C} -");
    row("Japanese", "アイデンティティ: cust-0001", "- cust-0001 - -");
    row("minutes", "ttl: 5 min", "- - - 300");
    row("a sentence", "Please set the TTL to live, ttl is 90", "- - - 90");
    row("a SID broken by the mail program", "Challenge YCbd26509d05bb40d6\nb067c59390b732c6 please", "- - {C} -");
    row("broken and quoted", "> YCbd26509d05bb40d6\r\n> b067c59390b732c6", "- - {C} -");
    row("quoted-printable", "YCbd26509d05bb=\r\n40d6b067c59390b732c6", "- - {C} -");
    row("invisible characters inside", "YCbd26509d05bb\u200b40d6b067c593\u00ad90b732c6", "- - {C} -");
    row("the first letters small", "ycbd26509d05bb40d6b067c59390b732c6", "- - {C} -");
    row("hex words on the next line stay out", "{C}\nbeef dead", "- - {C} -");
}

void sentences()
{
    row("a caller in parentheses",
        "Hi team, the caller (identity customer-ignores) waits. Challenge: {C}. TTL please ttl=45.",
        "- customer-ignores {C} 45");
    row("a ticket's number in a sentence", "Ticket SUP-4714: identity ada-4711", "- ada-4711 - - #SUP-4714");
    row("a ticket's number by its shape", "[SUP-4714] identity: ada-4711, UTF-8", "- ada-4711 - - #SUP-4714");
    row("a ticket's number behind its name", "ticket number: #12345\nidentity: ada-4711", "- ada-4711 - - #12345");
    row("an identity that looks like a ticket", "identity: SUP-4714", "- SUP-4714 - -");
    row("the identity provider is nobody", "the identity provider failed", "- - - -");
    row("our own receipt", "Identity: cust…ores\nChallenge SID: YCbd…32c6\nTime to live: 120 s",
        "- - - 120 ?cust…ores");
    row("masked with asterisks", "Identity: cust****", "- - - - ?cust…");
    row("a UUID broken and quoted", "> identity: ff483d1f-f591-\n> 4898-9942-837d2b1431d9, {C}", "- {U} {C} -");
    row("a SHA-256 broken", "user 0123456789abcdef0123456789abcdef0123456789\n> abcdef0123456789abcdef {C}",
        "- {H} {C} -");
    row("two digests are no SHA-256", "0123456789abcdef0123456789abcdef\n0123456789abcdef0123456789abcdef", "- - - -");
    row("typographic dashes in a UUID", "push for ff483d1f–f591—4898‑9942−837d2b1431d9 {C}", "- {U} {C} -");
    row("an identity broken at its dash", "> identity: customer-\n> ignores {C}", "- customer-ignores {C} -");
    row("an identity that may go on", "> please look at this, the push was sent twice, identity: custo\n> mer7 {C}",
        "- customer7/custo {C} -");
    row("our link in another link",
        "https://x/?url=renotify%3Asend%3Fservice%3D{S}%26identity%3DJos%25C3%25A9-1%26challenge%3D{C}&data=1",
        "{S} José-1 {C} -");
    row("our link broken: nothing of it", "renotify:send?service={S}&identity=Jos%E9&challenge={C}",
        "- - - - ?renotify:send?service={S}&identity=Jos%E9&challen");
    row("our link goes before what stands around it",
        "identity: bob-0001 {C2} renotify:send?identity=cust-0001&challenge={C}.", "- cust-0001 {C} -");
}

void tables()
{
    row("CSV with a comma in quotes", "service,identity,challenge\n{S},\"a,b-identity\",{C}\n",
        "{S} a,b-identity {C} -");
    row("CSV with a quote in quotes", "service,identity,challenge\n{S},\"a\"\"b-1\",{C}\n", "{S} a\"b-1 {C} -");
    row("CSV with ttl and ticket", "identity,challenge,ttl,reason\ncust-0001,{C},45,SUP-1\n",
        "- cust-0001 {C} 45 #SUP-1");
    row("our own export's guard", "service_sid,identity,challenge_sid\n{S},'+15550100,{C}\n", "{S} +15550100 {C} -");
    row("a number that a spreadsheet has rounded", "identity,challenge,ttl\n1.23457E+17,{C},60\n",
        "- - {C} 60 ?1.23457E+17");
    row("a row of our history", "2026-11-25 04:37:49\tSandbox\t{S}\tcust-0001\t{C}\t120 s\tAccepted",
        "{S} cust-0001 {C} -");
    row("a head and a row", "Time\tIdentity\tChallenge\n10:00\tcust-0001\t{C}", "- cust-0001 {C} -");
    row("CSV with a head", "service,challenge,identity\r\n{S},{C},cust-0001\r\n", "{S} cust-0001 {C} -");
    row("CSV in quotes", "\"{S}\",\"cust-0001\",\"{C}\"", "{S} cust-0001 {C} -");
    row("a Markdown table", "| Identity | Challenge |\n|---|---|\n| cust-0001 | {C} |", "- cust-0001 {C} -");
    row("names beside values", "Service\t{S}\nIdentity\tcust-0001\nChallenge\t{C}\nTTL\t60", "{S} cust-0001 {C} 60");
    row("several rows are candidates", "{S}\tcust-0001\t{C}\n{S}\tcust-0002\t{C2}",
        "{S} cust-0001/cust-0002 {C}/{C2} -");
}

void oddities()
{
    row("nothing", "", "- - - -");
    row("about something else", "Lorem ipsum dolor sit amet", "- - - -");
    row("an identity alone", "  customer-approves \n", "- customer-approves - -");
    row("a word is an identity only alone", "customer-approves called", "- - - -");
    row("two services", "{S} or {S2}", "{S}/{S2} - - -");
    row("the same twice", "{C} {C}", "- - {C} -");
    row("other kinds", "{F} {E} {A}", "- - - - +{F} +{E} +{A}");
    row("one digit short", "YC0123456789abcdef0123456789abcde", "- - - - !YC0123456789abcdef0123456789abcde");
    row("one digit long", "VA0123456789abcdef0123456789abcdef0", "- - - - !{S2}0");
    row("a time to live out of range", "ttl=301", "- - - - ~301");
    row("below zero", "ttl: -1", "- - - - ~-1");
    row("no whole number", "ttl=1.5", "- - - -");
    row("an identity is no SID", "identity={F}", "- - - - +{F}");
    row("a path step is no identity", "/Entities/../Challenges/{C}", "- - {C} -");
    row("broken percent-encoding", "/Services/{S}/Entities/50%/Challenges/{C}", "{S} - {C} - ?50%");
    row("an escape that is broken", "/Services/{S}/Entities/ab%1xcd-123/Challenges/{C}", "{S} - {C} - ?ab%1xcd-123");
    row("an escape that is no UTF-8", "identity=Jos%E9 challenge={C}", "- - {C} - ?Jos%E9");
}

} // namespace

void TestDetails::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    urls();
    commands();
    data();
    logs();
    tickets();
    sentences();
    tables();
    oddities();
}

// Seen to fail, row by row, without each finder of details.cpp and without its unwrapping.
void TestDetails::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    QCOMPARE(summary(Details::find(whole(text))), found);
}

// Seen to fail without the cut in plain().
void TestDetails::looksAtTheBeginningOfAnEndlessText()
{
    const QString text = service + QString(Details::longest, u' ') + challenge;
    const Details details = Details::find(text);
    QCOMPARE(details.services.size(), 1);
    QVERIFY(details.challenges.isEmpty());
    QVERIFY(details.isCut);
    QVERIFY(!Details::find(text.first(Details::longest)).isCut);
}

// Unlimited backtracking takes minutes here, which the time limit of the test would report.
void TestDetails::isQuickWithTextMadeToBeSlow()
{
    for (const QString &part :
         {u"VA0\n "_s, u"VA"_s, u"\n> "_s, u"identity"_s, u"identity: \t"_s, u"%25"_s, u"/Entities/"_s, u"ttl "_s,
          u"<td "_s, u"\\"_s, u"ab12cd34-"_s, u"renotify:send?a "_s, u"ABC-12 "_s, u"a,\""_s, u"> identity: a-\n"_s}) {
        const QString text = part.repeated(Details::longest / part.size());
        QVERIFY(Details::find(text).services.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestDetails)
#include "tst_details.moc"
