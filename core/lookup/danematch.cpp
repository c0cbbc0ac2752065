// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/danematch.h"

#include "core/base/limits.h"
#include "core/base/validationlimits.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace posthorn::lookup {

using records::TlsaRecord;
using Fault = DaneMatch::Fault;

namespace {

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;
using Stack = std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_free(stack); })>;

/// Leaves no error of OpenSSL's behind for others on this thread to find.
struct CleanErrors
{
    ~CleanErrors() { ERR_clear_error(); }
};

const unsigned char *octets(const QByteArray &der)
{
    return reinterpret_cast<const unsigned char *>(der.constData());
}

Certificate readCertificate(const QByteArray &der)
{
    const unsigned char *at = octets(der);
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    // RFC 6698 §2.1.3 compares whole structures: what trails is not one.
    return certificate && at == octets(der) + der.size() ? std::move(certificate) : nullptr;
}

std::vector<Certificate> readChain(const QList<QByteArray> &chain)
{
    std::vector<Certificate> read;
    for (const QByteArray &der : chain.mid(0, kMaxChainLength)) {
        Certificate certificate = readCertificate(der);
        if (!certificate)
            break;
        read.push_back(std::move(certificate));
    }
    return read;
}

QByteArray keyOf(const X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    QByteArray key(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return key;
}

QByteArray digested(const QByteArray &data, TlsaRecord::Matching matching)
{
    switch (matching) {
    case TlsaRecord::Matching::Sha256:
        return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    case TlsaRecord::Matching::Sha512:
        return QCryptographicHash::hash(data, QCryptographicHash::Sha512);
    case TlsaRecord::Matching::Full:
        break;
    }
    return data;
}

/// \a der is the certificate that \a certificate was read from.
bool fits(const TlsaRecord &record, const QByteArray &der, const X509 *certificate)
{
    const QByteArray data = record.selector == TlsaRecord::Selector::Spki ? keyOf(certificate) : der;
    return digested(data, record.matching) == record.data;
}

/// Whether another record of the same usage and selector has a stronger digest.
bool isOutdone(const TlsaRecord &record, const QList<TlsaRecord> &all)
{
    return record.matching == TlsaRecord::Matching::Sha256 &&
           std::any_of(all.begin(), all.end(), [&](const TlsaRecord &other) {
               return other.usage == record.usage && other.selector == record.selector &&
                      other.matching == TlsaRecord::Matching::Sha512;
           });
}

Fault faultOfVerification(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Fault::Expired;
    case X509_V_ERR_HOSTNAME_MISMATCH:
        return Fault::OtherName;
    default:
        return Fault::Broken;
    }
}

/// The way from the server's certificate to an authority that a DANE-TA record names (RFC 7671 §5.2).
class Path
{
public:
    Path(const std::vector<Certificate> &chain, const QList<DomainName> &names, const QDateTime &now)
        : m_chain(chain)
        , m_names(names)
        , m_now(now)
    {
    }

    Fault leadsTo(X509 *authority) const
    {
        const Store store(X509_STORE_new());
        const StoreContext context(X509_STORE_CTX_new());
        const Stack others(sk_X509_new_null());
        for (const Certificate &certificate : m_chain)
            sk_X509_push(others.get(), certificate.get());
        X509_STORE_add_cert(store.get(), authority);
        if (X509_STORE_CTX_init(context.get(), store.get(), m_chain.front().get(), others.get()) != 1)
            return Fault::Broken;
        X509_VERIFY_PARAM *wanted = X509_STORE_CTX_get0_param(context.get());
        // An authority need not be a root.
        X509_VERIFY_PARAM_set_flags(wanted, X509_V_FLAG_PARTIAL_CHAIN);
        X509_VERIFY_PARAM_set_time(wanted, m_now.toSecsSinceEpoch());
        X509_VERIFY_PARAM_set_purpose(wanted, X509_PURPOSE_SSL_SERVER);
        X509_VERIFY_PARAM_set_hostflags(wanted, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        for (const DomainName &name : m_names)
            X509_VERIFY_PARAM_add1_host(wanted, name.toString().toLatin1().constData(), 0);
        if (X509_verify_cert(context.get()) == 1)
            return Fault::None;
        return faultOfVerification(X509_STORE_CTX_get_error(context.get()));
    }

private:
    const std::vector<Certificate> &m_chain;
    const QList<DomainName> &m_names;
    const QDateTime &m_now;
};

/// Authorities that a DANE-TA record stands for: certificates of the chain, above the server's own, or what
/// the record itself holds.
std::vector<X509 *> authoritiesOf(const TlsaRecord &record, const std::vector<Certificate> &chain,
                                  const QList<QByteArray> &ders, Certificate &held)
{
    std::vector<X509 *> found;
    for (size_t i = 1; i < chain.size(); ++i) {
        if (fits(record, ders[static_cast<qsizetype>(i)], chain[i].get()))
            found.push_back(chain[i].get());
    }
    if (record.matching != TlsaRecord::Matching::Full || !found.empty())
        return found;
    if (record.selector == TlsaRecord::Selector::Cert) {
        held = readCertificate(record.data);
        if (held)
            found.push_back(held.get());
        return found;
    }
    // A bare key: whatever it has signed may be trusted in its place.
    const unsigned char *at = octets(record.data);
    const Key key(d2i_PUBKEY(nullptr, &at, static_cast<long>(record.data.size())));
    for (const Certificate &certificate : chain) {
        if (key && X509_verify(certificate.get(), key.get()) == 1)
            found.push_back(certificate.get());
    }
    return found;
}

/// What \a record says to the chain; NoFit where it is of another certificate.
Fault judge(const TlsaRecord &record, const std::vector<Certificate> &chain, const QList<QByteArray> &ders,
            const Path &path)
{
    if (record.usage == TlsaRecord::Usage::DaneEe)
        return fits(record, ders.first(), chain.front().get()) ? Fault::None : Fault::NoFit;
    Certificate held;
    Fault fault = Fault::NoFit;
    for (X509 *authority : authoritiesOf(record, chain, ders, held)) {
        fault = path.leadsTo(authority);
        if (fault == Fault::None)
            break;
    }
    return fault;
}

} // namespace

bool isUsable(const records::Parsed<TlsaRecord, records::TlsaIssue> &record)
{
    return record.isGood() && record.record.isForSmtp();
}

DaneMatch matchDane(const QList<TlsaRecord> &records, const QList<QByteArray> &chain,
                    const QList<DomainName> &names, const QDateTime &now)
{
    const CleanErrors clean;
    if (records.isEmpty())
        return {Fault::NoUsable, {}};
    const std::vector<Certificate> read = readChain(chain);
    if (read.empty())
        return {};
    const Path path(read, names, now);
    DaneMatch match{Fault::NoFit, {}};
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (isOutdone(records[i], records))
            continue;
        const Fault fault = judge(records[i], read, chain, path);
        if (fault == Fault::None)
            match.fitting.append(i);
        else if (fault != Fault::NoFit)
            match.fault = fault;
    }
    if (!match.fitting.isEmpty())
        match.fault = Fault::None;
    return match;
}

std::optional<QDateTime> certificateEnd(const QByteArray &der)
{
    const CleanErrors clean;
    const Certificate certificate = readCertificate(der);
    std::tm parts{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &parts) != 1)
        return std::nullopt;
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

} // namespace posthorn::lookup
