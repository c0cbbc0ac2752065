// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QStringList>

namespace posthorn {

/// The scripts that one label of \a name mixes although no language does so, such as Latin with Cyrillic: a
/// common way to pretend to be another domain. Empty where nothing is mixed. As browsers judge it: UTS #39,
/// "highly restrictive". Names of scripts are in English, as Unicode has them.
QStringList mixedScripts(const DomainName &name);

} // namespace posthorn
