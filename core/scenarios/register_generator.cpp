// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/register_generator.h"

#include "core/membership/dues_policy.h"

#include <algorithm>

namespace doancoso::scenarios {

using namespace Qt::StringLiterals;
using base::PartialDate;
using membership::EventKind;
using membership::MembershipEvent;
using membership::Person;
using membership::Sex;

namespace {

constexpr int kUnionAge = 16;
constexpr int kLeaveAge = 30;
constexpr int kPartyAge = 18;
/// Reports are written before a quarter ends, so nothing happens on its last days.
constexpr int kQuietDays = 22;
constexpr qint64 kRateWithoutSalary = 2000; ///< đồng a month, as in resources/membership/dues_policies.json
constexpr qint64 kRateWithSalary = 5000;

QDateTime morningOf(const QDate& day)
{
    return QDateTime(day, QTime(1, 30), Qt::UTC);
}

QDate someDay(Random& random, const QDate& first, const QDate& last)
{
    return first.addDays(random.below(first.daysTo(last) + 1));
}

} // namespace

QDate thematicDay(const base::Period& quarter)
{
    return quarter.lastDay().addDays(1 - kQuietDays);
}

/// One register in the making.
class RegisterMaker
{
public:
    RegisterMaker(RegisterGenerator& generator, const RegisterWish& wish)
        : m_generator(generator),
          m_loader(generator.m_loader),
          m_wish(wish),
          m_random(generator.m_seed ^ (static_cast<quint64>(wish.unit.value()) * 0x9E3779B97F4A7C15ULL))
    {
        qint64 sum = 0;
        for (const BranchWish& branch : wish.branches) {
            sum += branch.weight;
            m_weights.append(sum);
        }
    }

    QList<MadeMember> run()
    {
        if (m_wish.branches.isEmpty()) {
            return {};
        }
        for (qint64 i = 0; i < m_wish.membersAtStart; ++i) {
            enter(branchOf(i, m_wish.membersAtStart), EventKind::Register, m_wish.start);
        }
        joinParty();
        for (const QuarterWish& quarter : m_wish.quarters) {
            change(quarter);
            registerForTraining(quarter);
            study(quarter);
            introduce(quarter);
            admitToParty(quarter);
        }
        payDues();
        for (const MembershipEvent& event : std::as_const(m_events)) {
            m_loader.add(event);
        }
        return m_members;
    }

private:
    /// Even shares by weight for the first, chance for those who come later.
    qsizetype branchOf(qint64 position, qint64 all)
    {
        const qint64 point =
            all > 0 ? (position * 2 + 1) * m_weights.constLast() / (all * 2) : m_random.below(m_weights.constLast());
        return std::upper_bound(m_weights.cbegin(), m_weights.cend(), point) - m_weights.cbegin();
    }

    void enter(qsizetype branch, EventKind kind, const QDate& day)
    {
        MadeMember member;
        member.id = m_loader.newPerson();
        member.branch = branch;
        member.from = day;
        fill(member, kind);
        MembershipEvent event;
        event.person = member.id;
        event.unit = m_wish.branches.at(branch).unit;
        event.kind = kind;
        event.onDate = day;
        event.recordedAt = morningOf(kind == EventKind::Register ? m_wish.start.addDays(5) : day.addDays(1));
        if (kind == EventKind::Admit) {
            event.decisionNumber = u"%1-QĐ/ĐTN"_s.arg(10 + m_random.below(80));
            event.decisionDate = day.addDays(-3);
            event.votesPresent = 12 + static_cast<int>(m_random.below(9));
            event.votesFor = *event.votesPresent - static_cast<int>(m_random.below(2));
            event.introducer = someone();
        } else if (kind == EventKind::TransferIn) {
            event.otherUnitName = u"Đoàn trường THPT số %1"_s.arg(1 + m_random.below(5));
            event.papers = u"Sổ đoàn viên, thẻ đoàn viên"_s;
        }
        m_events.append(event);
        m_members.append(member);
    }

    QString someone() { return m_members.isEmpty() ? QString() : m_random.of(m_members).person.fullName; }

