// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/lookup/hostlookup.h"
#include "tests/support/immediate.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::Question;
using dns::RecordType;
using test::MapResolver;
using Confirmed = AddressSeen::Confirmed;

namespace {

constexpr auto kAddress = "192.0.2.1";

HostSeen look(MapResolver &resolver, const char *name = "mx.example.com")
{
    Context context;
    context.resolver = &resolver;
    return test::resultNow(lookUpHost(DomainName::literal(name), context));
}

Question reverseOf(const char *address)
{
    return {Address::parse(QByteArrayView(address))->reverseName(), RecordType::Ptr};
}

} // namespace

class HostLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void bothVersionsFourFirst();
    void confirmed_data();
    void confirmed();
    void reverseNamesAreLimited();
    void reverseOfVersion6LooksForVersion6();
    void addressesAreLimited();
    void repeatedAddressCountsOnce();
    void states();
    void aliasToNothing();
};

void HostLookupTest::bothVersionsFourFirst()
{
    MapResolver resolver;
    resolver.a("mx.example.com", "2001:db8::1")
        .a("mx.example.com", "192.0.2.9")
        .a("mx.example.com", kAddress);
    const HostSeen seen = look(resolver);
    QCOMPARE(seen.addressCount, 3);
    QVERIFY(seen.addresses[0].address.isV4() && seen.addresses[1].address.isV4());
    QVERIFY(!seen.addresses[2].address.isV4());
    QVERIFY(!seen.isAlias() && !seen.hasNoAddress() && !seen.isUnknown() && !seen.doesNotExist());
    // Two for the addresses, one for each reverse name.
    QCOMPARE(resolver.questionCount(), 5);
}

void HostLookupTest::confirmed_data()
{
    QTest::addColumn<QByteArrayList>("reverse");
    QTest::addColumn<QByteArray>("failing"); ///< the name whose address, or "ptr", fails
    QTest::addColumn<int>("confirmed");
    const auto row = [](const char *name, const QByteArrayList &reverse, const char *failing,
                        Confirmed confirmed) {
        QTest::newRow(name) << reverse << QByteArray(failing) << static_cast<int>(confirmed);
    };
    row("leads back", {"mx.example.com"}, "", Confirmed::Yes);
    row("another name leads back", {"other.example.com"}, "", Confirmed::Yes);
    row("one of two leads back", {"nothing.example.com", "mx.example.com"}, "", Confirmed::Yes);
    row("leads elsewhere", {"elsewhere.example.com"}, "", Confirmed::No);
    row("leads to nothing", {"nothing.example.com"}, "", Confirmed::No);
    row("no name", {}, "", Confirmed::NoName);
    row("reverse fails", {"mx.example.com"}, "ptr", Confirmed::Unknown);
    row("forward fails", {"elsewhere.example.com"}, "elsewhere.example.com", Confirmed::Unknown);
    row("one forward fails, the other leads back", {"elsewhere.example.com", "mx.example.com"},
        "elsewhere.example.com", Confirmed::Yes);
}

void HostLookupTest::confirmed()
{
    QFETCH(const QByteArrayList, reverse);
    QFETCH(const QByteArray, failing);
    QFETCH(const int, confirmed);
    MapResolver resolver;
    resolver.a("mx.example.com", kAddress)
        .a("other.example.com", kAddress)
        .a("elsewhere.example.com", "192.0.2.77");
    for (const QByteArray &name : reverse)
        resolver.ptr(kAddress, name);
    if (failing == "ptr")
        resolver.failing(reverseOf(kAddress), dns::Failed::Why::Timeout);
    else if (!failing.isEmpty())
        resolver.failing(Question{*DomainName::parse(failing), RecordType::A}, dns::Failed::Why::Timeout);
    const HostSeen seen = look(resolver);
    QCOMPARE(seen.addresses.size(), 1);
    QCOMPARE(static_cast<int>(seen.addresses.first().confirmed), confirmed);
}

