// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/builders/builder.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace posthorn::ui {

class Banner;
class PlainLabel;
class ValueTable;

/// The keys that sign the domain's mail: those that were found, and those that shall be published. A key of
/// one's own is made here; its private half goes into a file and nowhere else.
class DkimBuilder final : public Builder
{
    Q_OBJECT

public:
    explicit DkimBuilder(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// Makes a key pair, writes the private key to \a path (for its owner alone), and wishes the record.
    bool createKey(const QString &path);

private:
    void showKeys();
    void wish(const QString &selector, const std::optional<QString> &record, const QString &what);
    void addTyped();
    void askWhere();
    void revoke();

    PlainLabel *m_state;
    ValueTable *m_keys;
    QPushButton *m_revoke;
    PlainLabel *m_revokeHint;
    PlainLabel *m_createTitle;
    PlainLabel *m_createHint;
    QLineEdit *m_selector;
    QComboBox *m_kind;
    QPushButton *m_create;
    PlainLabel *m_typedTitle;
    QPlainTextEdit *m_record;
    QPushButton *m_add;
    Banner *m_banner;
    QStringList m_selectors; ///< of the rows
};

} // namespace posthorn::ui
