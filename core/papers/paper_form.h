// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of papers about what happened to members (introduction slips, decisions) as data: resources/papers/
// forms.json. A line is a text with {placeholders}; a part in [brackets] is left out when one of its placeholders has
// nothing to say, outside of brackets the place is left to be written by hand; **words** are bold. Pure; read once.
#pragma once

#include "core/base/result.h"
#include "core/membership/bilingual_name.h"
#include "core/membership/membership_event.h"
#include "core/reporting/report_document.h"

#include <QHash>
#include <QList>

namespace doancoso::papers {

/// What placeholders stand for, by their names.
using PaperWords = QHash<QString, QString>;

struct FormLine
{
    enum class When { Always, OnePerson, ManyPeople };
    reporting::ParagraphStyle style = reporting::ParagraphStyle::Body;
    QString text;
    When when = When::Always;
};

/// A column of the list that a paper about several people refers to.
struct FormColumn
{
    QString placeholder;
    QString title;
};

struct PaperForm
{
    QString code;
    membership::BilingualName name;
    QString source;
    QString certainty;
    QList<membership::EventKind> events; ///< what it is written about
    bool eachPerson = false;             ///< a paper of its own for everyone
    QString number;                      ///< in the place of a number that was not given yet
    QString title;
    QString abstractText;
    QHash<QString, int> issuerRanks; ///< who decides, by the level of the event; others: the grassroots union
    QList<FormLine> lines;
    QStringList recipients;
    QString listTitle; ///< empty: no list
    QString listSubtitle;
    QList<FormColumn> columns;
    QString stubTitle; ///< of the part that is cut off and comes back; empty: none
    QList<FormLine> stubLines;
};

/// Errors: Validation with place and field (an unknown placeholder or event, brackets that do not match).
base::Result<QList<PaperForm>> parsePaperForms(const QByteArray& bytes, const QString& fileName);
/// The shipped ones; a test of the shipped data proves that they can be read.
const QList<PaperForm>& paperForms();
/// nullptr when there is none.
const PaperForm* findPaperForm(const QString& code);

/// Every placeholder that a form may use.
const QStringList& paperPlaceholders();
/// The text with its placeholders filled in; empty when nothing is left of it.
QString filledText(const QString& text, const PaperWords& words);
/// The same as a paragraph, bold where the text says so; no runs when nothing is left.
reporting::Paragraph filledLine(const FormLine& line, const PaperWords& words);

} // namespace doancoso::papers
