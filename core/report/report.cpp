// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/safetext.h"
#include "core/report/auditjson.h"
#include "core/report/internalnames.h"
#include "core/report/programname.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// When a section without blocks is named as left out.
enum class Empty
{
    Silent, ///< it is about something that was not given
    Named,  ///< the audit holds no data for it
};

struct SectionRow
{
    const char *id;
    const char *title;
    bool owner;
    bool it;
    Empty empty;
    QList<Block> (*make)(const Making &);
};

// A new section is a row here.
constexpr SectionRow kSections[] = {
    {"summary", QT_TRANSLATE_NOOP("Report", "Summary"), true, true, Empty::Silent, summarySection},
    {"areas", QT_TRANSLATE_NOOP("Report", "State of each part"), true, true, Empty::Named, areasSection},
    {"changes", QT_TRANSLATE_NOOP("Report", "Since last time"), true, true, Empty::Silent, comparisonSection},
    {"actors", QT_TRANSLATE_NOOP("Report", "Who has to act"), true, false, Empty::Silent, actorsSection},
    {"findings", QT_TRANSLATE_NOOP("Report", "Findings"), false, true, Empty::Silent, findingsSection},
    {"plan", QT_TRANSLATE_NOOP("Report", "Changes planned"), true, true, Empty::Silent, planSection},
    {"records", QT_TRANSLATE_NOOP("Report", "Records as published"), false, true, Empty::Named,
     recordsSection},
    {"mail-servers", QT_TRANSLATE_NOOP("Report", "Mail servers"), false, true, Empty::Named,
     mailServersSection},
    {"delivery", QT_TRANSLATE_NOOP("Report", "Delivery test"), true, true, Empty::Silent, deliverySection},
    {"name-servers", QT_TRANSLATE_NOOP("Report", "Name servers"), false, true, Empty::Named,
     nameServersSection},
    {"spf", QT_TRANSLATE_NOOP("Report", "SPF: who may send"), false, true, Empty::Named, spfSection},
    {"dkim", QT_TRANSLATE_NOOP("Report", "DKIM keys"), false, true, Empty::Named, dkimSection},
    {"dmarc", QT_TRANSLATE_NOOP("Report", "DMARC in words"), false, true, Empty::Named, dmarcSection},
    {"transport", QT_TRANSLATE_NOOP("Report", "Encryption on the way, and the logo"), false, true,
     Empty::Named, transportSection},
    {"score", QT_TRANSLATE_NOOP("Report", "How the score came about"), false, true, Empty::Named,
     scoreSection},
    {"notes", QT_TRANSLATE_NOOP("Report", "Who runs what"), true, true, Empty::Silent, notesSection},
    {"glossary", QT_TRANSLATE_NOOP("Report", "The words used"), true, true, Empty::Silent, glossarySection},
    {"method", QT_TRANSLATE_NOOP("Report", "How this was looked at"), false, true, Empty::Silent,
     methodSection},
    {"answers", QT_TRANSLATE_NOOP("Report", "Answers as they came"), false, true, Empty::Silent,
     answersSection},
};

bool isIn(const SectionRow &row, Profile profile)
{
    return profile == Profile::Owner ? row.owner : row.it;
}

QString scoreSentence(const AuditDocument &audit)
{
    if (!audit.score)
        return {};
    return say(audit.scorePartial ? QT_TRANSLATE_NOOP("Report", "Score {score} of 100, of what could be seen")
                                  : QT_TRANSLATE_NOOP("Report", "Score {score} of 100"),
               {{u"score"_s, QString::number(*audit.score)}});
}

