// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/member_facts.h"

#include "core/base/period.h"
#include "core/evaluation/member_facts_repository.h"
#include "core/membership/dues_repository.h"
#include "core/membership/person_lists.h"
#include "core/membership/register_book_repository.h"
#include "core/membership/training_programme.h"
#include "core/organization/unit_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::evaluation {

using namespace Qt::StringLiterals;
using base::Decimal;
using membership::DuesMonth;
using membership::KeptSpan;
using membership::SpanState;
using storage::Connection;

namespace {

struct MemberFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(MemberFacts)
};

/// Absent at this many meetings before it is looked at month by month.
constexpr int kAbsencesToLookAt = 3;

const std::optional<Decimal> kNoWhole;

/// Reads the registers one after the other and writes what they say into the members.
class FactsReader
{
public:
    FactsReader(Connection& connection, const MemberFactsQuestion& question, const std::function<void(int)>& told)
        : m_connection(connection), m_question(question), m_told(told)
    {}

    QList<KnownMember> run()
    {
        readMembers();
        if (m_members.isEmpty()) {
            return {};
        }
        m_scope.units = m_question.units;
        if (!m_question.units.isEmpty()) {
            for (const KnownMember& member : std::as_const(m_members)) {
                m_scope.people.append(member.person);
            }
        }
        tell(1);
        m_marks = MemberFactsRepository::marks(m_connection, m_scope);
        tell(2);
        addAttendance();
        tell(3);
        addTraining();
        tell(4);
        addDues();
        tell(5);
        addPersonal();
        tell(MemberFacts::kRegisters);
        return std::move(m_members);
    }

private:
    void tell(int registersRead) const
    {
        if (m_told) {
            m_told(registersRead);
        }
    }

    template <typename MakeOrigin>
    void add(qsizetype member, const QString& fact, Decimal amount, const std::optional<Decimal>& whole,
             MakeOrigin origin)
    {
        m_members[member].facts.insert(fact, {amount, whole, m_question.withOrigin ? origin() : QString()});
    }

    void readMembers()
    {
        for (const SpanState state : {SpanState::Member, SpanState::Guest}) {
            for (const KeptSpan& kept :
                 membership::MembershipRepository::spansOn(m_connection, m_question.day, state, m_question.units)) {
                if (state == SpanState::Guest && m_rowOf.contains(kept.person)) {
                    continue; // a guest in a branch of this list who is a member of another one of it
                }
                m_rowOf.insert(kept.person, m_members.size());
                m_members.append({kept.person, kept.span.unit, state, {}, {}});
                m_spans.append(kept.span);
            }
        }
    }

    void addAttendance()
    {
        for (const AttendanceSum& sum : MemberFactsRepository::attendance(
                 m_connection, m_scope, m_question.firstDay, std::min(m_question.lastDay, m_question.day))) {
            const auto row = m_rowOf.constFind(sum.person);
            if (row == m_rowOf.cend() || m_members.at(*row).unit != sum.unit) {
                continue;
            }
            m_members[*row].attendance = {sum.present, sum.excused, sum.listed};
            add(*row, fact_code::kAttendance, Decimal(sum.present), Decimal(sum.listed), [&sum] {
                return sum.excused == 0
                           ? MemberFactsWords::tr("present at %1 of %2 meetings").arg(sum.present).arg(sum.listed)
                           : MemberFactsWords::tr("present at %1 of %2 meetings, excused from %3")
                                 .arg(sum.present)
                                 .arg(sum.listed)
                                 .arg(sum.excused);
            });
        }
    }

