// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/setuppage.h"

class QLineEdit;
class QPushButton;

namespace posthorn::ui {

class PlainLabel;

/// Which domain, and what is known of it already.
class DomainPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit DomainPage(SetupContext &context, QWidget *parent = nullptr);

    void load() override;
    QString problem() override;
    QString help() const override;
    void retranslate() override;
    /// The draft's domain, and that an earlier draft goes on.
    void showDomain();

signals:
    /// Another domain than the draft's.
    void domainWanted(const posthorn::DomainName &domain);

private:
    QLineEdit *m_field;
    PlainLabel *m_label;
    PlainLabel *m_factsTitle;
    PlainLabel *m_facts;
};

} // namespace posthorn::ui
