// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts posts, people, membership and standards of a day together. Only CadreService and CadreCounts use it.
#pragma once

#include "core/activity/cadre_service.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

/// In the order of the tree, the post and the name.
QList<CadreRow> cadreRows(storage::Connection& connection, const organization::UnitTree& tree,
                          const QList<CadrePost>& posts, const QDate& day);
/// What is unusual about a post on the day. `holders`: posts of the same unit held then, this one included or not.
QStringList cadreWarnings(const CadrePost& post, const QString& unitType, const QList<CadrePost>& holders,
                          const QDate& day);

} // namespace doancoso::activity
