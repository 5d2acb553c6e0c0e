// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/new_file_flow.h"

#include "core/organization/organization_service.h"
#include "core/planning/catalogue_loader.h"
#include "core/results/results_service.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace doancoso::flows {
namespace {

using organization::UnitDraft;

constexpr int kParts = 5;

struct OfficeFileMakerWords
{
    Q_DECLARE_TR_FUNCTIONS(NewFileFlow)
};

/// The name under which the file is made until it is whole.
QString unfinishedName(const QString& file)
{
    const QFileInfo info(file);
    return info.absoluteDir().filePath(
        QStringLiteral("%1.dangtao.%2").arg(info.completeBaseName(), storage::Database::kFileSuffix));
}

void removeFile(const QString& file)
{
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(ending));
    }
}

QString rhythmCode(planning::Frequency rhythm)
{
    return planning::toText(rhythm);
}

/// From Trung ương down to the own unit, each the parent of the next; then the units below.
struct Chain
{
    QList<std::pair<UnitDraft, int>> drafts;
    int own = 0;
};

Chain chainOf(const NewFileDraft& draft)
{
    const QDate from(draft.year, 1, 1);
    Chain chain;
    const auto add = [&chain, &from](const QString& name, const QString& brief, const QString& code,
                                     const QString& type, int parent) {
        UnitDraft unit;
        unit.name = name;
        unit.shortName = brief;
        unit.code = code;
        unit.typeCode = type;
        unit.openedOn = from;
        unit.position = static_cast<int>(chain.drafts.size());
        chain.drafts.append({unit, parent});
        return static_cast<int>(chain.drafts.size()) - 1;
    };
    int above = -1;
    const bool isCentral = draft.level == QLatin1String("central");
    const bool isProvince = draft.level == QLatin1String("province");
    if (!isCentral) {
        above = add(QStringLiteral("Trung ương Đoàn"), QStringLiteral("TW Đoàn"), QStringLiteral("TW"),
                    QStringLiteral("CENTRAL"), -1);
    }
    if (!isCentral && !isProvince) {
        above = add(draft.provinceName, QString(), draft.provinceCode, QStringLiteral("PROVINCIAL"), above);
        if (!draft.superiorName.isEmpty() && draft.superiorName != draft.provinceName) {
            above = add(draft.superiorName, QString(), QString(),
                        draft.unitType == QLatin1String("COMMUNE") ? QStringLiteral("DISTRICT")
                                                                   : QStringLiteral("UPPER_GRASSROOTS"),
                        above);
        }
    }
    chain.own = add(draft.unitName, draft.unitShortName, draft.unitCode, draft.unitType, above);
    for (const UnitLine& line : NewFileFlow::parseUnitLines(draft.belowText)) {
        add(line.name, line.shortName, line.code, draft.belowType, chain.own);
    }
    return chain;
}

class Maker
{
public:
    Maker(const NewFileDraft& draft, const base::Clock& clock, base::ProgressSink& progress)
        : m_draft(draft), m_clock(clock), m_progress(progress)
    {}

    base::Result<void> make(const QString& file)
    {
        auto created = storage::Database::create(file, m_clock, m_draft.userName);
        if (!created) {
            return created.error();
        }
        m_database = std::move(*created);
        for (const auto& part : {&Maker::loadLists, &Maker::loadCatalogue, &Maker::openUnits, &Maker::writeSettings}) {
            if (m_progress.isCancelled()) {
                return base::cancelledError();
            }
            if (auto done = (this->*part)(); !done) {
                return done;
            }
        }
        return m_progress.isCancelled() ? base::Result<void>(base::cancelledError()) : base::Result<void>();
    }

private:
    void tell(const QString& part) { m_progress.report(++m_done, kParts, part); }

    base::Result<void> loadLists()
    {
        tell(OfficeFileMakerWords::tr("Types of units"));
        if (auto loaded = organization::OrganizationService(*m_database).loadStarterLists(); !loaded) {
            return loaded;
        }
        return results::ResultsService(*m_database).loadDeadlines();
    }

    base::Result<void> loadCatalogue()
    {
        tell(OfficeFileMakerWords::tr("Indicators and forms"));
        if (!m_draft.loadCatalogue) {
            return {};
        }
        const auto loaded = planning::CatalogueLoader(*m_database).loadStarterCatalogue();
        return loaded ? base::Result<void>() : base::Result<void>(loaded.error());
    }

    base::Result<void> openUnits()
    {
        tell(OfficeFileMakerWords::tr("Units"));
        const Chain chain = chainOf(m_draft);
        organization::OrganizationService organization(*m_database);
        const auto ids = organization.openMany(chain.drafts, OfficeFileMakerWords::tr("Set up the organisation"));
        if (!ids) {
            return ids.error();
        }
        const auto own = organization.unit(ids->at(chain.own));
        if (!own) {
            return own.error();
        }
        m_ownUid = own->uid;
        return {};
    }

    base::Result<void> writeSettings()
    {
        tell(OfficeFileMakerWords::tr("Settings of the office"));
        return m_database->write(
            OfficeFileMakerWords::tr("Set up the file"), [this](storage::UnitOfWork& unit) -> base::Result<void> {
                // A wall for undo: nobody wants to take back the making of the file bit by bit.
                unit.recordBulk();
                storage::Settings::put(unit, storage::setting::kOfficeUnit, m_ownUid);
                storage::Settings::put(unit, storage::setting::kPeriodRhythm, rhythmCode(m_draft.rhythm));
                storage::Settings::put(unit, storage::setting::kReportForm,
                                       m_draft.loadCatalogue ? m_draft.formCode : QString());
                return {};
            });
    }

    const NewFileDraft& m_draft;
    const base::Clock& m_clock;
    base::ProgressSink& m_progress;
    std::unique_ptr<storage::Database> m_database;
    QString m_ownUid;
    int m_done = 0;
};

} // namespace

base::Result<void> NewFileFlow::create(const NewFileDraft& draft, const base::Clock& clock,
                                       base::ProgressSink& progress)
{
    const QString unfinished = unfinishedName(draft.file);
    removeFile(unfinished); // left over from a power cut
    const auto made = Maker(draft, clock, progress).make(unfinished);
    if (!made) {
        removeFile(unfinished);
        return made;
    }
    progress.report(kParts, kParts, OfficeFileMakerWords::tr("Put the file in its place"));
    if (!QFile::rename(unfinished, draft.file)) {
        removeFile(unfinished);
        return base::Error{base::ErrorCode::Io,
                           OfficeFileMakerWords::tr(
                               "The file could not be put in its place. Nothing was left behind; choose another name "
                               "or folder."),
                           draft.file, QStringLiteral("file")};
    }
    return {};
}

} // namespace doancoso::flows
