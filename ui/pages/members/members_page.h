// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page "Đoàn viên": members of the chosen unit on the last day of the period, found while typing, filtered by
// choices that can be kept under a name; everything about the chosen one in the panel, and what happens to members as
// short forms there. Enter opens the whole record.
#pragma once

#include "core/activity/personal_data.h"
#include "core/membership/member_index.h"
#include "core/papers/paper.h"
#include "ui/kit/page.h"
#include "ui/pages/members/member_choice.h"
#include "ui/workspace.h"

#include <functional>
#include <memory>

class QMenu;
class QMimeData;
class QTimer;

namespace doancoso::kit {
class GridView;
class MenuButton;
class Prompter;
class SearchBox;
class SegmentedControl;
} // namespace doancoso::kit
namespace doancoso::ui {
class PanelForm;
}

namespace doancoso::pages {

class MemberImportPage;
class MemberListModel;
class MemberRecordPage;
class MemberWorkPage;
class PapersPage;
struct MemberFormContext;

class MembersPage final : public kit::Page, public ui::RecordTarget
{
    Q_OBJECT

public:
    MembersPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override { return m_admit; }
    void setScope(qint64 unitId, const base::Period& period) override;
    bool mayLeave() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;
    bool isSettled() const override;
    void showRecord(const ui::RecordRef& record) override;
    bool showNamedView(const QString& name) override;

    kit::GridView* list() const { return m_list; }
    MemberListModel* model() const { return m_model; }
    const MemberChoice& choice() const { return m_choice; }
    void setChoice(const MemberChoice& choice);
    /// The form that is open in the panel, or nothing.
    ui::PanelForm* form() const { return m_form; }
    MemberRecordPage* record() const { return m_record; }
    /// Opens the import of lists, or shows the one that is open.
    MemberImportPage& openImport();
    /// The import that is open; nothing while the members are shown.
    MemberImportPage* importPage() const { return m_import; }
    /// Training, dues and the Party, in place of the list; nothing while the list is shown.
    MemberWorkPage* work() const { return m_work; }
    /// The papers that stand in place of the list; nothing while it is shown.
    PapersPage* papersPage() const { return m_papers; }
    /// Whom the list has chosen: the selected rows.
    QList<base::PersonId> chosen() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using FormMaker = std::function<ui::PanelForm*(const MemberFormContext&)>;

    void buildActions();
    void buildFilters();
    void buildList();
    QAction* newAction(const QString& objectName);
    void showChosen();
    void onChanged(const storage::ChangeSet& changes);
    void readIndex();
    void takeIndex(std::shared_ptr<const membership::MemberIndex> index, const QDate& day);
    QDate shownDay() const;
    void showState();
    void applyChoice();
    void updateCount();
    void fillStateMenu();
    void fillMarkMenu();
    void fillSavedMenu();
    void fillColumnMenu();
    void onHeadingClicked(int column);
    void showPanel();
    void openForm(const FormMaker& maker, const QList<base::PersonId>& people,
                  std::optional<membership::EventKind> kind = {});
    /// Says that it is written, and offers the paper that belongs to it.
    void offerPapers(membership::EventKind kind, const QList<base::PersonId>& people);
    void closeForm();
    void openRecord(base::PersonId person);
    void closeRecord();
    void closeImport();
    void openWork(int view);
    void closeWork();
    void printList();
    void openPapers(const papers::PaperRequest& request);
    void openPapersOf(const QString& code, const QList<base::PersonId>& people);
    void closePapers();
    void enableActions(bool enabled);
    void reveal(const QList<base::PersonId>& people);
    void goTo(base::PersonId person);
    void goElsewhere(base::PersonId person);
    base::UnitId proposedBranch() const;
    QDate proposedDay() const;
    void exportList();
    /// Writes down that personal data of these columns was taken out. False, with the error shown, when it could not.
    bool recordAccess(activity::AccessKind kind, const QList<base::PersonId>& people, const QList<int>& columns,
                      const QString& purpose = {});
    void onCopied(const QList<int>& rows, const QList<int>& columns);

    ui::Workspace& m_workspace;
    kit::Prompter& m_prompter;
    MemberChoice m_choice;
    MemberListModel* m_model;
    kit::GridView* m_list;
    kit::SegmentedControl* m_segments;
    kit::SearchBox* m_search;
    kit::MenuButton* m_states;
    kit::MenuButton* m_marks;
    kit::MenuButton* m_saved;
    kit::MenuButton* m_columns;
    kit::MenuButton* m_excel; ///< lists in and out
    QTimer* m_panelTimer;
    ui::PanelForm* m_form = nullptr;
    MemberRecordPage* m_record = nullptr;
    MemberImportPage* m_import = nullptr;
    MemberWorkPage* m_work = nullptr;
    PapersPage* m_papers = nullptr;
    base::PersonId m_wanted; ///< to be shown once the list is read
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_isRead = false;

    QAction* m_admit;
    QAction* m_register;
    QAction* m_export;
    QAction* m_importList;
    QAction* m_print;  ///< the list as it stands
    QAction* m_change; ///< a field of many
    QAction* m_more;   ///< the menu of everything else that can happen to a member
    QMenu* m_moreMenu;
    QList<QAction*> m_entries; ///< ways to enter somebody new
    QList<QAction*> m_events;  ///< what can happen to a member
};

} // namespace doancoso::pages
