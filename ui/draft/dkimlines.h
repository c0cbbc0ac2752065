// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "ui/draft/wishes.h"

#include <QDate>

namespace posthorn::ui {

/// A key of the domain, found or wished.
struct DkimLine
{
    QString selector;
    QString service; ///< whose it is, as far as that is known
    QString key;     ///< "RSA 2048", "CNAME to …"
    enum class State
    {
        Published,
        Revoked,  ///< published without a key
        Weak,     ///< fewer than 2048 bits
        Dangling, ///< an alias that leads to nothing
        Fresh,    ///< shall be published
        Leaving,  ///< shall be taken away
        Revoking, ///< shall be published without a key
    } state = State::Published;

    bool operator==(const DkimLine &) const = default;
};
QList<DkimLine> dkimLines(const Wishes &wishes, const audit::Audit *seen);

/// \param record nothing: the selector goes
Wishes withKey(Wishes wishes, const QString &selector, const std::optional<QString> &record);
/// A selector that no key has yet: with year and month, so that the next change of keys finds its turn.
QString freshSelector(const Wishes &wishes, const audit::Audit *seen, const QDate &today);
/// What stands against a selector; empty: nothing.
QString selectorFault(const QString &selector);
/// What stands against a record; empty: nothing.
QString dkimRecordFault(const QString &record);

} // namespace posthorn::ui
