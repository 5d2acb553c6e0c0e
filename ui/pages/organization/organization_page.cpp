// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/organization_page.h"

#include "core/base/period.h"
#include "ui/date_field.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/list_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/state_view.h"
#include "ui/language.h"
#include "ui/pages/import/unit_import_page.h"
#include "ui/pages/organization/unit_card.h"
#include "ui/pages/organization/unit_form.h"
#include "ui/pages/organization/unit_panel.h"
#include "ui/pages/organization/units_below_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace doancoso::pages {
namespace {

enum Levels { DirectlyBelow, AllBelow };

QString countText(const std::optional<qint64>& count)
{
    return count ? QLocale().toString(*count) : QString();
}

} // namespace

OrganizationPage::OrganizationPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : kit::Page(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_card(new UnitCard),
      m_list(new kit::ListView),
      m_model(new UnitsBelowModel([this](base::UnitId unit) { return m_workspace.reporting().stateOf(unit); }, this)),
      m_search(new kit::SearchBox(frame())),
      m_levels(new kit::SegmentedControl(frame())),
      m_typeButton(new kit::MenuButton({}, frame())),
      m_typeMenu(new QMenu(m_typeButton)),
      m_dayLabel(kit::newLabel({}, QStringLiteral("second"), frame())),
      m_dayField(new ui::DateField(frame())),
      m_backToPeriod(new QPushButton(frame())),
      m_below(new QStackedWidget),
      m_noUnits(new kit::StateView(m_below))
{
    buildActions();
    buildFilters();
    buildContent();
    connect(&workspace, &ui::Workspace::changed, this, &OrganizationPage::onChanged);
    connect(&workspace.reporting(), &ui::ReportingStates::changed, this, [this] {
        m_model->refreshStates();
        if (!m_form) {
            showPanel();
        }
    });
    retranslate();
    updateHeader();
}

QAction* OrganizationPage::newAction(const char* objectName)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(objectName));
    addAction(action);
    return action;
}

void OrganizationPage::buildActions()
{
    m_open = newAction("unitOpen");
    m_importUnits = newAction("unitImport");
    m_paste = newAction("unitPaste");
    m_change = newAction("unitChange");
    m_correct = newAction("unitCorrect");
    m_close = newAction("unitClose");
    m_reopen = newAction("unitReopen");
    m_contact = newAction("unitContact");
    m_headcount = newAction("unitHeadcount");
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_change->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_importUnits->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_paste->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_V));
    for (QAction* action : {m_importUnits, m_paste}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    connect(m_importUnits, &QAction::triggered, this, [this] {
        if (mayLeave()) {
            openImport();
        }
    });
    connect(m_paste, &QAction::triggered, this, [this] { importFrom(*QGuiApplication::clipboard()->mimeData()); });
    connect(m_open, &QAction::triggered, this, [this] { openForm(&newOpenForm, m_workspace.unit()); });
    for (const auto& [action, maker] :
         {std::pair(m_change, FormMaker(&newChangeForm)), std::pair(m_correct, FormMaker(&newCorrectForm)),
          std::pair(m_close, FormMaker(&newCloseForm)), std::pair(m_reopen, FormMaker(&newReopenForm)),
          std::pair(m_contact, FormMaker(&newContactForm)), std::pair(m_headcount, FormMaker(&newHeadcountForm))}) {
        connect(action, &QAction::triggered, this, [this, form = maker] { openForm(form, m_selected); });
    }
}

void OrganizationPage::buildFilters()
{
    m_search->setObjectName(QStringLiteral("belowSearch"));
    m_levels->addSegment(DirectlyBelow, {});
    m_levels->addSegment(AllBelow, {});
    m_levels->setCurrent(DirectlyBelow);
    m_typeButton->setMenu(m_typeMenu);
    m_dayField->setObjectName(QStringLiteral("asOfDay"));
    m_dayField->setFixedWidth(104);
    kit::setStyleRole(m_backToPeriod, QStringLiteral("link"));
    m_backToPeriod->setObjectName(QStringLiteral("backToPeriod"));
    frame()->addFilter(m_search);
    frame()->addFilter(m_levels);
    frame()->addFilter(m_typeButton);
    frame()->addFilter(m_backToPeriod, kit::PageFrame::Side::Right);
    frame()->addFilter(m_dayLabel, kit::PageFrame::Side::Right);
    frame()->addFilter(m_dayField, kit::PageFrame::Side::Right);
    connect(m_search, &kit::SearchBox::searchChanged, this, [this](const QString& text) {
        m_list->setSearchText(text);
        m_search->setResultText(text.isEmpty() ? QString() : QLocale().toString(m_list->proxy()->rowCount()));
    });
    connect(m_search, &kit::SearchBox::resultsWanted, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_levels, &kit::SegmentedControl::currentChanged, this, [this] { showUnits(); });
    connect(m_dayField, &ui::DateField::dateChosen, this, [this](const QDate& day) { setDay(day); });
    connect(m_backToPeriod, &QPushButton::clicked, this, [this] { setDay({}); });
}

