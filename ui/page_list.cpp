// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_list.h"

#include "ui/pages/organization/organization_page.h"
#include "ui/pages/reports/reports_page.h"

#include <QCoreApplication>

namespace doancoso::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageList)
};

template <typename Page>
kit::Page* make(Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
{
    return new Page(workspace, prompter, parent);
}

} // namespace

const QList<PageEntry>& pageList()
{
    using kit::IconKey;
    using namespace Qt::StringLiterals;
    static const QList<PageEntry> pages{
        {page::kOrganization, IconKey::Building, [] { return Words::tr("Units"); }, &make<pages::OrganizationPage>,
         u"organization"_s},
        {page::kReports, IconKey::Printer, [] { return Words::tr("Reports & print"); }, &make<pages::ReportsPage>,
         u"reports"_s},
    };
    return pages;
}

} // namespace doancoso::ui
