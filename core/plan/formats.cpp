// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/formats.h"

#include "core/base/safetext.h"
#include "core/plan/cards.h"
#include "core/plan/planjson.h"
#include "core/plan/words.h"

#include <algorithm>
#include <array>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray jsonFormat(const Plan &plan, const DomainName &)
{
    return planJson(plan) + '\n';
}

constexpr auto kFormats = std::to_array<FormatRow>({
    {Format::Json, "json", &jsonFormat},
    {Format::Zone, "zone", &zoneFormat},
    {Format::Nsupdate, "nsupdate", &nsupdateFormat},
    {Format::Csv, "csv", &csvFormat},
    {Format::DnsControl, "dnscontrol", &dnsControlFormat},
    {Format::OctoDns, "octodns", &octoDnsFormat},
    {Format::Terraform, "terraform", &terraformFormat},
    {Format::Letter, "letter", &letterFormat},
});

QByteArray csvField(const QString &text)
{
    return '"' + text.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace

std::span<const FormatRow> allFormats()
{
    return kFormats;
}

std::optional<Format> formatFromId(QStringView id)
{
    const auto at = std::find_if(kFormats.begin(), kFormats.end(),
                                 [&](const FormatRow &row) { return id == QLatin1String(row.id); });
    return at != kFormats.end() ? std::optional(at->format) : std::nullopt;
}

QByteArray writePlan(const Plan &plan, Format format, const DomainName &zone)
{
    const FormatRow &row = kFormats[static_cast<size_t>(format)];
    Q_ASSERT(row.format == format);
    return row.write(plan, zone);
}

QByteArray csvFormat(const Plan &plan, const DomainName &zone)
{
    QByteArray out = "step,action,name,full name,type,ttl,priority,value\r\n";
    for (const Change &change : plan.changes) {
        for (const Card &card : cardsOf(change, zone)) {
            const QString priority = card.priority ? QString::number(*card.priority) : QString();
            const QStringList fields{QString::number(change.step),
                                     card.isRemoval ? u"remove"_s : u"add"_s,
                                     card.name,
                                     card.fullName,
                                     card.type,
                                     QString::number(card.ttl),
                                     priority,
                                     safeText(card.value)};
            QByteArrayList line;
            for (const QString &field : fields)
                line.append(csvField(field));
            out += line.join(',') + "\r\n";
        }
    }
    return out;
}

QByteArray letterFormat(const Plan &plan, const DomainName &zone)
{
    QStringList lines{
        said(QT_TRANSLATE_NOOP("Plan", "Please make these changes in the DNS of {domain}."),
             {{u"domain"_s, plan.domain.toString()}}),
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "Names are relative to {zone}; “@” is {zone} itself. Everything that is not named here "
                 "stays as it is."),
             {{u"zone"_s, zone.toString()}})};
    int step = 0;
    for (const Change &change : plan.changes) {
        if (change.step != step && plan.changes.last().step > 1)
            lines << QString()
                  << said(QT_TRANSLATE_NOOP("Plan", "Step {number}"),
                          {{u"number"_s, QString::number(change.step)}});
        step = change.step;
        for (const Card &card : cardsOf(change, zone)) {
            lines << QString()
                  << (card.isRemoval ? said(QT_TRANSLATE_NOOP("Plan", "Delete:"))
                                     : said(QT_TRANSLATE_NOOP("Plan", "Enter:")));
            lines << u"  "_s + said(QT_TRANSLATE_NOOP("Plan", "Name: {value}"), {{u"value"_s, card.name}});
            lines << u"  "_s + said(QT_TRANSLATE_NOOP("Plan", "Type: {value}"), {{u"value"_s, card.type}});
            if (card.priority)
                lines << u"  "_s + said(QT_TRANSLATE_NOOP("Plan", "Priority: {value}"),
                                        {{u"value"_s, QString::number(*card.priority)}});
            lines << u"  "_s + said(QT_TRANSLATE_NOOP("Plan", "Value: {value}"),
                                    {{u"value"_s, safeText(card.value)}});
            if (!card.isRemoval)
                lines << u"  "_s + said(QT_TRANSLATE_NOOP("Plan", "TTL: {value}"),
                                        {{u"value"_s, QString::number(card.ttl)}});
        }
        if (!change.note.isEmpty())
            lines << u"  "_s + change.note;
    }
    for (const Manual &manual : plan.manual) {
        if (manual.who == audit::Who::DnsHost)
            lines << QString() << manual.todo;
    }
    for (const QString &limit : plan.hostLimits)
        lines << QString() << limit;
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace posthorn::plan
