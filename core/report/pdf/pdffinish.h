// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

/// What Qt's PDF writer cannot write is put in afterwards (libqpdf).
namespace posthorn::report::pdf {

/// A place in the document; in points from the lower left corner.
struct Place
{
    int page = 0; ///< from 0
    double top = 0;
};

struct OutlineEntry
{
    int level = 1;
    QString title;
    Place place;
};

struct PageLink
{
    int page = 0;
    QRectF area;                ///< points, from the lower left corner
    std::optional<Place> place; ///< within the document
    QString url;                ///< else an https address
};

struct Finish
{
    QString title;
    QString author;
    QString subject;
    QStringList keywords;
    QString creator;
    QString language;
    QDateTime made; ///< UTC
    bool rightToLeft = false;
    bool showOutline = false;
    QList<OutlineEntry> outline;
    QList<PageLink> links;
};

/// Outline, links, language and the document's own facts. The same input gives the same octets.
/// \return the reason in libqpdf's words, where it could not be done
Result<QByteArray, QString> finished(const QByteArray &pdf, const Finish &finish);

} // namespace posthorn::report::pdf
