// SPDX-License-Identifier: GPL-3.0-or-later
//
// FormsPane: list, form, storing. What the user does to the lines and forms is in forms_pane_steps.cpp.
#include "ui/pages/catalogue/forms_pane.h"

#include "ui/action_strip.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/entry_delegate.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/painting.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/catalogue/card_words.h"
#include "ui/pages/catalogue/indicator_field.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Frequency;
using planning::Indicator;
using planning::ReportForm;
using planning::ReportFormId;

namespace {

constexpr int kFormsWidth = 190;
constexpr int kShortFormField = 130;
constexpr int kIdRole = Qt::UserRole + 1;
const QList<Frequency> kFrequencies{Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly, Frequency::Yearly};

} // namespace

FormsPane::FormsPane(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_listModel(new QStandardItemModel(this)),
      m_list(new QListView(this)),
      m_strip(new ui::ActionStrip(this)),
      m_editor(new QWidget(this)),
      m_lines(new FormLinesModel(this)),
      m_grid(new kit::GridView(this)),
      m_addLabel(kit::newLabel({}, u"second"_s, this)),
      m_addField(new IndicatorField(this)),
      m_problem(kit::newLabel({}, u"fieldError"_s, this, true)),
      m_new(newAction("formNew", QKeySequence(Qt::CTRL | Qt::Key_N))),
      m_remove(newAction("formRemove", {})),
      m_addSection(newAction("formAddSection", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M))),
      m_up(newAction("formUp", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up))),
      m_down(newAction("formDown", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down))),
      m_takeOut(newAction("formTakeOut", QKeySequence(Qt::CTRL | Qt::Key_Minus)))
{
    buildList();
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::kSpace2);
    column->addWidget(m_strip);
    column->addWidget(m_editor, 1);
    buildEditor(m_editor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::kSpace3);
    row->addWidget(m_list);
    row->addWidget(right, 1);
    connect(m_new, &QAction::triggered, this, &FormsPane::startNew);
    connect(m_remove, &QAction::triggered, this, &FormsPane::startRemove);
    connect(m_addSection, &QAction::triggered, this, &FormsPane::addSection);
    connect(m_up, &QAction::triggered, this, [this] { moveLine(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveLine(1); });
    connect(m_takeOut, &QAction::triggered, this, &FormsPane::removeLine);
    connect(&workspace, &ui::Workspace::changed, this, &FormsPane::onChanged);
}

