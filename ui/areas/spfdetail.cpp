// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/spfdetail.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/providers/catalogue.h"
#include "ui/common/plainlabel.h"
#include "ui/common/statuslabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace posthorn::ui {

using lookup::SpfNode;
using lookup::SpfNodeState;
using lookup::SpfTree;

namespace {

enum Column
{
    Term,
    Service,
    Lookups,
    State,
    ColumnCount
};

constexpr int kNodeRole = Qt::UserRole;     ///< index of the record that the term stands in
constexpr int kTermRole = Qt::UserRole + 1; ///< its index there
constexpr qsizetype kShown = 120;           ///< characters of a term

QString nodeText(SpfNodeState state)
{
    switch (state) {
    case SpfNodeState::Ok:
        return {};
    case SpfNodeState::None:
        return SpfDetail::tr("has no SPF record");
    case SpfNodeState::NxDomain:
        return SpfDetail::tr("does not exist");
    case SpfNodeState::Multiple:
        return SpfDetail::tr("has more than one record");
    case SpfNodeState::Invalid:
        return SpfDetail::tr("has mistakes");
    case SpfNodeState::Loop:
        return SpfDetail::tr("leads back to itself");
    case SpfNodeState::Failed:
        return SpfDetail::tr("could not be looked up");
    case SpfNodeState::Undetermined:
        return SpfDetail::tr("depends on the mail");
    case SpfNodeState::BadName:
        return SpfDetail::tr("is no name");
    case SpfNodeState::NotFetched:
        break;
    }
    return SpfDetail::tr("was not followed: too deep");
}

Status statusOfNode(SpfNodeState state)
{
    switch (state) {
    case SpfNodeState::Ok:
        return Status::Ok;
    case SpfNodeState::Failed:
    case SpfNodeState::Undetermined:
    case SpfNodeState::NotFetched:
        return Status::Unknown;
    default:
        return Status::Bad;
    }
}

/// The product that sends from there; empty where it is nobody's that we know.
QString serviceText(const std::optional<DomainName> &target)
{
    const providers::Preset *preset = target ? providers::Catalogue::shipped().bySpfHost(*target) : nullptr;
    return preset ? preset->name : QString();
}

} // namespace

SpfDetail::SpfDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_budgetState(new StatusLabel(Status::Ok, this))
    , m_budget(new QProgressBar(this))
    , m_void(new PlainLabel({}, this))
    , m_view(new QTreeWidget(this))
    , m_question(new PlainLabel({}, this))
    , m_ip(new QLineEdit(this))
    , m_sender(new QLineEdit(this))
    , m_ask(new QPushButton(this))
    , m_result(new PlainLabel({}, this))
{
    m_view->setColumnCount(ColumnCount);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // a way has several steps
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setSectionResizeMode(Term, QHeaderView::Stretch);
    for (const Column column : {Service, Lookups, State})
        m_view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    m_view->setMinimumHeight(fontMetrics().height() * 9);
    m_view->setLayoutDirection(Qt::LeftToRight); // a record is read from the left
    m_budget->setRange(0, kSpfLookupLimit);
    m_void->setFaint(true);
    m_void->setWordWrap(false);
    m_question->setScale(1.0, true);
    for (QLineEdit *field : {m_ip, m_sender})
        field->setLayoutDirection(Qt::LeftToRight);
    auto *budget = new QHBoxLayout;
    budget->addWidget(m_budgetState);
    budget->addWidget(m_budget, 1);
    budget->addWidget(m_void);
    auto *line = new QHBoxLayout;
    line->addWidget(m_ip, 1);
    line->addWidget(m_sender, 1);
    line->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(budget);
    layout->addWidget(m_view);
    layout->addWidget(m_question);
    layout->addLayout(line);
    layout->addWidget(m_result);
    connect(m_ask, &QPushButton::clicked, this, &SpfDetail::ask);
    connect(m_ip, &QLineEdit::returnPressed, this, &SpfDetail::ask);
    connect(m_sender, &QLineEdit::returnPressed, this, &SpfDetail::ask);
    retranslate();
}

void SpfDetail::show(const audit::Audit &audit)
{
    const auto &tree = audit.seen.spf.tree;
    const bool has = tree && !tree->nodes.isEmpty() && !audit.seen.spf.records.isEmpty();
    setVisible(has);
    if (!has || (tree == m_tree && m_domain == audit.seen.domain))
        return;
    m_domain = audit.seen.domain;
    m_tree = tree;
    m_result->clear();
    fillTree(*tree);
}

