// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/base/jsonwriter.h"

#include <algorithm>
#include <initializer_list>

/// Small things that the members of all areas need.
namespace posthorn::report {

/// What every area says in the same way: skipped, or not to be seen; nothing where it was looked at.
inline const char *commonState(const audit::Audit &audit, lookup::Area area)
{
    switch (audit.area(area).state) {
    case audit::AreaResult::State::Skipped:
        return "skipped";
    case audit::AreaResult::State::Failed:
        return "error";
    case audit::AreaResult::State::Looked:
        break;
    }
    return nullptr;
}

template <class State>
void writeState(JsonWriter &json, const audit::Audit &audit, lookup::Area area, State state)
{
    const char *common = commonState(audit, area);
    json.member("state", QString::fromLatin1(common ? common : state()));
}

inline bool hasAny(const audit::Audit &audit, std::initializer_list<const char *> ids)
{
    return std::any_of(ids.begin(), ids.end(),
                       [&](const char *id) { return audit.has(QString::fromLatin1(id)); });
}

} // namespace posthorn::report
