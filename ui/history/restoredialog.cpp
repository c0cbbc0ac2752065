// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/restoredialog.h"

#include "core/base/safetext.h"
#include "core/plan/published.h"
#include "ui/common/plainlabel.h"
#include "ui/publish/publishview.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

RestoreDialog::RestoreDialog(Engine &engine, const std::shared_ptr<const audit::Audit> &now,
                             const history::Restoration &way, const QDateTime &moment, QWidget *parent)
    : QDialog(parent)
    , m_context(engine, DraftStore())
    , m_way(way)
    , m_moment(moment)
    , m_title(new PlainLabel({}, this))
    , m_remarks(new PlainLabel({}, this))
{
    m_context.open(now->seen.domain, now);
    m_publish = new PublishView(m_context);
    m_publish->setPlan(way.plan, way.plan.changes, plan::Published(now->seen).zone());
    m_title->setScale(1.2, true);
    m_remarks->setFaint(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_publish);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_remarks);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    retranslate();
    m_publish->load();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 40);
}

void RestoreDialog::retranslate()
{
    const QString when = QLocale().toString(m_moment.toLocalTime(), QLocale::ShortFormat);
    setWindowTitle(tr("The way back"));
    m_title->setText(m_way.plan.changes.isEmpty() ? tr("Today's mail records are those of %1").arg(when)
                                                  : tr("Back to the mail records of %1").arg(when));
    QStringList remarks;
    QStringList areas;
    for (const lookup::Area area : std::as_const(m_way.unseen))
        areas.append(audit::areaText(area));
    if (!areas.isEmpty())
        remarks.append(
            tr("Not seen at one of the two moments, and so left as it is: %1.").arg(areas.join(u", "_s)));
    if (!m_way.foreign.isEmpty())
        remarks.append(tr("Changed, but in a zone of somebody else: %1.")
                           .arg(safeText(m_way.foreign.join(u", "_s), 1000)));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void RestoreDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
