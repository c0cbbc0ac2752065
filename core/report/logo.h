// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/block.h"

namespace posthorn::report {

enum class LogoFault
{
    TooLarge,     ///< more than kMaxCoverLogoOctets, or more pixels than kMaxLogoSide each way
    OtherFormat,  ///< neither PNG nor SVG
    Broken,       ///< it cannot be read
    Complicated,  ///< an SVG with more elements than kMaxLogoElements, or copies of copies
    NotContained, ///< an SVG that names other files, or has scripts or entities
};

/// Takes the octets of a picture that somebody chose. An SVG is looked through before anybody draws it: what
/// it says must all be in it, and in bounds. \note linear time
Result<Logo, LogoFault> readLogo(const QByteArray &octets);
/// A sentence for people, in the language in use.
QString logoFaultText(LogoFault fault);

} // namespace posthorn::report
