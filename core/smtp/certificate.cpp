// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/certificate.h"

#include "core/base/address.h"
#include "core/base/limits.h"
#include "core/base/safetext.h"

#include <QTimeZone>

#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>

namespace posthorn::smtp {

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
using X509Owner = std::unique_ptr<X509, Freed<X509_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;

constexpr qsizetype kNameCharacters = 300;

X509Owner parsed(const QByteArray &der)
{
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    return X509Owner(d2i_X509(nullptr, &octets, static_cast<long>(der.size())));
}

QString nameText(const X509_NAME *name)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    // RFC 2253's order and escapes, but letters beyond ASCII as they are.
    X509_NAME_print_ex(memory.get(), name, 0,
                       XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return safeText(QByteArrayView(text, size), kNameCharacters);
}

QByteArray octetsOf(const ASN1_STRING *string)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                      ASN1_STRING_length(string));
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QStringList namesOf(X509 *certificate)
{
    QStringList texts;
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()) && texts.size() < kMaxCertificateNames;
         ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            texts.append(safeText(octetsOf(name->d.dNSName), kNameCharacters));
        else if (const auto address = name->type == GEN_IPADD
                                          ? Address::fromOctets(octetsOf(name->d.iPAddress))
                                          : std::nullopt)
            texts.append(address->toString());
    }
    return texts;
}

} // namespace

std::optional<Certificate> readCertificate(const QByteArray &der)
{
    const X509Owner certificate = parsed(der);
    if (!certificate)
        return std::nullopt;
    Certificate facts;
    facts.subject = nameText(X509_get_subject_name(certificate.get()));
    facts.issuer = nameText(X509_get_issuer_name(certificate.get()));
    facts.names = namesOf(certificate.get());
    facts.notBefore = timeOf(X509_get0_notBefore(certificate.get()));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate.get()));
    const EVP_PKEY *key = X509_get0_pubkey(certificate.get());
    if (key && (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA || EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA_PSS))
        facts.rsaBits = EVP_PKEY_get_bits(key);
    return facts;
}

} // namespace posthorn::smtp
