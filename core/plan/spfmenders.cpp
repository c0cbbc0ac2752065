// SPDX-License-Identifier: GPL-3.0-or-later
// Mends who may send in the domain's name.
#include "core/dns/rdata.h"
#include "core/lookup/spffacts.h"
#include "core/plan/mender.h"
#include "core/plan/spfedit.h"
#include "core/plan/words.h"
#include "core/providers/catalogue.h"
#include "core/records/spfslips.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using lookup::SpfNode;
using lookup::SpfNodeState;
using lookup::SpfTermAt;
using lookup::SpfTree;
using records::SpfQualifier;
using records::SpfTerm;
using records::SpfTermKind;
using Kind = Question::Kind;

const SpfTree *treeOf(const Work &work)
{
    const auto &tree = work.seen().spf.tree;
    return tree && !tree->nodes.isEmpty() ? &*tree : nullptr;
}

/// A term of a record in our zone.
struct OwnTerm
{
    DomainName name;
    QByteArray text;
};

/// The term of ours that is \a at, or leads to it: what others publish cannot be changed, only left out.
std::optional<OwnTerm> ownTermFor(const Work &work, const SpfTree &tree, SpfTermAt at)
{
    while (at.node >= 0) {
        const SpfNode &node = tree.nodes[at.node];
        if (at.term >= 0 && node.domain && work.published().isOurs(*node.domain))
            return OwnTerm{*node.domain, node.record.terms[at.term].text};
        at = {node.parent, node.term, {}};
    }
    return std::nullopt;
}

/// The term that leads to \a node.
SpfTermAt viaOf(const SpfNode &node)
{
    return {node.parent, node.term, {}};
}

void drop(Work &work, const OwnTerm &term)
{
    editSpf(work, term.name, [&](SpfEdit &edit) { edit.drop(term.text); });
}

void replace(Work &work, const OwnTerm &term, const QList<QByteArray> &by)
{
    editSpf(work, term.name, [&](SpfEdit &edit) {
        edit.drop(term.text);
        for (const QByteArray &one : by)
            edit.add(one);
    });
}

/// Every term in records of ours that \a test picks.
template <class Test>
QList<OwnTerm> ownTerms(const Work &work, Test test)
{
    QList<OwnTerm> found;
    const SpfTree *tree = treeOf(work);
    for (const SpfNode &node : tree ? tree->nodes : QList<SpfNode>()) {
        if (!node.domain || !work.published().isOurs(*node.domain))
            continue;
        for (const SpfTerm &term : node.record.terms) {
            if (test(term))
                found.append({*node.domain, term.text});
        }
    }
    return found;
}

/// What the answer to a question about one term of ours does with it: out, or others in its place.
void dropOrReplace(Work &work, const Finding &finding, const OwnTerm &term, const QString &answer)
{
    if (answer == u"remove"_s) {
        drop(work, term);
        return;
    }
    QList<QByteArray> by;
    for (const QString &word : wordsOf(answer)) {
        const auto terms = termsFor(work, word);
        if (!terms) {
            work.answer({work.questionId(finding) + u"?"_s,
                         {finding.id},
                         said(QT_TRANSLATE_NOOP(
                                  "Plan", "“{word}” is no sender: neither a service that is known, nor an "
                                          "address, nor a host. What was meant?"),
                              {{u"word"_s, word}}),
                         Kind::Text,
                         {},
                         {}});
            return;
        }
        by.append(*terms);
    }
    replace(work, term, by);
}

/// Asks what shall become of a term, and does it.
void askAboutTerm(Work &work, const Finding &finding, const OwnTerm &term, const char *text,
                  const FillIns &values = {}, const std::optional<QString> &preferred = std::nullopt)
{
    FillIns all = values;
    all.append({u"term"_s, QString::fromUtf8(term.text)});
    if (const auto answer = work.answer(finding, Kind::Text, said(text, all), {u"remove"_s}, preferred))
        dropOrReplace(work, finding, term, *answer);
}

// --- what makes the record readable ---

void notFirst(Work &work, const Finding &)
{
    if (!spfTexts(work, work.domain()).isEmpty())
        return;
    QList<QByteArray> old, mended;
    for (const Text &text : work.texts(work.domain())) {
        if (const auto lookalike = records::spfLookalike(text.text)) {
            old.append(text.rdata);
            mended.append(lookalike->mended);
        }
    }
    work.replaceTexts(work.domain(), old, mended);
}

