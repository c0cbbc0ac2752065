// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/lookupstack.h"
#include "ui/engine.h"

namespace posthorn::window {

/// Plans, and looks at what would come of what is wanted of the plan. \param stack outlives the task
QCoro::Task<ui::PlanResult> foresee(ui::PlanWish wish, quint16 authorityPort, std::stop_token stop,
                                    cli::LookupStack *stack);

/// Asks every name server of \a zone, each at one address, for each of the sets. Where no server can be asked
/// directly (zone files, the demonstration), nobody says anything. \param stack outlives the task
QCoro::Task<QList<ui::SetConfirmation>> confirmSets(DomainName zone, QList<plan::RecordSet> sets,
                                                    quint16 authorityPort, std::stop_token stop,
                                                    cli::LookupStack *stack);

} // namespace posthorn::window
