// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/presetwords.h"

#include "core/base/fillin.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace posthorn::providers {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Every label of resources/presets that is made of words.
constexpr auto kLabels = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Presets", "Account number"),
    QT_TRANSLATE_NOOP("Presets", "Alternate DKIM selector"),
    QT_TRANSLATE_NOOP("Presets", "Bounce subdomain"),
    QT_TRANSLATE_NOOP("Presets", "By data centre"),
    QT_TRANSLATE_NOOP("Presets", "Canada"),
    QT_TRANSLATE_NOOP("Presets", "Country of the contract"),
    QT_TRANSLATE_NOOP("Presets", "Customer id"),
    QT_TRANSLATE_NOOP("Presets", "DKIM prefix"),
    QT_TRANSLATE_NOOP("Presets", "DKIM record"),
    QT_TRANSLATE_NOOP("Presets", "DKIM selector"),
    QT_TRANSLATE_NOOP("Presets", "DKIM selector (a date)"),
    QT_TRANSLATE_NOOP("Presets", "DKIM token 1"),
    QT_TRANSLATE_NOOP("Presets", "DKIM token 2"),
    QT_TRANSLATE_NOOP("Presets", "DKIM token 3"),
    QT_TRANSLATE_NOOP("Presets", "Data centre"),
    QT_TRANSLATE_NOOP("Presets", "Europe"),
    QT_TRANSLATE_NOOP("Presets", "First DKIM selector"),
    QT_TRANSLATE_NOOP("Presets", "First server"),
    QT_TRANSLATE_NOOP("Presets", "Five servers, still supported"),
    QT_TRANSLATE_NOOP("Presets", "GoDaddy, regional"),
    QT_TRANSLATE_NOOP("Presets", "Host of the a: term"),
    QT_TRANSLATE_NOOP("Presets", "Host to include"),
    QT_TRANSLATE_NOOP("Presets", "Its target"),
    QT_TRANSLATE_NOOP("Presets", "MX Plan, Zimbra or Exchange"),
    QT_TRANSLATE_NOOP("Presets", "Mail server"),
    QT_TRANSLATE_NOOP("Presets", "Name of the first alias"),
    QT_TRANSLATE_NOOP("Presets", "Name of the mail server"),
    QT_TRANSLATE_NOOP("Presets", "Name of the return path"),
    QT_TRANSLATE_NOOP("Presets", "Older contracts"),
    QT_TRANSLATE_NOOP("Presets", "Older name"),
    QT_TRANSLATE_NOOP("Presets", "One server, since April 2023"),
    QT_TRANSLATE_NOOP("Presets", "Own server"),
    QT_TRANSLATE_NOOP("Presets", "Ownership text"),
    QT_TRANSLATE_NOOP("Presets", "Portal number"),
    QT_TRANSLATE_NOOP("Presets", "Receiving"),
    QT_TRANSLATE_NOOP("Presets", "Receiving (also WorkMail)"),
    QT_TRANSLATE_NOOP("Presets", "Region"),
    QT_TRANSLATE_NOOP("Presets", "Second DKIM selector"),
    QT_TRANSLATE_NOOP("Presets", "Second server"),
    QT_TRANSLATE_NOOP("Presets", "Sending subdomain"),
    QT_TRANSLATE_NOOP("Presets", "Servers under googlemail.com"),
    //: One of several groups of servers that a provider has.
    QT_TRANSLATE_NOOP("Presets", "Stack"),
    QT_TRANSLATE_NOOP("Presets", "Subdomain of the bounce address"),
    QT_TRANSLATE_NOOP("Presets", "Target of the alternate"),
    QT_TRANSLATE_NOOP("Presets", "Target of the first"),
    QT_TRANSLATE_NOOP("Presets", "Target of the second"),
    QT_TRANSLATE_NOOP("Presets", "Target of the subdomain"),
    QT_TRANSLATE_NOOP("Presets", "The server that the admin center shows"),
    QT_TRANSLATE_NOOP("Presets", "The two servers that the console shows"),
    QT_TRANSLATE_NOOP("Presets", "United States"),
    QT_TRANSLATE_NOOP("Presets", "Validation name"),
    QT_TRANSLATE_NOOP("Presets", "Validation text"),
    QT_TRANSLATE_NOOP("Presets", "Verification name"),
    QT_TRANSLATE_NOOP("Presets", "Verification text"),
});

/// "Target of selector1": what a CNAME of that name leads to.
constexpr QLatin1String kTargetOf("Target of ");
constexpr const char *kTargetOfName = QT_TRANSLATE_NOOP("Presets", "Target of {name}");

bool isKnown(const QString &label)
{
    return std::any_of(kLabels.begin(), kLabels.end(),
                       [&](const char *known) { return label == QLatin1String(known); });
}

} // namespace

bool isLabelWords(const QString &label)
{
    return isKnown(label) || label.startsWith(kTargetOf);
}

QString labelText(const QString &label)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Presets", text); };
    if (isKnown(label))
        return said(label.toLatin1().constData());
    if (label.startsWith(kTargetOf))
        return fillIn(said(kTargetOfName), {{u"name"_s, label.mid(kTargetOf.size())}});
    return label;
}

} // namespace posthorn::providers