    void addTraining()
    {
        const QDate day = m_question.lastDay;
        const auto sums = MemberFactsRepository::training(m_connection, m_scope, day);
        // Where nobody of a branch is registered, nothing is known of its training.
        QSet<base::UnitId> branches;
        for (const TrainingSum& sum : sums) {
            branches.insert(sum.unit);
        }
        for (qsizetype row = 0; row < m_members.size(); ++row) {
            const auto sum = sums.constFind(m_members.at(row).person);
            if (sum != sums.cend()) {
                addTrainingOf(row, *sum);
            } else if (branches.contains(m_members.at(row).unit) && m_members.at(row).state == SpanState::Member) {
                add(row, fact_code::kTrainingBand, Decimal(0), kNoWhole,
                    [] { return MemberFactsWords::tr("not registered for the training programme"); });
            }
        }
        if (!m_question.ofGroups) {
            return;
        }
        const auto groups = MemberFactsRepository::trainingGroups(m_connection, m_scope, day);
        for (qsizetype row = 0; row < m_members.size(); ++row) {
            const auto points = groups.value(m_members.at(row).person);
            for (auto it = points.cbegin(); it != points.cend(); ++it) {
                add(row, fact_code::kTrainingGroup + it.key().toLower(), *it, kNoWhole,
                    [&it] { return MemberFactsWords::tr("group %1 of the training programme").arg(it.key()); });
            }
        }
    }

    void addTrainingOf(qsizetype row, const TrainingSum& sum)
    {
        const auto* programme = membership::findTrainingProgramme(sum.programme);
        if (programme == nullptr || !sum.points || sum.groups < programme->groups.size()) {
            return;
        }
        const auto* band = programme->bandOf(*sum.points);
        add(row, fact_code::kTrainingPoints, *sum.points, kNoWhole,
            [&] { return MemberFactsWords::tr("%1 points").arg(sum.points->toVietnameseShort()); });
        const qsizetype place = band == nullptr ? programme->bands.size() : band - programme->bands.constData();
        add(row, fact_code::kTrainingBand, Decimal(programme->bands.size() - place), kNoWhole, [&] {
            return MemberFactsWords::tr("%1 points, %2")
                .arg(sum.points->toVietnameseShort(), band == nullptr ? QString() : band->name.shown());
        });
    }

    /// Months for which dues are written down, by branch; first after last: none.
    struct DuesSpan
    {
        DuesMonth first;
        DuesMonth last;
        bool isEmpty() const { return !first.isValid() || last < first; }
    };
    QHash<base::UnitId, DuesSpan> duesBooks(const DuesMonth& start, const DuesMonth& end)
    {
        QHash<base::UnitId, DuesSpan> kept;
        for (const auto& book : membership::RegisterBookRepository::all(m_connection)) {
            // A book that was ended still tells of the months before.
            if (book.book == membership::book::kDues) {
                kept.insert(book.unit, {std::max(start, DuesMonth(book.keptFrom)),
                                        std::min(end, DuesMonth(book.keptUntil).previous())});
            }
        }
        if (kept.isEmpty()) {
            return {};
        }
        std::optional<organization::UnitTree> tree;
        if (m_question.units.isEmpty()) {
            tree = organization::UnitRepository::treeAt(m_connection, m_question.day);
        }
        QHash<base::UnitId, DuesSpan> books;
        for (const KnownMember& member : std::as_const(m_members)) {
            if (books.contains(member.unit)) {
                continue;
            }
            DuesSpan span = kept.value(member.unit);
            const auto above =
                tree ? tree->ancestorIds(member.unit)
                     : organization::UnitRepository::ancestorsAt(m_connection, member.unit, m_question.day);
            for (qsizetype i = 0; span.isEmpty() && i < above.size(); ++i) {
                span = kept.value(above.at(i));
            }
            books.insert(member.unit, span);
        }
        return books;
    }

    void addDues()
    {
        // A month counts once it is over.
        const DuesMonth last = DuesMonth(m_question.day.addDays(1)).previous();
        const DuesMonth start(m_question.firstDay);
        const auto books = duesBooks(start, last);
        const auto paid = MemberFactsRepository::paid(m_connection, m_scope, start.key(), last.key());
        const auto decided = MemberFactsRepository::withDuesDecisions(m_connection);
        QList<qsizetype> unclear;
        for (qsizetype row = 0; row < m_members.size(); ++row) {
            const DuesSpan span = books.value(m_members.at(row).unit);
            if (span.isEmpty() || m_members.at(row).state != SpanState::Member) {
                continue;
            }
            const DuesMonth first = span.first;
            const PaidSum sum = paid.value(m_members.at(row).person);
            const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
            if (span.last == last && !decided.contains(m_members.at(row).person) && sum.months >= months &&
                sum.least >= mostOwed(m_marks.value(m_members.at(row).person), first, last)) {
                addDuesBehind(row, 0);
            } else {
                unclear.append(row);
            }
        }
        addUnclearDues(unclear, books, start, last);
    }

