// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audittext.h"
#include "app/cli/textlayout.h"
#include "core/audit/check.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::cli;
using audit::Severity;
using audit::Verdict;
using audit::Who;
using lookup::Area;

namespace {

/// A finding that no check of ours makes: its title is its identifier.
audit::Finding finding(Area area, Severity severity, const QString &title, Who who = Who::You,
                       const QString &subject = u"example.com"_s)
{
    audit::Finding made;
    made.id = title;
    made.area = area;
    made.severity = severity;
    made.subject = subject;
    made.who = who;
    return made;
}

audit::Audit emptyAudit(const char *domain = "example.com")
{
    audit::Audit made;
    made.seen.domain = DomainName::literal(domain);
    made.seen.areas = {Area::Mx, Area::Spf};
    for (const Area area : lookup::allAreas())
        made.areas.append({area, audit::AreaResult::State::Skipped, {}, {}});
    made.verdict = Verdict::Fair;
    made.score = 72;
    return made;
}

/// Every check there is, as if all had found something, with what hostile servers put into evidence.
audit::Audit crowdedAudit()
{
    audit::Audit made = emptyAudit("a-rather-long-name-for-a-domain.with-many-labels.example.com");
    made.seen.areas = lookup::AreaSet::all();
    for (audit::AreaResult &area : made.areas)
        area = {area.area, audit::AreaResult::State::Looked, Severity::Error, {}};
    for (const audit::Check *check : audit::allChecks()) {
        audit::Finding one = finding(audit::areaOf(*check), check->severity, QString::fromLatin1(check->id),
                                     Who::DnsHost, u"mx.example"_s);
        one.evidence = {u"\u001b[31mred\u202e"_s, QString(300, u'x'), u"邮件地址 "_s.repeated(40),
                        u"u\u0308"_s.repeated(100)};
        one.reference = u"RFC 7208 §4.6.4"_s;
        made.findings.append(one);
    }
    return made;
}

TextStyle plain(int width)
{
    TextStyle style;
    style.width = width;
    return style;
}

} // namespace

class AuditTextTest : public QObject
{
    Q_OBJECT

private slots:
    void quietSaysTheVerdictAlone()
    {
        QCOMPARE(auditText(emptyAudit(), Detail::Quiet, plain(80)),
                 u"example.com  ▲ "_s + audit::verdictText(Verdict::Fair) + u"  score 72 of 100\n"_s);
    }

    void narrowHeadTakesSeveralLines()
    {
        QCOMPARE(auditText(emptyAudit(), Detail::Quiet, plain(24)),
                 u"example.com\n▲ "_s + audit::verdictText(Verdict::Fair) + u"\nscore 72 of 100\n"_s);
    }

