// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dns/record.h"
#include "tests/support/lab/world.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace posthorn::lab {

/// A name as it stands in a zone file: "@", relative to \a origin, or absolute with a dot at its end.
Result<DomainName, NameError> nameIn(const QByteArray &text, const DomainName &origin);

/// Reads master format. $TTL is 3600 where the text does not say.
/// \return the records, or what is wrong, and the line
Result<QList<dns::Record>, QString> readZone(const QByteArray &text, const DomainName &origin);

/// The key that signs one zone: ECDSA P-256, key- and zone-signing in one.
class ZoneKey
{
public:
    explicit ZoneKey(const DomainName &zone);
    ~ZoneKey();
    ZoneKey(ZoneKey &&) noexcept;
    ZoneKey &operator=(ZoneKey &&) noexcept;

    QByteArray dsLine() const; ///< the DS record (SHA-256), as a line of a zone file

    /// The zone with DNSKEY, NSEC and RRSIG records. ldns signs and not Knot's tools, because those need two
    /// processes for each zone, and a laboratory of a hundred zones is to start within seconds.
    /// \param expired signatures that ended a week ago (validators grant a day's skew); else they began an
    /// hour ago and last 30 days
    Result<QByteArray, QString> sign(const QByteArray &text, bool expired) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace posthorn::lab
