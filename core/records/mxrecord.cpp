// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mxrecord.h"

#include "core/base/address.h"
#include "core/records/octets.h"
#include "core/records/taglist.h"

#include <algorithm>

namespace posthorn::records {

namespace {

std::optional<HostNameFault> octetFault(char c)
{
    if (c == '_')
        return HostNameFault::Underscore;
    if (c == ' ')
        return HostNameFault::Space;
    if (isControl(c))
        return HostNameFault::ControlOctet;
    if (!isLetter(c) && !isDigit(c) && c != '-')
        return HostNameFault::OtherOctet;
    return std::nullopt;
}

/// The one word of a label that is part of a name; empty where there is none, or more than one.
QByteArray wordOf(QByteArray label)
{
    for (char &c : label) {
        if (isControl(c) || QByteArrayView("()[]<>,;\"'").contains(c))
            c = ' ';
    }
    QByteArray word;
    const QList<QByteArray> words = label.simplified().split(' ');
    for (const QByteArray &next : words) {
        // A number beside a word is a priority.
        if (words.size() > 1 && std::all_of(next.begin(), next.end(), isDigit))
            continue;
        if (!word.isEmpty())
            return {};
        word = next;
    }
    return word;
}

} // namespace

std::optional<DomainName> hostWithoutExtras(const DomainName &host)
{
    QList<QByteArray> labels = host.labels();
    for (QByteArray &label : labels)
        label = wordOf(label);
    const auto meant = DomainName::fromLabels(labels);
    return meant && meant->isHostName() && *meant != host ? std::optional(*meant) : std::nullopt;
}

std::optional<MxRecord> parseMx(QByteArrayView text)
{
    text = trimmed(text, TagDialect::Dmarc);
    const auto space = std::find_if(text.begin(), text.end(), isWsp);
    const QByteArrayView number = text.first(space - text.begin());
    const QByteArrayView name = trimmed(text.sliced(number.size()), TagDialect::Dmarc);
    bool isNumber = !number.isEmpty() && std::all_of(number.begin(), number.end(), isDigit);
    const quint16 preference = isNumber ? number.toByteArray().toUShort(&isNumber) : quint16(0);
    const auto host = DomainName::parse(name);
    if (!isNumber || !host)
        return std::nullopt;
    return MxRecord{preference, *host};
}

QByteArray print(const MxRecord &record)
{
    return QByteArray::number(record.preference) + ' ' + record.host.toFqdn().toLatin1();
}

std::optional<HostNameFault> hostNameFault(const DomainName &host)
{
    if (host.isRoot() || host.isHostName())
        return std::nullopt;
    if (Address::parse(host.toString()))
        return HostNameFault::IpLiteral;
    for (const QByteArray &label : host.labels()) {
        for (char c : label) {
            if (const auto fault = octetFault(c))
                return fault;
        }
        if (label.startsWith('-') || label.endsWith('-'))
            return HostNameFault::HyphenAtEnd;
    }
    return HostNameFault::NumericTopLabel;
}

std::optional<DomainName> undoubledName(const DomainName &host, const DomainName &domain)
{
    // A name of one label may well stand twice in another.
    constexpr int kFewestLabels = 2;
    if (domain.labelCount() < kFewestLabels)
        return std::nullopt;
    const auto twice = domain.within(domain);
    if (!twice || !host.isWithin(*twice))
        return std::nullopt;
    const QList<QByteArray> labels = host.labels();
    const auto once = DomainName::fromLabels(labels.first(labels.size() - domain.labelCount()));
    return once ? std::optional(*once) : std::nullopt;
}

} // namespace posthorn::records
