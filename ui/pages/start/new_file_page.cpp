// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/new_file_page.h"

#include "core/storage/database.h"
#include "ui/background_job.h"
#include "ui/field_column.h"
#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompter.h"
#include "ui/kit/state_view.h"
#include "ui/kit/step_line.h"
#include "ui/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doancoso::pages {
namespace {

using flows::NewFileFlow;
using planning::Frequency;

constexpr int kColumnWidth = 820;
constexpr int kMostPreviewed = 200;

} // namespace

NewFilePage::NewFilePage(const base::Clock& clock, kit::Prompter& prompter, const QString& folder, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_prompter(prompter),
      m_flow(clock, folder),
      m_title(kit::newLabel({}, QStringLiteral("title"), this)),
      m_steps(new kit::StepLine(this)),
      m_message(new kit::MessageBar(this)),
      m_stack(new QStackedWidget),
      m_working(new kit::StateView(m_stack)),
      m_foot(new QWidget(this))
{
    setAttribute(Qt::WA_StyledBackground);
    kit::setStyleRole(this, QStringLiteral("page"));
    m_stack->addWidget(newOfficeStep());
    m_stack->addWidget(newReportingStep());
    m_stack->addWidget(newUnitsStep());
    m_stack->addWidget(newContentStep());
    m_stack->addWidget(m_working);
    auto* card = new QFrame(this);
    kit::setStyleRole(card, QStringLiteral("card"));
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_stack);
    buildFoot();

    auto* column = new QWidget(this);
    column->setMaximumWidth(kColumnWidth);
    auto* inside = new QVBoxLayout(column);
    inside->setContentsMargins(kit::kSpace4, kit::kSpace6, kit::kSpace4, kit::kSpace4);
    inside->setSpacing(kit::kSpace3);
    inside->addWidget(m_title);
    inside->addWidget(m_steps);
    inside->addWidget(m_message);
    inside->addWidget(card, 1);
    inside->addWidget(m_foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);

    connect(m_steps, &kit::StepLine::stepWanted, this, &NewFilePage::goTo);
    connect(m_working, &kit::StateView::cancelWanted, this, [this] {
        if (m_job) {
            m_job->cancel();
        }
    });
    retranslate();
    connectFields();
    if (!m_flow.failure().isEmpty()) {
        m_message->showMessage(kit::Tone::Bad, m_flow.failure());
        m_next->setEnabled(false);
    }
}

void NewFilePage::connectFields()
{
    const auto listen = [this](QLineEdit* line, void (NewFileFlow::*set)(const QString&)) {
        connect(line, &QLineEdit::textEdited, this, [this, set](const QString& text) {
            (m_flow.*set)(text);
            showDraft();
        });
    };
    listen(m_place, &NewFileFlow::setPlace);
    listen(m_unitName, &NewFileFlow::setUnitName);
    listen(m_unitShortName, &NewFileFlow::setUnitShortName);
    listen(m_unitCode, &NewFileFlow::setUnitCode);
    listen(m_superior, &NewFileFlow::setSuperiorName);
    listen(m_user, &NewFileFlow::setUserName);
    listen(m_file, &NewFileFlow::setFile);
    const auto listenChoice = [this](QComboBox* box, void (NewFileFlow::*set)(const QString&)) {
        connect(box, &QComboBox::activated, this, [this, box, set] {
            (m_flow.*set)(box->currentData().toString());
            showDraft();
        });
    };
    listenChoice(m_level, &NewFileFlow::setLevel);
    listenChoice(m_type, &NewFileFlow::setUnitType);
    listenChoice(m_belowType, &NewFileFlow::setBelowType);
    listenChoice(m_form, &NewFileFlow::setFormCode);
    // Also proposals that are taken from the list, which are no typing.
    connect(m_province, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_isShowing) {
            m_flow.setProvince(text);
            showDraft();
        }
    });
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) { m_flow.setYear(year); });
    connect(m_rhythm, &QComboBox::activated, this,
            [this] { m_flow.setRhythm(static_cast<Frequency>(m_rhythm->currentData().toInt())); });
    connect(m_below, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) {
            m_flow.setBelowText(m_below->toPlainText());
            showUnits();
        }
    });
    connect(m_catalogue, &QCheckBox::toggled, this, [this](bool on) {
        m_flow.setLoadCatalogue(on);
        m_form->setEnabled(on);
    });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString suffix = storage::Database::kFileSuffix;
        m_prompter.chooseSaveFile({tr("Where to keep the data file"),
                                   m_flow.draft().file,
                                   {tr("Data files (*.%1)").arg(suffix)},
                                   suffix,
                                   false},
                                  this, [this](const QString& file) {
                                      if (!file.isEmpty()) {
                                          m_flow.setFile(file);
                                          showDraft();
                                      }
                                  });
    });
}

