// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/internalnames.h"

#include "core/base/address.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInternal(const std::optional<Address> &address)
{
    if (!address)
        return false;
    const Address::Scope scope = address->unmapped().scope();
    return scope == Address::Scope::Private || scope == Address::Scope::LinkLocal;
}

QString plainName(const QString &name)
{
    return (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
}

/// Hosts whose addresses are internal, all of them.
QStringList internalHosts(const AuditDocument &audit)
{
    QHash<QString, bool> all;
    const auto add = [&](const QString &name, const QString &address) {
        const bool internal = isInternal(Address::parse(QStringView(address)));
        const auto known = all.find(plainName(name));
        if (known == all.end())
            all.insert(plainName(name), internal);
        else
            *known = *known && internal;
    };
    for (const auto &record : audit.records) {
        if (record.type == "A"_L1 || record.type == "AAAA"_L1)
            add(record.name, record.rdata);
    }
    for (const auto &server : audit.mailServers) {
        for (const auto &address : server.addresses)
            add(server.host, address.address);
    }
    QStringList hosts = all.keys(true);
    hosts.removeAll(plainName(audit.domain));
    hosts.sort();
    return hosts;
}

/// The address that a reverse name is of; of a part of one the first address of that network.
std::optional<Address> reversed(const QString &name)
{
    QStringList labels = name.toLower().split(u'.', Qt::SkipEmptyParts);
    const bool v4 = labels.contains(u"in-addr"_s);
    labels.resize(labels.size() - 2);
    std::reverse(labels.begin(), labels.end());
    while (labels.size() < (v4 ? 4 : 32))
        labels.append(u"0"_s);
    if (v4)
        return Address::parse(QStringView(labels.join(u'.')));
    return Address::fromOctets(QByteArray::fromHex(labels.join(QString()).toLatin1()));
}

const QRegularExpression &reverseNames()
{
    static const QRegularExpression names(
        u"(?<![\\w.-])(?:(?:\\d{1,3}\\.){1,4}in-addr|(?:[0-9a-f]\\.){2,32}ip6)\\.arpa"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names;
}

const QRegularExpression &addresses()
{
    static const QRegularExpression literals(
        u"(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?!\\d|\\.\\d)"
        "|(?:(?<![\\w:])|(?<=ip6:))[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:(?:\\.\\d{1,3}){3})?(?![\\w:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return literals;
}

/// Names that nobody has in the Internet (RFC 6762, RFC 8375, and what networks use without being told to).
const QRegularExpression &ownNames()
{
    static const QRegularExpression names(
        u"(?<![\\w.-])(?:[\\w-]+\\.)+"
        "(?:localdomain|local|lan|internal|intranet|corp|home\\.arpa|home|private)(?![\\w-]|\\.\\w)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names;
}

/// A name wherever it stands, with what is below it, also where it was written into a zone without the dot at
/// its end.
QRegularExpression below(const QString &host, const QString &domain)
{
    return QRegularExpression(u"(?<![\\w.-])(?:[\\w-]+\\.)*%1(?![\\w-]|\\.(?!%2(?![\\w-]))\\w)"_s.arg(
                                  QRegularExpression::escape(host), QRegularExpression::escape(domain)),
                              QRegularExpression::CaseInsensitiveOption);
}

QJsonValue changed(const QJsonValue &value, const std::function<QString(const QString &)> &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue item : value.toArray())
            out.append(changed(item, change));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it)
        it.value() = changed(it.value(), change);
    return out;
}

/// Every text of a block that is shown.
struct Texts
{
    std::function<void(QString &)> act;

    void operator()(Heading &heading) const { act(heading.text); }
    void operator()(Paragraph &paragraph) const { act(paragraph.text); }
    void operator()(VerdictBlock &verdict) const
    {
        act(verdict.sentence);
        act(verdict.remark);
    }
    void operator()(Checklist &list) const
    {
        for (Checklist::Item &item : list.items) {
            for (QString *text : {&item.text, &item.detail, &item.remark})
                act(*text);
        }
    }
    void operator()(Table &table) const
    {
        for (QString &header : table.headers)
            act(header);
        for (QList<Cell> &row : table.rows) {
            for (Cell &cell : row)
                act(cell.text);
        }
    }
    void operator()(RecordBlock &record) const
    {
        for (QString *text : {&record.name, &record.value, &record.note})
            act(*text);
    }
    void operator()(FindingBlock &finding) const
    {
        for (QString *text : {&finding.title, &finding.subject, &finding.detail, &finding.fix})
            act(*text);
        for (QString &text : finding.evidence)
            act(text);
    }
    void operator()(Tree &tree) const
    {
        for (Tree::Row &row : tree.rows) {
            act(row.text);
            act(row.note);
        }
    }
    void operator()(ChangeBlock &change) const
    {
        act(change.title);
        for (QStringList *texts : {&change.removed, &change.added, &change.notes}) {
            for (QString &text : *texts)
                act(text);
        }
    }
};

} // namespace

InternalNames::InternalNames(const ReportSource &source)
    : m_domain(plainName(source.audit.domain))
    , m_hosts(internalHosts(source.audit))
{
    if (source.earlier)
        m_hosts += internalHosts(*source.earlier);
    m_hosts.removeDuplicates();
}

QString InternalNames::addressMark(const QString &address)
{
    const auto number = m_addressNumbers.find(address);
    const int shown =
        number != m_addressNumbers.end() ? *number : static_cast<int>(m_addressNumbers.size()) + 1;
    m_addressNumbers.insert(address, shown);
    return say(QT_TRANSLATE_NOOP("Report", "[internal address {number}]"),
               {{u"number"_s, QString::number(shown)}});
}

QString InternalNames::hostMark(const QString &name)
{
    const QString plain = plainName(name);
    const auto number = m_hostNumbers.find(plain);
    const int shown = number != m_hostNumbers.end() ? *number : static_cast<int>(m_hostNumbers.size()) + 1;
    m_hostNumbers.insert(plain, shown);
    return say(QT_TRANSLATE_NOOP("Report", "[internal host {number}]"),
               {{u"number"_s, QString::number(shown)}});
}

template <class Replace>
QString InternalNames::replaced(const QString &text, const QRegularExpression &what, Replace replace)
{
    QString out;
    qsizetype from = 0;
    for (auto found = what.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += replace(match.captured());
        from = match.capturedEnd();
    }
    return from == 0 ? text : out + text.mid(from);
}

QString InternalNames::hidden(const QString &text)
{
    QString out = text;
    for (const QString &host : std::as_const(m_hosts)) {
        if (out.contains(host, Qt::CaseInsensitive))
            out = replaced(out, below(host, m_domain), [&](const QString &) { return hostMark(host); });
    }
    out = replaced(out, reverseNames(), [&](const QString &name) {
        const auto address = reversed(name);
        if (!isInternal(address))
            return name;
        return addressMark(address->toString()) +
               (name.contains(u"in-addr"_s) ? u".in-addr.arpa"_s : u".ip6.arpa"_s);
    });
    out = replaced(out, addresses(), [&](const QString &literal) {
        const auto address = Address::parse(QStringView(literal));
        return isInternal(address) ? addressMark(address->toString()) : literal;
    });
    return replaced(out, ownNames(), [&](const QString &name) {
        const QString plain = plainName(name);
        return plain == m_domain || plain.endsWith(u'.' + m_domain) ? name : hostMark(name);
    });
}

QByteArray InternalNames::hiddenJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue value = changed(document.object(), [this](const QString &text) { return hidden(text); });
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

void InternalNames::hideIn(Report *report)
{
    const Texts texts{[this](QString &text) { text = hidden(text); }};
    for (auto &[name, value] : report->cover.facts)
        value = hidden(value);
    for (Section &section : report->sections) {
        for (Block &block : section.blocks)
            std::visit(texts, block);
    }
}

} // namespace posthorn::report
