// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wizard for a new data file: shows the steps of NewFileFlow, Enter goes on, Esc goes back, problems stand at their
// fields. Only MainWindow uses it.
#pragma once

#include "ui/flows/new_file_flow.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace doancoso::kit {
class StepLine;
class MessageBar;
class Prompter;
class StateView;
} // namespace doancoso::kit
namespace doancoso::ui {
class BackgroundJob;
class FieldColumn;
} // namespace doancoso::ui

namespace doancoso::pages {

class NewFilePage final : public QWidget
{
    Q_OBJECT

public:
    NewFilePage(const base::Clock& clock, kit::Prompter& prompter, const QString& folder, QWidget* parent = nullptr);

    flows::NewFileFlow& flow() { return m_flow; }
    int currentStep() const { return m_step; }
    void focusFirst();
    /// True while the file is being made.
    bool isWorking() const { return m_job != nullptr; }

signals:
    void finished(const QString& file);
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* newOfficeStep();
    QWidget* newReportingStep();
    QWidget* newUnitsStep();
    QWidget* newContentStep();
    QLineEdit* newLine(const char* objectName);
    void buildFoot();
    void connectFields();
    void goTo(int step);
    void next();
    void back();
    void make();
    void showMade(const base::Result<void>& made);
    bool showProblems();
    void showDraft();
    void showUnits();
    void fillChoices();
    void retranslate();

    const base::Clock& m_clock;
    kit::Prompter& m_prompter;
    flows::NewFileFlow m_flow;
    int m_step = 0;
    bool m_isShowing = false; ///< fields are being filled by the flow, not by the user
    ui::BackgroundJob* m_job = nullptr;

    QLabel* m_title;
    kit::StepLine* m_steps;
    kit::MessageBar* m_message;
    QStackedWidget* m_stack;
    kit::StateView* m_working;
    QWidget* m_foot;
    QPushButton* m_abandon;
    QPushButton* m_back;
    QPushButton* m_next;
    QList<ui::FieldColumn*> m_columns;

    QComboBox* m_level = nullptr;
    QLineEdit* m_province = nullptr;
    QLineEdit* m_place = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_unitName = nullptr;
    QLineEdit* m_unitShortName = nullptr;
    QLineEdit* m_unitCode = nullptr;
    QLineEdit* m_superior = nullptr;
    QSpinBox* m_year = nullptr;
    QComboBox* m_rhythm = nullptr;
    QLineEdit* m_user = nullptr;
    QComboBox* m_belowType = nullptr;
    QPlainTextEdit* m_below = nullptr;
    QLabel* m_belowHint = nullptr;
    QLabel* m_belowCount = nullptr;
    QTableWidget* m_preview = nullptr;
    QCheckBox* m_catalogue = nullptr;
    QComboBox* m_form = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_browse = nullptr;
    QLabel* m_summary = nullptr;
};

} // namespace doancoso::pages
