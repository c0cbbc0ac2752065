// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/dnssecdata.h"

#include "core/dns/message.h"

#include <QtEndian>

#include <array>

namespace posthorn::dns {

namespace {

constexpr qsizetype kDsHeader = 4;         // tag, algorithm, digest type (RFC 4034 §5.1)
constexpr qsizetype kKeyHeader = 4;        // flags, protocol, algorithm (RFC 4034 §2.1)
constexpr qsizetype kSignatureHeader = 18; // up to the signer's name (RFC 4034 §3.1)
constexpr qsizetype kNsec3Header = 5; // algorithm, flags, iterations, length of the salt (RFC 5155 §3.2)

quint8 octet(const QByteArray &rdata, qsizetype at)
{
    return static_cast<quint8>(rdata[at]);
}

quint16 word(const QByteArray &rdata, qsizetype at)
{
    return qFromBigEndian<quint16>(rdata.constData() + at);
}

/// Seconds since 1970, modulo 2^32 (RFC 4034 §3.1.5): the one of those that lies nearest to \a near.
QDateTime timeOf(quint32 seconds, qint64 near)
{
    const auto difference = static_cast<qint32>(seconds - static_cast<quint32>(near));
    return QDateTime::fromSecsSinceEpoch(near + difference, Qt::UTC);
}

quint16 tagOf(const QByteArray &rdata)
{
    // Of algorithm 1 the tag is a part of the key (RFC 4034 App. B.1).
    if (octet(rdata, 3) == 1 && rdata.size() >= kKeyHeader + 3)
        return word(rdata, rdata.size() - 3);
    quint32 sum = 0;
    for (qsizetype i = 0; i < rdata.size(); ++i)
        sum += i % 2 == 0 ? static_cast<quint32>(octet(rdata, i)) << 8 : octet(rdata, i);
    sum += sum >> 16;
    return static_cast<quint16>(sum & 0xffff);
}

} // namespace

std::optional<DsData> dsData(const Record &record)
{
    const QByteArray &rdata = record.rdata;
    if (record.type != RecordType::Ds || rdata.size() <= kDsHeader)
        return std::nullopt;
    return DsData{word(rdata, 0), octet(rdata, 2), octet(rdata, 3), rdata.mid(kDsHeader)};
}

std::optional<KeyData> keyData(const Record &record)
{
    const QByteArray &rdata = record.rdata;
    if (record.type != RecordType::Dnskey || rdata.size() <= kKeyHeader)
        return std::nullopt;
    return KeyData{word(rdata, 0), octet(rdata, 3), tagOf(rdata)};
}

std::optional<SignatureData> signatureData(const Record &record)
{
    const QByteArray &rdata = record.rdata;
    if (record.type != RecordType::Rrsig || rdata.size() <= kSignatureHeader)
        return std::nullopt;
    const auto signer = DomainName::fromWire(QByteArrayView(rdata).sliced(kSignatureHeader));
    if (!signer)
        return std::nullopt;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto expiration = qFromBigEndian<quint32>(rdata.constData() + 8);
    const auto inception = qFromBigEndian<quint32>(rdata.constData() + 12);
    return SignatureData{record.name,
                         RecordType(word(rdata, 0)),
                         octet(rdata, 2),
                         timeOf(inception, now),
                         timeOf(expiration, now),
                         word(rdata, 16),
                         *signer};
}

std::optional<Nsec3Data> nsec3Data(const Record &record)
{
    const QByteArray &rdata = record.rdata;
    if ((record.type != RecordType::Nsec3 && record.type != kNsec3Param) || rdata.size() < kNsec3Header)
        return std::nullopt;
    return Nsec3Data{octet(rdata, 0), (octet(rdata, 1) & 1) != 0, word(rdata, 2), octet(rdata, 4)};
}

QList<SignatureData> signaturesIn(const Answer &answer)
{
    QList<SignatureData> signatures;
    const auto message = decodeMessage(answer.wire);
    if (answer.wire.isEmpty() || !message)
        return signatures;
    for (const QList<Record> *section : {&message->answer, &message->authority}) {
        for (const Record &record : *section) {
            if (const auto signature = signatureData(record))
                signatures.append(*signature);
        }
    }
    return signatures;
}

QString algorithmName(int algorithm)
{
    struct Row
    {
        int number;
        const char *name;
    };
    static constexpr auto kNames = std::to_array<Row>({{1, "RSAMD5"},
                                                       {3, "DSA"},
                                                       {5, "RSASHA1"},
                                                       {6, "DSA-NSEC3-SHA1"},
                                                       {7, "RSASHA1-NSEC3-SHA1"},
                                                       {8, "RSASHA256"},
                                                       {10, "RSASHA512"},
                                                       {12, "ECC-GOST"},
                                                       {13, "ECDSAP256SHA256"},
                                                       {14, "ECDSAP384SHA384"},
                                                       {15, "ED25519"},
                                                       {16, "ED448"},
                                                       {17, "SM2SM3"},
                                                       {23, "ECC-GOST12"}});
    for (const auto &[number, name] : kNames) {
        if (number == algorithm)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("algorithm %1").arg(algorithm);
}

} // namespace posthorn::dns
