// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/rdata.h"

#include "core/base/limits.h"

#include <QtEndian>

namespace posthorn::dns {

namespace {

template <class T>
T bigEndian(QByteArrayView octets, qsizetype at)
{
    return qFromBigEndian<T>(octets.data() + at);
}

template <class T>
void append(QByteArray &out, T value)
{
    char octets[sizeof(T)];
    qToBigEndian(value, octets);
    out.append(octets, sizeof(T));
}

/// The name at \a at; its wire length is added to \a at.
std::optional<DomainName> readName(QByteArrayView octets, qsizetype &at)
{
    if (at > octets.size())
        return std::nullopt;
    const auto name = DomainName::fromWire(octets.sliced(at));
    if (!name)
        return std::nullopt;
    at += name->toWire().size();
    return *name;
}

/// The name that takes up all from \a at to the end.
std::optional<DomainName> lastName(QByteArrayView octets, qsizetype at)
{
    const auto name = readName(octets, at);
    return at == octets.size() ? name : std::nullopt;
}

bool holdsOneName(RecordType type)
{
    return type == RecordType::Ns || type == RecordType::Cname || type == RecordType::Ptr ||
           type == RecordType::Dname;
}

} // namespace

std::optional<DomainName> nameData(const Record &record)
{
    return holdsOneName(record.type) ? lastName(record.rdata, 0) : std::nullopt;
}

std::optional<Address> addressData(const Record &record)
{
    const qsizetype size = record.type == RecordType::A ? 4 : record.type == RecordType::Aaaa ? 16 : -1;
    return record.rdata.size() == size ? Address::fromOctets(record.rdata) : std::nullopt;
}

QList<Address> addressesIn(const QList<Record> &records)
{
    QList<Address> addresses;
    for (const Record &record : records) {
        if (const auto address = addressData(record); address && !addresses.contains(*address))
            addresses.append(*address);
    }
    return addresses;
}

std::optional<MxData> mxData(const Record &record)
{
    if (record.type != RecordType::Mx || record.rdata.size() < 3)
        return std::nullopt;
    const auto host = lastName(record.rdata, 2);
    if (!host)
        return std::nullopt;
    return MxData{bigEndian<quint16>(record.rdata, 0), *host};
}

std::optional<SoaData> soaData(const Record &record)
{
    qsizetype at = 0;
    if (record.type != RecordType::Soa)
        return std::nullopt;
    const auto primary = readName(record.rdata, at);
    const auto mailbox = primary ? readName(record.rdata, at) : std::nullopt;
    if (!mailbox || record.rdata.size() - at != 20)
        return std::nullopt;
    const auto number = [&](int i) { return bigEndian<quint32>(record.rdata, at + 4 * i); };
    return SoaData{*primary, *mailbox, number(0), number(1), number(2), number(3), number(4)};
}

std::optional<SrvData> srvData(const Record &record)
{
    if (record.type != RecordType::Srv || record.rdata.size() < 7)
        return std::nullopt;
    const auto target = lastName(record.rdata, 6);
    if (!target)
        return std::nullopt;
    const auto number = [&](int i) { return bigEndian<quint16>(record.rdata, 2 * i); };
    return SrvData{number(0), number(1), number(2), *target};
}

std::optional<QList<QByteArray>> txtStrings(const Record &record)
{
    if (record.type != RecordType::Txt && record.type != RecordType::Spf)
        return std::nullopt;
    QList<QByteArray> strings;
    for (qsizetype at = 0; at < record.rdata.size();) {
        const auto length = static_cast<unsigned char>(record.rdata[at]);
        if (at + 1 + length > record.rdata.size())
            return std::nullopt;
        strings.append(record.rdata.mid(at + 1, length));
        at += 1 + length;
    }
    return strings;
}

QByteArray txtText(const Record &record)
{
    if (record.type != RecordType::Txt && record.type != RecordType::Spf)
        return {};
    QByteArray text;
    for (qsizetype at = 0; at < record.rdata.size();) {
        const auto length = static_cast<unsigned char>(record.rdata[at]);
        if (at + 1 + length > record.rdata.size())
            return {};
        text.append(record.rdata.constData() + at + 1, length);
        at += 1 + length;
    }
    return text;
}

QByteArray makeTxt(QByteArrayView text)
{
    QByteArray rdata;
    do {
        const QByteArrayView part = text.first(std::min(text.size(), kMaxStringOctets));
        rdata.append(static_cast<char>(part.size())).append(part);
        text = text.sliced(part.size());
    } while (!text.isEmpty());
    return rdata;
}

QByteArray makeMx(quint16 preference, const DomainName &host)
{
    QByteArray rdata;
    append(rdata, preference);
    return rdata + host.toWire();
}

QByteArray makeName(const DomainName &name)
{
    return name.toWire();
}

QByteArray makeAddress(const Address &address)
{
    return address.octets();
}

QByteArray makeSoa(const SoaData &soa)
{
    QByteArray rdata = soa.primary.toWire() + soa.mailbox.toWire();
    for (quint32 number : {soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum})
        append(rdata, number);
    return rdata;
}

} // namespace posthorn::dns
