// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace posthorn::cli {

/// How text looks on the terminal at hand.
struct TextStyle
{
    int width = 80; ///< columns
    bool color = false;
    bool utf8 = true; ///< else ASCII alone

    bool operator==(const TextStyle &) const = default;
};

inline constexpr int kNarrowest = 20;
inline constexpr int kWidest = 100; ///< longer lines are hard to read
inline constexpr int kUsualWidth = 80;

enum class Color
{
    None,
    Good,
    Notice,
    Warning,
    Bad,
    Faint,
    Strong,
};

/// The text in a colour, where there is any.
QString colored(const QString &text, Color color, const TextStyle &style);

/// Standard output and standard error of the program.
class Terminal
{
public:
    enum class Colors
    {
        Never,
        WhereSensible, ///< on a terminal, unless NO_COLOR says no
    };
    /// Looks at the terminal and the environment. \param utf8 whether the locale is UTF-8
    Terminal(bool utf8, Colors colors);
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    const TextStyle &style() const { return m_style; }
    /// Writes to standard output, in the terminal's encoding.
    void print(const QString &text);
    /// Writes octets to standard output as they are, at once. False: nobody reads any more.
    bool write(const QByteArray &octets);
    /// Says on standard error what went wrong, with the program's name in front.
    void complain(const QString &text);
    /// Writes to standard error as it is.
    void printError(const QString &text);

    /// \name One line on standard error that is overwritten by the next, and only on a terminal
    /// @{
    bool showsProgress() const { return m_showsProgress; }
    void progress(const QString &text);
    void clearProgress();
    /// @}

    bool isBroken() const { return m_broken; } ///< standard output could not be written

private:
    QByteArray encoded(const QString &text) const;

    TextStyle m_style;
    bool m_showsProgress = false;
    bool m_progressShown = false;
    bool m_broken = false;
};

/// Writes everything, in as few pieces as the system takes it. False: it could not.
bool writeAll(int fd, const QByteArray &octets);

} // namespace posthorn::cli
