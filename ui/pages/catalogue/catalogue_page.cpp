// SPDX-License-Identifier: GPL-3.0-or-later
//
// CataloguePage: list, filters, header. The panel is in catalogue_page_panel.cpp, what writes in
// catalogue_page_writing.cpp.
#include "ui/pages/catalogue/catalogue_page.h"

#include "ui/action_strip.h"
#include "ui/kit/action_button.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/language.h"
#include "ui/pages/catalogue/catalogue_model.h"
#include "ui/pages/catalogue/forms_pane.h"
#include "ui/pages/catalogue/indicator_field.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Indicator;

CataloguePage::CataloguePage(ui::Workspace& workspace, kit::Prompter&, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_model(new CatalogueModel(this)),
      m_views(new kit::SegmentedControl(this)),
      m_search(new kit::SearchBox(this)),
      m_groupButton(new kit::MenuButton({}, this)),
      m_holdingButton(new kit::MenuButton({}, this)),
      m_groupMenu(new QMenu(m_groupButton)),
      m_holdingMenu(new QMenu(m_holdingButton)),
      m_stack(new QStackedWidget(this)),
      m_strip(new ui::ActionStrip(this)),
      m_list(new kit::GridView(this)),
      m_form(new CardForm(this)),
      m_forms(new FormsPane(workspace, this)),
      m_add(newAction("cardAdd")),
      m_change(newAction("cardChange")),
      m_correct(newAction("cardCorrect")),
      m_retire(newAction("cardRetire")),
      m_starter(newAction("catalogueStarter")),
      m_save(newAction("cardSave")),
      m_leave(newAction("cardLeave"))
{
    buildActions();
    buildFilters();
    buildContent();
    connect(&workspace, &ui::Workspace::changed, this, &CataloguePage::onChanged);
    retranslate();
}

QAction* CataloguePage::newAction(const char* objectName)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(objectName));
    addAction(action);
    return action;
}

void CataloguePage::buildActions()
{
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_change->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_leave->setShortcut(QKeySequence(Qt::Key_Escape));
    m_leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_add, &QAction::triggered, this, &CataloguePage::addCard);
    connect(m_change, &QAction::triggered, this, &CataloguePage::changeCard);
    connect(m_correct, &QAction::triggered, this, &CataloguePage::correctCard);
    connect(m_retire, &QAction::triggered, this, &CataloguePage::retireCard);
    connect(m_starter, &QAction::triggered, this, &CataloguePage::loadStarter);
    connect(m_save, &QAction::triggered, this, &CataloguePage::save);
    connect(m_leave, &QAction::triggered, this, &CataloguePage::leaveWriting);
}

void CataloguePage::buildFilters()
{
    m_views->addSegment(Cards, {});
    m_views->addSegment(Forms, {});
    m_search->setObjectName(u"catalogueSearch"_s);
    m_search->setDelay(0);
    m_groupButton->setMenu(m_groupMenu);
    m_holdingButton->setMenu(m_holdingMenu);
    frame()->addFilter(m_views);
    frame()->addFilter(m_search);
    frame()->addFilter(m_groupButton);
    frame()->addFilter(m_holdingButton);
    for (const bool all : {true, false}) {
        QAction* action = m_holdingMenu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, all] {
            CatalogueModel::Filter filter = m_model->filter();
            filter.all = all;
            m_model->setFilter(filter);
            applyFilter();
        });
    }
    connect(m_views, &kit::SegmentedControl::currentChanged, this, [this](int id) { showView(static_cast<View>(id)); });
    connect(m_search, &kit::SearchBox::searchChanged, this, [this](const QString& text) {
        CatalogueModel::Filter filter = m_model->filter();
        filter.text = text;
        m_model->setFilter(filter);
        applyFilter();
    });
    connect(m_search, &kit::SearchBox::resultsWanted, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
}

