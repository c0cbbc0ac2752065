// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/nameserverdetail.h"

#include "core/base/safetext.h"
#include "ui/areas/areaanswers.h"
#include "ui/areas/subjectstatus.h"

#include <QEvent>
#include <QHash>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

enum Column
{
    Server,
    Addresses,
    Agrees,
    Serial,
    Time,
    ColumnCount
};

QString timeText(const lookup::NameServerSeen &server)
{
    std::optional<std::chrono::microseconds> fastest;
    for (const lookup::ServerAddressSeen &address : server.addresses) {
        if (!address.udp.failed() && (!fastest || address.udp.elapsed < *fastest))
            fastest = address.udp.elapsed;
    }
    if (!fastest)
        return NameServerDetail::tr("no answer");
    return NameServerDetail::tr("%1 ms").arg(
        std::chrono::duration_cast<std::chrono::milliseconds>(*fastest).count());
}

/// What most servers say to each question about mail.
QHash<dns::Question, QList<QByteArray>> majority(const lookup::DelegationSeen &delegation)
{
    QHash<dns::Question, QHash<QList<QByteArray>, int>> votes;
    for (const lookup::NameServerSeen &server : delegation.servers) {
        for (const lookup::ServerAddressSeen &address : server.addresses) {
            for (const dns::Answer &answer : address.mail) {
                if (!answer.failed())
                    ++votes[answer.question][dataOf(answer)];
            }
        }
    }
    QHash<dns::Question, QList<QByteArray>> most;
    for (auto question = votes.cbegin(); question != votes.cend(); ++question) {
        int best = 0;
        for (auto vote = question->cbegin(); vote != question->cend(); ++vote) {
            if (vote.value() > best)
                most.insert(question.key(), vote.key());
            best = std::max(best, vote.value());
        }
    }
    return most;
}

/// Where a server says something else than most.
QString agreementText(const lookup::NameServerSeen &server,
                      const QHash<dns::Question, QList<QByteArray>> &most)
{
    QStringList differs;
    bool asked = false;
    for (const lookup::ServerAddressSeen &address : server.addresses) {
        for (const dns::Answer &answer : address.mail) {
            asked = asked || !answer.failed();
            const QString set = QStringLiteral("%1 %2").arg(safeText(answer.question.name.toUnicode()),
                                                            dns::typeName(answer.question.type));
            if (!answer.failed() && dataOf(answer) != most.value(answer.question) && !differs.contains(set))
                differs.append(set);
        }
    }
    return !differs.isEmpty() ? NameServerDetail::tr("differs: %1").arg(differs.join(QLatin1String(", ")))
           : asked            ? NameServerDetail::tr("agrees")
                              : QString();
}

} // namespace

NameServerDetail::NameServerDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_table(new ValueTable(ColumnCount, Addresses, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    retranslate();
}

void NameServerDetail::show(const audit::Audit &audit)
{
    QList<ValueRow> rows;
    if (audit.seen.delegation) {
        const auto most = majority(*audit.seen.delegation);
        for (const lookup::NameServerSeen &server : audit.seen.delegation->servers) {
            QStringList addresses;
            QStringList serials;
            for (const lookup::ServerAddressSeen &address : server.addresses) {
                addresses.append(address.address.toString());
                const QString serial = address.serial() ? QString::number(*address.serial()) : QString();
                if (!serial.isEmpty() && !serials.contains(serial))
                    serials.append(serial);
            }
            rows.append({statusOfSubject(audit, server.host.toString(), {lookup::Area::Delegation}),
                         {safeText(server.host.toUnicode()), addresses.join(QLatin1String(", ")),
                          agreementText(server, most), serials.join(QLatin1String(", ")), timeText(server)}});
        }
    }
    setVisible(!rows.isEmpty());
    m_table->setRows(rows);
}

void NameServerDetail::setDepth(Depth depth)
{
    m_table->setColumnHidden(Serial, depth == Depth::Plain);
    m_table->setColumnHidden(Time, depth == Depth::Plain);
}

void NameServerDetail::retranslate()
{
    m_table->setHeaders(
        {tr("Name server"), tr("Addresses"), tr("Mail records"), tr("Serial"), tr("Answered in")});
    m_table->setAccessibleName(tr("Name servers"));
}

void NameServerDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
