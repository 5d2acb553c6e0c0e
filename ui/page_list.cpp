// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_list.h"

#include "ui/pages/activity/activity_page.h"
#include "ui/pages/catalogue/catalogue_page.h"
#include "ui/pages/evaluation/evaluation_page.h"
#include "ui/pages/journal/journal_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/organization/organization_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/plans/plans_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/settings/settings_page.h"

#include <QCoreApplication>

namespace doancoso::ui {
namespace {

struct PageListWords
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
        {page::kOverview,
         IconKey::Home,
         [] { return PageListWords::tr("Overview"); },
         &make<pages::OverviewPage>,
         u"overview"_s,
         {}},
        {page::kPlans,
         IconKey::Plan,
         [] { return PageListWords::tr("Plans"); },
         &make<pages::PlansPage>,
         u"plans"_s,
         {u"text"_s, u"targets"_s, u"tasks"_s, u"products"_s, u"revisions"_s, u"new"_s, u"print"_s}},
        {page::kResults,
         IconKey::Chart,
         [] { return PageListWords::tr("Targets & results"); },
         &make<pages::ResultsPage>,
         u"results"_s,
         {u"units"_s, u"indicator"_s, u"assignment"_s, u"explain"_s, u"submit"_s}},
        {page::kMembers,
         IconKey::Person,
         [] { return PageListWords::tr("Members"); },
         &make<pages::MembersPage>,
         u"members"_s,
         {u"training"_s, u"dues"_s, u"party"_s}},
        {page::kEvaluation,
         IconKey::Check,
         [] { return PageListWords::tr("Evaluation"); },
         &make<pages::EvaluationPage>,
         u"evaluation"_s,
         {}},
        {page::kActivity,
         IconKey::Calendar,
         [] { return PageListWords::tr("Activity & cadres"); },
         &make<pages::ActivityPage>,
         u"activity"_s,
         {u"activities"_s, u"inspections"_s, u"cadres"_s}},
        {page::kOrganization,
         IconKey::Building,
         [] { return PageListWords::tr("Units"); },
         &make<pages::OrganizationPage>,
         u"organization"_s,
         {}},
        {page::kReports,
         IconKey::Printer,
         [] { return PageListWords::tr("Reports & print"); },
         &make<pages::ReportsPage>,
         u"reports"_s,
         {u"unit"_s, u"submissions"_s}},
        {page::kCatalogue,
         IconKey::List,
         [] { return PageListWords::tr("Indicator catalogue"); },
         &make<pages::CataloguePage>,
         u"catalogue"_s,
         {u"card"_s, u"change"_s, u"forms"_s}},
        {page::kJournal,
         IconKey::Clock,
         [] { return PageListWords::tr("Journal & backup"); },
         &make<pages::JournalPage>,
         u"journal"_s,
         {u"backups"_s}},
        {page::kSettings,
         IconKey::Settings,
         [] { return PageListWords::tr("Settings"); },
         &make<pages::SettingsPage>,
         u"settings"_s,
         {u"users"_s, u"registers"_s, u"periods"_s, u"parents"_s, u"backups"_s, u"personal"_s}},
    };
    return pages;
}

} // namespace doancoso::ui
