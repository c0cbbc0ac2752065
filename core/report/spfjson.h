// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonwriter.h"
#include "core/lookup/spfevaluator.h"
#include "core/lookup/spftree.h"

namespace posthorn::report {

/// The terms of an SPF record that look something up, with those of the records below them, as an array.
void writeSpfTree(JsonWriter &json, const std::optional<lookup::SpfTree> &tree);

/// One evaluation of an SPF record, and the tree of what it may ask for.
struct SpfEvaluation
{
    lookup::SpfQuery query;
    lookup::SpfResult result;
    std::optional<lookup::SpfTree> tree; ///< where the domain has exactly one record
    QString problem;                     ///< why there is no result, for people; empty where there is one

    bool operator==(const SpfEvaluation &) const = default;
};

/// Schema `posthorn.spf/1`, on one line without its end.
QByteArray spfJson(const SpfEvaluation &evaluation);

} // namespace posthorn::report
