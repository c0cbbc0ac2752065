// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/mxlookup.h"

#include "core/dns/rdata.h"

#include <algorithm>

namespace posthorn::lookup {

using dns::RecordType;

namespace {

QList<MxServer> serversOf(const dns::Answer &answer)
{
    QList<MxServer> servers;
    for (const dns::Record &record : answer.records()) {
        if (const auto mx = dns::mxData(record))
            servers.append({mx->preference, mx->host, record.ttl});
    }
    std::stable_sort(servers.begin(), servers.end(), [](const MxServer &a, const MxServer &b) {
        return a.preference != b.preference ? a.preference < b.preference : canonicalLess(a.host, b.host);
    });
    return servers;
}

} // namespace

bool MxSeen::hasNullMx() const
{
    return std::any_of(servers.begin(), servers.end(), [](const MxServer &s) { return s.host.isRoot(); });
}

bool MxSeen::isImplicit() const
{
    return answer.isNoData() && (a.found() || aaaa.found());
}

bool MxSeen::isUnknown() const
{
    return answer.isNoData() && !isImplicit() && (a.failed() || aaaa.failed());
}

QCoro::Task<MxSeen> lookUpMx(DomainName domain, Context context)
{
    auto mx = context.ask(domain, RecordType::Mx);
    auto a = context.ask(domain, RecordType::A);
    auto aaaa = context.ask(domain, RecordType::Aaaa);
    MxSeen seen;
    seen.answer = co_await mx;
    seen.a = co_await a;
    seen.aaaa = co_await aaaa;
    seen.servers = serversOf(seen.answer);
    co_return seen;
}

} // namespace posthorn::lookup
