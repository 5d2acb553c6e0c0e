// SPDX-License-Identifier: GPL-3.0-or-later
//
// Personal data: what people ask for about their own data and by when it is due, who looked at or took out what, and
// for one person the export of everything and the erasing. Shown by SettingsPage.
#pragma once

#include "core/activity/personal_data_service.h"
#include "ui/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;

namespace doancoso::kit {
class GridView;
class Prompter;
} // namespace doancoso::kit

namespace doancoso::pages {

class AccessModel;
class DataRequestForm;
class PersonChooser;
class RequestModel;

class PersonalDataPane final : public QWidget
{
    Q_OBJECT

public:
    PersonalDataPane(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    void load();
    void retranslate();
    /// False when something in the form is not saved yet; the form then has the focus.
    bool mayLeave();
    kit::GridView* requests() const { return m_requests; }
    kit::GridView* accesses() const { return m_accesses; }
    DataRequestForm* form() const { return m_form; }
    /// The cursor goes to this request.
    void showRequest(base::DataRequestId request);
    /// As if the person had been chosen in the line.
    void choosePerson(base::PersonId person, const QString& name);

signals:
    void failed(const doancoso::base::Error& error);
    void done(const QString& sentence);

private:
    void openForm(const activity::DataRequest& request);
    void closeForm();
    void changeRequest();
    void extendRequest();
    void exportPerson();
    void writePerson(const QString& path);
    void erasePerson();
    void askName(const activity::ErasurePreview& preview, const QString& reason);
    void eraseNow(const activity::ErasurePreview& preview, const QString& typed, const QString& reason);
    void updateActions();
    void loadAccesses();

    ui::Workspace& m_workspace;
    kit::Prompter& m_prompter;
    QLabel* m_text;
    PersonChooser* m_person;
    RequestModel* m_requestModel;
    AccessModel* m_accessModel;
    kit::GridView* m_requests;
    kit::GridView* m_accesses;
    QLabel* m_requestsTitle;
    QLabel* m_noRequests;
    QLabel* m_accessTitle;
    QScrollArea* m_side;
    DataRequestForm* m_form = nullptr;
    QAction* m_new;
    QAction* m_change;
    QAction* m_extend;
    QAction* m_export;
    QAction* m_erase;
};

} // namespace doancoso::pages
