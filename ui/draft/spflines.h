// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "ui/draft/wishes.h"

namespace posthorn::ui {

/// Somebody who may send, or shall be allowed to: one term of the SPF record.
struct SpfLine
{
    QByteArray term;  ///< "include:_spf.google.com"
    QString presetId; ///< whose term it is; empty: nobody's that we know
    QString name;     ///< of the service, or what the term means
    int lookups = 0;  ///< what it costs of the ten; -1: not known
    bool isPublished = false;
    bool isWanted = true;
    bool isNeedless = false; ///< the service's bounces are its own: DMARC gains nothing by it

    bool operator==(const SpfLine &) const = default;
};

/// What the record would be.
struct SpfDraft
{
    QList<SpfLine> lines;
    records::SpfQualifier all = records::SpfQualifier::SoftFail;
    bool isKnown = true; ///< false: what is published could not be seen, or is no single record
    int recordCount = 0; ///< published ones

    QByteArray text() const;
    int lookups() const;      ///< of the wanted lines whose cost is known
    bool isCostKnown() const; ///< of all wanted lines
    bool operator==(const SpfDraft &) const = default;
};

SpfDraft spfDraft(const Wishes &wishes, const audit::Audit *seen);

/// \name Wishes once this is so
/// @{
Wishes withTerm(Wishes wishes, const SpfDraft &draft, const QByteArray &term, bool wanted);
Wishes withSender(Wishes wishes, const QString &presetId, bool wanted);
Wishes withAll(Wishes wishes, records::SpfQualifier all);
/// @}

/// A record typed by hand as wishes, or what is wrong with it.
struct SpfTyped
{
    std::optional<Wishes> wishes;
    QString fault;         ///< a sentence (translated)
    qsizetype offset = -1; ///< in octets, where it can be told
    qsizetype length = 0;
};
SpfTyped readTypedSpf(const Wishes &wishes, const SpfDraft &draft, const QString &text);

/// The term for an address, a range or a host name; empty: it is none of these.
QByteArray termOf(const QString &typed);

} // namespace posthorn::ui
