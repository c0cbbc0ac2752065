// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/refusal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace posthorn::smtp {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kSecurityOrPolicy = 7; // RFC 3463 §3.8

/// Words in lower case, each with what it is about. A part of a word counts: "blocklist" and "blocklisted".
constexpr auto kAboutUs = std::to_array<const char *>({
    // lists of addresses, and their operators
    "block list",
    "block-list",
    "blocklist",
    "blacklist",
    "black list",
    "denylist",
    "deny list",
    "dnsbl",
    " rbl",
    "spamhaus",
    "spamcop",
    "barracudacentral",
    "sorbs",
    "uceprotect",
    "abuseat",
    "senderscore",
    "reputation",
    "is listed",
    "listed at",
    "listed in",
    "listed by",
    "banned",
    "blocked",
    // the reverse name of the address
    "reverse dns",
    "rdns",
    "reverse name",
    "reverse lookup",
    "reverse look-up",
    "reverse host",
    "reverse-dns",
    "ptr record",
    "ptr rr",
    "no ptr",
    "cannot find your",
    "can't find your",
    // the address, and what kind of line it stands for
    "your ip",
    "your address",
    "your host",
    "your server",
    "your network",
    "client host",
    "client address",
    "dynamic ip",
    "dynamic address",
    "dynamically",
    "dial-up",
    "dialup",
    "residential",
    "not authorized to connect",
    "not allowed to connect",
    "access denied",
    "connection denied",
    // what we call ourselves
    "helo command",
    "ehlo command",
    "invalid helo",
    "invalid ehlo",
    "bad helo",
    "bad ehlo",
    "helo/ehlo",
    "helo name",
    "ehlo name",
    "helo hostname",
    "helo argument",
    // how often we come, and strangers who are put off
    "greylist",
    "graylist",
    "grey list",
    "gray list",
    "grey-list",
    "gray-list",
    "rate limit",
    "rate-limit",
    "throttl",
    "too many connections from",
    "too many concurrent",
    "too many sessions from",
    "postgrey",
});

QString textOf(const Reply &reply)
{
    return QString::fromUtf8(reply.lines.join(' ')).toLower();
}

/// That a server takes no mail for other domains. Its own name may have "relay" in it.
constexpr auto kAboutRelaying = std::to_array<const char *>({
    "relaying",
    "relay access",
    "relay denied",
    "relay not",
    "not relay",
    "to relay",
    "relay prohibited",
});

template <class Words>
bool hasAny(const QString &text, const Words &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return text.contains(QLatin1String(word)); });
}

/// An address literal, or a bare IPv4 address, that is not the server's.
bool namesAnAddress(const QString &text, const Address &server)
{
    static const QRegularExpression kAddress(
        u"\\[(?:ipv6:)?([0-9a-f:.]{3,45})\\]|(?<![0-9.])([0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?![0-9.])"_s);
    for (const QRegularExpressionMatch &match : kAddress.globalMatch(text)) {
        const QString literal = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        if (const auto address = Address::parse(QStringView(literal)); address && *address != server)
            return true;
    }
    return false;
}

} // namespace

std::optional<EnhancedCode> enhancedCode(const Reply &reply)
{
    static const QRegularExpression kCode(u"^([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?: |$)"_s);
    const auto match = kCode.match(QString::fromLatin1(reply.lines.value(0)));
    if (!match.hasMatch())
        return std::nullopt;
    return EnhancedCode{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

bool isAboutUs(const Reply &reply, const Address &server)
{
    if (reply.code < 400)
        return false;
    const QString text = textOf(reply);
    if (hasAny(text, kAboutRelaying))
        return false;
    const auto code = enhancedCode(reply);
    return (code && code->subject == kSecurityOrPolicy) || hasAny(text, kAboutUs) ||
           namesAnAddress(text, server);
}

} // namespace posthorn::smtp
