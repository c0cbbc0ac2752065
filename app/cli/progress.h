// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/base/domainname.h"
#include "core/lookup/area.h"

#include <QElapsedTimer>
#include <QList>

namespace posthorn::cli {

/// One line on standard error that says how far it has come; only on a terminal, erased at the end.
class Progress
{
public:
    /// \param terminal outlives this
    explicit Progress(Terminal &terminal)
        : m_terminal(terminal)
    {
    }

    void begin(const QList<DomainName> &domains, const lookup::AreaSet &areas);
    void areaDone();
    void domainDone();
    /// A list whose length nobody knows.
    void listDone(qint64 audited, qint64 unusable);
    void end() { m_terminal.clearProgress(); }

private:
    void show();

    Terminal &m_terminal;
    QString m_domain; ///< where it is only one
    qsizetype m_domains = 0;
    qsizetype m_domainsDone = 0;
    int m_areas = 0;
    int m_areasDone = 0;
    QElapsedTimer m_lastShown;
};

} // namespace posthorn::cli
