<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DuesService</name>
    <message numerus="yes">
        <source>One decision exempts for at most %n month(s) (%1). Nothing was changed; record a further decision for the months after.</source>
        <translation>
            <numerusform>One decision exempts for at most %n month (%1). Nothing was changed; record a further decision for the months after.</numerusform>
            <numerusform>One decision exempts for at most %n months (%1). Nothing was changed; record a further decision for the months after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridBlock</name>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computed or locked cell(s) kept as they are.</source>
        <translation>
            <numerusform>%n computed or locked cell kept as it is.</numerusform>
            <numerusform>%n computed or locked cells kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) beyond the end of the table were left out.</source>
        <translation>
            <numerusform>%n row beyond the end of the table was left out.</numerusform>
            <numerusform>%n rows beyond the end of the table were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) beyond the edge of the table were left out.</source>
        <translation>
            <numerusform>%n column beyond the edge of the table was left out.</numerusform>
            <numerusform>%n columns beyond the edge of the table were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message numerus="yes">
        <source>dues of %n month(s) open</source>
        <translation>
            <numerusform>dues of %n month open</numerusform>
            <numerusform>dues of %n months open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without meeting and dues</source>
        <translation>
            <numerusform>%n month without meeting and dues</numerusform>
            <numerusform>%n months without meeting and dues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>%n member chosen</numerusform>
            <numerusform>%n members chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberRules</name>
    <message numerus="yes">
        <source>An identity number has 12 digits, an old one 9; this has %n character(s).</source>
        <translation>
            <numerusform>An identity number has 12 digits, an old one 9; this has %n character.</numerusform>
            <numerusform>An identity number has 12 digits, an old one 9; this has %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipService</name>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n member(s)</source>
        <translation>
            <numerusform>%1: %n member</numerusform>
            <numerusform>%1: %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyPipeline</name>
    <message numerus="yes">
        <source>Official before %n month(s) of probation have passed, on %1 at the earliest.</source>
        <translation>
            <numerusform>Official before %n month of probation have passed, on %1 at the earliest.</numerusform>
            <numerusform>Official before %n months of probation have passed, on %1 at the earliest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message numerus="yes">
        <source>%n people carry this card number; name the person by the uid.</source>
        <translation>
            <numerusform>%n person carries this card number; name the person by the uid.</numerusform>
            <numerusform>%n people carry this card number; name the person by the uid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingService</name>
    <message numerus="yes">
        <source>%n list(s) are not announced yet. Nothing was changed; announce or return them first.</source>
        <translation>
            <numerusform>%n list is not announced yet. Nothing was changed; announce or return it first.</numerusform>
            <numerusform>%n lists are not announced yet. Nothing was changed; announce or return them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have no grade of the branch.</source>
        <translation>
            <numerusform>%n member has no grade of the branch.</numerusform>
            <numerusform>%n members have no grade of the branch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) differ from what the records propose, and it is not said why.</source>
        <translation>
            <numerusform>%n grade differs from what the records propose, and it is not said why.</numerusform>
            <numerusform>%n grades differ from what the records propose, and it is not said why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>Points have at most %n decimal(s).</source>
        <translation>
            <numerusform>Points have at most %n decimal.</numerusform>
            <numerusform>Points have at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::kit::GridFindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::AccessModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ActivitiesView</name>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ActivityListModel</name>
    <message numerus="yes">
        <source>%n mended</source>
        <translation>
            <numerusform>%n mended</numerusform>
            <numerusform>%n mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::AssignmentView</name>
    <message numerus="yes">
        <source>%n target(s) saved.</source>
        <translation>
            <numerusform>%n target saved.</numerusform>
            <numerusform>%n targets saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::BehindView</name>
    <message numerus="yes">
        <source>%n record(s) came or were corrected after the report; they are listed under “After the report”. What was handed in stays as it is.</source>
        <translation>
            <numerusform>%n record came or was corrected after the report; it is listed under “After the report”. What was handed in stays as it is.</numerusform>
            <numerusform>%n records came or were corrected after the report; they are listed under “After the report”. What was handed in stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CadresView</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::DuesView</name>
    <message numerus="yes">
        <source>%n month(s) without dues. Three months without a good reason are a case for the branch.</source>
        <translation>
            <numerusform>%n month without dues. Three months without a good reason are a case for the branch.</numerusform>
            <numerusform>%n months without dues. Three months without a good reason are a case for the branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ExplanationModel</name>
    <message numerus="yes">
        <source>Not yet: %1 and %n more</source>
        <translation>
            <numerusform>Not yet: %1 and %n more</numerusform>
            <numerusform>Not yet: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ImportPage</name>
    <message numerus="yes">
        <source>%n cell(s) in an old %1 font were turned into Unicode.</source>
        <translation>
            <numerusform>%n cell in an old %1 font was turned into Unicode.</numerusform>
            <numerusform>%n cells in an old %1 font were turned into Unicode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) first</source>
        <translation>
            <numerusform>Correct %n place first</numerusform>
            <numerusform>Correct %n places first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to correct</source>
        <translation>
            <numerusform>%n cell to correct</numerusform>
            <numerusform>%n cells to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) worth a look</source>
        <translation>
            <numerusform>%n cell worth a look</numerusform>
            <numerusform>%n cells worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MeetingBoardModel</name>
    <message numerus="yes">
        <source>%n meeting(s) this month; the last one is shown.</source>
        <translation>
            <numerusform>%n meeting this month; the last one is shown.</numerusform>
            <numerusform>%n meetings this month; the last one is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MeetingsView</name>
    <message numerus="yes">
        <source>%n meeting(s) that were due in the period are not recorded.</source>
        <translation>
            <numerusform>%n meeting that were due in the period are not recorded.</numerusform>
            <numerusform>%n meetings that were due in the period are not recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MemberImportPage</name>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Import %n member</numerusform>
            <numerusform>Import %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n member(s)</source>
        <translation>
            <numerusform>Change %n member</numerusform>
            <numerusform>Change %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n new member</numerusform>
            <numerusform>%n new members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed</source>
        <translation>
            <numerusform>%n member changed</numerusform>
            <numerusform>%n members changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) as before</source>
        <translation>
            <numerusform>%n member as before</numerusform>
            <numerusform>%n members as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stay as they are.</source>
        <translation>
            <numerusform>%n member stay as they are.</numerusform>
            <numerusform>%n members stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MembersPage</name>
    <message numerus="yes">
        <source>%1 · %n in the list on %2</source>
        <comment>unit, day</comment>
        <translation>
            <numerusform>%1 · %n in the list on %2</numerusform>
            <numerusform>%1 · %n in the list on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>%n member chosen</numerusform>
            <numerusform>%n members chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) written to %1.</source>
        <translation>
            <numerusform>%n member written to %1.</numerusform>
            <numerusform>%n members written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PapersPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PartyView</name>
    <message numerus="yes">
        <source>%n followed</source>
        <translation>
            <numerusform>%n followed</numerusform>
            <numerusform>%n followed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PersonalDataPane</name>
    <message numerus="yes">
        <source>The same name stands in %n other text(s) that are not tied to this person; it may be somebody else. They stay as they are; look at them.</source>
        <translation>
            <numerusform>The same name stands in %n other text that are not tied to this person; it may be somebody else. They stay as they are; look at them.</numerusform>
            <numerusform>The same name stands in %n other texts that are not tied to this person; it may be somebody else. They stay as they are; look at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlansPage</name>
    <message numerus="yes">
        <source>%n plan(s) with overdue work</source>
        <translation>
            <numerusform>%n plan with overdue work</numerusform>
            <numerusform>%n plans with overdue work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingModel</name>
    <message numerus="yes">
        <source>%n month(s) open</source>
        <translation>
            <numerusform>%n month open</numerusform>
            <numerusform>%n months open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingView</name>
    <message numerus="yes">
        <source>%n proposal(s) taken. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n proposal taken. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n proposals taken. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es) have rated nobody.</source>
        <translation>
            <numerusform>%n branch has rated nobody.</numerusform>
            <numerusform>%n branches have rated nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RegistersPane</name>
    <message numerus="yes">
        <source>The register counts from this day on. %n typed figure(s) of reports that are not handed in gave way to counted ones. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>The register counts from this day on. %n typed figure of reports that are not handed in gave way to counted ones. Ctrl+Z takes it back.</numerusform>
            <numerusform>The register counts from this day on. %n typed figures of reports that are not handed in gave way to counted ones. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ResultsModel</name>
    <message numerus="yes">
        <source>%n figure(s) at once</source>
        <translation>
            <numerusform>%n figure at once</numerusform>
            <numerusform>%n figures at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ResultsPage</name>
    <message numerus="yes">
        <source>%n cell(s) to look at</source>
        <translation>
            <numerusform>%n cell to look at</numerusform>
            <numerusform>%n cells to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) · mean %1</source>
        <translation>
            <numerusform>%n figure · mean %1</numerusform>
            <numerusform>%n figures · mean %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) · together %1</source>
        <translation>
            <numerusform>%n figure · together %1</numerusform>
            <numerusform>%n figures · together %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) · sum %1 · mean %2</source>
        <translation>
            <numerusform>%n figure · sum %1 · mean %2</numerusform>
            <numerusform>%n figures · sum %1 · mean %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ResultsPanel</name>
    <message numerus="yes">
        <source>The last %n periods</source>
        <translation>
            <numerusform>The last %n period</numerusform>
            <numerusform>The last %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::TrainingView</name>
    <message numerus="yes">
        <source>%n member(s) have all points in every group. Was each of them looked at? F7 shows them.</source>
        <translation>
            <numerusform>%n member have all points in every group. Was each of them looked at? F7 shows them.</numerusform>
            <numerusform>%n members have all points in every group. Was each of them looked at? F7 shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have the same points in every group. Was each of them looked at? F7 shows them.</source>
        <translation>
            <numerusform>%n member have the same points in every group. Was each of them looked at? F7 shows them.</numerusform>
            <numerusform>%n members have the same points in every group. Was each of them looked at? F7 shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) registered for the year %1.</source>
        <translation>
            <numerusform>%n member registered for the year %1.</numerusform>
            <numerusform>%n members registered for the year %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n result(s) upward?</source>
        <translation>
            <numerusform>Send %n result upward?</numerusform>
            <numerusform>Send %n results upward?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not assessed in every group and stay here.</source>
        <translation>
            <numerusform>%n member are not assessed in every group and stay here.</numerusform>
            <numerusform>%n members are not assessed in every group and stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) sent upward.</source>
        <translation>
            <numerusform>%n result sent upward.</numerusform>
            <numerusform>%n results sent upward.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken back; the scores can be changed again.</source>
        <translation>
            <numerusform>%n result taken back; the scores can be changed again.</numerusform>
            <numerusform>%n results taken back; the scores can be changed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitImportPage</name>
    <message numerus="yes">
        <source>Import %n unit(s)</source>
        <translation>
            <numerusform>Import %n unit</numerusform>
            <numerusform>Import %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n unit(s)</source>
        <translation>
            <numerusform>Change %n unit</numerusform>
            <numerusform>Change %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new unit(s)</source>
        <translation>
            <numerusform>%n new unit</numerusform>
            <numerusform>%n new units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) changed</source>
        <translation>
            <numerusform>%n unit changed</numerusform>
            <numerusform>%n units changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) as before</source>
        <translation>
            <numerusform>%n unit as before</numerusform>
            <numerusform>%n units as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) stay as they are.</source>
        <translation>
            <numerusform>%n unit stay as they are.</numerusform>
            <numerusform>%n units stay as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
