// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/page_list.h"
#include "ui/pages/settings/backup_pane.h"
#include "ui/pages/settings/calendar_pane.h"
#include "ui/pages/settings/parent_matrix_model.h"
#include "ui/pages/settings/personal_data_pane.h"
#include "ui/pages/settings/registers_pane.h"
#include "ui/pages/settings/users_pane.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

const QList<base::PeriodKind> kDueKinds{base::PeriodKind::Month, base::PeriodKind::Quarter, base::PeriodKind::HalfYear,
                                        base::PeriodKind::Year};
const QList<int> kFontSizes{100, 110, 125, 150};
constexpr int kSettingsWidth = 640;

QString kindKey(base::PeriodKind kind)
{
    return u"due%1"_s.arg(static_cast<int>(kind));
}

/// What may be taller than the page scrolls.
QScrollArea* scrollingPane(QWidget* content)
{
    auto* area = new QScrollArea;
    kit::setStyleRole(area, u"plainScroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

SettingsPage::SettingsPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_views(new kit::SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_general(new kit::Form),
      m_due(new kit::Form),
      m_language(new QComboBox),
      m_theme(new QComboBox),
      m_size(new QComboBox),
      m_office(kit::newLabel({}, {}, this, true)),
      m_file(kit::newLabel({}, {}, this, true)),
      m_print(new QPushButton),
      m_catalogue(new QPushButton),
      m_users(new UsersPane(workspace)),
      m_registers(new RegistersPane(workspace)),
      m_calendar(new CalendarPane(workspace)),
      m_calendarCard(new kit::Card),
      m_dueCard(new kit::Card),
      m_parentsText(kit::newLabel({}, u"second"_s, this, true)),
      m_matrix(new ParentMatrixModel(workspace, this)),
      m_matrixView(new kit::GridView),
      m_backups(new BackupPane(workspace, prompter)),
      m_personal(new PersonalDataPane(workspace, prompter))
{
    for (const View view : {General, Users, Registers, Periods, Parents, Backups, PersonalData}) {
        m_views->addSegment(view, {});
    }
    frame()->addFilter(m_views);
    buildGeneral();
    m_stack->addWidget(m_users);
    m_stack->addWidget(m_registers);
    buildPeriods();
    buildParents();
    m_stack->addWidget(scrollingPane(m_backups));
    m_stack->addWidget(m_personal);
    frame()->setContent(m_stack);
    connect(m_views, &kit::SegmentedControl::currentChanged, this, [this](int id) { showView(static_cast<View>(id)); });
    connect(&workspace, &ui::Workspace::officeUnitChanged, this, &SettingsPage::fillGeneral);
    const auto fail = [this](const base::Error& error) { frame()->messageBar()->showError(error); };
    connect(m_users, &UsersPane::failed, this, fail);
    connect(m_users, &UsersPane::done, this, &SettingsPage::say);
    connect(m_registers, &RegistersPane::failed, this, fail);
    connect(m_registers, &RegistersPane::done, this, &SettingsPage::say);
    connect(m_calendar, &CalendarPane::failed, this, fail);
    connect(m_calendar, &CalendarPane::done, this, &SettingsPage::say);
    connect(m_backups, &BackupPane::done, this, &SettingsPage::say);
    connect(m_personal, &PersonalDataPane::failed, this, fail);
    connect(m_personal, &PersonalDataPane::done, this, &SettingsPage::say);
    retranslate();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

bool SettingsPage::mayLeave()
{
    switch (m_stack->currentIndex()) {
    case Users:
        return m_users->finishEditing();
    case Registers:
        return m_registers->finishEditing();
    case Periods:
        return m_calendar->mayLeave(*frame()->messageBar());
    case PersonalData:
        return m_personal->mayLeave();
    default:
        return true;
    }
}

bool SettingsPage::showView(View view)
{
    if (view != m_stack->currentIndex()) {
        if (!mayLeave()) {
            m_views->setCurrent(m_stack->currentIndex());
            return false;
        }
        // Keys of a view hold wherever the focus is on the page, also right after a click on the view's name.
        for (QAction* action : m_stack->currentWidget()->actions()) {
            removeAction(action);
        }
        m_stack->setCurrentIndex(view);
        addActions(m_stack->currentWidget()->actions());
        refresh();
    }
    m_views->setCurrent(view);
    return true;
}

bool SettingsPage::showNamedView(const QString& name)
{
    const QStringList names{QString(),    u"users"_s,   u"registers"_s, u"periods"_s,
                            u"parents"_s, u"backups"_s, u"personal"_s};
    const qsizetype view = names.indexOf(name);
    return view >= 0 && showView(static_cast<View>(view));
}

void SettingsPage::showRecord(const ui::RecordRef& record)
{
    if (record.kind == ui::RecordRef::Kind::DataRequest && showView(PersonalData)) {
        m_personal->showRequest(base::DataRequestId(record.id));
    }
}

QWidget* SettingsPage::firstFocus()
{
    switch (m_stack->currentIndex()) {
    case Users:
        return m_users->grid();
    case Registers:
        return m_registers->grid();
    case Parents:
        return m_matrixView;
    case PersonalData:
        return m_personal->requests();
    default:
        return m_views;
    }
}

void SettingsPage::refresh()
{
    fillGeneral();
    fillDueDates();
    m_users->load();
    m_registers->load();
    m_backups->load();
    m_personal->load();
    report(m_matrix->load(m_workspace.clock().today()));
}

void SettingsPage::buildGeneral()
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItems({QString(), QString(), QString()});
    for (const int tenths : kFontSizes) {
        m_size->addItem(u"%1 %"_s.arg(tenths), tenths);
    }
    for (QPushButton* link : {m_print, m_catalogue}) {
        kit::setStyleRole(link, u"link"_s);
        link->setCursor(Qt::PointingHandCursor);
    }
    m_print->setObjectName(u"settingsPrint"_s);
    m_catalogue->setObjectName(u"settingsCatalogue"_s);
    m_general->addRow(u"office"_s, {}, m_office);
    m_general->addRow(u"file"_s, {}, m_file);
    m_general->addRow(u"language"_s, {}, m_language);
    m_general->addRow(u"theme"_s, {}, m_theme);
    m_general->addRow(u"size"_s, {}, m_size);
    m_general->addRow(u"print"_s, {}, m_print);
    m_general->addRow(u"catalogue"_s, {}, m_catalogue);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_workspace.preferences().setLanguage(m_language->currentData().toString());
        m_workspace.announceAppearance();
    });
    connect(m_theme, &QComboBox::activated, this, [this](int index) {
        const QList<kit::Theme::Mode> modes{kit::Theme::Mode::System, kit::Theme::Mode::Light, kit::Theme::Mode::Dark};
        m_workspace.preferences().setTheme(modes.at(index));
        m_workspace.announceAppearance();
    });
    connect(m_size, &QComboBox::activated, this, [this] {
        m_workspace.preferences().setFontTenths(m_size->currentData().toInt());
        m_workspace.announceAppearance();
    });
    connect(m_print, &QPushButton::clicked, this, [this] { m_workspace.goTo(ui::page::kReports); });
    connect(m_catalogue, &QPushButton::clicked, this, [this] { m_workspace.goTo(ui::page::kCatalogue); });
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(kit::kSpace4, kit::kSpace4, kit::kSpace4, kit::kSpace4);
    m_general->setMaximumWidth(kSettingsWidth);
    layout->addWidget(m_general);
    layout->addStretch(1);
    m_stack->addWidget(scrollingPane(holder));
}

void SettingsPage::buildPeriods()
{
    for (int i = 0; i < kDueKinds.size(); ++i) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kit::kSpace2);
        DueRow row;
        row.day = new QSpinBox;
        row.day->setRange(1, 31);
        row.month = new QComboBox;
        for (const int offset : {0, -1, 1}) {
            row.month->addItem(QString(), offset);
        }
        layout->addWidget(row.day);
        layout->addWidget(row.month, 1);
        line->setFocusProxy(row.day);
        m_due->addRow(kindKey(kDueKinds.at(i)), {}, line);
        connect(row.day, &QSpinBox::valueChanged, this, [this, i] { saveDue(i); });
        connect(row.month, &QComboBox::activated, this, [this, i] { saveDue(i); });
        m_dueRows.append(row);
    }
    m_calendarCard->body()->addWidget(m_calendar);
    m_dueCard->body()->addWidget(m_due);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(kit::kSpace3, 0, kit::kSpace3, kit::kSpace3);
    layout->setSpacing(kit::kSpace3);
    for (kit::Card* card : {m_dueCard, m_calendarCard}) {
        card->setMaximumWidth(kSettingsWidth);
        layout->addWidget(card);
    }
    layout->addStretch(1);
    m_stack->addWidget(scrollingPane(holder));
}

