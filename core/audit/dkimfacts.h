// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/dkimlookup.h"

#include <algorithm>

namespace posthorn::audit {

/// A key that is not revoked stands there, sound or not.
inline bool hasLiveKey(const lookup::SelectorSeen &selector)
{
    return !selector.isWildcard &&
           std::any_of(selector.keys.begin(), selector.keys.end(), [](const records::DkimParse &key) {
               return key && key->record.p && !key->record.isRevoked();
           });
}

inline bool hasLiveKey(const std::optional<lookup::DkimSeen> &seen)
{
    return seen && std::any_of(seen->selectors.begin(), seen->selectors.end(),
                               [](const auto &s) { return hasLiveKey(s); });
}

} // namespace posthorn::audit
