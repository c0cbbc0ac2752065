// SPDX-License-Identifier: GPL-3.0-or-later
// Mends what DNS says about the mail servers' certificates.
#include "core/dns/rdata.h"
#include "core/plan/mender.h"
#include "core/plan/words.h"
#include "core/records/tlsaofcertificate.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using records::TlsaRecord;
using Usage = records::TlsaRecord::Usage;
using Kind = Question::Kind;

std::optional<DomainName> placeOf(const DomainName &host)
{
    const auto name = DomainName::literal("_25._tcp").within(host);
    return name ? std::optional(*name) : std::nullopt;
}

std::optional<DomainName> placeOf(const Finding &finding)
{
    const auto host = DomainName::parse(finding.subject.toUtf8());
    return host ? placeOf(*host) : std::nullopt;
}

/// Records for the keys that the server shows today, at whichever of its addresses (RFC 7672 §3.1: 3 1 1).
QList<QByteArray> shownBy(const Work &work, const DomainName &host)
{
    QList<QByteArray> records;
    const auto &smtp = work.seen().smtp;
    for (const lookup::SmtpServerSeen &server : smtp ? smtp->of(host) : QList<lookup::SmtpServerSeen>()) {
        const smtp::TlsSeen *tls = server.tls();
        const auto record =
            tls && !tls->chain.isEmpty() ? records::tlsaOfCertificate(tls->chain.first()) : std::nullopt;
        if (record && !records.contains(record->rdata()))
            records.append(record->rdata());
    }
    return records;
}

void publishShown(Work &work, const DomainName &host)
{
    const auto place = placeOf(host);
    const QList<QByteArray> shown = shownBy(work, host);
    if (!place)
        return;
    if (shown.isEmpty()) {
        work.todo(
            audit::Who::MailProvider,
            said(QT_TRANSLATE_NOOP(
                     "Plan", "The certificate of {host} was not seen here: whoever runs it has to make the "
                             "TLSA record at {name}."),
                 {{u"host"_s, host.toString()}, {u"name"_s, place->toString()}}));
        return;
    }
    work.put(*place, RecordType::Tlsa, shown);
}

void mismatch(Work &work, const Finding &finding)
{
    if (const auto host = DomainName::parse(finding.subject.toUtf8()))
        publishShown(work, *host);
}

/// Usages 0 and 1 become 2 and 3, which say the same to mail servers (RFC 7672 §3.1.3).
void usage(Work &work, const Finding &finding)
{
    const auto place = placeOf(finding);
    QList<QByteArray> data;
    for (const QByteArray &rdata : place ? work.data(*place, RecordType::Tlsa) : QList<QByteArray>()) {
        TlsaRecord record = records::parseTlsa(rdata).record;
        if (record.usage == Usage::PkixTa)
            record.usage = Usage::DaneTa;
        else if (record.usage == Usage::PkixEe)
            record.usage = Usage::DaneEe;
        if (!data.contains(record.rdata()))
            data.append(record.rdata());
    }
    if (place && work.canChange(*place, RecordType::Tlsa))
        work.put(*place, RecordType::Tlsa, data);
}

void malformed(Work &work, const Finding &finding)
{
    const auto place = placeOf(finding);
    if (!place || !work.canChange(*place, RecordType::Tlsa))
        return;
    QList<QByteArray> data;
    for (const QByteArray &rdata : work.data(*place, RecordType::Tlsa)) {
        if (records::parseTlsa(rdata).issues.isEmpty())
            data.append(rdata);
    }
    if (data.isEmpty())
        data = shownBy(work, place->parent().parent());
    work.put(*place, RecordType::Tlsa, data);
}

void everywhere(Work &work, const Finding &finding)
{
    if (!finding.counts)
        return; // the provider's servers
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
            "Plan", "Shall the certificates of the mail servers be pinned in DNS (DANE)? The records have to "
                    "follow each new key, before it is used.")),
        {u"yes"_s});
    for (const lookup::MxServer &server : answer ? work.seen().mx.servers : QList<lookup::MxServer>()) {
        const auto place = placeOf(server.host);
        if (place && !work.has(*place, RecordType::Tlsa))
            publishShown(work, server.host);
    }
}

void noRollover(Work &work, const Finding &finding)
{
    const auto place = placeOf(finding);
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "The certificate of {host} ends soon. Paste the TLSA record of the next key (such as 3 1 1 "
                 "and 64 digits); “keep”: the key stays."),
             {{u"host"_s, finding.subject}}));
    const auto rdata =
        answer ? dns::rdataFromText(RecordType::Tlsa, *answer) : dns::rdataFromText(RecordType::Tlsa, u""_s);
    if (place && rdata && records::parseTlsa(*rdata).issues.isEmpty())
        work.put(*place, RecordType::Tlsa, work.data(*place, RecordType::Tlsa) + QList<QByteArray>{*rdata});
}

constexpr auto kMenders = std::to_array<Mender>({
    {"dane.malformed", &malformed},
    {"dane.usage", &usage},
    {"dane.mismatch", &mismatch},
    {"dane.partial", &everywhere},
    {"dane.missing", &everywhere},
    {"dane.no-rollover", &noRollover},
});

} // namespace

std::span<const Mender> daneMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
