// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dkimkeypair.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

namespace posthorn::records {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

QString problem()
{
    return QString::fromLatin1(ERR_reason_error_string(ERR_peek_last_error()));
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_secmem()), &BIO_free);
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *octets = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &octets);
    return {octets, size};
}

/// What `p=` holds: a SubjectPublicKeyInfo of RSA, the bare octets of Ed25519 (RFC 8463 §4.2).
QByteArray publicOctets(EVP_PKEY *key, DkimPublicKey::Algorithm algorithm)
{
    if (algorithm == DkimPublicKey::Algorithm::Rsa) {
        unsigned char *der = nullptr;
        const int size = i2d_PUBKEY(key, &der);
        const std::unique_ptr<unsigned char, void (*)(unsigned char *)> owned(
            der, [](unsigned char *octets) { OPENSSL_free(octets); });
        return size > 0 ? QByteArray(reinterpret_cast<const char *>(der), size) : QByteArray();
    }
    QByteArray raw(32, '\0');
    size_t size = 32;
    const bool done =
        EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &size) == 1;
    return done && size == 32 ? raw : QByteArray();
}

} // namespace

Result<DkimKeyPair, QString> makeDkimKeyPair(DkimPublicKey::Algorithm algorithm, int bits)
{
    const bool isRsa = algorithm == DkimPublicKey::Algorithm::Rsa;
    const Key key(isRsa ? EVP_RSA_gen(static_cast<unsigned>(bits))
                        : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"),
                  &EVP_PKEY_free);
    if (!key)
        return failure(problem());
    const QByteArray octets = publicOctets(key.get(), algorithm);
    const DkimKeyPair pair{pemOf(key.get()),
                           (isRsa ? "v=DKIM1; k=rsa; p=" : "v=DKIM1; k=ed25519; p=") + octets.toBase64()};
    if (octets.isEmpty() || pair.privateKey.isEmpty())
        return failure(problem());
    return pair;
}

} // namespace posthorn::records
