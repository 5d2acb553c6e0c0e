// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of members: the positions that a search or filter found in a MemberIndex, with people read only for the rows
// in sight, so that it stays instant with a quarter of a million. Sensitive fields are masked until they are asked for.
// Only the members page uses it.
#pragma once

#include "core/activity/member_extras_repository.h"
#include "core/membership/member_index.h"
#include "core/membership/person.h"
#include "core/organization/unit_tree.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

/// The columns in their order: the person's own data by field, and what follows from elsewhere.
struct MemberColumn
{
    enum class Kind { Field, Branch, Posts, Since, Age, DuesUntil, Training };
    Kind kind = Kind::Field;
    membership::PersonField field = membership::PersonField::FullName; ///< of Kind::Field
    QString key;
    int width = 100;
    bool shownAtFirst = false;
};

const QList<MemberColumn>& memberColumns();
/// Its heading in the user's language.
QString memberColumnTitle(const MemberColumn& column);

class MemberListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MemberListModel(ui::Workspace& workspace, QObject* parent = nullptr);

    /// Other members, or the same read anew; `day` is the one they are listed for.
    void setIndex(std::shared_ptr<const membership::MemberIndex> index, const QDate& day);
    void setFilter(const membership::MemberFilter& filter);
    const membership::MemberFilter& filter() const { return m_filter; }
    /// By a column of memberColumns(); names stay in their order among equals.
    void sortBy(const QString& columnKey, Qt::SortOrder order);
    /// Shows the sensitive fields of these people.
    void reveal(const QList<base::PersonId>& people);
    bool isRevealed(base::PersonId person) const { return m_revealed.contains(person); }
    void hideAll();
    /// People were changed, but not who is listed.
    void forgetPeople();

    base::PersonId personAt(int row) const;
    base::UnitId branchAt(int row) const;
    int rowOf(base::PersonId person) const;
    QList<base::PersonId> people() const;
    const QDate& day() const { return m_day; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

signals:
    void readFailed(const doancoso::base::Error& error) const;

private:
    struct Line
    {
        membership::Person person;
        activity::MemberExtras extras;
    };
    const Line* lineAt(int row) const;
    void readPage(int page) const;
    QString text(int row, const MemberColumn& column) const;
    QString postsText(const Line& line) const;
    void applySort();
    void findAnew();

    ui::Workspace& m_workspace;
    std::shared_ptr<const membership::MemberIndex> m_index;
    QDate m_day;
    membership::MemberFilter m_filter;
    QList<int> m_found; ///< positions in the index
    QString m_sortKey;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QSet<base::PersonId> m_revealed;
    mutable QHash<base::PersonId, Line> m_lines;
    mutable QSet<int> m_pages; ///< that were read
};

} // namespace doancoso::pages
