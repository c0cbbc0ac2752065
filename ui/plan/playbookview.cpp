// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/playbookview.h"

#include "core/base/safetext.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/times.h"
#include "ui/plan/changelines.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using plan::Playbook;

namespace {

constexpr int kMinute = 60000; ///< milliseconds

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

PlaybookView::PlaybookView(SetupContext &context, QWidget *parent)
    : Builder(context, parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_intro(new PlainLabel({}, this))
    , m_banner(new Banner(this))
    , m_holder(new QWidget(this))
    , m_rows(new QVBoxLayout(m_holder))
    , m_end(new QPushButton(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_end->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_banner);
    layout->addWidget(m_holder);
    layout->addWidget(m_end);
    layout->addStretch();
    connect(m_end, &QPushButton::clicked, this, &PlaybookView::end);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && this->context().hasDomain())
            load();
    });
    m_minute.start(kMinute);
    retranslate();
}

void PlaybookView::setClock(const std::function<QDateTime()> &now)
{
    m_now = now;
    if (context().hasDomain())
        load();
}

QString PlaybookView::title() const
{
    if (!m_book)
        return tr("Step by step");
    const qsizetype current = m_book->current();
    return current < 0 ? tr("Step by step (done)")
                       : tr("Step by step (%1 of %2)")
                             .arg(QString::number(current + 1), QString::number(m_book->steps.size()));
}

void PlaybookView::load()
{
    const DomainName domain = context().draft().domain();
    if (domain != m_domain) {
        m_domain = domain;
        m_banner->clear();
        m_book = context().store().playbook(domain);
        emit titleChanged();
    }
    const qsizetype current = m_book ? m_book->current() : -1;
    m_plan = current >= 0 && context().seen()
                 ? plan::planOf(m_book->steps[current], *context().seen(), wishes().answers)
                 : plan::Plan();
    Shown shown{
        m_book, m_plan, current >= 0 && m_now() >= m_book->dueAt(current), context().seen() != nullptr, {}};
    for (const PlaybookOffer &offer : playbookOffers(wishes(), context().seen(), QDateTime()))
        shown.offers.append(offer.title + offer.missing);
    if (m_shown == shown)
        return; // ticks and the focus stay
    if (m_shown && shown.isDue && !m_shown->isDue)
        m_banner->clear(); // that it is too early
    m_shown = shown;
    clearRows();
    m_end->setVisible(m_book.has_value());
    if (m_book)
        showBook();
    else
        showOffers();
}

