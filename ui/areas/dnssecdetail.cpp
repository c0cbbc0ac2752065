// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/dnssecdetail.h"

#include "core/base/safetext.h"
#include "ui/common/securitystatus.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

enum Column
{
    Records,
    State,
    Ends,
    Detail,
    ColumnCount
};

QString securityText(dns::Security security)
{
    switch (security) {
    case dns::Security::Secure:
        return DnssecDetail::tr("signed, and the signatures hold");
    case dns::Security::Insecure:
        return DnssecDetail::tr("not signed");
    case dns::Security::Bogus:
        return DnssecDetail::tr("the signatures do not hold");
    case dns::Security::Indeterminate:
    case dns::Security::Unknown:
        break;
    }
    return DnssecDetail::tr("could not be judged");
}

/// When the first of them ends.
QString endText(const QList<dns::SignatureData> &signatures)
{
    QDateTime first;
    for (const dns::SignatureData &signature : signatures) {
        if (!first.isValid() || signature.expiration < first)
            first = signature.expiration;
    }
    return first.isValid() ? QLocale().toString(first.toLocalTime(), QLocale::ShortFormat) : QString();
}

ValueRow rowOf(const lookup::JudgedSet &set)
{
    const QString name = QStringLiteral("%1 %2").arg(safeText(set.question.name.toUnicode()),
                                                     dns::typeName(set.question.type));
    return {statusOf(set.validation.security),
            {name, securityText(set.validation.security), endText(set.signatures),
             safeText(set.validation.detail, 200)}};
}

} // namespace

DnssecDetail::DnssecDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_table(new ValueTable(ColumnCount, Records, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    retranslate();
}

void DnssecDetail::show(const audit::Audit &audit)
{
    QList<ValueRow> rows;
    if (audit.seen.dnssec) {
        rows.append(rowOf(audit.seen.dnssec->apex));
        for (const lookup::JudgedSet &set : audit.seen.dnssec->sets)
            rows.append(rowOf(set));
    }
    setVisible(!rows.isEmpty());
    m_table->setRows(rows);
}

void DnssecDetail::retranslate()
{
    m_table->setHeaders({tr("Records"), tr("State"), tr("Signature ends"), tr("Note")});
    m_table->setAccessibleName(tr("Signatures"));
}

void DnssecDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
