// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/playbook.h"
#include "ui/draft/draft.h"

#include <QDateTime>
#include <QHash>

#include <memory>

namespace posthorn::ui {

/// Drafts on disk, one file a domain, for the user alone; and those that are being edited. Copies are one
/// store: whoever opens a domain's draft edits the same as everybody else who has it open.
class DraftStore
{
public:
    /// \param folder empty: that of the program's data
    explicit DraftStore(const QString &folder = {});

    struct Kept
    {
        Wishes wishes;
        QDateTime savedAt; ///< UTC
    };
    /// Nothing: there is none, or it cannot be read.
    std::optional<Kept> load(const DomainName &domain) const;
    /// \return what went wrong, in the system's words; empty: nothing
    QString save(const DomainName &domain, const Wishes &wishes) const;
    void remove(const DomainName &domain) const;
    /// \name The change in steps that the domain is in the midst of
    /// @{
    std::optional<plan::Playbook> playbook(const DomainName &domain) const;
    /// \return what went wrong, in the system's words; empty: nothing
    QString savePlaybook(const plan::Playbook &playbook) const;
    void removePlaybook(const DomainName &domain) const;
    /// @}
    /// The draft of \a domain that is open; else the kept one; else a new one.
    std::shared_ptr<Draft> open(const DomainName &domain) const;

private:
    QString path(const DomainName &domain, const QString &suffix) const;
    QString write(const QString &path, const QByteArray &text) const;
    QString m_folder;
    std::shared_ptr<QHash<DomainName, std::weak_ptr<Draft>>> m_open;
};

} // namespace posthorn::ui
