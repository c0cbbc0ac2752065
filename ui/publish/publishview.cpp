// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishview.h"

#include "core/base/safetext.h"
#include "core/plan/formats.h"
#include "ui/common/banner.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSet>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAgain = 60000; ///< milliseconds between two looks at the name servers

enum Habit
{
    Relative,
    RelativeDot,
    Whole,
    WholeDot,
    HabitCount
};

QString suffixOf(plan::Format format)
{
    switch (format) {
    case plan::Format::Json:
        return u".posthorn"_s;
    case plan::Format::Zone:
        return u".zone"_s;
    case plan::Format::Nsupdate:
        return u".nsupdate"_s;
    case plan::Format::Csv:
        return u".csv"_s;
    case plan::Format::DnsControl:
        return u".js"_s;
    case plan::Format::OctoDns:
        return u".yaml"_s;
    case plan::Format::Terraform:
        return u".tf"_s;
    case plan::Format::Letter:
        break;
    }
    return u".txt"_s;
}

QString nameOf(plan::Format format)
{
    switch (format) {
    case plan::Format::Json:
        return PublishView::tr("Plan of Posthorn");
    case plan::Format::Zone:
        return PublishView::tr("Zone file");
    case plan::Format::Nsupdate:
        return PublishView::tr("Commands for nsupdate");
    case plan::Format::Csv:
        return PublishView::tr("Table (CSV)");
    case plan::Format::DnsControl:
        return u"DNSControl"_s;
    case plan::Format::OctoDns:
        return u"octoDNS"_s;
    case plan::Format::Terraform:
        return u"Terraform"_s;
    case plan::Format::Letter:
        break;
    }
    return PublishView::tr("Letter to whoever runs the DNS");
}

} // namespace

PublishView::PublishView(SetupContext &context, QWidget *parent)
    : Builder(context, parent)
    , m_intro(new PlainLabel({}, this))
    , m_names(new QComboBox(this))
    , m_namesLabel(new PlainLabel({}, this))
    , m_hand(new QToolButton(this))
    , m_exports(new QMenu(this))
    , m_copyLetter(new QPushButton(this))
    , m_list(new QVBoxLayout)
    , m_state(new PlainLabel({}, this))
    , m_ask(new QPushButton(this))
    , m_banner(new Banner(this))
{
    m_hand->setMenu(m_exports);
    m_hand->setPopupMode(QToolButton::InstantPopup);
    m_hand->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_hand->setFocusPolicy(Qt::StrongFocus);
    m_namesLabel->setBuddy(m_names);
    m_state->setFaint(true);
    m_asking.setInterval(kAgain);
    auto *hand = new QHBoxLayout;
    hand->addWidget(m_hand);
    hand->addWidget(m_copyLetter);
    hand->addStretch();
    auto *names = new QHBoxLayout;
    names->addWidget(m_namesLabel);
    names->addWidget(m_names, 1);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_intro);
    layout->addLayout(hand);
    layout->addWidget(m_banner);
    layout->addLayout(names);
    layout->addLayout(state);
    layout->addLayout(m_list);
    connect(m_names, &QComboBox::activated, this, [this](int habit) {
        QSettings().setValue(u"publish/habit"_s, habit);
        showCards();
    });
    connect(m_ask, &QPushButton::clicked, this, &PublishView::askServers);
    connect(&m_asking, &QTimer::timeout, this, [this] {
        if (isVisible())
            askServers();
    });
    connect(m_copyLetter, &QPushButton::clicked, this, [this] {
        copyText(letter());
        m_banner->say(Status::Ok, tr("The letter is on the clipboard: paste it into a message."));
    });
    connect(&context.engine(), &Engine::confirmed, this,
            [this](quint64 ticket, const QList<SetConfirmation> &sets) {
                if (ticket != m_ticket)
                    return;
                for (const SetConfirmation &set : sets) {
                    for (RecordCard *card : std::as_const(m_cards)) {
                        if (card->change().name == set.name && card->change().type == set.type)
                            card->showConfirmation(set);
                    }
                }
                m_askedAt = QDateTime::currentDateTime();
                showState();
            });
    retranslate();
}

void PublishView::setPlan(const plan::Plan &plan, const QList<plan::Change> &wanted, const DomainName &zone)
{
    if (plan == m_plan && wanted == m_wanted)
        return; // ticks stay
    m_plan = plan;
    m_wanted = wanted;
    m_zone = zone;
    m_askedAt = {};
    showCards();
}

