// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/person_chooser.h"

#include "core/activity/person_finder.h"
#include "core/organization/unit_tree.h"
#include "ui/folding_completer.h"
#include "ui/workspace.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

/// "Lê Thị Một · 2001 · Chi đoàn thôn 3"
QString hitText(const activity::PersonHit& hit, const organization::UnitTree& tree)
{
    QStringList parts{hit.fullName};
    if (hit.birthDate.isKnown()) {
        parts.append(hit.birthDate.display());
    }
    if (const organization::UnitNode* unit = tree.find(hit.unit)) {
        parts.append(unit->name);
    }
    return parts.join(u" · "_s);
}

} // namespace

PersonChooser::PersonChooser(ui::Workspace& workspace, QWidget* parent)
    : QLineEdit(parent), m_workspace(workspace), m_completer(new ui::FoldingCompleter(this))
{
    setCompleter(m_completer);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &PersonChooser::offer);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            choose({});
        }
    });
    connect(m_completer, &ui::FoldingCompleter::taken, this,
            [this](const QString&, qint64 key) { choose(base::PersonId(key)); });
}

void PersonChooser::setPerson(base::PersonId person, const QString& name)
{
    m_person = person;
    setText(name);
}

void PersonChooser::choose(base::PersonId person)
{
    if (m_person != person) {
        m_person = person;
        emit chosen(person);
    }
}

void PersonChooser::offer(const QString& text)
{
    choose({});
    const auto hits = activity::PersonFinder(m_workspace.database()).search(text, m_workspace.clock().today());
    if (!hits) {
        emit failed(hits.error());
        return;
    }
    QStringList proposals;
    QList<qint64> keys;
    for (const activity::PersonHit& hit : *hits) {
        proposals.append(hitText(hit, m_workspace.tree()));
        keys.append(hit.id.value());
    }
    m_completer->setProposals(proposals, keys);
}

} // namespace doancoso::pages
