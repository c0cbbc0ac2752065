// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/clientdetail.h"

#include "core/base/safetext.h"

#include <QEvent>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

enum Column
{
    Service,
    Server,
    Port,
    Priority,
    Note,
    ColumnCount
};

Status statusOf(const lookup::ServiceSeen::Target &target)
{
    return target.leadsNowhere()                     ? Status::Bad
           : target.a.found() || target.aaaa.found() ? Status::Ok
                                                     : Status::Unknown;
}

void addService(QList<ValueRow> *rows, const lookup::ServiceSeen &service)
{
    const QString name = safeText(service.service);
    if (service.isDeclined()) {
        rows->append(
            {Status::Skipped, {name, {}, {}, {}, ClientDetail::tr("not offered, and the domain says so")}});
        return;
    }
    for (const lookup::ServiceSeen::Target &target : service.targets)
        rows->append({statusOf(target),
                      {name, safeText(target.srv.target.toUnicode()), QString::number(target.srv.port),
                       QString::number(target.srv.priority),
                       target.leadsNowhere() ? ClientDetail::tr("has no address") : QString()}});
}

void addName(QList<ValueRow> *rows, const QString &name, const dns::Answer &answer)
{
    if (answer.absent() && answer.aliases.isEmpty())
        return;
    const Status status = answer.found() ? Status::Ok : answer.failed() ? Status::Unknown : Status::Bad;
    const QString leads = answer.aliases.isEmpty() ? QString() : safeText(answer.canonicalName().toUnicode());
    rows->append({status, {name, leads, {}, {}, {}}});
}

} // namespace

ClientDetail::ClientDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_table(new ValueTable(ColumnCount, Server, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    retranslate();
}

void ClientDetail::show(const audit::Audit &audit)
{
    QList<ValueRow> rows;
    if (audit.seen.client) {
        addName(&rows, QStringLiteral("autodiscover"), audit.seen.client->autodiscover);
        addName(&rows, QStringLiteral("autoconfig"), audit.seen.client->autoconfig);
        for (const lookup::ServiceSeen &service : audit.seen.client->services)
            addService(&rows, service);
    }
    setVisible(!rows.isEmpty());
    m_table->setRows(rows);
}

void ClientDetail::setDepth(Depth depth)
{
    m_table->setColumnHidden(Priority, depth == Depth::Plain);
}

void ClientDetail::retranslate()
{
    m_table->setHeaders({tr("Service"), tr("Leads to"), tr("Port"), tr("Priority"), tr("Note")});
    m_table->setAccessibleName(tr("Services for mail programs"));
}

void ClientDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
