// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the branches of an imported list stand, into which branch rows without one go and from which day members
// count; for the row under the cursor what to do with somebody the register already has, and which branch a strange
// name means. Part of the panel of MemberImportPage.
#pragma once

#include "ui/flows/import_members_flow.h"
#include "ui/pages/import/import_panel.h"

class QCheckBox;

namespace doancoso::ui {
class DateField;
class UnitField;
} // namespace doancoso::ui

namespace doancoso::pages {

class MemberImportOptionsPane final : public ImportOptionsPane
{
    Q_OBJECT

public:
    explicit MemberImportOptionsPane(flows::ImportMembersFlow& flow, QWidget* parent = nullptr);

    void showOptions() override;
    void retranslate() override;
    QWidget* rowFields() override;
    void showRow(int sheetRow) override;

private:
    void takeOptions();
    void takeChoice();
    void takeMeant();
    void fillChoices();

    flows::ImportMembersFlow& m_flow;
    bool m_isShowing = false; ///< fields are being filled by the program
    QDate m_treeDay;
    int m_row = -1;
    ui::FieldColumn* m_options;
    ui::UnitField* m_under;
    ui::UnitField* m_branch;
    ui::DateField* m_day;
    QCheckBox* m_allInto;
    ui::FieldColumn* m_rowFields;
    QComboBox* m_choice;
    ui::UnitField* m_meant;
};

} // namespace doancoso::pages
