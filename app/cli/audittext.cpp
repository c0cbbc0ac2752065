// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audittext.h"

#include "app/cli/findingtext.h"
#include "app/cli/marks.h"
#include "app/cli/textlayout.h"
#include "core/audit/dnssecfacts.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <algorithm>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;
using audit::AreaResult;
using audit::Audit;
using audit::Finding;
using audit::Severity;
using lookup::Area;

namespace {

constexpr qsizetype kFirstThings = 5; ///< findings under "What to do first"
constexpr int kOneLineWidth = 72;     ///< from here on an area's summary stands beside its state
constexpr int kGap = 2;

QString domainText(const DomainName &domain, const TextStyle &style)
{
    QString ascii = domain.toString();
    const QString unicode = domain.toUnicode();
    if (!style.utf8 || unicode == ascii)
        return ascii;
    return safeText(unicode) + u" ("_s + ascii + u')';
}

QString scoreText(const Audit &audit)
{
    if (!audit.score)
        return {};
    //: {score} is a number from 0 to 100.
    const QString text = audit.scorePartial
                             ? said(QT_TRANSLATE_NOOP("Cli", "score {score} of 100, of what could be seen"))
                             : said(QT_TRANSLATE_NOOP("Cli", "score {score} of 100"));
    return fillIn(text, {{u"score"_s, QString::number(*audit.score)}});
}

/// The domain, the verdict and the score: on one line, or on several where that is too narrow.
QString headText(const Audit &audit, const TextStyle &style)
{
    const Mark mark = markOf(audit.verdict);
    const QString domain = domainText(audit.seen.domain, style);
    const QString score = scoreText(audit);
    const QString plain = domain + u"  "_s + QChar(mark.shape) + u' ' + mark.word +
                          (score.isEmpty() ? QString() : u"  "_s + score);
    if (columnsOf(QStringView(plain)) <= style.width) {
        return colored(domain, Color::Strong, style) + u"  "_s + mark.text(style) +
               (score.isEmpty() ? QString() : u"  "_s + score) + u'\n';
    }
    QString out;
    for (const QString &line : wrapped(domain, style.width))
        out += colored(line, Color::Strong, style) + u'\n';
    out += mark.text(style) + u'\n';
    return out + (score.isEmpty() ? QString() : paragraph(score, style.width, {}, {}));
}

QString heading(const QString &text, const TextStyle &style)
{
    return u'\n' + colored(text, Color::Strong, style) + u'\n';
}

/// Somebody should do something about it.
bool isToDo(const Finding &finding)
{
    return finding.severity > Severity::Good && finding.counts && finding.who != audit::Who::Nobody;
}

QString firstThings(const Audit &audit, const TextStyle &style)
{
    QList<Finding> toDo;
    std::copy_if(audit.findings.begin(), audit.findings.end(), std::back_inserter(toDo), isToDo);
    // Why the verdict is not known comes first then: nothing can be judged before that is mended.
    const auto why = std::find_if(audit.findings.begin(), audit.findings.end(), [](const Finding &finding) {
        return audit::saysNotSeen(finding.id) && !finding.aside;
    });
    if (audit.verdict == audit::Verdict::Unknown && why != audit.findings.end())
        toDo.prepend(*why);
    if (toDo.isEmpty())
        return {};
    QString out = heading(said(QT_TRANSLATE_NOOP("Cli", "What to do first")), style);
    for (qsizetype i = 0; i < std::min(toDo.size(), kFirstThings); ++i)
        out += toDoText(toDo[i], static_cast<int>(i) + 1, audit.seen.domain.toString(), style);
    if (toDo.size() > kFirstThings) {
        const QString more =
            said(QT_TRANSLATE_N_NOOP("Cli", "and %n more: see --verbose"), toDo.size() - kFirstThings);
        out += paragraph(more, style.width, u"     "_s, u"     "_s);
    }
    return out;
}

/// Areas that were asked for, and have something to say.
QList<AreaResult> shownAreas(const Audit &audit)
{
    QList<AreaResult> shown;
    const QList<Area> built = builtAreas();
    for (const AreaResult &area : audit.areas) {
        const bool asked = audit.seen.areas.contains(area.area) && built.contains(area.area);
        // The local network is told of only where it gets in the way.
        const bool silent = area.area == Area::Local && area.worst.value_or(Severity::Good) == Severity::Good;
        if (asked && !silent)
            shown.append(area);
    }
    return shown;
}

/// How wide the columns of the areas are.
struct AreaColumns
{
    int name = 0;
    int word = 0;
    int summary() const { return 2 + name + kGap + word + kGap; }
};

/// One area: on one line, over several columns; or what does not fit below.
QString areaText(const QString &name, const Mark &mark, const QString &summary, AreaColumns columns,
                 const TextStyle &style)
{
    const QString indent(2, u' ');
    const QString below = summary.isEmpty() ? QString() : paragraph(summary, style.width, indent, indent);
    if (columns.summary() > style.width) {
        QString lines = wrapped(name, style.width - 2).join(u'\n' + indent) + u'\n';
        lines +=
            indent + colored(wrapped(mark.word, style.width - 2).join(u'\n' + indent), mark.color, style);
        return mark.sign(style) + u' ' + lines + u'\n' + below;
    }
    const QString start = mark.sign(style) + u' ' + padded(name, columns.name + kGap);
    if (summary.isEmpty() || style.width < kOneLineWidth)
        return start + colored(mark.word, mark.color, style) + u'\n' + below;
    const QStringList lines = wrapped(summary, style.width - columns.summary());
    return start + colored(padded(mark.word, columns.word + kGap), mark.color, style) +
           lines.join(u'\n' + QString(columns.summary(), u' ')) + u'\n';
}

QString areaLines(const Audit &audit, const TextStyle &style)
{
    const QList<AreaResult> areas = shownAreas(audit);
    AreaColumns columns;
    for (const AreaResult &area : areas) {
        columns.name = std::max(columns.name, columnsOf(QStringView(audit::areaText(area.area))));
        columns.word = std::max(columns.word, columnsOf(QStringView(markOf(area).word)));
    }
    QString out = u"\n"_s;
    for (const AreaResult &area : areas) {
        const QString summary = safeText(audit::areaSummary(audit, area.area));
        out += areaText(audit::areaText(area.area), markOf(area), summary, columns, style);
    }
    return out;
}

QString everyFinding(const Audit &audit, const TextStyle &style)
{
    QString out;
    for (const AreaResult &area : audit.areas) {
        QString findings;
        for (const Finding &finding : audit.findings) {
            if (finding.area == area.area)
                findings += findingText(finding, audit.seen.domain.toString(), style);
        }
        if (!findings.isEmpty())
            out += heading(audit::areaText(area.area), style) + findings;
    }
    return out;
}

/// A denial that nobody could verify may be a resolver's that is cut off.
QString doubtText(const Audit &audit, const TextStyle &style)
{
    const std::optional<QString> reason = audit::unprovenDenial(audit.seen);
    if (!reason)
        return {};
    const QString text = said(QT_TRANSLATE_NOOP(
        "Cli",
        "Only {server} says that the domain does not exist, and that could not be verified ({reason}). A "
        "resolver that is cut off from the Internet denies every name: ask another one with "
        "--resolver."));
    QString out = u"\n"_s;
    for (const QString &line :
         wrapped(fillIn(text, {{u"server"_s, audit.seen.soa.server}, {u"reason"_s, *reason}}), style.width))
        out += line + u'\n';
    return out;
}

QString costText(const Audit &audit, const TextStyle &style)
{
    const lookup::Observation &seen = audit.seen;
    const double seconds = static_cast<double>(seen.elapsed.count()) / 1000;
    //: {seconds} is a number such as 0.25.
    const QString text = said(QT_TRANSLATE_NOOP("Cli", "Looked at in {seconds} s. Questions: {questions}; "
                                                       "answered from memory: {hits}; repeated: {retries}."));
    const QString line = fillIn(text, {{u"seconds"_s, QString::number(seconds, 'f', 2)},
                                       {u"questions"_s, QString::number(seen.queries)},
                                       {u"hits"_s, QString::number(seen.cacheHits)},
                                       {u"retries"_s, QString::number(seen.retries)}});
    QString out = u"\n"_s;
    for (const QString &part : wrapped(line, style.width))
        out += colored(part, Color::Faint, style) + u'\n';
    return out;
}

} // namespace

QString auditText(const Audit &audit, Detail detail, const TextStyle &style)
{
    QString out = headText(audit, style);
    if (detail == Detail::Quiet)
        return out;
    out += firstThings(audit, style) + areaLines(audit, style);
    if (detail == Detail::Verbose)
        out += everyFinding(audit, style);
    return out + doubtText(audit, style) + costText(audit, style);
}

} // namespace posthorn::cli
