// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spftext.h"

#include "app/cli/marks.h"
#include "app/cli/textlayout.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;
using lookup::SpfProblem;
using lookup::SpfVerdict;

namespace {

struct VerdictWords
{
    char16_t shape;
    Color color;
    const char *sentence;
};

VerdictWords wordsOf(SpfVerdict verdict)
{
    switch (verdict) {
    case SpfVerdict::Pass:
        return {u'●', Color::Good, QT_TRANSLATE_NOOP("Cli", "{ip} may send mail of {domain}.")};
    case SpfVerdict::Fail:
        return {u'■', Color::Bad,
                QT_TRANSLATE_NOOP("Cli", "{ip} may not send mail of {domain}: receivers may refuse it.")};
    case SpfVerdict::SoftFail:
        return {u'▲', Color::Warning,
                QT_TRANSLATE_NOOP("Cli", "{ip} is probably not allowed to send mail of {domain}: receivers "
                                         "may take it for suspicious.")};
    case SpfVerdict::Neutral:
        return {u'○', Color::Notice, QT_TRANSLATE_NOOP("Cli", "{domain} says nothing about mail from {ip}.")};
    case SpfVerdict::None:
        return {u'○', Color::Notice,
                QT_TRANSLATE_NOOP("Cli", "There is no SPF record for {domain} to go by.")};
    case SpfVerdict::PermError:
        return {
            u'■', Color::Bad,
            QT_TRANSLATE_NOOP("Cli", "The SPF record of {domain} cannot be evaluated: it must be mended.")};
    case SpfVerdict::TempError:
        break;
    }
    return {u'?', Color::Notice,
            QT_TRANSLATE_NOOP(
                "Cli", "It could not be seen whether {ip} may send mail of {domain}: try again later.")};
}

const char *templateOf(SpfProblem::Why why)
{
    using Why = SpfProblem::Why;
    switch (why) {
    case Why::BadDomain:
        return QT_TRANSLATE_NOOP("Cli", "{domain} is no domain that SPF could be looked up for.");
    case Why::NoRecord:
        return QT_TRANSLATE_NOOP("Cli", "{domain} has no SPF record.");
    case Why::MultipleRecords:
        return QT_TRANSLATE_NOOP("Cli", "{domain} has more than one SPF record: there must be one alone.");
    case Why::Syntax:
        return QT_TRANSLATE_NOOP("Cli", "The record of {domain} has a fault at \"{term}\".");
    case Why::LookupLimit:
        return QT_TRANSLATE_NOOP(
            "Cli", "More than {limit} look-ups are needed; the one too many is \"{term}\" of {domain}.");
    case Why::VoidLimit:
        return QT_TRANSLATE_NOOP(
            "Cli",
            "More than {voidLimit} look-ups found nothing; the one too many is \"{term}\" of {domain}.");
    case Why::MxLimit:
        return QT_TRANSLATE_NOOP("Cli", "\"{term}\" of {domain} leads to more than {limit} mail servers.");
    case Why::IncludeNone:
        return QT_TRANSLATE_NOOP("Cli", "\"{term}\" of {domain} names a domain that has no SPF record.");
    case Why::RedirectNone:
        return QT_TRANSLATE_NOOP("Cli", "\"{term}\" of {domain} leads to a domain that has no SPF record.");
    case Why::DnsFailed:
        return QT_TRANSLATE_NOOP("Cli", "{domain} could not be looked up.");
    case Why::Cancelled:
        break;
    }
    return QT_TRANSLATE_NOOP("Cli", "It was stopped.");
}

/// "include:_spf.example.net > ip4:192.0.2.0/24 (of _spf.example.net)", or that nothing matched.
QString becauseText(const lookup::SpfResult &result)
{
    if (result.problem)
        return spfProblemText(result.problem);
    if (!result.matched || result.path.isEmpty())
        return said(QT_TRANSLATE_NOOP("Cli", "No mechanism of the record matches this address."));
    QStringList path;
    for (const lookup::SpfStep &step : result.path)
        path.append(safeText(step.text));
    const QString text = said(QT_TRANSLATE_NOOP("Cli", "What matches: {path}, in the record of {domain}."));
    return fillIn(text,
                  {{u"path"_s, path.join(u" > "_s)}, {u"domain"_s, result.path.last().domain.toString()}});
}

/// Whether the way to the verdict leads through this term.
bool isOnPath(const lookup::SpfResult &result, const std::optional<DomainName> &domain,
              const QByteArray &term)
{
    return domain && result.matched &&
           std::any_of(result.path.begin(), result.path.end(), [&](const lookup::SpfStep &step) {
               return step.domain == *domain && step.text == term;
           });
}

struct TreeText
{
    const report::SpfEvaluation &evaluation;
    const TextStyle &style;
    QString out;

