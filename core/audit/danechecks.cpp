// SPDX-License-Identifier: GPL-3.0-or-later
// What TLSA records say about the mail servers' certificates (RFC 7671, RFC 7672).
#include "core/audit/danefacts.h"
#include "core/audit/tools.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::Security;
using lookup::DaneHostSeen;
using lookup::TlsaParse;
using lookup::TlsaSeen;
using records::TlsaIssue;
using records::TlsaRecord;
using Fault = lookup::DaneMatch::Fault;
using State = DaneHost::State;

constexpr qint64 kSoonDays = 14;

QList<DaneHostSeen> hostsOf(const Judging &on)
{
    return on.seen.dane ? on.seen.dane->hosts : QList<DaneHostSeen>();
}

bool isProviders(const Judging &on, const DomainName &host)
{
    const auto &known = on.seen.providers.mx;
    return std::any_of(known.begin(), known.end(), [&](const providers::MxProvider &provider) {
        return provider.host == host && !provider.id.isEmpty();
    });
}

/// The record stands where the domain's owner can change it.
bool isOwn(const Judging &on, const DomainName &host)
{
    return host.isWithin(on.seen.domain);
}

/// Whose move it is, and how: a provider's servers are the provider's.
void assign(Sink::Entry entry, const Judging &on, const DomainName &host)
{
    if (isProviders(on, host))
        entry.who(Who::MailProvider).mend(Mend::Manual);
    else if (!isOwn(on, host))
        entry.mend(Mend::Manual);
}

const char *faultText(Fault fault)
{
    switch (fault) {
    case Fault::Expired:
        return QT_TRANSLATE_NOOP("Findings", "the authority is the right one, but a certificate has expired");
    case Fault::OtherName:
        return QT_TRANSLATE_NOOP("Findings",
                                 "the authority is the right one, but the certificate is for another name");
    case Fault::Broken:
        return QT_TRANSLATE_NOOP("Findings",
                                 "the certificates do not lead to the authority that the record names");
    default:
        return QT_TRANSLATE_NOOP("Findings", "none of the records is of a certificate that the server shows");
    }
}

void mismatch(const Judging &on, Sink &sink)
{
    for (const DaneHost &host : daneHosts(on.seen)) {
        if (host.state != State::Mismatch)
            continue;
        Sink::Entry entry = sink.add(host.host.toString(),
                                     {arg(u"host"_s, host.host), words(u"reason"_s, faultText(host.fault))},
                                     host.records + host.showing);
        // A new certificate, or what else makes the old record true again, is nothing that DNS can give.
        if (host.fault != Fault::NoFit)
            entry.mend(Mend::Manual);
        assign(entry, on, host.host);
    }
}

bool isUnsigned(const DaneHostSeen &host)
{
    const bool tlsa = std::any_of(host.tlsa.begin(), host.tlsa.end(), [](const TlsaSeen &t) {
        return t.answer.found() && t.validation.security == Security::Insecure;
    });
    return tlsa || (host.hasRecords() && host.addresses.security == Security::Insecure);
}

void notSigned(const Judging &on, Sink &sink)
{
    for (const DaneHostSeen &host : hostsOf(on)) {
        if (!host.applied() && host.hasRecords() && isUnsigned(host))
            assign(sink.add(host.host.toString(), {arg(u"host"_s, host.host)}, daneOf(host, on.seen).records),
                   on, host.host);
    }
}

/// The records that \a wrong picks out, of each server.
template <class Wrong>
void eachRecord(const Judging &on, Sink &sink, Wrong wrong)
{
    for (const DaneHostSeen &host : hostsOf(on)) {
        for (const TlsaSeen &tlsa : host.tlsa) {
            for (const TlsaParse &parse : tlsa.parses) {
                if (wrong(parse))
                    assign(sink.add(host.host.toString(), {arg(u"host"_s, host.host)},
                                    {QString::fromLatin1(records::print(parse.record))}),
                           on, host.host);
            }
        }
    }
}

void usage(const Judging &on, Sink &sink)
{
    eachRecord(on, sink, [](const TlsaParse &parse) { return parse.has(TlsaIssue::UsageNotForSmtp); });
}

void malformed(const Judging &on, Sink &sink)
{
    eachRecord(on, sink, [](const TlsaParse &parse) { return !parse.isGood(); });
}

void partial(const Judging &on, Sink &sink)
{
    QStringList with;
    QStringList without;
    for (const DaneHost &host : daneHosts(on.seen)) {
        if (host.applies())
            with.append(host.host.toString());
        else if (host.state == State::None)
            without.append(host.host.toString());
    }
    if (!with.isEmpty() && !without.isEmpty())
        sink.add(on.domain(), {arg(u"without"_s, without.join(u", "_s))}, without);
}

void noRollover(const Judging &on, Sink &sink)
{
    for (const DaneHost &host : daneHosts(on.seen)) {
        if (host.state != State::Match || host.usable.size() != 1 || !host.certificateEnd)
            continue;
        const TlsaRecord &only = host.usable.first();
        const bool isKey = only.usage == TlsaRecord::Usage::DaneEe &&
                           only.selector == TlsaRecord::Selector::Spki &&
                           only.matching == TlsaRecord::Matching::Sha256;
        // Senders do not mind the date (RFC 7672 §3.1.1): past it, nothing forces a change any more.
        const qint64 days = on.seen.checkedAt.daysTo(*host.certificateEnd);
        if (isKey && on.seen.checkedAt < *host.certificateEnd && days < kSoonDays)
            assign(sink.add(host.host.toString(),
                            {arg(u"host"_s, host.host),
                             arg(u"date"_s, host.certificateEnd->toString(u"yyyy-MM-dd"_s))},
                            host.records),
                   on, host.host);
    }
}