void CataloguePage::buildContent()
{
    m_list->setObjectName(u"catalogueList"_s);
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setEnterActivates(true);
    m_list->setRowHighlighted(true);
    m_list->setColumnStore(&m_workspace.preferences(), u"catalogue/cards"_s);
    m_list->setStretchColumn(u"name"_s);
    auto* browse = new QWidget(this);
    auto* layout = new QVBoxLayout(browse);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(m_strip);
    layout->addWidget(m_list, 1);
    m_stack->addWidget(browse);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_forms);
    frame()->setContent(m_stack);
    frame()->sidePanel();
    connect(m_list, &kit::GridView::currentCellChanged, this, &CataloguePage::onSelected);
    connect(m_list, &QAbstractItemView::activated, this, [this] { changeCard(); });
    connect(m_form, &CardForm::edited, this, &CataloguePage::followWriting);
    connect(m_forms, &FormsPane::failed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(m_forms, &FormsPane::done, this,
            [this](const QString& sentence) { frame()->messageBar()->showMessage(kit::Tone::Good, sentence); });
    connect(m_forms, &FormsPane::selectionChanged, this, [this] {
        updateActions();
        showPanel();
    });
}

QString CataloguePage::title() const
{
    if (m_stack->currentIndex() != Writing) {
        return m_stack->currentIndex() == FormList ? tr("Report forms") : tr("Indicator catalogue");
    }
    const QString code = m_form->draft().code;
    switch (m_form->action()) {
    case CardAction::Add:
        return tr("New indicator");
    case CardAction::Change:
        return tr("Change %1 from a day on").arg(code);
    case CardAction::Correct:
        return tr("Correct %1").arg(code);
    }
    return {};
}

QList<kit::TitleBadge> CataloguePage::titleBadges() const
{
    if (m_stack->currentIndex() == Writing) {
        const Indicator card = m_form->draft();
        return m_form->action() == CardAction::Correct
                   ? QList<kit::TitleBadge>{{tr("Version %1, %2").arg(card.version).arg(validityText(card)),
                                             kit::Tone::Neutral,
                                             {}}}
                   : QList<kit::TitleBadge>();
    }
    if (m_stack->currentIndex() == FormList || m_model->cardCount() == 0) {
        return {};
    }
    const bool filtered = m_model->shownCount() != m_model->cardCount();
    return {{filtered ? tr("%1 of %2 indicators").arg(m_model->shownCount()).arg(m_model->cardCount())
                      : tr("%1 indicators").arg(m_model->cardCount()),
             filtered ? kit::Tone::Accent : kit::Tone::Neutral,
             {}}};
}

QList<QAction*> CataloguePage::headerActions() const
{
    switch (m_stack->currentIndex()) {
    case Writing:
        return {m_leave, m_save};
    case FormList:
        return m_forms->headerActions();
    default:
        return {m_add};
    }
}

QAction* CataloguePage::primaryAction() const
{
    switch (m_stack->currentIndex()) {
    case Writing:
        return m_save;
    case FormList:
        return m_forms->primaryAction();
    default:
        return m_add;
    }
}

void CataloguePage::setScope(qint64, const base::Period&)
{
    load();
}

void CataloguePage::refresh()
{
    load();
    m_forms->load();
}

QWidget* CataloguePage::firstFocus()
{
    switch (m_stack->currentIndex()) {
    case Writing:
        return m_form->field(u"name"_s);
    case FormList:
        return m_forms->firstFocus();
    default:
        return m_list;
    }
}

CardForm* CataloguePage::form() const
{
    return m_stack->currentIndex() == Writing ? m_form : nullptr;
}

void CataloguePage::onChanged(const storage::ChangeSet& changes)
{
    for (const char* table : {"indicator", "indicator_version"}) {
        if (changes.touches(QString::fromLatin1(table))) {
            load();
            return;
        }
    }
    for (const char* table : {"report_form", "report_form_item", "plan", "plan_indicator", "target"}) {
        if (changes.touches(QString::fromLatin1(table)) && isVisible()) {
            showPanel(); // where the indicator stands
            return;
        }
    }
}

