// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builders/dkimbuilder.h"

#include "core/base/safetext.h"
#include "core/records/dkimkeypair.h"
#include "ui/builders/keyfile.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/valuetable.h"
#include "ui/draft/dkimlines.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using records::DkimPublicKey;

namespace {

enum Column
{
    Selector,
    Service,
    Key,
    State,
    ColumnCount
};

QString stateText(DkimLine::State state)
{
    switch (state) {
    case DkimLine::State::Published:
        return DkimBuilder::tr("published");
    case DkimLine::State::Revoked:
        return DkimBuilder::tr("revoked");
    case DkimLine::State::Weak:
        return DkimBuilder::tr("published; short, better make a new one");
    case DkimLine::State::Dangling:
        return DkimBuilder::tr("leads to nothing; not switched on at the service?");
    case DkimLine::State::Fresh:
        return DkimBuilder::tr("to be published");
    case DkimLine::State::Leaving:
        return DkimBuilder::tr("to be taken away");
    case DkimLine::State::Revoking:
        break;
    }
    return DkimBuilder::tr("to be revoked");
}

Status statusOf(DkimLine::State state)
{
    switch (state) {
    case DkimLine::State::Published:
    case DkimLine::State::Fresh:
        return Status::Ok;
    case DkimLine::State::Weak:
    case DkimLine::State::Dangling:
        return Status::Warn;
    default:
        return Status::Skipped;
    }
}

} // namespace

