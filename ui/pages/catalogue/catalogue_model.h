// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue as a table: a heading per group, a line per indicator with the version that holds on the day, filtered
// as one types. Read-only; the forms of the page change cards. Only ui/pages/catalogue uses it.
#pragma once

#include "core/planning/indicator.h"

#include <QAbstractTableModel>
#include <QHash>

namespace doancoso::pages {

class CatalogueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, Unit, OverTime, OverUnits, Entered, Better, Validity, ColumnCount };

    struct Filter
    {
        QString text;    ///< words in any order, with or without marks
        QString group;   ///< empty: all
        bool all = true; ///< false: only those that hold on the day
        bool operator==(const Filter&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `versions` as IndicatorService::allVersions() gives them.
    void setContent(const QList<planning::Indicator>& versions, const QList<planning::IndicatorGroup>& groups,
                    const QDate& day);
    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }
    void retranslate();

    /// nullptr for a heading and for rows that do not exist.
    const planning::Indicator* cardAt(int row) const;
    /// The version that is shown of this indicator, also while the filter holds it back.
    const planning::Indicator* card(base::IndicatorId id) const;
    QList<planning::Indicator> versionsOf(base::IndicatorId id) const;
    /// -1 while it is not shown.
    int rowOf(base::IndicatorId id) const;
    int cardCount() const;  ///< of the file
    int shownCount() const; ///< that pass the filter

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        int group = -1; ///< of m_groups; a heading when card is -1
        int card = -1;  ///< of m_cards
    };
    void arrange();
    QString text(const planning::Indicator& card, int column) const;
    QVariant headingData(const planning::IndicatorGroup& group, int column, int role) const;

    QList<planning::Indicator> m_versions;
    QList<planning::Indicator> m_cards; ///< of each indicator the version to show
    QStringList m_keys;                 ///< folded, of m_cards
    QList<planning::IndicatorGroup> m_groups;
    QDate m_day;
    Filter m_filter;
    QList<Line> m_lines;
};

} // namespace doancoso::pages
