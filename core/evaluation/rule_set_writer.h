// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rule set as JSON that rule_set_reader.h reads back as it was, its scale within: for rounds, which keep the rules
// under which they were opened, and for rule sets of an office.
#pragma once

#include "core/evaluation/rule_set.h"

#include <QByteArray>

namespace doancoso::evaluation {

QByteArray ruleSetToJson(const RuleSet& rules);

} // namespace doancoso::evaluation
