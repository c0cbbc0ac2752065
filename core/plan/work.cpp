// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/work.h"

#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/plan/words.h"

#include <algorithm>

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;
using dns::RecordType;
using std::chrono::seconds;
using State = Published::State;

namespace {

constexpr auto kKeep = "keep"; ///< the answer that leaves things as they are

QList<QByteArray> dataOf(const std::optional<RecordSet> &set)
{
    return set ? set->rdata : QList<QByteArray>();
}

bool fits(const Question &question, const QString &answer)
{
    if (question.choices.contains(answer))
        return true;
    switch (question.kind) {
    case Question::Kind::Choice:
        return false;
    case Question::Kind::Address:
        return answer.contains(u'@') || answer.contains(u':') || answer.contains(u'.');
    case Question::Kind::Host:
        return std::all_of(answer.begin(), answer.end(), [](QChar c) { return c.unicode() > 0x20; }) ||
               answer.contains(u',');
    case Question::Kind::Text:
        break;
    }
    return !answer.isEmpty();
}

} // namespace

Work::Work(const audit::Audit &audit, const QList<dns::Answer> &more, const Desired &wish,
           const Answers &answers)
    : m_audit(audit)
    , m_wish(wish)
    , m_answers(answers)
    , m_published(audit.seen, more)
    , m_host(audit.seen.providers.dnsHost)
{
}

DomainName Work::below(const char *labels) const
{
    const auto name = DomainName::literal(labels).within(domain());
    return name.value_or(domain());
}

std::optional<DomainName> Work::below(const QString &labels) const
{
    if (labels == u"@"_s)
        return domain();
    const auto relative = DomainName::parse(labels.toUtf8());
    if (!relative)
        return std::nullopt;
    const auto name = relative->within(domain());
    return name ? std::optional(*name) : std::nullopt;
}

Edit &Work::editOf(const DomainName &name, RecordType type)
{
    const auto at = std::find_if(m_edits.begin(), m_edits.end(),
                                 [&](const Edit &e) { return e.name == name && e.type == type; });
    if (at != m_edits.end())
        return *at;
    Edit edit{name, type, {}, {}, {}, {}};
    if (const RecordSet *set = m_published.set(name, type))
        edit.before = *set;
    edit.after = edit.before;
    m_edits.append(edit);
    return m_edits.last();
}

QList<QByteArray> Work::data(const DomainName &name, RecordType type) const
{
    for (const Edit &edit : m_edits) {
        if (edit.name == name && edit.type == type)
            return dataOf(edit.after);
    }
    const RecordSet *set = m_published.set(name, type);
    return set ? set->rdata : QList<QByteArray>();
}

QList<Text> Work::texts(const DomainName &name) const
{
    QList<Text> texts;
    for (const QByteArray &rdata : data(name, RecordType::Txt))
        texts.append({rdata, dns::txtText({name, RecordType::Txt, seconds(0), rdata})});
    return texts;
}

std::optional<DomainName> Work::aliasAt(const DomainName &name) const
{
    const QList<QByteArray> alias = data(name, RecordType::Cname);
    return alias.isEmpty() ? std::nullopt
                           : dns::nameData({name, RecordType::Cname, seconds(0), alias.first()});
}

QList<records::MxRecord> Work::mx() const
{
    QList<records::MxRecord> servers;
    for (const QByteArray &rdata : data(domain(), RecordType::Mx)) {
        if (const auto mx = dns::mxData({domain(), RecordType::Mx, seconds(0), rdata}))
            servers.append({mx->preference, mx->host});
    }
    std::sort(servers.begin(), servers.end(), [](const auto &a, const auto &b) {
        return a.preference != b.preference ? a.preference < b.preference : canonicalLess(a.host, b.host);
    });
    return servers;
}

bool Work::isKnown(const DomainName &name, RecordType type)
{
    const State state = m_published.state(name, type);
    if (state == State::NotAsked) {
        const dns::Question question{name, type};
        if (!m_unseen.contains(question))
            m_unseen.append(question);
        return false;
    }
    if (state == State::Unknown)
        todo(audit::Who::DnsHost,
             said(QT_TRANSLATE_NOOP("Plan", "What stands at {name} ({type}) could not be seen, so nothing is "
                                            "changed there. Plan again when it can be looked up."),
                  {{u"name"_s, name.toString()}, {u"type"_s, dns::typeName(type)}}));
    return state != State::Unknown;
}

bool Work::canChange(const DomainName &name, RecordType type)
{
    if (!m_published.isOurs(name)) {
        todo(audit::Who::DnsHost,
             said(QT_TRANSLATE_NOOP("Plan", "{name} is not in the zone {zone}: whoever runs that name has to "
                                            "make the change of its {type} record."),
                  {{u"name"_s, name.toString()},
                   {u"zone"_s, m_published.zone().toString()},
                   {u"type"_s, dns::typeName(type)}}));
        return false;
    }
    if (!isKnown(name, type))
        return false;
    const auto alias = type == RecordType::Cname ? std::nullopt : aliasAt(name);
    if (!alias)
        return true;
    todo(
        audit::Who::You,
        said(QT_TRANSLATE_NOOP("Plan", "{name} is an alias for {target}: the {type} record is changed there, "
                                       "by whoever runs it; or delete the alias first."),
             {{u"name"_s, name.toString()},
              {u"target"_s, alias->toString()},
              {u"type"_s, dns::typeName(type)}}));
    return false;
}

seconds Work::ttlFor(const std::optional<RecordSet> &before) const
{
    const seconds own = before && before->ttl ? *before->ttl : m_wish.ttl.value_or(kUsualTtl);
    return m_host.ttl(std::clamp(own, kLeastTtl, kMostTtl));
}

