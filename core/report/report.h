// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/report/auditdocument.h"
#include "core/report/block.h"
#include "core/report/domainnotes.h"

#include <QJsonObject>
#include <QTimeZone>

namespace posthorn::report {

/// For whom a report is.
enum class Profile
{
    Owner, ///< plain words on a few pages
    It,    ///< everything
};

/// What a report tells of. All but the audit may be missing.
struct ReportSource
{
    AuditDocument audit;
    QByteArray json; ///< the document that `audit` was read from
    const audit::Audit *live =
        nullptr;          ///< the same audit, where it was made now; outlives the report's making
    QJsonObject plan;     ///< schema posthorn.plan/1
    QJsonObject delivery; ///< schema posthorn.delivery/1: a delivery test, where one was made
    std::optional<AuditDocument> earlier; ///< of the last report, or another moment
    DomainNotes notes;
    QString resolvers; ///< who was asked; safe to show
};

/// From an audit made now.
ReportSource sourceOf(const audit::Audit &audit);

struct ReportOptions
{
    Profile profile = Profile::Owner;
    QStringList sections; ///< their ids; empty: all of the profile
    bool answers = false; ///< with every answer as it came, in the appendix
    bool demonstration = false;
    bool hidesInternal = false; ///< addresses and hosts that concern nobody outside (InternalNames)
    QString company;            ///< prepared for
    QString author;             ///< prepared by
    QString marking;            ///< who may read it: "Confidential"
    std::optional<Logo> logo;
    QString language = QStringLiteral("en");
    QTimeZone zone = QTimeZone::systemTimeZone();
};

struct SectionInfo
{
    QString id;
    QString title; ///< in the language in use
};
/// The sections of a profile, in their order.
QList<SectionInfo> sectionsOf(Profile profile);

/// Makes it, in the language in use. Pure.
Report makeReport(const ReportSource &source, const ReportOptions &options);
/// The data that go with that report: its number and its SHA-256 are theirs.
QByteArray reportJson(const ReportSource &source, const ReportOptions &options);

/// "posthorn-example.org-2026-11-23.pdf": A-label and day, whatever is in the domain.
QString suggestedFileName(const AuditDocument &audit, const QTimeZone &zone, const QString &ending);

} // namespace posthorn::report
