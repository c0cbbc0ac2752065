// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"
#include "core/lookup/danematch.h"

/// What TLSA records mean for each mail server: for the checks of several areas, and the JSON.
namespace posthorn::audit {

/// One server's TLSA records against the certificates that it showed.
struct DaneHost
{
    enum class State
    {
        None,     ///< there are no records
        Unusable, ///< there are, and no sender goes by them: not signed, or none of them counts
        Unknown,  ///< they could not be looked up or judged, or no certificate was seen
        Match,
        Mismatch, ///< at one address at least
    };
    DomainName host;
    State state = State::None;
    QStringList records;                     ///< in presentation form, all of them
    QList<records::TlsaRecord> usable;       ///< that senders go by
    lookup::DaneMatch::Fault fault{};        ///< of a mismatch
    QStringList showing;                     ///< of a mismatch: addresses whose certificate does not fit
    std::optional<QDateTime> certificateEnd; ///< of the certificate that fits, the first to end
    /// Senders that know DANE trust the set: none goes to the server in clear text, whether its records count
    /// or not (RFC 7672 §2.2).
    bool demandsTls = false;

    /// Senders that know DANE deliver only where the certificate fits.
    bool applies() const { return !usable.isEmpty(); }
    bool operator==(const DaneHost &) const = default;
};

DaneHost daneOf(const lookup::DaneHostSeen &host, const lookup::Observation &seen);
QList<DaneHost> daneHosts(const lookup::Observation &seen);

/// DANE binds senders to the certificate of \a host.
bool daneApplies(const lookup::Observation &seen, const DomainName &host);
/// What MX says is signed, so that nobody on the way can name servers of his own (RFC 7672 §2.2.1).
bool isMxSecure(const lookup::Observation &seen);
/// There is a server of which it is not known whether the records fit: no certificate was seen, or the
/// records could not be judged.
bool isDaneUnseen(const lookup::Observation &seen);
/// Every mail server shows the certificate that DNS promises, and nobody can lead senders to another server.
bool daneProtectsAll(const lookup::Observation &seen);

QString daneStateId(DaneHost::State state); ///< "match"

} // namespace posthorn::audit
