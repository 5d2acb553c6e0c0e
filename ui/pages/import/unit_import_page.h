// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Nhập đơn vị": the import of a list of units, in the place of the page "Đơn vị". Opened by OrganizationPage only.
#pragma once

#include "ui/flows/import_units_flow.h"
#include "ui/pages/import/import_page.h"

namespace doancoso::pages {

class UnitImportPage final : public ImportPage
{
    Q_OBJECT

public:
    /// Proposes that units come under `parentUnit` from `day` on.
    UnitImportPage(ui::Workspace& workspace, kit::Prompter& prompter, base::UnitId parentUnit, const QDate& day,
                   QWidget* parent = nullptr);

    flows::ImportUnitsFlow& flow() { return static_cast<flows::ImportUnitsFlow&>(ImportPage::flow()); }

protected:
    Words words() const override;
    QString commitWords(int made, int changed) const override;
    QStringList outcomeWords(const flows::ListOutcome& outcome) const override;
    QString doneWords(const QString& parts) const override;
    QString placeWords() const override;
    QString unchangedWords(int count) const override;
    QString folderKey() const override { return QStringLiteral("organization/importFolder"); }

private:
    flows::ImportUnitsFlow& m_units;
};

} // namespace doancoso::pages