void PlaybookView::clearRows()
{
    m_conditions.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void PlaybookView::showOffers()
{
    const QList<PlaybookOffer> offers = playbookOffers(wishes(), context().seen(), m_now());
    m_intro->setText(offers.isEmpty()
                         ? tr("Today's records have to be known before a change in steps can begin.")
                         : tr("Some changes lose mail when they are made at once. These are made in steps; "
                              "each step says when the next one may follow."));
    for (const PlaybookOffer &offer : offers) {
        auto *link = new QCommandLinkButton(offer.title, offer.meaning, m_holder);
        link->setAccessibleName(offer.title);
        link->setAccessibleDescription(offer.meaning);
        connect(link, &QPushButton::clicked, this, [this, offer] { begin(offer); });
        m_rows->addWidget(link);
    }
}

void PlaybookView::begin(const PlaybookOffer &offer)
{
    if (!offer.book) {
        m_banner->say(Status::Advice, offer.missing);
        return;
    }
    m_banner->clear();
    Playbook book = *offer.book;
    book.begun = m_now().toUTC();
    set(book);
}

void PlaybookView::showBook()
{
    const qsizetype current = m_book->current();
    m_intro->setText(kindText(m_book->kind) + u"\n"_s +
                     (current < 0
                          ? tr("All steps are done.")
                          : tr("Begun on %1. This is kept: you can close the program and go on later.")
                                .arg(dateText(m_book->begun))));
    for (qsizetype i = 0; i < m_book->steps.size(); ++i)
        addStep(i);
    m_end->setText(current < 0 ? tr("Put it &away") : tr("&Give it up"));
}

QString PlaybookView::stateText(qsizetype index) const
{
    const Playbook::Step &step = m_book->steps[index];
    if (step.done)
        return tr("Done on %1").arg(dateText(*step.done));
    if (index > m_book->current())
        return step.wait.count() > 0 ? tr("Later: %1 after the step before, at the earliest")
                                           .arg(durationText(step.wait.count()))
                                     : tr("Later");
    const QDateTime due = m_book->dueAt(index);
    return m_now() < due ? tr("Not before %1").arg(dateText(due)) : tr("Now");
}

void PlaybookView::addStep(qsizetype index)
{
    const Playbook::Step &step = m_book->steps[index];
    auto *frame = new QFrame(m_holder);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    auto *name = new PlainLabel(
        tr("%1. %2", "number and name of a step").arg(QString::number(index + 1), step.title), frame);
    auto *state = new PlainLabel(stateText(index), frame);
    const bool isCurrent = index == m_book->current();
    name->setScale(1.0, isCurrent);
    name->setFaint(step.done.has_value());
    state->setFaint(!isCurrent);
    layout->addWidget(name);
    layout->addWidget(state);
    if (isCurrent)
        addCurrent(layout, index);
    m_rows->addWidget(frame);
}

void PlaybookView::addCurrent(QVBoxLayout *layout, qsizetype index)
{
    QWidget *frame = layout->parentWidget();
    const Playbook::Step &step = m_book->steps[index];
    const bool publishes = step.mxTtl || !(step.wish == plan::Desired());
    QStringList lines;
    for (const plan::Change &change : m_plan.changes) {
        lines.append(titleOf(change, m_domain));
        for (const ChangeLine &line : linesOf(change)) {
            if (line.kind != ChangeLine::Kind::Stays && !line.isPart)
                lines.append((line.kind == ChangeLine::Kind::Gone ? u"   - "_s : u"   + "_s) + line.text);
        }
    }
    for (const plan::Question &question : std::as_const(m_plan.questions))
        lines.append(question.text);
    if (!context().seen())
        lines = {tr("Today's records are not known yet.")};
    else if (publishes && lines.isEmpty())
        lines = {tr("The records of this step are in place.")};
    if (publishes)
        layout->addWidget(new PlainLabel(lines.join(u'\n'), frame));
    for (const QString &condition : step.conditions) {
        auto *box = new QCheckBox(condition, frame);
        m_conditions.append(box);
        layout->addWidget(box);
    }
    auto *buttons = new QHBoxLayout;
    if (!m_plan.changes.isEmpty()) {
        auto *enter = new QPushButton(tr("&Enter the records…"), frame);
        auto *look = new QPushButton(tr("&Look again"), frame);
        connect(enter, &QPushButton::clicked, this, [this] { emit publishWanted(m_plan); });
        connect(look, &QPushButton::clicked, this, [this] { context().look(); });
        buttons->addWidget(enter);
        buttons->addWidget(look);
    }
    auto *done = new QPushButton(tr("This step is &done"), frame);
    connect(done, &QPushButton::clicked, this, &PlaybookView::finishStep);
    buttons->addWidget(done);
    buttons->addStretch();
    layout->addLayout(buttons);
}

void PlaybookView::finishStep()
{
    const qsizetype current = m_book->current();
    if (m_now() < m_book->dueAt(current)) {
        m_banner->say(Status::Warn,
                      tr("It is too early: others may still remember the old records. Not before %1.")
                          .arg(dateText(m_book->dueAt(current))));
        return;
    }
    const bool isMet = std::all_of(m_conditions.begin(), m_conditions.end(),
                                   [](const QCheckBox *box) { return box->isChecked(); });
    if (!isMet) {
        m_banner->say(Status::Warn,
                      tr("Tick what is true first: each of these has to be, or mail may be lost."));
        return;
    }
    if (!context().seen() || !m_plan.changes.isEmpty() || !m_plan.questions.isEmpty()) {
        m_banner->say(Status::Warn, tr("The records of this step are not in place as far as was seen. Enter "
                                       "them, and look again."));
        m_banner->offer(tr("Go on all the same"), [this] { makeStep(); });
        return;
    }
    makeStep();
}

void PlaybookView::makeStep()
{
    m_banner->clear();
    if (const auto next = plan::madeStep(*m_book, m_now()))
        set(*next);
}

/// Its file goes; until something else is begun it can be had back.
void PlaybookView::end()
{
    const Playbook ended = *m_book;
    set(std::nullopt);
    m_banner->say(Status::Advice, tr("Put away. Nothing was changed in the DNS by that."));
    m_banner->offer(tr("Undo"), [this, ended] {
        m_banner->clear();
        if (context().draft().domain() == ended.domain)
            set(ended);
    });
}

void PlaybookView::set(const std::optional<Playbook> &book)
{
    m_book = book;
    if (!book) {
        context().store().removePlaybook(m_domain);
    } else if (const QString error = context().store().savePlaybook(*book); !error.isEmpty()) {
        m_banner->say(Status::Bad, tr("This could not be kept: %1").arg(safeText(error, 200)));
    }
    emit titleChanged();
    load();
}

void PlaybookView::retranslate()
{
    m_shown.reset();
    m_end->setText(tr("&Give it up"));
    emit titleChanged();
}

} // namespace posthorn::ui
