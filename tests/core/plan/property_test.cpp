// SPDX-License-Identifier: GPL-3.0-or-later
// Laws that hold for every domain and every wish, over zones and wishes made by chance.
#include "tests/support/repair.h"
#include "tests/support/testkeys.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;

namespace {

constexpr int kDomains = 150;

/// Pieces of zones, good and broken, put together by chance.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    bool once(int in) { return below(in) == 0; }
    QByteArray one(const QByteArrayList &all) { return all[below(static_cast<int>(all.size()))]; }
    QString word(const QStringList &all) { return all[below(static_cast<int>(all.size()))]; }

    QByteArray mx();
    QByteArray spf();
    QByteArray dkim();
    QByteArray dmarc();
    Scenario scenario();
    plan::Desired wish();

private:
    QByteArray spfText();
    QRandomGenerator m_random;
};

QByteArray Chance::mx()
{
    QByteArray records;
    for (int i = below(4); i > 0; --i) {
        const QByteArray host =
            one({"mx1", "mx2", "mx3", "gone", "mx1.example.com", "mx_1", "203.0.112.10", "mail.example.net.",
                 "mx.gone-posthorn.com.", "ms12345678.msv1.invalid.", "alias"});
        records += "@ MX " + one({"0", "10", "10", "20", "65535"}) + ' ' + host + '\n';
    }
    return once(8) ? records + "@ MX " + one({"0", "7"}) + " .\n" : records;
}

QByteArray Chance::spfText()
{
    QByteArray text = one({"v=spf1", "v=spf1", "v=spf1", "v=spf1", "V=SPF1", "v=spf1 ", "\"v=spf1", "spf1"});
    for (int i = below(6); i > 0; --i)
        text += ' ' + one({"mx",
                           "a",
                           "ip4:203.0.112.50",
                           "ip4:10.0.0.1",
                           "ip4:0.0.0.0/1",
                           "ip6:2a0a::/32",
                           "include:_a.example.com",
                           "include:gone.example.com",
                           "include:gone-posthorn.com",
                           "include:example.com",
                           "include:example.net",
                           "redirect=example.org",
                           "ptr",
                           "ipv4:203.0.112.9",
                           "a:gone1.example.com",
                           "mx:example.net",
                           "?mx",
                           "exists:%{i}.x.example.com",
                           "x=y",
                           "exp=why.example.com",
                           "all",
                           "include:",
                           "junk,"});
    return text + one({"", " -all", " ~all", " ?all", " +all", " -all", " ~all", "-all"});
}

QByteArray Chance::spf()
{
    QByteArray records;
    for (int i = one({"0", "1", "1", "1", "2"}).toInt(); i > 0; --i)
        records += txt("@", spfText());
    if (once(2))
        records += txt("@", one({"google-site-verification=abc", "foreign; \"text\" \\ here",
                                 QByteArray("\xff\x01 octets", 9)}));
    if (once(5))
        records += txt("_spf", "v=spf1 mx -all");
    if (once(8))
        records += "@ SPF \"v=spf1 -all\"\n";
    return records;
}

QByteArray Chance::dkim()
{
    QByteArray records;
    for (const QByteArray selector : {"s1", "s2"}) {
        const QByteArray name = selector + "._domainkey";
        switch (below(8)) {
        case 0:
            break;
        case 1:
            records += name + " CNAME k.gone-posthorn.com.\n";
            break;
        case 2:
            records += name + " CNAME " + selector + ".keys\n" +
                       txt(selector + ".keys", "v=DKIM1; p=" + QByteArray(kRsa2048));
            break;
        case 3:
            records += txt(name, one({"v=DKIM1; p=", "v=DKIM1; k=rsa; p=xyz", "v=DKIM1\\; k=rsa", "nonsense",
                                      "k1.dkim.example.com"}));
            break;
        default:
            records += txt(name, one({"v=DKIM1; ", "", "v=DKIM1; t=y; ", "v=DKIM1; h=sha1; ",
                                      "k=rsa; v=DKIM1; ", "v=DKIM1; s=x; "}) +
                                     "p=" + one({kRsa2048, kRsa1024, kRsa512}));
        }
    }
    return records;
}

QByteArray Chance::dmarc()
{
    if (once(10))
        return "_dmarc CNAME d.gone-posthorn.com.\n";
    QByteArray records;
    for (int i = one({"0", "1", "1", "1", "2"}).toInt(); i > 0; --i) {
        QByteArray text = one({"v=DMARC1", "v=DMARC1", "v=DMARC1", "v=dmarc1", "v=DMARC1,"});
        for (int n = below(6); n > 0; --n)
            text += one({"; ", ";", " ; "}) + one({"p=none",
                                                   "p=quarantine",
                                                   "p=reject",
                                                   "p=rejct",
                                                   "sp=none",
                                                   "np=none",
                                                   "t=y",
                                                   "pct=50",
                                                   "pct=0",
                                                   "ri=1",
                                                   "rua=mailto:a@example.com",
                                                   "rua=a@example.com",
                                                   "rua=mailto:d@gone-posthorn.com",
                                                   "rua=mailto:d@example.net!10m",
                                                   "ruf=https://x.example",
                                                   "adkim=x",
                                                   "rau=mailto:a@example.com",
                                                   "fo=1",
                                                   "x=y",
                                                   "junk",
                                                   "psd=n"});
        records += txt("_dmarc", text);
    }
    return records;
}

