// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/misdeeds.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "tests/support/lab/reply.h"

#include <QRandomGenerator>

namespace posthorn::lab {

namespace {

using dns::Record;
using dns::RecordType;

constexpr int kNotImp = 4;
constexpr int kFormErr = 1;
constexpr int kServFail = 2;
constexpr int kRefused = 5;
constexpr int kChainLength = 40;
constexpr std::chrono::seconds kTtl{60};

/// The address of every lie (RFC 5737).
Record lyingAddress(const DomainName &name)
{
    return {name, RecordType::A, kTtl, dns::makeAddress(*Address::parse(QByteArrayView("192.0.2.66")))};
}

Record alias(const DomainName &from, const DomainName &to)
{
    return {from, RecordType::Cname, kTtl, dns::makeName(to)};
}

const dns::Question &questionOf(const Heard &heard)
{
    return *heard.message.question;
}

QList<Deed> once(const QByteArray &wire)
{
    return {Deed{Deed::How::Reply, wire}};
}

QList<Deed> withRcode(const Heard &heard, int rcode)
{
    return once(Reply::to(heard.message).withRcode(rcode).toWire());
}

QByteArray withOtherId(QByteArray wire)
{
    wire[1] = static_cast<char>(wire[1] ^ 0x55);
    return wire;
}

QByteArray forged(const Heard &heard, int number)
{
    Reply reply = Reply::to(heard.message);
    reply.id = static_cast<quint16>(reply.id + number);
    reply.answer = {lyingAddress(questionOf(heard).name)};
    return reply.toWire();
}

QList<Deed> wrongThenRight(const Heard &heard, const QByteArray &right)
{
    return {Deed{Deed::How::Reply, forged(heard, 1)}, Deed{Deed::How::Reply, forged(heard, 2)},
            Deed{Deed::How::Reply, forged(heard, 3)}, Deed{Deed::How::Reply, right}};
}

QList<Deed> wrongQuestion(const Heard &heard)
{
    Reply reply = Reply::to(heard.message);
    reply.question.name = DomainName::literal("somebody.else.example");
    reply.answer = {lyingAddress(reply.question.name)};
    return once(reply.toWire());
}

/// As much TXT as fits into a message: strings of 255 octets, and a last one that fills it up.
QByteArray hugeAnswer(const Heard &heard)
{
    Reply reply = Reply::to(heard.message);
    const qsizetype overhead = reply.toWire().size() + questionOf(heard).name.toWire().size() + 10;
    QByteArray rdata;
    qsizetype left = kMaxMessageOctets - overhead;
    while (left > 0) {
        const qsizetype size = std::min<qsizetype>(left - 1, kMaxStringOctets);
        rdata.append(static_cast<char>(size)).append(size, 'x');
        left -= 1 + size;
    }
    reply.answer = {{questionOf(heard).name, RecordType::Txt, kTtl, rdata}};
    return reply.toWire();
}

QByteArray servFail(const Heard &heard)
{
    Reply reply = Reply::to(heard.message).withRcode(kServFail);
    if (reply.edns) {
        reply.extendedError = 6;
        reply.errorText = "signature \x1b[31mexpired\x1b[0m\n";
    }
    return reply.toWire();
}

/// A header that promises three answers, and the beginning of one.
QByteArray garbage(const Heard &heard)
{
    QByteArray wire = Reply::to(heard.message).toWire().left(12);
    wire[7] = 3;
    return wire + QByteArray("\xc0\xff\x3f\x07garbage", 11);
}

QByteArray randomOctets()
{
    QByteArray wire(64, Qt::Uninitialized);
    for (char &octet : wire)
        octet = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return wire;
}

QByteArray aliasLoop(const Heard &heard)
{
    Reply reply = Reply::to(heard.message);
    const DomainName other = DomainName::literal("loop.hostile.lab");
    reply.answer = {alias(reply.question.name, other), alias(other, reply.question.name)};
    return reply.toWire();
}

QByteArray longChain(const Heard &heard)
{
    Reply reply = Reply::to(heard.message);
    DomainName at = reply.question.name;
    for (int i = 0; i < kChainLength; ++i) {
        const DomainName next = *DomainName::parse("c" + QByteArray::number(i) + ".lab");
        reply.answer.append(alias(at, next));
        at = next;
    }
    reply.answer.append(lyingAddress(at));
    return reply.toWire();
}

/// As a provider that earns by wrong addresses: an address for every name, and NODATA for its other types.
QByteArray lie(const Heard &heard, const QByteArray &right)
{
    const auto honest = dns::decodeMessage(right);
    const bool negative = honest && honest->answer.isEmpty();
    if (!negative)
        return right;
    Reply reply = Reply::to(heard.message);
    if (reply.question.type == RecordType::A)
        reply.answer = {lyingAddress(reply.question.name)};
    else
        reply.authority = honest->authority;
    return reply.toWire();
}

QByteArray questionBack(const Heard &heard)
{
    Reply reply = Reply::to(heard.message);
    reply.response = false;
    return reply.toWire();
}

QList<Deed> unlessEdns(const Heard &heard, const QByteArray &right, int rcode)
{
    if (!heard.message.edns)
        return once(right);
    Reply reply = Reply::to(heard.message).withRcode(rcode);
    reply.edns = false;
    return once(reply.toWire());
}

QByteArray bareFormErr(const Heard &heard)
{
    Reply reply = Reply::to(heard.message).withRcode(kFormErr);
    reply.edns = false;
    QByteArray header = reply.toWire().left(12);
    header[5] = 0; // QDCOUNT
    return header;
}

/// The misdeeds that are a truncated answer over UDP, and something over TCP.
QList<Deed> truncated(Misdeed misdeed, const Heard &heard, const QByteArray &right)
{
    if (heard.transport == dns::Transport::Udp)
        return once(truncatedWire(right, heard.message));
    switch (misdeed) {
    case Misdeed::TruncatedTcpClosed:
        return {Deed{Deed::How::HangUp}};
    case Misdeed::TruncatedTcpSilent:
        return {};
    case Misdeed::Huge:
        return once(hugeAnswer(heard));
    default:
        return once(right);
    }
}

} // namespace

QList<Deed> deedsOf(Misdeed misdeed, const Heard &heard, const QByteArray &right)
{
    switch (misdeed) {
    case Misdeed::None:
        return once(right);
    case Misdeed::WrongId:
        return once(withOtherId(right));
    case Misdeed::WrongQuestion:
        return wrongQuestion(heard);
    case Misdeed::WrongThenRight:
        return wrongThenRight(heard, right);
    case Misdeed::OtherPort:
        return {Deed{Deed::How::ReplyFromOtherPort, right}};
    case Misdeed::Truncated:
    case Misdeed::TruncatedTcpClosed:
    case Misdeed::TruncatedTcpSilent:
    case Misdeed::Huge:
        return truncated(misdeed, heard, right);
    case Misdeed::ServFail:
        return once(servFail(heard));
    case Misdeed::Refused:
        return withRcode(heard, kRefused);
    case Misdeed::FormErrToEdns:
        return unlessEdns(heard, right, kFormErr);
    case Misdeed::BareFormErr:
        return once(bareFormErr(heard));
    case Misdeed::BareFormErrToEdns:
        return once(heard.message.edns ? bareFormErr(heard) : right);
    case Misdeed::NotImpToEdns:
        return unlessEdns(heard, right, kNotImp);
    case Misdeed::DropsEdns:
        return heard.message.edns ? QList<Deed>() : once(right);
    case Misdeed::NotImp:
        return withRcode(heard, kNotImp);
    case Misdeed::Silent:
        return {};
    case Misdeed::Garbage:
        return once(garbage(heard));
    case Misdeed::Short:
        return once(right.left(5));
    case Misdeed::Half:
        return once(right.left(right.size() / 2));
    case Misdeed::RandomOctets:
        return once(randomOctets());
    case Misdeed::AliasLoop:
        return once(aliasLoop(heard));
    case Misdeed::LongChain:
        return once(longChain(heard));
    case Misdeed::Duplicates:
        return once(right) + once(right) + once(right) + once(right) + once(right);
    case Misdeed::Late:
        return {Deed{Deed::How::Reply, right, heard.lateness}};
    case Misdeed::Lie:
        return once(lie(heard, right));
    case Misdeed::NotAnAnswer:
        return once(questionBack(heard));
    }
    return {};
}

} // namespace posthorn::lab
