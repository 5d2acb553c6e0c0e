// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Lần sửa": the states that an issued plan had before, why each ended, and the old document to read. Only
// ui/pages/plans uses it.
#pragma once

#include "core/planning/plan.h"
#include "ui/pages/plans/plan_editor.h"

#include <QWidget>

class QLabel;

namespace doancoso::kit {
class GridView;
}

namespace doancoso::print {
class PrintPreview;
}

namespace doancoso::pages {

class RevisionModel;

class RevisionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionsPane(PlanEditor& editor, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    int count() const { return static_cast<int>(m_count); }
    print::PrintPreview* preview() const { return m_preview; }
    kit::GridView* grid() const { return m_grid; }

signals:
    void failed(const doancoso::base::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showChosen();

    PlanEditor& m_editor;
    RevisionModel* m_model;
    kit::GridView* m_grid;
    QLabel* m_text;
    print::PrintPreview* m_preview;
    qsizetype m_count = 0;
    bool m_stale = true;
};

} // namespace doancoso::pages