QAction* FormsPane::newAction(const char* objectName, const QKeySequence& key)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void FormsPane::buildList()
{
    m_list->setObjectName(u"formList"_s);
    m_list->setFixedWidth(kFormsWidth);
    m_list->setModel(m_listModel);
    m_list->setItemDelegate(new kit::EntryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormsPane::onListSelected);
    connect(m_list, &QListView::activated, this, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
}

void FormsPane::buildEditor(QWidget* right)
{
    m_fields = new kit::Form(right);
    m_code = new QLineEdit(right);
    m_name = new QLineEdit(right);
    m_frequency = new QComboBox(right);
    m_code->setObjectName(u"formCode"_s);
    m_name->setObjectName(u"formName"_s);
    m_frequency->setObjectName(u"formFrequency"_s);
    m_fields->addRow(u"name"_s, {}, m_name);
    m_fields->addRow(u"code"_s, {}, m_code, {false, {}, kShortFormField});
    m_fields->addRow(u"frequency"_s, {}, m_frequency, {false, {}, kShortFormField});
    m_grid->setObjectName(u"formLines"_s);
    m_grid->setModel(m_lines);
    m_grid->setRowHighlighted(true);
    m_grid->setColumnStore(&m_workspace.preferences(), u"catalogue/form"_s);
    m_grid->setStretchColumn(u"name"_s);
    m_addField->setObjectName(u"formAddField"_s);
    m_addLabel->setBuddy(m_addField);
    m_problem->hide();
    auto* adding = new QHBoxLayout;
    adding->setSpacing(kit::kSpace2);
    adding->addWidget(m_addLabel);
    adding->addWidget(m_addField, 1);
    auto* buttons = new QWidget(right);
    auto* flow = new kit::FlowLayout(buttons, kit::kSpace2, kit::kSpace2);
    for (QAction* action : {m_addSection, m_up, m_down, m_takeOut}) {
        flow->addWidget(new kit::ActionButton(action, kit::ActionButton::Weight::Normal, buttons));
    }
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, kit::kSpace3, 0);
    column->setSpacing(kit::kSpace2);
    column->addWidget(m_fields);
    column->addLayout(adding);
    column->addWidget(buttons);
    column->addWidget(m_problem);
    column->addWidget(m_grid, 1);
    connect(m_lines, &FormLinesModel::edited, this, &FormsPane::commit);
    connect(m_code, &QLineEdit::editingFinished, this, &FormsPane::commit);
    connect(m_name, &QLineEdit::editingFinished, this, &FormsPane::commit);
    connect(m_frequency, &QComboBox::activated, this, &FormsPane::commit);
    connect(m_addField, &IndicatorField::chosen, this, &FormsPane::addIndicator);
    connect(m_grid, &kit::GridView::currentCellChanged, this, &FormsPane::updateActions);
    connect(m_grid, &kit::GridView::undoRequested, this, [this] { undo(false); });
    connect(m_grid, &kit::GridView::redoRequested, this, [this] { undo(true); });
}

void FormsPane::load()
{
    const auto forms = m_workspace.indicators().forms();
    const auto versions = m_workspace.indicators().allVersions();
    if (!forms || !versions) {
        emit failed(!forms ? forms.error() : versions.error());
        return;
    }
    m_forms = *forms;
    m_cards.clear();
    m_catalogue.clear();
    const QDate day = m_workspace.lastDay();
    for (const Indicator& version : *versions) { // of each the newest first
        if (!m_cards.contains(version.id) || m_cards.value(version.id).validFrom > day) {
            m_cards.insert(version.id, version);
        }
        if (m_catalogue.isEmpty() || m_catalogue.constLast().id != version.id) {
            m_catalogue.append(version);
        }
    }
    const ReportFormId wanted = stored(m_stored.id) ? m_stored.id
                                : m_forms.isEmpty() ? ReportFormId()
                                                    : m_forms.constFirst().id;
    m_filling = true;
    m_listModel->clear();
    for (const ReportForm& form : std::as_const(m_forms)) {
        auto* item = new QStandardItem(form.name);
        item->setToolTip(form.name);
        item->setData(u"%1 · %2 · %3"_s.arg(form.code, displayName(form.frequency),
                                            tr("%1 indicators").arg(form.indicators().size())),
                      kit::EntryDetailRole);
        item->setData(form.id.value(), kIdRole);
        m_listModel->appendRow(item);
        if (form.id == wanted) {
            m_list->setCurrentIndex(item->index());
        }
    }
    m_filling = false;
    const ReportForm* chosen = stored(wanted);
    showForm(chosen ? *chosen : ReportForm());
}

const ReportForm* FormsPane::stored(ReportFormId id) const
{
    for (const ReportForm& form : m_forms) {
        if (form.id == id) {
            return &form;
        }
    }
    return nullptr;
}

void FormsPane::onChanged(const storage::ChangeSet& changes)
{
    for (const char* table : {"report_form", "report_form_item", "indicator", "indicator_version"}) {
        if (changes.touches(QString::fromLatin1(table)) && m_active) {
            load();
            return;
        }
    }
}

