// SPDX-License-Identifier: GPL-3.0-or-later
//
// ImportUnitsFlow: how a list comes in – from a file, the clipboard, another sheet – and is understood.
#include "ui/flows/import_units_flow.h"

#include "ui/flows/import_template.h"
#include "ui/kit/prompter.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace doancoso::flows {

using base::Result;
using organization::ImportContext;
using organization::ImportMapping;
using organization::ImportOptions;
using organization::ImportPreview;
using organization::ImportVocabulary;

struct ImportUnitsFlow::ReadList
{
    base::TableFile file;
    int sheet = 0;
    ImportMapping mapping;
    ImportOptions options;
    bool remembered = false;
    std::shared_ptr<const ImportVocabulary> vocabulary;
    std::shared_ptr<const ImportContext> context;
    ImportPreview preview;
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

void ImportUnitsFlow::chooseFile(const QString& folder)
{
    kit::Prompter::FileQuestion question;
    question.heading = tr("Choose the list of units");
    question.start = folder;
    question.filters = {tr("Lists (*.xlsx *.xlsm *.csv *.tsv *.txt *.htm *.html)"), tr("All files (*)")};
    m_prompter.chooseOpenFile(question, this, [this](const QStringList& files) {
        if (!files.isEmpty()) {
            readFile(files.constFirst());
        }
    });
}

void ImportUnitsFlow::readFile(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    read([path](base::ProgressSink& sink) { return base::readTableFile(path, {}, &sink); }, -1);
}

bool ImportUnitsFlow::canRead(const QMimeData& mime)
{
    const QString text = mime.text();
    return !localFile(mime).isEmpty() || mime.html().contains(QLatin1String("<table"), Qt::CaseInsensitive) ||
           text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
}

void ImportUnitsFlow::readMime(const QMimeData& mime)
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

void ImportUnitsFlow::setSheet(int index)
{
    if (index != m_sheet && index >= 0 && index < m_file.sheets.size()) {
        read([file = m_file](base::ProgressSink&) -> Result<base::TableFile> { return file; }, index);
    }
}

void ImportUnitsFlow::read(Source source, int sheet)
{
    if (m_writing) {
        return;
    }
    if (m_reading) {
        m_reading->cancel();
    }
    ImportOptions options = m_options;
    options.leftOutRows.clear();
    const int generation = ++m_generation;
    m_checking = false; // its outcome is thrown away
    m_checkAgain = false;
    m_importWhenChecked = false;
    m_reading = ui::BackgroundJob::start<Result<ReadList>>(
        this,
        [source = std::move(source), sheet, options, database = &m_database](base::ProgressSink& sink) {
            return understand(source, sheet, options, *database, sink);
        },
        [this, generation](Result<ReadList> list) {
            if (generation == m_generation) {
                adopt(std::move(list));
            }
        });
    connect(m_reading, &ui::BackgroundJob::progressed, this, &ImportUnitsFlow::progressed);
    setStage(Stage::Reading);
}

/// In the background: reads, guesses what the columns mean unless that is remembered, and makes the first preview.
Result<ImportUnitsFlow::ReadList> ImportUnitsFlow::understand(const Source& source, int sheet,
                                                              const ImportOptions& options, storage::Database& database,
                                                              base::ProgressSink& sink)
{
    auto file = source(sink);
    if (!file) {
        return file.error();
    }
    auto vocabulary = organization::readImportVocabulary();
    if (!vocabulary) {
        return vocabulary.error();
    }
    const storage::ConnectionScope scope(database);
    if (!scope.state()) {
        return scope.state().error();
    }
    ReadList list;
    list.file = std::move(*file);
    list.sheet = sheet < 0 ? list.file.firstUsefulSheet() : sheet;
    list.options = options;
    list.vocabulary = std::make_shared<ImportVocabulary>(std::move(*vocabulary));
    const base::TableSheet& cells = list.file.sheets.at(list.sheet);
    list.mapping = organization::guessMapping(cells, *list.vocabulary);
    const auto remembered = organization::UnitImportService(database).remembered(list.mapping.signature());
    if (remembered && *remembered && list.mapping.headerLines > 0 &&
        (*remembered)->columns.size() == list.mapping.columns.size()) {
        list.remembered = list.mapping.columns != (*remembered)->columns;
        list.mapping.columns = (*remembered)->columns;
        list.options.unionNames = (*remembered)->unionNames;
    }
    auto context = loadContext(database, options.day);
    if (!context) {
        return context.error();
    }
    list.context = *context;
    list.preview = organization::previewImport(cells, list.mapping, list.options, **context, *list.vocabulary, &sink);
    return sink.isCancelled() ? Result<ReadList>(base::cancelledError()) : Result<ReadList>(std::move(list));
}

void ImportUnitsFlow::adopt(Result<ReadList> list)
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
    m_vocabulary = list->vocabulary;
    m_options = list->options;
    m_list.start(m_file.sheets.at(m_sheet), list->mapping);
    m_context = list->context;
    m_preview = std::move(list->preview);
    emit listChanged();
    setStage(Stage::Checking);
    emit optionsChanged();
    emit previewChanged();
}

/// No other list came: the one before, if any, holds again.
void ImportUnitsFlow::backFromReading()
{
    setStage(m_sheet < 0 ? Stage::Choosing : Stage::Checking);
    if (m_stage == Stage::Checking) {
        check();
    }
}

void ImportUnitsFlow::saveTemplate(const QString& folder)
{
    kit::Prompter::FileQuestion question;
    question.heading = tr("Save the template");
    question.start = QDir(folder).filePath(importTemplateName());
    question.filters = {tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)")};
    question.suffix = QStringLiteral("xlsx");
    m_prompter.chooseSaveFile(question, this, [this](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        if (const auto written = writeImportTemplate(path); !written) {
            emit failed(written.error());
            return;
        }
        emit told(
            tr("The template was saved as %1. Fill it in, then choose it here.").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace doancoso::flows
