// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planview.h"

#include "core/base/safetext.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/plan/changelines.h"
#include "ui/plan/outcome.h"
#include "ui/plan/plantree.h"
#include "ui/plan/questionrow.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostSteps = 20; ///< of the history that are listed

constexpr auto What = PlanTree::What;
constexpr auto RiskColumn = PlanTree::RiskColumn;
constexpr auto kKeyRole = PlanTree::KeyRole;

/// The values that the set will have, a line each, whole.
QString valuesOf(const plan::Change &change)
{
    QStringList values;
    for (const QByteArray &rdata : change.now)
        values.append(formValue(change.type, rdata));
    return values.join(u'\n');
}

QString outcomeText(const audit::Audit &audit)
{
    const QString verdict = audit::verdictText(audit.verdict);
    return audit.score ? PlanView::tr("%1, score %2").arg(verdict).arg(*audit.score) : verdict;
}

} // namespace

PlanView::PlanView(SetupContext &context, QWidget *parent)
    : Builder(context, parent)
    , m_title(new PlainLabel({}, this))
    , m_outcome(new PlainLabel({}, this))
    , m_banner(new Banner(this))
    , m_undo(new QToolButton(this))
    , m_history(new QMenu(this))
    , m_copy(new QToolButton(this))
    , m_tree(new PlanTree(this))
    , m_questions(new QWidget(this))
    , m_questionRows(new QVBoxLayout(m_questions))
    , m_compared(new ValueTable(3, 0, this))
    , m_notes(new PlainLabel({}, this))
    , m_brakeText(new PlainLabel({}, this))
    , m_brake(new QCheckBox(this))
{
    m_title->setScale(1.2, true);
    m_undo->setMenu(m_history);
    m_undo->setPopupMode(QToolButton::MenuButtonPopup);
    m_undo->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_undo->setFocusPolicy(Qt::StrongFocus);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_tree->setMinimumHeight(fontMetrics().height() * 14);
    m_questionRows->setContentsMargins(0, 0, 0, 0);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_outcome);
    layout->addWidget(m_banner);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_brakeText);
    layout->addWidget(m_brake);
    layout->addWidget(m_questions);
    layout->addWidget(m_compared);
    layout->addWidget(m_notes);
    connect(m_tree, &QTreeWidget::itemChanged, this, &PlanView::toggle);
    connect(m_undo, &QToolButton::clicked, this, [this] { this->context().draft().undoStack().undo(); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_tree->copyValue())
            m_banner->say(Status::Ok, tr("Copied."));
        else
            m_banner->say(Status::Advice, tr("Choose a change, or one of its values, first."));
    });
    connect(m_brake, &QCheckBox::toggled, m_banner, &Banner::clear);
    connect(&context.engine(), &Engine::planned, this, [this](quint64 ticket, const PlanResult &result) {
        if (ticket == m_ticket)
            show(result);
    });
    // Until there is something in them.
    for (QWidget *one : QList<QWidget *>{m_questions, m_compared, m_notes, m_brakeText, m_brake})
        one->hide();
    retranslate();
}

void PlanView::load()
{
    ask();
    showHistory();
}

/// Asks for a plan where the wishes are others than those of the last one.
void PlanView::ask()
{
    const PlanWish wish{context().seenShared(), desiredOf(wishes()), wishes().answers, wishes().leftOut};
    if (!wish.before) {
        m_title->setText(context().isLooking() ? tr("Today's records are being looked up…")
                                               : tr("Today's records could not be looked up"));
        m_outcome->setText(
            context().isLooking()
                ? QString()
                : tr("A plan needs to know what is there: nothing is changed that was not seen."));
        return;
    }
    if (m_asked == wish)
        return;
    m_asked = wish;
    m_isWaiting = true;
    m_ticket = context().engine().newTicket();
    context().engine().plan(m_ticket, wish);
    m_title->setText(tr("The plan is being made…"));
}

