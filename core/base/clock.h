// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place that knows what time it is. Everything else is given a Clock, so that tests and the demonstration
// file always see the same day.
#pragma once

#include <QDate>
#include <QDateTime>

namespace doancoso::base {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// The date on the office's wall.
    virtual QDate today() const { return nowUtc().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
};

/// A clock that stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime nowUtc) : m_now(std::move(nowUtc)) {}
    QDateTime nowUtc() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

/// Instants are stored as ISO 8601 UTC with milliseconds and a final Z.
QString toStorageText(const QDateTime& instant);
QDateTime instantFromStorageText(const QString& text);

} // namespace doancoso::base
