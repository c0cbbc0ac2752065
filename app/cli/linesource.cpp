// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linesource.h"

#include "core/base/stopwaker.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace posthorn::cli {

namespace {

constexpr qsizetype kReadOctets = 65536;

} // namespace

Result<std::unique_ptr<LineSource>, QString> LineSource::open(const QString &name)
{
    if (name == QLatin1String("-"))
        return std::unique_ptr<LineSource>(new LineSource(STDIN_FILENO, false));
    const int fd = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return failure(QString::fromLocal8Bit(std::strerror(errno)));
    return std::unique_ptr<LineSource>(new LineSource(fd, true));
}

LineSource::LineSource(int fd, bool owned)
    : m_fd(fd)
    , m_owned(owned)
    , m_notifier(fd, QSocketNotifier::Read)
{
    m_notifier.setEnabled(false);
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] {
        m_notifier.setEnabled(false);
        if (m_waiting)
            std::exchange(m_waiting, std::nullopt)->set(true);
    });
}

LineSource::~LineSource()
{
    m_notifier.setEnabled(false);
    if (m_owned)
        ::close(m_fd);
}

QCoro::Task<std::optional<InputLine>> LineSource::next(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        std::optional<InputLine> line = takeLine();
        if (line || m_ended)
            co_return line;
        const OneShot<bool> readable;
        m_waiting = readable;
        const StopWaker<bool> waker(stop, readable, false);
        m_notifier.setEnabled(true);
        const bool isReadable = co_await readable;
        m_notifier.setEnabled(false);
        if (isReadable)
            read();
    }
    co_return std::nullopt;
}

std::optional<InputLine> LineSource::takeLine()
{
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        if (end >= 0) {
            const bool isRest = std::exchange(m_inLongLine, false);
            InputLine line = cutAt(end - m_at, 1);
            if (isRest)
                continue;
            return line;
        }
        if (m_inLongLine) {
            m_at = m_buffer.size();
            return std::nullopt;
        }
        if (m_buffer.size() - m_at > kMaxLineOctets) {
            m_inLongLine = true;
            return cutAt(m_buffer.size() - m_at, 0);
        }
        // The last line may lack its end.
        return m_ended && m_at < m_buffer.size() ? std::optional(cutAt(m_buffer.size() - m_at, 0))
                                                 : std::nullopt;
    }
}

/// Takes \a size octets for a line, and passes over \a skip more.
InputLine LineSource::cutAt(qsizetype size, qsizetype skip)
{
    InputLine line;
    line.tooLong = size > kMaxLineOctets;
    line.text = m_buffer.mid(m_at, std::min(size, kMaxLineOctets));
    m_at += size + skip;
    line.number = m_number + 1;
    m_number += skip; // what is passed over is the line's end
    return line;
}

void LineSource::read()
{
    m_buffer.remove(0, std::exchange(m_at, 0));
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + kReadOctets);
    const ssize_t n = ::read(m_fd, m_buffer.data() + kept, static_cast<size_t>(kReadOctets));
    m_buffer.resize(kept + std::max<ssize_t>(n, 0));
    const bool again = n < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK);
    m_failed = n < 0 && !again;
    m_ended = n == 0 || m_failed;
}

} // namespace posthorn::cli
