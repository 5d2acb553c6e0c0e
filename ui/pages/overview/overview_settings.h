// SPDX-License-Identifier: GPL-3.0-or-later
//
// Under which keys the overview remembers what the user chose. Used by the overview page only.
#pragma once

#include <QString>

namespace doancoso::pages {

inline const QString kCardsKey = QStringLiteral("overview/cards");         ///< codes of indicators, in order
inline const QString kIndicatorKey = QStringLiteral("overview/indicator"); ///< code
inline const QString kViewKey = QStringLiteral("overview/view");           ///< number of an OverviewView

} // namespace doancoso::pages
