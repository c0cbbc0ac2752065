// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/svglogo.h"

#include "core/web/limits.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace posthorn::records {

namespace {

using namespace Qt::Literals::StringLiterals;
using Fault = SvgFault;

constexpr auto kSvg = "http://www.w3.org/2000/svg"_L1;

/// Elements that the profile leaves out, and why.
struct Banned
{
    QLatin1String name;
    Fault fault;
};
constexpr Banned kBanned[] = {
    {"script"_L1, Fault::Script},
    {"handler"_L1, Fault::Script},
    {"listener"_L1, Fault::Script},
    {"image"_L1, Fault::Raster},
    {"audio"_L1, Fault::Raster},
    {"video"_L1, Fault::Raster},
    {"animation"_L1, Fault::Raster},
    {"foreignObject"_L1, Fault::Raster},
    {"animate"_L1, Fault::Animation},
    {"animateColor"_L1, Fault::Animation},
    {"animateMotion"_L1, Fault::Animation},
    {"animateTransform"_L1, Fault::Animation},
    {"set"_L1, Fault::Animation},
    {"discard"_L1, Fault::Animation},
    {"a"_L1, Fault::ExternalReference},
    {"prefetch"_L1, Fault::ExternalReference},
    {"filter"_L1, Fault::Other},
    {"mask"_L1, Fault::Other},
    {"clipPath"_L1, Fault::Other},
    {"pattern"_L1, Fault::Other},
    {"marker"_L1, Fault::Other},
    {"symbol"_L1, Fault::Other},
};

/// A style or a presentation attribute that leads out of the file.
bool leadsOut(QStringView css)
{
    static const QRegularExpression kOut(u"@import|url\\(\\s*[\"']?\\s*[^#\"'\\s)]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return kOut.match(css.toString()).hasMatch();
}

/// Four numbers, the last two equal and above 0.
bool isSquare(QStringView viewBox)
{
    static const QRegularExpression kBetween(u"\\s*,\\s*|\\s+"_s);
    const QStringList parts = viewBox.trimmed().toString().split(kBetween);
    bool ok = parts.size() == 4;
    double numbers[4] = {};
    for (qsizetype i = 0; ok && i < 4; ++i)
        numbers[i] = parts[i].toDouble(&ok);
    return ok && numbers[2] > 0 && numbers[2] == numbers[3];
}

class Reader
{
public:
    explicit Reader(const QByteArray &octets)
        : m_octets(octets)
        , m_xml(octets)
    {
    }

    SvgLogo run()
    {
        if (m_octets.startsWith("\x1f\x8b")) {
            add(Fault::Compressed);
            return m_logo;
        }
        if (m_octets.size() > kMaxLogoOctets)
            add(Fault::TooLarge);
        while (!m_over && !m_xml.atEnd())
            token(m_xml.readNext());
        if (m_xml.hasError() && !m_logo.isUnreadable())
            add(Fault::NotXml, m_xml.errorString().toUtf8());
        if (!m_over && !m_logo.isUnreadable() && !m_hasTitle)
            add(Fault::NoTitle);
        std::stable_sort(m_logo.issues.begin(), m_logo.issues.end(),
                         [](const SvgIssue &a, const SvgIssue &b) { return a.fault < b.fault; });
        return m_logo;
    }

private:
    void token(QXmlStreamReader::TokenType type)
    {
        switch (type) {
        case QXmlStreamReader::DTD:
            documentType();
            break;
        case QXmlStreamReader::StartElement:
            ++m_depth;
            start();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_inTitle = m_inStyle = false;
            break;
        case QXmlStreamReader::Characters:
            m_hasTitle = m_hasTitle || (m_inTitle && !m_xml.text().trimmed().isEmpty());
            if (m_inStyle && leadsOut(m_xml.text()))
                add(Fault::ExternalReference, "style");
            break;
        default:
            break;
        }
    }

    void documentType()
    {
        if (!m_xml.entityDeclarations().isEmpty()) {
            add(Fault::Entities);
            m_over = true;
        } else if (!m_xml.dtdSystemId().isEmpty()) {
            add(Fault::ExternalReference, "!DOCTYPE");
        }
    }

    void start()
    {
        if (++m_elements > kMaxSvgElements || m_depth > kMaxSvgDepth) {
            add(Fault::TooComplex);
            m_over = true;
            return;
        }
        if (m_depth == 1)
            root();
        const bool isSvg = m_xml.namespaceUri() == kSvg;
        m_inTitle = isSvg && m_depth == 2 && m_xml.name() == "title"_L1;
        m_inStyle = isSvg && m_xml.name() == "style"_L1;
        if (isSvg)
            element();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            checkAttribute(attribute);
    }

    void root()
    {
        if (m_xml.namespaceUri() != kSvg || m_xml.name() != "svg"_L1) {
            add(Fault::NotSvg, m_xml.qualifiedName().toUtf8());
            m_over = true;
            return;
        }
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const auto wants = [&](QLatin1String name, QLatin1String value, Fault fault) {
            if (attributes.value(name) != value)
                add(fault, attributes.value(name).toUtf8());
        };
        wants("baseProfile"_L1, "tiny-ps"_L1, Fault::BaseProfile);
        wants("version"_L1, "1.2"_L1, Fault::Version);
        if (!isSquare(attributes.value("viewBox"_L1)))
            add(Fault::NotSquare, attributes.value("viewBox"_L1).toUtf8());
        for (const QLatin1String name : {"x"_L1, "y"_L1}) {
            if (attributes.hasAttribute(name))
                add(Fault::Other, name.data());
        }
    }

    void element()
    {
        const auto banned = std::find_if(std::begin(kBanned), std::end(kBanned),
                                         [this](const Banned &b) { return m_xml.name() == b.name; });
        if (banned != std::end(kBanned))
            add(banned->fault, banned->name.data());
    }

    void checkAttribute(const QXmlStreamAttribute &attribute)
    {
        const QStringView name = attribute.name();
        const QStringView value = attribute.value();
        const QByteArray written = attribute.qualifiedName().toUtf8();
        if (name.startsWith("on"_L1, Qt::CaseInsensitive))
            add(Fault::Script, written);
        else if (name == "href"_L1 && !value.trimmed().startsWith(u'#'))
            add(Fault::ExternalReference, written);
        else if (leadsOut(value))
            add(Fault::ExternalReference, written);
    }

    void add(Fault fault, const QByteArray &what = {})
    {
        constexpr qsizetype kShown = 100;
        if (!m_logo.has(fault))
            m_logo.issues.append({fault, m_xml.lineNumber(), what.left(kShown)});
    }

    const QByteArray &m_octets;
    QXmlStreamReader m_xml;
    SvgLogo m_logo;
    int m_depth = 0;
    int m_elements = 0;
    bool m_inTitle = false;
    bool m_inStyle = false;
    bool m_hasTitle = false;
    bool m_over = false; ///< the rest is not read
};

} // namespace

bool SvgLogo::has(SvgFault fault) const
{
    return std::any_of(issues.begin(), issues.end(), [fault](const SvgIssue &i) { return i.fault == fault; });
}

bool SvgLogo::isUnreadable() const
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const SvgIssue &issue) { return issue.fault <= SvgFault::TooComplex; });
}

SvgLogo readSvgLogo(const QByteArray &octets)
{
    return Reader(octets).run();
}

} // namespace posthorn::records
