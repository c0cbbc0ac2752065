// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/certificatename.h"

#include <openssl/x509v3.h>

#include <memory>

namespace posthorn::web {

bool isFor(const QByteArray &der, const DomainName &host)
{
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        d2i_X509(nullptr, &octets, static_cast<long>(der.size())), &X509_free);
    const QByteArray name = host.toString().toLatin1();
    return certificate && host.isHostName() &&
           X509_check_host(certificate.get(), name.constData(), static_cast<size_t>(name.size()),
                           X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS,
                           nullptr) == 1;
}

} // namespace posthorn::web
