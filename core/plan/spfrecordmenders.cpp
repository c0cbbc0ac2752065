// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the SPF record as a whole: where it stands, whether there is one, and whether it can be read.
#include "core/dns/rdata.h"
#include "core/plan/spfedit.h"
#include "core/plan/spfmenders.h"
#include "core/plan/spfterms.h"
#include "core/plan/words.h"
#include "core/records/spfslips.h"

namespace posthorn::plan::spf {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using lookup::SpfTree;
using records::SpfQualifier;
using records::SpfTerm;
using records::SpfTermKind;
using Kind = Question::Kind;

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

namespace {

/// What the finding is about: what receivers cannot read, and what they pass over.
QList<records::SpfFault> faultsIn(const Work &work, const QByteArray &text)
{
    const auto parse = records::parseSpf(text);
    QList<records::SpfFault> faults;
    if (const auto *malformed = std::get_if<records::SpfMalformed>(&parse))
        faults = malformed->faults;
    const SpfTree *tree = treeOf(work);
    if (tree && tree->root().texts.value(0) == text)
        faults += lookup::openDoubts(*tree);
    std::sort(faults.begin(), faults.end(),
              [](const auto &a, const auto &b) { return a.termOffset < b.termOffset; });
    return faults;
}

/// A fault without a guess: asks what stands there, term by term.
std::optional<QByteArray> askSyntax(Work &work, const Finding &finding,
                                    const QList<records::SpfFault> &faults, QByteArray text)
{
    // From the end, so that the places of the earlier ones stay right.
    for (auto fault = faults.crbegin(); fault != faults.crend(); ++fault) {
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

} // namespace

void syntax(Work &work, const Finding &finding)
{
    for (const Text &text : spfTexts(work, work.domain())) {
        const QList<records::SpfFault> faults = faultsIn(work, text.text);
        if (faults.isEmpty())
            continue;
        const bool guessed = std::all_of(faults.begin(), faults.end(),
                                         [](const auto &fault) { return !fault.mended.isEmpty(); });
        auto mended = guessed ? records::mendSpf(text.text) : std::nullopt;
        if (!mended)
            mended = askSyntax(work, finding, faults, text.text);
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

void wrongPlace(Work &work, const Finding &finding)
{
    const auto &misplaced = work.seen().spf.misplaced;
    const auto meant = std::find_if(misplaced.begin(), misplaced.end(), [&](const auto &text) {
        return text.name.toString() == finding.subject;
    });
    if (!spfTexts(work, work.domain()).isEmpty() || meant == misplaced.end())
        return;
    QByteArray text = meant->text;
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

namespace {

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

} // namespace

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

} // namespace posthorn::plan::spf
