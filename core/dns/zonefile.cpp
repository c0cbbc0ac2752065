// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/zonefile.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/dns/zonelexer.h"

#include <QFile>
#include <QHash>

#include <ldns/ldns.h>

#include <chrono>

namespace posthorn::dns {

namespace {

using Why = ZoneFileError::Why;

constexpr quint32 kMaxTtl = 0x7fffffff; // RFC 2181 §8
constexpr quint32 kFallbackTtl = 3600;
constexpr qsizetype kShownCharacters = 80;
constexpr QByteArrayView kRemovalWord = "posthorn-remove:";

/// Seconds, or numbers with units: "1h30m".
std::optional<quint32> ttlOf(QByteArrayView text)
{
    quint64 total = 0;
    quint64 number = 0;
    bool digits = false;
    for (char c : text) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + static_cast<quint64>(c - '0');
            digits = true;
        } else {
            const qsizetype unit = QByteArrayView("smhdw").indexOf(static_cast<char>(c | 0x20));
            static constexpr quint64 kSeconds[] = {1, 60, 3600, 86400, 604800};
            if (!digits || unit < 0)
                return std::nullopt;
            total += number * kSeconds[unit];
            number = 0;
            digits = false;
        }
        if (number > kMaxTtl || total > kMaxTtl)
            return std::nullopt;
    }
    total += number;
    return !text.isEmpty() && total <= kMaxTtl ? std::optional(static_cast<quint32>(total)) : std::nullopt;
}

/// Types that are asked but never stored (RFC 6895 §3.1), and none at all.
bool isStored(quint16 type)
{
    return type != 0 && type != static_cast<quint16>(RecordType::Opt) && (type < 249 || type > 255);
}

std::optional<RecordType> typeOf(const QByteArray &word)
{
    if (const auto type = typeFromName(QString::fromLatin1(word)))
        return type;
    const auto number = static_cast<quint16>(ldns_get_rr_type_by_name(word.constData()));
    return number != 0 ? std::optional(RecordType(number)) : std::nullopt;
}

bool isClass(const QByteArray &word)
{
    return ldns_get_rr_class_by_name(word.constData()) != 0;
}

class Reader
{
public:
    explicit Reader(const QString &source) { m_out.source = source; }

    ZoneFile read(QByteArrayView text)
    {
        ZoneLexer lexer(text);
        while (!lexer.atEnd() && m_out.errors.size() <= kMaxFileErrors)
            readLine(lexer.next());
        return m_out;
    }

private:
    void complain(int line, Why why, const QString &detail = {})
    {
        if (m_out.errors.size() < kMaxFileErrors)
            m_out.errors.append({line, why, detail});
        else
            m_out.errors.append({line, Why::TooManyErrors, {}});
    }
    void complain(int line, Why why, QByteArrayView about)
    {
        complain(line, why, safeText(about, kShownCharacters));
    }

    void readLine(const ZoneLine &line);
    void readComment(const ZoneLine &line);
    void readDirective(const ZoneLine &line);
    void readEntry(const ZoneLine &line);
    bool readTtlAndClass(const ZoneLine &line, qsizetype &at, std::optional<quint32> &ttl);
    void readData(const ZoneLine &line, qsizetype at, RecordType type, std::optional<quint32> ttl);
    std::chrono::seconds ttlFor(std::optional<quint32> written, const Record &record);

    ZoneFile m_out;
    DomainName m_origin;
    std::optional<DomainName> m_owner;
    std::optional<quint32> m_directiveTtl; ///< of `$TTL`
    std::optional<quint32> m_lastTtl;      ///< the last that a record had
    std::optional<quint32> m_soaMinimum;
};

void Reader::readLine(const ZoneLine &line)
{
    if (line.fault) {
        complain(line.line, *line.fault);
        m_owner.reset(); // the line may have named another
    } else if (line.tokens.isEmpty()) {
        readComment(line);
    } else if (!line.blankStart && line.tokens.first().text.startsWith('$')) {
        readDirective(line);
    } else {
        readEntry(line);
    }
}

void Reader::readComment(const ZoneLine &line)
{
    if (!line.comment.startsWith(kRemovalWord))
        return;
    const QByteArrayList words = line.comment.mid(kRemovalWord.size()).simplified().split(' ');
    const auto owner = words.size() == 2 ? nameFromText(words[0], m_origin) : std::nullopt;
    const auto type = words.size() == 2 ? typeOf(words[1].toUpper()) : std::nullopt;
    if (owner && type && (isStored(static_cast<quint16>(*type)) || *type == RecordType::Any))
        m_out.removals.append({*owner, *type});
    else
        complain(line.line, Why::BadRemoval, QByteArrayView(line.comment));
}

void Reader::readDirective(const ZoneLine &line)
{
    const QByteArray word = line.tokens.first().text.toUpper();
    const QByteArray value = line.tokens.size() == 2 ? line.tokens[1].text : QByteArray();
    if (word == "$ORIGIN") {
        if (const auto origin = nameFromText(value, m_origin))
            m_origin = *origin;
        else
            complain(line.line, Why::BadName, QByteArrayView(value));
    } else if (word == "$TTL") {
        m_directiveTtl = ttlOf(value);
        if (!m_directiveTtl)
            complain(line.line, Why::BadTtl, QByteArrayView(value));
    } else {
        complain(line.line, word == "$INCLUDE" ? Why::Include : Why::UnknownDirective, QByteArrayView(word));
    }
}

