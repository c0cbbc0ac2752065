// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/area.h"

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
    for (Area area : allAreas()) {
        if (id == QLatin1String(kIds[static_cast<size_t>(area)]))
            return area;
    }
    return std::nullopt;
}

AreaSet AreaSet::all()
{
    AreaSet set;
    for (Area area : allAreas())
        set.insert(area);
    return set;
}

} // namespace posthorn::lookup
