// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as blocks, HTML and Markdown: what is told, and that nothing in it is markup.
#include "core/audit/smtpfacts.h"
#include "core/base/documentlimits.h"
#include "core/report/auditdiff.h"
#include "core/report/auditjson.h"
#include "core/report/deliveryjson.h"
#include "core/report/htmlwriter.h"
#include "core/report/internalnames.h"
#include "core/report/logo.h"
#include "core/report/report.h"
#include "tests/support/scenario.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::report;
using test::Scenario;
using Part = test::Scenario::Part;

namespace {

const QByteArray kHostileText =
    "v=spf1 \"<script>alert(1)</script>\" & `x` |y| [z](javascript:1) \x01 \xe2\x80\xae ip4:192.0.2.1 -all";

Scenario hostile()
{
    return Scenario().with(Part::Spf, test::txt("@", kHostileText));
}

ReportOptions optionsFor(Profile profile)
{
    ReportOptions options;
    options.profile = profile;
    options.zone = QTimeZone::utc();
    options.answers = true;
    return options;
}

Report reportOf(const audit::Audit &audit, Profile profile)
{
    return makeReport(sourceOf(audit), optionsFor(profile));
}

QStringList idsOf(const Report &report)
{
    QStringList ids;
    for (const Section &section : report.sections)
        ids.append(section.id);
    return ids;
}

template <class Kind>
QList<Kind> blocksOf(const Report &report, const QString &section)
{
    QList<Kind> found;
    for (const Section &one : report.sections) {
        for (const Block &block : one.id == section ? one.blocks : QList<Block>()) {
            if (const auto *kind = std::get_if<Kind>(&block))
                found.append(*kind);
        }
    }
    return found;
}

AuditDocument documentOf(const audit::Audit &audit)
{
    return readAuditDocument(auditJson(audit)).value();
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void documentHoldsWhatTheAuditSays();
    void strangeDocumentsAreRefused_data();
    void strangeDocumentsAreRefused();
    void everyRecordAndFindingIsThere();
    void profilesHaveTheirSections();
    void storedAuditNamesWhatItLacks();
    void sectionsCanBeChosen();
    void htmlHasOnlyOurMarkup();
    void htmlFetchesNothing();
    void markdownEscapesEverything();
    void differenceGoesByNameAndType();
    void unseenIsNoChange();
    void logosAreBounded_data();
    void logosAreBounded();
    void deliveryIsTold();
    void stagesOfDmarc();
    void movedScoreIsSaid();
    void ownerReadsShortLists();
    void leastWorkComesFirst();
    void recordsStandWithWhatTheyMend();
    void linesOfATodoStay();
    void earlierFindingsSpeakTheLanguage();
    void internalIsHidden_data();
    void internalIsHidden();
    void internalIsHiddenInEveryForm();
    void fileNameIsOneName();
    void referencesLeadToTheirRfc();
};

void ReportTest::documentHoldsWhatTheAuditSays()
{
    const audit::Audit audit = Scenario().audit();
    const AuditDocument document = documentOf(audit);
    QCOMPARE(document.domain, u"example.com"_s);
    QCOMPARE(document.verdict, audit.verdict);
    QCOMPARE(document.score.value_or(-1), qint64(audit.score.value_or(-1)));
    QCOMPARE(document.findings.size(), audit.findings.size());
    QVERIFY(!document.records.isEmpty());
    for (const lookup::Area area : lookup::allAreas()) {
        if (area != lookup::Area::Local)
            QVERIFY2(!document.stateOf(area).isEmpty(), qPrintable(lookup::areaId(area)));
    }
    // What a document says of an area is what the audit itself would show.
    for (const audit::AreaResult &area : audit.areas) {
        if (area.area != lookup::Area::Local)
            QCOMPARE(document.statusOf(area.area), audit::statusOf(area.state, area.worst));
    }
}

void ReportTest::strangeDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<DocumentFault>("fault");
    QTest::newRow("nothing") << QByteArray() << DocumentFault::NotJson;
    QTest::newRow("array") << QByteArray("[]") << DocumentFault::NotJson;
    QTest::newRow("other schema") << QByteArray(R"({"schema":"posthorn.plan/1"})")
                                  << DocumentFault::OtherSchema;
    QTest::newRow("later version") << QByteArray(R"({"schema":"posthorn.audit/2"})")
                                   << DocumentFault::OtherSchema;
    QTest::newRow("no domain") << QByteArray(R"({"schema":"posthorn.audit/1"})") << DocumentFault::NoDomain;
    QTest::newRow("types astray") << QByteArray(R"({"schema":"posthorn.audit/1","domain":[1],"checkedAt":7})")
                                  << DocumentFault::NoDomain;
    const auto without = [](const QString &member, const QJsonValue &value) {
        QJsonObject object = QJsonDocument::fromJson(report::auditJson(Scenario().audit())).object();
        object.insert(member, value);
        return QJsonDocument(object).toJson();
    };
    QTest::newRow("no findings") << without(u"findings"_s, QJsonValue::Undefined) << DocumentFault::Damaged;
    QTest::newRow("no mail servers") << without(u"mx"_s, 5) << DocumentFault::Damaged;
    QTest::newRow("a verdict that is none") << without(u"verdict"_s, u"banana"_s) << DocumentFault::Damaged;
    QTest::newRow("more points than there are") << without(u"score"_s, 1e308) << DocumentFault::Damaged;
}

