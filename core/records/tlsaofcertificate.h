// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/tlsarecord.h"

#include <optional>

namespace posthorn::records {

/// The record that pins the key of a certificate (DER): usage 3, selector 1, SHA-256 (RFC 7672 §3.1).
/// \return nothing where the octets are no certificate
std::optional<TlsaRecord> tlsaOfCertificate(const QByteArray &der);

} // namespace posthorn::records
