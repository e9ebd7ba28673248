<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n min ago</source>
        <translation type="unfinished">
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
        <translation>送信はできます。キーに /twilio/verify/challenge/read がありません。</translation>
    </message>
    <message>
        <source>Compare all three with the customer’s sign-in.</source>
        <translation>3 つすべてをお客様のサインインと照合してください。</translation>
    </message>
    <message>
        <source>There is no such challenge</source>
        <translation>このチャレンジは存在しません</translation>
    </message>
    <message>
        <source>This account may not read it</source>
        <translation>このアカウントでは読み取れません</translation>
    </message>
    <message>
        <source>Could not be read – F5 tries again</source>
        <translation>読み取れません – F5 で再試行</translation>
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
        <translation>通知 SID を入力してください: NT と 32 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>改行しない空白</translation>
    </message>
    <message>
        <source>an invisible hyphen</source>
        <translation>見えないハイフン</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation>ゼロ幅スペース</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation>ゼロ幅接合子</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>バイト順マーク</translation>
    </message>
    <message>
        <source>an invisible character (U+%1)</source>
        <translation>見えない文字 (U+%1)</translation>
    </message>
    <message>
        <source>Character %1 is a space. Delete it.</source>
        <translation>%1 文字目が空白です。削除してください。</translation>
    </message>
    <message>
        <source>Character %1 is %2, which cannot be seen. Type that part again.</source>
        <translation>%1 文字目は%2で、目に見えません。その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>Character %1 is “%2”. After its first two letters a SID has only 0 to 9 and a to f.</source>
        <translation>%1 文字目が「%2」です。SID の先頭 2 文字より後ろに使えるのは 0～9 と a～f だけです。</translation>
    </message>
    <message>
        <source>Write the first two letters as capitals: %1.</source>
        <translation>先頭の 2 文字は大文字で入力してください: %1</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>%n 文字長すぎます。SID は 34 文字です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>%n 文字足りません。SID は 34 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the identity by which the service knows the customer.</source>
        <translation>サービスが顧客を識別しているアイデンティティを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: an identity has at most %1 characters.</source>
        <translation>
            <numerusform>%n 文字長すぎます。アイデンティティは最大 %1 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A character of the identity is broken. Copy or type it again.</source>
        <translation>アイデンティティに壊れた文字があります。コピーまたは入力をやり直してください。</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be sent: in a web address they lead to another place.</source>
        <translation>「.」と「..」は送信できません。Web アドレスの中では別の場所を指すためです。</translation>
    </message>
    <message>
        <source>Character %1 is %2, which cannot be seen and will be sent. If that is a mistake, type that part again.</source>
        <translation>%1 文字目は%2で、目に見えないまま送信されます。誤りであれば、その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>This looks like a user name or an e-mail address. Many services know the customer by another identity: Twilio’s sample backend stores the SHA-256 of the user name.</source>
        <translation>ユーザー名またはメールアドレスのようです。多くのサービスは別のアイデンティティで顧客を識別しています。Twilio のサンプルバックエンドは、ユーザー名の SHA-256 を保存します。</translation>
    </message>
    <message>
        <source>An identity usually has 8 to 64 letters and digits, in groups joined by dashes. This one will be sent as it is.</source>
        <translation>アイデンティティは通常、8～64 文字の英数字で、ダッシュでつないだグループになっています。この値はこのまま送信されます。</translation>
    </message>
    <message>
        <source>Enter the base URL, for example https://verify.example.com.</source>
        <translation>ベース URL を入力してください。例: https://verify.example.com</translation>
    </message>
    <message>
        <source>This is no whole web address. One looks like https://verify.example.com.</source>
        <translation>完全な Web アドレスではありません。https://verify.example.com のような形です。</translation>
    </message>
    <message>
        <source>Start the address with https:// (for a service on this computer also http://).</source>
        <translation>アドレスは https:// で始めてください (このコンピューター上のサービスには http:// も使えます)。</translation>
    </message>
    <message>
        <source>Use https://: with http:// the secret could be read on its way. Only a service on this computer (localhost) may have http://.</source>
        <translation>https:// を使ってください。http:// ではシークレットが途中で読み取られるおそれがあります。http:// を使えるのは、このコンピューター上のサービス (localhost) だけです。</translation>
    </message>
    <message>
        <source>Leave user name, password and @ out of the address: the SID and the secret have fields of their own.</source>
        <translation>アドレスにユーザー名、パスワード、@ を含めないでください。SID とシークレットには専用の欄があります。</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>? または # 以降はすべて省いてください。</translation>
    </message>
    <message>
        <source>Out of range: Twilio takes %1 to %2 seconds.</source>
        <translation>範囲外です。Twilio が受け付けるのは %1～%2 秒です。</translation>
    </message>
    <message>
        <source>The service decides: 300 seconds by default.</source>
        <translation>サービスが決めます。既定は 300 秒です。</translation>
    </message>
    <message>
        <source>One attempt now, not kept for an offline phone.</source>
        <translation>今すぐ 1 回だけ試行し、オフラインの電話のためには保持しません。</translation>
    </message>
    <message numerus="yes">
        <source>Kept for an offline phone for up to %n s.</source>
        <translation>
            <numerusform>オフラインの電話のために最長 %n 秒間保持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FinderPanel</name>
    <message>
        <source>&amp;Find challenges</source>
        <translation>チャレンジを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Try its SHA-&amp;256</source>
        <translation>SHA-256 で試す(&amp;2)</translation>
    </message>
    <message>
        <source>Put bac&amp;k what was typed</source>
        <translation>入力した内容に戻す(&amp;K)</translation>
    </message>
    <message>
        <source>Find challenges</source>
        <translation>チャレンジを検索</translation>
    </message>
    <message>
        <source>Looks again with the SHA-256 of the identity, in lower-case hex, in its place</source>
        <translation>アイデンティティの代わりに、その SHA-256 (小文字の 16 進数) でもう一度検索します</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln so far, more are coming.</source>
        <translation>
            <numerusform>現在、最新の %Ln 件です。続きを取得しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln of more.</source>
        <translation>
            <numerusform>最新の %Ln 件です。ほかにもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln, more as you scroll.</source>
        <translation>
            <numerusform>最新の %Ln 件です。スクロールすると続きを表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, newest first.</source>
        <translation>
            <numerusform>保留中 %Ln 件、新しい順です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FollowControl</name>
    <message>
        <source>Challenge %1</source>
        <comment>approved, denied or expired</comment>
        <translation>チャレンジ: %1</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1 (%2 経由)</translation>
    </message>
