// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/expand.h"
#include "ui/page.h"

class QCheckBox;
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace posthorn::ui {

class Banner;
class Draft;
class Engine;
class HostWatch;
class MxModel;
class MxView;
class PlainLabel;

/// The mail servers of a draft as a table: order, names, numbers, whether they work, and who takes over when
/// one fails. All by mouse or by keyboard, each edit undone by Ctrl+Z.
class MxEditor final : public QWidget
{
    Q_OBJECT

public:
    /// \param draft, \param engine outlive this
    MxEditor(Draft *draft, Engine &engine, QWidget *parent = nullptr);
    ~MxEditor() override;

    void setDepth(Depth depth);
    MxModel *model() const { return m_model; }
    MxView *view() const { return m_view; }
    /// Reads \a text as servers, adds them, and says what could not be read.
    void paste(const QString &text);
    /// The servers of \a preset in place of what is there.
    void applyPreset(const providers::Preset &preset, const providers::MxSet &set,
                     const providers::PresetAnswers &answers);
    QString preview() const;
    QString complaint() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *action(const char *text, const QList<QKeySequence> &keys, void (MxEditor::*act)());
    void buildPresets();
    void choosePreset(const providers::Preset &preset, const providers::MxSet &set);
    void add();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void renumber();
    void pasteClipboard();
    void copyLines();
    void editHost();
    void undo();
    void redo();
    void showTyping(int row, const QString &text);
    void showTable();
    void showFailover();
    void showSetFindings();
    void showEnabled();
    void wantHosts();
    void select(int row);
    void retranslate();

    Draft *m_draft;
    MxModel *m_model;
    MxView *m_view;
    HostWatch *m_watch;
    QList<std::pair<QAction *, const char *>> m_actions;
    QList<QToolButton *> m_buttons;
    QToolButton *m_presetButton;
    QMenu *m_presets;
    QCheckBox *m_null;
    QSpinBox *m_ttl;
    PlainLabel *m_ttlLabel;
    PlainLabel *m_typing;
    PlainLabel *m_failover;
    PlainLabel *m_empty;
    Banner *m_banner;
    Banner *m_setFindings;
};

} // namespace posthorn::ui
