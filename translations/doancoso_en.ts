<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>doancoso::kit::GridFindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
