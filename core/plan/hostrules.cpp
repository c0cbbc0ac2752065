// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/hostrules.h"

#include "core/dns/rdata.h"
#include "core/plan/words.h"

#include <algorithm>

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

HostRules::HostRules(const std::optional<providers::Recognised> &dnsHost)
{
    if (!dnsHost)
        return;
    m_host = providers::Catalogue::shipped().dnsHost(dnsHost->id);
    m_name = dnsHost->name;
}

bool HostRules::takesNullMx() const
{
    return !m_host || m_host->limits.nullMx.value_or(true);
}

bool HostRules::takesNullSrv() const
{
    return !m_host || m_host->limits.nullSrv.value_or(true);
}

seconds HostRules::ttl(seconds wanted) const
{
    return m_host ? std::max(wanted, seconds(m_host->limits.minTtl.value_or(0))) : wanted;
}

std::optional<int> HostRules::tooLong(const QByteArray &text) const
{
    const auto most = m_host ? m_host->limits.maxTxt : std::nullopt;
    return most && text.size() > *most ? most : std::nullopt;
}

QStringList HostRules::limitsFor(const QList<Change> &changes) const
{
    QStringList lines;
    if (!m_host || changes.isEmpty())
        return lines;
    const auto say = [&](const char *text, const FillIns &values = {}) {
        FillIns all = values;
        all.append({u"host"_s, m_name});
        const QString line = said(text, all);
        if (!lines.contains(line))
            lines.append(line);
    };
    const auto &limits = m_host->limits;
    const bool belowFloor =
        limits.minTtl && std::any_of(changes.begin(), changes.end(), [&](const Change &c) {
            return c.action != Action::Remove && c.ttl <= seconds(*limits.minTtl) && *limits.minTtl > 300;
        });
    if (belowFloor)
        say(QT_TRANSLATE_NOOP("Plan",
                              "{host} keeps no TTL under {seconds} seconds: shorter ones are raised to it."),
            {{u"seconds"_s, QString::number(*limits.minTtl)}});
    if (limits.ttlPerRecord == false)
        say(QT_TRANSLATE_NOOP(
            "Plan", "{host} has one TTL for the whole zone: the TTL of a single record cannot be set."));
    if (limits.wholeZoneReplace == true)
        say(QT_TRANSLATE_NOOP(
            "Plan", "{host} writes the whole zone at once: nobody else may change it at the same time."));
    if (limits.needsRefresh == true)
        say(QT_TRANSLATE_NOOP("Plan", "At {host}, changes are published by a step of its own (refresh)."));
    if (limits.propagationSeconds && *limits.propagationSeconds >= 300)
        say(QT_TRANSLATE_NOOP("Plan", "At {host}, changes appear about {minutes} minutes later."),
            {{u"minutes"_s, QString::number(*limits.propagationSeconds / 60)}});
    for (const Change &change : changes) {
        for (const dns::Record &record :
             change.type == dns::RecordType::Txt ? change.newRecords() : QList<dns::Record>()) {
            if (const auto most = tooLong(dns::txtText(record)))
                say(QT_TRANSLATE_NOOP("Plan",
                                      "{host} stores TXT values up to {octets} octets: the one at {name} is "
                                      "longer and has to be shortened, or the name delegated elsewhere."),
                    {{u"octets"_s, QString::number(*most)}, {u"name"_s, change.name.toString()}});
        }
    }
    return lines;
}

} // namespace posthorn::plan
