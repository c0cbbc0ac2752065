// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/overlayresolver.h"
#include "core/dns/rdata.h"
#include "core/dns/zonefileresolver.h"
#include "tests/support/await.h"

#include <QSet>
#include <QTest>

using namespace posthorn;
using namespace posthorn::dns;
using namespace std::chrono_literals;

namespace {

constexpr const char *kPublished = R"($TTL 600
$ORIGIN example.com.
@       SOA ns1 hostmaster 1 7200 900 1209600 300
        NS  ns1
        MX  10 mail
        TXT "v=spf1 -all"
ns1     A   192.0.2.1
mail    A   192.0.2.2
        TXT "mail"
lone    TXT "lone"
www     CNAME mail
chain   CNAME www
gone    CNAME nowhere
_dmarc  TXT "v=DMARC1; p=none"
s1._domainkey TXT "s1"
parent  TXT "parent"
www.parent A 192.0.2.3
blocks  TXT "blocks"
$ORIGIN wild.example.com.
*       TXT "wild"
*       A   192.0.2.4
there   TXT "there"
same    TXT "wild"
*._domainkey TXT "revoked"
$ORIGIN walias.example.com.
*       CNAME mail.example.com.
there   TXT "there"
)";

/// A zone that can fail, and counts what it was asked.
class Published final : public Resolver
{
public:
    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override
    {
        ++asked;
        if (failing.contains(question.name))
            co_return failedAnswer(question, Failed::Why::ServFail);
        Answer answer = co_await m_zone.resolve(question, stop);
        co_return answer;
    }
    QSet<DomainName> failing;
    int asked = 0;

private:
    ZoneFileResolver m_zone = ZoneFileResolver::fromText(kPublished);
};

QString summary(const Answer &answer)
{
    if (const Failed *failed = answer.failed())
        return QStringLiteral("failed %1").arg(static_cast<int>(failed->why));
    if (answer.absent())
        return answer.isNxDomain() ? QStringLiteral("nxdomain") : QStringLiteral("nodata");
    QStringList parts;
    for (const Record &record : answer.records())
        parts.append(typeName(record.type) + QLatin1Char(' ') + rdataText(record));
    return parts.join(QStringLiteral(", "));
}

ZoneFile overlayFile(const QByteArray &text)
{
    return parseZoneFile("$TTL 600\n$ORIGIN example.com.\n" + text, QStringLiteral("overlay"));
}

Question question(const char *name, const char *type)
{
    return {DomainName::literal(name), *typeFromName(QString::fromLatin1(type))};
}

} // namespace

Q_DECLARE_METATYPE(Question)

class OverlayResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void withoutChangesAllIsAsPublished();
    void answersOfItsOwnNameTheOverlay();
    void aliasesOfBothSidesAreInOrder();
    void theSmallestTtlOfTheChainCounts();
    void failuresBelowStayFailures();
    void whatCannotBeToldIsNotSaidToBeAbsent();
    void aliasesInACircleOfBothSides();
    void asksNothingBelowForItsOwnSets();
    void stoppedQuestionsAreCancelled();
    void listsWhatItChanges();
};

