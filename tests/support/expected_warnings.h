// SPDX-License-Identifier: GPL-3.0-or-later
//
// A test that provokes a warning on purpose names it here; every other warning fails the running test.
#pragma once

#include <QString>

namespace doancoso::tests {
void allowWarning(const QString& part);
} // namespace doancoso::tests
