<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n other check(s) wait for this.</source>
        <extracomment>Behind the text of a finding that explains why other parts of the audit were left out.</extracomment>
        <translation>
            <numerusform>%n other check waits for this.</numerusform>
            <numerusform>%n other checks wait for this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s)</source>
        <translation>
            <numerusform>%n name server</numerusform>
            <numerusform>%n name servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one record, %n look-up(s) of 10</source>
        <translation>
            <numerusform>one record, %n look-up of 10</numerusform>
            <numerusform>one record, %n look-ups of 10</numerusform>
        </translation>
    </message>
</context>
</TS>
