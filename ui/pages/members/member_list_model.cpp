// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_list_model.h"

#include "core/activity/activity_lists.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/person_repository.h"
#include "ui/kit/grid_roles.h"
#include "ui/workspace.h"

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::MemberEntry;
using membership::PersonField;
using Kind = MemberColumn::Kind;

namespace {

constexpr int kRowsAtOnce = 128;
constexpr qsizetype kMostLines = 4096; ///< people kept in memory

} // namespace

const QList<MemberColumn>& memberColumns()
{
    static const QList<MemberColumn> columns = [] {
        QList<MemberColumn> list{{Kind::Field, PersonField::FullName, u"full_name"_s, 180, true},
                                 {Kind::Field, PersonField::BirthDate, u"birth_date"_s, 92, true},
                                 {Kind::Field, PersonField::Sex, u"sex"_s, 66, true},
                                 {Kind::Branch, {}, u"branch"_s, 104, true},
                                 {Kind::Posts, {}, u"posts"_s, 110, true},
                                 {Kind::Field, PersonField::JoinedOn, u"joined_on"_s, 92, true},
                                 {Kind::DuesUntil, {}, u"dues_until"_s, 84, true},
                                 {Kind::Training, {}, u"training"_s, 84, true},
                                 {Kind::Age, {}, u"age"_s, 52, false},
                                 {Kind::Since, {}, u"since"_s, 100, false}};
        for (const membership::PersonFieldInfo& info : membership::personFields()) {
            const QString key = QString::fromLatin1(info.column);
            const bool known =
                std::any_of(list.cbegin(), list.cend(), [&key](const MemberColumn& one) { return one.key == key; });
            if (!known) {
                list.append({Kind::Field, info.field, key, 120, false});
            }
        }
        return list;
    }();
    return columns;
}

QString memberColumnTitle(const MemberColumn& column)
{
    switch (column.kind) {
    case Kind::Field:
        return membership::displayName(column.field);
    case Kind::Branch:
        return MemberListModel::tr("Branch");
    case Kind::Posts:
        return MemberListModel::tr("Post");
    case Kind::Since:
        return MemberListModel::tr("Here since");
    case Kind::Age:
        return MemberListModel::tr("Age");
    case Kind::DuesUntil:
        return MemberListModel::tr("Dues up to");
    case Kind::Training:
        return MemberListModel::tr("Training");
    }
    return {};
}

MemberListModel::MemberListModel(ui::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_index(std::make_shared<membership::MemberIndex>())
{}

void MemberListModel::setIndex(std::shared_ptr<const membership::MemberIndex> index, const QDate& day)
{
    beginResetModel();
    m_index = std::move(index);
    m_day = day;
    m_lines.clear();
    m_pages.clear();
    findAnew();
    endResetModel();
}

void MemberListModel::setFilter(const membership::MemberFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_pages.clear();
    findAnew();
    endResetModel();
}

void MemberListModel::sortBy(const QString& columnKey, Qt::SortOrder order)
{
    beginResetModel();
    m_sortKey = columnKey;
    m_sortOrder = order;
    m_pages.clear();
    findAnew();
    endResetModel();
}

void MemberListModel::findAnew()
{
    m_found = m_index->find(m_filter);
    applySort();
}

/// The index is in the order of names; what is sorted otherwise keeps that order among equals.
void MemberListModel::applySort()
{
    const auto column = std::find_if(memberColumns().cbegin(), memberColumns().cend(),
                                     [this](const MemberColumn& one) { return one.key == m_sortKey; });
    const bool byName = column == memberColumns().cend() || column->key == u"full_name"_s;
    const auto sortWith = [this](const auto& valueOf) {
        const bool up = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_found.begin(), m_found.end(), [&](int a, int b) {
            return up ? valueOf(m_index->at(a)) < valueOf(m_index->at(b))
                      : valueOf(m_index->at(b)) < valueOf(m_index->at(a));
        });
    };
    if (byName) {
        if (m_sortOrder == Qt::DescendingOrder) {
            std::reverse(m_found.begin(), m_found.end());
        }
    } else if (column->key == u"birth_date"_s) {
        sortWith([](const MemberEntry& entry) { return entry.birth; });
    } else if (column->kind == Kind::Age) {
        sortWith([](const MemberEntry& entry) { return -entry.birth; });
    } else if (column->key == u"joined_on"_s) {
        sortWith([](const MemberEntry& entry) { return entry.joined; });
    } else if (column->kind == Kind::Since) {
        sortWith([](const MemberEntry& entry) { return entry.since; });
    } else if (column->kind == Kind::Branch) {
        const organization::UnitTree& tree = m_workspace.tree();
        sortWith([&tree](const MemberEntry& entry) { return tree.indexOf(entry.unit); });
    } else if (column->kind == Kind::Field) {
        const auto texts = m_workspace.database().read([&](storage::Connection& connection) {
            return membership::PersonRepository::column(connection, column->field);
        });
        if (!texts) {
            emit readFailed(texts.error());
            return;
        }
        const base::VietnameseOrder order;
        const bool up = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_found.begin(), m_found.end(), [&](int a, int b) {
            const QString left = texts->value(m_index->at(a).person);
            const QString right = texts->value(m_index->at(b).person);
            if (left.isEmpty() != right.isEmpty()) {
                return right.isEmpty(); // what is missing stands last
            }
            const int compared = order.compare(left, right);
            return up ? compared < 0 : compared > 0;
        });
    }
}

