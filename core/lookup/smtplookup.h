// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/context.h"
#include "core/smtp/dialogue.h"

namespace posthorn::lookup {

/// A stranger's mailbox for the relay test (RFC 2606: nobody's). No message ever follows.
inline constexpr const char *kForeignMailbox = "posthorn-relay-test@example.org";

/// A mail server at one of its addresses, and what talking to it showed.
struct SmtpServerSeen
{
    DomainName host; ///< as the MX record names it; without MX the domain itself
    smtp::Dialogue dialogue;

    /// A connection came about.
    bool isReached() const;
    const Address &address() const { return dialogue.address; }
    /// What TLS came to; null where there was none, or it failed.
    const smtp::TlsSeen *tls() const { return dialogue.tls && dialogue.tls->done ? &*dialogue.tls : nullptr; }
    bool operator==(const SmtpServerSeen &) const = default;
};

/// The domain's mail servers, each talked to once at each address.
struct SmtpSeen
{
    QList<SmtpServerSeen> servers; ///< in order of preference, IPv4 first; at most kMaxSmtpConnections
    int serverCount = 0;           ///< how many there are
    QList<DomainName> unresolved;  ///< servers whose addresses could not be looked up
    bool relayTried = false;

    QList<SmtpServerSeen> of(const DomainName &host) const;
    /// Servers of how many operators could not be reached. Nothing where any was reached, which shows that
    /// port 25 is open here.
    std::optional<int> unreachableOperators() const;
    bool operator==(const SmtpSeen &) const = default;
};

/// Loopback is this machine and no mail server of the domain, but in a laboratory, which has a port of its
/// own.
bool mayBeTalkedTo(const Address &address, quint16 port);

/// Who runs a mail server, as far as its name tells: the recognised provider, else its registrable domain.
QString operatorOf(const DomainName &host);

/// \param hosts the mail servers, best first, each once
QCoro::Task<SmtpSeen> lookUpSmtp(DomainName domain, QList<DomainName> hosts, Context context);

} // namespace posthorn::lookup
