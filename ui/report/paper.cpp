// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "ui/report/chart_objects.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double screenDpi = 96; // what the drawings are measured in
constexpr int pdfDpi = 300;
constexpr double margin = 12; // millimetres
constexpr double textPoints = 8;
constexpr double edgePoints = 7.5; // of the lines above and below the text

/// The lines above and below the text of a sheet.
void paintEdges(QPainter &painter, const QSizeF &sheet, const QString &title, const QString &number)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(edgePoints);
    painter.setFont(font);
    painter.setPen(QColor(0x55, 0x55, 0x55));
    const double height = QFontMetricsF(font, painter.device()).height();
    painter.drawText(QRectF(0, 0, sheet.width(), height), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.drawText(QRectF(0, sheet.height() - height, sheet.width(), height), Qt::AlignRight | Qt::AlignVCenter,
                     number);
}

} // namespace

int paintSheets(QPagedPaintDevice &device, const report::RunPage &page)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QSizeF sheet(device.width(), device.height());
    const double dpi = device.logicalDpiY();
    const double edge = dpi * 0.25; // inches
    const QSizeF body(sheet.width(), sheet.height() - 2 * edge);

    ChartObjects charts(page.charts, dpi / screenDpi);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&device);
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &charts);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(textPoints);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    document.setHtml(QString::fromUtf8(page.html));

    const int sheets = document.pageCount();
    for (int at = 0; at < sheets; ++at) {
        if (at > 0 && !device.newPage())
            return 0;
        const QRectF shown(QPointF(0, at * body.height()), body);
        painter.save();
        painter.translate(0, edge - shown.top());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black); // a dark window has white text
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintEdges(painter, sheet, page.title,
                   PaperWords::tr("Page %1 of %2").arg(QString::number(at + 1), QString::number(sheets)));
    }
    return painter.end() ? sheets : 0;
}

Pdf pdfOf(const report::RunPage &page)
{
    Pdf pdf;
    QBuffer buffer(&pdf.bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setTitle(page.title);
        writer.setCreator(u"Peerlight"_s);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
        pdf.sheets = paintSheets(writer, page);
    }
    buffer.close();
    return pdf.sheets > 0 ? pdf : Pdf();
}

} // namespace peerlight::ui
