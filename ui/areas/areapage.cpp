// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areapage.h"

#include "core/base/safetext.h"
#include "ui/areas/areaanswers.h"
#include "ui/areas/areadetail.h"
#include "ui/areas/areameaning.h"
#include "ui/areas/findingcard.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollsheet.h"
#include "ui/common/statuslabel.h"
#include "ui/records/rawanswer.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace posthorn::ui {

using lookup::Area;

namespace {

constexpr qsizetype kMostRawAnswers = 60;  ///< the records page has all
constexpr qsizetype kMostRawText = 200000; ///< characters

} // namespace

AreaPage::AreaPage(Area area, QWidget *parent)
    : Page(parent)
    , m_area(area)
    , m_back(new QToolButton(this))
    , m_icon(new StatusLabel(Status::Skipped, this, 1.6))
    , m_title(new PlainLabel({}, this))
    , m_status(new PlainLabel({}, this))
    , m_meaning(new PlainLabel({}, this))
    , m_why(new PlainLabel({}, this))
    , m_empty(new PlainLabel({}, this))
    , m_findings(new QVBoxLayout)
    , m_detail(makeAreaDetail(area, this))
    , m_tabs(new QTabWidget(this))
    , m_raw(new QPlainTextEdit(this))
{
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setLayoutDirection(Qt::LeftToRight);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildFound(), QString());
    m_tabs->addTab(buildMeaning(), QString());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_raw);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildHead());
    layout->addWidget(splitter, 1);
    m_raw->hide();
    connect(m_back, &QToolButton::clicked, this, [this] { emit pageWanted(QStringLiteral("overview")); });
    retranslate();
}

QWidget *AreaPage::buildHead()
{
    m_title->setScale(1.5, true);
    m_title->setWordWrap(false);
    m_status->setScale(1.1, true);
    m_status->setWordWrap(false);
    m_meaning->setFaint(true);
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setAutoRaise(true);
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin / 2, margin * 2 / 3, margin, margin / 3);
    layout->setSpacing(margin / 2);
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addWidget(m_meaning, 1);
    layout->addWidget(m_icon);
    layout->addWidget(m_status);
    return head;
}

QWidget *AreaPage::buildFound()
{
    auto *page = new QWidget(m_tabs);
    auto *layout = scrollSheet(page);
    if (m_detail) {
        layout->addWidget(m_detail);
        connect(m_detail, &AreaDetail::spfWanted, this, &Page::spfWanted);
        connect(m_detail, &AreaDetail::selectorWanted, this, &Page::selectorWanted);
    }
    layout->addWidget(m_empty);
    layout->addLayout(m_findings);
    layout->addStretch();
    return page;
}

QWidget *AreaPage::buildMeaning()
{
    auto *page = new QWidget(m_tabs);
    auto *layout = scrollSheet(page);
    layout->addWidget(m_why);
    layout->addStretch();
    return page;
}

void AreaPage::retranslate()
{
    m_back->setToolTip(tr("Overview"));
    m_back->setAccessibleName(tr("Back to the overview"));
    m_back->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow);
    m_tabs->setTabText(0, tr("What we found"));
    m_tabs->setTabText(1, tr("What it means"));
    m_tabs->setAccessibleName(audit::areaText(m_area));
    m_raw->setAccessibleName(tr("Answers as they came"));
    m_raw->setPlaceholderText(tr("No answers that could be shown."));
    m_title->setText(audit::areaText(m_area));
    m_meaning->setText(areaMeaning(m_area));
    m_why->setText(areaReason(m_area));
    m_isStale = true;
    if (m_state)
        show(DomainState(*m_state));
}

void AreaPage::show(const DomainState &state)
{
    m_state = state;
    showHead(state);
    showFindings(state);
    showRaw();
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
    m_isStale = m_isStale || depth != m_depth;
    m_depth = depth;
    m_raw->setVisible(depth == Depth::Expert);
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
    m_status->setText(statusText(status));
    m_icon->set(status);
}

void AreaPage::showFindings(const DomainState &state)
{
    const audit::Audit *audit = state.isArrived(m_area) ? state.shown() : nullptr;
    QList<audit::Finding> findings;
    if (audit)
        std::copy_if(audit->findings.begin(), audit->findings.end(), std::back_inserter(findings),
                     [this](const audit::Finding &finding) { return finding.area == m_area; });
    showEmpty(findings.isEmpty() ? state.shown() : nullptr);
    m_empty->setVisible(findings.isEmpty());
    if (findings == m_shown && !m_isStale)
        return; // what is unfolded stays so, and the focus where it is
    m_shown = findings;
    m_isStale = false;
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const audit::Finding &finding : findings)
        m_findings->addWidget(new FindingCard(finding, *audit, m_depth, this));
}

/// Why there is nothing to read: each reason is another one.
void AreaPage::showEmpty(const audit::Audit *audit)
{
    if (!m_state->isArrived(m_area)) {
        m_empty->setText(statusText(Status::Checking));
    } else if (!audit) {
        m_empty->setText(tr("This domain has not been checked yet."));
    } else if (const QString because = audit->area(m_area).because; !because.isEmpty()) {
        m_empty->setText(tr("This waits for another finding: %1.").arg(because));
    } else if (!audit->seen.areas.contains(m_area)) {
        m_empty->setText(tr("This was not looked at: it is switched off in the preferences."));
    } else {
        m_empty->setText(tr("There is nothing to say about this."));
    }
}

void AreaPage::showRaw()
{
    const audit::Audit *audit = m_state ? m_state->shown() : nullptr;
    QString text;
    if (audit && m_depth == Depth::Expert) {
        const QList<const dns::Answer *> answers = answersOf(audit->seen, m_area);
        for (const dns::Answer *answer : answers.mid(0, kMostRawAnswers)) {
            if (!answer->question.name.isRoot() && text.size() < kMostRawText)
                text += rawAnswerText(*answer) + QLatin1String("\n\n");
        }
    }
    if (text != m_raw->toPlainText())
        m_raw->setPlainText(text);
}

void AreaPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
}

} // namespace posthorn::ui
