// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/base/safetext.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/status.h"
#include "ui/history/restoredialog.h"
#include "ui/history/sparkline.h"
#include "ui/history/whenanswered.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column
{
    When,
    Verdict,
    Score,
    What,
};

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

HistoryPage::HistoryPage(Engine &engine, history::Store &history, QWidget *parent)
    : Page(parent)
    , m_engine(engine)
    , m_history(history)
    , m_banner(new Banner(this))
    , m_line(new Sparkline(this))
    , m_words(new PlainLabel({}, this))
    , m_timeline(new QTreeWidget(this))
    , m_between(new PlainLabel({}, this))
    , m_changes(new QTreeWidget(this))
    , m_wayBack(new QPushButton(this))
{
    m_timeline->setRootIsDecorated(false);
    m_timeline->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_timeline->setAllColumnsShowFocus(true);
    m_timeline->setUniformRowHeights(true); // thousands of rows
    m_timeline->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_changes->setWordWrap(true);
    m_changes->setColumnCount(2);
    m_changes->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_between, 1);
    head->addWidget(m_wayBack, 0, Qt::AlignTop);
    belowLayout->addLayout(head);
    belowLayout->addWidget(m_changes, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_timeline);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_line);
    layout->addWidget(m_words);
    layout->addWidget(splitter, 1);
    connect(m_timeline, &QTreeWidget::itemSelectionChanged, this, &HistoryPage::compare);
    connect(m_wayBack, &QPushButton::clicked, this, &HistoryPage::restore);
    retranslate();
}

void HistoryPage::show(const DomainState &state)
{
    if (state.domain == m_domain && state.last == m_last && !m_moments.isEmpty())
        return;
    m_last = state.last;
    if (std::exchange(m_domain, state.domain) != state.domain) {
        m_banner->clear();
        fill({}); // nothing of the other one
        m_words->setText({});
    }
    fetch();
}

void HistoryPage::fetch()
{
    const quint64 asked = ++m_asked;
    whenAnswered(this, m_history.timeline(m_domain),
                 [this, asked](const history::Outcome<QList<history::Moment>> &moments) {
                     if (asked != m_asked)
                         return;
                     if (moments)
                         fill(*moments);
                     else
                         complain(moments.error());
                 });
}

void HistoryPage::complain(const history::Fault &fault)
{
    m_banner->say(Status::Unknown, history::faultText(fault));
    fill({});
    m_words->setText({});
}

void HistoryPage::fill(const QList<history::Moment> &moments)
{
    m_moments = moments;
    m_line->setMoments(moments);
    m_words->setText(
        moments.isEmpty()
            ? tr("Nothing is kept of this domain yet. Each check of the window is kept from now on.")
            : m_line->words());
    const QSignalBlocker quiet(m_timeline);
    m_timeline->clear();
    QList<QTreeWidgetItem *> items;
    for (const history::Moment &moment : moments) {
        QStringList what;
        if (moment.snapshot)
            what.append(tr("snapshot %1").arg(moment.id));
        if (moment.changed)
            what.append(tr("changed"));
        auto *item = new QTreeWidgetItem({timeText(moment.checkedAt), audit::verdictText(moment.verdict),
                                          moment.score ? QLocale().toString(*moment.score) : u"–"_s,
                                          what.join(u", "_s)});
        item->setIcon(Verdict, statusIcon(ui::statusOf(moment.verdict)));
        item->setData(When, Qt::UserRole, moment.id);
        item->setTextAlignment(Score, Qt::AlignRight | Qt::AlignVCenter);
        items.append(item);
    }
    m_timeline->addTopLevelItems(items);
    m_changes->clear();
    // What came of the latest change is what most want to know.
    if (!items.isEmpty())
        m_timeline->setCurrentItem(items.first());
    compare();
}

QList<qint64> HistoryPage::chosen() const
{
    QList<qint64> ids;
    for (const QTreeWidgetItem *item : m_timeline->selectedItems())
        ids.append(item->data(When, Qt::UserRole).toLongLong());
    return ids;
}

/// Two that are chosen are compared with each other, one with what was before it.
void HistoryPage::compare()
{
    const quint64 asked = ++m_compared;
    QList<qint64> ids = chosen();
    m_wayBack->setEnabled(ids.size() == 1 && m_last);
    m_changes->clear();
    if (ids.isEmpty() || ids.size() > 2) {
        m_between->setText(m_moments.isEmpty() ? QString()
                                               : tr("Choose one moment, or two to compare (Ctrl+click)."));
        return;
    }
    const auto placeOf = [this](qint64 id) {
        return std::find_if(m_moments.begin(), m_moments.end(),
                            [id](const history::Moment &m) { return m.id == id; }) -
               m_moments.begin();
    };
    std::sort(ids.begin(), ids.end(),
              [&](qint64 a, qint64 b) { return placeOf(a) > placeOf(b); }); // the earlier first
    if (ids.size() == 1) {
        const auto place = placeOf(ids.first());
        if (place + 1 >= m_moments.size()) {
            m_between->setText(tr("This is the earliest moment that is kept."));
            return;
        }
        ids.prepend(m_moments[place + 1].id);
    }
    std::function<history::Outcome<Between>(history::Database &)> both =
        [ids](history::Database &database) -> history::Outcome<Between> {
        const auto before = database.moment(ids[0]);
        const auto after = database.moment(ids[1]);
        if (!before || !after)
            return failure(before ? after.error() : before.error());
        const auto from = report::readAuditDocument(before->kept.document);
        const auto to = report::readAuditDocument(after->kept.document);
        if (!from || !to)
            return failure(history::Fault{history::Fault::Why::Damaged, database.file(),
                                          QString::number(from ? ids[1] : ids[0])});
        return Between{before->moment.checkedAt, after->moment.checkedAt, report::difference(*from, *to)};
    };
    whenAnswered(this, m_history.ask(both), [this, asked](const history::Outcome<Between> &between) {
        if (asked != m_compared)
            return;
        if (between)
            showDifference(*between);
        else
            m_banner->say(Status::Unknown, history::faultText(between.error()));
    });
}

