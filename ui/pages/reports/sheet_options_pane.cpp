// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/sheet_options_pane.h"

#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace doancoso::pages {
namespace {

/// Settings of the data file: lines that stand on every sheet of the office.
const QList<QString> kKeptLines{QStringLiteral("print.superior"), QStringLiteral("print.issuer"),
                                QStringLiteral("print.place"),    QStringLiteral("print.authority"),
                                QStringLiteral("print.post"),     QStringLiteral("print.signatory"),
                                QStringLiteral("print.preparer")};

} // namespace

SheetOptionsPane::SheetOptionsPane(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_paperLabel(new QLabel(this)),
      m_paper(new QComboBox(this)),
      m_treeLabel(new QLabel(this)),
      m_tree(new QComboBox(this)),
      m_periodColumn(new QCheckBox(this)),
      m_rank(new QCheckBox(this)),
      m_dateLabel(new QLabel(this)),
      m_date(new QLineEdit(this)),
      m_dateError(new QLabel(this)),
      m_attachedLabel(new QLabel(this)),
      m_attached(new QLineEdit(this))
{
    m_date->setObjectName(QStringLiteral("sheetDate"));
    m_attached->setObjectName(QStringLiteral("sheetAttachedTo"));
    m_paper->setObjectName(QStringLiteral("sheetPaper"));
    m_tree->setObjectName(QStringLiteral("sheetTree"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace3, kit::kSpace3, kit::kSpace3);
    layout->setSpacing(kit::kSpace1);
    const auto add = [layout](QLabel* label, QWidget* field) {
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(kit::kSpace1);
    };
    add(m_paperLabel, m_paper);
    add(m_treeLabel, m_tree);
    layout->addWidget(m_periodColumn);
    layout->addWidget(m_rank);
    layout->addSpacing(kit::kSpace1);
    add(m_dateLabel, m_date);
    m_dateError->setWordWrap(true);
    m_dateError->hide();
    layout->addWidget(m_dateError);
    add(m_attachedLabel, m_attached);
    for (const QString& setting : kKeptLines) {
        Line& line = addLine(setting);
        add(line.label, line.field);
    }
    layout->addStretch(1);
    m_paper->addItems({QStringLiteral("A4"), QStringLiteral("A3")});
    m_tree->addItems({QString(), QString()});
    m_periodColumn->setChecked(true);
    m_rank->setChecked(true);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        connect(m_lines.at(i).field, &QLineEdit::editingFinished, this, [this, i] { commit(m_lines[i]); });
    }
    connect(m_paper, &QComboBox::currentIndexChanged, this, &SheetOptionsPane::changed);
    connect(m_tree, &QComboBox::currentIndexChanged, this, &SheetOptionsPane::changed);
    connect(m_periodColumn, &QCheckBox::toggled, this, &SheetOptionsPane::changed);
    connect(m_rank, &QCheckBox::toggled, this, &SheetOptionsPane::changed);
    connect(m_attached, &QLineEdit::editingFinished, this, &SheetOptionsPane::changed);
    connect(m_date, &QLineEdit::editingFinished, this, [this] {
        const auto parsed = base::parseDate(m_date->text());
        m_dateError->setVisible(!m_date->text().trimmed().isEmpty() && !parsed);
        if (!parsed) {
            m_dateError->setText(parsed.error().userText);
        } else {
            m_date->setText(base::displayDate(*parsed));
        }
        emit changed();
    });
    readSettings();
    retranslate();
}

SheetOptionsPane::Line& SheetOptionsPane::addLine(const QString& setting)
{
    m_lines.append({setting, new QLabel(this), new QLineEdit(this), {}});
    m_lines.last().field->setObjectName(setting);
    return m_lines.last();
}

void SheetOptionsPane::readSettings()
{
    for (Line& line : m_lines) {
        const auto text = m_workspace.settings().text(line.setting);
        line.savedText = text.valueOr(QString());
        line.field->setText(line.savedText);
    }
}

void SheetOptionsPane::commit(Line& line)
{
    const QString text = line.field->text().trimmed();
    if (text == line.savedText) {
        return;
    }
    const auto saved = m_workspace.settings().setText(line.setting, text, tr("Change a line of printed sheets"));
    if (!saved) {
        emit failed(saved.error());
        return;
    }
    line.savedText = text;
    emit changed();
}

QString SheetOptionsPane::textOf(const QString& setting) const
{
    for (const Line& line : m_lines) {
        if (line.setting == setting) {
            return line.field->text().trimmed();
        }
    }
    return {};
}

reporting::SheetOptions SheetOptionsPane::options() const
{
    reporting::SheetOptions options;
    options.paper = m_paper->currentIndex() == 1 ? reporting::PaperSize::A3 : reporting::PaperSize::A4;
    options.superiorLine = textOf(QStringLiteral("print.superior"));
    options.issuerLine = textOf(QStringLiteral("print.issuer"));
    options.place = textOf(QStringLiteral("print.place"));
    if (const auto date = base::parseDate(m_date->text())) {
        options.date = *date;
    }
    options.attachedTo = m_attached->text().trimmed();
    options.preparerName = textOf(QStringLiteral("print.preparer"));
    for (const QString& setting : {QStringLiteral("print.authority"), QStringLiteral("print.post")}) {
        if (const QString line = textOf(setting); !line.isEmpty()) {
            options.signatureLines.append(line);
        }
    }
    options.signatoryName = textOf(QStringLiteral("print.signatory"));
    options.showPeriodColumn = m_periodColumn->isChecked();
    options.showRank = m_rank->isChecked();
    return options;
}

results::TreeMode SheetOptionsPane::treeMode() const
{
    return m_tree->currentIndex() == 1 ? results::TreeMode::EachPeriod : results::TreeMode::PeriodEnd;
}

void SheetOptionsPane::setUnitsForm(bool units)
{
    m_periodColumn->setVisible(units);
    m_rank->setVisible(units);
}

void SheetOptionsPane::retranslate()
{
    m_paperLabel->setText(tr("Paper"));
    m_treeLabel->setText(tr("Organisation"));
    m_tree->setItemText(0, tr("As at the end of the period"));
    m_tree->setItemText(1, tr("Each part as it was then"));
    m_periodColumn->setText(tr("Figures of the period itself"));
    m_rank->setText(tr("Rank"));
    m_dateLabel->setText(tr("Date on the sheet"));
    m_date->setPlaceholderText(tr("empty: written by hand"));
    m_attachedLabel->setText(tr("Attached to"));
    m_attached->setPlaceholderText(tr("Report no. … of …"));
    const QStringList labels{tr("Superior body"),      tr("Issuing body"),          tr("Place"),
                             tr("Signs on behalf of"), tr("Post of the signatory"), tr("Name of the signatory"),
                             tr("Prepared by")};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).label->setText(labels.at(i));
        m_lines.at(i).field->setPlaceholderText(i < 5 ? tr("by the unit's own name") : QString());
    }
}

} // namespace doancoso::pages