void OverlayResolverTest::answers_data()
{
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<Question>("asked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *overlay, const char *name, const char *type,
                        const char *expected) {
        QTest::newRow(title) << QByteArray(overlay) << question(name, type) << QString::fromLatin1(expected);
    };
    const char *const spf = "@ TXT \"v=spf1 mx -all\"";
    row("replaced set", spf, "example.com", "TXT", "TXT \"v=spf1 mx -all\"");
    row("other set of the name", spf, "example.com", "MX", "MX 10 mail.example.com.");
    row("absent set of the name", spf, "example.com", "SRV", "nodata");
    row("other name", spf, "mail.example.com", "TXT", "TXT \"mail\"");
    row("absent name", spf, "no.example.com", "TXT", "nxdomain");
    row("outside", spf, "example.net", "TXT", "failed 2");
    row("added set", "mail MX 10 mail", "mail.example.com", "MX", "MX 10 mail.example.com.");
    row("beside an added set", "mail MX 10 mail", "mail.example.com", "A", "A 192.0.2.2");

    row("added name", "new A 192.0.2.9", "new.example.com", "A", "A 192.0.2.9");
    row("added name, other type", "new A 192.0.2.9", "new.example.com", "TXT", "nodata");
    row("name above an added name", "a.b.new A 192.0.2.9", "b.new.example.com", "A", "nodata");
    row("name beside an added name", "a.new A 192.0.2.9", "b.new.example.com", "A", "nxdomain");
    row("name below an added name", "new A 192.0.2.9", "a.new.example.com", "A", "nxdomain");

    row("added alias", "new CNAME mail", "new.example.com", "A", "A 192.0.2.2");
    row("added alias itself", "new CNAME mail", "new.example.com", "CNAME", "CNAME mail.example.com.");
    row("alias drives out a set", "lone CNAME mail", "lone.example.com", "TXT", "TXT \"mail\"");
    row("alias drives out a set, target without it", "lone CNAME ns1", "lone.example.com", "TXT", "nodata");
    row("alias to a name that is absent", "lone CNAME no", "lone.example.com", "TXT", "nxdomain");
    row("alias out of the zone", "lone CNAME a.example.net.", "lone.example.com", "TXT", "failed 2");
    row("replaced alias", "www CNAME ns1", "www.example.com", "A", "A 192.0.2.1");
    row("set drives out an alias", "www TXT \"own\"", "www.example.com", "TXT", "TXT \"own\"");
    row("set drives out an alias, other type", "www TXT \"own\"", "www.example.com", "A", "nodata");
    row("set drives out an alias, itself", "www TXT \"own\"", "www.example.com", "CNAME", "nodata");
    row("published alias to an added set", "mail A 192.0.2.9", "www.example.com", "A", "A 192.0.2.9");
    row("published aliases to an added alias", "www CNAME ns1", "chain.example.com", "A", "A 192.0.2.1");
    row("published alias to an added name", "nowhere A 192.0.2.9", "gone.example.com", "A", "A 192.0.2.9");
    row("published alias to a name made to exist", "x.nowhere A 192.0.2.9", "gone.example.com", "A",
        "nodata");
    row("published alias to a removed set", "; posthorn-remove: mail A", "www.example.com", "A", "nodata");
    row("published aliases to a removed alias", "; posthorn-remove: www CNAME", "chain.example.com", "A",
        "nxdomain");
    row("added alias to an added alias to a published set", "a CNAME b\nb CNAME www", "a.example.com", "A",
        "A 192.0.2.2");

    row("removed set", "; posthorn-remove: example.com. TXT", "example.com", "TXT", "nodata");
    row("beside a removed set", "; posthorn-remove: mail TXT", "mail.example.com", "A", "A 192.0.2.2");
    row("removed set, others left", "; posthorn-remove: mail TXT", "mail.example.com", "TXT", "nodata");
    row("removed set, third type", "; posthorn-remove: mail TXT", "mail.example.com", "MX", "nodata");
    row("removed set, nothing left", "; posthorn-remove: lone TXT", "lone.example.com", "TXT", "nxdomain");
    row("nothing left, third type", "; posthorn-remove: lone TXT", "lone.example.com", "A", "nxdomain");
    row("removed set, an added one left", "; posthorn-remove: lone TXT\nlone A 192.0.2.9", "lone.example.com",
        "TXT", "nodata");
    row("removed set, an added name below", "; posthorn-remove: lone TXT\na.lone A 192.0.2.9",
        "lone.example.com", "TXT", "nodata");
    row("removed set, a published name below", "; posthorn-remove: parent TXT", "parent.example.com", "TXT",
        "nodata");
    row("removed set and added again", "; posthorn-remove: lone TXT\nlone TXT \"new\"", "lone.example.com",
        "TXT", "TXT \"new\"");
    row("removed name", "; posthorn-remove: mail ANY", "mail.example.com", "A", "nxdomain");
    row("removed name, one set added", "; posthorn-remove: mail ANY\nmail MX 10 x", "mail.example.com", "A",
        "nodata");
    row("removed name, a published name below", "; posthorn-remove: parent ANY", "parent.example.com", "TXT",
        "nodata");
    row("below a removed name", "; posthorn-remove: parent ANY", "www.parent.example.com", "A",
        "A 192.0.2.3");
    row("removed alias", "; posthorn-remove: www CNAME", "www.example.com", "A", "nxdomain");
    row("removed name that was an alias", "; posthorn-remove: www ANY", "www.example.com", "A", "nxdomain");
    row("removed set at an alias", "; posthorn-remove: www TXT", "www.example.com", "A", "A 192.0.2.2");
    row("removed set that is absent", "; posthorn-remove: mail SRV", "mail.example.com", "SRV", "nodata");
    row("removed name that is absent", "; posthorn-remove: no ANY", "no.example.com", "A", "nxdomain");

    row("added wildcard", "* TXT \"all\"", "no.example.com", "TXT", "TXT \"all\"");
    row("added wildcard, several labels", "* TXT \"all\"", "a.b.no.example.com", "TXT", "TXT \"all\"");
    row("added wildcard, other type", "* TXT \"all\"", "no.example.com", "A", "nodata");
    row("added wildcard, published name", "* TXT \"all\"", "ns1.example.com", "TXT", "nodata");
    row("added wildcard, published set", "* TXT \"all\"", "mail.example.com", "TXT", "TXT \"mail\"");
    row("added wildcard, below a published name", "* TXT \"all\"", "a.blocks.example.com", "TXT", "nxdomain");
    row("added wildcard, deep below a published name", "* TXT \"all\"", "a.b.blocks.example.com", "TXT",
        "nxdomain");
    row("added wildcard, below an added name", "* TXT \"all\"\nnew A 192.0.2.9", "a.new.example.com", "TXT",
        "nxdomain");
    row("added wildcard, added name", "* TXT \"all\"\nnew A 192.0.2.9", "new.example.com", "TXT", "nodata");
    row("added wildcard, removed name", "* TXT \"all\"\n; posthorn-remove: lone ANY", "lone.example.com",
        "TXT", "TXT \"all\"");
    row("added wildcard alias", "* CNAME mail", "no.example.com", "A", "A 192.0.2.2");
    row("added wildcard itself", "* TXT \"all\"", "*.example.com", "TXT", "TXT \"all\"");

    const char *const over = "*.wild TXT \"ours\"";
    row("replaced wildcard", over, "a.wild.example.com", "TXT", "TXT \"ours\"");
    row("replaced wildcard, its other set", over, "a.wild.example.com", "A", "A 192.0.2.4");
    row("replaced wildcard, published name", over, "there.wild.example.com", "TXT", "TXT \"there\"");
    row("replaced wildcard, published name with the same data", over, "same.wild.example.com", "TXT",
        "TXT \"wild\"");
    row("removed wildcard set", "; posthorn-remove: *.wild TXT", "a.wild.example.com", "TXT", "nodata");
    row("removed wildcard", "; posthorn-remove: *.wild ANY", "a.wild.example.com", "TXT", "nxdomain");
    row("removed wildcard alias", "; posthorn-remove: *.walias CNAME", "a.walias.example.com", "A",
        "nxdomain");
    row("wildcard alias made a set", "*.walias TXT \"ours\"", "a.walias.example.com", "A", "nodata");

    row("published wildcard at a name made to exist", "new.wild MX 10 x", "new.wild.example.com", "TXT",
        "nodata");
    row("published wildcard above a name made to exist", "a.new.wild MX 10 x", "new.wild.example.com", "TXT",
        "nodata");
    row("published wildcard beside a name made to exist", "a.new.wild MX 10 x", "b.new.wild.example.com",
        "TXT", "nxdomain");
    row("published wildcard elsewhere", "new.wild MX 10 x", "other.wild.example.com", "TXT", "TXT \"wild\"");
    row("published set of a name with an added one", "there.wild MX 10 x", "there.wild.example.com", "TXT",
        "TXT \"there\"");
    row("published set like the wildcard's", "same.wild MX 10 x", "same.wild.example.com", "TXT",
        "TXT \"wild\"");
    row("published wildcard below an added sibling", "s1._domainkey.wild TXT \"key\"",
        "s2._domainkey.wild.example.com", "TXT", "TXT \"revoked\"");
    row("published wildcard alias at a name made to exist", "new.walias TXT \"own\"",
        "new.walias.example.com", "A", "nodata");
    row("published wildcard at a removed name", "; posthorn-remove: there.wild ANY", "there.wild.example.com",
        "TXT", "TXT \"wild\"");
    row("published wildcard alias at a removed name", "; posthorn-remove: there.walias TXT",
        "there.walias.example.com", "A", "A 192.0.2.2");

    row("ANY of both sides", "mail MX 10 x", "mail.example.com", "ANY",
        "MX 10 x.example.com., A 192.0.2.2, TXT \"mail\"");
    row("ANY with a replaced set", "mail TXT \"x\"", "mail.example.com", "ANY", "TXT \"x\", A 192.0.2.2");
    row("ANY with a removed set", "; posthorn-remove: mail A", "mail.example.com", "ANY", "TXT \"mail\"");
    row("ANY with an added alias", "mail CNAME ns1", "mail.example.com", "ANY", "CNAME ns1.example.com.");
    row("ANY with a driven-out alias", "www A 192.0.2.9", "www.example.com", "ANY", "A 192.0.2.9");
    row("ANY of a removed name", "; posthorn-remove: mail ANY", "mail.example.com", "ANY", "nxdomain");
    row("ANY of an absent name", spf, "no.example.com", "ANY", "nxdomain");
}

