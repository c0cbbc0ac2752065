// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QSslCertificate>

namespace posthorn::web {

/// The certificate is for \a host: one of its DNS names is the host's name, or has `*` as its whole leftmost
/// label and agrees in the others (RFC 9525 §6.3). The subject's common name does not count (RFC 9525 §2),
/// unlike in Qt's own check.
bool isFor(const QSslCertificate &certificate, const DomainName &host);

} // namespace posthorn::web
