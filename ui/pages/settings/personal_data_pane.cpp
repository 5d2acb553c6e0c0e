// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/personal_data_pane.h"

#include "core/activity/person_finder.h"
#include "core/base/file_output.h"
#include "core/reporting/person_document.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/prompter.h"
#include "ui/pages/settings/data_request_form.h"
#include "ui/pages/settings/person_chooser.h"
#include "ui/pages/settings/personal_data_models.h"
#include "ui/print/document_export.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::DataRequest;
using activity::ErasurePreview;
using activity::PersonalDataService;

namespace {

constexpr int kFormWidth = 320;
constexpr int kPersonWidth = 340;

/// What a grid of the register looks like.
kit::GridView* readingGrid(QAbstractItemModel* model, const QString& name, const QString& stretched, QWidget* parent)
{
    auto* grid = new kit::GridView(parent);
    grid->setObjectName(name);
    grid->setModel(model);
    grid->setStretchColumn(stretched);
    grid->setRowHighlighted(true);
    return grid;
}

} // namespace

PersonalDataPane::PersonalDataPane(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_text(kit::newLabel({}, u"second"_s, this, true)),
      m_person(new PersonChooser(workspace, this)),
      m_requestModel(new RequestModel(workspace, this)),
      m_accessModel(new AccessModel(workspace, this)),
      m_requests(readingGrid(m_requestModel, u"dataRequests"_s, u"answer"_s, this)),
      m_accesses(readingGrid(m_accessModel, u"dataAccesses"_s, u"purpose"_s, this)),
      m_requestsTitle(kit::newLabel({}, u"panelTitle"_s, this)),
      m_noRequests(kit::newLabel({}, u"second"_s, this, true)),
      m_accessTitle(kit::newLabel({}, u"panelTitle"_s, this, true)),
      m_side(new QScrollArea(this)),
      m_new(new QAction(this)),
      m_change(new QAction(this)),
      m_extend(new QAction(this)),
      m_export(new QAction(this)),
      m_erase(new QAction(this))
{
    m_new->setObjectName(u"requestNew"_s);
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    m_change->setObjectName(u"requestChange"_s);
    m_change->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_extend->setObjectName(u"requestExtend"_s);
    m_export->setObjectName(u"personExport"_s);
    m_erase->setObjectName(u"personErase"_s);
    m_person->setObjectName(u"dataPerson"_s);
    m_person->setMaximumWidth(kPersonWidth);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setFixedWidth(kFormWidth);
    m_side->hide();
    kit::setStyleRole(m_side, u"plainScroll"_s);
    const auto buttonRow = [this](const QList<QAction*>& actions) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kit::kSpace2);
        for (QAction* action : actions) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            addAction(action);
            row->addWidget(new kit::ActionButton(action, kit::ActionButton::Weight::Normal, this));
        }
        return row;
    };
    auto* personRow = new QHBoxLayout;
    personRow->setSpacing(kit::kSpace2);
    personRow->addWidget(m_person, 1);
    personRow->addLayout(buttonRow({m_export, m_erase}));
    personRow->addStretch(1);
    QHBoxLayout* requestRow = buttonRow({m_new, m_change, m_extend});
    requestRow->addStretch(1);
    auto* lists = new QVBoxLayout;
    lists->setSpacing(kit::kSpace2);
    lists->addWidget(m_text);
    lists->addWidget(m_requestsTitle);
    lists->addLayout(requestRow);
    lists->addWidget(m_noRequests);
    lists->addWidget(m_requests, 1);
    lists->addWidget(m_accessTitle);
    lists->addLayout(personRow);
    lists->addWidget(m_accesses, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace3, 0);
    layout->setSpacing(kit::kSpace3);
    layout->addLayout(lists, 1);
    layout->addWidget(m_side);
    setFocusProxy(m_requests);
    connect(m_new, &QAction::triggered, this, [this] {
        DataRequest request;
        request.person = m_person->person();
        request.personName = m_person->person().isValid() ? m_person->text() : QString();
        openForm(request);
    });
    connect(m_change, &QAction::triggered, this, &PersonalDataPane::changeRequest);
    connect(m_requests, &QAbstractItemView::activated, this, &PersonalDataPane::changeRequest);
    connect(m_extend, &QAction::triggered, this, &PersonalDataPane::extendRequest);
    connect(m_export, &QAction::triggered, this, &PersonalDataPane::exportPerson);
    connect(m_erase, &QAction::triggered, this, &PersonalDataPane::erasePerson);
    connect(m_requests, &kit::GridView::currentCellChanged, this, &PersonalDataPane::updateActions);
    connect(m_person, &PersonChooser::chosen, this, &PersonalDataPane::loadAccesses);
    connect(m_person, &PersonChooser::failed, this, &PersonalDataPane::failed);
    retranslate();
}

