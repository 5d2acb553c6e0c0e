// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue/catalogue_model.h"

#include "core/base/text.h"
#include "ui/kit/grid_roles.h"
#include "ui/language.h"
#include "ui/pages/catalogue/card_words.h"

#include <algorithm>

namespace doancoso::pages {

using planning::Indicator;
using planning::IndicatorGroup;

namespace {

struct CatalogueColumn
{
    const char* key;
    const char* title;
    int width;
};

constexpr CatalogueColumn kCatalogueColumns[CatalogueModel::ColumnCount]{
    {"code", QT_TRANSLATE_NOOP("doancoso::pages::CatalogueModel", "Code"), 54},
    {"name", QT_TRANSLATE_NOOP("doancoso::pages::CatalogueModel", "Indicator"), 200},
    {"unit", QT_TRANSLATE_NOOP("doancoso::pages::CatalogueModel", "Unit of measure"), 70},
    {"time", QT_TRANSLATE_NOOP("doancoso::pages::CatalogueModel", "over time"), 92},
    {"units", QT_TRANSLATE_NOOP("doancoso::pages::CatalogueModel", "over units"), 84},
    {"frequency", QT_TRANSLATE_NOOP("doancoso::pages::CatalogueModel", "Entered each"), 64},
    {"direction", QT_TRANSLATE_NOOP("doancoso::pages::CatalogueModel", "Better"), 66},
    {"validity", QT_TRANSLATE_NOOP("doancoso::pages::CatalogueModel", "Validity"), 122}};

/// -1000 for a heading, so that it never meets the id of an indicator.
qint64 headingId(int group)
{
    return -1000 - group;
}

} // namespace

void CatalogueModel::setContent(const QList<Indicator>& versions, const QList<IndicatorGroup>& groups, const QDate& day)
{
    beginResetModel();
    m_versions = versions;
    m_groups = groups;
    m_day = day;
    m_cards.clear();
    m_keys.clear();
    for (const Indicator& version : versions) { // of each indicator the newest first
        if (m_cards.isEmpty() || m_cards.constLast().id != version.id) {
            m_cards.append(version);
        } else if (m_cards.constLast().validFrom > day) {
            m_cards.last() = version; // the one before holds, or is at least nearer to the day
        }
    }
    for (const Indicator& card : std::as_const(m_cards)) {
        m_keys.append(base::foldForSearch(card.code + QLatin1Char(' ') + card.name + QLatin1Char(' ') + card.shortName +
                                          QLatin1Char(' ') + card.unitOfMeasure));
    }
    arrange();
    endResetModel();
}

void CatalogueModel::setFilter(const Filter& filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void CatalogueModel::arrange()
{
    const QString wanted = base::foldForSearch(m_filter.text);
    m_lines.clear();
    for (int group = 0; group < m_groups.size(); ++group) {
        const QString code = m_groups.at(group).code;
        if (!m_filter.group.isEmpty() && m_filter.group != code) {
            continue;
        }
        bool headed = false;
        for (int card = 0; card < m_cards.size(); ++card) {
            const bool passes = m_cards.at(card).group == code && (m_filter.all || m_cards.at(card).isValidOn(m_day)) &&
                                base::matchesFolded(m_keys.at(card), wanted);
            if (!passes) {
                continue;
            }
            if (!headed) {
                m_lines.append({group, -1});
                headed = true;
            }
            m_lines.append({group, card});
        }
    }
}

void CatalogueModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const Indicator* CatalogueModel::cardAt(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines.at(row).card >= 0 ? &m_cards.at(m_lines.at(row).card) : nullptr;
}

const Indicator* CatalogueModel::card(base::IndicatorId id) const
{
    const auto found =
        std::find_if(m_cards.cbegin(), m_cards.cend(), [id](const Indicator& card) { return card.id == id; });
    return found == m_cards.cend() ? nullptr : &*found;
}

QList<Indicator> CatalogueModel::versionsOf(base::IndicatorId id) const
{
    QList<Indicator> found;
    std::copy_if(m_versions.cbegin(), m_versions.cend(), std::back_inserter(found),
                 [id](const Indicator& version) { return version.id == id; });
    return found;
}

int CatalogueModel::rowOf(base::IndicatorId id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (const Indicator* card = cardAt(row); card && card->id == id) {
            return row;
        }
    }
    return -1;
}

int CatalogueModel::cardCount() const
{
    return static_cast<int>(m_cards.size());
}

int CatalogueModel::shownCount() const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line& line) { return line.card >= 0; }));
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CatalogueModel::text(const Indicator& card, int column) const
{
    switch (column) {
    case Code:
        return card.code;
    case Name:
        return card.name;
    case Unit:
        return card.unitOfMeasure;
    case OverTime:
        return card.isComputed() ? QString() : shortName(card.timeRule);
    case OverUnits:
        return card.isComputed() ? tr("computed") : shortName(card.unitRule);
    case Entered:
        return shortName(card.frequency);
    case Better:
        return shortName(card.direction);
    case Validity:
        return card.isValidOn(m_day)    ? card.validUntil >= planning::openEnd()
                                              ? tr("from %1").arg(base::displayDate(card.validFrom))
                                              : tr("until %1").arg(base::displayDate(card.validUntil.addDays(-1)))
                  : card.validFrom > m_day ? tr("from %1 on").arg(base::displayDate(card.validFrom))
                                        : tr("ended %1").arg(base::displayDate(card.validUntil.addDays(-1)));
    default:
        return {};
    }
}

QVariant CatalogueModel::headingData(const IndicatorGroup& group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Code ? group.code : column == Name ? ui::inLanguage(group.nameVi, group.nameEn) : QString();
    case kit::CellKindRole:
        return static_cast<int>(kit::CellKind::Section);
    default:
        return {};
    }
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size()) {
        return {};
    }
    const Line& line = m_lines.at(index.row());
    const int column = index.column();
    if (role == kit::IdRole) {
        return line.card < 0 ? headingId(line.group) : m_cards.at(line.card).id.value();
    }
    if (line.card < 0) {
        return headingData(m_groups.at(line.group), column, role);
    }
    const Indicator& card = m_cards.at(line.card);
    const bool holds = card.isValidOn(m_day);
    switch (role) {
    case Qt::DisplayRole:
        return text(card, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case kit::StateRole:
        if (column == Validity) {
            return static_cast<int>(!holds && card.validFrom > m_day        ? kit::CellState::Accent
                                    : card.validUntil < planning::openEnd() ? kit::CellState::Attention
                                                                            : kit::CellState::Faint);
        }
        return static_cast<int>(!holds || column == Code ? kit::CellState::Faint : kit::CellState::Normal);
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return tr(kCatalogueColumns[section].title);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(kCatalogueColumns[section].key);
    case kit::ColumnWidthRole:
        return kCatalogueColumns[section].width;
    case kit::GroupHeaderRole:
        return section == OverTime || section == OverUnits ? tr("Adds up") : QString();
    default:
        return {};
    }
}

} // namespace doancoso::pages
