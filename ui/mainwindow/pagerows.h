// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/store.h"
#include "ui/draft/draftstore.h"
#include "ui/engine.h"

#include <QKeySequence>

namespace posthorn::ui {

class Page;
class SettingsStore;

/// What a page may need beside the state of the domain. All of it outlives the page.
struct PageServices
{
    Engine &engine;
    SettingsStore &settings;
    history::Store *history = nullptr; ///< null: there is none
    DraftStore drafts{};               ///< shared with the guided setup
};

/// A page of a domain, and how it is listed.
struct PageRow
{
    QString id;        ///< "overview": stays, as it is remembered
    const char *title; ///< QT_TRANSLATE_NOOP("Pages", …); null: the area's name
    QString icon;      ///< a drawing of resources/icons
    std::function<Page *(const PageServices &)> make;
    const char *heading = nullptr;      ///< of the rows from here on, QT_TRANSLATE_NOOP("Pages", …)
    std::optional<lookup::Area> area{}; ///< whose status stands beside it
    QKeySequence keys{};
    std::function<bool(const PageServices &)> isListed{}; ///< empty: always
};

/// Every page, in the order in which they are listed. A new one is a class and a row here.
QList<PageRow> pageRows();
QString titleOf(const PageRow &row);
QString headingOf(const PageRow &row);

/// Areas that are told together, and what they have in common.
struct AreaGroup
{
    const char *title; ///< QT_TRANSLATE_NOOP("Pages", …)
    QList<lookup::Area> areas;
};
/// Those that this build knows checks of; the machine's own network is in none.
QList<AreaGroup> areaGroups();
QString titleOf(const AreaGroup &group);

} // namespace posthorn::ui
