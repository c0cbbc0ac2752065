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

namespace {

/// \name Ends of files' names
/// @{
const QString kDraft = u".json"_s;
const QString kSteps = u".steps"_s;
/// @}

} // namespace

DraftStore::DraftStore(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s
                   : folder)
    , m_open(std::make_shared<QHash<DomainName, std::weak_ptr<Draft>>>())
{
}

QString DraftStore::path(const DomainName &domain, const QString &suffix) const
{
    // Octets that a file's name cannot have, or that mean something in a path, never get there.
    return m_folder + u'/' + QString::fromLatin1(domain.key().toPercentEncoding("", ".")) + suffix;
}

std::optional<DraftStore::Kept> DraftStore::load(const DomainName &domain) const
{
    QFile file(path(domain, kDraft));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto read = readWishes(file.read(plan::kMaxPlanOctets + 1));
    if (!read || read->first != domain)
        return std::nullopt;
    return Kept{read->second, QFileInfo(file).lastModified().toUTC()};
}

QString DraftStore::save(const DomainName &domain, const Wishes &wishes) const
{
    return write(path(domain, kDraft), wishesJson(domain, wishes));
}

QString DraftStore::write(const QString &path, const QByteArray &text) const
{
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text);
    return file.commit() ? QString() : file.errorString();
}

void DraftStore::remove(const DomainName &domain) const
{
    QFile::remove(path(domain, kDraft));
}

std::optional<plan::Playbook> DraftStore::playbook(const DomainName &domain) const
{
    QFile file(path(domain, kSteps));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto read = plan::readPlaybook(file.read(plan::kMaxPlanOctets + 1));
    return read && read->domain == domain ? std::optional(*read) : std::nullopt;
}

QString DraftStore::savePlaybook(const plan::Playbook &playbook) const
{
    return write(path(playbook.domain, kSteps), plan::playbookJson(playbook));
}

void DraftStore::removePlaybook(const DomainName &domain) const
{
    QFile::remove(path(domain, kSteps));
}

std::shared_ptr<Draft> DraftStore::open(const DomainName &domain) const
{
    if (auto draft = m_open->value(domain).lock())
        return draft;
    const auto kept = load(domain);
    auto draft = std::make_shared<Draft>(domain, kept ? kept->wishes : Wishes());
    m_open->removeIf([](const auto &entry) { return entry.value().expired(); });
    m_open->insert(domain, draft);
    return draft;
}

} // namespace posthorn::ui
