// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsstore.h"

#include <QStandardPaths>

#include <algorithm>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSchema = 1;
constexpr int kMostDomains = 10000;

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/posthorn.ini"_s;
}

std::optional<audit::Verdict> verdictFromId(const QString &id)
{
    using audit::Verdict;
    for (const Verdict verdict : {Verdict::Unknown, Verdict::Broken, Verdict::AtRisk, Verdict::Fair,
                                  Verdict::Good, Verdict::Excellent}) {
        if (audit::verdictId(verdict) == id)
            return verdict;
    }
    return std::nullopt;
}

} // namespace

SettingsStore::SettingsStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file.isEmpty() ? defaultFile() : file, QSettings::IniFormat)
{
    m_readOnly = m_file.value(u"schema"_s, kSchema).toInt() > kSchema;
    write(u"schema"_s, kSchema);
}

void SettingsStore::write(const QString &key, const QVariant &value)
{
    if (!m_readOnly && m_file.value(key) != value)
        m_file.setValue(key, value);
}

QList<DomainState> SettingsStore::domains() const
{
    QList<DomainState> states;
    QSettings &file = const_cast<QSettings &>(m_file); // QSettings counts its arrays as it reads
    const int count = std::min(file.beginReadArray(u"domains"_s), kMostDomains);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const auto name = DomainName::parse(file.value(u"name"_s).toString().toUtf8());
        if (!name || name->isRoot())
            continue;
        DomainState state;
        state.domain = *name;
        state.remembered = verdictFromId(file.value(u"verdict"_s).toString());
        state.rememberedAt = QDateTime::fromString(file.value(u"checkedAt"_s).toString(), Qt::ISODate);
        states.append(state);
    }
    file.endArray();
    return states;
}

void SettingsStore::setDomains(const DomainList &list)
{
    if (m_readOnly)
        return;
    m_file.remove(u"domains"_s);
    m_file.beginWriteArray(u"domains"_s);
    for (int row = 0; row < std::min(list.rowCount(), kMostDomains); ++row) {
        const DomainState &state = list.at(row);
        m_file.setArrayIndex(row);
        m_file.setValue(u"name"_s, state.domain.toString());
        const auto verdict = state.last ? std::optional(state.last->verdict) : state.remembered;
        const QDateTime at = state.last ? state.last->seen.checkedAt : state.rememberedAt;
        if (verdict)
            m_file.setValue(u"verdict"_s, audit::verdictId(*verdict));
        if (at.isValid())
            m_file.setValue(u"checkedAt"_s, at.toUTC().toString(Qt::ISODate));
    }
    m_file.endArray();
}

NetworkChoice SettingsStore::network() const
{
    NetworkChoice choice;
    choice.resolvers = m_file.value(u"network/resolvers"_s).toStringList();
    const int seconds = m_file.value(u"network/timeout"_s, 5).toInt();
    choice.timeout = std::chrono::seconds(std::clamp(seconds, kLeastSeconds, kMostSeconds));
    return choice;
}

void SettingsStore::setNetwork(const NetworkChoice &choice)
{
    write(u"network/resolvers"_s, choice.resolvers);
    write(u"network/timeout"_s,
          static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(choice.timeout).count()));
}

lookup::AreaSet SettingsStore::defaultAreas()
{
    lookup::AreaSet areas = lookup::AreaSet::all();
    areas.remove(lookup::Area::Reputation); // it tells list operators what is looked up
    return areas;
}

lookup::AreaSet SettingsStore::areas() const
{
    lookup::AreaSet areas = defaultAreas();
    for (const QString &id : m_file.value(u"checks/without"_s).toStringList()) {
        if (const auto area = lookup::areaFromId(id))
            areas.remove(*area);
    }
    for (const QString &id : m_file.value(u"checks/also"_s).toStringList()) {
        if (const auto area = lookup::areaFromId(id))
            areas.insert(*area);
    }
    return areas;
}

/// What differs from the default is written down: an area that a later version brings is then on, or off, as
/// that version has it.
void SettingsStore::setAreas(lookup::AreaSet areas)
{
    QStringList without;
    QStringList also;
    for (const lookup::Area area : lookup::allAreas()) {
        const bool usual = defaultAreas().contains(area);
        if (usual && !areas.contains(area))
            without.append(lookup::areaId(area));
        if (!usual && areas.contains(area))
            also.append(lookup::areaId(area));
    }
    write(u"checks/without"_s, without);
    write(u"checks/also"_s, also);
}

Depth SettingsStore::depth() const
{
    return m_file.value(u"view/depth"_s).toString() == u"expert"_s ? Depth::Expert : Depth::Plain;
}

void SettingsStore::setDepth(Depth depth)
{
    if (depth == this->depth())
        return;
    write(u"view/depth"_s, depth == Depth::Expert ? u"expert"_s : u"plain"_s);
    emit depthChanged(depth);
}

ColorScheme SettingsStore::colorScheme() const
{
    const QString word = m_file.value(u"view/colors"_s).toString();
    return word == u"dark"_s    ? ColorScheme::Dark
           : word == u"light"_s ? ColorScheme::Light
                                : ColorScheme::System;
}

void SettingsStore::setColorScheme(ColorScheme scheme)
{
    if (scheme == colorScheme())
        return;
    write(u"view/colors"_s, scheme == ColorScheme::Dark    ? u"dark"_s
                            : scheme == ColorScheme::Light ? u"light"_s
                                                           : u"system"_s);
    emit colorSchemeChanged(scheme);
}

QString SettingsStore::language() const
{
    return m_file.value(u"view/language"_s).toString();
}

void SettingsStore::setLanguage(const QString &code)
{
    if (code == language())
        return;
    write(u"view/language"_s, code);
    emit languageChanged(code);
}

QByteArray SettingsStore::state(const QString &of) const
{
    return m_file.value(u"state/"_s + of).toByteArray();
}

void SettingsStore::setState(const QString &of, const QByteArray &state)
{
    write(u"state/"_s + of, state);
}

} // namespace posthorn::ui
