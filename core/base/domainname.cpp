// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/domainname.h"

#include "core/base/limits.h"

#include <QUrl>

#include <algorithm>

namespace posthorn {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool sameFolded(QByteArrayView a, QByteArrayView b)
{
    // A length octet is at most 63 and so never mistaken for a letter.
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}

/// One octet of presentation form at \a at, which is moved on.
Result<char, NameError> readOctet(QByteArrayView text, qsizetype &at)
{
    const char c = text[at++];
    if (c != '\\')
        return c;
    if (at >= text.size())
        return failure(NameError::BadEscape);
    if (!isDigit(text[at]))
        return text[at++];
    if (at + 3 > text.size() || !isDigit(text[at + 1]) || !isDigit(text[at + 2]))
        return failure(NameError::BadEscape);
    const int value = (text[at] - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
    at += 3;
    if (value > 255)
        return failure(NameError::BadEscape);
    return static_cast<char>(value);
}

Result<bool, NameError> appendLabel(QByteArray &wire, QByteArrayView label)
{
    if (label.isEmpty())
        return failure(NameError::EmptyLabel);
    if (label.size() > kMaxLabelOctets)
        return failure(NameError::LabelTooLong);
    if (wire.size() + 1 + label.size() + 1 > kMaxNameOctets)
        return failure(NameError::NameTooLong);
    wire.append(static_cast<char>(label.size()));
    wire.append(label);
    return true;
}

void appendEscaped(QString &out, char octet)
{
    const auto value = static_cast<unsigned char>(octet);
    if (value <= 0x20 || value >= 0x7f) {
        out += QLatin1Char('\\') + QString::number(value).rightJustified(3, QLatin1Char('0'));
        return;
    }
    if (QByteArrayView(".\\\"();@$").contains(octet))
        out += QLatin1Char('\\');
    out += QLatin1Char(octet);
}

bool isHostLabel(QByteArrayView label)
{
    return label.front() != '-' && label.back() != '-' &&
           std::all_of(label.begin(), label.end(), [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

} // namespace

Result<DomainName, NameError> DomainName::parse(QByteArrayView text)
{
    if (text.isEmpty())
        return failure(NameError::Empty);
    if (text == ".")
        return DomainName();

    QByteArray wire;
    QByteArray label;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == '.') {
            ++at;
            if (auto added = appendLabel(wire, label); !added)
                return failure(added.error());
            label.clear();
            continue;
        }
        const auto octet = readOctet(text, at);
        if (!octet)
            return failure(octet.error());
        label.append(*octet);
    }
    if (!label.isEmpty()) {
        if (auto added = appendLabel(wire, label); !added)
            return failure(added.error());
    }
    return DomainName(wire);
}

Result<DomainName, NameError> DomainName::fromWire(QByteArrayView wire)
{
    qsizetype at = 0;
    while (at < wire.size()) {
        const auto length = static_cast<unsigned char>(wire[at]);
        if (length == 0)
            return DomainName(wire.first(at).toByteArray());
        if (length > kMaxLabelOctets)
            return failure(NameError::LabelTooLong);
        at += 1 + length;
        if (at + 1 > kMaxNameOctets)
            return failure(NameError::NameTooLong);
    }
    return failure(NameError::Truncated);
}

Result<DomainName, NameError> DomainName::fromLabels(const QList<QByteArray> &labels)
{
    QByteArray wire;
    for (const QByteArray &label : labels) {
        if (auto added = appendLabel(wire, label); !added)
            return failure(added.error());
    }
    return DomainName(wire);
}

DomainName DomainName::literal(const char *text)
{
    const auto name = parse(QByteArrayView(text));
    Q_ASSERT_X(name.has_value(), "DomainName::literal", text);
    return name.value_or(DomainName());
}

int DomainName::labelCount() const
{
    int count = 0;
    for (qsizetype at = 0; at < m_wire.size(); at += 1 + m_wire[at])
        ++count;
    return count;
}

QList<QByteArray> DomainName::labels() const
{
    QList<QByteArray> result;
    for (qsizetype at = 0; at < m_wire.size(); at += 1 + m_wire[at])
        result.append(m_wire.mid(at + 1, m_wire[at]));
    return result;
}

QByteArray DomainName::firstLabel() const
{
    return isRoot() ? QByteArray() : m_wire.mid(1, m_wire[0]);
}

DomainName DomainName::parent() const
{
    return isRoot() ? DomainName() : DomainName(m_wire.mid(1 + m_wire[0]));
}

DomainName DomainName::suffix(int count) const
{
    qsizetype at = 0;
    for (int surplus = labelCount() - count; surplus > 0; --surplus)
        at += 1 + m_wire[at];
    return DomainName(m_wire.mid(at));
}

Result<DomainName, NameError> DomainName::child(QByteArrayView label) const
{
    QByteArray wire;
    if (auto added = appendLabel(wire, label); !added)
        return failure(added.error());
    if (wire.size() + m_wire.size() + 1 > kMaxNameOctets)
        return failure(NameError::NameTooLong);
    return DomainName(wire + m_wire);
}

Result<DomainName, NameError> DomainName::within(const DomainName &end) const
{
    if (m_wire.size() + end.m_wire.size() + 1 > kMaxNameOctets)
        return failure(NameError::NameTooLong);
    return DomainName(m_wire + end.m_wire);
}

bool DomainName::isSubdomainOf(const DomainName &ancestor) const
{
    return m_wire.size() > ancestor.m_wire.size() && isWithin(ancestor);
}

bool DomainName::isWithin(const DomainName &ancestor) const
{
    const qsizetype from = m_wire.size() - ancestor.m_wire.size();
    if (from < 0 || !sameFolded(QByteArrayView(m_wire).sliced(from), ancestor.m_wire))
        return false;
    // The tail must begin at a label of ours.
    qsizetype at = 0;
    while (at < from)
        at += 1 + m_wire[at];
    return at == from;
}

bool DomainName::isHostName() const
{
    if (isRoot())
        return false;
    const QList<QByteArray> parts = labels();
    const QByteArray &last = parts.last();
    return std::all_of(parts.begin(), parts.end(), isHostLabel) &&
           !std::all_of(last.begin(), last.end(), isDigit);
}

QString DomainName::toString() const
{
    if (isRoot())
        return QStringLiteral(".");
    QString out;
    out.reserve(m_wire.size());
    for (qsizetype at = 0; at < m_wire.size(); at += 1 + m_wire[at]) {
        if (at > 0)
            out += QLatin1Char('.');
        for (char octet : QByteArrayView(m_wire).sliced(at + 1, m_wire[at]))
            appendEscaped(out, octet);
    }
    return out;
}

QString DomainName::toFqdn() const
{
    return isRoot() ? toString() : toString() + QLatin1Char('.');
}

QString DomainName::toUnicode() const
{
    const QString ascii = toString();
    if (!ascii.contains(QLatin1String("xn--"), Qt::CaseInsensitive))
        return ascii;
    // Qt decodes for the top-level domains that it knows alone, unless told otherwise.
    const QString decoded = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    // Shown decoded only when it leads back to the same name; else the reader would see a name that is not
    // there.
    return QUrl::toAce(decoded).toLower() == ascii.toLatin1().toLower() ? decoded : ascii;
}

QByteArray DomainName::key() const
{
    QByteArray folded = m_wire;
    std::transform(folded.begin(), folded.end(), folded.begin(), lower);
    return folded;
}

bool operator==(const DomainName &a, const DomainName &b)
{
    return a.m_wire == b.m_wire || sameFolded(a.m_wire, b.m_wire);
}

size_t qHash(const DomainName &name, size_t seed)
{
    // FNV-1a over the folded octets: no copy, and equal names hash alike.
    size_t hash = 14695981039346656037ULL ^ seed;
    for (char octet : name.m_wire) {
        hash ^= static_cast<unsigned char>(lower(octet));
        hash *= 1099511628211ULL;
    }
    return hash ^ (hash >> 32);
}

bool canonicalLess(const DomainName &a, const DomainName &b)
{
    const QList<QByteArray> left = a.labels();
    const QList<QByteArray> right = b.labels();
    return std::lexicographical_compare(
        left.rbegin(), left.rend(), right.rbegin(), right.rend(),
        [](const QByteArray &x, const QByteArray &y) {
            return std::lexicographical_compare(x.begin(), x.end(), y.begin(), y.end(), [](char p, char q) {
                return static_cast<unsigned char>(lower(p)) < static_cast<unsigned char>(lower(q));
            });
        });
}

} // namespace posthorn
