// SPDX-License-Identifier: GPL-3.0-or-later
//
// The print preview as a part of a page: the pages as they will be, buttons to print them or to make a PDF, Excel or
// OpenDocument file, place at the right for the options of the report. Says in place what became of it. Any page may
// embed it; it knows report documents and nothing of where they come from.
#pragma once

#include "core/base/result.h"
#include "core/reporting/report_document.h"
#include "ui/print/page_view.h"

#include <QWidget>

#include <functional>

class QAction;
class QFileDialog;
class QLabel;
class QMenu;
class QToolButton;

namespace doancoso::kit {
class MenuButton;
class MessageBar;
} // namespace doancoso::kit

namespace doancoso::print {

class PrinterOutput;

using OutputGate = std::function<base::Result<void>(const QString& purpose)>;

class PrintPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPreview(QWidget* parent = nullptr);
    ~PrintPreview() override;

    /// Lays the document out anew; the view stays on its page when there still is one. Large documents are laid out in
    /// the background; documentShown() follows either way.
    void setDocument(const reporting::ReportDocument& document);
    void clearDocument();
    const reporting::ReportDocument& document() const { return m_document; }
    bool hasDocument() const { return m_hasDocument; }

    /// Shown at the right of the pages; the preview owns it. Null takes it away.
    void setOptionsPane(QWidget* pane);
    /// Without folder and suffix ("tho-xuan-2022-Q3"); what the file dialogs suggest.
    void setSuggestedName(const QString& name) { m_suggestedName = name; }
    /// Where file dialogs begin.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// Asked before the document leaves the program, with the printer or the name of the file; an error is shown and
    /// keeps it in. Who prints personal data writes that down here.
    void setGate(const OutputGate& gate) { m_gate = gate; }
    QString folder() const { return m_folder; }

    PageView* pageView() const { return m_view; }
    QAction* printAction() const { return m_print; }
    QAction* pdfAction() const { return m_pdf; }
    QAction* excelAction() const { return m_excel; }
    QAction* openDocumentAction() const { return m_odt; }
    /// For a page that has these actions in its own header.
    void setButtonsVisible(bool visible);

    /// Opens the file dialog for the suffix and returns at once.
    void askAndSave(const QString& suffix);
    /// Writes the file in the background; exported() or exportFailed() follows.
    void save(const QString& path);
    bool isSaving() const { return m_saving; }
    bool isLayingOut() const { return m_layingOut; }

signals:
    /// The pages of the newest document are on the screen.
    void documentShown(int pageCount);
    void exported(const QString& path);
    void exportFailed(const doancoso::base::Error& error);
    void printed(const QString& printerName);
    void printFailed(const doancoso::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void retranslate();
    QMenu* makeZoomMenu();
    QWidget* makeBar();
    void print();
    void showPages(const DocumentLayout& layout);
    void updateActions();
    void updateLabels();
    void sayExported(const QString& path);
    QToolButton* tool(QAction* action);

    reporting::ReportDocument m_document;
    bool m_hasDocument = false;
    bool m_layingOut = false;
    int m_generation = 0; ///< of the document; an older layout that comes late is dropped
    bool m_saving = false;
    QString m_suggestedName;
    QString m_folder;
    OutputGate m_gate;
    QAction* m_print = nullptr;
    QAction* m_pdf = nullptr;
    QAction* m_excel = nullptr;
    QAction* m_odt = nullptr;
    QAction* m_previousPage = nullptr;
    QAction* m_nextPage = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_fitWidth = nullptr;
    QAction* m_fitPage = nullptr;
    QWidget* m_buttons = nullptr;
    QLabel* m_pageLabel = nullptr;
    kit::MenuButton* m_zoomMenu = nullptr;
    kit::MessageBar* m_message;
    PageView* m_view;
    PrinterOutput* m_printer;
    QWidget* m_optionsFrame;
    QWidget* m_options = nullptr;
    QFileDialog* m_dialog = nullptr;
};

} // namespace doancoso::print
