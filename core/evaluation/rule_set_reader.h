// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rule sets from JSON: the shipped ones (resources/evaluation) and those an office made its own. What is read is
// checked as a whole, so that the engine need not doubt it.
#pragma once

#include "core/base/result.h"
#include "core/evaluation/rule_set.h"

#include <QByteArray>

namespace doancoso::evaluation {

/// Errors: Validation with place and field.
base::Result<QList<GradeScale>> parseGradeScales(const QByteArray& bytes, const QString& fileName);
base::Result<RuleSet> parseRuleSet(const QByteArray& bytes, const QString& fileName, const QList<GradeScale>& scales);

/// The shipped scales and rule sets; a test says when one of them cannot be read.
const QList<GradeScale>& shippedScales();
const QList<RuleSet>& shippedRuleSets();
const RuleSet* findShippedRuleSet(const QString& code);

} // namespace doancoso::evaluation
