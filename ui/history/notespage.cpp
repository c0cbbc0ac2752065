// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/notespage.h"

#include "core/base/documentlimits.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/history/whenanswered.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace posthorn::ui {

NotesPage::NotesPage(history::Store &history, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_banner(new Banner(this))
    , m_words(new PlainLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_textLabel(new QLabel(this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(800);
    connect(&m_later, &QTimer::timeout, this, &NotesPage::keep);
    auto *form = new QFormLayout;
    for (int i = 0; i < 4; ++i) {
        m_labels.append(new QLabel(this));
        m_fields.append(new QLineEdit(this));
        m_fields.last()->setMaxLength(static_cast<int>(kMaxNoteLength));
        m_labels.last()->setBuddy(m_fields.last());
        form->addRow(m_labels.last(), m_fields.last());
        connect(m_fields.last(), &QLineEdit::textEdited, this, [this] { m_later.start(); });
    }
    m_text->setTabChangesFocus(true);
    m_textLabel->setBuddy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_ready)
            m_later.start();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_words);
    layout->addLayout(form);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text, 1);
    setTabOrder(m_fields.last(), m_text);
    retranslate();
}

NotesPage::~NotesPage()
{
    keep();
}

history::DomainNotes NotesPage::notes() const
{
    return {m_fields[0]->text(), m_fields[1]->text(), m_fields[2]->text(), m_fields[3]->text(),
            m_text->toPlainText()};
}

void NotesPage::show(const DomainState &state)
{
    if (state.domain == m_domain)
        return;
    keep();
    m_domain = state.domain;
    m_ready = false;
    m_banner->clear();
    setFieldsEnabled(false);
    whenAnswered(this, m_history.notes(m_domain),
                 [this, domain = m_domain](const history::Outcome<history::DomainNotes> &notes) {
                     if (domain != m_domain)
                         return;
                     if (notes)
                         fill(*notes);
                     else
                         m_banner->say(Status::Unknown, history::faultText(notes.error()));
                 });
}

void NotesPage::fill(const history::DomainNotes &notes)
{
    m_kept = notes;
    const QStringList texts{notes.registrar, notes.dnsHost, notes.mailProvider, notes.contact};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_fields[i]->setText(texts[i]);
    m_text->setPlainText(notes.notes);
    m_ready = true;
    setFieldsEnabled(true);
}

void NotesPage::setFieldsEnabled(bool enabled)
{
    for (QLineEdit *field : std::as_const(m_fields))
        field->setEnabled(enabled);
    m_text->setEnabled(enabled);
}

void NotesPage::keep()
{
    m_later.stop();
    if (!m_ready || notes() == m_kept)
        return;
    const history::DomainNotes before = std::exchange(m_kept, notes());
    whenAnswered(this, m_history.setNotes(m_domain, m_kept),
                 [this, before, domain = m_domain](const history::Outcome<history::Done> &done) {
                     if (done || domain != m_domain)
                         return;
                     m_kept = before; // tried again when the page is left, or more is typed
                     m_banner->say(Status::Bad, history::faultText(done.error()));
                 });
}

void NotesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    keep();
}

void NotesPage::retranslate()
{
    m_words->setText(
        tr("What nobody can look up. It stays on this machine, and stands in the domain's reports."));
    const QStringList labels{tr("&Registrar"), tr("&DNS host"), tr("&Mail provider"), tr("&Contact")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_labels[i]->setText(labels[i]);
    m_textLabel->setText(tr("&Notes"));
}

void NotesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace posthorn::ui
