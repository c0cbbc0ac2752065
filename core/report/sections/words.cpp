// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections share.
#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

QString say(const char *text, const FillIns &values)
{
    return fillIn(QCoreApplication::translate("Report", text), values);
}

QString sayCount(const char *text, qsizetype n)
{
    return QCoreApplication::translate("Report", text, nullptr, static_cast<int>(n));
}

QString Making::dateText(const QDateTime &time) const
{
    return locale.toString(time.toTimeZone(options.zone).date(), QLocale::LongFormat);
}

QString Making::timeText(const QDateTime &time) const
{
    const QDateTime local = time.toTimeZone(options.zone);
    const int minutes = local.offsetFromUtc() / 60;
    const int rest = std::abs(minutes) % 60;
    const QString sign = minutes < 0 ? u"−"_s : u"+"_s;
    QString zone = minutes == 0 ? u"UTC"_s : u"UTC"_s + sign + QString::number(std::abs(minutes) / 60);
    if (rest != 0)
        zone += u':' + QString::number(rest).rightJustified(2, u'0');
    return u"%1, %2 (%3)"_s.arg(dateText(time), locale.toString(local.time(), QLocale::ShortFormat), zone);
}

QString Making::timeText(const QString &iso) const
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? timeText(time) : iso;
}

QString ttlText(std::optional<qint64> seconds)
{
    if (!seconds)
        return {};
    const auto count = [](const char *text, qint64 n) { return sayCount(text, n); };
    if (*seconds > 0 && *seconds % 86400 == 0)
        return count(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), *seconds / 86400);
    if (*seconds > 0 && *seconds % 3600 == 0)
        return count(QT_TRANSLATE_N_NOOP("Report", "%n hour(s)"), *seconds / 3600);
    if (*seconds > 0 && *seconds % 60 == 0)
        return count(QT_TRANSLATE_N_NOOP("Report", "%n minute(s)"), *seconds / 60);
    return count(QT_TRANSLATE_N_NOOP("Report", "%n second(s)"), *seconds);
}

QString ttlLabel(std::optional<qint64> seconds)
{
    if (!seconds)
        return {};
    return say(QT_TRANSLATE_NOOP("Report", "TTL {seconds}"), {{u"seconds"_s, QString::number(*seconds)}});
}

QString urlOf(const QString &reference)
{
    static const QRegularExpression rfc(
        u"^RFC (\\d{3,5})(?: (?:§|Section )(\\d+(?:\\.\\d+)*)| (?:App\\.|Appendix) ([A-Z](?:\\.\\d+)*))?"_s);
    const auto found = rfc.match(reference);
    if (!found.hasMatch())
        return {};
    QString url = u"https://www.rfc-editor.org/rfc/rfc"_s + found.captured(1);
    if (!found.captured(2).isEmpty())
        url += u"#section-"_s + found.captured(2);
    else if (!found.captured(3).isEmpty())
        url += u"#appendix-"_s + found.captured(3);
    return url;
}

QString titleOf(const AuditDocument::Finding &finding, const AuditDocument &audit)
{
    const bool named = finding.subject.isEmpty() || finding.subject == audit.domain ||
                       finding.title.contains(finding.subject);
    return named ? finding.title : u"%1 (%2)"_s.arg(finding.title, finding.subject);
}

QString anchorOf(qsizetype index)
{
    return u"finding-"_s + QString::number(index + 1);
}

QList<qsizetype> ranked(const AuditDocument &audit)
{
    QList<qsizetype> order(audit.findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const auto &first = audit.findings[a];
        const auto &second = audit.findings[b];
        return first.severity != second.severity ? first.severity > second.severity
                                                 : effortOf(first) < effortOf(second);
    });
    return order;
}

QList<qsizetype> toDo(const AuditDocument &audit)
{
    QList<qsizetype> found = ranked(audit);
    found.removeIf([&](qsizetype i) {
        const auto &finding = audit.findings[i];
        return finding.severity == audit::Severity::Good || finding.who == audit::Who::Nobody;
    });
    return found;
}

audit::Effort effortOf(const AuditDocument::Finding &finding)
{
    return finding.severity > audit::Severity::Good ? audit::effortOf(finding.id, finding.mend, finding.who)
                                                    : audit::Effort::Nothing;
}

QString actorText(const AuditDocument::Finding &finding)
{
    if (finding.who == audit::Who::Nobody || finding.severity == audit::Severity::Good)
        return {};
    QStringList parts{
        say(QT_TRANSLATE_NOOP("Report", "Who acts: {who}"), {{u"who"_s, audit::whoText(finding.who)}}),
        audit::effortText(effortOf(finding))};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QString readableRdata(const AuditDocument::Record &record, qsizetype *strings)
{
    const auto type = dns::typeFromName(record.type);
    if (type != dns::RecordType::Txt && type != dns::RecordType::Spf)
        return record.rdata;
    const auto wire = dns::rdataFromText(*type, record.rdata);
    if (!wire)
        return record.rdata;
    dns::Record made;
    made.type = *type;
    made.rdata = *wire;
    const auto pieces = dns::txtStrings(made);
    if (strings)
        *strings = pieces ? pieces->size() : 0;
    return safeText(dns::txtText(made));
}

void appendSpared(QList<Block> &blocks, Checklist list, const Making &making)
{
    constexpr qsizetype kShortList = 6; // what an owner reads of a list
    const qsizetype more = making.isOwner() ? list.items.size() - kShortList : 0;
    if (more > 0)
        list.items.resize(kShortList);
    blocks.append(list);
    if (more > 0)
        blocks.append(Paragraph{
            sayCount(QT_TRANSLATE_N_NOOP("Report", "and %n more, which the report for IT tells"), more),
            Paragraph::Tone::Faint});
}

QString leftOutText(const Report &report)
{
    return say(QT_TRANSLATE_NOOP("Report", "Left out, as there are no data for it: {sections}."),
               {{u"sections"_s, report.leftOut.join(u", "_s)}});
}

FactRows &FactRows::add(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_table.rows.append({Cell{name}, Cell{value}});
    return *this;
}

FactRows &FactRows::code(const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        Cell cell{value};
        cell.code = true;
        m_table.rows.append({Cell{name}, cell});
    }
    return *this;
}

} // namespace posthorn::report
