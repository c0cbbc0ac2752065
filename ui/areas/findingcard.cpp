// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/findingcard.h"

#include "core/base/safetext.h"
#include "ui/areas/areaanswers.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/statuslabel.h"
#include "ui/common/times.h"
#include "ui/common/valuebox.h"
#include "ui/overview/audittexts.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

constexpr qsizetype kMostEvidence = 50; ///< lines; the records page and the JSON have all
constexpr qsizetype kMostShown = 2000;  ///< characters of a value; the button copies all

/// What should stand there, where the rule knows it.
QString expectedOf(const audit::Finding &finding)
{
    for (const audit::Argument &argument : finding.arguments) {
        if (argument.name == QLatin1String("mended") || argument.name == QLatin1String("likely") ||
            argument.name == QLatin1String("meant"))
            return argument.value;
    }
    return {};
}

/// TTL, and how many name servers say the same.
QString sourceText(const audit::Finding &finding, const audit::Audit &audit)
{
    QStringList parts{finding.id};
    if (!finding.reference.isEmpty())
        parts.append(finding.reference);
    const AreaTiming timing = timingOf(audit.seen, finding.area);
    if (timing.ttl)
        parts.append(FindingCard::tr("TTL %1").arg(durationText(*timing.ttl)));
    const QList<const dns::Answer *> answers = answersOf(audit.seen, finding.area);
    const Agreement agreement = answers.isEmpty() ? Agreement() : agreementOn(audit.seen, *answers.first());
    if (agreement.asked > 0)
        parts.append(FindingCard::tr("%1 of %2 addresses of the name servers say the same")
                         .arg(agreement.same)
                         .arg(agreement.asked));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FindingCard::FindingCard(const audit::Finding &finding, const audit::Audit &audit, Depth depth,
                         QWidget *parent)
    : Card(parent)
{
    const audit::FindingText text = audit::textOf(finding);
    const Status status = statusOf(finding.severity);
    const QString title = titleOf(finding, audit.seen.domain);
    setAccent(status);
    setAccessibleName(QStringLiteral("%1: %2").arg(statusText(status), title));
    auto *outer = new QHBoxLayout(this);
    outer->addWidget(new StatusLabel(status, this, 1.5), 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout;
    outer->addLayout(layout, 1);
    auto *heading = new PlainLabel(title, this);
    heading->setScale(1.05, true);
    layout->addWidget(heading);
    layout->addWidget(new PlainLabel(safeText(text.detail), this));
    if (!text.fix.isEmpty())
        layout->addWidget(new PlainLabel(tr("What to do: %1").arg(safeText(text.fix)), this));
    if (finding.severity > audit::Severity::Good && finding.who != audit::Who::Nobody) {
        QStringList parts{tr("Whose move: %1").arg(audit::whoText(finding.who)),
                          audit::effortText(audit::effortOf(finding.id, finding.mend, finding.who))};
        parts.removeAll(QString());
        auto *who = new PlainLabel(parts.join(QStringLiteral("  ·  ")), this);
        who->setFaint(true);
        layout->addWidget(who);
    }
    addValues(layout, finding);
    addDetail(layout, finding, audit, depth);
}

void FindingCard::addValues(QVBoxLayout *layout, const audit::Finding &finding)
{
    for (const QString &line : finding.evidence.mid(0, kMostEvidence))
        layout->addWidget(valueLine(tr("Found:"), tr("what was found"), line));
    if (finding.evidence.size() > kMostEvidence)
        layout->addWidget(new PlainLabel(
            tr("and %n more line(s)", nullptr, static_cast<int>(finding.evidence.size() - kMostEvidence)),
            this));
    if (const QString expected = expectedOf(finding); !expected.isEmpty())
        layout->addWidget(valueLine(tr("Expected:"), tr("what is expected"), expected));
}

QWidget *FindingCard::valueLine(const QString &label, const QString &what, const QString &value)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *name = new PlainLabel(label, row);
    name->setFaint(true);
    name->setWordWrap(false);
    layout->addWidget(name, 0, Qt::AlignTop);
    auto *shown = new ValueBox(what, safeText(value, kMostShown), row);
    layout->addWidget(shown, 1);
    layout->addWidget(new CopyButton(what, safeText(value), row), 0, Qt::AlignTop);
    return row;
}

void FindingCard::addDetail(QVBoxLayout *layout, const audit::Finding &finding, const audit::Audit &audit,
                            Depth depth)
{
    auto *detail = new PlainLabel(sourceText(finding, audit), this);
    detail->setFaint(true);
    if (depth == Depth::Expert) {
        layout->addWidget(detail);
        return;
    }
    auto *fold = new QToolButton(this);
    fold->setText(tr("Technical detail"));
    fold->setAccessibleName(tr("Technical detail of: %1").arg(titleOf(finding, audit.seen.domain)));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    const auto unfold = [fold, detail](bool on) {
        const bool mirrored = fold->layoutDirection() == Qt::RightToLeft;
        fold->setArrowType(on ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow);
        detail->setVisible(on);
    };
    connect(fold, &QToolButton::toggled, detail, unfold);
    unfold(false);
    layout->addWidget(fold, 0, Qt::AlignLeft); // else its width is the most that the texts get
    layout->addWidget(detail);
}

} // namespace posthorn::ui
