// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace posthorn::records {

/// What keeps a file from being a logo in SVG Tiny Portable/Secure (draft-svg-tiny-ps-abrotman).
enum class SvgFault
{
    // It is no SVG at all.
    Compressed, ///< gzip: readers of BIMI take it from certificates only
    NotXml,     ///< not well-formed
    NotSvg,     ///< XML, whose root is not `svg` of the SVG namespace
    TooComplex, ///< more than kMaxSvgElements elements, or deeper than kMaxSvgDepth; the rest was not read
                // It is one, of another profile.
    TooLarge,   ///< over kMaxLogoOctets
    Entities,   ///< a document type with entities; the rest was not read
    BaseProfile,
    Version,
    NoTitle,
    NotSquare, ///< `viewBox` is missing, or its width is not its height
    Script,    ///< script elements and event attributes
    ExternalReference,
    Raster, ///< images and media inside
    Animation,
    Other, ///< an element that the profile does not have
};

/// One fault and where it was met.
struct SvgIssue
{
    SvgFault fault = SvgFault::NotXml;
    qint64 line = 0;
    QByteArray what; ///< element or attribute, as written; may be empty

    bool operator==(const SvgIssue &) const = default;
};

/// What was found out about one file; each fault once, in the order of SvgFault.
struct SvgLogo
{
    QList<SvgIssue> issues;

    bool has(SvgFault fault) const;
    /// No SVG, whatever else: nobody can draw it.
    bool isUnreadable() const;
    bool operator==(const SvgLogo &) const = default;
};

/// Reads any octets. No entity is expanded, nothing is fetched.
/// \note hostile input: linear time
SvgLogo readSvgLogo(const QByteArray &octets);

} // namespace posthorn::records
