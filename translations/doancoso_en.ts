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
        <source>%n unit(s) stay as they are.</source>
        <translation>
            <numerusform>%n unit stays as it is.</numerusform>
            <numerusform>%n units stay as they are.</numerusform>
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
</TS>
