// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes down a request about personal data, or what became of it. PersonalDataPane shows it beside the register.
#pragma once

#include "core/activity/personal_data.h"
#include "ui/panel_form.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace doancoso::ui {
class DateField;
}

namespace doancoso::pages {

class PersonChooser;

class DataRequestForm final : public ui::PanelForm
{
    Q_OBJECT

public:
    /// A request without id is a new one.
    DataRequestForm(const activity::DataRequest& request, ui::Workspace& workspace, QWidget* parent);

protected:
    base::Result<qint64> store() override;
    QString fieldOf(const QString& context) const override;

private:
    void showDays();
    void showClosing();
    activity::RequestKind kind() const;
    activity::RequestState state() const;

    activity::DataRequest m_request;
    PersonChooser* m_person;
    QLineEdit* m_requester;
    QComboBox* m_kind;
    ui::DateField* m_received;
    QLineEdit* m_receivedBy;
    ui::DateField* m_confirmed;
    QComboBox* m_state;
    ui::DateField* m_closed;
    QLineEdit* m_answer;
    QLineEdit* m_note;
};

} // namespace doancoso::pages
