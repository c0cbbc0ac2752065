// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/pdfbox.h"

namespace posthorn::report::pdf {

struct Placed
{
    const Box *box = nullptr;
    double y = 0; ///< from the top of the page's body
};
using PlacedPage = std::vector<Placed>;

/// Puts boxes onto pages whose body is \a height high: what belongs together stays together as far as it fits
/// on one page, heads of tables are repeated. The boxes outlive the result.
std::vector<PlacedPage> paginated(const std::vector<Box> &boxes, double height);

} // namespace posthorn::report::pdf
