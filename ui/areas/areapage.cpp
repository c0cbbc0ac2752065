// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areapage.h"

#include "core/base/safetext.h"
#include "ui/areas/areadetail.h"
#include "ui/areas/findingcard.h"
#include "ui/common/plainlabel.h"
#include "ui/common/status.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace posthorn::ui {

using lookup::Area;

AreaPage::AreaPage(Area area, QWidget *parent)
    : Page(parent)
    , m_area(area)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel({}, this))
    , m_status(new PlainLabel({}, this))
    , m_meaning(new PlainLabel({}, this))
    , m_findings(new QVBoxLayout)
    , m_detail(makeAreaDetail(area, this))
{
    m_title->setScale(1.5, true);
    m_status->setScale(1.1, true);
    m_meaning->setFaint(true);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_icon);
    head->addWidget(m_status);
    m_status->setWordWrap(false);
    layout->addLayout(head);
    layout->addWidget(m_meaning);
    if (m_detail) {
        layout->addWidget(m_detail);
        connect(m_detail, &AreaDetail::spfWanted, this, &Page::spfWanted);
        connect(m_detail, &AreaDetail::selectorWanted, this, &Page::selectorWanted);
    }
    layout->addLayout(m_findings);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void AreaPage::show(const DomainState &state)
{
    m_state = state;
    showHead(state);
    showFindings(state);
    const bool has = state.shown() && state.isArrived(m_area) &&
                     state.shown()->area(m_area).state != audit::AreaResult::State::Skipped;
    if (!m_detail)
        return;
    m_detail->setVisible(has);
    if (has)
        m_detail->show(*state.shown());
}

void AreaPage::showResult(const lookup::SpfResult &result)
{
    if (m_detail)
        m_detail->showResult(result);
}

void AreaPage::setDepth(Depth depth)
{
    m_depth = depth;
    if (m_detail)
        m_detail->setDepth(depth);
    if (m_state)
        show(DomainState(*m_state));
}

void AreaPage::showHead(const DomainState &state)
{
    const audit::Audit *audit = state.shown();
    const Status status = !state.isArrived(m_area) ? Status::Checking
                          : audit                  ? statusOf(audit->area(m_area))
                                                   : Status::Skipped;
    m_title->setText(audit::areaText(m_area));
    m_meaning->setText(areaMeaning(m_area));
    m_status->setText(statusText(status));
    m_icon->setPixmap(statusIcon(status).pixmap(fontMetrics().height() * 3 / 2));
}

void AreaPage::showFindings(const DomainState &state)
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const audit::Audit *audit = state.shown();
    if (!audit || !state.isArrived(m_area))
        return;
    for (const audit::Finding &finding : audit->findings) {
        if (finding.area == m_area)
            m_findings->addWidget(new FindingCard(finding, state.domain, m_depth, this));
    }
    if (m_findings->count() == 0) {
        const QString because = audit->area(m_area).because;
        m_findings->addWidget(new PlainLabel(because.isEmpty()
                                                 ? tr("There is nothing to say about this.")
                                                 : tr("This waits for another finding: %1.").arg(because),
                                             this));
    }
}

void AreaPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_state)
        show(DomainState(*m_state));
}

QString areaMeaning(Area area)
{
    switch (area) {
    case Area::Local:
        return AreaPage::tr("What this computer's own network does. It is not the domain's fault.");
    case Area::Delegation:
        return AreaPage::tr("The servers that tell the world everything about your domain.");
    case Area::Dnssec:
        return AreaPage::tr("Answers about your domain are signed, so that nobody can forge them.");
    case Area::Mx:
        return AreaPage::tr("Where your mail is delivered.");
    case Area::Hosts:
        return AreaPage::tr("The addresses at which those servers are found.");
    case Area::Spf:
        return AreaPage::tr("Who may send in your name.");
    case Area::Dkim:
        return AreaPage::tr("A signature on each of your messages.");
    case Area::Dmarc:
        return AreaPage::tr("What receivers do with fakes, and who gets the reports.");
    case Area::MtaSts:
        return AreaPage::tr("Senders must use an encrypted connection to you.");
    case Area::TlsRpt:
        return AreaPage::tr("Reports when encryption fails.");
    case Area::Dane:
        return AreaPage::tr("Pins the certificate of your mail server in DNS.");
    case Area::Bimi:
        return AreaPage::tr("Your logo next to your mail. Optional.");
    case Area::Smtp:
        return AreaPage::tr("What your mail servers say when somebody wants to deliver.");
    case Area::Client:
        return AreaPage::tr("How mail programs find their settings.");
    case Area::Reputation:
        break;
    }
    return AreaPage::tr("Whether your servers are on a block list.");
}

} // namespace posthorn::ui
