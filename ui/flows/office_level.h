// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of offices that start with the program, from resources/organization/office_levels.json: what is asked of
// each, and how its name is proposed. Used by the flow that makes a new file.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace doancoso::flows {

struct OfficeLevel
{
    QString code; ///< "commune", "province", "district", "university", "central", "other"
    QString nameVi;
    QString nameEn;
    QString unitType;       ///< empty: the user chooses
    bool inProvince = true; ///< stands below a province
    QString placeVi;        ///< what is asked as the place; empty: nothing
    QString placeEn;
    QString placeExample;
    QString namePattern;      ///< "Huyện đoàn %1"
    QString shortNamePattern; ///< "%1"
    QString belowType;        ///< type of the units below that is proposed
    QString belowExample;
};

/// Errors: Bug when the shipped list is broken.
base::Result<QList<OfficeLevel>> readOfficeLevels();

} // namespace doancoso::flows
