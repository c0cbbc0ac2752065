// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/certificatename.h"

#include <algorithm>

namespace posthorn::web {

namespace {

bool stands(const QString &written, const DomainName &host)
{
    const auto name = DomainName::parse(written.toLatin1());
    if (!name || name->isRoot())
        return false;
    if (!name->isWildcard())
        return *name == host;
    return name->labelCount() > 2 && host.labelCount() == name->labelCount() &&
           host.parent() == name->parent();
}

} // namespace

bool isFor(const QSslCertificate &certificate, const DomainName &host)
{
    const QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return stands(name, host); });
}

} // namespace posthorn::web