void OverlayResolverTest::answers()
{
    QFETCH(QByteArray, overlay);
    QFETCH(Question, asked);
    QFETCH(QString, expected);
    const ZoneFile file = overlayFile(overlay);
    QVERIFY(file.errors.isEmpty());
    Published base;
    OverlayResolver resolver(base, changedSetsOf(file), file.source);
    const Answer answer = test::await(resolver.resolve(asked, {}));
    QCOMPARE(summary(answer), expected);
    QCOMPARE(answer.question, asked);
    QCOMPARE(answer.rcode, answer.isNxDomain() ? 3 : 0);
    for (const Record &record : answer.records())
        QCOMPARE(record.name, answer.canonicalName());
}

void OverlayResolverTest::withoutChangesAllIsAsPublished()
{
    Published base;
    OverlayResolver resolver(base, {}, QStringLiteral("overlay"));
    for (const char *name :
         {"example.com", "www.example.com", "a.wild.example.com", "no.example.com", "example.net"}) {
        for (const char *type : {"A", "TXT", "CNAME", "ANY"}) {
            const Question asked = question(name, type);
            const int before = base.asked;
            QCOMPARE(test::await(resolver.resolve(asked, {})), test::await(base.resolve(asked, {})));
            QCOMPARE(base.asked, before + 2); // nothing is asked twice
        }
    }
}