void Reader::readEntry(const ZoneLine &line)
{
    qsizetype at = 0;
    if (!line.blankStart) {
        m_owner = nameFromText(line.tokens[at++].text, m_origin);
        if (!m_owner)
            return complain(line.line, Why::BadName, QByteArrayView(line.tokens[0].text));
    } else if (!m_owner) {
        return complain(line.line, Why::NoOwner);
    }
    std::optional<quint32> ttl;
    if (!readTtlAndClass(line, at, ttl))
        return;
    const QByteArray word = at < line.tokens.size() ? line.tokens[at].text : QByteArray();
    const auto type = typeOf(word.toUpper());
    if (!type || !isStored(static_cast<quint16>(*type)))
        return complain(line.line, Why::NoType, QByteArrayView(word));
    readData(line, at + 1, *type, ttl);
}

/// Both may be missing, and stand in either order.
bool Reader::readTtlAndClass(const ZoneLine &line, qsizetype &at, std::optional<quint32> &ttl)
{
    bool hasClass = false;
    for (; at < line.tokens.size(); ++at) {
        const QByteArray word = line.tokens[at].text.toUpper();
        if (!ttl && word[0] >= '0' && word[0] <= '9') {
            ttl = ttlOf(word);
            if (!ttl) {
                complain(line.line, Why::BadTtl, QByteArrayView(word));
                return false;
            }
        } else if (!hasClass && isClass(word) && !typeFromName(QString::fromLatin1(word))) {
            hasClass = true;
            if (word != "IN" && word != "CLASS1") {
                complain(line.line, Why::OtherClass, QByteArrayView(word));
                return false;
            }
        } else {
            break;
        }
    }
    return true;
}

void Reader::readData(const ZoneLine &line, qsizetype at, RecordType type, std::optional<quint32> ttl)
{
    QByteArray text;
    for (; at < line.tokens.size(); ++at) {
        const ZoneToken &token = line.tokens[at];
        if ((type == RecordType::Txt || type == RecordType::Spf) && token.octets > kMaxStringOctets)
            return complain(line.line, Why::StringTooLong, QString::number(token.octets));
        text += token.text + ' ';
    }
    const auto rdata = rdataFromText(type, QString::fromLatin1(text.trimmed()), m_origin);
    if (!rdata)
        return complain(line.line, Why::BadData, rdata.error());
    Record record{*m_owner, type, {}, *rdata};
    record.ttl = ttlFor(ttl, record);
    m_out.entries.append({record, line.line});
}

std::chrono::seconds Reader::ttlFor(std::optional<quint32> written, const Record &record)
{
    if (const auto soa = soaData(record))
        m_soaMinimum = std::min(soa->minimum, kMaxTtl);
    if (written)
        m_lastTtl = written;
    for (const auto &ttl : {written, m_directiveTtl, m_lastTtl, m_soaMinimum}) {
        if (ttl)
            return std::chrono::seconds(*ttl);
    }
    return std::chrono::seconds(kFallbackTtl);
}

/// What stands at one name, as far as RFC 1034 §3.6.2 asks.
struct NameUse
{
    QByteArray alias; ///< data of its CNAME
    bool other = false;
    bool said = false;
};

bool mayStandBesideAlias(RecordType type)
{
    return type == RecordType::Rrsig || type == RecordType::Nsec; // RFC 4034 §3, §4
}

/// Finds aliases beside other data; within one zone, as parent and child may share a name.
void checkAliases(ZoneFile &file)
{
    QHash<DomainName, NameUse> uses;
    for (const auto &[record, line] : file.entries) {
        if (record.type == RecordType::Soa)
            uses.clear();
        if (mayStandBesideAlias(record.type))
            continue;
        NameUse &use = uses[record.name];
        const bool isAlias = record.type == RecordType::Cname;
        const bool secondAlias = isAlias && !use.alias.isEmpty() && use.alias != record.rdata;
        if (isAlias)
            use.alias = record.rdata;
        else
            use.other = true;
        if (use.said || (!secondAlias && (!use.other || use.alias.isEmpty())))
            continue;
        use.said = true;
        if (file.errors.size() < kMaxFileErrors)
            file.errors.append({line, Why::AliasAndOther, record.name.toString()});
    }
}

} // namespace

ZoneFile parseZoneFile(QByteArrayView text, const QString &source)
{
    ZoneFile out;
    if (text.size() > kMaxZoneFileOctets) {
        out.source = source;
        out.errors.append({0, Why::TooLarge, {}});
        return out;
    }
    out = Reader(source).read(text);
    checkAliases(out);
    return out;
}

ZoneFile readZoneFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ZoneFile out;
        out.source = path;
        out.errors.append({0, Why::Unreadable, safeText(file.errorString())});
        return out;
    }
    // One octet more than is allowed, so that a longer file shows; a pipe has no size to ask for.
    return parseZoneFile(file.read(kMaxZoneFileOctets + 1), path);
}

} // namespace posthorn::dns
