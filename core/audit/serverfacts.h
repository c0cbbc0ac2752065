// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/delegationlookup.h"

/// Pure questions to what a name server showed.
namespace posthorn::audit {

/// It knows the zone: an SOA with AA came from one of its addresses.
bool works(const lookup::NameServerSeen &server);
/// It answers, but refuses, fails, or does not know the zone (RFC 1912 §2.8).
bool isLame(const lookup::NameServerSeen &server);
/// It serves the zone's data without the AA bit.
bool lacksAuthority(const lookup::NameServerSeen &server);
/// Every address that this machine has a route to stays silent, over UDP and TCP.
bool isSilent(const lookup::NameServerSeen &server);
/// One of its addresses answers over UDP, and not over TCP.
bool lacksTcp(const lookup::NameServerSeen &server);
/// One of its addresses fails where the question has EDNS, and answers where it has none.
bool failsWithEdns(const lookup::NameServerSeen &server);
/// The slowest answer of its addresses.
std::chrono::microseconds slowest(const lookup::NameServerSeen &server);
/// Nobody else in the list works.
bool isLastHope(const lookup::NameServerSeen &server, const QList<lookup::NameServerSeen> &all);
/// Everything that was asked of it, as evidence.
QStringList whatItSaid(const lookup::NameServerSeen &server);

} // namespace posthorn::audit
