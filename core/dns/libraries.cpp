// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/libraries.h"

#include <QSslSocket>

#include <ares.h>
#include <ldns/ldns.h>
#include <unbound.h>

namespace posthorn::dns {

QStringList libraryVersions()
{
    const auto named = [](const char *name, const char *version) {
        return QString::fromLatin1(name) + QLatin1Char(' ') + QString::fromLatin1(version);
    };
    return {named("Qt", qVersion()), QSslSocket::sslLibraryVersionString(),
            named("c-ares", ares_version(nullptr)), named("ldns", ldns_version()),
            named("libunbound", ub_version())};
}

} // namespace posthorn::dns
