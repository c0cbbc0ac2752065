// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace posthorn::records {

/// A public key as `p=` holds it (RFC 6376 §3.6.1, RFC 8463 §4).
struct DkimPublicKey
{
    enum class Algorithm
    {
        Rsa,
        Ed25519,
    };
    enum class Form
    {
        SubjectPublicKeyInfo, ///< RSA as everybody publishes it
        RsaPublicKey,         ///< RSA as the text of RFC 6376 says (PKCS #1); verifiers take both
        Raw,                  ///< 32 octets of Ed25519
    };

    Algorithm algorithm = Algorithm::Rsa;
    Form form = Form::SubjectPublicKeyInfo;
    int bits = 0;      ///< of the modulus; 256 for Ed25519
    QByteArray octets; ///< what the base64 decodes to: DER, or the raw key

    bool operator==(const DkimPublicKey &) const = default;
};

/// A key, and how many octets followed it.
struct DkimKeyRead
{
    DkimPublicKey key;
    qsizetype trailing = 0;
};

/// Reads the octets of a key of this algorithm.
/// \return nothing where they are none: other DER, another algorithm, not 32 octets of Ed25519
std::optional<DkimKeyRead> readDkimPublicKey(QByteArrayView octets, DkimPublicKey::Algorithm algorithm);

/// Base64 as RFC 6376 §2.10 has it, without the white space: groups of four, padding at the end only.
/// \return nothing where it is not; empty for empty
std::optional<QByteArray> decodeStrictBase64(QByteArrayView text);

} // namespace posthorn::records
