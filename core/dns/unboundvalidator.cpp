// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/unboundvalidator.h"

#include "core/base/limits.h"
#include "core/base/oneshot.h"
#include "core/base/safetext.h"
#include "core/base/stopwaker.h"
#include "core/base/validationlimits.h"
#include "core/dns/diagnosis.h"
#include "core/dns/dnssecdata.h"
#include "core/dns/forwarder.h"
#include "core/dns/rdata.h"

#include <QScopeGuard>
#include <QSet>
#include <QSocketNotifier>
#include <QThreadPool>

#include <unbound.h>

#include <array>
#include <map>

namespace posthorn::dns {

namespace {

/// What libunbound says to one question.
struct Verdict
{
    enum class Kind
    {
        Judged,
        Failed, ///< it could not be asked
        Late,   ///< no answer within kValidationTime
        Stopped,
    } kind = Kind::Stopped;
    bool secure = false;
    bool bogus = false;
    int rcode = 0;
    QString words;
};

struct Setting
{
    const char *name;
    QByteArray value;
};

/// Zones that libunbound answers for by itself unless told otherwise (RFC 6303, RFC 6761, RFC 8375): here
/// whoever is asked decides.
constexpr auto kOwnZones =
    std::to_array<const char *>({"localhost.", "test.", "invalid.", "onion.", "home.arpa.", "local."});

QList<Setting> settingsFor(const std::optional<QDateTime> &at, int shares)
{
    const QByteArray memory = QByteArray::number(kMaxValidatedOctets / shares);
    const QByteArray skew = QByteArray::number(static_cast<qint64>(kSignatureSkew.count()));
    QList<Setting> settings{
        {"module-config:", "validator iterator"},
        {"do-not-query-localhost:", "no"},
        {"do-ip6:", "no"}, // the forwarder is at 127.0.0.1, and nobody else is asked
        {"unblock-lan-zones:", "yes"},
        {"edns-buffer-size:", "65507"},
        {"msg-cache-size:", memory},
        {"rrset-cache-size:", memory},
        {"outgoing-range:", "512"},
        {"num-queries-per-thread:", "1024"},
        // Nothing is lost on loopback, and the forwarder tells when somebody else does not answer.
        {"unknown-server-time-limit:", QByteArray::number(static_cast<qint64>(kQuestionTime.count()))},
        {"infra-cache-min-rtt:", QByteArray::number(static_cast<qint64>(kQuestionTime.count()))},
        {"outbound-msg-retry:", "1"},
        // The same questions in every run, so that a recording has the answers.
        {"aggressive-nsec:", "no"},
        {"harden-below-nxdomain:", "no"},
        {"val-sig-skew-min:", skew},
        {"val-sig-skew-max:", skew},
    };
    for (const char *zone : kOwnZones)
        settings.append({"local-zone:", QByteArray(zone) + " transparent"});
    if (at)
        settings.append(
            {"val-override-date:", at->toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1()});
    return settings;
}

void drop(ub_ctx *context)
{
    // It waits for its thread, which takes its time.
    if (context)
        QThreadPool::globalInstance()->start([context] { ub_ctx_delete(context); });
}

/// A question that libunbound works on.
struct Pending
{
    OneShot<Verdict> shot;
    std::vector<std::pair<OneShot<Verdict>, Verdict>> *done;
};

void onResult(void *argument, int error, ub_result *result)
{
    auto *pending = static_cast<Pending *>(argument);
    Verdict verdict;
    verdict.kind = error == 0 && result ? Verdict::Kind::Judged : Verdict::Kind::Failed;
    if (result) {
        verdict.secure = result->secure;
        verdict.bogus = result->bogus;
        verdict.rcode = result->rcode;
        verdict.words = safeText(QByteArrayView(result->why_bogus ? result->why_bogus : ""), 300);
        ub_resolve_free(result);
    }
    pending->done->emplace_back(pending->shot, verdict);
}

/// Names whose keys are wanted on the way to \a name: those above it, and itself where it may be a zone.
/// Names with an underscore are none, as a rule; what is not asked for here libunbound asks by itself.
QList<DomainName> zonesAbove(const Question &question)
{
    QList<DomainName> zones;
    const bool itself = question.type == RecordType::Soa || question.type == RecordType::Mx;
    const int most = std::min(question.name.labelCount() - (itself ? 0 : 1), kMaxZoneDepth);
    for (int labels = 0; labels <= most; ++labels) {
        const DomainName zone = question.name.suffix(labels);
        if (zone.firstLabel().startsWith('_'))
            break;
        zones.append(zone);
    }
    return zones;
}

} // namespace

struct UnboundValidator::State : std::enable_shared_from_this<UnboundValidator::State>
{
    State(Resolver &below, TrustAnchors from, std::optional<QDateTime> time, int parts)
        : signatures(&below)
        , anchors(std::move(from))
        , at(std::move(time))
        , shares(parts)
    {
    }

