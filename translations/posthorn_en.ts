<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditTexts</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that could be better</source>
        <translation>
            <numerusform>%n thing that could be better</numerusform>
            <numerusform>%n things that could be better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see --verbose</source>
        <translation>
            <numerusform>and %n more: see --verbose</numerusform>
            <numerusform>and %n more: see --verbose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see --json</source>
        <translation>
            <numerusform>and %n more: see --json</numerusform>
            <numerusform>and %n more: see --json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone file(s), without any network</source>
        <translation>
            <numerusform>%n zone file, without any network</numerusform>
            <numerusform>%n zone files, without any network</numerusform>
        </translation>
    </message>
</context>
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
    <name>Report</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are left out here.</source>
        <translation>
            <numerusform>%n more answer is left out here.</numerusform>
            <numerusform>%n more answers are left out here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-up(s)</source>
        <translation>
            <numerusform>%n look-up</numerusform>
            <numerusform>%n look-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n string(s), shown joined</source>
        <translation>
            <numerusform>%n string, shown joined</numerusform>
            <numerusform>%n strings, shown joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that could be better</source>
        <translation>
            <numerusform>%n thing that could be better</numerusform>
            <numerusform>%n things that could be better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the sections that follow</source>
        <translation>
            <numerusform>and %n more, in the sections that follow</numerusform>
            <numerusform>and %n more, in the sections that follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the report for IT tells</source>
        <translation>
            <numerusform>and %n more, which the report for IT tells</numerusform>
            <numerusform>and %n more, which the report for IT tells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
        <source>%n address(es) answer, of {tried}</source>
        <extracomment>{answering} is &quot;3 addresses answer&quot; or the like; {tried} the number of those that were tried.</extracomment>
        <translation>
            <numerusform>%n address answers, of {tried}</numerusform>
            <numerusform>%n addresses answer, of {tried}</numerusform>
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
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
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
<context>
    <name>posthorn::ui::ActivityPane</name>
    <message numerus="yes">
        <source>%n question(s) under way</source>
        <translation>
            <numerusform>%n question under way</numerusform>
            <numerusform>%n questions under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) still wait</source>
        <translation>
            <numerusform>%n domain still wait</numerusform>
            <numerusform>%n domains still wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::AtHandPage</name>
    <message numerus="yes">
        <source>%n record(s) of mail are published today. Keep a copy before you change anything: it is the way back.</source>
        <translation>
            <numerusform>%n record of mail is published today. Keep a copy before you change anything: it is the way back.</numerusform>
            <numerusform>%n records of mail are published today. Keep a copy before you change anything: it is the way back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DkimDetail</name>
    <message numerus="yes">
        <source>The message names %n selector(s). They are looked at now.</source>
        <translation>
            <numerusform>The message names %n selector. It is looked at now.</numerusform>
            <numerusform>The message names %n selectors. They are looked at now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::FindingCard</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MainWindow</name>
    <message numerus="yes">
        <source>Removed %n domain(s) from the list.</source>
        <translation>
            <numerusform>Removed %n domain from the list.</numerusform>
            <numerusform>Removed %n domains from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the clipboard are no domain.</source>
        <translation>
            <numerusform>%n entry of the clipboard is no domain.</numerusform>
            <numerusform>%n entries of the clipboard are no domains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MxEditor</name>
    <message numerus="yes">
        <source>%n server(s) added.</source>
        <translation>
            <numerusform>%n server added.</numerusform>
            <numerusform>%n servers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be read.</source>
        <translation>
            <numerusform>%n more line could not be read.</numerusform>
            <numerusform>%n more lines could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MxModel</name>
    <message numerus="yes">
        <source>Remove %n server(s)</source>
        <translation>
            <numerusform>Remove %n server</numerusform>
            <numerusform>Remove %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PlanView</name>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <translation>
            <numerusform>%n change to %1</numerusform>
            <numerusform>%n changes to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PublishView</name>
    <message numerus="yes">
        <source>%n still to do.</source>
        <translation>
            <numerusform>%n still to do.</numerusform>
            <numerusform>%n still to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::RecordCard</name>
    <message numerus="yes">
        <source>In place: all %n name server(s) have it.</source>
        <translation>
            <numerusform>In place: the name server has it.</numerusform>
            <numerusform>In place: all %n name servers have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n name server(s) have it; the others follow by themselves.</source>
        <translation>
            <numerusform>%1 of %n name server has it; it follows by itself.</numerusform>
            <numerusform>%1 of %n name servers have it; the others follow by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::RecordsPage</name>
    <message numerus="yes">
        <source>%n type(s) hidden</source>
        <translation>
            <numerusform>%n type hidden</numerusform>
            <numerusform>%n types hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)…</source>
        <translation>
            <numerusform>&amp;Publish %n change…</numerusform>
            <numerusform>&amp;Publish %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>posthorn::ui::SpfBuilder</name>
    <message numerus="yes">
        <source>There are %n SPF records today, so that receivers ignore them all. The plan puts them into one.</source>
        <translation>
            <numerusform>There is %n SPF record today.</numerusform>
            <numerusform>There are %n SPF records today, so that receivers ignore them all. The plan puts them into one.</numerusform>
        </translation>
    </message>
</context>
</TS>