void PersonalDataPane::load()
{
    if (const auto loaded = m_requestModel->load(); !loaded) {
        emit failed(loaded.error());
        return;
    }
    m_noRequests->setVisible(m_requestModel->rowCount() == 0);
    loadAccesses();
}

void PersonalDataPane::loadAccesses()
{
    if (const auto loaded = m_accessModel->load(m_person->person()); !loaded) {
        emit failed(loaded.error());
    }
    const bool ofOne = m_person->person().isValid();
    m_accessTitle->setText(ofOne ? tr("Who looked at or took out the data of this person")
                                 : tr("Who looked at or took out personal data"));
    updateActions();
}

void PersonalDataPane::choosePerson(base::PersonId person, const QString& name)
{
    m_person->setPerson(person, name);
    loadAccesses();
}

void PersonalDataPane::showRequest(base::DataRequestId request)
{
    m_requests->setCurrentIndex(m_requestModel->index(m_requestModel->rowOf(request.value()), 0));
    m_requests->setFocus(Qt::OtherFocusReason);
}

bool PersonalDataPane::mayLeave()
{
    if (m_form && m_form->isChanged()) {
        m_form->focusFirst();
        emit done(tr("The request is not saved yet; save it or leave it with Esc."));
        return false;
    }
    closeForm();
    return true;
}

void PersonalDataPane::openForm(const DataRequest& request)
{
    if (m_form && m_form->isChanged()) {
        m_form->focusFirst();
        return;
    }
    closeForm();
    m_form = new DataRequestForm(request, m_workspace, m_side);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, kit::kSpace2, kit::kSpace2);
    layout->addWidget(m_form);
    layout->addStretch(1);
    m_side->setWidget(holder);
    m_side->show();
    connect(m_form, &ui::PanelForm::cancelled, this, [this] {
        closeForm();
        m_requests->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &ui::PanelForm::saved, this, [this](qint64 id) {
        closeForm();
        load();
        showRequest(base::DataRequestId(id));
        emit done(tr("The request is saved."));
    });
    m_form->focusFirst();
}

void PersonalDataPane::closeForm()
{
    if (m_form) {
        m_form->disconnect(this);
        m_form = nullptr;
        m_side->hide();
        // The form may be the one that asked.
        m_side->takeWidget()->deleteLater();
    }
}

void PersonalDataPane::changeRequest()
{
    if (const DataRequest* request = m_requestModel->requestAt(m_requests->currentIndex().row())) {
        openForm(*request);
    }
}

void PersonalDataPane::extendRequest()
{
    const DataRequest* request = m_requestModel->requestAt(m_requests->currentIndex().row());
    if (!request) {
        return;
    }
    kit::Prompter::TextQuestion question;
    question.heading = tr("Give this request more time?");
    question.text = tr("The law allows it once. Tell the person the reason and the new day.");
    question.label = tr("Reason");
    question.verb = tr("Give more time");
    m_prompter.askText(question, this, [this, id = request->id](const std::optional<QString>& reason) {
        if (!reason) {
            return;
        }
        if (const auto extended = PersonalDataService(m_workspace.database()).extend(id, *reason); !extended) {
            emit failed(extended.error());
            return;
        }
        load();
        emit done(tr("The request has more time now."));
    });
}

void PersonalDataPane::exportPerson()
{
    if (!m_person->person().isValid()) {
        return;
    }
    kit::Prompter::FileQuestion question;
    question.heading = tr("Write everything the file holds of this person");
    question.start = QDir(QFileInfo(m_workspace.filePath()).absolutePath()).filePath(tr("Personal data") + u".pdf"_s);
    question.filters = {tr("PDF (*.pdf)"), tr("OpenDocument (*.odt)"), tr("JSON, for other programs (*.json)")};
    question.suffix = u"pdf"_s;
    m_prompter.chooseSaveFile(question, this, [this](const QString& path) {
        if (!path.isEmpty()) {
            writePerson(path);
        }
    });
}

void PersonalDataPane::writePerson(const QString& path)
{
    const auto dossier =
        PersonalDataService(m_workspace.database()).dossier(m_person->person(), QFileInfo(path).fileName());
    if (!dossier) {
        emit failed(dossier.error());
        return;
    }
    const organization::UnitNode* office = m_workspace.tree().find(m_workspace.officeUnit());
    const bool json = QFileInfo(path).suffix().toLower() == u"json"_s;
    const auto written =
        json ? base::writeWholeFile(path, QJsonDocument(activity::toJson(*dossier)).toJson())
             : print::exportDocument(reporting::personDocument(*dossier, office ? office->name : QString()), path);
    loadAccesses();
    if (!written) {
        emit failed(written.error());
        return;
    }
    emit done(tr("Written to %1. Hand it only to the person or to whom the person names.")
                  .arg(QDir::toNativeSeparators(path)));
}

