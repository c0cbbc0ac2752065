// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/spfcache.h"

#include "core/base/limits.h"

namespace posthorn::records {

SpfParse SpfCache::parse(const QByteArray &text)
{
    const auto known = m_parsed.constFind(text);
    if (known != m_parsed.constEnd())
        return *known;
    SpfParse parse = parseSpf(text);
    if (text.size() > kMaxCachedSpfOctets)
        return parse;
    if (m_parsed.size() >= kMaxCachedSpfRecords)
        m_parsed.clear();
    m_parsed.insert(text, parse);
    return parse;
}

} // namespace posthorn::records
