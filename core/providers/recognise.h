// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "core/providers/catalogue.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace posthorn::providers {

/// What was seen of a domain, as far as it tells who serves it. What was not seen is simply left out.
struct Evidence
{
    struct Mx
    {
        quint16 preference = 0;
        DomainName host; ///< the root: null MX (RFC 7505)
        bool operator==(const Mx &) const = default;
    };
    struct Dkim
    {
        QString selector;
        std::optional<DomainName>
            target;           ///< of the CNAME at the selector's name, also where it leads to nothing
        bool hasKey = false;  ///< a key with a non-empty `p=` is there, through the alias or directly
        bool revoked = false; ///< the key is empty: no evidence of use
        bool operator==(const Dkim &) const = default;
    };

    QList<Mx> mx;
    QList<DomainName> spfIncludes; ///< of `include` with `+` only; other qualifiers authorise nobody
    QList<DomainName> spfHosts;    ///< named by `a:` with `+`, and by redirect=
    QList<Dkim> dkim;
    QList<QByteArray> apexTxt; ///< TXT texts at the domain, strings joined
    QList<DomainName> nameServers;
    std::optional<DomainName> autodiscover; ///< target of the CNAME
    QList<DomainName> srvTargets;           ///< of _imaps, _submission(s), _autodiscover …
    std::optional<DomainName> dmarcTarget;  ///< of the CNAME at _dmarc
    QList<DomainName> dmarcNameServers;     ///< where _dmarc is delegated
    bool operator==(const Evidence &) const = default;
};

/// Somebody who serves the domain, and what says so, strongest first: "mx: smtp.google.com".
struct Recognised
{
    QString id;
    QString name;
    QStringList evidence;
    bool operator==(const Recognised &) const = default;
};

struct MxProvider
{
    DomainName host;
    QString id;                ///< of the preset; empty: nobody's that we know
    bool verification = false; ///< proves ownership, and is no server
    bool operator==(const MxProvider &) const = default;
};

/// Who serves a domain. Mailbox, gateway and forwarder are three roles and may all be there.
struct Recognition
{
    std::optional<Recognised> mailbox;
    std::optional<Recognised> gateway;
    std::optional<Recognised> forwarder;
    QList<Recognised> senders; ///< who else sends as the domain
    std::optional<Recognised> dnsHost;
    std::optional<Recognised> hostedDmarc;
    QList<MxProvider> mx; ///< one for each MX of the evidence, in its order

    /// The preset of the MX with the lowest preference that is a server; empty when nobody's that we know.
    QString receiver;

    /// Identifiers of the presets in any role: mailbox, gateway, forwarder, senders.
    QStringList presetIds() const;
    bool operator==(const Recognition &) const = default;
};

/// Names who serves a domain. Pure; costs a few hashes for each name of the evidence.
///
/// The best MX names the receiver. Where that is no mailbox, the mailbox behind it is who has the strongest
/// evidence: DKIM alias, other MX, SPF, verification text, selector, autodiscover. Behind servers that nobody
/// knows only DKIM aliases and SPF count, as the rest outlives a move. A domain with a null MX has no
/// mailbox.
Recognition recognise(const Evidence &evidence, const Catalogue &catalogue);

} // namespace posthorn::providers