void OverlayResolverTest::answersOfItsOwnNameTheOverlay()
{
    Published base;
    OverlayResolver resolver(base, changedSetsOf(overlayFile("new 45 A 192.0.2.9")),
                             QStringLiteral("overlay"));
    const Answer found = test::await(resolver.resolve(question("new.example.com", "A"), {}));
    QCOMPARE(found.server, QStringLiteral("overlay"));
    QCOMPARE(found.found()->ttl, 45s);
    const Answer absent = test::await(resolver.resolve(question("new.example.com", "MX"), {}));
    QCOMPARE(absent.server, QStringLiteral("overlay"));
    QCOMPARE(absent.authority.size(), 1); // the SOA that the zone gave
    QCOMPARE(absent.absent()->ttl, 300s);
    const Answer published = test::await(resolver.resolve(question("mail.example.com", "A"), {}));
    QCOMPARE(published.server, QStringLiteral("zone"));
}

void OverlayResolverTest::aliasesOfBothSidesAreInOrder()
{
    Published base;
    OverlayResolver resolver(base, changedSetsOf(overlayFile("new CNAME chain\nmail CNAME ns1")), {});
    const Answer answer = test::await(resolver.resolve(question("new.example.com", "A"), {}));
    QStringList owners;
    for (const Record &alias : answer.aliases)
        owners.append(QString::fromLatin1(alias.name.firstLabel()));
    QCOMPARE(owners, QStringList({QStringLiteral("new"), QStringLiteral("chain"), QStringLiteral("www"),
                                  QStringLiteral("mail")}));
    QCOMPARE(summary(answer), QStringLiteral("A 192.0.2.1"));
}

void OverlayResolverTest::theSmallestTtlOfTheChainCounts()
{
    Published base;
    OverlayResolver resolver(
        base, changedSetsOf(overlayFile("new 30 CNAME mail\nns1 700 A 192.0.2.9\nlow CNAME ns1")), {});
    QCOMPARE(test::await(resolver.resolve(question("new.example.com", "A"), {})).found()->ttl, 30s);
    QCOMPARE(test::await(resolver.resolve(question("low.example.com", "A"), {})).found()->ttl, 600s);
}

