// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/audittexts.h"

#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "ui/common/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using audit::Severity;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AuditTexts", text);
}

QString count(const char *text, qsizetype n)
{
    return QCoreApplication::translate("AuditTexts", text, nullptr, static_cast<int>(n));
}

qsizetype countOf(const audit::Audit &audit, Severity severity)
{
    return std::count_if(audit.findings.begin(), audit.findings.end(),
                         [&](const Finding &f) { return f.counts && f.severity == severity; });
}

} // namespace

QString domainText(const DomainName &domain)
{
    const QString unicode = safeText(domain.toUnicode());
    const QString ascii = domain.toString();
    return unicode == ascii ? ascii : unicode + u" ("_s + ascii + u')';
}

QString factsText(const audit::Audit &audit)
{
    QStringList parts;
    if (const auto errors = countOf(audit, Severity::Error))
        parts.append(count(QT_TRANSLATE_N_NOOP("AuditTexts", "%n problem(s)"), errors));
    if (const auto warnings = countOf(audit, Severity::Warning))
        parts.append(count(QT_TRANSLATE_N_NOOP("AuditTexts", "%n warning(s)"), warnings));
    if (const auto notices = countOf(audit, Severity::Notice))
        parts.append(count(QT_TRANSLATE_N_NOOP("AuditTexts", "%n thing(s) that could be better"), notices));
    if (parts.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("AuditTexts", "nothing stands against it")));
    return parts.join(u", "_s);
}

QString freshnessText(const audit::Audit &audit, const QDateTime &now)
{
    const QDateTime &at = audit.seen.checkedAt;
    return fillIn(
        say(QT_TRANSLATE_NOOP("AuditTexts", "Checked {ago} ({time}), with {questions}, in {seconds} s")),
        {{u"ago"_s, agoText(at, now)},
         {u"time"_s, momentText(at, now)},
         {u"questions"_s, count(QT_TRANSLATE_N_NOOP("AuditTexts", "%n question(s)"), audit.seen.queries)},
         {u"seconds"_s, QLocale().toString(static_cast<double>(audit.seen.elapsed.count()) / 1000, 'f', 1)}});
}

QString formulaText(const audit::Audit &audit)
{
    QStringList lines{
        say(QT_TRANSLATE_NOOP("AuditTexts", "Points by rule set %1; each group counts as its worst area."))
            .arg(audit::kRules)};
    for (const audit::GroupScore &group : audit.groups) {
        const QString name = audit::groupText(group.group);
        const QString points =
            group.unknown    ? say(QT_TRANSLATE_NOOP("AuditTexts", "could not be seen, left out"))
            : !group.counted ? say(QT_TRANSLATE_NOOP("AuditTexts", "does not apply, left out"))
                             : say(QT_TRANSLATE_NOOP("AuditTexts", "%1 of %2"))
                                   .arg(QLocale().toString(group.weight * group.share, 'f', 1))
                                   .arg(group.weight);
        lines.append(u"%1: %2"_s.arg(name, points));
    }
    return lines.join(u'\n');
}

QString troubleText(const audit::Audit &audit)
{
    if (audit.complete)
        return {};
    QStringList areas;
    for (const audit::AreaResult &area : audit.areas) {
        if (area.state == audit::AreaResult::State::Failed)
            areas.append(audit::areaText(area.area));
    }
    return say(QT_TRANSLATE_NOOP("AuditTexts", "Some questions got no answer. What could not be seen: %1."))
        .arg(areas.join(u", "_s));
}

QList<Finding> thingsToDo(const audit::Audit &audit)
{
    QList<Finding> things;
    std::copy_if(audit.findings.begin(), audit.findings.end(), std::back_inserter(things),
                 [](const Finding &f) {
                     return f.severity > Severity::Good && f.counts && f.who != audit::Who::Nobody;
                 });
    return things;
}

QString titleOf(const Finding &finding, const DomainName &domain)
{
    const QString title = safeText(audit::textOf(finding).title);
    const bool named =
        finding.subject.isEmpty() || finding.subject == domain.toString() || title.contains(finding.subject);
    return named ? title : u"%1 (%2)"_s.arg(title, safeText(finding.subject));
}

} // namespace posthorn::ui
