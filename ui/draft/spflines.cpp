// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/spflines.h"

#include "core/base/safetext.h"
#include "core/base/userinput.h"
#include "core/providers/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using providers::Catalogue;
using providers::Preset;
using records::SpfQualifier;
using records::SpfTerm;
using records::SpfTermKind;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("SpfLines", text);
}

bool isPolicy(const SpfTerm &term)
{
    return term.kind == SpfTermKind::All || term.kind == SpfTermKind::Exp;
}

const Preset *presetOf(const SpfTerm &term)
{
    const auto name = term.domain ? term.domain->name : std::nullopt;
    return name ? Catalogue::shipped().bySpfHost(*name) : nullptr;
}

QString meaningOf(const SpfTerm &term)
{
    const QString target = term.domain ? safeText(term.domain->text, 80) : QString();
    switch (term.kind) {
    case SpfTermKind::Mx:
        return target.isEmpty() ? said(QT_TRANSLATE_NOOP("SpfLines", "The domain's own mail servers"))
                                : said(QT_TRANSLATE_NOOP("SpfLines", "The mail servers of %1")).arg(target);
    case SpfTermKind::A:
        return target.isEmpty() ? said(QT_TRANSLATE_NOOP("SpfLines", "The domain's own web server"))
                                : said(QT_TRANSLATE_NOOP("SpfLines", "The server %1")).arg(target);
    case SpfTermKind::Ip4:
    case SpfTermKind::Ip6:
        return said(QT_TRANSLATE_NOOP("SpfLines", "The address %1"))
            .arg(safeText(QByteArrayView(term.text).sliced(term.text.indexOf(':') + 1), 80));
    case SpfTermKind::Include:
    case SpfTermKind::Redirect:
        return said(QT_TRANSLATE_NOOP("SpfLines", "Whoever %1 allows")).arg(target);
    default:
        return safeText(term.text, 80);
    }
}

SpfLine lineOf(const SpfTerm &term)
{
    SpfLine line;
    line.term = records::printTerm(term);
    line.lookups = term.costsLookup() ? -1 : 0;
    const Preset *preset = presetOf(term);
    line.presetId = preset ? preset->id : QString();
    line.name = preset ? preset->name : meaningOf(term);
    line.isNeedless = preset && preset->spf.neededAtApex == providers::NeededAtApex::No;
    return line;
}

std::optional<SpfTerm> parseTerm(const QByteArray &text)
{
    const records::SpfParse parse = records::parseSpf("v=spf1 " + text);
    const auto *record = std::get_if<records::SpfRecord>(&parse);
    return record && record->terms.size() == 1 ? std::optional(record->terms.first()) : std::nullopt;
}

/// The terms that a word of the senders' wishes stands for.
QList<QByteArray> termsOf(const QString &word)
{
    if (const Preset *preset = Catalogue::shipped().preset(word)) {
        QList<QByteArray> terms;
        for (const QString &term : preset->spf.terms)
            terms.append(term.toLatin1());
        return terms;
    }
    const QByteArray term = termOf(word);
    return term.isEmpty() ? QList<QByteArray>{word.toLatin1()} : QList<QByteArray>{term};
}

bool names(const QStringList &words, const SpfLine &line)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return termsOf(word).contains(line.term) || (!line.presetId.isEmpty() && word == line.presetId);
    });
}

/// Whether a plan lets this provider send: one whose terms are mere hearsay is left to whoever is asked.
bool isPlanned(const Preset *preset)
{
    return preset && preset->spf.neededAtApex != providers::NeededAtApex::No &&
           preset->spf.confidence != providers::Confidence::Known;
}

void addPublished(SpfDraft &draft, const lookup::SpfNode &root)
{
    for (qsizetype i = 0; i < root.record.terms.size(); ++i) {
        const SpfTerm &term = root.record.terms[i];
        if (term.kind == SpfTermKind::All)
            draft.all = term.qualifier;
        if (isPolicy(term))
            continue;
        SpfLine line = lineOf(term);
        line.isPublished = true;
        if (i < root.terms.size())
            line.lookups = root.terms[i].lookups;
        draft.lines.append(line);
    }
}

} // namespace

QByteArray SpfDraft::text() const
{
    QByteArray text = "v=spf1";
    QByteArray redirect;
    for (const SpfLine &line : lines) {
        if (!line.isWanted)
            continue;
        if (line.term.startsWith("redirect="))
            redirect = ' ' + line.term;
        else
            text += ' ' + line.term;
    }
    if (!redirect.isEmpty())
        return text + redirect;
    return text + (all == SpfQualifier::Fail ? " -all" : all == SpfQualifier::Neutral ? " ?all" : " ~all");
}

int SpfDraft::lookups() const
{
    int sum = 0;
    for (const SpfLine &line : lines)
        sum += line.isWanted ? std::max(line.lookups, 0) : 0;
    return sum;
}

bool SpfDraft::isCostKnown() const
{
    return std::all_of(lines.begin(), lines.end(),
                       [](const SpfLine &line) { return !line.isWanted || line.lookups >= 0; });
}

