// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areadetail.h"
#include "ui/common/valuetable.h"

class QLineEdit;
class QPushButton;

namespace posthorn::ui {

class Banner;
class PlainLabel;

/// The keys that were found; a further one by its selector, or from the header of a message that is pasted or
/// dropped here.
class DkimDetail final : public AreaDetail
{
    Q_OBJECT

public:
    explicit DkimDetail(QWidget *parent = nullptr);

    void show(const audit::Audit &audit) override;
    void setDepth(Depth depth) override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void addTyped();
    void readHeader(const QByteArray &header);
    void pasteHeader();

    DomainName m_domain;
    ValueTable *m_table;
    PlainLabel *m_hint;
    QLineEdit *m_selector;
    QPushButton *m_add;
    QPushButton *m_paste;
    Banner *m_banner;
};

} // namespace posthorn::ui
