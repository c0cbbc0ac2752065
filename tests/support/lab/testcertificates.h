// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace posthorn::lab {

/// A certificate and its private key, PEM. Made anew for each test; valid for 90 days unless told otherwise.
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
    long from = -3600;
    long to = 90L * 24 * 3600;
};
/// A server's certificate. \param subjectAltName as OpenSSL writes it: "DNS:localhost,IP:127.0.0.1"; empty:
/// none
Credentials makeServerCertificate(const Credentials &authority, const QByteArray &subjectAltName,
                                  Validity validity = {},
                                  const QByteArray &commonName = "Posthorn test server");

/// A certificate as a test wants it.
struct CertificateWish
{
    QByteArray name = "Posthorn test server"; ///< common name of the subject
    QByteArray subjectAltName{};              ///< as above; empty: none
    long from = -3600;                        ///< seconds from now
    long until = 90L * 24 * 3600;
    int rsaBits = 0; ///< 0: a key on P-256
    bool isAuthority = false;
};
/// \param issuer null: signed by itself
Credentials makeCertificate(const CertificateWish &wish, const Credentials *issuer);

} // namespace posthorn::lab
