// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dns/record.h"

#include <QList>
#include <QString>

namespace posthorn::dns {

/// What a file of trust anchors has wrong.
struct TrustAnchorError
{
    enum class Why
    {
        TooLarge,   ///< more than kMaxAnchorFileOctets
        NotARecord, ///< a line that is no record; `detail` has a few words for it
        OtherType,  ///< a record that is neither DS nor DNSKEY
        NotTheRoot, ///< an anchor for another zone
        NotAKey,    ///< a DNSKEY that no chain can begin with: no zone key, or revoked
        Empty,      ///< no anchor at all
    } why = Why::Empty;
    int line = 0; ///< counted from 1; 0: the file as a whole
    QString detail;

    bool operator==(const TrustAnchorError &) const = default;
};

/// What validation begins with: DS or DNSKEY records of the root.
using TrustAnchors = QList<Record>;

/// Reads DS and DNSKEY records of the root, one a line as in a zone file (`. IN DS 20326 8 2 E06D…`), TTL and
/// class left out or not; comments begin with `;`.
Result<TrustAnchors, TrustAnchorError> parseTrustAnchors(QByteArrayView text);

/// The IANA root anchors that the program is shipped with.
const TrustAnchors &shippedTrustAnchors();

} // namespace posthorn::dns
