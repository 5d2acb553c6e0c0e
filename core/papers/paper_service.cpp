// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_service.h"

#include "core/activity/personal_data_service.h"
#include "core/base/period.h"
#include "core/organization/unit_repository.h"
#include "core/papers/event_paper.h"
#include "core/papers/register_papers.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::papers {

using namespace Qt::StringLiterals;

namespace {

struct PaperServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperService)
};

base::Result<void> checkUnit(storage::Database& database, const PaperKind& kind, const PaperRequest& request)
{
    const auto tree = database.read([&](storage::Connection& connection) {
        return organization::UnitRepository::familyAt(connection, request.unit, request.last);
    });
    if (!tree) {
        return tree.error();
    }
    const organization::UnitNode* node = tree->find(request.unit);
    if (node == nullptr) {
        return base::Error{base::ErrorCode::NotFound,
                           PaperServiceWords::tr("The unit does not exist on %1. Choose another unit or another day.")
                               .arg(base::displayDate(request.last)),
                           {},
                           u"unit"_s};
    }
    if (kind.about == PaperKind::About::Branch && !organization::isBranchType(node->typeCode)) {
        return base::Error{
            base::ErrorCode::Validation,
            PaperServiceWords::tr("“%1” is kept by each branch. Choose a branch at the top.").arg(kind.name.shown()),
            {},
            u"unit"_s};
    }
    return {};
}

} // namespace

base::Result<Paper> PaperService::make(const PaperRequest& request)
{
    const PaperKind* kind = findPaperKind(request.code);
    if (kind == nullptr) {
        return base::Error{base::ErrorCode::NotFound,
                           PaperServiceWords::tr("There is no paper called “%1”.").arg(request.code),
                           {},
                           u"code"_s};
    }
    const bool ofPeople = kind->about == PaperKind::About::Events && !request.people.isEmpty();
    if (!ofPeople) {
        if (const auto checked = checkUnit(m_database, *kind, request); !checked) {
            return checked.error();
        }
    }
    if (const PaperForm* form = findPaperForm(request.code)) {
        return makeEventPaper(m_database, *form, request);
    }
    if (request.code == paper_code::kMemberList) {
        return makeMemberList(m_database, request);
    }
    if (request.code == paper_code::kBranchBook) {
        return makeBranchBook(m_database, request);
    }
    if (request.code == paper_code::kDuesBook) {
        return makeDuesBook(m_database, request);
    }
    return request.code == paper_code::kTraining ? makeTrainingResults(m_database, request)
                                                 : makePartyList(m_database, request);
}

base::Result<void> PaperService::record(const Paper& paper, activity::AccessKind kind, const QString& purpose)
{
    return activity::PersonalDataService(m_database).record({kind, paper.people, paper.fields, purpose});
}

} // namespace doancoso::papers
