// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace posthorn::cli {

/// `report DOMAIN`: the audit as PDF, HTML, Markdown or JSON.
class ReportCommand final : public Command
{
public:
    CommandInfo info() const override;
    QCoro::Task<ExitStatus> run(Invocation invocation) const override;
};

/// Whether the words of a command line want something drawn: that needs fonts, and a QGuiApplication.
bool needsDrawing(const QStringList &line);

} // namespace posthorn::cli
