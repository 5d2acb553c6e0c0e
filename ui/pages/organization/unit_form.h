// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of the page "Đơn vị", one per action, inline in the side panel: open, change from a day, correct, close,
// reopen, contact, head count. A form maps its fields to a draft, shows problems at the fields and warnings above the
// buttons, and writes through OrganizationService when its verb is pressed.
#pragma once

#include "core/base/result.h"
#include "core/organization/unit.h"
#include "core/organization/unit_tree.h"
#include "ui/panel_form.h"

namespace doancoso::pages {

class UnitForm : public ui::PanelForm
{
    Q_OBJECT

public:
    UnitForm(ui::Workspace& workspace, QWidget* parent) : PanelForm(workspace, parent)
    {
        connect(this, &PanelForm::saved, this, [this](qint64 id) { emit finished(base::UnitId(id)); });
    }

signals:
    /// Saved; the unit that should be shown now.
    void finished(doancoso::base::UnitId unit);

protected:
    virtual base::Result<base::UnitId> write() = 0;

private:
    base::Result<qint64> store() final
    {
        const auto written = write();
        return written ? base::Result<qint64>(written->value()) : written.error();
    }
};

/// What a form needs to know of the unit it is about.
struct UnitFormContext
{
    ui::Workspace& workspace;
    organization::UnitRecord record; ///< of the unit; for a new unit of its superior
    organization::UnitTree tree;     ///< of the day, for choosing superiors and successors
    QDate day;                       ///< proposed as the day of the change
    QWidget* parent = nullptr;
};

UnitForm* newOpenForm(const UnitFormContext& context);
UnitForm* newChangeForm(const UnitFormContext& context);
UnitForm* newCorrectForm(const UnitFormContext& context);
UnitForm* newCloseForm(const UnitFormContext& context);
UnitForm* newReopenForm(const UnitFormContext& context);
UnitForm* newContactForm(const UnitFormContext& context);
UnitForm* newHeadcountForm(const UnitFormContext& context);

} // namespace doancoso::pages
