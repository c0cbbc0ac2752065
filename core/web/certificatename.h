// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

namespace posthorn::web {

/// The certificate is for \a host (RFC 9525 §6): a DNS name of its subjectAltName, a wildcard only as the
/// whole leftmost label; the subject's common name does not count (§2), unlike in Qt's own check. Host and
/// names are compared as A-labels. \param der octets that are no certificate are for nobody
bool isFor(const QByteArray &der, const DomainName &host);

} // namespace posthorn::web