    void add(const lookup::SpfNode &node, int depth);
};

void TreeText::add(const lookup::SpfNode &node, int depth)
{
    const qsizetype count = std::min(node.record.terms.size(), node.terms.size());
    for (qsizetype i = 0; i < count; ++i) {
        const records::SpfTerm &term = node.record.terms[i];
        const lookup::SpfTermFacts &facts = node.terms[i];
        const bool matched = isOnPath(evaluation.result, node.domain, term.text);
        const QString indent(2 + 2 * std::min(depth, 8), u' ');
        const QString count_ = term.costsLookup() ? u"  "_s + QString::number(facts.lookups) : QString();
        const QString first = indent.chopped(2) + (matched ? u"→ "_s : u"  "_s);
        const QString lines = paragraph(safeText(term.text) + count_, style.width, first, indent + u"  "_s);
        out += matched ? colored(lines.chopped(1), Color::Strong, style) + u'\n' : lines;
        if (facts.node >= 0)
            add(evaluation.tree->nodes[facts.node], depth + 1);
    }
}

QString countsText(const lookup::SpfResult &result)
{
    const QString text = said(QT_TRANSLATE_NOOP(
        "Cli", "Look-ups for this answer: {lookups} of {limit}; empty ones: {void} of {voidLimit}."));
    return fillIn(text, {{u"lookups"_s, QString::number(result.lookups)},
                         {u"limit"_s, QString::number(kSpfLookupLimit)},
                         {u"void"_s, QString::number(result.voidLookups)},
                         {u"voidLimit"_s, QString::number(kSpfVoidLimit)}});
}

QString treeText(const report::SpfEvaluation &evaluation, const TextStyle &style)
{
    if (!evaluation.tree || evaluation.tree->nodes.isEmpty())
        return {};
    const QString text = said(QT_TRANSLATE_NOOP(
        "Cli", "The record, with the look-ups that each term may cost at worst ({all} in all):"));
    TreeText tree{evaluation, style, {}};
    tree.add(evaluation.tree->root(), 0);
    return u'\n' +
           paragraph(fillIn(text, {{u"all"_s, QString::number(evaluation.tree->lookups())}}), style.width, {},
                     {}) +
           tree.out;
}

} // namespace

QString spfProblemText(const std::optional<SpfProblem> &problem)
{
    if (!problem)
        return {};
    return fillIn(said(templateOf(problem->why)), {{u"domain"_s, problem->domain.toString()},
                                                   {u"term"_s, safeText(problem->term, 200)},
                                                   {u"limit"_s, QString::number(kSpfLookupLimit)},
                                                   {u"voidLimit"_s, QString::number(kSpfVoidLimit)}});
}

QString spfText(const report::SpfEvaluation &evaluation, Detail detail, const TextStyle &style)
{
    const VerdictWords words = wordsOf(evaluation.result.verdict);
    const QString name = QString::fromLatin1(lookup::verdictName(evaluation.result.verdict));
    const QString sentence =
        fillIn(said(words.sentence), {{u"ip"_s, evaluation.query.ip.toString()},
                                      {u"domain"_s, evaluation.query.domain.toString()}});
    QString out = colored(QString(QChar(words.shape)) + u' ' + name, words.color, style) + u'\n';
    if (detail == Detail::Quiet)
        return out;
    out += paragraph(sentence, style.width, {}, {}) +
           paragraph(becauseText(evaluation.result), style.width, {}, {});
    if (!evaluation.result.explanation.isEmpty()) {
        //: SPF lets a domain explain a refusal; the text follows.
        out += paragraph(said(QT_TRANSLATE_NOOP("Cli", "What the domain says of it:")) + u' ' +
                             safeText(evaluation.result.explanation),
                         style.width, {}, {});
    }
    return out + paragraph(countsText(evaluation.result), style.width, {}, {}) + treeText(evaluation, style);
}

} // namespace posthorn::cli
