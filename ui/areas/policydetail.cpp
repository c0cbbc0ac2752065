// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/policydetail.h"

#include "core/base/safetext.h"
#include "ui/areas/subjectstatus.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

QString policySentence(records::DmarcPolicy policy)
{
    switch (policy) {
    case records::DmarcPolicy::Reject:
        return PolicyDetail::tr("Receivers are asked to refuse mail that fakes this domain.");
    case records::DmarcPolicy::Quarantine:
        return PolicyDetail::tr(
            "Receivers are asked to put mail that fakes this domain into the spam folder.");
    case records::DmarcPolicy::None:
        break;
    }
    return PolicyDetail::tr(
        "Receivers are asked to deliver even mail that fakes this domain, and only to report it.");
}

QString agreementText(const lookup::ReportTargetSeen &target)
{
    using Agreed = lookup::ReportTargetSeen::Agreed;
    if (!target.uri.isUsable())
        return PolicyDetail::tr("not written properly, and ignored");
    switch (target.agreed) {
    case Agreed::NotNeeded:
        return {};
    case Agreed::Yes:
        return PolicyDetail::tr("has agreed");
    case Agreed::No:
        return PolicyDetail::tr("has not agreed, and gets nothing");
    case Agreed::Unknown:
        break;
    }
    return PolicyDetail::tr("whether it has agreed could not be seen");
}

Status statusOfTarget(const lookup::ReportTargetSeen &target)
{
    using Agreed = lookup::ReportTargetSeen::Agreed;
    if (!target.uri.isUsable() || target.agreed == Agreed::No ||
        target.mailbox.receives == lookup::Receives::No)
        return Status::Warn;
    return target.agreed == Agreed::Unknown ? Status::Unknown : Status::Ok;
}

} // namespace

PolicyDetail::PolicyDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_sentence(new PlainLabel({}, this))
    , m_place(new PlainLabel({}, this))
    , m_reports(new ValueTable(3, 0, this))
{
    m_sentence->setScale(1.1);
    m_place->setFaint(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_place);
    layout->addWidget(m_reports);
    retranslate();
}

void PolicyDetail::show(const audit::Audit &audit)
{
    const auto policy = audit::effectivePolicy(audit.seen.dmarc);
    setVisible(policy.has_value());
    if (!policy)
        return;
    m_sentence->setText(policySentence(*policy));
    const lookup::DmarcApplied &applied = *audit.seen.dmarc.applied;
    const QString where = safeText(applied.foundAt.toUnicode());
    m_place->setText(applied.inherited ? tr("The policy is inherited: it stands at _dmarc.%1.").arg(where)
                                       : tr("The policy stands at _dmarc.%1.").arg(where));
    QList<ValueRow> rows;
    for (const lookup::ReportTargetSeen &target : audit.seen.dmarc.targets) {
        rows.append({statusOfTarget(target),
                     {safeText(target.uri.text, 200),
                      target.forensic ? tr("single failures") : tr("summaries"), agreementText(target)}});
    }
    m_reports->setVisible(!rows.isEmpty());
    m_reports->setRows(rows);
}

void PolicyDetail::setDepth(Depth) {}

void PolicyDetail::retranslate()
{
    m_reports->setHeaders({tr("Reports go to"), tr("What"), tr("Note")});
    m_reports->setAccessibleName(tr("Who gets the reports"));
}

void PolicyDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
