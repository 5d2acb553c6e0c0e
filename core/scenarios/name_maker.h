// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invented names of people for examples and generated data, put together by chance from common parts
// (resources/scenarios/names.json). For core/scenarios and tests.
#pragma once

#include "core/membership/person.h"
#include "core/scenarios/random.h"

namespace doancoso::scenarios {

class NameMaker
{
public:
    NameMaker();
    QString name(membership::Sex sex, Random& random) const;

private:
    QStringList m_families; ///< as often as they are common
    QStringList m_middles[2];
    QStringList m_given[2];
};

} // namespace doancoso::scenarios
