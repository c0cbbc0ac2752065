// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What an octet is in ASCII, whatever the locale.
namespace posthorn::records {

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Space and tab.
constexpr bool isWsp(char c)
{
    return c == ' ' || c == '\t';
}

/// Space, tab and line breaks.
constexpr bool isBlank(char c)
{
    return isWsp(c) || c == '\r' || c == '\n';
}

constexpr bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// Below the space, or DEL.
constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace posthorn::records
