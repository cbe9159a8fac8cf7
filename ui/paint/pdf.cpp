#include "ui/paint/pdf.h"

#include "ui/paint/pdfpages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QPageSize>
#include <QPdfWriter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

QString program()
{
    return u"Passive First "_s + QString::fromLatin1(PF_VERSION);
}

struct Painted
{
    QByteArray bytes;
    int pages = 0;
    QList<OutlineEntry> outline;
};

Painted paintPages(const report::Document &document, const Theme &theme, int pages)
{
    Painted painted;
    QBuffer buffer(&painted.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfPages::resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(document.title);
    writer.setCreator(program());
    PdfPages painter(writer, document, theme, pages);
    painted.pages = painter.paint();
    painted.outline = painter.outline();
    return painted;
}

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void addOutline(QPDF &pdf, const QList<OutlineEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    QList<QPDFObjectHandle> items;
    for (const OutlineEntry &entry : entries) {
        QPDFObjectHandle page = pages.at(std::size_t(entry.page)).getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(entry.title));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest",
                        QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newInteger(0),
                                                    QPDFObjectHandle::newReal(height - entry.top, 2), QPDFObjectHandle::newNull()}));
        items += item;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/First", items.first());
    root.replaceKey("/Last", items.last());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(items.size()));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// Outline, language, title bar, and dates and ids that depend on the document alone.
QByteArray finish(const Painted &painted, const report::Document &document)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", painted.bytes.constData(), std::size_t(painted.bytes.size()));
    addOutline(pdf, painted.outline);
    QPDFObjectHandle root = pdf.getRoot();
    if (!document.language.isEmpty())
        root.replaceKey("/Lang", unicode(document.language));
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);

    const QDateTime date = QDateTime::fromMSecsSinceEpoch(document.date.value, Qt::UTC);
    const std::string stamp = (u"D:"_s + date.toString(u"yyyyMMddHHmmss"_s) + u"Z"_s).toStdString();
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(document.title));
    if (!document.subtitle.isEmpty())
        info.replaceKey("/Subject", unicode(document.subtitle));
    info.replaceKey("/Creator", unicode(program()));
    info.replaceKey("/Producer", unicode(program()));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(stamp));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(stamp));
    QPDFObjectHandle trailer = pdf.getTrailer();
    trailer.replaceKey("/Info", pdf.makeIndirectObject(info));
    const std::string id = QCryptographicHash::hash(document.id.toUtf8(), QCryptographicHash::Md5).toStdString();
    trailer.replaceKey("/ID", QPDFObjectHandle::newArray({QPDFObjectHandle::newString(id), QPDFObjectHandle::newString(id)}));

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::unique_ptr<Buffer> out(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize()));
}

} // namespace

Result<QByteArray> writePdf(const report::Document &document, const Theme &print)
{
    loadFonts();
    const int pages = paintPages(document, print, 0).pages; // "of m" is known after the first pass
    const Painted painted = paintPages(document, print, pages);
    try {
        return finish(painted, document);
    } catch (const std::exception &error) {
        return fail("PF-PDF-001", msg("pdf.not-written"), msg("pdf.not-written.next"), {}, QString::fromUtf8(error.what()));
    }
}

} // namespace pf
