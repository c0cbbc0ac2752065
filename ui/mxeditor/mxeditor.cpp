// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mxeditor/mxeditor.h"

#include "core/base/safetext.h"
#include "core/base/userinput.h"
#include "core/lookup/failover.h"
#include "core/providers/catalogue.h"
#include "core/providers/presetwords.h"
#include "core/records/mxpaste.h"
#include "ui/common/banner.h"
#include "ui/common/copybutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/draft/draft.h"
#include "ui/mxeditor/hostwatch.h"
#include "ui/mxeditor/mxmodel.h"
#include "ui/mxeditor/mxview.h"
#include "ui/presets/presetdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using providers::MxSet;
using providers::Preset;

namespace {

constexpr int kMostRefusals = 5; ///< lines named one by one
constexpr int kMostTiers = 3;    ///< of the way that mail takes, in words

} // namespace

MxEditor::MxEditor(Draft *draft, Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new MxModel(draft, this))
    , m_view(new MxView(this))
    , m_watch(new HostWatch(engine, this))
    , m_presetButton(new QToolButton(this))
    , m_presets(new QMenu(this))
    , m_null(new QCheckBox(this))
    , m_ttl(new QSpinBox(this))
    , m_ttlLabel(new PlainLabel({}, this))
    , m_typing(new PlainLabel({}, this))
    , m_failover(new PlainLabel({}, this))
    , m_empty(new PlainLabel({}, this))
    , m_banner(new Banner(this))
    , m_setFindings(new Banner(this))
{
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(MxModel::Server, QHeaderView::Stretch);
    m_view->setColumnHidden(MxModel::Addresses, true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ttl->setRange(300, 86400);
    m_ttl->setSingleStep(300);
    m_ttlLabel->setWordWrap(false);
    m_ttlLabel->setBuddy(m_ttl);
    m_typing->setFaint(true);
    m_empty->setFaint(true);
    m_presetButton->setMenu(m_presets);
    m_presetButton->setPopupMode(QToolButton::InstantPopup);
    m_presetButton->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto *tools = new QWidget(this);
    auto *line = new FlowLayout(tools, FlowLayout::Widths::Own);
    line->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](QAction *one) {
        auto *made = new QToolButton(tools);
        made->setDefaultAction(one);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(made);
        m_buttons.append(made);
    };
    button(action(QT_TR_NOOP("&Add"), {Qt::Key_Insert}, &MxEditor::add));
    line->addWidget(m_presetButton);
    button(action(QT_TR_NOOP("Move &up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, &MxEditor::moveUp));
    button(action(QT_TR_NOOP("Move &down"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, &MxEditor::moveDown));
    button(action(QT_TR_NOOP("&Remove"), {Qt::Key_Delete}, &MxEditor::remove));
    button(action(QT_TR_NOOP("Renu&mber"), {}, &MxEditor::renumber));
    button(action(QT_TR_NOOP("&Paste"), {QKeySequence::Paste}, &MxEditor::pasteClipboard));
    button(action(QT_TR_NOOP("&Copy"), {QKeySequence::Copy}, &MxEditor::copyLines));
    button(action(QT_TR_NOOP("Und&o"), QKeySequence::keyBindings(QKeySequence::Undo), &MxEditor::undo));
    button(action(QT_TR_NOOP("Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)},
                  &MxEditor::redo));
    action(QT_TR_NOOP("&Edit the name"), {}, &MxEditor::editHost);

    auto *below = new QWidget(this);
    auto *options = new FlowLayout(below, FlowLayout::Widths::Own);
    options->setContentsMargins(0, 0, 0, 0);
    m_ttlLabel->setWordWrap(false);
    options->addWidget(m_null);
    options->addWidget(m_ttlLabel);
    options->addWidget(m_ttl);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tools);
    layout->addWidget(m_banner);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    layout->addWidget(m_typing);
    layout->addWidget(m_failover);
    layout->addWidget(m_setFindings);
    layout->addWidget(below);

    connect(m_view, &MxView::typing, this, &MxEditor::showTyping);
    connect(m_model, &MxModel::judged, this, &MxEditor::showTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MxEditor::showEnabled);
    connect(&m_draft->undoStack(), &QUndoStack::indexChanged, this, &MxEditor::showEnabled);
    connect(m_null, &QCheckBox::clicked, m_model, &MxModel::setNull);
    connect(m_ttl, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_model->setTtl(std::chrono::seconds(seconds)); });
    connect(m_watch, &HostWatch::changed, this, [this] { m_model->setHosts(m_watch->seen()); });
    retranslate();
    buildPresets();
    showTable();
}

/// A cell's editor that is open, and the selection, say so when they go.
MxEditor::~MxEditor()
{
    m_view->disconnect(this);
    m_view->selectionModel()->disconnect(this);
}

QAction *MxEditor::action(const char *text, const QList<QKeySequence> &keys, void (MxEditor::*act)())
{
    auto *made = new QAction(this);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, act);
    m_actions.append({made, text});
    m_view->addAction(made);
    return made;
}

void MxEditor::buildPresets()
{
    m_presets->clear();
    using providers::Kind;
    const QList<std::pair<Kind, QString>> kinds{{Kind::Mailbox, tr("Mailboxes")},
                                                {Kind::Gateway, tr("Filters in front")},
                                                {Kind::Forwarder, tr("Forwarding")},
                                                {Kind::Sender, tr("Replies to what is sent")}};
    for (const auto &[kind, title] : kinds) {
        QMenu *menu = m_presets->addMenu(title);
        for (const Preset &preset : providers::Catalogue::shipped().presets()) {
            if (preset.kind != kind || preset.id == u"self-hosted"_s)
                continue;
            for (const MxSet &set : preset.mx) {
                if (!set.current)
                    continue;
                const bool hasMany = preset.mx.size() > 1 && preset.mx[1].current;
                menu->addAction(hasMany ? tr("%1: %2").arg(preset.name, providers::labelText(set.label))
                                        : preset.name,
                                this, [this, &preset, &set] { choosePreset(preset, set); });
            }
        }
    }
}

void MxEditor::choosePreset(const Preset &preset, const MxSet &set)
{
    const QList<providers::Variable> asked = providers::variablesOf(preset, set);
    if (asked.isEmpty()) {
        applyPreset(preset, set, {});
        return;
    }
    auto *dialog = new PresetDialog(preset, asked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PresetDialog::answered, this,
            [this, &preset, &set](const providers::PresetAnswers &answers) {
                applyPreset(preset, set, answers);
            });
    dialog->open();
}

void MxEditor::applyPreset(const Preset &preset, const MxSet &set, const providers::PresetAnswers &answers)
{
    QList<records::MxRow> rows;
    for (const providers::MxHost &host : providers::expandedHosts(preset, set, m_draft->domain(), answers))
        rows.append({host.preference, host.host});
    m_model->replace(tr("Use the servers of %1").arg(preset.name), rows);
    m_banner->clear();
}

void MxEditor::add()
{
    const int row = m_model->add();
    if (row < 0)
        return;
    select(row);
    m_view->edit(m_model->index(row, MxModel::Server));
}

void MxEditor::editHost()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_view->edit(m_model->index(current.row(), MxModel::Server));
}

void MxEditor::remove()
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty())
        return;
    const int first = *std::min_element(rows.begin(), rows.end());
    m_model->remove(rows);
    if (m_model->rowCount() > 0)
        select(std::min(first, m_model->rowCount() - 1));
}

