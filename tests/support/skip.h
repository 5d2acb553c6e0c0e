// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the few checks that need something the machine may not have (a database server, a translation tool). Leaving
// one out is always said aloud; where nothing may be left out (DOANCOSO_NO_SKIPS is set), it fails.
#pragma once

#include "support/catch.h"

#include <iostream>
#include <string>

namespace doancoso::tests {

/// Says why this check is left out; the caller returns afterwards.
inline void skipped(const std::string& reason)
{
    if (qEnvironmentVariableIsSet("DOANCOSO_NO_SKIPS")) {
        FAIL("may not be skipped here: " << reason);
    }
    std::cout << "skipped: " << reason << std::endl;
}

/// The same for what no set-up can promise, such as the right to mount a file system.
inline void impossibleHere(const std::string& reason)
{
    std::cout << "skipped: " << reason << std::endl;
}

} // namespace doancoso::tests
