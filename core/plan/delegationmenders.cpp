// SPDX-License-Identifier: GPL-3.0-or-later
// Mends what stands in the zone beside the records about mail: aliases, wildcards, TTLs.
#include "core/dns/rdata.h"
#include "core/plan/mender.h"
#include "core/plan/words.h"

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using Kind = Question::Kind;

/// The domain's own mail sets, as the authoritative servers gave them.
void boundTtls(Work &work, const Finding &)
{
    for (const dns::Question &question : lookup::mailQuestions(work.domain())) {
        const RecordSet *set = work.published().set(question.name, question.type);
        if (!set || !set->ttl || !work.has(question.name, question.type))
            continue;
        const auto good = std::clamp(*set->ttl, kLeastTtl, kMostTtl);
        if (good != *set->ttl)
            work.setTtl(question.name, question.type, good);
    }
}

void putAddresses(Work &work, const DomainName &name, const QString &list)
{
    QList<QByteArray> v4, v6;
    for (const QString &word : wordsOf(list)) {
        const auto address = Address::parse(QStringView(word));
        if (address)
            (address->isV4() ? v4 : v6).append(dns::makeAddress(*address));
    }
    if (!v4.isEmpty())
        work.put(name, RecordType::A, v4);
    if (!v6.isEmpty())
        work.put(name, RecordType::Aaaa, v6);
}

bool isAddressList(const QString &list)
{
    const QStringList words = wordsOf(list);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [](const QString &word) {
        return Address::parse(QStringView(word)).has_value();
    });
}

/// In the place of an alias: addresses, another alias, or nothing.
void replaceAlias(Work &work, const DomainName &name, const QString &answer)
{
    if (answer == u"remove"_s || isAddressList(answer)) {
        if (work.put(name, RecordType::Cname, {}))
            putAddresses(work, name, answer);
        return;
    }
    const auto target = DomainName::parse(answer.toUtf8());
    if (target && target->isHostName())
        work.put(name, RecordType::Cname, {dns::makeName(*target)});
}

void aliasAtApex(Work &work, const Finding &finding)
{
    const DomainName apex = work.published().zone();
    const auto answer = work.answer(
        finding, Kind::Address,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "{zone} itself must not be an alias: it hides its mail records. Which addresses shall its "
                 "web site have instead? “remove”: none. (Some DNS hosts have ALIAS records for this.)"),
             {{u"zone"_s, apex.toString()}}),
        {u"remove"_s});
    if (answer && (*answer == u"remove"_s || isAddressList(*answer)))
        replaceAlias(work, apex, *answer);
}

void aliasLoop(Work &work, const Finding &finding)
{
    const auto name = DomainName::parse(finding.subject.toUtf8());
    if (!name)
        return;
    const auto answer = work.answer(
        finding, Kind::Host,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "The aliases at {name} lead in a circle. Where shall it lead: addresses, or another host? "
                 "“remove” takes the alias away."),
             {{u"name"_s, finding.subject}}),
        {u"remove"_s}, u"remove"_s);
    if (answer)
        replaceAlias(work, *name, *answer);
}

void longAliasChain(Work &work, const Finding &finding)
{
    const auto name = DomainName::parse(finding.subject.toUtf8());
    if (!name || !work.published().set(*name, RecordType::Cname))
        return;
    const auto answer = work.answer(
        finding, Kind::Host,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "{name} is an alias of an alias, and so on. Which name, further along, shall it lead to "
                 "directly?"),
             {{u"name"_s, finding.subject}}));
    if (answer)
        replaceAlias(work, *name, *answer);
}

void wildcardText(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "The wildcard *.{domain} answers for every name with a text. Is it needed? “remove” takes "
                 "it away."),
             {{u"domain"_s, work.domain().toString()}}),
        {u"remove"_s});
    if (answer)
        work.put(work.below("*"), RecordType::Txt, {});
}

/// Texts at the domain that are no policy of mail: proofs of ownership, most of them old.
void responseLarge(Work &work, const Finding &finding)
{
    const QStringList words = finding.subject.split(u' ');
    const auto name = DomainName::parse(words.value(0).toUtf8());
    if (!name || words.value(1) != u"TXT"_s)
        return;
    QStringList choices, told;
    const QList<Text> texts = work.texts(*name);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        choices.append(QString::number(i + 1));
        told.append(u"%1: %2"_s.arg(i + 1).arg(QString::fromUtf8(texts[i].text.left(40))));
    }
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "The answer for {name} is very large. Which of its texts are no longer needed? By their "
                 "numbers, with commas between: {list}"),
             {{u"name"_s, words.value(0)}, {u"list"_s, told.join(u"; "_s)}}),
        choices);
    if (!answer)
        return;
    QList<QByteArray> old;
    for (const QString &word : wordsOf(*answer)) {
        const int number = word.toInt();
        if (number >= 1 && number <= texts.size())
            old.append(texts[number - 1].rdata);
    }
    work.replaceTexts(*name, old, {});
}

constexpr auto kMenders = std::to_array<Mender>({
    {"delegation.cname-at-apex", &aliasAtApex},
    {"delegation.cname-loop", &aliasLoop},
    {"delegation.cname-chain-long", &longAliasChain},
    {"delegation.wildcard-txt", &wildcardText},
    {"delegation.ttl-short", &boundTtls},
    {"delegation.ttl-long", &boundTtls},
    {"delegation.response-large", &responseLarge},
});

} // namespace

std::span<const Mender> delegationMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