    void fill(MadeMember& member, EventKind kind)
    {
        const BranchWish& branch = m_wish.branches.at(member.branch);
        Person& person = member.person;
        person.id = member.id;
        person.sex = m_random.percent(49) ? Sex::Female : Sex::Male;
        person.fullName = m_generator.m_names.name(person.sex, m_random);
        const int age = kind == EventKind::Admit ? kUnionAge + static_cast<int>(m_random.below(4))
                                                 : kUnionAge + 1 + static_cast<int>(m_random.below(14));
        const QDate birth = member.from.addYears(-age).addDays(-m_random.below(360));
        person.birthDate = m_random.percent(3) ? PartialDate(birth.year()) : PartialDate(birth);
        person.ethnicity = m_random.percent(branch.minority ? 70 : 4) ? u"Mường"_s
                           : m_random.percent(2)                      ? u"Thái"_s
                                                                      : u"Kinh"_s;
        person.religion = m_random.percent(4) ? u"Công giáo"_s : u"Không"_s;
        // No province has the number 000, so these are nobody's.
        person.identityNumber = u"000%1"_s.arg(member.id.value(), 9, 10, QLatin1Char('0'));
        person.cardCode = u"%1%2-%3"_s.arg(m_wish.cardPrefix)
                              .arg(member.branch + 1, 2, 10, QLatin1Char('0'))
                              .arg(m_members.size() + 1, 4, 10, QLatin1Char('0'));
        const QDate sixteen = birth.addYears(kUnionAge);
        const QDate joined(sixteen.year() + (sixteen.month() > 3 ? 1 : 0), 3, 26);
        person.joinedOn = PartialDate(kind == EventKind::Admit ? member.from : std::min(joined, member.from));
        person.salaried = branch.salaried || (age >= 22 && m_random.percent(20));
        person.livesAway = age >= 19 && m_random.percent(18);
        person.disadvantaged = m_random.percent(5);
        person.education = age >= 18 ? u"UPPER_SECONDARY"_s : u"LOWER_SECONDARY"_s;
        if (age >= 22 && m_random.percent(branch.salaried ? 80 : 25)) {
            person.professionalLevel = m_random.percent(60) ? u"UNIVERSITY"_s : u"COLLEGE"_s;
        }
        person.politicalTheory = m_random.percent(8) ? u"ELEMENTARY"_s : QString();
        person.homeTown = branch.name;
    }

    bool isThere(const MadeMember& member) const { return !member.until.isValid(); }

    int ageOn(const MadeMember& member, const QDate& day) const
    {
        return member.person.birthDate.ageOn(day).value_or(0);
    }

    QList<qsizetype> present() const
    {
        QList<qsizetype> list;
        for (qsizetype i = 0; i < m_members.size(); ++i) {
            if (isThere(m_members.at(i))) {
                list.append(i);
            }
        }
        return list;
    }

    void joinParty()
    {
        QList<qsizetype> old;
        for (const qsizetype i : present()) {
            if (ageOn(m_members.at(i), m_wish.start) >= kPartyAge + 4) {
                old.append(i);
            }
        }
        m_random.shuffle(old);
        for (const qsizetype i : old.mid(0, m_wish.partyMembersAtStart)) {
            Person& person = m_members[i].person;
            person.partyJoinedOn = m_wish.start.addDays(-400 - m_random.below(700));
            person.partyOfficialOn = person.partyJoinedOn.addYears(1);
        }
    }

    void leave(qsizetype index, EventKind kind, const QDate& day, const QDateTime& recordedAt)
    {
        MadeMember& member = m_members[index];
        member.until = day;
        MembershipEvent event;
        event.person = member.id;
        event.unit = m_wish.branches.at(member.branch).unit;
        event.kind = kind;
        event.onDate = day;
        event.recordedAt = recordedAt;
        if (kind == EventKind::TransferOut) {
            event.otherUnitName = u"Đoàn phường số %1, thành phố Thanh Hóa"_s.arg(1 + m_random.below(20));
            event.papers = u"Sổ đoàn viên, thẻ đoàn viên"_s;
            event.remark = u"Chấp hành tốt, tham gia sinh hoạt đều"_s;
        } else if (kind == EventKind::Remove) {
            event.title = u"Không sinh hoạt, không đóng đoàn phí ba tháng không có lý do"_s;
            event.decisionNumber = u"%1-QĐ/ĐTN"_s.arg(10 + m_random.below(80));
            event.decisionDate = day;
        } else {
            event.decisionNumber = u"%1-QĐ/ĐTN"_s.arg(10 + m_random.below(80));
            event.decisionDate = day;
        }
        m_events.append(event);
    }

    void change(const QuarterWish& quarter)
    {
        const QDate first = quarter.period.firstDay();
        const QDate last = quarter.period.lastDay();
        QList<qsizetype> before = present();
        const qint64 going = before.size() + quarter.admitted - quarter.membersAtEnd;
        for (qint64 i = 0; i < quarter.admitted; ++i) {
            enter(branchOf(0, 0), EventKind::Admit, someDay(m_random, first.addDays(10), last.addDays(-kQuietDays)));
        }
        for (qint64 i = going; i < 0; ++i) {
            enter(branchOf(0, 0), EventKind::TransferIn,
                  someDay(m_random, first.addDays(2), last.addDays(-kQuietDays)));
        }
        if (going <= 0) {
            return;
        }
        m_random.shuffle(before);
        std::stable_sort(before.begin(), before.end(),
                         [&](qsizetype a, qsizetype b) { return goesBefore(m_members.at(a), m_members.at(b), last); });
        for (const qsizetype index : before.mid(0, going)) {
            const bool old = ageOn(m_members.at(index), last) >= kLeaveAge;
            const EventKind kind = old                    ? EventKind::Mature
                                   : m_random.percent(12) ? EventKind::Remove
                                                          : EventKind::TransferOut;
            const QDate day = someDay(m_random, first.addDays(3), last.addDays(-kQuietDays));
            leave(index, kind, day, morningOf(day.addDays(1)));
        }
    }