void MemberListModel::reveal(const QList<base::PersonId>& people)
{
    m_revealed += QSet<base::PersonId>(people.cbegin(), people.cend());
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MemberListModel::hideAll()
{
    if (!m_revealed.isEmpty()) {
        m_revealed.clear();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void MemberListModel::forgetPeople()
{
    m_lines.clear();
    m_pages.clear();
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

base::PersonId MemberListModel::personAt(int row) const
{
    return row >= 0 && row < m_found.size() ? m_index->at(m_found.at(row)).person : base::PersonId();
}

base::UnitId MemberListModel::branchAt(int row) const
{
    return row >= 0 && row < m_found.size() ? m_index->at(m_found.at(row)).unit : base::UnitId();
}

int MemberListModel::rowOf(base::PersonId person) const
{
    const int position = m_index->positionOf(person);
    return position < 0 ? -1 : static_cast<int>(m_found.indexOf(position));
}

QList<base::PersonId> MemberListModel::people() const
{
    QList<base::PersonId> list;
    list.reserve(m_found.size());
    for (const int position : m_found) {
        list.append(m_index->at(position).person);
    }
    return list;
}

int MemberListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int MemberListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(memberColumns().size());
}

void MemberListModel::readPage(int page) const
{
    if (m_lines.size() > kMostLines) {
        m_lines.clear();
        m_pages.clear();
    }
    m_pages.insert(page);
    QList<base::PersonId> ids;
    for (int row = page * kRowsAtOnce; row < (page + 1) * kRowsAtOnce && row < m_found.size(); ++row) {
        if (const base::PersonId id = personAt(row); !m_lines.contains(id)) {
            ids.append(id);
        }
    }
    const auto read = m_workspace.database().read([&](storage::Connection& connection) {
        const auto extras = activity::MemberExtrasRepository::read(connection, ids, m_day);
        for (membership::Person& person : membership::PersonRepository::read(connection, ids)) {
            const base::PersonId id = person.id;
            m_lines.insert(id, {std::move(person), extras.value(id)});
        }
        return true;
    });
    if (!read) {
        emit readFailed(read.error());
    }
}

const MemberListModel::Line* MemberListModel::lineAt(int row) const
{
    if (row < 0 || row >= m_found.size()) {
        return nullptr;
    }
    if (const int page = row / kRowsAtOnce; !m_pages.contains(page)) {
        readPage(page);
    }
    const auto line = m_lines.constFind(personAt(row));
    return line == m_lines.cend() ? nullptr : &*line;
}

QString MemberListModel::postsText(const Line& line) const
{
    QStringList words;
    for (const activity::HeldPost& held : line.extras.posts) {
        const organization::UnitNode* unit = m_workspace.tree().find(held.unit);
        const bool elsewhere = unit && unit->id != m_index->at(m_index->positionOf(line.person.id)).unit;
        words.append(elsewhere ? u"%1 %2"_s.arg(activity::postName(held.post), unit->shortName)
                               : activity::postName(held.post));
    }
    return words.join(u", "_s);
}

QString MemberListModel::text(int row, const MemberColumn& column) const
{
    const Line* line = lineAt(row);
    if (!line) {
        return {};
    }
    const MemberEntry& entry = m_index->at(m_found.at(row));
    switch (column.kind) {
    case Kind::Field: {
        const QString shown = membership::displayText(line->person, column.field);
        const bool hidden = membership::fieldInfo(column.field).sensitive && !isRevealed(line->person.id);
        return hidden ? membership::masked(shown) : shown;
    }
    case Kind::Branch: {
        const organization::UnitNode* unit = m_workspace.tree().find(entry.unit);
        return unit ? unit->shortName : QString();
    }
    case Kind::Posts:
        return postsText(*line);
    case Kind::Since:
        return membership::fromPacked(entry.since).display();
    case Kind::Age: {
        const auto age = line->person.birthDate.ageOn(m_day);
        return age ? QString::number(*age) : QString();
    }
    case Kind::DuesUntil:
        return line->extras.duesUntil == 0 ? QString()
                                           : u"%1/%2"_s.arg(line->extras.duesUntil % 100, 2, 10, QLatin1Char('0'))
                                                 .arg(line->extras.duesUntil / 100);
    case Kind::Training:
        return line->extras.registered ? tr("registered") : tr("not yet");
    }
    return {};
}

QVariant MemberListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const MemberColumn& column = memberColumns().at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case kit::IdRole:
        return personAt(index.row()).value();
    case kit::BoldFromRole:
        if (column.key == u"full_name"_s) {
            const QString name = text(index.row(), column);
            return name.size() - base::givenName(name).size();
        }
        return {};
    case Qt::TextAlignmentRole: {
        const bool centred = column.kind == Kind::Age || column.kind == Kind::DuesUntil ||
                             column.kind == Kind::Training || column.key == u"birth_date"_s ||
                             column.key == u"joined_on"_s || column.key == u"sex"_s;
        return static_cast<int>((centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case kit::StateRole: {
        const Line* line = lineAt(index.row());
        if (line && column.kind == Kind::Training && !line->extras.registered) {
            return static_cast<int>(kit::CellState::Attention);
        }
        if (line && column.kind == Kind::DuesUntil) {
            const int wanted = m_day.year() * 100 + m_day.month();
            return static_cast<int>(line->extras.duesUntil >= wanted ? kit::CellState::Good
                                                                     : kit::CellState::Attention);
        }
        return static_cast<int>(kit::CellState::Normal);
    }
    case kit::RefusalRole:
        return tr("Enter opens the record, where it can be changed.");
    default:
        return {};
    }
}

QVariant MemberListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= memberColumns().size()) {
        return {};
    }
    const MemberColumn& column = memberColumns().at(section);
    switch (role) {
    case Qt::DisplayRole:
        return memberColumnTitle(column);
    case kit::ColumnKeyRole:
        return column.key;
    case kit::ColumnWidthRole:
        return column.width;
    default:
        return {};
    }
}

void MemberListModel::retranslate()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace doancoso::pages