void OrganizationPage::buildContent()
{
    m_list->setObjectName(QStringLiteral("unitsBelow"));
    m_list->setSourceModel(m_model);
    m_list->setStore(&m_workspace.preferences(), QStringLiteral("organization/below"));
    m_list->setStretchColumn(QStringLiteral("name"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace2);
    auto* card = new QHBoxLayout;
    card->setContentsMargins(0, 0, kit::kSpace3, 0); // the table runs up to the panel, a card does not
    card->addWidget(m_card);
    layout->addLayout(card);
    m_below->addWidget(m_list);
    m_below->addWidget(m_noUnits);
    layout->addWidget(m_below, 1);
    frame()->setContent(content);
    setAcceptDrops(true);
    frame()->sidePanel();
    connect(m_card, &UnitCard::activated, this, [this] { selectUnit(m_workspace.unit()); });
    connect(m_list, &kit::ListView::selectionChangedTo, this, [this](const QVariantList& ids) {
        if (!ids.isEmpty()) {
            selectUnit(base::UnitId(ids.constFirst().toLongLong()));
        }
    });
    connect(m_list, &kit::ListView::opened, this, [this](const QVariant& id) {
        if (mayLeave()) {
            m_workspace.setUnit(base::UnitId(id.toLongLong()));
        }
    });
}

QString OrganizationPage::title() const
{
    return tr("Units");
}

QList<kit::TitleBadge> OrganizationPage::titleBadges() const
{
    QList<kit::TitleBadge> badges;
    if (const organization::UnitNode* unit = m_tree.find(m_workspace.unit())) {
        badges.append({tr("%1 units below").arg(m_tree.childIds(unit->id).size()), kit::Tone::Neutral, unit->name});
    }
    if (m_chosenDay.isValid()) {
        badges.append(
            {tr("As of %1, not the end of the period").arg(base::displayDate(m_day)), kit::Tone::Attention,
             tr("The other pages show the organisation of %1.").arg(base::displayDate(m_workspace.lastDay()))});
    }
    return badges;
}

QList<QAction*> OrganizationPage::headerActions() const
{
    return {m_importUnits, m_open};
}

void OrganizationPage::setScope(qint64, const base::Period&)
{
    // Another period is another day: what was asked for belonged to the former one.
    m_chosenDay = {};
    m_selected = m_workspace.unit();
    refresh();
}

void OrganizationPage::setDay(const QDate& day)
{
    m_chosenDay = day.isValid() && day != m_workspace.lastDay() ? day : QDate();
    refresh();
}

void OrganizationPage::refresh()
{
    m_day = m_chosenDay.isValid() ? m_chosenDay : m_workspace.lastDay();
    m_tree = m_workspace.tree();
    if (m_chosenDay.isValid()) {
        auto tree = m_workspace.organization().treeAt(m_chosenDay);
        if (!tree) {
            frame()->messageBar()->showError(tree.error());
            return;
        }
        m_tree = std::move(*tree);
    }
    m_names.clear();
    for (const auto& list : {m_workspace.organization().blocks(), m_workspace.organization().areas()}) {
        for (const organization::CodeName& name : list.valueOr({})) {
            m_names.insert(name.code, ui::inLanguage(name.nameVi, name.nameEn));
        }
    }
    fillTypeMenu();
    showDay();
    showUnits();
    updateHeader();
}

void OrganizationPage::onChanged(const storage::ChangeSet& changes)
{
    for (const char* table :
         {"unit", "unit_version", "unit_event", "unit_headcount", "unit_type", "unit_type_parent"}) {
        if (changes.touches(QString::fromLatin1(table))) {
            refresh();
            return;
        }
    }
}

void OrganizationPage::showUnits()
{
    UnitsBelowModel::Content content;
    content.tree = m_tree;
    content.unit = m_workspace.unit();
    content.allLevels = m_levels->current() == AllBelow;
    content.types = m_workspace.unitTypes();
    content.names = m_names;
    const auto counts = m_workspace.organization().headcountsAt(UnitsBelowModel::unitsOf(content), m_day);
    if (!counts) {
        frame()->messageBar()->showError(counts.error());
        return;
    }
    content.headcounts = *counts;
    m_model->setContent(content);
    m_list->proxy()->setRowFilter(m_typeFilter.isEmpty() ? std::function<bool(int)>() : [this](int row) {
        return m_model->typeCodeAt(row) == m_typeFilter;
    });
    showCard();
    showNoUnits();
    if (!m_form) {
        showPanel();
    }
}

void OrganizationPage::showCard()
{
    const organization::UnitNode* unit = m_tree.find(m_workspace.unit());
    m_card->setVisible(unit);
    if (!unit) {
        return;
    }
    const auto counts = m_workspace.organization().headcountsAt({unit->id}, m_day);
    const organization::Headcount count = counts ? counts->value(unit->id) : organization::Headcount();
    QStringList caption{typeName(m_workspace.unitTypes().value(unit->typeCode))};
    if (!unit->code.isEmpty()) {
        caption.append(tr("code %1").arg(unit->code));
    }
    if (const organization::UnitNode* parent = m_tree.find(unit->parentId)) {
        caption.append(parent->name);
    }
    m_card->setContent(unit->name, caption.join(QStringLiteral(" · ")),
                       {{tr("units below"), QLocale().toString(m_tree.childIds(unit->id).size())},
                        {tr("members"), countText(count.members)},
                        {tr("women"), countText(count.femaleMembers)},
                        {tr("youth"), countText(count.youth)}});
}

void OrganizationPage::selectUnit(base::UnitId unit)
{
    if (unit == m_selected || !mayLeave()) {
        return;
    }
    m_selected = unit;
    if (unit == m_workspace.unit()) {
        m_list->clearSelection();
    }
    showPanel();
}

void OrganizationPage::showPanel()
{
    m_card->setChosen(m_selected == m_workspace.unit());
    kit::SidePanel* panel = frame()->sidePanel();
    if (!m_selected.isValid()) {
        panel->clear();
        panel->addTitle(tr("No unit yet"), tr("Add the first unit, or set up the organisation from a list."));
        return;
    }
    const auto record = m_workspace.organization().unit(m_selected);
    if (!record) {
        panel->clear();
        frame()->messageBar()->showError(record.error());
        return;
    }
    UnitPanelContent content;
    content.record = *record;
    content.day = m_day;
    content.tree = m_tree;
    content.types = m_workspace.unitTypes();
    content.names = m_names;
    const auto remember = [&](base::UnitId other) {
        if (other.isValid() && !m_tree.contains(other) && !content.unitNames.contains(other)) {
            const auto known = m_workspace.organization().unit(other);
            content.unitNames.insert(other, known ? known->versionAt(m_day).name : QString());
        }
    };
    for (const organization::UnitVersion& version : record->versions) {
        remember(version.parentId);
    }
    for (const organization::UnitEvent& event : record->events) {
        remember(event.successorId);
    }
    const results::ReportingState state = m_workspace.reporting().stateOf(m_selected);
    if (const auto tone = ui::toneOf(state); tone && !m_chosenDay.isValid()) {
        content.reportTitle = base::displayName(m_workspace.period());
        content.reportState = results::displayName(state);
        content.reportTone = static_cast<int>(*tone);
    }
    const bool closed = record->closedOn.has_value();
    fillUnitPanel(*panel, content, {m_change, closed ? m_reopen : m_close, m_headcount, m_contact, m_correct});
}

QDate OrganizationPage::proposedDay() const
{
    if (m_chosenDay.isValid()) {
        return m_chosenDay;
    }
    const QDate today = m_workspace.clock().today();
    return m_workspace.firstDay() <= today && today <= m_workspace.lastDay() ? today : m_workspace.lastDay();
}

void OrganizationPage::openForm(FormMaker maker, base::UnitId unit)
{
    if (!mayLeave()) {
        return;
    }
    const auto record = m_workspace.organization().unit(unit);
    if (!record) {
        frame()->messageBar()->showError(record.error());
        return;
    }
    closeForm();
    frame()->openPanel();
    kit::SidePanel* panel = frame()->sidePanel();
    panel->clear();
    m_form = maker({m_workspace, *record, m_tree, proposedDay(), panel});
    panel->addWidget(m_form);
    connect(m_form, &UnitForm::cancelled, this, [this] {
        closeForm();
        showPanel();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &UnitForm::finished, this, [this](base::UnitId shown) {
        closeForm();
        m_selected = shown;
        m_list->selectId(shown.value());
        showPanel();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    m_form->focusFirst();
}

void OrganizationPage::closeForm()
{
    if (m_form) {
        m_form->disconnect(this);
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
}

bool OrganizationPage::mayLeave()
{
    if (m_import) {
        const bool may = m_import->mayLeave();
        if (may) {
            closeImport();
        }
        return may;
    }
    if (!m_form || !m_form->isChanged()) {
        if (m_form) {
            closeForm();
            showPanel();
        }
        return true;
    }
    frame()->messageBar()->showMessage(kit::Tone::Attention,
                                       tr("The form at the right is not saved yet. Save it or leave it first."),
                                       {{tr("Leave it unsaved"), [this] {
                                             closeForm();
                                             showPanel();
                                         }}});
    m_form->focusFirst();
    return false;
}

void OrganizationPage::showRecord(const ui::RecordRef& record)
{
    if (record.kind == ui::RecordRef::Kind::Unit) {
        selectUnit(base::UnitId(record.id));
        m_list->selectId(record.id);
    }
}

void OrganizationPage::fillTypeMenu()
{
    m_typeMenu->clear();
    QList<organization::UnitType> types = m_workspace.unitTypes().values();
    std::sort(types.begin(), types.end(),
              [](const auto& a, const auto& b) { return a.rank != b.rank ? a.rank < b.rank : a.code < b.code; });
    const auto add = [this](const QString& text, const QString& code) {
        QAction* action = m_typeMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == m_typeFilter);
        connect(action, &QAction::triggered, this, [this, code] {
            m_typeFilter = code;
            fillTypeMenu();
            showUnits();
        });
    };
    add(tr("all"), QString());
    m_typeMenu->addSeparator();
    for (const organization::UnitType& type : types) {
        add(typeName(type), type.code);
    }
    m_typeButton->setText(
        tr("Type: %1").arg(m_typeFilter.isEmpty() ? tr("all") : typeName(m_workspace.unitTypes().value(m_typeFilter))));
    m_typeButton->setActive(!m_typeFilter.isEmpty());
}

void OrganizationPage::showDay()
{
    m_dayField->setDate(m_day);
    m_backToPeriod->setVisible(m_chosenDay.isValid());
    m_backToPeriod->setText(tr("Back to %1").arg(base::displayDate(m_workspace.lastDay())));
}

void OrganizationPage::retranslate()
{
    m_open->setText(tr("Add a unit"));
    m_importUnits->setText(tr("Import from Excel…"));
    m_importUnits->setToolTip(tr("Take a list of units over from Excel or CSV, with a preview"));
    m_paste->setText(tr("Import the copied cells"));
    m_change->setText(tr("Change…"));
    m_change->setToolTip(tr("Another name, code, type or superior from a day on"));
    m_correct->setText(tr("Correct…"));
    m_correct->setToolTip(tr("Something was wrong from the start"));
    m_close->setText(tr("Close…"));
    m_reopen->setText(tr("Open again…"));
    m_contact->setText(tr("Contact…"));
    m_headcount->setText(tr("Head count…"));
    m_search->setPlaceholderText(tr("Find below (e.g. “xuan hong”)"));
    m_levels->setSegmentText(DirectlyBelow, tr("Directly below"));
    m_levels->setSegmentText(AllBelow, tr("All levels"));
    m_dayLabel->setText(tr("Organisation on"));
    m_dayField->setAccessibleName(tr("Organisation on"));
    m_model->retranslate();
    if (m_day.isValid()) {
        refresh();
    }
}

} // namespace doancoso::pages
