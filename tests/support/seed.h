// SPDX-License-Identifier: GPL-3.0-or-later
//
// The seed of a property test: printed, so that a failure can be run again with DOANCOSO_TEST_SEED.
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <iostream>

namespace doancoso::tests {

inline quint32 newSeed()
{
    const quint32 given = qEnvironmentVariable("DOANCOSO_TEST_SEED").toUInt();
    const quint32 seed = given != 0 ? given : QRandomGenerator::system()->generate() | 1U;
    std::cout << "seed: DOANCOSO_TEST_SEED=" << seed << std::endl;
    return seed;
}

} // namespace doancoso::tests