void OverlayResolverTest::failuresBelowStayFailures()
{
    Published base;
    base.failing = {DomainName::literal("mail.example.com"), DomainName::literal("new.example.com")};
    OverlayResolver resolver(base, changedSetsOf(overlayFile("new A 192.0.2.9\nto CNAME mail\n")), {});
    const QString failed = QStringLiteral("failed 1");
    QCOMPARE(summary(test::await(resolver.resolve(question("mail.example.com", "A"), {}))), failed);
    QCOMPARE(summary(test::await(resolver.resolve(question("new.example.com", "TXT"), {}))), failed);
    QCOMPARE(summary(test::await(resolver.resolve(question("new.example.com", "A"), {}))),
             QStringLiteral("A 192.0.2.9"));
    const Answer alias = test::await(resolver.resolve(question("to.example.com", "A"), {}));
    QCOMPARE(summary(alias), failed);
    QCOMPARE(alias.aliases.size(), 1);
}

void OverlayResolverTest::whatCannotBeToldIsNotSaidToBeAbsent()
{
    // One of the names below cannot be seen: the name may have something below it, so it is not NXDOMAIN.
    Published base;
    base.failing = {DomainName::literal("_dmarc.lone.example.com")};
    OverlayResolver removed(base, changedSetsOf(overlayFile("; posthorn-remove: lone ANY")), {});
    QCOMPARE(summary(test::await(removed.resolve(question("lone.example.com", "TXT"), {}))),
             QStringLiteral("nodata"));
    // Whether the wildcard makes this name cannot be told: what was seen stays.
    base.failing = {DomainName::literal("*.new.wild.example.com")};
    OverlayResolver added(base, changedSetsOf(overlayFile("new.wild MX 10 x")), {});
    QCOMPARE(summary(test::await(added.resolve(question("new.wild.example.com", "TXT"), {}))),
             QStringLiteral("TXT \"wild\""));
}

void OverlayResolverTest::aliasesInACircleOfBothSides()
{
    Published base;
    OverlayResolver resolver(base, changedSetsOf(overlayFile("mail CNAME chain\nself CNAME self")), {});
    const QString loop = QStringLiteral("failed %1").arg(static_cast<int>(Failed::Why::AliasLoop));
    QCOMPARE(summary(test::await(resolver.resolve(question("www.example.com", "A"), {}))), loop);
    QCOMPARE(summary(test::await(resolver.resolve(question("self.example.com", "A"), {}))), loop);

    QByteArray text;
    for (int i = 0; i < kMaxAliases; ++i)
        text += 'c' + QByteArray::number(i) + " CNAME c" + QByteArray::number(i + 1) + '\n';
    text += 'c' + QByteArray::number(kMaxAliases) + " CNAME ns1\n";
    OverlayResolver chain(base, changedSetsOf(overlayFile(text)), {});
    QCOMPARE(summary(test::await(chain.resolve(question("c1.example.com", "A"), {}))),
             QStringLiteral("A 192.0.2.1"));
    QCOMPARE(summary(test::await(chain.resolve(question("c0.example.com", "A"), {}))), loop);
}

void OverlayResolverTest::asksNothingBelowForItsOwnSets()
{
    Published base;
    OverlayResolver resolver(base, changedSetsOf(overlayFile("new A 192.0.2.9\nto CNAME new")), {});
    test::await(resolver.resolve(question("to.example.com", "A"), {}));
    QCOMPARE(base.asked, 0);
}

void OverlayResolverTest::stoppedQuestionsAreCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    Published base;
    OverlayResolver resolver(base, changedSetsOf(overlayFile("new A 192.0.2.9")), {});
    const Answer answer = test::await(resolver.resolve(question("new.example.com", "A"), stop.get_token()));
    QCOMPARE(answer.failed()->why, Failed::Why::Cancelled);
}

void OverlayResolverTest::listsWhatItChanges()
{
    Published base;
    const auto sets = changedSetsOf(overlayFile("; posthorn-remove: b ANY\n"
                                                "; posthorn-remove: a TXT\n"
                                                "a TXT \"1\"\n"
                                                "a A 192.0.2.1\n"
                                                "A TXT \"2\"\n"));
    const OverlayResolver resolver(base, sets, {});
    QCOMPARE(resolver.changedSets().size(), 3);
    QCOMPARE(resolver.changedSets()[0].type, RecordType::Txt);
    QCOMPARE(resolver.changedSets()[0].records.size(), 2);
    QCOMPARE(resolver.changedSets()[1].type, RecordType::A);
    QCOMPARE(resolver.changedSets()[2],
             (ChangedSet{DomainName::literal("b.example.com"), RecordType::Any, {}}));
}

QTEST_GUILESS_MAIN(OverlayResolverTest)
#include "overlayresolver_test.moc"