bool Work::put(const DomainName &name, RecordType type, const QList<QByteArray> &data)
{
    // What shall go is perhaps there, where nobody has looked yet.
    const bool isUnseen = m_published.isOurs(name) && m_published.state(name, type) == State::NotAsked;
    if (!isUnseen && sameData(this->data(name, type), data) && (data.isEmpty() || m_published.isOurs(name)))
        return true;
    if (!canChange(name, type))
        return false;
    Edit &edit = editOf(name, type);
    if (data.isEmpty())
        edit.after.reset();
    else
        edit.after = RecordSet{name, type, ttlFor(edit.before), data};
    // Back to what was there: with the TTL that it had.
    if (edit.before && sameData(dataOf(edit.before), data))
        edit.after = edit.before;
    for (const QString &reason : reasons()) {
        if (!edit.because.contains(reason))
            edit.because.append(reason);
    }
    return true;
}

bool Work::putMx(const QList<records::MxRecord> &servers)
{
    QList<QByteArray> data;
    for (const records::MxRecord &server : servers) {
        const QByteArray rdata = dns::makeMx(server.preference, server.host);
        if (!data.contains(rdata))
            data.append(rdata);
    }
    return put(domain(), RecordType::Mx, data);
}

bool Work::replaceTexts(const DomainName &name, const QList<QByteArray> &old, const QList<QByteArray> &texts)
{
    QList<QByteArray> data;
    QList<QByteArray> wanted = texts;
    for (const Text &text : this->texts(name)) {
        // A text that shall be there stays as it is published, whatever its strings.
        if (!old.contains(text.rdata) || wanted.removeOne(text.text))
            data.append(text.rdata);
    }
    for (const QByteArray &text : wanted) {
        if (const QByteArray rdata = dns::makeTxt(text); !data.contains(rdata))
            data.append(rdata);
    }
    return put(name, RecordType::Txt, data);
}

void Work::setTtl(const DomainName &name, RecordType type, seconds ttl)
{
    if (!canChange(name, type) || !has(name, type))
        return;
    Edit &edit = editOf(name, type);
    edit.after->ttl = m_host.ttl(ttl);
    edit.because.append(reasons());
    edit.because.removeDuplicates();
}

bool Work::makeRoomForAlias(const DomainName &name)
{
    QList<RecordType> others;
    bool known = true;
    for (RecordType type : {RecordType::A, RecordType::Aaaa, RecordType::Txt, RecordType::Mx}) {
        known = isKnown(name, type) && known;
        if (has(name, type))
            others.append(type);
    }
    if (!known || others.isEmpty())
        return known;
    QStringList words;
    for (RecordType type : others)
        words.append(dns::typeName(type));
    const auto answer = this->answer(
        {u"replace:"_s + name.toString(),
         reasons(),
         said(QT_TRANSLATE_NOOP("Plan",
                                "At {name} an alias (CNAME) is wanted, and beside an alias nothing else may "
                                "stand. There is {types}. May it be deleted?"),
              {{u"name"_s, name.toString()}, {u"types"_s, words.join(u", "_s)}}),
         Question::Kind::Choice,
         {u"replace"_s, u"keep"_s},
         std::nullopt});
    if (!answer)
        return false;
    for (RecordType type : others)
        put(name, type, {});
    return true;
}

void Work::note(const DomainName &name, RecordType type, const QString &text)
{
    Edit &edit = editOf(name, type);
    if (!edit.notes.contains(text))
        edit.notes.append(text);
}

QString Work::questionId(const audit::Finding &finding) const
{
    return finding.subject == domain().toString() ? finding.id : finding.id + u':' + finding.subject;
}

std::optional<QString> Work::answer(Question question)
{
    const auto given = m_answers.find(question.id);
    if (given != m_answers.end()) {
        const QString answer = given->trimmed();
        if (answer == QLatin1String(kKeep))
            return std::nullopt;
        if (fits(question, answer))
            return answer;
        question.text = said(QT_TRANSLATE_NOOP("Plan", "“{answer}” is no answer to this. {question}"),
                             {{u"answer"_s, safeText(answer, 60)}, {u"question"_s, question.text}});
    }
    const auto same = std::find_if(m_questions.begin(), m_questions.end(),
                                   [&](const Question &q) { return q.id == question.id; });
    if (same == m_questions.end()) {
        question.text = safeText(question.text); // what was published may stand in it
        m_questions.append(question);
    }
    return std::nullopt;
}

std::optional<QString> Work::answer(const audit::Finding &finding, Question::Kind kind, const QString &text,
                                    const QStringList &choices, const std::optional<QString> &preferred)
{
    return answer({questionId(finding),
                   {finding.id},
                   text,
                   kind,
                   choices + QStringList{QLatin1String(kKeep)},
                   preferred});
}

void Work::todo(audit::Who who, const QString &text)
{
    const auto same = std::find_if(m_manual.begin(), m_manual.end(),
                                   [&](const Manual &m) { return m.who == who && m.todo == text; });
    if (same == m_manual.end()) {
        m_manual.append({reasons(), who, text});
        return;
    }
    same->because.append(reasons());
    same->because.removeDuplicates();
}

void Work::limit(const QString &text)
{
    if (!m_limits.contains(text))
        m_limits.append(text);
}

QList<Edit> Work::edits() const
{
    QList<Edit> edits;
    for (const Edit &edit : m_edits) {
        const bool sameTtl =
            !edit.before || !edit.after || edit.before->ttl == edit.after->ttl || !edit.before->ttl;
        if (sameData(dataOf(edit.before), dataOf(edit.after)) && sameTtl)
            continue;
        edits.append(edit);
    }
    return edits;
}

} // namespace posthorn::plan
