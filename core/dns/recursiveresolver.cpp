// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/recursiveresolver.h"

#include "core/dns/rdata.h"

namespace posthorn::dns {

namespace {

using Clock = std::chrono::steady_clock;

/// How long an upstream that is silent to EDNS is asked without, before it is tried again.
constexpr std::chrono::minutes kPlainTime{10};

/// The share of the whole time that each try gets: a lost packet costs little, a slow answer still has its
/// chance.
std::chrono::milliseconds timeOfTry(std::chrono::milliseconds whole, int attempt)
{
    return std::max(whole * (attempt + 1) / 6, std::chrono::milliseconds(1));
}

/// Another resolver might know better.
bool isWorthAnother(const Answer &answer)
{
    const Failed *failed = answer.failed();
    return failed && failed->why != Failed::Why::Cancelled && failed->why != Failed::Why::AliasLoop;
}

/// NS records where an answer should be: whoever was asked does not look further, so what it lacks may well
/// exist.
bool isReferral(const Answer &answer)
{
    const auto has = [&](RecordType type) {
        return std::any_of(answer.authority.begin(), answer.authority.end(),
                           [&](const Record &record) { return record.type == type; });
    };
    return answer.isNoData() && !answer.flags.authoritative && has(RecordType::Ns) && !has(RecordType::Soa);
}

bool isCancelled(const Answer &answer)
{
    const Failed *failed = answer.failed();
    return failed && failed->why == Failed::Why::Cancelled;
}

/// The server spoke, whatever it said: asking it again gives the same. That it cannot say it over TCP is an
/// answer too.
bool isFinal(const Answer &answer)
{
    const Failed *failed = answer.failed();
    return answer.octets > 0 || (failed && failed->why == Failed::Why::Truncated);
}

std::optional<quint16> portOf(const QString &text)
{
    bool ok = false;
    const ushort port = text.toUShort(&ok);
    return ok && port > 0 ? std::optional<quint16>(port) : std::nullopt;
}

std::optional<Upstream> endpoint(const QString &address, const QString &port)
{
    const auto parsed = Address::parse(QStringView(address));
    const auto number = port.isEmpty() ? std::optional<quint16>(53) : portOf(port);
    if (!parsed || !number)
        return std::nullopt;
    return Endpoint{*parsed, *number};
}

} // namespace

std::optional<Upstream> parseUpstream(const QString &text)
{
    const QString entry = text.trimmed();
    if (entry.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        const QUrl url(entry, QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
                   ? std::optional<Upstream>(url)
                   : std::nullopt;
    }
    if (entry.startsWith(QLatin1Char('['))) {
        const qsizetype close = entry.indexOf(QLatin1Char(']'));
        const QString rest = entry.mid(close + 1);
        if (close < 0 || !(rest.isEmpty() || (rest.startsWith(QLatin1Char(':')) && rest.size() > 1)))
            return std::nullopt;
        return endpoint(entry.mid(1, close - 1), rest.mid(1));
    }
    if (entry.count(QLatin1Char(':')) == 1) {
        const QString port = entry.section(QLatin1Char(':'), 1);
        return port.isEmpty() ? std::nullopt : endpoint(entry.section(QLatin1Char(':'), 0, 0), port);
    }
    return endpoint(entry, {});
}

RecursiveResolver::RecursiveResolver(Exchange *exchange, HttpsExchange *https, QList<Upstream> upstreams,
                                     std::chrono::milliseconds timeout, Wanted wanted, int shares)
    : m_exchange(exchange)
    , m_https(https)
    , m_upstreams(std::move(upstreams))
    , m_edns(m_upstreams.size())
    , m_timeout(timeout)
    , m_wanted(wanted)
    , m_gate(std::max(kMaxInFlightResolver / shares, 1))
{
    if (wanted == Wanted::Signatures) {
        m_options.edns = EdnsMode::DnssecOk;
        m_options.checkingDisabled = true;
    }
    for (const Upstream &upstream : m_upstreams) {
        const auto *endpoint = std::get_if<Endpoint>(&upstream);
        m_serverNames.append(endpoint ? endpoint->toString() : QString());
    }
}

/// \param wasSilent the upstream said nothing to an earlier try of the same question
bool RecursiveResolver::asksPlainly(const Try &next, bool wasSilent) const
{
    const EdnsSeen &seen = m_edns[next.upstream];
    const bool isLast = next.attempt == kMaxTries - 1;
    return (wasSilent && (!seen.works || isLast)) || Clock::now() < seen.plainUntil;
}

void RecursiveResolver::noteEdns(const Try &made, bool wasSilent, const Answer &answer)
{
    EdnsSeen &seen = m_edns[made.upstream];
    seen.works = seen.works || answer.edns;
    if (made.plain && wasSilent && answer.octets > 0 && !seen.works)
        seen.plainUntil = Clock::now() + kPlainTime;
}

void RecursiveResolver::count(const Answer &answer)
{
    m_counters.answered += answer.octets > 0;
    const Failed *failed = answer.failed();
    if (failed && answer.octets == 0 && failed->why != Failed::Why::Cancelled && !failed->detail.isEmpty())
        m_counters.lastFailure = failed->detail;
}

QCoro::Task<QueryResult> RecursiveResolver::askOne(Try next, Question question, TimePoint deadline,
                                                   std::stop_token stop)
{
    ++m_counters.questions;
    const std::chrono::milliseconds patience = timeOfTry(m_timeout, next.attempt);
    const Upstream &target = m_upstreams[next.upstream];
    if (const QUrl *url = std::get_if<QUrl>(&target)) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        QueryResult result =
            co_await m_https->query(*url, question, m_options, std::min(patience, left), stop);
        count(result.answer);
        co_return result;
    }
    QueryPlan plan;
    plan.options = m_options;
    plan.serverName = m_serverNames[next.upstream];
    if (next.plain)
        plan.options.edns = EdnsMode::None;
    plan.timeout = patience;
    plan.tcpTimeout = m_timeout / 2;
    plan.deadline = deadline;
    QueryResult result = co_await dns::query(m_exchange, std::get<Endpoint>(target), question, plan, stop);
    count(result.answer);
    m_counters.questions += std::max(result.answer.tries - 1, 0);
    if (isReferral(result.answer)) {
        result.answer.outcome = Failed{Failed::Why::Refused, QStringLiteral("not a recursive resolver")};
        result.dangling.reset();
    }
    co_return result;
}

/// In turn; one that has spoken is not asked the same again. -1 where none is left.
int RecursiveResolver::nextUpstream(int first, int attempt, const QList<int> &spoken) const
{
    const int count = static_cast<int>(m_upstreams.size());
    for (int i = 0; i < count; ++i) {
        const int upstream = (first + attempt + i) % count;
        if (!spoken.contains(upstream))
            return upstream;
    }
    return -1;
}

QCoro::Task<QueryResult> RecursiveResolver::askAll(Question question, TimePoint deadline,
                                                   std::stop_token stop)
{
    QueryResult best;
    best.answer = failedAnswer(question, Failed::Why::NoResolver);
    const int first = m_preferred;
    QList<int> spoken;
    QList<int> silent;
    int tries = 0;
    std::chrono::microseconds elapsed{0};
    for (int attempt = 0; attempt < kMaxTries; ++attempt) {
        const int upstream = nextUpstream(first, attempt, spoken);
        if (upstream < 0 || Clock::now() >= deadline)
            break;
        const bool wasSilent = silent.contains(upstream);
        Try next{upstream, attempt, false};
        next.plain = asksPlainly(next, wasSilent);
        QueryResult result = co_await askOne(next, question, deadline, stop);
        m_counters.retries += attempt > 0;
        noteEdns(next, wasSilent, result.answer);
        tries += result.answer.tries;
        elapsed += result.answer.elapsed;
        const bool isEnough = !isWorthAnother(result.answer);
        if (isEnough && !isCancelled(result.answer))
            m_preferred = upstream;
        if (isFinal(result.answer))
            spoken.append(upstream);
        else
            silent.append(upstream);
        if (attempt == 0 || isEnough || !isFinal(best.answer))
            best = std::move(result);
        if (isEnough)
            break;
    }
    best.answer.tries = tries;
    best.answer.elapsed = elapsed;
    co_return best;
}

/// A recursive resolver follows aliases itself; one that does not (or an authority configured as one) is
/// helped along.
QCoro::Task<Answer> RecursiveResolver::chase(QueryResult result, TimePoint deadline, std::stop_token stop)
{
    const Question question = result.answer.question;
    QList<DomainName> visited{question.name};
    while (result.dangling && !result.answer.failed()) {
        const DomainName next = *result.dangling;
        if (visited.contains(next) || result.answer.aliases.size() > kMaxAliases) {
            result.answer.outcome = Failed{Failed::Why::AliasLoop, next.toString()};
            break;
        }
        visited.append(next);
        const Question onward{next, question.type};
        QueryResult further = co_await askAll(onward, deadline, stop);
        further.answer.question = question;
        further.answer.aliases = result.answer.aliases + further.answer.aliases;
        further.answer.flags.authentic &= result.answer.flags.authentic;
        further.answer.tries += result.answer.tries;
        further.answer.elapsed += result.answer.elapsed;
        result = std::move(further);
    }
    co_return result.answer;
}

QCoro::Task<Answer> RecursiveResolver::resolve(Question question, std::stop_token stop)
{
    Gate::Pass pass = m_gate.tryEnter();
    if (!pass)
        pass = co_await m_gate.enter(stop);
    if (!pass || stop.stop_requested())
        co_return failedAnswer(question, Failed::Why::Cancelled);
    const TimePoint deadline = Clock::now() + m_timeout;
    QueryResult first = co_await askAll(question, deadline, stop);
    if (!first.dangling || m_wanted == Wanted::Signatures)
        co_return std::move(first.answer);
    Answer answer = co_await chase(std::move(first), deadline, stop);
    co_return answer;
}

} // namespace posthorn::dns
