// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/spfrecord.h"

#include <QHash>

namespace posthorn::records {

/// Parsed records by their text, so that what thousands of domains include is read once.
///
/// For one event loop; whoever runs many evaluations owns one. Holds at most kMaxCachedSpfRecords: then it
/// starts anew, as what is included often is soon back.
class SpfCache
{
public:
    /// As parseSpf().
    SpfParse parse(const QByteArray &text);

private:
    QHash<QByteArray, SpfParse> m_parsed;
};

} // namespace posthorn::records
