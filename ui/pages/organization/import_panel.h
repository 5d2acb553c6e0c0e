// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel beside the list of an import: where the units come under and from which day, what the column under the
// cursor means, and how the row under the cursor was understood, with everything that has to be looked at in words.
// Only the import of units uses it.
#pragma once

#include "ui/pages/organization/import_model.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace doancoso::kit {
class ActionButton;
}
namespace doancoso::ui {
class DateField;
class FieldColumn;
class UnitField;
} // namespace doancoso::ui

namespace doancoso::pages {

class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `rowActions` act on the row under the cursor.
    ImportPanel(flows::ImportUnitsFlow& flow, ImportModel& model, const QList<QAction*>& rowActions,
                QWidget* parent = nullptr);

    /// -1: none.
    void showCell(int sheetRow, int sheetColumn);
    void retranslate();
    /// The list of meanings for the column under the cursor.
    QComboBox* meaning() const { return m_meaning; }
    /// What is said about the row, for tests and assistive tools.
    QString rowText() const;

private:
    void buildOptions();
    void buildColumn();
    void connectOptions();
    void showOptions();
    void fillTypes();
    void takeOptions();
    void showColumn();
    void showRow();
    void addLine(const QString& text, const QString& role = {});
    void addNotice(const organization::CellProblem& problem);
    QString whatItIs(const organization::ImportRow& row) const;
    QString changeText(const organization::FieldChange& change) const;

    flows::ImportUnitsFlow& m_flow;
    ImportModel& m_model;
    QList<QAction*> m_rowActions;
    int m_row = -1;
    int m_column = -1;
    bool m_isShowing = false; ///< fields are being filled by the program
    QDate m_treeDay;

    QLabel* m_optionsTitle;
    ui::FieldColumn* m_options;
    ui::UnitField* m_parent;
    QComboBox* m_type;
    ui::DateField* m_day;
    QLineEdit* m_number;
    ui::DateField* m_date;
    QCheckBox* m_unionNames;
    QLabel* m_columnTitle;
    ui::FieldColumn* m_columnField;
    QComboBox* m_meaning;
    QLabel* m_rowTitle;
    QWidget* m_rowLines;
    QVBoxLayout* m_rowLayout;
    QWidget* m_rowButtons;
};

/// "Điện thoại", "Tên đơn vị – now column C": a meaning as it is offered for a column.
QString meaningText(const flows::ImportUnitsFlow& flow, int sheetColumn, organization::ImportField field);

} // namespace doancoso::pages
