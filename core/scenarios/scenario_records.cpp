// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenario_records.h"

#include "core/activity/activity_lists.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace doancoso::scenarios {

using namespace Qt::StringLiterals;
using activity::Activity;
using activity::Meeting;
using base::Period;

namespace {

constexpr int kTermYears = 5;
constexpr int kTermAge = 4;        ///< years since the congresses of the communes when the records begin
constexpr int kElectedBefore = 41; ///< days before the records begin
constexpr int kLedBefore = 77;
constexpr int kCadreAge = 22;
constexpr double kMillion = 1e6;

const QStringList& topics()
{
    static const QStringList list{
        u"Sinh hoạt thường kỳ, thông tin thời sự"_s,    u"Chuẩn bị hoạt động tình nguyện hè"_s,
        u"Học và làm theo Bác: câu chuyện tháng này"_s, u"Bình xét, đóng góp ý kiến cho đoàn viên"_s,
        u"Chuyển đổi số, an toàn trên mạng"_s,          u"Bảo vệ môi trường, đường hoa thanh niên"_s};
    return list;
}

qint64 countIn(const QJsonObject& figures, const QString& code)
{
    return figures[code].toArray().at(0).toInteger();
}

} // namespace

ScenarioRecords::ScenarioRecords(RegisterBulkLoader& loader, const RegisterWish& wish,
                                 const QList<QJsonObject>& figures, QList<MadeMember>& members)
    : m_loader(loader),
      m_wish(wish),
      m_figures(figures),
      m_members(members),
      m_random(static_cast<quint64>(wish.unit.value()) * 7919)
{}

void ScenarioRecords::add()
{
    leadCommune();
    elect();
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Period& quarter = m_wish.quarters.at(i).period;
        meet(quarter, countIn(m_figures.at(i), u"A12"_s));
        act(quarter, m_figures.at(i));
        introduceYoungPeople(quarter);
    }
}

qint64 ScenarioRecords::membersOf(qsizetype branch, const QDate& day) const
{
    return std::count_if(m_members.cbegin(), m_members.cend(), [&](const MadeMember& member) {
        return member.branch == branch && member.from <= day && (!member.until.isValid() || day < member.until);
    });
}

/// Every branch meets each month, but those that are not to be regular miss one.
void ScenarioRecords::meet(const Period& quarter, qint64 regular)
{
    QList<qsizetype> order(m_wish.branches.size());
    std::iota(order.begin(), order.end(), 0);
    m_random.shuffle(order);
    for (qsizetype position = 0; position < order.size(); ++position) {
        const qsizetype branch = order.at(position);
        const qint64 missed = position < regular ? -1 : m_random.below(2);
        for (int month = 0; month < 3; ++month) {
            if (month != missed) {
                const QDate first = quarter.firstDay().addMonths(month);
                holdMeeting(branch, first.addDays(2 + m_random.below(month == 2 ? 4 : 24)), u"BRANCH"_s);
            }
        }
        holdMeeting(branch, thematicDay(quarter), u"THEMATIC"_s);
    }
}

void ScenarioRecords::holdMeeting(qsizetype branch, const QDate& day, const QString& kind)
{
    Meeting meeting;
    meeting.unit = m_wish.branches.at(branch).unit;
    meeting.kind = kind;
    meeting.onDate = day;
    meeting.place = u"Nhà văn hóa %1"_s.arg(m_wish.branches.at(branch).name.section(u' ', 2));
    meeting.expected = membersOf(branch, day);
    if (kind == u"THEMATIC"_s) {
        meeting.topic = u"Học tập, quán triệt nghị quyết của Đảng, của Đoàn"_s;
        for (const MadeMember& member : std::as_const(m_members)) {
            if (member.branch == branch && member.studiedOn == day) {
                meeting.attendance.append({member.id, activity::AttendanceState::Present, {}});
            }
        }
        if (meeting.attendance.isEmpty()) {
            return;
        }
        meeting.present = meeting.attendance.size();
    } else {
        meeting.topic = m_random.of(topics());
        meeting.present = *meeting.expected * (70 + m_random.below(28)) / 100;
    }
    m_loader.add(meeting);
}

/// Somebody of the branch who stays all the year and is old enough; nullptr when there is nobody.
MadeMember* ScenarioRecords::takeForPost(qsizetype branch)
{
    for (MadeMember& member : m_members) {
        const bool stays = member.from <= m_wish.start && !member.until.isValid() && !member.isBound;
        if (member.branch == branch && stays && member.person.birthDate.ageOn(m_wish.start).value_or(0) >= kCadreAge) {
            member.isBound = true;
            return &member;
        }
    }
    return nullptr;
}

void ScenarioRecords::appoint(const MadeMember& member, base::UnitId unit, const QString& post, const QDate& from,
                              const QDate& until)
{
    activity::CadrePost held;
    held.person = member.id;
    held.unit = unit;
    held.post = post;
    held.from = from;
    if (until.isValid()) {
        held.until = until;
    }
    const int termYear = m_wish.start.year() - kTermAge;
    held.term = u"nhiệm kỳ %1–%2"_s.arg(termYear).arg(termYear + kTermYears);
    held.termUntil = QDate(termYear + kTermYears, 12, 31);
    held.manner = activity::Manner::Elected;
    m_loader.add(held);
}

void ScenarioRecords::elect()
{
    for (qsizetype branch = 0; branch < m_wish.branches.size(); ++branch) {
        for (const QLatin1String post : {activity::post::kSecretary, activity::post::kDeputySecretary}) {
            if (const MadeMember* member = takeForPost(branch)) {
                appoint(*member, m_wish.branches.at(branch).unit, post, m_wish.start.addDays(-kElectedBefore));
            }
        }
    }
}

