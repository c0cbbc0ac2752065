// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QHash>

namespace posthorn::report {

/// What of a report concerns nobody outside: addresses that lead nowhere beyond a network, hosts that have no
/// others, and names under suffixes that only such networks use. In place of each stands a number, the same
/// wherever it is, so that what is said of one can still be followed. The domain itself is never hidden.
class InternalNames
{
public:
    explicit InternalNames(const ReportSource &source);

    QString hidden(const QString &text);
    /// Every text of a JSON document; its members' names stay.
    QByteArray hiddenJson(const QByteArray &json);
    void hideIn(Report *report);

private:
    QString addressMark(const QString &address);
    QString hostMark(const QString &name);
    template <class Replace>
    static QString replaced(const QString &text, const class QRegularExpression &what, Replace replace);

    QString m_domain;
    QStringList m_hosts; ///< that have internal addresses alone; lower case, without a dot at the end
    QHash<QString, int> m_addressNumbers, m_hostNumbers;
};

} // namespace posthorn::report
