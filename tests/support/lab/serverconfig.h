// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab/layout.h"

#include <QByteArray>
#include <QString>

namespace posthorn::lab {

/// Where a lab keeps its things.
struct LabPlaces
{
    QString directory;
    quint16 port = 0;

    QString zoneFile(int zone, int content) const;
    QString instanceDirectory(int instance) const;
    QString resolverDirectory() const;
    QString anchorFile() const;
};

QByteArray knotConfig(const Layout &layout, int instance, const LabPlaces &places);
QByteArray nsdConfig(const Layout &layout, int instance, const LabPlaces &places);
/// A validating resolver on 127.0.0.1, which asks each zone's servers on the lab's port.
QByteArray unboundConfig(const Layout &layout, const LabPlaces &places);

} // namespace posthorn::lab
