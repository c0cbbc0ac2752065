// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builders/spfbuilder.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/status.h"
#include "ui/presets/providerlist.h"
#include "ui/wizard/choices.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using records::SpfQualifier;

namespace {

enum Column
{
    Who,
    Cost,
    Term,
    ColumnCount
};

constexpr int kTyping = 102;
constexpr int kNearLimit = 9; ///< look-ups from which on the budget is a warning

const QList<SpfQualifier> &allChoices()
{
    static const QList<SpfQualifier> kAll{SpfQualifier::SoftFail, SpfQualifier::Fail, SpfQualifier::Neutral};
    return kAll;
}

QByteArray termAt(const QTreeWidgetItem *item)
{
    return item ? item->data(Who, Qt::UserRole).toByteArray() : QByteArray();
}

} // namespace

SpfBuilder::SpfBuilder(SetupContext &context, QWidget *parent)
    : Builder(context, parent)
    , m_state(new PlainLabel({}, this))
    , m_lines(new QTreeWidget(this))
    , m_budget(new QProgressBar(this))
    , m_budgetText(new PlainLabel({}, this))
    , m_services(new ProviderList({providers::Kind::Sender, providers::Kind::Mailbox}, this))
    , m_servicesLabel(new PlainLabel({}, this))
    , m_address(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_addressFault(new PlainLabel({}, this))
    , m_allTitle(new PlainLabel({}, this))
    , m_all(new Choices(3, this))
    , m_recordTitle(new PlainLabel({}, this))
    , m_record(new QPlainTextEdit(this))
    , m_recordFault(new PlainLabel({}, this))
    , m_copy(new CopyButton(tr("SPF record"), {}, this))
{
    m_lines->setColumnCount(ColumnCount);
    m_lines->setRootIsDecorated(false);
    m_lines->setAllColumnsShowFocus(true);
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(Who, QHeaderView::Stretch);
    m_lines->header()->setSectionResizeMode(Cost, QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(Term, QHeaderView::ResizeToContents);
    m_lines->setMinimumHeight(fontMetrics().height() * 9);
    m_budget->setRange(0, kSpfLookupLimit);
    m_record->setTabChangesFocus(true);
    m_record->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_record->setLayoutDirection(Qt::LeftToRight);
    m_record->setMaximumHeight(fontMetrics().height() * 4);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_allTitle->setScale(1.1, true);
    m_servicesLabel->setScale(1.1, true);
    m_recordTitle->setScale(1.1, true);
    m_budgetText->setFaint(true);

    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(m_add);
    auto *record = new QHBoxLayout;
    record->addWidget(m_recordTitle, 1);
    record->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_lines);
    layout->addWidget(m_budget);
    layout->addWidget(m_budgetText);
    layout->addWidget(m_servicesLabel);
    layout->addWidget(m_services);
    layout->addLayout(address);
    layout->addWidget(m_addressFault);
    layout->addWidget(m_allTitle);
    layout->addWidget(m_all);
    layout->addLayout(record);
    layout->addWidget(m_record);
    layout->addWidget(m_recordFault);

    connect(m_lines, &QTreeWidget::itemChanged, this, &SpfBuilder::toggle);
    connect(m_services->model(), &ProviderModel::toggled, this, [this](const QString &id, bool on) {
        change(on ? tr("Add a service") : tr("Remove a service"), withSender(wishes(), id, on));
    });
    connect(m_add, &QPushButton::clicked, this, &SpfBuilder::addTyped);
    connect(m_address, &QLineEdit::returnPressed, this, &SpfBuilder::addTyped);
    connect(m_address, &QLineEdit::textEdited, m_addressFault, &QWidget::hide);
    connect(m_all, &Choices::picked, this, [this](int index) {
        change(tr("Choose what happens to everybody else"), withAll(wishes(), allChoices()[index]));
    });
    connect(m_record, &QPlainTextEdit::textChanged, this, &SpfBuilder::readRecord);
    m_addressFault->hide();
    m_recordFault->hide();
    retranslate();
}

void SpfBuilder::load()
{
    m_draft = spfDraft(wishes(), context().seen());
    QString state;
    if (!m_draft.isKnown)
        state = context().isLooking()
                    ? tr("The record of today is being looked up.")
                    : tr("The record of today could not be looked up: here is only what you add.");
    else if (m_draft.recordCount > 1)
        state = tr(
            "There are %n SPF records today, so that receivers ignore them all. The plan puts them into one.",
            nullptr, m_draft.recordCount);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    showLines();
    showBudget();
    QStringList services;
    for (const SpfLine &line : std::as_const(m_draft.lines)) {
        if (line.isWanted && !line.presetId.isEmpty())
            services.append(line.presetId);
    }
    services += wishes().desired.senders.add;
    m_services->model()->setChecked(services);
    m_all->setChosen(static_cast<int>(allChoices().indexOf(m_draft.all)));
    const QString text = QString::fromUtf8(m_draft.text());
    if (!m_record->hasFocus() && m_record->toPlainText() != text) {
        const QSignalBlocker quiet(m_record);
        m_record->setPlainText(text);
        m_recordFault->hide();
    }
    m_copy->setValue(text);
}

void SpfBuilder::showLines()
{
    const QSignalBlocker quiet(m_lines);
    const QByteArray current = termAt(m_lines->currentItem());
    m_lines->clear();
    for (const SpfLine &line : std::as_const(m_draft.lines)) {
        auto *item = new QTreeWidgetItem(m_lines);
        QString name = line.name;
        if (line.isNeedless)
            name = tr("%1: not needed here, as its bounces go to itself").arg(name);
        else if (!line.isPublished)
            name = tr("%1 (new)").arg(name);
        item->setText(Who, name);
        item->setToolTip(Who, name.toHtmlEscaped());
        item->setText(Cost, line.lookups < 0 ? u"?"_s : QString::number(line.lookups));
        item->setTextAlignment(Cost, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setText(Term, safeText(line.term, 80));
        item->setData(Who, Qt::UserRole, line.term);
        item->setCheckState(Who, line.isWanted ? Qt::Checked : Qt::Unchecked);
        item->setData(Who, Qt::AccessibleDescriptionRole, safeText(line.term, 200));
        if (line.term == current)
            m_lines->setCurrentItem(item); // the next key goes on from there
    }
    m_lines->setColumnHidden(Term, depth() == Depth::Plain);
}

void SpfBuilder::showBudget()
{
    const int used = m_draft.lookups();
    m_budget->setValue(std::min(used, kSpfLookupLimit));
    m_budget->setFormat(tr("%1 of %2 look-ups").arg(used).arg(kSpfLookupLimit));
    QString text;
    if (used > kSpfLookupLimit)
        text = tr("Too many: receivers give up after ten, and then nobody is allowed. Take out what is not "
                  "used, or move a "
                  "bulk sender to a subdomain.");
    else if (used >= kNearLimit)
        text = tr("Hardly any are left. When one of these services adds another, the record breaks.");
    else if (!m_draft.isCostKnown())
        text = tr("What is new costs some as well: the review at the end counts it.");
    m_budgetText->setText(text);
    m_budgetText->setVisible(!text.isEmpty());
    m_budget->setAccessibleName(tr("Look-ups used"));
    m_budget->setAccessibleDescription(m_budget->format() + u". "_s + text);
}

/// Later: the change makes the lines anew, and the view still uses the one whose box was ticked.
void SpfBuilder::toggle(QTreeWidgetItem *item)
{
    const QByteArray term = termAt(item);
    const bool wanted = item->checkState(Who) == Qt::Checked;
    const auto apply = [this, term, wanted] {
        change(wanted ? tr("Allow a sender") : tr("Remove a sender"),
               withTerm(wishes(), m_draft, term, wanted));
    };
    QMetaObject::invokeMethod(this, apply, Qt::QueuedConnection);
}

void SpfBuilder::addTyped()
{
    const QByteArray term = termOf(m_address->text());
    if (term.isEmpty()) {
        m_addressFault->setText(
            tr("Type an address such as 192.0.2.10, a range such as 192.0.2.0/28, or a server's name."));
        m_addressFault->show();
        return;
    }
    change(tr("Allow a sender"), withTerm(wishes(), m_draft, term, true));
    m_address->clear();
}

void SpfBuilder::readRecord()
{
    const SpfTyped typed = readTypedSpf(wishes(), m_draft, m_record->toPlainText());
    m_recordFault->setText(typed.fault);
    m_recordFault->setVisible(!typed.fault.isEmpty());
    QList<QTextEdit::ExtraSelection> marks;
    if (typed.offset >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_record->textCursor();
        mark.cursor.setPosition(
            static_cast<int>(std::min<qsizetype>(typed.offset, m_record->toPlainText().size())));
        mark.cursor.setPosition(static_cast<int>(std::min<qsizetype>(typed.offset + typed.length,
                                                                     m_record->toPlainText().size())),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(statusColor(Status::Bad, palette()));
        marks.append(mark);
    }
    m_record->setExtraSelections(marks);
    if (typed.wishes)
        change(tr("Type the record"), *typed.wishes, kTyping);
}

void SpfBuilder::retranslate()
{
    m_lines->setHeaderLabels({tr("Who may send"), tr("Look-ups"), tr("Term")});
    m_lines->setAccessibleName(tr("Who may send"));
    m_servicesLabel->setText(tr("Add a service"));
    m_services->setTexts(tr("Search a service, such as a newsletter or a shop"), tr("Services"));
    m_address->setPlaceholderText(tr("192.0.2.10, 192.0.2.0/28, or mail.example.org"));
    m_address->setAccessibleName(tr("Address or server"));
    m_add->setText(tr("Add this &address"));
    m_allTitle->setText(tr("Everybody else"));
    m_all->setText(0, tr("Treat as s&uspicious (~all)"),
                   tr("Enough together with DMARC, and kinder to mail that is forwarded."));
    m_all->setText(1, tr("&Refuse (-all)"),
                   tr("Some receivers then refuse forwarded mail before they look at its signature."));
    m_all->setText(2, tr("Sa&y nothing (?all)"), tr("Only while you find out who sends in your name."));
    m_recordTitle->setText(tr("The record"));
    m_record->setAccessibleName(tr("SPF record"));
}

} // namespace posthorn::ui
