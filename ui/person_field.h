// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses somebody of the file by typing a part of the name without diacritics, a card or a phone number; proposals
// show branch and year of birth, so that two of one name are told apart. Forms use it.
#pragma once

#include "core/base/ids.h"
#include "ui/workspace.h"

#include <QLineEdit>

namespace doancoso::ui {

class FoldingCompleter;

class PersonField final : public QLineEdit
{
    Q_OBJECT

public:
    /// Branches are those of `day`.
    PersonField(Workspace& workspace, const QDate& day, QWidget* parent = nullptr);

    void setPerson(base::PersonId person);
    /// Invalid when the field is empty or nobody was taken from the proposals.
    base::PersonId person() const { return m_person; }
    /// Something stands there that is nobody of the file.
    bool isUnclear() const { return !m_person.isValid() && !text().trimmed().isEmpty(); }

private:
    void propose(const QString& text);

    Workspace& m_workspace;
    QDate m_day;
    FoldingCompleter* m_completer;
    base::PersonId m_person;
};

} // namespace doancoso::ui
