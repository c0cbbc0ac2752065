// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/change.h"
#include "core/providers/catalogue.h"
#include "core/providers/recognise.h"

namespace posthorn::plan {

/// What the recognised DNS host's interface takes, and how its panel wants names and values. Unknown hosts
/// take everything.
class HostRules
{
public:
    explicit HostRules(const std::optional<providers::Recognised> &dnsHost);

    const QString &name() const { return m_name; }
    bool isKnown() const { return m_host != nullptr; }
    bool takesNullMx() const;
    bool takesNullSrv() const;
    /// As near to \a wanted as the host allows.
    std::chrono::seconds ttl(std::chrono::seconds wanted) const;
    /// The TXT value is too long to be stored; the limit in octets.
    std::optional<int> tooLong(const QByteArray &text) const;
    /// What there is to say about changes of these sets at this host: limits that shape or stop them, and
    /// the habits of its panel; in the language in use.
    QStringList limitsFor(const QList<Change> &changes) const;

private:
    const providers::DnsHost *m_host = nullptr;
    QString m_name;
};

} // namespace posthorn::plan
