// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report document on a printer: asks which one without stopping the program, then paints the chosen pages. For
// PrintPreview and for pages that print without a preview.
#pragma once

#include "core/base/result.h"
#include "core/reporting/report_document.h"
#include "ui/print/document_layout.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace doancoso::print {

/// Sets paper and direction of the printer as the document wants them.
void preparePrinter(QPrinter& printer, const reporting::ReportDocument& document);
/// Paints what the printer's settings ask for: range, copies, order. A sheet that the printer has not is scaled.
/// Errors: Unavailable when the printer cannot begin; Validation when the range holds no page.
base::Result<void> printTo(QPrinter& printer, const DocumentLayout& layout);

class PrinterOutput final : public QObject
{
    Q_OBJECT

public:
    explicit PrinterOutput(QObject* parent = nullptr);
    ~PrinterOutput() override;

    /// Opens the system's print dialog over `window`. One dialog at a time; a second call while it is open does
    /// nothing. `gate` is asked with the name of the printer once one is chosen; its error is passed on by failed().
    void start(QWidget* window, const reporting::ReportDocument& document, const DocumentLayout& layout,
               const std::function<base::Result<void>(const QString& printer)>& gate = {});
    bool isOpen() const { return m_open; }

signals:
    void printed(const QString& printerName);
    void failed(const doancoso::base::Error& error);
    void cancelled();

private:
    std::unique_ptr<QPrinter> m_printer;
    bool m_open = false;
};

} // namespace doancoso::print
