// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/oneshot.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QSocketNotifier>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace posthorn::cli {

/// A line of input, without its end.
struct InputLine
{
    qint64 number = 0; ///< counted from 1
    QByteArray text;
    bool tooLong = false; ///< \a text is only its start

    bool operator==(const InputLine &) const = default;
};

inline constexpr qsizetype kMaxLineOctets = 4096;

/// Reads a file or standard input line by line, never more of it than is needed, and without ever blocking
/// the event loop: a list may be larger than memory, and come from a pipe that is slow.
class LineSource
{
public:
    /// \param name a file, or "-" for standard input \return the system's word where it cannot be opened
    static Result<std::unique_ptr<LineSource>, QString> open(const QString &name);
    ~LineSource();
    LineSource(const LineSource &) = delete;
    LineSource &operator=(const LineSource &) = delete;

    /// The next line; nothing at the end, and when stopped. One at a time.
    QCoro::Task<std::optional<InputLine>> next(std::stop_token stop);
    bool failed() const { return m_failed; } ///< the end came because reading failed

private:
    explicit LineSource(int fd, bool owned);
    std::optional<InputLine> takeLine();
    InputLine cutAt(qsizetype size, qsizetype skip);
    void read();

    int m_fd;
    bool m_owned;
    QSocketNotifier m_notifier;
    std::optional<OneShot<bool>> m_waiting;
    QByteArray m_buffer;
    qsizetype m_at = 0;        ///< what of the buffer is used up
    bool m_inLongLine = false; ///< its start was given out; the rest is passed over
    bool m_ended = false;
    bool m_failed = false;
    qint64 m_number = 0;
};

} // namespace posthorn::cli