void ReportTest::strangeDocumentsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(DocumentFault, fault);
    const auto document = readAuditDocument(json);
    QVERIFY(!document);
    QCOMPARE(document.error(), fault);
    QVERIFY(!documentFaultText(fault).isEmpty());
}

void ReportTest::everyRecordAndFindingIsThere()
{
    const audit::Audit audit = Scenario().with(Part::Dmarc, "").audit();
    const Report report = reportOf(audit, Profile::It);
    const QString html = QString::fromUtf8(htmlOf(report));
    const QString markdown = QString::fromUtf8(markdownOf(report));
    for (const audit::Finding &finding : audit.findings) {
        QVERIFY2(html.contains(finding.id), qPrintable(finding.id));
        QVERIFY2(markdown.contains(finding.id), qPrintable(finding.id));
    }
    const AuditDocument document = documentOf(audit);
    for (const AuditDocument::Record &record : document.records) {
        const QString value = record.type == "TXT"_L1 ? record.rdata.section(u'"', 1, 1) : record.rdata;
        QVERIFY2(html.contains(value.toHtmlEscaped()), qPrintable(record.rdata));
        QVERIFY2(markdown.contains(value), qPrintable(record.rdata));
    }
}

void ReportTest::profilesHaveTheirSections()
{
    const audit::Audit audit = Scenario().audit();
    const QStringList owner = idsOf(reportOf(audit, Profile::Owner));
    const QStringList it = idsOf(reportOf(audit, Profile::It));
    QCOMPARE(owner, (QStringList{u"summary"_s, u"areas"_s, u"actors"_s, u"glossary"_s}));
    for (const char *id :
         {"findings", "records", "mail-servers", "spf", "dkim", "dmarc", "score", "method", "answers"})
        QVERIFY2(it.contains(QLatin1String(id)), id);
    QVERIFY(!owner.contains(u"records"_s));
}

void ReportTest::storedAuditNamesWhatItLacks()
{
    const audit::Audit audit = Scenario().audit();
    ReportSource source = sourceOf(audit);
    source.live = nullptr;
    const Report report = makeReport(source, optionsFor(Profile::It));
    QVERIFY(!idsOf(report).contains(u"score"_s));
    QVERIFY2(report.leftOut.contains(u"How the score came about"_s), qPrintable(report.leftOut.join(u',')));
    // The rest is the same, word for word.
    const Report live = reportOf(audit, Profile::It);
    for (const Section &section : report.sections) {
        if (section.id == u"areas"_s || section.id == u"method"_s)
            continue; // the summaries of areas and the libraries are no part of the document
        const auto same = std::find_if(live.sections.begin(), live.sections.end(),
                                       [&](const Section &s) { return s.id == section.id; });
        QVERIFY(same != live.sections.end());
        QCOMPARE(section, *same);
    }
}

void ReportTest::sectionsCanBeChosen()
{
    ReportOptions options = optionsFor(Profile::It);
    options.sections = {u"records"_s, u"summary"_s};
    const audit::Audit audit = Scenario().audit();
    QCOMPARE(idsOf(makeReport(sourceOf(audit), options)), (QStringList{u"summary"_s, u"records"_s}));
}

