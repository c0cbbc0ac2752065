// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/recognise.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::providers;
using namespace Qt::StringLiterals;

namespace {

DomainName name(const char *text)
{
    return *DomainName::parse(text);
}

/// Evidence, piece by piece.
struct Seen
{
    Evidence evidence;

    Seen &mx(quint16 preference, const char *host)
    {
        evidence.mx.append({preference, name(host)});
        return *this;
    }
    Seen &include(const char *host)
    {
        evidence.spfIncludes.append(name(host));
        return *this;
    }
    Seen &spfHost(const char *host)
    {
        evidence.spfHosts.append(name(host));
        return *this;
    }
    Seen &alias(const QString &selector, const char *target)
    {
        evidence.dkim.append({selector, name(target), true, false});
        return *this;
    }
    Seen &key(const QString &selector)
    {
        evidence.dkim.append({selector, std::nullopt, true, false});
        return *this;
    }
    Seen &txt(const char *text)
    {
        evidence.apexTxt.append(text);
        return *this;
    }
    Seen &autodiscover(const char *target)
    {
        evidence.autodiscover = name(target);
        return *this;
    }
};

QString idOf(const std::optional<Recognised> &role)
{
    return role ? role->id : u"-"_s;
}

QString senderIds(const Recognition &recognition)
{
    QStringList ids;
    for (const Recognised &sender : recognition.senders)
        ids.append(sender.id);
    return ids.isEmpty() ? u"-"_s : ids.join(u',');
}

Recognition recogniseIt(const Seen &seen)
{
    return recognise(seen.evidence, Catalogue::shipped());
}

} // namespace

Q_DECLARE_METATYPE(Seen)

class RecogniseTest : public QObject
{
    Q_OBJECT

private slots:
    void rolesAreNamed_data();
    void rolesAreNamed();
    void evidenceIsListedStrongestFirst();
    void everyMxHasItsProvider();
    void revokedKeysAreNoEvidence();
    void dnsHostIsThatOfMostServers();
    void hostedDmarcIsNamed_data();
    void hostedDmarcIsNamed();
    void hostileTextIsMadeVisible();
};

