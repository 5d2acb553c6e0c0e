// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of cadres: a post and its holder, its end, a place on the planning list. CadresView uses them.
#pragma once

#include "core/activity/cadre.h"
#include "ui/pages/records/record_form.h"

namespace doancoso::pages {

class CadreForm final : public RecordForm
{
    Q_OBJECT

public:
    CadreForm(ui::Workspace& workspace, const activity::CadrePost& post, QWidget* parent);

private:
    base::Result<qint64> store() override;

    activity::CadrePost m_post;
};

class CadreEndForm final : public RecordForm
{
    Q_OBJECT

public:
    CadreEndForm(ui::Workspace& workspace, const activity::CadrePost& post, const QString& name, const QDate& day,
                 QWidget* parent);

private:
    base::Result<qint64> store() override;

    activity::CadrePost m_post;
};

class PlanningForm final : public RecordForm
{
    Q_OBJECT

public:
    PlanningForm(ui::Workspace& workspace, const activity::CadrePlanning& planning, QWidget* parent);

private:
    base::Result<qint64> store() override;

    activity::CadrePlanning m_planning;
};

} // namespace doancoso::pages
