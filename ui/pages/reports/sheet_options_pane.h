// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user may set on a printed sheet: paper, columns, dates and the lines of heading and signature. Lines that an
// office writes on every sheet are kept in the data file; what belongs to one sheet (date, report number) is not. Used
// by ReportsPage beside the preview.
#pragma once

#include "core/reporting/summary_sheet.h"
#include "ui/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace doancoso::pages {

class SheetOptionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetOptionsPane(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// As set now. An unreadable date counts as none and is said under its field.
    reporting::SheetOptions options() const;
    results::TreeMode treeMode() const;
    /// Only form 2 has a choice of columns.
    void setUnitsForm(bool units);
    void retranslate();

signals:
    void changed();
    void failed(const doancoso::base::Error& error);

private:
    struct Line
    {
        QString setting; ///< empty: not kept
        QLabel* label = nullptr;
        QLineEdit* field = nullptr;
        QString savedText;
    };

    Line& addLine(const QString& setting);
    void readSettings();
    void commit(Line& line);
    QString textOf(const QString& setting) const;

    ui::Workspace& m_workspace;
    QLabel* m_paperLabel;
    QComboBox* m_paper;
    QLabel* m_treeLabel;
    QComboBox* m_tree;
    QCheckBox* m_periodColumn;
    QCheckBox* m_rank;
    QLabel* m_dateLabel;
    QLineEdit* m_date;
    QLabel* m_dateError;
    QLabel* m_attachedLabel;
    QLineEdit* m_attached;
    QList<Line> m_lines;
};

} // namespace doancoso::pages
