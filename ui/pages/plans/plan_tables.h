// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tables of a plan show and take: basis, sections, recipients, tasks, deliverables, report duties. Used by
// the panes of the plan page and their tests.
#pragma once

#include "ui/pages/plans/plan_rows_model.h"

namespace doancoso::pages {

PlanTable basisTable();
PlanTable sectionTable();
PlanTable recipientTable();
PlanTable taskTable();
PlanTable deliverableTable();
PlanTable reportDutyTable();

/// A section with its depth, 1 outermost: sections as one list in reading order.
struct FlatSection
{
    int level = 1;
    planning::PlanSection section; ///< without children
};
QList<FlatSection> flattened(const QList<planning::PlanSection>& sections);
/// A level that leaves out one above it becomes the deepest that is possible.
QList<planning::PlanSection> nested(const QList<FlatSection>& flat);

/// "12-KH/ĐTN · Phát triển đảng viên": how plans are named in choices.
QString planCaption(const QString& number, const QString& title);
/// The unit whose name or short name this is, marks and case ignored.
base::UnitId unitByName(const ui::Workspace& workspace, const QString& text);

} // namespace doancoso::pages
