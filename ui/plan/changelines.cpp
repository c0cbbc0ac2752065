// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/changelines.h"

#include "core/base/safetext.h"
#include "core/dns/rdata.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using dns::RecordType;
using plan::Change;

namespace {

constexpr qsizetype kMostShown = 600; ///< characters of one value

QString said(const char *text)
{
    return QCoreApplication::translate("ChangeLines", text);
}

QByteArray textOf(const QByteArray &rdata)
{
    return dns::txtText({DomainName(), RecordType::Txt, std::chrono::seconds(0), rdata});
}

QString shown(RecordType type, const QByteArray &rdata)
{
    return safeText(formValue(type, rdata), kMostShown);
}

ChangeLine lineOf(ChangeLine::Kind kind, RecordType type, const QByteArray &rdata)
{
    return {kind, shown(type, rdata), false, formValue(type, rdata)};
}

/// The tags of a list, or the terms of an SPF record; nothing for another text.
QStringList partsOf(const QByteArray &text)
{
    const QByteArray folded = text.left(8).toLower();
    QStringList parts;
    if (folded.startsWith("v=spf1"))
        parts = QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    else if (folded.startsWith("v="))
        for (const QString &tag : QString::fromUtf8(text).split(u';', Qt::SkipEmptyParts))
            parts.append(tag.trimmed());
    return parts;
}

/// The text of \a gone that \a fresh is made from: of the same kind.
bool isSameKind(const QByteArray &a, const QByteArray &b)
{
    const QStringList first = partsOf(a);
    const QStringList second = partsOf(b);
    return !first.isEmpty() && !second.isEmpty() &&
           first.first().compare(second.first(), Qt::CaseInsensitive) == 0;
}

void addParts(QList<ChangeLine> &lines, const QByteArray &before, const QByteArray &after)
{
    QStringList was = partsOf(before);
    const QStringList is = partsOf(after);
    QStringList fresh;
    for (const QString &part : is) {
        if (!was.removeOne(part))
            fresh.append(part);
    }
    for (const QString &part : std::as_const(was))
        lines.append({ChangeLine::Kind::Gone, safeText(part, kMostShown), true, part});
    for (const QString &part : std::as_const(fresh))
        lines.append({ChangeLine::Kind::Fresh, safeText(part, kMostShown), true, part});
}

QString namesOfGone(const Change &change)
{
    QStringList names;
    for (const QByteArray &rdata : change.old) {
        if (!change.now.contains(rdata))
            names.append(shown(change.type, rdata));
    }
    return names.join(u", "_s);
}

} // namespace

QList<ChangeLine> linesOf(const Change &change)
{
    QList<ChangeLine> lines;
    QList<QByteArray> gone;
    QList<QByteArray> fresh;
    for (const QByteArray &rdata : change.old) {
        if (change.now.contains(rdata))
            lines.append(lineOf(ChangeLine::Kind::Stays, change.type, rdata));
        else
            gone.append(rdata);
    }
    for (const QByteArray &rdata : change.now) {
        if (!change.old.contains(rdata))
            fresh.append(rdata);
    }
    for (const QByteArray &rdata : std::as_const(gone))
        lines.append(lineOf(ChangeLine::Kind::Gone, change.type, rdata));
    for (const QByteArray &rdata : std::as_const(fresh)) {
        lines.append(lineOf(ChangeLine::Kind::Fresh, change.type, rdata));
        if (change.type != RecordType::Txt)
            continue;
        const QByteArray after = textOf(rdata);
        const auto before = std::find_if(
            gone.begin(), gone.end(), [&](const QByteArray &old) { return isSameKind(textOf(old), after); });
        if (before != gone.end())
            addParts(lines, textOf(*before), after);
    }
    return lines;
}

