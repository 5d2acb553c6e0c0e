// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only way tests include Catch2: hides the differences between version 2 and 3 and prints Qt types.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
namespace Catch::Matchers {
inline auto ContainsSubstring(const std::string& text)
{
    return Catch::Contains(text);
}
} // namespace Catch::Matchers
#endif

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList& list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
template <>
struct StringMaker<QDate>
{
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<doancoso::base::Decimal>
{
    static std::string convert(const doancoso::base::Decimal& value) { return value.toPlain().toStdString(); }
};
template <>
struct StringMaker<doancoso::base::Period>
{
    static std::string convert(const doancoso::base::Period& period) { return period.code().toStdString(); }
};
} // namespace Catch

/// Fails the test with the error's own words when a Result holds none of the hoped-for value.
#define REQUIRE_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto& okResult_ = (result);                                                                              \
        if (!okResult_.hasValue()) {                                                                                   \
            FAIL(okResult_.error().userText.toStdString() << " | " << okResult_.error().detail.toStdString());         \
        }                                                                                                              \
    } while (false)