void HistoryPage::showDifference(const Between &between)
{
    const report::AuditDiff &diff = between.diff;
    const QString times = tr("From %1 to %2").arg(timeText(between.from), timeText(between.to));
    QString text = diff.isEmpty() ? times + u": "_s + tr("nothing changed.") : times;
    QStringList unseen;
    for (const lookup::Area area : diff.unseen)
        unseen.append(audit::areaText(area));
    if (!unseen.isEmpty())
        text += u'\n' +
                tr("Not seen at one of the two moments, and so not compared: %1.").arg(unseen.join(u", "_s));
    m_between->setText(text);
    fillChanges(diff);
}

/// From what is published today to what was at the moment that is chosen.
void HistoryPage::restore()
{
    const QList<qint64> ids = chosen();
    if (ids.size() != 1 || !m_last)
        return;
    using Way = std::pair<history::Restoration, QDateTime>;
    std::function<history::Outcome<Way>(history::Database &)> way =
        [id = ids.first(), now = m_last](history::Database &database) -> history::Outcome<Way> {
        const auto moment = database.moment(id);
        if (!moment)
            return failure(moment.error());
        const auto document = report::readAuditDocument(moment->kept.document);
        if (!document)
            return failure(history::Fault{history::Fault::Why::Damaged, database.file(), {}});
        return Way{history::restoration(*document, *now), moment->moment.checkedAt};
    };
    whenAnswered(this, m_history.ask(way), [this, now = m_last](const history::Outcome<Way> &found) {
        if (!found) {
            m_banner->say(Status::Unknown, history::faultText(found.error()));
            return;
        }
        auto *dialog = new RestoreDialog(m_engine, now, found->first, found->second, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

QTreeWidgetItem *HistoryPage::itemOf(const report::RecordSetChange &change) const
{
    QString how = tr("changed");
    if (change.removed.isEmpty() && change.kept.isEmpty())
        how = tr("new");
    else if (change.added.isEmpty() && change.kept.isEmpty())
        how = tr("gone");
    auto *item = new QTreeWidgetItem({change.name + u' ' + change.type, how});
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto add = [&](const QStringList &values, const QString &sign) {
        for (const QString &value : values) {
            auto *line = new QTreeWidgetItem(item, {sign + u' ' + safeText(value)});
            line->setFont(0, fixed);
            line->setFirstColumnSpanned(true);
        }
    };
    add(change.removed, u"-"_s);
    add(change.added, u"+"_s);
    if (change.ttlBefore && change.ttlAfter && change.ttlBefore != change.ttlAfter)
        new QTreeWidgetItem(item, {tr("TTL %1, now %2").arg(*change.ttlBefore).arg(*change.ttlAfter)});
    return item;
}

void HistoryPage::fillChanges(const report::AuditDiff &diff)
{
    m_changes->clear();
    for (const report::FindingChange &change : diff.findings) {
        QString how = tr("new");
        if (change.gone)
            how = tr("gone");
        else if (change.before)
            how = tr("was: %1").arg(audit::severityText(*change.before));
        auto *item = new QTreeWidgetItem(m_changes, {change.finding.title, how});
        item->setIcon(0, statusIcon(change.gone ? Status::Skipped : ui::statusOf(change.finding.severity)));
        item->setToolTip(0, {});
    }
    for (const report::RecordSetChange &change : diff.records)
        m_changes->addTopLevelItem(itemOf(change));
    m_changes->expandAll();
    m_changes->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_changes->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_changes->header()->setStretchLastSection(false);
}

void HistoryPage::retranslate()
{
    m_timeline->setHeaderLabels({tr("When"), tr("Verdict"), tr("Score"), tr("Remark")});
    m_timeline->setAccessibleName(tr("Moments that are kept"));
    m_changes->setHeaderLabels({tr("What"), tr("How")});
    m_changes->setAccessibleName(tr("What changed"));
    m_wayBack->setText(tr("&Way back…"));
    m_wayBack->setToolTip(tr("What to change so that the mail records are again as they were then."));
    if (!m_domain.isRoot())
        fetch();
}

void HistoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
