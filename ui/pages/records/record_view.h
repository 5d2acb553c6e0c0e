// SPDX-License-Identifier: GPL-3.0-or-later
//
// One view of a page of records: a table, what the panel says about the chosen row, and the forms by which something is
// entered, changed and taken out. RecordsPage shows one at a time; meetings, activities, cadres, training, dues and the
// way into the Party derive from it.
#pragma once

#include "core/activity/personal_data.h"
#include "ui/flows/export_list.h"
#include "ui/kit/grid_view.h"
#include "ui/workspace.h"

#include <QObject>

class QAction;

namespace doancoso::kit {
class SidePanel;
}
namespace doancoso::ui {
class PanelForm;
}

namespace doancoso::pages {

class RecordView : public QObject
{
    Q_OBJECT

public:
    RecordView(ui::Workspace& workspace, QWidget* parent);

    kit::GridView* grid() const { return m_grid; }
    /// What the page shows: the table, or something that holds it.
    virtual QWidget* content() const { return m_grid; }
    /// Reads for the chosen unit and period. Errors are those of reading.
    virtual base::Result<void> load() = 0;
    virtual void retranslate() = 0;
    virtual void showPanel(kit::SidePanel& panel) = 0;
    /// A new record; nullptr when there is no unit for it.
    virtual ui::PanelForm* newForm(QWidget* parent) = 0;
    /// The chosen record; nullptr when none is chosen.
    virtual ui::PanelForm* editForm(QWidget* parent) = 0;
    /// Takes the chosen record out, so that Ctrl+Z brings it back. False: none is chosen.
    virtual base::Result<bool> removeChosen() = 0;
    /// Moves the cursor to a record that was just saved.
    virtual void goTo(qint64 id) = 0;
    /// By which the view is asked for (Page::showNamedView).
    virtual QString name() const = 0;
    virtual QString segmentText() const = 0;
    /// "Record a meeting"; empty: nothing is entered by a form here.
    virtual QString newText() const = 0;
    virtual QString emptyHeading() const = 0;
    virtual QString emptyText() const = 0;
    virtual bool isEmpty() const = 0;
    virtual QString exportTitle() const = 0;
    /// Code of the paper that this view prints (core/papers); empty: none.
    virtual QString paperCode() const { return {}; }
    /// Tables whose changes this view shows.
    virtual QStringList tables() const = 0;
    /// Further actions of the view, for panel and context menu.
    virtual QList<QAction*> actions() const { return {}; }
    /// Filters of the view, shown while it is.
    virtual QList<QWidget*> filters() const { return {}; }

    flows::ExportedList exported() const;
    /// What of whom stands in these cells, for the access log; nobody where the table is not about people.
    activity::Access accessTo(activity::AccessKind kind, const QList<int>& rows, const QList<int>& columns) const;
    /// The same for the whole table.
    activity::Access accessToAll(activity::AccessKind kind) const;

signals:
    void failed(const doancoso::base::Error& error);
    void done(const QString& sentence);
    /// The page shall open this form.
    void formWanted(doancoso::ui::PanelForm* form);
    /// The panel shall be shown again.
    void panelChanged();

protected:
    /// Whom the row is about; invalid: nobody.
    virtual base::PersonId personOf(int row) const;
    /// The field of the person's record that the column shows or tells of; nothing: none.
    virtual std::optional<membership::PersonField> fieldOf(int column) const;
    ui::Workspace& workspace() const { return m_workspace; }
    /// The chosen unit and everything below it, as it stands in the period.
    QList<base::UnitId> units() const;
    /// A day for new records: today while the period runs, else its last day.
    QDate proposedDay() const;
    QString unitName(base::UnitId unit) const;
    QWidget* panelParent() const;

private:
    ui::Workspace& m_workspace;
    kit::GridView* m_grid;
};

} // namespace doancoso::pages