    void everyVerdictHasItsShape_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("shape");
        QTest::newRow("excellent") << int(Verdict::Excellent) << u"●"_s;
        QTest::newRow("good") << int(Verdict::Good) << u"○"_s;
        QTest::newRow("fair") << int(Verdict::Fair) << u"▲"_s;
        QTest::newRow("at risk") << int(Verdict::AtRisk) << u"■"_s;
        QTest::newRow("broken") << int(Verdict::Broken) << u"■"_s;
        QTest::newRow("unknown") << int(Verdict::Unknown) << u"?"_s;
    }
    void everyVerdictHasItsShape()
    {
        QFETCH(const int, verdict);
        QFETCH(const QString, shape);
        audit::Audit audit = emptyAudit();
        audit.verdict = Verdict(verdict);
        QVERIFY(auditText(audit, Detail::Quiet, plain(80))
                    .contains(u"  "_s + shape + u' ' + audit::verdictText(audit.verdict)));
    }

    void unknownHasNoScore()
    {
        audit::Audit audit = emptyAudit();
        audit.verdict = Verdict::Unknown;
        audit.score.reset();
        QVERIFY(!auditText(audit, Detail::Quiet, plain(80)).contains(u"score"_s));
    }

    void denialIsDoubtedWhereNobodyCouldVerifyIt()
    {
        audit::Audit audit = emptyAudit();
        audit.seen.soa.outcome = dns::Absent{dns::Absent::Kind::NxDomain, {}};
        audit.seen.soa.server = u"192.0.2.53:53"_s;
        lookup::DnssecSeen dnssec;
        dnssec.apex.validation.security = dns::Security::Indeterminate;
        dnssec.apex.validation.detail = u"no signatures"_s;
        audit.seen.dnssec = dnssec;
        const QString doubt = u"Only 192.0.2.53:53 says that"_s;
        QVERIFY(auditText(audit, Detail::Normal, plain(80)).contains(doubt));
        // Proven, signed or not.
        for (const dns::Security security : {dns::Security::Secure, dns::Security::Insecure}) {
            audit.seen.dnssec->apex.validation.security = security;
            QVERIFY(!auditText(audit, Detail::Normal, plain(80)).contains(doubt));
        }
        audit.seen.dnssec.reset();
        QVERIFY(!auditText(audit, Detail::Normal, plain(80)).contains(doubt));
    }

    void partialScoreSaysSo()
    {
        audit::Audit audit = emptyAudit();
        audit.scorePartial = true;
        QVERIFY(auditText(audit, Detail::Quiet, plain(80)).contains(u"of what could be seen"_s));
    }

    void firstThings_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("expected");
        QTest::newRow("80 columns")
            << 80
            << u"What to do first\n 1 ■ The first thing is long enough to need more than forty columns\n"
               " 2 ▲ The second (mx.example.com)\n     Whose move: "_s +
                   audit::whoText(Who::DnsHost) + u"\n"_s;
        QTest::newRow("40 columns") << 40
                                    << u"What to do first\n 1 ■ The first thing is long enough to\n     need "
                                       u"more than forty columns\n"
                                       " 2 ▲ The second (mx.example.com)\n     Whose move: "_s +
                                           audit::whoText(Who::DnsHost) + u"\n"_s;
    }
    void firstThings()
    {
        QFETCH(const int, width);
        QFETCH(const QString, expected);
        audit::Audit audit = emptyAudit();
        audit.findings = {
            finding(Area::Spf, Severity::Error,
                    u"The first thing is long enough to need more than forty columns"_s),
            finding(Area::Mx, Severity::Warning, u"The second"_s, Who::DnsHost, u"mx.example.com"_s),
            finding(Area::Mx, Severity::Notice, u"Merely told"_s, Who::Nobody),
            finding(Area::Mx, Severity::Good, u"Praise"_s)};
        const QString text = auditText(audit, Detail::Normal, plain(width));
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY(!text.contains(u"Merely told"_s) && !text.contains(u"Praise"_s));
    }

    void moreThanFiveAreCounted()
    {
        audit::Audit audit = emptyAudit();
        for (int i = 1; i <= 5; ++i)
            audit.findings.append(finding(Area::Spf, Severity::Error, u"Thing %1"_s.arg(i)));
        QVERIFY(!auditText(audit, Detail::Normal, plain(80)).contains(u"more: see"_s));
        audit.findings.append(finding(Area::Spf, Severity::Error, u"Thing 6"_s));
        const QString text = auditText(audit, Detail::Normal, plain(80));
        QVERIFY(text.contains(u"and 1 more"_s) && text.contains(u"Thing 5"_s) &&
                !text.contains(u"Thing 6"_s));
        QVERIFY(auditText(audit, Detail::Verbose, plain(80)).contains(u"Thing 6"_s));
    }

    void whatWasNotSeenIsNotCalledAbsent()
    {
        audit::Audit audit = emptyAudit();
        audit.areas[int(Area::Spf)].state = audit::AreaResult::State::Failed;
        const QString text = auditText(audit, Detail::Normal, plain(80));
        QVERIFY(text.contains(u"Could not check\n"_s)); // and nothing behind it
    }

    void onlyAreasThatWereAskedForAreListed()
    {
        const QString text = auditText(emptyAudit(), Detail::Normal, plain(80));
        QVERIFY(text.contains(u"\n– "_s + audit::areaText(Area::Spf)));
        QVERIFY(!text.contains(audit::areaText(Area::Dmarc)));
    }

    void linesFit_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {20, 40, 72, 80, 100})
            QTest::addRow("%d columns", width) << width;
    }
    void linesFit()
    {
        QFETCH(const int, width);
        for (const QString &line : auditText(crowdedAudit(), Detail::Verbose, plain(width)).split(u'\n'))
            QVERIFY2(columnsOf(QStringView(line)) <= width, qPrintable(line));
    }

    void hostileTextStaysText()
    {
        const QString text = auditText(crowdedAudit(), Detail::Verbose, plain(80));
        QVERIFY(!text.contains(u'\u001b') && !text.contains(u'\u202e'));
        QVERIFY(text.contains(u"\\027[31mred"_s));
    }

    void colorChangesNoWord()
    {
        TextStyle colorful = plain(80);
        colorful.color = true;
        QString text = auditText(crowdedAudit(), Detail::Verbose, colorful);
        QVERIFY(text.contains(u"\u001b["_s));
        text.remove(QRegularExpression(u"\u001b\\[[0-9;]*m"_s));
        QCOMPARE(text, auditText(crowdedAudit(), Detail::Verbose, plain(80)));
    }

    void internationalNamesAreShownBothWays()
    {
        const audit::Audit audit = emptyAudit("xn--mller-kva.de");
        QVERIFY(auditText(audit, Detail::Quiet, plain(80)).startsWith(u"müller.de (xn--mller-kva.de)"_s));
        TextStyle ascii = plain(80);
        ascii.utf8 = false;
        QVERIFY(auditText(audit, Detail::Quiet, ascii).startsWith(u"xn--mller-kva.de  "_s));
    }
};

QTEST_GUILESS_MAIN(AuditTextTest)
#include "audittext_test.moc"
