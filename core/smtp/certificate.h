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

} // namespace posthorn::smtp
