// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/share.h"

#include <utility>

#if defined(_MSC_VER)
#include <intrin.h>
#endif

namespace doancoso::evaluation {
namespace {

/// High and low half of a product.
std::pair<quint64, quint64> product(quint64 left, quint64 right)
{
#if defined(_MSC_VER)
    quint64 high = 0;
    const quint64 low = _umul128(left, right, &high);
    return {high, low};
#else
    __extension__ using Wide = unsigned __int128;
    const Wide whole = static_cast<Wide>(left) * right;
    return {static_cast<quint64>(whole >> 64), static_cast<quint64>(whole)};
#endif
}

} // namespace

std::strong_ordering compareShare(base::Decimal part, base::Decimal whole, base::Decimal percent)
{
    constexpr quint64 kHundred = 100 * static_cast<quint64>(base::Decimal::kScale);
    return product(static_cast<quint64>(part.units()), kHundred) <=>
           product(static_cast<quint64>(percent.units()), static_cast<quint64>(whole.units()));
}

} // namespace doancoso::evaluation
