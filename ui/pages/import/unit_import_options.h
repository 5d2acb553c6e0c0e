// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where imported units come under, from which day, of which type when nothing tells, and by which decision. Part of
// the panel of UnitImportPage.
#pragma once

#include "ui/flows/import_units_flow.h"
#include "ui/pages/import/import_panel.h"

class QCheckBox;
class QLineEdit;

namespace doancoso::ui {
class DateField;
class UnitField;
} // namespace doancoso::ui

namespace doancoso::pages {

class UnitImportOptions final : public ImportOptionsPane
{
    Q_OBJECT

public:
    explicit UnitImportOptions(flows::ImportUnitsFlow& flow, QWidget* parent = nullptr);

    void showOptions() override;
    void retranslate() override;

private:
    void buildOptions();
    void connectOptions();
    void fillTypes();
    void takeOptions();

    flows::ImportUnitsFlow& m_flow;
    bool m_isShowing = false; ///< fields are being filled by the program
    QDate m_treeDay;
    ui::FieldColumn* m_options;
    ui::UnitField* m_parent;
    QComboBox* m_type;
    ui::DateField* m_day;
    QLineEdit* m_number;
    ui::DateField* m_date;
    QCheckBox* m_unionNames;
};

} // namespace doancoso::pages
