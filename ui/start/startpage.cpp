// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "core/base/scripts.h"
#include "core/base/userinput.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/overview/audittexts.h"

#include <QCommandLinkButton>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

constexpr int kWidth = 38;      ///< of the column, in heights of a line
constexpr int kRecentLines = 8; ///< more are scrolled
constexpr int kLogoLines = 4;

} // namespace

StartPage::StartPage(DomainList *domains, QWidget *parent)
    : QWidget(parent)
    , m_logo(new QLabel(this))
    , m_title(new PlainLabel({}, this))
    , m_field(new QLineEdit(this))
    , m_check(new QPushButton(this))
    , m_preview(new PlainLabel({}, this))
    , m_suggestion(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_recentTitle(new PlainLabel({}, this))
    , m_recent(new QListView(this))
    , m_setUp(new QCommandLinkButton(this))
    , m_demo(new QCommandLinkButton(this))
    , m_privacy(new PlainLabel({}, this))
{
    buildColumn(domains);
    connectParts(domains);
    retranslate();
}

void StartPage::buildColumn(DomainList *domains)
{
    const int line = fontMetrics().height();
    m_logo->setPixmap(QIcon(QStringLiteral(":/posthorn/icons/posthorn.svg"))
                          .pixmap(QSize(line, line) * kLogoLines, devicePixelRatioF()));
    m_logo->setAlignment(Qt::AlignHCenter);
    m_title->setScale(1.6, true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_preview->setFaint(true);
    m_privacy->setFaint(true);
    m_privacy->setAlignment(Qt::AlignHCenter);
    m_recentTitle->setScale(1.0, true);
    // Names read from the left in every language.
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(line * 2);
    m_field->installEventFilter(this);
    m_check->setMinimumHeight(line * 2);
    m_check->setDefault(true);
    m_suggestion->hide();
    m_recent->setModel(domains);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setUniformItemSizes(true); // thousands are laid out at once
    m_recent->setMaximumHeight(line * 3 / 2 * kRecentLines);
    auto *completer = new QCompleter(domains, this);
    completer->setCompletionColumn(DomainList::Name);
    completer->setCompletionRole(Qt::DisplayRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    m_setUp->setIcon(drawnIcon(QStringLiteral("settings")));
    m_demo->setIcon(drawnIcon(QStringLiteral("demo")));

    auto *entry = new QHBoxLayout;
    entry->addWidget(m_field, 1);
    entry->addWidget(m_check);
    auto *below = new QHBoxLayout;
    below->addWidget(m_preview, 1);
    below->addWidget(m_suggestion);
    auto *links = new QHBoxLayout;
    links->addWidget(m_setUp, 1);
    links->addWidget(m_demo, 1);
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(line * kWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(line * 2 / 3);
    column->addStretch(2);
    column->addWidget(m_logo);
    column->addWidget(m_title);
    column->addLayout(entry);
    column->addLayout(below);
    column->addWidget(m_banner);
    column->addLayout(links);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch(3);
    column->addWidget(m_privacy);
    auto *middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addWidget(sheet, 8);
    middle->addStretch(1);
}

void StartPage::connectParts(DomainList *domains)
{
    connect(m_field, &QLineEdit::textChanged, this, &StartPage::preview);
    connect(m_field, &QLineEdit::returnPressed, this, &StartPage::submit);
    connect(m_check, &QPushButton::clicked, this, &StartPage::submit);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        if (m_above)
            emit domainWanted(*m_above);
    });
    connect(m_setUp, &QCommandLinkButton::clicked, this, &StartPage::setUpWanted);
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
    m_above.reset();
    const auto domain = domainFromUser(typed);
    if (!domain || typed.trimmed().isEmpty()) {
        m_preview->setText(tr("A web address or a whole “Name <address>” will do as well."));
        m_suggestion->hide();
        return;
    }
    m_preview->setText(tr("will check %1").arg(domainText(*domain)));
    const QStringList scripts = mixedScripts(*domain);
    if (!scripts.isEmpty())
        m_banner->say(Status::Warn,
                      tr("This name mixes letters of several scripts (%1). Make sure that it is the domain "
                         "that you mean: letters that look alike are a trick of forgers.")
                          .arg(scripts.join(QLatin1String(", "))));
    const auto above = registrableDomain(*domain);
    if (above && *above != *domain)
        m_above = above;
    m_suggestion->setVisible(m_above.has_value());
    if (m_above)
        m_suggestion->setText(tr("%1 instead").arg(domainText(*m_above)));
}

void StartPage::submit()
{
    const auto domain = domainFromUser(m_field->text());
    if (domain) {
        emit domainWanted(*domain);
        m_field->setText({}); // and its history with it: what was done is done
        return;
    }
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
    m_setUp->setText(tr("Set up mail"));
    m_setUp->setDescription(tr("For a domain of yours, step by step"));
    m_demo->setText(tr("Look at a demonstration"));
    m_demo->setDescription(tr("A domain with many faults, without any network"));
    m_privacy->setText(tr("Nothing is sent to us. Checks ask DNS servers directly."));
    preview(m_field->text());
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// A field with nothing to undo leaves Ctrl+Z to the window, which may have: a domain taken off the list.
bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->matches(QKeySequence::Undo) && !m_field->isUndoAvailable()) ||
        (key->matches(QKeySequence::Redo) && !m_field->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace posthorn::ui
