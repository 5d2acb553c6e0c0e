// SPDX-License-Identifier: GPL-3.0-or-later
//
// OrganizationPage: the way into the import of a list and back, and what stands there while there are no units below.
#include "ui/pages/organization/organization_page.h"

#include "ui/kit/list_view.h"
#include "ui/kit/state_view.h"
#include "ui/pages/import/unit_import_page.h"
#include "ui/pages/organization/units_below_model.h"

#include <QAction>
#include <QDropEvent>
#include <QStackedWidget>

#include <algorithm>

namespace doancoso::pages {

UnitImportPage& OrganizationPage::openImport()
{
    if (!m_import) {
        m_import = new UnitImportPage(m_workspace, m_prompter, m_workspace.unit(), proposedDay(), this);
        connect(m_import, &UnitImportPage::left, this, [this] {
            closeImport();
            refresh();
            firstFocus()->setFocus(Qt::OtherFocusReason);
        });
        for (QAction* action : actions()) {
            action->setEnabled(false); // their keys would reach past the import
        }
        openInner(m_import);
        m_import->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
    return *m_import;
}

void OrganizationPage::closeImport()
{
    m_import->disconnect(this);
    m_import = nullptr;
    closeInner();
    for (QAction* action : actions()) {
        action->setEnabled(true);
    }
}

void OrganizationPage::importFrom(const QMimeData& mime)
{
    if (flows::ImportUnitsFlow::canRead(mime) && (m_import || mayLeave())) {
        openImport().take(mime);
    }
}

void OrganizationPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (flows::ImportUnitsFlow::canRead(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void OrganizationPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFrom(*event->mimeData());
}

QWidget* OrganizationPage::firstFocus()
{
    if (m_import) {
        return m_import->firstFocus();
    }
    QWidget* button = m_below->currentWidget() == m_noUnits ? m_noUnits->firstButton() : nullptr;
    return button ? button : m_list;
}

/// A unit of some types, such as a cell, has none by its nature.
bool OrganizationPage::mayHaveUnitsBelow() const
{
    const organization::UnitNode* unit = m_tree.find(m_workspace.unit());
    const auto rules = m_workspace.organization().allowedParents();
    return !unit || !rules || std::any_of(rules->cbegin(), rules->cend(), [unit](const auto& rule) {
        return rule.parentType == unit->typeCode;
    });
}

void OrganizationPage::showNoUnits()
{
    const bool none = m_model->rowCount() == 0;
    m_below->setCurrentWidget(none ? static_cast<QWidget*>(m_noUnits) : m_list);
    if (!none) {
        return;
    }
    if (mayHaveUnitsBelow()) {
        m_noUnits->showEmpty(kit::IconKey::Building, tr("No units below yet"),
                             tr("Take the list that you have in Excel over with a preview, drop the file here, or add "
                                "units one by one."),
                             {m_importUnits, m_open});
    } else {
        m_noUnits->showEmpty(kit::IconKey::Building, tr("No units below"),
                             tr("A unit of this type has no units below it."));
    }
}

} // namespace doancoso::pages
