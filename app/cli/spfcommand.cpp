// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spfcommand.h"

#include "app/cli/auditrun.h"
#include "app/cli/demo.h"
#include "app/cli/domainlist.h"
#include "app/cli/ownlookup.h"
#include "app/cli/spftext.h"
#include "core/lookup/spfselect.h"

#include <QCoreApplication>
#include <QDateTime>

namespace posthorn::cli {

namespace {

using lookup::SpfVerdict;

Checked<DomainName> askedDomain(const Invocation &invocation)
{
    const auto &demo = invocation.settings.lookup.demo;
    if (invocation.words.size() != 1 && !(invocation.words.isEmpty() && demo))
        return complain(said(QT_TRANSLATE_NOOP("Cli", "Which domain? posthorn-cli spf DOMAIN --ip ADDR")));
    if (!invocation.settings.ip)
        return complain(
            said(QT_TRANSLATE_NOOP("Cli", "Which server? Name the address that sends: --ip 192.0.2.1")));
    if (invocation.words.isEmpty())
        return demoDomain(*demo);
    return readDomain(invocation.words.first());
}

lookup::SpfQuery queryFor(const DomainName &domain, const Settings &settings)
{
    lookup::SpfQuery query;
    query.ip = settings.ip.value_or(Address());
    query.domain = domain;
    const QByteArray name = domain.toString().toLatin1();
    query.sender = settings.sender.isEmpty() ? "postmaster@" + name : settings.sender.toUtf8();
    query.helo = settings.helo.isEmpty() ? name : settings.helo.toUtf8();
    query.time = std::chrono::seconds(QDateTime::currentSecsSinceEpoch());
    return query;
}

/// The evaluation and the tree, at the same time: a cache below asks each question once.
QCoro::Task<report::SpfEvaluation> evaluate(lookup::SpfQuery query, dns::Resolver *resolver,
                                            std::stop_token stop)
{
    report::SpfEvaluation evaluation;
    evaluation.query = query;
    auto check = lookup::checkHost(query, resolver, stop);
    const dns::Question question{query.domain, dns::RecordType::Txt};
    const dns::Answer txt = co_await resolver->resolve(question, stop);
    if (lookup::spfTexts(txt).size() == 1) {
        lookup::SpfTree tree = co_await lookup::spfTree(query.domain, txt, resolver, stop);
        evaluation.tree = std::move(tree);
    }
    evaluation.result = co_await check;
    evaluation.problem = spfProblemText(evaluation.result.problem);
    co_return evaluation;
}

ExitStatus statusOf(const lookup::SpfResult &result)
{
    if (result.verdict == SpfVerdict::TempError)
        return ExitStatus::NotDone;
    return result.verdict == SpfVerdict::PermError ? ExitStatus::Found : ExitStatus::Done;
}

} // namespace

CommandInfo SpfCommand::info() const
{
    return {Verb::Spf, "spf", QT_TRANSLATE_NOOP("Cli", "DOMAIN --ip ADDR"),
            QT_TRANSLATE_NOOP("Cli", "May this server send in the domain's name?"),
            QT_TRANSLATE_NOOP(
                "Cli", "Evaluates a domain's SPF record for one sending server as receivers do (check_host() "
                       "of RFC 7208), and shows the result, what decided it, and the tree of look-ups. The "
                       "exit status is 1 for permerror, 3 for temperror, else 0.")};
}

QCoro::Task<ExitStatus> SpfCommand::run(Invocation invocation) const
{
    Terminal &terminal = *invocation.terminal;
    const auto domain = askedDomain(invocation);
    if (!domain) {
        terminal.complain(domain.error().text);
        co_return domain.error().status;
    }
    const auto stack = LookupStack::create(invocation.settings.lookup);
    if (!stack) {
        terminal.complain(stack.error().text);
        co_return stack.error().status;
    }
    const auto own = std::make_unique<OwnLookup>(**stack);
    const report::SpfEvaluation evaluation =
        co_await evaluate(queryFor(*domain, invocation.settings), own->resolver(), invocation.stop);
    co_await (*stack)->ended();
    if (invocation.stop.stop_requested()) {
        terminal.complain(stoppedText());
        co_return ExitStatus::NotDone;
    }
    if (invocation.settings.json)
        terminal.write(report::spfJson(evaluation) + '\n');
    else
        terminal.print(spfText(evaluation, invocation.settings.detail, terminal.style()));
    const QStringList troubles = troubleTexts(**stack, invocation.settings.lookup);
    for (const QString &text : troubles)
        terminal.complain(text);
    co_return troubles.isEmpty() ? statusOf(evaluation.result) : ExitStatus::NotDone;
}

} // namespace posthorn::cli
