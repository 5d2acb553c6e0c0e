// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer_output.h"

#include "ui/print/document_painter.h"
#include "ui/print/page_layout.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <algorithm>

namespace doancoso::print {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// Pages to print, from 0, in the order in which they leave the printer.
QList<int> chosenPages(const QPrinter& printer, int count)
{
    QList<int> pages;
    const QPageRanges ranges = printer.pageRanges();
    const bool everything =
        printer.printRange() != QPrinter::PageRange || (ranges.isEmpty() && printer.fromPage() == 0);
    for (int page = 1; page <= count; ++page) {
        const bool inside = ranges.isEmpty()
                                ? page >= printer.fromPage() && page <= std::max(printer.fromPage(), printer.toPage())
                                : ranges.contains(page);
        if (everything || inside) {
            pages.append(page - 1);
        }
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst) {
        std::reverse(pages.begin(), pages.end());
    }
    if (printer.supportsMultipleCopies() || printer.copyCount() < 2) {
        return pages;
    }
    QList<int> copies;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < printer.copyCount(); ++copy) {
            copies.append(pages);
        }
    } else {
        for (const int page : std::as_const(pages)) {
            copies.append(QList<int>(printer.copyCount(), page));
        }
    }
    return copies;
}

} // namespace

void preparePrinter(QPrinter& printer, const reporting::ReportDocument& document)
{
    printer.setPageLayout(fullPageLayout(document.page));
    printer.setFullPage(true);
    printer.setDocName(document.title);
    printer.setCreator(QStringLiteral("Đoàn Cơ Sở ") + QStringLiteral(DOANCOSO_VERSION));
}

Result<void> printTo(QPrinter& printer, const DocumentLayout& layout)
{
    const QList<int> pages = chosenPages(printer, static_cast<int>(layout.pages.size()));
    if (pages.isEmpty()) {
        return Error{
            ErrorCode::Validation,
            QCoreApplication::translate("PrinterOutput", "The chosen range holds no page. The document has %1 pages.")
                .arg(layout.pages.size()),
            {},
            QStringLiteral("range")};
    }
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{ErrorCode::Unavailable,
                     QCoreApplication::translate("PrinterOutput",
                                                 "The printer “%1” did not answer. Nothing was printed; "
                                                 "check that it is switched on and has paper, or choose "
                                                 "another printer.")
                         .arg(printer.printerName()),
                     printer.outputFileName(), QStringLiteral("printer")};
    }
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage()) {
            printer.abort();
            return Error{ErrorCode::Io,
                         QCoreApplication::translate("PrinterOutput",
                                                     "The printer “%1” stopped at page %2. Check it and "
                                                     "print the remaining pages again.")
                             .arg(printer.printerName())
                             .arg(pages.at(i) + 1),
                         {},
                         QStringLiteral("printer")};
        }
        paintPage(painter, layout, pages.at(i), QRectF(QPointF(0, 0), paper.size()));
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("PrinterOutput",
                                                 "The printer “%1” reported an error. Check it and print "
                                                 "again.")
                         .arg(printer.printerName()),
                     {},
                     QStringLiteral("printer")};
    }
    return {};
}

PrinterOutput::PrinterOutput(QObject* parent) : QObject(parent) {}

PrinterOutput::~PrinterOutput() = default;

void PrinterOutput::start(QWidget* window, const reporting::ReportDocument& document, const DocumentLayout& layout,
                          const std::function<Result<void>(const QString&)>& gate)
{
    if (m_open) {
        return;
    }
    m_open = true;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*m_printer, document);
    auto* dialog = new QPrintDialog(m_printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, layout.pages.size() > 1);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    dialog->setMinMax(1, std::max(1, static_cast<int>(layout.pages.size())));
    connect(dialog, &QDialog::finished, this, [this, layout, gate](int answer) {
        m_open = false;
        if (answer != QDialog::Accepted) {
            emit cancelled();
            return;
        }
        if (gate) {
            if (const Result<void> open = gate(m_printer->printerName()); !open) {
                emit failed(open.error());
                return;
            }
        }
        const Result<void> result = printTo(*m_printer, layout);
        if (result) {
            emit printed(m_printer->printerName());
        } else {
            emit failed(result.error());
        }
    });
    dialog->open();
}

} // namespace doancoso::print
