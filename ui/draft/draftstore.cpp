// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/draftstore.h"

#include "core/records/mxlimits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

DraftStore::DraftStore(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s
                   : folder)
{
}

QString DraftStore::path(const DomainName &domain) const
{
    // Octets that a file's name cannot have, or that mean something in a path, never get there.
    return m_folder + u'/' + QString::fromLatin1(domain.key().toPercentEncoding("", ".")) + u".json"_s;
}

std::optional<DraftStore::Kept> DraftStore::load(const DomainName &domain) const
{
    QFile file(path(domain));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto read = readWishes(file.read(plan::kMaxPlanOctets + 1));
    if (!read || read->first != domain)
        return std::nullopt;
    return Kept{read->second, QFileInfo(file).lastModified().toUTC()};
}

QString DraftStore::save(const DomainName &domain, const Wishes &wishes) const
{
    QDir().mkpath(m_folder);
    QSaveFile file(path(domain));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(wishesJson(domain, wishes));
    return file.commit() ? QString() : file.errorString();
}

void DraftStore::remove(const DomainName &domain) const
{
    QFile::remove(path(domain));
}

} // namespace posthorn::ui
