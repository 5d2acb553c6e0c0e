// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares compared as the fractions they are: 9 of 10 is exactly 90 %, and 89,99 % never becomes 90 by rounding.
#pragma once

#include "core/base/decimal.h"

#include <compare>

namespace doancoso::evaluation {

/// part / whole against a percentage; `whole` must be above zero, and nothing may be negative.
std::strong_ordering compareShare(base::Decimal part, base::Decimal whole, base::Decimal percent);

} // namespace doancoso::evaluation
