// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/overlaychanges.h"
#include "core/dns/resolver.h"

#include <QHash>

namespace posthorn::dns {

/// Authoritative servers as they would answer with some record sets changed: what they say of those is ours,
/// all else theirs. Each question goes to the network once, however often it is asked.
class OverlayAuthority final : public Authority
{
public:
    /// \param base outlives this and its tasks
    explicit OverlayAuthority(Authority &base)
        : m_base(base)
    {
    }
    /// The sets that are changed from now on.
    void change(const QList<ChangedSet> &sets) { m_sets = sets; }

    QCoro::Task<Answer> ask(Endpoint server, Question question, DirectOptions options,
                            std::stop_token stop) override;

private:
    struct Asked
    {
        Endpoint server;
        Question question;
        DirectOptions options;
        Answer answer;
    };

    Authority &m_base;
    QList<ChangedSet> m_sets;
    QHash<Question, QList<Asked>> m_known;
};

} // namespace posthorn::dns
