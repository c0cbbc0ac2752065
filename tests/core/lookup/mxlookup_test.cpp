// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/mxlookup.h"
#include "tests/support/immediate.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::RecordType;
using test::MapResolver;

namespace {

MxSeen look(MapResolver &resolver)
{
    Context context;
    context.resolver = &resolver;
    return test::resultNow(lookUpMx(DomainName::literal("example.com"), context));
}

} // namespace

class MxLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void byPreferenceThenName();
    void unreadableRecordsAreLeftOut();
    void nullMx();
    void implicit();
    void implicitOnlyWhereTheAnswersSaySo();
    void failuresAreKept();
    void threeQuestionsAtOnce();
};

void MxLookupTest::byPreferenceThenName()
{
    MapResolver resolver;
    resolver.mx("example.com", 20, "a.example.com")
        .mx("example.com", 10, "b.example.com")
        .mx("example.com", 10, "A.example.com")
        .mx("example.com", 0, "z.example.com");
    QStringList hosts;
    for (const MxServer &server : look(resolver).servers)
        hosts.append(QString::number(server.preference) + QLatin1Char(' ') + server.host.toString());
    QCOMPARE(hosts, (QStringList{QStringLiteral("0 z.example.com"), QStringLiteral("10 A.example.com"),
                                 QStringLiteral("10 b.example.com"), QStringLiteral("20 a.example.com")}));
    QCOMPARE(look(resolver).servers.first().ttl, std::chrono::seconds(3600));
}

void MxLookupTest::unreadableRecordsAreLeftOut()
{
    MapResolver resolver;
    resolver.mx("example.com", 10, "a.example.com");
    resolver.add(DomainName::literal("example.com"), RecordType::Mx, QByteArray("\x00", 1));
    const MxSeen seen = look(resolver);
    QCOMPARE(seen.answer.records().size(), 2);
    QCOMPARE(seen.servers.size(), 1);
}

void MxLookupTest::nullMx()
{
    MapResolver resolver;
    resolver.mx("example.com", 0, ".").a("example.com", "192.0.2.1");
    QVERIFY(look(resolver).hasNullMx());
    QVERIFY(!look(resolver).isImplicit());
    MapResolver plain;
    plain.mx("example.com", 0, "a.example.com");
    QVERIFY(!look(plain).hasNullMx());
}

void MxLookupTest::implicit()
{
    for (const char *address : {"192.0.2.1", "2001:db8::1"}) {
        MapResolver resolver;
        resolver.a("example.com", address);
        QVERIFY(look(resolver).isImplicit());
    }
}

void MxLookupTest::implicitOnlyWhereTheAnswersSaySo()
{
    MapResolver nothing;
    QVERIFY(!look(nothing).isImplicit());
    MapResolver text;
    text.txt("example.com", "hello");
    QVERIFY(!look(text).isImplicit());
    MapResolver failing;
    failing.a("example.com", "192.0.2.1");
    failing.failing(dns::Question{DomainName::literal("example.com"), RecordType::Mx},
                    dns::Failed::Why::Timeout);
    QVERIFY(!look(failing).isImplicit());
}

void MxLookupTest::failuresAreKept()
{
    MapResolver resolver;
    resolver.mx("example.com", 10, "a.example.com");
    resolver.failing(dns::Question{DomainName::literal("example.com"), RecordType::Aaaa},
                     dns::Failed::Why::Timeout);
    const MxSeen seen = look(resolver);
    QVERIFY(seen.answer.found());
    QVERIFY(seen.a.isNoData());
    QVERIFY(seen.aaaa.failed());
}

void MxLookupTest::threeQuestionsAtOnce()
{
    MapResolver resolver;
    resolver.hold();
    Context context;
    context.resolver = &resolver;
    auto task = lookUpMx(DomainName::literal("example.com"), context);
    QCOMPARE(resolver.answerWaiting(), 3);
    QVERIFY(task.isReady());
}

QTEST_APPLESS_MAIN(MxLookupTest)
#include "mxlookup_test.moc"