void ReportTest::htmlHasOnlyOurMarkup()
{
    const audit::Audit audit = hostile().audit();
    ReportSource source = sourceOf(audit);
    source.notes = {u"<b>R</b>"_s, u"\"><img src=x>"_s, u"&amp;"_s, u"a\u202Eb"_s,
                    u"line <i>one</i>\nline two"_s};
    ReportOptions options = optionsFor(Profile::It);
    options.company = u"<script>"_s;
    const QByteArray html = htmlOf(makeReport(source, options));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(!html.contains('\x01'));
    QVERIFY(!html.contains("\xe2\x80\xae"));
    static const QRegularExpression tag(u"<\\s*(script|img|iframe|object|link|b|i)\\b(?! style=\"width)"_s);
    const auto found = tag.match(QString::fromUtf8(html));
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
    // Each bracket opens an element of ours: as XML it is well-formed, but for elements without an end.
    QString xml = QString::fromUtf8(html);
    xml.remove(u"<!DOCTYPE html>\n"_s).replace(QRegularExpression(u"<meta ([^>]*)>"_s), u"<meta \\1/>"_s);
    xml.replace(u"<br>"_s, u"<br/>"_s).replace(u"&nbsp;"_s, u" "_s);
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(),
             qPrintable(u"%1 at line %2"_s.arg(reader.errorString()).arg(reader.lineNumber())));
}

void ReportTest::htmlFetchesNothing()
{
    const QString html = QString::fromUtf8(htmlOf(reportOf(Scenario().audit(), Profile::It)));
    static const QRegularExpression fetched(u"(src|srcset|action|background)=\"(?!data:)"_s);
    QVERIFY(!fetched.match(html).hasMatch());
    QVERIFY(!html.contains(u"url("_s) && !html.contains(u"@import"_s));
    static const QRegularExpression links(u"href=\"([^\"]*)\""_s);
    for (auto it = links.globalMatch(html); it.hasNext();) {
        const QString target = it.next().captured(1);
        QVERIFY2(target.startsWith(u'#') || target.startsWith(u"https://www.rfc-editor.org/"_s),
                 qPrintable(target));
        if (target.startsWith(u'#'))
            QVERIFY2(html.contains(u"id=\"%1\""_s.arg(target.mid(1))), qPrintable(target));
    }
    QVERIFY(html.contains(u"default-src 'none'"_s));
}

void ReportTest::markdownEscapesEverything()
{
    const QString markdown = QString::fromUtf8(markdownOf(reportOf(hostile().audit(), Profile::It)));
    // Outside of code no character of the hostile text has a meaning.
    QString outside;
    bool inBlock = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u"```"_s))
            inBlock = !inBlock;
        else if (!inBlock)
            outside += QString(line).remove(QRegularExpression(u"(`+)[^`].*?\\1"_s)) + u'\n';
    }
    QVERIFY(!inBlock);
    QVERIFY(!outside.contains(QRegularExpression(u"(?<!\\\\)<script"_s)));
    QVERIFY(!outside.contains(QRegularExpression(u"(?<!\\\\)\\[z\\]\\("_s)));
}

void ReportTest::differenceGoesByNameAndType()
{
    const AuditDocument before = documentOf(Scenario().audit());
    const AuditDocument after =
        documentOf(Scenario().with(Part::Spf, test::txt("@", "v=spf1 ip4:192.0.2.77 -all")).audit());
    const AuditDiff diff = difference(before, after);
    QCOMPARE(diff.records.size(), 1);
    QCOMPARE(diff.records[0].name, u"example.com"_s);
    QCOMPARE(diff.records[0].type, u"TXT"_s);
    QCOMPARE(diff.records[0].added, QStringList{u"\"v=spf1 ip4:192.0.2.77 -all\""_s});
    QCOMPARE(diff.records[0].removed.size(), 1);
    QVERIFY(difference(before, before).isEmpty());
    // Order says nothing.
    AuditDocument turned = before;
    std::reverse(turned.records.begin(), turned.records.end());
    QVERIFY(difference(before, turned).isEmpty());
    // The way back is the same change, turned round.
    const AuditDiff back = difference(after, before);
    QCOMPARE(back.records[0].added, diff.records[0].removed);
}

void ReportTest::unseenIsNoChange()
{
    const AuditDocument before = documentOf(Scenario().audit());
    const AuditDocument after =
        documentOf(Scenario().failing("_dmarc.example.com", dns::RecordType::Txt).audit());
    const AuditDiff diff = difference(before, after);
    QVERIFY(diff.unseen.contains(lookup::Area::Dmarc));
    for (const RecordSetChange &change : diff.records)
        QVERIFY2(!change.name.startsWith(u"_dmarc"_s), qPrintable(change.name));
    for (const FindingChange &change : diff.findings)
        QVERIFY2(change.finding.area != lookup::Area::Dmarc, qPrintable(change.finding.id));
}

