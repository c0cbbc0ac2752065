// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dmarcfields.h"

#include "core/records/octets.h"

#include <span>

namespace posthorn::records::dmarc {

namespace {

/// What a word of the grammar stands for. Its literals have no case (RFC 5234 §2.3).
template <class Value>
struct Word
{
    const char *text;
    Value value;
};

constexpr Word<DmarcPolicy> kPolicies[] = {
    {"none", DmarcPolicy::None}, {"quarantine", DmarcPolicy::Quarantine}, {"reject", DmarcPolicy::Reject}};
constexpr Word<bool> kYesOrNo[] = {{"y", true}, {"n", false}};
constexpr Word<DmarcPsd> kPsd[] = {{"y", DmarcPsd::Yes}, {"n", DmarcPsd::No}, {"u", DmarcPsd::Unknown}};
constexpr Word<DmarcAlignment> kAlignments[] = {{"r", DmarcAlignment::Relaxed},
                                                {"s", DmarcAlignment::Strict}};

template <auto kMember, const auto &kWords>
bool readWord(DmarcRecord &record, const QByteArray &value)
{
    for (const auto &word : kWords) {
        if (equalFolded(value, word.text))
            record.*kMember = word.value;
    }
    return (record.*kMember).has_value();
}

template <auto kMember, const auto &kWords>
std::optional<QByteArray> showWord(const DmarcRecord &record)
{
    for (const auto &word : kWords) {
        if (record.*kMember == word.value)
            return word.text;
    }
    return std::nullopt;
}

template <const auto &kWords>
QByteArray likely(const QByteArray &value)
{
    QList<QByteArray> words;
    for (const auto &word : kWords)
        words.append(word.text);
    return likelyWord(value, words);
}

template <auto kMember, const auto &kWords>
constexpr Field wordField(const char *name)
{
    return {name, &readWord<kMember, kWords>, &showWord<kMember, kWords>, &likely<kWords>};
}

/// One member that is a URI suffices: the others are ignored each by itself.
template <auto kMember>
bool readUris(DmarcRecord &record, const QByteArray &value)
{
    for (const PlacedUri &placed : parseReportUris(value, ReportKind::Dmarc))
        (record.*kMember).append(placed.uri);
    return true;
}

template <auto kMember>
std::optional<QByteArray> showUris(const DmarcRecord &record)
{
    return (record.*kMember).isEmpty() ? std::nullopt : std::optional(print(record.*kMember));
}

/// 0 or 1, d and s, with colons: each once, and not 0 and 1 together (§4.7).
bool readFo(DmarcRecord &record, const QByteArray &value)
{
    const QList<QByteArray> options = value.toLower().split(':');
    const bool known = std::all_of(options.begin(), options.end(), [&](const QByteArray &option) {
        return QList<QByteArray>{"0", "1", "d", "s"}.contains(option) && options.count(option) == 1;
    });
    if (!known || (options.contains("0") && options.contains("1")))
        return false;
    record.fo = options;
    return true;
}

std::optional<QByteArray> showFo(const DmarcRecord &record)
{
    return record.fo ? std::optional(record.fo->join(':')) : std::nullopt;
}

bool readPct(DmarcRecord &record, const QByteArray &value)
{
    constexpr qsizetype kMostDigits = 3;
    constexpr int kAll = 100;
    if (value.size() > kMostDigits || !std::all_of(value.begin(), value.end(), isDigit))
        return false;
    bool isNumber = false;
    const int percent = value.toInt(&isNumber);
    if (!isNumber || percent > kAll)
        return false;
    record.pct = percent;
    return true;
}

std::optional<QByteArray> showPct(const DmarcRecord &record)
{
    return record.pct ? std::optional(QByteArray::number(*record.pct)) : std::nullopt;
}

constexpr Field kFields[] = {
    wordField<&DmarcRecord::p, kPolicies>("p"),
    wordField<&DmarcRecord::sp, kPolicies>("sp"),
    wordField<&DmarcRecord::np, kPolicies>("np"),
    wordField<&DmarcRecord::t, kYesOrNo>("t"),
    wordField<&DmarcRecord::psd, kPsd>("psd"),
    wordField<&DmarcRecord::adkim, kAlignments>("adkim"),
    wordField<&DmarcRecord::aspf, kAlignments>("aspf"),
    {"rua", &readUris<&DmarcRecord::rua>, &showUris<&DmarcRecord::rua>, nullptr},
    {"ruf", &readUris<&DmarcRecord::ruf>, &showUris<&DmarcRecord::ruf>, nullptr},
    {"fo", &readFo, &showFo, nullptr},
    {"pct", &readPct, &showPct, nullptr},
};

constexpr const char *kRemoved[] = {"pct", "rf", "ri"};

} // namespace

const Field *findField(QByteArrayView name)
{
    const auto *field = std::find_if(std::begin(kFields), std::end(kFields),
                                     [&](const Field &one) { return equalFolded(name, one.name); });
    return field == std::end(kFields) ? nullptr : field;
}

bool isRemoved(QByteArrayView name)
{
    return std::any_of(std::begin(kRemoved), std::end(kRemoved),
                       [&](const char *removed) { return equalFolded(name, removed); });
}

QList<QByteArray> knownNames()
{
    QList<QByteArray> names;
    for (const Field &field : kFields)
        names.append(field.name);
    return names << "v"
                 << "rf"
                 << "ri";
}

DmarcRecord readFields(const TagList &list)
{
    DmarcRecord record;
    record.written = list;
    for (const Field &field : kFields) {
        if (const auto value = list.value(field.name))
            field.read(record, *value);
    }
    return record;
}

TagList writeFields(const DmarcRecord &record)
{
    TagList list = record.written;
    list.dialect = TagDialect::Dmarc;
    if (!list.contains("v"))
        list.set("v", "DMARC1", 0);
    const DmarcRecord before = readFields(list);
    for (const Field &field : kFields) {
        const auto value = field.show(record);
        // Old receivers want `p` right behind `v` (RFC 7489 §6.3).
        if (value != field.show(before))
            list.set(field.name, value, QByteArrayView(field.name) == "p" ? 1 : -1);
    }
    return list;
}

} // namespace posthorn::records::dmarc
