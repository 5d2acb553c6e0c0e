// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/personal_data_models.h"

#include "core/activity/personal_data_service.h"
#include "core/base/period.h"
#include "ui/friendly_time.h"
#include "ui/kit/grid_roles.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::AccessEntry;
using activity::DataRequest;

namespace {

struct PersonalColumn
{
    const char* key;
    const char* title;
    int width;
};

constexpr PersonalColumn kRequestColumnsShown[RequestModel::ColumnCount]{
    {"due", QT_TRANSLATE_NOOP("doancoso::pages::RequestModel", "Answer due"), 150},
    {"state", QT_TRANSLATE_NOOP("doancoso::pages::RequestModel", "State"), 120},
    {"kind", QT_TRANSLATE_NOOP("doancoso::pages::RequestModel", "What is asked"), 190},
    {"person", QT_TRANSLATE_NOOP("doancoso::pages::RequestModel", "Person"), 190},
    {"received", QT_TRANSLATE_NOOP("doancoso::pages::RequestModel", "Received"), 100},
    {"answer", QT_TRANSLATE_NOOP("doancoso::pages::RequestModel", "Answer"), 240}};

constexpr PersonalColumn kAccessColumnsShown[AccessModel::ColumnCount]{
    {"when", QT_TRANSLATE_NOOP("doancoso::pages::AccessModel", "When"), 150},
    {"who", QT_TRANSLATE_NOOP("doancoso::pages::AccessModel", "Who"), 140},
    {"what", QT_TRANSLATE_NOOP("doancoso::pages::AccessModel", "Deed"), 120},
    {"people", QT_TRANSLATE_NOOP("doancoso::pages::AccessModel", "Whose data"), 190},
    {"fields", QT_TRANSLATE_NOOP("doancoso::pages::AccessModel", "Fields"), 190},
    {"purpose", QT_TRANSLATE_NOOP("doancoso::pages::AccessModel", "Purpose"), 190}};

QVariant columnHeading(const PersonalColumn& column, const QString& title, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case kit::ColumnKeyRole:
        return QString::fromLatin1(column.key);
    case kit::ColumnWidthRole:
        return column.width;
    default:
        return {};
    }
}

} // namespace

base::Result<void> RequestModel::load()
{
    auto requests = activity::PersonalDataService(m_workspace.database()).requests();
    if (!requests) {
        return requests.error();
    }
    beginResetModel();
    m_requests = std::move(*requests);
    endResetModel();
    return {};
}

const DataRequest* RequestModel::requestAt(int row) const
{
    return row >= 0 && row < m_requests.size() ? &m_requests.at(row) : nullptr;
}

int RequestModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_requests.size(); ++row) {
        if (m_requests.at(row).id.value() == id) {
            return row;
        }
    }
    return -1;
}

int RequestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int RequestModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestModel::text(const DataRequest& request, int column) const
{
    switch (column) {
    case Due: {
        const QDate day = request.nextDay();
        if (!day.isValid()) {
            return request.isOpen() ? tr("no day is known") : QString();
        }
        return day == request.dueOn ? base::displayDate(day) : tr("%1, first answer").arg(base::displayDate(day));
    }
    case State:
        return request.isOverdue(m_workspace.clock().today()) ? tr("overdue") : activity::displayName(request.state);
    case Kind:
        return activity::displayName(request.kind);
    case Person:
        return request.personName.isEmpty() ? request.requester : request.personName;
    case Received:
        return base::displayDate(request.receivedOn);
    case Answer:
        return request.answer;
    default:
        return {};
    }
}

int RequestModel::stateOf(const DataRequest& request, int column) const
{
    const bool overdue = request.isOverdue(m_workspace.clock().today());
    const kit::CellState state = !request.isOpen()                               ? kit::CellState::Faint
                                 : overdue && (column == Due || column == State) ? kit::CellState::Bad
                                                                                 : kit::CellState::Normal;
    return static_cast<int>(state);
}

QVariant RequestModel::data(const QModelIndex& index, int role) const
{
    const DataRequest* request = index.isValid() ? requestAt(index.row()) : nullptr;
    if (!request) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*request, index.column());
    case kit::IdRole:
        return request->id.value();
    case kit::StateRole:
        return stateOf(*request, index.column());
    case kit::MarkRole:
        return static_cast<int>(index.column() == State ? kit::CellMark::Dot : kit::CellMark::None);
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const PersonalColumn& column = kRequestColumnsShown[section];
    return columnHeading(column, tr(column.title), role);
}

base::Result<void> AccessModel::load(base::PersonId person)
{
    auto entries = activity::PersonalDataService(m_workspace.database())
                       .accesses(person.isValid() ? std::optional(person) : std::nullopt);
    if (!entries) {
        return entries.error();
    }
    beginResetModel();
    m_entries = std::move(*entries);
    endResetModel();
    return {};
}

int AccessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AccessModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccessModel::text(const AccessEntry& entry, int column) const
{
    switch (column) {
    case When:
        return ui::friendlyTime(entry.at.toLocalTime(), m_workspace.clock().today());
    case Who:
        return entry.userName;
    case What:
        return activity::displayName(entry.kind);
    case People:
        return entry.people == 1 ? entry.firstName : tr("%n people", nullptr, static_cast<int>(entry.people));
    case Fields:
        return activity::fieldNames(entry.fields);
    case Purpose:
        return entry.purpose;
    default:
        return {};
    }
}

QVariant AccessModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const AccessEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case kit::IdRole:
        return entry.id;
    default:
        return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const PersonalColumn& column = kAccessColumnsShown[section];
    return columnHeading(column, tr(column.title), role);
}

} // namespace doancoso::pages
