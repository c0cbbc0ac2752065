// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/record.h"

#include <algorithm>
#include <array>

namespace posthorn::dns {

namespace {

struct TypeName
{
    RecordType type;
    const char *name;
};

constexpr auto kTypeNames = std::to_array<TypeName>({
    {RecordType::A, "A"},         {RecordType::Ns, "NS"},     {RecordType::Cname, "CNAME"},
    {RecordType::Soa, "SOA"},     {RecordType::Ptr, "PTR"},   {RecordType::Mx, "MX"},
    {RecordType::Txt, "TXT"},     {RecordType::Aaaa, "AAAA"}, {RecordType::Srv, "SRV"},
    {RecordType::Dname, "DNAME"}, {RecordType::Opt, "OPT"},   {RecordType::Ds, "DS"},
    {RecordType::Rrsig, "RRSIG"}, {RecordType::Nsec, "NSEC"}, {RecordType::Dnskey, "DNSKEY"},
    {RecordType::Nsec3, "NSEC3"}, {RecordType::Tlsa, "TLSA"}, {RecordType::Spf, "SPF"},
    {RecordType::Any, "ANY"},
});

} // namespace

QString typeName(RecordType type)
{
    const auto row =
        std::find_if(kTypeNames.begin(), kTypeNames.end(), [&](const TypeName &t) { return t.type == type; });
    return row != kTypeNames.end() ? QString::fromLatin1(row->name)
                                   : QStringLiteral("TYPE%1").arg(static_cast<quint16>(type));
}

std::optional<RecordType> typeFromName(QStringView name)
{
    for (const TypeName &row : kTypeNames) {
        if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            return row.type;
    }
    if (!name.startsWith(QLatin1String("TYPE"), Qt::CaseInsensitive))
        return std::nullopt;
    bool ok = false;
    const ushort number = name.sliced(4).toUShort(&ok);
    return ok ? std::optional(RecordType(number)) : std::nullopt;
}

} // namespace posthorn::dns
