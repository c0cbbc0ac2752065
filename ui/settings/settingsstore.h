// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/colorscheme.h"
#include "ui/engine.h"
#include "ui/page.h"

#include <QObject>
#include <QSettings>

namespace posthorn::ui {

/// What the window remembers, in one file that can be read and backed up. No secret is ever in it.
class SettingsStore final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLeastSeconds = 1; ///< that one question may be given
    static constexpr int kMostSeconds = 300;
    static lookup::AreaSet defaultAreas();

    /// \param file empty: the place where this system keeps settings
    explicit SettingsStore(const QString &file = {}, QObject *parent = nullptr);

    QList<DomainState> domains() const;
    void setDomains(const DomainList &list);

    NetworkChoice network() const;
    void setNetwork(const NetworkChoice &choice);
    lookup::AreaSet areas() const; ///< that are checked
    void setAreas(lookup::AreaSet areas);
    Depth depth() const;
    void setDepth(Depth depth);
    ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    QString language() const; ///< "de"; empty: the system's
    void setLanguage(const QString &code);

    QByteArray state(const QString &of) const;
    void setState(const QString &of, const QByteArray &state);

    /// The file is of a later version: it is read as far as it is understood, and not written.
    bool isReadOnly() const { return m_readOnly; }

signals:
    void languageChanged(const QString &code);
    void colorSchemeChanged(posthorn::ui::ColorScheme scheme);
    void depthChanged(posthorn::ui::Depth depth);

private:
    void write(const QString &key, const QVariant &value);

    QSettings m_file;
    bool m_readOnly = false;
};

} // namespace posthorn::ui