void missing(const Judging &on, Sink &sink)
{
    const QList<DaneHostSeen> hosts = hostsOf(on);
    const bool isSecure = on.seen.dnssec && on.seen.dnssec->apex.validation.security == Security::Secure;
    const bool enforced = on.seen.mtaSts && on.seen.mtaSts->isEnforced();
    if (hosts.isEmpty() || !isSecure || enforced)
        return;
    const bool none = std::all_of(hosts.begin(), hosts.end(), [&](const DaneHostSeen &host) {
        return host.addresses.security == Security::Secure && daneOf(host, on.seen).state == State::None;
    });
    const bool theirs = std::all_of(hosts.begin(), hosts.end(),
                                    [&](const DaneHostSeen &host) { return isProviders(on, host.host); });
    if (none)
        sink.add(on.domain(), {arg(u"host"_s, hosts.first().host)}).providersOwn(theirs);
}

void lookupFailed(const Judging &on, Sink &sink)
{
    for (const DaneHostSeen &host : hostsOf(on)) {
        for (const TlsaSeen &tlsa : host.tlsa) {
            if (tlsa.answer.failed() && tlsa.validation.security != Security::Bogus)
                sink.add(host.host.toString(), {failureWords(u"reason"_s, *tlsa.answer.failed())},
                         {evidence(tlsa.answer)});
        }
    }
}

/// What it comes to that all fits: signed MX records alone keep an impostor from being named there.
const char *meaning(const lookup::Observation &seen)
{
    if (isMxSecure(seen))
        return QT_TRANSLATE_NOOP("Findings", "can tell the mail servers from impostors");
    return QT_TRANSLATE_NOOP("Findings",
                             "compare them. That alone protects nobody: the MX records are not known to be "
                             "signed, so that an attacker can name servers of his own there");
}

void ok(const Judging &on, Sink &sink)
{
    const QList<DaneHost> hosts = daneHosts(on.seen);
    const bool all = std::all_of(hosts.begin(), hosts.end(),
                                 [](const DaneHost &host) { return host.state == State::Match; });
    QStringList records;
    for (const DaneHost &host : hosts)
        records += host.records;
    if (!hosts.isEmpty() && all)
        sink.add(on.domain(), {words(u"what"_s, meaning(on.seen))}, records);
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"dane.mismatch", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The certificate of {host} is not the one that DNS promises"),
      QT_TRANSLATE_NOOP("Findings", "Senders that know DANE refuse to deliver: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Publish the TLSA record of the certificate in use, or put the promised certificate back. At the next change, publish the new record first.")},
     "RFC 7672 §2.2", &mismatch, {}, {}, {"dnssec.bogus"}},
    {"dane.not-signed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The TLSA records of {host} are used by nobody"),
      QT_TRANSLATE_NOOP("Findings", "They, or the addresses of the server, stand in a zone without DNSSEC, where anybody could have written them."),
      QT_TRANSLATE_NOOP("Findings", "Sign the zone, or take the records away.")},
     "RFC 7672 §2.2", &notSigned},
    {"dane.usage", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A TLSA record of {host} is of a kind that mail does not use"),
      QT_TRANSLATE_NOOP("Findings", "Usages 0 and 1 have no meaning for SMTP. Senders pass over the record."),
      QT_TRANSLATE_NOOP("Findings", "Use 3 1 1 with the SHA-256 of the server's key, or 2 1 1 for that of the authority.")},
     "RFC 7672 §3.1.3", &usage, {}, {}, {"dane.not-signed"}},
    {"dane.malformed", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A TLSA record of {host} is malformed"),
      QT_TRANSLATE_NOOP("Findings", "No certificate can fit it: its selector, its type or the length of its data is impossible."),
      QT_TRANSLATE_NOOP("Findings", "Make it anew from the certificate of the server.")},
     "RFC 6698 §2.1", &malformed, {}, {}, {"dane.not-signed"}},
    {"dane.partial", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Not all mail servers have TLSA records"),
      QT_TRANSLATE_NOOP("Findings", "An attacker makes senders use those without: {without}."),
      QT_TRANSLATE_NOOP("Findings", "Publish TLSA records for every server that MX names.")},
     "RFC 7672 §2.2", &partial},
    {"dane.no-rollover", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The certificate of {host} ends soon, and DNS knows no other"),
      QT_TRANSLATE_NOOP("Findings", "It ends on {date}. If the new one has a new key, mail stops until the TLSA record follows."),
      QT_TRANSLATE_NOOP("Findings", "Keep the key, or publish a second record for the next key at least two TTLs before the change.")},
     "RFC 7671 §8", &noRollover},
    {"dane.missing", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "DANE would be possible"),
      QT_TRANSLATE_NOOP("Findings", "The domain and its servers are signed. TLSA records would make senders insist on encryption with the right server."),
      QT_TRANSLATE_NOOP("Findings", "Publish a TLSA record at _25._tcp.{host}, and for each other server. This is optional.")},
     "RFC 7672 §2.2", &missing, {}, {}, {"dnssec.bogus"}},
    {"dane.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The TLSA records could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "Whether there are any is not known: {reason}. Senders that know DANE may put off delivery for the same reason."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs the DNS of the server.")},
     "RFC 7672 §2.1.1", &lookupFailed, {}, {}, {"dnssec.bogus", "hosts.lookup-failed"}},
    {"dane.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The certificates are those that DNS promises"),
      QT_TRANSLATE_NOOP("Findings", "Senders that know DANE {what}."),
      ""},
     "RFC 7672 §2.2", &ok},
});
// clang-format on

} // namespace

std::span<const Check> daneChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