</context>
<context>
    <name>renotify::FormFiller</name>
    <message>
        <source>Put back what was there</source>
        <translation>元の内容に戻す</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>「%1」という名前のアカウントはありません。</translation>
    </message>
    <message>
        <source>Filled in from a link: check it before you send.</source>
        <translation>リンクから入力されました。送信する前に確認してください。</translation>
    </message>
    <message>
        <source>“%1” is no time to live: it has 0 to 300 seconds.</source>
        <translation>「%1」は有効期間として使えません。0～300 秒で指定します。</translation>
    </message>
</context>
<context>
    <name>renotify::GuardFields</name>
    <message>
        <source>Pr&amp;oduction account</source>
        <translation>本番アカウント(&amp;O)</translation>
    </message>
    <message>
        <source>The window and the send button show that real customers are at the other end.</source>
        <translation>相手が実際の顧客であることを、ウィンドウと送信ボタンに表示します。</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>色(&amp;L)</translation>
    </message>
    <message>
        <source>Cool-do&amp;wn in seconds</source>
        <translation>クールダウン (秒)(&amp;W)</translation>
    </message>
    <message>
        <source>between two sends to the same identity</source>
        <translation>同じアイデンティティへの送信と送信の間隔</translation>
    </message>
    <message>
        <source>Hol&amp;d in seconds</source>
        <translation>保留時間 (秒)(&amp;D)</translation>
    </message>
    <message>
        <source>before a send leaves, while Esc still stops it</source>
        <translation>送信が実際に出るまでの、Esc で止められる時間</translation>
    </message>
