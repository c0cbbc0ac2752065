// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/findingcard.h"

#include "core/base/safetext.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/status.h"
#include "ui/overview/audittexts.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

constexpr qsizetype kMostEvidence = 50; ///< lines; the records page and the JSON have all

QWidget *evidenceLine(const QString &text, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainLabel(text, row);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setLayoutDirection(Qt::LeftToRight); // records read from the left in every language
    layout->addWidget(label, 1);
    layout->addWidget(new CopyButton(FindingCard::tr("evidence"), text, row), 0, Qt::AlignTop);
    return row;
}

} // namespace

FindingCard::FindingCard(const audit::Finding &finding, const DomainName &domain, Depth depth,
                         QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    const audit::FindingText text = audit::textOf(finding);
    const Status status = statusOf(finding.severity);
    const QString title = titleOf(finding, domain);
    setAccessibleName(QStringLiteral("%1: %2").arg(statusText(status), title));
    auto *outer = new QHBoxLayout(this);
    auto *icon = new QLabel(this);
    icon->setPixmap(statusIcon(status).pixmap(fontMetrics().height() * 3 / 2));
    icon->setAccessibleName(statusText(status));
    icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    outer->addWidget(icon, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout;
    outer->addLayout(layout, 1);
    auto *heading = new PlainLabel(title, this);
    heading->setScale(1.05, true);
    layout->addWidget(heading);
    layout->addWidget(new PlainLabel(safeText(text.detail), this));
    if (!text.fix.isEmpty())
        layout->addWidget(new PlainLabel(tr("What to do: %1").arg(safeText(text.fix)), this));
    if (finding.severity > audit::Severity::Good && finding.who != audit::Who::Nobody) {
        auto *who = new PlainLabel(tr("Whose move: %1").arg(audit::whoText(finding.who)), this);
        who->setFaint(true);
        layout->addWidget(who);
    }
    QWidget *detail = makeDetail(finding);
    auto *fold = new QToolButton(this);
    fold->setText(tr("Technical detail"));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    const auto unfold = [fold, detail](bool on) {
        fold->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        detail->setVisible(on);
    };
    connect(fold, &QToolButton::toggled, detail, unfold);
    unfold(false);
    fold->setChecked(depth == Depth::Expert);
    layout->addWidget(fold);
    layout->addWidget(detail);
}

QWidget *FindingCard::makeDetail(const audit::Finding &finding)
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    for (const QString &line : finding.evidence.mid(0, kMostEvidence))
        layout->addWidget(evidenceLine(safeText(line), detail));
    if (finding.evidence.size() > kMostEvidence)
        layout->addWidget(new PlainLabel(
            tr("and %n more line(s)", nullptr, static_cast<int>(finding.evidence.size() - kMostEvidence)),
            detail));
    const QString source = finding.reference.isEmpty()
                               ? finding.id
                               : QStringLiteral("%1 · %2").arg(finding.id, finding.reference);
    auto *label = new PlainLabel(source, detail);
    label->setFaint(true);
    layout->addWidget(label);
    return detail;
}

} // namespace posthorn::ui