QString titleOf(const Change &change, const DomainName &domain)
{
    const QString what = dns::typeName(change.type) + u' ' + safeText(relativeName(change.name, domain));
    switch (change.action) {
    case plan::Action::Add:
        return said(QT_TRANSLATE_NOOP("ChangeLines", "Add %1")).arg(what);
    case plan::Action::Remove:
        return said(QT_TRANSLATE_NOOP("ChangeLines", "Remove %1")).arg(what);
    case plan::Action::Replace:
        break;
    }
    return said(QT_TRANSLATE_NOOP("ChangeLines", "Change %1")).arg(what);
}

QStringList reasonsOf(const Change &change, const audit::Audit &before)
{
    QStringList reasons;
    for (const QString &id : change.because) {
        const auto finding = std::find_if(before.findings.begin(), before.findings.end(),
                                          [&](const audit::Finding &f) { return f.id == id; });
        if (finding == before.findings.end())
            continue;
        const audit::FindingText text = audit::textOf(*finding);
        reasons.append(text.title + u". "_s + text.detail);
    }
    if (reasons.isEmpty())
        reasons.append(said(QT_TRANSLATE_NOOP("ChangeLines", "You wish it so.")));
    if (!change.note.isEmpty())
        reasons.append(change.note);
    return reasons;
}

QString riskOf(const Change &change)
{
    QStringList risks;
    for (const plan::RiskKind kind : change.risks)
        risks.append(plan::riskKindText(kind));
    if (!risks.isEmpty())
        return risks.join(u", "_s);
    switch (change.risk) {
    case plan::Risk::None:
        return {};
    case plan::Risk::Low:
        return said(QT_TRANSLATE_NOOP("ChangeLines", "low"));
    case plan::Risk::High:
        break;
    }
    return said(QT_TRANSLATE_NOOP("ChangeLines", "high"));
}

QString relativeName(const DomainName &name, const DomainName &domain)
{
    if (name == domain)
        return u"@"_s;
    if (!name.isSubdomainOf(domain))
        return name.toString();
    const QList<QByteArray> labels = name.labels();
    const auto own = DomainName::fromLabels(labels.first(labels.size() - domain.labelCount()));
    return own ? own->toString() : name.toString();
}

QString formValue(RecordType type, const QByteArray &rdata)
{
    if (type == RecordType::Txt || type == RecordType::Spf)
        return QString::fromUtf8(textOf(rdata));
    QString text = plan::rdataText(type, rdata);
    const bool endsWithName = type == RecordType::Mx || type == RecordType::Cname || type == RecordType::Ns ||
                              type == RecordType::Srv || type == RecordType::Ptr || type == RecordType::Dname;
    if (endsWithName && text.endsWith(u'.') && !text.endsWith(u" ."_s) && text.size() > 1)
        text.chop(1);
    return text;
}

QStringList brakesOf(const plan::Plan &plan, const QList<Change> &wanted)
{
    QStringList lost;
    for (const Change &change : wanted) {
        const bool isRemoved =
            std::any_of(change.old.begin(), change.old.end(),
                        [&](const QByteArray &rdata) { return !change.now.contains(rdata); });
        const bool isGuarded = change.type == RecordType::Mx || change.type == RecordType::Ns;
        if (isRemoved && isGuarded)
            lost.append(said(QT_TRANSLATE_NOOP("ChangeLines", "%1 is taken away: %2."))
                            .arg(dns::typeName(change.type), namesOfGone(change)));
        else if (change.risk == plan::Risk::High)
            lost.append(titleOf(change, plan.domain) + u": "_s + riskOf(change) + u'.');
    }
    if (plan::touchedShare(plan) > plan::kBrakeShare && !wanted.isEmpty() && !plan.kept.isEmpty())
        lost.append(said(QT_TRANSLATE_NOOP("ChangeLines",
                                           "More than %1 % of the domain's mail records change at once."))
                        .arg(qRound(plan::kBrakeShare * 100)));
    return lost;
}

} // namespace posthorn::ui
