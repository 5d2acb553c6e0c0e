// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/import_flow.h"

#include "core/storage/journal.h"

namespace doancoso::flows {

using base::Result;

/// What a check found, with the data it was made for.
struct ImportFlow::Checked
{
    ListImport::Context context;
    ListPreview preview;
};

struct ImportFlow::Imported
{
    ListOutcome outcome;
    qint64 journalLine = 0;
};

ImportFlow::ImportFlow(storage::Database& database, kit::Prompter& prompter, std::shared_ptr<const ListImport> import,
                       QObject* parent)
    : QObject(parent), m_database(database), m_prompter(prompter), m_import(std::move(import))
{}

void ImportFlow::setStage(Stage stage)
{
    if (m_stage != stage) {
        m_stage = stage;
        emit stageChanged();
    }
}

// --- corrections -----------------------------------------------------------------------------------------------------

void ImportFlow::setTexts(const QList<CellText>& texts)
{
    if (m_stage == Stage::Checking && m_list.setTexts(texts)) {
        int first = texts.constFirst().row;
        int last = first;
        for (const CellText& text : texts) {
            first = std::min(first, text.row);
            last = std::max(last, text.row);
        }
        afterCorrection(first, last);
    }
}

void ImportFlow::setLeftOut(const QSet<int>& rows, bool leftOut)
{
    if (m_stage == Stage::Checking && m_list.setLeftOut(rows, leftOut)) {
        const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
        afterCorrection(*first, *last);
    }
}

void ImportFlow::afterCorrection(int firstRow, int lastRow)
{
    emit corrected(firstRow, lastRow);
    check();
}

void ImportFlow::assign(int column, int field)
{
    if (m_stage == Stage::Checking && m_list.setField(column, field)) {
        emit mappingChanged();
        check();
    }
}

void ImportFlow::setHeader(int row, int lines)
{
    if (m_stage == Stage::Checking && m_list.setMapping(m_import->mappingFor(m_list.state().sheet, row, lines))) {
        emit mappingChanged();
        check();
    }
}

void ImportFlow::undo()
{
    if (m_stage == Stage::Checking && m_list.canUndo()) {
        m_list.undo();
        afterStep();
    }
}

void ImportFlow::redo()
{
    if (m_stage == Stage::Checking && m_list.canRedo()) {
        m_list.redo();
        afterStep();
    }
}

void ImportFlow::afterStep()
{
    emit mappingChanged();
    afterCorrection(0, std::max(0, m_list.state().sheet.rowCount() - 1));
}

void ImportFlow::setImport(std::shared_ptr<const ListImport> import)
{
    if (!import->sharesContext(*m_import)) {
        forgetContext();
    }
    m_import = std::move(import);
    emit optionsChanged();
    if (m_stage == Stage::Checking) {
        check();
    }
}

// --- what would happen -----------------------------------------------------------------------------------------------

void ImportFlow::forgetContext()
{
    m_context.reset();
    ++m_contextVersion;
}

void ImportFlow::recheck()
{
    forgetContext();
    if (m_stage == Stage::Checking) {
        check();
    }
}

void ImportFlow::check()
{
    if (m_checking) {
        m_checkAgain = true;
        return;
    }
    m_checking = true;
    ui::BackgroundJob::start<Result<Checked>>(
        this,
        [list = m_list.state(), import = m_import, context = m_context,
         database = &m_database](base::ProgressSink& sink) -> Result<Checked> {
            // The preview may read records of people that the register has already.
            const storage::ConnectionScope scope(*database);
            if (!scope.state()) {
                return scope.state().error();
            }
            Checked checked{context, {}};
            if (!checked.context) {
                auto loaded = import->context(*database);
                if (!loaded) {
                    return loaded.error();
                }
                checked.context = *loaded;
            }
            checked.preview = import->preview(list.sheet, list.mapping, list.leftOutRows, checked.context, sink);
            return checked;
        },
        [this, generation = m_generation, version = m_contextVersion](Result<Checked> checked) {
            if (generation == m_generation) {
                adoptCheck(std::move(checked), version);
            }
        });
}

void ImportFlow::adoptCheck(Result<Checked> checked, int contextVersion)
{
    m_checking = false;
    if (!checked) {
        m_checkAgain = false;
        m_importWhenChecked = false;
        emit failed(checked.error());
        return;
    }
    // What became out of date meanwhile is loaded anew by the check that follows.
    if (contextVersion == m_contextVersion) {
        m_context = checked->context;
    }
    m_preview = std::move(checked->preview);
    if (m_checkAgain) {
        m_checkAgain = false;
        check();
    }
    emit previewChanged();
    if (!m_checking && std::exchange(m_importWhenChecked, false)) {
        importAll();
    }
}

// --- the import ------------------------------------------------------------------------------------------------------

void ImportFlow::importAll()
{
    if (m_stage != Stage::Checking) {
        return;
    }
    if (m_checking) {
        m_importWhenChecked = true;
    } else if (m_preview.canCommit) {
        write();
    }
}

void ImportFlow::write()
{
    m_writing = ui::BackgroundJob::start<Result<Imported>>(
        this,
        [preview = m_preview, import = m_import, source = m_file.fileName,
         database = &m_database](base::ProgressSink& sink) -> Result<Imported> {
            const storage::ConnectionScope scope(*database);
            if (!scope.state()) {
                return scope.state().error();
            }
            auto outcome = import->commit(*database, preview, source, sink);
            if (!outcome) {
                return outcome.error();
            }
            const auto line = storage::Journal(*database).nextUndo();
            return Imported{std::move(*outcome), line && *line ? (*line)->id : 0};
        },
        [this](const Result<Imported>& imported) { adoptImport(imported); });
    connect(m_writing, &ui::BackgroundJob::progressed, this, &ImportFlow::progressed);
    setStage(Stage::Importing);
}

void ImportFlow::adoptImport(const Result<Imported>& imported)
{
    m_writing = nullptr;
    if (!imported) {
        setStage(Stage::Checking);
        emit failed(imported.error());
        if (imported.error().code == base::ErrorCode::Conflict) {
            recheck();
        }
        return;
    }
    m_outcome = imported->outcome;
    m_journalLine = imported->journalLine;
    setStage(Stage::Done);
}

void ImportFlow::cancel()
{
    if (m_reading) {
        // What it still reads is thrown away; nobody has to wait for it.
        m_reading->cancel();
        m_reading = nullptr;
        ++m_generation;
        backFromReading();
    } else if (m_writing) {
        m_writing->cancel();
    }
}

void ImportFlow::takeBack()
{
    if (m_stage != Stage::Done) {
        return;
    }
    const base::Error changedSince{
        base::ErrorCode::Conflict,
        tr("Other things were changed after the import. Take those back first (Ctrl+Z), then the import. Nothing was "
           "changed."),
        {},
        {}};
    m_writing = ui::BackgroundJob::start<Result<void>>(
        this,
        [changedSince, line = m_journalLine, database = &m_database](base::ProgressSink&) -> Result<void> {
            const storage::ConnectionScope scope(*database);
            if (!scope.state()) {
                return scope.state().error();
            }
            storage::Journal journal(*database);
            const auto next = journal.nextUndo();
            if (!next) {
                return next.error();
            }
            if (!*next || (*next)->id != line) {
                return changedSince;
            }
            const auto undone = journal.undo();
            return undone ? Result<void>() : Result<void>(undone.error());
        },
        [this](const Result<void>& undone) { adoptTakenBack(undone); });
    setStage(Stage::TakingBack);
}

void ImportFlow::adoptTakenBack(const Result<void>& undone)
{
    m_writing = nullptr;
    if (!undone) {
        setStage(Stage::Done);
        emit failed(undone.error());
        return;
    }
    setStage(Stage::Checking);
    emit told(tr("The whole import was taken back. The list still stands here."));
    recheck();
}

} // namespace doancoso::flows
