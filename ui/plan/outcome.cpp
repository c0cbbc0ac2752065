// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/outcome.h"

#include "core/base/safetext.h"
#include "core/plan/whatif.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using audit::Audit;
using audit::Finding;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Outcome", text);
}

QString scoreText(const Audit &audit)
{
    return audit.score ? said(QT_TRANSLATE_NOOP("Outcome", "%1 of 100")).arg(*audit.score) : u"–"_s;
}

QString takersText(const QList<DomainName> &takers)
{
    QStringList names;
    for (const DomainName &taker : takers)
        names.append(safeText(taker.toUnicode()));
    return names.isEmpty() ? said(QT_TRANSLATE_NOOP("Outcome", "nobody; senders wait")) : names.join(u", "_s);
}

const Finding *sameIn(const Audit &audit, const Finding &wanted)
{
    const auto at = std::find_if(audit.findings.begin(), audit.findings.end(), [&](const Finding &finding) {
        return finding.id == wanted.id && finding.subject == wanted.subject;
    });
    return at != audit.findings.end() ? &*at : nullptr;
}

ValueRow findingRow(const Finding &finding, bool before, bool after)
{
    const QString here = audit::severityText(finding.severity);
    return {statusOf(finding.severity),
            {audit::textOf(finding).title, before ? here : said(QT_TRANSLATE_NOOP("Outcome", "not there")),
             after ? here : said(QT_TRANSLATE_NOOP("Outcome", "mended"))}};
}

} // namespace

QList<ValueRow> outcomeRows(const PlanResult &result)
{
    const Audit &before = result.before;
    const Audit &after = result.after;
    QList<ValueRow> rows{
        {{},
         {said(QT_TRANSLATE_NOOP("Outcome", "Verdict")), audit::verdictText(before.verdict),
          audit::verdictText(after.verdict)}},
        {{}, {said(QT_TRANSLATE_NOOP("Outcome", "Score")), scoreText(before), scoreText(after)}},
    };
    for (const plan::FailoverChange &change : plan::failoverChanges({result.plan, before, after})) {
        const QString what = change.down.isRoot() ? said(QT_TRANSLATE_NOOP("Outcome", "Mail goes to"))
                                                  : said(QT_TRANSLATE_NOOP("Outcome", "When %1 fails, to"))
                                                        .arg(safeText(change.down.toUnicode()));
        rows.append({{}, {what, takersText(change.before), takersText(change.after)}});
    }
    const auto counts = [](const Finding &finding) { return finding.severity != audit::Severity::Good; };
    for (const Finding &finding : before.findings) {
        if (counts(finding))
            rows.append(findingRow(finding, true, sameIn(after, finding) != nullptr));
    }
    for (const Finding &finding : after.findings) {
        if (counts(finding) && !sameIn(before, finding))
            rows.append(findingRow(finding, false, true));
    }
    return rows;
}

} // namespace posthorn::ui