void RecogniseTest::rolesAreNamed_data()
{
    QTest::addColumn<Seen>("seen");
    QTest::addColumn<QString>("roles"); // mailbox gateway forwarder senders
    const auto row = [](const char *title, const Seen &seen, const char *roles) {
        QTest::newRow(title) << seen << QString::fromLatin1(roles);
    };
    row("nothing", Seen(), "- - - -");

    // who receives
    row("mailbox by MX", Seen().mx(1, "smtp.google.com"), "google-workspace - - -");
    row("case and final dot", Seen().mx(0, "Example-COM.Mail.Protection.Outlook.COM."),
        "microsoft-365 - - -");
    row("personal Outlook", Seen().mx(0, "x.olc.protection.outlook.com"), "outlook-com - - -");
    row("new Microsoft server", Seen().mx(0, "example-com.o-v1.mx.microsoft"), "microsoft-365 - - -");
    row("lowest preference", Seen().mx(20, "smtp.google.com").mx(10, "in1-smtp.messagingengine.com"),
        "fastmail - - -");
    row("first known of equals", Seen().mx(10, "mx.example.com").mx(10, "in1-smtp.messagingengine.com"),
        "fastmail - - -");
    row("backup at a provider", Seen().mx(10, "mx.example.com").mx(20, "smtp.google.com"), "- - - -");
    row("MX before an older DKIM alias",
        Seen().mx(1, "smtp.google.com").alias(u"fm1"_s, "fm1.example.com.dkim.fmhosted.com"),
        "google-workspace - - fastmail");
    row("verification MX receives nothing", Seen().mx(0, "ms12345.msv1.invalid").mx(10, "mx1.titan.email"),
        "titan - - -");
    row("only a verification MX", Seen().mx(15, "abc.mx-verification.google.com"), "- - - -");

    // gateway, mailbox behind
    row("gateway, SPF tells the mailbox",
        Seen().mx(10, "d1a.ess.barracudanetworks.com").include("spf.protection.outlook.com"),
        "microsoft-365 barracuda - -");
    row("gateway sends too",
        Seen()
            .mx(10, "eu-smtp-inbound-1.mimecast.com")
            .include("eu._netblocks.mimecast.com")
            .include("_spf.google.com"),
        "google-workspace mimecast - -");
    row("gateway by a: term",
        Seen()
            .mx(10, "mx1-eu1.ppe-hosted.com")
            .spfHost("dispatch-eu.ppe-hosted.com")
            .autodiscover("autodiscover.outlook.com"),
        "microsoft-365 proofpoint-essentials - -");
    row("DKIM alias before SPF",
        Seen()
            .mx(10, "mx01.hornetsecurity.com")
            .include("_spf.google.com")
            .alias(u"selector1"_s, "selector1-x._domainkey.y.onmicrosoft.com"),
        "microsoft-365 hornetsecurity - google-workspace");
    row("verification text before autodiscover",
        Seen()
            .mx(10, "mx01.hornetsecurity.com")
            .txt("apple-domain=abcdefgh12345678")
            .autodiscover("autodiscover.outlook.com"),
        "icloud hornetsecurity - -");
    row("outgoing gateway only", Seen().mx(1, "smtp.google.com").include("_netblocks.mimecast.com"),
        "google-workspace - - mimecast");

    // own servers, no servers
    row("own server, SPF of a provider",
        Seen().mx(10, "mx.example.com").include("spf.protection.outlook.com"), "microsoft-365 - - -");
    row("own server, weak evidence only",
        Seen().mx(10, "mx.example.com").txt("MS=ms12345678").autodiscover("autodiscover.outlook.com"),
        "- - - -");
    row("null MX keeps no mail", Seen().mx(0, ".").include("_spf.google.com"), "- - - google-workspace");

    // forwarder
    row("forwarder", Seen().mx(7, "route1.mx.cloudflare.net").mx(17, "route2.mx.cloudflare.net"),
        "- - cloudflare-email-routing -");
    row("forwarder, sends elsewhere", Seen().mx(10, "mx1.improvmx.com").include("_spf.google.com"),
        "google-workspace - improvmx -");

    // senders
    row("sender by include", Seen().include("mail.zendesk.com"), "- - - zendesk");
    row("sender by alias, any selector", Seen().alias(u"kp"_s, "s1.domainkey.u1.wl2.sendgrid.net"),
        "- - - sendgrid");
    row("sender by verification text", Seen().txt("brevo-code:0123456789abcdef0123456789abcdef"),
        "- - - brevo");
    row("prefix without its token", Seen().txt("brevo-code:"), "- - - -");
    row("sender by its own selector", Seen().key(u"resend"_s), "- - - resend");
    row("dated selector", Seen().key(u"20240102030405pm"_s), "- - - postmark");
    row("numbered selector", Seen().key(u"hs1-4711"_s), "- - - hubspot");
    row("a bare date is anybody's", Seen().mx(10, "mx01.hornetsecurity.com").key(u"20230601"_s),
        "- hornetsecurity - -");
    row("selector of many", Seen().key(u"s1"_s).key(u"default"_s).key(u"mail"_s).key(u"api"_s), "- - - -");
    row("sender that receives replies", Seen().mx(10, "inbound.postmarkapp.com"), "- - - postmark");
    row("look-alike in front", Seen().include("sendgrid.net.attacker.example"), "- - - -");
    row("look-alike glued on", Seen().include("notsendgrid.net"), "- - - -");
    row("longest pattern", Seen().include("spf.em.secureserver.net"), "- - - godaddy-websites-marketing");
    row("site verification is not about mail",
        Seen()
            .txt("google-site-verification=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq")
            .txt("apple-domain-verification=abcdefgh12345678"),
        "- - - -");
    row("macro in an include", Seen().include("%{ir}.%{v}.%{d}.spf.has.pphosted.com"),
        "- - - proofpoint-enterprise");

    // evidence to the contrary
    row("key at selector1 behind a gateway",
        Seen().mx(10, "mx01.hornetsecurity.com").key(u"selector1"_s).autodiscover("autodiscover.outlook.com"),
        "- hornetsecurity - -");
    row("key at selector1 does not outweigh MX",
        Seen().mx(0, "x.mail.protection.outlook.com").key(u"selector1"_s), "microsoft-365 - - -");
    row("key at a sender's alias-only name", Seen().key(u"zendesk1"_s), "- - - -");
}

void RecogniseTest::rolesAreNamed()
{
    QFETCH(Seen, seen);
    QFETCH(QString, roles);
    const Recognition found = recogniseIt(seen);
    QCOMPARE((QStringList{idOf(found.mailbox), idOf(found.gateway), idOf(found.forwarder), senderIds(found)})
                 .join(u' '),
             roles);
}