void ReportTest::logosAreBounded_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("good");
    QTest::addColumn<LogoFault>("fault");
    const auto svg = [](const QByteArray &inner) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inner + "</svg>";
    };
    const auto png = [](quint32 width, quint32 height) {
        QByteArray octets("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
        for (const quint32 side : {width, height}) {
            for (int shift = 24; shift >= 0; shift -= 8)
                octets.append(static_cast<char>(side >> shift & 0xff));
        }
        return octets + QByteArray(20, '\0');
    };
    const auto bad = LogoFault::Broken;
    QTest::newRow("plain svg") << svg("<circle cx='4' cy='4' r='3' id='a'/><use href='#a'/>") << true << bad;
    QTest::newRow("svg 1.1") << "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                                "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" +
                                    svg("<path d='M0 0'/>")
                             << true << bad;
    QTest::newRow("png") << png(200, 80) << true << bad;
    QTest::newRow("huge png") << png(100000, 1) << false << LogoFault::TooLarge;
    QTest::newRow("empty png") << png(0, 1) << false << LogoFault::Broken;
    QTest::newRow("too many octets") << QByteArray(kMaxCoverLogoOctets + 1, ' ') << false
                                     << LogoFault::TooLarge;
    QTest::newRow("gif") << QByteArray("GIF89a") << false << LogoFault::OtherFormat;
    QTest::newRow("html") << QByteArray("<html></html>") << false << LogoFault::OtherFormat;
    QTest::newRow("half") << QByteArray("<svg><path/>") << false << LogoFault::Broken;
    QTest::newRow("file") << svg("<image href='file:///etc/passwd'/>") << false << LogoFault::NotContained;
    QTest::newRow("web") << svg("<use href='https://example.com/x.svg#a'/>") << false
                         << LogoFault::NotContained;
    QTest::newRow("script") << svg("<script>1</script>") << false << LogoFault::NotContained;
    QTest::newRow("handler") << svg("<path onload='x()'/>") << false << LogoFault::NotContained;
    QTest::newRow("entities") << "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("<text>&a;</text>") << false
                              << LogoFault::NotContained;
    QTest::newRow("copies of copies")
        << svg("<g id='a'><path/></g><g id='b'><use href='#a'/><use href='#a'/></g>") << false
        << LogoFault::Complicated;
    QTest::newRow("many elements") << svg(QByteArray("<path/>").repeated(kMaxLogoElements)) << false
                                   << LogoFault::Complicated;
}

void ReportTest::logosAreBounded()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, good);
    const auto logo = readLogo(octets);
    QCOMPARE(logo.has_value(), good);
    if (!good) {
        QFETCH(LogoFault, fault);
        QCOMPARE(logo.error(), fault);
    }
}

