// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scripts.h"

#include <QSet>

#include <algorithm>

namespace posthorn {

namespace {

using Script = QChar::Script;
using Scripts = QSet<Script>;

/// What one language writes with, beside Latin letters (UTS #39 §5.2).
const QList<Scripts> &writtenTogether()
{
    static const QList<Scripts> sets{
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul},
    };
    return sets;
}

QString scriptName(Script script)
{
    switch (script) {
    case QChar::Script_Latin:
        return QStringLiteral("Latin");
    case QChar::Script_Greek:
        return QStringLiteral("Greek");
    case QChar::Script_Cyrillic:
        return QStringLiteral("Cyrillic");
    case QChar::Script_Armenian:
        return QStringLiteral("Armenian");
    case QChar::Script_Hebrew:
        return QStringLiteral("Hebrew");
    case QChar::Script_Arabic:
        return QStringLiteral("Arabic");
    case QChar::Script_Han:
        return QStringLiteral("Han");
    case QChar::Script_Hiragana:
        return QStringLiteral("Hiragana");
    case QChar::Script_Katakana:
        return QStringLiteral("Katakana");
    case QChar::Script_Hangul:
        return QStringLiteral("Hangul");
    case QChar::Script_Cherokee:
        return QStringLiteral("Cherokee");
    case QChar::Script_Georgian:
        return QStringLiteral("Georgian");
    default:
        return QStringLiteral("another");
    }
}

Scripts scriptsOf(const QString &label)
{
    Scripts scripts;
    for (const char32_t point : label.toUcs4()) {
        const Script script = QChar::script(point);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited &&
            script != QChar::Script_Unknown)
            scripts.insert(script);
    }
    return scripts;
}

bool areWrittenTogether(const Scripts &scripts)
{
    const auto &sets = writtenTogether();
    return scripts.size() < 2 ||
           std::any_of(sets.begin(), sets.end(), [&](const Scripts &set) { return set.contains(scripts); });
}

} // namespace

QStringList mixedScripts(const DomainName &name)
{
    for (const QString &label : name.toUnicode().split(QLatin1Char('.'))) {
        const Scripts scripts = scriptsOf(label);
        if (areWrittenTogether(scripts))
            continue;
        QStringList names;
        for (const Script script : scripts)
            names.append(scriptName(script));
        names.removeDuplicates();
        names.sort();
        return names;
    }
    return {};
}

} // namespace posthorn
