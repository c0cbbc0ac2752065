// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <memory>
#include <stop_token>

namespace posthorn::cli {

/// While it lives, the first SIGINT, SIGTERM or SIGHUP asks to stop; a second one ends the program as usual.
/// One at a time.
class StopSignals
{
public:
    explicit StopSignals(std::stop_source source);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    std::stop_source m_source;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace posthorn::cli
