// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

class QPlainTextEdit;

namespace posthorn::ui {

class PlainLabel;

/// The mail servers as they answered: each connection with its TLS and certificate, and the conversation of
/// the one that is chosen.
class SmtpDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit SmtpDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChosen();

    QList<lookup::SmtpServerSeen> m_servers;
    ValueTable *m_table;
    PlainLabel *m_hint;
    ValueTable *m_facts;
    QPlainTextEdit *m_transcript;
};

} // namespace posthorn::ui
