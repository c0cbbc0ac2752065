// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/setupwizard.h"

#include "core/base/safetext.h"
#include "ui/common/status.h"
#include "ui/wizard/athandpage.h"
#include "ui/wizard/builderpages.h"
#include "ui/wizard/domainpage.h"
#include "ui/wizard/providerpage.h"
#include "ui/wizard/publishpage.h"
#include "ui/wizard/purposepage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QListWidget>
#include <QShortcut>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Page>
SetupPage *make(SetupContext &context)
{
    return new Page(context);
}

} // namespace

QList<SetupRow> setupRows()
{
    const auto receives = [](const Wishes &wishes) { return wishes.receives(); };
    const auto sends = [](const Wishes &wishes) { return wishes.sends(); };
    const auto hasMail = [](const Wishes &wishes) { return !wishes.isParked(); };
    return {
        {u"domain"_s, QT_TRANSLATE_NOOP("SetupSteps", "Domain"), make<DomainPage>},
        {u"purpose"_s, QT_TRANSLATE_NOOP("SetupSteps", "What it is for"), make<PurposePage>},
        {u"provider"_s, QT_TRANSLATE_NOOP("SetupSteps", "Mailboxes"), make<ProviderPage>, hasMail},
        {u"servers"_s, QT_TRANSLATE_NOOP("SetupSteps", "Mail servers"), make<ServersPage>, receives},
        {u"senders"_s, QT_TRANSLATE_NOOP("SetupSteps", "Senders"), make<SendersPage>, sends},
        {u"signatures"_s, QT_TRANSLATE_NOOP("SetupSteps", "Signatures"), make<SignaturesPage>, sends},
        {u"protection"_s, QT_TRANSLATE_NOOP("SetupSteps", "Protection"), make<ProtectionPage>},
        {u"at-hand"_s, QT_TRANSLATE_NOOP("SetupSteps", "At hand"), make<AtHandPage>},
        {u"review"_s, QT_TRANSLATE_NOOP("SetupSteps", "Review"), make<ReviewPage>},
        {u"publish"_s, QT_TRANSLATE_NOOP("SetupSteps", "Publish"), make<PublishPage>},
    };
}

SetupWizard::SetupWizard(Engine &engine, const DraftStore &store, QWidget *parent)
    : QWizard(parent, Qt::Window)
    , m_context(engine, store)
    , m_rows(setupRows())
    , m_domainPage(nullptr)
    , m_steps(new QListWidget(this))
{
#ifndef Q_OS_MACOS
    setWizardStyle(ModernStyle);
#endif
    setOptions(NoBackButtonOnStartPage | NoDefaultButton | HaveHelpButton);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        SetupPage *page = m_rows[i].make(m_context);
        m_pages.append(page);
        setPage(static_cast<int>(i), page);
        connect(page, &QWizardPage::completeChanged, this, &SetupWizard::showButtons);
    }
    m_domainPage = static_cast<DomainPage *>(setupPage(u"domain"_s));
    static_cast<PublishPage *>(setupPage(u"publish"_s))
        ->setPlanView(static_cast<ReviewPage *>(setupPage(u"review"_s))->view());
    // Each page begins where something is to be typed or chosen. Once a page, as QWizard shows it anew
    // whenever it lays itself out; and later, as QWizard itself moves the focus first.
    connect(
        this, &QWizard::currentIdChanged, this,
        [this](int id) {
            if (id >= 0)
                m_pages[id]->focusFirst();
        },
        Qt::QueuedConnection);
    m_steps->setFocusPolicy(Qt::NoFocus);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->addItems(QStringList(m_rows.size()));
    setSideWidget(m_steps);
    connect(&m_context, &SetupContext::wishesChanged, this, [this] {
        showSteps();
        showButtons();
    });
    connect(m_domainPage, &DomainPage::domainWanted, this,
            [this](const DomainName &domain) { openDomain(domain); });
    connect(this, &QWizard::currentIdChanged, this, [this] {
        showSteps();
        showButtons();
    });
    connect(new QShortcut(QKeySequence(u"Alt+Left"_s), this), &QShortcut::activated, this, &QWizard::back);
    connect(new QShortcut(QKeySequence(u"Alt+Right"_s), this), &QShortcut::activated, this, &QWizard::next);
    const auto help = [this] {
        if (currentId() >= 0)
            m_pages[currentId()]->toggleHelp();
    };
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, help);
    connect(this, &QWizard::helpRequested, this, help);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 44);
    setMinimumSize(640, 480);
}

void SetupWizard::openDomain(const DomainName &domain, const std::shared_ptr<const audit::Audit> &seen)
{
    m_context.open(domain, seen);
    if (!seen)
        m_context.look();
    m_domainPage->showDomain();
    retranslate();
}

bool SetupWizard::applies(int row) const
{
    return !m_rows[row].applies || !m_context.hasDomain() || m_rows[row].applies(m_context.wishes());
}

int SetupWizard::nextId() const
{
    for (int next = currentId() + 1; next < m_rows.size(); ++next) {
        if (applies(next))
            return next;
    }
    return -1;
}

SetupPage *SetupWizard::setupPage(const QString &id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return m_pages[i];
    }
    return nullptr;
}

void SetupWizard::initializePage(int id)
{
    if (m_context.hasDomain())
        m_pages[id]->load();
}

/// The current step is bold; those that mean nothing for this domain are grey, and keep their number.
void SetupWizard::showSteps()
{
    int widest = 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        QListWidgetItem *item = m_steps->item(i);
        QFont font = m_steps->font();
        font.setBold(true);
        item->setText(
            tr("%1. %2", "number and name of a step")
                .arg(QString::number(i + 1), QCoreApplication::translate("SetupSteps", m_rows[i].title)));
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(item->text()));
        font.setBold(i == currentId());
        item->setFont(font);
        item->setFlags(applies(i) ? Qt::ItemIsEnabled : Qt::NoItemFlags);
    }
    m_steps->setFixedWidth(widest + 3 * fontMetrics().averageCharWidth());
    const QString place = tr("Step %1 of %2").arg(currentId() + 1).arg(m_rows.size());
    if (currentId() >= 0 && m_pages[currentId()]->subTitle() != place)
        m_pages[currentId()]->setSubTitle(place);
}

void SetupWizard::showButtons()
{
    const QString own = currentId() >= 0 ? m_pages[currentId()]->nextText() : QString();
    setButtonText(NextButton, own.isEmpty() ? tr("&Next") : own);
}

void SetupWizard::retranslate()
{
    setWindowTitle(m_context.hasDomain()
                       ? tr("Set up e-mail for %1").arg(safeText(m_context.draft().domain().toUnicode()))
                       : tr("Set up e-mail"));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(CancelButton, tr("Close"));
    setButtonText(FinishButton, tr("&Done"));
    setButtonText(HelpButton, tr("&Help"));
    m_steps->setAccessibleName(tr("Steps"));
    showSteps();
    showButtons();
}

void SetupWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
