// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application_renderer.h"

#include "ui/kit/page.h"
#include "ui/main_window.h"
#include "ui/page_list.h"
#include "ui/pages/import/member_import_page.h"
#include "ui/pages/import/unit_import_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/organization/organization_page.h"
#include "ui/workspace.h"
#include "ui/workspace_frame.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace doancoso::ui {
namespace {

constexpr int kLookEvery = 20;   // milliseconds
constexpr int kQuietLooks = 8;   // layout, late paints and short timers have run by then
constexpr int kMostLooks = 6000; // two minutes

const QString kStart = QStringLiteral("start");
const QString kNewFile = QStringLiteral("new-file");
const QString kImportUnits = QStringLiteral("import-units");
const QString kImportMembers = QStringLiteral("import-members");
const QString kUnitsExample = QStringLiteral(":/data/organization/import_example.csv");
const QString kMembersExample = QStringLiteral(":/data/membership/import_example.csv");
const QChar kViewMark = QLatin1Char('.'); // "settings.users": a view of a page

} // namespace

QStringList ApplicationRenderer::allPages()
{
    QStringList names;
    for (const PageEntry& entry : pageList()) {
        names.append(entry.id);
        for (const QString& view : entry.views) {
            names.append(entry.id + kViewMark + view);
        }
    }
    return names + QStringList{kStart, kNewFile, kImportUnits, kImportMembers};
}

ApplicationRenderer::ApplicationRenderer(MainWindow& window, QString folder, QStringList pages)
    : m_window(window), m_folder(std::move(folder)), m_pages(std::move(pages)), m_look(new QTimer(this))
{
    m_look->setInterval(kLookEvery);
    connect(m_look, &QTimer::timeout, this, &ApplicationRenderer::look);
}

void ApplicationRenderer::start()
{
    if (!QDir().mkpath(m_folder)) {
        emit finished(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    showNext();
}

void ApplicationRenderer::showNext()
{
    if (++m_current >= m_pages.size()) {
        emit finished(QString());
        return;
    }
    const QString& page = m_pages.at(m_current);
    bool shown = true;
    if (page == kStart) {
        m_window.showStart();
    } else if (page == kNewFile) {
        m_window.showNewFile();
    } else if (page == kImportUnits) {
        shown = showUnitImport();
    } else if (page == kImportMembers) {
        shown = showMemberImport();
    } else {
        const QString view = page.section(kViewMark, 1);
        shown = m_window.frame()->showPage(page.section(kViewMark, 0, 0)) &&
                (view.isEmpty() || m_window.frame()->currentPage()->showNamedView(view));
    }
    if (!shown) {
        emit finished(tr("There is no page “%1”. Pages: %2.").arg(page, allPages().join(QStringLiteral(", "))));
        return;
    }
    m_quiet = 0;
    m_looks = 0;
    m_look->start();
}

/// With the small list that is shipped for this, which has cells to correct.
bool ApplicationRenderer::showUnitImport()
{
    m_window.openFile(m_window.workspace()->filePath()); // back from the start page
    if (!m_window.frame()->showPage(page::kOrganization)) {
        return false;
    }
    auto* units = qobject_cast<pages::OrganizationPage*>(m_window.frame()->currentPage());
    units->openImport().flow().readFile(kUnitsExample);
    m_import = units->importPage();
    return true;
}

bool ApplicationRenderer::showMemberImport()
{
    m_window.openFile(m_window.workspace()->filePath());
    if (!m_window.frame()->showPage(page::kMembers)) {
        return false;
    }
    auto* members = qobject_cast<pages::MembersPage*>(m_window.frame()->currentPage());
    members->openImport().flow().readFile(kMembersExample);
    m_import = members->importPage();
    return true;
}

/// A list that is not imported would hold the page and the program.
void ApplicationRenderer::leaveImport()
{
    if (m_import) {
        m_import->abandon();
    }
}

void ApplicationRenderer::look()
{
    m_quiet = m_window.isSettled() ? m_quiet + 1 : 0;
    if (++m_looks > kMostLooks) {
        m_look->stop();
        emit finished(tr("The page “%1” did not come to rest.").arg(m_pages.at(m_current)));
        return;
    }
    if (m_quiet < kQuietLooks) {
        return;
    }
    m_look->stop();
    const bool saved = save();
    leaveImport();
    if (saved) {
        showNext();
    }
}

bool ApplicationRenderer::save()
{
    const QString file = QDir(m_folder).filePath(m_pages.at(m_current) + QStringLiteral(".png"));
    if (m_window.grab().save(file)) {
        return true;
    }
    emit finished(tr("The picture %1 cannot be written.").arg(QDir::toNativeSeparators(file)));
    return false;
}

} // namespace doancoso::ui