void stringJoined(Work &work, const Finding &)
{
    for (const Text &text : spfTexts(work, work.domain())) {
        const auto strings =
            dns::txtStrings({work.domain(), RecordType::Txt, std::chrono::seconds(0), text.rdata});
        const auto join = strings ? records::spfMissingSpaces(*strings) : std::nullopt;
        if (join)
            work.replaceTexts(work.domain(), {text.rdata}, {join->mended});
    }
}

/// A fault without a guess: asks what stands there, term by term.
std::optional<QByteArray> askSyntax(Work &work, const Finding &finding, const records::SpfMalformed &parse,
                                    QByteArray text)
{
    // From the end, so that the places of the earlier ones stay right.
    for (auto fault = parse.faults.crbegin(); fault != parse.faults.crend(); ++fault) {
        QByteArray by = fault->mended;
        if (by.isEmpty()) {
            const QString term = QString::fromUtf8(fault->term);
            const auto answer = work.answer(
                {finding.id + u':' + term,
                 {finding.id},
                 said(QT_TRANSLATE_NOOP(
                          "Plan", "“{term}” in the SPF record cannot be read. What shall stand there: a "
                                  "service, a host or an address that sends, or shall it go?"),
                      {{u"term"_s, term}}),
                 Kind::Text,
                 {u"remove"_s, u"keep"_s},
                 u"remove"_s});
            if (!answer)
                return std::nullopt;
            const auto terms =
                *answer == u"remove"_s ? std::optional(QList<QByteArray>()) : termsFor(work, *answer);
            if (!terms)
                return std::nullopt;
            by = terms->isEmpty() ? QByteArray() : QByteArrayList(*terms).join(' ');
        }
        text.replace(fault->termOffset, fault->term.size(), by);
    }
    return text.simplified();
}

void syntax(Work &work, const Finding &finding)
{
    for (const Text &text : spfTexts(work, work.domain())) {
        const auto parse = records::parseSpf(text.text);
        const auto *malformed = std::get_if<records::SpfMalformed>(&parse);
        if (!malformed)
            continue;
        auto mended = records::mendSpf(text.text);
        if (!mended)
            mended = askSyntax(work, finding, *malformed, text.text);
        if (mended)
            work.replaceTexts(work.domain(), {text.rdata}, {*mended});
    }
}

void multiple(Work &work, const Finding &)
{
    const QList<Text> texts = spfTexts(work, work.domain());
    if (texts.size() < 2)
        return;
    std::optional<SpfEdit> merged;
    QList<QByteArray> old;
    QStringList ends;
    for (const Text &text : texts) {
        const QByteArray readable = records::mendSpf(text.text).value_or(text.text);
        const auto edit = SpfEdit::of(readable);
        if (!edit)
            continue; // it stays until it can be read, and so does the finding
        old.append(text.rdata);
        if (const auto all = edit->all(); all && !ends.contains(QString::number(static_cast<int>(*all))))
            ends.append(QString::number(static_cast<int>(*all)));
        if (!merged)
            merged = edit;
        else
            merged->merge(*edit);
    }
    if (!merged || !work.replaceTexts(work.domain(), old, {merged->text()}))
        return;
    if (ends.size() > 1)
        work.note(work.domain(), RecordType::Txt,
                  said(QT_TRANSLATE_NOOP(
                      "Plan", "The records contradict each other on what to think of everybody else. "
                              "“~all” is taken: it marks strangers as suspicious and loses no mail.")));
}

void wrongPlace(Work &work, const Finding &)
{
    if (!spfTexts(work, work.domain()).isEmpty() || work.seen().spf.misplaced.isEmpty())
        return;
    QByteArray text = work.seen().spf.misplaced.first().text;
    if (const auto lookalike = records::spfLookalike(text))
        text = lookalike->mended;
    work.replaceTexts(work.domain(), {}, {text});
}

void missing(Work &work, const Finding &finding)
{
    QStringList choices{u"none"_s, u"mx"_s};
    for (const QString &id : work.seen().providers.presetIds())
        choices.append(id);
    const auto &mailbox = work.seen().providers.mailbox;
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "Who sends mail in the name of {domain}? Name services, hosts or addresses, with "
                         "commas between; “mx”: the servers that receive; “none”: nobody."),
             {{u"domain"_s, work.domain().toString()}}),
        choices, mailbox ? mailbox->id : u"mx"_s);
    if (!answer)
        return;
    SpfEdit edit;
    edit.setAll(*answer == u"none"_s ? SpfQualifier::Fail : SpfQualifier::SoftFail);
    for (const QString &word : *answer == u"none"_s ? QStringList() : wordsOf(*answer)) {
        const auto terms = termsFor(work, word);
        if (!terms) {
            work.todo(audit::Who::You,
                      said(QT_TRANSLATE_NOOP(
                               "Plan", "What “{word}” needs in an SPF record is not known: look it up in "
                                       "its help pages."),
                           {{u"word"_s, word}}));
            continue;
        }
        for (const QByteArray &term : *terms)
            edit.add(term);
    }
    work.replaceTexts(work.domain(), {}, {edit.text()});
}

