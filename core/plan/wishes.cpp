// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the zone what somebody wants.
#include "core/dns/rdata.h"
#include "core/plan/dmarcedit.h"
#include "core/plan/mender.h"
#include "core/plan/policyfile.h"
#include "core/plan/spfedit.h"
#include "core/plan/words.h"
#include "core/providers/catalogue.h"
#include "core/records/mtastsrecord.h"
#include "core/records/tlsrptrecord.h"

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::RecordType;
using records::DmarcPolicy;
using records::DmarcRecord;

/// Takes the texts away that \a isMeant picks.
void removeTexts(Work &work, const DomainName &name, const std::function<bool(const QByteArray &)> &isMeant)
{
    QList<QByteArray> old;
    for (const Text &text : work.texts(name)) {
        if (isMeant(text.text))
            old.append(text.rdata);
    }
    if (!old.isEmpty())
        work.replaceTexts(name, old, {});
}

void wishMx(Work &work)
{
    const auto &wish = work.wish().mx;
    if (!wish.isStated())
        return;
    const bool none = wish.isRemoval() || wish.value()->isEmpty();
    if (none)
        receiveNothing(work);
    else
        work.putMx(*wish.value());
}

void unknownSender(Work &work, const QString &word)
{
    work.todo(
        audit::Who::You,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "“{word}” is no sender: neither a service that is known, nor an address, nor a "
                         "host. It is left out."),
             {{u"word"_s, word}}));
}

/// A service that signs for itself needs no place in the SPF record.
bool needsNoTerm(Work &work, const QString &word)
{
    const auto *preset = providers::Catalogue::shipped().preset(word);
    if (!preset || preset->spf.neededAtApex != providers::NeededAtApex::No)
        return false;
    work.todo(audit::Who::You,
              said(QT_TRANSLATE_NOOP(
                       "Plan",
                       "{name} sends with a bounce address of its own and needs nothing in your SPF record; "
                       "switch on its DKIM signatures for {domain}."),
                   {{u"name"_s, preset->name}, {u"domain"_s, work.domain().toString()}}));
    return true;
}

void wishSenders(Work &work)
{
    const SendersWish &wish = work.wish().senders;
    for (const QString &word : wish.add) {
        if (needsNoTerm(work, word))
            continue;
        const auto terms = termsFor(work, word);
        if (!terms) {
            unknownSender(work, word);
            continue;
        }
        editOrBeginSpf(work, records::SpfQualifier::SoftFail, [&](SpfEdit &edit) {
            for (const QByteArray &term : *terms)
                edit.add(term);
        });
    }
    for (const QString &word : wish.remove) {
        const auto terms = termsFor(work, word);
        if (!terms)
            unknownSender(work, word);
        else if (!spfTexts(work, work.domain()).isEmpty())
            editSpf(work, work.domain(), [&](SpfEdit &edit) {
                for (const QByteArray &term : *terms)
                    edit.drop(term);
            });
    }
}

void wishSpfAll(Work &work)
{
    const auto &wish = work.wish().spfAll;
    if (wish.isRemoval())
        removeTexts(work, work.domain(), [](const QByteArray &text) { return records::isSpf(text); });
    else if (const auto *all = wish.value())
        editOrBeginSpf(work, *all, [&](SpfEdit &edit) { edit.setAll(*all); });
}

void removeSelector(Work &work, const DomainName &name)
{
    work.put(name, RecordType::Cname, {});
    work.put(name, RecordType::Txt, {});
}

void wishDkim(Work &work)
{
    const auto &wish = work.wish().dkim;
    if (wish.isRemoval() && work.seen().dkim) {
        for (const lookup::SelectorSeen &selector : work.seen().dkim->selectors) {
            if (selector.isPresent())
                removeSelector(work, selector.name);
        }
    }
    for (const DkimWish &key : wish.value() ? *wish.value() : QList<DkimWish>()) {
        const auto name = work.below(key.selector + u"._domainkey"_s);
        if (!name)
            continue;
        if (!key.record)
            removeSelector(work, *name);
        else if (isKeyOrTarget(*key.record))
            publishKey(work, *name, *key.record);
        else
            work.todo(
                audit::Who::You,
                said(QT_TRANSLATE_NOOP(
                         "Plan", "What is given for the selector {selector} is neither a DKIM key nor a host "
                                 "name. It is left out."),
                     {{u"selector"_s, key.selector}}));
    }
}

