// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/dmarcfindings.h"
#include "core/audit/tools.h"

namespace posthorn::audit::dmarc {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::ReportTargetSeen;
using records::ReportUriFault;
using State = lookup::Registration::State;

/// Not those that only a slip elsewhere in the record makes.
template <class Test>
void eachTarget(const Judging &on, bool forensic, Test test)
{
    const auto meant = meantRecord(on);
    const auto uris = !meant ? QList<records::ReportUri>() : forensic ? meant->record.ruf : meant->record.rua;
    for (const ReportTargetSeen &target : on.seen.dmarc.targets) {
        if (target.forensic == forensic && uris.contains(target.uri))
            test(target);
    }
}

Argument addressArg(const ReportTargetSeen &target)
{
    return arg(u"address"_s, target.uri.text);
}

/// The receiver; where the address names none, the domain.
QString subjectOf(const Judging &on, const ReportTargetSeen &target)
{
    return target.uri.host ? target.uri.host->toString() : on.domain();
}

QStringList lines(const ReportTargetSeen &target)
{
    return {safeText(target.uri.text)};
}

bool isSyntaxFault(const ReportTargetSeen &target)
{
    return target.uri.fault && *target.uri.fault != ReportUriFault::OtherScheme;
}

} // namespace

void noRua(const Judging &on, Sink &sink)
{
    const auto own = meantRecord(on);
    if (own && own->record.rua.isEmpty())
        sink.add(on.domain(), {}, ownLines(on))
            .raised(!on.policy || *on.policy == records::DmarcPolicy::None);
}

void ruaSyntax(const Judging &on, Sink &sink)
{
    eachTarget(on, false, [&](const ReportTargetSeen &target) {
        if (!isSyntaxFault(target))
            return;
        const QByteArray likely = target.uri.likely();
        sink.add(subjectOf(on, target),
                 {addressArg(target), arg(u"likely"_s, likely.isEmpty() ? QByteArray("mailto:…") : likely)},
                 lines(target));
    });
}

void ruaScheme(const Judging &on, Sink &sink)
{
    eachTarget(on, false, [&](const ReportTargetSeen &target) {
        if (target.uri.fault == ReportUriFault::OtherScheme)
            sink.add(subjectOf(on, target), {addressArg(target)}, lines(target));
    });
}

void ruaNotAuthorised(const Judging &on, Sink &sink)
{
    eachTarget(on, false, [&](const ReportTargetSeen &target) {
        if (target.agreed == ReportTargetSeen::Agreed::No &&
            target.registration.state != State::NotRegistered)
            sink.add(
                subjectOf(on, target),
                {addressArg(target), arg(u"host"_s, subjectOf(on, target)), arg(u"domain"_s, on.domain())},
                target.agreement ? QStringList{evidence(*target.agreement)} : QStringList());
    });
}

void ruaUndeliverable(const Judging &on, Sink &sink)
{
    eachTarget(on, false, [&](const ReportTargetSeen &target) {
        if (target.mailbox.receives == lookup::Receives::No &&
            target.registration.state != State::NotRegistered)
            sink.add(subjectOf(on, target), {addressArg(target), arg(u"host"_s, subjectOf(on, target))},
                     lines(target));
    });
}

void rufInvalid(const Judging &on, Sink &sink)
{
    eachTarget(on, true, [&](const ReportTargetSeen &target) {
        // A name for sale is said once, as that.
        const bool lost =
            target.agreed == ReportTargetSeen::Agreed::No || target.mailbox.receives == lookup::Receives::No;
        if (target.uri.fault || (lost && target.registration.state != State::NotRegistered))
            sink.add(subjectOf(on, target), {addressArg(target)}, lines(target));
    });
}

} // namespace posthorn::audit::dmarc
