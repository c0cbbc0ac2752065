// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/dmarclookup.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;

namespace {

using Texts = QMap<QByteArray, QList<QByteArray>>; ///< of domains, not of their `_dmarc`

/// The walk from \a start where \a texts are published and the questions for \a failing fail.
QList<DmarcStep> walkFrom(const char *start, const Texts &texts, const QList<QByteArray> &failing = {})
{
    QList<DmarcStep> walk;
    for (const DomainName &domain : dmarcWalkNames(DomainName::literal(start))) {
        const QByteArray key = domain.toString().toLatin1();
        DmarcStep step;
        step.domain = domain;
        step.answer.outcome = dns::Absent{};
        if (failing.contains(key))
            step.answer.outcome = dns::Failed{dns::Failed::Why::ServFail, {}};
        step.texts = texts.value(key);
        for (const QByteArray &text : step.texts)
            step.parses.append(records::parseDmarc(text));
        walk.append(step);
    }
    return walk;
}

QStringList namesOf(const QList<DomainName> &names)
{
    QStringList list;
    for (const DomainName &name : names)
        list.append(name.toString());
    return list;
}

const QByteArray kReject = "v=DMARC1; p=reject";

} // namespace

class DmarcWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void organizational_data();
    void organizational();
    void applied_data();
    void applied();
    void failed_data();
    void failed();
    void failureThatCannotMatterForAHost();
    void emptyWalk();
};

void DmarcWalkTest::names_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *start, const char *names) {
        QTest::newRow(name) << QString::fromLatin1(start)
                            << QString::fromLatin1(names).split(QLatin1Char(' '));
    };
    row("a top-level name", "com", "com");
    row("two labels", "example.com", "example.com com");
    row("seven labels", "a.b.c.d.e.example.com",
        "a.b.c.d.e.example.com b.c.d.e.example.com c.d.e.example.com d.e.example.com e.example.com "
        "example.com com");
    row("eight labels go on with the parent", "a.b.c.d.e.f.example.com",
        "a.b.c.d.e.f.example.com b.c.d.e.f.example.com c.d.e.f.example.com d.e.f.example.com e.f.example.com "
        "f.example.com example.com com");
    row("nine labels go on with the last seven", "a.b.c.d.e.f.g.example.com",
        "a.b.c.d.e.f.g.example.com c.d.e.f.g.example.com d.e.f.g.example.com e.f.g.example.com "
        "f.g.example.com g.example.com example.com com");
    row("thirteen labels go on with the last seven", "a.b.c.d.e.f.g.h.i.j.mail.example.com",
        "a.b.c.d.e.f.g.h.i.j.mail.example.com g.h.i.j.mail.example.com h.i.j.mail.example.com "
        "i.j.mail.example.com j.mail.example.com mail.example.com example.com com");
}

void DmarcWalkTest::names()
{
    QFETCH(const QString, start);
    QFETCH(const QStringList, names);
    const QList<DomainName> walk = dmarcWalkNames(*DomainName::parse(start.toLatin1()));
    QCOMPARE(namesOf(walk), names);
    QVERIFY(walk.size() <= 8);
}

/// RFC 9989 §4.10.2, and its examples.
void DmarcWalkTest::organizational_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *name, const char *start, const Texts &texts, const char *domain) {
        QTest::newRow(name) << QByteArray(start) << texts << QString::fromLatin1(domain);
    };
    const QByteArray isSuffix = "v=DMARC1; p=reject; psd=y";
    const QByteArray isOrganization = "v=DMARC1; p=reject; psd=n";
    row("no record at all: the start", "a.mail.example.com", {}, "a.mail.example.com");
    row("the fewest labels", "a.mail.example.com",
        {{"mail.example.com", {kReject}}, {"example.com", {kReject}}}, "example.com");
    row("psd=n says so", "a.mail.example.com",
        {{"mail.example.com", {isOrganization}}, {"example.com", {kReject}}}, "mail.example.com");
    row("one below a public suffix", "a.mail.example.com", {{"com", {isSuffix}}}, "example.com");
    row("a record below a public suffix", "giant.bank.example",
        {{"giant.bank.example", {kReject}}, {"bank.example", {isSuffix}}}, "giant.bank.example");
    row("no record below a public suffix", "mail.mega.bank.example", {{"bank.example", {isSuffix}}},
        "mega.bank.example");
    row("nothing above a public suffix counts", "mail.mega.bank.example",
        {{"bank.example", {isSuffix}}, {"example", {kReject}}}, "mega.bank.example");
    row("the start is a public suffix", "bank.example",
        {{"bank.example", {isSuffix}}, {"example", {kReject}}}, "bank.example");
    row("the start is an organization", "a.example.com",
        {{"a.example.com", {isOrganization}}, {"example.com", {kReject}}}, "a.example.com");
    row("psd=u is as good as none", "a.example.com",
        {{"a.example.com", {"v=DMARC1; p=none; psd=u"}}, {"example.com", {kReject}}}, "example.com");
    row("two records are none", "a.example.com",
        {{"a.example.com", {kReject}}, {"example.com", {kReject, isOrganization}}}, "a.example.com");
    row("other text beside a record", "a.example.com", {{"example.com", {"hello", kReject}}}, "example.com");
    row("more than eight labels, suffix above", "a.b.c.d.e.f.g.h.example.com", {{"com", {isSuffix}}},
        "example.com");
    row("more than eight labels, records that the walk leaves out", "a.b.c.d.e.f.g.h.example.com",
        {{"b.c.d.e.f.g.h.example.com", {isOrganization}}, {"example.com", {kReject}}}, "example.com");
    row("the top-level name itself", "a.example.com", {{"com", {kReject}}}, "com");
}

