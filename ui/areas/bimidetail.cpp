// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/bimidetail.h"

#include "core/base/safetext.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace posthorn::ui {

BimiDetail::BimiDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_table(new ValueTable(2, 1, this))
    , m_note(new PlainLabel({}, this))
{
    m_note->setFaint(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    retranslate();
}

void BimiDetail::show(const audit::Audit &audit)
{
    QList<ValueRow> rows;
    const auto record = audit.seen.bimi ? audit.seen.bimi->goodRecord() : std::nullopt;
    if (record && !record->isDeclination()) {
        rows.append({{}, {tr("Logo"), safeText(record->l.value_or(QByteArray()))}});
        rows.append({record->hasCertificate() ? Status::Ok : Status::Advice,
                     {tr("Certificate"), record->hasCertificate() ? safeText(*record->a) : tr("none")}});
        rows.append({{}, {tr("Record"), safeText(audit.seen.bimi->counting().question.name.toUnicode())}});
    }
    setVisible(!rows.isEmpty());
    m_table->setRows(rows);
}

void BimiDetail::retranslate()
{
    m_table->setHeaders({tr("What"), tr("Where")});
    m_table->setAccessibleName(tr("Logo and certificate"));
    m_note->setText(
        tr("The logo is not shown here: it would have to be fetched from a server of its owner."));
}

void BimiDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