void ReportTest::deliveryIsTold()
{
    // As the program writes it.
    DeliveryReport made;
    made.domain = DomainName::literal("example.com");
    made.mode = DeliveryReport::Mode::Send;
    made.end = lookup::Delivery::End::Delivered;
    made.conclusion = u"The message was taken <b>."_s;
    smtp::Dialogue first;
    first.address = Address::parse(QByteArrayView("203.0.112.1")).value();
    first.outcome = smtp::Outcome::TempFail;
    first.exchanges = {{"", smtp::Reply{220, {"mx1"}}, false},
                       {"MAIL", smtp::Reply{451, {"try | later"}}, false}};
    smtp::Dialogue second = first;
    second.outcome = smtp::Outcome::Ok;
    second.taken = true;
    second.exchanges = {{".", smtp::Reply{250, {"queued as 4711"}}, true},
                        {"QUIT", smtp::Reply{221, {"bye"}}, true}};
    made.attempts.resize(3);
    made.attempts[0].host = DomainName::literal("mx1.example.com");
    made.attempts[0].dialogue = first;
    made.attempts[1].host = DomainName::literal("mx2.example.com");
    made.attempts[1].dialogue = second;
    made.attempts[2].host = DomainName::literal("mx3.example.com");
    const audit::Audit audit = Scenario().audit();
    ReportSource source = sourceOf(audit);
    QVERIFY(!idsOf(makeReport(source, optionsFor(Profile::It))).contains(u"delivery"_s));
    source.delivery = QJsonDocument::fromJson(deliveryJson(made)).object();
    for (const Profile profile : {Profile::Owner, Profile::It}) {
        ReportOptions options = optionsFor(profile);
        options.sections = {u"delivery"_s};
        const QByteArray html = htmlOf(makeReport(source, options));
        for (const QString &words : {u"A message was handed"_s, u"The message was taken &lt;b&gt;."_s,
                                     u"mx1.example.com"_s, audit::outcomeText(smtp::Outcome::TempFail),
                                     u"took the message"_s, u"no address that could be tried"_s})
            QVERIFY2(html.contains(words.toUtf8()), qPrintable(words));
        const bool isIt = profile == Profile::It;
        QCOMPARE(html.contains("451 try | later") && html.contains("250 queued as 4711"), isIt);
        QVERIFY(!html.contains("bye"));
    }
    // Whatever stands in it, a report comes of it.
    for (const char *strange :
         {R"({"servers":7,"failover":[1]})", R"({"servers":[1,{"exchanges":[{"reply":{"lines":[{}]}}]}]})",
          R"({"mode":"failover","failover":{"steps":[{},3,{"role":"takes","host":"<b>"}]}})"}) {
        source.delivery = QJsonDocument::fromJson(strange).object();
        QVERIFY(!source.delivery.isEmpty());
        QVERIFY(!htmlOf(makeReport(source, optionsFor(Profile::It))).contains("<b>"));
    }
}

void ReportTest::stagesOfDmarc()
{
    const auto told = [](const QByteArray &tags) {
        const Scenario scenario = Scenario().with(Part::Dmarc, test::txt("_dmarc", "v=DMARC1; " + tags));
        ReportOptions options = optionsFor(Profile::It);
        options.sections = {u"dmarc"_s};
        return htmlOf(makeReport(sourceOf(scenario.audit()), options));
    };
    QVERIFY(told("p=none").contains("1 of 3"));
    QVERIFY(told("p=quarantine").contains("2 of 3"));
    QVERIFY(told("p=reject").contains("3 of 3"));
    for (const char *tags : {"p=quarantine; t=y", "p=reject; t=y"})
        QVERIFY2(told(tags).contains("t=y is taken out") && !told(tags).contains("of 3"), tags);
}

void ReportTest::movedScoreIsSaid()
{
    ReportSource source = sourceOf(Scenario().audit());
    source.live = nullptr;
    source.earlier = source.audit;
    const auto told = [&](std::optional<qint64> before, std::optional<qint64> after) {
        source.earlier->score = before;
        source.audit.score = after;
        ReportOptions options = optionsFor(Profile::It);
        options.sections = {u"changes"_s};
        return QString::fromUtf8(htmlOf(makeReport(source, options)));
    };
    QVERIFY(told(61, 73).contains(u"(+12)"_s));
    QVERIFY(told(73, 61).contains(u"(−12)"_s));
    for (const QString &sign : {u"(+"_s, u"(−"_s})
        QVERIFY(!told(61, 61).contains(sign) && !told({}, 61).contains(sign) && !told(61, {}).contains(sign));
}

/// A few pages, whatever has changed.
void ReportTest::ownerReadsShortLists()
{
    const audit::Audit audit = Scenario().audit();
    ReportSource source = sourceOf(audit);
    source.earlier = source.audit;
    source.earlier->findings.clear();
    source.earlier->records.clear();
    ReportOptions options = optionsFor(Profile::Owner);
    const Report owner = makeReport(source, options);
    const QList<Checklist> lists = blocksOf<Checklist>(owner, u"changes"_s);
    QCOMPARE(lists.size(), 2); // findings and records
    for (const Checklist &list : lists)
        QCOMPARE(list.items.size(), 6);
    QVERIFY(blocksOf<ChangeBlock>(owner, u"changes"_s).isEmpty());
    options.profile = Profile::It;
    const Report it = makeReport(source, options);
    QVERIFY(blocksOf<Checklist>(it, u"changes"_s).value(0).items.size() > 6);
    QVERIFY(blocksOf<ChangeBlock>(it, u"changes"_s).size() > 6);
}

