// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdffinish.h"

#include <QUrl>
#include <qpdf/JSON.hh> // the headers below leave it incomplete
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace posthorn::report::pdf {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString &value)
{
    return Handle::newUnicodeString(value.toStdString());
}

Handle real(double value)
{
    return Handle::newReal(value, 2);
}

/// One document on its way.
class Finisher
{
public:
    Finisher(QPDF &pdf, const Finish &finish)
        : m_pdf(pdf)
        , m_finish(finish)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void run()
    {
        nameFonts();
        facts();
        outline();
        for (const PageLink &link : m_finish.links)
            addLink(link);
    }

private:
    Handle destination(const Place &place)
    {
        Handle array = Handle::newArray();
        array.appendItem(m_pages.at(static_cast<size_t>(place.page)).getObjectHandle());
        array.appendItem(Handle::newName("/XYZ"));
        array.appendItem(Handle::newNull());
        array.appendItem(real(place.top));
        array.appendItem(Handle::newNull());
        return array;
    }

    /// Qt puts letters in front of a font's name that tell the number of an object: others in every run.
    void nameFonts()
    {
        for (Handle &object : m_pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/FontDescriptor"))
                continue;
            const std::string name = object.getKey("/FontName").getName();
            const size_t plus = name.find('+');
            if (plus != std::string::npos)
                object.replaceKey("/FontName", Handle::newName("/" + name.substr(plus + 1)));
        }
    }

    void facts()
    {
        Handle info = m_pdf.makeIndirectObject(Handle::newDictionary());
        info.replaceKey("/Title", text(m_finish.title));
        if (!m_finish.author.isEmpty())
            info.replaceKey("/Author", text(m_finish.author));
        info.replaceKey("/Subject", text(m_finish.subject));
        info.replaceKey("/Keywords", text(m_finish.keywords.join(QLatin1String(", "))));
        info.replaceKey("/Creator", text(m_finish.creator));
        info.replaceKey("/Producer", text(QStringLiteral("Qt %1, libqpdf").arg(QLatin1String(qVersion()))));
        const QString made = m_finish.made.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
        for (const char *key : {"/CreationDate", "/ModDate"})
            info.replaceKey(key, Handle::newString(made.toStdString()));
        m_pdf.getTrailer().replaceKey("/Info", info);

        Handle root = m_pdf.getRoot();
        root.removeKey("/Metadata"); // Qt's has the time of now and none of the facts above
        root.replaceKey("/Lang", text(m_finish.language));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        if (m_finish.rightToLeft)
            preferences.replaceKey("/Direction", Handle::newName("/R2L"));
        root.replaceKey("/ViewerPreferences", preferences);
        if (m_finish.showOutline)
            root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    /// Entries below the \a level of their parent, from m_at on. \return how many entries there are in all
    int children(Handle parent, int level)
    {
        std::vector<Handle> items;
        int count = 0;
        while (m_at < m_finish.outline.size() && m_finish.outline[m_at].level > level) {
            const OutlineEntry &entry = m_finish.outline[m_at++];
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", text(entry.title));
            item.replaceKey("/Dest", destination(entry.place));
            item.replaceKey("/Parent", parent);
            const int below = children(item, entry.level); // three levels at most
            if (below > 0)
                item.replaceKey("/Count", Handle::newInteger(-below)); // closed
            items.push_back(item);
            ++count;
        }
        for (size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                items[i].replaceKey("/Prev", items[i - 1]);
            if (i + 1 < items.size())
                items[i].replaceKey("/Next", items[i + 1]);
        }
        if (!items.empty()) {
            parent.replaceKey("/First", items.front());
            parent.replaceKey("/Last", items.back());
        }
        return count;
    }

    void outline()
    {
        if (m_finish.outline.isEmpty())
            return;
        Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
        outlines.replaceKey("/Type", Handle::newName("/Outlines"));
        const int count = children(outlines, 0);
        outlines.replaceKey("/Count", Handle::newInteger(count));
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
    }

    void addLink(const PageLink &link)
    {
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
        annotation.replaceKey("/F", Handle::newInteger(4)); // printed
        Handle area = Handle::newArray();
        for (const double value : {link.area.left(), link.area.top(), link.area.right(), link.area.bottom()})
            area.appendItem(real(value));
        annotation.replaceKey("/Rect", area);
        if (link.place) {
            annotation.replaceKey("/Dest", destination(*link.place));
        } else {
            Handle action = Handle::newDictionary();
            action.replaceKey("/S", Handle::newName("/URI"));
            action.replaceKey("/URI", Handle::newString(QUrl(link.url).toEncoded().toStdString()));
            annotation.replaceKey("/A", action);
        }
        Handle page = m_pages.at(static_cast<size_t>(link.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    QPDF &m_pdf;
    const Finish &m_finish;
    std::vector<QPDFPageObjectHelper> m_pages;
    qsizetype m_at = 0;
};

/// \a octets are read as they are needed: they must live as long as \a document does.
void open(QPDF &document, const QByteArray &octets)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile("report", octets.constData(), static_cast<size_t>(octets.size()));
}

QByteArray written(QPDF &document, qpdf_object_stream_e objectStreams)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(objectStreams);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray, QString> finished(const QByteArray &pdf, const Finish &finish)
{
    try {
        QPDF document;
        open(document, pdf);
        Finisher(document, finish).run();
        // Qt numbers the parts of its fonts in the order of a hash, which is another one in every run, and
        // which objects share a stream goes by these numbers. The first writing numbers all anew, in the
        // order in which they are reached from the root.
        const QByteArray numbered = written(document, qpdf_o_disable);
        QPDF again;
        open(again, numbered);
        return written(again, qpdf_o_generate);
    } catch (const std::exception &error) {
        return failure(QString::fromUtf8(error.what()));
    }
}

} // namespace posthorn::report::pdf
