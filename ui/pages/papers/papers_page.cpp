// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/papers/papers_page.h"

#include "core/base/period.h"
#include "core/membership/training_service.h"
#include "core/organization/unit.h"
#include "core/papers/paper_service.h"
#include "ui/background_job.h"
#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/kit/message_bar.h"
#include "ui/print/print_preview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using papers::PaperKind;
using papers::PaperRequest;

namespace {

constexpr int kOptionsWidth = 248;

} // namespace

PapersPage::PapersPage(ui::Workspace& workspace, const PaperRequest& first, QWidget* parent)
    : kit::Page(parent),
      m_workspace(workspace),
      m_first(first),
      m_preview(new print::PrintPreview(this)),
      m_form(new ui::FieldColumn(nullptr, ui::FieldColumn::Labels::Above)),
      m_kind(new QComboBox),
      m_from(new ui::DateField),
      m_until(new ui::DateField),
      m_issuedOn(new ui::DateField),
      m_asOnScreen(new QCheckBox),
      m_protected(new QCheckBox),
      m_back(new QAction(this))
{
    addAction(m_back);
    connect(m_back, &QAction::triggered, this, &PapersPage::left);
    m_preview->setOptionsPane(newOptions());
    m_preview->setFolder(QFileInfo(workspace.filePath()).absolutePath());
    m_preview->setGate([this](const QString& purpose) -> base::Result<void> {
        return m_paper
                   ? papers::PaperService(m_workspace.database()).record(*m_paper, activity::AccessKind::Print, purpose)
                   : base::Result<void>();
    });
    frame()->setContent(m_preview);
    m_from->setDate(first.first);
    m_until->setDate(first.last);
    m_issuedOn->setDate(first.issuedOn);
    m_asOnScreen->setChecked(!first.columns.isEmpty());
    m_protected->setChecked(first.showSensitive);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showOptions();
        make();
    });
    for (ui::DateField* field : {m_from, m_until, m_issuedOn}) {
        connect(field, &ui::DateField::dateChosen, this, &PapersPage::make);
    }
    for (QCheckBox* box : {m_asOnScreen, m_protected}) {
        connect(box, &QCheckBox::toggled, this, &PapersPage::make);
    }
    connect(&workspace, &ui::Workspace::changed, this, &PapersPage::onChanged);
    retranslate();
    make();
}

PaperRequest PapersPage::requestFor(const ui::Workspace& workspace, const QString& code)
{
    const QDate today = workspace.clock().today();
    PaperRequest wanted;
    wanted.code = code;
    wanted.unit = workspace.unit();
    wanted.first = workspace.firstDay();
    wanted.last = workspace.firstDay() <= today ? std::min(workspace.lastDay(), today) : workspace.lastDay();
    wanted.trainingYear = membership::TrainingService::yearOf(workspace.period(), workspace.calendar());
    wanted.issuedOn = today;
    return wanted;
}

QWidget* PapersPage::newOptions()
{
    m_kind->setObjectName(u"paperKind"_s);
    m_from->setObjectName(u"paperFrom"_s);
    m_until->setObjectName(u"paperUntil"_s);
    m_issuedOn->setObjectName(u"paperDate"_s);
    m_asOnScreen->setObjectName(u"paperColumns"_s);
    m_protected->setObjectName(u"paperProtected"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addField(u"kind"_s, m_kind);
    m_form->addField(u"from"_s, m_from);
    m_form->addField(u"until"_s, m_until);
    m_form->addField(u"date"_s, m_issuedOn);
    m_form->addField(u"columns"_s, m_asOnScreen);
    m_form->addField(u"protected"_s, m_protected);
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace3, kit::kSpace3, kit::kSpace3);
    layout->addWidget(m_form);
    layout->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    kit::setStyleRole(area, u"plainScroll"_s);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(kOptionsWidth);
    return area;
}

/// Papers that the unit, or the chosen people, can have.
void PapersPage::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QString wanted = m_kind->count() > 0 ? m_kind->currentData().toString() : m_first.code;
    const organization::UnitNode* unit = m_workspace.tree().find(m_first.unit);
    const bool isBranch = unit != nullptr && organization::isBranchType(unit->typeCode);
    m_kind->clear();
    for (const PaperKind& kind : papers::paperKinds()) {
        const bool ofUnit =
            kind.about == PaperKind::About::Unit || (kind.about == PaperKind::About::Branch && isBranch);
        if (kind.about == PaperKind::About::Events || ofUnit) {
            m_kind->addItem(kind.name.shown(), kind.code);
        }
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(wanted)));
}

