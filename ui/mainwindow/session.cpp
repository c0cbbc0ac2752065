// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/session.h"

#include "core/base/userinput.h"
#include "ui/mainwindow/domaincommands.h"
#include "ui/settings/settingsstore.h"

#include <QRegularExpression>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPasted = 10000; ///< domains taken from a text at once

} // namespace

Session::Session(Engine &engine, SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_settings(settings)
{
    connect(&m_engine, &Engine::areaSeen, &m_domains, &DomainList::arrive);
    connect(&m_engine, &Engine::audited, &m_domains, &DomainList::finish);
    connect(&m_engine, &Engine::stopped, &m_domains, &DomainList::stop);
    connect(&m_engine, &Engine::spfEvaluated, this, [this](quint64 ticket, const lookup::SpfResult &result) {
        if (ticket == m_spfTicket)
            emit spfEvaluated(result);
    });
    if (!engine.isDemonstration())
        m_domains.append(settings.domains());
}

void Session::open(const DomainName &domain)
{
    if (m_domains.rowOf(domain) < 0)
        m_undo.push(new AddDomains(m_domains, {domain}));
    m_engine.watch(domain);
    check(domain);
}

void Session::check(const DomainName &domain)
{
    AuditWish wish;
    wish.domain = domain;
    wish.areas = m_settings.areas();
    wish.selectors = m_selectors.value(domain);
    m_domains.begin(domain);
    m_engine.audit(wish);
}

void Session::checkAll()
{
    for (int row = 0; row < m_domains.rowCount(); ++row)
        check(m_domains.at(row).domain);
}

void Session::look(const DomainName &domain)
{
    m_engine.watch(domain);
    const DomainState *state = m_domains.find(domain);
    if (state && !state->last && !state->running && !state->wasStopped)
        check(domain);
}

int Session::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    if (rows.isEmpty())
        return 0;
    m_undo.beginMacro(rows.size() == 1 ? RemoveDomain::textFor(m_domains.at(rows.first()).domain)
                                       : tr("Remove domains"));
    for (const int row : std::as_const(rows)) {
        m_engine.cancel(m_domains.at(row).domain);
        m_undo.push(new RemoveDomain(m_domains, row));
    }
    m_undo.endMacro();
    return static_cast<int>(rows.size());
}

void Session::move(int row, int to)
{
    if (row >= 0 && to >= 0 && row < m_domains.rowCount() && to < m_domains.rowCount() && row != to)
        m_undo.push(new MoveDomain(m_domains, row, to));
}

Session::Pasted Session::addFrom(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    Pasted pasted;
    QList<DomainName> fresh;
    QSet<DomainName> known;
    for (const QString &word : text.split(kBetween, Qt::SkipEmptyParts).mid(0, kMostPasted)) {
        const auto domain = domainFromUser(word);
        if (!domain)
            ++pasted.unusable;
        else if (m_domains.rowOf(*domain) < 0 && !known.contains(*domain)) {
            known.insert(*domain);
            fresh.append(*domain);
        }
    }
    if (!fresh.isEmpty())
        m_undo.push(new AddDomains(m_domains, fresh));
    for (const DomainName &domain : std::as_const(fresh))
        check(domain);
    pasted.fresh = static_cast<int>(fresh.size());
    return pasted;
}

void Session::addSelector(const DomainName &domain, const QString &selector)
{
    QStringList &selectors = m_selectors[domain];
    if (!selectors.contains(selector))
        selectors.append(selector);
    check(domain);
}

void Session::keep()
{
    if (!m_engine.isDemonstration())
        m_settings.setDomains(m_domains);
}

} // namespace posthorn::ui