/// Parents stand before their children in the tree, so one pass does.
void SpfDetail::fillTree(const SpfTree &tree)
{
    m_view->clear();
    QHash<int, QTreeWidgetItem *> owners; // record → the item that leads to it
    for (int index = 0; index < tree.nodes.size(); ++index) {
        const SpfNode &node = tree.nodes[index];
        QTreeWidgetItem *owner = owners.value(index, m_view->invisibleRootItem());
        for (int i = 0; i < std::min(node.record.terms.size(), node.terms.size()); ++i) {
            const lookup::SpfTermFacts &facts = node.terms[i];
            auto *item = new QTreeWidgetItem(owner, {safeText(node.record.terms[i].text, kShown)});
            item->setData(Term, kNodeRole, index);
            item->setData(Term, kTermRole, i);
            item->setText(Service, serviceText(facts.target));
            item->setToolTip(Term, item->text(Term).toHtmlEscaped());
            if (node.record.terms[i].costsLookup())
                item->setText(Lookups, QString::number(facts.lookups));
            if (facts.node >= 0) {
                const SpfNodeState state = tree.nodes[facts.node].state;
                item->setText(State, nodeText(state));
                item->setIcon(Term, statusIcon(statusOfNode(state)));
                item->setData(Term, Qt::AccessibleTextRole,
                              item->text(Term) + QLatin1String(", ") + statusText(statusOfNode(state)));
                owners.insert(facts.node, item);
            }
        }
    }
    m_view->expandToDepth(0);
    m_budget->setValue(std::min(tree.lookups(), kSpfLookupLimit));
    m_budget->setFormat(tr("%1 of %2 look-ups").arg(tree.lookups()).arg(kSpfLookupLimit));
    m_budget->setAccessibleName(m_budget->format());
    const int over = tree.lookups() - kSpfLookupLimit;
    const Status status = over > 0 ? Status::Bad : over >= -1 ? Status::Warn : Status::Ok;
    m_budgetState->set(status);
    m_void->setText(tr("empty answers: %1 of %2").arg(tree.voidLookups()).arg(kSpfVoidLimit));
}

void SpfDetail::ask()
{
    const auto address = Address::parse(QStringView(m_ip->text().trimmed()));
    if (!address) {
        m_result->setText(tr("“%1” is no address. Put in one such as 192.0.2.1 or 2001:db8::1.")
                              .arg(safeText(m_ip->text(), 60)));
        return;
    }
    const QString sender = m_sender->text().trimmed();
    const QByteArray domain = m_domain.toString().toLatin1();
    const auto query =
        lookup::spfQuery(*address, sender.isEmpty() ? "postmaster@" + domain : sender.toUtf8(), domain);
    if (!query) {
        m_result->setText(tr("“%1” is no mail address.").arg(safeText(sender, 60)));
        return;
    }
    m_result->setText(statusText(Status::Checking));
    emit spfWanted(*query);
}

void SpfDetail::showResult(const lookup::SpfResult &result)
{
    const QString verdict = QString::fromLatin1(lookup::verdictName(result.verdict));
    QStringList path;
    for (const lookup::SpfStep &step : result.path)
        path.append(safeText(step.text, kShown));
    const QString way = path.join(QLatin1String(" › "));
    QString text = way.isEmpty() ? tr("Result: %1").arg(verdict) : tr("Result: %1, by %2").arg(verdict, way);
    if (!result.explanation.isEmpty())
        text += QLatin1Char('\n') + safeText(result.explanation);
    m_result->setText(text);
    light(result);
}

/// Selects the way that led to the result.
void SpfDetail::light(const lookup::SpfResult &result)
{
    m_view->clearSelection();
    QTreeWidgetItem *at = m_view->invisibleRootItem();
    for (const lookup::SpfStep &step : result.path) {
        QTreeWidgetItem *next = nullptr;
        for (int i = 0; i < at->childCount() && !next; ++i) {
            if (at->child(i)->data(Term, kTermRole).toInt() == step.term)
                next = at->child(i);
        }
        if (!next)
            return;
        next->setExpanded(true);
        m_view->scrollToItem(next);
        next->setSelected(true);
        at = next;
    }
}

void SpfDetail::setDepth(Depth depth)
{
    m_void->setVisible(depth == Depth::Expert);
}

void SpfDetail::retranslate()
{
    m_view->setHeaderLabels({tr("Who may send"), tr("Service"), tr("Look-ups"), tr("Note")});
    m_view->setAccessibleName(tr("Tree of the SPF record"));
    m_question->setText(tr("Would this address pass?"));
    m_ip->setPlaceholderText(tr("IP address of the sending server"));
    m_ip->setAccessibleName(m_ip->placeholderText());
    m_sender->setPlaceholderText(tr("Sender (may stay empty)"));
    m_sender->setAccessibleName(m_sender->placeholderText());
    m_ask->setText(tr("&Evaluate"));
    if (m_tree)
        fillTree(*m_tree);
}

void SpfDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
