// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/member_import_page.h"

#include "core/base/period.h"
#include "ui/pages/import/member_import_options.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

/// A branch takes every row itself; above it each row has to name its own.
membership::MemberImportOptions memberProposal(const ui::Workspace& workspace, base::UnitId under, const QDate& day)
{
    membership::MemberImportOptions options;
    options.under = under;
    options.countsFrom = day;
    const organization::UnitTree& tree = workspace.tree();
    if (tree.contains(under) && tree.childIds(under).isEmpty()) {
        options.branch = under;
    }
    return options;
}

} // namespace

MemberImportPage::MemberImportPage(ui::Workspace& workspace, kit::Prompter& prompter, base::UnitId under,
                                   const QDate& day, QWidget* parent)
    : ImportPage(workspace,
                 std::make_unique<flows::ImportMembersFlow>(workspace.database(), prompter,
                                                            memberProposal(workspace, under, day)),
                 parent),
      m_members(static_cast<flows::ImportMembersFlow&>(ImportPage::flow()))
{
    start(new MemberImportOptionsPane(m_members));
}

ImportPage::Words MemberImportPage::words() const
{
    return {tr("Import members"),
            tr("Back to the members; the data stay as they are (Esc)"),
            tr("Show the members"),
            tr("Take a list of members over from Excel"),
            tr("Choose an Excel file (.xlsx) or a CSV file, drop it here, or copy the cells in Excel and press Ctrl+V. "
               "The columns may stand in any order. You see first what would happen; the data change only when you "
               "press the import button."),
            tr("The members are being written. Wait a moment, or cancel first."),
            tr("Everybody is in the register as the list says.")};
}

QString MemberImportPage::commitWords(int made, int changed) const
{
    if (made > 0 && changed > 0) {
        return tr("Import %1 and change %2 members").arg(made).arg(changed);
    }
    return made > 0 ? tr("Import %n member(s)", nullptr, made) : tr("Change %n member(s)", nullptr, changed);
}

QStringList MemberImportPage::outcomeWords(const flows::ListOutcome& outcome) const
{
    const auto say = [](const QString& words, int count) { return count > 0 ? words : QString(); };
    QStringList parts{say(tr("%n new member(s)", nullptr, outcome.made), outcome.made),
                      say(tr("%n member(s) changed", nullptr, outcome.changed), outcome.changed),
                      say(tr("%n member(s) as before", nullptr, outcome.unchanged), outcome.unchanged)};
    parts.removeAll(QString());
    return parts;
}

QString MemberImportPage::doneWords(const QString& parts) const
{
    return tr("%1, counted from %2 on. The whole import can be taken back in one step.")
        .arg(parts, base::displayDate(m_members.options().countsFrom));
}

QString MemberImportPage::placeWords() const
{
    const membership::MemberImportContext* context = m_members.context();
    const auto nameOf = [context](base::UnitId unit) {
        const organization::UnitNode* node = context ? context->tree.find(unit) : nullptr;
        return node ? node->name : QString();
    };
    const membership::MemberImportOptions& options = m_members.options();
    const QString day = base::displayDate(options.countsFrom);
    const QString branch = nameOf(options.branch);
    const QString under = nameOf(options.under);
    if (options.allIntoBranch && !branch.isEmpty()) {
        return tr("All into %1, counted from %2 on.").arg(branch, day);
    }
    return under.isEmpty() ? tr("Counted from %1 on.").arg(day)
                           : tr("Into branches of %1, counted from %2 on.").arg(under, day);
}

QString MemberImportPage::unchangedWords(int count) const
{
    return tr("%n member(s) stay as they are.", nullptr, count);
}

} // namespace doancoso::pages
