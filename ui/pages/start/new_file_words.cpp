// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the wizard for a new file, kept apart from its behaviour.
#include "ui/field_column.h"
#include "ui/kit/step_line.h"
#include "ui/pages/start/new_file_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace doancoso::pages {

void NewFilePage::retranslate()
{
    const auto words = [this](int step, const char* key, const QString& label, const QString& hint = {}) {
        m_columns.at(step)->setWords(QString::fromLatin1(key), label, hint);
    };
    m_title->setText(tr("New data file"));
    m_steps->setSteps({tr("Office"), tr("Reports"), tr("Units below"), tr("Indicators and file")});
    m_abandon->setText(tr("Leave without a file"));
    m_back->setText(tr("Back"));
    words(0, "level", tr("Who are we?"));
    words(0, "provinceName", tr("Province"),
          tr("Type a part of the name without diacritics, or write the name of another superior union."));
    words(0, "unitType", tr("Type of unit"));
    words(0, "unitName", tr("Name of the unit"), tr("In full, as it heads printed sheets."));
    words(0, "unitShortName", tr("Short name"), tr("For narrow columns and the tree."));
    words(0, "unitCode", tr("Code"), tr("The official code, if there is one."));
    words(0, "superiorName", tr("Direct superior"),
          tr("Change it only if a union stands between the province and us."));
    words(1, "year", tr("First year"), tr("The units exist in the file from 1 January of this year on."));
    words(1, "rhythm", tr("We report"), tr("Single indicators may have another rhythm."));
    words(1, "userName", tr("Who enters the data?"), tr("Name or post; stands in the journal and the status line."));
    words(2, "belowType", tr("Type of the units below"));
    words(3, "loadCatalogue", tr("Indicators"), tr("Indicators can be added, changed and left out later."));
    words(3, "formCode", tr("Report form"), tr("The indicators that stand on the quarterly sheet, in their order."));
    words(3, "file", tr("Data file"), tr("On this machine, not in a shared folder; backups are made beside it."));
    m_catalogue->setText(tr("Load the starter catalogue of indicators"));
    m_browse->setText(tr("Choose…"));
    m_belowHint->setText(
        tr("One unit a line: its name, or code and name. A list can be pasted from Excel. Tab leaves the "
           "list, Ctrl+Enter goes on."));
    m_preview->setHorizontalHeaderLabels({tr("Code"), tr("Name")});
    fillChoices();
    goTo(m_step);
}

} // namespace doancoso::pages
