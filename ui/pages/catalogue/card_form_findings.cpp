// SPDX-License-Identifier: GPL-3.0-or-later
//
// Second half of CardForm: findings at their fields.
#include "ui/pages/catalogue/card_form.h"

#include "ui/kit/date_field.h"
#include "ui/pages/catalogue/indicator_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Findings;

/// The field at which a finding is seen: a ratio's missing parts are told where they are to be given.
QString CardForm::placeOf(const planning::Finding& finding) const
{
    if (finding.field != "numeratorLabel"_L1) {
        return finding.field;
    }
    const bool computed = combo("computed")->currentData().toBool();
    const bool hasFirst = computed ? m_numerator->indicator().isValid() : !m_above->text().trimmed().isEmpty();
    return computed ? (hasFirst ? u"denominatorId"_s : u"numeratorId"_s)
                    : (hasFirst ? u"denominatorLabel"_s : u"numeratorLabel"_s);
}

Findings CardForm::showFindings(const Findings& findings, bool touchedOnly)
{
    m_form->clearErrors();
    Findings homeless;
    QList<kit::FieldError> errors;
    QList<kit::FieldError> warnings;
    if (m_action != CardAction::Correct && !m_from->isAcceptable()) {
        errors.append({u"validFrom"_s, m_from->problem()});
    }
    for (const planning::Finding& finding : findings) {
        const QString place = placeOf(finding);
        const QWidget* field = m_form->field(place);
        const bool known = std::any_of(errors.cbegin(), errors.cend(),
                                       [&place](const kit::FieldError& error) { return error.key == place; });
        if (field == nullptr || !field->isVisibleTo(m_form)) {
            homeless.append(finding);
        } else if (finding.severity == planning::Finding::Severity::Warning) {
            warnings.append({place, finding.text});
        } else if (!known && (!touchedOnly || m_touched.contains(place))) {
            errors.append({place, finding.text});
        }
    }
    if (touchedOnly) {
        for (const kit::FieldError& error : errors) {
            m_form->setError(error.key, error.text);
        }
    } else {
        m_form->showErrors(errors);
    }
    for (const kit::FieldError& warning : warnings) {
        m_form->setWarning(warning.key, warning.text);
    }
    return homeless;
}

} // namespace doancoso::pages
