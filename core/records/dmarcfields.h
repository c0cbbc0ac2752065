// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/dmarcrecord.h"

/// The tags of a DMARC record, how each is read and written. An inner part of dmarcrecord.
namespace posthorn::records::dmarc {

struct Field
{
    const char *name; ///< as RFC 9989 §4.7 spells it
    /// \return whether the value is valid; the field stays empty when not
    bool (*read)(DmarcRecord &, const QByteArray &value);
    /// Nothing where the tag is absent or invalid.
    std::optional<QByteArray> (*show)(const DmarcRecord &);
    /// The word that was probably meant by an invalid value; null where values are no words.
    QByteArray (*likely)(const QByteArray &value);
};

/// The tags with a field of their own, in the order in which a new record is written. `v` is none of them.
const Field *findField(QByteArrayView name);

/// A tag that RFC 9989 App. C.5.2 took away.
bool isRemoved(QByteArrayView name);
/// Every name that means something to somebody, to guess at a slip.
QList<QByteArray> knownNames();

/// The record that these tags make, invalid values left out.
DmarcRecord readFields(const TagList &list);
/// The tags, changed where the record's fields say something else.
TagList writeFields(const DmarcRecord &record);

} // namespace posthorn::records::dmarc
