// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/registration.h"
#include "core/providers/recognise.h"
#include "core/records/dkimkey.h"

namespace posthorn::lookup {

/// What stands at one selector's name (RFC 6376 §3.6.2.1).
struct SelectorSeen
{
    enum class Origin
    {
        User,
        Provider,
        Common
    };
    QString selector;
    Origin origin = Origin::Common;
    DomainName name;
    dns::Answer txt;
    QList<QByteArray> texts;
    QList<records::DkimParse> keys; ///< one for each text; nothing where the text is no key
    Registration registration;      ///< of the alias's target, where that does not exist
    bool isWildcard = false;        ///< nothing stands there: a wildcard answers as for every name

    /// The target of the alias, also where it leads to nothing.
    std::optional<DomainName> target() const;
    bool isPresent() const { return !isWildcard && (txt.found() || target().has_value()); }
    bool operator==(const SelectorSeen &) const = default;
};

/// The keys that sign the domain's mail, as far as their names could be guessed.
struct DkimSeen
{
    dns::Answer base;              ///< `_domainkey`: NXDOMAIN there means that no selector exists (RFC 8020)
    dns::Answer wildcard;          ///< a selector that nobody has: found where a wildcard answers for all
    Registration wildcardTarget;   ///< of the wildcard's alias, where that leads to nothing
    QList<SelectorSeen> selectors; ///< those with something at their name, and those the user named
    int tried = 0;
    QStringList failed; ///< selectors whose look-up failed

    /// Not where `_domainkey` is an alias that leads to nothing: the name itself is there.
    bool noSelectorExists() const { return base.isNxDomain() && base.aliases.isEmpty(); }
    bool operator==(const DkimSeen &) const = default;
};

/// What needs no selector: whether there can be any, and whether a wildcard answers for all.
QCoro::Task<DkimSeen> lookUpDkimBase(DomainName domain, Context context);

/// Tries selectors. \param base what lookUpDkimBase() saw \param recognition who serves the domain, as far as
/// that is known without DKIM: its selectors are tried first
QCoro::Task<DkimSeen> lookUpDkim(DomainName domain, DkimSeen base, providers::Recognition recognition,
                                 QList<DomainName> spfHosts, Context context);

} // namespace posthorn::lookup
