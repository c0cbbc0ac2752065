// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace posthorn::dns {

/// The libraries that what is seen and judged depends on, with the versions that are loaded: "c-ares 1.18.1".
QStringList libraryVersions();

} // namespace posthorn::dns
