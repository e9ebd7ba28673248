<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>renotify::MainWindow</name>
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation>
            <numerusform>%Ln send on this computer</numerusform>
            <numerusform>%Ln sends on this computer</numerusform>
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
