// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <QSet>

#include <array>

namespace posthorn::plan {

namespace {

using Kind = Question::Kind;

constexpr std::array<std::pair<Kind, const char *>, 4> kKinds{
    {{Kind::Choice, "choice"}, {Kind::Address, "address"}, {Kind::Host, "host"}, {Kind::Text, "text"}}};

} // namespace

QString questionKindId(Kind kind)
{
    return QString::fromLatin1(kKinds[static_cast<size_t>(kind)].second);
}

std::optional<Kind> questionKindFromId(QStringView id)
{
    for (const auto &[kind, name] : kKinds) {
        if (id == QLatin1String(name))
            return kind;
    }
    return std::nullopt;
}

double touchedShare(const Plan &plan)
{
    QSet<dns::Question> touched;
    for (const Change &change : plan.changes) {
        if (change.action != Action::Add)
            touched.insert({change.name, change.type});
    }
    const auto all = touched.size() + plan.kept.size();
    return all > 0 ? static_cast<double>(touched.size()) / static_cast<double>(all) : 0;
}

} // namespace posthorn::plan
