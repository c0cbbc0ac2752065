// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/builderpages.h"

#include "ui/builders/dkimbuilder.h"
#include "ui/builders/dmarcbuilder.h"
#include "ui/builders/mtastsbuilder.h"
#include "ui/builders/spfbuilder.h"
#include "ui/common/plainlabel.h"
#include "ui/draft/dmarcstage.h"
#include "ui/mxeditor/mxeditor.h"
#include "ui/mxeditor/mxmodel.h"
#include "ui/mxeditor/mxview.h"
#include "ui/plan/planview.h"

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

ServersPage::ServersPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
{
    connect(&context, &SetupContext::draftReplaced, this, [this] {
        delete m_editor; // before the draft that it shows
        m_editor = nullptr;
    });
    retranslate();
}

void ServersPage::load()
{
    if (m_editor)
        return;
    m_editor = new MxEditor(&context().draft(), context().engine(), this);
    body()->addWidget(m_editor);
    setFirstField(m_editor->view());
}

QString ServersPage::problem()
{
    const records::MxTable &table = context().wishes().mx;
    if (table.isNull)
        return {};
    for (int row = 0; row < m_editor->model()->rowCount(); ++row) {
        if (!m_editor->model()->preview().rows[row].fault.isEmpty())
            return tr("The server in row %1 has no name that can be used: %2")
                .arg(QString::number(row + 1), m_editor->model()->preview().rows[row].fault);
    }
    if (table.rows.isEmpty())
        return tr("Without a mail server nobody can write to this domain. Add one, or say that it receives "
                  "no mail.");
    return {};
}

QString ServersPage::help() const
{
    return tr("Senders try the server with the lowest number first, and the next when it does not answer. "
              "Two with the same number share the mail. Alt+Up and Alt+Down move a row.");
}

void ServersPage::retranslate()
{
    setTitle(tr("Which servers take the mail?"));
}

SendersPage::SendersPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_builder(new SpfBuilder(context, this))
{
    body()->addWidget(m_builder);
    retranslate();
}

void SendersPage::load()
{
    m_builder->load();
}

QString SendersPage::help() const
{
    return tr("Tick everybody who sends mail with addresses of this domain: mailboxes, newsletters, shops, "
              "invoices. Whoever is not in the list looks like a forger to receivers.");
}

void SendersPage::retranslate()
{
    setTitle(tr("Who else sends in your name?"));
}

SignaturesPage::SignaturesPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_builder(new DkimBuilder(context, this))
{
    body()->addWidget(m_builder);
    retranslate();
}

void SignaturesPage::load()
{
    m_builder->load();
}

QString SignaturesPage::help() const
{
    return tr("A signature shows that a message comes from you and was not changed. Services make their own "
              "keys and show you a record; a server of your own needs a key made here.");
}

void SignaturesPage::retranslate()
{
    setTitle(tr("Who signs your mail?"));
}

ProtectionPage::ProtectionPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_parked(new PlainLabel({}, this))
    , m_dmarc(new DmarcBuilder(context, this))
    , m_mtaSts(new MtaStsBuilder(context, this))
{
    body()->addWidget(m_parked);
    body()->addWidget(m_dmarc);
    body()->addSpacing(fontMetrics().height());
    body()->addWidget(m_mtaSts);
    retranslate();
}

void ProtectionPage::load()
{
    m_parked->setVisible(!context().wishes().sends());
    m_dmarc->load();
    m_mtaSts->setVisible(context().wishes().receives());
    if (context().wishes().receives())
        m_mtaSts->load();
}

QString ProtectionPage::problem()
{
    if (const QString text = m_dmarc->problem(); !text.isEmpty())
        return text;
    if (context().wishes().receives()) {
        if (const QString text = m_mtaSts->problem(); !text.isEmpty())
            return text;
    }
    // What is shown as chosen is what is meant.
    const auto *dmarc = context().wishes().desired.dmarc.value();
    if (!dmarc || !dmarc->policy)
        context().draft().change(
            tr("Choose the DMARC stage"),
            withStage(context().wishes(), stageOf(context().wishes(), context().seen())
                                              .value_or(advisedStage(context().wishes(), context().seen()))));
    return {};
}

QString ProtectionPage::help() const
{
    return tr("Begin with watching: reports then show who sends in your name. Go on stage by stage, when all "
              "of your own mail passes.");
}

void ProtectionPage::retranslate()
{
    setTitle(tr("Protection against forgers"));
    m_parked->setText(tr("Nobody sends in this domain's name, so that whoever does is a forger: it can "
                         "refuse everything at once. "
                         "The plan also closes SPF."));
}

ReviewPage::ReviewPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_view(new PlanView(context, this))
{
    body()->addWidget(m_view);
    connect(m_view, &PlanView::planned, this, [this] {
        if (isVisible())
            emit completeChanged(); // the button names how many changes there are
    });
    retranslate();
}

void ReviewPage::load()
{
    m_view->load();
}

QString ReviewPage::problem()
{
    return m_view->problem();
}

QString ReviewPage::nextText() const
{
    const auto count = static_cast<int>(m_view->wanted().size());
    return count > 0 ? tr("&Publish %n change(s)…", nullptr, count) : QString();
}

QString ReviewPage::help() const
{
    return tr("Nothing has been changed until now. Each change has its reason and its risk, and can be left "
              "out. The table below shows what comes of it.");
}

void ReviewPage::retranslate()
{
    setTitle(tr("What would be changed"));
}

} // namespace posthorn::ui