SpfDraft spfDraft(const Wishes &wishes, const audit::Audit *seen)
{
    SpfDraft draft;
    draft.isKnown = seen && !seen->seen.spf.txt.failed();
    if (seen) {
        draft.recordCount = static_cast<int>(seen->seen.spf.records.size());
        if (seen->seen.spf.tree)
            addPublished(draft, seen->seen.spf.tree->root());
    }
    for (SpfLine &line : draft.lines)
        line.isWanted = !names(wishes.desired.senders.remove, line);
    QStringList added = wishes.desired.senders.add;
    const auto *provider = wishes.desired.preset.value();
    if (provider && wishes.sends() && isPlanned(Catalogue::shipped().preset(provider->id)))
        added.prepend(provider->id);
    for (const QString &word : added) {
        for (const QByteArray &text : termsOf(word)) {
            const auto term = parseTerm(text);
            if (!term)
                continue;
            const SpfLine line = lineOf(*term);
            const bool isThere = std::any_of(draft.lines.begin(), draft.lines.end(),
                                             [&](const SpfLine &l) { return l.term == line.term; });
            if (!isThere)
                draft.lines.append(line);
        }
    }
    if (const auto *all = wishes.desired.spfAll.value())
        draft.all = *all;
    return draft;
}

Wishes withTerm(Wishes wishes, const SpfDraft &draft, const QByteArray &term, bool wanted)
{
    plan::SendersWish &senders = wishes.desired.senders;
    const QString word = QString::fromLatin1(term);
    const auto stands = [&](const QString &w) { return termsOf(w).contains(term); };
    const auto line = std::find_if(draft.lines.begin(), draft.lines.end(),
                                   [&](const SpfLine &l) { return l.term == term; });
    const bool isPublished = line != draft.lines.end() && line->isPublished;
    if (wanted) {
        senders.remove.removeIf(stands);
        if (!isPublished && !senders.add.contains(word) && line == draft.lines.end())
            senders.add.append(word);
        return wishes;
    }
    senders.add.removeIf(stands);
    if (isPublished && !senders.remove.contains(word))
        senders.remove.append(word);
    return wishes;
}

Wishes withSender(Wishes wishes, const QString &presetId, bool wanted)
{
    plan::SendersWish &senders = wishes.desired.senders;
    senders.add.removeAll(presetId);
    senders.remove.removeAll(presetId);
    for (const QByteArray &term : termsOf(presetId))
        senders.remove.removeAll(QString::fromLatin1(term));
    (wanted ? senders.add : senders.remove).append(presetId);
    return wishes;
}

Wishes withAll(Wishes wishes, SpfQualifier all)
{
    wishes.desired.spfAll = all;
    return wishes;
}

SpfTyped readTypedSpf(const Wishes &wishes, const SpfDraft &draft, const QString &text)
{
    const QByteArray typed = text.simplified().toUtf8();
    const records::SpfParse parse = records::parseSpf(typed);
    SpfTyped result;
    if (std::holds_alternative<records::NotSpf>(parse)) {
        result.fault = said(QT_TRANSLATE_NOOP("SpfLines", "An SPF record begins with “v=spf1 ”."));
        result.offset = 0;
        result.length = typed.size();
        return result;
    }
    if (const auto *malformed = std::get_if<records::SpfMalformed>(&parse)) {
        const records::SpfFault &fault = malformed->faults.first();
        result.fault =
            fault.mended.isEmpty()
                ? said(QT_TRANSLATE_NOOP("SpfLines", "“%1” cannot be read.")).arg(safeText(fault.term, 60))
                : said(QT_TRANSLATE_NOOP("SpfLines", "“%1” cannot be read. Was “%2” meant?"))
                      .arg(safeText(fault.term, 60), safeText(fault.mended, 60));
        result.offset = fault.offset;
        result.length = std::max<qsizetype>(fault.length, 1);
        return result;
    }
    const auto &record = std::get<records::SpfRecord>(parse);
    Wishes after = wishes;
    QList<QByteArray> wanted;
    for (const SpfTerm &term : record.terms) {
        if (term.kind == SpfTermKind::All && term.qualifier != SpfQualifier::Pass)
            after = withAll(after, term.qualifier);
        if (!isPolicy(term))
            wanted.append(records::printTerm(term));
    }
    for (const SpfLine &line : draft.lines)
        after = withTerm(after, draft, line.term, wanted.contains(line.term));
    for (const QByteArray &term : wanted)
        after = withTerm(after, draft, term, true);
    result.wishes = after;
    return result;
}

QByteArray termOf(const QString &typed)
{
    const QByteArray word = typed.trimmed().toLatin1();
    const QByteArray host = word.left(word.indexOf('/') < 0 ? word.size() : word.indexOf('/'));
    QByteArray term = word;
    if (const auto address = Address::parse(QByteArrayView(host)))
        term = (address->isV4() ? "ip4:" : "ip6:") + word;
    else if (const auto name = hostFromUser(typed); name && name->isHostName() && name->labelCount() > 1)
        term = "a:" + name->toString().toLatin1();
    return parseTerm(term) ? term : QByteArray();
}

} // namespace posthorn::ui
