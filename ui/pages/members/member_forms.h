// SPDX-License-Identifier: GPL-3.0-or-later
//
// The short forms of the page "Đoàn viên", inline in the side panel: somebody new (admitted, registered, come from
// elsewhere), what happened to one or many members, one field of many members, a correction. Only the members page uses
// them.
#pragma once

#include "core/membership/membership_service.h"
#include "ui/panel_form.h"

namespace doancoso::pages {

struct MemberFormContext
{
    ui::Workspace& workspace;
    QList<base::PersonId> people; ///< whom it is about; empty for somebody new
    base::UnitId branch;          ///< proposed for somebody new
    QDate day;                    ///< proposed
    QWidget* parent = nullptr;
};

/// Somebody new: Admit, Register, TransferIn or TempIn.
ui::PanelForm* newPersonForm(membership::EventKind kind, const MemberFormContext& context);
/// Something that happened to the people of the context.
ui::PanelForm* newEventForm(membership::EventKind kind, const MemberFormContext& context);
/// Another version of an event, or none; with the reason.
ui::PanelForm* newCorrectionForm(const membership::MembershipEvent& event, const MemberFormContext& context);
/// One field of all people of the context.
ui::PanelForm* newFieldForm(const MemberFormContext& context);

} // namespace doancoso::pages