void PlanView::show(const PlanResult &result)
{
    m_isWaiting = false;
    m_result = result;
    m_banner->clear();
    showChanges();
    showOutcome();
    showQuestions();
    showBrake();
    showNotes();
    emit planned();
}

QList<plan::Change> PlanView::wanted() const
{
    QList<plan::Change> changes = m_result ? m_result->plan.changes : QList<plan::Change>();
    changes.removeIf(
        [this](const plan::Change &change) { return wishes().leftOut.contains(changeKey(change)); });
    return changes;
}

void PlanView::showChanges()
{
    const QSignalBlocker quiet(m_tree);
    const QString current =
        m_tree->currentItem() ? m_tree->currentItem()->data(What, kKeyRole).toString() : QString();
    m_tree->clear();
    for (const plan::Change &change : m_result->plan.changes) {
        addChange(change);
        if (changeKey(change) == current)
            m_tree->setCurrentItem(m_tree->topLevelItem(m_tree->topLevelItemCount() - 1));
    }
    const auto count = static_cast<int>(wanted().size());
    m_title->setText(
        m_result->plan.changes.isEmpty()
            ? tr("Nothing needs to be changed at %1").arg(safeText(m_result->plan.domain.toUnicode()))
            : tr("%n change(s) to %1", nullptr, count).arg(safeText(m_result->plan.domain.toUnicode())));
}

void PlanView::addChange(const plan::Change &change)
{
    auto *item = new QTreeWidgetItem(m_tree);
    const bool isWanted = !wishes().leftOut.contains(changeKey(change));
    item->setText(What, titleOf(change, m_result->plan.domain));
    item->setData(What, kKeyRole, changeKey(change));
    item->setData(What, PlanTree::ValueRole, valuesOf(change));
    item->setCheckState(What, isWanted ? Qt::Checked : Qt::Unchecked);
    const QString risk = riskOf(change);
    item->setText(RiskColumn, risk.isEmpty() ? tr("none") : risk);
    if (change.risk == plan::Risk::High)
        item->setIcon(RiskColumn, statusIcon(Status::Warn));
    for (const QString &reason : reasonsOf(change, m_result->before)) {
        auto *why = new QTreeWidgetItem(item);
        why->setText(What, reason);
        why->setFirstColumnSpanned(true);
        why->setForeground(What, palette().color(QPalette::PlaceholderText));
        why->setFlags(why->flags() & ~Qt::ItemIsUserCheckable);
    }
    for (const ChangeLine &line : linesOf(change)) {
        auto *row = new QTreeWidgetItem(item);
        QFont font = m_tree->font();
        QString sign = u"  "_s;
        if (line.kind == ChangeLine::Kind::Gone) {
            sign = u"- "_s;
            font.setStrikeOut(true);
            row->setForeground(What, statusColor(Status::Bad, palette()));
        } else if (line.kind == ChangeLine::Kind::Fresh) {
            sign = u"+ "_s;
            font.setUnderline(line.isPart);
            row->setForeground(What, statusColor(Status::Ok, palette()));
        }
        row->setFont(What, font);
        row->setText(What, (line.isPart ? u"      "_s : QString()) + sign + line.text);
        row->setToolTip(What, line.text.toHtmlEscaped());
        row->setFirstColumnSpanned(true);
        row->setData(What, PlanTree::ValueRole, line.value);
        row->setData(What, Qt::AccessibleTextRole,
                     line.kind == ChangeLine::Kind::Gone    ? tr("gone: %1").arg(line.text)
                     : line.kind == ChangeLine::Kind::Fresh ? tr("new: %1").arg(line.text)
                                                            : tr("stays: %1").arg(line.text));
    }
    item->setExpanded(true);
}

void PlanView::showOutcome()
{
    const QString before = outcomeText(m_result->before);
    const QString after = outcomeText(m_result->after);
    m_outcome->setText(tr("Today: %1. Once this is published: %2.").arg(before, after));
    m_compared->setRows(outcomeRows(*m_result));
    m_compared->show();
}