void SettingsPage::buildParents()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parentsText->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace3, kit::kSpace2);
    m_matrixView->setModel(m_matrix);
    m_matrixView->setObjectName(u"parentMatrix"_s);
    m_matrixView->setFrozenColumns(1);
    layout->addWidget(m_parentsText);
    layout->addWidget(m_matrixView, 1);
    m_stack->addWidget(holder);
    connect(m_matrixView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const int row = index.row();
        const int column = index.column();
        report(m_matrix->toggle(index));
        m_matrixView->setCurrentIndex(m_matrix->index(row, column));
    });
}

void SettingsPage::fillGeneral()
{
    m_filling = true;
    const organization::UnitNode* office = m_workspace.tree().find(m_workspace.officeUnit());
    m_office->setText(office ? office->name : tr("not said yet"));
    m_file->setText(QDir::toNativeSeparators(m_workspace.filePath()));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_workspace.preferences().language())));
    const auto mode = m_workspace.preferences().theme();
    m_theme->setCurrentIndex(mode == kit::Theme::Mode::Light ? 1 : mode == kit::Theme::Mode::Dark ? 2 : 0);
    m_size->setCurrentIndex(std::max(0, m_size->findData(m_workspace.preferences().fontTenths())));
    m_filling = false;
}

void SettingsPage::fillDueDates()
{
    const auto deadlines = m_workspace.results().deadlines();
    if (!deadlines) {
        frame()->messageBar()->showError(deadlines.error());
        return;
    }
    m_filling = true;
    for (int i = 0; i < kDueKinds.size(); ++i) {
        DueRow& row = m_dueRows[i];
        row.deadline.kind = kDueKinds.at(i);
        for (const results::Deadline& deadline : *deadlines) {
            if (deadline.kind == kDueKinds.at(i) && deadline.unitType.isEmpty()) {
                row.deadline = deadline;
            }
        }
        row.day->setValue(row.deadline.dayOfMonth);
        row.month->setCurrentIndex(std::max(0, row.month->findData(row.deadline.monthOffset)));
    }
    m_filling = false;
}

