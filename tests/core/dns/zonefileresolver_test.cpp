// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/dns/zonefileresolver.h"
#include "tests/support/await.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::dns;
using namespace std::chrono_literals;

namespace {

constexpr const char *kZones = R"($TTL 600
$ORIGIN example.com.
@       SOA ns1 hostmaster 1 7200 900 1209600 300
        NS  ns1
        NS  ns.other.test.
        MX  10 mail
        TXT "v=spf1 -all"
        TXT "other"
        RRSIG TXT 13 2 600 20300101000000 20200101000000 1 example.com. AAAA
ns1     A   192.0.2.1
mail    60 A 192.0.2.2
        AAAA 2001:db8::2
www     CNAME mail
far     90 CNAME a.example.org.
gone    CNAME nowhere.example.org.
out     CNAME elsewhere.net.
self    CNAME self
ring1   CNAME ring2
ring2   CNAME ring1
empty.alias CNAME deep.ent
a.deep.ent A 192.0.2.3
*.wild  TXT "wild"
        MX  10 mail
there.wild A 192.0.2.4
x.y.wild A 192.0.2.5
*.walias CNAME mail
under.*.went A 192.0.2.6
tree    DNAME example.org.
        A   192.0.2.7
hidden.tree A 192.0.2.8
loop    DNAME loop
todeleg CNAME a.cut
cut     NS  ns.cut
cut     DS  1 13 2 0000000000000000000000000000000000000000000000000000000000000000
ns.cut  A   192.0.2.9
a.cut   A   192.0.2.10
kid     NS  ns1
glue.kid A  192.0.2.11
$ORIGIN kid.example.com.
@       SOA ns1.example.com. hostmaster.example.com. 1 7200 900 1209600 60
        NS  ns1.example.com.
b       A   192.0.2.12
$ORIGIN example.org.
@       30 SOA ns1 hostmaster 1 7200 900 1209600 300
a       45 A 192.0.2.13
back    CNAME mail.example.com.
)";

QString summary(const Answer &answer)
{
    if (const Failed *failed = answer.failed()) {
        static const QHash<Failed::Why, QString> kNames = {{Failed::Why::Refused, QStringLiteral("refused")},
                                                           {Failed::Why::AliasLoop, QStringLiteral("loop")},
                                                           {Failed::Why::BadRcode, QStringLiteral("rcode")}};
        return kNames.value(failed->why, QStringLiteral("other failure"));
    }
    if (const Absent *absent = answer.absent())
        return QStringLiteral("%1 %2").arg(answer.isNxDomain() ? QStringLiteral("nxdomain")
                                                               : QStringLiteral("nodata"),
                                           QString::number(absent->ttl.count()));
    QStringList parts{QString::number(answer.found()->ttl.count())};
    for (const Record &record : answer.records())
        parts.append(typeName(record.type) + QLatin1Char(' ') + rdataText(record));
    return parts.join(QStringLiteral(", "));
}

Question question(const QString &name, const char *type)
{
    return {*DomainName::parse(name.toLatin1()), *typeFromName(QString::fromLatin1(type))};
}

} // namespace

Q_DECLARE_METATYPE(Question)

class ZoneFileResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void aliasesAreInOrderWithTheOwnersAsked();
    void wildcardsAnswerUnderTheNameAsked();
    void negativeAnswersCarryTheSoa();
    void referralsCarryNameServersAndGlue();
    void answersNameTheirFile();
    void aliasesUpToTheLimit();
    void dnameWithTooLongTarget();
    void zonesComeFromSeveralFiles();
    void saysWhatIsWrongWithZones();
    void theSameRecordTwiceCountsOnce();
    void rootZone();
    void stoppedQuestionsAreCancelled();

private:
    const ZoneFileResolver m_resolver = ZoneFileResolver::fromText(kZones);
};