void CataloguePage::load()
{
    const auto versions = m_workspace.indicators().allVersions();
    const auto groups = m_workspace.indicators().groups();
    const auto parts = m_workspace.indicators().breakdowns();
    if (!versions || !groups || !parts) {
        const base::Error error = !versions ? versions.error() : !groups ? groups.error() : parts.error();
        frame()->showWrong(tr("The catalogue cannot be shown"), error.userText);
        return;
    }
    m_groups = *groups;
    m_names = {};
    m_dimensions.clear();
    for (const planning::IndicatorGroup& group : *groups) {
        m_names.groups.insert(group.code, ui::inLanguage(group.nameVi, group.nameEn));
    }
    for (const planning::Breakdown& part : *parts) {
        if (!m_dimensions.contains(part.dimension)) {
            m_dimensions.append(part.dimension);
        }
    }
    m_names.dimensions = dimensionNames(*parts);
    for (const Indicator& version : *versions) {
        if (!m_names.cards.contains(version.id)) {
            m_names.cards.insert(version.id, IndicatorField::nameOf(version));
        }
    }
    m_model->setContent(*versions, *groups, m_workspace.lastDay());
    fillGroupMenu();
    applyFilter();
    if (versions->isEmpty() && m_stack->currentIndex() == List) {
        frame()->showEmpty(kit::IconKey::List, tr("No indicators yet"),
                           tr("A card says what is counted, how it adds up and how it is judged. Take the ready-made "
                              "catalogue and change what your office does otherwise."),
                           {m_starter});
    } else {
        frame()->showContent();
    }
}

void CataloguePage::applyFilter()
{
    const CatalogueModel::Filter& filter = m_model->filter();
    const bool all = filter.group.isEmpty();
    m_groupButton->setText(tr("Group: %1").arg(all ? tr("all") : filter.group));
    m_groupButton->setActive(!all);
    m_holdingButton->setText(filter.all ? tr("Validity: all")
                                        : tr("In use on %1").arg(base::displayDate(m_workspace.lastDay())));
    m_holdingButton->setActive(!filter.all);
    m_holdingMenu->actions().at(0)->setChecked(filter.all);
    m_holdingMenu->actions().at(1)->setChecked(!filter.all);
    m_holdingMenu->actions().at(1)->setText(tr("In use on %1").arg(base::displayDate(m_workspace.lastDay())));
    m_search->setResultText(filter.text.isEmpty() ? QString() : QLocale().toString(m_model->shownCount()));
    m_list->setEmptyText(m_model->cardCount() == 0 ? QString() : tr("No indicator matches the filter."));
    if (!selectIndicator(m_selected)) {
        // The first card that is shown, so that the panel always tells about something.
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->cardAt(row)) {
                m_list->setCurrentIndex(m_model->index(row, CatalogueModel::Name));
                break;
            }
        }
    }
    showPanel();
    updateHeader();
}

void CataloguePage::fillGroupMenu()
{
    m_groupMenu->clear();
    const auto add = [this](const QString& text, const QString& code) {
        QAction* action = m_groupMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == m_model->filter().group);
        connect(action, &QAction::triggered, this, [this, code] {
            CatalogueModel::Filter filter = m_model->filter();
            filter.group = code;
            m_model->setFilter(filter);
            fillGroupMenu();
            applyFilter();
        });
    };
    add(tr("all"), QString());
    m_groupMenu->addSeparator();
    for (const planning::IndicatorGroup& group : std::as_const(m_groups)) {
        add(u"%1 · %2"_s.arg(group.code, m_names.groups.value(group.code)), group.code);
    }
}

bool CataloguePage::selectIndicator(base::IndicatorId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return false;
    }
    m_selected = id; // the list keeps its row when another card comes to stand there, and then says nothing
    if (m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_model->index(row, CatalogueModel::Name));
    }
    return true;
}

