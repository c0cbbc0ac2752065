// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/context.h"
#include "core/records/bimirecord.h"
#include "core/records/svglogo.h"
#include "core/web/fetch.h"

namespace posthorn::lookup {

/// The domain's logo for messages (draft-brand-indicators-for-message-identification).
struct BimiSeen
{
    dns::Answer own; ///< TXT at `default._bimi` of the domain
    /// The same of the organizational domain, which receivers ask where the domain has none.
    std::optional<dns::Answer> above;
    QList<QByteArray> texts; ///< where it counts: the domain's, else those of the domain above
    QList<records::BimiParse> parses;
    std::optional<web::Fetched> logo; ///< fetched only where that was asked for
    std::optional<records::SvgLogo> svg;

    const dns::Answer &counting() const { return above ? *above : own; }
    /// Texts that are records, faulty ones included.
    QList<records::Parsed<records::BimiRecord, records::BimiIssue>> found() const;
    /// The only record, without an error.
    std::optional<records::BimiRecord> goodRecord() const;
    bool operator==(const BimiSeen &) const = default;
};

QCoro::Task<BimiSeen> lookUpBimi(DomainName domain, Context context);

} // namespace posthorn::lookup
