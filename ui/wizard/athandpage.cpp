// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/athandpage.h"

#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/providers/catalogue.h"
#include "core/report/recordsets.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

AtHandPage::AtHandPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_access(new PlainLabel({}, this))
    , m_quirks(new PlainLabel({}, this))
    , m_backupTitle(new PlainLabel({}, this))
    , m_backup(new PlainLabel({}, this))
    , m_save(new QPushButton(this))
{
    m_quirks->setFaint(true);
    m_backupTitle->setScale(1.1, true);
    m_save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    body()->addWidget(m_access);
    body()->addWidget(m_quirks);
    body()->addSpacing(fontMetrics().height());
    body()->addWidget(m_backupTitle);
    body()->addWidget(m_backup);
    body()->addWidget(m_save);
    body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &AtHandPage::askWhere);
    retranslate();
}

void AtHandPage::load()
{
    const auto *seen = context().seen();
    const auto host = seen ? seen->seen.providers.dnsHost : std::nullopt;
    if (context().wishes().dnsByOthers)
        m_access->setText(tr("Somebody else runs the DNS of this domain: at the end you get a letter for "
                             "them, with every record in it."));
    else if (host)
        m_access->setText(tr("The DNS of this domain is run at %1. Have your login there at hand: the "
                             "records are entered there, "
                             "wherever the mailboxes are.")
                              .arg(host->name));
    else
        m_access->setText(tr("The records are entered where the DNS of the domain is run: often where it was "
                             "bought. Have your login "
                             "there at hand."));
    QStringList quirks;
    const providers::DnsHost *known = host ? providers::Catalogue::shipped().dnsHost(host->id) : nullptr;
    for (const providers::Note &quirk :
         known && !context().wishes().dnsByOthers ? known->quirks : QList<providers::Note>())
        quirks.append(u"• "_s + quirk.text);
    m_quirks->setText(quirks.join(u'\n'));
    m_quirks->setVisible(!quirks.isEmpty());
    const qsizetype records = seen ? report::mailRecords(seen->seen).size() : 0;
    m_save->setEnabled(records > 0);
    m_backup->setText(records > 0 ? tr("%n record(s) of mail are published today. Keep a copy before you "
                                       "change anything: it is the way back.",
                                       nullptr, static_cast<int>(records))
                                  : tr("No record of mail was seen that could be kept."));
}

void AtHandPage::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save today's records"), {}, tr("Zone file (*.zone)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(context().draft().domain().toString() + u".zone"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AtHandPage::saveBackup);
    dialog->open();
}

bool AtHandPage::saveBackup(const QString &path)
{
    QStringList lines;
    const QList<report::RecordSeen> seen =
        context().seen() ? report::mailRecords(context().seen()->seen) : QList<report::RecordSeen>();
    for (const report::RecordSeen &one : seen) {
        dns::Record record = one.record;
        record.ttl = std::chrono::seconds(one.ttl.value_or(record.ttl.count()));
        lines.append(dns::zoneLine(record));
    }
    const QByteArray text = (lines.join(u'\n') + u'\n').toLatin1();
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    banner()->say(saved ? Status::Ok : Status::Bad,
                  saved ? tr("Saved as %1.").arg(safeText(path, 300))
                        : tr("%1 could not be written: %2. Choose another place.")
                              .arg(safeText(path, 300), file.errorString()));
    return saved;
}

QString AtHandPage::help() const
{
    return tr("Records are entered where the DNS of the domain is run, with a login of its own. A copy of "
              "today's records lets you put everything back as it was.");
}

void AtHandPage::retranslate()
{
    setTitle(tr("What you need at hand"));
    m_backupTitle->setText(tr("A copy of today's records"));
    m_save->setText(tr("&Save a copy…"));
}

} // namespace posthorn::ui