void DmarcWalkTest::organizational()
{
    QFETCH(const QByteArray, start);
    QFETCH(const Texts, texts);
    QFETCH(const QString, domain);
    QCOMPARE(organizationalDomain(walkFrom(start.constData(), texts)).toString(), domain);
}

void DmarcWalkTest::applied_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("foundAt"); ///< empty: nothing applies
    QTest::addColumn<bool>("fromSuffix");
    const auto row = [](const char *name, const char *start, const Texts &texts, const char *foundAt,
                        bool fromSuffix = false) {
        QTest::newRow(name) << QByteArray(start) << texts << QString::fromLatin1(foundAt) << fromSuffix;
    };
    const QByteArray isSuffix = "v=DMARC1; p=none; psd=y";
    row("none", "example.com", {}, "");
    row("its own", "a.example.com", {{"a.example.com", {kReject}}, {"example.com", {kReject}}},
        "a.example.com");
    row("the organizational domain's", "a.example.com", {{"example.com", {kReject}}}, "example.com");
    row("not the one between", "a.b.example.com", {{"b.example.com", {kReject}}, {"example.com", {kReject}}},
        "example.com");
    row("psd=n between", "a.b.example.com",
        {{"b.example.com", {"v=DMARC1; p=none; psd=n"}}, {"example.com", {kReject}}}, "b.example.com");
    row("the public suffix's", "mail.example.com", {{"com", {isSuffix}}}, "com", true);
    row("the organizational domain's before the public suffix's", "mail.example.com",
        {{"example.com", {kReject}}, {"com", {isSuffix}}}, "example.com");
    row("one between the organizational domain and the start is not asked for", "a.b.example.com",
        {{"b.example.com", {kReject}}, {"com", {isSuffix}}}, "com", true);
    row("a public suffix's own", "bank.example", {{"bank.example", {isSuffix}}}, "bank.example", true);
    row("two records at the start", "a.example.com",
        {{"a.example.com", {kReject, kReject}}, {"example.com", {kReject}}}, "example.com");
    row("two records alone", "example.com", {{"example.com", {kReject, kReject}}}, "");
    row("what only looks like a record", "example.com", {{"example.com", {"v=DMARC1.0; p=none"}}}, "");
}

void DmarcWalkTest::applied()
{
    QFETCH(const QByteArray, start);
    QFETCH(const Texts, texts);
    QFETCH(const QString, foundAt);
    QFETCH(const bool, fromSuffix);
    const auto applied = appliedPolicy(walkFrom(start.constData(), texts));
    QCOMPARE(applied.has_value(), !foundAt.isEmpty());
    if (!applied)
        return;
    QCOMPARE(applied->foundAt.toString(), foundAt);
    QCOMPARE(applied->inherited, foundAt != QString::fromLatin1(start));
    QCOMPARE(applied->fromSuffix, fromSuffix);
}

void DmarcWalkTest::failed_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QList<QByteArray>>("failing");
    QTest::addColumn<bool>("fails");
    const auto row = [](const char *name, const Texts &texts, const QList<QByteArray> &failing, bool fails) {
        QTest::newRow(name) << texts << failing << fails;
    };
    row("nothing failed", {}, {}, false);
    row("its own", {{"example.com", {kReject}}}, {"a.example.com"}, true);
    row("above, with a record of its own", {{"a.example.com", {kReject}}}, {"example.com", "com"}, false);
    row("above, without one", {}, {"example.com"}, true);
    row("above the inherited one", {{"example.com", {kReject}}}, {"com"}, true);
    row("above the end of the walk", {{"example.com", {"v=DMARC1; p=none; psd=n"}}}, {"com"}, false);
    row("above, with two of its own", {{"a.example.com", {kReject, kReject}}}, {"com"}, true);
}

void DmarcWalkTest::failed()
{
    QFETCH(const Texts, texts);
    QFETCH(const QList<QByteArray>, failing);
    QFETCH(const bool, fails);
    DmarcSeen seen;
    seen.walk = walkFrom("a.example.com", texts, failing);
    QCOMPARE(seen.isFailed(), fails);
    // Where something nearer could stand, nothing from above is taken for the policy.
    if (fails)
        QVERIFY(!appliedPolicy(seen.walk));
}

void DmarcWalkTest::failureThatCannotMatterForAHost()
{
    const QList<DmarcStep> walk = walkFrom("a.example.com", {}, {"example.com"});
    QVERIFY(walkFailedAbove(walk, DomainName::literal("reports.example.com")));
    QVERIFY(walkFailedAbove(walk, DomainName::literal("example.com")));
    QVERIFY(!walkFailedAbove(walk, DomainName::literal("example.net")));
}

void DmarcWalkTest::emptyWalk()
{
    QVERIFY(!appliedPolicy({}));
    QVERIFY(organizationalDomain({}).isRoot());
    QVERIFY(!DmarcSeen().isFailed());
}

QTEST_APPLESS_MAIN(DmarcWalkTest)
#include "dmarcwalk_test.moc"
