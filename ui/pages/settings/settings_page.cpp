// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "core/storage/users.h"
#include "ui/kit/form.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/pages/settings/parent_matrix_model.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace doancoso::pages {
namespace {

const QList<base::PeriodKind> kDueKinds{base::PeriodKind::Month, base::PeriodKind::Quarter, base::PeriodKind::HalfYear,
                                        base::PeriodKind::Year};
const QList<int> kFontSizes{100, 110, 125, 150};

QString kindKey(base::PeriodKind kind)
{
    return QStringLiteral("due%1").arg(static_cast<int>(kind));
}

/// A form stands at the left and keeps a readable width.
QWidget* framed(kit::Form* form)
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(kit::kSpace4, kit::kSpace4, kit::kSpace4, kit::kSpace4);
    form->setMaximumWidth(640);
    layout->addWidget(form);
    layout->addStretch(1);
    return holder;
}

} // namespace

SettingsPage::SettingsPage(ui::Workspace& workspace, kit::Prompter&, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_views(new kit::SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_matrix(new ParentMatrixModel(workspace, this))
{
    for (const View view : {General, DueDates, Parents}) {
        m_views->addSegment(view, {});
    }
    frame()->addFilter(m_views);
    frame()->setContent(m_stack);
    connect(m_views, &kit::SegmentedControl::currentChanged, this, [this](int id) { showView(static_cast<View>(id)); });
    connect(&workspace, &ui::Workspace::officeUnitChanged, this, &SettingsPage::fillGeneral);
    retranslate();
    updateHeader();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::showView(View view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
}

void SettingsPage::refresh()
{
    fillGeneral();
    fillDueDates();
    report(m_matrix->load(m_workspace.clock().today()));
}

/// The language may have changed: forms are made anew, they hold nothing that is not kept.
void SettingsPage::retranslate()
{
    m_views->setSegmentText(General, tr("Office and look"));
    m_views->setSegmentText(DueDates, tr("Due dates of reports"));
    m_views->setSegmentText(Parents, tr("Which unit under which"));
    const int current = std::max(0, m_stack->currentIndex());
    while (m_stack->count() > 0) {
        QWidget* old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_stack->addWidget(makeGeneral());
    m_stack->addWidget(makeDueDates());
    m_stack->addWidget(makeParents());
    m_stack->setCurrentIndex(current);
    refresh();
}

QWidget* SettingsPage::makeGeneral()
{
    m_general = new kit::Form;
    m_office = new QLabel;
    m_file = new QLabel;
    m_file->setWordWrap(true);
    m_user = new QLineEdit;
    m_user->setObjectName(QStringLiteral("userName"));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral("Tiếng Việt"), QStringLiteral("vi"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_theme = new QComboBox;
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_size = new QComboBox;
    for (const int tenths : kFontSizes) {
        m_size->addItem(tr("%1 %").arg(tenths), tenths);
    }
    m_general->addSection(tr("Office"));
    m_general->addRow(QStringLiteral("office"), tr("Own unit"), m_office);
    m_general->addRow(QStringLiteral("user"), tr("Person at the &keyboard"), m_user);
    m_general->addRow(QStringLiteral("file"), tr("Data file"), m_file);
    m_general->addSection(tr("Look"));
    m_general->addRow(QStringLiteral("language"), tr("&Language"), m_language);
    m_general->addRow(QStringLiteral("theme"), tr("&Colours"), m_theme);
    m_general->addRow(QStringLiteral("size"), tr("Size of &letters"), m_size);
    connect(m_user, &QLineEdit::editingFinished, this, &SettingsPage::saveUser);
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
    return framed(m_general);
}

QWidget* SettingsPage::makeDueDates()
{
    m_due = new kit::Form;
    m_due->addSection(tr("A report is due on this day"));
    m_dueRows.clear();
    const QStringList labels{tr("Monthly report"), tr("Quarterly report"), tr("Half-yearly report"),
                             tr("Yearly report")};
    for (int i = 0; i < kDueKinds.size(); ++i) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        DueRow row;
        row.day = new QSpinBox;
        row.day->setRange(1, 31);
        row.day->setPrefix(tr("day "));
        row.month = new QComboBox;
        row.month->addItem(tr("of the last month of the period"), 0);
        row.month->addItem(tr("of the month before the last"), -1);
        row.month->addItem(tr("of the month after the period"), 1);
        layout->addWidget(row.day);
        layout->addWidget(row.month, 1);
        line->setFocusProxy(row.day);
        m_due->addRow(kindKey(kDueKinds.at(i)), labels.at(i), line);
        connect(row.day, &QSpinBox::valueChanged, this, [this, i] { saveDue(i); });
        connect(row.month, &QComboBox::activated, this, [this, i] { saveDue(i); });
        m_dueRows.append(row);
    }
    return framed(m_due);
}

QWidget* SettingsPage::makeParents()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* text = new QLabel(tr("Enter or a double click changes a tick from today on. A unit that breaks the rule can "
                               "be saved all the same; the program only says so."),
                            holder);
    text->setWordWrap(true);
    text->setContentsMargins(kit::kSpace2, kit::kSpace2, kit::kSpace2, kit::kSpace2);
    m_matrixView = new kit::GridView(holder);
    m_matrixView->setModel(m_matrix);
    m_matrixView->setObjectName(QStringLiteral("parentMatrix"));
    layout->addWidget(text);
    layout->addWidget(m_matrixView, 1);
    connect(m_matrixView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const int row = index.row();
        const int column = index.column();
        report(m_matrix->toggle(index));
        m_matrixView->setCurrentIndex(m_matrix->index(row, column));
    });
    return holder;
}

void SettingsPage::fillGeneral()
{
    m_filling = true;
    const organization::UnitNode* office = m_workspace.tree().find(m_workspace.officeUnit());
    m_office->setText(office ? office->name : tr("not said yet"));
    m_file->setText(QDir::toNativeSeparators(m_workspace.filePath()));
    m_user->setText(m_workspace.userName());
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

void SettingsPage::saveUser()
{
    if (m_filling || m_user->text().trimmed() == m_workspace.userName()) {
        return;
    }
    const auto renamed =
        storage::Users(m_workspace.database()).rename(m_workspace.database().currentUserId(), m_user->text());
    m_general->setError(QStringLiteral("user"), renamed ? QString() : renamed.error().userText);
}

void SettingsPage::report(const base::Result<void>& outcome)
{
    if (!outcome) {
        frame()->messageBar()->showError(outcome.error());
    }
}

} // namespace doancoso::pages
