// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"
#include "core/dns/trustanchor.h"
#include "core/dns/validator.h"

#include <QDateTime>

#include <memory>

namespace posthorn::dns {

/// Validates by libunbound, down from trust anchors. What it needs it asks of a resolver of ours, by way of a
/// forwarder on loopback, so that recordings, DNS over HTTPS and the choice of resolver count here too.
///
/// libunbound works in a thread of its own; it is seen nowhere else.
class UnboundValidator final : public Validator
{
public:
    /// \param signatures answers with signatures and unfiltered, and keeps them; outlives this and its tasks
    /// \param at the time to judge by, for what was recorded; nothing: the machine's, as it goes
    /// \param shares how many validators there are, which share the memory that one may have
    UnboundValidator(Resolver &signatures, TrustAnchors anchors, std::optional<QDateTime> at = {},
                     int shares = 1);
    /// Ends every wait as Unknown. The thread ends in the background.
    ~UnboundValidator() override;
    UnboundValidator(const UnboundValidator &) = delete;
    UnboundValidator &operator=(const UnboundValidator &) = delete;

    QList<quint16> anchorTags() const override;
    QCoro::Task<Validation> validate(Question question, std::stop_token stop) override;
    QCoro::Task<Answer> evidence(Question question, std::stop_token stop) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace posthorn::dns
