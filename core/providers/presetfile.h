// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/providers/preset.h"

#include <QByteArray>

namespace posthorn::providers {

/// \name The files of the catalogue (resources/schema documents their shape)
/// Strict: an unknown key, word or type is an error, given as "place: what".
/// @{
Result<Preset, QString> readPreset(const QByteArray &json);
Result<DnsHost, QString> readDnsHost(const QByteArray &json);
Result<HostedService, QString> readHostedService(const QByteArray &json);
Result<QList<SelectorHint>, QString> readSelectors(const QByteArray &json);
/// @}

} // namespace posthorn::providers
