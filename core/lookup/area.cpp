// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/area.h"

#include <algorithm>
#include <array>

namespace posthorn::lookup {

namespace {

constexpr std::array<const char *, kAreaCount> kIds{"local", "delegation", "dnssec", "mx",      "hosts",
                                                    "spf",   "dkim",       "dmarc",  "mta-sts", "tls-rpt",
                                                    "dane",  "bimi",       "smtp",   "client",  "reputation"};

} // namespace

QList<Area> allAreas()
{
    QList<Area> areas;
    for (int i = 0; i < kAreaCount; ++i)
        areas.append(static_cast<Area>(i));
    return areas;
}

QString areaId(Area area)
{
    return QString::fromLatin1(kIds[static_cast<size_t>(area)]);
}

std::optional<Area> areaFromId(QStringView id)
{
    const auto at =
        std::find_if(kIds.begin(), kIds.end(), [&](const char *known) { return id == QLatin1String(known); });
    return at != kIds.end() ? std::optional(static_cast<Area>(at - kIds.begin())) : std::nullopt;
}

AreaSet AreaSet::all()
{
    AreaSet set;
    for (Area area : allAreas())
        set.insert(area);
    return set;
}

} // namespace posthorn::lookup
