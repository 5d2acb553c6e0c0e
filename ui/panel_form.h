// SPDX-License-Identifier: GPL-3.0-or-later
//
// A short form inline in the side panel: fields below each other, problems at the fields, warnings above the buttons,
// Enter saves, Esc leaves it. A page derives one form for each of its actions.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doancoso::ui {

class DateField;
class FieldColumn;
class Workspace;

class PanelForm : public QWidget
{
    Q_OBJECT

public:
    PanelForm(Workspace& workspace, QWidget* parent);

    /// The user wrote something that is not saved.
    bool isChanged() const { return snapshot() != m_start; }
    /// Tries to save. Problems are shown at the fields.
    void save();
    void focusFirst();
    QString problem(const QString& field) const;
    QString warningText() const;

signals:
    /// Saved; the record that should be shown now.
    void saved(qint64 id);
    void cancelled();

protected:
    /// The derived form has added its fields: title, what the verb says, first values.
    void complete(const QString& title, const QString& caption, const QString& verb, bool destructive = false);
    FieldColumn* fields() const { return m_fields; }
    Workspace& workspace() const { return m_workspace; }
    void setWarnings(const QStringList& warnings);
    /// A date that must or may be there; nothing (with the problem shown) when it is not one.
    std::optional<QDate> readDate(const QString& key, bool required);
    void showProblem(const QString& key, const QString& text);

    /// Writes. Local problems are shown with showProblem(); Cancelled then.
    virtual base::Result<qint64> store() = 0;
    /// The field that an Error's context means; empty: none.
    virtual QString fieldOf(const QString& context) const { return context; }

    void keyPressEvent(QKeyEvent* event) override;

private:
    QStringList snapshot() const;
    void showError(const base::Error& error);

    Workspace& m_workspace;
    QVBoxLayout* m_layout;
    FieldColumn* m_fields;
    QLabel* m_warning;
    QPushButton* m_save = nullptr;
    QStringList m_start;
    bool m_hasProblem = false;
};

} // namespace doancoso::ui
