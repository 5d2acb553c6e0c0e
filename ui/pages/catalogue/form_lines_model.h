// SPDX-License-Identifier: GPL-3.0-or-later
//
// One report form as a table: section headings and under each its indicators, in the order of the printed sheet.
// Headings are typed into, lines are moved and taken out. Changes the form in memory only; FormsPane stores it. Only
// ui/pages/catalogue uses it.
#pragma once

#include "core/planning/report_form.h"

#include <QAbstractTableModel>
#include <QHash>

namespace doancoso::pages {

class FormLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Code, Unit, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `cards`: of each indicator the version to show; `day` says which of them hold.
    void setForm(const planning::ReportForm& form, const QHash<base::IndicatorId, planning::Indicator>& cards,
                 const QDate& day);
    QList<planning::ReportFormSection> sections() const;
    bool has(base::IndicatorId id) const;
    int indicatorCount() const;
    bool isSection(int row) const { return row >= 0 && row < m_lines.size() && m_lines.at(row).section; }

    /// Below the row, or at the end; a first section is made when there is none. Returns where it stands, or -1 when it
    /// is on the form already.
    int insertIndicator(int row, base::IndicatorId id);
    /// Below the row: what follows there becomes part of it. Returns where it stands.
    int insertSection(int row, const QString& code, const QString& title);
    /// Takes the indicator off the form; of a heading, its indicators join the section before. False for the first
    /// heading while it has indicators.
    bool removeLine(int row);
    /// One step up or down: an indicator also into the next section, a heading with all its indicators. Returns where
    /// it stands afterwards.
    int moveLine(int row, int step);
    /// "C" after "B".
    QString nextSectionCode() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Something that belongs to the form was changed by the user.
    void edited();

private:
    struct Line
    {
        bool section = false;
        QString code;
        QString title;
        base::IndicatorId indicator;
        qint64 id = 0;  ///< of the row: outlives its moving
        int number = 0; ///< of an indicator, counted through all sections
    };
    Line headingLine(const QString& code, const QString& title);
    int sectionEnd(int row) const;
    void assignNumbers();
    void renumber();
    QVariant sectionData(const Line& line, int column, int role) const;
    QVariant indicatorData(int row, int column, int role) const;

    QList<Line> m_lines;
    QHash<base::IndicatorId, planning::Indicator> m_cards;
    QDate m_day;
    qint64 m_nextHeading = 0;
};

} // namespace doancoso::pages
