// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/registers_model.h"

#include "core/activity/register_service.h"
#include "core/base/period.h"
#include "ui/kit/grid_roles.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::RegisterBook;

namespace {

constexpr int kUnitWidth = 220;
constexpr int kBookWidth = 112;

} // namespace

RegistersModel::RegistersModel(ui::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_books(membership::registerBooks())
{}

base::Result<void> RegistersModel::load()
{
    const auto books = activity::RegisterService(m_workspace.database()).books();
    if (!books) {
        return books.error();
    }
    const organization::UnitTree& tree = m_workspace.tree();
    beginResetModel();
    m_rows.clear();
    m_kept.clear();
    for (const RegisterBook& book : *books) {
        m_kept.insert({book.unit, book.book}, book);
    }
    const int office = tree.indexOf(m_workspace.officeUnit());
    QList<std::pair<int, int>> open; // node and how deep it stands, the next one last
    if (office >= 0) {
        open.append({office, 0});
    } else {
        for (auto root = tree.roots().crbegin(); root != tree.roots().crend(); ++root) {
            open.append({*root, 0});
        }
    }
    while (!open.isEmpty()) {
        const auto [node, depth] = open.takeLast();
        const organization::UnitNode& unit = tree.node(node);
        const bool listed = unit.reports || node == office;
        if (listed) {
            m_rows.append({unit.id, unit.shortName.isEmpty() ? unit.name : unit.shortName, depth});
        }
        const QList<int>& below = tree.children(node);
        for (auto child = below.crbegin(); child != below.crend(); ++child) {
            open.append({*child, listed ? depth + 1 : depth});
        }
    }
    endResetModel();
    return {};
}

QString RegistersModel::bookAt(int column) const
{
    return column > 0 && column <= m_books.size() ? m_books.at(column - 1) : QString();
}

const RegisterBook* RegistersModel::keptAt(int row, int column) const
{
    if (row < 0 || row >= m_rows.size() || column <= 0) {
        return nullptr;
    }
    const auto found = m_kept.constFind({m_rows.at(row).unit, bookAt(column)});
    return found == m_kept.constEnd() ? nullptr : &found.value();
}

void RegistersModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RegistersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegistersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_books.size()) + 1;
}

QString RegistersModel::shownDays(const RegisterBook& book) const
{
    const QString from = base::displayDate(book.keptFrom);
    return book.keptUntil == membership::kStillOpen
               ? from
               : QString(from + u" – "_s + base::displayDate(book.keptUntil.addDays(-1)));
}

QVariant RegistersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const RegisterBook* book = keptAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == 0) {
            return role == Qt::DisplayRole ? QString(QString(row.depth * 3, u' ') + row.name) : row.name;
        }
        return book ? shownDays(*book) : QString();
    case kit::IdRole:
        return row.unit.value();
    case kit::StateRole:
        return static_cast<int>(book && book->keptUntil != membership::kStillOpen ? kit::CellState::Faint
                                                                                  : kit::CellState::Normal);
    case kit::SortRole:
        return book ? QVariant(book->keptFrom) : QVariant();
    case kit::RejectionRole:
        return m_rejection;
    default:
        return {};
    }
}

Qt::ItemFlags RegistersModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.column() > 0);
    return flags;
}

QVariant RegistersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return section == 0 ? tr("Unit") : membership::bookName(bookAt(section));
    case kit::ColumnKeyRole:
        return section == 0 ? u"unit"_s : bookAt(section);
    case kit::ColumnWidthRole:
        return section == 0 ? kUnitWidth : kBookWidth;
    default:
        return {};
    }
}

base::Result<RegisterBook> RegistersModel::read(const QModelIndex& index, const QString& text) const
{
    RegisterBook book{unitAt(index.row()), bookAt(index.column()), {}, membership::kStillOpen};
    if (text.compare(u"x"_s, Qt::CaseInsensitive) == 0) {
        book.keptFrom = m_workspace.firstDay();
        return book;
    }
    // A dash joins two days; days themselves may be written with dashes, so only one with spaces around it counts.
    QString joined = text;
    joined.replace(u'–', u" - "_s);
    const QStringList days = joined.simplified().split(u" - "_s);
    const auto from = base::parseDate(days.constFirst());
    if (!from || days.size() > 2) {
        return base::Error{base::ErrorCode::Validation,
                           tr("“%1” is no day. Type the first day that is recorded here, like 01/07/2026, or two days "
                              "with a dash between them.")
                               .arg(text),
                           {},
                           u"kept_from"_s};
    }
    book.keptFrom = *from;
    if (days.size() == 2) {
        const auto last = base::parseDate(days.at(1));
        if (!last) {
            return last.error();
        }
        book.keptUntil = last->addDays(1);
    }
    return book;
}

base::Result<void> RegistersModel::apply(const QList<kit::CellEdit>& edits, int* changed)
{
    QList<RegisterBook> kept;
    QList<RegisterBook> stopped;
    for (const kit::CellEdit& edit : edits) {
        const QString text = edit.text.simplified();
        const RegisterBook* before = keptAt(edit.index.row(), edit.index.column());
        if (text.isEmpty()) {
            if (before) {
                stopped.append(*before);
            }
            continue;
        }
        const auto book = read(edit.index, text);
        if (!book) {
            return book.error();
        }
        if (!before || *before != *book) {
            kept.append(*book);
        }
    }
    *changed = static_cast<int>(kept.size() + stopped.size());
    if (*changed == 0) {
        return {};
    }
    const bool taken = !kept.isEmpty();
    const auto gone = activity::RegisterService(m_workspace.database()).change(kept, stopped);
    if (!gone) {
        return gone.error();
    }
    if (taken) {
        emit this->kept(*gone);
    }
    return {}; // the table follows from the change that was announced
}

bool RegistersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == 0) {
        return false;
    }
    int changed = 0;
    const auto done = apply({{index, value.toString()}}, &changed);
    m_rejection = done ? QString() : done.error().userText;
    return done.hasValue();
}

base::Result<int> RegistersModel::setBlock(const QList<kit::CellEdit>& edits)
{
    int changed = 0;
    const auto done = apply(edits, &changed);
    if (!done) {
        return done.error();
    }
    return changed;
}

} // namespace doancoso::pages