    bool open();
    void close();
    void process();
    void warm(const Question &question);
    QDateTime now() const { return at.value_or(QDateTime::currentDateTimeUtc()); }

    static QCoro::Task<> fetch(std::shared_ptr<State> state, Question question);
    static QCoro::Task<Verdict> judge(std::shared_ptr<State> state, Question question, std::stop_token stop);
    static QCoro::Task<Validation> validate(std::shared_ptr<State> state, Question question,
                                            std::stop_token stop);

    Resolver *signatures; ///< null once the validator is gone
    TrustAnchors anchors;
    std::optional<QDateTime> at;
    int shares;
    std::unique_ptr<Forwarder> forwarder;
    ub_ctx *context = nullptr;
    std::unique_ptr<QSocketNotifier> notifier;
    std::map<int, std::unique_ptr<Pending>> pending;
    std::vector<std::pair<OneShot<Verdict>, Verdict>> done;
    QSet<DomainName> warmed;
    std::stop_source stop;
    bool failed = false;
    bool isProcessing = false; ///< in a slot of the notifier
};

/// Made when first needed: most commands validate nothing.
bool UnboundValidator::State::open()
{
    if (context || failed)
        return context != nullptr;
    failed = true;
    forwarder = std::make_unique<Forwarder>(*signatures);
    std::unique_ptr<ub_ctx, decltype(&ub_ctx_delete)> made(ub_ctx_create(), &ub_ctx_delete);
    if (!made || forwarder->port() == 0)
        return false;
    ub_ctx_debugout(made.get(), nullptr);
    const QByteArray forward = "127.0.0.1@" + QByteArray::number(forwarder->port());
    bool good = ub_ctx_async(made.get(), 1) == 0 && ub_ctx_set_fwd(made.get(), forward.constData()) == 0;
    for (const auto &[name, value] : settingsFor(at, shares))
        good = good && ub_ctx_set_option(made.get(), name, value.constData()) == 0;
    for (const Record &anchor : anchors)
        good = good && ub_ctx_add_ta(made.get(), zoneLine(anchor).toLatin1().constData()) == 0;
    if (!good)
        return false;
    notifier = std::make_unique<QSocketNotifier>(ub_fd(made.get()), QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                     [state = shared_from_this()] { state->process(); });
    context = made.release();
    failed = false;
    return true;
}

void UnboundValidator::State::close()
{
    signatures = nullptr;
    stop.request_stop();
    if (notifier && isProcessing) {
        // Inside its signal it can be deleted only later; the descriptor is closed at once.
        notifier->setEnabled(false);
        notifier.release()->deleteLater();
    }
    // Where the thread is about to end there is no later, and it would keep this object.
    notifier.reset();
    for (const auto &[id, waiting] : std::exchange(pending, {})) {
        ub_cancel(context, id);
        runLater([shot = waiting->shot] { shot.set({}); });
    }
    forwarder.reset();
    drop(std::exchange(context, nullptr));
}

void UnboundValidator::State::process()
{
    if (!context)
        return; // a signal that was on its way
    const auto inside = qScopeGuard([this] { isProcessing = false; });
    isProcessing = true;
    ub_process(context);
    // Whoever waits may do anything now, the validator's end included.
    for (const auto &[shot, verdict] : std::exchange(done, {}))
        shot.set(verdict);
}

QCoro::Task<> UnboundValidator::State::fetch(std::shared_ptr<State> state, Question question)
{
    co_await state->signatures->resolve(question, state->stop.get_token());
}

/// Asks for all that libunbound will ask one after the other, so that it is there by then.
void UnboundValidator::State::warm(const Question &question)
{
    if (warmed.size() > kMaxWarmedZones)
        warmed.clear();
    for (const DomainName &zone : zonesAbove(question)) {
        if (warmed.contains(zone))
            continue;
        warmed.insert(zone);
        fetch(shared_from_this(), {zone, RecordType::Dnskey});
        if (!zone.isRoot())
            fetch(shared_from_this(), {zone, RecordType::Ds});
    }
    fetch(shared_from_this(), question);
}

QCoro::Task<Verdict> UnboundValidator::State::judge(std::shared_ptr<State> state, Question question,
                                                    std::stop_token stop)
{
    const OneShot<Verdict> shot;
    auto waiting = std::make_unique<Pending>(Pending{shot, &state->done});
    int id = 0;
    const QByteArray name = question.name.toFqdn().toLatin1();
    if (ub_resolve_async(state->context, name.constData(), static_cast<int>(question.type), 1, waiting.get(),
                         &onResult, &id) != 0)
        co_return Verdict{Verdict::Kind::Failed, false, false, 0, {}};
    state->pending.emplace(id, std::move(waiting));
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [shot] {
        shot.set({Verdict::Kind::Late, false, false, 0, {}});
    });
    timer.start(kValidationTime);
    const StopWaker<Verdict> waker(stop, shot, Verdict{});
    const Verdict verdict = co_await shot;
    if (state->pending.erase(id) > 0 && verdict.kind != Verdict::Kind::Judged &&
        verdict.kind != Verdict::Kind::Failed)
        ub_cancel(state->context, id);
    co_return verdict;
}

