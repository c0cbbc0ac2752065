// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"

#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::cli;
using lookup::Area;

namespace {

Checked<Settings> tried(const QString &line)
{
    const auto arguments = parseArguments(line.split(u' ', Qt::SkipEmptyParts));
    if (!arguments)
        return failure(arguments.error());
    return readSettings(*arguments);
}

Settings read(const QString &line)
{
    const auto settings = tried(line);
    if (!settings)
        qWarning("%s", qPrintable(settings.error().text));
    return settings.value_or(Settings());
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void defaults()
    {
        const Settings settings = read(u"check a.example"_s);
        QVERIFY(settings.lookup.resolvers.isEmpty());
        QCOMPARE(settings.lookup.timeout, std::chrono::milliseconds(5000));
        QCOMPARE(settings.audit.authorityPort, quint16(53));
        QVERIFY(settings.audit.areas.contains(Area::Delegation));
        QVERIFY(!settings.audit.areas.contains(Area::Reputation));
        QVERIFY(settings.audit.failOn == audit::Severity::Error);
        QVERIFY(!settings.audit.purpose);
        QVERIFY(settings.detail == Detail::Normal);
    }

    void resolversKeepTheirOrder()
    {
        const auto resolvers =
            read(u"check --resolver 192.0.2.1,[2001:db8::1]:5353,https://dns.example/q x"_s).lookup.resolvers;
        QCOMPARE(resolvers.size(), 3);
        QCOMPARE(std::get<dns::Endpoint>(resolvers[0]).toString(), u"192.0.2.1:53"_s);
        QCOMPARE(std::get<dns::Endpoint>(resolvers[1]).toString(), u"[2001:db8::1]:5353"_s);
        QCOMPARE(std::get<QUrl>(resolvers[2]), QUrl(u"https://dns.example/q"_s));
    }

    void areasAreChosen()
    {
        const auto only = read(u"check --only spf,mta-sts x"_s).audit.areas;
        QVERIFY(only == (lookup::AreaSet{Area::Spf, Area::MtaSts}));
        const auto skip = read(u"check --skip delegation,dnssec x"_s).audit.areas;
        QVERIFY(!skip.contains(Area::Delegation) && skip.contains(Area::Spf));
        QVERIFY(read(u"check --only spf,dkim --skip dkim x"_s).audit.areas == lookup::AreaSet{Area::Spf});
    }

    void mailServersAreTalkedToPolitely()
    {
        const lookup::SmtpManners usual = read(u"check x"_s).audit.smtp;
        QCOMPARE(usual.port, quint16(25));
        QVERIFY(!usual.postmaster && !usual.relay && usual.helo.isEmpty());
        const Settings told =
            read(u"check --smtp-port 2525 --smtp-rcpt --relay-test --helo mail.example.org x"_s);
        QVERIFY(told.audit.smtp == (lookup::SmtpManners{2525, "mail.example.org", true, true}));
        QVERIFY(read(u"spf --ip 192.0.2.1 --helo [a] x"_s).audit.smtp.helo.isEmpty());
        const Settings sending = read(
            u"deliver --to you@example.com --from me@example.org --assume-down mx1 --assume-down mx2. x"_s);
        QCOMPARE(sending.mailTo, QByteArray("you@example.com"));
        QCOMPARE(sending.assumeDown, (QList{DomainName::literal("mx1"), DomainName::literal("mx2")}));
    }

    void bulkStaysWithDns()
    {
        QVERIFY(!read(u"bulk x"_s).audit.areas.contains(Area::Smtp));
        QVERIFY(read(u"bulk x"_s).audit.selectorBudget == providers::SelectorBudget::Bulk);
        QVERIFY(read(u"check x"_s).audit.selectorBudget == providers::SelectorBudget::Audit);
    }

    void purposeIsStated_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("receives");
        QTest::addColumn<bool>("sends");
        QTest::newRow("both") << u"receive,send"_s << true << true;
        QTest::newRow("receive") << u"receive"_s << true << false;
        QTest::newRow("send") << u"send"_s << false << true;
        QTest::newRow("none") << u"none"_s << false << false;
    }
    void purposeIsStated()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, receives);
        QFETCH(const bool, sends);
        QCOMPARE(*read(u"check --purpose "_s + word + u" x"_s).audit.purpose,
                 (lookup::Purpose{receives, sends, true}));
    }

    void failOnIsRead()
    {
        QVERIFY(read(u"check --fail-on warning x"_s).audit.failOn == audit::Severity::Warning);
        QVERIFY(read(u"check --fail-on notice x"_s).audit.failOn == audit::Severity::Notice);
        QVERIFY(!read(u"check --fail-on never x"_s).audit.failOn);
    }

    void fractionsOfASecondCount()
    {
        QCOMPARE(read(u"check --timeout 0.25 x"_s).lookup.timeout, std::chrono::milliseconds(250));
    }

    void demoHasADefault()
    {
        QCOMPARE(read(u"check --demo"_s).lookup.demo.value_or(QString()), u"broken"_s);
        QCOMPARE(read(u"check --demo=good"_s).lookup.demo.value_or(QString()), u"good"_s);
    }

    void badValuesAreNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *line, const char *part) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(part);
        };
        row("resolver", "check --resolver nonsense x", "nonsense");
        row("one resolver of two", "check --resolver 192.0.2.1,x:y x", "x:y");
        row("timeout: word", "check --timeout soon x", "soon");
        row("timeout: zero", "check --timeout 0 x", "\"0\"");
        row("timeout: below", "check --timeout -1 x", "\"-1\"");
        row("timeout: endless", "check --timeout inf x", "inf");
        row("timeout: too long", "check --timeout 301 x", "300");
        row("port: zero", "check --authority-port 0 x", "1 to 65535");
        row("port: too large", "check --authority-port 65536 x", "1 to 65535");
        row("concurrency: zero", "bulk --concurrency 0 x", "\"0\"");
        row("unknown area", "check --only spf,frob x", "frob");
        row("area that is not built", "check --only reputation x", "reputation");
        row("no area", "check --only , x", "areas are");
        row("purpose", "check --purpose mail x", "receive,send");
        row("fail-on", "check --fail-on fatal x", "notice");
        row("selector", "check --selector a..b x", "a..b");
        row("address", "spf --ip 192.0.2 x", "192.0.2");
        row("mail port", "check --smtp-port 0 x", "1 to 65535");
        row("name of this machine", "deliver --helo a_b x", "a_b");
        row("mailbox", "deliver --to nobody --from me@example.org x", "nobody");
        row("to without from", "deliver --to you@example.com x", "--from");
        row("from without to", "deliver --from me@example.org x", "--to");
        row("server that is none", "deliver --assume-down a..b x", "a..b");
        row("two sources", "check --zone a --resolver 192.0.2.1 x", "--resolver, --zone");
        row("demonstration and recording", "check --demo --replay a x", "--demo, --replay");
        row("demo name", "check --demo=other x", "good, broken");
        row("quiet and verbose", "check --quiet --verbose x", "--verbose");
    }
    void badValuesAreNamed()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, part);
        const auto settings = tried(line);
        QVERIFY(!settings);
        QVERIFY2(settings.error().text.contains(part), qPrintable(settings.error().text));
        QVERIFY2(!settings.error().text.contains(u'{'), qPrintable(settings.error().text));
        QCOMPARE(settings.error().status, ExitStatus::Usage);
    }

    void edgesOfNumbersAreAllowed()
    {
        QCOMPARE(read(u"check --authority-port 65535 x"_s).audit.authorityPort, quint16(65535));
        QCOMPARE(read(u"plan --smtp-port 2525 x"_s).audit.smtp.port, quint16(2525));
        QCOMPARE(read(u"report --https-port 8443 --html f x"_s).audit.httpsPort, quint16(8443));
        QCOMPARE(read(u"deliver --authority-port 5353 x"_s).audit.authorityPort, quint16(5353));
        QCOMPARE(read(u"check --timeout 300 x"_s).lookup.timeout, std::chrono::milliseconds(300000));
        QCOMPARE(read(u"bulk --concurrency 1 x"_s).concurrency, 1);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
