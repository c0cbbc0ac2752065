// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/serverfacts.h"

#include "core/audit/tools.h"

#include <algorithm>

namespace posthorn::audit {

using dns::Answer;
using dns::Failed;
using lookup::NameServerSeen;
using lookup::ServerAddressSeen;

namespace {

QList<const Answer *> answersOf(const ServerAddressSeen &address)
{
    QList<const Answer *> answers{&address.udp, &address.tcp};
    if (address.plain)
        answers.append(&*address.plain);
    return answers;
}

template <class Test>
bool anyAnswer(const NameServerSeen &server, Test test)
{
    return std::any_of(
        server.addresses.begin(), server.addresses.end(), [&](const ServerAddressSeen &address) {
            const auto answers = answersOf(address);
            return std::any_of(answers.begin(), answers.end(), [&](const Answer *a) { return test(*a); });
        });
}

template <class Test>
bool anyAddress(const NameServerSeen &server, Test test)
{
    return std::any_of(server.addresses.begin(), server.addresses.end(), test);
}

/// Data of the zone came: its SOA, or an alias in the place of it.
bool knows(const Answer &answer)
{
    return answer.found() || (answer.absent() && !answer.aliases.isEmpty());
}

bool isSilence(const Answer &answer)
{
    const Failed *failed = answer.failed();
    return failed && answer.octets == 0 &&
           (failed->why == Failed::Why::Timeout || failed->why == Failed::Why::Unreachable);
}

} // namespace

bool works(const NameServerSeen &server)
{
    return anyAnswer(server, [](const Answer &a) { return knows(a) && a.flags.authoritative; });
}

bool isLame(const NameServerSeen &server)
{
    const auto spoke = [](const Answer &a) { return a.octets > 0; };
    return anyAnswer(server, spoke) && !anyAnswer(server, [](const Answer &a) { return knows(a); });
}

bool lacksAuthority(const NameServerSeen &server)
{
    return anyAnswer(server, [](const Answer &a) { return a.found() && !a.flags.authoritative; });
}

bool isSilent(const NameServerSeen &server)
{
    const auto routed = [](const ServerAddressSeen &a) { return a.routed; };
    return anyAddress(server, routed) &&
           std::all_of(
               server.addresses.begin(), server.addresses.end(), [&](const ServerAddressSeen &address) {
                   const auto answers = answersOf(address);
                   return !address.routed || std::all_of(answers.begin(), answers.end(),
                                                         [](const Answer *a) { return isSilence(*a); });
               });
}

bool lacksTcp(const NameServerSeen &server)
{
    return anyAddress(server,
                      [](const ServerAddressSeen &a) { return a.udp.octets > 0 && isSilence(a.tcp); });
}

bool failsWithEdns(const NameServerSeen &server)
{
    return anyAddress(server, [](const ServerAddressSeen &a) {
        const bool dropped = isSilence(a.udp) && a.plain && a.plain->octets > 0;
        // A server that answers FORMERR or NOTIMP was asked again without EDNS.
        const bool disliked = a.udp.octets > 0 && !a.udp.edns && a.udp.tries > 1;
        return dropped || disliked;
    });
}

std::chrono::microseconds slowest(const NameServerSeen &server)
{
    std::chrono::microseconds time{0};
    for (const ServerAddressSeen &address : server.addresses) {
        if (address.udp.octets > 0 && address.udp.edns)
            time = std::max(time, address.udp.elapsed);
    }
    return time;
}

bool isLastHope(const NameServerSeen &server, const QList<NameServerSeen> &all)
{
    return std::none_of(all.begin(), all.end(), [&](const NameServerSeen &other) {
        return other.host != server.host && works(other);
    });
}

QStringList whatItSaid(const NameServerSeen &server)
{
    QStringList lines;
    for (const ServerAddressSeen &address : server.addresses) {
        for (const Answer *answer : answersOf(address)) {
            const QString way =
                answer->transport == dns::Transport::Tcp ? QStringLiteral(" (TCP)") : QString();
            const QString line = evidence(*answer) + way;
            if (!lines.contains(line))
                lines.append(line);
        }
    }
    return lines;
}

} // namespace posthorn::audit
