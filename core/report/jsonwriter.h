// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonwriter.h"

namespace posthorn::report {

using posthorn::JsonWriter;

} // namespace posthorn::report
