// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/delivery.h"

namespace posthorn::report {

/// What `deliver` did, and what came of it.
struct DeliveryReport
{
    enum class Mode
    {
        Walk,     ///< talked to every server, sent nothing
        Send,     ///< sent a message
        Failover, ///< asked DNS alone: who takes over
    };
    DomainName domain;
    Mode mode = Mode::Walk;
    QList<lookup::DeliveryAttempt> attempts; ///< of a walk every server, by preference
    lookup::Delivery::End end =
        lookup::Delivery::End::Unknown; ///< of a walk: Delivered where mail can arrive
    std::optional<lookup::Failover> failover;
    QString reservation; ///< what the policy that is being tested (MTA-STS) has against how it was delivered
    QString conclusion;  ///< for people, translated

    bool operator==(const DeliveryReport &) const = default;
};

/// Schema `posthorn.delivery/1`, on one line without its end.
QByteArray deliveryJson(const DeliveryReport &report);

} // namespace posthorn::report
