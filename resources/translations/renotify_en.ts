<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChallengeTimes</name>
    <message numerus="yes">
        <source>started %n s ago</source>
        <translation>
            <numerusform>started %n s ago</numerusform>
            <numerusform>started %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n min ago</source>
        <translation>
            <numerusform>started %n min ago</numerusform>
            <numerusform>started %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.</numerusform>
            <numerusform>This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.</numerusform>
            <numerusform>This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.</numerusform>
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
    <name>renotify::CheckPage</name>
    <message numerus="yes">
        <source>%Ln row(s) can be sent.</source>
        <translation>
            <numerusform>%Ln row can be sent.</numerusform>
            <numerusform>%Ln rows can be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can’t.</source>
        <comment>can’t be sent</comment>
        <translation>
            <numerusform>%Ln row can’t.</numerusform>
            <numerusform>%Ln rows can’t.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the earlier list are not chosen.</source>
        <translation>
            <numerusform>%Ln row of the earlier list is not chosen.</numerusform>
            <numerusform>%Ln rows of the earlier list are not chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::ConfirmPage</name>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n second(s).</source>
        <translation>
            <numerusform>At the present pace of the account it takes at most %n second.</numerusform>
            <numerusform>At the present pace of the account it takes at most %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n minute(s).</source>
        <translation>
            <numerusform>At the present pace of the account it takes at most %n minute.</numerusform>
            <numerusform>At the present pace of the account it takes at most %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n hour(s).</source>
        <translation>
            <numerusform>At the present pace of the account it takes at most %n hour.</numerusform>
            <numerusform>At the present pace of the account it takes at most %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln push(es)</source>
        <translation>
            <numerusform>%Ln push</numerusform>
            <numerusform>%Ln pushes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people, after: 217 pushes to</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln push(es)</source>
        <translation>
            <numerusform>&amp;Send %Ln push</numerusform>
            <numerusform>&amp;Send %Ln pushes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln push(es)</source>
        <translation>
            <numerusform>Up to %Ln push</numerusform>
            <numerusform>Up to %Ln pushes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the last check, %Ln of them would be sent.</source>
        <comment>of up to 64 pushes</comment>
        <translation>
            <numerusform>By the last check, %Ln of them would be sent.</numerusform>
            <numerusform>By the last check, %Ln of them would be sent.</numerusform>
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
        <source>Newest %Ln so far, loading more…</source>
        <translation>
            <numerusform>Newest %Ln so far, loading more…</numerusform>
            <numerusform>Newest %Ln so far, loading more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; there are more.</source>
        <translation>
            <numerusform>Newest %Ln; there are more.</numerusform>
            <numerusform>Newest %Ln; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; scroll for more.</source>
        <translation>
            <numerusform>Newest %Ln; scroll for more.</numerusform>
            <numerusform>Newest %Ln; scroll for more.</numerusform>
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
    <name>renotify::FormFiller</name>
    <message numerus="yes">
        <source>%Ln earlier link(s) or paste(s) were replaced before they were sent. “Restore the previous values” brings them back one by one.</source>
        <translation>
            <numerusform>%Ln earlier link or paste were replaced before they were sent. “Restore the previous values” brings them back one by one.</numerusform>
            <numerusform>%Ln earlier links or pastes were replaced before they were sent. “Restore the previous values” brings them back one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HeadlineWords</name>
    <message numerus="yes">
        <source>%1, answered after %n s</source>
        <comment>Accepted – 201 Created – 182 ms</comment>
        <translation>
            <numerusform>%1, answered after %n s</numerusform>
            <numerusform>%1, answered after %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with commas. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln send exported to %1 as a table with commas. The file contains customers’ identities: handle it like other customer data.</numerusform>
            <numerusform>%Ln sends exported to %1 as a table with commas. The file contains customers’ identities: handle it like other customer data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with semicolons. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln send exported to %1 as a table with semicolons. The file contains customers’ identities: handle it like other customer data.</numerusform>
            <numerusform>%Ln sends exported to %1 as a table with semicolons. The file contains customers’ identities: handle it like other customer data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln send exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other customer data.</numerusform>
            <numerusform>%Ln sends exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other customer data.</numerusform>
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
        <source>Delete %Ln send(s)?</source>
        <translation>
            <numerusform>Delete %Ln send?</numerusform>
            <numerusform>Delete %Ln sends?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted.</source>
        <translation>
            <numerusform>%Ln send deleted.</numerusform>
            <numerusform>%Ln sends deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your preferences keep sends for %Ln day(s).</source>
        <translation>
            <numerusform>Your preferences keep sends for %Ln day.</numerusform>
            <numerusform>Your preferences keep sends for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRetention</name>
    <message numerus="yes">
        <source>%Ln send(s) up to %1 are older than your preferences keep them. They are kept until you agree to delete them.</source>
        <translation>
            <numerusform>%Ln send up to %1 is older than your preferences keep it. It is kept until you agree to delete it.</numerusform>
            <numerusform>%Ln sends up to %1 are older than your preferences keep them. They are kept until you agree to delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s) up to %1?</source>
        <translation>
            <numerusform>Delete %Ln send up to %1?</numerusform>
            <numerusform>Delete %Ln sends up to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::ListControl</name>
    <message numerus="yes">
        <source>%Ln row(s) would be sent now.</source>
        <translation>
            <numerusform>%Ln row would be sent now.</numerusform>
            <numerusform>%Ln rows would be sent now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>%Ln row would be left out.</numerusform>
            <numerusform>%Ln rows would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” of %2 is not finished: %Ln row(s) were not sent.</source>
        <translation>
            <numerusform>The list “%1” of %2 is not finished: %Ln row was not sent.</numerusform>
            <numerusform>The list “%1” of %2 is not finished: %Ln rows were not sent.</numerusform>
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
    <name>renotify::PasteDialog</name>
    <message numerus="yes">
        <source>choose one of %Ln</source>
        <comment>found in the text</comment>
        <translation>
            <numerusform>choose one of %Ln</numerusform>
            <numerusform>choose one of %Ln</numerusform>
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
        <source>Currently %Ln send(s) are older.</source>
        <translation>
            <numerusform>Currently %Ln send is older.</numerusform>
            <numerusform>Currently %Ln sends are older.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were in progress when Renotify closed and are Unknown now: check the challenge before you send again.</source>
        <translation>
            <numerusform>%Ln send was in progress when Renotify closed and is Unknown now: check the challenge before you send again.</numerusform>
            <numerusform>%Ln sends were in progress when Renotify closed and are Unknown now: check the challenge before you send again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::RescueControl</name>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history, %1 lost. The damaged file is kept as %2.</source>
        <translation>
            <numerusform>%Ln send rescued into a new history, %1 lost. The damaged file is kept as %2.</numerusform>
            <numerusform>%Ln sends rescued into a new history, %1 lost. The damaged file is kept as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history; how many were lost is not known. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%Ln send rescued into a new history; how many were lost is not known. The damaged file is kept as %1.</numerusform>
            <numerusform>%Ln sends rescued into a new history; how many were lost is not known. The damaged file is kept as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::RunPage</name>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>About %n second left.</numerusform>
            <numerusform>About %n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done, %2 approved</source>
        <comment>83 of 217 rows done, 12 approved</comment>
        <translation>
            <numerusform>%1 of %Ln row done, %2 approved</numerusform>
            <numerusform>%1 of %Ln rows done, %2 approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) were not sent yet.</source>
        <translation>
            <numerusform>Stopped. %Ln row was not sent yet.</numerusform>
            <numerusform>Stopped. %Ln rows were not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows had their turn. Waiting for the answers of %Ln customer(s).</source>
        <translation>
            <numerusform>All rows had their turn. Waiting for the answer of %Ln customer.</numerusform>
            <numerusform>All rows had their turn. Waiting for the answers of %Ln customers.</numerusform>
        </translation>
    </message>
</context>
</TS>