void ZoneFileResolverTest::answers_data()
{
    QTest::addColumn<Question>("asked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *name, const char *type, const char *expected) {
        QTest::newRow(title) << question(QString::fromLatin1(name), type) << QString::fromLatin1(expected);
    };
    row("a set", "mail.example.com", "A", "60, A 192.0.2.2");
    row("letter case", "MAIL.Example.COM", "A", "60, A 192.0.2.2");
    row("a set of two", "example.com", "TXT", "600, TXT \"v=spf1 -all\", TXT \"other\"");
    row("SOA at the apex", "example.com", "SOA",
        "600, SOA ns1.example.com. hostmaster.example.com. 1 7200 900 1209600 300");
    row("NS at the apex", "example.com", "NS", "600, NS ns1.example.com., NS ns.other.test.");
    row("no such type", "mail.example.com", "MX", "nodata 300");
    row("no such name", "nothing.example.com", "A", "nxdomain 300");
    row("no such name far below", "a.b.c.nothing.example.com", "A", "nxdomain 300");
    row("negative TTL is the SOA's where that is smaller", "nothing.example.org", "A", "nxdomain 30");
    row("empty non-terminal", "ent.example.com", "A", "nodata 300");
    row("lower empty non-terminal", "deep.ent.example.com", "TXT", "nodata 300");
    row("sibling below an empty non-terminal", "b.deep.ent.example.com", "A", "nxdomain 300");

    row("outside every zone", "example.net", "A", "refused");
    row("above every zone", "com", "NS", "refused");
    row("the root", ".", "NS", "refused");
    row("like a zone, but longer", "badexample.com", "A", "refused");

    row("alias", "www.example.com", "A", "60, A 192.0.2.2");
    row("alias itself", "www.example.com", "CNAME", "600, CNAME mail.example.com.");
    row("alias to a name without the type", "www.example.com", "MX", "nodata 300");
    row("alias into another zone", "far.example.com", "A", "45, A 192.0.2.13");
    row("alias back from another zone", "back.example.org", "AAAA", "600, AAAA 2001:db8::2");
    row("alias to a name that does not exist", "gone.example.com", "A", "nxdomain 30");
    row("alias to an empty non-terminal", "empty.alias.example.com", "A", "nodata 300");
    row("alias out of every zone", "out.example.com", "A", "refused");
    row("alias below a delegation", "todeleg.example.com", "A", "refused");
    row("alias to itself", "self.example.com", "A", "loop");
    row("aliases in a circle", "ring1.example.com", "A", "loop");

    row("wildcard", "a.wild.example.com", "TXT", "600, TXT \"wild\"");
    row("wildcard, several labels", "a.b.c.wild.example.com", "TXT", "600, TXT \"wild\"");
    row("wildcard without the type", "a.wild.example.com", "A", "nodata 300");
    row("wildcard itself", "*.wild.example.com", "TXT", "600, TXT \"wild\"");
    row("owner of the wildcard", "wild.example.com", "TXT", "nodata 300");
    row("existing name beside a wildcard", "there.wild.example.com", "TXT", "nodata 300");
    row("below an existing name beside a wildcard", "a.there.wild.example.com", "TXT", "nxdomain 300");
    row("empty non-terminal beside a wildcard", "y.wild.example.com", "TXT", "nodata 300");
    row("below an empty non-terminal beside a wildcard", "z.y.wild.example.com", "TXT", "nxdomain 300");
    row("below the wildcard itself", "a.*.wild.example.com", "TXT", "nxdomain 300");
    row("wildcard alias", "a.walias.example.com", "A", "60, A 192.0.2.2");
    row("wildcard alias itself", "a.walias.example.com", "CNAME", "600, CNAME mail.example.com.");
    row("wildcard that is an empty non-terminal", "a.went.example.com", "A", "nodata 300");

    row("below a DNAME", "a.tree.example.com", "A", "45, A 192.0.2.13");
    row("below a DNAME, nothing there", "b.tree.example.com", "A", "nxdomain 30");
    row("hidden by a DNAME", "hidden.tree.example.com", "A", "nxdomain 30");
    row("owner of a DNAME", "tree.example.com", "A", "600, A 192.0.2.7");
    row("owner of a DNAME, no such type", "tree.example.com", "MX", "nodata 300");
    row("DNAME itself", "tree.example.com", "DNAME", "600, DNAME example.org.");
    row("DNAME within itself", "a.loop.example.com", "A", "loop");

    row("cut", "cut.example.com", "NS", "refused");
    row("address at a cut", "cut.example.com", "A", "refused");
    row("DS at a cut", "cut.example.com", "DS",
        "600, DS 1 13 2 0000000000000000000000000000000000000000000000000000000000000000");
    row("below a cut", "nothing.cut.example.com", "A", "refused");
    row("glue is no data", "ns.cut.example.com", "A", "refused");
    row("data hidden by a cut", "a.cut.example.com", "A", "refused");
    row("DS below a cut", "a.cut.example.com", "DS", "refused");
    row("delegated to a zone of the files", "b.kid.example.com", "A", "600, A 192.0.2.12");
    row("hidden by the zone below", "glue.kid.example.com", "A", "nxdomain 60");
    row("NS of the zone below", "kid.example.com", "NS", "600, NS ns1.example.com.");
    row("DS of the zone below, said by the zone above", "kid.example.com", "DS", "nodata 300");
    row("DS of a zone whose parent is not there", "example.com", "DS", "refused");
    row("DS of an ordinary name", "mail.example.com", "DS", "nodata 300");

    row("ANY", "mail.example.com", "ANY", "60, A 192.0.2.2, AAAA 2001:db8::2");
    row("ANY of an alias", "www.example.com", "ANY", "600, CNAME mail.example.com.");
    row("ANY of a wildcard", "a.wild.example.com", "ANY", "600, MX 10 mail.example.com., TXT \"wild\"");
    row("ANY of an empty non-terminal", "ent.example.com", "ANY", "nodata 300");
    row("ANY of nothing", "nothing.example.com", "ANY", "nxdomain 300");
}

