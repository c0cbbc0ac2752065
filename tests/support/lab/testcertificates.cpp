// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/testcertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace posthorn::lab {

namespace {

template <auto Free>
struct Freed
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;

QByteArray contents(const Memory &memory)
{
    char *octets = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &octets);
    return QByteArray(octets, size);
}

Memory memoryOf(const QByteArray &pem)
{
    return Memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

void addExtension(X509 *certificate, int id, const QByteArray &value)
{
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, id, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

Certificate unsignedCertificate(EVP_PKEY *key, const char *name, long from, long until)
{
    static long serial = 1;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), until);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

Credentials toPem(X509 *certificate, EVP_PKEY *key)
{
    const Memory first(BIO_new(BIO_s_mem()));
    const Memory second(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(first.get(), certificate);
    PEM_write_bio_PrivateKey(second.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return {contents(first), contents(second)};
}

} // namespace

Credentials makeCertificate(const CertificateWish &wish, const Credentials *issuer)
{
    const Key key(wish.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(wish.rsaBits)) : EVP_EC_gen("P-256"));
    const Certificate certificate =
        unsignedCertificate(key.get(), wish.name.constData(), wish.from, wish.until);
    if (wish.isAuthority) {
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
        addExtension(certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    }
    if (!wish.subjectAltName.isEmpty())
        addExtension(certificate.get(), NID_subject_alt_name, wish.subjectAltName);
    if (issuer) {
        const Certificate by(
            PEM_read_bio_X509(memoryOf(issuer->certificate).get(), nullptr, nullptr, nullptr));
        const Key byKey(PEM_read_bio_PrivateKey(memoryOf(issuer->key).get(), nullptr, nullptr, nullptr));
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(by.get()));
        X509_sign(certificate.get(), byKey.get(), EVP_sha256());
    } else {
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
        X509_sign(certificate.get(), key.get(), EVP_sha256());
    }
    return toPem(certificate.get(), key.get());
}

Credentials makeAuthority()
{
    CertificateWish wish;
    wish.name = "Posthorn test authority";
    wish.isAuthority = true;
    return makeCertificate(wish, nullptr);
}

Credentials makeServerCertificate(const Credentials &authority, const QByteArray &subjectAltName,
                                  Validity validity, const QByteArray &commonName)
{
    CertificateWish wish;
    wish.name = commonName;
    wish.subjectAltName = subjectAltName;
    wish.from = validity.from;
    wish.until = validity.to;
    return makeCertificate(wish, &authority);
}

} // namespace posthorn::lab
