// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace posthorn::lookup {

/// What an audit looks at, in the order in which it is told.
enum class Area
{
    Local, ///< this machine's network, not the domain
    Delegation,
    Dnssec,
    Mx,
    Hosts,
    Spf,
    Dkim,
    Dmarc,
    MtaSts,
    TlsRpt,
    Dane,
    Bimi,
    Smtp,
    Client,
    Reputation, ///< only when asked for
};

inline constexpr int kAreaCount = static_cast<int>(Area::Reputation) + 1;

QList<Area> allAreas();
/// "mta-sts": as on the command line and in identifiers of checks.
QString areaId(Area area);
std::optional<Area> areaFromId(QStringView id);

/// A set of areas.
class AreaSet
{
public:
    AreaSet() = default;
    AreaSet(std::initializer_list<Area> areas)
    {
        for (Area area : areas)
            insert(area);
    }
    static AreaSet all();

    bool contains(Area area) const { return m_bits & bit(area); }
    void insert(Area area) { m_bits |= bit(area); }
    void remove(Area area) { m_bits &= ~bit(area); }
    bool operator==(const AreaSet &) const = default;

private:
    static constexpr quint32 bit(Area area) { return 1u << static_cast<int>(area); }
    quint32 m_bits = 0;
};

} // namespace posthorn::lookup
