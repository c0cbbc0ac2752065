// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dkimpublickey.h"

#include "core/records/octets.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace posthorn::records {

namespace {

using Form = DkimPublicKey::Form;

constexpr qsizetype kEd25519Octets = 32; ///< RFC 8463 §4

struct FreeKey
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, FreeKey>;

/// What fails here is nobody else's error.
class ErrorMark
{
public:
    ErrorMark() { ERR_set_mark(); }
    ~ErrorMark() { ERR_pop_to_mark(); }
    ErrorMark(const ErrorMark &) = delete;
    ErrorMark &operator=(const ErrorMark &) = delete;
};

std::optional<DkimKeyRead> readRsa(QByteArrayView octets, Form form)
{
    const ErrorMark mark;
    const auto *start = reinterpret_cast<const unsigned char *>(octets.data());
    const unsigned char *end = start;
    const auto size = static_cast<long>(octets.size());
    const KeyPointer key(form == Form::SubjectPublicKeyInfo
                             ? d2i_PUBKEY(nullptr, &end, size)
                             : d2i_PublicKey(EVP_PKEY_RSA, nullptr, &end, size));
    // The type is asked for: RSASSA-PSS keys have their own, and DKIM signs with PKCS #1 v1.5 (RFC 8301
    // §3.1).
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key.get()) <= 0)
        return std::nullopt;
    DkimKeyRead read;
    read.trailing = octets.size() - (end - start);
    read.key = {DkimPublicKey::Algorithm::Rsa, form, EVP_PKEY_get_bits(key.get()), octets.toByteArray()};
    return read;
}

std::optional<DkimKeyRead> readEd25519(QByteArrayView octets)
{
    if (octets.size() != kEd25519Octets)
        return std::nullopt;
    return DkimKeyRead{{DkimPublicKey::Algorithm::Ed25519, Form::Raw, 256, octets.toByteArray()}, 0};
}

} // namespace

std::optional<DkimKeyRead> readDkimPublicKey(QByteArrayView octets, DkimPublicKey::Algorithm algorithm)
{
    if (algorithm == DkimPublicKey::Algorithm::Ed25519)
        return readEd25519(octets);
    if (auto read = readRsa(octets, Form::SubjectPublicKeyInfo))
        return read;
    return readRsa(octets, Form::RsaPublicKey);
}

std::optional<QByteArray> decodeStrictBase64(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    const qsizetype padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
    const QByteArrayView digits = text.chopped(padding);
    const bool valid = std::all_of(digits.begin(), digits.end(),
                                   [](char c) { return isLetter(c) || isDigit(c) || c == '+' || c == '/'; });
    return valid ? std::optional(QByteArray::fromBase64(text.toByteArray())) : std::nullopt;
}

} // namespace posthorn::records
