// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/records/mxtable.h"

namespace posthorn::audit {

/// How one row of a table of mail servers would do.
struct MxRowResult
{
    QString fault;           ///< what is typed is no name: why (translated); else empty
    bool isLookedUp = false; ///< false: its addresses are not known yet
    bool isUnknown = false;  ///< they could not be looked up
    QList<Finding> findings; ///< about this server, worst first
    QStringList addresses;

    bool operator==(const MxRowResult &) const = default;
};

/// A table of mail servers, judged by the same checks as what is published.
struct MxPreview
{
    QList<MxRowResult> rows; ///< one for each row of the table
    QList<Finding> findings; ///< about the set as a whole, worst first
    QList<lookup::MxServer> servers;

    bool operator==(const MxPreview &) const = default;
};

/// \param hosts what was seen of the servers, as far as they have been looked up
MxPreview previewMx(const DomainName &domain, const records::MxTable &table,
                    const QList<lookup::HostSeen> &hosts);

} // namespace posthorn::audit
