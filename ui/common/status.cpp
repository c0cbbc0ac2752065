// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status.h"

#include "ui/common/svgicon.h"

#include <QCoreApplication>

#include <array>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shade
{
    Status status;
    const char *drawing;
    QRgb onLight;
    QRgb onDark;
};

// Found by search: at least 4.5:1 on white and on #232629, and far apart under deuteranopia and protanopia.
constexpr std::array<Shade, 7> kShades{{
    {Status::Ok, "status-ok", 0xff1c6b6b, 0xff5fe0e0},
    {Status::Advice, "status-advice", 0xff2a5db0, 0xff8ab4f8},
    {Status::Warn, "status-warn", 0xffa35a0a, 0xffffcc00},
    {Status::Bad, "status-bad", 0xff7a0000, 0xffff7b86},
    {Status::Unknown, "status-unknown", 0xff5a5f66, 0xffb8bec6},
    {Status::Skipped, "status-skipped", 0xff686d73, 0xffa3a9b0},
    {Status::Checking, "status-checking", 0xff5a5f66, 0xffb8bec6},
}};

const Shade &shadeOf(Status status)
{
    return kShades[static_cast<size_t>(status)];
}

} // namespace

Status statusOf(audit::Verdict verdict)
{
    switch (verdict) {
    case audit::Verdict::Unknown:
        return Status::Unknown;
    case audit::Verdict::Broken:
    case audit::Verdict::AtRisk:
        return Status::Bad;
    case audit::Verdict::Fair:
        return Status::Warn;
    case audit::Verdict::Good:
        return Status::Advice;
    case audit::Verdict::Excellent:
        break;
    }
    return Status::Ok;
}

Status statusOf(audit::Severity severity)
{
    switch (severity) {
    case audit::Severity::Good:
        return Status::Ok;
    case audit::Severity::Notice:
        return Status::Advice;
    case audit::Severity::Warning:
        return Status::Warn;
    case audit::Severity::Error:
        break;
    }
    return Status::Bad;
}

Status statusOf(const audit::AreaResult &area)
{
    using State = audit::AreaResult::State;
    if (area.state == State::Skipped)
        return Status::Skipped;
    // What was found stands, whatever else could not be seen.
    if (area.worst == audit::Severity::Error)
        return Status::Bad;
    if (area.state == State::Failed)
        return Status::Unknown;
    return area.worst ? statusOf(*area.worst) : Status::Skipped;
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Ok:
        return audit::severityText(audit::Severity::Good);
    case Status::Advice:
        return audit::severityText(audit::Severity::Notice);
    case Status::Warn:
        return audit::severityText(audit::Severity::Warning);
    case Status::Bad:
        return audit::severityText(audit::Severity::Error);
    case Status::Unknown:
        return audit::verdictText(audit::Verdict::Unknown);
    case Status::Skipped:
        return QCoreApplication::translate("Status", "Not applicable");
    case Status::Checking:
        break;
    }
    return QCoreApplication::translate("Status", "Checking…");
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor statusColor(Status status, const QPalette &palette)
{
    const Shade &shade = shadeOf(status);
    return QColor::fromRgb(isDark(palette) ? shade.onDark : shade.onLight);
}

QIcon statusIcon(Status status)
{
    return svgIcon(QString::fromLatin1(shadeOf(status).drawing),
                   [status](const QPalette &palette) { return statusColor(status, palette); });
}

QIcon drawnIcon(const QString &name)
{
    return svgIcon(name, [](const QPalette &palette) { return palette.color(QPalette::WindowText); });
}

QIcon areaIcon(lookup::Area area)
{
    return drawnIcon(u"area-"_s + lookup::areaId(area));
}

} // namespace posthorn::ui
