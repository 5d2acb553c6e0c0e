// SPDX-License-Identifier: GPL-3.0-or-later
//
// Papers of the register as they will be printed: slips, decisions, lists and books of the chosen unit or of chosen
// people. Stands in the place of the page that opened it (Page::openInner) until Esc. What is printed or written is
// logged before it leaves. The members page and the page of training, dues and Party open it.
#pragma once

#include "core/papers/paper.h"
#include "ui/kit/page.h"
#include "ui/workspace.h"

#include <optional>

class QCheckBox;
class QComboBox;

namespace doancoso::print {
class PrintPreview;
}
namespace doancoso::ui {
class DateField;
class FieldColumn;
} // namespace doancoso::ui

namespace doancoso::pages {

class PapersPage final : public kit::Page
{
    Q_OBJECT

public:
    PapersPage(ui::Workspace& workspace, const papers::PaperRequest& first, QWidget* parent = nullptr);
    /// The paper of the chosen unit in the chosen period, dated today.
    static papers::PaperRequest requestFor(const ui::Workspace& workspace, const QString& code);

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    void setScope(qint64 unitId, const base::Period& period) override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;
    bool isSettled() const override;

    /// Another paper of the same unit or people.
    void showPaper(const QString& code);
    print::PrintPreview* preview() const { return m_preview; }
    const std::optional<papers::Paper>& paper() const { return m_paper; }

signals:
    /// Esc, or "back".
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* newOptions();
    void fillKinds();
    void showOptions();
    papers::PaperRequest request() const;
    void onChanged(const storage::ChangeSet& changes);
    void make();
    void take(const base::Result<papers::Paper>& made);

    ui::Workspace& m_workspace;
    papers::PaperRequest m_first; ///< as it was asked for; fields of the form take precedence
    std::optional<papers::Paper> m_paper;
    print::PrintPreview* m_preview;
    ui::FieldColumn* m_form;
    QComboBox* m_kind;
    ui::DateField* m_from;
    ui::DateField* m_until;
    ui::DateField* m_issuedOn;
    QCheckBox* m_asOnScreen;
    QCheckBox* m_protected;
    QAction* m_back;
    bool m_making = false;
    bool m_makeAgain = false;
};

} // namespace doancoso::pages
