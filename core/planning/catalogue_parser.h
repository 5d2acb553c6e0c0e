// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the shipped catalogue files (indicators.json, report_forms.json, breakdowns.json) into values. Everything is
// checked; the first problem is told with file, entry and field. Pure; CatalogueLoader and tests use it.
#pragma once

#include "core/base/result.h"
#include "core/planning/indicator.h"
#include "core/planning/report_form.h"

#include <QByteArray>
#include <QSet>

namespace doancoso::planning {

struct CatalogueIndicator
{
    Indicator card;
    QString numeratorCode; ///< computed ratios name their parts by code
    QString denominatorCode;
};

struct CatalogueFormSection
{
    QString code;
    QString title;
    QStringList indicatorCodes;
};

struct CatalogueForm
{
    QString uid;
    QString code;
    QString name;
    Frequency frequency = Frequency::Quarterly;
    QList<CatalogueFormSection> sections;
};

struct IndicatorCatalogue
{
    QList<IndicatorGroup> groups;
    QList<CatalogueIndicator> indicators;
};

/// The identity of a shipped record: the same in every data file, so that files of two offices fit together.
QString shippedUid(const QString& kind, const QString& code);

base::Result<QList<Breakdown>> parseBreakdowns(const QByteArray& bytes, const QString& fileName);
base::Result<IndicatorCatalogue> parseIndicators(const QByteArray& bytes, const QString& fileName,
                                                 const QStringList& dimensions);
base::Result<QList<CatalogueForm>> parseReportForms(const QByteArray& bytes, const QString& fileName,
                                                    const QSet<QString>& indicatorCodes);

} // namespace doancoso::planning
