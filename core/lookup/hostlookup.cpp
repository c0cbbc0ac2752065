// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/hostlookup.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

AddressSeen::Confirmed confirmation(const AddressSeen &seen, const QList<Answer> &forward)
{
    using Confirmed = AddressSeen::Confirmed;
    if (seen.reverse.failed())
        return Confirmed::Unknown;
    if (seen.names.isEmpty())
        return Confirmed::NoName;
    bool failed = false;
    for (const Answer &answer : forward) {
        if (dns::addressesIn(answer.records()).contains(seen.address))
            return Confirmed::Yes;
        failed |= answer.failed() != nullptr;
    }
    return failed ? Confirmed::Unknown : Confirmed::No;
}

/// Asks for the reverse name, and for the addresses of what it says.
QCoro::Task<AddressSeen> lookUpAddress(Address address, Context context)
{
    AddressSeen seen;
    seen.address = address;
    seen.reverse = co_await context.ask(address.reverseName(), RecordType::Ptr);
    for (const dns::Record &record : seen.reverse.records().mid(0, kMaxPtrNames)) {
        if (const auto name = dns::nameData(record); name && !seen.names.contains(*name))
            seen.names.append(*name);
    }
    std::vector<QCoro::Task<Answer>> asked;
    for (const DomainName &name : seen.names)
        asked.push_back(context.ask(name, address.isV4() ? RecordType::A : RecordType::Aaaa));
    QList<Answer> forward;
    for (auto &task : asked) {
        const Answer answer = co_await task;
        forward.append(answer);
    }
    seen.confirmed = confirmation(seen, forward);
    co_return seen;
}

} // namespace

QCoro::Task<HostSeen> lookUpHost(DomainName name, Context context)
{
    HostSeen seen;
    seen.name = name;
    auto a = context.ask(name, RecordType::A);
    auto aaaa = context.ask(name, RecordType::Aaaa);
    seen.a = co_await a;
    seen.aaaa = co_await aaaa;

    const QList<Address> addresses = dns::addressesIn(seen.a.records() + seen.aaaa.records());
    seen.addressCount = static_cast<int>(addresses.size());
    std::vector<QCoro::Task<AddressSeen>> asked;
    for (const Address &address : addresses.mid(0, kMaxAddressesPerHost))
        asked.push_back(lookUpAddress(address, context));
    for (auto &task : asked) {
        const AddressSeen address = co_await task;
        seen.addresses.append(address);
    }
    if (seen.doesNotExist()) {
        const Answer &denial = seen.a.isNxDomain() ? seen.a : seen.aaaa;
        seen.registration = co_await registrationOf(denial.canonicalName(), context);
    }
    co_return seen;
}

} // namespace posthorn::lookup