void HostLookupTest::reverseNamesAreLimited()
{
    MapResolver resolver;
    resolver.a("mx.example.com", kAddress);
    for (int i = 1; i < kMaxPtrNames; ++i)
        resolver.ptr(kAddress, "n" + QByteArray::number(i) + ".example.com");
    MapResolver tenth = resolver;
    tenth.ptr(kAddress, "mx.example.com");
    QCOMPARE(look(tenth).addresses.first().names.size(), kMaxPtrNames);
    QCOMPARE(look(tenth).addresses.first().confirmed, Confirmed::Yes);
    MapResolver eleventh = resolver;
    eleventh.ptr(kAddress, "n10.example.com").ptr(kAddress, "mx.example.com");
    QCOMPARE(look(eleventh).addresses.first().names.size(), kMaxPtrNames);
    QCOMPARE(look(eleventh).addresses.first().confirmed, Confirmed::No);
}

void HostLookupTest::reverseOfVersion6LooksForVersion6()
{
    MapResolver resolver;
    resolver.a("mx.example.com", "2001:db8::1").ptr("2001:db8::1", "mx.example.com");
    QCOMPARE(look(resolver).addresses.first().confirmed, Confirmed::Yes);
    MapResolver other;
    other.a("mx.example.com", "2001:db8::1")
        .ptr("2001:db8::1", "four.example.com")
        .a("four.example.com", kAddress);
    QCOMPARE(look(other).addresses.first().confirmed, Confirmed::No);
}

void HostLookupTest::addressesAreLimited()
{
    MapResolver resolver;
    for (int i = 1; i <= kMaxAddressesPerHost; ++i)
        resolver.a("mx.example.com", ("192.0.2." + QByteArray::number(i)).constData());
    QCOMPARE(look(resolver).addresses.size(), kMaxAddressesPerHost);
    resolver.a("mx.example.com", "192.0.2.99");
    const HostSeen seen = look(resolver);
    QCOMPARE(seen.addresses.size(), kMaxAddressesPerHost);
    QCOMPARE(seen.addressCount, kMaxAddressesPerHost + 1);
    QVERIFY(!resolver.questions().contains(reverseOf("192.0.2.99")));
}

void HostLookupTest::repeatedAddressCountsOnce()
{
    MapResolver resolver;
    resolver.a("mx.example.com", kAddress).a("mx.example.com", kAddress);
    QCOMPARE(look(resolver).addressCount, 1);
}

void HostLookupTest::states()
{
    MapResolver none;
    none.txt("mx.example.com", "hello");
    QVERIFY(look(none).hasNoAddress() && !look(none).doesNotExist() && !look(none).isUnknown());
    MapResolver missing;
    QVERIFY(look(missing).hasNoAddress() && look(missing).doesNotExist());
    QCOMPARE(look(missing).registration.state, Registration::State::Reserved); // example.com
    MapResolver failing;
    failing.failing(DomainName::literal("mx.example.com"), dns::Failed::Why::Timeout);
    QVERIFY(look(failing).isUnknown() && !look(failing).hasNoAddress() && !look(failing).doesNotExist());
    MapResolver half;
    half.a("mx.example.com", kAddress);
    half.failing(Question{DomainName::literal("mx.example.com"), RecordType::Aaaa},
                 dns::Failed::Why::Timeout);
    QVERIFY(!look(half).isUnknown());
    // Denied as if the name were not there, for one type alone (RFC 4074 §4.2).
    HostSeen odd = look(missing);
    odd.a = half.answerTo({DomainName::literal("mx.example.com"), RecordType::A});
    QVERIFY(!odd.doesNotExist() && !odd.hasNoAddress());
}

void HostLookupTest::aliasToNothing()
{
    MapResolver resolver;
    resolver.cname("mx.dom.net", "gone.other.org");
    resolver.failing(Question{DomainName::literal("mx.dom.net"), RecordType::A}, dns::Failed::Why::Timeout);
    const HostSeen seen = look(resolver, "mx.dom.net");
    QVERIFY(seen.isAlias() && seen.doesNotExist());
    // The target's registration is looked at, whichever answer told it: the host's own name is there.
    QCOMPARE(seen.registration.registrable, DomainName::literal("other.org"));
}

QTEST_APPLESS_MAIN(HostLookupTest)
#include "hostlookup_test.moc"
