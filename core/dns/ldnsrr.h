// SPDX-License-Identifier: GPL-3.0-or-later
// For the files of this room that use ldns, and no others.
#pragma once

#include <QByteArray>

#include <ldns/ldns.h>

#include <memory>

namespace posthorn::dns {

struct RrFree
{
    void operator()(ldns_rr *rr) const { ldns_rr_free(rr); }
};
using Rr = std::unique_ptr<ldns_rr, RrFree>;

inline QByteArray octetsOf(const ldns_rdf *field)
{
    return QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(field)),
                      static_cast<qsizetype>(ldns_rdf_size(field)));
}

/// The fields of a record, one after the other.
inline QByteArray rdataOf(const ldns_rr *rr)
{
    QByteArray octets;
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i)
        octets.append(octetsOf(ldns_rr_rdf(rr, i)));
    return octets;
}

} // namespace posthorn::dns
