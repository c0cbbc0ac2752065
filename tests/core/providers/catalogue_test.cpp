// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/rdata.h"
#include "core/providers/catalogue.h"
#include "core/providers/holes.h"
#include "core/providers/presetwords.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace posthorn;
using namespace posthorn::providers;
using namespace Qt::StringLiterals;

/// The rules that every file of the catalogue keeps beyond its shape.
class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsBuiltIn();
    void holesAreDeclared_data();
    void holesAreDeclared();
    void answersFitTheirPatterns_data();
    void answersFitTheirPatterns();
    void constraintsNameVariables();
    void recordsParse_data();
    void recordsParse();
    void knownFactsAreNotPublished();
    void spfTermsAreDistinct();
    void presetsAreRecognisedByTheirOwnNames_data();
    void presetsAreRecognisedByTheirOwnNames();
    void fixedSetsHaveUsableNames();
    void selectorsAreFoldedAndOnce();
    void dnsHostsAreRecognised();
    void labelsCanBeTranslated();
    void aliasesOfSelectorsLeadToTheirPreset();
    void unusableFoldersAreRefused_data();
    void unusableFoldersAreRefused();
};

namespace {

const QString kFilled = u"sample"_s;

/// Something for every hole: the example, the usual value, the first choice.
FillIns samples(const Preset &preset)
{
    FillIns values{{u"domain"_s, u"example.com"_s}, {u"domain-dashes"_s, u"example-com"_s}};
    for (const Variable &variable : preset.variables) {
        QString value = variable.example.isEmpty() ? variable.preset : variable.example;
        if (value.isEmpty())
            value = variable.choices.value(0, kFilled);
        values.append({variable.id, value});
        values.append({u"copy:"_s + variable.id, value});
    }
    return values;
}

QStringList templatesOf(const Preset &preset)
{
    QStringList texts = preset.spf.terms;
    for (const PresetRecord &record : preset.records)
        texts << record.name << record.value;
    for (const MxSet &set : preset.mx) {
        texts += set.policyMx;
        for (const MxHost &host : set.hosts)
            texts << host.host;
    }
    return texts;
}

QRegularExpression answerPattern(QString pattern)
{
    pattern.replace(u"{domain}"_s, u"example\\.com"_s).replace(u"{domain-dashes}"_s, u"example-com"_s);
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

void addPresetRows()
{
    QTest::addColumn<QString>("id");
    for (const Preset &preset : Catalogue::shipped().presets())
        QTest::newRow(qPrintable(preset.id)) << preset.id;
}

/// A name that fits a pattern.
DomainName nameFor(QString pattern)
{
    pattern.replace(u'#', u'7').replace(u'*', u'x');
    return *DomainName::parse(u"host."_s.append(pattern).toUtf8());
}

int filesIn(const QString &folder)
{
    return int(QDir(QStringLiteral(POSTHORN_RESOURCES) + u'/' + folder).entryList(QDir::Files).size());
}

} // namespace

void CatalogueTest::everyFileIsBuiltIn()
{
    const Catalogue &catalogue = Catalogue::shipped();
    QCOMPARE(int(catalogue.presets().size()), filesIn(u"presets"_s));
    QCOMPARE(int(catalogue.dnsHosts().size()), filesIn(u"dnshosts"_s));
    QCOMPARE(int(catalogue.hostedServices().size()), filesIn(u"hosted"_s));
    QVERIFY(catalogue.preset(u"microsoft-365"_s));
    QVERIFY(!catalogue.preset(u"nobody"_s));
    QVERIFY(catalogue.dnsHost(u"cloudflare"_s));
    QVERIFY(!catalogue.dnsHost(u"nobody"_s));
}

void CatalogueTest::holesAreDeclared_data()
{
    addPresetRows();
}

void CatalogueTest::holesAreDeclared()
{
    QFETCH(QString, id);
    const Preset &preset = *Catalogue::shipped().preset(id);
    QStringList allowed{u"domain"_s, u"domain-dashes"_s};
    for (const Variable &variable : preset.variables)
        allowed.append((variable.from == Variable::From::Console ? u"copy:"_s : QString()) + variable.id);
    QSet<QString> used;
    for (const QString &text : templatesOf(preset)) {
        for (const QString &hole : holesOf(text)) {
            QVERIFY2(allowed.contains(hole), qPrintable(hole));
            used.insert(hole);
        }
    }
    for (const QString &declared : allowed.sliced(2))
        QVERIFY2(used.contains(declared), qPrintable(u"declared and not used: "_s + declared));
}

void CatalogueTest::answersFitTheirPatterns_data()
{
    addPresetRows();
}

void CatalogueTest::answersFitTheirPatterns()
{
    QFETCH(QString, id);
    for (const Variable &variable : Catalogue::shipped().preset(id)->variables) {
        const QRegularExpression pattern = answerPattern(variable.pattern);
        QVERIFY2(pattern.isValid(), qPrintable(variable.id));
        QVERIFY2(variable.pattern.isEmpty() ||
                     (variable.pattern.startsWith(u'^') && variable.pattern.endsWith(u'$')),
                 qPrintable(variable.id));
        QStringList answers = variable.choices;
        if (!variable.preset.isEmpty())
            answers.append(variable.preset);
        if (!variable.example.isEmpty() && !variable.example.contains(u'…'))
            answers.append(variable.example);
        for (const QString &answer : answers)
            QVERIFY2(pattern.match(answer).hasMatch(), qPrintable(variable.id + u": "_s + answer));
    }
}

void CatalogueTest::constraintsNameVariables()
{
    for (const Preset &preset : Catalogue::shipped().presets()) {
        for (const Constraint &constraint : preset.constraints) {
            for (const QString &id : constraint.variables) {
                const auto variable = std::find_if(preset.variables.cbegin(), preset.variables.cend(),
                                                   [&id](const Variable &v) { return v.id == id; });
                QVERIFY2(variable != preset.variables.cend(), qPrintable(preset.id + u' ' + id));
                if (constraint.rule == Constraint::Rule::Same)
                    QVERIFY(answerPattern(variable->pattern).namedCaptureGroups().contains(constraint.group));
            }
        }
    }
}

void CatalogueTest::recordsParse_data()
{
    addPresetRows();
}

void CatalogueTest::recordsParse()
{
    QFETCH(QString, id);
    const Preset &preset = *Catalogue::shipped().preset(id);
    const FillIns values = samples(preset);
    for (const PresetRecord &record : preset.records) {
        const QString name = fillIn(record.name, values);
        QVERIFY2(name == u"@" || DomainName::parse(name.toUtf8()).has_value(), qPrintable(name));
        const QString value = fillIn(record.value, values);
        QVERIFY(!value.contains(u'{'));
        if (record.type == dns::RecordType::Txt)
            continue;
        const auto rdata = dns::rdataFromText(record.type, value);
        QVERIFY2(rdata.has_value(), qPrintable(value));
        QVERIFY2(!value.endsWith(u".."_s), qPrintable(value));
    }
}

void CatalogueTest::knownFactsAreNotPublished()
{
    int known = 0;
    for (const Preset &preset : Catalogue::shipped().presets()) {
        for (const PresetRecord &record : preset.records) {
            QCOMPARE(record.isPublishable(), record.confidence != Confidence::Known);
            known += record.isPublishable() ? 0 : 1;
        }
    }
    QVERIFY(known > 0);
}

void CatalogueTest::spfTermsAreDistinct()
{
    QHash<QString, QString> seen;
    for (const Preset &preset : Catalogue::shipped().presets()) {
        for (const QString &term : preset.spf.terms) {
            if (!holesOf(term).isEmpty() || term == u"mx")
                continue;
            QVERIFY2(!seen.contains(term), qPrintable(term));
            seen.insert(term, preset.id);
            const auto host = DomainName::parse(term.section(u':', 1).toUtf8());
            QVERIFY2(host.has_value() && host->labelCount() > 1, qPrintable(term));
            QCOMPARE(Catalogue::shipped().bySpfHost(*host), &preset);
        }
    }
}

void CatalogueTest::presetsAreRecognisedByTheirOwnNames_data()
{
    addPresetRows();
}

void CatalogueTest::presetsAreRecognisedByTheirOwnNames()
{
    QFETCH(QString, id);
    const Catalogue &catalogue = Catalogue::shipped();
    const Preset *preset = catalogue.preset(id);
    for (const QString &pattern : preset->match.mx)
        QCOMPARE(catalogue.byMx(nameFor(pattern))->preset, preset);
    for (const QString &pattern : preset->match.mxVerification)
        QVERIFY(catalogue.byMx(nameFor(pattern))->preset == preset &&
                catalogue.byMx(nameFor(pattern))->verification);
    for (const QString &pattern : preset->match.spf)
        QCOMPARE(catalogue.bySpfHost(nameFor(pattern)), preset);
    for (const QString &pattern : preset->match.dkim)
        QCOMPARE(catalogue.byDkimTarget(nameFor(pattern)), preset);
    for (const QString &pattern : preset->match.client)
        QCOMPARE(catalogue.byClientTarget(nameFor(pattern)), preset);
    if (preset->match.mx.isEmpty())
        return;
    for (const MxSet &set : preset->mx) {
        for (const MxHost &host : set.hosts) {
            const QString sample = fillIn(host.host, samples(*preset));
            const auto match = catalogue.byMx(*DomainName::parse(sample.toUtf8()));
            if (sample != kFilled)
                QVERIFY2(match && match->preset == preset && !match->verification, qPrintable(sample));
        }
    }
}

void CatalogueTest::fixedSetsHaveUsableNames()
{
    for (const Preset &preset : Catalogue::shipped().presets()) {
        for (const MxSet &set : preset.mx) {
            for (const MxHost &host : set.hosts) {
                const QStringList holes = holesOf(host.host);
                QVERIFY2(!set.fixed || !holes.join(u' ').contains(u"copy:"_s), qPrintable(host.host));
                if (holes.isEmpty())
                    QVERIFY2(DomainName::parse(host.host.toUtf8())->isHostName(), qPrintable(host.host));
                QCOMPARE(host.host, host.host.toLower());
            }
        }
        const bool oneName = std::any_of(preset.mx.cbegin(), preset.mx.cend(),
                                         [](const MxSet &set) { return set.hosts.size() == 1; });
        QVERIFY2(!oneName || preset.manyBehindOneMx || preset.match.mx.isEmpty(), qPrintable(preset.id));
    }
}

void CatalogueTest::selectorsAreFoldedAndOnce()
{
    QSet<QString> seen;
    for (const SelectorHint &hint : Catalogue::shipped().commonSelectors()) {
        QCOMPARE(hint.selector, hint.selector.toLower());
        QVERIFY2(!seen.contains(hint.selector), qPrintable(hint.selector));
        seen.insert(hint.selector);
    }
    for (const Preset &preset : Catalogue::shipped().presets()) {
        for (const QString &selector : preset.match.selectors)
            QCOMPARE(selector, selector.toLower());
    }
}

void CatalogueTest::labelsCanBeTranslated()
{
    // Names of products that are not the preset's own name.
    const QStringList products{
        u"Cloudflare"_s,          u"Flock"_s,  u"Gandi"_s,     u"GoDaddy"_s, u"iCloud"_s,
        u"Private Email"_s,       u"Proton"_s, u"Rackspace"_s, u"Yandex"_s,  u"Essentials"_s,
        u"Proofpoint on Demand"_s};
    for (const Preset &preset : Catalogue::shipped().presets()) {
        QStringList labels;
        for (const Variable &variable : preset.variables)
            labels.append(variable.label);
        for (const MxSet &set : preset.mx)
            labels.append(set.label);
        for (const QString &label : labels)
            QVERIFY2(isLabelWords(label) || label == preset.name || products.contains(label),
                     qPrintable(preset.id + u": "_s + label));
    }
    QCOMPARE(labelText(u"Target of selector1"_s), u"Target of selector1"_s);
    QCOMPARE(labelText(u"Proton"_s), u"Proton"_s);
}

void CatalogueTest::dnsHostsAreRecognised()
{
    const Catalogue &catalogue = Catalogue::shipped();
    for (const DnsHost &host : catalogue.dnsHosts()) {
        for (const QString &pattern : host.nsSuffixes)
            QCOMPARE(catalogue.byNameServer(nameFor(pattern)), &host);
    }
    const DnsHost *route53 = catalogue.byNameServer(DomainName::literal("ns-1536.awsdns-00.co.uk"));
    QVERIFY(route53 && route53->anycast == std::optional(true));
    QCOMPARE(catalogue.byNameServer(DomainName::literal("awsdns.co.uk")), nullptr);
    QCOMPARE(catalogue.dnsHost(u"desec"_s)->limits.minTtl, std::optional(3600));
    for (const HostedService &service : catalogue.hostedServices()) {
        for (const QString &pattern : service.dmarcTargets)
            QCOMPARE(catalogue.byDmarcTarget(nameFor(pattern)), &service);
        for (const QString &pattern : service.reportDomains)
            QCOMPARE(catalogue.byReportDomain(nameFor(pattern)), &service);
        for (const QString &pattern : service.spfHosts)
            QCOMPARE(catalogue.hostedBySpfHost(nameFor(pattern)), &service);
    }
}

/// What a preset publishes at its selectors must be evidence for it, not for another.
void CatalogueTest::aliasesOfSelectorsLeadToTheirPreset()
{
    const Catalogue &catalogue = Catalogue::shipped();
    for (const Preset &preset : catalogue.presets()) {
        for (const PresetRecord &record : preset.records) {
            const QString value = fillIn(record.value, samples(preset));
            if (record.role != Role::Dkim || record.type != dns::RecordType::Cname || value.contains(kFilled))
                continue;
            QVERIFY2(catalogue.byDkimTarget(*DomainName::parse(value.toUtf8())) == &preset,
                     qPrintable(value));
        }
    }
}

void CatalogueTest::unusableFoldersAreRefused_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("what");
    const QByteArray head =
        R"({"id": "second", "name": "S", "kind": "sender", "reviewed": "2026-11", "sources": ["s"])";
    QTest::newRow("usable") << QByteArray(head + "}") << QString();
    QTest::newRow("suffix of another") << QByteArray(head + R"(, "match": {"mx": ["mx.example"]}})")
                                       << u"no name, or another's too: mx.example"_s;
    QTest::newRow("not a regular expression")
        << QByteArray(head + R"(, "match": {"selectorPatterns": ["("]}})") << u"no regular expression: ("_s;
    QTest::newRow("text prefix too short")
        << QByteArray(head + R"(, "match": {"txt": [{"prefix": "a=", "rest": ".+"}]}})")
        << u"no text pattern: a=.+"_s;
    QTest::newRow("id is not the file's")
        << QByteArray(head).replace(R"("id": "second")", R"("id": "third")") + "}"
        << u"its id is another: third"_s;
    QTest::newRow("unknown key") << QByteArray(head + R"(, "x": 1})") << u"/x: nobody knows this key"_s;
}

void CatalogueTest::unusableFoldersAreRefused()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, what);
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"presets/first.json"_s, R"({"id": "first", "name": "F", "kind": "mailbox", "reviewed": "2026-11",
                                      "sources": ["s"], "match": {"mx": ["mx.example"]}})");
    write(u"presets/second.json"_s, second);
    write(u"dnshosts/h.json"_s,
          R"({"id": "h", "name": "H", "reviewed": "2026-11", "sources": ["s"], "ns": []})");
    write(u"hosted/s.json"_s,
          R"({"id": "s", "name": "S", "reviewed": "2026-11", "sources": ["s"], "confidence": "K"})");
    write(u"selectors.json"_s, R"({"reviewed": "2026-11", "sources": ["s"], "common": []})");
    const auto catalogue = Catalogue::read(folder.path());
    QCOMPARE(catalogue ? QString() : catalogue.error().what, what);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
