// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel beside the list of an import: the options of the kind of list, what the column under the cursor means, and
// how the row under the cursor was understood, with everything that has to be looked at in words. Only ImportPage uses
// it.
#pragma once

#include "ui/pages/import/import_model.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace doancoso::kit {
class ActionButton;
}
namespace doancoso::ui {
class FieldColumn;
} // namespace doancoso::ui

namespace doancoso::pages {

/// The fields of a kind of list: where its things come under, from which day … Takes what is typed into the flow.
class ImportOptionsPane : public QWidget
{
public:
    using QWidget::QWidget;
    /// As the flow has them; what the user is typing into stays as it is.
    virtual void showOptions() = 0;
    virtual void retranslate() = 0;
    /// Fields about the row under the cursor, beside its problems; nullptr: none.
    virtual QWidget* rowFields() { return nullptr; }
    /// -1: none.
    virtual void showRow(int /*sheetRow*/) {}
};

class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `options`: the fields of this kind of list; `rowActions` act on the row under the cursor.
    ImportPanel(flows::ImportFlow& flow, ImportModel& model, ImportOptionsPane* options,
                const QList<QAction*>& rowActions, QWidget* parent = nullptr);

    /// -1: none.
    void showCell(int sheetRow, int sheetColumn);
    void retranslate();
    /// The list of meanings for the column under the cursor.
    QComboBox* meaning() const { return m_meaning; }
    /// What is said about the row, for tests and assistive tools.
    QString rowText() const;

private:
    void buildColumn();
    void showColumn();
    void showRow();
    void addLine(const QString& text, const QString& role = {});
    void addNotice(const organization::CellProblem& problem);

    flows::ImportFlow& m_flow;
    ImportModel& m_model;
    QList<QAction*> m_rowActions;
    int m_row = -1;
    int m_column = -1;

    QLabel* m_optionsTitle;
    ImportOptionsPane* m_options;
    QLabel* m_columnTitle;
    ui::FieldColumn* m_columnField;
    QComboBox* m_meaning;
    QLabel* m_rowTitle;
    QWidget* m_rowLines;
    QVBoxLayout* m_rowLayout;
    QWidget* m_rowButtons;
};

/// "Điện thoại", "Tên đơn vị – now column C": a meaning as it is offered for a column.
QString meaningText(const flows::ImportFlow& flow, int sheetColumn, int field);

} // namespace doancoso::pages
