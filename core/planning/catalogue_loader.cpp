// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/catalogue_loader.h"

#include "core/planning/catalogue_parser.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/json_reader.h"
#include "core/planning/report_form_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Result;
using storage::UnitOfWork;

namespace {

struct StarterFiles
{
    QList<Breakdown> breakdowns;
    IndicatorCatalogue catalogue;
    QList<CatalogueForm> forms;
};

Result<StarterFiles> readFiles(const QString& folder)
{
    StarterFiles files;
    const auto read = [&folder](const QString& name) { return readWholeFile(folder + u'/' + name); };
    const auto breakdownBytes = read(u"breakdowns.json"_s);
    const auto indicatorBytes = read(u"indicators.json"_s);
    const auto formBytes = read(u"report_forms.json"_s);
    for (const auto* bytes : {&breakdownBytes, &indicatorBytes, &formBytes}) {
        if (!*bytes) {
            return bytes->error();
        }
    }
    auto breakdowns = parseBreakdowns(*breakdownBytes, u"breakdowns.json"_s);
    if (!breakdowns) {
        return breakdowns.error();
    }
    files.breakdowns = *breakdowns;
    QStringList dimensions;
    for (const Breakdown& part : files.breakdowns) {
        dimensions.append(part.dimension);
    }
    auto catalogue = parseIndicators(*indicatorBytes, u"indicators.json"_s, dimensions);
    if (!catalogue) {
        return catalogue.error();
    }
    files.catalogue = *catalogue;
    QSet<QString> codes;
    for (const CatalogueIndicator& found : files.catalogue.indicators) {
        codes.insert(found.card.code);
    }
    auto forms = parseReportForms(*formBytes, u"report_forms.json"_s, codes);
    if (!forms) {
        return forms.error();
    }
    files.forms = *forms;
    return files;
}

/// Adds the missing indicators; `ids` gets their keys beside those of the ones that exist.
int addIndicators(UnitOfWork& unit, const QList<CatalogueIndicator>& wanted, QHash<QString, base::IndicatorId>& ids)
{
    QList<CatalogueIndicator> added;
    for (CatalogueIndicator found : wanted) {
        if (!ids.contains(found.card.code)) {
            found.card.id = IndicatorRepository::insertCard(unit, found.card);
            ids.insert(found.card.code, found.card.id);
            added.append(std::move(found));
        }
    }
    // Versions come second, so that a computed ratio may name an indicator that stands further down in the file.
    for (CatalogueIndicator& found : added) {
        found.card.numeratorId = ids.value(found.numeratorCode);
        found.card.denominatorId = ids.value(found.denominatorCode);
        IndicatorRepository::insertVersion(unit, found.card);
    }
    return static_cast<int>(added.size());
}

void addForms(UnitOfWork& unit, const QList<CatalogueForm>& wanted, const QHash<QString, base::IndicatorId>& ids)
{
    const ReportFormRepository repository(unit.connection());
    for (const CatalogueForm& found : wanted) {
        if (repository.findByCode(found.code)) {
            continue;
        }
        ReportForm form;
        form.uid = found.uid;
        form.code = found.code;
        form.name = found.name;
        form.frequency = found.frequency;
        for (const CatalogueFormSection& section : found.sections) {
            ReportFormSection target{section.code, section.title, {}};
            for (const QString& code : section.indicatorCodes) {
                target.indicators.append(ids.value(code));
            }
            form.sections.append(std::move(target));
        }
        ReportFormRepository::insert(unit, form);
    }
}

} // namespace

Result<int> CatalogueLoader::loadStarterCatalogue()
{
    const auto files = readFiles(m_folder);
    if (!files) {
        return files.error();
    }
    return m_database.write(QCoreApplication::translate("CatalogueLoader", "Load the indicator catalogue"),
                            [&](UnitOfWork& unit) -> Result<int> {
                                for (const Breakdown& part : files->breakdowns) {
                                    IndicatorRepository::putBreakdown(unit, part);
                                }
                                for (const IndicatorGroup& group : files->catalogue.groups) {
                                    IndicatorRepository::putGroup(unit, group);
                                }
                                auto ids = IndicatorRepository(unit.connection()).idsByCode();
                                const int added = addIndicators(unit, files->catalogue.indicators, ids);
                                addForms(unit, files->forms, ids);
                                return added;
                            });
}

} // namespace doancoso::planning
