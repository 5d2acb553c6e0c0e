// SPDX-License-Identifier: GPL-3.0-or-later
//
// The quarterly summary sheet as a document (product.md, forms 1 and 2; domain.md §5.4): form 1 shows one unit with its
// indicators as rows, form 2 the units below as rows. Words are those of Union documents and stay Vietnamese whatever
// the language of the program. Pages, the command line and tests build sheets here and nowhere else.
#pragma once

#include "core/reporting/report_document.h"
#include "core/reporting/sheet_data.h"

namespace doancoso::reporting {

enum class SheetForm { OneUnit, Units };

/// What stands around the figures. Empty lines are filled from the unit and its superior.
struct SheetOptions
{
    PaperSize paper = PaperSize::A4;
    QString superiorLine; ///< heading left, first line
    QString issuerLine;   ///< heading left, bold line
    QString place;
    QDate date;         ///< invalid: the day of printing is left to be written by hand
    QString attachedTo; ///< "Báo cáo số 58-BC/ĐTN ngày 20/9/2022"
    QString preparerName;
    QStringList signatureLines;
    QString signatoryName;
    bool showPeriodColumn = true; ///< form 2: the period's own figure beside the running one
    bool showRank = true;
};

/// Reads the figures and lays them out as a document with check code and control totals. Errors: NotFound, Io …
base::Result<ReportDocument> buildSummarySheet(storage::Database& database, const SheetRequest& request, SheetForm form,
                                               const SheetOptions& options);

/// The same from figures that were read before; form 2 only.
ReportDocument unitsSheet(const SheetData& data, const SheetOptions& options);

/// "QUÝ III NĂM 2022", "6 THÁNG ĐẦU NĂM 2022": as it stands in a printed title.
QString periodInTitle(const base::Period& period);
/// "BCH HUYỆN THỌ XUÂN" for "Huyện đoàn Thọ Xuân" (domain.md §6, naming of issuing bodies).
QString issuingBody(const QString& unitName, const QString& typeCode);
/// "TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN", "BÍ THƯ".
QStringList defaultSignature(const QString& unitName, const QString& typeCode);
/// "Thọ Xuân" for "Huyện đoàn Thọ Xuân".
QString placeOf(const QString& unitName);

} // namespace doancoso::reporting
