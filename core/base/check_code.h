// SPDX-License-Identifier: GPL-3.0-or-later
//
// Check codes that two clerks can compare by telephone: eight characters in two groups, without the ones that are
// mistaken for each other (0 O 1 I L).
#pragma once

#include <QByteArray>
#include <QString>

namespace doancoso::base {

/// Spells the first eight bytes of a hash as a code like "7F3K-92QD".
QString checkCodeOf(const QByteArray& hash);

} // namespace doancoso::base
