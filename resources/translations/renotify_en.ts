<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChallengeTimes</name>
    <message numerus="yes">
        <source>asked %n s ago</source>
        <translation>
            <numerusform>asked %n s ago</numerusform>
            <numerusform>asked %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n min ago</source>
        <translation>
            <numerusform>asked %n min ago</numerusform>
            <numerusform>asked %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>This customer got a push a moment ago. Wait for %n s, or send all the same.</source>
        <translation>
            <numerusform>This customer got a push a moment ago. Wait for %n s, or send all the same.</numerusform>
            <numerusform>This customer got a push a moment ago. Wait for %n s, or send all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::ActivityWords</name>
    <message numerus="yes">
        <source>%Ln still being sent</source>
        <translation>
            <numerusform>%Ln still being sent</numerusform>
            <numerusform>%Ln still being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln send</numerusform>
            <numerusform>%Ln sends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeTrail</name>
    <message numerus="yes">
        <source>after %n s</source>
        <translation>
            <numerusform>after %n s</numerusform>
            <numerusform>after %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FieldWords</name>
    <message numerus="yes">
        <source>Too long by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>One character too many: a SID has 34 characters.</numerusform>
            <numerusform>%n characters too many: a SID has 34 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>One character is missing: a SID has 34 characters.</numerusform>
            <numerusform>%n characters are missing: a SID has 34 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: an identity has at most %1 characters.</source>
        <translation>
            <numerusform>One character too many: an identity has at most %1 characters.</numerusform>
            <numerusform>%n characters too many: an identity has at most %1 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for an offline phone for up to %n s.</source>
        <translation>
            <numerusform>Kept for an offline phone for up to %n s.</numerusform>
            <numerusform>Kept for an offline phone for up to %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FinderPanel</name>
    <message numerus="yes">
        <source>The newest %Ln so far, more are coming.</source>
        <translation>
            <numerusform>The newest %Ln so far, more are coming.</numerusform>
            <numerusform>The newest %Ln so far, more are coming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln of more.</source>
        <translation>
            <numerusform>The newest %Ln of more.</numerusform>
            <numerusform>The newest %Ln of more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln, more as you scroll.</source>
        <translation>
            <numerusform>The newest %Ln, more as you scroll.</numerusform>
            <numerusform>The newest %Ln, more as you scroll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, newest first.</source>
        <translation>
            <numerusform>%Ln pending, newest first.</numerusform>
            <numerusform>%Ln pending, newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1. The file names customers: keep it as you keep their data.</source>
        <translation>
            <numerusform>%Ln send exported to %1. The file names customers: keep it as you keep their data.</numerusform>
            <numerusform>%Ln sends exported to %1. The file names customers: keep it as you keep their data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HistoryFilterBar</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the last</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRemover</name>
    <message numerus="yes">
        <source>Delete %Ln send(s) from the history?</source>
        <translation>
            <numerusform>Delete %Ln send from the history?</numerusform>
            <numerusform>Delete %Ln sends from the history?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln send deleted for good.</numerusform>
            <numerusform>%Ln sends deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preferences keep sends for %Ln day(s).</source>
        <translation>
            <numerusform>The preferences keep sends for %Ln day.</numerusform>
            <numerusform>The preferences keep sends for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::MainWindow</name>
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation>
            <numerusform>%Ln send on this computer</numerusform>
            <numerusform>%Ln sends on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln send(s) on this computer</source>
        <comment>12 of 1,204 sends</comment>
        <translation>
            <numerusform>%1 of %Ln send on this computer</numerusform>
            <numerusform>%1 of %Ln sends on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::PreferencesDialog</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>sends are kept so long</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now %Ln send(s) are older.</source>
        <translation>
            <numerusform>Now %Ln send is older.</numerusform>
            <numerusform>Now %Ln sends are older.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were running when Renotify ended, and are Unknown now: look at the challenge before you send again.</source>
        <translation>
            <numerusform>%Ln send was running when Renotify ended, and is Unknown now: look at the challenge before you send again.</numerusform>
            <numerusform>%Ln sends were running when Renotify ended, and are Unknown now: look at the challenge before you send again.</numerusform>
        </translation>
    </message>
</context>
</TS>