void PlanView::showQuestions()
{
    while (QLayoutItem *item = m_questionRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const plan::Question &question : m_result->plan.questions) {
        auto *row = new QuestionRow(question, wishes().answers.value(question.id), m_questions);
        connect(row, &QuestionRow::answered, this, &PlanView::answer);
        m_questionRows->addWidget(row);
    }
    m_questions->setVisible(!m_result->plan.questions.isEmpty());
}

void PlanView::showNotes()
{
    QStringList notes;
    for (const plan::Manual &manual : m_result->plan.manual)
        notes.append(tr("Not by records (%1): %2").arg(audit::whoText(manual.who), manual.todo));
    notes += m_result->plan.hostLimits;
    if (depth() == Depth::Expert && !m_result->plan.kept.isEmpty()) {
        QStringList kept;
        for (const plan::Kept &set : m_result->plan.kept)
            kept.append(dns::typeName(set.type) + u' ' +
                        safeText(relativeName(set.name, m_result->plan.domain)));
        notes.append(tr("Left as they are: %1.").arg(kept.join(u", "_s)));
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void PlanView::showBrake()
{
    const QStringList brakes = brakesOf(m_result->plan, wanted());
    const QString text = brakes.join(u'\n');
    if (m_brakeText->text() != text)
        m_brake->setChecked(false); // agreed to something else
    m_brakeText->setText(text);
    m_brakeText->setVisible(!brakes.isEmpty());
    m_brake->setVisible(!brakes.isEmpty());
}

void PlanView::showHistory()
{
    QUndoStack &stack = context().draft().undoStack();
    m_undo->setEnabled(stack.count() > 0);
    m_history->clear();
    const int first = std::max(0, stack.index() - kMostSteps);
    for (int i = stack.index() - 1; i >= first; --i)
        m_history->addAction(stack.text(i), this, [this, i] { context().draft().undoStack().setIndex(i); });
    if (stack.canRedo())
        m_history->addAction(tr("Redo: %1").arg(stack.redoText()), this,
                             [this] { context().draft().undoStack().redo(); });
}

void PlanView::toggle(QTreeWidgetItem *item)
{
    const QString key = item->data(What, kKeyRole).toString();
    if (key.isEmpty())
        return;
    Wishes after = wishes();
    const bool isWanted = item->checkState(What) == Qt::Checked;
    if (isWanted)
        after.leftOut.removeAll(key);
    else if (!after.leftOut.contains(key))
        after.leftOut.append(key);
    change(isWanted ? tr("Take a change in") : tr("Leave a change out"), after);
}

void PlanView::answer(const QString &id, const QString &value)
{
    Wishes after = wishes();
    if (value.isEmpty())
        after.answers.remove(id);
    else
        after.answers.insert(id, value);
    change(tr("Answer a question"), after);
}

QString PlanView::problem() const
{
    if (!context().seen() && !context().isLooking())
        return tr("Today's records could not be looked up. Check the network; the draft is kept.");
    if (m_isWaiting || !m_result)
        return tr("The plan is still being made. It takes a moment.");
    if (m_brake->isVisibleTo(this) && !m_brake->isChecked())
        return tr("Read what is lost, and tick that you know it.");
    return {};
}

void PlanView::retranslate()
{
    m_tree->setHeaderLabels({tr("Change"), tr("Risk")});
    m_tree->setAccessibleName(tr("Changes"));
    m_compared->setHeaders({tr("What comes of it"), tr("Today"), tr("Once published")});
    m_compared->setAccessibleName(tr("Today, and once this is published"));
    m_copy->setText(tr("&Copy value"));
    m_copy->setAccessibleName(tr("Copy the chosen value"));
    m_undo->setText(tr("&Undo"));
    m_undo->setAccessibleName(tr("Undo the last decision"));
    m_history->setTitle(tr("Undo history"));
    m_brake->setText(tr("I &know this, and want it"));
    if (m_result)
        show(PlanResult(*m_result));
}

void PlanView::changeEvent(QEvent *event)
{
    Builder::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_result)
        showChanges();
}

} // namespace posthorn::ui