/// The same addresses, however they are written.
bool sameAddresses(const QList<records::ReportUri> &a, const QList<records::ReportUri> &b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](const auto &x, const auto &y) {
               return x.text.compare(y.text, Qt::CaseInsensitive) == 0;
           });
}

void wishDmarc(Work &work)
{
    const auto &wish = work.wish().dmarc;
    if (wish.isRemoval())
        removeTexts(work, work.below("_dmarc"), [](const QByteArray &text) {
            return std::holds_alternative<records::DmarcParsed>(records::parseDmarc(text));
        });
    const DmarcWish *want = wish.value();
    if (!want)
        return;
    if (dmarcTexts(work).isEmpty())
        beginDmarc(work, "v=DMARC1; p=" + records::print(want->policy.value_or(DmarcPolicy::None)));
    const auto rua = want->rua ? reportsTo(want->rua->join(u' ')) : std::nullopt;
    if (want->rua && !want->rua->isEmpty() && !rua)
        unknownSender(work, want->rua->join(u", "_s));
    editDmarc(work, [&](DmarcRecord &record) {
        if (want->policy)
            record.p = want->policy;
        if (want->testing)
            record.t = *want->testing ? std::optional(true) : std::nullopt;
        if (want->rua && want->rua->isEmpty())
            record.rua.clear();
        else if (rua && !sameAddresses(record.rua, *rua))
            record.rua = *rua;
    });
    if (want->mailingLists && want->policy == DmarcPolicy::Reject)
        work.todo(
            audit::Who::You,
            said(QT_TRANSLATE_NOOP(
                "Plan", "Where people write to mailing lists, “reject” loses their mail: quarantine is a "
                        "full and honourable end (RFC 9989 §7.4).")));
}

void wishMtaSts(Work &work)
{
    const auto &wish = work.wish().mtaSts;
    const DomainName name = work.below("_mta-sts");
    if (wish.isRemoval()) {
        removeTexts(work, name,
                    [](const QByteArray &text) { return records::parseMtaSts(text).has_value(); });
        work.todo(audit::Who::You,
                  said(QT_TRANSLATE_NOOP(
                           "Plan",
                           "Before the MTA-STS record goes, serve a policy with “mode: none” at {url} for as "
                           "long as the old one may be remembered (its max_age)."),
                       {{u"url"_s, policyUrl(work.domain())}}));
    }
    if (!wish.value() || !work.canChange(name, RecordType::Txt))
        return;
    todoPolicy(work, policyText(work, *wish.value()));
    bool present = false;
    for (const Text &text : work.texts(name))
        present = present || records::parseMtaSts(text.text).has_value();
    if (!present)
        work.replaceTexts(name, {}, {"v=STSv1; id=" + policyId(work.seen().checkedAt)});
    else
        work.todo(
            audit::Who::You,
            said(QT_TRANSLATE_NOOP(
                     "Plan", "When the policy file has changed, give the record at {name} a new id, such as "
                             "{id}: senders fetch the file anew then."),
                 {{u"name"_s, name.toString()},
                  {u"id"_s, QString::fromLatin1(policyId(work.seen().checkedAt))}}));
}

void wishTlsRpt(Work &work)
{
    const auto &wish = work.wish().tlsRpt;
    const DomainName name = work.below("_smtp._tls");
    if (wish.isRemoval())
        removeTexts(work, name,
                    [](const QByteArray &text) { return records::parseTlsRpt(text).has_value(); });
    const auto addresses = wish.value() ? reportsTo(wish.value()->join(u' ')) : std::nullopt;
    if (!addresses)
        return;
    for (const Text &text : work.texts(name)) {
        const auto parse = records::parseTlsRpt(text.text);
        if (parse && parse->issues.isEmpty() && sameAddresses(parse->record.rua, *addresses))
            return;
    }
    reportTlsTo(work, *addresses);
}

} // namespace

void applyWish(Work &work)
{
    if (const PresetWish *preset = work.wish().preset.value()) {
        if (const auto *found = providers::Catalogue::shipped().preset(preset->id))
            applyPreset(work, *found, preset->answers);
    }
    wishMx(work);
    wishSenders(work);
    wishSpfAll(work);
    wishDkim(work);
    wishDmarc(work);
    wishMtaSts(work);
    wishTlsRpt(work);
}

} // namespace posthorn::plan
