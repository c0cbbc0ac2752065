// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tlsaofcertificate.h"

#include <QCryptographicHash>

#include <openssl/x509.h>

#include <memory>

namespace posthorn::records {

std::optional<TlsaRecord> tlsaOfCertificate(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        d2i_X509(nullptr, &at, static_cast<long>(der.size())), &X509_free);
    unsigned char *key = nullptr;
    const int size = certificate ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &key) : -1;
    const std::unique_ptr<unsigned char, void (*)(unsigned char *)> owned(
        key, [](unsigned char *octets) { OPENSSL_free(octets); });
    if (size <= 0)
        return std::nullopt;
    TlsaRecord record;
    record.data = QCryptographicHash::hash(QByteArray(reinterpret_cast<const char *>(key), size),
                                           QCryptographicHash::Sha256);
    return record;
}

} // namespace posthorn::records
