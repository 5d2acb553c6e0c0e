// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the shipped lists of the organisation from resources/organization: types and their parent matrix, blocks,
// areas, and the provinces to start from.
#pragma once

#include "core/base/result.h"
#include "core/organization/unit.h"

namespace doancoso::organization {

struct StarterLists
{
    QList<UnitType> types;
    QList<AllowedParent> allowedParents;
    QList<CodeName> blocks;
    QList<CodeName> areas;
};

struct Province
{
    QString code;
    QString unionName; ///< "Tỉnh đoàn Thanh Hóa"
    QString place;     ///< "Thanh Hóa"
};

/// Errors: Bug with the file and entry when a shipped list is broken.
base::Result<StarterLists> readStarterLists();
/// The 34 provinces since 1 July 2025.
base::Result<QList<Province>> readProvinces();

} // namespace doancoso::organization
