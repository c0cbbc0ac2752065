// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dkimsignature.h"

#include "core/base/limits.h"
#include "core/records/taglist.h"

namespace posthorn::records {

namespace {

constexpr QByteArrayView kField("dkim-signature:");

/// The fields of a header, unfolded (RFC 5322 §2.2.3), up to the empty line that ends it.
QList<QByteArray> unfolded(const QByteArray &header)
{
    QList<QByteArray> fields;
    for (QByteArray line : header.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() && !fields.isEmpty())
            break;
        const bool continues = line.startsWith(' ') || line.startsWith('\t');
        if (continues && !fields.isEmpty())
            fields.last() += line;
        else if (!line.isEmpty())
            fields.append(line);
    }
    return fields;
}

std::optional<DkimKeyPlace> placeIn(const QByteArray &tags)
{
    const TagList list = parseTagList(tags, TagDialect::Dkim).list;
    const QByteArray selector = list.value("s").value_or(QByteArray()).simplified();
    const auto domain = DomainName::parse(list.value("d").value_or(QByteArray()).simplified());
    const auto labels = DomainName::parse(selector);
    if (!domain || domain->isRoot() || !labels || labels->isRoot())
        return std::nullopt;
    return DkimKeyPlace{selector, *domain};
}

} // namespace

QList<DkimKeyPlace> dkimKeyPlaces(QByteArrayView header)
{
    QList<DkimKeyPlace> places;
    const QByteArray text = header.first(std::min(header.size(), kMaxPastedHeaderOctets)).toByteArray();
    for (const QByteArray &field : unfolded(text)) {
        if (!field.toLower().startsWith(kField))
            continue;
        const auto place = placeIn(field.mid(kField.size()).trimmed());
        if (place && !places.contains(*place))
            places.append(*place);
    }
    return places;
}

} // namespace posthorn::records
