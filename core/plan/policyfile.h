// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/work.h"

namespace posthorn::plan {

/// Where senders fetch the MTA-STS policy (RFC 8461 §3.3).
QString policyUrl(const DomainName &domain);
/// The text of a policy that lists the servers as they would be (RFC 8461 §3.2).
QString policyText(const Work &work, MtaStsStage stage);
/// An id that grows with time: what a record needs when its policy has changed (RFC 8461 §3.1).
QByteArray policyId(const QDateTime &now);
/// That somebody has to serve this text.
void todoPolicy(Work &work, const QString &text);

} // namespace posthorn::plan
