// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/recognise.h"

namespace posthorn::providers {

struct SelectorToTry
{
    QString selector;
    bool own = false; ///< of a recognised provider: asked even where `_domainkey` seems not to exist
    bool operator==(const SelectorToTry &) const = default;
};

enum class SelectorBudget
{
    Audit, ///< kMaxSelectors in all
    Bulk,  ///< the recognised providers' own, and kMaxSelectorsBulk others
};

/// DKIM selectors to try: those of the recognised providers first (also such as follow from \a spfHosts),
/// then the common ones; each once, compared without case.
QList<SelectorToTry> selectorsToTry(const Recognition &recognition, const QList<DomainName> &spfHosts,
                                    SelectorBudget budget, const Catalogue &catalogue);

/// A selector whose name the provider fixes.
struct FixedSelector
{
    QString selector;
    dns::RecordType type = dns::RecordType::Cname; ///< CNAME, or TXT: what the provider wants there
    bool required = true;
    bool mayDangle = false; ///< may lead to nothing while another of the provider works
    bool operator==(const FixedSelector &) const = default;
};

/// The selectors that \a preset fixes; empty where the customer or a token chooses them.
QList<FixedSelector> fixedSelectors(const Preset &preset);

} // namespace posthorn::providers
