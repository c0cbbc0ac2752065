// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/trustanchor.h"

#include "core/base/limits.h"
#include "core/base/validationlimits.h"
#include "core/dns/dnssecdata.h"
#include "core/dns/rdata.h"

#include <QFile>

namespace posthorn::dns {

namespace {

using Why = TrustAnchorError::Why;

QByteArray withoutComment(QByteArrayView line)
{
    const qsizetype comment = line.indexOf(';');
    return line.first(comment < 0 ? line.size() : comment).trimmed().toByteArray().simplified();
}

bool isTtl(const QByteArray &word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Owner, then TTL and class in any order, then the type (RFC 1035 §5.1).
Result<Record, TrustAnchorError> recordOf(const QByteArray &line)
{
    QList<QByteArray> words = line.split(' ');
    Record record;
    const auto owner = DomainName::parse(words.takeFirst());
    while (!words.isEmpty() && (isTtl(words.first()) || words.first().toUpper() == "IN"))
        words.removeFirst();
    if (!owner || words.size() < 2)
        return failure(TrustAnchorError{Why::NotARecord, 0, {}});
    record.name = *owner;
    const auto type = typeFromName(QString::fromLatin1(words.takeFirst()));
    if (type != RecordType::Ds && type != RecordType::Dnskey)
        return failure(TrustAnchorError{Why::OtherType, 0, {}});
    if (!record.name.isRoot())
        return failure(TrustAnchorError{Why::NotTheRoot, 0, {}});
    record.type = *type;
    const auto rdata = rdataFromText(record.type, QString::fromLatin1(words.join(' ')));
    if (!rdata)
        return failure(TrustAnchorError{Why::NotARecord, 0, rdata.error()});
    record.rdata = *rdata;
    const auto key = keyData(record);
    if (key && (!key->isZoneKey() || key->isRevoked()))
        return failure(TrustAnchorError{Why::NotAKey, 0, {}});
    return record;
}

} // namespace

Result<TrustAnchors, TrustAnchorError> parseTrustAnchors(QByteArrayView text)
{
    if (text.size() > kMaxAnchorFileOctets)
        return failure(TrustAnchorError{Why::TooLarge, 0, {}});
    TrustAnchors anchors;
    for (int number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        const QByteArray line = withoutComment(text.first(end < 0 ? text.size() : end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.isEmpty())
            continue;
        auto record = recordOf(line);
        if (!record) {
            record.error().line = number;
            return failure(record.error());
        }
        anchors.append(*record);
    }
    if (anchors.isEmpty())
        return failure(TrustAnchorError{});
    return anchors;
}

const TrustAnchors &shippedTrustAnchors()
{
    static const TrustAnchors shipped = [] {
        QFile file(QStringLiteral(":/posthorn/root-anchors.ds"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto anchors = parseTrustAnchors(opened ? file.readAll() : QByteArray());
        Q_ASSERT(anchors);
        return anchors.value_or(TrustAnchors());
    }();
    return shipped;
}

} // namespace posthorn::dns
