// SPDX-License-Identifier: GPL-3.0-or-later
//
// ImportFlow: how a list comes in – from a file, the clipboard, another sheet – and is understood.
#include "ui/flows/import_flow.h"

#include "ui/kit/prompter.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace doancoso::flows {

using base::Result;

struct ImportFlow::ReadList
{
    base::TableFile file;
    int sheet = 0;
    ListMapping mapping;
    bool remembered = false;
    std::shared_ptr<const ListImport> import;
    ListImport::Context context;
    ListPreview preview;
};

namespace {

/// A spreadsheet puts a table and its text on the clipboard; the table knows more, the text is there for the rest.
Result<base::TableFile> readCells(const QString& html, const QString& text)
{
    if (!html.isEmpty()) {
        if (auto tables = base::readHtmlTables(html); tables || text.isEmpty()) {
            return tables;
        }
    }
    return base::readPastedText(text);
}

QString localFile(const QMimeData& mime)
{
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

void ImportFlow::chooseFile(const QString& folder)
{
    kit::Prompter::FileQuestion question;
    question.heading = m_import->chooseHeading();
    question.start = folder;
    question.filters = {tr("Lists (*.xlsx *.xlsm *.csv *.tsv *.txt *.htm *.html)"), tr("All files (*)")};
    m_prompter.chooseOpenFile(question, this, [this](const QStringList& files) {
        if (!files.isEmpty()) {
            readFile(files.constFirst());
        }
    });
}

void ImportFlow::readFile(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    read([path](base::ProgressSink& sink) { return base::readTableFile(path, {}, &sink); }, -1);
}

bool ImportFlow::canRead(const QMimeData& mime)
{
    const QString text = mime.text();
    return !localFile(mime).isEmpty() || mime.html().contains(QLatin1String("<table"), Qt::CaseInsensitive) ||
           text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
}

void ImportFlow::readMime(const QMimeData& mime)
{
    if (const QString path = localFile(mime); !path.isEmpty()) {
        readFile(path);
        return;
    }
    read(
        [html = mime.html(), text = mime.text(), name = tr("the clipboard")](base::ProgressSink&) {
            auto file = readCells(html, text);
            if (file) {
                file->fileName = name;
            }
            return file;
        },
        -1);
}

void ImportFlow::setSheet(int index)
{
    if (index != m_sheet && index >= 0 && index < m_file.sheets.size()) {
        read([file = m_file](base::ProgressSink&) -> Result<base::TableFile> { return file; }, index);
    }
}

void ImportFlow::read(Source source, int sheet)
{
    if (m_writing) {
        return;
    }
    if (m_reading) {
        m_reading->cancel();
    }
    const int generation = ++m_generation;
    m_checking = false; // its outcome is thrown away
    m_checkAgain = false;
    m_importWhenChecked = false;
    m_reading = ui::BackgroundJob::start<Result<ReadList>>(
        this,
        [source = std::move(source), sheet, import = m_import, database = &m_database](base::ProgressSink& sink) {
            return understand(source, sheet, import, *database, sink);
        },
        [this, generation](Result<ReadList> list) {
            if (generation == m_generation) {
                adopt(std::move(list));
            }
        });
    connect(m_reading, &ui::BackgroundJob::progressed, this, &ImportFlow::progressed);
    setStage(Stage::Reading);
}

/// In the background: reads, guesses what the columns mean unless that is remembered, and makes the first preview.
Result<ImportFlow::ReadList> ImportFlow::understand(const Source& source, int sheet,
                                                    std::shared_ptr<const ListImport> import,
                                                    storage::Database& database, base::ProgressSink& sink)
{
    auto file = source(sink);
    if (!file) {
        return file.error();
    }
    const storage::ConnectionScope scope(database);
    if (!scope.state()) {
        return scope.state().error();
    }
    ReadList list;
    list.file = std::move(*file);
    list.sheet = sheet < 0 ? list.file.firstUsefulSheet() : sheet;
    list.import = std::move(import);
    const base::TableSheet& cells = list.file.sheets.at(list.sheet);
    list.mapping = list.import->guess(cells);
    const auto remembered = list.import->remembered(database, list.mapping);
    if (remembered && *remembered && list.mapping.headerLines > 0 &&
        (*remembered)->columns.size() == list.mapping.columns.size()) {
        list.remembered = list.mapping.columns != (*remembered)->columns;
        list.mapping.columns = (*remembered)->columns;
        if ((*remembered)->import) {
            list.import = (*remembered)->import;
        }
    }
    auto context = list.import->context(database);
    if (!context) {
        return context.error();
    }
    list.context = *context;
    list.preview = list.import->preview(cells, list.mapping, {}, list.context, sink);
    return sink.isCancelled() ? Result<ReadList>(base::cancelledError()) : Result<ReadList>(std::move(list));
}

void ImportFlow::adopt(Result<ReadList> list)
{
    m_reading = nullptr;
    if (!list) {
        backFromReading();
        emit failed(list.error());
        return;
    }
    m_file = std::move(list->file);
    m_sheet = list->sheet;
    m_remembered = list->remembered;
    m_import = list->import;
    m_list.start(m_file.sheets.at(m_sheet), list->mapping);
    m_context = list->context;
    m_preview = std::move(list->preview);
    emit listChanged();
    setStage(Stage::Checking);
    emit optionsChanged();
    emit previewChanged();
}

/// No other list came: the one before, if any, holds again.
void ImportFlow::backFromReading()
{
    setStage(m_sheet < 0 ? Stage::Choosing : Stage::Checking);
    if (m_stage == Stage::Checking) {
        check();
    }
}

void ImportFlow::saveTemplate(const QString& folder)
{
    kit::Prompter::FileQuestion question;
    question.heading = tr("Save the template");
    question.start = QDir(folder).filePath(m_import->templateName());
    question.filters = {tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)")};
    question.suffix = QStringLiteral("xlsx");
    m_prompter.chooseSaveFile(question, this, [this](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        if (const auto written = m_import->writeTemplate(path); !written) {
            emit failed(written.error());
            return;
        }
        emit told(
            tr("The template was saved as %1. Fill it in, then choose it here.").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace doancoso::flows
