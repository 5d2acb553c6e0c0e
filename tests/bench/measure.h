// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stopwatch and report of the benchmarks.
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

namespace doancoso::bench {

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    double seconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; }

private:
    QElapsedTimer m_timer;
};

/// The shortest of several runs, in seconds.
template <typename Work>
double best(int runs, Work&& work)
{
    double shortest = 1e9;
    for (int i = 0; i < runs; ++i) {
        Stopwatch watch;
        work();
        shortest = std::min(shortest, watch.seconds());
    }
    return shortest;
}

class Report
{
public:
    void fact(const QString& name, double value) { m_json.insert(name, value); }
    void detail(const QString& name, const QJsonObject& values) { m_json.insert(name, values); }
    void truth(const QString& name, bool holds)
    {
        m_json.insert(name, holds);
        m_kept = m_kept && holds;
    }
    void budget(const QString& name, double value, double most)
    {
        m_json.insert(name, QJsonObject{{QStringLiteral("value"), value},
                                        {QStringLiteral("budget"), most},
                                        {QStringLiteral("kept"), value <= most}});
        m_kept = m_kept && value <= most;
    }
    void ratio(const QString& name, double ours, double plain, double most)
    {
        const double ratio = ours / plain;
        m_json.insert(name, QJsonObject{{QStringLiteral("ours_s"), ours},
                                        {QStringLiteral("plain_s"), plain},
                                        {QStringLiteral("ratio"), ratio},
                                        {QStringLiteral("budget"), most},
                                        {QStringLiteral("kept"), ratio <= most}});
        m_kept = m_kept && ratio <= most;
    }
    bool allKept() const { return m_kept; }
    QJsonObject json() const { return m_json; }

private:
    QJsonObject m_json;
    bool m_kept = true;
};

} // namespace doancoso::bench