    /// Whoever is registered and has studied goes first: others can still do both, nobody can undo it.
    static bool goesBefore(const MadeMember& a, const MadeMember& b, const QDate& day)
    {
        const auto rank = [&](const MadeMember& member) {
            const bool bound = member.introducedOn.isValid() || member.person.partyJoinedOn.isValid();
            const bool old = member.person.birthDate.ageOn(day).value_or(0) >= kLeaveAge;
            return (bound ? 8 : 0) + (member.registeredOn.isValid() ? 0 : 4) + (member.studiedOn.isValid() ? 0 : 2) +
                   (old ? 0 : 1);
        };
        return rank(a) < rank(b);
    }

    void registerForTraining(const QuarterWish& quarter)
    {
        QList<qsizetype> open;
        qint64 registered = 0;
        for (const qsizetype i : present()) {
            if (m_members.at(i).registeredOn.isValid()) {
                ++registered;
            } else {
                open.append(i);
            }
        }
        m_random.shuffle(open);
        for (const qsizetype i : open.mid(0, std::max<qint64>(0, quarter.registered - registered))) {
            MadeMember& member = m_members[i];
            member.registeredOn = someDay(m_random, std::max(quarter.period.firstDay().addDays(9), member.from),
                                          std::max(quarter.period.firstDay().addDays(60), member.from));
            membership::TrainingRegistration made;
            made.person = member.id;
            made.unit = m_wish.branches.at(member.branch).unit;
            made.programme = u"YUM-2022"_s;
            made.year = {QDate(member.registeredOn.year(), 1, 1), QDate(member.registeredOn.year(), 12, 31)};
            made.registeredOn = member.registeredOn;
            m_loader.add(made);
        }
    }

    /// At the thematic meetings that branches hold when the quarter's members are all there.
    void study(const QuarterWish& quarter)
    {
        QList<qsizetype> open;
        qint64 studied = 0;
        for (const qsizetype i : present()) {
            if (m_members.at(i).studiedOn.isValid()) {
                ++studied;
            } else {
                open.append(i);
            }
        }
        m_random.shuffle(open);
        for (const qsizetype i : open.mid(0, std::max<qint64>(0, quarter.studied - studied))) {
            m_members[i].studiedOn = thematicDay(quarter.period);
        }
    }

    void step(const MadeMember& member, const char* code, const QDate& day, bool withHelper = false)
    {
        membership::PartyStep made;
        made.person = member.id;
        made.code = QString::fromLatin1(code);
        made.onDate = day;
        if (made.code == QLatin1String("BRANCH_RESOLUTION") || made.code == QLatin1String("GRASSROOTS_RESOLUTION")) {
            made.documentNumber = u"%1-NQ/ĐTN"_s.arg(1 + m_random.below(40));
            made.votesPresent = 9 + static_cast<int>(m_random.below(12));
            made.votesFor = *made.votesPresent;
        }
        if (withHelper) {
            made.helper = m_generator.m_names.name(Sex::Male, m_random);
            made.partyCell = u"Chi bộ %1"_s.arg(m_wish.branches.at(member.branch).name.section(u' ', -2));
        }
        m_loader.add(made);
    }

    /// People old enough who are not on their way yet.
    QList<qsizetype> candidates(const QDate& first, const QDate& last)
    {
        QList<qsizetype> list;
        for (const qsizetype i : present()) {
            const MadeMember& member = m_members.at(i);
            if (member.from < first && !member.introducedOn.isValid() && !member.person.partyJoinedOn.isValid() &&
                ageOn(member, last) > kPartyAge) {
                list.append(i);
            }
        }
        m_random.shuffle(list);
        return list;
    }

    void introduce(const QuarterWish& quarter)
    {
        const QDate first = quarter.period.firstDay();
        const QDate last = quarter.period.lastDay();
        for (const qsizetype i : candidates(first, last).mid(0, quarter.introduced)) {
            MadeMember& member = m_members[i];
            member.introducedOn = someDay(m_random, first.addDays(14), last.addDays(-kQuietDays));
            step(member, "NOMINATED", std::max(member.from, member.introducedOn.addDays(-25)));
            step(member, "BRANCH_RESOLUTION", std::max(member.from, member.introducedOn.addDays(-12)));
            step(member, membership::party_step_code::kIntroduced, member.introducedOn);
            if (m_random.percent(40)) {
                step(member, membership::party_step_code::kClass, member.introducedOn.addDays(10), true);
            }
        }
    }

