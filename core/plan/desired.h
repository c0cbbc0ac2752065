// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/lookup/context.h"
#include "core/records/dmarcrecord.h"
#include "core/records/mxrecord.h"
#include "core/records/spfrecord.h"

#include <QMap>

namespace posthorn::plan {

/// A wish about one thing: leave it as it is, take it away, or have it so.
template <class T>
class Wish
{
public:
    Wish() = default;
    Wish(T value) // NOLINT(google-explicit-constructor): a wish is written as what is wished
        : m_value(std::move(value))
        , m_isStated(true)
    {
    }
    static Wish removal()
    {
        Wish wish;
        wish.m_isStated = true;
        return wish;
    }

    bool isStated() const { return m_isStated; }
    bool isRemoval() const { return m_isStated && !m_value; }
    /// Null: nothing is wished, or that it goes.
    const T *value() const { return m_value ? &*m_value : nullptr; }
    bool operator==(const Wish &) const = default;

private:
    std::optional<T> m_value;
    bool m_isStated = false;
};

/// A provider's preset, and what its console told the user.
struct PresetWish
{
    QString id;
    QMap<QString, QString> answers; ///< by the identifiers of the preset's variables
    bool operator==(const PresetWish &) const = default;
};

/// Who shall send in the domain's name, and who no longer: presets by their id, host names, addresses and
/// ranges, or `mx` and `a`.
struct SendersWish
{
    QStringList add;
    QStringList remove;
    bool operator==(const SendersWish &) const = default;
};

/// A key at a selector: the record as the signer gives it, or a host name for an alias.
struct DkimWish
{
    QString selector;
    std::optional<QString> record; ///< nothing: the selector goes
    bool operator==(const DkimWish &) const = default;
};

struct DmarcWish
{
    std::optional<records::DmarcPolicy> policy;
    std::optional<bool> testing;
    std::optional<QStringList> rua; ///< mail addresses, with or without `mailto:`; empty: no reports
    bool mailingLists = false;      ///< people write to mailing lists: reject is not advised (RFC 9989 §7.4)
    bool operator==(const DmarcWish &) const = default;
};

enum class MtaStsStage
{
    Testing,
    Enforce,
};

/// What somebody wants of a domain's mail. What is not stated stays as it is.
struct Desired
{
    std::optional<lookup::Purpose> purpose;
    Wish<PresetWish> preset;           ///< removal: as if there were none
    Wish<QList<records::MxRecord>> mx; ///< removal, or none: a null MX
    SendersWish senders;
    Wish<records::SpfQualifier> spfAll; ///< of `all`; removal: the SPF record goes
    Wish<QList<DkimWish>> dkim;         ///< removal: every key goes
    Wish<DmarcWish> dmarc;
    Wish<MtaStsStage> mtaSts;
    Wish<QStringList> tlsRpt;                ///< addresses of reports
    std::optional<std::chrono::seconds> ttl; ///< of new sets

    bool operator==(const Desired &) const = default;
};

} // namespace posthorn::plan
