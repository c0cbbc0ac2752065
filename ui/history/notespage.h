// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/store.h"
#include "ui/page.h"

#include <QTimer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace posthorn::ui {

class Banner;
class PlainLabel;

/// Who runs what for the domain, in the words of whoever looks after it. What is typed is kept by itself.
class NotesPage final : public Page
{
    Q_OBJECT

public:
    /// \param history outlives this
    explicit NotesPage(history::Store &history, QWidget *parent = nullptr);
    ~NotesPage() override;

    void show(const DomainState &state) override;
    void setDepth(Depth) override {}
    history::DomainNotes notes() const;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill(const history::DomainNotes &notes);
    void keep();
    void setFieldsEnabled(bool enabled);
    void retranslate();

    history::Store &m_history;
    DomainName m_domain;
    history::DomainNotes m_kept; ///< as the database has them
    bool m_ready = false;        ///< they are here, and may be changed
    QTimer m_later;
    Banner *m_banner;
    PlainLabel *m_words;
    QList<QLineEdit *> m_fields; ///< registrar, DNS host, mail provider, contact
    QList<QLabel *> m_labels;
    QPlainTextEdit *m_text;
    QLabel *m_textLabel;
};

} // namespace posthorn::ui