void CataloguePage::onSelected()
{
    const Indicator* card = m_model->cardAt(m_list->currentIndex().row());
    if (card && card->id != m_selected) {
        m_selected = card->id;
        m_strip->dismiss();
    }
    showPanel();
}

void CataloguePage::showRecord(const ui::RecordRef& record)
{
    if (record.kind != ui::RecordRef::Kind::Indicator || !showView(Cards)) {
        return;
    }
    const base::IndicatorId wanted(record.id);
    if (m_model->rowOf(wanted) < 0) { // held back by the filter
        m_search->clear();
        m_model->setFilter({});
        fillGroupMenu();
    }
    m_selected = wanted;
    applyFilter();
}

bool CataloguePage::showNamedView(const QString& name)
{
    if (name == "forms"_L1) {
        return showView(Forms);
    }
    if (!showView(Cards) || (name != "card"_L1 && name != "change"_L1)) {
        return false;
    }
    (name == "card"_L1 ? m_correct : m_change)->trigger();
    return m_stack->currentIndex() == Writing;
}

bool CataloguePage::showView(View view)
{
    const Place wanted = view == Forms ? FormList : List;
    if (m_stack->currentIndex() != wanted) {
        if (!mayLeave()) {
            m_views->setCurrent(m_stack->currentIndex() == FormList ? Forms : Cards);
            return false;
        }
        showPlace(wanted);
        if (wanted == FormList) {
            m_forms->load();
        }
    }
    m_views->setCurrent(view);
    return true;
}

void CataloguePage::showPlace(Place place)
{
    m_stack->setCurrentIndex(place);
    m_views->setVisible(place != Writing);
    for (QWidget* filter : std::initializer_list<QWidget*>{m_search, m_groupButton, m_holdingButton}) {
        filter->setVisible(place == List);
    }
    if (place == List && m_model->cardCount() == 0) {
        load();
    } else {
        frame()->showContent();
    }
    showPanel();
    updateHeader();
}

void CataloguePage::updateActions()
{
    const bool browsing = m_stack->currentIndex() == List;
    const bool writing = m_stack->currentIndex() == Writing;
    const Indicator* card = m_model->card(m_selected);
    const QList<Indicator> versions = m_model->versionsOf(m_selected);
    const bool ended = !versions.isEmpty() && versions.constFirst().validUntil < planning::openEnd();
    m_add->setEnabled(browsing && !m_groups.isEmpty());
    m_starter->setEnabled(browsing);
    m_change->setEnabled(browsing && card);
    m_change->setText(ended ? tr("Use again from a day…") : tr("Change from a day…"));
    m_correct->setEnabled(browsing && card);
    m_retire->setEnabled(browsing && card && !ended);
    m_save->setEnabled(writing);
    m_leave->setEnabled(writing);
    m_forms->setActive(m_stack->currentIndex() == FormList);
}

void CataloguePage::retranslate()
{
    m_views->setSegmentText(Cards, tr("Indicators"));
    m_views->setSegmentText(Forms, tr("Report forms"));
    m_search->setPlaceholderText(tr("Find (e.g. “doan vien uu tu”)"));
    m_list->setAccessibleName(tr("Indicators"));
    m_holdingMenu->actions().at(0)->setText(tr("all"));
    m_add->setText(tr("New indicator"));
    m_change->setText(tr("Change from a day…"));
    m_change->setToolTip(tr("Another meaning from a day on; sheets of the past stay as they are"));
    m_correct->setText(tr("Correct…"));
    m_correct->setToolTip(tr("Something was wrong from the start"));
    m_retire->setText(tr("Retire…"));
    m_retire->setToolTip(tr("No longer in use from a day on; its past stays"));
    m_starter->setText(tr("Take the ready-made catalogue"));
    m_leave->setText(tr("Leave it"));
    m_model->retranslate();
    m_form->retranslate();
    m_forms->retranslate();
    load();
}

} // namespace doancoso::pages