QCoro::Task<Validation> UnboundValidator::State::validate(std::shared_ptr<State> state, Question question,
                                                          std::stop_token stop)
{
    Validation validation;
    if (!state->signatures || stop.stop_requested())
        co_return validation;
    validation.security = Security::Indeterminate;
    if (!state->open()) {
        validation.detail = QStringLiteral("the validator cannot be started");
        co_return validation;
    }
    state->warm(question);
    const Verdict verdict = co_await judge(state, question, stop);
    if (verdict.kind == Verdict::Kind::Stopped)
        co_return Validation{};
    if (verdict.kind == Verdict::Kind::Late)
        validation.detail = QStringLiteral("no answer in time");
    if (verdict.kind != Verdict::Kind::Judged)
        co_return validation;
    if (!verdict.bogus) {
        const bool answered = verdict.rcode == 0 || verdict.rcode == 3;
        if (answered)
            validation.security = verdict.secure ? Security::Secure : Security::Insecure;
        else
            validation.detail = QStringLiteral("RCODE %1").arg(verdict.rcode);
        co_return validation;
    }
    const QDateTime now = state->now();
    const Diagnosis found = co_await diagnose(question, state->signatures, state->anchors, now, stop);
    if (stop.stop_requested() || !state->signatures)
        co_return Validation{};
    validation.zone = found.zone;
    validation.detail = found.unknown ? found.detail : verdict.words;
    if (found.unknown)
        co_return validation;
    validation.security = Security::Bogus;
    validation.why = found.why != Validation::Why::None ? found.why : whyFromWords(verdict.words);
    co_return validation;
}

UnboundValidator::UnboundValidator(Resolver &signatures, TrustAnchors anchors, std::optional<QDateTime> at,
                                   int shares)
    : m_state(std::make_shared<State>(signatures, std::move(anchors), std::move(at), shares))
{
}

UnboundValidator::~UnboundValidator()
{
    const std::shared_ptr<State> state = m_state; // for what the waiters do on their way out
    state->close();
}

QList<quint16> UnboundValidator::anchorTags() const
{
    QList<quint16> tags;
    for (const Record &anchor : m_state->anchors) {
        if (const auto signer = dsData(anchor))
            tags.append(signer->tag);
        else if (const auto key = keyData(anchor))
            tags.append(key->tag);
    }
    return tags;
}

QCoro::Task<Validation> UnboundValidator::validate(Question question, std::stop_token stop)
{
    return State::validate(m_state, std::move(question), std::move(stop));
}

QCoro::Task<Answer> UnboundValidator::evidence(Question question, std::stop_token stop)
{
    return m_state->signatures->resolve(std::move(question), std::move(stop));
}

} // namespace posthorn::dns
