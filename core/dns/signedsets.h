// SPDX-License-Identifier: GPL-3.0-or-later
// For the files of this room that use ldns, and no others.
#pragma once

#include "core/dns/answer.h"
#include "core/dns/trustanchor.h"
#include "core/dns/validator.h"

#include <ldns/ldns.h>

#include <memory>

namespace posthorn::dns {

struct RrListFree
{
    void operator()(ldns_rr_list *list) const { ldns_rr_list_deep_free(list); }
};
using RrList = std::unique_ptr<ldns_rr_list, RrListFree>;

/// A record set and the signatures over it. Null lists: there is none.
struct SignedSet
{
    DomainName owner;
    RecordType type = RecordType::A;
    RrList records;
    RrList signatures;

    bool isEmpty() const { return !records || ldns_rr_list_rr_count(records.get()) == 0; }
    bool isSigned() const { return signatures && ldns_rr_list_rr_count(signatures.get()) > 0; }
};

enum class Section
{
    Answer,
    Authority
};

/// The sets of one section of a response, in its order; none where it cannot be read.
std::vector<SignedSet> signedSets(const Answer &answer, Section section);
/// One of them, empty where there is none.
SignedSet setOf(const Answer &answer, const DomainName &owner, RecordType type);

/// What is wrong with the signatures over \a set, by the keys of its zone; None where one of them holds.
Validation::Why faultOf(const SignedSet &set, const SignedSet &keys, const QDateTime &now);

/// What is wrong with the keys of a zone, that are to fit one of the DS or DNSKEY records \a above; None
/// where they do, and where nobody could tell, as all of those are of unknown algorithms (RFC 4035 §5.2).
Validation::Why faultOfKeys(const SignedSet &keys, const SignedSet &above, const QDateTime &now);

/// Anchors as if they had come in a response.
SignedSet setOf(const TrustAnchors &anchors);

} // namespace posthorn::dns