void SettingsPage::saveDue(int index)
{
    if (m_filling) {
        return;
    }
    DueRow& row = m_dueRows[index];
    row.deadline.dayOfMonth = row.day->value();
    row.deadline.monthOffset = row.month->currentData().toInt();
    row.deadline.source = tr("set by the office");
    report(m_workspace.results().setDeadline(row.deadline));
}

void SettingsPage::report(const base::Result<void>& outcome)
{
    if (!outcome) {
        frame()->messageBar()->showError(outcome.error());
    }
}

void SettingsPage::say(const QString& sentence)
{
    frame()->messageBar()->showMessage(kit::Tone::Good, sentence);
}

void SettingsPage::retranslate()
{
    m_views->setSegmentText(General, tr("Office and look"));
    m_views->setSegmentText(Users, tr("Users"));
    m_views->setSegmentText(Registers, tr("Registers"));
    m_views->setSegmentText(Periods, tr("Periods and due dates"));
    m_views->setSegmentText(Parents, tr("Parent units"));
    m_views->setSegmentText(Backups, tr("Backups"));
    m_views->setSegmentText(PersonalData, tr("Personal data"));
    m_general->setLabel(u"office"_s, tr("Own unit"));
    m_general->setLabel(u"file"_s, tr("Data file"));
    m_general->setLabel(u"language"_s, tr("&Language"));
    m_general->setLabel(u"theme"_s, tr("&Colours"));
    m_general->setLabel(u"size"_s, tr("Size of &letters"));
    m_general->setLabel(u"print"_s, tr("Printed sheets"));
    m_general->setLabel(u"catalogue"_s, tr("Indicators"));
    m_print->setText(tr("Place, signatory and other lines of printed sheets"));
    m_catalogue->setText(tr("Indicator catalogue and report forms"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_calendarCard->setTitle(tr("When a month closes"));
    m_dueCard->setTitle(tr("A report is due on this day"));
    const QStringList labels{tr("Monthly report"), tr("Quarterly report"), tr("Half-yearly report"),
                             tr("Yearly report")};
    for (int i = 0; i < kDueKinds.size(); ++i) {
        m_due->setLabel(kindKey(kDueKinds.at(i)), labels.at(i));
        m_dueRows.at(i).day->setPrefix(tr("day "));
        m_dueRows.at(i).month->setItemText(0, tr("of the last month of the period"));
        m_dueRows.at(i).month->setItemText(1, tr("of the month before the last"));
        m_dueRows.at(i).month->setItemText(2, tr("of the month after the period"));
    }
    m_parentsText->setText(
        tr("Enter or a double click changes a tick from today on. A unit that breaks the rule can be "
           "saved all the same; the program only says so."));
    m_users->retranslate();
    m_registers->retranslate();
    m_calendar->retranslate();
    m_backups->retranslate();
    m_personal->retranslate();
    refresh();
    updateHeader();
}

} // namespace doancoso::pages