void FormsPane::showForm(const ReportForm& form)
{
    m_filling = true;
    const bool same = form.id == m_stored.id && form.sections == m_lines->sections();
    m_stored = form;
    m_code->setText(form.code);
    m_name->setText(form.name);
    m_name->setCursorPosition(0);
    m_frequency->setCurrentIndex(static_cast<int>(kFrequencies.indexOf(form.frequency)));
    if (!same || m_lines->rowCount() == 0) {
        m_lines->setForm(form, m_cards, m_workspace.lastDay());
        if (!m_grid->currentIndex().isValid() && m_lines->rowCount() > 0) {
            m_grid->setCurrentIndex(m_lines->index(0, FormLinesModel::Name));
        }
    }
    m_filling = false;
    m_editor->setVisible(form.id.isValid());
    m_fields->clearErrors();
    m_problem->hide();
    offerIndicators();
    updateActions();
    emit selectionChanged();
}

/// Those that are not on the form yet.
void FormsPane::offerIndicators()
{
    QList<Indicator> free;
    for (const Indicator& card : std::as_const(m_catalogue)) {
        if (!m_lines->has(card.id)) {
            free.append(card);
        }
    }
    m_addField->setChoices(free);
}

void FormsPane::onListSelected()
{
    if (m_filling) {
        return;
    }
    const ReportFormId id(m_list->currentIndex().data(kIdRole).toLongLong());
    if (id == m_stored.id) {
        return;
    }
    if (!m_grid->finishEditing() || !commit()) {
        selectForm(m_stored.id); // what is missing stands beside the form
        return;
    }
    m_strip->dismiss();
    if (const ReportForm* form = stored(id)) {
        showForm(*form);
    }
}

void FormsPane::selectForm(ReportFormId id)
{
    for (int row = 0; row < m_listModel->rowCount(); ++row) {
        if (m_listModel->item(row)->data(kIdRole).toLongLong() == id.value()) {
            m_list->setCurrentIndex(m_listModel->index(row, 0));
        }
    }
}

ReportForm FormsPane::draft() const
{
    ReportForm form = m_stored;
    form.code = m_code->text().trimmed();
    form.name = m_name->text().simplified();
    form.frequency = kFrequencies.value(m_frequency->currentIndex(), form.frequency);
    form.sections = m_lines->sections();
    return form;
}

bool FormsPane::commit()
{
    if (m_filling || !m_stored.id.isValid()) {
        return true;
    }
    m_fields->clearErrors();
    m_problem->hide();
    offerIndicators();
    if (!isChanged()) {
        return true;
    }
    const auto saved = m_workspace.indicators().saveForm(draft());
    if (!saved) {
        sayProblem(saved.error());
        return false;
    }
    // The list and the form follow from the change that was announced.
    return true;
}

void FormsPane::sayProblem(const base::Error& error)
{
    if (m_fields->field(error.context)) {
        m_fields->setError(error.context, error.userText);
    } else if (error.code == base::ErrorCode::Validation) {
        m_problem->setText(tr("Not stored yet: %1").arg(error.userText));
        m_problem->show();
    } else {
        emit failed(error);
    }
    updateActions();
}

QString FormsPane::problem() const
{
    const QString atField = m_fields->errorOf(u"code"_s) + m_fields->errorOf(u"name"_s);
    return !atField.isEmpty() ? atField : m_problem->isHidden() ? QString() : m_problem->text();
}

void FormsPane::revert()
{
    if (const ReportForm* form = stored(m_stored.id)) {
        const ReportForm before = *form;
        m_lines->setForm(before, m_cards, m_workspace.lastDay());
        showForm(before);
    }
}

bool FormsPane::mayLeave(kit::MessageBar& bar)
{
    if (!m_grid->finishEditing()) {
        return false;
    }
    m_strip->dismiss();
    if (commit()) {
        return true;
    }
    bar.showMessage(kit::Tone::Attention, tr("The form is not stored yet: %1").arg(problem()),
                    {{tr("Drop the changes"), [this] { revert(); }}});
    (m_fields->errorOf(u"name"_s).isEmpty() && m_fields->errorOf(u"code"_s).isEmpty() ? static_cast<QWidget*>(m_grid)
     : m_fields->errorOf(u"code"_s).isEmpty()                                         ? m_name
                                                                                      : m_code)
        ->setFocus(Qt::OtherFocusReason);
    return false;
}

