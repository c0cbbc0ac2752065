// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mtastspolicy.h"

#include "core/base/limits.h"
#include "core/records/octets.h"
#include "core/records/taglist.h"

namespace posthorn::records {

namespace {

using Issue = MtaStsPolicyIssue;
using Mode = MtaStsPolicy::Mode;

/// `name: value`, with the place of both in the body.
struct Line
{
    QByteArrayView name;
    QByteArrayView value;
    qsizetype offset = 0;
    qsizetype valueOffset = 0;
    qsizetype length = 0;
};

bool isFieldName(QByteArrayView name)
{
    constexpr qsizetype kMaxOctets = 32; // RFC 8461 §3.2
    return !name.isEmpty() && name.size() <= kMaxOctets && (isLetter(name[0]) || isDigit(name[0])) &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return isLetter(c) || isDigit(c) || QByteArrayView("_-.").contains(c); });
}

std::optional<Line> splitLine(QByteArrayView text, qsizetype offset)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 0 || !isFieldName(text.first(colon)))
        return std::nullopt;
    Line line;
    line.name = text.first(colon);
    line.value = trimmed(text.sliced(colon + 1), TagDialect::Sts);
    line.offset = offset;
    line.valueOffset = offset + (line.value.data() - text.data());
    line.length = text.size();
    const bool isPlain = std::none_of(line.value.begin(), line.value.end(), isControl);
    return isPlain && !line.value.isEmpty() ? std::optional(line) : std::nullopt;
}

std::optional<MtaStsMx> readMx(QByteArrayView value)
{
    MtaStsMx mx;
    mx.isWildcard = value.startsWith("*.");
    const QByteArrayView host = mx.isWildcard ? value.sliced(2) : value;
    const auto name = DomainName::parse(host);
    // Senders compare text: a trailing dot would match nothing.
    if (!name || !name->isHostName() || host.endsWith('.') || host.contains('\\'))
        return std::nullopt;
    mx.name = *name;
    return mx;
}

/// What a wrong `mx` was probably meant to be.
QByteArray likelyMx(QByteArrayView value)
{
    QByteArray text = value.toByteArray();
    if (text.startsWith('.'))
        text.prepend('*');
    if (text.endsWith('.'))
        text.chop(1);
    return readMx(text) ? text : QByteArray();
}

std::optional<std::chrono::seconds> readAge(QByteArrayView value)
{
    constexpr qsizetype kMostDigits = 10; // RFC 8461 §3.2
    if (value.size() > kMostDigits || !std::all_of(value.begin(), value.end(), isDigit))
        return std::nullopt;
    return std::chrono::seconds(value.toByteArray().toLongLong());
}

std::optional<Mode> readMode(QByteArrayView value)
{
    for (const Mode mode : {Mode::Enforce, Mode::Testing, Mode::None}) {
        if (value == print(mode))
            return mode;
    }
    return std::nullopt;
}

/// Reads one body line by line.
class Reader
{
public:
    MtaStsPolicyParse run(QByteArrayView body)
    {
        if (body.size() > kMaxMtaStsPolicyOctets) {
            add(Issue::TooLarge, kMaxMtaStsPolicyOctets, body.size() - kMaxMtaStsPolicyOctets);
            body = body.first(kMaxMtaStsPolicyOctets);
        }
        qsizetype start = 0;
        for (int count = 0; start < body.size(); ++count) {
            if (count == kMaxMtaStsPolicyLines) {
                add(Issue::TooLarge, start, body.size() - start);
                break;
            }
            const qsizetype feed = body.indexOf('\n', start);
            const qsizetype end = feed < 0 ? body.size() : feed;
            line(body.sliced(start, end - start), start);
            start = end + 1;
        }
        missing(body.size());
        sortByPlace(m_parse.issues);
        return std::move(m_parse);
    }

private:
    void line(QByteArrayView text, qsizetype offset)
    {
        if (text.endsWith('\r'))
            text.chop(1);
        if (text.contains('\r')) {
            add(Issue::BareCr, offset + text.indexOf('\r'), 1);
            return;
        }
        if (trimmed(text, TagDialect::Sts).isEmpty()) {
            add(Issue::EmptyLine, offset, text.size(), IssueSeverity::Warning);
            return;
        }
        if (const auto parts = splitLine(text, offset))
            field(*parts);
        else
            add(Issue::NotAField, offset, text.size());
    }

