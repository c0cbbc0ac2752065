// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/domainpage.h"

#include "core/base/userinput.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/draft/seed.h"

#include <QLineEdit>
#include <QLocale>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

DomainPage::DomainPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_field(new QLineEdit(this))
    , m_label(new PlainLabel({}, this))
    , m_factsTitle(new PlainLabel({}, this))
    , m_facts(new PlainLabel({}, this))
{
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setClearButtonEnabled(true);
    m_label->setBuddy(m_field);
    m_factsTitle->setScale(1.1, true);
    body()->addWidget(m_label);
    body()->addWidget(m_field);
    body()->addSpacing(fontMetrics().height());
    body()->addWidget(m_factsTitle);
    body()->addWidget(m_facts);
    setFirstField(m_field);
    retranslate();
}

void DomainPage::showDomain()
{
    m_field->setText(context().draft().domain().toUnicode());
    banner()->clear();
    if (!context().keptAt())
        return;
    const QDateTime at = context().keptAt()->toLocalTime();
    banner()->say(Status::Advice,
                  tr("Your draft of %1 goes on here.").arg(QLocale().toString(at, QLocale::ShortFormat)));
    banner()->offer(tr("Start anew"), [this] {
        context().startAnew();
        showDomain();
    });
}

void DomainPage::load()
{
    const bool isDrafted = context().hasDomain();
    m_factsTitle->setVisible(isDrafted);
    m_facts->setVisible(isDrafted);
    if (!isDrafted)
        return;
    m_factsTitle->setText(tr("What is there today"));
    if (context().seen())
        m_facts->setText(factsOf(*context().seen()).join(u'\n'));
    else if (context().isLooking())
        m_facts->setText(tr("Being looked up. You need not wait: go on, and the rest fills itself in."));
    else
        m_facts->setText(tr("This could not be looked up. You can go on all the same: what is published "
                            "today is then not known, and nothing is changed that was not seen."));
}

QString DomainPage::problem()
{
    const auto domain = domainFromUser(m_field->text());
    if (!domain)
        return inputErrorText(domain.error());
    if (!context().hasDomain() || *domain != context().draft().domain())
        emit domainWanted(*domain);
    return {};
}

QString DomainPage::help() const
{
    return tr("The domain is what stands behind the @ of an address. Only its public records are looked at; "
              "nothing is changed, and nobody else is told.");
}

void DomainPage::retranslate()
{
    setTitle(tr("Which domain?"));
    m_label->setText(
        tr("The name behind the @ of your &addresses. Nothing is changed by this setup: at its end you "
           "have a list of what to enter, and see beforehand what comes of it."));
    m_field->setAccessibleName(tr("Domain or e-mail address"));
    m_field->setPlaceholderText(tr("example.org, or somebody@example.org"));
}

} // namespace posthorn::ui
