// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/wishes.h"

#include <QDateTime>

namespace posthorn::ui {

/// Drafts on disk, one file a domain, for the user alone.
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

private:
    QString path(const DomainName &domain) const;
    QString m_folder;
};

} // namespace posthorn::ui
