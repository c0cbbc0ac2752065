// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace posthorn::report {

/// What nobody can look up: who runs what for a domain, in the words of those who look after it.
struct DomainNotes
{
    QString registrar;
    QString dnsHost;
    QString mailProvider;
    QString contact;
    QString notes; ///< several lines

    bool isEmpty() const { return *this == DomainNotes(); }
    bool operator==(const DomainNotes &) const = default;
};

} // namespace posthorn::report
