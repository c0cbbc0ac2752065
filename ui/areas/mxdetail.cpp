// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/mxdetail.h"

#include "core/base/safetext.h"
#include "core/lookup/failover.h"
#include "ui/areas/subjectstatus.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

enum Column
{
    Server,
    Rank,
    Preference,
    Addresses,
    Reverse,
    ColumnCount
};

QString namesText(const QList<DomainName> &names)
{
    QStringList texts;
    for (const DomainName &name : names)
        texts.append(safeText(name.toUnicode()));
    return texts.join(QLatin1String(", "));
}

/// 1 for the servers of the best preference, and so on: equal ones share a rank.
int rankOf(const QList<lookup::MxServer> &servers, quint16 preference)
{
    int rank = 1;
    std::optional<quint16> before;
    for (const lookup::MxServer &server : servers) {
        if (server.preference >= preference)
            break;
        rank += before != server.preference;
        before = server.preference;
    }
    return rank;
}

} // namespace

MxDetail::MxDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_table(new ValueTable(ColumnCount, Addresses, this))
    , m_hint(new PlainLabel({}, this))
    , m_outcome(new PlainLabel({}, this))
{
    m_hint->setFaint(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_hint);
    layout->addWidget(m_outcome);
    connect(m_table, &QTableWidget::itemChanged, this, &MxDetail::showFailover);
    retranslate();
}

void MxDetail::show(const audit::Audit &audit)
{
    m_servers.clear();
    for (const lookup::MxServer &server : audit.seen.mx.servers) {
        if (!server.host.isRoot())
            m_servers.append(server);
    }
    setVisible(!m_servers.isEmpty());
    QList<ValueRow> rows;
    for (const lookup::MxServer &server : std::as_const(m_servers)) {
        QStringList addresses;
        QList<DomainName> reverse;
        if (const lookup::HostSeen *host = audit.seen.host(server.host)) {
            for (const lookup::AddressSeen &address : host->addresses) {
                addresses.append(address.address.toString());
                reverse += address.names;
            }
        }
        const Status status =
            statusOfSubject(audit, server.host.toString(), {lookup::Area::Mx, lookup::Area::Hosts});
        rows.append(
            {status,
             {safeText(server.host.toUnicode()), QString::number(rankOf(m_servers, server.preference)),
              QString::number(server.preference), addresses.join(QLatin1String(", ")), namesText(reverse)}});
    }
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRows(rows);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            QTableWidgetItem *cell = m_table->item(row, Server);
            if (cell->data(Qt::CheckStateRole).isNull())
                cell->setCheckState(Qt::Checked);
        }
    }
    showFailover();
}

/// Which server takes over when those without a tick do not answer.
void MxDetail::showFailover()
{
    QList<DomainName> down;
    for (int row = 0; row < std::min(m_table->rowCount(), static_cast<int>(m_servers.size())); ++row) {
        if (m_table->item(row, Server)->checkState() == Qt::Unchecked)
            down.append(m_servers[row].host);
    }
    const lookup::Failover outcome = lookup::failover(m_servers, down);
    QString text;
    if (outcome.isQueued())
        text = tr(
            "Nobody takes the mail. Senders keep it and try again, commonly for four to five days, and then "
            "return it.");
    else if (outcome.takers.size() > 1)
        text = tr("Mail goes to %1, shared evenly.").arg(namesText(outcome.takers));
    else
        text = tr("Mail goes to %1.").arg(namesText(outcome.takers));
    if (!outcome.passedOver.isEmpty() && !outcome.isQueued())
        text += QLatin1Char(' ') + tr("Senders try %1 first, in vain.").arg(namesText(outcome.passedOver));
    m_outcome->setText(text);
    m_outcome->setAccessibleName(text);
}

void MxDetail::setDepth(Depth depth)
{
    m_table->setColumnHidden(Preference, depth == Depth::Plain);
    m_table->setColumnHidden(Reverse, depth == Depth::Plain);
}

void MxDetail::retranslate()
{
    m_table->setHeaders({tr("Server"), tr("Order"), tr("Priority"), tr("Addresses"), tr("Reverse names")});
    m_table->setAccessibleName(tr("Mail servers"));
    m_hint->setText(tr("What if a server fails? Take its tick away, and see who takes over."));
    if (!m_servers.isEmpty())
        showFailover();
}

void MxDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