    /// The most that somebody with these marks can owe for one of the months.
    qint64 mostOwed(const PersonMarks& marks, const DuesMonth& first, const DuesMonth& last)
    {
        const bool salaried = marks.salaried.value_or(false);
        auto& known = salaried ? m_mostSalaried : m_mostOthers;
        if (!known) {
            known = 0;
            for (DuesMonth month = first; month <= last; month = month.next()) {
                const auto* policy = membership::duesPolicyOn(month.firstDay());
                const auto* rate =
                    policy == nullptr
                        ? nullptr
                        : policy->rate(QLatin1String(salaried ? membership::dues_rate_code::kWithSalary
                                                              : membership::dues_rate_code::kWithoutSalary));
                known = std::max(*known, rate == nullptr ? 0 : rate->amount);
            }
        }
        return *known;
    }

    void addDuesBehind(qsizetype row, int months)
    {
        add(row, fact_code::kDuesLate, Decimal(months), kNoWhole, [months] {
            return months == 0 ? MemberFactsWords::tr("dues paid in full")
                               : MemberFactsWords::tr("dues of %n month(s) open", nullptr, months);
        });
    }

    void addUnclearDues(const QList<qsizetype>& rows, const QHash<base::UnitId, DuesSpan>& books,
                        const DuesMonth& start, const DuesMonth& last)
    {
        QList<base::PersonId> people;
        for (const qsizetype row : rows) {
            people.append(m_members.at(row).person);
        }
        QHash<base::PersonId, QMap<DuesMonth, qint64>> paid;
        for (const auto& payment : membership::DuesRepository::payments(m_connection, people, start, last)) {
            paid[payment.person][payment.month] += payment.amount;
        }
        auto facts = membership::DuesRepository::facts(m_connection, people);
        QList<base::PersonId> absent;
        QHash<base::PersonId, QSet<QString>> openMonths;
        for (const qsizetype row : rows) {
            const KnownMember& member = m_members.at(row);
            auto& mine = facts[member.person];
            const PersonMarks marks = m_marks.value(member.person);
            mine.salaried = marks.salaried;
            mine.partyFrom = marks.partyJoined;
            const DuesSpan span = books.value(member.unit);
            int behind = 0;
            for (DuesMonth month = span.first; month <= span.last; month = month.next()) {
                const auto account = membership::accountOf(mine, paid.value(member.person), month, month, member.unit);
                if (account.monthsBehind > 0) {
                    ++behind;
                    openMonths[member.person].insert(month.firstDay().toString(u"yyyy-MM"_s));
                }
            }
            addDuesBehind(row, behind);
            const AttendanceCount& seen = member.attendance;
            if (behind >= kAbsencesToLookAt && seen.listed - seen.present - seen.excused >= kAbsencesToLookAt) {
                absent.append(member.person);
            }
        }
        addInactive(absent, openMonths);
    }

    /// Months in which somebody neither came, nor was excused, nor paid.
    void addInactive(const QList<base::PersonId>& people, const QHash<base::PersonId, QSet<QString>>& openMonths)
    {
        const auto absent = MemberFactsRepository::monthsAbsent(m_connection, people, m_question.firstDay,
                                                                std::min(m_question.lastDay, m_question.day));
        for (const base::PersonId person : people) {
            const int months = static_cast<int>((absent.value(person) & openMonths.value(person)).size());
            if (months > 0) {
                add(m_rowOf.value(person), fact_code::kInactive, Decimal(months), kNoWhole,
                    [months] { return MemberFactsWords::tr("%n month(s) without meeting and dues", nullptr, months); });
            }
        }
    }

