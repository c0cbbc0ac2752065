// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"

/// What the checks of mail servers and of their hosts ask of what was seen.
namespace posthorn::audit {

/// "10 mx1.example.com."
QString mxLine(const lookup::MxServer &server);
QStringList mxLines(const Judging &on);

/// What was recognised of a mail server; null where nothing was.
const providers::MxProvider *mxProviderOf(const Judging &on, const DomainName &host);
/// A provider's proof of ownership, and no server.
bool isVerification(const Judging &on, const DomainName &host);
/// Whether \a host is a recognised provider's: what is odd about it is the provider's doing.
bool isProviders(const Judging &on, const DomainName &host);
/// The preference of the best server.
quint16 bestPreference(const Judging &on);
quint16 preferenceOf(const Judging &on, const DomainName &host);
/// Servers proper: no null MX, no proof of ownership.
QList<lookup::MxServer> realServers(const Judging &on);

/// The functions of mx that are about providers (mxproviders.cpp); the rows are in mxchecks.cpp.
namespace mx {

void mixedProviders(const Judging &on, Sink &sink);
void leftoverProvider(const Judging &on, Sink &sink);
void incompletePreset(const Judging &on, Sink &sink);
void verificationLeftover(const Judging &on, Sink &sink);

} // namespace mx

} // namespace posthorn::audit