void MxEditor::move(int by)
{
    const int row = m_view->currentIndex().row();
    if (row >= 0 && m_model->move(row, row + by))
        select(row + by);
}

void MxEditor::renumber()
{
    m_model->renumber();
}

void MxEditor::undo()
{
    m_draft->undoStack().undo();
}

void MxEditor::redo()
{
    m_draft->undoStack().redo();
}

void MxEditor::pasteClipboard()
{
    paste(QGuiApplication::clipboard()->text());
}

void MxEditor::paste(const QString &text)
{
    QList<std::pair<std::optional<quint16>, QString>> servers;
    QStringList refused;
    int refusals = 0;
    bool isNull = false;
    for (const records::MxPasteLine &line : records::readPastedMx(text, m_draft->domain())) {
        if (line.server) {
            servers.append({line.server->preference, line.server->host.toUnicode()});
            isNull = line.server->host.isRoot();
        } else if (line.isRefused() && ++refusals <= kMostRefusals) {
            refused.append(tr("Line %1: %2").arg(QString::number(line.line), records::pasteText(line)));
        }
    }
    if (servers.size() == 1 && isNull) {
        m_model->setNull(true);
        return;
    }
    const int fresh = servers.isEmpty() ? 0 : m_model->addServers(tr("Paste servers"), servers);
    QStringList said;
    if (fresh > 0)
        said.append(tr("%n server(s) added.", nullptr, fresh));
    else if (!servers.isEmpty())
        said.append(tr("These servers are in the table already."));
    else if (refused.isEmpty())
        said.append(
            tr("The clipboard holds no mail servers. Copy lines such as “10 mail.example.com”, or your "
               "provider's table."));
    said += refused;
    if (refusals > kMostRefusals)
        said.append(tr("%n more line(s) could not be read.", nullptr, refusals - kMostRefusals));
    m_banner->say(refusals > 0 || servers.isEmpty() ? Status::Warn : Status::Ok, said.join(u'\n'));
    m_banner->offer(tr("Close"), [this] { m_banner->clear(); });
}

/// The chosen rows as zone lines, or all of them.
void MxEditor::copyLines()
{
    records::MxTable table = m_model->table();
    QList<int> rows = m_view->selectedRows();
    if (!rows.isEmpty() && !table.isNull) {
        std::sort(rows.begin(), rows.end());
        table.rows.clear();
        for (const int row : rows)
            table.rows.append(m_model->table().rows[row]);
    }
    copyText(records::zoneLines(table, m_draft->domain()));
}

void MxEditor::select(int row)
{
    // Not selectRow(), which makes the first column the current one.
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, MxModel::Server),
                                              QItemSelectionModel::ClearAndSelect |
                                                  QItemSelectionModel::Rows);
    m_view->setFocus();
}

