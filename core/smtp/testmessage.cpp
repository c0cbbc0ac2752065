// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/testmessage.h"

#include "core/base/domainname.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace posthorn::smtp {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMaxLocalPart = 64; // RFC 5321 §4.5.3.1.1
constexpr qsizetype kMaxMailbox = 254;  // RFC 5321 §4.5.3.1.3, without the angle brackets

bool isLocalPart(const QString &text)
{
    static const QRegularExpression kDotString(
        u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$"_s);
    static const QRegularExpression kQuoted(u"^\"([ !#-\\[\\]-~]|\\\\[ -~])*\"$"_s);
    return text.size() <= kMaxLocalPart &&
           (kDotString.match(text).hasMatch() || kQuoted.match(text).hasMatch());
}

/// RFC 5322 §3.3, always in UTC.
QByteArray dateText(const QDateTime &now)
{
    return QLocale::c().toString(now.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

} // namespace

std::optional<QByteArray> mailboxOf(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || !isLocalPart(text.first(at).toString()))
        return std::nullopt;
    const QByteArray host = QUrl::toAce(text.sliced(at + 1).toString());
    const auto name = DomainName::parse(host);
    if (!name || !name->isHostName())
        return std::nullopt;
    const QByteArray mailbox = text.first(at).toLatin1() + '@' + name->toString().toLatin1();
    return mailbox.size() <= kMaxMailbox ? std::optional(mailbox) : std::nullopt;
}

QByteArray domainOf(const QByteArray &mailbox)
{
    return mailbox.mid(mailbox.lastIndexOf('@') + 1);
}

QByteArray testMessage(const QByteArray &from, const QByteArray &to, const QDateTime &now,
                       const QByteArray &id)
{
    const QList<QByteArray> lines{
        "Date: " + dateText(now),
        "From: <" + from + '>',
        "To: <" + to + '>',
        "Message-ID: <" + id + '@' + domainOf(from) + '>',
        "Subject: Test message from Posthorn",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=us-ascii",
        "Content-Transfer-Encoding: 7bit",
        "Auto-Submitted: auto-generated",
        "",
        "This is a test message. Somebody used Posthorn to see whether mail for",
        "this mailbox arrives, and gave this as the sender:",
        "",
        "  " + from,
        "",
        "That you read it shows that it does. Nothing needs to be done.",
        "",
    };
    return lines.join("\r\n");
}

} // namespace posthorn::smtp