Cover coverOf(const Making &making, const QString &id)
{
    const AuditDocument &audit = making.audit();
    Cover cover;
    cover.title = say(QT_TRANSLATE_NOOP("Report", "The mail of this domain"));
    cover.domain = audit.unicode.isEmpty() ? audit.domain : audit.unicode;
    if (cover.domain != audit.domain)
        cover.ascii = audit.domain;
    cover.status = audit::statusOf(audit.verdict);
    cover.verdict = audit::verdictText(audit.verdict);
    cover.score = scoreSentence(audit);
    cover.author = safeText(making.options.author);
    cover.marking = safeText(making.options.marking);
    cover.logo = making.options.logo;
    if (const QString company = safeText(making.options.company); !company.isEmpty())
        cover.facts.append({say(QT_TRANSLATE_NOOP("Report", "Prepared for")), company});
    if (!cover.author.isEmpty())
        cover.facts.append({say(QT_TRANSLATE_NOOP("Report", "Prepared by")), cover.author});
    cover.facts.append({say(QT_TRANSLATE_NOOP("Report", "Checked")), making.timeText(audit.checkedAt)});
    cover.facts.append({say(QT_TRANSLATE_NOOP("Report", "Written for")),
                        making.isOwner()
                            ? say(QT_TRANSLATE_NOOP("Report", "the owner of the domain"))
                            : say(QT_TRANSLATE_NOOP("Report", "those who run its mail and DNS"))});
    cover.facts.append({say(QT_TRANSLATE_NOOP("Report", "Report number")), id});
    if (making.options.demonstration)
        cover.stamp = say(QT_TRANSLATE_NOOP("Report", "Demonstration data"));
    return cover;
}

} // namespace

ReportSource sourceOf(const audit::Audit &audit)
{
    ReportSource source;
    source.json = auditJson(audit);
    source.audit = readAuditDocument(source.json).value_or(AuditDocument());
    source.live = &audit;
    return source;
}

QList<SectionInfo> sectionsOf(Profile profile)
{
    QList<SectionInfo> sections;
    for (const SectionRow &row : kSections) {
        if (isIn(row, profile))
            sections.append({QString::fromLatin1(row.id), say(row.title)});
    }
    return sections;
}

QByteArray reportJson(const ReportSource &source, const ReportOptions &options)
{
    return options.hidesInternal ? InternalNames(source).hiddenJson(source.json) : source.json;
}

Report makeReport(const ReportSource &source, const ReportOptions &options)
{
    if (options.hidesInternal) {
        InternalNames names(source);
        ReportSource told = source;
        told.json = names.hiddenJson(source.json);
        ReportOptions rest = options;
        rest.hidesInternal = false;
        Report report = makeReport(told, rest);
        names.hideIn(&report);
        return report;
    }
    const QLocale locale(options.language);
    const Making making{source, options, locale};
    const AuditDocument &audit = source.audit;
    Report report;
    report.language = options.language;
    report.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    report.id = QString::fromLatin1(
        QCryptographicHash::hash(source.json, QCryptographicHash::Sha256).toHex().first(12));
    report.program = programName();
    report.cover = coverOf(making, report.id);
    report.title = say(QT_TRANSLATE_NOOP("Report", "{domain}: mail configuration report"),
                       {{u"domain"_s, report.cover.domain}});
    report.subject =
        report.cover.verdict + (report.cover.score.isEmpty() ? QString() : u". "_s + report.cover.score);
    report.keywords = {audit.domain, u"SPF"_s, u"DKIM"_s, u"DMARC"_s, u"MX"_s, u"DNS"_s};
    report.runningHead = report.cover.domain + u"  ·  "_s + making.dateText(audit.checkedAt);
    for (const SectionRow &row : kSections) {
        const QString id = QString::fromLatin1(row.id);
        if (!isIn(row, options.profile) || (!options.sections.isEmpty() && !options.sections.contains(id)))
            continue;
        QList<Block> blocks = row.make(making);
        if (!blocks.isEmpty())
            report.sections.append({id, say(row.title), std::move(blocks)});
        else if (row.empty == Empty::Named)
            report.leftOut.append(say(row.title));
    }
    return report;
}

QString suggestedFileName(const AuditDocument &audit, const QTimeZone &zone, const QString &ending)
{
    // Whatever a file says of its domain, this is one name and no path.
    QString name = audit.domain;
    for (QChar &c : name) {
        const bool plain =
            c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_');
        if (!plain)
            c = u'_';
    }
    return u"posthorn-%1-%2.%3"_s.arg(name, audit.checkedAt.toTimeZone(zone).toString(u"yyyy-MM-dd"_s),
                                      ending);
}

} // namespace posthorn::report
