// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/smtpdetail.h"

#include "core/base/safetext.h"
#include "core/smtp/certificate.h"
#include "ui/areas/subjectstatus.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

enum Column
{
    Server,
    Address,
    Result,
    Encryption,
    ValidUntil,
    Time,
    ColumnCount
};

constexpr qsizetype kMostLine = 500; ///< characters of a server's line

QString outcomeText(smtp::Outcome outcome)
{
    switch (outcome) {
    case smtp::Outcome::Ok:
        return SmtpDetail::tr("talks, and takes mail");
    case smtp::Outcome::NoRoute:
        return SmtpDetail::tr("no way to such an address from here");
    case smtp::Outcome::Refused:
        return SmtpDetail::tr("refuses the connection");
    case smtp::Outcome::ConnectTimeout:
        return SmtpDetail::tr("cannot be reached");
    case smtp::Outcome::Timeout:
        return SmtpDetail::tr("falls silent");
    case smtp::Outcome::NotSmtp:
        return SmtpDetail::tr("is no mail server");
    case smtp::Outcome::TempFail:
        return SmtpDetail::tr("puts off");
    case smtp::Outcome::Rejected:
        return SmtpDetail::tr("turns down");
    case smtp::Outcome::TlsFailed:
        return SmtpDetail::tr("encryption fails");
    case smtp::Outcome::Unsafe:
        return SmtpDetail::tr("not as safe as was demanded");
    case smtp::Outcome::Broken:
        return SmtpDetail::tr("breaks off");
    case smtp::Outcome::NotRecorded:
        return SmtpDetail::tr("is not in the recording");
    case smtp::Outcome::Cancelled:
        break;
    }
    return SmtpDetail::tr("was stopped");
}

QString tlsText(const smtp::Dialogue &dialogue)
{
    if (dialogue.tls && dialogue.tls->done)
        return dialogue.tls->version;
    if (dialogue.tls)
        return SmtpDetail::tr("failed");
    return dialogue.exchanges.isEmpty() ? QString()
           : dialogue.offersStartTls    ? SmtpDetail::tr("offered")
                                        : SmtpDetail::tr("none");
}

std::optional<smtp::Certificate> certificateOf(const smtp::Dialogue &dialogue)
{
    if (!dialogue.tls || dialogue.tls->chain.isEmpty())
        return std::nullopt;
    return smtp::readCertificate(dialogue.tls->chain.first());
}

QString dateText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

/// Who said what, line by line; what went encrypted is marked.
QString transcriptOf(const smtp::Dialogue &dialogue)
{
    QStringList lines;
    for (const smtp::Exchange &exchange : dialogue.exchanges) {
        const QString lock = exchange.encrypted ? QStringLiteral("[TLS] ") : QString();
        if (!exchange.command.isEmpty())
            lines.append(lock + QStringLiteral("> ") + safeText(exchange.command, kMostLine));
        if (!exchange.reply)
            continue;
        for (const QByteArray &line : exchange.reply->lines)
            lines.append(lock +
                         QStringLiteral("< %1 %2").arg(exchange.reply->code).arg(safeText(line, kMostLine)));
    }
    if (!dialogue.detail.isEmpty())
        lines.append(safeText(dialogue.detail, kMostLine));
    return lines.join(QLatin1Char('\n'));
}

QList<ValueRow> factsOf(const smtp::Dialogue &dialogue)
{
    QList<ValueRow> rows;
    const auto certificate = certificateOf(dialogue);
    if (!dialogue.tls || !certificate)
        return rows;
    const smtp::TlsSeen &tls = *dialogue.tls;
    rows.append({{}, {SmtpDetail::tr("Cipher"), tls.cipher}});
    rows.append({{}, {SmtpDetail::tr("Issued for"), certificate->subject}});
    rows.append({tls.matches ? Status::Ok : Status::Warn,
                 {SmtpDetail::tr("Names"), certificate->names.join(QLatin1String(", "))}});
    rows.append({tls.trusted ? Status::Ok : Status::Warn,
                 {SmtpDetail::tr("Issued by"),
                  tls.trusted || tls.distrust.isEmpty()
                      ? certificate->issuer
                      : SmtpDetail::tr("%1 (%2)").arg(certificate->issuer, tls.distrust)}});
    rows.append({{},
                 {SmtpDetail::tr("Valid"),
                  SmtpDetail::tr("%1 to %2")
                      .arg(dateText(certificate->notBefore), dateText(certificate->notAfter))}});
    return rows;
}

} // namespace

SmtpDetail::SmtpDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_table(new ValueTable(ColumnCount, Result, this))
    , m_hint(new PlainLabel({}, this))
    , m_facts(new ValueTable(2, 1, this))
    , m_transcript(new QPlainTextEdit(this))
{
    m_hint->setFaint(true);
    m_transcript->setReadOnly(true);
    m_transcript->setTabChangesFocus(true);
    m_transcript->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_transcript->setLayoutDirection(Qt::LeftToRight);
    m_transcript->setMinimumHeight(fontMetrics().height() * 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_hint);
    layout->addWidget(m_facts);
    layout->addWidget(m_transcript);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SmtpDetail::showChosen);
    retranslate();
}

void SmtpDetail::show(const audit::Audit &audit)
{
    m_servers = audit.seen.smtp ? audit.seen.smtp->servers : QList<lookup::SmtpServerSeen>();
    setVisible(!m_servers.isEmpty());
    QList<ValueRow> rows;
    for (const lookup::SmtpServerSeen &server : std::as_const(m_servers)) {
        const auto certificate = certificateOf(server.dialogue);
        const Status status = server.isReached()
                                  ? statusOfSubject(audit, server.host.toString(), {lookup::Area::Smtp})
                                  : Status::Unknown;
        rows.append({status,
                     {safeText(server.host.toUnicode()), server.address().toString(),
                      outcomeText(server.dialogue.outcome), tlsText(server.dialogue),
                      certificate ? dateText(certificate->notAfter) : QString(),
                      tr("%1 ms").arg(server.dialogue.connectTime.count())}});
    }
    m_table->setRows(rows);
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    showChosen();
}

void SmtpDetail::showChosen()
{
    const int row = m_table->currentRow();
    const bool has = row >= 0 && row < m_servers.size();
    const QList<ValueRow> facts = has ? factsOf(m_servers[row].dialogue) : QList<ValueRow>();
    m_facts->setRows(facts);
    m_facts->setVisible(!facts.isEmpty());
    const QString transcript = has ? transcriptOf(m_servers[row].dialogue) : QString();
    if (transcript != m_transcript->toPlainText())
        m_transcript->setPlainText(transcript);
}

void SmtpDetail::setDepth(Depth depth)
{
    m_transcript->setVisible(depth == Depth::Expert);
    m_table->setColumnHidden(Time, depth == Depth::Plain);
    m_table->setColumnHidden(Address, depth == Depth::Plain);
}

void SmtpDetail::retranslate()
{
    m_table->setHeaders({tr("Server"), tr("Address"), tr("Result"), tr("Encryption"), tr("Certificate until"),
                         tr("Connected in")});
    m_table->setAccessibleName(tr("Connections to the mail servers"));
    m_facts->setHeaders({tr("Certificate"), tr("What it says")});
    m_facts->setAccessibleName(tr("Certificate"));
    m_transcript->setAccessibleName(tr("What was said"));
    m_hint->setText(tr("Choose a server to see its certificate and, in Expert, the conversation."));
}

void SmtpDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