void ReportTest::leastWorkComesFirst()
{
    const audit::Audit audit = Scenario().audit();
    ReportSource source = sourceOf(audit);
    const auto finding = [](const char *id, audit::Severity severity, audit::Mend mend, audit::Who who) {
        AuditDocument::Finding made;
        made.id = made.title = QLatin1String(id);
        made.severity = severity;
        made.mend = mend;
        made.who = who;
        return made;
    };
    using audit::Mend;
    using audit::Severity;
    using audit::Who;
    source.audit.findings = {finding("asked-of-others", Severity::Warning, Mend::Dns, Who::DnsHost),
                             finding("elsewhere", Severity::Warning, Mend::Manual, Who::You),
                             finding("worse", Severity::Error, Mend::Manual, Who::MailProvider),
                             finding("question", Severity::Warning, Mend::Ask, Who::You),
                             finding("spf.lookup-failed", Severity::Warning, Mend::Manual, Who::You),
                             finding("good", Severity::Good, Mend::None, Who::Nobody),
                             finding("change", Severity::Warning, Mend::Dns, Who::You),
                             finding("second change", Severity::Warning, Mend::Dns, Who::You)};
    const Report report = makeReport(source, optionsFor(Profile::It));
    QStringList order, actors;
    for (const FindingBlock &block : blocksOf<FindingBlock>(report, u"findings"_s)) {
        order.append(block.id);
        actors.append(block.actor);
    }
    QCOMPARE(order, (QStringList{u"worse"_s, u"change"_s, u"second change"_s, u"question"_s, u"elsewhere"_s,
                                 u"asked-of-others"_s, u"spf.lookup-failed"_s, u"good"_s}));
    QVERIFY2(actors[0].contains(u"days of waiting"_s), qPrintable(actors[0]));
    QVERIFY2(actors[1].contains(u"you"_s) && actors[1].contains(u"10 minutes"_s), qPrintable(actors[1]));
    QVERIFY2(actors[4].contains(u"an hour"_s), qPrintable(actors[4]));
    QCOMPARE(actors[6], u"Who acts: you"_s); // to look again is no work
    QVERIFY2(actors[7].isEmpty(), qPrintable(actors[7]));
    const auto first = blocksOf<Checklist>(report, u"summary"_s).value(0);
    QCOMPARE(first.items.size(), 5);
    QCOMPARE(first.items[1].text, u"change"_s);
    QCOMPARE(first.items[1].target, u"finding-7"_s);
}

void ReportTest::recordsStandWithWhatTheyMend()
{
    const audit::Audit audit = Scenario().audit();
    ReportSource source = sourceOf(audit);
    const auto finding = [](const char *id, const char *subject) {
        AuditDocument::Finding made;
        made.id = QLatin1String(id);
        made.title = QLatin1String(subject);
        made.subject = QLatin1String(subject);
        made.severity = audit::Severity::Warning;
        return made;
    };
    source.audit.findings = {finding("dkim.key", "s1"), finding("dkim.key", "s2"),
                             finding("spf.x", "a.example"), finding("spf.y", "b.example")};
    source.plan = QJsonDocument::fromJson(R"({"schema": "posthorn.plan/1", "changes": [
        {"step": 2, "action": "replace", "name": "s2._domainkey.a.example", "type": "TXT", "ttl": 300,
         "old": ["\"stays\"", "\"old\""], "new": ["\"new \" \"key\"", "\"stays\""], "because": ["dkim.key"]},
        {"step": 1, "action": "remove", "name": "s1._domainkey.a.example", "type": "TXT", "ttl": 300,
         "old": ["\"<gone>\""], "new": [], "because": ["dkim.key"]},
        {"step": 1, "action": "add", "name": "a.example", "type": "TXT", "ttl": 3600,
         "old": [], "new": ["\"v=spf1 -all\""], "because": ["spf.x", "spf.y"]}]})")
                      .object();
    const Report report = makeReport(source, optionsFor(Profile::It));
    QStringList seen;
    for (const Section &section : report.sections) {
        if (section.id != u"findings"_s)
            continue;
        for (const Block &block : section.blocks) {
            if (const auto *of = std::get_if<FindingBlock>(&block))
                seen.append(u"finding "_s + of->title);
            else if (const auto *record = std::get_if<RecordBlock>(&block))
                seen.append(record->name + u' ' + record->value + u' ' + record->ttl + u' ' + record->note);
            else if (const auto *paragraph = std::get_if<Paragraph>(&block))
                seen.append(paragraph->text);
        }
    }
    QCOMPARE(seen,
             (QStringList{u"finding s1"_s,
                          u"s1._domainkey.a.example <gone> TTL 300 To be taken away, in step 1 of the plan"_s,
                          u"finding s2"_s,
                          u"s2._domainkey.a.example new key TTL 300 To be published, in step 2 of the plan"_s,
                          u"s2._domainkey.a.example old TTL 300 To be taken away, in step 2 of the plan"_s,
                          u"finding a.example"_s,
                          u"a.example v=spf1 -all TTL 3600 To be published, in step 1 of the plan"_s,
                          u"finding b.example"_s,
                          u"The change of TXT at a.example that mends “a.example” mends this too."_s}));
}

