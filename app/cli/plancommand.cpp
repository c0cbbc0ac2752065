// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plancommand.h"

#include "app/cli/auditrun.h"
#include "app/cli/demo.h"
#include "app/cli/domainlist.h"
#include "app/cli/plantext.h"
#include "app/cli/progress.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/plan/formats.h"
#include "core/plan/planjson.h"
#include "core/plan/published.h"
#include "core/providers/catalogue.h"

#include <QCoreApplication>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

Checked<DomainName> askedDomain(const Invocation &invocation)
{
    const auto &demo = invocation.settings.lookup.demo;
    if (invocation.words.isEmpty() && demo)
        return demoDomain(*demo);
    if (invocation.words.size() != 1)
        return complain(said(QT_TRANSLATE_NOOP("Cli", "Which domain? posthorn-cli plan DOMAIN")));
    return readDomain(invocation.words.first());
}

Checked<plan::Desired> wishFromFile(const QString &name)
{
    if (name.isEmpty())
        return plan::Desired();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return complain(
            fillIn(said(QT_TRANSLATE_NOOP("Cli", "{file} cannot be opened: {why}. Check the name and who may "
                                                 "use the file.")),
                   {{u"file"_s, safeText(name)}, {u"why"_s, file.errorString()}}));
    const auto wish = plan::readDesired(file.read(plan::kMaxPlanOctets + 1));
    if (!wish)
        return complain(fillIn(said(QT_TRANSLATE_NOOP("Cli", "{file} cannot be used: {why}")),
                               {{u"file"_s, safeText(name)}, {u"why"_s, safeText(wish.error())}}));
    return *wish;
}

/// What the file and the options want together.
Checked<plan::Desired> readWish(const Settings &settings)
{
    auto wish = wishFromFile(settings.desiredFile);
    if (!wish || settings.preset.isEmpty())
        return wish;
    if (wish->preset.isStated())
        return complain(said(
            QT_TRANSLATE_NOOP("Cli", "--preset and the preset of the file contradict each other: choose one "
                                     "of them.")));
    if (!providers::Catalogue::shipped().preset(settings.preset)) {
        QStringList known;
        for (const providers::Preset &preset : providers::Catalogue::shipped().presets())
            known.append(preset.id);
        const QString near = nearest(settings.preset, known);
        const QString text =
            near.isEmpty()
                ? said(QT_TRANSLATE_NOOP("Cli", "There is no preset \"{value}\"; there are {list}."))
                : said(QT_TRANSLATE_NOOP("Cli", "There is no preset \"{value}\". Did you mean {near}?"));
        return complain(fillIn(text, {{u"value"_s, safeText(settings.preset, 60)},
                                      {u"near"_s, near},
                                      {u"list"_s, known.join(u", "_s)}}));
    }
    wish->preset = plan::PresetWish{settings.preset, {}};
    return wish;
}

/// The order to look at the domain as it is wished to be.
AuditOrder orderFor(const DomainName &domain, const Invocation &invocation, const plan::Desired &wish)
{
    AuditOrder order{domain, invocation.settings.audit, invocation.stop, {}};
    if (!order.settings.purpose)
        order.settings.purpose = wish.purpose;
    for (const plan::DkimWish &key : wish.dkim.value() ? *wish.dkim.value() : QList<plan::DkimWish>()) {
        if (!order.settings.selectors.contains(key.selector))
            order.settings.selectors.append(key.selector);
    }
    return order;
}

void tell(const Invocation &invocation, const plan::Foreseen &foreseen)
{
    Terminal &terminal = *invocation.terminal;
    const DomainName zone = plan::Published(foreseen.before.seen).zone();
    const auto format = invocation.settings.json ? plan::Format::Json : invocation.settings.format;
    if (format)
        terminal.write(plan::writePlan(foreseen.plan, *format, zone));
    else
        terminal.print(planText(foreseen, zone, invocation.settings.detail, terminal.style()));
}

} // namespace

CommandInfo PlanCommand::info() const
{
    return {
        Verb::Plan, "plan", QT_TRANSLATE_NOOP("Cli", "DOMAIN"),
        QT_TRANSLATE_NOOP("Cli", "What to change in DNS: the smallest change that mends the domain"),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Looks at the domain, works out the smallest change of its records that mends it (or makes it "
            "what --preset or --desired want), looks at what would come of it, and shows both. Nothing is "
            "written anywhere. Where something has to be known first, the plan asks; --answer answers. The "
            "exit status is judged by what remains once the plan is carried out.")};
}

QCoro::Task<ExitStatus> PlanCommand::run(Invocation invocation) const
{
    Terminal &terminal = *invocation.terminal;
    const auto domain = askedDomain(invocation);
    if (!domain) {
        terminal.complain(domain.error().text);
        co_return domain.error().status;
    }
    const auto wish = readWish(invocation.settings);
    if (!wish) {
        terminal.complain(wish.error().text);
        co_return wish.error().status;
    }
    const auto stack = LookupStack::create(invocation.settings.lookup);
    if (!stack) {
        terminal.complain(stack.error().text);
        co_return stack.error().status;
    }
    Progress progress(terminal);
    progress.begin({*domain}, invocation.settings.audit.areas);
    const PlannedAudit made = co_await runPlannedAudit(orderFor(*domain, invocation, *wish), *wish,
                                                       invocation.settings.answers, stack->get());
    co_await (*stack)->ended();
    progress.end();
    if (invocation.stop.stop_requested()) {
        terminal.complain(stoppedText());
        co_return ExitStatus::NotDone;
    }
    if (!made.foreseen) {
        terminal.complain((*stack)->nobodyAnswered()
                              ? nobodyAnsweredText(invocation.settings.lookup)
                              : said(QT_TRANSLATE_NOOP(
                                    "Cli", "What is published could not be seen, so nothing is planned: a "
                                           "plan against the unknown would do harm.")));
        co_return ExitStatus::NotDone;
    }
    tell(invocation, *made.foreseen);
    if ((*stack)->recordingFailed()) {
        terminal.complain(recordingFailedText());
        co_return ExitStatus::NotDone;
    }
    co_return statusOf(made.foreseen->after, invocation.settings.audit.failOn);
}

} // namespace posthorn::cli
