// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person_field.h"

#include "core/activity/person_finder.h"
#include "ui/folding_completer.h"

namespace doancoso::ui {

using namespace Qt::StringLiterals;

namespace {

QString hitText(const activity::PersonHit& hit, const organization::UnitTree& tree)
{
    QStringList parts{hit.fullName};
    if (hit.birthDate.isKnown()) {
        parts.append(QString::number(hit.birthDate.year()));
    }
    if (const organization::UnitNode* branch = tree.find(hit.unit)) {
        parts.append(branch->shortName);
    }
    return parts.join(u" · "_s);
}

} // namespace

PersonField::PersonField(Workspace& workspace, const QDate& day, QWidget* parent)
    : QLineEdit(parent), m_workspace(workspace), m_day(day), m_completer(new FoldingCompleter(this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    setPlaceholderText(tr("Part of a name, card or phone number"));
    // Before the completer looks: it shows what the list holds at that moment.
    connect(this, &QLineEdit::textEdited, this, &PersonField::propose);
    // Who leaves the field with one person left to mean means that one.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isUnclear()) {
            const auto hits = activity::PersonFinder(m_workspace.database()).search(this->text(), m_day, 2);
            if (hits && hits->size() == 1) {
                setPerson(hits->constFirst().id);
            }
        }
    });
    connect(m_completer, &FoldingCompleter::taken, this,
            [this](const QString&, qint64 id) { setPerson(base::PersonId(id)); });
}

void PersonField::setPerson(base::PersonId person)
{
    m_person = {};
    if (person.isValid()) {
        if (const auto hit = activity::PersonFinder(m_workspace.database()).find(person, m_day)) {
            m_person = person;
            setText(hitText(*hit, m_workspace.tree()));
            setCursorPosition(0);
            return;
        }
    }
    clear();
}

void PersonField::propose(const QString& text)
{
    m_person = {};
    QStringList names;
    QList<qint64> ids;
    if (const auto hits = activity::PersonFinder(m_workspace.database()).search(text, m_day)) {
        for (const activity::PersonHit& hit : *hits) {
            names.append(hitText(hit, m_workspace.tree()));
            ids.append(hit.id.value());
        }
    }
    m_completer->setProposals(names, ids);
}

} // namespace doancoso::ui
