// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole record of one member: every field, changed in place and saved when the cursor leaves it, and the history
// at the right. Stands in the place of the list (Page::openInner) until Esc. Only the members page uses it.
#pragma once

#include "core/membership/membership_service.h"
#include "ui/kit/page.h"
#include "ui/workspace.h"

class QLineEdit;

namespace doancoso::ui {
class FieldColumn;
}

namespace doancoso::pages {

class MemberRecordPage final : public kit::Page
{
    Q_OBJECT

public:
    MemberRecordPage(ui::Workspace& workspace, QWidget* parent = nullptr);

    base::Result<void> show(base::PersonId person, bool revealed);
    base::PersonId person() const { return m_record.person.id; }

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    void setScope(qint64 unitId, const base::Period& period) override;
    bool mayLeave() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;
    QLineEdit* line(membership::PersonField field) const { return m_lines.value(field); }

signals:
    /// Esc, or "back to the list".
    void left();
    /// The member above or below in the list.
    void otherWanted(bool next);
    /// Sensitive fields are asked for.
    void revealWanted(doancoso::base::PersonId person);
    /// A paper, by its code, about the person.
    void printWanted(const QString& paper);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFields();
    void showFields();
    void showPanel();
    /// False when the text cannot be taken; says why at the field.
    bool saveField(membership::PersonField field);
    ui::FieldColumn* columnOf(membership::PersonField field) const;

    ui::Workspace& m_workspace;
    membership::MemberRecord m_record;
    bool m_revealed = false;
    QList<ui::FieldColumn*> m_columns;
    QMap<membership::PersonField, QLineEdit*> m_lines;
    QAction* m_back;
    QAction* m_next;
    QAction* m_previous;
};

} // namespace doancoso::pages
