// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small, fast and the same on every machine and compiler, which the standard distributions are not. For generated data.
#pragma once

#include <QList>

namespace doancoso::scenarios {

class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 … limit - 1; limit is at least 1.
    qint64 below(qint64 limit) { return static_cast<qint64>(next() % static_cast<quint64>(limit)); }
    bool percent(int chance) { return below(100) < chance; }
    template <typename T>
    const T& of(const QList<T>& list)
    {
        return list.at(static_cast<qsizetype>(below(list.size())));
    }
    template <typename T>
    void shuffle(QList<T>& list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i) {
            list.swapItemsAt(i, static_cast<qsizetype>(below(i + 1)));
        }
    }

private:
    quint64 m_state;
};

} // namespace doancoso::scenarios
