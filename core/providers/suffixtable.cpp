// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/suffixtable.h"

#include <algorithm>

namespace posthorn::providers {

namespace {

constexpr qsizetype kNameLabels = 128; ///< no name has more (RFC 1035 §2.3.4)

/// Where the labels of a wire form begin, from left to right.
struct Labels
{
    explicit Labels(QByteArray wire)
        : key(std::move(wire))
    {
        for (qsizetype at = 0; at < key.size() && count < kNameLabels; at += 1 + key[at])
            offsets[static_cast<size_t>(count++)] = at;
    }
    qsizetype offset(qsizetype fromRight) const { return offsets[static_cast<size_t>(count - fromRight)]; }
    /// The label that is so many from the right, 1 the rightmost.
    QByteArrayView label(qsizetype fromRight) const
    {
        const qsizetype at = offset(fromRight);
        return QByteArrayView(key).sliced(at + 1, key[at]);
    }
    /// The rightmost labels as a key; shares the octets of this.
    QByteArray suffix(qsizetype labels) const
    {
        const qsizetype at = offset(labels);
        return QByteArray::fromRawData(key.constData() + at, key.size() - at);
    }

    QByteArray key;
    std::array<qsizetype, kNameLabels> offsets{};
    qsizetype count = 0;
};

bool isWild(QByteArrayView label)
{
    return label == "*" || label.contains('#');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool matchesLabel(QByteArrayView pattern, QByteArrayView label)
{
    if (pattern == "*")
        return true;
    qsizetype at = 0;
    for (const char c : pattern) {
        if (at >= label.size() || (c == '#' ? !isDigit(label[at]) : c != label[at]))
            return false;
        ++at;
        while (c == '#' && at < label.size() && isDigit(label[at]))
            ++at;
    }
    return at == label.size();
}

} // namespace

bool SuffixTable::add(const QString &pattern, int value)
{
    const auto name = DomainName::parse(pattern.toUtf8());
    if (!name || name->isRoot())
        return false;
    const Labels labels(name->key());
    qsizetype plain = 0;
    while (plain < labels.count && !isWild(labels.label(plain + 1)))
        ++plain;
    if (plain == 0)
        return false;
    Entry &entry = m_entries[QByteArray(labels.suffix(plain).constData(), labels.suffix(plain).size())];
    m_longest = std::max(m_longest, static_cast<int>(plain));
    if (plain == labels.count) {
        if (entry.value)
            return false;
        entry.value = value;
        return true;
    }
    Tail tail{{}, value};
    for (qsizetype i = 1; i <= labels.count; ++i)
        tail.labels.append(labels.label(i).toByteArray());
    if (std::any_of(entry.tails.cbegin(), entry.tails.cend(),
                    [&](const Tail &other) { return other.labels == tail.labels; }))
        return false;
    entry.tails.append(tail);
    return true;
}

std::optional<int> SuffixTable::find(const DomainName &name) const
{
    const Labels labels(name.key());
    std::optional<int> best;
    qsizetype length = 0;
    const auto offer = [&](int value, qsizetype size) {
        if (size > length) {
            best = value;
            length = size;
        }
    };
    for (qsizetype count = 1; count <= std::min<qsizetype>(labels.count, m_longest); ++count) {
        const auto entry = m_entries.constFind(labels.suffix(count));
        if (entry == m_entries.constEnd())
            continue;
        if (entry->value)
            offer(*entry->value, count);
        for (const Tail &tail : entry->tails) {
            bool matches = tail.labels.size() <= labels.count;
            for (qsizetype i = count + 1; matches && i <= tail.labels.size(); ++i)
                matches = matchesLabel(tail.labels[i - 1], labels.label(i));
            if (matches)
                offer(tail.value, tail.labels.size());
        }
    }
    return best;
}

} // namespace posthorn::providers
