// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/textlayout.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace posthorn::cli {

namespace {

int terminalWidth()
{
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    bool ok = false;
    const int columns = qEnvironmentVariableIntValue("COLUMNS", &ok);
    return ok && columns > 0 ? columns : kUsualWidth;
}

bool wantsColor()
{
    return isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

const char *codeOf(Color color)
{
    switch (color) {
    case Color::Good:
        return "\x1b[32m";
    case Color::Notice:
        return "\x1b[36m";
    case Color::Warning:
        return "\x1b[33m";
    case Color::Bad:
        return "\x1b[1;31m";
    case Color::Faint:
        return "\x1b[2m";
    case Color::Strong:
        return "\x1b[1m";
    case Color::None:
        break;
    }
    return "";
}

constexpr const char *kPlain = "\x1b[0m";
constexpr const char *kEraseLine = "\r\x1b[K";

} // namespace

QString colored(const QString &text, Color color, const TextStyle &style)
{
    if (!style.color || color == Color::None)
        return text;
    return QLatin1String(codeOf(color)) + text + QLatin1String(kPlain);
}

bool writeAll(int fd, const QByteArray &octets)
{
    qsizetype done = 0;
    while (done < octets.size()) {
        const ssize_t n = ::write(fd, octets.constData() + done, static_cast<size_t>(octets.size() - done));
        if (n >= 0) {
            done += n;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd wait{fd, POLLOUT, 0}; // somebody who shares the file made it non-blocking
            ::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

Terminal::Terminal(bool utf8, Colors colors)
{
    m_style.width = std::clamp(terminalWidth(), kNarrowest, kWidest);
    m_style.color = colors == Colors::WhereSensible && wantsColor();
    m_style.utf8 = utf8;
    m_showsProgress = isatty(STDERR_FILENO) && qgetenv("TERM") != "dumb";
}

Terminal::~Terminal()
{
    clearProgress();
}

void Terminal::print(const QString &text)
{
    write(encoded(text));
}

bool Terminal::write(const QByteArray &octets)
{
    clearProgress();
    m_broken = m_broken || !writeAll(STDOUT_FILENO, octets);
    return !m_broken;
}

void Terminal::complain(const QString &text)
{
    printError(QLatin1String("posthorn-cli: ") + text + QLatin1Char('\n'));
}

void Terminal::printError(const QString &text)
{
    clearProgress();
    writeAll(STDERR_FILENO, encoded(text));
}

void Terminal::progress(const QString &text)
{
    if (!m_showsProgress)
        return;
    writeAll(STDERR_FILENO, kEraseLine + encoded(elided(text, m_style.width - 1)));
    m_progressShown = true;
}

void Terminal::clearProgress()
{
    if (std::exchange(m_progressShown, false))
        writeAll(STDERR_FILENO, kEraseLine);
}

QByteArray Terminal::encoded(const QString &text) const
{
    return m_style.utf8 ? text.toUtf8() : toAscii(text);
}

} // namespace posthorn::cli