DkimBuilder::DkimBuilder(SetupContext &context, QWidget *parent)
    : Builder(context, parent)
    , m_state(new PlainLabel({}, this))
    , m_keys(new ValueTable(ColumnCount, Key, this))
    , m_revoke(new QPushButton(this))
    , m_revokeHint(new PlainLabel({}, this))
    , m_createTitle(new PlainLabel({}, this))
    , m_createHint(new PlainLabel({}, this))
    , m_selector(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_create(new QPushButton(this))
    , m_typedTitle(new PlainLabel({}, this))
    , m_record(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
    , m_banner(new Banner(this))
{
    m_createTitle->setScale(1.1, true);
    m_typedTitle->setScale(1.1, true);
    m_createHint->setFaint(true);
    m_revokeHint->setFaint(true);
    m_selector->setLayoutDirection(Qt::LeftToRight);
    m_record->setTabChangesFocus(true);
    m_record->setLayoutDirection(Qt::LeftToRight);
    m_record->setMaximumHeight(fontMetrics().height() * 4);
    m_kind->addItem(u"RSA 2048"_s, static_cast<int>(DkimPublicKey::Algorithm::Rsa));
    m_kind->addItem(u"Ed25519"_s, static_cast<int>(DkimPublicKey::Algorithm::Ed25519));
    auto *revoke = new QHBoxLayout;
    revoke->addWidget(m_revokeHint, 1);
    revoke->addWidget(m_revoke);
    auto *create = new QHBoxLayout;
    create->addWidget(m_selector, 1);
    create->addWidget(m_kind);
    create->addWidget(m_create);
    auto *typed = new QHBoxLayout;
    typed->addWidget(m_record, 1);
    typed->addWidget(m_add, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_keys);
    layout->addLayout(revoke);
    layout->addWidget(m_banner);
    layout->addWidget(m_createTitle);
    layout->addWidget(m_createHint);
    layout->addLayout(create);
    layout->addWidget(m_typedTitle);
    layout->addLayout(typed);
    connect(m_create, &QPushButton::clicked, this, &DkimBuilder::askWhere);
    connect(m_add, &QPushButton::clicked, this, &DkimBuilder::addTyped);
    connect(m_revoke, &QPushButton::clicked, this, &DkimBuilder::revoke);
    retranslate();
}

void DkimBuilder::load()
{
    showKeys();
    if (m_selector->text().isEmpty())
        m_selector->setText(freshSelector(wishes(), context().seen(), QDate::currentDate()));
}

void DkimBuilder::showKeys()
{
    QList<ValueRow> rows;
    m_selectors.clear();
    for (const DkimLine &line : dkimLines(wishes(), context().seen())) {
        rows.append({statusOf(line.state),
                     {safeText(line.selector, 100), line.service, line.key, stateText(line.state)}});
        m_selectors.append(line.selector);
    }
    m_keys->setRows(rows);
    m_keys->setVisible(!rows.isEmpty());
    m_revoke->setVisible(!rows.isEmpty());
    m_revokeHint->setVisible(!rows.isEmpty());
    QString state;
    if (context().isLooking())
        state = tr("Keys are being looked for.");
    else if (rows.isEmpty())
        state = tr("No signature entry was found. That does not mean that there is none: their names have to "
                   "be guessed.");
    if (wishes().desired.preset.value())
        state +=
            (state.isEmpty() ? QString() : u"\n"_s) + tr("The key of the provider that you chose is in the "
                                                         "plan, as far as you entered what it shows you.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

void DkimBuilder::wish(const QString &selector, const std::optional<QString> &record, const QString &what)
{
    change(what, withKey(wishes(), selector, record));
    m_selector->setText(freshSelector(wishes(), context().seen(), QDate::currentDate()));
}

void DkimBuilder::addTyped()
{
    const QString selector = m_selector->text().trimmed();
    const QString record = m_record->toPlainText().simplified();
    const QString fault =
        selectorFault(selector).isEmpty() ? dkimRecordFault(record) : selectorFault(selector);
    if (!fault.isEmpty()) {
        m_banner->say(Status::Warn, fault);
        return;
    }
    m_banner->clear();
    m_record->clear();
    wish(selector, record, tr("Publish a key"));
}

void DkimBuilder::revoke()
{
    const int row = m_keys->currentRow();
    if (row < 0 || row >= m_selectors.size()) {
        m_banner->say(Status::Advice, tr("Choose a key in the table first."));
        return;
    }
    m_banner->clear();
    wish(m_selectors[row], u"v=DKIM1; p="_s, tr("Revoke a key"));
}

void DkimBuilder::askWhere()
{
    const QString fault = selectorFault(m_selector->text().trimmed());
    if (!fault.isEmpty()) {
        m_banner->say(Status::Warn, fault);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Where to keep the private key"), {}, tr("Private key (*.pem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_selector->text().trimmed() + u'.' + context().draft().domain().toString() +
                       u".pem"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DkimBuilder::createKey);
    dialog->open();
}

bool DkimBuilder::createKey(const QString &path)
{
    const auto algorithm = static_cast<DkimPublicKey::Algorithm>(m_kind->currentData().toInt());
    const auto pair = records::makeDkimKeyPair(algorithm, records::kLeastKeyBits);
    const QString error = pair ? savePrivateKey(path, pair->privateKey) : pair.error();
    if (!error.isEmpty()) {
        m_banner->say(
            Status::Bad,
            tr("No key was made, as %1 could not be written: %2. Choose another place, or a new name.")
                .arg(safeText(path, 300), safeText(error, 200)));
        return false;
    }
    wish(m_selector->text().trimmed(), QString::fromLatin1(pair->record), tr("Make a key"));
    m_banner->say(Status::Ok, tr("The private key is in %1, for you alone to read. Give it to your mail "
                                 "server once the record is published.")
                                  .arg(safeText(path, 300)));
    return true;
}

void DkimBuilder::retranslate()
{
    m_keys->setHeaders({tr("Selector"), tr("Service"), tr("Key"), tr("State")});
    m_keys->setAccessibleName(tr("Keys"));
    m_revoke->setText(tr("Re&voke the chosen key"));
    m_revokeHint->setText(tr("To change keys: publish a new one, wait until it is seen everywhere, let the "
                             "server sign with it, wait a "
                             "week, and only then revoke the old one."));
    m_createTitle->setText(tr("A key of your own"));
    m_createHint->setText(
        tr("For mail servers that you run yourself. Services make their own keys, and show you the record."));
    m_selector->setAccessibleName(tr("Selector"));
    m_kind->setAccessibleName(tr("Kind of key"));
    m_create->setText(tr("&Make a key…"));
    m_typedTitle->setText(tr("A record that a service shows you, under the selector above"));
    m_record->setAccessibleName(tr("Key record"));
    m_record->setPlaceholderText(tr("v=DKIM1; k=rsa; p=…, or the name of an alias"));
    m_add->setText(tr("&Take it in"));
}

} // namespace posthorn::ui