void MxEditor::showTyping(int row, const QString &text)
{
    const QString fault = m_model->faultOf(row, text);
    m_typing->setText(fault);
    m_typing->setVisible(!fault.isEmpty());
}

void MxEditor::showTable()
{
    const records::MxTable &table = m_model->table();
    m_view->setEnabled(!table.isNull);
    m_null->setChecked(table.isNull);
    {
        const QSignalBlocker quiet(m_ttl);
        m_ttl->setValue(static_cast<int>(table.ttl.count()));
    }
    m_empty->setVisible(table.rows.isEmpty() && !table.isNull);
    m_view->updateGeometry();
    m_typing->hide();
    showFailover();
    showSetFindings();
    showEnabled();
    wantHosts();
}

void MxEditor::wantHosts()
{
    QList<DomainName> hosts;
    for (const lookup::MxServer &server : m_model->preview().servers) {
        const bool isAddress = Address::parse(server.host.toString()).has_value();
        if (!hosts.contains(server.host) && !isAddress)
            hosts.append(server.host);
    }
    m_watch->want(hosts);
}

/// The way that mail takes, in words.
void MxEditor::showFailover()
{
    const records::MxTable &table = m_model->table();
    if (table.isNull) {
        m_failover->setText(tr("Nobody can write to this domain, and senders are told so at once."));
        return;
    }
    const auto names = [](const QList<DomainName> &hosts) {
        QStringList texts;
        for (const DomainName &host : hosts)
            texts.append(safeText(host.toUnicode()));
        return texts.join(u", "_s);
    };
    QList<DomainName> down;
    QStringList said;
    for (int tier = 0; tier < kMostTiers; ++tier) {
        const lookup::Failover next = lookup::failover(m_model->preview().servers, down);
        if (next.isQueued())
            break;
        const bool isShared = next.takers.size() > 1;
        const QString takers = names(next.takers);
        if (tier == 0)
            said.append(isShared ? tr("Mail goes to %1, shared evenly.").arg(takers)
                                 : tr("Mail goes to %1.").arg(takers));
        else if (isShared)
            said.append(tr("If that fails, it goes to %1, shared evenly.").arg(takers));
        else
            said.append(tr("If that fails, it goes to %1.").arg(takers));
        down += next.takers;
    }
    if (!said.isEmpty())
        said.append(tr(
            "If none of them answers, senders keep the mail and try again, commonly for four to five days."));
    m_failover->setText(said.join(u' '));
    m_failover->setVisible(!said.isEmpty());
}

void MxEditor::showSetFindings()
{
    QStringList texts;
    Status worst = Status::Advice;
    for (const audit::Finding &finding : m_model->preview().findings) {
        if (m_model->table().isNull || finding.id == u"mx.none"_s)
            continue; // said by the table itself
        if (texts.isEmpty())
            worst = statusOf(finding.severity);
        const audit::FindingText text = audit::textOf(finding);
        texts.append(text.title + u". "_s + text.fix);
    }
    if (texts.isEmpty())
        m_setFindings->clear();
    else if (m_setFindings->text() != texts.join(u'\n'))
        m_setFindings->say(worst, texts.join(u'\n'));
}

void MxEditor::showEnabled()
{
    const bool isTable = !m_model->table().isNull;
    const bool isChosen = isTable && !m_view->selectedRows().isEmpty();
    const auto set = [this](const char *text, bool enabled) {
        for (const auto &[one, name] : m_actions) {
            if (qstrcmp(name, text) == 0)
                one->setEnabled(enabled);
        }
    };
    set("&Add", isTable);
    set("&Paste", isTable);
    set("Renu&mber", isTable && m_model->rowCount() > 0);
    set("&Remove", isChosen);
    set("Move &up", isChosen);
    set("Move &down", isChosen);
    set("&Edit the name", isChosen);
    set("Und&o", m_draft->undoStack().canUndo());
    set("Redo", m_draft->undoStack().canRedo());
    m_presetButton->setEnabled(isTable);
}

void MxEditor::setDepth(Depth depth)
{
    m_view->setColumnHidden(MxModel::Addresses, depth == Depth::Plain);
}

QString MxEditor::preview() const
{
    return m_failover->text();
}

QString MxEditor::complaint() const
{
    return m_banner->text();
}

void MxEditor::retranslate()
{
    for (const auto &[one, text] : m_actions)
        one->setText(tr(text));
    for (QToolButton *button : std::as_const(m_buttons))
        button->setAccessibleName(button->defaultAction()->text().remove(u'&'));
    m_view->setAccessibleName(tr("Mail servers"));
    m_presetButton->setText(tr("Use a provider's &servers"));
    m_null->setText(tr("This domain receives no mail"));
    m_ttlLabel->setText(tr("Others remember these servers for"));
    m_ttl->setSuffix(tr(" seconds"));
    m_ttl->setAccessibleName(m_ttlLabel->text());
    m_empty->setText(
        tr("No mail server: nobody can write to you. Add a server, or use those of your provider."));
    m_model->retranslate();
}

void MxEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        buildPresets();
        showTable();
    }
}

} // namespace posthorn::ui
