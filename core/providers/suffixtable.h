// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace posthorn::providers {

/// Which entry a domain name belongs to, by the longest matching suffix on label boundaries, case folded. A
/// look-up costs one hash for each label of the longest pattern, however many patterns there are.
class SuffixTable
{
public:
    /// A pattern: labels, where `*` is any one label and `#` in a label one or more digits.
    /// \return false when the pattern is no name, or was added before
    bool add(const QString &pattern, int value);
    /// The value of the longest pattern that \a name equals or lies below.
    std::optional<int> find(const DomainName &name) const;

private:
    struct Tail
    {
        QList<QByteArray> labels; ///< from right to left, all of the pattern
        int value = 0;
    };
    struct Entry
    {
        std::optional<int> value; ///< a plain pattern ends here
        QList<Tail> tails;        ///< patterns whose first wild label lies just before
    };
    QHash<QByteArray, Entry> m_entries; ///< by the plain labels at the right, as of DomainName::key()
    int m_longest = 0;                  ///< labels of the longest key
};

} // namespace posthorn::providers
