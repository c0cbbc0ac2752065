// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/seed.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("SetupFacts", text);
}

records::MxTable publishedTable(const lookup::MxSeen &mx)
{
    QList<records::MxRecord> published;
    std::chrono::seconds ttl = plan::kUsualTtl;
    for (const lookup::MxServer &server : mx.isImplicit() ? QList<lookup::MxServer>() : mx.servers) {
        published.append({server.preference, server.host});
        ttl = std::clamp(server.ttl, plan::kLeastTtl, plan::kMostTtl);
    }
    return records::tableOf(published, ttl);
}

QString namesOf(const QList<providers::Recognised> &list)
{
    QStringList names;
    for (const providers::Recognised &one : list)
        names.append(one.name);
    return names.join(u", "_s);
}

QString mailFact(const audit::Audit &seen)
{
    const lookup::MxSeen &mx = seen.seen.mx;
    if (mx.answer.failed())
        return said(QT_TRANSLATE_NOOP("SetupFacts", "Where mail is delivered today could not be looked up."));
    if (mx.hasNullMx())
        return said(QT_TRANSLATE_NOOP("SetupFacts", "The domain says that it receives no mail."));
    if (const auto &mailbox = seen.seen.providers.mailbox)
        return said(QT_TRANSLATE_NOOP("SetupFacts", "Mail is delivered at %1 today.")).arg(mailbox->name);
    if (mx.answer.found() && !mx.servers.isEmpty())
        return said(QT_TRANSLATE_NOOP("SetupFacts", "Mail is delivered at %1 today."))
            .arg(safeText(mx.servers.first().host.toUnicode()));
    return said(QT_TRANSLATE_NOOP("SetupFacts", "No mail server is named today."));
}

} // namespace

Wishes seeded(const Wishes &wishes, const audit::Audit &seen)
{
    Wishes result = wishes;
    if (!result.mxIsWished && !seen.seen.mx.answer.failed())
        result.mx = publishedTable(seen.seen.mx);
    return result;
}

std::optional<lookup::Purpose> guessedPurpose(const audit::Audit &seen)
{
    const bool hasNoMail = !seen.purpose.receives && !seen.purpose.sends;
    if (seen.seen.doesNotExist() || (hasNoMail && !seen.seen.mx.hasNullMx()))
        return std::nullopt;
    return seen.purpose;
}

QStringList factsOf(const audit::Audit &seen)
{
    if (seen.seen.doesNotExist())
        return {said(QT_TRANSLATE_NOOP(
            "SetupFacts", "This name does not exist in DNS yet. If you have just bought the domain, its "
                          "DNS may take some hours to appear; you can prepare everything now."))};
    QStringList facts{mailFact(seen)};
    const providers::Recognition &who = seen.seen.providers;
    if (who.gateway)
        facts.append(
            said(QT_TRANSLATE_NOOP("SetupFacts", "A filter stands in front: %1.")).arg(who.gateway->name));
    if (!who.senders.isEmpty())
        facts.append(said(QT_TRANSLATE_NOOP("SetupFacts", "These services send in its name: %1."))
                         .arg(namesOf(who.senders)));
    if (who.dnsHost)
        facts.append(said(QT_TRANSLATE_NOOP("SetupFacts", "Its DNS is run at %1.")).arg(who.dnsHost->name));
    if (who.hostedDmarc)
        facts.append(said(QT_TRANSLATE_NOOP("SetupFacts", "%1 looks after its DMARC record."))
                         .arg(who.hostedDmarc->name));
    return facts;
}

} // namespace posthorn::ui
