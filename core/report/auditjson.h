// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

namespace posthorn::report {

/// An audit as a document of schema `posthorn.audit/1` (resources/schema/audit-1.schema.json): every key
/// always there, in the order of the schema, on one line without its end. Octets from outside go through
/// safeText().
QByteArray auditJson(const audit::Audit &audit);

/// Whether \a octets may be the beginning of a document of ours that was cut off.
bool mayBeginAuditJson(QByteArrayView octets);
/// The domain that a document tells of, as cheaply as it can be had; nothing where the line is no document of
/// ours.
std::optional<QString> domainOfAuditJson(QByteArrayView line);

} // namespace posthorn::report
