// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/zonefileresolver.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace posthorn::dns {

namespace {

using Why = ZoneFileError::Why;

constexpr int kNxDomain = 3;

/// Without its folders, which are nobody's business who reads a report.
QString nameOf(const Zone &zone)
{
    return QFileInfo(zone.source()).fileName();
}
constexpr int kYxDomain = 6;

/// What belongs to the answer of one question, gathered from step to step.
class Chase
{
public:
    explicit Chase(const Question &question)
        : m_name(question.name)
    {
        m_answer.question = question;
        m_visited.insert(question.name);
    }

    const DomainName &name() const { return m_name; }

    Answer failed(Failed::Why why, const QString &detail)
    {
        m_answer.outcome = Failed{why, detail};
        return m_answer;
    }

    Answer found(const Zone &zone, const QList<Record> &records)
    {
        std::chrono::seconds ttl = std::chrono::seconds::max();
        for (const Record &record : m_answer.aliases + records)
            ttl = std::min(ttl, record.ttl);
        m_answer.outcome = Found{records, ttl};
        return from(zone);
    }

    Answer nothing(const Zone &zone, bool nameExists)
    {
        Absent absent{nameExists ? Absent::Kind::NoData : Absent::Kind::NxDomain, {}};
        const Record *soa = zone.soa();
        if (const auto data = soa ? soaData(*soa) : std::nullopt) {
            Record shown = *soa; // its TTL is the negative one (RFC 2308 §3)
            shown.ttl = absent.ttl = std::min(soa->ttl, std::chrono::seconds(data->minimum));
            m_answer.authority = {shown};
        }
        m_answer.outcome = absent;
        m_answer.rcode = nameExists ? 0 : kNxDomain;
        return from(zone);
    }

    Answer delegated(const Zone &zone, const ZoneReferral &referral)
    {
        m_answer.authority = referral.nameServers;
        m_answer.additional = referral.glue;
        m_answer.server = nameOf(zone);
        return failed(Failed::Why::Refused,
                      QStringLiteral("%1 is delegated, and its zone is not in the files")
                          .arg(referral.nameServers.first().name.toString()));
    }

    Answer tooLong(const Zone &zone)
    {
        m_answer.rcode = kYxDomain;
        from(zone);
        return failed(Failed::Why::BadRcode, QStringLiteral("YXDOMAIN"));
    }

    /// \return false when that leads in a circle, or too far
    bool follow(const Record &cname)
    {
        m_answer.aliases.append(cname);
        m_name = nameData(cname).value_or(DomainName());
        if (m_visited.contains(m_name) || m_answer.aliases.size() > kMaxAliases)
            return false;
        m_visited.insert(m_name);
        return true;
    }

private:
    Answer from(const Zone &zone)
    {
        m_answer.server = nameOf(zone);
        m_answer.flags.authoritative = true;
        return m_answer;
    }

    Answer m_answer;
    DomainName m_name;
    QSet<DomainName> m_visited;
};

} // namespace

ZoneFileResolver::ZoneFileResolver(const QList<ZoneFile> &files)
{
    for (const ZoneFile &file : files)
        add(file);
}

ZoneFileResolver ZoneFileResolver::fromText(QByteArrayView text)
{
    return ZoneFileResolver({parseZoneFile(text, QStringLiteral("zone"))});
}

void ZoneFileResolver::add(const ZoneFile &file)
{
    const auto complain = [&](int line, Why why, const DomainName &about) {
        if (m_errors.size() < kMaxFileErrors)
            m_errors.append({file.source, {line, why, about.toString()}});
    };
    for (const ZoneFileError &error : file.errors)
        m_errors.append({file.source, error});
    Zone *zone = nullptr;
    bool skip = false; // the zone at hand is there already
    for (const auto &[record, line] : file.entries) {
        if (record.type == RecordType::Soa) {
            skip = m_zones.contains(record.name);
            if (skip) {
                complain(line, Why::TwoZones, record.name);
                continue;
            }
            m_order.append(record.name);
            zone = &*m_zones.insert(record.name, Zone(record.name, file.source));
        }
        if (skip)
            continue;
        if (!zone)
            complain(line, Why::NoZone, record.name);
        else if (!record.name.isWithin(zone->apex()))
            complain(line, Why::OutsideZone, record.name);
        else
            zone->add(record);
    }
}

QList<DomainName> ZoneFileResolver::zones() const
{
    return m_order;
}

const Zone *ZoneFileResolver::zoneFor(const DomainName &name, RecordType type) const
{
    // The DS set of a zone's apex is the parent's (RFC 4035 §3.1.4.1).
    const bool atParent = type == RecordType::Ds && !name.isRoot();
    DomainName at = atParent ? name.parent() : name;
    for (;;) {
        if (const auto zone = m_zones.find(at); zone != m_zones.end())
            return &*zone;
        if (at.isRoot())
            return nullptr;
        at = at.parent();
    }
}

Answer ZoneFileResolver::answer(const Question &question) const
{
    Chase chase(question);
    for (;;) {
        const DomainName name = chase.name();
        const Zone *zone = zoneFor(name, question.type);
        if (!zone)
            return chase.failed(Failed::Why::Refused,
                                QStringLiteral("%1 is outside every zone of the files").arg(name.toString()));
        const ZoneReply reply = zone->reply(name, question.type);
        if (const auto *data = std::get_if<ZoneData>(&reply))
            return chase.found(*zone, data->records);
        if (const auto *nothing = std::get_if<ZoneNothing>(&reply))
            return chase.nothing(*zone, nothing->nameExists);
        if (const auto *referral = std::get_if<ZoneReferral>(&reply))
            return chase.delegated(*zone, *referral);
        const ZoneAlias &alias = std::get<ZoneAlias>(reply);
        if (alias.tooLong)
            return chase.tooLong(*zone);
        if (!chase.follow(alias.cname))
            return chase.failed(Failed::Why::AliasLoop, chase.name().toString());
    }
}

QCoro::Task<Answer> ZoneFileResolver::resolve(Question question, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failedAnswer(question, Failed::Why::Cancelled);
    co_return answer(question);
}

} // namespace posthorn::dns
