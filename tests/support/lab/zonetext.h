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

/// The key that signs one zone: key- and zone-signing in one.
class ZoneKey
{
public:
    explicit ZoneKey(const DomainName &zone, const SigningPlan &plan = {});
    ~ZoneKey();
    ZoneKey(ZoneKey &&) noexcept;
    ZoneKey &operator=(ZoneKey &&) noexcept;

    QByteArray dsLine() const; ///< the DS record, as a line of a zone file

    /// The zone with DNSKEY, NSEC or NSEC3, and RRSIG records. ldns signs and not Knot's tools, because those
    /// need two processes for each zone, and a laboratory of a hundred zones is to start within seconds.
    Result<QByteArray, QString> sign(const QByteArray &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A signed zone, with some of its signatures spoilt.
QByteArray spoil(const QByteArray &zone, const QList<Spoilt> &spoilt, const DomainName &origin);

} // namespace posthorn::lab
