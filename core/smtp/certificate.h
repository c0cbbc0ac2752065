// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace posthorn::smtp {

/// What stands in a certificate, as far as mail is concerned. Texts are safe to show.
struct Certificate
{
    QString subject; ///< "CN=mx1.example.com,O=Example"
    QString issuer;
    QStringList names;   ///< DNS names and addresses of subjectAltName; at most kMaxCertificateNames
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;
    int rsaBits = 0; ///< 0: another kind of key

    bool operator==(const Certificate &) const = default;
};

/// Nothing where the octets are no certificate.
std::optional<Certificate> readCertificate(const QByteArray &der);

/// The certificate is for \a host (RFC 9525 §6): a DNS name of its subjectAltName, a wildcard only as the
/// whole leftmost label; the subject's common name does not count. Host and names are compared as A-labels.
bool isFor(const QByteArray &der, const DomainName &host);

} // namespace posthorn::smtp
