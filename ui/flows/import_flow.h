// SPDX-License-Identifier: GPL-3.0-or-later
//
// The conversation that takes a list over, of units or members: read a file or a pasted block, guess what its columns
// mean, show what would happen, let the user correct the list on the spot, import all of it or nothing, take the whole
// import back. Reading, checking and importing run in the background. Knows no widgets and nothing of what the list is
// about (ListImport does); the page of imports shows it, tests drive it.
#pragma once

#include "ui/background_job.h"
#include "ui/flows/import_list.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMimeData;

namespace doancoso::kit {
class Prompter;
}

namespace doancoso::flows {

class ImportFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Choosing,  ///< there is no list yet
        Reading,   ///< a list is being read; cancel() ends it
        Checking,  ///< the list stands there and can be corrected
        Importing, ///< cancel() ends it and nothing was imported
        Done,      ///< outcome() tells what was imported
        TakingBack ///< the import is being undone
    };

    /// The database and the prompter outlive the flow. `import`: the kind of list, with what is proposed.
    ImportFlow(storage::Database& database, kit::Prompter& prompter, std::shared_ptr<const ListImport> import,
               QObject* parent = nullptr);

    Stage stage() const { return m_stage; }
    /// Something is being read, checked or written.
    bool isBusy() const { return m_reading || m_checking || m_writing; }

    // --- the list --------------------------------------------------------------------------------------------------
    /// Files are proposed in `folder`.
    void chooseFile(const QString& folder);
    void readFile(const QString& path);
    /// The clipboard or what was dropped: a file, cells of a spreadsheet, text.
    void readMime(const QMimeData& mime);
    /// True when readMime() may find something in it.
    static bool canRead(const QMimeData& mime);
    /// Where the last list was read from; empty while it was no file.
    const QString& folder() const { return m_folder; }
    /// Asks for a place and writes an empty list with the right headings there.
    void saveTemplate(const QString& folder);

    /// Its name, and what was repaired in it; without sheets while there is none.
    const base::TableFile& file() const { return m_file; }
    int sheetIndex() const { return m_sheet; }
    void setSheet(int index);
    const ImportList& list() const { return m_list; }
    /// True when the meaning of the columns was remembered from an earlier import.
    bool isMappingRemembered() const { return m_remembered; }

    // --- corrections; the preview follows --------------------------------------------------------------------------
    void setTexts(const QList<CellText>& texts);
    template <typename Field>
    void setField(int column, Field field)
    {
        assign(column, static_cast<int>(field));
    }
    /// `lines` 0: the list has no headings and begins in this row.
    void setHeader(int row, int lines);
    void setLeftOut(const QSet<int>& rows, bool leftOut);
    void undo();
    void redo();

    // --- options; the preview follows ------------------------------------------------------------------------------
    const ListImport& import() const { return *m_import; }
    /// The same kind of list with other options.
    void setImport(std::shared_ptr<const ListImport> import);

    // --- what would happen -----------------------------------------------------------------------------------------
    const ListPreview& listPreview() const { return m_preview; }
    /// The data that the preview was made for; null until the first one.
    const ListImport::Context& listContext() const { return m_context; }
    /// The preview does not follow the newest correction yet.
    bool isChecking() const { return m_checking; }
    /// Checks anew: data or language changed.
    void recheck();

    // --- the import ------------------------------------------------------------------------------------------------
    /// Waits for the preview when it is behind. Does nothing when the preview has errors or nothing to do.
    void importAll();
    void cancel();
    const ListOutcome& listOutcome() const { return m_outcome; }
    /// Undoes the whole import; the list stands there again afterwards.
    void takeBack();

signals:
    void stageChanged();
    /// Another list, another sheet: everything is different.
    void listChanged();
    /// Cells, meanings of columns or rows that are left out, in these rows.
    void corrected(int firstRow, int lastRow);
    void mappingChanged();
    void optionsChanged();
    void previewChanged();
    void progressed(qint64 done, qint64 total, const QString& text);
    /// What went wrong; the stage before holds again.
    void failed(const doancoso::base::Error& error);
    /// Something worth a sentence was done.
    void told(const QString& sentence);

private:
    using Source = std::function<base::Result<base::TableFile>(base::ProgressSink&)>;
    struct ReadList;
    struct Checked;
    struct Imported;

    void read(Source source, int sheet);
    static base::Result<ReadList> understand(const Source& source, int sheet, std::shared_ptr<const ListImport> import,
                                             storage::Database& database, base::ProgressSink& sink);
    void assign(int column, int field);
    void adopt(base::Result<ReadList> list);
    void backFromReading();
    void forgetContext();
    void check();
    void adoptCheck(base::Result<Checked> checked, int contextVersion);
    void afterCorrection(int firstRow, int lastRow);
    void afterStep();
    void write();
    void adoptImport(const base::Result<Imported>& imported);
    void adoptTakenBack(const base::Result<void>& undone);
    void setStage(Stage stage);

    storage::Database& m_database;
    kit::Prompter& m_prompter;
    Stage m_stage = Stage::Choosing;
    QString m_folder;
    base::TableFile m_file;
    int m_sheet = -1;
    bool m_remembered = false;
    ImportList m_list;
    std::shared_ptr<const ListImport> m_import;
    ListImport::Context m_context;
    ListPreview m_preview;
    ListOutcome m_outcome;
    qint64 m_journalLine = 0;

    QPointer<ui::BackgroundJob> m_reading;
    QPointer<ui::BackgroundJob> m_writing;
    bool m_checking = false;
    bool m_checkAgain = false;
    bool m_importWhenChecked = false;
    int m_generation = 0; ///< of the list: what was computed for an earlier one is thrown away
    int m_contextVersion = 0;
};

} // namespace doancoso::flows