void RecogniseTest::evidenceIsListedStrongestFirst()
{
    const Recognition found = recogniseIt(Seen()
                                              .mx(10, "in1-smtp.messagingengine.com")
                                              .mx(20, "in2-smtp.messagingengine.com")
                                              .include("spf.messagingengine.com")
                                              .alias(u"fm1"_s, "fm1.example.com.dkim.fmhosted.com")
                                              .autodiscover("autodiscover.fastmail.com"));
    QVERIFY(found.mailbox.has_value());
    QCOMPARE(found.mailbox->name, u"Fastmail"_s);
    QCOMPARE(found.mailbox->evidence,
             (QStringList{u"dkim: fm1 -> fm1.example.com.dkim.fmhosted.com"_s,
                          u"mx: in1-smtp.messagingengine.com"_s, u"mx: in2-smtp.messagingengine.com"_s,
                          u"spf: spf.messagingengine.com"_s, u"autodiscover: autodiscover.fastmail.com"_s}));
    QCOMPARE(found.receiver, u"fastmail"_s);
    QCOMPARE(found.presetIds(), QStringList{u"fastmail"_s});
}

void RecogniseTest::everyMxHasItsProvider()
{
    const Recognition found = recogniseIt(
        Seen().mx(10, "mx.example.com").mx(0, "ms1.msv1.invalid").mx(20, "alt1.aspmx.l.google.com"));
    QCOMPARE(found.mx, (QList<MxProvider>{{name("mx.example.com"), QString(), false},
                                          {name("ms1.msv1.invalid"), u"microsoft-365"_s, true},
                                          {name("alt1.aspmx.l.google.com"), u"google-workspace"_s, false}}));
    QCOMPARE(found.receiver, QString());
}

void RecogniseTest::revokedKeysAreNoEvidence()
{
    Seen seen;
    seen.evidence.dkim = {{u"k2"_s, name("dkim2.mcsv.net"), false, true},
                          {u"resend"_s, std::nullopt, false, true}};
    QVERIFY(recogniseIt(seen).senders.isEmpty());
    seen.evidence.dkim.first().revoked = false;
    QCOMPARE(senderIds(recogniseIt(seen)), u"mailchimp"_s);
}

void RecogniseTest::dnsHostIsThatOfMostServers()
{
    Seen seen;
    seen.evidence.nameServers = {name("ns1.digitalocean.com"), name("ada.ns.cloudflare.com"),
                                 name("bob.ns.cloudflare.com"), name("ns.example.com")};
    const auto host = recogniseIt(seen).dnsHost;
    QVERIFY(host.has_value());
    QCOMPARE(host->id, u"cloudflare"_s);
    QCOMPARE(host->evidence, (QStringList{u"ns: ada.ns.cloudflare.com"_s, u"ns: bob.ns.cloudflare.com"_s}));
    seen.evidence.nameServers = {name("ns1.digitalocean.com.example"), name("ns-1.awsdns-02.example")};
    QVERIFY(!recogniseIt(seen).dnsHost.has_value());
}

void RecogniseTest::hostedDmarcIsNamed_data()
{
    QTest::addColumn<QByteArray>("alias");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QString>("who");
    QTest::newRow("alias") << QByteArray("example.com.dmarc.sdmarc.net") << QByteArray() << u"sendmarc"_s;
    QTest::newRow("delegation") << QByteArray() << QByteArray("ns.vali.email") << u"valimail"_s;
    QTest::newRow("unknown alias") << QByteArray("_dmarc.example.org") << QByteArray() << u"-"_s;
    QTest::newRow("look-alike") << QByteArray("x.notsdmarc.net") << QByteArray() << u"-"_s;
    QTest::newRow("neither") << QByteArray() << QByteArray() << u"-"_s;
}

void RecogniseTest::hostedDmarcIsNamed()
{
    QFETCH(QByteArray, alias);
    QFETCH(QByteArray, server);
    QFETCH(QString, who);
    Seen seen;
    if (!alias.isEmpty())
        seen.evidence.dmarcTarget = name(alias.constData());
    if (!server.isEmpty())
        seen.evidence.dmarcNameServers = {name(server.constData())};
    QCOMPARE(idOf(recogniseIt(seen).hostedDmarc), who);
}

void RecogniseTest::hostileTextIsMadeVisible()
{
    const Recognition found = recogniseIt(Seen()
                                              .txt("brevo-code:0123456789abcdef0123456789abcdef\x1b[31m")
                                              .txt("mgverify=\x1b[31m")
                                              .mx(10, "a\\010b.mailgun.org"));
    QCOMPARE(senderIds(found), u"mailgun"_s);
    for (const QString &text : found.senders.first().evidence)
        QVERIFY2(!text.contains(u'\x1b') && !text.contains(u'\n'), qPrintable(text));
}

QTEST_GUILESS_MAIN(RecogniseTest)
#include "recognise_test.moc"