    /// Of a field that comes twice all but the first are ignored, `mx` apart (RFC 8461 §3.2).
    void field(const Line &line)
    {
        if (line.name == "mx") {
            mx(line);
            return;
        }
        const auto read = line.name == "version"   ? &Reader::version
                          : line.name == "mode"    ? &Reader::mode
                          : line.name == "max_age" ? &Reader::age
                                                   : nullptr;
        if (!read) {
            m_parse.record.extensions.append({line.name.toByteArray(), line.value.toByteArray()});
        } else if (m_seen.contains(line.name)) {
            add(Issue::DuplicateField, line.offset, line.length, IssueSeverity::Warning);
        } else {
            m_seen.append(line.name);
            (this->*read)(line);
        }
    }

    void version(const Line &line)
    {
        m_parse.record.version = line.value.toByteArray();
        if (line.value != "STSv1")
            value(Issue::BadVersion, line, "STSv1");
    }

    void mode(const Line &line)
    {
        m_parse.record.mode = readMode(line.value);
        if (!m_parse.record.mode)
            value(Issue::BadMode, line, likelyWord(line.value, {"enforce", "testing", "none"}));
    }

    void age(const Line &line)
    {
        m_parse.record.maxAge = readAge(line.value);
        if (!m_parse.record.maxAge)
            value(Issue::BadMaxAge, line);
        else if (*m_parse.record.maxAge > kMaxMtaStsAge)
            add(Issue::MaxAgeTooLong, line.valueOffset, line.value.size(), IssueSeverity::Warning);
    }

    void mx(const Line &line)
    {
        if (const auto mx = readMx(line.value))
            m_parse.record.mx.append(*mx);
        else
            value(Issue::BadMx, line, likelyMx(line.value));
    }

    /// Every field is required; `mx` not where the mode is none (RFC 8461 §3.2).
    void missing(qsizetype end)
    {
        const MtaStsPolicy &policy = m_parse.record;
        if (!m_seen.contains("version"))
            add(Issue::MissingVersion, end, 0);
        if (!m_seen.contains("mode"))
            add(Issue::MissingMode, end, 0);
        if (!m_seen.contains("max_age"))
            add(Issue::MissingMaxAge, end, 0);
        if (policy.mx.isEmpty() && policy.mode != Mode::None)
            add(Issue::MissingMx, end, 0);
    }

    void value(Issue code, const Line &line, const QByteArray &likely = {})
    {
        m_parse.issues.append({code, line.valueOffset, line.value.size(), IssueSeverity::Error,
                               line.name.toByteArray(), likely});
    }

    void add(Issue code, qsizetype offset, qsizetype length, IssueSeverity severity = IssueSeverity::Error)
    {
        m_parse.issues.append({code, offset, length, severity, {}, {}});
    }

    MtaStsPolicyParse m_parse;
    QList<QByteArrayView> m_seen; ///< fields that may come once only
};

} // namespace

bool MtaStsMx::matches(const DomainName &host) const
{
    return isWildcard ? !host.isRoot() && host.parent() == name : host == name;
}

bool MtaStsPolicy::matches(const DomainName &host) const
{
    return std::any_of(mx.begin(), mx.end(), [&](const MtaStsMx &one) { return one.matches(host); });
}

MtaStsPolicyParse parseMtaStsPolicy(QByteArrayView body)
{
    return Reader().run(body);
}

QByteArray print(const MtaStsPolicy &policy)
{
    QByteArray out;
    const auto line = [&out](const QByteArray &name, const QByteArray &value) {
        out += name + ": " + value + "\r\n";
    };
    if (policy.version)
        line("version", *policy.version);
    if (policy.mode)
        line("mode", print(*policy.mode));
    for (const MtaStsMx &mx : policy.mx)
        line("mx", print(mx));
    if (policy.maxAge)
        line("max_age", QByteArray::number(static_cast<qint64>(policy.maxAge->count())));
    for (const MtaStsExtension &extension : policy.extensions)
        line(extension.name, extension.value);
    return out;
}

QByteArray print(const MtaStsMx &mx)
{
    return (mx.isWildcard ? "*." : "") + mx.name.toString().toLatin1();
}

QByteArray print(MtaStsPolicy::Mode mode)
{
    switch (mode) {
    case Mode::Enforce:
        return "enforce";
    case Mode::Testing:
        return "testing";
    case Mode::None:
        return "none";
    }
    return {};
}

} // namespace posthorn::records
