// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/logo.h"

#include "core/base/documentlimits.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QtEndian>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView kPngStart("\x89PNG\r\n\x1a\n", 8);

/// Width and height stand in the first chunk (PNG §11.2.2).
std::optional<LogoFault> faultOfPng(const QByteArray &octets)
{
    constexpr qsizetype kSizeAt = 16;
    if (octets.size() < kSizeAt + 8 || octets.mid(12, 4) != "IHDR")
        return LogoFault::Broken;
    const quint32 width = qFromBigEndian<quint32>(octets.constData() + kSizeAt);
    const quint32 height = qFromBigEndian<quint32>(octets.constData() + kSizeAt + 4);
    if (width == 0 || height == 0)
        return LogoFault::Broken;
    return width > kMaxLogoSide || height > kMaxLogoSide ? std::optional(LogoFault::TooLarge) : std::nullopt;
}

bool namesOutside(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString value = attribute.value().toString().trimmed();
        const bool isLink = attribute.name() == "href"_L1;
        if (isLink && !value.startsWith(u'#'))
            return true;
        if (attribute.name().startsWith("on"_L1) || value.contains("url(http"_L1, Qt::CaseInsensitive) ||
            value.contains("url(file"_L1, Qt::CaseInsensitive) || value.contains("@import"_L1))
            return true;
    }
    return false;
}

/// Copies (`use`) stand only where no copy is taken from: else a few hundred octets draw for hours.
std::optional<LogoFault> faultOfSvg(const QByteArray &octets)
{
    QXmlStreamReader xml(octets);
    int elements = 0;
    int uses = 0;
    int depth = 0;
    int named = 0; ///< depth of the outermost element with an id that is open; 0: none
    bool isSvg = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            if (!xml.dtdName().isEmpty() && xml.entityDeclarations().isEmpty())
                break; // the old document type of SVG 1.1
            return LogoFault::NotContained;
        case QXmlStreamReader::StartElement: {
            ++depth;
            const QStringView name = xml.name();
            if (depth == 1 && name != "svg"_L1)
                return LogoFault::OtherFormat;
            isSvg = true;
            if (++elements > kMaxLogoElements)
                return LogoFault::Complicated;
            if (name == "script"_L1 || name == "image"_L1 || name == "foreignObject"_L1 ||
                namesOutside(xml.attributes()))
                return LogoFault::NotContained;
            if (name == "use"_L1 && (named != 0 || ++uses > kMaxLogoUses))
                return LogoFault::Complicated;
            if (named == 0 && depth > 1 && xml.attributes().hasAttribute("id"_L1))
                named = depth;
            break;
        }
        case QXmlStreamReader::EndElement:
            if (named == depth)
                named = 0;
            --depth;
            break;
        default:
            break;
        }
    }
    if (!isSvg)
        return LogoFault::OtherFormat;
    return xml.hasError() ? std::optional(LogoFault::Broken) : std::nullopt;
}

} // namespace

Result<Logo, LogoFault> readLogo(const QByteArray &octets)
{
    if (octets.size() > kMaxCoverLogoOctets)
        return failure(LogoFault::TooLarge);
    const bool isPng = octets.startsWith(kPngStart);
    if (const auto fault = isPng ? faultOfPng(octets) : faultOfSvg(octets))
        return failure(*fault);
    return Logo{isPng ? Logo::Format::Png : Logo::Format::Svg, octets};
}

QString logoFaultText(LogoFault fault)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Report", text); };
    switch (fault) {
    case LogoFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("Report", "it is too large: at most 1 MB and 4096 pixels each way"));
    case LogoFault::OtherFormat:
        return say(QT_TRANSLATE_NOOP("Report", "it is neither PNG nor SVG"));
    case LogoFault::Broken:
        return say(QT_TRANSLATE_NOOP("Report", "it cannot be read"));
    case LogoFault::Complicated:
        return say(QT_TRANSLATE_NOOP("Report", "it is too complicated a drawing"));
    case LogoFault::NotContained:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Report", "it names other files or has scripts; save it as a plain SVG"));
}

} // namespace posthorn::report
