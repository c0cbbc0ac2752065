// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <span>

namespace posthorn::plan {

/// A form in which others can read a plan.
enum class Format
{
    Json,       ///< schema posthorn.plan/1
    Zone,       ///< master file lines of the changed sets, which `--overlay` reads too
    Nsupdate,   ///< commands for nsupdate(1), which make sure that nobody changed the sets meanwhile
    Csv,        ///< RFC 4180, one record a line
    DnsControl, ///< a piece of dnsconfig.js
    OctoDns,    ///< a piece of a zone's YAML
    Terraform,  ///< the provider hashicorp/dns
    Letter,     ///< to whoever runs the DNS, in the language in use
};

struct FormatRow
{
    Format format;
    const char *id;
    QByteArray (*write)(const Plan &plan, const DomainName &zone);
};
std::span<const FormatRow> allFormats();
std::optional<Format> formatFromId(QStringView id);
/// \param zone the apex of the zone that the records are in
QByteArray writePlan(const Plan &plan, Format format, const DomainName &zone);

/// \name The writers
/// @{
QByteArray zoneFormat(const Plan &plan, const DomainName &zone);
QByteArray nsupdateFormat(const Plan &plan, const DomainName &zone);
QByteArray csvFormat(const Plan &plan, const DomainName &zone);
QByteArray dnsControlFormat(const Plan &plan, const DomainName &zone);
QByteArray octoDnsFormat(const Plan &plan, const DomainName &zone);
QByteArray terraformFormat(const Plan &plan, const DomainName &zone);
QByteArray letterFormat(const Plan &plan, const DomainName &zone);
/// @}

} // namespace posthorn::plan
