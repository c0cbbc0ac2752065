// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on the wire, by ldns. Nothing of ldns leaves this file, and no whole packet is ever printed by it:
// its printer crashes on some EDNS options.
#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/dns/message.h"
#include "core/dns/rdata.h"

#include <QtEndian>

#include <ldns/ldns.h>

#include <memory>

namespace posthorn::dns {

namespace {

struct PacketFree
{
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};
using Packet = std::unique_ptr<ldns_pkt, PacketFree>;

constexpr quint16 kExtendedErrorOption = 15; // RFC 8914 §2

void append16(QByteArray &out, quint16 value)
{
    out.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

/// As long as the field lives.
QByteArrayView octetsOf(const ldns_rdf *field)
{
    return QByteArrayView(reinterpret_cast<const char *>(ldns_rdf_data(field)),
                          static_cast<qsizetype>(ldns_rdf_size(field)));
}

QByteArray rdataOf(const ldns_rr *rr)
{
    const size_t fields = ldns_rr_rd_count(rr);
    qsizetype size = 0;
    for (size_t i = 0; i < fields; ++i)
        size += octetsOf(ldns_rr_rdf(rr, i)).size();
    QByteArray rdata;
    rdata.reserve(size);
    for (size_t i = 0; i < fields; ++i)
        rdata.append(octetsOf(ldns_rr_rdf(rr, i)));
    return rdata;
}

std::optional<DomainName> nameOf(const ldns_rdf *owner)
{
    if (!owner)
        return std::nullopt;
    const auto name = DomainName::fromWire(octetsOf(owner));
    return name ? std::optional(*name) : std::nullopt;
}

QList<Record> recordsOf(const ldns_rr_list *list)
{
    QList<Record> records;
    const size_t count = ldns_rr_list_rr_count(list);
    records.reserve(static_cast<qsizetype>(count));
    for (size_t i = 0; i < count; ++i) {
        const ldns_rr *rr = ldns_rr_list_rr(list, i);
        const auto name = nameOf(ldns_rr_owner(rr));
        if (!name || ldns_rr_get_class(rr) != LDNS_RR_CLASS_IN)
            continue;
        // A TTL with its top bit set is read as zero (RFC 2181 §8).
        const quint32 ttl = ldns_rr_ttl(rr) > 0x7fffffff ? 0 : ldns_rr_ttl(rr);
        records.append({*name, RecordType(ldns_rr_get_type(rr)), std::chrono::seconds(ttl), rdataOf(rr)});
    }
    return records;
}

QList<ExtendedError> extendedErrors(const ldns_rdf *options)
{
    QList<ExtendedError> errors;
    if (!options)
        return errors;
    const QByteArrayView octets = octetsOf(options);
    for (qsizetype at = 0; at + 4 <= octets.size();) {
        const auto code = qFromBigEndian<quint16>(octets.data() + at);
        const auto length = qFromBigEndian<quint16>(octets.data() + at + 2);
        at += 4;
        if (at + length > octets.size())
            break;
        if (code == kExtendedErrorOption && length >= 2) {
            const QByteArrayView text = octets.sliced(at + 2, length - 2);
            errors.append({qFromBigEndian<quint16>(octets.data() + at), safeText(text, 300)});
        }
        at += length;
    }
    return errors;
}

std::optional<Question> questionOf(const ldns_pkt *packet)
{
    const ldns_rr_list *list = ldns_pkt_question(packet);
    if (ldns_rr_list_rr_count(list) != 1)
        return std::nullopt;
    const ldns_rr *rr = ldns_rr_list_rr(list, 0);
    const auto name = nameOf(ldns_rr_owner(rr));
    if (!name || ldns_rr_get_class(rr) != LDNS_RR_CLASS_IN)
        return std::nullopt;
    return Question{*name, RecordType(ldns_rr_get_type(rr))};
}

/// Root owner, type OPT, our UDP size, version 0 (RFC 6891 §6.1.2).
void appendOpt(QByteArray &out, bool dnssecOk)
{
    out.append('\0');
    append16(out, static_cast<quint16>(RecordType::Opt));
    append16(out, kEdnsUdpOctets);
    append16(out, 0);
    append16(out, dnssecOk ? 0x8000 : 0);
    append16(out, 0);
}

void appendRecords(QByteArray &out, const QList<Record> &records)
{
    for (const Record &record : records) {
        out.append(record.name.toWire());
        append16(out, static_cast<quint16>(record.type));
        append16(out, 1);
        const auto ttl = static_cast<quint32>(std::clamp<qint64>(record.ttl.count(), 0, 0x7fffffff));
        append16(out, static_cast<quint16>(ttl >> 16));
        append16(out, static_cast<quint16>(ttl & 0xffff));
        append16(out, static_cast<quint16>(record.rdata.size()));
        out.append(record.rdata);
    }
}

} // namespace

QByteArray encodeQuery(const Question &question, quint16 id, const QueryOptions &options)
{
    // A query is a header, a name and eleven octets: building it by hand costs a twentieth of ldns's way.
    QByteArray wire;
    wire.reserve(12 + kMaxNameOctets + 4 + 11);
    append16(wire, id);
    append16(wire, static_cast<quint16>((options.recursionDesired ? 0x0100 : 0) |
                                        (options.checkingDisabled ? 0x0010 : 0)));
    append16(wire, 1);
    append16(wire, 0);
    append16(wire, 0);
    append16(wire, options.edns == EdnsMode::None ? 0 : 1);
    wire.append(question.name.toWire());
    append16(wire, static_cast<quint16>(question.type));
    append16(wire, 1);
    if (options.edns != EdnsMode::None)
        appendOpt(wire, options.edns == EdnsMode::DnssecOk);
    return wire;
}

Result<Message, QString> decodeMessage(QByteArrayView wire)
{
    if (wire.size() > kMaxMessageOctets)
        return failure(QStringLiteral("longer than a DNS message can be"));
    ldns_pkt *raw = nullptr;
    const ldns_status status =
        ldns_wire2pkt(&raw, reinterpret_cast<const uint8_t *>(wire.data()), static_cast<size_t>(wire.size()));
    const Packet packet(raw);
    if (status != LDNS_STATUS_OK || !packet)
        return failure(QString::fromLatin1(ldns_get_errorstr_by_id(status)));

    Message message;
    message.id = ldns_pkt_id(packet.get());
    message.response = ldns_pkt_qr(packet.get());
    message.opcode = ldns_pkt_get_opcode(packet.get());
    message.edns = ldns_pkt_edns(packet.get());
    message.rcode = ldns_pkt_get_rcode(packet.get()) |
                    (message.edns ? ldns_pkt_edns_extended_rcode(packet.get()) << 4 : 0);
    message.flags = {ldns_pkt_aa(packet.get()), ldns_pkt_tc(packet.get()), ldns_pkt_ra(packet.get()),
                     ldns_pkt_ad(packet.get())};
    message.question = questionOf(packet.get());
    message.answer = recordsOf(ldns_pkt_answer(packet.get()));
    message.authority = recordsOf(ldns_pkt_authority(packet.get()));
    message.additional = recordsOf(ldns_pkt_additional(packet.get()));
    if (message.edns) {
        message.ednsUdpOctets = ldns_pkt_edns_udp_size(packet.get());
        message.errors = extendedErrors(ldns_pkt_edns_data(packet.get()));
    }
    return message;
}

QByteArray encodeResponse(const Answer &answer, quint16 id)
{
    QList<Record> section = answer.aliases + answer.records();
    QByteArray wire;
    append16(wire, id);
    const int rcode = answer.isNxDomain() ? 3 : answer.failed() ? (answer.rcode ? answer.rcode & 0xf : 2) : 0;
    append16(wire, static_cast<quint16>(0x8180 | (answer.flags.authoritative ? 0x0400 : 0) | rcode));
    append16(wire, 1);
    append16(wire, static_cast<quint16>(section.size()));
    append16(wire, static_cast<quint16>(answer.authority.size()));
    append16(wire, static_cast<quint16>(answer.additional.size()));
    wire.append(answer.question.name.toWire());
    append16(wire, static_cast<quint16>(answer.question.type));
    append16(wire, 1);
    appendRecords(wire, section);
    appendRecords(wire, answer.authority);
    appendRecords(wire, answer.additional);
    return wire;
}

} // namespace posthorn::dns
