// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/danedetail.h"

#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "ui/areas/subjectstatus.h"

#include <QEvent>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

enum Column
{
    Server,
    Record,
    Note,
    ColumnCount
};

QString noteText(const lookup::DaneHostSeen &host, const lookup::TlsaSeen &tlsa)
{
    if (!tlsa.isSecure())
        return DaneDetail::tr("not signed, so that nobody goes by it");
    return &tlsa == host.applied() ? DaneDetail::tr("in use") : DaneDetail::tr("not in use");
}

} // namespace

DaneDetail::DaneDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_table(new ValueTable(ColumnCount, Record, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    retranslate();
}

void DaneDetail::show(const audit::Audit &audit)
{
    QList<ValueRow> rows;
    const QList<lookup::DaneHostSeen> hosts =
        audit.seen.dane ? audit.seen.dane->hosts : QList<lookup::DaneHostSeen>();
    for (const lookup::DaneHostSeen &host : hosts) {
        const QString name = safeText(host.host.toUnicode());
        const Status status = statusOfSubject(audit, host.host.toString(), {lookup::Area::Dane});
        if (!host.hasRecords())
            rows.append({Status::Skipped, {name, {}, tr("no record")}});
        for (const lookup::TlsaSeen &tlsa : host.tlsa) {
            for (const dns::Record &record : tlsa.answer.records())
                rows.append({status, {name, safeText(dns::rdataText(record)), noteText(host, tlsa)}});
        }
    }
    setVisible(!rows.isEmpty());
    m_table->setRows(rows);
}

void DaneDetail::retranslate()
{
    m_table->setHeaders({tr("Server"), tr("Record"), tr("Note")});
    m_table->setAccessibleName(tr("Certificates in DNS"));
}

void DaneDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
