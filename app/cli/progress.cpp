// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/options.h"
#include "app/cli/settings.h"
#include "core/base/fillin.h"

#include <QCoreApplication>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 kBetweenListLines = 200; ///< milliseconds: nobody reads faster

} // namespace

void Progress::begin(const QList<DomainName> &domains, const lookup::AreaSet &areas)
{
    m_domains = domains.size();
    if (domains.size() == 1)
        m_domain = domains.first().toString();
    for (const lookup::Area area : builtAreas())
        m_areas += areas.contains(area) && area != lookup::Area::Local ? 1 : 0;
    show();
}

void Progress::areaDone()
{
    m_areasDone = std::min(m_areasDone + 1, m_areas);
    if (m_domains == 1)
        show();
}

void Progress::domainDone()
{
    ++m_domainsDone;
    show();
}

void Progress::listDone(qint64 audited, qint64 unusable)
{
    if (!m_terminal.showsProgress() || (m_lastShown.isValid() && m_lastShown.elapsed() < kBetweenListLines))
        return;
    m_lastShown.start();
    const QString text =
        said(QT_TRANSLATE_NOOP("Cli", "Domains looked at: {audited}; unusable lines: {unusable}"));
    m_terminal.progress(
        fillIn(text, {{u"audited"_s, QString::number(audited)}, {u"unusable"_s, QString::number(unusable)}}));
}

void Progress::show()
{
    if (!m_terminal.showsProgress())
        return;
    const bool isOne = m_domains == 1;
    //: {domain} is a domain; {done} and {all} count what is looked at.
    const QString text = isOne ? said(QT_TRANSLATE_NOOP("Cli", "Looking at {domain}: {done} of {all}"))
                               : said(QT_TRANSLATE_NOOP("Cli", "Domains looked at: {done} of {all}"));
    m_terminal.progress(fillIn(text, {{u"domain"_s, m_domain},
                                      {u"done"_s, QString::number(isOne ? m_areasDone : m_domainsDone)},
                                      {u"all"_s, QString::number(isOne ? m_areas : m_domains)}}));
}

} // namespace posthorn::cli
