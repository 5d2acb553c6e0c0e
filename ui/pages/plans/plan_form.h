// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of a plan with their labels and what is wrong with them beside. A field is stored in the plan when it is left.
// Only ui/pages/plans uses it.
#pragma once

#include "ui/pages/plans/plan_editor.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace doancoso::kit {
class DateField;
}

namespace doancoso::pages {

class PlanForm final : public QWidget
{
    Q_OBJECT

public:
    /// Where there is no room for four columns, the same fields stand in two.
    static constexpr int kColumns = 4;
    struct Place
    {
        int row = 0;
        int column = 0;
        int columns = 1;
    };
    using Option = std::pair<qint64, QString>;

    explicit PlanForm(PlanEditor& editor, QWidget* parent = nullptr);

    QLineEdit* addLine(const Place& place, const QString& field, QString planning::Plan::*member);
    kit::DateField* addDate(const Place& place, const QString& field, QDate planning::Plan::*member);
    QPlainTextEdit* addText(const Place& place, const QString& field, QString planning::Plan::*member, int lines);
    /// One of some choices; `current` says which, `choose` stores another.
    QComboBox* addChoice(const Place& place, const QString& field, std::function<QList<Option>()> options,
                         std::function<qint64(const planning::Plan&)> current,
                         std::function<void(planning::Plan&, qint64)> choose);
    void addWidget(const Place& place, QWidget* widget);
    void setLabel(const QString& field, const QString& text);

    /// Stores the field that has the keyboard. False when its text is no date.
    bool finishEditing();
    QWidget* fieldWidget(const QString& field) const;
    /// Shows the plan again, without touching the field being typed into.
    void showPlan(bool all = false);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field
    {
        QString name;
        QWidget* widget = nullptr;
        QLabel* label = nullptr;
        QLabel* finding = nullptr;
        std::function<void()> show;
        std::function<QString()> store; ///< why the text cannot be stored, or nothing
        QString problem;
    };

    Field& add(const Place& place, const QString& name, QWidget* widget);
    void put(const Place& place, QWidget* box);
    void arrange();
    void store(const QString& name);
    void sayFinding(Field& field);
    Field* find(const QString& name);

    PlanEditor& m_editor;
    QGridLayout* m_layout;
    QList<std::pair<QWidget*, Place>> m_places;
    bool m_narrow = false;
    QList<Field> m_fields;
};

} // namespace doancoso::pages
