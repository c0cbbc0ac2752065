// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace posthorn::lab {

/// A certificate and its private key, PEM. Made anew for each test; valid for an hour.
struct Credentials
{
    QByteArray certificate;
    QByteArray key;
};

/// A certificate authority of our own.
Credentials makeAuthority();
/// When a certificate is valid, in seconds from now.
struct Validity
{
    long from = -60;
    long to = 3600;
};
/// A server's certificate. \param subjectAltName as OpenSSL writes it: "DNS:localhost,IP:127.0.0.1"; empty:
/// none
Credentials makeServerCertificate(const Credentials &authority, const QByteArray &subjectAltName,
                                  Validity validity = {},
                                  const QByteArray &commonName = "Posthorn test server");

} // namespace posthorn::lab
