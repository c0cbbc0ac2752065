// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/policyfile.h"

#include "core/plan/words.h"
#include "core/providers/catalogue.h"

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the provider of a server says to list for it; its own name otherwise.
QStringList patternsFor(const DomainName &host)
{
    const auto match = providers::Catalogue::shipped().byMx(host);
    for (const providers::MxSet &set :
         match && match->preset ? match->preset->mx : QList<providers::MxSet>()) {
        const bool member = std::any_of(set.hosts.begin(), set.hosts.end(), [&](const providers::MxHost &h) {
            return h.host.compare(host.toString(), Qt::CaseInsensitive) == 0;
        });
        if (member && !set.policyMx.isEmpty())
            return set.policyMx;
    }
    return {host.toString()};
}

} // namespace

QString policyUrl(const DomainName &domain)
{
    return u"https://mta-sts.%1/.well-known/mta-sts.txt"_s.arg(domain.toString());
}

QString policyText(const Work &work, MtaStsStage stage)
{
    QStringList lines{u"version: STSv1"_s,
                      stage == MtaStsStage::Enforce ? u"mode: enforce"_s : u"mode: testing"_s};
    for (const records::MxRecord &server : work.mx()) {
        for (const QString &pattern : server.isNull() ? QStringList() : patternsFor(server.host)) {
            if (const QString line = u"mx: "_s + pattern; !lines.contains(line))
                lines.append(line);
        }
    }
    // A week while it is tried, a month when it counts.
    lines.append(stage == MtaStsStage::Enforce ? u"max_age: 2592000"_s : u"max_age: 604800"_s);
    return lines.join(u'\n') + u'\n';
}

QByteArray policyId(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
}

void todoPolicy(Work &work, const QString &text)
{
    work.todo(
        audit::Who::You,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "Serve this text at {url} (text/plain, a certificate for mta-sts.{domain}), before "
                         "its record is published:\n{text}"),
             {{u"url"_s, policyUrl(work.domain())},
              {u"domain"_s, work.domain().toString()},
              {u"text"_s, text}}));
}

} // namespace posthorn::plan
