// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/mxfacts.h"
#include "core/audit/smtpfacts.h"
#include "core/audit/tools.h"

/// The functions behind the rows of smtpchecks.cpp that are about encryption.
namespace posthorn::audit {

/// Every server that was talked to.
template <class Test>
void eachServer(const Judging &on, Test test)
{
    for (const lookup::SmtpServerSeen &server : on.seen.smtp->servers)
        test(server);
}

/// Whose move it is where a server is a recognised provider's.
inline Sink::Entry ofProvider(Sink::Entry entry, const Judging &on, const DomainName &host)
{
    if (isProviders(on, host))
        entry.who(Who::MailProvider);
    return entry;
}

inline Argument hostArg(const lookup::SmtpServerSeen &server)
{
    return arg(QStringLiteral("host"), server.host);
}

void smtpNoStartTls(const Judging &on, Sink &sink);
void smtpTlsHandshake(const Judging &on, Sink &sink);
void smtpStartTlsRefused(const Judging &on, Sink &sink);
void smtpStartTlsInjection(const Judging &on, Sink &sink);
void smtpTlsOld(const Judging &on, Sink &sink);
void smtpCertificateExpired(const Judging &on, Sink &sink);
void smtpCertificateUntrusted(const Judging &on, Sink &sink);
void smtpCertificateName(const Judging &on, Sink &sink);
void smtpCertificateWeakKey(const Judging &on, Sink &sink);
void smtpCertificateExpiresSoon(const Judging &on, Sink &sink);

} // namespace posthorn::audit