</context>
<context>
    <name>renotify::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>診断情報をコピー(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;bout Renotify</source>
        <translation>Renotify について(&amp;B)</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: versions and the desktop&apos;s kind, no account, no customer, no secret.</source>
        <translation>診断情報をクリップボードにコピーしました。バージョンとデスクトップの種類だけで、アカウント、顧客、シークレットは含まれません。</translation>
    </message>
</context>
<context>
    <name>renotify::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>renotify::HelpWords</name>
    <message>
        <source>Your first send</source>
        <translation>はじめての送信</translation>
    </message>
    <message>
        <source>Choose an account. The sandbox is a service on this computer: no push leaves it.</source>
        <translation>アカウントを選びます。サンドボックスはこのコンピューター上のサービスで、プッシュが外に出ることはありません。</translation>
    </message>
    <message>
        <source>Fill in the service SID (VA…), the customer&apos;s identity and the challenge SID (YC…), or paste any text that has them.</source>
        <translation>サービス SID (VA…)、顧客のアイデンティティ、チャレンジ SID (YC…) を入力します。これらを含むテキストを貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Choose how long Twilio is to keep trying, and press Send.</source>
        <translation>Twilio が送信を試み続ける時間を選び、「送信」を押します。</translation>
    </message>
    <message>
        <source>The four outcomes</source>
        <translation>4 つの結果</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Twilio took the push. Nobody can tell whether it reached the phone.</source>
        <translation>Twilio がプッシュを受け付けました。電話に届いたかどうかは誰にもわかりません。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Twilio answered with an error: no push was created.</source>
        <translation>Twilio がエラーを返しました。プッシュは作成されていません。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>It failed before anything could reach Twilio. Sending again is safe.</source>
        <translation>Twilio に何も届かないうちに失敗しました。もう一度送信しても安全です。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The request may have arrived, the answer did not. Look at the challenge before you send again.</source>
        <translation>リクエストは届いた可能性がありますが、応答は届きませんでした。もう一度送信する前にチャレンジを確認してください。</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>It says how long Twilio keeps the push for a phone that is offline: 0 to 300 seconds.</source>
        <translation>オフラインの電話のために Twilio がプッシュを保持する時間です。0～300 秒で指定します。</translation>
    </message>
    <message>
        <source>0 is one attempt now. The service&apos;s default is 300.</source>
        <translation>0 は今すぐ 1 回だけの試行です。サービスの既定は 300 です。</translation>
    </message>
    <message>
        <source>A challenge usually lives five minutes; a push that is kept longer than that helps nobody.</source>
        <translation>チャレンジは通常 5 分間有効です。それより長くプッシュを保持しても役に立ちません。</translation>
    </message>
    <message>
        <source>Why did the push not arrive?</source>
        <translation>プッシュが届かない理由</translation>
    </message>
    <message>
        <source>Is the challenge still pending? If it is expired, approved or denied, the customer signs in again.</source>
        <translation>チャレンジはまだ保留中ですか。期限切れ、承認済み、否認の場合は、顧客にサインインし直してもらいます。</translation>
    </message>
    <message>
        <source>Were three pushes used? Twilio allows no more for one challenge: the customer signs in again.</source>
        <translation>プッシュを 3 回使いましたか。Twilio が 1 つのチャレンジに許可するのはそこまでです。顧客にサインインし直してもらいます。</translation>
    </message>
    <message>
        <source>Was it denied? Ask the customer before anything else: somebody else may be signing in.</source>
        <translation>否認されましたか。何よりも先に顧客に確認してください。別の誰かがサインインしようとしているかもしれません。</translation>
    </message>
    <message>
        <source>Does the device take pushes? With error 60307 it does not: the customer opens the app, which looks for itself.</source>
        <translation>デバイスはプッシュを受け取れますか。エラー 60307 の場合は受け取れません。顧客がアプリを開けば、アプリが自分で確認します。</translation>
    </message>
    <message>
        <source>Is the phone online, and are the app&apos;s notifications allowed?</source>
        <translation>電話はオンラインですか。アプリの通知は許可されていますか。</translation>
    </message>
    <message>
        <source>All well so far? Opening the app shows the pending challenge, with or without a push.</source>
        <translation>ここまで問題がなければ、アプリを開いてもらってください。プッシュの有無にかかわらず、保留中のチャレンジが表示されます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>go to the identity</source>
        <translation>アイデンティティへ移動</translation>
    </message>
    <message>
        <source>find the challenges of the identity; so does Enter in its field</source>
        <translation>アイデンティティのチャレンジを検索 (その欄での Enter も同じ)</translation>
    </message>
    <message>
        <source>paste details from any text</source>
        <translation>任意のテキストから詳細を貼り付け</translation>
    </message>
    <message>
        <source>load the selected row of the history into the form</source>
        <translation>履歴の選択行をフォームに読み込み</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>copy a receipt</source>
        <translation>控えをコピー</translation>
    </message>
    <message>
        <source>refresh the challenge</source>
        <translation>チャレンジを更新</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>this guide</source>
        <translation>このガイド</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Secrets are in the system&apos;s keychain and nowhere else.</source>
        <translation>シークレットはシステムのキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>The history stays on this computer. Device tokens and the details of a challenge are never kept.</source>
        <translation>履歴はこのコンピューターにとどまります。デバイストークンとチャレンジの詳細は一切保存されません。</translation>
    </message>
    <message>
        <source>Renotify talks to your account&apos;s host and to nobody else.</source>
        <translation>Renotify が通信する相手は、アカウントのホストだけです。</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryControl</name>
    <message>
        <source>Search the histor&amp;y</source>
        <translation>履歴を検索(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Export what the history shows</source>
        <translation>履歴の表示内容をエクスポート</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 にエクスポート中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1. The file names customers: keep it as you keep their data.</source>
        <translation>
            <numerusform>送信 %Ln 件を %1 にエクスポートしました。ファイルには顧客が記載されています。顧客データと同じように扱ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>エクスポートを停止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>The export could not be written to %1: %2. Nothing of it was left there.</source>
        <translation>エクスポートを %1 に書き込めませんでした: %2。そこには何も残っていません。</translation>
    </message>
    <message>
        <source>The history could not be read to its end, and no file was written.</source>
        <translation>履歴を最後まで読み取れなかったため、ファイルは書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryFilterBar</name>
    <message>
        <source>Outcome filter</source>
        <translation>結果のフィルター</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Account filter</source>
        <translation>アカウントのフィルター</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Challenge filter</source>
        <translation>チャレンジのフィルター</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>すべてのチャレンジ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>エクスポート(&amp;O)…</translation>
    </message>
    <message>
        <source>no end seen</source>
        <translation>終了未確認</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the last</comment>
        <translation>
            <numerusform>過去 %Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Search history: whole words, beginnings</source>
        <translation>履歴を検索: 単語全体または先頭部分</translation>
    </message>
    <message>
        <source>SIDs, identity, account, reason, message and code, by whole words and by the beginning of the last one. The middle of a SID is not found.</source>
        <translation>SID、アイデンティティ、アカウント、理由、メッセージ、コードを、単語全体と最後の単語の先頭部分で検索します。SID の途中では見つかりません。</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>今すぐ検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryModel</name>
    <message>
        <source>default</source>
        <comment>time to live</comment>
        <translation>既定</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRemover</name>
    <message>
        <source>&amp;Delete selected…</source>
        <translation>選択項目を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete &amp;older than…</source>
        <translation>古いものを削除(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Forget an identity…</source>
        <translation>アイデンティティを消去(&amp;F)…</translation>
    </message>
    <message>
        <source>De&amp;lete from the history</source>
        <translation>履歴から削除(&amp;L)</translation>
    </message>
    <message>
        <source>Select the rows to delete in the history first.</source>
        <translation>先に、削除する行を履歴で選択してください。</translation>
    </message>
    <message>
        <source>Delete older sends</source>
        <translation>古い送信の削除</translation>
    </message>
    <message>
        <source>Delete sends older than so many days:</source>
        <translation>次の日数より古い送信を削除:</translation>
    </message>
    <message>
        <source>Count them…</source>
        <translation>件数を確認…</translation>
    </message>
    <message>
        <source>No send is as old as that. Nothing was deleted.</source>
        <translation>それほど古い送信はありません。何も削除されていません。</translation>
    </message>
    <message>
        <source>Forget an identity</source>
        <translation>アイデンティティの消去</translation>
    </message>
    <message>
        <source>Identity of the customer to forget, whole and as it was sent:</source>
        <translation>消去する顧客のアイデンティティ (送信したとおりの全体):</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>That is no identity. Nothing was deleted.</source>
        <translation>アイデンティティではありません。何も削除されていません。</translation>
    </message>
    <message>
        <source>Forget everything about “%1”?</source>
        <translation>「%1」に関するすべてを消去しますか?</translation>
    </message>
    <message>
        <source>All sends to it through any account, their answers and what is known of its challenges are deleted for good, in the copies made before updates, too. Exported files stay.</source>
        <translation>すべてのアカウントからこのアイデンティティへの送信、その応答、およびそのチャレンジについてわかっていることが、更新前に作成されたコピーも含めて完全に削除されます。エクスポート済みのファイルは残ります。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s) from the history?</source>
        <translation>
            <numerusform>履歴から送信 %Ln 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted for good and nobody, Twilio included, can say later what was sent. Export them first if that may be asked.</source>
        <translation>完全に削除され、何を送信したかは、Twilio も含めて後から誰にもわからなくなります。問い合わせを受ける可能性がある場合は、先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Wait until what runs below the history has ended, or stop it.</source>
        <translation>履歴の下で実行中の処理が終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted for good.</source>
        <translation>
            <numerusform>送信 %Ln 件を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some of the sends may have been deleted already; the others are still there.</source>
        <translation>停止しました。送信の一部はすでに削除された可能性があります。残りはまだあります。</translation>
    </message>
    <message>
        <source>Not all could be deleted.</source>
        <translation>すべてを削除することはできませんでした。</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>並べ替え(&amp;R)</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1 (降順)</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1 (昇順)</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryView</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No sends yet. Each one is kept here, whatever its outcome.</source>
        <translation>まだ送信はありません。結果にかかわらず、すべての送信がここに保存されます。</translation>
    </message>
    <message>
        <source>No send is like that. The search finds whole words and the beginning of the last one, not the middle of a SID.</source>
        <translation>該当する送信はありません。検索の対象は単語全体と最後の単語の先頭部分で、SID の途中では見つかりません。</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>renotify::HostFields</name>
    <message>
        <source>Service &amp;host</source>
        <translation>サービスのホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation>Twilio リージョン</translation>
    </message>
    <message>
        <source>Own base URL</source>
        <translation>独自のベース URL</translation>
    </message>
    <message>
        <source>Ed&amp;ge</source>
        <translation>エッジ(&amp;G)</translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation>リージョン(&amp;I)</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>ベース URL(&amp;U)</translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and dashes, for example “dublin” or “ie1”.</source>
        <translation>使えるのは a～z、0～9、ダッシュだけです。例: 「dublin」、「ie1」</translation>
    </message>
    <message>
        <source>Enter an edge, a region or both. Without either it is “Twilio”.</source>
        <translation>エッジ、リージョン、またはその両方を入力してください。どちらもない場合は「Twilio」を選びます。</translation>
    </message>
    <message>
        <source>Requests go to %1. Credentials belong to one region.</source>
        <translation>リクエストは %1 に送られます。資格情報は 1 つのリージョンに属します。</translation>
    </message>
</context>
<context>
    <name>renotify::ImportPreview</name>
    <message>
        <source>its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>its API key or account SID</source>
        <translation>API キーまたはアカウント SID</translation>
    </message>
    <message>
        <source>where it sends to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>its extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>where its secret is kept</source>
        <translation>シークレットの保存場所</translation>
    </message>
    <message>
        <source>production, colour, cool-down or hold</source>
        <translation>本番、色、クールダウン、または保留時間</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>new; its name was taken</source>
        <translation>新規 (同名のアカウントが既に存在)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>; asks for its secret</source>
        <translation>、シークレットの入力が必要</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>W&amp;hat the import would do. Nothing has been changed yet, and no account is removed.</source>
        <translation>インポートの内容(&amp;H)。まだ何も変更されていません。アカウントが削除されることもありません。</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>インポートするアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (本番)</translation>
    </message>
    <message>
        <source>%1, trusting the CA file %2</source>
        <translation>%1 (CA ファイル %2 を信頼)</translation>
    </message>
</context>
<context>
    <name>renotify::LinkTemplates</name>
    <message>
        <source>Copy a link &amp;template</source>
        <translation>リンクのテンプレートをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>The link template for %1 is on the clipboard. Replace the words in capitals by your own fields; whoever clicks the link gets a filled form and sends it themselves.</source>
        <translation>%1 のリンクのテンプレートをクリップボードにコピーしました。大文字の語を自分のフィールドに置き換えてください。リンクをクリックした人には入力済みのフォームが表示され、送信はその人自身が行います。</translation>
    </message>
</context>
<context>
    <name>renotify::LinkWords</name>
    <message>
        <source>It is no link of Renotify: one starts with renotify:send?</source>
        <translation>Renotify のリンクではありません。リンクは renotify:send? で始まります。</translation>
    </message>
    <message>
        <source>It is longer than any link needs to be.</source>
        <translation>リンクとして必要な長さを超えています。</translation>
    </message>
    <message>
        <source>It has characters that cannot be read or seen.</source>
        <translation>読み取れない文字または見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>It asks for something that no link may choose.</source>
        <translation>リンクでは指定できないものを指定しています。</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>同じ項目を 2 回指定しています。</translation>
    </message>
    <message>
        <source>Its service is no service SID.</source>
        <translation>サービスがサービス SID ではありません。</translation>
    </message>
    <message>
        <source>Its identity cannot be sent.</source>
        <translation>アイデンティティを送信できません。</translation>
    </message>
    <message>
        <source>Its challenge is no challenge SID.</source>
        <translation>チャレンジがチャレンジ SID ではありません。</translation>
    </message>
    <message>
        <source>Its time to live is not 0 to 300 seconds.</source>
        <translation>有効期間が 0～300 秒ではありません。</translation>
    </message>
    <message>
        <source>Its reason is too long.</source>
        <translation>理由が長すぎます。</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>何も指定していません。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
</context>
<context>
    <name>renotify::MainWindow</name>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>通知を送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>送信をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the &amp;identity</source>
        <translation>アイデンティティへ移動(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find challenges</source>
        <translation>チャレンジを検索(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;efresh the challenge</source>
        <translation>チャレンジを更新(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>PRODUCTION: %1 – Renotify</source>
        <translation>本番: %1 – Renotify</translation>
    </message>
    <message>
        <source>%1 – Renotify</source>
        <translation>%1 – Renotify</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation>
            <numerusform>このコンピューターの送信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln send(s) on this computer</source>
        <comment>12 of 1,204 sends</comment>
        <translation>
            <numerusform>このコンピューターの送信 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::MessageBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>通知 SID</translation>
    </message>
    <message>
        <source>Copy the notification SID</source>
        <translation>通知 SID をコピー</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>応答の各部分</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>概要(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>本文(&amp;B)</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>ヘッダー(&amp;E)</translation>
    </message>
    <message>
        <source>Ti&amp;ming</source>
        <translation>タイミング(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ送信していません</translation>
    </message>
    <message>
        <source>Fill in the form and send: what Twilio answers appears here. A row of the history, opened with Enter, shows here as well.</source>
        <translation>フォームに入力して送信すると、Twilio の応答がここに表示されます。Enter で開いた履歴の行もここに表示されます。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>チャレンジ SID</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>サービス SID</translation>
    </message>
    <message>
        <source>Entity SID</source>
        <translation>エンティティ SID</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>アカウント SID</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Twilio リクエスト</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>送信経路</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>理由またはチケット</translation>
    </message>
    <message>
        <source>No body came.</source>
        <translation>本文はありませんでした。</translation>
    </message>
    <message>
        <source>No headers came.</source>
        <translation>ヘッダーはありませんでした。</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeWords</name>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>リクエストを送っています。</translation>
    </message>
    <message>
        <source>Twilio took the push over; whether it reaches the phone, Twilio does not tell.</source>
        <translation>Twilio がプッシュを引き受けました。電話に届くかどうかは Twilio からは通知されません。</translation>
    </message>
    <message>
        <source>The service answered with an error, and no push was created.</source>
        <translation>サービスがエラーを返しました。プッシュは作成されていません。</translation>
    </message>
    <message>
        <source>Nothing reached the service, so no push was created.</source>
        <translation>サービスには何も届いていないため、プッシュは作成されていません。</translation>
    </message>
    <message>
        <source>The request may have arrived, but its answer did not: the push may have gone out.</source>
        <translation>リクエストは届いた可能性がありますが、応答は届きませんでした。プッシュが送信された可能性があります。</translation>
    </message>
</context>
<context>
    <name>renotify::PasteDialog</name>
    <message>
        <source>“%1” is no time to live: it has 0 to 300 seconds.</source>
        <translation>「%1」は有効期間として使えません。0～300 秒で指定します。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation>フォームに入力(&amp;F)</translation>
    </message>
    <message>
        <source>Paste details</source>
        <translation>詳細の貼り付け</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Any text: a URL, JSON, a log line, a cURL command, a ticket</source>
        <translation>任意のテキスト: URL、JSON、ログの行、cURL コマンド、チケット</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>サービス SID(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>アイデンティティ(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>チャレンジ SID(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>有効期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>the service&apos;s default</source>
        <translation>サービスの既定</translation>
    </message>
    <message>
        <source>Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.</source>
        <translation>サービス SID (VA…)、アイデンティティ、チャレンジ SID (YC…)、有効期間のいずれかに見えるものがありません。</translation>
    </message>
    <message>
        <source>%1 (replaces %2)</source>
        <translation>%1 (%2 を置き換え)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>nothing found, stays %1</source>
        <translation>該当なし、%1 のまま</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>%1 のまま</translation>
    </message>
</context>
<context>
    <name>renotify::PendingList</name>
    <message>
        <source>Pending challenges</source>
        <translation>保留中のチャレンジ</translation>
    </message>
</context>
<context>
    <name>renotify::PendingModel</name>
    <message>
        <source>No message</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>要求: %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>期限: %1</translation>
    </message>
</context>
<context>
    <name>renotify::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト (ライト)</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト (ダーク)</translation>
    </message>
    <message>
        <source>Co&amp;nnection deadline in seconds</source>
        <translation>接続の制限時間 (秒)(&amp;N)</translation>
    </message>
    <message>
        <source>If the service is not reached by then, the send ends as Not sent.</source>
        <translation>それまでにサービスに接続できない場合、送信は「未送信」で終了します。</translation>
    </message>
    <message>
        <source>&amp;Send deadline in seconds</source>
        <translation>送信の制限時間 (秒)(&amp;S)</translation>
    </message>
    <message>
        <source>If no answer is there by then, the send ends as Unknown: the push may have gone out.</source>
        <translation>それまでに応答がない場合、送信は「不明」で終了します。プッシュが送信された可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start on)</source>
        <translation>言語 (次回起動時から)(&amp;L)</translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were running when Renotify ended, and are Unknown now: look at the challenge before you send again.</source>
        <translation>
            <numerusform>Renotify の終了時に送信 %Ln 件が実行中だったため、結果は「不明」になっています。もう一度送信する前にチャレンジを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Renotify. This is the built-in sandbox: press Send and see what happens, no push leaves this computer. For real sends add an account.</source>
        <translation>Renotify へようこそ。これは内蔵のサンドボックスです。「送信」を押して動作を確認してください。プッシュがこのコンピューターの外に出ることはありません。実際に送信するには、アカウントを追加してください。</translation>
    </message>
    <message>
        <source>Renotify closes as soon as the send has ended.</source>
        <translation>送信が終わり次第、Renotify を閉じます。</translation>
    </message>
</context>
<context>
    <name>renotify::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止: %1</translation>
    </message>
</context>
<context>
    <name>renotify::ReceiptWords</name>
    <message>
        <source>Twilio %1</source>
        <comment>error code</comment>
        <translation>Twilio %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Push notification sent again</source>
        <translation>プッシュ通知の再送信</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>サービス SID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>チャレンジ SID</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>通知 SID</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Twilio リクエスト</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>理由またはチケット</translation>
    </message>
</context>
<context>
    <name>renotify::ReportWords</name>
    <message>
        <source>The credential is right, but it may not list services (permission /twilio/verify/service/list, error %1): enter service SIDs by hand.</source>
        <translation>資格情報は正しいですが、サービスを一覧表示する権限がありません (権限 /twilio/verify/service/list、エラー %1)。サービス SID は手動で入力してください。</translation>
    </message>
    <message>
        <source>The credential works. The account has no Verify service yet.</source>
        <translation>資格情報は有効です。アカウントにはまだ Verify サービスがありません。</translation>
    </message>
    <message>
        <source>The credential works. Services (%1): %2.</source>
        <translation>資格情報は有効です。サービス (%1): %2。</translation>
    </message>
    <message>
        <source>Whether it may look at challenges could not be tried without a service.</source>
        <translation>サービスがないため、チャレンジを参照できるかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>It may not look at challenges: add /twilio/verify/challenge/list and /twilio/verify/challenge/read to the key (error %1). Sending works without.</source>
        <translation>チャレンジを参照する権限がありません。キーに /twilio/verify/challenge/list と /twilio/verify/challenge/read を追加してください (エラー %1)。送信はこれらがなくても可能です。</translation>
    </message>
    <message>
        <source>Challenges could not be looked at.</source>
        <translation>チャレンジを参照できませんでした。</translation>
    </message>
    <message>
        <source>It may look at challenges.</source>
        <translation>チャレンジを参照できます。</translation>
    </message>
    <message>
        <source>Whether it may send shows only with a send (/twilio/verify/push-notification/create).</source>
        <translation>送信できるかどうかは、実際に送信するまでわかりません (/twilio/verify/push-notification/create)。</translation>
    </message>
</context>
<context>
    <name>renotify::RowActions</name>
    <message>
        <source>Send agai&amp;n</source>
        <translation>もう一度送信(&amp;N)</translation>
    </message>
    <message>
        <source>Load the selected row into the form, to send it again from there</source>
        <translation>選択した行をフォームに読み込み、そこからもう一度送信できるようにします</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>控えをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard. Identity and SIDs are masked in it.</source>
        <translation>控えをクリップボードにコピーしました。アイデンティティと SID は伏せ字になっています。</translation>
    </message>
    <message>
        <source>No command can be made of this row: its address is none that a request could go to.</source>
        <translation>この行からはコマンドを作成できません。アドレスがリクエストを送れるものではありません。</translation>
    </message>
    <message>
        <source>The cURL command is on the clipboard. It has no secret: before you run it, set TWILIO_AUTH to the key&apos;s SID and its secret, with a colon between. Running it sends one more push.</source>
        <translation>cURL コマンドをクリップボードにコピーしました。シークレットは含まれていません。実行する前に、キーの SID とシークレットをコロンでつないで TWILIO_AUTH に設定してください。実行すると、プッシュがもう 1 回送信されます。</translation>
    </message>
    <message>
        <source>There is no send yet to copy: select a row of the history first.</source>
        <translation>コピーできる送信がまだありません。先に履歴の行を選択してください。</translation>
    </message>
</context>
<context>
    <name>renotify::SandboxAccount</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Sandbox sign-in</source>
        <translation>サンドボックスのサインイン</translation>
    </message>
</context>
<context>
    <name>renotify::SecretWords</name>
    <message>
        <source>Or keep the secret for this session only.</source>
        <translation>または、シークレットをこのセッションの間だけ保持します。</translation>
    </message>
    <message>
        <source>No secret is kept for this account. Enter it, then save.</source>
        <translation>このアカウントのシークレットは保存されていません。入力してから保存してください。</translation>
    </message>
    <message>
        <source>The secret is stored in the keychain.</source>
        <translation>シークレットはキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>The secret is kept until Renotify is closed.</source>
        <translation>シークレットは Renotify を閉じるまで保持されます。</translation>
    </message>
</context>
<context>
    <name>renotify::SendButton</name>
    <message>
        <source>Send notification</source>
        <translation>通知を送信</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>通知を送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s – Esc stops it</source>
        <translation>%2 秒後に %1 へ送信します – Esc で停止</translation>
    </message>
    <message>
        <source>&amp;Send to %1 in %2 s</source>
        <translation>%2 秒後に %1 へ送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send notification to %1</source>
        <translation>%1 へ通知を送信(&amp;S)</translation>
    </message>
</context>
<context>
    <name>renotify::SendControl</name>
    <message>
        <source>Stopped in time: nothing was sent.</source>
        <translation>間に合って停止しました。何も送信されていません。</translation>
    </message>
    <message>
        <source>The form changed: nothing was sent.</source>
        <translation>フォームが変更されました。何も送信されていません。</translation>
    </message>
    <message>
        <source>The account changed: nothing was sent.</source>
        <translation>アカウントが変更されました。何も送信されていません。</translation>
    </message>
    <message>
        <source>How the last send ended could not be written to the history.</source>
        <translation>前回の送信の結果を履歴に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>renotify::SendForm</name>
    <message>
        <source>Send notification</source>
        <translation>通知を送信</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>サービス SID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>チャレンジ SID</translation>
    </message>
    <message>
        <source>the customer as the service knows them</source>
        <translation>サービスが識別している顧客</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>理由またはチケット</translation>
    </message>
    <message>
        <source>kept in the history only</source>
        <translation>履歴にのみ保存</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>サービス SID(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>アイデンティティ(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>チャレンジ SID(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>有効期間(&amp;T)</translation>
    </message>
    <message>
        <source>Reaso&amp;n or ticket</source>
        <translation>理由またはチケット(&amp;N)</translation>
    </message>
    <message>
        <source>This came with the account “%1”. Is it right for “%2”, too?</source>
        <translation>これはアカウント「%1」のときの内容です。「%2」でも正しいですか?</translation>
    </message>
    <message>
        <source>Choose a challenge first, or press Esc.</source>
        <translation>先にチャレンジを選ぶか、Esc を押してください。</translation>
    </message>
</context>
<context>
    <name>renotify::SendRow</name>
    <message>
        <source>Send all the sa&amp;me</source>
        <translation>それでも送信(&amp;M)</translation>
    </message>
    <message>
        <source>Cance&amp;l sending</source>
        <translation>送信をキャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>送信をキャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
</context>
<context>
    <name>renotify::ServiceOffer</name>
    <message>
        <source>Known services</source>
        <translation>既知のサービス</translation>
    </message>
    <message>
        <source>The account’s services (Down)</source>
        <translation>アカウントのサービス (下矢印キー)</translation>
    </message>
</context>
<context>
    <name>renotify::TimingView</name>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>応答の待機</translation>
    </message>
    <message>
        <source>Read the answer and finish</source>
        <translation>応答の読み取りと完了</translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation>終了まで</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ミリ秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>renotify::TtlField</name>
    <message>
        <source>Use the service &amp;default</source>
        <translation>サービスの既定を使用(&amp;D)</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Time to live in seconds</source>
        <translation>有効期間 (秒)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Use the service default</source>
        <translation>サービスの既定を使用</translation>
    </message>
    <message>
        <source>no&amp;w or never</source>
        <translation>今すぐのみ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;60 s</source>
        <translation>60 秒(&amp;6)</translation>
    </message>
    <message>
        <source>until it ex&amp;pires</source>
        <translation>期限まで(&amp;P)</translation>
    </message>
    <message>
        <source>The longest that the service keeps it. The challenge expires at %1.</source>
        <translation>サービスが保持できる最長の時間です。チャレンジの期限は %1 です。</translation>
    </message>
    <message>
        <source>Kept until the challenge expires, at %1.</source>
        <translation>チャレンジの期限 (%1) まで保持されます。</translation>
    </message>
    <message>
        <source>Longer than the challenge lives: it expires at %1.</source>
        <translation>チャレンジの有効期間より長くなっています。期限は %1 です。</translation>
    </message>
    <message>
        <source>The time that the challenge has left, 300 s at most</source>
        <translation>チャレンジの残り時間 (最長 300 秒)</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>チャレンジは期限切れです</translation>
    </message>
    <message>
        <source>Nobody has seen yet when the challenge expires</source>
        <translation>チャレンジの期限はまだ確認されていません</translation>
    </message>
</context>
</TS>
