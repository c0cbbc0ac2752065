// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/userinput.h"

#include "core/base/address.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QUrl>

#include <libpsl.h>

#include <algorithm>
#include <cstring>

namespace posthorn {

namespace {

using Why = InputError::Why;

const psl_ctx_t *suffixList()
{
    // The system's list is newer than the one compiled into the library, where the distribution keeps it up
    // to date.
    static const psl_ctx_t *list = [] {
        psl_ctx_t *latest = psl_latest(nullptr);
        return latest ? static_cast<const psl_ctx_t *>(latest) : psl_builtin();
    }();
    return list;
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// Takes away what people copy along with a name.
QString stripped(QString text)
{
    static const QString kAround = QStringLiteral("\"'`<>()[]{},;\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e");
    const auto isAround = [](QChar c) {
        return c.isSpace() || kAround.contains(c) || c == QChar(0xfeff) || c == QChar(0x200b);
    };
    while (!text.isEmpty() && isAround(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

/// The host of a URL, the part after the @ of an address, or the text itself.
QString hostPart(QString text)
{
    if (const qsizetype scheme = text.indexOf(QLatin1String("://")); scheme >= 0)
        text = text.mid(scheme + 3);
    else if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        text = text.mid(7);
    else if (text.startsWith(QLatin1String("//")))
        text = text.mid(2);
    for (QLatin1Char end : {QLatin1Char('/'), QLatin1Char('?'), QLatin1Char('#')})
        text = text.section(end, 0, 0);
    text = text.mid(text.lastIndexOf(QLatin1Char('@')) + 1);
    // A port; but more than one colon is an IPv6 address, which is refused as such further on.
    if (text.count(QLatin1Char(':')) == 1)
        text = text.section(QLatin1Char(':'), 0, 0);
    return text;
}

InputError fromNameError(NameError error, const QString &text)
{
    switch (error) {
    case NameError::LabelTooLong:
        for (const QString &label : text.split(QLatin1Char('.'))) {
            if (label.size() > 63)
                return {Why::LabelTooLong, safeText(label, 20)};
        }
        return {Why::LabelTooLong, {}};
    case NameError::NameTooLong:
        return {Why::NameTooLong, {}};
    case NameError::EmptyLabel:
        return {Why::EmptyLabel, {}};
    case NameError::BadEscape:
        return {Why::BadCharacter, QStringLiteral("\\")};
    case NameError::Empty:
    case NameError::Truncated:
        break;
    }
    return {Why::Empty, {}};
}

/// IDNA to A-labels; ASCII names pass as they are, as QUrl refuses some that exist in DNS (an underscore).
Result<QByteArray, InputError> toAscii(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return text.toLatin1();
    const QByteArray ace = QUrl::toAce(text);
    if (ace.isEmpty()) {
        // An over-long label is the usual reason; name it as such.
        const QStringList labels = text.split(QLatin1Char('.'));
        const auto tooLong =
            std::find_if(labels.begin(), labels.end(), [](const QString &l) { return l.size() > 59; });
        if (tooLong != labels.end())
            return failure(InputError{Why::LabelTooLong, safeText(*tooLong, 20)});
        const auto bad = std::find_if(labels.begin(), labels.end(), [](const QString &l) {
            return !l.isEmpty() && QUrl::toAce(l).isEmpty();
        });
        return failure(InputError{Why::NotIdna, safeText(bad != labels.end() ? *bad : text, 40)});
    }
    return ace;
}

bool isAllowed(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

std::optional<DomainName> registrable(const DomainName &name, int type)
{
    // libpsl wants lower-case UTF-8 or A-labels; ours are ASCII.
    if (name.isRoot())
        return std::nullopt;
    const QByteArray text = name.toString().toLower().toLatin1();
    const char *suffix = text.constData();
    // The longest suffix that is public: walk labels from the left until one is.
    int labels = name.labelCount();
    for (const char *at = suffix; labels > 0; --labels) {
        if (psl_is_public_suffix2(suffixList(), at, type)) {
            if (labels == name.labelCount())
                return std::nullopt;
            return name.suffix(labels + 1);
        }
        const char *dot = std::strchr(at, '.');
        if (!dot)
            break;
        at = dot + 1;
    }
    return name.labelCount() < 2 ? std::nullopt : std::optional(name.suffix(2));
}

} // namespace

Result<DomainName, InputError> domainFromUser(const QString &text)
{
    const QString whole = stripped(text);
    if (whole.isEmpty())
        return failure(InputError{Why::Empty, {}});
    if (const auto bad = std::find_if(whole.begin(), whole.end(), isInvisible); bad != whole.end())
        return failure(InputError{Why::ControlCharacter, safeText(QStringView(&*bad, 1))});

    const QString host = stripped(hostPart(whole));
    if (host.isEmpty())
        return failure(InputError{Why::Empty, {}});
    if (Address::parse(QStringView(host)) || host.count(QLatin1Char(':')) > 1)
        return failure(InputError{Why::IpAddress, safeText(host, 60)});

    const auto ascii = toAscii(host);
    if (!ascii)
        return failure(ascii.error());
    if (ascii->startsWith("*."))
        return failure(InputError{Why::Wildcard, {}});
    if (const auto bad = std::find_if_not(ascii->begin(), ascii->end(), isAllowed); bad != ascii->end())
        return failure(InputError{Why::BadCharacter, safeText(QByteArrayView(&*bad, 1))});
    const auto name = DomainName::parse(ascii->toLower());
    if (!name)
        return failure(fromNameError(name.error(), QString::fromLatin1(*ascii)));

    if (name->isRoot())
        return failure(InputError{Why::SingleLabel, QStringLiteral(".")});
    if (isPublicSuffix(*name))
        return failure(InputError{Why::PublicSuffix, name->toUnicode()});
    if (name->labelCount() == 1)
        return failure(InputError{Why::SingleLabel, name->toUnicode()});
    return *name;
}

Result<DomainName, InputError> hostFromUser(const QString &text)
{
    const QString host = stripped(text);
    if (host.isEmpty())
        return failure(InputError{Why::Empty, {}});
    if (const auto bad = std::find_if(host.begin(), host.end(), isInvisible); bad != host.end())
        return failure(InputError{Why::ControlCharacter, safeText(QStringView(&*bad, 1))});
    const auto ascii = toAscii(host);
    if (!ascii)
        return failure(ascii.error());
    if (ascii->startsWith("*."))
        return failure(InputError{Why::Wildcard, {}});
    const bool isAddress = Address::parse(QByteArrayView(*ascii)).has_value();
    const auto bad = std::find_if_not(ascii->begin(), ascii->end(), isAllowed);
    if (!isAddress && bad != ascii->end())
        return failure(InputError{Why::BadCharacter, safeText(QByteArrayView(&*bad, 1))});
    const auto name = DomainName::parse(ascii->toLower());
    if (!name)
        return failure(fromNameError(name.error(), QString::fromLatin1(*ascii)));
    return *name;
}

QString inputErrorText(const InputError &error)
{
    const auto say = [&](const char *text) {
        return fillIn(QCoreApplication::translate("Input", text), {{QStringLiteral("part"), error.part}});
    };
    switch (error.why) {
    case Why::Empty:
        return say(QT_TRANSLATE_NOOP("Input", "There is no domain here. Type a name such as example.com."));
    case Why::ControlCharacter:
        return say(QT_TRANSLATE_NOOP("Input", "There is an invisible character ({part}) in the name. Type "
                                              "the name by hand instead of pasting it."));
    case Why::IpAddress:
        return say(QT_TRANSLATE_NOOP(
            "Input",
            "{part} is an IP address. Give the domain name that stands after the @ in your mail addresses."));
    case Why::PublicSuffix:
        return say(QT_TRANSLATE_NOOP("Input", "{part} is a suffix under which domains are registered, not a "
                                              "domain. Give the whole name, such as example.{part}."));
    case Why::SingleLabel:
        return say(QT_TRANSLATE_NOOP(
            "Input", "{part} has no dot in it. Give the whole domain name, such as example.com."));
    case Why::EmptyLabel:
        return say(QT_TRANSLATE_NOOP(
            "Input", "There are two dots in a row, or one at the start. Give the name as in example.com."));
    case Why::LabelTooLong:
        return say(QT_TRANSLATE_NOOP(
            "Input", "The part “{part}” is longer than the 63 octets that DNS allows between two dots."));
    case Why::NameTooLong:
        return say(QT_TRANSLATE_NOOP("Input", "The name is longer than the 253 characters that DNS allows."));
    case Why::BadCharacter:
        return say(QT_TRANSLATE_NOOP(
            "Input",
            "The character “{part}” cannot stand in a domain name. Give the name as in example.com."));
    case Why::NotIdna:
        return say(QT_TRANSLATE_NOOP(
            "Input", "“{part}” has a character that international domain names do not allow."));
    case Why::Wildcard:
        return say(QT_TRANSLATE_NOOP("Input", "A name with * stands for many names. Give one of them."));
    }
    return {};
}

bool isPublicSuffix(const DomainName &name)
{
    if (name.isRoot())
        return true;
    const QByteArray text = name.toString().toLower().toLatin1();
    return psl_is_public_suffix2(suffixList(), text.constData(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) == 1;
}

std::optional<DomainName> registrableDomain(const DomainName &name)
{
    return registrable(name, PSL_TYPE_ANY);
}

std::optional<DomainName> registeredName(const DomainName &name)
{
    return registrable(name, PSL_TYPE_ICANN);
}

bool isReservedName(const DomainName &name)
{
    static const QList<QByteArray> kTops{"test",  "example", "invalid", "localhost", "local",
                                         "onion", "alt",     "arpa",    "internal"};
    static const QList<DomainName> kNames{DomainName::literal("example.com"),
                                          DomainName::literal("example.net"),
                                          DomainName::literal("example.org")};
    if (name.isRoot() || kTops.contains(name.suffix(1).firstLabel().toLower()))
        return true;
    return std::any_of(kNames.begin(), kNames.end(), [&](const DomainName &n) { return name.isWithin(n); });
}

} // namespace posthorn
