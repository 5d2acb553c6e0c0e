// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of activities: an activity or inspection of any kind, and a finding of an inspection. ActivitiesView uses
// them.
#pragma once

#include "core/activity/activity.h"
#include "ui/pages/records/record_form.h"

namespace doancoso::pages {

class ActivityForm final : public RecordForm
{
    Q_OBJECT

public:
    /// The kind decides which fields there are; it may be changed to others of the same list.
    ActivityForm(ui::Workspace& workspace, const activity::Activity& activity, QWidget* parent);

private:
    void showFields();
    void fillSubkinds(const QString& chosen);
    bool readPlaces(activity::Activity& activity);
    bool readPeople(activity::Activity& activity);
    /// Names between semicolons; false when one of them is no unit.
    bool readJointUnits(QList<base::UnitId>& units);
    base::Result<qint64> store() override;

    activity::Activity m_activity;
};

/// One finding of an inspection; `index` -1: a new one.
class FindingForm final : public RecordForm
{
    Q_OBJECT

public:
    FindingForm(ui::Workspace& workspace, const activity::Activity& inspection, int index, QWidget* parent);

private:
    base::Result<qint64> store() override;

    activity::Activity m_inspection;
    int m_index;
};

} // namespace doancoso::pages