void ZoneFileResolverTest::answers()
{
    QFETCH(Question, asked);
    QFETCH(QString, expected);
    const Answer answer = test::await(const_cast<ZoneFileResolver &>(m_resolver).resolve(asked, {}));
    QCOMPARE(summary(answer), expected);
    QCOMPARE(answer.question, asked);
    QCOMPARE(answer.rcode, answer.isNxDomain() ? 3 : 0);
}

void ZoneFileResolverTest::aliasesAreInOrderWithTheOwnersAsked()
{
    const Answer answer = m_resolver.answer(question(QStringLiteral("back.tree.example.com"), "A"));
    QCOMPARE(answer.aliases.size(), 2);
    QCOMPARE(zoneLine(answer.aliases[0]),
             QStringLiteral("back.tree.example.com. 600 IN CNAME back.example.org."));
    QCOMPARE(zoneLine(answer.aliases[1]), QStringLiteral("back.example.org. 600 IN CNAME mail.example.com."));
    QCOMPARE(answer.canonicalName(), DomainName::literal("mail.example.com"));

    const Answer failed = m_resolver.answer(question(QStringLiteral("out.example.com"), "A"));
    QCOMPARE(failed.aliases.size(), 1);
    QVERIFY(failed.failed()->detail.contains(QLatin1String("elsewhere.net")));
}

void ZoneFileResolverTest::wildcardsAnswerUnderTheNameAsked()
{
    const Answer data = m_resolver.answer(question(QStringLiteral("a.b.wild.example.com"), "MX"));
    QCOMPARE(data.records().at(0).name, DomainName::literal("a.b.wild.example.com"));
    const Answer alias = m_resolver.answer(question(QStringLiteral("a.walias.example.com"), "A"));
    QCOMPARE(alias.aliases.at(0).name, DomainName::literal("a.walias.example.com"));
}

void ZoneFileResolverTest::negativeAnswersCarryTheSoa()
{
    const Answer answer = m_resolver.answer(question(QStringLiteral("gone.example.com"), "A"));
    QCOMPARE(answer.authority.size(), 1);
    QCOMPARE(answer.authority[0].name, DomainName::literal("example.org"));
    QCOMPARE(answer.authority[0].ttl, 30s);
    const Answer smaller = m_resolver.answer(question(QStringLiteral("mail.example.com"), "MX"));
    QCOMPARE(smaller.authority.at(0).ttl, 300s); // the minimum, not the SOA's own 600
}

void ZoneFileResolverTest::referralsCarryNameServersAndGlue()
{
    const Answer answer = m_resolver.answer(question(QStringLiteral("a.cut.example.com"), "A"));
    QCOMPARE(answer.authority.size(), 1);
    QCOMPARE(answer.authority[0].type, RecordType::Ns);
    QCOMPARE(answer.additional.size(), 1);
    QCOMPARE(rdataText(answer.additional[0]), QStringLiteral("192.0.2.9"));
    QVERIFY(!answer.flags.authoritative);
    QVERIFY(answer.failed()->detail.contains(QLatin1String("cut.example.com")));
}

void ZoneFileResolverTest::answersNameTheirFile()
{
    const Answer answer = m_resolver.answer(question(QStringLiteral("mail.example.com"), "A"));
    QCOMPARE(answer.server, QStringLiteral("zone"));
    QCOMPARE(answer.transport, Transport::None);
    QVERIFY(answer.flags.authoritative);
}

void ZoneFileResolverTest::aliasesUpToTheLimit()
{
    QByteArray text = "$ORIGIN e.\n@ 60 SOA n m 1 2 3 4 5\n";
    for (int i = 0; i <= kMaxAliases; ++i)
        text += 'c' + QByteArray::number(i) + " CNAME c" + QByteArray::number(i + 1) + '\n';
    text += 'c' + QByteArray::number(kMaxAliases + 1) + " A 192.0.2.1\n";
    const ZoneFileResolver resolver = ZoneFileResolver::fromText(text);
    QCOMPARE(resolver.answer(question(QStringLiteral("c1.e"), "A")).aliases.size(), kMaxAliases);
    QVERIFY(resolver.answer(question(QStringLiteral("c1.e"), "A")).found());
    QCOMPARE(summary(resolver.answer(question(QStringLiteral("c0.e"), "A"))), QStringLiteral("loop"));
}

