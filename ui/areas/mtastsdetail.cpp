// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/mtastsdetail.h"

#include "core/base/safetext.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/times.h"
#include "ui/common/valuebox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace posthorn::ui {

using Mode = records::MtaStsPolicy::Mode;

namespace {

constexpr qsizetype kMostShown = 20000; ///< characters of the file

QString modeSentence(const std::optional<Mode> &mode)
{
    if (!mode)
        return MtaStsDetail::tr("The policy names no mode, so senders do not follow it.");
    switch (*mode) {
    case Mode::Enforce:
        return MtaStsDetail::tr("Senders deliver only over an encrypted connection to the servers listed.");
    case Mode::Testing:
        return MtaStsDetail::tr("Senders report what would fail, and deliver all the same.");
    case Mode::None:
        break;
    }
    return MtaStsDetail::tr("The policy is switched off.");
}

QString sourceText(const web::Fetched &fetched, const std::optional<std::chrono::seconds> &age)
{
    const QString from = MtaStsDetail::tr("Fetched from %1").arg(fetched.server);
    return age ? MtaStsDetail::tr("%1; senders remember it for %2").arg(from, durationText(age->count()))
               : from;
}

} // namespace

MtaStsDetail::MtaStsDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_sentence(new PlainLabel({}, this))
    , m_source(new PlainLabel({}, this))
    , m_servers(new ValueTable(2, 0, this))
    , m_file(new ValueBox({}, {}, this))
    , m_copy(new CopyButton(tr("policy file"), {}, this))
{
    m_sentence->setScale(1.1);
    m_source->setFaint(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_source);
    layout->addWidget(m_servers);
    layout->addLayout(line);
    retranslate();
}

void MtaStsDetail::show(const audit::Audit &audit)
{
    const auto &seen = audit.seen.mtaSts;
    const bool has = seen && seen->fetched && seen->fetched->page() && seen->policy;
    setVisible(has);
    if (!has)
        return;
    const records::MtaStsPolicy &policy = seen->policy->record;
    m_sentence->setText(modeSentence(policy.mode));
    m_source->setText(sourceText(*seen->fetched, policy.maxAge));
    QList<ValueRow> rows;
    for (const lookup::MxServer &server : audit.seen.mx.servers) {
        if (server.host.isRoot())
            continue;
        const bool allowed = policy.matches(server.host);
        rows.append({allowed ? Status::Ok : Status::Bad,
                     {safeText(server.host.toUnicode()),
                      allowed ? tr("the policy allows it") : tr("the policy does not allow it")}});
    }
    m_servers->setRows(rows);
    m_servers->setVisible(!rows.isEmpty());
    QByteArray body = seen->fetched->page()->body;
    body.replace("\r\n", "\n");
    QStringList lines;
    for (const QByteArray &fileLine : body.trimmed().split('\n'))
        lines.append(safeText(fileLine));
    const QString text = lines.join(QLatin1Char('\n'));
    m_file->setPlainText(text.left(kMostShown));
    m_file->updateGeometry();
    m_copy->setValue(text);
}

void MtaStsDetail::setDepth(Depth depth)
{
    m_source->setVisible(depth == Depth::Expert);
}

void MtaStsDetail::retranslate()
{
    m_servers->setHeaders({tr("Mail server"), tr("Policy")});
    m_servers->setAccessibleName(tr("Mail servers and the policy"));
    m_file->setAccessibleName(tr("Policy file"));
}

void MtaStsDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
