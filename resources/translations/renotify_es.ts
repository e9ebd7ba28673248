<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The answer was longer; the rest was not read.)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengeTimes</name>
    <message>
        <source>asked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>asked %n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo did not end within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Choose the account of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the service SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the challenge SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the time to live, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the reason or ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-sends a Twilio Verify push notification, and knows how it ended.
The options fill the form; a person presses Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with the built-in sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep accounts, preferences and history in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --sandbox: send the example, print the notification, save a picture of the window and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not used. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo sends: it works with --sandbox only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>approved at 14:30:11</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The customer denied this challenge. Nothing more is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said that they did not ask for it: somebody else may be trying to sign in. Check who you are talking to, and tell your security team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer approved this challenge. No push is needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This challenge has expired. Ask the customer to start again, then find the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 3 pushes of this challenge are used. Ask the customer to start again, then find the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s device takes no push. Ask them to open the app, which looks for the challenge itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s device is not verified yet. Its enrolment has to be finished first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last send may have arrived, and this account may not read challenges. Ask the customer before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last send may have arrived. See how the challenge stands before you send again (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This customer got a push a moment ago. Wait for %n s, or send all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renotify runs already with this data folder: give --demo another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::AboutDialog</name>
    <message>
        <source>About Renotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-sends a Twilio Verify push notification, and knows how it ended.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty and is not made by Twilio.

It uses Qt %1 (LGPL 3), QtKeychain (BSD) and SQLite (public domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and the desktop&apos;s kind, for a bug report: no account, no customer, no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::AccountBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbo&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything on the built-in sandbox: no push leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::AccountChoice</name>
    <message>
        <source>The sandbox has ended. Choose it again to start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox does not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::AccountChooser</name>
    <message>
        <source>&amp;Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accou&amp;nts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::AccountForm</name>
    <message>
        <source>Account na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key SID or account SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SK… or AC…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kee&amp;p the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtra CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks what the credential may do. Nothing is sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret of the API key, or the auth token of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auth token can do everything in the account. An API key can be limited and withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: a field needs another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name, for example “Acme staging”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the name of the built-in sandbox. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service host is another one. Enter the secret again: it goes there only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file is another one. Enter the secret again: it decides whom the secret is shown to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret again to have it kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::AccountPages</name>
    <message>
        <source>Add an account to send with your own Twilio credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::AccountTransfer</name>
    <message>
        <source>With %1 the file is too large to be one of accounts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Renotify has written this file. Install that version, then import it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of accounts, or it is damaged, at “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account in this file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. No secret was in the file: enter those of the accounts that ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1. No secret is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something else, and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::AccountsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you save, the secret goes to the keychain and is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but the old secret is still in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and removed from the keychain. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not waiting any more. What the keychain’s own window is told still counts: try again to be sure, or keep the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 what the credential may do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is removed, too, and cannot be brought back. The history of its sends stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the new account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed about the accounts marked with a dot is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ApiCodeWords</name>
    <message>
        <source>The credentials were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SID or the secret of the account is wrong, was deleted, belongs to another region, or is for tests only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the SID, the secret and the service host of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account uses a restricted API key that does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages the key to add /twilio/verify/push-notification/create, /twilio/verify/challenge/read and /twilio/verify/challenge/list to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not serve this account: it is not active, or it was suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending, and ask whoever manages your Twilio account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test credentials do not work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify does not take Twilio’s test credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put live credentials into the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not know this service, identity or challenge, or they do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all three with the customer’s sign-in. The identity may have to be the hash of the user name instead of the name itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s device was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not find the device registration (the factor) that belongs to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that service, identity and challenge belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio knows no such challenge of this identity in this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio knows no such identity in this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service and the identity. It may have to be the hash of the user name instead of the name itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Twilio account had too many requests running at once, so this one was not processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio limits how often it may be asked, and that limit was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed at Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is Twilio’s, and how far the request got is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the challenge before you send again: the push may have gone out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio cannot answer at the moment, and how far the request got is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio found one of the values not valid, so the request was not processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check service, identity, challenge and time to live, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device gets no pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s device is registered without push, so none can ever reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to open the app: it looks for the sign-in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 3 pushes are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio allows 3 pushes for a challenge, and this one has had them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to start the sign-in again: that makes a new challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not fully set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of the customer’s device (the factor) has not been verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to finish setting up the app, and to start the sign-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge is already answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has already been approved or denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the challenge’s status. For another try the customer starts the sign-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to answer this sign-in is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account SID is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID of this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the SID and the secret of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor SID is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not accept the device registration (the factor) that belongs to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not accept the service SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service SID: VA and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not accept the challenge SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not accept the identity (it calls it the entity).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the identity: 8 to 64 letters and digits, in groups joined by dashes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::CaFileField</name>
    <message>
        <source>Enter the whole path, or choose the file with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is in this file. It has to be in PEM form (BEGIN CERTIFICATE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the extra CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeCard</name>
    <message>
        <source>Challenge message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in service, identity and challenge to see how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the challenge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes used: all %1, says Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes used here: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending works. The key lacks /twilio/verify/challenge/read.</source>
        <translation>Se puede enviar. A la clave le falta /twilio/verify/challenge/read.</translation>
    </message>
    <message>
        <source>Compare all three with the customer’s sign-in.</source>
        <translation>Compare los tres con el inicio de sesión del cliente.</translation>
    </message>
    <message>
        <source>There is no such challenge</source>
        <translation>Este desafío no existe</translation>
    </message>
    <message>
        <source>This account may not read it</source>
        <translation>Esta cuenta no puede leerlo</translation>
    </message>
    <message>
        <source>Could not be read – F5 tries again</source>
        <translation>No se pudo leer – F5 reintenta</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeFinder</name>
    <message>
        <source>Looking… Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No challenge of this customer is pending: it may have expired, have been answered, or belong to another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: the only one that is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys and Enter choose, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the backend hashes identities: then the service knows this customer by the SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older ones did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this identity: is it of another service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks the permission /twilio/verify/challenge/list. Sending works without it: type the Challenge SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity was replaced by its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what this customer has not answered yet (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes an account, a service SID and an identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeTrail</name>
    <message>
        <source>Challenge answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::DetailsPaste</name>
    <message>
        <source>Paste &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the text: check it before you send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ErrorWords</name>
    <message>
        <source>Details: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio says: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is Twilio’s error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio says: “%1” (error %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio asks to wait %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the challenge before you send again: the push may have gone out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Twilio’s page about the error, or show it to whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had no error details from Twilio; perhaps a proxy on the way gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, show the answer to whoever runs your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, “%1”, had no error details from Twilio; perhaps a proxy on the way gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names another address, and Renotify takes your credentials to no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service host of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer points to “%1”, and Renotify takes your credentials to no other address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut short, or was not one that Twilio gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the service host of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was longer than 1 MiB and was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within the time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was reached, but its answer did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renotify ended during the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renotify or the computer stopped before the answer came, so nobody saw how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the challenge before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before anything left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again whenever you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after it had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled when the request was already on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives no address to send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web address can be made of the account’s service host and the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service host of the account, and the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s name was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not know the name of the service host, or there is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, and the service host of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes connections at the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the service runs, and the service host of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection within the time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network’s proxy stood in the way; Twilio was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network’s proxy lets nobody through without a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them in the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s date. If it is right, tell whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, was valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is for a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is valid only from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered proved to be something other than the service host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, ask whoever runs your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered proved to be “%1”, which is not the service host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service is your own, set its certificate as the account’s extra CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate’s issuer is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate’s issuer is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs your network for its CA file, and set it in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate was issued by “%1”, which this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer and the service could not agree on a secure connection (TLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra CA file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s extra CA file cannot be read or has no certificate in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s extra CA file “%1” cannot be read or has no certificate in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is a program of its own, and it did not start or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, install Renotify anew: renotify-sandbox comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret cannot be reached while the keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain asked for permission and did not get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and allow Renotify to use the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers Renotify no keychain to keep secrets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up, or choose in the account to keep the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time; perhaps another window asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for that window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, keep the account’s secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is kept for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain runs, but nothing was ever kept in it, and it has no password so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret in the account and save: the desktop then asks for a password for the new keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was given for another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s service host or CA file is not the one that its secret was entered for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, enter the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s secret was entered for “%1”, and it goes nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, and nothing is sent unrecorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is write-protected, and nothing is sent unrecorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow yourself to write to the history’s file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is another program’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the place of the history was not made by Renotify, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file elsewhere, then start Renotify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is from a newer Renotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Renotify has written the history, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be relied on, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the file, put back one from your backup, then start Renotify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the history and did not let go in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the history failed, and nothing is sent unrecorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the history’s folder, then start Renotify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that Renotify needs could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow yourself to read the file, then start Renotify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be saved to its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk’s free space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file does not hold what Renotify once wrote, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy from your backup in its place, then start Renotify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is from a newer Renotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Renotify has written the file, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::FieldWords</name>
    <message>
        <source>That is an account SID (AC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account SID starts with AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the account SID: AC and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an API key SID (SK).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key SID starts with SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key SID: SK and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key SID starts with SK, an account SID with AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key SID or the account SID: SK or AC, and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a service SID (VA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service SID starts with VA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the service SID: VA and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an entity SID (YE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity SID starts with YE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the entity SID: YE and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a factor SID (YF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor SID starts with YF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the factor SID: YF and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a challenge SID (YC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A challenge SID starts with YC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a notification SID (NT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification SID starts with NT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the notification SID: NT and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invisible hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invisible character (U+%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 is a space. Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 is %2, which cannot be seen. Type that part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 is “%2”. After its first two letters a SID has only 0 to 9 and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first two letters as capitals: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: a SID has 34 characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short by %n: a SID has 34 characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the identity by which the service knows the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: an identity has at most %1 characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A character of the identity is broken. Copy or type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“.” and “..” cannot be sent: in a web address they lead to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 is %2, which cannot be seen and will be sent. If that is a mistake, type that part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a user name or an e-mail address. Many services know the customer by another identity: Twilio’s sample backend stores the SHA-256 of the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity usually has 8 to 64 letters and digits, in groups joined by dashes. This one will be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the base URL, for example https://verify.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole web address. One looks like https://verify.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the address with https:// (for a service on this computer also http://).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://: with http:// the secret could be read on its way. Only a service on this computer (localhost) may have http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user name, password and @ out of the address: the SID and the secret have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range: Twilio takes %1 to %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service decides: 300 seconds by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attempt now, not kept for an offline phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept for an offline phone for up to %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FinderPanel</name>
    <message>
        <source>&amp;Find challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try its SHA-&amp;256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put bac&amp;k what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks again with the SHA-256 of the identity, in lower-case hex, in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln so far, more are coming.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln of more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln, more as you scroll.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, newest first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FollowControl</name>
    <message>
        <source>Challenge %1</source>
        <comment>approved, denied or expired</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::FormFiller</name>
    <message>
        <source>Put back what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from a link: check it before you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time to live: it has 0 to 300 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::GuardFields</name>
    <message>
        <source>Pr&amp;oduction account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window and the send button show that real customers are at the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-do&amp;wn in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two sends to the same identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hol&amp;d in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a send leaves, while Esc still stops it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout Renotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: versions and the desktop&apos;s kind, no account, no customer, no secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HelpWords</name>
    <message>
        <source>Your first send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account. The sandbox is a service on this computer: no push leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the service SID (VA…), the customer&apos;s identity and the challenge SID (YC…), or paste any text that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long Twilio is to keep trying, and press Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio took the push. Nobody can tell whether it reached the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio answered with an error: no push was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed before anything could reach Twilio. Sending again is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have arrived, the answer did not. Look at the challenge before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how long Twilio keeps the push for a phone that is offline: 0 to 300 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is one attempt now. The service&apos;s default is 300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A challenge usually lives five minutes; a push that is kept longer than that helps nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did the push not arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the challenge still pending? If it is expired, approved or denied, the customer signs in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were three pushes used? Twilio allows no more for one challenge: the customer signs in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it denied? Ask the customer before anything else: somebody else may be signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the device take pushes? With error 60307 it does not: the customer opens the app, which looks for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the phone online, and are the app&apos;s notifications allowed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All well so far? Opening the app shows the pending challenge, with or without a push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the challenges of the identity; so does Enter in its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste details from any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load the selected row of the history into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are in the system&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history stays on this computer. Device tokens and the details of a challenge are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renotify talks to your account&apos;s host and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HistoryControl</name>
    <message>
        <source>Search the histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what the history shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1. The file names customers: keep it as you keep their data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written to %1: %2. Nothing of it was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read to its end, and no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HistoryFilterBar</name>
    <message>
        <source>Outcome filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the last</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search history: whole words, beginnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIDs, identity, account, reason, message and code, by whole words and by the beginning of the last one. The middle of a SID is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HistoryModel</name>
    <message>
        <source>default</source>
        <comment>time to live</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRemover</name>
    <message>
        <source>&amp;Delete selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;older than…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget an identity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the rows to delete in the history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete older sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete sends older than so many days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No send is as old as that. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget an identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the customer to forget, whole and as it was sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no identity. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything about “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sends to it through any account, their answers and what is known of its challenges are deleted for good, in the copies made before updates, too. Exported files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s) from the history?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted for good and nobody, Twilio included, can say later what was sent. Export them first if that may be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until what runs below the history has ended, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some of the sends may have been deleted already; the others are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all could be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HistoryTable</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sends yet. Each one is kept here, whatever its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No send is like that. The search finds whole words and the beginning of the last one, not the middle of a SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::HostFields</name>
    <message>
        <source>Service &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and dashes, for example “dublin” or “ie1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an edge, a region or both. Without either it is “Twilio”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go to %1. Credentials belong to one region.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ImportPreview</name>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its API key or account SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it sends to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its extra CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where its secret is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production, colour, cool-down or hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new; its name was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; asks for its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat the import would do. Nothing has been changed yet, and no account is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, trusting the CA file %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::LinkTemplates</name>
    <message>
        <source>Copy a link &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link template for %1 is on the clipboard. Replace the words in capitals by your own fields; whoever clicks the link gets a filled form and sends it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::LinkWords</name>
    <message>
        <source>It is no link of Renotify: one starts with renotify:send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than any link needs to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has characters that cannot be read or seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for something that no link may choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its service is no service SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identity cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its challenge is no challenge SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time to live is not 0 to 300 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reason is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::MainWindow</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;efresh the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION: %1 – Renotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Renotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln send(s) on this computer</source>
        <comment>12 of 1,204 sends</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::MessageBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the notification SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;ming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form and send: what Twilio answers appears here. A row of the history, opened with Enter, shows here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headers came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeWords</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio took the push over; whether it reaches the phone, Twilio does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with an error, and no push was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reached the service, so no push was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have arrived, but its answer did not: the push may have gone out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::PasteDialog</name>
    <message>
        <source>“%1” is no time to live: it has 0 to 300 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any text: a URL, JSON, a log line, a cURL command, a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (replaces %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found, stays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::PendingList</name>
    <message>
        <source>Pending challenges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::PendingModel</name>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnection deadline in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service is not reached by then, the send ends as Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send deadline in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no answer is there by then, the send ends as Unknown: the push may have gone out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language (from the next start on)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were running when Renotify ended, and are Unknown now: look at the challenge before you send again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Renotify. This is the built-in sandbox: press Send and see what happens, no push leaves this computer. For real sends add an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renotify closes as soon as the send has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ReceiptWords</name>
    <message>
        <source>Twilio %1</source>
        <comment>error code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push notification sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ReportWords</name>
    <message>
        <source>The credential is right, but it may not list services (permission /twilio/verify/service/list, error %1): enter service SIDs by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential works. The account has no Verify service yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential works. Services (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it may look at challenges could not be tried without a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not look at challenges: add /twilio/verify/challenge/list and /twilio/verify/challenge/read to the key (error %1). Sending works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may look at challenges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it may send shows only with a send (/twilio/verify/push-notification/create).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::RowActions</name>
    <message>
        <source>Send agai&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the selected row into the form, to send it again from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is on the clipboard. Identity and SIDs are masked in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command can be made of this row: its address is none that a request could go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cURL command is on the clipboard. It has no secret: before you run it, set TWILIO_AUTH to the key&apos;s SID and its secret, with a colon between. Running it sends one more push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no send yet to copy: select a row of the history first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::SandboxAccount</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::SecretWords</name>
    <message>
        <source>Or keep the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is kept for this account. Enter it, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is stored in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is kept until Renotify is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::SendButton</name>
    <message>
        <source>Send notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s – Esc stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send to %1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send notification to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::SendControl</name>
    <message>
        <source>Stopped in time: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form changed: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account changed: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the last send ended could not be written to the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::SendForm</name>
    <message>
        <source>Send notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer as the service knows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the history only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaso&amp;n or ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came with the account “%1”. Is it right for “%2”, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a challenge first, or press Esc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::SendRow</name>
    <message>
        <source>Send all the sa&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::ServiceOffer</name>
    <message>
        <source>Known services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s services (Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::TimingView</name>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answer and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>renotify::TtlField</name>
    <message>
        <source>Use the service &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the service default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no&amp;w or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it ex&amp;pires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest that the service keeps it. The challenge expires at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until the challenge expires, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than the challenge lives: it expires at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that the challenge has left, 300 s at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has seen yet when the challenge expires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