/// A file that is to be put somewhere keeps its lines.
void ReportTest::linesOfATodoStay()
{
    const audit::Audit audit = Scenario().audit();
    ReportSource source = sourceOf(audit);
    source.plan =
        QJsonDocument::fromJson(R"({"schema": "posthorn.plan/1", "questions": [3, {"text": ""}], "manual": [
        {"todo": "Serve this:\nversion: STSv1\nmx: <b>\u0007"}, {"todo": "Ask."}]})")
            .object();
    const Report report = makeReport(source, optionsFor(Profile::It));
    const QList<Checklist> lists = blocksOf<Checklist>(report, u"plan"_s);
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists[0].items.first().text, u"Serve this:"_s);
    QCOMPARE(lists[1].items.first().text, u"Ask."_s);
    QVERIFY(lists[0].toTick && lists[1].toTick);
    const QList<Tree> trees = blocksOf<Tree>(report, u"plan"_s);
    QCOMPARE(trees.size(), 1);
    QCOMPARE(trees[0].rows.size(), 2);
    QCOMPARE(trees[0].rows[0].text, u"version: STSv1"_s);
    QVERIFY(trees[0].rows[1].text.startsWith(u"mx: <b>"_s) && !trees[0].rows[1].text.contains(QChar(7)));
    // What asks nothing is no question.
    QStringList headings;
    for (const Heading &heading : blocksOf<Heading>(report, u"plan"_s))
        headings.append(heading.text);
    QCOMPARE(headings, QStringList{u"To be done elsewhere"_s});
}

/// An audit that was kept in another language.
void ReportTest::earlierFindingsSpeakTheLanguage()
{
    ReportSource source = sourceOf(Scenario().audit());
    source.earlier = source.audit;
    AuditDocument::Finding gone;
    gone.severity = audit::Severity::Error;
    gone.area = lookup::Area::Spf;
    for (const char *id : {"spf.multiple", "spf.of-another-version"}) {
        gone.id = QString::fromLatin1(id);
        gone.title = u"Titel von "_s + gone.id;
        source.earlier->findings.append(gone);
    }
    ReportOptions options = optionsFor(Profile::It);
    options.sections = {u"changes"_s};
    const QString html = QString::fromUtf8(htmlOf(makeReport(source, options)));
    audit::Finding known;
    known.id = u"spf.multiple"_s;
    QVERIFY2(html.contains(audit::textOf(known).title), qPrintable(html));
    QVERIFY(!html.contains(u"Titel von spf.multiple"_s));
    QVERIFY(html.contains(u"Titel von spf.of-another-version"_s));
}

