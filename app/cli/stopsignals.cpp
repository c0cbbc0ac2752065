// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignals.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace posthorn::cli {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

/// A pipe to ourselves: a handler may do no more than write.
int readEnd = -1;
int writeEnd = -1;
/// When the first one came, in seconds; 0: none did.
volatile std::sig_atomic_t firstAt = 0;

/// Whose signals come to a whole group of programs (`timeout`) sends each twice: a second one at once means
/// no more than the first.
bool isHurry()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const auto second = static_cast<std::sig_atomic_t>(now.tv_sec);
    if (firstAt == 0)
        firstAt = std::max<std::sig_atomic_t>(second, 1);
    return second - firstAt > 1;
}

void onSignal(int number)
{
    const int kept = errno;
    if (isHurry()) { // for those who cannot wait
        std::signal(number, SIG_DFL);
        ::raise(number);
    }
    const char octet = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &octet, 1);
    errno = kept;
}

} // namespace

StopSignals::StopSignals(std::stop_source source)
    : m_source(std::move(source))
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        m_notifier->setEnabled(false);
        m_source.request_stop();
    });
    for (const int number : kSignals) {
        // What the caller has switched off stays so: `nohup`, background jobs of a script.
        if (std::signal(number, onSignal) == SIG_IGN)
            std::signal(number, SIG_IGN);
    }
}

StopSignals::~StopSignals()
{
    for (const int number : kSignals) {
        if (std::signal(number, SIG_DFL) == SIG_IGN)
            std::signal(number, SIG_IGN);
    }
    m_notifier.reset();
    ::close(readEnd);
    ::close(writeEnd);
}

} // namespace posthorn::cli
