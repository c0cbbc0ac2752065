// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QByteArrayView>
#include <QList>

namespace posthorn::records {

/// Where the key of a signature stands: `SELECTOR._domainkey.DOMAIN` (RFC 6376 §3.6.2.1).
struct DkimKeyPlace
{
    QByteArray selector; ///< `s=`, one label or more
    DomainName domain;   ///< `d=`

    bool operator==(const DkimKeyPlace &) const = default;
};

/// The places that the DKIM-Signature fields of a message's header name (RFC 6376 §3.5), each once, in their
/// order. Reads a header, a whole message, or a single field that somebody pasted; what is no signature is
/// passed over. \note hostile input: at most kMaxPastedHeaderOctets are read
QList<DkimKeyPlace> dkimKeyPlaces(QByteArrayView header);

} // namespace posthorn::records