void parkedOpen(Work &work, const Finding &)
{
    QList<QByteArray> old;
    for (const Text &text : spfTexts(work, work.domain()))
        old.append(text.rdata);
    work.replaceTexts(work.domain(), old, {"v=spf1 -all"});
}

// --- its terms ---

void takeover(Work &work, const Finding &finding)
{
    const SpfTree *tree = treeOf(work);
    for (const SpfTermAt &at : tree ? lookup::missingNames(*tree) : QList<SpfTermAt>()) {
        const auto &facts = tree->nodes[at.node].terms[at.term];
        const auto name = at.name ? at.name : facts.target;
        const auto own =
            name && name->toString() == finding.subject ? ownTermFor(work, *tree, at) : std::nullopt;
        if (own)
            drop(work, *own);
    }
}

/// Every own term that leads to a record in one of the states, whose name is the finding's subject.
QList<OwnTerm> termsTo(const Work &work, const Finding &finding, const QList<SpfNodeState> &states)
{
    QList<OwnTerm> terms;
    const SpfTree *tree = treeOf(work);
    for (const SpfNode &node : tree ? tree->nodes : QList<SpfNode>()) {
        if (node.parent < 0 || !states.contains(node.state) || !node.domain ||
            node.domain->toString() != finding.subject)
            continue;
        if (const auto own = ownTermFor(work, *tree, viaOf(node)))
            terms.append(*own);
    }
    return terms;
}

void includeNone(Work &work, const Finding &finding)
{
    for (const OwnTerm &term : termsTo(work, finding, {SpfNodeState::None, SpfNodeState::NxDomain}))
        askAboutTerm(work, finding, term,
                     QT_TRANSLATE_NOOP(
                         "Plan", "“{term}” leads to {name}, where no SPF record is. Is that service still "
                                 "used? “remove” takes the term out; or name what belongs in its place."),
                     {{u"name"_s, finding.subject}}, u"remove"_s);
}

void includeInvalid(Work &work, const Finding &finding)
{
    const auto name = DomainName::parse(finding.subject.toLatin1());
    if (name && work.published().isOurs(*name) && work.canChange(*name, RecordType::Txt)) {
        for (const Text &text : spfTexts(work, *name)) {
            if (const auto mended = records::mendSpf(text.text))
                work.replaceTexts(*name, {text.rdata}, {*mended});
        }
    }
    for (const OwnTerm &term : termsTo(work, finding, {SpfNodeState::Invalid, SpfNodeState::Multiple}))
        askAboutTerm(
            work, finding, term,
            QT_TRANSLATE_NOOP("Plan", "The record at {name} is broken, and breaks yours. Until it is mended: "
                                      "“remove” takes “{term}” out; or name what belongs in its place."),
            {{u"name"_s, finding.subject}}, u"remove"_s);
}

void includeLoop(Work &work, const Finding &finding)
{
    for (const OwnTerm &term : termsTo(work, finding, {SpfNodeState::Loop}))
        drop(work, term);
}

void redirectNone(Work &work, const Finding &finding)
{
    const QList<OwnTerm> terms = termsTo(work, finding, {SpfNodeState::None, SpfNodeState::NxDomain});
    if (terms.isEmpty())
        return;
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "“{term}” leads to {name}, where no SPF record is. Who sends instead? Name services, "
                 "hosts or addresses, with commas between; “none”: nobody."),
             {{u"term"_s, QString::fromUtf8(terms.first().text)}, {u"name"_s, finding.subject}}),
        {u"none"_s, u"mx"_s});
    if (!answer)
        return;
    QList<QByteArray> by;
    for (const QString &word : *answer == u"none"_s ? QStringList() : wordsOf(*answer))
        by.append(termsFor(work, word).value_or(QList<QByteArray>()));
    editSpf(work, terms.first().name, [&](SpfEdit &edit) {
        edit.drop(terms.first().text);
        for (const QByteArray &term : by)
            edit.add(term);
        edit.setAll(by.isEmpty() ? SpfQualifier::Fail : SpfQualifier::SoftFail);
    });
}

