// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/person_document.h"

#include <QCoreApplication>

namespace doancoso::reporting {

using namespace Qt::StringLiterals;

namespace {

struct PersonDocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonDocument)
};

constexpr double kLabelWidthMm = 60;

Table fieldTable(const QList<activity::DossierValue>& values)
{
    Table table;
    Column label;
    label.key = u"label"_s;
    label.title = PersonDocumentWords::tr("Field");
    label.widthMm = kLabelWidthMm;
    label.inControl = false;
    Column value;
    value.key = u"value"_s;
    value.title = PersonDocumentWords::tr("What is recorded");
    value.inControl = false;
    table.columns = {label, value};
    for (const activity::DossierValue& one : values) {
        table.rows.append({RowKind::Normal, {Cell::ofText(one.label), Cell::ofText(one.shown)}});
    }
    return table;
}

QString lineOf(const QList<activity::DossierValue>& values)
{
    QStringList parts;
    for (const activity::DossierValue& value : values) {
        parts.append(u"%1: %2"_s.arg(value.label, value.shown));
    }
    return parts.join(u"; "_s);
}

} // namespace

ReportDocument personDocument(const activity::PersonDossier& dossier, const QString& issuer)
{
    ReportDocument document;
    document.page = PageSetup::document();
    document.page.numbering = PageNumbering::FootOfTotal;
    document.page.bodyFontPoints = 13;
    const QDate day = dossier.madeAt.toLocalTime().date();
    document.heading.issuer = issuer;
    document.heading.date = longDate(day.day(), day.month(), day.year());
    document.title = PersonDocumentWords::tr("PERSONAL DATA KEPT OF ONE PERSON");
    document.abstractText = dossier.fullName;
    document.unitName = issuer;
    for (const activity::DossierSection& section : dossier.sections) {
        document.blocks.append(Paragraph::of(ParagraphStyle::Heading1, section.title));
        if (section.code == u"person" && !section.rows.isEmpty()) {
            document.blocks.append(fieldTable(section.rows.constFirst()));
            continue;
        }
        for (const auto& row : section.rows) {
            document.blocks.append(Paragraph::listItem(lineOf(row)));
        }
        if (section.rows.isEmpty()) {
            document.blocks.append(
                Paragraph::of(ParagraphStyle::Body, PersonDocumentWords::tr("Nothing is recorded.")));
        }
    }
    document.blocks.append(Paragraph::of(
        ParagraphStyle::Body,
        PersonDocumentWords::tr("This is everything that the data file holds of this person. Copies made earlier, such "
                                "as backups, printed lists and files that were sent, may hold more or older data.")));
    return document;
}

} // namespace doancoso::reporting
