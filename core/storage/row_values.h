// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of a row on their way between callers, database and journal. For UnitOfWork and for loads of many rows.
#pragma once

#include <QVariant>

namespace doancoso::storage {

/// The same value compares equal whatever integer type the driver chose and however NULL was written.
QVariant normalized(const QVariant& value);
/// A value of a row as it is handed to the database: dates as text, yes and no as numbers, NULL with a type.
QVariant bindable(const QVariant& value);

} // namespace doancoso::storage
