// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/smtp/dialogue.h"

#include <memory>

namespace posthorn::smtp {

/// How long what a server showed is taken for what it shows now.
inline constexpr std::chrono::seconds kDialogueKeepTime{30};

class CallBook;

/// One connection to a server at a time, and equal calls are made once: what came is kept for a little
/// while. Many domains have the same provider, whose servers shall not be called by each audit anew, nor by
/// many at once.
class SharedDialler final : public Dialler
{
public:
    /// Who is being called, and what came of it. Several diallers may have one, each on a thread of its own.
    using Book = std::shared_ptr<CallBook>;
    static Book makeBook();

    /// \param base outlives this and all tasks, as this does them
    /// \param clock the same one for all that have the book
    explicit SharedDialler(Dialler &base, Clock &clock = Clock::system(), Book book = makeBook());
    ~SharedDialler() override;
    QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) override;
    /// Never shared.
    QCoro::Task<Dialogue> send(Call call, Mail mail, Objection objection, std::stop_token stop) override;

private:
    Dialler &m_base;
    Clock &m_clock;
    Book m_book;
};

} // namespace posthorn::smtp
