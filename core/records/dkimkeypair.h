// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/dkimpublickey.h"

#include <QString>

namespace posthorn::records {

inline constexpr int kLeastKeyBits = 2048; ///< RFC 8301 §3.2 recommends as many
inline constexpr int kMostKeyBits = 4096;  ///< verifiers need not take more (RFC 6376 §3.3.3)

/// A new pair of keys for DKIM.
struct DkimKeyPair
{
    QByteArray privateKey; ///< PEM (PKCS #8): a secret
    QByteArray record;     ///< text of the TXT record at the selector
};

/// Makes a pair; of RSA with \a bits (kLeastKeyBits to kMostKeyBits).
/// \return what the library said, where it could not
Result<DkimKeyPair, QString> makeDkimKeyPair(DkimPublicKey::Algorithm algorithm, int bits);

} // namespace posthorn::records
