// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/registration.h"

#include "core/base/userinput.h"
#include "core/dns/rdata.h"
#include "core/records/mxrecord.h"

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

/// The zone whose SOA denies the name.
std::optional<DomainName> denyingZone(const Answer &answer)
{
    for (const dns::Record &record : answer.authority) {
        if (record.type == RecordType::Soa && answer.question.name.isSubdomainOf(record.name))
            return record.name;
    }
    return std::nullopt;
}

/// How many addresses of the parent's servers are tried, one after the other.
constexpr int kParentTries = 3;

/// Asks one server of \a zone itself. Nothing where none could be asked.
QCoro::Task<std::optional<bool>> parentDenies(DomainName zone, DomainName name, Context context)
{
    const Answer servers = co_await context.ask(zone, RecordType::Ns);
    int tries = 0;
    for (const dns::Record &record : servers.records()) {
        const auto host = dns::nameData(record);
        if (!host)
            continue;
        const Answer addresses = co_await context.ask(*host, RecordType::A);
        for (const dns::Record &found : addresses.records()) {
            const auto address = dns::addressData(found);
            if (!address)
                continue;
            if (++tries > kParentTries)
                co_return std::nullopt;
            const dns::Endpoint server{*address, context.authorityPort};
            const dns::Question question{name, RecordType::Ns};
            const dns::DirectOptions options;
            const Answer answer = co_await context.authority->ask(server, question, options, context.stop);
            if (!answer.failed())
                co_return answer.isNxDomain();
        }
    }
    co_return std::nullopt;
}

} // namespace

QCoro::Task<Registration> registrationOf(DomainName name, Context context)
{
    Registration result;
    if (isReservedName(name)) {
        result.state = Registration::State::Reserved;
        co_return result;
    }
    const auto registrable = registeredName(name);
    // `netinclude:b.net` and the like: nobody can register what is no host name.
    if (!registrable || records::hostNameFault(*registrable))
        co_return result;
    result.registrable = *registrable;

    const Answer answer = co_await context.ask(*registrable, RecordType::Ns);
    if (answer.failed())
        co_return result;
    // An alias that leads to nothing is there itself.
    if (!answer.isNxDomain() || !answer.aliases.isEmpty()) {
        result.state = Registration::State::Registered;
        co_return result;
    }
    const auto zone = denyingZone(answer);
    if (!zone)
        co_return result;
    if (zone->isRoot()) {
        // There is no such top-level domain: `mail.corp`, or an address in the place of a name.
        result.state = Registration::State::Reserved;
        co_return result;
    }
    std::optional<bool> denied = true;
    if (context.authority)
        denied = co_await parentDenies(*zone, *registrable, context);
    // A resolver that passes on the parent's own denial is believed where the parent cannot be asked.
    result.state =
        denied.value_or(true) ? Registration::State::NotRegistered : Registration::State::Registered;
    co_return result;
}

} // namespace posthorn::lookup