Scenario Chance::scenario()
{
    Scenario made;
    if (!once(3))
        made.with(Part::Mx, mx());
    if (!once(3))
        made.with(Part::Spf, spf());
    if (!once(3))
        made.with(Part::Dkim, dkim());
    if (!once(3))
        made.with(Part::Dmarc, dmarc());
    if (once(2))
        made.with(Part::MtaSts, one({"", "_mta-sts TXT \"v=STSv1; id=a-b\"\n",
                                     "_mta-sts TXT \"v=STSv1; id=1\"\n_mta-sts TXT \"v=STSv1; id=2\"\n",
                                     "_mta-sts TXT \"v=STSv1\"\n", "_mta-sts CNAME s.gone-posthorn.com.\n"}));
    if (once(2))
        made.with(Part::TlsRpt, one({"", "_smtp._tls TXT \"v=TLSRPTv1\"\n",
                                     "_smtp._tls TXT \"v=TLSRPTv1; rua=t@example.com\"\n",
                                     "_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:t@example.com\"\n_smtp._tls "
                                     "TXT \"v=TLSRPTv1; rua=mailto:u@example.com\"\n"}));
    QByteArray more = "alias CNAME mx2\n" + txt("_a", "v=spf1 ip4:203.0.112.60 -all");
    if (once(3))
        more += "@ A 203.0.112.70\n";
    if (once(6))
        more += "* TXT \"wild\"\n";
    made.with(Part::More, more).selectors({u"s1"_s, u"s2"_s});
    if (once(5))
        made.stated(once(2), once(2));
    return made;
}

plan::Desired Chance::wish()
{
    plan::Desired wish;
    if (once(4))
        wish.mx = QList<records::MxRecord>{{10, DomainName::literal("mx3.example.com")},
                                           {20, DomainName::literal("mail.example.net")}};
    else if (once(8))
        wish.mx = plan::Wish<QList<records::MxRecord>>::removal();
    if (once(3))
        wish.senders.add = {
            word({u"google-workspace"_s, u"203.0.112.99"_s, u"mx"_s, u"sendgrid"_s, u"mail.example.net"_s})};
    if (once(4))
        wish.senders.remove = {word({u"mx"_s, u"include:gone.example.com"_s})};
    if (once(4))
        wish.spfAll = records::SpfQualifier::Fail;
    if (once(4))
        wish.dkim = QList<plan::DkimWish>{
            {u"s2"_s, once(2) ? std::optional(u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(kRsa2048))
                              : std::nullopt}};
    if (once(3)) {
        plan::DmarcWish dmarc;
        dmarc.policy = records::DmarcPolicy::Quarantine;
        dmarc.rua = QStringList{u"dmarc@example.com"_s};
        wish.dmarc = dmarc;
    }
    if (once(4))
        wish.tlsRpt = QStringList{u"tls@example.com"_s};
    return wish;
}

} // namespace

class PropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void lawsHold_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= kDomains; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void lawsHold()
    {
        QFETCH(quint32, seed);
        Chance chance(seed);
        const Scenario scenario = chance.scenario();
        const plan::Desired wish = seed % 2 ? plan::Desired() : chance.wish();
        const Repaired done = repair(scenario, wish, {}, nullptr);
        if (!done.faults.isEmpty()) {
            qInfo("%s",
                  scenario.zoneText().mid(scenario.zoneText().indexOf("$ORIGIN example.com.")).constData());
            for (const QString &fault : done.faults)
                qInfo("! %s", qPrintable(fault));
            for (const plan::Change &change : done.foreseen.plan.changes) {
                for (const QByteArray &rdata : change.now)
                    qInfo("+ %s %s %s", qPrintable(change.name.toString()),
                          qPrintable(dns::typeName(change.type)),
                          qPrintable(plan::rdataText(change.type, rdata)));
            }
        }
        QCOMPARE(done.faults, QStringList());
        // What a plan mends by itself is mended.
        const auto isOpen = [](const audit::Finding &f) { return f.mend == audit::Mend::Dns && f.counts; };
        m_before +=
            std::count_if(done.foreseen.before.findings.begin(), done.foreseen.before.findings.end(), isOpen);
        m_after += std::count_if(done.after.findings.begin(), done.after.findings.end(), isOpen);
    }
    void cleanupTestCase()
    {
        qInfo("findings that a plan mends by itself: %td before, %td after", m_before, m_after);
    }

private:
    ptrdiff_t m_before = 0, m_after = 0;
};

QTEST_GUILESS_MAIN(PropertyTest)
#include "property_test.moc"
