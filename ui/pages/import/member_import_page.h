// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Nhập đoàn viên": the import of a list of members, in the place of the page "Đoàn viên". Opened by MembersPage only.
#pragma once

#include "ui/flows/import_members_flow.h"
#include "ui/pages/import/import_page.h"

namespace doancoso::pages {

class MemberImportPage final : public ImportPage
{
    Q_OBJECT

public:
    /// Proposes that branches stand at or below `under`, and that members count from `day` on.
    MemberImportPage(ui::Workspace& workspace, kit::Prompter& prompter, base::UnitId under, const QDate& day,
                     QWidget* parent = nullptr);

    flows::ImportMembersFlow& flow() { return m_members; }

protected:
    Words words() const override;
    QString commitWords(int made, int changed) const override;
    QStringList outcomeWords(const flows::ListOutcome& outcome) const override;
    QString doneWords(const QString& parts) const override;
    QString placeWords() const override;
    QString unchangedWords(int count) const override;
    QString folderKey() const override { return QStringLiteral("members/importFolder"); }

private:
    flows::ImportMembersFlow& m_members;
};

} // namespace doancoso::pages
