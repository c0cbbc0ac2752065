// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presets/providermodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace posthorn::ui {

/// Presets with a field to search them by name or by the host names that they use.
class ProviderList final : public QWidget
{
    Q_OBJECT

public:
    /// \param name for screen readers
    explicit ProviderList(const QList<providers::Kind> &kinds, QWidget *parent = nullptr);

    ProviderModel *model() const { return m_model; }
    QLineEdit *search() const { return m_search; }
    QListView *view() const { return m_view; }
    void setTexts(const QString &search, const QString &list);
    void choose(const QString &id);

signals:
    /// Somebody chose this one.
    void chosen(const QString &id);

private:
    ProviderModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_search;
    QListView *m_view;
    bool m_isShowing = false;
};

} // namespace posthorn::ui
