// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tlsarecord.h"

namespace posthorn::records {

namespace {

constexpr qsizetype kHeaderOctets = 3;
constexpr qsizetype kSha256Octets = 32;
constexpr qsizetype kSha512Octets = 64;

/// One SEQUENCE that fills the octets: what a certificate or a key is at the least (X.690 §8.1.3).
bool isOneSequence(QByteArrayView der)
{
    constexpr unsigned char kSequence = 0x30;
    constexpr unsigned char kLongForm = 0x80;
    constexpr int kMostLengthOctets = 4;
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(der[i]); };
    if (der.size() < 2 || at(0) != kSequence)
        return false;
    if (at(1) < kLongForm)
        return der.size() == 2 + at(1);
    const int count = at(1) - kLongForm;
    if (count < 1 || count > kMostLengthOctets || der.size() < 2 + count)
        return false;
    qsizetype length = 0;
    for (int i = 0; i < count; ++i)
        length = (length << 8) | at(2 + i);
    return der.size() == 2 + count + length;
}

bool hasFittingData(const TlsaRecord &record)
{
    switch (record.matching) {
    case TlsaRecord::Matching::Full:
        return isOneSequence(record.data);
    case TlsaRecord::Matching::Sha256:
        return record.data.size() == kSha256Octets;
    case TlsaRecord::Matching::Sha512:
        return record.data.size() == kSha512Octets;
    }
    return true; // nobody knows what an unknown type holds
}

QList<ParseIssue<TlsaIssue>> judge(const TlsaRecord &record)
{
    QList<ParseIssue<TlsaIssue>> issues;
    const auto add = [&issues](TlsaIssue code, qsizetype offset, qsizetype length,
                               IssueSeverity severity = IssueSeverity::Error) {
        issues.append({code, offset, length, severity, {}, {}});
    };
    if (record.usage > TlsaRecord::Usage::DaneEe)
        add(TlsaIssue::UnknownUsage, 0, 1);
    else if (!record.isForSmtp())
        add(TlsaIssue::UsageNotForSmtp, 0, 1, IssueSeverity::Warning);
    if (record.selector > TlsaRecord::Selector::Spki)
        add(TlsaIssue::UnknownSelector, 1, 1);
    if (record.matching > TlsaRecord::Matching::Sha512)
        add(TlsaIssue::UnknownMatching, 2, 1);
    if (!hasFittingData(record))
        add(record.matching == TlsaRecord::Matching::Full ? TlsaIssue::NotDer : TlsaIssue::BadLength,
            kHeaderOctets, record.data.size());
    return issues;
}

} // namespace

QByteArray TlsaRecord::rdata() const
{
    QByteArray out;
    out += static_cast<char>(usage);
    out += static_cast<char>(selector);
    out += static_cast<char>(matching);
    return out + data;
}

Parsed<TlsaRecord, TlsaIssue> parseTlsa(QByteArrayView rdata)
{
    Parsed<TlsaRecord, TlsaIssue> parsed;
    if (rdata.size() <= kHeaderOctets)
        parsed.issues.append({TlsaIssue::TooShort, rdata.size(), 0, IssueSeverity::Error, {}, {}});
    if (rdata.size() < kHeaderOctets)
        return parsed;
    parsed.record = {TlsaRecord::Usage(rdata[0]), TlsaRecord::Selector(rdata[1]),
                     TlsaRecord::Matching(rdata[2]), rdata.sliced(kHeaderOctets).toByteArray()};
    parsed.issues += judge(parsed.record);
    return parsed;
}

QByteArray print(const TlsaRecord &record)
{
    return QByteArray::number(static_cast<int>(record.usage)) + ' ' +
           QByteArray::number(static_cast<int>(record.selector)) + ' ' +
           QByteArray::number(static_cast<int>(record.matching)) + ' ' + record.data.toHex();
}

} // namespace posthorn::records