    void addPersonal()
    {
        const auto disciplined =
            MemberFactsRepository::disciplined(m_connection, m_scope, m_question.firstDay, m_question.lastDay);
        for (qsizetype row = 0; row < m_members.size(); ++row) {
            const membership::Span& span = m_spans.at(row);
            const int months = wholeMonths(span.from, m_question.lastDay);
            add(row, fact_code::kMonths, Decimal(months), kNoWhole,
                [&span] { return MemberFactsWords::tr("since %1").arg(base::displayDate(span.from)); });
            const bool transferred =
                span.entry == membership::EventKind::Transfer || span.entry == membership::EventKind::TransferIn;
            add(row, fact_code::kTransferred, Decimal(transferred ? 1 : 0), kNoWhole, [&span, transferred] {
                return transferred ? MemberFactsWords::tr("transferred in on %1").arg(base::displayDate(span.from))
                                   : QString();
            });
            add(row, fact_code::kTemporary, Decimal(m_members.at(row).state == SpanState::Guest ? 1 : 0), kNoWhole,
                [] { return QString(); });
            const auto mark = disciplined.constFind(m_members.at(row).person);
            add(row, fact_code::kDiscipline, Decimal(mark != disciplined.cend() ? 1 : 0), kNoWhole, [&] {
                return mark == disciplined.cend() ? MemberFactsWords::tr("no discipline in the period")
                                                  : MemberFactsWords::tr("%1 on %2")
                                                        .arg(membership::entryName(u"discipline"_s, mark->level),
                                                             base::displayDate(mark->onDate));
            });
            const QDate official = m_marks.value(m_members.at(row).person).partyOfficial;
            const bool isOfficial = official.isValid() && official <= m_question.day;
            add(row, fact_code::kPartyOfficial, Decimal(isOfficial ? 1 : 0), kNoWhole, [&] {
                return isOfficial ? MemberFactsWords::tr("full Party member since %1").arg(base::displayDate(official))
                                  : QString();
            });
        }
    }

    Connection& m_connection;
    const MemberFactsQuestion& m_question;
    const std::function<void(int)>& m_told;
    FactsScope m_scope;
    QList<KnownMember> m_members;
    QList<membership::Span> m_spans;
    QHash<base::PersonId, qsizetype> m_rowOf;
    QHash<base::PersonId, PersonMarks> m_marks;
    std::optional<qint64> m_mostSalaried;
    std::optional<qint64> m_mostOthers;
};

} // namespace

int wholeMonths(const QDate& from, const QDate& lastDay)
{
    const QDate end = lastDay.addDays(1);
    if (!from.isValid() || from > end) {
        return 0;
    }
    const int months = (end.year() - from.year()) * 12 + end.month() - from.month();
    return end.day() < from.day() ? months - 1 : months;
}

QList<KnownMember> MemberFacts::read(Connection& connection, const MemberFactsQuestion& question,
                                     const std::function<void(int)>& told)
{
    return FactsReader(connection, question, told).run();
}

Facts MemberFacts::judged(const KnownMember& member, const Facts& typed)
{
    Facts facts = member.facts;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        facts.insert(it.key(), *it);
    }
    const AttendanceCount& seen = member.attendance;
    const auto has = [&typed](const QString& fact) {
        const auto found = typed.constFind(fact);
        return found != typed.cend() && found->amount > Decimal();
    };
    const bool away = has(fact_code::kMaternity) || has(fact_code::kAway);
    if (away && seen.excused > 0 && seen.listed > seen.excused && !typed.contains(fact_code::kAttendance)) {
        const int asked = seen.listed - seen.excused;
        facts.insert(fact_code::kAttendance,
                     {Decimal(seen.present), Decimal(asked),
                      MemberFactsWords::tr("present at %1 of %2 meetings, those of the leave left out")
                          .arg(seen.present)
                          .arg(asked)});
    }
    return facts;
}

} // namespace doancoso::evaluation