void PersonalDataPane::erasePerson()
{
    const auto preview = PersonalDataService(m_workspace.database()).preview(m_person->person());
    if (!preview) {
        emit failed(preview.error());
        return;
    }
    kit::Prompter::TextQuestion question;
    question.heading = tr("Why is the data erased?");
    question.text =
        tr("The reason stays in the access log, such as the number and day of the request. Do not write the "
           "name.");
    question.label = tr("Reason");
    question.verb = tr("Next");
    m_prompter.askText(question, this, [this, found = *preview](const std::optional<QString>& reason) {
        if (reason) {
            askName(found, *reason);
        }
    });
}

void PersonalDataPane::askName(const ErasurePreview& preview, const QString& reason)
{
    QStringList sentences{
        tr("Name, numbers, addresses, remarks and every text about this person go for good, in the journal too. Year "
           "of "
           "birth, sex, levels of learning and the dated events stay without a name, so that no figure changes."),
        tr("This cannot be undone, nor can anything that was done before it. Backups, printed lists and files made "
           "earlier still hold the data: remove them by hand where the law asks for it.")};
    if (preview.isMember) {
        sentences.append(
            tr("This person is a member now: the list of the branch will show a code instead of the name."));
    }
    int mentions = 0;
    for (const activity::NameMention& mention : preview.mentions) {
        mentions += mention.count;
    }
    if (mentions > 0) {
        sentences.append(tr("The same name stands in %n other text(s) that are not tied to this person; it may be "
                            "somebody else. They stay as they are; look at them.",
                            nullptr, mentions));
    }
    kit::Prompter::TextQuestion question;
    question.heading = tr("Erase the data of %1?").arg(preview.person.fullName);
    question.text = sentences.join(u"\n\n"_s);
    question.label = tr("Type the full name to confirm");
    question.verb = tr("Erase for good");
    question.problem = [name = preview.person.fullName](const QString& typed) {
        return typed.simplified() == name ? QString() : tr("This is not the name as it is written in the record.");
    };
    m_prompter.askText(question, this, [this, preview, reason](const std::optional<QString>& typed) {
        if (typed) {
            eraseNow(preview, *typed, reason);
        }
    });
}

void PersonalDataPane::eraseNow(const ErasurePreview& preview, const QString& typed, const QString& reason)
{
    const auto erased = PersonalDataService(m_workspace.database()).erase(preview.person.id, typed, reason);
    if (!erased) {
        emit failed(erased.error());
        return;
    }
    m_person->clear();
    load();
    emit done(erased->compacted
                  ? tr("Erased; the record is called %1 from now on and every figure is as it was.").arg(erased->code)
                  : tr("Erased; the record is called %1 from now on. The file could not be written anew just now, so "
                       "old values may still stand in its unused places; make room on the disk and restart.")
                        .arg(erased->code));
}

void PersonalDataPane::updateActions()
{
    const DataRequest* request = m_requestModel->requestAt(m_requests->currentIndex().row());
    m_change->setEnabled(request);
    m_extend->setEnabled(request && request->isOpen() && request->extendedReason.isEmpty());
    m_export->setEnabled(m_person->person().isValid());
    m_erase->setEnabled(m_person->person().isValid());
}

void PersonalDataPane::retranslate()
{
    m_text->setText(tr("Every look at hidden fields and every list that leaves the program is written down here and "
                       "cannot be changed. Whoever asks about their own data has a right to an answer in time."));
    m_requestsTitle->setText(tr("Requests of people about their data"));
    m_noRequests->setText(tr("Nobody has asked yet. When somebody does, write the request down: the program then "
                             "reminds of the due day."));
    m_person->setPlaceholderText(tr("A person (e.g. “trinh xuan duc”)"));
    m_person->setAccessibleName(tr("Person whose data it is about"));
    m_requests->setAccessibleName(tr("Requests"));
    m_accesses->setAccessibleName(tr("Access log"));
    m_new->setText(tr("New request"));
    m_change->setText(tr("Change or answer"));
    m_extend->setText(tr("More time…"));
    m_export->setText(tr("Write the person's data…"));
    m_erase->setText(tr("Erase the person's data…"));
    load();
}

} // namespace doancoso::pages
