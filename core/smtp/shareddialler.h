// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/oneshot.h"
#include "core/smtp/dialogue.h"

#include <QHash>

namespace posthorn::smtp {

/// How long what a server showed is taken for what it shows now.
inline constexpr std::chrono::seconds kDialogueKeepTime{30};

/// Equal calls are made once: those under way are joined, and what came is kept for a little while. Many
/// domains have the same provider, whose servers shall not be called by each audit anew.
class SharedDialler final : public Dialler
{
public:
    /// \param base outlives this and all tasks, as this does them
    explicit SharedDialler(Dialler &base, Clock &clock = Clock::system())
        : m_base(base)
        , m_clock(clock)
    {
    }
    QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) override;
    /// Never shared.
    QCoro::Task<Dialogue> send(Call call, Mail mail, Objection objection, std::stop_token stop) override;

private:
    struct Entry
    {
        Call call;
        std::optional<Dialogue> dialogue; ///< nothing: under way
        std::chrono::steady_clock::time_point at;
        QList<OneShot<bool>> waiting;
    };
    Entry *find(const Call &call);
    void forgetOld();

    Dialler &m_base;
    Clock &m_clock;
    QHash<Address, QList<Entry>> m_entries;
    std::chrono::steady_clock::time_point m_lastSweep{};
};

} // namespace posthorn::smtp