    void admitToParty(const QuarterWish& quarter)
    {
        const QDate first = quarter.period.firstDay();
        const QDate last = quarter.period.lastDay();
        QList<qsizetype> people = candidates(first, last);
        for (qint64 n = 0; n < quarter.partyAdmitted && n < people.size(); ++n) {
            MadeMember& member = m_members[people.at(n)];
            member.person.partyJoinedOn = someDay(m_random, first.addDays(5), last.addDays(-kQuietDays));
            if (n < quarter.partyAdmittedElite) {
                // Introduced the year before, which this register does not report.
                const QDate introduced = m_wish.start.addDays(-120 - m_random.below(200));
                member.introducedOn = introduced;
                step(member, "NOMINATED", introduced.addDays(-30));
                step(member, "BRANCH_RESOLUTION", introduced.addDays(-14));
                step(member, membership::party_step_code::kIntroduced, introduced);
                step(member, membership::party_step_code::kClass, introduced.addDays(45), true);
                step(member, "CANDIDATE", introduced.addDays(80), true);
                step(member, membership::party_step_code::kAdmitted, member.person.partyJoinedOn, true);
            }
        }
    }

    void payDues()
    {
        if (!m_wish.duesPaidUntil.isValid()) {
            return;
        }
        QMap<QDate, QMap<qsizetype, qint64>> collected; // by the last day of a quarter and the branch
        for (const MadeMember& member : std::as_const(m_members)) {
            const bool inArrears = m_random.percent(7);
            for (QDate month(m_wish.start.addDays(1)); month <= m_wish.duesPaidUntil; month = month.addMonths(1)) {
                const bool owed = member.from < month.addMonths(1) && (!member.until.isValid() || member.until > month);
                if (!owed || (inArrears && month > m_wish.duesPaidUntil.addMonths(-6))) {
                    continue;
                }
                const qint64 amount = member.person.salaried.value_or(false) ? kRateWithSalary : kRateWithoutSalary;
                const QDate paidOn = month.addDays(24);
                m_loader.addDues(member.id, m_wish.branches.at(member.branch).unit, month, amount, paidOn);
                collected[base::Period::containing(month, base::PeriodKind::Quarter).lastDay()][member.branch] +=
                    amount;
            }
        }
        handUp(collected);
    }

    /// Each level hands up its share of what came in since the start of the year, so that nothing stays open.
    void handUp(const QMap<QDate, QMap<qsizetype, qint64>>& collected)
    {
        const membership::DuesPolicy* policy = membership::duesPolicyOn(m_wish.duesPaidUntil);
        if (!policy) {
            return;
        }
        struct SoFar
        {
            qint64 came = 0;
            qint64 handed = 0;

            qint64 next(const membership::DuesPolicy& rules, qint64 more)
            {
                came += more;
                const qint64 part = rules.remittedOf(came) - handed;
                handed += part;
                return part;
            }
        };
        QHash<std::pair<int, qsizetype>, SoFar> branches; // by year
        QHash<int, SoFar> communes;
        for (auto it = collected.cbegin(); it != collected.cend(); ++it) {
            const QDate first = base::Period::containing(it.key(), base::PeriodKind::Quarter).firstDay();
            const int year = it.key().year();
            qint64 received = 0;
            for (auto branch = it->cbegin(); branch != it->cend(); ++branch) {
                const qint64 part = branches[{year, branch.key()}].next(*policy, branch.value());
                m_loader.addRemittance(m_wish.branches.at(branch.key()).unit, m_wish.unit, first, it.key(), part,
                                       it.key());
                received += part;
            }
            const qint64 part = communes[year].next(*policy, received);
            if (m_wish.superior.isValid()) {
                m_loader.addRemittance(m_wish.unit, m_wish.superior, first, it.key(), part, it.key());
            }
        }
    }

    RegisterGenerator& m_generator;
    RegisterBulkLoader& m_loader;
    const RegisterWish& m_wish;
    Random m_random;
    QList<qint64> m_weights; ///< running sums
    QList<MadeMember> m_members;
    QList<MembershipEvent> m_events;
};

RegisterGenerator::RegisterGenerator(storage::UnitOfWork& unit, quint64 seed) : m_loader(unit), m_seed(seed) {}

void RegisterGenerator::write(const QList<MadeMember>& members)
{
    for (const MadeMember& member : members) {
        m_loader.addPerson(member.person, morningOf(member.from));
    }
    m_loader.flush();
}

QList<MadeMember> RegisterGenerator::make(const RegisterWish& wish)
{
    return RegisterMaker(*this, wish).run();
}

} // namespace doancoso::scenarios