void ReportTest::internalIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    const auto row = [](const char *text, const char *hidden) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(hidden);
    };
    row("nothing to hide at 203.0.113.7, 2001:db8::1 or 127.0.0.1:53",
        "nothing to hide at 203.0.113.7, 2001:db8::1 or 127.0.0.1:53");
    row("10.1.2.3", "[internal address 1]");
    row("192.168.0.1:53, then 10.1.2.3, then 192.168.0.1",
        "[internal address 1]:53, then [internal address 2], then [internal address 1]");
    row("v=spf1 ip4:172.16.0.0/12 ip6:fd00:1::/48 -all",
        "v=spf1 ip4:[internal address 1]/12 ip6:[internal address 2]/48 -all");
    row("[fe80::1]:25 ::ffff:10.0.0.1", "[[internal address 1]]:25 [internal address 2]");
    row("100.64.0.9 and 100.128.0.9", "[internal address 1] and 100.128.0.9");
    row("110.0.0.1 10.0.0.1234 10.0.0 1.10.0.0.1", "110.0.0.1 10.0.0.1234 10.0.0 1.10.0.0.1");
    row("3.2.1.10.in-addr.arpa PTR", "[internal address 1].in-addr.arpa PTR");
    row("168.192.in-addr.arpa. 7.113.0.203.in-addr.arpa",
        "[internal address 1].in-addr.arpa. 7.113.0.203.in-addr.arpa");
    row("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa",
        "[internal address 1].ip6.arpa");
    row("220 EX01.corp.local ESMTP", "220 [internal host 1] ESMTP");
    row("ex01.corp.local, EX01.CORP.LOCAL. and nas.lan",
        "[internal host 1], [internal host 1]. and [internal host 2]");
    row("local.example.net home.example.com. internal things",
        "local.example.net home.example.com. internal things");
    row("INSIDE.example.com. 10 inside.example.com", "[internal host 1]. 10 [internal host 1]");
    row("_25._tcp.inside.example.com TLSA", "[internal host 1] TLSA");
    row("inside.example.com.example.com. is doubled", "[internal host 1].example.com. is doubled");
    row("outside.example.com notinside.example.com inside.example.com.au example.com",
        "outside.example.com notinside.example.com inside.example.com.au example.com");
    row("12:30:45 a::b c:d 1:2:3:4", "12:30:45 a::b c:d 1:2:3:4");
}

void ReportTest::internalIsHidden()
{
    QFETCH(QString, text);
    ReportSource source;
    source.audit.domain = u"example.com"_s;
    source.audit.records = {{u"inside.example.com"_s, u"A"_s, u"10.9.9.9"_s, {}, {}},
                            {u"example.com"_s, u"A"_s, u"10.9.9.8"_s, {}, {}},
                            {u"outside.example.com"_s, u"A"_s, u"10.9.9.7"_s, {}, {}},
                            {u"outside.example.com"_s, u"AAAA"_s, u"2001:db8::9"_s, {}, {}}};
    InternalNames names(source);
    QTEST(names.hidden(text), "hidden");
}

void ReportTest::internalIsHiddenInEveryForm()
{
    const audit::Audit audit =
        Scenario()
            .with(Part::Mx, "@ MX 10 vault\n@ MX 20 mx1\nvault A 10.77.3.4\nmx1 A 203.0.112.1\n")
            .with(Part::More, test::txt("@", "fd77:3::4 is ours"))
            .audit();
    ReportSource source = sourceOf(audit);
    source.resolvers = u"192.168.77.1:53"_s;
    source.notes.notes = u"Ask at nas.corp.local."_s;
    source.earlier = source.audit;
    source.earlier->records.append({u"cellar.example.com"_s, u"A"_s, u"10.77.3.5"_s, {}, {}});
    const QByteArrayList secrets{"10.77.3", "192.168.77", "fd77:3", "vault", "corp.local", "cellar"};
    for (const bool hides : {false, true}) {
        ReportOptions options = optionsFor(Profile::It);
        options.answers = true;
        options.hidesInternal = hides;
        const Report report = makeReport(source, options);
        const QByteArray json = reportJson(source, options);
        const QByteArray told = htmlOf(report) + QByteArray(markdownOf(report)).replace("\\", "") + json;
        for (const QByteArray &secret : secrets)
            QVERIFY2(told.contains(secret) != hides, secret.constData());
        QVERIFY(told.contains("example.com") && told.contains("203.0.112.1"));
        // What is handed out fits together.
        const QByteArray sum = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
        QVERIFY(told.contains(sum) && report.id.toLatin1() == sum.first(12));
        QVERIFY(readAuditDocument(json));
    }
}

void ReportTest::fileNameIsOneName()
{
    AuditDocument document = documentOf(Scenario().audit());
    QCOMPARE(suggestedFileName(document, QTimeZone::utc(), u"pdf"_s),
             u"posthorn-example.com-%1.pdf"_s.arg(document.checkedAt.toString(u"yyyy-MM-dd"_s)));
    document.domain = u"../../etc/passwd"_s;
    QVERIFY(!suggestedFileName(document, QTimeZone::utc(), u"pdf"_s).contains(u'/'));
}

void ReportTest::referencesLeadToTheirRfc()
{
    const QString html =
        QString::fromUtf8(htmlOf(reportOf(Scenario().with(Part::Spf, "").audit(), Profile::It)));
    QVERIFY(html.contains(u"https://www.rfc-editor.org/rfc/rfc7208"_s));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
