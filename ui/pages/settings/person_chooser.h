// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line in which one person of the file is chosen by a part of the name, diacritics or not. Used by the pane for
// personal data.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QLineEdit>

namespace doancoso::ui {
class FoldingCompleter;
class Workspace;
} // namespace doancoso::ui

namespace doancoso::pages {

class PersonChooser final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonChooser(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// Invalid while what stands there is not one of the people offered.
    base::PersonId person() const { return m_person; }
    void setPerson(base::PersonId person, const QString& name);

signals:
    void chosen(doancoso::base::PersonId person);
    void failed(const doancoso::base::Error& error);

private:
    void offer(const QString& text);
    void choose(base::PersonId person);

    ui::Workspace& m_workspace;
    ui::FoldingCompleter* m_completer;
    base::PersonId m_person;
};

} // namespace doancoso::pages