void NewFilePage::fillChoices()
{
    const auto fillTypes = [this](QComboBox* box, const QString& chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const organization::UnitType& type : m_flow.types()) {
            box->addItem(ui::inLanguage(type.nameVi, type.nameEn), type.code);
        }
        box->setCurrentIndex(box->findData(chosen));
    };
    fillTypes(m_type, m_flow.draft().unitType);
    fillTypes(m_belowType, m_flow.draft().belowType);
    const QSignalBlocker quietLevel(m_level);
    m_level->clear();
    for (const flows::OfficeLevel& level : m_flow.levels()) {
        m_level->addItem(ui::inLanguage(level.nameVi, level.nameEn), level.code);
    }
    m_level->setCurrentIndex(m_level->findData(m_flow.draft().level));
    m_rhythm->clear();
    for (const Frequency rhythm :
         {Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly, Frequency::Yearly}) {
        m_rhythm->addItem(planning::displayName(rhythm), static_cast<int>(rhythm));
    }
    m_rhythm->setCurrentIndex(m_rhythm->findData(static_cast<int>(m_flow.draft().rhythm)));
    m_form->clear();
    for (const flows::FormChoice& form : m_flow.forms()) {
        m_form->addItem(tr("%1 (%2 indicators)").arg(form.name).arg(form.indicators), form.code);
    }
    m_form->addItem(tr("No form yet"), QString());
    m_form->setCurrentIndex(m_form->findData(m_flow.draft().formCode));
}

void NewFilePage::showDraft()
{
    m_isShowing = true;
    const flows::NewFileDraft& draft = m_flow.draft();
    const flows::OfficeLevel& level = m_flow.level();
    const auto show = [](QLineEdit* line, const QString& text) {
        if (!line->hasFocus() && line->text() != text) {
            line->setText(text);
        }
    };
    show(m_province, draft.provinceName);
    show(m_place, draft.place);
    show(m_unitName, draft.unitName);
    show(m_unitShortName, draft.unitShortName);
    show(m_unitCode, draft.unitCode);
    show(m_superior, draft.superiorName);
    show(m_user, draft.userName);
    show(m_file, QDir::toNativeSeparators(draft.file));
    m_year->setValue(draft.year);
    m_catalogue->setChecked(draft.loadCatalogue);
    m_type->setCurrentIndex(m_type->findData(draft.unitType));
    m_belowType->setCurrentIndex(m_belowType->findData(draft.belowType));
    if (m_below->toPlainText() != draft.belowText) {
        m_below->setPlainText(draft.belowText);
    }
    m_columns.at(0)->setWords(QStringLiteral("place"), ui::inLanguage(level.placeVi, level.placeEn),
                              tr("For example: %1").arg(level.placeExample));
    m_below->setPlaceholderText(level.belowExample);
    const bool isProvince = level.code == QLatin1String("province");
    m_columns.at(0)->setFieldVisible(QStringLiteral("provinceName"), level.inProvince);
    m_columns.at(0)->setFieldVisible(QStringLiteral("place"), !level.placeVi.isEmpty());
    m_columns.at(0)->setFieldVisible(QStringLiteral("unitType"), level.unitType.isEmpty());
    m_columns.at(0)->setFieldVisible(QStringLiteral("superiorName"), level.inProvince && !isProvince);
    m_isShowing = false;
    showUnits();
}

