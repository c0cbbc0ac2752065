// SPDX-License-Identifier: GPL-3.0-or-later
// Mends whether there is a DMARC record, and one, at the place where receivers look.
#include "core/plan/dmarcedit.h"
#include "core/plan/dmarcmenders.h"
#include "core/plan/words.h"

#include <algorithm>

namespace posthorn::plan::dmarc {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using records::DmarcPolicy;
using records::DmarcRecord;
using records::ReportUri;
using records::Tag;
using Kind = Question::Kind;

namespace {

bool isParked(const Work &work)
{
    return !work.audit().purpose.sends && !work.audit().purpose.receives;
}

} // namespace

void missing(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Address,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "To which mailbox shall receivers send their reports about mail in the name of "
                         "{domain}? “none”: to nobody."),
             {{u"domain"_s, work.domain().toString()}}),
        {u"none"_s});
    if (!answer)
        return;
    const auto uris = reportsTo(*answer);
    if (!uris && *answer != u"none"_s)
        return;
    const QByteArray policy = isParked(work) ? "reject" : "none";
    const QByteArray text =
        "v=DMARC1; p=" + policy + (uris ? "; rua=" + records::print(*uris) : QByteArray());
    // A text that means to be a record, and that nobody could mend, makes room for it.
    QList<QByteArray> old;
    const DomainName name = work.below("_dmarc");
    for (const Text &present : work.texts(name)) {
        const records::DmarcParse parse = records::parseDmarc(present.text);
        if (std::holds_alternative<records::MeansToBeDmarc>(parse))
            old.append(present.rdata);
    }
    // An alias that leads to no policy holds nothing that could be lost, unless a service is just being set
    // up.
    if (!work.seen().providers.hostedDmarc)
        work.put(name, RecordType::Cname, {});
    if (work.canChange(name, RecordType::Txt) && dmarcTexts(work).isEmpty())
        work.replaceTexts(name, old, {text});
}

void syntax(Work &work, const Finding &finding)
{
    const DomainName name = work.below("_dmarc");
    const bool isStray = !dmarcTexts(work).isEmpty();
    bool isHopeless = false;
    for (const Text &text : work.texts(name)) {
        const records::DmarcParse parse = records::parseDmarc(text.text);
        const auto *fault = std::get_if<records::MeansToBeDmarc>(&parse);
        if (!fault || !work.canChange(name, RecordType::Txt))
            continue;
        // Beside a record that is one, what was perhaps meant would only be in its way.
        if (isStray)
            work.replaceTexts(name, {text.rdata}, {});
        else if (fault->mended)
            work.replaceTexts(name, {text.rdata}, {*fault->mended});
        else
            isHopeless = true;
    }
    mendDmarcSlips(work);
    // What was meant cannot be told: as if there were none.
    if (isHopeless)
        missing(work, finding);
}

/// Tags that only the later records have are put behind those of the first.
void multiple(Work &work, const Finding &)
{
    const DomainName name = work.below("_dmarc");
    const QList<Text> texts = dmarcTexts(work);
    if (texts.size() < 2 || !work.canChange(name, RecordType::Txt))
        return;
    std::optional<DmarcRecord> merged;
    QList<QByteArray> old;
    bool differ = false;
    for (const Text &text : texts) {
        const records::DmarcParse parse = records::parseDmarc(text.text);
        const DmarcRecord record = std::get<records::DmarcParsed>(parse).record;
        old.append(text.rdata);
        if (!merged) {
            merged = record;
            continue;
        }
        for (const Tag &tag : record.written.pieces) {
            if (tag.isTag() && !merged->written.contains(tag.name))
                merged->written.set(tag.name, tag.value);
        }
        const auto policy =
            merged->p && record.p ? std::min(*merged->p, *record.p) : (merged->p ? merged->p : record.p);
        differ = differ || (merged->p && record.p && *merged->p != *record.p);
        QList<ReportUri> rua = merged->rua;
        for (const ReportUri &uri : record.rua) {
            if (!rua.contains(uri))
                rua.append(uri);
        }
        const records::DmarcParse again = records::parseDmarc(records::print(merged->written));
        merged = std::get<records::DmarcParsed>(again).record;
        merged->p = policy;
        merged->rua = rua;
    }
    if (work.replaceTexts(name, old, {records::print(*merged)}) && differ)
        work.note(name, RecordType::Txt,
                  said(QT_TRANSLATE_NOOP(
                      "Plan", "The records contradict each other; the milder policy is taken, as it was "
                              "certainly meant.")));
}

/// Something at `_dmarc` is a record, or means to be one and is mended.
bool triesAtRightPlace(const Work &work)
{
    const QList<Text> texts = work.texts(work.below("_dmarc"));
    return std::any_of(texts.begin(), texts.end(), [](const Text &text) {
        return !std::holds_alternative<records::NotDmarc>(records::parseDmarc(text.text));
    });
}

void wrongPlace(Work &work, const Finding &finding)
{
    for (const lookup::MisplacedText &misplaced : work.seen().dmarc.misplaced) {
        if (misplaced.name.toString() != finding.subject || !work.canChange(misplaced.name, RecordType::Txt))
            continue;
        for (const Text &text : work.texts(misplaced.name)) {
            if (text.text == misplaced.text)
                work.replaceTexts(misplaced.name, {text.rdata}, {});
        }
        if (!triesAtRightPlace(work))
            beginDmarc(work, misplaced.text);
    }
}

void overEightLabels(Work &work, const Finding &)
{
    const auto &applied = work.seen().dmarc.applied;
    const auto policy =
        applied ? applied->record.policyFor(records::DmarcSubject::ExistingSubdomain) : std::nullopt;
    QByteArray text = "v=DMARC1; p=" + records::print(policy.value_or(DmarcPolicy::None));
    if (applied && !applied->record.rua.isEmpty())
        text += "; rua=" + records::print(applied->record.rua);
    beginDmarc(work, text);
}

void takeover(Work &work, const Finding &finding)
{
    const auto &seen = work.seen().dmarc;
    const auto isForSale = [](const lookup::Registration &registration) {
        return registration.state == lookup::Registration::State::NotRegistered;
    };
    if (isForSale(seen.aliasTarget))
        work.put(work.below("_dmarc"), RecordType::Cname, {});
    const auto lost = DomainName::parse(finding.subject.toLatin1());
    if (!lost || !dmarcRecord(work))
        return;
    const auto leadsThere = [&](const ReportUri &uri) { return uri.host && uri.host->isWithin(*lost); };
    editDmarc(work, [&](DmarcRecord &record) {
        record.rua.removeIf(leadsThere);
        record.ruf.removeIf(leadsThere);
    });
}

} // namespace posthorn::plan::dmarc
