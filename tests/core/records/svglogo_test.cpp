// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/svglogo.h"
#include "core/web/limits.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;

namespace {

const QByteArray kRoot =
    R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.2" baseProfile="tiny-ps" viewBox="0 0 64 64">)";

/// A sound logo with more inside.
QByteArray logo(const QByteArray &inside = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + kRoot + "<title>Example</title>" + inside +
           "<path d=\"M0 0h64v64z\"/></svg>\n";
}

QByteArray with(const QByteArray &part, const QByteArray &by)
{
    return logo().replace(part, by);
}

} // namespace

class SvgLogoTest : public QObject
{
    Q_OBJECT

private slots:
    void logos_data();
    void logos();
    void saysWhere();
    void entitiesAreNotExpanded();
    void boundsHold();
};

void SvgLogoTest::logos_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QList<int>>("faults");
    const auto row = [](const char *name, const QByteArray &octets, std::initializer_list<SvgFault> faults) {
        QList<int> codes;
        for (const SvgFault fault : faults)
            codes.append(static_cast<int>(fault));
        QTest::newRow(name) << octets << codes;
    };
    using enum SvgFault;
    row("sound", logo(), {});
    row("square that does not begin at 0", with("0 0 64 64", "-1, -1, 2.5 2.5"), {});
    row("reference inside", logo("<defs><path id=\"p\" d=\"M0 0\"/></defs><use xlink:href=\"#p\"/>"), {});
    row("fill from inside", logo("<rect fill=\"url(#g)\"/>"), {});
    row("description", logo("<desc>x</desc>"), {});
    row("nothing", "", {NotXml});
    row("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), {NotXml});
    row("compressed", QByteArray("\x1f\x8b\x08\0", 4), {Compressed});
    row("web page", "<html><body/></html>", {NotSvg});
    row("no namespace",
        "<svg version=\"1.2\" baseProfile=\"tiny-ps\" viewBox=\"0 0 1 1\"><title>x</title></svg>", {NotSvg});
    row("cut off", logo().chopped(12), {NotXml});
    row("two roots", logo() + "<svg/>", {NotXml});
    row("full SVG", with("tiny-ps", "full"), {BaseProfile});
    row("Tiny", with("baseProfile=\"tiny-ps\"", "baseProfile=\"tiny\""), {BaseProfile});
    row("no profile", with("baseProfile=\"tiny-ps\"", ""), {BaseProfile});
    row("version 1.1", with("version=\"1.2\"", "version=\"1.1\""), {Version});
    row("no title", with("<title>Example</title>", ""), {NoTitle});
    row("empty title", with("Example", " "), {NoTitle});
    row("title of a part only", with("<title>Example</title>", "<g><title>Example</title></g>"), {NoTitle});
    row("not square", with("0 0 64 64", "0 0 64 63"), {NotSquare});
    row("no viewBox", with("viewBox=\"0 0 64 64\"", ""), {NotSquare});
    row("viewBox of nothing", with("0 0 64 64", "0 0 0 0"), {NotSquare});
    row("place", with("viewBox", "x=\"0\" viewBox"), {Other});
    row("script", logo("<script>alert(1)</script>"), {Script});
    row("event", logo("<rect onclick=\"x()\"/>"), {Script});
    row("external use", logo("<use xlink:href=\"https://example.com/a.svg#p\"/>"), {ExternalReference});
    row("data inside a reference", logo("<use href=\"data:image/svg+xml,x\"/>"), {ExternalReference});
    row("link", logo("<a xlink:href=\"#x\"/>"), {ExternalReference});
    row("style from outside", logo("<style>@import 'x.css';</style>"), {ExternalReference});
    row("fill from outside", logo("<rect fill=\"URL( 'https://example.com/x#g')\"/>"), {ExternalReference});
    row("image", logo("<image xlink:href=\"#x\"/>"), {Raster});
    row("animation", logo("<animate attributeName=\"x\"/>"), {Animation});
    row("mask", logo("<mask/>"), {Other});
    row("other namespace", logo("<x:script xmlns:x=\"urn:x\"/>"), {});
    row("document type without entities",
        with("\n<svg",
             "\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\">\n<svg"),
        {ExternalReference});
}

void SvgLogoTest::logos()
{
    QFETCH(QByteArray, octets);
    QFETCH(QList<int>, faults);
    QList<int> found;
    const SvgLogo read = readSvgLogo(octets);
    for (const SvgIssue &issue : read.issues)
        found.append(static_cast<int>(issue.fault));
    QCOMPARE(found, faults);
}

void SvgLogoTest::saysWhere()
{
    const SvgLogo read = readSvgLogo(logo("\n\n<rect ONLOAD=\"x\"/>"));
    QCOMPARE(read.issues, (QList<SvgIssue>{{SvgFault::Script, 4, "ONLOAD"}}));
    QVERIFY(!read.isUnreadable());
}

void SvgLogoTest::entitiesAreNotExpanded()
{
    QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a" +
                  QByteArray::number(i - 1) + ";\">";
    laughs += "]>" + kRoot + "<title>&a29;</title></svg>";
    QVERIFY(readSvgLogo(laughs).has(SvgFault::Entities));
    const QByteArray file =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + kRoot + "<title>&x;</title></svg>";
    QVERIFY(readSvgLogo(file).has(SvgFault::Entities));
    QVERIFY(readSvgLogo(with("Example", "&x;")).has(SvgFault::NotXml));
}

void SvgLogoTest::boundsHold()
{
    const QByteArray deep = QByteArray("<g>").repeated(kMaxSvgDepth - 1);
    const QByteArray up = QByteArray("</g>").repeated(kMaxSvgDepth - 1);
    QVERIFY(!readSvgLogo(logo(deep + up)).has(SvgFault::TooComplex));
    QVERIFY(readSvgLogo(logo(deep + "<g/>" + up)).has(SvgFault::TooComplex));
    QVERIFY(readSvgLogo(logo(QByteArray("<g/>").repeated(kMaxSvgElements))).has(SvgFault::TooComplex));
    const QByteArray sound = logo("<!--#-->");
    QByteArray full = sound;
    full.replace("#", QByteArray(kMaxLogoOctets - sound.size() + 1, '#'));
    QCOMPARE(full.size(), kMaxLogoOctets);
    QVERIFY(readSvgLogo(full).issues.isEmpty());
    QVERIFY(readSvgLogo(full + "\n").has(SvgFault::TooLarge));
}

QTEST_APPLESS_MAIN(SvgLogoTest)
#include "svglogo_test.moc"