void redirectIgnored(Work &work, const Finding &)
{
    editSpf(work, work.domain(), [](SpfEdit &edit) {
        if (edit.all())
            edit.drop([](const SpfTerm &term) { return term.kind == SpfTermKind::Redirect; });
    });
}

void afterAll(Work &work, const Finding &)
{
    const bool done = editSpf(work, work.domain(), [](SpfEdit &edit) {
        bool behind = false;
        edit.drop([&](const SpfTerm &term) {
            const bool unread = behind && term.isMechanism();
            behind = behind || term.kind == SpfTermKind::All;
            return unread;
        });
    });
    if (done)
        work.note(work.domain(), RecordType::Txt,
                  said(QT_TRANSLATE_NOOP("Plan",
                                         "What stood behind “all” was never read. If one of these senders is "
                                         "needed, add it as a sender.")));
}

/// Terms with a look-up, dearest first: what can be left out.
QStringList costlyTerms(const Work &work)
{
    const SpfTree *tree = treeOf(work);
    if (!tree)
        return {};
    QList<std::pair<int, QString>> costs;
    for (qsizetype i = 0; i < tree->root().record.terms.size(); ++i) {
        const int cost = tree->root().terms.value(i).lookups;
        if (cost > 0)
            costs.append({cost, QString::fromUtf8(tree->root().record.terms[i].text)});
    }
    std::stable_sort(costs.begin(), costs.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList terms;
    for (const auto &[cost, term] : costs) {
        if (!terms.contains(term))
            terms.append(term);
    }
    return terms;
}

bool isUseless(const QString &term)
{
    const auto parsed = SpfEdit::of("v=spf1 " + term.toLatin1());
    if (!parsed || parsed->terms().isEmpty() || parsed->terms().first().kind != SpfTermKind::Include)
        return false;
    const auto &target = parsed->terms().first().domain;
    const auto *preset =
        target && target->name ? providers::Catalogue::shipped().bySpfHost(*target->name) : nullptr;
    return preset && preset->spf.neededAtApex == providers::NeededAtApex::No;
}

void fewerLookups(Work &work, const Finding &finding)
{
    const QStringList costly = costlyTerms(work);
    QStringList useless;
    std::copy_if(costly.begin(), costly.end(), std::back_inserter(useless), isUseless);
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "The SPF record takes {count} of 10 look-ups. Which of these are no longer used? "
                         "Name them, with commas between; dearest first: {terms}. A service that sends "
                         "newsletters can also move to a subdomain with a record of its own."),
             {{u"count"_s, argumentOf(finding, "count")}, {u"terms"_s, costly.join(u", "_s)}}),
        costly, useless.isEmpty() ? std::nullopt : std::optional(useless.join(u", "_s)));
    if (!answer)
        return;
    editSpf(work, work.domain(), [&](SpfEdit &edit) {
        for (const QString &word : wordsOf(*answer))
            edit.drop(word.toLatin1());
    });
}

void voidLookups(Work &work, const Finding &)
{
    const SpfTree *tree = treeOf(work);
    if (!tree)
        return;
    QList<OwnTerm> terms;
    for (qsizetype n = 0; n < tree->nodes.size(); ++n) {
        const SpfNode &node = tree->nodes[n];
        for (qsizetype t = 0; t < node.terms.size(); ++t) {
            const bool leadsOn = node.terms[t].node >= 0 && tree->nodes[node.terms[t].node].voidLookups > 0 &&
                                 tree->nodes[node.terms[t].node].state == SpfNodeState::Ok;
            if (node.terms[t].voidLookups == 0 || leadsOn)
                continue;
            const auto own = ownTermFor(work, *tree, {static_cast<int>(n), static_cast<int>(t), {}});
            if (own)
                terms.append(*own);
        }
    }
    for (const OwnTerm &term : terms)
        drop(work, term);
}

void mxOverTen(Work &work, const Finding &finding)
{
    const SpfTree *tree = treeOf(work);
    for (const SpfTermAt &at : tree ? lookup::crowdedMxTerms(*tree) : QList<SpfTermAt>()) {
        if (const auto own = ownTermFor(work, *tree, at))
            askAboutTerm(work, finding, *own,
                         QT_TRANSLATE_NOOP(
                             "Plan", "“{term}” stands for too many servers. Which addresses or ranges really "
                                     "send? Name them, with commas between; “remove”: none of them."));
    }
}

