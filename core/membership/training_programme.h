// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training programme of members (Chương trình Rèn luyện đoàn viên) as data with versions: groups with their most
// points, items, and the bands that turn a total into a result (resources/membership/training_programmes.json;
// domain.md §3.1). Pure; read once. Services, pages and reports use it.
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/membership/bilingual_name.h"

#include <QDate>
#include <QList>

#include <optional>

namespace doancoso::membership {

struct TrainingItem
{
    QString code;
    BilingualName name;
};

struct TrainingGroup
{
    QString code;
    BilingualName name;
    base::Decimal most; ///< points; the items of a group share them
    QString certainty;
    QList<TrainingItem> items;
};

/// A total of at least `least` points; bands stand from the best down.
struct TrainingBand
{
    QString code;
    BilingualName name;
    base::Decimal least;
    bool completes = false; ///< counts as having completed the programme
    QString certainty;
};

struct TrainingProgramme
{
    QString code;
    BilingualName name;
    QDate validFrom;
    QDate validUntil; ///< first day on which it no longer holds; invalid: open
    QString source;
    QString certainty; ///< how sure the source is: "confirmed", "seen", "reconstructed"
    int decimals = 0;  ///< most places of a score, 0..4
    QList<TrainingGroup> groups;
    QList<TrainingBand> bands;

    base::Decimal most() const;
    const TrainingGroup* group(const QString& code) const;
    const TrainingBand* band(const QString& code) const;
    /// The band of a total; nullptr when none reaches down to it.
    const TrainingBand* bandOf(base::Decimal total) const;
    /// Least points of a completed programme.
    base::Decimal leastToComplete() const;
    bool holdsOn(const QDate& day) const { return validFrom <= day && (!validUntil.isValid() || day < validUntil); }
};

/// Errors: Validation with place and field.
base::Result<QList<TrainingProgramme>> parseTrainingProgrammes(const QByteArray& bytes, const QString& fileName);
/// The shipped ones, by their first days.
const QList<TrainingProgramme>& trainingProgrammes();
const TrainingProgramme* findTrainingProgramme(const QString& code);
/// The one that holds on the day; nullptr when none is known for it.
const TrainingProgramme* trainingProgrammeOn(const QDate& day);

} // namespace doancoso::membership
