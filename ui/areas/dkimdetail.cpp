// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/dkimdetail.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/records/dkimsignature.h"
#include "ui/areas/subjectstatus.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

enum Column
{
    Selector,
    Key,
    Note,
    ColumnCount
};

QString keyText(const lookup::SelectorSeen &selector)
{
    for (const records::DkimParse &parse : selector.keys) {
        if (!parse)
            continue;
        const records::DkimKey &key = parse->record;
        if (key.isRevoked())
            return DkimDetail::tr("revoked");
        if (!key.key)
            return DkimDetail::tr("no key that can be read");
        const QString kind = safeText(key.k.value_or("rsa")).toUpper();
        return DkimDetail::tr("%1, %2 bits").arg(kind).arg(key.key->bits);
    }
    return {};
}

QString noteText(const lookup::SelectorSeen &selector)
{
    const auto target = selector.target();
    return target ? DkimDetail::tr("kept by %1").arg(safeText(target->toUnicode())) : QString();
}

} // namespace

DkimDetail::DkimDetail(QWidget *parent)
    : AreaDetail(parent)
    , m_table(new ValueTable(ColumnCount, Note, this))
    , m_hint(new PlainLabel({}, this))
    , m_selector(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_banner(new Banner(this))
{
    setAcceptDrops(true);
    m_hint->setFaint(true);
    m_selector->setLayoutDirection(Qt::LeftToRight);
    auto *line = new QHBoxLayout;
    line->addWidget(m_selector, 1);
    line->addWidget(m_add);
    line->addWidget(m_paste);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addLayout(line);
    layout->addWidget(m_hint);
    layout->addWidget(m_banner);
    connect(m_add, &QPushButton::clicked, this, &DkimDetail::addTyped);
    connect(m_selector, &QLineEdit::returnPressed, this, &DkimDetail::addTyped);
    connect(m_paste, &QPushButton::clicked, this, &DkimDetail::pasteHeader);
    retranslate();
}

void DkimDetail::show(const audit::Audit &audit)
{
    m_domain = audit.seen.domain;
    QList<ValueRow> rows;
    if (audit.seen.dkim) {
        for (const lookup::SelectorSeen &selector : audit.seen.dkim->selectors) {
            const Status status = selector.isPresent()
                                      ? statusOfSubject(audit, selector.selector, {lookup::Area::Dkim})
                                      : Status::Skipped;
            const QString note =
                selector.isPresent() ? noteText(selector) : tr("there is nothing at this name");
            rows.append({status, {safeText(selector.selector), keyText(selector), note}});
        }
    }
    m_table->setVisible(!rows.isEmpty());
    m_table->setRows(rows);
}

void DkimDetail::addTyped()
{
    const QString typed = m_selector->text().trimmed();
    const auto name = DomainName::parse(typed.toUtf8());
    if (!name || name->isRoot()) {
        m_banner->say(Status::Bad,
                      tr("“%1” is no selector. It is the name behind s= in the DKIM-Signature of a "
                         "message, such as s1.")
                          .arg(safeText(typed, 60)));
        return;
    }
    m_banner->clear();
    m_selector->clear();
    emit selectorWanted(typed);
}

void DkimDetail::pasteHeader()
{
    readHeader(QGuiApplication::clipboard()->text().toUtf8());
}

void DkimDetail::readHeader(const QByteArray &header)
{
    int found = 0;
    QStringList others;
    for (const records::DkimKeyPlace &place : records::dkimKeyPlaces(header)) {
        if (place.domain == m_domain) {
            emit selectorWanted(QString::fromUtf8(place.selector));
            ++found;
        } else {
            others.append(safeText(place.domain.toUnicode()));
        }
    }
    if (found > 0)
        m_banner->say(Status::Ok,
                      tr("The message names %n selector(s). They are looked at now.", nullptr, found));
    else if (!others.isEmpty())
        m_banner->say(Status::Warn, tr("The message is signed, but by %1 and not by this domain.")
                                        .arg(others.join(QLatin1String(", "))));
    else
        m_banner->say(Status::Bad,
                      tr("There is no DKIM signature in it. Copy the whole header of a message that "
                         "you have received from this domain."));
}

void DkimDetail::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void DkimDetail::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty()) {
        readHeader(event->mimeData()->text().toUtf8());
        return;
    }
    QFile file(urls.first().toLocalFile());
    if (file.open(QIODevice::ReadOnly))
        readHeader(file.read(kMaxPastedHeaderOctets));
    else
        m_banner->say(Status::Bad,
                      tr("%1 cannot be opened: %2").arg(safeText(file.fileName()), file.errorString()));
}

void DkimDetail::setDepth(Depth) {}

void DkimDetail::retranslate()
{
    m_table->setHeaders({tr("Selector"), tr("Key"), tr("Note")});
    m_table->setAccessibleName(tr("DKIM keys"));
    m_selector->setPlaceholderText(tr("Another selector, such as s1"));
    m_selector->setAccessibleName(tr("DKIM selector"));
    m_add->setText(tr("&Look for it"));
    m_paste->setText(tr("From the &clipboard"));
    m_paste->setToolTip(tr("Finds the selector in the header of a message that was copied"));
    m_hint->setText(
        tr("Names of keys cannot be listed. Copy the header of a message from this domain, or drop the "
           "message here, and its key is found."));
}

void DkimDetail::changeEvent(QEvent *event)
{
    AreaDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
