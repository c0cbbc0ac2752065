// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/troubles.h"

#include "core/audit/dnssecfacts.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "ui/common/times.h"
#include "ui/overview/audittexts.h"

#include <QCoreApplication>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using Reach = lookup::NetworkSeen::Reach;

namespace {

QString say(const char *text, const FillIns &values = {})
{
    return fillIn(QCoreApplication::translate("Troubles", text), values);
}

QString moment(const QDateTime &then)
{
    return momentText(then, QDateTime::currentDateTimeUtc());
}

void addOfState(QList<Trouble> *troubles, const DomainState &state)
{
    if (state.failedAt.isValid() && state.last)
        troubles->append(
            {Status::Unknown,
             say(QT_TRANSLATE_NOOP("Troubles", "No network, or no DNS server that answers: the "
                                               "check of {failed} came to nothing. What is "
                                               "shown is from {when}."),
                 {{u"failed"_s, moment(state.failedAt)}, {u"when"_s, moment(state.last->seen.checkedAt)}}),
             true});
    else if (state.wasStopped)
        troubles->append({Status::Skipped,
                          say(QT_TRANSLATE_NOOP("Troubles", "The check was stopped before its end.")), true});
    if (!state.last && !state.running && state.remembered)
        troubles->append(
            {Status::Skipped,
             say(QT_TRANSLATE_NOOP("Troubles", "At the last check, {when}, the verdict was “{verdict}”."),
                 {{u"when"_s, moment(state.rememberedAt)},
                  {u"verdict"_s, audit::verdictText(*state.remembered)}}),
             false});
}

/// Who says that the name does not exist: the server, and the zone that it lies in.
QString nxDomainText(const dns::Answer &answer)
{
    const QString zone =
        answer.authority.isEmpty() ? QString() : safeText(answer.authority.first().name.toFqdn());
    return zone.isEmpty()
               ? say(QT_TRANSLATE_NOOP("Troubles", "NXDOMAIN, from {server}."),
                     {{u"server"_s, answer.server}})
               : say(QT_TRANSLATE_NOOP("Troubles", "NXDOMAIN, from {server}, with the SOA of {zone}."),
                     {{u"server"_s, answer.server}, {u"zone"_s, zone}});
}

void addOfNetwork(QList<Trouble> *troubles, const audit::Audit &audit)
{
    const lookup::NetworkSeen &network = audit.seen.network;
    if (network.dnsRewritten())
        troubles->append(
            {Status::Warn,
             say(QT_TRANSLATE_NOOP("Troubles",
                                   "Your network rewrites DNS answers, so results may be wrong. A resolver "
                                   "over HTTPS avoids that: it can be set in the preferences.")),
             false});
    if (network.port53 == Reach::Blocked)
        troubles->append(
            {Status::Unknown,
             say(QT_TRANSLATE_NOOP("Troubles", "This network lets no questions through to name servers (port "
                                               "53). What only they can tell is missing here.")),
             false});
    if (network.port25 == Reach::Blocked)
        troubles->append(
            {Status::Unknown,
             say(QT_TRANSLATE_NOOP("Troubles", "Your internet provider blocks the mail port 25, so the mail "
                                               "servers could not be talked to. What DNS says is complete.")),
             false});
}

} // namespace

QList<Trouble> troublesOf(const DomainState &state, Depth depth)
{
    QList<Trouble> troubles;
    addOfState(&troubles, state);
    const audit::Audit *audit = state.shown();
    if (!audit)
        return troubles;
    if (audit->seen.doesNotExist()) {
        QString text =
            say(QT_TRANSLATE_NOOP("Troubles", "{domain} does not exist in DNS. Typing error, or expired?"),
                {{u"domain"_s, domainText(state.domain)}});
        if (depth == Depth::Expert)
            text += u'\n' + nxDomainText(audit->seen.soa);
        troubles.append({Status::Bad, text, false});
        if (const auto reason = audit::unprovenDenial(audit->seen))
            troubles.append(
                {Status::Unknown,
                 say(QT_TRANSLATE_NOOP("Troubles", "Only {server} says so, and that could not be verified "
                                                   "({reason}). A resolver that is cut off from the Internet "
                                                   "denies every name: try another one in the preferences."),
                     {{u"server"_s, audit->seen.soa.server}, {u"reason"_s, *reason}}),
                 true});
    }
    addOfNetwork(&troubles, *audit);
    if (state.running || audit->complete)
        return troubles;
    if (audit->verdict == audit::Verdict::Unknown)
        troubles.append({Status::Unknown,
                         say(QT_TRANSLATE_NOOP("Troubles", "What decides could not be seen, so there is no "
                                                           "verdict. Check the network, then try again.")),
                         true});
    else
        troubles.append({Status::Unknown, troubleText(*audit), true});
    return troubles;
}

} // namespace posthorn::ui
