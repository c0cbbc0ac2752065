// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findingtext.h"

#include "app/cli/marks.h"
#include "app/cli/options.h"
#include "app/cli/textlayout.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <algorithm>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;

namespace {

constexpr qsizetype kMostEvidence = 20; ///< lines; the JSON has them all

/// The title, with the subject where it is not the domain and the title does not name it.
QString titleOf(const Finding &finding, const QString &domain)
{
    const QString title = safeText(audit::textOf(finding).title);
    const bool named =
        finding.subject == domain || finding.subject.isEmpty() || title.contains(finding.subject);
    return named ? title : title + u" ("_s + safeText(finding.subject) + u')';
}

QString whoseMove(const Finding &finding)
{
    //: {who} is "your DNS host", "your mail provider" and the like.
    const QString text = said(QT_TRANSLATE_NOOP("Cli", "Whose move: {who}"));
    return fillIn(text, {{u"who"_s, audit::whoText(finding.who)}});
}

} // namespace

QString labelled(const QString &label, const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return {};
    return paragraph(label.isEmpty() ? text : label + u' ' + text, style.width, u"    "_s, u"    "_s);
}

QString toDoText(const Finding &finding, int number, const QString &domain, const TextStyle &style)
{
    const QString indent(5, u' ');
    const QString lead =
        QString::number(number).rightJustified(2) + u' ' + markOf(finding.severity).sign(style) + u' ';
    // The mark may carry colour, which takes no columns: lay out first, colour after.
    const QStringList lines = wrapped(titleOf(finding, domain), style.width - 5);
    QString out = lead + lines.join(u'\n' + indent) + u'\n';
    const QString fix = safeText(audit::textOf(finding).fix);
    if (!fix.isEmpty())
        out += paragraph(fix, style.width, indent, indent);
    if (finding.who != audit::Who::You)
        out += paragraph(whoseMove(finding), style.width, indent, indent);
    return out;
}

QString findingText(const Finding &finding, const QString &domain, const TextStyle &style)
{
    const Mark mark = markOf(finding.severity);
    const audit::FindingText text = audit::textOf(finding);
    const QStringList title =
        wrapped(titleOf(finding, domain) + u"  ["_s + finding.id + u']', style.width - 4);
    QString out = u"  "_s + mark.sign(style) + u' ' + title.join(u"\n    "_s) + u'\n';
    out += labelled({}, safeText(text.detail), style);
    //: In front of what is to be done about a finding.
    out += labelled(said(QT_TRANSLATE_NOOP("Cli", "To do:")), safeText(text.fix), style);
    if (finding.who != audit::Who::Nobody)
        out += labelled({}, whoseMove(finding), style);
    const qsizetype shown = std::min(finding.evidence.size(), kMostEvidence);
    for (qsizetype i = 0; i < shown; ++i)
        out += paragraph(safeText(finding.evidence[i]), style.width, u"    · "_s, u"      "_s);
    if (shown < finding.evidence.size()) {
        out += labelled(
            {}, said(QT_TRANSLATE_N_NOOP("Cli", "and %n more: see --json"), finding.evidence.size() - shown),
            style);
    }
    //: In front of a standard, such as RFC 7208 §4.6.4.
    return out + labelled(said(QT_TRANSLATE_NOOP("Cli", "See:")), finding.reference, style);
}

} // namespace posthorn::cli
