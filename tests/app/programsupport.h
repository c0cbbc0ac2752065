// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab/cli.h"

/// What the tests that run the program have in common.
namespace posthorn::test {

using namespace Qt::Literals::StringLiterals;

inline QString zoneFile(const char *name)
{
    return QStringLiteral(POSTHORN_ZONES "/") + QLatin1String(name);
}

inline QStringList withZone(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--zone"_s, zoneFile("example.zone")};
}

inline QStringList domainsOf(const lab::CliRun &run)
{
    QStringList domains;
    for (const QJsonObject &audit : run.jsonLines())
        domains.append(audit[u"domain"_s].toString());
    domains.sort();
    return domains;
}

} // namespace posthorn::test
