// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/dkimpublickey.h"
#include "core/records/taglist.h"
#include "core/records/typingslip.h"

#include <optional>

namespace posthorn::records {

/// A key under `SELECTOR._domainkey` (RFC 6376 §3.6.1, with RFC 8301 and RFC 8463).
///
/// A value. Absent tags stay absent: the predicates know the defaults. `written` keeps order, spelling,
/// unknown tags; print() takes a field that was changed from the field and all else from there.
struct DkimKey
{
    TagList written;
    std::optional<QByteArray> v;        ///< "v"; DKIM1
    std::optional<QByteArray> k;        ///< "k"; absent: rsa
    std::optional<QByteArray> p;        ///< "p": base64 as published, white space taken out; empty: revoked
    std::optional<QList<QByteArray>> h; ///< "h"; absent: all hashes
    std::optional<QList<QByteArray>> s; ///< "s"; absent: "*"
    std::optional<QList<QByteArray>> t; ///< "t": flags
    std::optional<QByteArray> n;        ///< "n": notes, quoted-printable as written
    std::optional<DkimPublicKey> key;   ///< what `p` holds, if it is a key of the kind `k`

    bool isRevoked() const { return p && p->isEmpty(); }
    bool isTesting() const { return t && t->contains("y"); } ///< t=y
    bool isStrict() const { return t && t->contains("s"); }  ///< t=s: i= in no subdomain
    bool allowsSha256() const { return !h || h->contains("sha256"); }
    bool allowsOnlySha1() const { return !allowsSha256() && h->contains("sha1"); }
    bool servesEmail() const { return !s || s->contains("*") || s->contains("email"); }
    bool operator==(const DkimKey &) const = default;
};

enum class DkimIssue
{
    BadVersion,      ///< `v=` is not DKIM1
    VersionNotFirst, ///< `v=` in another place than the first
    NotATagList,  ///< a piece that is no tag, a bad octet, or too many tags: the whole is invalid (RFC 6376
                  ///< §3.2)
    TypingSlip,   ///< quotation marks, `\;`, odd spaces…: see findTypingSlips()
    DuplicateTag, ///< the whole is invalid (RFC 6376 §3.2)
    MissingP,     ///< no `p=`
    StrayOctets,  ///< `p=` has octets that base64 has not: some verifiers skip them (RFC 2045 §6.8), others
                  ///< give up
    BadBase64,    ///< `p=` is not base64, also without such octets
    NotAKey,      ///< `p=` decodes, but to no key of the kind `k=`
    KeyTrailer,   ///< octets behind the key
    UnknownKeyType, ///< `k=` neither rsa nor ed25519
    NoUsableHash, ///< `h=` allows nothing that a verifier accepts (RFC 8301 §3.1): only sha1, or unknown ones
    NotEmail,     ///< `s=` excludes e-mail
    BadValue,     ///< a list with an empty or impossible member
    UnknownTag,   ///< ignored by verifiers; `g=` of RFC 4871 included
};

using DkimParse = std::optional<Parsed<DkimKey, DkimIssue>>;

/// Reads the text of one TXT record under `_domainkey`.
/// \return nothing where the text is no key and does not mean to be one: no `p=`, no `k=`, no `v=DKIM…`, also
/// after typing slips are mended
/// \note hostile input: linear time, at most kMaxTags tags
DkimParse parseDkimKey(QByteArrayView text);
/// A text with the same key that verifiers can read; nothing where the key can be read already, or where it
/// cannot be told for sure.
std::optional<QByteArray> mendDkimKey(QByteArrayView text);
QByteArray print(const DkimKey &key);

/// A key record holds a host name instead: a TXT where a CNAME belongs. At least three labels (a CNAME target
/// of a provider has more than a registrable name), none numeric only, nothing else in the text.
bool looksLikeHostName(QByteArrayView text);

} // namespace posthorn::records
