// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"
#include "core/dns/zone.h"
#include "core/dns/zonefile.h"

namespace posthorn::dns {

/// Answers from zone files, as a server that is authoritative for their zones and resolves through them
/// would; no network.
///
/// The closest zone answers (a DS at its apex: the zone above). Aliases (CNAME, DNAME) are followed from zone
/// to zone. A name outside every zone, or at or below a delegation whose zone is not in the files, is
/// Failed{Refused}, in the latter case with the NS set in `authority` and the glue in `additional`: such
/// names are not known to be absent.
class ZoneFileResolver final : public Resolver
{
public:
    /// Takes the zones of all \a files; a zone begins at each SOA. What is wrong with them is in errors();
    /// the records without fault are served all the same, so refuse where that is not wanted.
    explicit ZoneFileResolver(const QList<ZoneFile> &files);
    /// From text, for tests and demonstrations.
    static ZoneFileResolver fromText(QByteArrayView text);

    /// An error and the file it is in.
    struct FileError
    {
        QString source;
        ZoneFileError error;
        bool operator==(const FileError &) const = default;
    };
    const QList<FileError> &errors() const { return m_errors; }
    /// The apexes, in order of appearance.
    QList<DomainName> zones() const;

    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override;
    /// The same at once.
    Answer answer(const Question &question) const;

private:
    void add(const ZoneFile &file);
    const Zone *zoneFor(const DomainName &name, RecordType type) const;

    QHash<DomainName, Zone> m_zones;
    QList<DomainName> m_order;
    QList<FileError> m_errors;
};

} // namespace posthorn::dns
