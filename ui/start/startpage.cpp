// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "core/base/userinput.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/overview/audittexts.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

constexpr int kWidth = 42; ///< of the page, in heights of a line

} // namespace

StartPage::StartPage(DomainList *domains, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, this))
    , m_field(new QLineEdit(this))
    , m_check(new QPushButton(this))
    , m_preview(new PlainLabel({}, this))
    , m_banner(new Banner(this))
    , m_recentTitle(new PlainLabel({}, this))
    , m_recent(new QListView(this))
    , m_demo(new QCommandLinkButton(this))
    , m_privacy(new PlainLabel({}, this))
{
    m_title->setScale(1.6, true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_preview->setFaint(true);
    m_privacy->setFaint(true);
    m_privacy->setAlignment(Qt::AlignHCenter);
    // Names read from the left in every language.
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setClearButtonEnabled(true);
    m_check->setDefault(true);
    m_recent->setModel(domains);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_demo->setIcon(drawnIcon(QStringLiteral("demo")));

    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_check);
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_title);
    column->addSpacing(fontMetrics().height());
    column->addLayout(line);
    column->addWidget(m_preview);
    column->addWidget(m_banner);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 2);
    column->addWidget(m_demo);
    column->addStretch(1);
    column->addWidget(m_privacy);
    auto *middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(column, 4);
    middle->addStretch(1);
    setMinimumWidth(std::min(fontMetrics().height() * kWidth / 2, 480));

    connect(m_field, &QLineEdit::textChanged, this, &StartPage::preview);
    connect(m_field, &QLineEdit::returnPressed, this, &StartPage::submit);
    connect(m_check, &QPushButton::clicked, this, &StartPage::submit);
    connect(m_demo, &QCommandLinkButton::clicked, this, &StartPage::demonstrationWanted);
    connect(m_recent, &QListView::activated, this, [this, domains](const QModelIndex &index) {
        emit domainWanted(domains->at(index.row()).domain);
    });
    const auto showRecent = [this, domains] {
        m_recent->setVisible(domains->rowCount() > 0);
        m_recentTitle->setVisible(domains->rowCount() > 0);
    };
    connect(domains, &DomainList::rowsInserted, this, showRecent);
    connect(domains, &DomainList::rowsRemoved, this, showRecent);
    showRecent();
    retranslate();
}

void StartPage::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void StartPage::setDemonstration(bool on)
{
    m_demo->setVisible(!on);
}

/// What would be checked, while somebody types; a mistake is told only once they are done.
void StartPage::preview(const QString &typed)
{
    m_banner->clear();
    const auto domain = domainFromUser(typed);
    m_preview->setText(domain && !typed.trimmed().isEmpty() ? tr("will check %1").arg(domainText(*domain))
                                                            : QString());
}

void StartPage::submit()
{
    const auto domain = domainFromUser(m_field->text());
    if (domain)
        emit domainWanted(*domain);
    else
        m_banner->say(Status::Bad, inputErrorText(domain.error()));
}

void StartPage::retranslate()
{
    m_title->setText(tr("Which domain or e-mail address?"));
    m_field->setAccessibleName(tr("Domain or e-mail address"));
    m_field->setPlaceholderText(tr("example.org, or somebody@example.org"));
    m_check->setText(tr("&Check"));
    m_recentTitle->setText(tr("Your domains"));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_demo->setText(tr("Look at a demonstration"));
    m_demo->setDescription(tr("A domain with many faults, without any network"));
    m_privacy->setText(tr("Nothing is sent to us. Checks ask DNS servers directly."));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
