// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/member_import_options.h"

#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/kit/theme.h"
#include "ui/unit_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::MemberImportOptions;
using membership::MemberImportRow;
using membership::TwinChoice;

MemberImportOptionsPane::MemberImportOptionsPane(flows::ImportMembersFlow& flow, QWidget* parent)
    : ImportOptionsPane(parent),
      m_flow(flow),
      m_options(new ui::FieldColumn(this, ui::FieldColumn::Labels::Above)),
      m_under(new ui::UnitField),
      m_branch(new ui::UnitField),
      m_day(new ui::DateField),
      m_allInto(new QCheckBox(this)),
      m_rowFields(new ui::FieldColumn(nullptr, ui::FieldColumn::Labels::Above)),
      m_choice(new QComboBox),
      m_meant(new ui::UnitField)
{
    m_under->setObjectName(u"importUnder"_s);
    m_branch->setObjectName(u"importBranch"_s);
    m_day->setObjectName(u"importDay"_s);
    m_allInto->setObjectName(u"importAllInto"_s);
    m_choice->setObjectName(u"importTwin"_s);
    m_meant->setObjectName(u"importMeant"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_options->addField(u"under"_s, m_under);
    m_options->addField(u"branch"_s, m_branch);
    m_options->addField(u"day"_s, m_day);
    m_rowFields->addField(u"twin"_s, m_choice);
    m_rowFields->addField(u"meant"_s, m_meant);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace1);
    layout->addWidget(m_options);
    layout->addWidget(m_allInto);
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_under, m_branch, m_day}) {
        connect(field, &QLineEdit::editingFinished, this, &MemberImportOptionsPane::takeOptions);
    }
    connect(m_allInto, &QCheckBox::clicked, this, &MemberImportOptionsPane::takeOptions);
    connect(m_choice, &QComboBox::activated, this, &MemberImportOptionsPane::takeChoice);
    connect(m_meant, &QLineEdit::editingFinished, this, &MemberImportOptionsPane::takeMeant);
    showRow(-1);
}

QWidget* MemberImportOptionsPane::rowFields()
{
    return m_rowFields;
}

void MemberImportOptionsPane::showOptions()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const MemberImportOptions& options = m_flow.options();
    const membership::MemberImportContext* context = m_flow.context();
    if (context && m_treeDay != context->tree.asOf()) {
        m_treeDay = context->tree.asOf();
        for (ui::UnitField* field : {m_under, m_branch, m_meant}) {
            field->setTree(context->tree);
        }
    }
    if (!m_under->hasFocus()) {
        m_under->setUnit(options.under);
    }
    if (!m_branch->hasFocus()) {
        m_branch->setUnit(options.branch);
    }
    if (!m_day->hasFocus()) {
        m_day->setDate(options.countsFrom);
    }
    m_allInto->setChecked(options.allIntoBranch);
    m_allInto->setEnabled(options.branch.isValid());
}

void MemberImportOptionsPane::takeOptions()
{
    if (m_isShowing) {
        return;
    }
    m_options->clearProblems();
    MemberImportOptions options = m_flow.options();
    if (m_under->isUnclear()) {
        m_options->setProblem(u"under"_s, tr("There is no such unit. Choose one from the list."));
    } else {
        options.under = m_under->unit();
    }
    if (m_branch->isUnclear()) {
        m_options->setProblem(u"branch"_s, tr("There is no such unit. Choose one from the list."));
    } else {
        options.branch = m_branch->unit();
    }
    const auto day = m_day->date();
    if (day && day->isValid()) {
        options.countsFrom = *day;
    } else {
        m_options->setProblem(u"day"_s, tr("Write a day, for example 01/07/2025."));
    }
    options.allIntoBranch = m_allInto->isChecked() && options.branch.isValid();
    const MemberImportOptions& before = m_flow.options();
    if (options.under != before.under || options.branch != before.branch || options.countsFrom != before.countsFrom ||
        options.allIntoBranch != before.allIntoBranch) {
        m_flow.setOptions(options);
    }
}

// --- the row under the cursor ----------------------------------------------------------------------------------------

void MemberImportOptionsPane::fillChoices()
{
    const QVariant chosen = m_choice->currentData();
    m_choice->clear();
    m_choice->addItem(tr("Take only what the register lacks"), static_cast<int>(TwinChoice::FillEmpty));
    m_choice->addItem(tr("The list is right: replace"), static_cast<int>(TwinChoice::Overwrite));
    m_choice->addItem(tr("Another person: take in"), static_cast<int>(TwinChoice::TakeIn));
    m_choice->addItem(tr("Leave the row out"), static_cast<int>(TwinChoice::Skip));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
}

void MemberImportOptionsPane::showRow(int sheetRow)
{
    m_row = sheetRow;
    const MemberImportRow* row = m_flow.understood(sheetRow);
    const bool twin = row && row->twin;
    const bool strange =
        row && !row->branchText.isEmpty() && !m_flow.options().allIntoBranch &&
        (!row->branch.isValid() || m_flow.options().branchNames.contains(organization::foldedWords(row->branchText)));
    m_rowFields->setVisible(twin || strange);
    m_rowFields->setFieldVisible(u"twin"_s, twin);
    m_rowFields->setFieldVisible(u"meant"_s, strange);
    if (twin) {
        m_rowFields->setWords(u"twin"_s, row->twin->person.isValid()
                                             ? tr("The register has %1").arg(row->twin->name)
                                             : tr("Row %1 has this person").arg(row->twin->row + 1));
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(static_cast<int>(row->choice))));
    }
    if (strange) {
        m_rowFields->setWords(u"meant"_s, tr("Which branch does “%1” mean?").arg(row->branchText),
                              tr("The answer holds for every row that names it."));
        if (!m_meant->hasFocus()) {
            m_meant->setUnit(row->branch);
        }
    }
}

void MemberImportOptionsPane::takeChoice()
{
    if (m_row >= 0) {
        MemberImportOptions options = m_flow.options();
        options.twins.insert(m_row, static_cast<TwinChoice>(m_choice->currentData().toInt()));
        m_flow.setOptions(options);
    }
}

void MemberImportOptionsPane::takeMeant()
{
    const MemberImportRow* row = m_flow.understood(m_row);
    m_rowFields->setProblem(u"meant"_s, {});
    if (!row || m_isShowing) {
        return;
    }
    if (m_meant->isUnclear()) {
        m_rowFields->setProblem(u"meant"_s, tr("There is no such unit. Choose one from the list."));
        return;
    }
    const QString words = organization::foldedWords(row->branchText);
    if (m_meant->unit() == m_flow.options().branchNames.value(words) || !m_meant->unit().isValid()) {
        return;
    }
    MemberImportOptions options = m_flow.options();
    options.branchNames.insert(words, m_meant->unit());
    m_flow.setOptions(options);
}

void MemberImportOptionsPane::retranslate()
{
    m_options->setWords(u"under"_s, tr("Branches stand under"));
    m_options->setWords(u"branch"_s, tr("Branch of rows that name none"));
    m_options->setWords(u"day"_s, tr("Members count from"),
                        tr("From this day on, or from the day of joining where that is later."));
    m_allInto->setText(tr("All rows into this branch"));
    fillChoices();
    showOptions();
    showRow(m_row);
}

} // namespace doancoso::pages
