// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/firstthings.h"

#include "ui/common/plainlabel.h"
#include "ui/common/statuslabel.h"
#include "ui/overview/audittexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

constexpr qsizetype kFirstThings = 5;

} // namespace

FirstThings::FirstThings(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, this))
    , m_sheet(new Card(this))
    , m_rows(new QVBoxLayout(m_sheet))
{
    m_title->setScale(1.1, true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_sheet);
    hide();
}

void FirstThings::show(const audit::Audit *audit)
{
    const QList<audit::Finding> things =
        audit ? thingsToDo(*audit).mid(0, kFirstThings) : QList<audit::Finding>();
    setVisible(!things.isEmpty());
    m_title->setText(tr("What to do first"));
    if (things == m_shown && !things.isEmpty() && m_domain == audit->seen.domain)
        return; // the focus stays where it is
    m_shown = things;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (things.isEmpty())
        return;
    m_domain = audit->seen.domain;
    for (const audit::Finding &finding : things)
        m_rows->addWidget(rowOf(finding, m_domain));
}

QWidget *FirstThings::rowOf(const audit::Finding &finding, const DomainName &domain)
{
    auto *row = new QWidget(m_sheet);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *icon = new StatusLabel(statusOf(finding.severity), row);
    layout->addWidget(icon);
    auto *text = new PlainLabel(titleOf(finding, domain), row);
    layout->addWidget(text, 1);
    const bool canBeMended = finding.mend == audit::Mend::Dns || finding.mend == audit::Mend::Ask;
    auto *button = new QPushButton(canBeMended ? tr("How to fix") : tr("Why?"), row);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), text->text()));
    button->setIcon(areaIcon(finding.area));
    connect(button, &QPushButton::clicked, this, [this, area = finding.area] { emit areaWanted(area); });
    layout->addWidget(button);
    return row;
}

void FirstThings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_shown.clear(); // made anew in the language when it is shown next
}

} // namespace posthorn::ui
