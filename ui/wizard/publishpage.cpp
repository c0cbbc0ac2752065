// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/publishpage.h"

#include "ui/plan/planview.h"
#include "ui/publish/publishview.h"

namespace posthorn::ui {

PublishPage::PublishPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_view(new PublishView(context, this))
{
    body()->addWidget(m_view);
    retranslate();
}

void PublishPage::load()
{
    if (m_plan && m_plan->result())
        m_view->setPlan(m_plan->result()->plan, m_plan->wanted(), m_plan->result()->zone);
    m_view->load();
}

QString PublishPage::help() const
{
    return tr(
        "Enter each record in the form of your DNS host, field by field; each has a button that copies it. "
        "Nothing is sent from here. Whoever runs the DNS for you can be given the letter or a file.");
}

void PublishPage::retranslate()
{
    setTitle(tr("Enter the records"));
}

} // namespace posthorn::ui