void passAll(Work &work, const Finding &)
{
    const SpfTree *tree = treeOf(work);
    if (!tree)
        return;
    for (qsizetype n = 1; n < tree->nodes.size(); ++n) {
        const SpfNode &node = tree->nodes[n];
        const qsizetype all = node.record.allIndex();
        const auto own = all >= 0 && node.record.terms[all].qualifier == SpfQualifier::Pass
                             ? ownTermFor(work, *tree, viaOf(node))
                             : std::nullopt;
        if (own)
            drop(work, *own);
    }
    editSpf(work, work.domain(), [](SpfEdit &edit) {
        constexpr int kHuge = 8; // as the check of single ranges has it
        edit.drop([](const SpfTerm &term) {
            return term.kind == SpfTermKind::Ip4 && term.qualifier == SpfQualifier::Pass &&
                   term.prefix4() < kHuge;
        });
        if (edit.all() == SpfQualifier::Pass || !edit.all())
            edit.setAll(SpfQualifier::SoftFail);
    });
}

void softAll(Work &work, const Finding &)
{
    editSpf(work, work.domain(), [](SpfEdit &edit) {
        // Whom a redirect lets send may still send.
        QList<QByteArray> targets;
        for (const SpfTerm &term : edit.terms()) {
            if (term.kind == SpfTermKind::Redirect && !edit.all())
                targets.append(term.text.mid(term.text.indexOf('=') + 1));
        }
        for (const QByteArray &target : targets)
            edit.add("include:" + target);
        edit.setAll(SpfQualifier::SoftFail);
    });
}

void rangeTooWide(Work &work, const Finding &finding)
{
    constexpr int kWideV4 = 16; // as the check has it
    constexpr int kWideV6 = 32;
    const auto terms = ownTerms(work, [](const SpfTerm &term) {
        return (term.kind == SpfTermKind::Ip4 && term.prefix4() < kWideV4) ||
               (term.kind == SpfTermKind::Ip6 && term.prefix6() < kWideV6);
    });
    for (const OwnTerm &term : terms) {
        const QString text = QString::fromUtf8(term.text);
        const auto answer = work.answer(
            {finding.id + u':' + text,
             {finding.id},
             said(QT_TRANSLATE_NOOP(
                      "Plan",
                      "“{term}” lets thousands of machines send. Which addresses or ranges really send? Name "
                      "them, with commas between; “remove”: none of them."),
                  {{u"term"_s, text}}),
             Kind::Text,
             {u"remove"_s, u"keep"_s},
             {}});
        if (answer)
            dropOrReplace(work, finding, term, *answer);
    }
}

void privateIp(Work &work, const Finding &)
{
    const SpfTree *tree = treeOf(work);
    for (const SpfNode &node : tree ? tree->nodes : QList<SpfNode>()) {
        if (!node.domain || !work.published().isOurs(*node.domain))
            continue;
        for (int index : lookup::privateTerms(node.record))
            drop(work, {*node.domain, node.record.terms[index].text});
    }
}

void ptr(Work &work, const Finding &finding)
{
    for (const OwnTerm &term : ownTerms(work, [](const SpfTerm &t) { return t.kind == SpfTermKind::Ptr; }))
        askAboutTerm(work, finding, term,
                     QT_TRANSLATE_NOOP(
                         "Plan", "“{term}” should not be used any more. Which addresses or hosts send "
                                 "instead? Name them, with commas between; “remove”: the others suffice."),
                     {}, u"remove"_s);
}

void duplicateTerm(Work &work, const Finding &)
{
    editSpf(work, work.domain(), [](SpfEdit &edit) { edit.dropDuplicates(); });
}

void deadTerm(Work &work, const Finding &finding)
{
    if (!finding.counts)
        return; // a sender's own record: theirs to mend
    takeover(work, finding);
}

void uselessInclude(Work &work, const Finding &finding)
{
    const auto terms = ownTerms(work, [&](const SpfTerm &term) {
        return term.kind == SpfTermKind::Include && term.domain && term.domain->name &&
               term.domain->name->toString() == finding.subject;
    });
    for (const OwnTerm &term : terms) {
        const auto answer = work.answer(
            finding, Kind::Choice,
            said(QT_TRANSLATE_NOOP(
                     "Plan",
                     "“{term}” does nothing for you, as {provider} sends with a bounce address of its "
                     "own. Take it out?"),
                 {{u"term"_s, QString::fromUtf8(term.text)},
                  {u"provider"_s, argumentOf(finding, "provider")}}),
            {u"remove"_s}, u"remove"_s);
        if (answer)
            drop(work, term);
    }
}