void NewFilePage::showUnits()
{
    const QList<flows::UnitLine> units = m_flow.unitsBelow();
    const int shown = static_cast<int>(qMin<qsizetype>(units.size(), kMostPreviewed));
    m_preview->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        m_preview->setItem(row, 0, new QTableWidgetItem(units.at(row).code));
        m_preview->setItem(row, 1, new QTableWidgetItem(units.at(row).name));
    }
    m_belowCount->setText(units.isEmpty() ? tr("No units yet. They can be added or imported later as well.")
                                          : tr("%1 units").arg(units.size()));
    const flows::NewFileDraft& draft = m_flow.draft();
    m_summary->setText(tr("“%1” with %2 units below, from the year %3. Everything can be changed later.")
                           .arg(draft.unitName)
                           .arg(units.size())
                           .arg(draft.year));
}

bool NewFilePage::showProblems()
{
    ui::FieldColumn* column = m_columns.at(m_step);
    column->clearProblems();
    m_message->clear();
    const QList<flows::StepProblem> problems = m_flow.problems(static_cast<NewFileFlow::Step>(m_step));
    for (const flows::StepProblem& problem : problems) {
        column->setProblem(problem.field, problem.text);
        if (!column->field(problem.field)) {
            m_message->showMessage(kit::Tone::Attention, problem.text);
        }
    }
    if (!problems.isEmpty()) {
        QWidget* field = column->field(problems.constFirst().field);
        (field ? field : m_below)->setFocus();
    }
    return !problems.isEmpty();
}

void NewFilePage::goTo(int step)
{
    m_step = step;
    m_message->clear();
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_back->setVisible(step > 0);
    m_next->setText(step + 1 < NewFileFlow::kSteps ? tr("Next") : tr("Make the file"));
    showDraft();
    focusFirst();
}

void NewFilePage::focusFirst()
{
    QWidget* const first[] = {m_level, m_year, m_below, m_catalogue};
    first[m_step]->setFocus();
}

void NewFilePage::next()
{
    if (m_job || showProblems()) {
        return;
    }
    if (m_step + 1 < NewFileFlow::kSteps) {
        goTo(m_step + 1);
    } else {
        make();
    }
}

void NewFilePage::back()
{
    if (m_job) {
        m_job->cancel();
    } else if (m_step > 0) {
        goTo(m_step - 1);
    }
}

void NewFilePage::make()
{
    m_working->showWorking(tr("Making the file…"));
    m_stack->setCurrentWidget(m_working);
    m_foot->setEnabled(false);
    setFocus();
    m_job = ui::BackgroundJob::start<base::Result<void>>(
        this,
        [draft = m_flow.draft(), clock = &m_clock](base::ProgressSink& sink) {
            return NewFileFlow::create(draft, *clock, sink);
        },
        [this](const base::Result<void>& made) { showMade(made); });
    connect(m_job, &ui::BackgroundJob::progressed, m_working, &kit::StateView::setProgress);
}

void NewFilePage::showMade(const base::Result<void>& made)
{
    m_job = nullptr;
    m_foot->setEnabled(true);
    if (made) {
        emit finished(m_flow.draft().file);
        return;
    }
    goTo(NewFileFlow::kSteps - 1);
    m_message->showError(made.error());
}

void NewFilePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
            button->click();
        } else {
            next();
        }
    } else if (event->key() == Qt::Key_Escape) {
        back();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool NewFilePage::eventFilter(QObject* watched, QEvent* event)
{
    // In the list of units Enter makes a new line; with Ctrl it goes on as everywhere else.
    if (watched == m_below && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            next();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NewFilePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::pages
