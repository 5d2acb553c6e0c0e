// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table per enumeration says how its values are written in the data file and in JSON; both directions read the
// same table, so they cannot disagree. Value types of core/planning specialise TextTable; anyone may use the functions.
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace doancoso::planning {

/// Specialised for each enumeration: `static constexpr std::array entries{std::pair{E::A, "a"}, …};`
template <typename E>
struct TextTable;

template <typename E>
QString toText(E value)
{
    for (const auto& [candidate, text] : TextTable<E>::entries) {
        if (candidate == value) {
            return QString::fromLatin1(text);
        }
    }
    return {};
}

/// No value when the text is not in the table.
template <typename E>
std::optional<E> fromText(const QString& text)
{
    for (const auto& [candidate, known] : TextTable<E>::entries) {
        if (text == QLatin1String(known)) {
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace doancoso::planning