/// Moves the addresses into a record of their own, where there are any.
void splitOff(Work &work)
{
    const DomainName part = work.below("_spf");
    const auto isAddress = [](const SpfTerm &term) {
        return term.kind == SpfTermKind::Ip4 || term.kind == SpfTermKind::Ip6;
    };
    const QList<Text> texts = spfTexts(work, work.domain());
    const auto whole = texts.size() == 1 ? SpfEdit::of(texts.first().text) : std::nullopt;
    SpfEdit moved;
    for (const SpfTerm &term : whole ? whole->terms() : QList<SpfTerm>()) {
        if (isAddress(term))
            moved.add(term.text);
    }
    if (moved.terms().isEmpty() || !work.canChange(part, RecordType::Txt) || !spfTexts(work, part).isEmpty())
        return;
    moved.setAll(SpfQualifier::Neutral); // an include that does not match leaves the rest to the record above
    if (work.replaceTexts(part, {}, {moved.text()}))
        editSpf(work, work.domain(), [&](SpfEdit &edit) {
            edit.drop(isAddress);
            edit.add("include:" + part.toString().toLatin1());
        });
}

void tooLong(Work &work, const Finding &finding)
{
    QStringList terms;
    if (const SpfTree *tree = treeOf(work)) {
        for (const SpfTerm &term : tree->root().record.terms) {
            if (term.kind != SpfTermKind::All)
                terms.append(QString::fromUtf8(term.text));
        }
    }
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
            "Plan", "The SPF record is long. Which of its terms are no longer needed? Name them, with "
                    "commas between; or “split”: a part moves into a record of its own.")),
        QStringList{u"split"_s} + terms);
    if (!answer)
        return;
    if (*answer != u"split"_s) {
        editSpf(work, work.domain(), [&](SpfEdit &edit) {
            for (const QString &word : wordsOf(*answer))
                edit.drop(word.toLatin1());
        });
        return;
    }
    splitOff(work);
}

void type99(Work &work, const Finding &)
{
    work.put(work.domain(), RecordType::Spf, {});
}

void mxWithNullMx(Work &work, const Finding &)
{
    editSpf(work, work.domain(), [](SpfEdit &edit) {
        edit.drop([](const SpfTerm &term) { return term.kind == SpfTermKind::Mx && !term.domain; });
    });
}

void mxNotCovered(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP("Plan", "Does {host} also send your mail? “yes” adds “mx” to the SPF record."),
             {{u"host"_s, argumentOf(finding, "host")}}),
        {u"yes"_s}, u"yes"_s);
    if (answer)
        editSpf(work, work.domain(), [](SpfEdit &edit) { edit.add("mx"); });
}

constexpr auto kMenders = std::to_array<Mender>({
    {"spf.not-first", &notFirst},
    {"spf.wrong-place", &wrongPlace},
    {"spf.string-joined", &stringJoined},
    {"spf.syntax", &syntax},
    {"spf.multiple", &multiple},
    {"spf.parked-open", &parkedOpen},
    {"spf.missing", &missing},
    {"spf.takeover", &takeover},
    {"spf.include-loop", &includeLoop},
    {"spf.include-none", &includeNone},
    {"spf.include-invalid", &includeInvalid},
    {"spf.redirect-none", &redirectNone},
    {"spf.redirect-ignored", &redirectIgnored},
    {"spf.after-all", &afterAll},
    {"spf.void-lookups", &voidLookups},
    {"spf.dead-term", &deadTerm},
    {"spf.private-ip", &privateIp},
    {"spf.duplicate-term", &duplicateTerm},
    {"spf.mx-with-null-mx", &mxWithNullMx},
    {"spf.pass-all", &passAll},
    {"spf.neutral-all", &softAll},
    {"spf.no-all", &softAll},
    {"spf.useless-include", &uselessInclude},
    {"spf.lookup-limit", &fewerLookups},
    {"spf.lookup-near-limit", &fewerLookups},
    {"spf.mx-over-ten", &mxOverTen},
    {"spf.range-too-wide", &rangeTooWide},
    {"spf.ptr", &ptr},
    {"spf.too-long", &tooLong},
    {"spf.type99", &type99},
    {"spf.mx-not-covered", &mxNotCovered},
});

} // namespace

std::span<const Mender> spfMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
