// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/repair.h"

#include "core/dns/rdata.h"
#include "core/dns/zonefileresolver.h"
#include "core/plan/planjson.h"
#include "core/plan/published.h"
#include "core/records/dkimkey.h"
#include "core/records/spfrecord.h"
#include "core/records/spfslips.h"
#include "tests/support/await.h"
#include "tests/support/testkeys.h"

#include <algorithm>

namespace posthorn::test {

using namespace Qt::Literals::StringLiterals;
using dns::RecordType;

namespace {

/// Where records of a name belong: behind the SOA of the closest zone above.
qsizetype placeFor(const dns::ZoneFile &zones, const DomainName &name)
{
    qsizetype place = 0;
    int best = -1;
    for (qsizetype i = 0; i < zones.entries.size(); ++i) {
        const dns::Record &record = zones.entries[i].record;
        if (record.type == RecordType::Soa && name.isWithin(record.name) && record.name.labelCount() > best) {
            best = record.name.labelCount();
            place = i + 1;
        }
    }
    return place;
}

/// Everything that a zone holds, in an order of its own, each record on a line.
QStringList contents(const dns::ZoneFile &zones)
{
    QStringList lines;
    for (const dns::ZoneEntry &entry : zones.entries)
        lines.append(dns::zoneLine(entry.record));
    lines.sort();
    return lines;
}

QStringList findingsOf(const audit::Audit &audit)
{
    QStringList lines;
    for (const audit::Finding &finding : audit.findings)
        lines.append(audit::severityId(finding.severity) + u' ' + finding.id + u' ' + finding.subject);
    lines.sort();
    return lines;
}

bool isMendable(const audit::Finding &finding)
{
    return (finding.mend == audit::Mend::Dns || finding.mend == audit::Mend::Ask) && finding.counts;
}

/// Texts that no check of ours is about.
bool isForeign(const QByteArray &text)
{
    return !records::isSpf(text) && !records::spfLookalike(text) && !text.toLower().contains("dmarc") &&
           !text.toLower().contains("dkim") && !text.contains("v=STS") && !text.contains("TLSRPT");
}

} // namespace

dns::ZoneFile published(dns::ZoneFile zones, const QList<plan::Change> &changes)
{
    for (const plan::Change &change : changes) {
        zones.entries.removeIf([&](const dns::ZoneEntry &entry) {
            return entry.record.name == change.name && entry.record.type == change.type;
        });
        qsizetype place = placeFor(zones, change.name);
        for (const dns::Record &record : change.newRecords())
            zones.entries.insert(place++, {record, 0});
    }
    return zones;
}

std::optional<QString> likelyAnswer(const plan::Question &question)
{
    static const QString key = u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(kRsa2048);
    static const QList<std::pair<QString, QString>> kAnswers{
        {u"delegation.cname-loop"_s, u"remove"_s},
        {u"dkim.none-found.record"_s, key},
        {u"dkim.none-found"_s, u"s2"_s},
        {u"dkim.only-ed25519.record"_s, key},
        {u"dkim.only-ed25519"_s, u"s2"_s},
        {u"dkim.multiple-records"_s, u"1"_s},
        {u"dkim.revoked"_s, u"remove"_s},
        {u"dkim.cname-target-missing"_s, u"remove"_s},
        {u"dkim.wildcard"_s, u"remove"_s},
        {u"dkim."_s, key},
        {u"dmarc.missing"_s, u"dmarc@example.net"_s},
        {u"dmarc.no-rua"_s, u"dmarc@example.net"_s},
        {u"dmarc.policy-none"_s, u"quarantine"_s},
        {u"dmarc.bad-policy"_s, u"quarantine"_s},
        {u"dmarc.p-missing"_s, u"quarantine"_s},
        {u"dmarc.no-authentication"_s, u"mx"_s},
        {u"hosts.ipv6-only"_s, u"203.0.112.10"_s},
        {u"mx.none"_s, u"mx1.example.com,mx2.example.com"_s},
        {u"mx.implicit"_s, u"mx1.example.com,mx2.example.com"_s},
        {u"mx.null-mixed"_s, u"servers"_s},
        {u"mx.single"_s, u"mx3.example.com"_s},
        {u"mx.many"_s, u"worst"_s},
        {u"mta-sts.missing"_s, u"served"_s},
        {u"spf.missing"_s, u"mx"_s},
        {u"spf.redirect-none"_s, u"mx"_s},
        {u"spf.mx-not-covered"_s, u"yes"_s},
        {u"spf.range-too-wide"_s, u"remove"_s},
        {u"spf.mx-over-ten"_s, u"remove"_s},
        {u"tls-rpt."_s, u"tls@example.com"_s},
        {u"dkim.selector"_s, u"s2"_s},
    };
    if (question.id.startsWith(u"hosts.same-address"_s))
        return u"remove"_s;
    // The servers of a scenario have addresses that end alike: mx1 is at 203.0.112.10 and 2a0a::10.
    for (int i = 1; i <= 3 && question.id.startsWith(u"hosts."_s); ++i) {
        if (question.id.endsWith(u":mx%1.example.com"_s.arg(i)))
            return u"203.0.112.%1,2a0a::%1"_s.arg(10 * i);
    }
    if (question.id == u"hosts.no-deliverable"_s)
        return std::nullopt; // each of them is mended by itself
    if (question.id.endsWith(u".sure"_s))
        return u"yes"_s;
    if (question.id.startsWith(u"spf.lookup-"_s))
        return question.choices.mid(0, 3).join(u',');
    if (question.id == u"spf.too-long"_s)
        return *std::max_element(question.choices.begin(), question.choices.end(),
                                 [](const QString &a, const QString &b) { return a.size() < b.size(); });
    for (const auto &[id, answer] : kAnswers) {
        if (question.id.startsWith(id))
            return answer;
    }
    if (question.preferred)
        return question.preferred;
    for (const QString &choice : question.choices) {
        if (choice != u"keep"_s)
            return choice;
    }
    return std::nullopt;
}

Repaired repair(const Scenario &scenario, const plan::Desired &wish, const plan::Answers &given,
                std::optional<QString> (*answer)(const plan::Question &))
{
    Repaired done;
    done.answers = given;
    const auto fault = [&](const QString &text) { done.faults.append(text); };
    const dns::ZoneFile zones = dns::parseZoneFile(scenario.zoneText(), u"scenario"_s);
    const auto resolver = scenario.resolverOf(zones);
    const lookup::Context context = scenario.context(resolver.get());
    const audit::Audit before = audit::audit(await(lookup::observe(scenario.domain(), context)));

    // Answer what is asked until nothing more is: an answer may bring another question.
    for (int i = 0; i < plan::kMaxPlanRounds; ++i) {
        done.foreseen = await(plan::foresee(before, wish, done.answers, context));
        const auto known = done.answers.size();
        for (const plan::Question &question : done.foreseen.plan.questions) {
            const auto said = answer ? answer(question) : std::nullopt;
            if (said && !done.answers.contains(question.id))
                done.answers.insert(question.id, *said);
        }
        if (done.answers.size() == known)
            break;
    }
    const plan::Plan &plan = done.foreseen.plan;
    if (const auto read = plan::readPlan(plan::planJson(plan));
        !read || plan::planJson(*read) != plan::planJson(plan))
        fault(u"the plan does not survive being written: "_s + (read ? QString() : read.error()));

    const dns::ZoneFile changed = published(zones, plan.changes);
    const auto changedResolver = scenario.resolverOf(changed);
    const lookup::Context changedContext = scenario.context(changedResolver.get());
    done.after = audit::audit(await(lookup::observe(scenario.domain(), changedContext)));

    // Whether other selectors are left when the last known one goes, nobody can foresee: names below
    // _domainkey cannot be listed.
    const auto noSelectors = [](const audit::Audit &audit) {
        return audit.seen.dkim && audit.seen.dkim->noSelectorExists();
    };
    const bool foreseeable = noSelectors(done.foreseen.after) == noSelectors(done.after);
    const QStringList predicted = findingsOf(done.foreseen.after);
    const QStringList real = findingsOf(done.after);
    if (foreseeable && predicted != real)
        fault(u"predicted:\n  %1\nreal:\n  %2"_s.arg(predicted.join(u"\n  "_s), real.join(u"\n  "_s)));
    if (foreseeable &&
        (done.foreseen.after.score != done.after.score || done.foreseen.after.verdict != done.after.verdict))
        fault(u"another score or verdict than predicted"_s);

    const plan::Foreseen again = await(plan::foresee(done.after, wish, done.answers, changedContext));
    for (const plan::Change &change : again.plan.changes)
        fault(u"planned again: "_s + change.name.toString() + u' ' + dns::typeName(change.type) + u' ' +
              change.because.join(u' '));
    if (contents(published(changed, plan.undo)) != contents(zones))
        fault(u"the way back leads elsewhere"_s);

    QStringList old;
    for (const audit::Finding &finding : before.findings) {
        old.append(finding.id);
        if (!isMendable(finding))
            continue;
        ++done.all;
        const bool stays =
            std::any_of(done.after.findings.begin(), done.after.findings.end(), [&](const audit::Finding &f) {
                return f.id == finding.id && f.subject == finding.subject;
            });
        if (stays)
            done.open.append(u"still there: "_s + finding.id + u' ' + finding.subject);
        else
            ++done.mended;
    }
    for (const audit::Finding &finding : done.after.findings) {
        if (finding.severity != audit::Severity::Good && !old.contains(finding.id))
            done.open.append(u"new: "_s + finding.id + u' ' + finding.subject);
    }
    for (const plan::Change &change : plan.changes) {
        for (const dns::Record &record :
             change.type == RecordType::Txt ? change.oldRecords() : QList<dns::Record>()) {
            if (isForeign(dns::txtText(record)) && change.name == scenario.domain() &&
                !change.now.contains(record.rdata) &&
                !change.because.contains(u"delegation.response-large"_s))
                fault(u"a foreign text is gone: "_s + QString::fromUtf8(dns::txtText(record)));
        }
    }
    return done;
}

void checkRepair(const Scenario &scenario)
{
    const Repaired done = repair(scenario);
    if (done.all == 0)
        QSKIP("nothing here that records mend");
    const QStringList wrong = done.faults + done.open;
    if (!wrong.isEmpty()) {
        for (const plan::Change &change : done.foreseen.plan.changes) {
            for (const dns::Record &record : change.oldRecords())
                qInfo("- %s", qPrintable(dns::zoneLine(record)));
            for (const dns::Record &record : change.newRecords())
                qInfo("+ %s", qPrintable(dns::zoneLine(record)));
        }
        for (const plan::Question &question : done.foreseen.plan.questions)
            qInfo("? %s: %s", qPrintable(question.id), qPrintable(question.text));
        for (const QString &fault : wrong)
            qInfo("! %s", qPrintable(fault));
    }
    QCOMPARE(wrong, QStringList());
    qInfo("repaired %d of %d", done.mended, done.all);
}

} // namespace posthorn::test