void PublishView::load()
{
    m_intro->setText(
        m_wanted.isEmpty() ? tr("Nothing needs to be entered.")
        : wishes().dnsByOthers
            ? tr("Send this to whoever runs the DNS: as a letter, or as a file in the form that they use. "
                 "Below you see when it is in place.")
            : tr("Enter these at your DNS host, from top to bottom. Each is looked for at the domain's own "
                 "name "
                 "servers, and ticked when it is there."));
    const bool hasChanges = !m_wanted.isEmpty();
    for (QWidget *one : QList<QWidget *>{m_names, m_namesLabel, m_hand, m_copyLetter, m_ask, m_state})
        one->setVisible(hasChanges);
    showState();
    if (hasChanges && !m_askedAt.isValid())
        askServers();
    m_asking.start();
}

void PublishView::showCards()
{
    QSet<QString> done;
    for (RecordCard *card : std::as_const(m_cards)) {
        if (card->isDone())
            done.insert(changeKey(card->change()));
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    const int habit = m_names->currentIndex();
    const FormHabits habits{habit == Whole || habit == WholeDot, habit == RelativeDot || habit == WholeDot};
    for (const plan::Change &change : std::as_const(m_wanted)) {
        auto *card = new RecordCard(change, m_zone, habits, this);
        card->setDone(done.contains(changeKey(change)));
        connect(card, &RecordCard::doneChanged, this, &PublishView::showState);
        m_list->addWidget(card);
        m_cards.append(card);
    }
}

void PublishView::showState()
{
    const auto open =
        std::count_if(m_cards.begin(), m_cards.end(), [](RecordCard *card) { return !card->isDone(); });
    QString text = open == 0 ? tr("All done.") : tr("%n still to do.", nullptr, static_cast<int>(open));
    if (m_askedAt.isValid())
        text += u' ' + tr("Looked at %1; looked at again every minute.")
                           .arg(QLocale().toString(m_askedAt.time(), QLocale::ShortFormat));
    m_state->setText(text);
}

void PublishView::askServers()
{
    QList<plan::RecordSet> sets;
    for (const plan::Change &change : std::as_const(m_wanted))
        sets.append({change.name, change.type, change.ttl, change.now});
    if (sets.isEmpty())
        return;
    m_ticket = context().engine().newTicket();
    context().engine().confirm(m_ticket, m_zone, sets);
}

/// The plan with nothing in it but what is wanted.
plan::Plan PublishView::wantedPlan() const
{
    plan::Plan plan = m_plan;
    plan.changes = m_wanted;
    plan.undo.removeIf([this](const plan::Change &back) {
        return std::none_of(m_wanted.begin(), m_wanted.end(), [&](const plan::Change &change) {
            return change.name == back.name && change.type == back.type;
        });
    });
    if (m_wanted.size() != m_plan.changes.size())
        plan.predicted = std::nullopt; // that was said of the whole plan
    return plan;
}

QByteArray PublishView::written(plan::Format format) const
{
    return plan::writePlan(wantedPlan(), format, m_zone);
}

QString PublishView::letter() const
{
    return QString::fromUtf8(written(plan::Format::Letter));
}

void PublishView::askWhere(plan::Format format)
{
    const QString suffix = suffixOf(format);
    auto *dialog = new QFileDialog(this, nameOf(format), {}, u"%1 (*%2)"_s.arg(nameOf(format), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_plan.domain.toString() + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(path, format); });
    dialog->open();
}

bool PublishView::save(const QString &path, plan::Format format)
{
    const QByteArray text = written(format);
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_banner->say(saved ? Status::Ok : Status::Bad,
                  saved ? tr("Saved as %1.").arg(safeText(path, 300))
                        : tr("%1 could not be written: %2. Choose another place.")
                              .arg(safeText(path, 300), file.errorString()));
    return saved;
}

void PublishView::retranslate()
{
    m_namesLabel->setText(tr("The form of my DNS host &wants"));
    m_names->setAccessibleName(tr("What the form wants"));
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    m_names->addItems({tr("the part of the name before the domain"),
                       tr("that part, and a dot behind servers' names"), tr("the whole name"),
                       tr("the whole name, and a dot behind servers' names")});
    m_names->setCurrentIndex(std::clamp(QSettings().value(u"publish/habit"_s).toInt(), 0, HabitCount - 1));
    m_hand->setText(tr("&Save or hand over"));
    m_copyLetter->setText(tr("&Copy a letter"));
    m_ask->setText(tr("&Look now"));
    m_exports->clear();
    for (const plan::FormatRow &row : plan::allFormats())
        m_exports->addAction(nameOf(row.format) + u'…', this,
                             [this, format = row.format] { askWhere(format); });
    if (!m_wanted.isEmpty())
        showCards();
}

} // namespace posthorn::ui
