// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/marks.h"

#include "app/cli/options.h"

#include <QCoreApplication>

namespace posthorn::cli {

namespace {

constexpr char16_t kGood = u'●';
constexpr char16_t kNotice = u'○';
constexpr char16_t kWarning = u'▲';
constexpr char16_t kBad = u'■';
constexpr char16_t kUnknown = u'?';
constexpr char16_t kSkipped = u'–';

} // namespace

QString Mark::sign(const TextStyle &style) const
{
    return colored(QString(QChar(shape)), color, style);
}

QString Mark::text(const TextStyle &style) const
{
    return colored(QString(QChar(shape)) + QLatin1Char(' ') + word, color, style);
}

Mark markOf(audit::Verdict verdict)
{
    using audit::Verdict;
    const QString word = audit::verdictText(verdict);
    switch (verdict) {
    case Verdict::Excellent:
        return {kGood, word, Color::Good};
    case Verdict::Good:
        return {kNotice, word, Color::Good};
    case Verdict::Fair:
        return {kWarning, word, Color::Warning};
    case Verdict::AtRisk:
    case Verdict::Broken:
        return {kBad, word, Color::Bad};
    case Verdict::Unknown:
        break;
    }
    return {kUnknown, word, Color::Notice};
}

Mark markOf(audit::Severity severity)
{
    using audit::Severity;
    const QString word = audit::severityText(severity);
    switch (severity) {
    case Severity::Good:
        return {kGood, word, Color::Good};
    case Severity::Notice:
        return {kNotice, word, Color::Notice};
    case Severity::Warning:
        return {kWarning, word, Color::Warning};
    case Severity::Error:
        break;
    }
    return {kBad, word, Color::Bad};
}

Mark markOf(const audit::AreaResult &area)
{
    using State = audit::AreaResult::State;
    switch (area.state) {
    case State::Failed:
        //: State of a part of the audit.
        return {kUnknown, said(QT_TRANSLATE_NOOP("Cli", "Could not check")), Color::Notice};
    case State::Skipped:
        //: State of a part of the audit.
        return {kSkipped, said(QT_TRANSLATE_NOOP("Cli", "Not applicable")), Color::Faint};
    case State::Looked:
        break;
    }
    // Something optional that the domain does not have: neither praise nor blame.
    if (!area.worst) {
        //: State of a part of the audit.
        return {kSkipped, said(QT_TRANSLATE_NOOP("Cli", "Not used")), Color::Faint};
    }
    return markOf(*area.worst);
}

} // namespace posthorn::cli
