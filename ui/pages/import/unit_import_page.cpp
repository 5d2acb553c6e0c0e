// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/unit_import_page.h"

#include "core/base/period.h"
#include "ui/pages/import/unit_import_options.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

organization::ImportOptions proposal(base::UnitId parentUnit, const QDate& day)
{
    organization::ImportOptions options;
    options.parentUnit = parentUnit;
    options.day = day;
    return options;
}

} // namespace

UnitImportPage::UnitImportPage(ui::Workspace& workspace, kit::Prompter& prompter, base::UnitId parentUnit,
                               const QDate& day, QWidget* parent)
    : ImportPage(workspace,
                 std::make_unique<flows::ImportUnitsFlow>(workspace.database(), prompter, proposal(parentUnit, day)),
                 parent),
      m_units(static_cast<flows::ImportUnitsFlow&>(ImportPage::flow()))
{
    start(new UnitImportOptions(m_units));
}

ImportPage::Words UnitImportPage::words() const
{
    return {tr("Import units"),
            tr("Back to the units; the data stay as they are (Esc)"),
            tr("Show the units"),
            tr("Take a list of units over from Excel"),
            tr("Choose an Excel file (.xlsx) or a CSV file, drop it here, or copy the cells in Excel and "
               "press Ctrl+V. The columns may stand in any order. You see first what would happen; the data "
               "change only when you press the import button."),
            tr("The units are being written. Wait a moment, or cancel first."),
            tr("All units are in the data as the list says.")};
}

QString UnitImportPage::commitWords(int made, int changed) const
{
    if (made > 0 && changed > 0) {
        return tr("Import %1 and change %2 units").arg(made).arg(changed);
    }
    return made > 0 ? tr("Import %n unit(s)", nullptr, made) : tr("Change %n unit(s)", nullptr, changed);
}

QStringList UnitImportPage::outcomeWords(const flows::ListOutcome& outcome) const
{
    const auto say = [](const QString& words, int count) { return count > 0 ? words : QString(); };
    QStringList parts{say(tr("%n new unit(s)", nullptr, outcome.made), outcome.made),
                      say(tr("%n unit(s) changed", nullptr, outcome.changed), outcome.changed),
                      say(tr("%n unit(s) as before", nullptr, outcome.unchanged), outcome.unchanged)};
    parts.removeAll(QString());
    return parts;
}

QString UnitImportPage::doneWords(const QString& parts) const
{
    return tr("%1, from %2 on. The whole import can be taken back in one step.")
        .arg(parts, base::displayDate(m_units.options().day));
}

QString UnitImportPage::placeWords() const
{
    const organization::ImportContext* context = m_units.context();
    const organization::UnitNode* parent = context ? context->tree.find(m_units.options().parentUnit) : nullptr;
    const QString day = base::displayDate(m_units.options().day);
    return parent ? tr("Under %1, from %2 on.").arg(parent->name, day) : tr("At the top, from %1 on.").arg(day);
}

QString UnitImportPage::unchangedWords(int count) const
{
    return tr("%n unit(s) stay as they are.", nullptr, count);
}

} // namespace doancoso::pages
