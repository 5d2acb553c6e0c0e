// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of the page "Đơn vị", one per action, inline in the side panel: open, change from a day, correct, close,
// reopen, contact, head count. A form maps its fields to a draft, shows problems at the fields and warnings above the
// buttons, and writes through OrganizationService when its verb is pressed.
#pragma once

#include "core/base/result.h"
#include "core/organization/unit.h"
#include "core/organization/unit_tree.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doancoso::ui {
class DateField;
class FieldColumn;
class Workspace;
} // namespace doancoso::ui

namespace doancoso::pages {

class UnitForm : public QWidget
{
    Q_OBJECT

public:
    UnitForm(ui::Workspace& workspace, QWidget* parent);

    /// The user wrote something that is not saved.
    bool isChanged() const { return snapshot() != m_start; }
    /// Tries to save. Problems are shown at the fields.
    void save();
    void focusFirst();
    QString problem(const QString& field) const;
    QString warningText() const;

signals:
    /// Saved; the unit that should be shown now.
    void finished(doancoso::base::UnitId unit);
    void cancelled();

protected:
    /// The derived form has added its fields: title, what the verb says, first values.
    void complete(const QString& title, const QString& caption, const QString& verb, bool destructive = false);
    ui::FieldColumn* fields() const { return m_fields; }
    ui::Workspace& workspace() const { return m_workspace; }
    void setWarnings(const QStringList& warnings);
    /// A date that must or may be there; nothing (with the problem shown) when it is not one.
    std::optional<QDate> readDate(const QString& key, bool required);
    void showProblem(const QString& key, const QString& text);

    /// Writes. Local problems are shown with showProblem(); Cancelled then.
    virtual base::Result<base::UnitId> write() = 0;
    /// The field that an Error's context means; empty: none.
    virtual QString fieldOf(const QString& context) const { return context; }

    void keyPressEvent(QKeyEvent* event) override;

private:
    QStringList snapshot() const;
    void showError(const base::Error& error);

    ui::Workspace& m_workspace;
    QVBoxLayout* m_layout;
    ui::FieldColumn* m_fields;
    QLabel* m_warning;
    QPushButton* m_save = nullptr;
    QStringList m_start;
    bool m_hasProblem = false;
};

/// What a form needs to know of the unit it is about.
struct UnitFormContext
{
    ui::Workspace& workspace;
    organization::UnitRecord record; ///< of the unit; for a new unit of its superior
    organization::UnitTree tree;     ///< of the day, for choosing superiors and successors
    QDate day;                       ///< proposed as the day of the change
    QWidget* parent = nullptr;
};

UnitForm* newOpenForm(const UnitFormContext& context);
UnitForm* newChangeForm(const UnitFormContext& context);
UnitForm* newCorrectForm(const UnitFormContext& context);
UnitForm* newCloseForm(const UnitFormContext& context);
UnitForm* newReopenForm(const UnitFormContext& context);
UnitForm* newContactForm(const UnitFormContext& context);
UnitForm* newHeadcountForm(const UnitFormContext& context);

} // namespace doancoso::pages