void ZoneFileResolverTest::dnameWithTooLongTarget()
{
    const QByteArray label(60, 'a');
    const ZoneFileResolver resolver =
        ZoneFileResolver::fromText("e. 60 SOA n. m. 1 2 3 4 5\nd.e. DNAME " + label + '.' + label + ".e.\n");
    const QString deep = QString::fromLatin1(label + '.' + label + '.');
    const Answer answer =
        resolver.answer(question(deep + QString::fromLatin1(label) + QStringLiteral(".d.e"), "A"));
    QCOMPARE(summary(answer), QStringLiteral("rcode"));
    QCOMPARE(answer.rcode, 6);
    QCOMPARE(summary(resolver.answer(question(deep + QStringLiteral("d.e"), "A"))),
             QStringLiteral("nxdomain 5"));
}

void ZoneFileResolverTest::zonesComeFromSeveralFiles()
{
    const ZoneFileResolver resolver(
        {parseZoneFile("a. 60 SOA n. m. 1 2 3 4 5\nx.a. CNAME x.b.\n", QStringLiteral("one")),
         parseZoneFile("b. 60 SOA n. m. 1 2 3 4 5\nx.b. A 192.0.2.1\n", QStringLiteral("two"))});
    QVERIFY(resolver.errors().isEmpty());
    QCOMPARE(resolver.zones(), QList<DomainName>({DomainName::literal("a"), DomainName::literal("b")}));
    const Answer answer = resolver.answer(question(QStringLiteral("x.a"), "A"));
    QVERIFY(answer.found());
    QCOMPARE(answer.server, QStringLiteral("two"));
}

void ZoneFileResolverTest::saysWhatIsWrongWithZones()
{
    using Why = ZoneFileError::Why;
    const ZoneFileResolver resolver(
        {parseZoneFile("x. 60 A 192.0.2.1\n"
                       "a. 60 SOA n. m. 1 2 3 4 5\n"
                       "x.b. 60 A 192.0.2.1\n"
                       "x.a. 60 A nonsense\n",
                       QStringLiteral("one")),
         parseZoneFile("A. 60 SOA n. m. 2 2 3 4 5\nx.a. 60 A 192.0.2.1\n", QStringLiteral("two"))});
    const QString one = QStringLiteral("one");
    QCOMPARE(resolver.errors().size(), 4);
    QCOMPARE(resolver.errors()[0].error.why, Why::BadData);
    QCOMPARE(resolver.errors()[1], (ZoneFileResolver::FileError{one, {1, Why::NoZone, QStringLiteral("x")}}));
    QCOMPARE(resolver.errors()[2],
             (ZoneFileResolver::FileError{one, {3, Why::OutsideZone, QStringLiteral("x.b")}}));
    QCOMPARE(resolver.errors()[3],
             (ZoneFileResolver::FileError{QStringLiteral("two"), {1, Why::TwoZones, QStringLiteral("A")}}));
    // The second zone was left out whole, not mixed into the first.
    QVERIFY(resolver.answer(question(QStringLiteral("x.a"), "A")).isNxDomain());
}

void ZoneFileResolverTest::theSameRecordTwiceCountsOnce()
{
    const ZoneFileResolver resolver =
        ZoneFileResolver::fromText("a. 60 SOA n. m. 1 2 3 4 5\na. TXT x\na. TXT y\nA. TXT x\n");
    QCOMPARE(resolver.answer(question(QStringLiteral("a"), "TXT")).records().size(), 2);
}

void ZoneFileResolverTest::rootZone()
{
    const ZoneFileResolver resolver =
        ZoneFileResolver::fromText(". 60 SOA n. m. 1 2 3 4 5\n. NS n.\nn. A 192.0.2.1\ncom. NS n.\n");
    QCOMPARE(summary(resolver.answer(question(QStringLiteral("."), "NS"))), QStringLiteral("60, NS n."));
    QCOMPARE(summary(resolver.answer(question(QStringLiteral("n"), "A"))), QStringLiteral("60, A 192.0.2.1"));
    QCOMPARE(summary(resolver.answer(question(QStringLiteral("org"), "A"))), QStringLiteral("nxdomain 5"));
    QCOMPARE(summary(resolver.answer(question(QStringLiteral("a.com"), "A"))), QStringLiteral("refused"));
    QCOMPARE(summary(resolver.answer(question(QStringLiteral("com"), "DS"))), QStringLiteral("nodata 5"));
}

void ZoneFileResolverTest::stoppedQuestionsAreCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    ZoneFileResolver resolver = m_resolver;
    const Answer answer =
        test::await(resolver.resolve(question(QStringLiteral("example.com"), "A"), stop.get_token()));
    QVERIFY(answer.failed() && answer.failed()->why == Failed::Why::Cancelled);
}

QTEST_GUILESS_MAIN(ZoneFileResolverTest)
#include "zonefileresolver_test.moc"
