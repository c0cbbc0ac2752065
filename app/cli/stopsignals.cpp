// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignals.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace posthorn::cli {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

/// A pipe to ourselves: a handler may do no more than write.
int readEnd = -1;
int writeEnd = -1;

void onSignal(int number)
{
    const int kept = errno;
    std::signal(number, SIG_DFL); // the second one is for those who cannot wait
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
    for (const int number : kSignals)
        std::signal(number, onSignal);
}

StopSignals::~StopSignals()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    ::close(readEnd);
    ::close(writeEnd);
}

} // namespace posthorn::cli
