// SPDX-License-Identifier: GPL-3.0-or-later
//
// Result<T> is how every layer above the query layer reports success or failure: a value, or an Error with a code one
// can switch on, a translated sentence for the user and a detail for the log. Anyone may use it. The vocabulary
// follows std::expected, which the supported compilers do not have yet.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace doancoso::base {

enum class ErrorCode {
    Validation,   ///< the given data breaks a rule; `context` names the field
    NotFound,     ///< the record does not exist (any more)
    Conflict,     ///< somebody else changed the record meanwhile, or a unique value exists already
    Locked,       ///< the period is submitted, or the file is busy or open elsewhere
    InUse,        ///< other records refer to it
    Permission,   ///< read-only place or missing right
    Io,           ///< disk full, file vanished, cannot write
    Corrupt,      ///< the data file is damaged
    NotADataFile, ///< the file is something else
    TooNew,       ///< written by a newer program
    Cancelled,    ///< the user cancelled; not a failure
    Unavailable,  ///< server or driver cannot be reached
    Bug           ///< a programming error; `detail` says which
};

/// What went wrong, for three readers: the program (code), the user (userText) and the log (detail).
struct Error
{
    ErrorCode code = ErrorCode::Bug;
    QString userText; ///< translated; what happened, that nothing is lost, what to do
    QString detail;   ///< never shown by itself: SQL, native code, path
    QString context;  ///< entity or field, empty when it does not matter
};

/// A value or an Error. Reading the wrong side is a programming error and throws std::bad_variant_access.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }
    T valueOr(T fallback) const { return hasValue() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool hasValue() const { return !m_error.has_value(); }
    explicit operator bool() const { return hasValue(); }
    const Error& error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace doancoso::base