/// The commune's secretary: meets the standards or not, as the figures say; another one where that changes.
void ScenarioRecords::leadCommune()
{
    QDate from = m_wish.start.addDays(-kLedBefore);
    for (qsizetype first = 0; first < m_figures.size();) {
        const qint64 meets = countIn(m_figures.at(first), u"B03c"_s);
        qsizetype next = first;
        while (next < m_figures.size() && countIn(m_figures.at(next), u"B03c"_s) == meets) {
            ++next;
        }
        const QDate until = next < m_figures.size() ? m_wish.quarters.at(next).period.firstDay().addDays(19) : QDate();
        MadeMember* member = nullptr;
        for (qsizetype branch = 0; branch < m_wish.branches.size() && !member; ++branch) {
            member = takeForPost(branch);
        }
        if (!member) {
            return;
        }
        member->person.professionalLevel = u"UNIVERSITY"_s;
        member->person.politicalTheory = meets > 0 ? u"INTERMEDIATE"_s : u"ELEMENTARY"_s;
        member->person.livesAway = false;
        appoint(*member, m_wish.unit, activity::post::kSecretary, from, until);
        from = until;
        first = next;
    }
}

void ScenarioRecords::act(const Period& quarter, const QJsonObject& figures)
{
    const auto someDay = [&] { return quarter.firstDay().addDays(8 + m_random.below(55)); };
    for (qint64 i = 0; i < countIn(figures, u"C06"_s); ++i) {
        Activity session;
        session.kind = activity::kind::kPartySession;
        session.title = u"Thường trực Đảng ủy làm việc với BCH Đoàn về phát triển đảng viên trẻ"_s;
        session.unit = m_wish.unit;
        session.firstDay = someDay();
        m_loader.add(session);
    }
    const qint64 projects = countIn(figures, u"E01b"_s);
    const qint64 value = qRound64(figures[u"E03"_s].toArray().at(0).toDouble() * kMillion);
    const qint64 works = projects > 0 ? projects : (value > 0 ? 1 : 0);
    for (qint64 i = 0; i < works; ++i) {
        Activity work;
        work.kind = projects > 0 ? activity::kind::kProject : activity::kind::kTask;
        work.level = projects > 0 ? u"COMMUNE"_s : QString();
        work.title =
            projects > 0 ? u"Công trình “Thắp sáng đường quê”"_s : u"Phần việc “Tuyến đường thanh niên tự quản”"_s;
        work.unit = m_wish.unit;
        work.firstDay = someDay();
        work.amount = i == 0 ? value : 0;
        m_loader.add(work);
    }
}

/// One in ten members or so brings somebody along.
void ScenarioRecords::introduceYoungPeople(const Period& quarter)
{
    for (const MadeMember& member : std::as_const(m_members)) {
        const QDate day = quarter.firstDay().addDays(3 + m_random.below(60));
        if (!m_random.percent(9) || member.from > day || member.until.isValid()) {
            continue;
        }
        Activity introduction;
        introduction.kind = activity::kind::kIntroduction;
        introduction.introducer = member.id;
        introduction.introducedName =
            m_names.name(m_random.percent(50) ? membership::Sex::Female : membership::Sex::Male, m_random);
        introduction.title = introduction.introducedName;
        introduction.outcome = m_random.percent(60) ? u"INTRODUCED"_s : u"JOINED_FEDERATION"_s;
        introduction.unit = m_wish.branches.at(member.branch).unit;
        introduction.firstDay = day;
        m_loader.add(introduction);
    }
}

void addOfficeRecords(RegisterBulkLoader& loader, base::UnitId office, int quarters)
{
    const auto add = [&](const QString& kind, const QString& subkind, const QString& title, const QDate& day,
                         std::optional<qint64> participants) {
        Activity made;
        made.kind = kind;
        made.subkind = subkind;
        made.title = title;
        made.unit = office;
        made.firstDay = day;
        made.participants = participants;
        if (day < QDate(2022, 1, 1).addMonths(3 * quarters)) {
            loader.add(made);
        }
    };
    add(activity::kind::kTraining, u"BRANCH_SECRETARIES"_s, u"Lớp tập huấn bí thư chi đoàn địa bàn dân cư năm 2022"_s,
        QDate(2022, 5, 14), 196);
    add(activity::kind::kTraining, u"CADRES"_s, u"Lớp bồi dưỡng nghiệp vụ cán bộ Đoàn cơ sở"_s, QDate(2022, 3, 26), 60);
    add(activity::kind::kTraining, u"PARTY_AWARENESS"_s, u"Lớp bồi dưỡng nhận thức về Đảng khóa I"_s,
        QDate(2022, 8, 20), 85);
    add(activity::kind::kPartySession, {}, u"Thường trực Huyện ủy làm việc với Ban Thường vụ Huyện đoàn"_s,
        QDate(2022, 2, 25), std::nullopt);
    add(activity::kind::kInspection, u"THEMATIC"_s, u"Kiểm tra chuyên đề xây dựng tổ chức cơ sở Đoàn"_s,
        QDate(2022, 6, 8), std::nullopt);
    add(activity::kind::kInspection, u"PERIODIC"_s, u"Kiểm tra công tác Đoàn 9 tháng"_s, QDate(2022, 9, 6),
        std::nullopt);
    loader.flush();
}

} // namespace doancoso::scenarios
