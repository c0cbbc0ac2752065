// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/providerlist.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace posthorn::ui {

namespace {

constexpr int kRowsHigh = 7;

} // namespace

ProviderList::ProviderList(const QList<providers::Kind> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_model(new ProviderModel(kinds, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(ProviderModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setClearButtonEnabled(true);
    m_view->setModel(m_filtered);
    m_view->setUniformItemSizes(true);
    m_view->setMinimumHeight(fontMetrics().height() * kRowsHigh * 3 / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_view);
    connect(m_search, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_isShowing && m_view->hasFocus())
                    emit chosen(index.data(ProviderModel::IdRole).toString());
            });
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(index.data(ProviderModel::IdRole).toString()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filtered->rowCount() > 0)
            emit chosen(m_filtered->index(0, 0).data(ProviderModel::IdRole).toString());
    });
}

void ProviderList::setTexts(const QString &search, const QString &list)
{
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_view->setAccessibleName(list);
}

void ProviderList::choose(const QString &id)
{
    m_isShowing = true;
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(id));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    }
    m_isShowing = false;
}

} // namespace posthorn::ui
