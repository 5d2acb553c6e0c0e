// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan as a document of the Union (domain.md §6): heading, number, kind and trích yếu, basis, sections, targets and
// tasks as tables where the text speaks of them, recipients and signature. Words are those of Union documents and stay
// Vietnamese whatever the language of the program. The plan page and the command line build plan documents here.
#pragma once

#include "core/base/result.h"
#include "core/planning/plan.h"
#include "core/planning/target.h"
#include "core/reporting/report_document.h"

#include <QHash>

namespace doancoso::storage {
class Database;
}

namespace doancoso::reporting {

struct PlanDocumentOptions
{
    bool withTargets = true; ///< a table of targets at the end of the section on targets
    bool withTasks = true;   ///< a table of tasks at the end of the section on implementation
};

/// Everything the document needs, read beforehand.
struct PlanDocumentData
{
    planning::Plan plan;
    QList<planning::Target> targets;                          ///< of the issuer; shares of units below stay out
    QHash<base::IndicatorId, planning::Indicator> indicators; ///< of the targets
    QHash<QString, QString> levelNames;                       ///< unit type → "Đoàn xã"
    QHash<base::UnitId, QString> unitNames;                   ///< of the tasks
    QString superiorLine;                                     ///< heading left, first line
    QString issuerLine;                                       ///< heading left, bold line
    QString place;                                            ///< when the plan names none
    QStringList signatureLines;                               ///< when the plan names no signing body
};

/// Errors: Io … of the reading.
base::Result<PlanDocumentData> readPlanDocument(storage::Database& database, const planning::Plan& plan);
ReportDocument planDocument(const PlanDocumentData& data, const PlanDocumentOptions& options = {});
/// Both steps. The plan may be an earlier state or not saved yet.
base::Result<ReportDocument> buildPlanDocument(storage::Database& database, const planning::Plan& plan,
                                               const PlanDocumentOptions& options = {});

/// "Kế hoạch số 413-KH/TĐTN-TCKT ngày 16/02/2022 của Ban Thường vụ Tỉnh đoàn thực hiện …": a document as it is cited.
QString citation(const planning::PlanBasis& document);
/// "Quý III năm 2022", "Năm 2022–2025": consecutive periods of one kind are drawn together.
QString periodsInDocument(QList<base::Period> periods);

} // namespace doancoso::reporting
