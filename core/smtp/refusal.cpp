// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/refusal.h"

#include <QRegularExpression>

#include <array>

namespace posthorn::smtp {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kSecurityOrPolicy = 7; // RFC 3463 §3.8
constexpr qsizetype kReadCharacters = 2000;

/// What a refusal speaks of that is about who connects. Rules rather than sentences: a noun that only the
/// connecting side has, or what is done to it. In lower case.
constexpr auto kAboutUs = std::to_array<const char *>({
    // lists of addresses, their operators, and what they think of an address
    R"((?:block|black|deny|drop)[ -]?list)",
    R"(dnsbl|\brbls?\b|spamhaus|spamcop|barracudacentral|sorbs|uceprotect|abuseat)",
    R"(\bis listed\b|\blisted (?:at|in|on|by)\b)",
    R"(\bspammers?\b|reputation|senders? ?score|\bopen (?:proxy|proxies|relay)\b)",
    R"(\bpolic(?:y|ies)\b)",
    // the reverse name of the address
    R"(\breverse\b(?![ -]?path)|\b(?:fc)?rdns\b|\bptr\b)",
    // the address, the host, its network, and what kind of line they stand for
    R"((?<![\w./-])ips?(?![\w.-]\w|\w))",
    R"(\b(?:client|connecting|sending|peer|source) (?:host|hostname|ip|address|server|network|system|name)\b)",
    R"(\bsender'?s? (?:ip|host|server|network)\b)",
    R"(\byour (?:mail ?)?(?:ip|address|host|hostname|name|server|network|domain|dns|reverse|isp|provider)\b)",
    R"(\byour (?:system|machine|connection|country)\b|\b(?:can'?t|cannot|could not) find your\b)",
    R"(\b(?:host|hostname|network|client) (?:is )?not (?:allowed|permitted|authori[sz]ed|welcome)\b)",
    R"(\bnot (?:allowed|permitted|authori[sz]ed|accepting) (?:to )?(?:make )?connect)",
    R"(\bconnections? (?:from|denied|rejected|rate|limit|not)\b|\baccess denied\b|\bno access from\b)",
    R"(\bremote ?host\b|\bunauthori[sz]ed (?:source|host|client|network)\b)",
    R"(\bdynamic(?:ally| ip| address| range| host| name)|dial-?up|residential)",
    // names that do not exist; those of mailboxes are another matter
    R"(^(?!.*(?:recipient|sender address|sender'?s? domain|domain of sender)).*resolv)",
    // how often we come, and strangers who are put off
    R"(gr[ae]y[ -]?list|postgrey|throttl|\brate[ -]?limit)",
    R"(\btoo many (?:concurrent|simultaneous|(?:\w+ ){0,2}(?:connections|sessions)))",
});

/// Something is blocked: the one who connects, unless the sentence says that it is the mailbox or the server.
constexpr const char *kBlocked =
    R"(^(?!.*(?:mailbox|account|\buser\b|recipient|mail ?server|owner)).*(?:blocked|banned))";

/// That a server takes no mail for other domains. Its own name may have "relay" in it.
constexpr const char *kAboutRelaying = R"(relaying|relay (?:access|denied|not|prohibited)|(?:not|to) relay)";

/// What every sender has to do first, whoever he is.
constexpr const char *kDemand =
    R"(starttls|\btls\b.*required|authentication (?:is )?required|not authenticated|must authenticate)";

QString textOf(const Reply &reply)
{
    return QString::fromUtf8(reply.lines.join(' ').left(kReadCharacters)).toLower();
}

QRegularExpression aboutUsRule()
{
    QStringList rules{QString::fromLatin1(kBlocked)};
    for (const char *rule : kAboutUs)
        rules.append(QString::fromLatin1(rule));
    return QRegularExpression(u"(?:"_s + rules.join(u")|(?:"_s) + u')');
}

bool has(const QString &text, const char *rule)
{
    return text.contains(QRegularExpression(QString::fromLatin1(rule)));
}

/// A sentence that begins with a name and an address in brackets begins with the server's own, as a greeting
/// does (RFC 5321 §4.2); a bare address needs a word in front that says so, as versions look alike.
constexpr const char *kAddress =
    R"((?<!^)\[(?:ipv6:)?([0-9a-f:.]{3,45})\])"
    R"(|(?:^|\b(?:from|ip|address|host|client|for|server|network)[ =:(]{1,3}|[(<])([0-9]{1,3}(?:\.[0-9]{1,3}){3})(?![0-9.]*[0-9]))"
    R"(|(?<![0-9a-f:])([0-9a-f]{2,4}:[0-9a-f:]{3,40})(?![0-9a-z]))";

QString withoutOwnName(const QString &text)
{
    static const QRegularExpression kOwn(
        u"^(?!(?:host|client|ip|address|from|connection|server|relay)\\b)[a-z0-9.-]+ \\[[0-9a-f:.]+\\]"_s);
    return QString(text).remove(kOwn);
}

/// An address that is not the server's.
bool namesAnAddress(const QString &text, const Address &server)
{
    static const QRegularExpression kRule(QString::fromLatin1(kAddress));
    for (const QRegularExpressionMatch &match : kRule.globalMatch(withoutOwnName(text))) {
        const QString literal = match.captured(1) + match.captured(2) + match.captured(3);
        if (const auto address = Address::parse(QStringView(literal)); address && *address != server)
            return true;
    }
    return false;
}

/// What we call ourselves; empty where we have not said it yet, or call ourselves what the server does.
QString ourName(const Dialogue &dialogue)
{
    for (const Exchange &exchange : dialogue.exchanges) {
        if (!exchange.command.startsWith("EHLO ") && !exchange.command.startsWith("HELO "))
            continue;
        const QString name = QString::fromLatin1(exchange.command.mid(exchange.command.indexOf(' ') + 1));
        const auto &greeting = dialogue.exchanges.first().reply;
        const bool isTheirs = greeting && textOf(*greeting).startsWith(name, Qt::CaseInsensitive);
        return name.contains(u'.') && !isTheirs ? name.toLower() : QString();
    }
    return {};
}

/// Our name is not liked: it is named, or the word for it, or it is what the command was refused for.
bool isAboutOurName(const Exchange &refused, const QString &text, const Dialogue &in)
{
    const int code = refused.reply->code;
    const QString name = ourName(in);
    if (!name.isEmpty() && text.contains(name))
        return true;
    // These say that the command is unknown, or comes in the wrong order (RFC 5321 §4.2.2).
    const bool isAboutCommand = code == 500 || code == 502 || code == 503;
    const bool isGreeting = refused.command.startsWith("EHLO") || refused.command.startsWith("HELO");
    return (!isAboutCommand && has(text, R"(\b(?:helo|ehlo)\b)")) ||
           (isGreeting && (code == 501 || code == 504));
}

/// The text behind the enhanced code.
QString wordsOf(const Reply &reply)
{
    static const QRegularExpression kCode(u"^[245]\\.[0-9]{1,3}\\.[0-9]{1,3} +"_s);
    return textOf(reply).remove(kCode);
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

bool refusesRelaying(const Reply &reply)
{
    return reply.code >= 400 && has(textOf(reply), kAboutRelaying);
}

bool isAboutUs(const Exchange &refused, const Dialogue &in)
{
    if (!refused.reply || refused.reply->code < 400 || refusesRelaying(*refused.reply))
        return false;
    const Reply &reply = *refused.reply;
    const QString text = wordsOf(reply);
    static const QRegularExpression kRule = aboutUsRule();
    if (text.contains(kRule) || isAboutOurName(refused, text, in) || namesAnAddress(text, in.address))
        return true;
    // 530: every sender has to do something else first (RFC 3207 §4, RFC 4954 §6).
    const auto code = enhancedCode(reply);
    return code && code->subject == kSecurityOrPolicy && reply.code != 530 && !has(text, kDemand);
}

} // namespace posthorn::smtp
