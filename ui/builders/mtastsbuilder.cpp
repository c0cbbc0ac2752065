// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builders/mtastsbuilder.h"

#include "core/base/safetext.h"
#include "ui/common/banner.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/draft/dmarcstage.h"
#include "ui/draft/mtastsdraft.h"
#include "ui/wizard/choices.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTyping = 104;

} // namespace

MtaStsBuilder::MtaStsBuilder(SetupContext &context, QWidget *parent)
    : Builder(context, parent)
    , m_title(new PlainLabel({}, this))
    , m_stage(new Choices(StageCount, this))
    , m_how(new PlainLabel({}, this))
    , m_policy(new QPlainTextEdit(this))
    , m_copy(new CopyButton(tr("policy file"), {}, this))
    , m_save(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_reportsLabel(new PlainLabel({}, this))
    , m_reports(new QLineEdit(this))
{
    m_title->setScale(1.1, true);
    m_policy->setReadOnly(true);
    m_policy->setTabChangesFocus(true);
    m_policy->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_policy->setLayoutDirection(Qt::LeftToRight);
    m_policy->setMaximumHeight(fontMetrics().height() * 8);
    m_reports->setLayoutDirection(Qt::LeftToRight);
    m_reportsLabel->setBuddy(m_reports);
    auto *file = new QHBoxLayout;
    file->addStretch();
    file->addWidget(m_copy);
    file->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_stage);
    layout->addWidget(m_how);
    layout->addWidget(m_policy);
    layout->addLayout(file);
    layout->addWidget(m_banner);
    layout->addWidget(m_reportsLabel);
    layout->addWidget(m_reports);
    connect(m_stage, &Choices::picked, this, &MtaStsBuilder::choose);
    connect(m_save, &QPushButton::clicked, this, &MtaStsBuilder::askWhere);
    connect(m_reports, &QLineEdit::textEdited, this, &MtaStsBuilder::readReports);
    retranslate();
}

void MtaStsBuilder::choose(int stage)
{
    Wishes after = wishes();
    if (stage == Leave)
        after.desired.mtaSts = {};
    else
        after.desired.mtaSts = stage == Enforce ? plan::MtaStsStage::Enforce : plan::MtaStsStage::Testing;
    change(tr("Choose how encryption is demanded"), after);
}

void MtaStsBuilder::readReports()
{
    const TypedAddresses typed = readAddresses(m_reports->text());
    if (!typed.unusable.isEmpty())
        return;
    Wishes after = wishes();
    after.desired.tlsRpt =
        typed.addresses.isEmpty() ? plan::Wish<QStringList>() : plan::Wish<QStringList>(typed.addresses);
    change(tr("Enter the address for reports about encryption"), after, kTyping);
}

QString MtaStsBuilder::problem() const
{
    const TypedAddresses typed = readAddresses(m_reports->text());
    if (!typed.unusable.isEmpty())
        return tr("“%1” is no mail address.").arg(typed.unusable);
    return wishes().desired.mtaSts.value() ? policyFault(wishes()) : QString();
}

void MtaStsBuilder::load()
{
    const auto *stage = wishes().desired.mtaSts.value();
    m_stage->setChosen(!stage                                 ? int(Leave)
                       : *stage == plan::MtaStsStage::Enforce ? int(Enforce)
                                                              : int(Testing));
    const bool hasFile = stage != nullptr;
    for (QWidget *one : QList<QWidget *>{m_how, m_policy, m_copy, m_save})
        one->setVisible(hasFile);
    if (hasFile) {
        const QByteArray policy = records::print(policyFor(wishes(), *stage));
        m_policy->setPlainText(QString::fromLatin1(policy).remove(u'\r'));
        m_copy->setValue(QString::fromLatin1(policy));
    }
    m_how->setText(
        tr("Serve this file at https://mta-sts.%1/.well-known/mta-sts.txt, with a valid certificate, before "
           "the record is published. The servers in it are those of your table.")
            .arg(safeText(context().draft().domain().toUnicode())));
    const auto *reports = wishes().desired.tlsRpt.value();
    if (!m_reports->hasFocus())
        m_reports->setText(reports ? reports->join(u", "_s) : QString());
}

void MtaStsBuilder::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the policy file"), {}, tr("Policy file (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"mta-sts.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MtaStsBuilder::save);
    dialog->open();
}

bool MtaStsBuilder::save(const QString &path)
{
    const auto *stage = wishes().desired.mtaSts.value();
    QSaveFile file(path);
    const QByteArray policy = stage ? records::print(policyFor(wishes(), *stage)) : QByteArray();
    const bool saved =
        stage && file.open(QIODevice::WriteOnly) && file.write(policy) == policy.size() && file.commit();
    m_banner->say(saved ? Status::Ok : Status::Bad,
                  saved ? tr("Saved as %1.").arg(safeText(path, 300))
                        : tr("%1 could not be written: %2. Choose another place.")
                              .arg(safeText(path, 300), file.errorString()));
    return saved;
}

void MtaStsBuilder::retranslate()
{
    m_title->setText(tr("Shall senders use an encrypted connection?"));
    m_stage->setText(Leave, tr("Leave it as it &is"),
                     tr("Most mail is encrypted anyway; nobody is held to it."));
    m_stage->setText(
        Testing, tr("Tr&y it"),
        tr("Senders report what would fail, and deliver all the same. Needs a file on a web server."));
    m_stage->setText(Enforce, tr("&Demand it"),
                     tr("Mail that cannot be encrypted is not delivered. After some weeks of trying without "
                        "a report of failures."));
    m_policy->setAccessibleName(tr("Policy file"));
    m_save->setText(tr("Sa&ve the file…"));
    m_reportsLabel->setText(tr("Reports when en&cryption fails go to"));
    m_reports->setPlaceholderText(tr("tls-reports@example.org; empty: as it is today"));
}

} // namespace posthorn::ui
