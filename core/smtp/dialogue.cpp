// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/dialogue.h"

#include <algorithm>

namespace posthorn::smtp {

const Reply *Dialogue::replyTo(QByteArrayView verb) const
{
    const auto is = [verb](const Exchange &exchange) {
        return exchange.command == verb ||
               (exchange.command.startsWith(verb) && exchange.command.at(verb.size()) == ' ');
    };
    const auto last = std::find_if(exchanges.rbegin(), exchanges.rend(), is);
    return last != exchanges.rend() && last->reply ? &*last->reply : nullptr;
}

} // namespace posthorn::smtp
