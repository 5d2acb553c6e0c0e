// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Văn bản": what stands on the paper around the text of a plan – kind, number, date, issuer, span, basis, recipients,
// signature – as fields and two tables. Only ui/pages/plans uses it.
#pragma once

#include "ui/pages/plans/plan_form.h"

#include <QScrollArea>

namespace doancoso::pages {

class RowsPane;

class DocumentPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DocumentPane(PlanEditor& editor, QWidget* parent = nullptr);

    void retranslate();
    bool finishEditing();
    PlanForm* form() const { return m_form; }
    RowsPane* basis() const { return m_basis; }
    RowsPane* recipients() const { return m_recipients; }
    /// The keyboard goes to the title, which is what a new plan wants first.
    void focusTitle();

signals:
    void undoWanted();
    void redoWanted();

private:
    void addFields();
    void addLinks();
    QList<PlanForm::Option> issuerOptions() const;
    QList<PlanForm::Option> parentOptions() const;

    PlanEditor& m_editor;
    PlanForm* m_form;
    RowsPane* m_basis;
    RowsPane* m_recipients;
};

} // namespace doancoso::pages