void FormsPane::undo(bool redo)
{
    if (!commit()) {
        revert(); // what was not stored yet is what is taken back
        return;
    }
    const auto outcome = redo ? m_workspace.redo() : m_workspace.undo();
    if (outcome) {
        emit done(*outcome);
    } else {
        emit failed(outcome.error());
    }
}

void FormsPane::setActive(bool active)
{
    m_active = active;
    updateActions();
}

void FormsPane::updateActions()
{
    const int row = m_grid->currentIndex().row();
    const bool has = m_active && m_stored.id.isValid();
    m_new->setEnabled(m_active);
    m_remove->setEnabled(has);
    m_addSection->setEnabled(has);
    m_up->setEnabled(has && (m_lines->isSection(row) ? row > 0 : row > 1));
    m_down->setEnabled(has && row >= 0 && row + 1 < m_lines->rowCount());
    m_takeOut->setEnabled(has && row >= 0);
}

QWidget* FormsPane::firstFocus() const
{
    return m_forms.isEmpty() ? static_cast<QWidget*>(m_list) : m_grid;
}

void FormsPane::fillPanel(kit::SidePanel& panel)
{
    panel.clear();
    if (!m_stored.id.isValid()) {
        panel.addTitle(tr("No report form yet"));
        panel.addText(tr("A form says which indicators stand on the quarterly sheet, in which order and under which "
                         "headings. Make the first one with “%1”.")
                          .arg(m_new->text()));
        return;
    }
    panel.addTitle(m_stored.name, m_stored.code);
    panel.addRow(tr("Sections"), QString::number(m_stored.sections.size()));
    panel.addRow(tr("Indicators"), QString::number(m_stored.indicators().size()));
    panel.addRow(tr("Handed in"), displayName(m_stored.frequency));
    panel.addSection(tr("What it is for"));
    panel.addText(tr("The order here is the order of the printed sheet and of the entry grid. A plan names the form on "
                     "which its results are handed in."));
    panel.addSection(tr("By keyboard"));
    panel.addRow(tr("Move the line"), kit::keyText(m_up->shortcut()) + u", "_s + kit::keyText(m_down->shortcut()));
    panel.addRow(tr("Take the line out"), kit::keyText(m_takeOut->shortcut()));
    panel.addRow(tr("New section below"), kit::keyText(m_addSection->shortcut()));
    panel.addRow(tr("Rename a section"), u"F2"_s);
}

void FormsPane::retranslate()
{
    m_new->setText(tr("New form"));
    m_remove->setText(tr("Remove the form"));
    m_addSection->setText(tr("New section"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_takeOut->setText(tr("Take out"));
    m_addLabel->setText(tr("&Add below"));
    m_addField->setAccessibleName(tr("Add an indicator below the chosen line"));
    m_list->setAccessibleName(tr("Report forms"));
    m_grid->setAccessibleName(tr("Sections and indicators of the form"));
    m_grid->setEmptyText(
        tr("No indicator yet. Type a part of a name or code into “%1”.").arg(m_addLabel->text().remove(u'&')));
    m_lines->retranslate();
    const int frequency = m_frequency->currentIndex();
    m_frequency->clear();
    for (const Frequency choice : kFrequencies) {
        m_frequency->addItem(displayName(choice));
    }
    m_frequency->setCurrentIndex(frequency);
    m_fields->setLabel(u"name"_s, tr("Name"));
    m_fields->setLabel(u"code"_s, tr("Code"));
    m_fields->setLabel(u"frequency"_s, tr("Handed in"));
    if (m_active) {
        load();
    }
}

} // namespace doancoso::pages
