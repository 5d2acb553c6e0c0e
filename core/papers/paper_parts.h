// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the builders of core/papers share: several papers in one document, columns of lists, the words of dates and
// fields on paper. For core/papers.
#pragma once

#include "core/papers/paper.h"

namespace doancoso::papers {

/// One paper of a document that may hold several.
struct PaperPart
{
    reporting::Masthead masthead;
    QList<reporting::Block> blocks;
    reporting::Closing closing;
    bool cutOff = false; ///< stands under the paper before, to be cut off, instead of on a page of its own
};

/// Puts the parts into the document, one after the other.
void joinParts(reporting::ReportDocument& document, const QList<PaperPart>& parts);

reporting::Column numberColumn(); ///< STT
reporting::Column textColumn(const QString& key, const QString& title, double weight = 1);
reporting::Column figureColumn(const QString& key, const QString& title);
reporting::Paragraph sectionHeading(const QString& text);

/// A field as it stands on paper, in Vietnamese.
QString paperText(const membership::Person& person, membership::PersonField field);
/// The same, masked where the law protects it and it was not asked for.
QString listedText(const membership::Person& person, membership::PersonField field, bool showSensitive);
/// The heading of a field's column, in Vietnamese.
QString columnTitle(membership::PersonField field);
/// "sinh ngày 26/03/2005", "sinh năm 2005"; empty when not known.
QString bornOn(const base::PartialDate& birth);
/// "Nữ", "Nam" or nothing.
QString sexWord(membership::Sex sex);
/// The Vietnamese name of a code of a list; the code itself when it is not in it.
QString listWord(const QString& list, const QString& code);

} // namespace doancoso::papers