void PapersPage::showOptions()
{
    const QString code = m_kind->currentData().toString();
    const PaperKind* kind = papers::findPaperKind(code);
    const bool ofEvents = kind != nullptr && kind->about == PaperKind::About::Events;
    m_form->setFieldVisible(u"from"_s, ofEvents && m_first.people.isEmpty());
    m_form->setWords(u"until"_s, ofEvents ? tr("&Up to") : tr("&As of"));
    m_form->setFieldVisible(u"columns"_s, code == papers::paper_code::kMemberList && !m_first.columns.isEmpty());
    m_form->setFieldVisible(u"protected"_s,
                            code == papers::paper_code::kMemberList || code == papers::paper_code::kBranchBook);
}

PaperRequest PapersPage::request() const
{
    PaperRequest wanted = m_first;
    wanted.code = m_kind->currentData().toString();
    wanted.first = m_from->dateOrNull().isValid() ? m_from->dateOrNull() : m_first.first;
    wanted.last = m_until->dateOrNull().isValid() ? m_until->dateOrNull() : m_first.last;
    wanted.issuedOn = m_issuedOn->dateOrNull();
    wanted.showSensitive = m_protected->isChecked();
    wanted.preparer = m_workspace.settings().text(u"print.preparer"_s).valueOr({});
    if (!m_asOnScreen->isChecked()) {
        wanted.columns.clear();
    }
    return wanted;
}

/// That something was printed changes no paper.
void PapersPage::onChanged(const storage::ChangeSet& changes)
{
    static const QStringList tables{u"person"_s,         u"membership_event"_s, u"unit_version"_s,
                                    u"cadre_post"_s,     u"meeting"_s,          u"training_registration"_s,
                                    u"training_score"_s, u"party_step"_s,       u"dues_payment"_s,
                                    u"dues_rate"_s,      u"dues_exemption"_s,   u"dues_remittance"_s};
    if (changes.everything || std::any_of(tables.cbegin(), tables.cend(),
                                          [&changes](const QString& table) { return changes.touches(table); })) {
        make();
    }
}

void PapersPage::make()
{
    if (m_making) {
        m_makeAgain = true; // what is being made is out of date already
        return;
    }
    m_making = true;
    storage::Database& database = m_workspace.database();
    using Made = base::Result<papers::Paper>;
    ui::BackgroundJob::start<Made>(
        this,
        [&database, wanted = request()](base::ProgressSink&) -> Made {
            const storage::ConnectionScope scope(database);
            return scope.state() ? papers::PaperService(database).make(wanted) : Made(scope.state().error());
        },
        [this](const Made& made) {
            m_making = false;
            if (m_makeAgain) {
                m_makeAgain = false;
                make();
            } else {
                take(made);
            }
        });
}

void PapersPage::take(const base::Result<papers::Paper>& made)
{
    if (!made) {
        m_paper.reset();
        m_preview->clearDocument();
        frame()->messageBar()->showError(made.error());
    } else {
        frame()->messageBar()->clear();
        m_paper = *made;
        m_preview->setSuggestedName(m_paper->name);
        m_preview->setDocument(m_paper->document);
    }
    updateHeader();
}

void PapersPage::showPaper(const QString& code)
{
    const int index = m_kind->findData(code);
    if (index >= 0) {
        m_kind->setCurrentIndex(index);
    }
}

QString PapersPage::title() const
{
    return tr("Print");
}

QList<kit::TitleBadge> PapersPage::titleBadges() const
{
    if (!m_paper) {
        return {};
    }
    return {{tr("%n person(s)", nullptr, static_cast<int>(m_paper->people.size())), kit::Tone::Neutral, {}}};
}

QList<QAction*> PapersPage::headerActions() const
{
    return {m_back};
}

void PapersPage::setScope(qint64, const base::Period&)
{
    // Another unit or period was chosen at the top: a paper of the unit follows, that of chosen people does not.
    if (m_first.people.isEmpty() && m_workspace.unit().isValid()) {
        const PaperRequest now = requestFor(m_workspace, m_first.code);
        m_first.unit = now.unit;
        m_first.first = now.first;
        m_first.last = now.last;
        m_first.trainingYear = now.trainingYear;
        m_from->setDate(m_first.first);
        m_until->setDate(m_first.last);
        fillKinds();
        showOptions();
        make();
    }
}

void PapersPage::refresh()
{
    make();
}

QWidget* PapersPage::firstFocus()
{
    return m_kind;
}

bool PapersPage::isSettled() const
{
    return !m_making && !m_preview->isLayingOut() && Page::isSettled();
}

void PapersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    Page::keyPressEvent(event);
}

void PapersPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_form->setWords(u"kind"_s, tr("&Paper"));
    m_form->setWords(u"from"_s, tr("&From"));
    m_form->setWords(u"date"_s, tr("&Date on the paper"), tr("Empty: left to be written by hand"));
    m_asOnScreen->setText(tr("Columns as in the list"));
    m_protected->setText(tr("Show what the law protects"));
    m_form->setWords(u"protected"_s, {}, tr("Every print is written into the access log."));
    fillKinds();
    showOptions();
    updateHeader();
}

} // namespace doancoso::pages
