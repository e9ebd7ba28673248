<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>service default</source>
        <translation>Vorgabe des Dienstes</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Nothing has left this computer yet.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Noch hat nichts diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>The response names another challenge, %1. Check the challenge before you rely on it.</source>
        <translation>Die Antwort nennt eine andere Challenge, %1. Prüfen Sie die Challenge, bevor Sie sich darauf verlassen.</translation>
    </message>
</context>
<context>
    <name>ChallengeTimes</name>
    <message>
        <source>started just now</source>
        <translation>gerade eben begonnen</translation>
    </message>
    <message numerus="yes">
        <source>started %n s ago</source>
        <translation>
            <numerusform>vor %n s begonnen</numerusform>
            <numerusform>vor %n s begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n min ago</source>
        <translation>
            <numerusform>vor %n min begonnen</numerusform>
            <numerusform>vor %n min begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>Das Bild konnte nicht unter %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>The demo did not finish within a minute.</source>
        <translation>Die Demo wurde nicht innerhalb einer Minute beendet.</translation>
    </message>
</context>
<context>
    <name>FolderNotices</name>
    <message>
        <source>Other users of this computer can write to the data folder %1, and so to the accounts and the history in it. Remove their write permission.</source>
        <translation>Andere Benutzer dieses Computers können in den Datenordner %1 und damit in die Konten und den Verlauf darin schreiben. Entziehen Sie ihnen das Schreibrecht.</translation>
    </message>
    <message>
        <source>Preferences and form will be lost when Renotify closes: %1 cannot be written. Check the free disk space and the file’s permissions.</source>
        <translation>Einstellungen und Formular gehen beim Schließen von Renotify verloren: %1 kann nicht geschrieben werden. Prüfen Sie den freien Speicherplatz und die Dateirechte.</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Choose the account with this name.</source>
        <translation>Das Konto mit diesem Namen auswählen.</translation>
    </message>
    <message>
        <source>Fill in the service SID.</source>
        <translation>Die Dienst-SID eintragen.</translation>
    </message>
    <message>
        <source>Fill in the identity.</source>
        <translation>Die Identität eintragen.</translation>
    </message>
    <message>
        <source>Fill in the challenge SID.</source>
        <translation>Die Challenge-SID eintragen.</translation>
    </message>
    <message>
        <source>Fill in the time to live, in seconds.</source>
        <translation>Die Gültigkeitsdauer in Sekunden eintragen.</translation>
    </message>
    <message>
        <source>Fill in the reason or ticket.</source>
        <translation>Den Grund oder das Ticket eintragen.</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.
The options only fill in the form; you press Send.</source>
        <translation>Sendet eine Push-Benachrichtigung von Twilio Verify erneut und zeigt, wie es ausgegangen ist.
Die Optionen füllen das Formular aus; auf „Senden“ drückt ein Mensch.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox.</source>
        <translation>Mit der integrierten Sandbox arbeiten.</translation>
    </message>
    <message>
        <source>Keep accounts, preferences and history in this folder.</source>
        <translation>Konten, Einstellungen und Verlauf in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>With --sandbox: send the example, print the notification, save a picture of the window and exit.</source>
        <translation>Mit --sandbox: das Beispiel senden, die Benachrichtigung ausgeben, ein Bild des Fensters speichern und beenden.</translation>
    </message>
    <message>
        <source>A link renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</source>
        <translation>Ein Link renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</translation>
    </message>
    <message>
        <source>Link ignored. %1</source>
        <translation>Link ignoriert. %1</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Es kann nur ein Link auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>--demo works only with --sandbox, because it sends.</source>
        <translation>--demo sendet: Es funktioniert nur mit --sandbox.</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Twilio can’t answer right now (error %1). Try again in a moment.</source>
        <translation>Twilio kann gerade nicht antworten (Fehler %1). Versuchen Sie es in einem Moment erneut.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es in einem Moment erneut.</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Renotify was started with more text than it accepts. Nothing was filled in.</source>
        <translation>Renotify wurde mit mehr Text gestartet, als es annimmt. Es wurde nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>Renotify is already open with this data folder, on another display of yours (process %1). Close it there, or start this one with another --data-dir.</source>
        <translation>Renotify ist mit diesem Datenordner bereits auf einem anderen Ihrer Displays geöffnet (Prozess %1). Schließen Sie es dort oder starten Sie dieses mit einem anderen --data-dir.</translation>
    </message>
    <message>
        <source>Renotify is already open with the data folder %1, but does not answer (process %2). Nothing was filled in. Wait a moment and try again, or end that process.</source>
        <translation>Renotify ist mit dem Datenordner %1 bereits geöffnet, antwortet aber nicht (Prozess %2). Es wurde nichts ausgefüllt. Warten Sie einen Moment und versuchen Sie es erneut oder beenden Sie diesen Prozess.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Es gibt kein Display für ein Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there. Choose another one with --data-dir.</source>
        <translation>Der Datenordner %1 kann nicht verwendet werden: Er ist kein Ordner, und dort lässt sich keiner anlegen. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>can’t receive pushes</source>
        <translation>kann keine Pushs empfangen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>approved at 14:30:11</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>status “%1”</source>
        <comment>a word of the service&apos;s that Renotify does not know</comment>
        <translation>Status „%1“</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the customer&apos;s answer</comment>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent.</source>
        <translation>Der Kunde hat diese Challenge verweigert. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The customer approved this challenge. No further push is needed.</source>
        <translation>Der Kunde hat diese Challenge bestätigt. Es ist kein weiterer Push nötig.</translation>
    </message>
    <message>
        <source>This challenge has expired. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Diese Challenge ist abgelaufen. Bitten Sie den Kunden, neu zu beginnen, und suchen Sie dann die neue.</translation>
    </message>
    <message>
        <source>All 3 pushes of this challenge are used. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Alle 3 Pushs dieser Challenge sind verbraucht. Bitten Sie den Kunden, neu zu beginnen, und suchen Sie dann die neue.</translation>
    </message>
    <message>
        <source>This device can’t receive pushes. Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Dieses Gerät kann keine Pushs empfangen. Bitten Sie den Kunden, die App zu öffnen; sie prüft auf ausstehende Anmeldungen.</translation>
    </message>
    <message>
        <source>The customer’s device isn’t verified yet. Its enrolment has to be finished first.</source>
        <translation>Das Gerät des Kunden ist noch nicht verifiziert. Zuerst muss die Registrierung abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer before you send again.</source>
        <translation>Der letzte Push ist möglicherweise angekommen, und der Status der Challenge lässt sich nicht lesen. Fragen Sie den Kunden, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>The last send may have arrived. Check the challenge’s status before you send again (F5).</source>
        <translation>Der letzte Push ist möglicherweise angekommen. Prüfen Sie den Stand der Challenge, bevor Sie erneut senden (F5).</translation>
    </message>
    <message numerus="yes">
        <source>This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>Dieser Kunde hat gerade erst einen Push erhalten. Warten Sie %n s oder aktivieren Sie „Trotzdem senden“.</numerusform>
            <numerusform>Dieser Kunde hat gerade erst einen Push erhalten. Warten Sie %n s oder aktivieren Sie „Trotzdem senden“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent. They said they didn’t request it. Someone else may be trying to sign in: check who you are talking to, and tell your security team.</source>
        <translation>Der Kunde hat diese Challenge verweigert. Es wird nichts mehr gesendet. Er hat angegeben, sie nicht angefordert zu haben. Möglicherweise versucht jemand anderes, sich anzumelden: Prüfen Sie, mit wem Sie sprechen, und informieren Sie Ihr Sicherheitsteam.</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago.</source>
        <translation>Dieser Kunde hat gerade erst einen Push erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>Dieser Kunde hat möglicherweise gerade erst einen Push erhalten. Warten Sie %n s oder aktivieren Sie „Trotzdem senden“.</numerusform>
            <numerusform>Dieser Kunde hat möglicherweise gerade erst einen Push erhalten. Warten Sie %n s oder aktivieren Sie „Trotzdem senden“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renotify is already running with this data folder: give --demo another one.</source>
        <translation>Renotify läuft bereits mit diesem Datenordner: Geben Sie für --demo einen anderen an.</translation>
    </message>
</context>
<context>
    <name>renotify::AboutDialog</name>
    <message>
        <source>About Renotify</source>
        <translation>Über Renotify</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty and is not affiliated with Twilio.

It uses Qt %1 (LGPL 3), QtKeychain (BSD) and SQLite (public domain).</source>
        <translation>Sendet eine Push-Benachrichtigung von Twilio Verify erneut und zeigt, wie es ausgegangen ist.

Freie Software unter der GNU General Public License, Version 3 oder später. Sie wird ohne jede Gewährleistung bereitgestellt und stammt nicht von Twilio.

Verwendet Qt %1 (LGPL 3), QtKeychain (BSD) und SQLite (gemeinfrei).</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Versions and desktop environment for a bug report. No accounts, customers or secrets.</source>
        <translation>Versionen und Desktop-Umgebung für einen Fehlerbericht. Keine Konten, Kunden oder Geheimnisse.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>renotify::AccountBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Paste ti&amp;cket</source>
        <translation>Ticket &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste ticket</source>
        <translation>Ticket einfügen</translation>
    </message>
    <message>
        <source>Fill in the form from the text on the clipboard (Ctrl+Shift+V)</source>
        <translation>Formular aus dem Text in der Zwischenablage ausfüllen (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation>sendet an %1</translation>
    </message>
    <message>
        <source>Fro&amp;m a list</source>
        <translation>&amp;Per Liste</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Per Liste</translation>
    </message>
    <message>
        <source>Send to many customers, one row each (Ctrl+Shift+L)</source>
        <translation>An viele Kunden senden, je eine Zeile (Strg+Umschalt+L)</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChoice</name>
    <message>
        <source>The sandbox has stopped. Choose it again to restart it.</source>
        <translation>Die Sandbox wurde beendet. Wählen Sie sie erneut aus, um eine neue zu starten.</translation>
    </message>
    <message>
        <source>Choose an account, or add one.</source>
        <translation>Wählen Sie ein Konto aus oder fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>The sandbox is starting…</source>
        <translation>Die Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>The sandbox isn’t running.</source>
        <translation>Die Sandbox läuft nicht.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChooser</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>More &amp;functions</source>
        <translation>Weitere &amp;Funktionen</translation>
    </message>
    <message>
        <source>Accou&amp;nts</source>
        <translation>Ko&amp;nten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Copy account</source>
        <translation>Konto &amp;kopieren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>Konten &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export accounts…</source>
        <translation>Konten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation>%1, Produktion</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>renotify::AccountControl</name>
    <message>
        <source>Enter the secret…</source>
        <translation>Geheimnis eingeben…</translation>
    </message>
    <message>
        <source>No secret is stored for “%1”, so nothing can be sent through it.</source>
        <translation>Für „%1“ ist kein Geheimnis gespeichert, daher kann darüber nichts gesendet werden.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountForm</name>
    <message>
        <source>Account na&amp;me</source>
        <translation>Kontona&amp;me</translation>
    </message>
    <message>
        <source>API &amp;key SID or account SID</source>
        <translation>A&amp;PI-Schlüssel-SID oder Konto-SID</translation>
    </message>
    <message>
        <source>SK… or AC…</source>
        <translation>SK… oder AC…</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Kee&amp;p the secret</source>
        <translation>Geheimnis &amp;verwahren</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file</source>
        <translation>Zusätzliche &amp;CA-Datei</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>Status des Kontos</translation>
    </message>
    <message>
        <source>&amp;Test account</source>
        <translation>Konto &amp;testen</translation>
    </message>
    <message>
        <source>Checks what the credential is allowed to do. Nothing is sent to anyone.</source>
        <translation>Fragt ab, was mit den Zugangsdaten erlaubt ist. Dabei wird niemandem etwas gesendet.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Enter the API key’s secret or the account’s auth token.</source>
        <translation>Geben Sie das Geheimnis des API-Schlüssels oder das Auth-Token des Kontos ein.</translation>
    </message>
    <message>
        <source>An auth token has full access to the account. An API key can be restricted and revoked.</source>
        <translation>Ein Auth-Token erlaubt alles im Konto. Ein API-Schlüssel lässt sich einschränken und widerrufen.</translation>
    </message>
    <message>
        <source>Not saved yet. Check the field with the error.</source>
        <translation>Noch nicht gespeichert: Ein Feld muss überprüft werden.</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Nicht länger &amp;warten</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation>Für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Give the account a name, for example “Acme staging”.</source>
        <translation>Geben Sie dem Konto einen Namen, zum Beispiel „Acme Staging“.</translation>
    </message>
    <message>
        <source>This name belongs to the built-in sandbox. Choose another one.</source>
        <translation>So heißt die integrierte Sandbox. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another account already has this name. Choose a different one.</source>
        <translation>Ein anderes Konto hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The service host has changed. Enter the secret again to confirm that it may be sent there.</source>
        <translation>Der Dienst-Host wurde geändert. Geben Sie das Geheimnis erneut ein: Es wird nur mit Ihrer Zustimmung dorthin gesendet.</translation>
    </message>
    <message>
        <source>The CA file has changed, and it decides which servers may see the secret. Enter the secret again.</source>
        <translation>Die CA-Datei wurde geändert. Geben Sie das Geheimnis erneut ein: Die Datei bestimmt, wem das Geheimnis gezeigt wird.</translation>
    </message>
    <message>
        <source>Enter the secret again to keep it somewhere else.</source>
        <translation>Geben Sie das Geheimnis erneut ein, um es an einem anderen Ort zu verwahren.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountPages</name>
    <message>
        <source>Add an account to send with your own Twilio credentials.</source>
        <translation>Fügen Sie ein Konto hinzu, um mit Ihren eigenen Twilio-Zugangsdaten zu senden.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
</context>
<context>
    <name>renotify::AccountTransfer</name>
    <message>
        <source>At %1, this file is too large to contain accounts. Nothing was changed.</source>
        <translation>Mit %1 ist die Datei zu groß für eine Kontendatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Renotify. Install that version, then import the file. Nothing was changed.</source>
        <translation>Diese Datei wurde von einer neueren Version von Renotify geschrieben. Installieren Sie diese Version und importieren Sie die Datei dann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file doesn’t contain accounts, or it is damaged at “%1”. Nothing was changed.</source>
        <translation>Dies ist keine Kontendatei, oder sie ist bei „%1“ beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>Diese Datei kann nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation>Konten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Konten exportieren</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Konten (*.json)</translation>
    </message>
    <message>
        <source>The file doesn’t exist. Nothing was changed.</source>
        <translation>Diese Datei gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Nothing was changed.</source>
        <translation>Diese Datei enthält kein Konto. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Imported. The file contains no secrets: enter them for the accounts that ask.</source>
        <translation>Importiert. Die Datei enthielt keine Geheimnisse: Geben Sie sie bei den Konten ein, die danach fragen.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Exported to %1. The file contains no secrets.</source>
        <translation>Nach %1 exportiert. Die Datei enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>%1 contains something else and was left unchanged. Choose another name.</source>
        <translation>%1 enthält etwas anderes und wurde nicht verändert. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountWords</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>renotify::AccountsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>When you save, the secret is stored in the keychain and never shown again.</source>
        <translation>Beim Speichern wird das Geheimnis im Schlüsselbund abgelegt und nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved, and removed from the keychain.</source>
        <translation>Gespeichert und aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Stopped waiting. Your answer in the keychain’s own window still counts: try again to be sure, or keep the secret for this session only.</source>
        <translation>Es wird nicht länger gewartet. Was Sie im Fenster des Schlüsselbunds angeben, gilt trotzdem: Versuchen Sie es zur Sicherheit erneut oder verwahren Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Asking %1 what the credential is allowed to do…</source>
        <translation>%1 wird gefragt, was mit den Zugangsdaten erlaubt ist…</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its secret is removed too and can’t be restored. The history of its sends is kept.</source>
        <translation>Auch das Geheimnis wird entfernt und lässt sich nicht wiederherstellen. Der Verlauf der Sendevorgänge bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Discard the new account?</source>
        <translation>Neues Konto verwerfen?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Ihre Eingaben wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>Das Konto wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>Changes to the accounts marked • will be lost.</source>
        <translation>Änderungen an den mit • markierten Konten gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Saved, but the old secret could not be removed from the keychain.</source>
        <translation>Gespeichert, aber das alte Geheimnis konnte nicht aus dem Schlüsselbund entfernt werden.</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityKey</name>
    <message>
        <source>Time to answer</source>
        <comment>the line above the bars</comment>
        <translation>Zeit bis zur Antwort</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityPicture</name>
    <message>
        <source>Sends ≤ %1</source>
        <comment>the highest bar</comment>
        <translation>Sendungen ≤ %1</translation>
    </message>
    <message>
        <source>Answer ≤ %1</source>
        <comment>the highest point of the line</comment>
        <translation>Antwort ≤ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityStrip</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <comment>a day</comment>
        <translation>%1 (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being sent</source>
        <translation>
            <numerusform>%Ln wird noch gesendet</numerusform>
            <numerusform>%Ln werden noch gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>no sends</source>
        <translation>keine Sendevorgänge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln Sendevorgang</numerusform>
            <numerusform>%Ln Sendevorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>answered after %1 on average</source>
        <comment>the challenges</comment>
        <translation>beantwortet nach durchschnittlich %1</translation>
    </message>
</context>
<context>
    <name>renotify::AnswerComparison</name>
    <message>
        <source>Header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
</context>
<context>
    <name>renotify::ApiCodeWords</name>
    <message>
        <source>The credentials were refused</source>
        <translation>Die Zugangsdaten wurden abgelehnt</translation>
    </message>
    <message>
        <source>The SID or the secret of the account is wrong, was deleted, belongs to another region, or is for tests only.</source>
        <translation>Die SID oder das Geheimnis des Kontos ist falsch, wurde gelöscht, gehört zu einer anderen Region oder ist nur für Tests bestimmt.</translation>
    </message>
    <message>
        <source>Check the SID, the secret and the service host of the account.</source>
        <translation>Prüfen Sie die SID, das Geheimnis und den Dienst-Host des Kontos.</translation>
    </message>
    <message>
        <source>The API key lacks a permission</source>
        <translation>Dem API-Schlüssel fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>The account uses a restricted API key that does not allow this.</source>
        <translation>Das Konto verwendet einen eingeschränkten API-Schlüssel, der dies nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask whoever manages the key to add /twilio/verify/push-notification/create, /twilio/verify/challenge/read and /twilio/verify/challenge/list to it.</source>
        <translation>Bitten Sie die für den Schlüssel zuständige Person, ihm /twilio/verify/push-notification/create, /twilio/verify/challenge/read und /twilio/verify/challenge/list hinzuzufügen.</translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation>Das Twilio-Konto ist nicht aktiv</translation>
    </message>
    <message>
        <source>Twilio does not serve this account: it is not active, or it was suspended.</source>
        <translation>Twilio bedient dieses Konto nicht: Es ist nicht aktiv oder wurde gesperrt.</translation>
    </message>
    <message>
        <source>Stop sending, and ask whoever manages your Twilio account.</source>
        <translation>Senden Sie nichts mehr und wenden Sie sich an die für Ihr Twilio-Konto zuständige Person.</translation>
    </message>
    <message>
        <source>Test credentials do not work here</source>
        <translation>Test-Zugangsdaten funktionieren hier nicht</translation>
    </message>
    <message>
        <source>Verify does not accept Twilio’s test credentials.</source>
        <translation>Verify akzeptiert keine Test-Zugangsdaten von Twilio.</translation>
    </message>
    <message>
        <source>Use live credentials in the account.</source>
        <translation>Hinterlegen Sie im Konto echte Zugangsdaten.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Twilio does not know this service, identity or challenge, or they do not belong together.</source>
        <translation>Twilio kennt diesen Dienst, diese Identität oder diese Challenge nicht, oder sie gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in. The identity may have to be the hash of the user name instead of the name itself.</source>
        <translation>Vergleichen Sie alle drei mit der Anmeldung des Kunden. Möglicherweise muss die Identität der Hash des Benutzernamens statt des Namens selbst sein.</translation>
    </message>
    <message>
        <source>The customer’s device was not found</source>
        <translation>Das Gerät des Kunden wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Twilio cannot find the device registration (the factor) that belongs to this.</source>
        <translation>Twilio findet die zugehörige Geräteregistrierung (den Faktor) nicht.</translation>
    </message>
    <message>
        <source>Check that service, identity and challenge belong together.</source>
        <translation>Prüfen Sie, ob Dienst, Identität und Challenge zusammengehören.</translation>
    </message>
    <message>
        <source>The challenge was not found</source>
        <translation>Die Challenge wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Twilio has no such challenge for this identity in this service.</source>
        <translation>Twilio kennt in diesem Dienst keine solche Challenge dieser Identität.</translation>
    </message>
    <message>
        <source>The identity was not found</source>
        <translation>Die Identität wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Twilio has no such identity in this service.</source>
        <translation>Twilio kennt in diesem Dienst keine solche Identität.</translation>
    </message>
    <message>
        <source>Check the service and the identity. It may have to be the hash of the user name instead of the name itself.</source>
        <translation>Prüfen Sie den Dienst und die Identität. Möglicherweise muss sie der Hash des Benutzernamens statt des Namens selbst sein.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Zu viele gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Your Twilio account had too many requests running at once, so this one was not processed.</source>
        <translation>In Ihrem Twilio-Konto liefen zu viele Anfragen gleichzeitig, daher wurde diese nicht verarbeitet.</translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation>Senden Sie in einem Moment erneut.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Twilio limits how many requests it takes, and that limit was reached.</source>
        <translation>Twilio begrenzt die Häufigkeit von Anfragen, und diese Grenze wurde erreicht.</translation>
    </message>
    <message>
        <source>Wait a little, then send again.</source>
        <translation>Warten Sie ein wenig und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Something failed at Twilio</source>
        <translation>Bei Twilio ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The fault is Twilio’s, and how far the request got is not known.</source>
        <translation>Der Fehler liegt bei Twilio, und es ist nicht bekannt, wie weit die Anfrage gekommen ist.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>Sehen Sie sich die Challenge an, bevor Sie erneut senden: Der Push wurde möglicherweise verschickt.</translation>
    </message>
    <message>
        <source>Twilio is not available</source>
        <translation>Twilio ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Twilio cannot answer at the moment, and how far the request got is not known.</source>
        <translation>Twilio kann derzeit nicht antworten, und es ist nicht bekannt, wie weit die Anfrage gekommen ist.</translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation>Ein Wert wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>Twilio rejected one of the values, so the request was not processed.</source>
        <translation>Twilio hat einen der Werte als ungültig eingestuft, daher wurde die Anfrage nicht verarbeitet.</translation>
    </message>
    <message>
        <source>Check service, identity, challenge and time to live, then send again.</source>
        <translation>Prüfen Sie Dienst, Identität, Challenge und Gültigkeitsdauer und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>This device can’t receive pushes</source>
        <translation>Dieses Gerät kann keine Pushs empfangen</translation>
    </message>
    <message>
        <source>The customer’s device is registered without push, so no push can ever reach it.</source>
        <translation>Das Gerät des Kunden ist ohne Push registriert, daher kann es nie einen empfangen.</translation>
    </message>
    <message>
        <source>Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Bitten Sie den Kunden, die App zu öffnen; sie prüft auf ausstehende Anmeldungen.</translation>
    </message>
    <message>
        <source>All 3 pushes are used up</source>
        <translation>Alle 3 Pushs sind verbraucht</translation>
    </message>
    <message>
        <source>Twilio allows 3 pushes for a challenge, and this one has had them.</source>
        <translation>Twilio erlaubt 3 Pushs pro Challenge, und bei dieser sind sie verbraucht.</translation>
    </message>
    <message>
        <source>Ask the customer to start the sign-in again, which creates a new challenge.</source>
        <translation>Bitten Sie den Kunden, die Anmeldung neu zu beginnen: Dadurch entsteht eine neue Challenge.</translation>
    </message>
    <message>
        <source>The device is not fully set up</source>
        <translation>Das Gerät ist nicht vollständig eingerichtet</translation>
    </message>
    <message>
        <source>The registration of the customer’s device (the factor) has not been verified.</source>
        <translation>Die Registrierung des Geräts des Kunden (der Faktor) wurde nicht verifiziert.</translation>
    </message>
    <message>
        <source>Ask the customer to finish setting up the app, and to start the sign-in again.</source>
        <translation>Bitten Sie den Kunden, die Einrichtung der App abzuschließen und die Anmeldung neu zu beginnen.</translation>
    </message>
    <message>
        <source>The challenge is already answered</source>
        <translation>Die Challenge ist bereits beantwortet</translation>
    </message>
    <message>
        <source>This sign-in has already been approved or denied.</source>
        <translation>Diese Anmeldung wurde bereits bestätigt oder verweigert.</translation>
    </message>
    <message>
        <source>Check the challenge’s status. To try again, the customer starts a new sign-in.</source>
        <translation>Sehen Sie sich den Status der Challenge an. Für einen weiteren Versuch beginnt der Kunde die Anmeldung neu.</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>Die Challenge ist abgelaufen</translation>
    </message>
    <message>
        <source>The time to answer this sign-in is over.</source>
        <translation>Die Zeit zum Beantworten dieser Anmeldung ist vorbei.</translation>
    </message>
    <message>
        <source>The account SID is not valid</source>
        <translation>Die Konto-SID ist ungültig</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID of this request.</source>
        <translation>Twilio akzeptiert die Konto-SID dieser Anfrage nicht.</translation>
    </message>
    <message>
        <source>Check the SID and the secret of the account.</source>
        <translation>Prüfen Sie die SID und das Geheimnis des Kontos.</translation>
    </message>
    <message>
        <source>The factor SID is not valid</source>
        <translation>Die Faktor-SID ist ungültig</translation>
    </message>
    <message>
        <source>Twilio does not accept the device registration (the factor) that belongs to this.</source>
        <translation>Twilio akzeptiert die zugehörige Geräteregistrierung (den Faktor) nicht.</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>Die Dienst-SID ist ungültig</translation>
    </message>
    <message>
        <source>Twilio does not accept the service SID.</source>
        <translation>Twilio akzeptiert die Dienst-SID nicht.</translation>
    </message>
    <message>
        <source>Check the service SID: VA and 32 hexadecimal digits.</source>
        <translation>Prüfen Sie die Dienst-SID: VA und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>Die Challenge-SID ist ungültig</translation>
    </message>
    <message>
        <source>Twilio does not accept the challenge SID.</source>
        <translation>Twilio akzeptiert die Challenge-SID nicht.</translation>
    </message>
    <message>
        <source>Check the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>Prüfen Sie die Challenge-SID: YC und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>Die Identität ist ungültig</translation>
    </message>
    <message>
        <source>Twilio does not accept the identity (it calls it the entity).</source>
        <translation>Twilio akzeptiert die Identität nicht (dort „Entity“ genannt).</translation>
    </message>
    <message>
        <source>Check the identity: 8 to 64 letters and digits, in groups joined by dashes.</source>
        <translation>Prüfen Sie die Identität: 8 bis 64 Buchstaben und Ziffern, in durch Bindestriche verbundenen Gruppen.</translation>
    </message>
</context>
<context>
    <name>renotify::BodyView</name>
    <message>
        <source>One value on each line; order, names and numbers as they came</source>
        <translation>Ein Wert pro Zeile; Reihenfolge, Namen und Zahlen wie empfangen</translation>
    </message>
    <message>
        <source>Exactly as it came</source>
        <translation>Genau wie empfangen</translation>
    </message>
    <message>
        <source>Compare with the previous answer of the same challenge</source>
        <translation>Mit der vorherigen Antwort zu derselben Challenge vergleichen</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Antwort-Body</translation>
    </message>
    <message>
        <source>No body was received.</source>
        <translation>Es wurde kein Body empfangen.</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Im Body suchen</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Vorherige Stelle suchen</translation>
    </message>
    <message>
        <source>The response was longer. The rest was not read.</source>
        <translation>Die Antwort war länger. Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the third of 17 places</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Aufbereitet</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
</context>
<context>
    <name>renotify::CaFileField</name>
    <message>
        <source>Enter the full path, or choose the file with Browse.</source>
        <translation>Geben Sie den vollständigen Pfad ein oder wählen Sie die Datei über die Schaltfläche aus.</translation>
    </message>
    <message>
        <source>The file doesn’t exist.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>You don’t have permission to read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format (BEGIN CERTIFICATE).</source>
        <translation>Diese Datei enthält kein Zertifikat. Es muss im PEM-Format vorliegen (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Zusätzliche CA-Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose the extra CA file</source>
        <translation>Zusätzliche CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeCard</name>
    <message>
        <source>Challenge message</source>
        <translation>Challenge-Nachricht</translation>
    </message>
    <message>
        <source>Challenge status</source>
        <translation>Challenge-Status</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>Verbrauchte Pushs</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation>Challenge: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Enter service, identity and challenge to see its status.</source>
        <translation>Geben Sie Dienst, Identität und Challenge ein, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>Loading the challenge…</source>
        <translation>Challenge wird geladen…</translation>
    </message>
    <message>
        <source>Pushes used: all %1, according to Twilio</source>
        <translation>Verbrauchte Pushs: laut Twilio alle %1</translation>
    </message>
    <message>
        <source>Pushes used here: %1 of %2</source>
        <translation>Hier verbrauchte Pushs: %1 von %2</translation>
    </message>
    <message>
        <source>You can still send. The key lacks /twilio/verify/challenge/read.</source>
        <translation>Sie können trotzdem senden. Dem Schlüssel fehlt /twilio/verify/challenge/read.</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in.</source>
        <translation>Vergleichen Sie alle drei mit der Anmeldung des Kunden.</translation>
    </message>
    <message>
        <source>Challenge not found</source>
        <translation>Challenge nicht gefunden</translation>
    </message>
    <message>
        <source>This account can’t read challenges</source>
        <translation>Dieses Konto kann keine Challenges lesen</translation>
    </message>
    <message>
        <source>Couldn’t load the challenge. Press F5 to retry.</source>
        <translation>Challenge konnte nicht geladen werden. F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>The last check failed; this is from %1.</source>
        <comment>14:30:11</comment>
        <translation>Die letzte Abfrage ist fehlgeschlagen; dies ist der Stand von %1.</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeFinder</name>
    <message>
        <source>Searching… Press Esc to stop.</source>
        <translation>Suche läuft… Esc bricht ab.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. It may have expired, been answered, or belong to another service.</source>
        <translation>Keine Challenge dieses Kunden ist ausstehend: Sie kann abgelaufen oder beantwortet sein oder zu einem anderen Dienst gehören.</translation>
    </message>
    <message>
        <source>Selected the only pending challenge.</source>
        <translation>Die einzige ausstehende Challenge ist gewählt.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys and Enter. Esc closes the list.</source>
        <translation>Mit Pfeiltasten und Eingabetaste auswählen. Esc schließt die Liste.</translation>
    </message>
    <message>
        <source>None pending.</source>
        <translation>Keine ausstehend.</translation>
    </message>
    <message>
        <source>Or your backend hashes identities, and the service knows this customer by the SHA-256.</source>
        <translation>Oder das Backend hasht Identitäten: Dann kennt der Dienst diesen Kunden unter dem SHA-256.</translation>
    </message>
    <message>
        <source>The older ones couldn’t be loaded.</source>
        <translation>Die älteren konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The service doesn’t know this identity. Does it belong to another service?</source>
        <translation>Der Dienst kennt diese Identität nicht: Gehört sie zu einem anderen Dienst?</translation>
    </message>
    <message>
        <source>The API key lacks the permission /twilio/verify/challenge/list. You can still send: enter the challenge SID.</source>
        <translation>Dem API-Schlüssel fehlt die Berechtigung /twilio/verify/challenge/list. Das Senden funktioniert auch ohne: Geben Sie die Challenge-SID ein.</translation>
    </message>
    <message>
        <source>Selected.</source>
        <translation>Ausgewählt.</translation>
    </message>
    <message>
        <source>The identity was replaced with its SHA-256.</source>
        <translation>Die Identität wurde durch ihren SHA-256 ersetzt.</translation>
    </message>
    <message>
        <source>Lists the challenges this customer hasn’t answered yet (Ctrl+Shift+F)</source>
        <translation>Listet auf, was dieser Kunde noch nicht beantwortet hat (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Needs an account, a service SID and an identity</source>
        <translation>Dafür sind ein Konto, eine Dienst-SID und eine Identität nötig</translation>
    </message>
    <message>
        <source>None among the newest.</source>
        <translation>Keine unter den neuesten.</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeOrigin</name>
    <message>
        <source>This was filled in for the account “%1”. Is it right for “%2” too?</source>
        <translation>Dies stammt vom Konto „%1“. Ist es auch für „%2“ richtig?</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeTrail</name>
    <message>
        <source>Challenge answer</source>
        <translation>Antwort auf die Challenge</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>nach %1 ms</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation>keine Antwort gesehen</translation>
    </message>
    <message numerus="yes">
        <source>after %n s</source>
        <translation>
            <numerusform>nach %n s</numerusform>
            <numerusform>nach %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened and when: sent 14:30:11</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>renotify::CheckModel</name>
    <message>
        <source>the newest pending one</source>
        <translation>die neueste ausstehende</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>renotify::CheckPage</name>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Groups of the check</source>
        <translation>Gruppen der Prüfung</translation>
    </message>
    <message>
        <source>Rows of the group</source>
        <translation>Zeilen der Gruppe</translation>
    </message>
    <message>
        <source>Chec&amp;k the challenges</source>
        <translation>Challenges &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Weiter…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Können gesendet werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be sent.</source>
        <translation>
            <numerusform>%Ln Zeile kann gesendet werden.</numerusform>
            <numerusform>%Ln Zeilen können gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can’t.</source>
        <comment>can’t be sent</comment>
        <translation>
            <numerusform>%Ln Zeile kann nicht gesendet werden.</numerusform>
            <numerusform>%Ln Zeilen können nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the earlier list are not chosen.</source>
        <translation>
            <numerusform>%Ln Zeile der früheren Liste ist nicht ausgewählt.</numerusform>
            <numerusform>%Ln Zeilen der früheren Liste sind nicht ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the challenges, at the account’s pace…</source>
        <translation>Challenges werden im Tempo des Kontos geprüft…</translation>
    </message>
</context>
<context>
    <name>renotify::ClockNotice</name>
    <message>
        <source>This computer’s clock showed %1 when the service’s clock showed %2. Set this computer’s clock, best automatically. Until then Renotify counts what a challenge has left by the service’s clock, but secure connections may be refused.</source>
        <translation>Die Uhr dieses Computers zeigte %1, als die Uhr des Dienstes %2 zeigte. Stellen Sie die Uhr dieses Computers, am besten automatisch. Bis dahin zählt Renotify die Restzeit einer Challenge nach der Uhr des Dienstes, aber sichere Verbindungen können abgelehnt werden.</translation>
    </message>
</context>
<context>
    <name>renotify::ColourWords</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>renotify::ColumnFields</name>
    <message>
        <source>The first row has the &amp;names of the columns</source>
        <translation>Die erste Zeile enthält die Spalten&amp;namen</translation>
    </message>
    <message>
        <source>Service SID for rows without one</source>
        <translation>Dienst-SID für Zeilen ohne eigene</translation>
    </message>
    <message>
        <source>default</source>
        <comment>time to live: the one of the service</comment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds for rows without a time to live</source>
        <translation>Sekunden für Zeilen ohne Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Ticket for rows without one</source>
        <translation>Ticket für Zeilen ohne eigenes</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identität</translation>
    </message>
    <message>
        <source>Every row needs one.</source>
        <translation>Jede Zeile braucht eine.</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>C&amp;hallenge-SID</translation>
    </message>
    <message>
        <source>Otherwise the newest pending one.</source>
        <translation>Sonst die neueste ausstehende.</translation>
    </message>
    <message>
        <source>Ser&amp;vice SID</source>
        <translation>&amp;Dienst-SID</translation>
    </message>
    <message>
        <source>Time to &amp;live</source>
        <translation>&amp;Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>only those that failed or were not sent</source>
        <translation>nur fehlgeschlagene oder nicht gesendete</translation>
    </message>
    <message>
        <source>only those that are unknown</source>
        <translation>nur die mit unbekanntem Ergebnis</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Rows of this result to send</source>
        <translation>Zu sendende Zeilen dieses Ergebnisses</translation>
    </message>
    <message>
        <source>Column with: %1</source>
        <translation>Spalte mit: %1</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>renotify::CompareControl</name>
    <message>
        <source>Co&amp;mpare the answers of two rows…</source>
        <translation>Antworten zweier &amp;Zeilen vergleichen…</translation>
    </message>
    <message>
        <source>This send is not in the history, so there is nothing to compare it with.</source>
        <translation>Dieser Sendevorgang ist nicht im Verlauf, daher gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>This is the first answer for this challenge. To compare others, select two rows of the history.</source>
        <translation>Dies ist die erste Antwort zu dieser Challenge. Um andere zu vergleichen, wählen Sie zwei Zeilen des Verlaufs aus.</translation>
    </message>
    <message>
        <source>Select the two rows to compare: click one, then the other with Ctrl held.</source>
        <translation>Wählen Sie die beiden zu vergleichenden Zeilen aus: Klicken Sie auf eine und dann mit gedrückter Strg-Taste auf die andere.</translation>
    </message>
</context>
<context>
    <name>renotify::CompareDialog</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>Beide Antworten sind gleich.</translation>
    </message>
    <message>
        <source>At least one of the bodies is not JSON, so they can only be compared as a whole.</source>
        <translation>Mindestens einer der Bodys ist kein JSON, daher lassen sie sich nur als Ganzes vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Antworten vergleichen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>renotify::ConfirmPage</name>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n second(s).</source>
        <translation>
            <numerusform>Beim derzeitigen Tempo des Kontos dauert es höchstens %n Sekunde.</numerusform>
            <numerusform>Beim derzeitigen Tempo des Kontos dauert es höchstens %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n minute(s).</source>
        <translation>
            <numerusform>Beim derzeitigen Tempo des Kontos dauert es höchstens %n Minute.</numerusform>
            <numerusform>Beim derzeitigen Tempo des Kontos dauert es höchstens %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n hour(s).</source>
        <translation>
            <numerusform>Beim derzeitigen Tempo des Kontos dauert es höchstens %n Stunde.</numerusform>
            <numerusform>Beim derzeitigen Tempo des Kontos dauert es höchstens %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Wie gesendet wird</translation>
    </message>
    <message>
        <source>This is a production account. Type the &amp;number of pushes to confirm:</source>
        <translation>Dies ist ein Produktionskonto. Geben Sie zur Bestätigung die A&amp;nzahl der Pushs ein:</translation>
    </message>
    <message>
        <source>Number of pushes</source>
        <translation>Anzahl der Pushs</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>Liste senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln push(es)</source>
        <translation>
            <numerusform>%Ln Push</numerusform>
            <numerusform>%Ln Pushs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people, after: 217 pushes to</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>217 pushes through Acme</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 to %2 through %3</source>
        <comment>217 pushes to 203 people through Acme</comment>
        <translation>%1 an %2 über %3</translation>
    </message>
    <message>
        <source>This list was begun on %1, and all its rows have had their turn.</source>
        <translation>Diese Liste wurde am %1 begonnen, und alle ihre Zeilen sind bearbeitet.</translation>
    </message>
    <message>
        <source>This list was begun on %1 and goes on: what was sent is not sent again.</source>
        <translation>Diese Liste wurde am %1 begonnen und wird fortgesetzt: Was gesendet wurde, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>One at a time, and those first whose challenge expires soonest. Each row is checked once more when its turn comes; what cannot help by then is left out.</source>
        <translation>Einzeln nacheinander, und zuerst die Zeilen, deren Challenge am frühesten abläuft. Jede Zeile wird noch einmal geprüft, wenn sie an der Reihe ist; was dann nicht mehr helfen kann, wird ausgelassen.</translation>
    </message>
    <message>
        <source>You can pause or stop at any time.</source>
        <translation>Sie können jederzeit pausieren oder anhalten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln push(es)</source>
        <translation>
            <numerusform>%Ln Push &amp;senden</numerusform>
            <numerusform>%Ln Pushs &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of pushes.</source>
        <translation>Geben Sie %1 ein, die Anzahl der Pushs.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln push(es)</source>
        <translation>
            <numerusform>Bis zu %Ln Push</numerusform>
            <numerusform>Bis zu %Ln Pushs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the last check, %Ln of them would be sent.</source>
        <comment>of up to 64 pushes</comment>
        <translation>
            <numerusform>Nach der letzten Prüfung würde %Ln davon gesendet.</numerusform>
            <numerusform>Nach der letzten Prüfung würden %Ln davon gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::DetailsPaste</name>
    <message>
        <source>Paste &amp;details…</source>
        <translation>Angaben &amp;einfügen…</translation>
    </message>
    <message>
        <source>Filled in from the text. Check the form before you send.</source>
        <translation>Aus dem Text ausgefüllt. Prüfen Sie das Formular vor dem Senden.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Es kann nur eine Datei auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a text file.</source>
        <translation>„%1“ ist ein Ordner. Ziehen Sie eine Textdatei hierher.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>„%1“ ist größer als %2. Öffnen Sie die Datei, kopieren Sie den benötigten Teil und verwenden Sie „Ticket einfügen“.</translation>
    </message>
    <message>
        <source>“%1” is not a plain text file. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>„%1“ ist keine reine Textdatei. Öffnen Sie die Datei, kopieren Sie den benötigten Teil und verwenden Sie „Ticket einfügen“.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
</context>
<context>
    <name>renotify::ErrorWords</name>
    <message>
        <source>Details: “%1”.</source>
        <translation>Details: „%1“.</translation>
    </message>
    <message>
        <source>Twilio says: “%1”.</source>
        <translation>Twilio meldet: „%1“.</translation>
    </message>
    <message>
        <source>This is Twilio’s error %1.</source>
        <translation>Es handelt sich um den Twilio-Fehler %1.</translation>
    </message>
    <message>
        <source>Twilio says: “%1” (error %2).</source>
        <translation>Twilio meldet: „%1“ (Fehler %2).</translation>
    </message>
    <message>
        <source>Twilio asks you to wait %1 s.</source>
        <translation>Twilio bittet darum, %1 s zu warten.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>Sehen Sie sich die Challenge an, bevor Sie erneut senden: Der Push wurde möglicherweise verschickt.</translation>
    </message>
    <message>
        <source>Twilio answered with an error</source>
        <translation>Twilio hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>Twilio answered with an error.</source>
        <translation>Twilio hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Open Twilio’s page about the error, or show it to whoever runs the service.</source>
        <translation>Öffnen Sie die Twilio-Seite zu diesem Fehler oder zeigen Sie ihn der für den Dienst zuständigen Person.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Eine unerwartete Antwort</translation>
    </message>
    <message>
        <source>The response had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>Die Antwort enthielt keine Fehlerdetails von Twilio; vielleicht stammt sie von einem zwischengeschalteten Proxy.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, show the response to whoever runs your network.</source>
        <translation>Versuchen Sie es in einem Moment erneut. Bleibt das Problem bestehen, zeigen Sie die Antwort Ihrer Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The response, “%1”, had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>Die Antwort „%1“ enthielt keine Fehlerdetails von Twilio; vielleicht stammt sie von einem zwischengeschalteten Proxy.</translation>
    </message>
    <message>
        <source>The service redirected the request</source>
        <translation>Der Dienst hat auf eine andere Adresse verwiesen</translation>
    </message>
    <message>
        <source>The response redirects to another address, and Renotify never takes your credentials there.</source>
        <translation>Die Antwort nennt eine andere Adresse, und Renotify übermittelt Ihre Zugangsdaten an keine andere.</translation>
    </message>
    <message>
        <source>Check the service host of the account.</source>
        <translation>Prüfen Sie den Dienst-Host des Kontos.</translation>
    </message>
    <message>
        <source>The response redirects to “%1”, and Renotify never takes your credentials to another address.</source>
        <translation>Die Antwort verweist auf „%1“, und Renotify übermittelt Ihre Zugangsdaten an keine andere Adresse.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The answer was cut short, or did not come from Twilio.</source>
        <translation>Die Antwort war abgeschnitten oder stammt nicht von Twilio.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, check the service host of the account.</source>
        <translation>Versuchen Sie es in einem Moment erneut. Bleibt das Problem bestehen, prüfen Sie den Dienst-Host des Kontos.</translation>
    </message>
    <message>
        <source>The answer was too long</source>
        <translation>Die Antwort war zu lang</translation>
    </message>
    <message>
        <source>The answer was longer than 1 MiB and was cut off.</source>
        <translation>Die Antwort war länger als 1 MiB und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>No answer within the time limit</source>
        <translation>Keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>The service was reached, but its answer did not come in time.</source>
        <translation>Der Dienst wurde erreicht, aber seine Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es in einem Moment erneut.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>The connection was closed before the whole answer had arrived.</source>
        <translation>Die Verbindung endete, bevor die vollständige Antwort vorlag.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Renotify closed during the send</source>
        <translation>Renotify wurde während des Sendens beendet</translation>
    </message>
    <message>
        <source>Renotify or the computer stopped before the answer came, so the outcome is not known.</source>
        <translation>Renotify oder der Computer wurde beendet, bevor die Antwort kam, daher ist der Ausgang nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again.</source>
        <translation>Sehen Sie sich die Challenge an, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Cancelled in time</source>
        <translation>Rechtzeitig abgebrochen</translation>
    </message>
    <message>
        <source>It was cancelled before anything left this computer.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor etwas diesen Computer verlassen hat.</translation>
    </message>
    <message>
        <source>Send again whenever you are ready.</source>
        <translation>Senden Sie erneut, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>Cancelled after it had left</source>
        <translation>Nach dem Absenden abgebrochen</translation>
    </message>
    <message>
        <source>It was cancelled when the request was already on its way.</source>
        <translation>Der Vorgang wurde abgebrochen, als die Anfrage schon unterwegs war.</translation>
    </message>
    <message>
        <source>There is no valid address to send to</source>
        <translation>Daraus ergibt sich keine Zieladresse</translation>
    </message>
    <message>
        <source>The account’s service host and the identity do not form a valid web address.</source>
        <translation>Aus dem Dienst-Host des Kontos und der Identität lässt sich keine Webadresse bilden.</translation>
    </message>
    <message>
        <source>Check the service host of the account, and the identity.</source>
        <translation>Prüfen Sie den Dienst-Host des Kontos und die Identität.</translation>
    </message>
    <message>
        <source>The service’s name was not found</source>
        <translation>Der Name des Dienstes wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The network does not know the name of the service host, or there is no network.</source>
        <translation>Das Netzwerk kennt den Namen des Dienst-Hosts nicht, oder es besteht keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Check the network connection, and the service host of the account.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und den Dienst-Host des Kontos.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the address of the service.</source>
        <translation>Unter der Adresse des Dienstes werden keine Verbindungen angenommen.</translation>
    </message>
    <message>
        <source>Check that the service runs, and the service host of the account.</source>
        <translation>Prüfen Sie, ob der Dienst läuft, und den Dienst-Host des Kontos.</translation>
    </message>
    <message>
        <source>No connection within the time limit</source>
        <translation>Keine Verbindung innerhalb der Frist</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>Der Dienst konnte nicht rechtzeitig erreicht werden.</translation>
    </message>
    <message>
        <source>The network cannot be used</source>
        <translation>Das Netzwerk kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The request could not leave this computer.</source>
        <translation>Die Anfrage konnte diesen Computer nicht verlassen.</translation>
    </message>
    <message>
        <source>Check the network connection and the firewall, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Firewall und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>Fehler beim Proxy</translation>
    </message>
    <message>
        <source>Your network’s proxy failed, so Twilio was not reached.</source>
        <translation>Der Proxy Ihres Netzwerks hat die Verbindung verhindert; Twilio wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers oder fragen Sie Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Your network’s proxy lets nobody through without a user name and a password.</source>
        <translation>Der Proxy Ihres Netzwerks lässt niemanden ohne Benutzernamen und Passwort durch.</translation>
    </message>
    <message>
        <source>Enter them in the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>Geben Sie beides in den Proxy-Einstellungen dieses Computers ein oder fragen Sie Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, has expired.</source>
        <translation>Das Zertifikat, mit dem sich der Dienst ausweist, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, was valid until %1.</source>
        <translation>Das Zertifikat, mit dem sich der Dienst ausweist, war bis %1 gültig.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is not valid yet.</source>
        <translation>Das Zertifikat, mit dem sich der Dienst ausweist, gilt erst ab einem späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is valid only from %1.</source>
        <translation>Das Zertifikat, mit dem sich der Dienst ausweist, ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat ist auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is not for the service host.</source>
        <translation>Die Gegenstelle hat sich als eine andere als der Dienst-Host ausgewiesen.</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, ask whoever runs your network.</source>
        <translation>Prüfen Sie den Dienst-Host des Kontos. Ist er richtig, fragen Sie Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for “%1”, not for the service host.</source>
        <translation>Die Gegenstelle hat sich als „%1“ ausgewiesen; das ist nicht der Dienst-Host.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>The certificate of the service is not signed by anyone this computer trusts.</source>
        <translation>Für das Zertifikat des Dienstes bürgt keine Stelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>If the service is your own, set its certificate as the account’s extra CA file.</source>
        <translation>Wenn es Ihr eigener Dienst ist, legen Sie sein Zertifikat als zusätzliche CA-Datei des Kontos fest.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not signed by anyone this computer trusts.</source>
        <translation>Für das Zertifikat von „%1“ bürgt keine Stelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The certificate’s issuer is unknown</source>
        <translation>Der Aussteller des Zertifikats ist unbekannt</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate’s issuer is not trusted here.</source>
        <translation>Ihr Netzwerk scheint TLS zu überwachen: Dem Aussteller des Zertifikats wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for its CA file, and set it in the account.</source>
        <translation>Bitten Sie Ihre Netzwerkadministration um ihre CA-Datei und legen Sie sie im Konto fest.</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate was issued by “%1”, which this computer does not trust.</source>
        <translation>Ihr Netzwerk scheint TLS zu überwachen: Das Zertifikat wurde von „%1“ ausgestellt, und dieser Computer vertraut diesem Aussteller nicht.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>This computer and the service could not agree on a secure connection (TLS).</source>
        <translation>Dieser Computer und der Dienst konnten sich nicht auf eine sichere Verbindung (TLS) einigen.</translation>
    </message>
    <message>
        <source>The extra CA file cannot be used</source>
        <translation>Die zusätzliche CA-Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The account’s extra CA file cannot be read or has no certificate in it.</source>
        <translation>Die zusätzliche CA-Datei des Kontos kann nicht gelesen werden oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the file again in the account.</source>
        <translation>Wählen Sie die Datei im Konto erneut aus.</translation>
    </message>
    <message>
        <source>The account’s extra CA file “%1” cannot be read or has no certificate in it.</source>
        <translation>Die zusätzliche CA-Datei „%1“ des Kontos kann nicht gelesen werden oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The sandbox isn’t running</source>
        <translation>Die Sandbox läuft nicht</translation>
    </message>
    <message>
        <source>The sandbox is a separate program, and it did not start or is not responding.</source>
        <translation>Die Sandbox ist ein eigenes Programm; es wurde nicht gestartet oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, reinstall Renotify: renotify-sandbox comes with it.</source>
        <translation>Versuchen Sie es erneut. Bleibt das Problem bestehen, installieren Sie Renotify neu: renotify-sandbox gehört dazu.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The secret cannot be reached while the keychain is locked.</source>
        <translation>Solange der Schlüsselbund gesperrt ist, ist das Geheimnis nicht erreichbar.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain was not opened</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The keychain asked for permission and did not get it.</source>
        <translation>Der Schlüsselbund hat um Erlaubnis gefragt und sie nicht erhalten.</translation>
    </message>
    <message>
        <source>Try again, and allow Renotify to use the keychain.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie Renotify, den Schlüsselbund zu verwenden.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Renotify found no keychain on this computer to keep secrets in.</source>
        <translation>Dieser Computer bietet Renotify keinen Schlüsselbund, um Geheimnisse zu verwahren.</translation>
    </message>
    <message>
        <source>Set one up, or choose in the account to keep the secret for this session only.</source>
        <translation>Richten Sie einen ein oder legen Sie im Konto fest, dass das Geheimnis nur für diese Sitzung verwahrt wird.</translation>
    </message>
    <message>
        <source>The keychain is not responding</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; perhaps another window asks for its password.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet; vielleicht fragt ein anderes Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Look for that window, then try again.</source>
        <translation>Suchen Sie dieses Fenster und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Fehler beim Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Der Schlüsselbund hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, keep the account’s secret for this session only.</source>
        <translation>Versuchen Sie es erneut. Bleibt das Problem bestehen, verwahren Sie das Geheimnis des Kontos nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The account has no secret</source>
        <translation>Das Konto hat kein Geheimnis</translation>
    </message>
    <message>
        <source>No secret is stored for this account.</source>
        <translation>Für dieses Konto ist kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>Enter the secret in the account.</source>
        <translation>Geben Sie das Geheimnis im Konto ein.</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>Es ist noch kein Schlüsselbund angelegt</translation>
    </message>
    <message>
        <source>The keychain is running, but nothing has been stored in it yet, and it has no password.</source>
        <translation>Der Schlüsselbunddienst läuft, aber es wurde noch nie etwas darin abgelegt, und er hat bisher kein Passwort.</translation>
    </message>
    <message>
        <source>Enter the secret in the account and save: the desktop then asks for a password for the new keyring.</source>
        <translation>Geben Sie das Geheimnis im Konto ein und speichern Sie: Der Desktop fragt dann nach einem Passwort für den neuen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret was given for another host</source>
        <translation>Das Geheimnis wurde für einen anderen Host angegeben</translation>
    </message>
    <message>
        <source>The account’s service host or CA file is not the one that its secret was entered for.</source>
        <translation>Der Dienst-Host oder die CA-Datei des Kontos ist nicht mehr dieselbe Angabe, für die das Geheimnis eingegeben wurde.</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, enter the secret again.</source>
        <translation>Prüfen Sie den Dienst-Host des Kontos. Ist er richtig, geben Sie das Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>The account’s secret was entered for “%1” and is sent nowhere else.</source>
        <translation>Das Geheimnis des Kontos wurde für „%1“ eingegeben und wird an keinen anderen Host gesendet.</translation>
    </message>
    <message>
        <source>No room for the history</source>
        <translation>Kein Platz für den Verlauf</translation>
    </message>
    <message>
        <source>The disk is full, and Renotify sends nothing that it can’t record.</source>
        <translation>Der Datenträger ist voll, und ohne Aufzeichnung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Der Verlauf kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The history is write-protected, and Renotify sends nothing that it can’t record.</source>
        <translation>Der Verlauf ist schreibgeschützt, und ohne Aufzeichnung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Make the history file and its folder writable.</source>
        <translation>Machen Sie die Verlaufsdatei und ihren Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>The history file is not Renotify’s</source>
        <translation>Der Verlauf ist die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>The file in the history’s place was not created by Renotify, so it was left unchanged.</source>
        <translation>Die Datei an der Stelle des Verlaufs stammt nicht von Renotify und wurde daher nicht verändert.</translation>
    </message>
    <message>
        <source>Move the file elsewhere, then start Renotify again.</source>
        <translation>Verschieben Sie die Datei an einen anderen Ort und starten Sie Renotify dann neu.</translation>
    </message>
    <message>
        <source>The history is from a newer Renotify</source>
        <translation>Der Verlauf stammt von einer neueren Renotify-Version</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>Der Verlauf wurde von einer neueren Version von Renotify geschrieben und daher nicht verändert.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Der Verlauf ist beschädigt</translation>
    </message>
    <message>
        <source>The history can’t be relied on, so it was left unchanged.</source>
        <translation>Der Verlauf ist nicht verlässlich und wurde daher nicht verändert.</translation>
    </message>
    <message>
        <source>Keep a copy of the file, restore one from your backup, then start Renotify again.</source>
        <translation>Bewahren Sie eine Kopie der Datei auf, spielen Sie eine aus Ihrer Sicherung ein und starten Sie Renotify dann neu.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Der Verlauf ist in Benutzung</translation>
    </message>
    <message>
        <source>Another program is using the history and did not release it in time.</source>
        <translation>Ein anderes Programm belegt den Verlauf und hat ihn nicht rechtzeitig freigegeben.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>The history cannot be used</source>
        <translation>Der Verlauf kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Reading or writing the history failed, and Renotify sends nothing that it can’t record.</source>
        <translation>Beim Lesen oder Schreiben des Verlaufs ist ein Fehler aufgetreten, und ohne Aufzeichnung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the disk and the history’s folder, then start Renotify again.</source>
        <translation>Prüfen Sie den Datenträger und den Ordner des Verlaufs und starten Sie Renotify dann neu.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Eine Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A file that Renotify needs could not be read.</source>
        <translation>Eine von Renotify benötigte Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Make the file readable, then start Renotify again.</source>
        <translation>Geben Sie sich Leserechte für die Datei und starten Sie Renotify dann neu.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>Eine Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The change could not be saved to its file.</source>
        <translation>Die Änderung konnte nicht in der Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>Check the free disk space and the file’s permissions.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz frei ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>A file does not contain what Renotify wrote, so it was left unchanged.</source>
        <translation>Eine Datei enthält nicht mehr, was Renotify geschrieben hat, und wurde daher nicht verändert.</translation>
    </message>
    <message>
        <source>Restore it from your backup, then start Renotify again.</source>
        <translation>Ersetzen Sie die Datei durch eine Kopie aus Ihrer Sicherung und starten Sie Renotify dann neu.</translation>
    </message>
    <message>
        <source>A file is from a newer Renotify</source>
        <translation>Eine Datei stammt von einer neueren Renotify-Version</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>Die Datei wurde von einer neueren Version von Renotify geschrieben und daher nicht verändert.</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>Durch eine Regel angehalten</translation>
    </message>
    <message>
        <source>Just before the request left, a rule that protects the customer stopped it.</source>
        <translation>Unmittelbar vor dem Absenden hat eine Regel zum Schutz des Kunden die Anfrage angehalten.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the challenge before you send again.</source>
        <translation>Es wurde nichts gesendet. Sehen Sie sich die Challenge an, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>The account has changed meanwhile</source>
        <translation>Das Konto wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>The account was changed or removed before anything left this computer.</source>
        <translation>Das Konto wurde geändert oder entfernt, bevor etwas diesen Computer verlassen hat.</translation>
    </message>
    <message>
        <source>Check the account, then send again.</source>
        <translation>Prüfen Sie das Konto und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check this computer’s clock, date and time zone. If they are right, tell whoever runs the service.</source>
        <translation>Prüfen Sie Uhrzeit, Datum und Zeitzone dieses Computers. Stimmen sie, sagen Sie es dem Betreiber des Dienstes.</translation>
    </message>
</context>
<context>
    <name>renotify::FateBar</name>
    <message>
        <source>What has become of the list</source>
        <translation>Was aus der Liste geworden ist</translation>
    </message>
</context>
<context>
    <name>renotify::FateWords</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Warten auf den Kunden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Removed from the history</source>
        <translation>Aus dem Verlauf entfernt</translation>
    </message>
</context>
<context>
    <name>renotify::FieldNote</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>renotify::FieldWords</name>
    <message>
        <source>That is an account SID (AC).</source>
        <translation>Das ist eine Konto-SID (AC).</translation>
    </message>
    <message>
        <source>An account SID starts with AC.</source>
        <translation>Eine Konto-SID beginnt mit AC.</translation>
    </message>
    <message>
        <source>Enter the account SID: AC and 32 hexadecimal digits.</source>
        <translation>Geben Sie die Konto-SID ein: AC und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>That is an API key SID (SK).</source>
        <translation>Das ist eine API-Schlüssel-SID (SK).</translation>
    </message>
    <message>
        <source>An API key SID starts with SK.</source>
        <translation>Eine API-Schlüssel-SID beginnt mit SK.</translation>
    </message>
    <message>
        <source>Enter the API key SID: SK and 32 hexadecimal digits.</source>
        <translation>Geben Sie die API-Schlüssel-SID ein: SK und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>An API key SID starts with SK, an account SID with AC.</source>
        <translation>Eine API-Schlüssel-SID beginnt mit SK, eine Konto-SID mit AC.</translation>
    </message>
    <message>
        <source>Enter the API key SID or the account SID: SK or AC, and 32 hexadecimal digits.</source>
        <translation>Geben Sie die API-Schlüssel-SID oder die Konto-SID ein: SK oder AC und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>That is a service SID (VA).</source>
        <translation>Das ist eine Dienst-SID (VA).</translation>
    </message>
    <message>
        <source>A service SID starts with VA.</source>
        <translation>Eine Dienst-SID beginnt mit VA.</translation>
    </message>
    <message>
        <source>Enter the service SID: VA and 32 hexadecimal digits.</source>
        <translation>Geben Sie die Dienst-SID ein: VA und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>That is an entity SID (YE).</source>
        <translation>Das ist eine Entity-SID (YE).</translation>
    </message>
    <message>
        <source>An entity SID starts with YE.</source>
        <translation>Eine Entity-SID beginnt mit YE.</translation>
    </message>
    <message>
        <source>Enter the entity SID: YE and 32 hexadecimal digits.</source>
        <translation>Geben Sie die Entity-SID ein: YE und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>That is a factor SID (YF).</source>
        <translation>Das ist eine Faktor-SID (YF).</translation>
    </message>
    <message>
        <source>A factor SID starts with YF.</source>
        <translation>Eine Faktor-SID beginnt mit YF.</translation>
    </message>
    <message>
        <source>Enter the factor SID: YF and 32 hexadecimal digits.</source>
        <translation>Geben Sie die Faktor-SID ein: YF und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>That is a challenge SID (YC).</source>
        <translation>Das ist eine Challenge-SID (YC).</translation>
    </message>
    <message>
        <source>A challenge SID starts with YC.</source>
        <translation>Eine Challenge-SID beginnt mit YC.</translation>
    </message>
    <message>
        <source>Enter the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>Geben Sie die Challenge-SID ein: YC und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>That is a notification SID (NT).</source>
        <translation>Das ist eine Benachrichtigungs-SID (NT).</translation>
    </message>
    <message>
        <source>A notification SID starts with NT.</source>
        <translation>Eine Benachrichtigungs-SID beginnt mit NT.</translation>
    </message>
    <message>
        <source>Enter the notification SID: NT and 32 hexadecimal digits.</source>
        <translation>Geben Sie die Benachrichtigungs-SID ein: NT und 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>ein geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>an invisible hyphen</source>
        <translation>ein unsichtbarer Trennstrich</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation>ein Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation>ein Verbinder ohne Breite</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>eine Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>an invisible character (U+%1)</source>
        <translation>ein unsichtbares Zeichen (U+%1)</translation>
    </message>
    <message>
        <source>Character %1 is a space. Delete it.</source>
        <translation>Zeichen %1 ist ein Leerzeichen. Löschen Sie es.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible. Type that part again.</source>
        <translation>Zeichen %1 ist %2 und nicht sichtbar. Geben Sie diesen Teil neu ein.</translation>
    </message>
    <message>
        <source>Character %1 is “%2”. After its first two letters a SID has only 0 to 9 and a to f.</source>
        <translation>Zeichen %1 ist „%2“. Nach den ersten beiden Buchstaben enthält eine SID nur 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Write the first two letters as capitals: %1.</source>
        <translation>Schreiben Sie die ersten beiden Buchstaben groß: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>Um %n Zeichen zu lang: Eine SID hat 34 Zeichen.</numerusform>
            <numerusform>Um %n Zeichen zu lang: Eine SID hat 34 Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>Um %n Zeichen zu kurz: Eine SID hat 34 Zeichen.</numerusform>
            <numerusform>Um %n Zeichen zu kurz: Eine SID hat 34 Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the identity by which the service knows the customer.</source>
        <translation>Geben Sie die Identität ein, unter der der Dienst den Kunden kennt.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: an identity has at most %1 characters.</source>
        <translation>
            <numerusform>Um %n Zeichen zu lang: Eine Identität hat höchstens %1 Zeichen.</numerusform>
            <numerusform>Um %n Zeichen zu lang: Eine Identität hat höchstens %1 Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A character of the identity is broken. Copy or type it again.</source>
        <translation>Ein Zeichen der Identität ist fehlerhaft. Kopieren Sie sie oder geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be sent: in a web address they have another meaning.</source>
        <translation>„.“ und „..“ können nicht gesendet werden: In einer Webadresse führen sie an eine andere Stelle.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible and will be sent. If that is a mistake, type that part again.</source>
        <translation>Zeichen %1 ist %2; es ist nicht sichtbar und wird mitgesendet. Falls das ein Versehen ist, geben Sie diesen Teil neu ein.</translation>
    </message>
    <message>
        <source>This looks like a user name or an e-mail address. Many services know the customer by another identity: Twilio’s sample backend stores the SHA-256 of the user name.</source>
        <translation>Dies sieht nach einem Benutzernamen oder einer E-Mail-Adresse aus. Viele Dienste kennen den Kunden unter einer anderen Identität: Das Beispiel-Backend von Twilio speichert den SHA-256 des Benutzernamens.</translation>
    </message>
    <message>
        <source>An identity usually has 8 to 64 letters and digits, in groups joined by dashes. This one will be sent as it is.</source>
        <translation>Eine Identität hat üblicherweise 8 bis 64 Buchstaben und Ziffern, in durch Bindestriche verbundenen Gruppen. Diese wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>Enter the base URL, for example https://verify.example.com.</source>
        <translation>Geben Sie die Basis-URL ein, zum Beispiel https://verify.example.com.</translation>
    </message>
    <message>
        <source>This is not a complete web address such as https://verify.example.com.</source>
        <translation>Dies ist keine vollständige Webadresse. Ein Beispiel: https://verify.example.com.</translation>
    </message>
    <message>
        <source>Start the address with https:// (for a service on this computer also http://).</source>
        <translation>Beginnen Sie die Adresse mit https:// (für einen Dienst auf diesem Computer auch http://).</translation>
    </message>
    <message>
        <source>Use https://: with http:// the secret could be intercepted. Only a service on this computer (localhost) may use http://.</source>
        <translation>Verwenden Sie https://: Mit http:// könnte das Geheimnis unterwegs mitgelesen werden. Nur für einen Dienst auf diesem Computer (localhost) ist http:// zulässig.</translation>
    </message>
    <message>
        <source>Remove user name, password and @ from the address: the SID and the secret have fields of their own.</source>
        <translation>Lassen Sie Benutzernamen, Passwort und @ in der Adresse weg: Für SID und Geheimnis gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>Remove everything from the ? or # on.</source>
        <translation>Lassen Sie alles ab dem ? oder # weg.</translation>
    </message>
    <message>
        <source>Out of range: Twilio accepts %1 to %2 seconds.</source>
        <translation>Außerhalb des zulässigen Bereichs: Twilio akzeptiert %1 bis %2 Sekunden.</translation>
    </message>
    <message>
        <source>The service decides: 300 seconds by default.</source>
        <translation>Der Dienst entscheidet: standardmäßig 300 Sekunden.</translation>
    </message>
    <message>
        <source>One attempt now, not kept for an offline phone.</source>
        <translation>Nur ein Versuch sofort; für ein Telefon, das offline ist, wird nichts aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for an offline phone for up to %n s.</source>
        <translation>
            <numerusform>Für ein Telefon ohne Netz bis zu %n s aufbewahrt.</numerusform>
            <numerusform>Für ein Telefon ohne Netz bis zu %n s aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FinderPanel</name>
    <message>
        <source>Try its SHA-&amp;256</source>
        <translation>Mit SHA-&amp;256 versuchen</translation>
    </message>
    <message>
        <source>Find challenges</source>
        <translation>Challenges finden</translation>
    </message>
    <message>
        <source>Searches again with the SHA-256 of the identity (lower-case hex)</source>
        <translation>Sucht erneut mit dem SHA-256 der Identität (hexadezimal, in Kleinbuchstaben) an ihrer Stelle</translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln so far, loading more…</source>
        <translation>
            <numerusform>Bisher die neueste, weitere folgen.</numerusform>
            <numerusform>Bisher die neuesten %Ln, weitere folgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; there are more.</source>
        <translation>
            <numerusform>Die neueste von mehreren.</numerusform>
            <numerusform>Die neuesten %Ln von mehreren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; scroll for more.</source>
        <translation>
            <numerusform>Die neueste, weitere beim Scrollen.</numerusform>
            <numerusform>Die neuesten %Ln, weitere beim Scrollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, newest first.</source>
        <translation>
            <numerusform>%Ln ausstehend.</numerusform>
            <numerusform>%Ln ausstehend, neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Finden</translation>
    </message>
    <message>
        <source>Re&amp;vert to what you typed</source>
        <translation>Eingabe &amp;wiederherstellen</translation>
    </message>
</context>
<context>
    <name>renotify::FollowControl</name>
    <message>
        <source>Challenge %1</source>
        <comment>approved, denied or expired</comment>
        <translation>Challenge %1</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>The answer of %1 is no longer watched: the account “%2”, which it was sent through, has been removed.</source>
        <translation>Die Antwort von %1 wird nicht mehr beobachtet: Das Konto „%2“, über das gesendet wurde, wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>renotify::FormFiller</name>
    <message>
        <source>Restore the previous values</source>
        <translation>Vorherigen Inhalt wiederherstellen</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Es gibt kein Konto mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Filled in from a link. Check the form before you send.</source>
        <translation>Aus einem Link ausgefüllt. Prüfen Sie das Formular vor dem Senden.</translation>
    </message>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>„%1“ ist keine Gültigkeitsdauer: Zulässig sind 0 bis 300 Sekunden.</translation>
    </message>
    <message>
        <source>Filled in from the command line. Check the form before you send.</source>
        <translation>Von der Befehlszeile ausgefüllt. Prüfen Sie das Formular vor dem Senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier link(s) or paste(s) were replaced before they were sent. “Restore the previous values” brings them back one by one.</source>
        <translation>
            <numerusform>%Ln früherer Link oder eingefügter Text wurde vor dem Senden ersetzt. „Vorherigen Inhalt wiederherstellen“ holt ihn zurück.</numerusform>
            <numerusform>%Ln frühere Links oder eingefügte Texte wurden vor dem Senden ersetzt. „Vorherigen Inhalt wiederherstellen“ holt sie nacheinander zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back challenge and ticket</source>
        <translation>Challenge und Ticket wiederherstellen</translation>
    </message>
    <message>
        <source>This is another customer: the challenge and ticket of “%1” were removed from the form.</source>
        <translation>Dies ist ein anderer Kunde: Challenge und Ticket von „%1“ wurden aus dem Formular entfernt.</translation>
    </message>
</context>
<context>
    <name>renotify::GroupList</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>renotify::GuardFields</name>
    <message>
        <source>Pr&amp;oduction account</source>
        <translation>P&amp;roduktionskonto</translation>
    </message>
    <message>
        <source>The window and the Send button warn that real customers are on the other end.</source>
        <translation>Das Fenster und die Schaltfläche zum Senden zeigen an, dass es um echte Kunden geht.</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>F&amp;arbe</translation>
    </message>
    <message>
        <source>Cool-do&amp;wn in seconds</source>
        <translation>Wartezeit in Se&amp;kunden</translation>
    </message>
    <message>
        <source>between two sends to the same identity</source>
        <translation>zwischen zwei Sendevorgängen an dieselbe Identität</translation>
    </message>
    <message>
        <source>Hol&amp;d in seconds</source>
        <translation>Halte&amp;zeit in Sekunden</translation>
    </message>
    <message>
        <source>before a send goes out; Esc stops it until then</source>
        <translation>vor dem Absenden, solange Esc den Vorgang noch anhält</translation>
    </message>
</context>
<context>
    <name>renotify::HeadlineWords</name>
    <message>
        <source>Twilio accepted the push and keeps trying until %1. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio hat den Push angenommen und versucht es bis %1. Ob er das Telefon erreicht, meldet Twilio nicht.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Warten auf den Kunden</translation>
    </message>
    <message>
        <source>Accepted, but no answer seen</source>
        <translation>Angenommen, aber keine Antwort gesehen</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>Vom Kunden bestätigt</translation>
    </message>
    <message>
        <source>Denied by the customer</source>
        <translation>Vom Kunden verweigert</translation>
    </message>
    <message>
        <source>Denied: not requested</source>
        <translation>Verweigert: nicht angefordert</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>Ohne Antwort abgelaufen</translation>
    </message>
    <message>
        <source>All 3 pushes are used</source>
        <translation>Alle 3 Pushs sind verbraucht</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer and what happened to them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer approved the sign-in. No further push is needed.</source>
        <translation>Der Kunde hat die Anmeldung bestätigt. Es ist kein weiterer Push nötig.</translation>
    </message>
    <message>
        <source>Nothing more will be sent to this challenge. If it was a mistake, ask the customer to sign in again.</source>
        <translation>Zu dieser Challenge wird nichts mehr gesendet. War es ein Versehen, bitten Sie den Kunden, sich erneut anzumelden.</translation>
    </message>
    <message>
        <source>The customer says they didn’t request it. Someone else may be trying to sign in. Check who you are talking to, and tell your security team. Nothing more will be sent to this challenge.</source>
        <translation>Der Kunde gibt an, dies nicht angefordert zu haben. Möglicherweise versucht jemand anderes, sich anzumelden. Prüfen Sie, mit wem Sie sprechen, und informieren Sie Ihr Sicherheitsteam. Zu dieser Challenge wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Bitten Sie den Kunden, sich erneut anzumelden, und suchen Sie dann die neue Challenge.</translation>
    </message>
    <message numerus="yes">
        <source>%1, answered after %n s</source>
        <comment>Accepted – 201 Created – 182 ms</comment>
        <translation>
            <numerusform>%1, Antwort nach %n s</numerusform>
            <numerusform>%1, Antwort nach %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Dia&amp;gnosedaten kopieren</translation>
    </message>
    <message>
        <source>A&amp;bout Renotify</source>
        <translation>Übe&amp;r Renotify</translation>
    </message>
    <message>
        <source>Diagnostics copied: versions and desktop environment, no accounts, customers or secrets.</source>
        <translation>Diagnosedaten kopiert: Versionen und Desktop-Umgebung, keine Konten, Kunden oder Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>renotify::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>renotify::HelpWords</name>
    <message>
        <source>Your first send</source>
        <translation>Ihr erster Sendevorgang</translation>
    </message>
    <message>
        <source>Choose an account. The sandbox is a simulated service: nothing leaves this computer.</source>
        <translation>Wählen Sie ein Konto aus. Die Sandbox ist ein Dienst auf diesem Computer: Kein Push verlässt ihn.</translation>
    </message>
    <message>
        <source>Fill in the service SID (VA…), the customer&apos;s identity and the challenge SID (YC…), or paste any text that has them.</source>
        <translation>Geben Sie die Dienst-SID (VA…), die Identität des Kunden und die Challenge-SID (YC…) ein oder fügen Sie einen beliebigen Text ein, der sie enthält.</translation>
    </message>
    <message>
        <source>Choose how long Twilio should keep trying, and press Send.</source>
        <translation>Wählen Sie, wie lange Twilio die Zustellung versuchen soll, und drücken Sie auf „Senden“.</translation>
    </message>
    <message>
        <source>The four outcomes</source>
        <translation>Die vier Ergebnisse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio hat den Push angenommen. Ob er das Telefon erreicht, meldet Twilio nicht.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Twilio answered with an error: no push was created.</source>
        <translation>Twilio hat mit einem Fehler geantwortet: Es wurde kein Push erstellt.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>It failed before anything could reach Twilio. Sending again is safe.</source>
        <translation>Der Vorgang ist gescheitert, bevor etwas Twilio erreichen konnte. Sie können gefahrlos erneut senden.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back. Check the challenge before you send again.</source>
        <translation>Die Anfrage ist möglicherweise angekommen, die Antwort nicht. Sehen Sie sich die Challenge an, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>How long Twilio keeps the push for a phone that is offline: 0 to 300 seconds.</source>
        <translation>Sie gibt an, wie lange Twilio den Push für ein Telefon aufbewahrt, das offline ist: 0 bis 300 Sekunden.</translation>
    </message>
    <message>
        <source>0 means one attempt now. The service’s default is 300.</source>
        <translation>0 bedeutet einen einzigen Versuch sofort. Die Vorgabe des Dienstes ist 300.</translation>
    </message>
    <message>
        <source>A challenge usually lasts five minutes; keeping a push any longer doesn’t help.</source>
        <translation>Eine Challenge besteht meist fünf Minuten; ein länger aufbewahrter Push nützt niemandem.</translation>
    </message>
    <message>
        <source>Why did the push not arrive?</source>
        <translation>Warum ist der Push nicht angekommen?</translation>
    </message>
    <message>
        <source>Is the challenge still pending? If it has expired or been approved or denied, the customer has to sign in again.</source>
        <translation>Ist die Challenge noch ausstehend? Ist sie abgelaufen, bestätigt oder verweigert, meldet sich der Kunde neu an.</translation>
    </message>
    <message>
        <source>Have three pushes been used? Twilio allows no more per challenge: the customer has to sign in again.</source>
        <translation>Wurden drei Pushs verbraucht? Mehr erlaubt Twilio pro Challenge nicht: Der Kunde meldet sich neu an.</translation>
    </message>
    <message>
        <source>Was it denied? Ask the customer first: someone else may be trying to sign in.</source>
        <translation>Wurde sie verweigert? Fragen Sie zuallererst den Kunden: Möglicherweise versucht jemand anderes, sich anzumelden.</translation>
    </message>
    <message>
        <source>Can the device receive pushes? Error 60307 means that it can’t: ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Kann das Gerät Pushs empfangen? Fehler 60307 bedeutet nein: Bitten Sie den Kunden, die App zu öffnen; sie prüft auf ausstehende Anmeldungen.</translation>
    </message>
    <message>
        <source>Is the phone online, and are the app&apos;s notifications allowed?</source>
        <translation>Ist das Telefon online, und sind die Benachrichtigungen der App erlaubt?</translation>
    </message>
    <message>
        <source>If all of that is fine: opening the app shows the pending challenge, with or without a push.</source>
        <translation>Wenn das alles in Ordnung ist: Beim Öffnen zeigt die App die ausstehende Challenge, mit oder ohne Push.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>go to the identity</source>
        <translation>zur Identität wechseln</translation>
    </message>
    <message>
        <source>find the challenges of the identity (as does Enter in its field)</source>
        <translation>die Challenges der Identität finden; ebenso die Eingabetaste in ihrem Feld</translation>
    </message>
    <message>
        <source>paste details from any text</source>
        <translation>Angaben aus beliebigem Text einfügen</translation>
    </message>
    <message>
        <source>load the selected history row into the form</source>
        <translation>die ausgewählte Zeile des Verlaufs in das Formular laden</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>copy a receipt</source>
        <translation>einen Beleg kopieren</translation>
    </message>
    <message>
        <source>refresh the challenge</source>
        <translation>die Challenge aktualisieren</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>this guide</source>
        <translation>diese Anleitung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Secrets are kept in the system’s keychain and nowhere else.</source>
        <translation>Geheimnisse befinden sich im Schlüsselbund des Systems und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>The history stays on this computer. Device tokens and the details of a challenge are never kept.</source>
        <translation>Der Verlauf bleibt auf diesem Computer. Geräte-Token und die Details einer Challenge werden nie gespeichert.</translation>
    </message>
    <message>
        <source>Renotify talks to your account’s host and to no one else.</source>
        <translation>Renotify kommuniziert mit dem Host Ihres Kontos und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every send is kept, whatever its outcome, for as long as the preferences say: forever, unless you choose otherwise.</source>
        <translation>Jeder Sendevorgang wird unabhängig vom Ergebnis so lange aufbewahrt, wie es die Einstellungen sagen: für immer, wenn Sie nichts anderes wählen.</translation>
    </message>
    <message>
        <source>Each bar above the table shows the sends of one or more days by outcome; the line shows how long customers took to answer. Click a bar to see only its days. Days are in UTC.</source>
        <translation>Die Balken über der Tabelle sind die Sendevorgänge eines Tages oder mehrerer nach Ergebnis, die Linie ist die Zeit bis zur Antwort des Kunden. Ein Klick auf einen Balken zeigt nur seine Tage; es sind Tage in UTC.</translation>
    </message>
    <message>
        <source>“Forget an identity…” permanently deletes everything known about one customer.</source>
        <translation>„Identität vergessen…“ löscht endgültig alles, was über einen Kunden bekannt ist.</translation>
    </message>
    <message>
        <source>show the request before it is sent</source>
        <translation>die Anfrage zeigen, bevor sie gesendet wird</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryControl</name>
    <message>
        <source>Preparing the history for this edition…</source>
        <translation>Verlauf wird für diese Ausgabe vorbereitet…</translation>
    </message>
    <message>
        <source>Search the histor&amp;y</source>
        <translation>Verlauf &amp;durchsuchen</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message>
        <source>Export the sends shown</source>
        <translation>Angezeigten Verlauf exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The export could not be written to %1: %2. No partial file was left there.</source>
        <translation>Der Export konnte nicht nach %1 geschrieben werden: %2. Dort ist nichts davon zurückgeblieben.</translation>
    </message>
    <message>
        <source>The history could not be read completely, so no file was written.</source>
        <translation>Der Verlauf konnte nicht bis zum Ende gelesen werden, und es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with commas. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln Sendevorgang als Tabelle mit Kommas nach %1 exportiert. Die Datei enthält Identitäten von Kunden: Behandeln Sie sie wie andere Kundendaten.</numerusform>
            <numerusform>%Ln Sendevorgänge als Tabelle mit Kommas nach %1 exportiert. Die Datei enthält Identitäten von Kunden: Behandeln Sie sie wie andere Kundendaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with semicolons. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln Sendevorgang als Tabelle mit Semikolons nach %1 exportiert. Die Datei enthält Identitäten von Kunden: Behandeln Sie sie wie andere Kundendaten.</numerusform>
            <numerusform>%Ln Sendevorgänge als Tabelle mit Semikolons nach %1 exportiert. Die Datei enthält Identitäten von Kunden: Behandeln Sie sie wie andere Kundendaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln Sendevorgang als JSON Lines nach %1 exportiert. Die Datei enthält Identitäten von Kunden: Behandeln Sie sie wie andere Kundendaten.</numerusform>
            <numerusform>%Ln Sendevorgänge als JSON Lines nach %1 exportiert. Die Datei enthält Identitäten von Kunden: Behandeln Sie sie wie andere Kundendaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabelle mit Kommas (*.csv)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tabelle mit Semikolons (*.csv)</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryFilterBar</name>
    <message>
        <source>Outcome filter</source>
        <translation>Ergebnisfilter</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Account filter</source>
        <translation>Kontofilter</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Challenge filter</source>
        <translation>Challenge-Filter</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>Exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the last</comment>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search identity, SID, ticket, code…</source>
        <translation>Identität, SID, Ticket, Code suchen…</translation>
    </message>
    <message>
        <source>Searches SIDs, identity, account, ticket, message and code by whole words; the last one may be just a beginning. The middle of a SID is not found.</source>
        <translation>SIDs, Identität, Konto, Grund, Meldung und Code, nach ganzen Wörtern und nach dem Anfang des letzten. Die Mitte einer SID wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Selected days</source>
        <translation>Ausgewählte Tage</translation>
    </message>
    <message>
        <source>Operator filter</source>
        <translation>Bearbeiterfilter</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Bearbeiter</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>List filter</source>
        <translation>Listenfilter</translation>
    </message>
    <message>
        <source>All sends</source>
        <translation>Alle Sendungen</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryModel</name>
    <message>
        <source>default</source>
        <comment>time to live</comment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>of the customer, as far as was seen</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Click to sort by this column.</source>
        <translation>Klicken, um nach dieser Spalte zu sortieren.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRemover</name>
    <message>
        <source>&amp;Delete selected…</source>
        <translation>&amp;Ausgewählte löschen…</translation>
    </message>
    <message>
        <source>Delete &amp;older than…</source>
        <translation>Äl&amp;tere löschen…</translation>
    </message>
    <message>
        <source>&amp;Forget an identity…</source>
        <translation>&amp;Identität vergessen…</translation>
    </message>
    <message>
        <source>De&amp;lete from the history</source>
        <translation>Aus dem &amp;Verlauf löschen</translation>
    </message>
    <message>
        <source>First select the rows to delete in the history.</source>
        <translation>Wählen Sie zuerst im Verlauf die zu löschenden Zeilen aus.</translation>
    </message>
    <message>
        <source>Delete older sends</source>
        <translation>Ältere Sendevorgänge löschen</translation>
    </message>
    <message>
        <source>Delete sends older than this many days:</source>
        <translation>Sendevorgänge löschen, die älter sind als so viele Tage:</translation>
    </message>
    <message>
        <source>Count them…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>No sends are that old. Nothing was deleted.</source>
        <translation>Kein Sendevorgang ist so alt. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Forget an identity</source>
        <translation>Identität vergessen</translation>
    </message>
    <message>
        <source>Full identity of the customer to forget, exactly as it was sent:</source>
        <translation>Identität des Kunden, die vergessen werden soll, vollständig und so, wie sie gesendet wurde:</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>That is not a valid identity. Nothing was deleted.</source>
        <translation>Das ist keine Identität. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Forget everything about “%1”?</source>
        <translation>Alles über „%1“ vergessen?</translation>
    </message>
    <message>
        <source>All sends to this identity through any account, the responses to them and everything known about its challenges will be deleted, also from the copies made before updates. This can’t be undone. Exported files, and damaged histories that were set aside, are kept.</source>
        <translation>Alle Sendevorgänge an diese Identität über alle Konten, die Antworten darauf und alles, was über ihre Challenges bekannt ist, werden endgültig gelöscht, auch in den vor Aktualisierungen angelegten Kopien. Exportierte Dateien und beiseitegelegte beschädigte Verläufe bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s)?</source>
        <translation>
            <numerusform>%Ln Sendevorgang löschen?</numerusform>
            <numerusform>%Ln Sendevorgänge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and Twilio keeps no record of it. Export first what you may be asked about.</source>
        <translation>Das lässt sich nicht rückgängig machen, und Twilio führt darüber keine Aufzeichnungen. Exportieren Sie vorher, wonach Sie gefragt werden könnten.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Wait until the task below the history has finished, or stop it.</source>
        <translation>Warten Sie, bis der laufende Vorgang unter dem Verlauf abgeschlossen ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted.</source>
        <translation>
            <numerusform>%Ln Sendevorgang gelöscht.</numerusform>
            <numerusform>%Ln Sendevorgänge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some of the sends may already have been deleted; the rest are still there.</source>
        <translation>Angehalten. Einige der Sendevorgänge wurden möglicherweise schon gelöscht; die übrigen sind noch vorhanden.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Es konnten nicht alle gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Your preferences keep sends for %Ln day(s).</source>
        <translation>
            <numerusform>Laut Einstellungen werden Sendevorgänge %Ln Tag lang behalten.</numerusform>
            <numerusform>Laut Einstellungen werden Sendevorgänge %Ln Tage lang behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has changed meanwhile. Nothing was deleted: select the rows again.</source>
        <translation>Der Verlauf hat sich inzwischen geändert. Wählen Sie die Zeilen erneut aus; es wurde nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRetention</name>
    <message>
        <source>The clocks of this computer and the service are more than a day apart, so no old sends were deleted.</source>
        <translation>Die Uhren dieses Computers und des Dienstes weichen um mehr als einen Tag voneinander ab, daher wurden keine alten Sendevorgänge gelöscht.</translation>
    </message>
    <message>
        <source>De&amp;lete them…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) up to %1 are older than your preferences keep them. They are kept until you agree to delete them.</source>
        <translation>
            <numerusform>%Ln Sendevorgang bis %1 ist älter, als die Einstellungen vorsehen. Er bleibt erhalten, bis Sie dem Löschen zustimmen.</numerusform>
            <numerusform>%Ln Sendevorgänge bis %1 sind älter, als die Einstellungen vorsehen. Sie bleiben erhalten, bis Sie dem Löschen zustimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s) up to %1?</source>
        <translation>
            <numerusform>%Ln Sendevorgang bis %1 löschen?</numerusform>
            <numerusform>%Ln Sendevorgänge bis %1 löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and later sends will be deleted by themselves when they reach that age. To keep everything, cancel and choose so in the preferences.</source>
        <translation>Das lässt sich nicht rückgängig machen, und spätere Sendevorgänge werden automatisch gelöscht, sobald sie dieses Alter erreichen. Um alles zu behalten, brechen Sie ab und wählen Sie das in den Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Sp&amp;alten</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No sends yet. Every send is kept here, whatever its outcome.</source>
        <translation>Noch keine Sendevorgänge. Jeder wird hier aufbewahrt, unabhängig vom Ergebnis.</translation>
    </message>
    <message>
        <source>No sends match. The search finds whole words and the beginning of the last one, not the middle of a SID.</source>
        <translation>Keine passenden Sendevorgänge. Die Suche findet ganze Wörter und den Anfang des letzten, nicht die Mitte einer SID.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No sends match.</source>
        <translation>Keine passenden Sendevorgänge.</translation>
    </message>
    <message>
        <source>The history is still being opened. It may be large and need an update, or another program is using its file.</source>
        <translation>Der Verlauf wird noch geöffnet. Möglicherweise ist er groß und muss aktualisiert werden, oder ein anderes Programm verwendet seine Datei.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>renotify::HostFields</name>
    <message>
        <source>Service &amp;host</source>
        <translation>Dienst-H&amp;ost</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation>Twilio-Region</translation>
    </message>
    <message>
        <source>Custom URL</source>
        <translation>Eigene URL</translation>
    </message>
    <message>
        <source>Ed&amp;ge</source>
        <translation>E&amp;dge</translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation>Reg&amp;ion</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and dashes, for example “dublin” or “ie1”.</source>
        <translation>Nur a bis z, 0 bis 9 und Bindestriche, zum Beispiel „dublin“ oder „ie1“.</translation>
    </message>
    <message>
        <source>Enter an edge, a region or both. If you need neither, choose “Twilio”.</source>
        <translation>Geben Sie Edge, Region oder beides ein. Ohne beides ist es „Twilio“.</translation>
    </message>
    <message>
        <source>Requests go to %1. Credentials are valid in one region only.</source>
        <translation>Anfragen gehen an %1. Zugangsdaten gehören zu genau einer Region.</translation>
    </message>
</context>
<context>
    <name>renotify::ImportPreview</name>
    <message>
        <source>its name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>its API key or account SID</source>
        <translation>die API-Schlüssel- oder Konto-SID</translation>
    </message>
    <message>
        <source>where it sends to</source>
        <translation>das Ziel der Sendevorgänge</translation>
    </message>
    <message>
        <source>its extra CA file</source>
        <translation>die zusätzliche CA-Datei</translation>
    </message>
    <message>
        <source>where its secret is kept</source>
        <translation>den Verwahrort des Geheimnisses</translation>
    </message>
    <message>
        <source>production, colour, cool-down or hold</source>
        <translation>Produktion, Farbe, Wartezeit oder Haltezeit</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>new; its name was taken</source>
        <translation>neu; der Name war schon vergeben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>ändert %1</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>W&amp;hat the import will do. Nothing has been changed yet, and no account will be removed.</source>
        <translation>&amp;Was der Import bewirken würde. Bisher wurde nichts geändert, und es wird kein Konto entfernt.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>Zu importierende Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>%1, trusting the CA file %2</source>
        <translation>%1, vertraut der CA-Datei %2</translation>
    </message>
    <message>
        <source>%1; asks for its secret</source>
        <comment>what an import does to an account</comment>
        <translation>%1; fragt nach dem Geheimnis</translation>
    </message>
</context>
<context>
    <name>renotify::LinkTemplates</name>
    <message>
        <source>Copy a link &amp;template</source>
        <translation>Link-V&amp;orlage kopieren</translation>
    </message>
    <message>
        <source>Link template for %1 copied. Replace the words in capitals with your own fields. A link only fills in the form; whoever opens it presses Send.</source>
        <translation>Link-Vorlage für %1 kopiert. Ersetzen Sie die Wörter in Großbuchstaben durch Ihre eigenen Felder. Ein Link füllt nur das Formular aus; auf „Senden“ drückt, wer ihn öffnet.</translation>
    </message>
</context>
<context>
    <name>renotify::LinkWords</name>
    <message>
        <source>It is not a Renotify link, which starts with renotify:send?</source>
        <translation>Es ist kein Renotify-Link: Ein solcher beginnt mit renotify:send?</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Er ist zu lang.</translation>
    </message>
    <message>
        <source>It contains unreadable or invisible characters.</source>
        <translation>Er enthält nicht lesbare oder unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Its service is not a valid service SID.</source>
        <translation>Sein Dienst ist keine Dienst-SID.</translation>
    </message>
    <message>
        <source>Its identity cannot be sent.</source>
        <translation>Seine Identität kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Its challenge is not a valid challenge SID.</source>
        <translation>Seine Challenge ist keine Challenge-SID.</translation>
    </message>
    <message>
        <source>Its time to live is not between 0 and 300 seconds.</source>
        <translation>Seine Gültigkeitsdauer liegt nicht zwischen 0 und 300 Sekunden.</translation>
    </message>
    <message>
        <source>Its reason is too long.</source>
        <translation>Sein Grund ist zu lang.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>It contains a setting without a name.</source>
        <translation>Er enthält eine Angabe ohne Namen.</translation>
    </message>
    <message>
        <source>It contains a setting that links aren’t allowed to set: “%1”.</source>
        <translation>Er enthält eine Angabe, die Links nicht festlegen dürfen: „%1“.</translation>
    </message>
    <message>
        <source>It contains the same setting twice: “%1”.</source>
        <translation>Er nennt dieselbe Angabe zweimal: „%1“.</translation>
    </message>
</context>
<context>
    <name>renotify::ListControl</name>
    <message>
        <source>Re-send fr&amp;om a list…</source>
        <translation>Per Lis&amp;te erneut senden…</translation>
    </message>
    <message>
        <source>The list goes on. “From a list” shows it again.</source>
        <translation>Die Liste läuft weiter. „Per Liste“ zeigt sie wieder an.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it, or wait for its end, before you open another.</source>
        <translation>Eine Liste wird gerade gesendet. Halten Sie sie an oder warten Sie ihr Ende ab, bevor Sie eine andere öffnen.</translation>
    </message>
    <message>
        <source>No account can be used for a list at the moment.</source>
        <translation>Derzeit kann kein Konto für eine Liste verwendet werden.</translation>
    </message>
    <message>
        <source>Pasted rows, %1</source>
        <comment>when</comment>
        <translation>Eingefügte Zeilen, %1</translation>
    </message>
    <message>
        <source>The challenges could not be checked.</source>
        <translation>Die Challenges konnten nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be sent now.</source>
        <translation>
            <numerusform>%Ln Zeile würde jetzt gesendet.</numerusform>
            <numerusform>%Ln Zeilen würden jetzt gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>%Ln Zeile würde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen würden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes while it is read. Open it again when it is complete.</source>
        <translation>Die Datei ändert sich, während sie gelesen wird. Öffnen Sie sie erneut, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>Ausgelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>Probably left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>Wahrscheinlich ausgelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a list, and when it was begun</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” of %2 is not finished: %Ln row(s) were not sent.</source>
        <translation>
            <numerusform>Die Liste „%1“ vom %2 ist nicht fertig: %Ln Zeile wurde nicht gesendet.</numerusform>
            <numerusform>Die Liste „%1“ vom %2 ist nicht fertig: %Ln Zeilen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” cannot go on: its account was changed or removed.</source>
        <translation>Mit der Liste „%1“ kann nicht fortgefahren werden: Ihr Konto wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Go on with the list…</source>
        <translation>Mit der Liste fortfahren …</translation>
    </message>
    <message>
        <source>List: %1 of %2</source>
        <comment>83 of 217 rows had their turn</comment>
        <translation>Liste: %1 von %2</translation>
    </message>
</context>
<context>
    <name>renotify::ListReceipt</name>
    <message>
        <source>Push notifications sent again from a list</source>
        <translation>Push-Benachrichtigungen per Liste erneut gesendet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Time of this receipt</source>
        <translation>Zeitpunkt dieses Belegs</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>List in the history</source>
        <translation>Liste im Verlauf</translation>
    </message>
</context>
<context>
    <name>renotify::ListRunner</name>
    <message>
        <source>The list was stopped, and the rows that were not sent yet can be sent later.</source>
        <translation>Die Liste wurde angehalten, und die noch nicht gesendeten Zeilen können später gesendet werden.</translation>
    </message>
    <message>
        <source>The list %1 has ended</source>
        <comment>the name of a file</comment>
        <translation>Die Liste %1 ist beendet</translation>
    </message>
    <message>
        <source>Save the list with what became of each row</source>
        <translation>Liste mit dem Ausgang jeder Zeile speichern</translation>
    </message>
    <message>
        <source>%1 result.csv</source>
        <comment>name of a file</comment>
        <translation>%1 Ergebnis.csv</translation>
    </message>
    <message>
        <source>The result was saved as %1. It contains customers’ identities: handle it like other customer data.</source>
        <translation>Das Ergebnis wurde als %1 gespeichert. Es enthält Identitäten von Kunden: Behandeln Sie es wie andere Kundendaten.</translation>
    </message>
    <message>
        <source>The result could not be written to %1: %2. No partial file was left there.</source>
        <translation>Das Ergebnis konnte nicht nach %1 geschrieben werden: %2. Dort ist nichts davon zurückgeblieben.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Der Beleg ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabelle mit Kommas (*.csv)</translation>
    </message>
</context>
<context>
    <name>renotify::ListWindow</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Account of the list</source>
        <translation>Konto der Liste</translation>
    </message>
    <message>
        <source>PRODUCTION: %1</source>
        <translation>PRODUKTION: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Re-send from a list — Renotify</source>
        <translation>Per Liste erneut senden — Renotify</translation>
    </message>
    <message>
        <source>%1 — Re-send from a list — Renotify</source>
        <translation>%1 — Per Liste erneut senden — Renotify</translation>
    </message>
    <message>
        <source>Step 1 of 4: the list</source>
        <translation>Schritt 1 von 4: die Liste</translation>
    </message>
    <message>
        <source>Step 2 of 4: the check</source>
        <translation>Schritt 2 von 4: die Prüfung</translation>
    </message>
    <message>
        <source>Step 3 of 4: what will be sent</source>
        <translation>Schritt 3 von 4: was gesendet wird</translation>
    </message>
    <message>
        <source>Step 4 of 4: sending</source>
        <translation>Schritt 4 von 4: das Senden</translation>
    </message>
    <message>
        <source>The account of this list was changed or removed. Open the list again.</source>
        <translation>Das Konto dieser Liste wurde geändert oder entfernt. Öffnen Sie die Liste erneut.</translation>
    </message>
</context>
<context>
    <name>renotify::ListWords</name>
    <message>
        <source>A quotation mark that is never closed</source>
        <translation>Ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed. Close or delete it.</source>
        <translation>In dieser Zeile wird ein Anführungszeichen geöffnet und nie geschlossen. Schließen oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Characters that cannot be read</source>
        <translation>Nicht lesbare Zeichen</translation>
    </message>
    <message>
        <source>This row is not in the encoding of the others, or was damaged earlier. Correct it, and save the list as UTF-8.</source>
        <translation>Diese Zeile hat eine andere Zeichenkodierung als die übrigen oder wurde früher beschädigt. Berichtigen Sie sie, und speichern Sie die Liste als UTF-8.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>This row contains control characters, which are invisible. Type it again.</source>
        <translation>Diese Zeile enthält Steuerzeichen, die unsichtbar sind. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>A cell that is too long</source>
        <translation>Eine zu lange Zelle</translation>
    </message>
    <message>
        <source>A cell has more than %1 KiB. Shorten it, or delete its column.</source>
        <translation>Eine Zelle hat mehr als %1 KiB. Kürzen Sie sie, oder löschen Sie ihre Spalte.</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>This row has more cells than the first row. Put values that contain the separator in quotation marks.</source>
        <translation>Diese Zeile hat mehr Zellen als die erste. Setzen Sie Werte, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The list breaks off</source>
        <translation>Die Liste bricht ab</translation>
    </message>
    <message>
        <source>The list breaks off in this row. Save or copy it again, to its end.</source>
        <translation>Die Liste bricht in dieser Zeile ab. Speichern oder kopieren Sie sie noch einmal bis zum Ende.</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>Kein gültiges JSON</translation>
    </message>
    <message>
        <source>This line is not valid JSON, or has a key twice. Correct it.</source>
        <translation>Diese Zeile ist kein gültiges JSON oder hat einen Schlüssel doppelt. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Not a JSON object</source>
        <translation>Kein JSON-Objekt</translation>
    </message>
    <message>
        <source>This line is JSON, but not an object with keys and values. Correct it.</source>
        <translation>Diese Zeile ist JSON, aber kein Objekt mit Schlüsseln und Werten. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>This row names no service, and none was chosen for the whole list.</source>
        <translation>Diese Zeile nennt keinen Dienst, und für die ganze Liste wurde keiner gewählt.</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>Die Dienst-SID ist ungültig</translation>
    </message>
    <message>
        <source>No identity</source>
        <translation>Keine Identität</translation>
    </message>
    <message>
        <source>This row does not name the customer. Enter the identity.</source>
        <translation>Diese Zeile nennt den Kunden nicht. Geben Sie die Identität ein.</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>Die Identität ist ungültig</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>Die Challenge-SID ist ungültig</translation>
    </message>
    <message>
        <source>A SID of another kind</source>
        <translation>Eine SID anderer Art</translation>
    </message>
    <message>
        <source>That is a SID, not an identity. Check which column has the identities.</source>
        <translation>Das ist eine SID, keine Identität. Prüfen Sie, in welcher Spalte die Identitäten stehen.</translation>
    </message>
    <message>
        <source>The time to live is not a number</source>
        <translation>Die Gültigkeitsdauer ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of seconds. Enter 0 to 300.</source>
        <translation>„%1“ ist keine ganze Zahl von Sekunden. Geben Sie 0 bis 300 ein.</translation>
    </message>
    <message>
        <source>The time to live is out of range</source>
        <translation>Die Gültigkeitsdauer liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>Der Grund ist zu lang</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters. Shorten it.</source>
        <translation>Der Grund hat mehr als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A number that a spreadsheet has rounded</source>
        <translation>Eine von einer Tabellenkalkulation gerundete Zahl</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost. Format the column as text and fill it in again.</source>
        <translation>„%1“ war eine Identität, bevor eine Tabellenkalkulation sie gerundet hat: Ihre Ziffern sind verloren. Formatieren Sie die Spalte als Text, und füllen Sie sie neu aus.</translation>
    </message>
    <message>
        <source>A date instead of an identity</source>
        <translation>Ein Datum statt einer Identität</translation>
    </message>
    <message>
        <source>“%1” is a date, which a spreadsheet may have made of something else. Format the column as text and fill it in again.</source>
        <translation>„%1“ ist ein Datum, das eine Tabellenkalkulation aus etwas anderem gemacht haben kann. Formatieren Sie die Spalte als Text, und füllen Sie sie neu aus.</translation>
    </message>
    <message>
        <source>An error from a spreadsheet</source>
        <translation>Eine Fehlermeldung einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>“%1” is an error message from a spreadsheet. Correct its formula and save the list again.</source>
        <translation>„%1“ ist die Fehlermeldung einer Tabellenkalkulation. Berichtigen Sie ihre Formel, und speichern Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>A formula instead of a value</source>
        <translation>Eine Formel statt eines Werts</translation>
    </message>
    <message>
        <source>“%1” is a formula. Save or copy the list with values instead of formulas.</source>
        <translation>„%1“ ist eine Formel. Speichern oder kopieren Sie die Liste mit Werten statt Formeln.</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Doppelt in der Liste</translation>
    </message>
    <message>
        <source>Row %1 is already for the same challenge or customer. This row is left out.</source>
        <translation>Zeile %1 gilt schon derselben Challenge oder demselben Kunden. Diese Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>More rows than the challenge has pushes</source>
        <translation>Mehr Zeilen, als die Challenge Push-Nachrichten hat</translation>
    </message>
    <message>
        <source>A challenge has three pushes, and the rows before this one need them all, from row %1 on.</source>
        <translation>Eine Challenge hat drei Push-Nachrichten, und die Zeilen vor dieser brauchen sie alle, ab Zeile %1.</translation>
    </message>
    <message>
        <source>Zeros may be missing</source>
        <translation>Möglicherweise fehlen Nullen</translation>
    </message>
    <message>
        <source>“%1” is shorter than the other identities: a spreadsheet may have dropped the zeros at its beginning.</source>
        <translation>„%1“ ist kürzer als die übrigen Identitäten: Eine Tabellenkalkulation kann die Nullen am Anfang entfernt haben.</translation>
    </message>
    <message>
        <source>An unusual identity</source>
        <translation>Eine ungewöhnliche Identität</translation>
    </message>
    <message>
        <source>This is a folder, not a list. Choose a file.</source>
        <translation>Das ist ein Ordner, keine Liste. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it exists and that you may open it.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob es sie gibt und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Divide it into several lists.</source>
        <translation>Die Datei hat mehr als %1 MiB. Teilen Sie sie in mehrere Listen auf.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>This JSON extends over several lines. A list in JSON Lines has one object on each line.</source>
        <translation>Dieses JSON erstreckt sich über mehrere Zeilen. Eine Liste in JSON Lines hat ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>The list has more than %1 columns. Delete those that are not needed.</source>
        <translation>Die Liste hat mehr als %1 Spalten. Löschen Sie die, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>The list has a heading, but no rows.</source>
        <translation>Die Liste hat eine Überschrift, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Das Lesen der Liste wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>Dieser Kunde hat keine ausstehende Challenge.</translation>
    </message>
    <message>
        <source>The pending challenges of this customer cannot be read.</source>
        <translation>Die ausstehenden Challenges dieses Kunden können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The challenge expires before the cool-down is over.</source>
        <translation>Die Challenge läuft ab, bevor die Wartezeit zu Ende ist.</translation>
    </message>
    <message>
        <source>This spreadsheet is in an old form, or is protected by a password. Save it as XLSX, ODS or CSV without a password, and open that file.</source>
        <translation>Diese Tabelle hat ein altes Format oder ist durch ein Kennwort geschützt. Speichern Sie sie ohne Kennwort als XLSX, ODS oder CSV, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is not a list. A list is XLSX, ODS, CSV, tab-separated text or JSON Lines.</source>
        <translation>Das ist keine Liste. Eine Liste ist XLSX, ODS, CSV, durch Tabulatoren getrennter Text oder JSON Lines.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or not complete. Save or copy it again.</source>
        <translation>Diese Tabelle ist beschädigt oder unvollständig. Speichern oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large once it is unpacked. Divide it into several lists.</source>
        <translation>Diese Tabelle ist entpackt zu groß. Teilen Sie sie in mehrere Listen auf.</translation>
    </message>
    <message>
        <source>An earlier row of the list is about the same challenge.</source>
        <translation>Eine frühere Zeile der Liste betrifft dieselbe Challenge.</translation>
    </message>
    <message>
        <source>It had its turn when the list was sent before.</source>
        <translation>Sie war an der Reihe, als die Liste zuvor gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>renotify::MainWindow</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>Benachrichtigung &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Senden abbre&amp;chen</translation>
    </message>
    <message>
        <source>Go to the &amp;identity</source>
        <translation>Zur &amp;Identität wechseln</translation>
    </message>
    <message>
        <source>&amp;Find challenges</source>
        <translation>Challenges &amp;finden</translation>
    </message>
    <message>
        <source>R&amp;efresh the challenge</source>
        <translation>Challenge &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einstell&amp;ungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation>
            <numerusform>%Ln Sendevorgang auf diesem Computer</numerusform>
            <numerusform>%Ln Sendevorgänge auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln send(s) on this computer</source>
        <comment>12 of 1,204 sends</comment>
        <translation>
            <numerusform>%1 von %Ln Sendevorgang auf diesem Computer</numerusform>
            <numerusform>%1 von %Ln Sendevorgängen auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>3.4 MiB on the disk</comment>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>PRODUCTION: %1 — Renotify</source>
        <translation>PRODUKTION: %1 — Renotify</translation>
    </message>
    <message>
        <source>%1 — Renotify</source>
        <translation>%1 — Renotify</translation>
    </message>
</context>
<context>
    <name>renotify::NoticeRow</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeHead</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details of the send</source>
        <translation>Details zum Sendevorgang</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeTools</name>
    <message>
        <source>Send again</source>
        <translation>Nochmal senden</translation>
    </message>
    <message>
        <source>Load this send into the form, to send it again from there (Ctrl+R)</source>
        <translation>Diesen Sendevorgang in das Formular laden, um von dort erneut zu senden (Strg+R)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als cUR&amp;L kopieren</translation>
    </message>
    <message>
        <source>The request as a command, without the secret</source>
        <translation>Die Anfrage als Befehl, ohne das Geheimnis</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>What was sent and how it ended, for a ticket. Identity and SIDs are masked. (Ctrl+Shift+C)</source>
        <translation>Was gesendet wurde und wie es endete, für ein Ticket. Identität und SIDs sind maskiert. (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>Benachrichtigungs-SID</translation>
    </message>
    <message>
        <source>Copy the notification SID</source>
        <translation>Benachrichtigungs-SID kopieren</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Bod&amp;y</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>He&amp;ader</translation>
    </message>
    <message>
        <source>Timin&amp;g</source>
        <translation>Zeitverla&amp;uf</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>Challenge-SID</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>Dienst-SID</translation>
    </message>
    <message>
        <source>Entity SID</source>
        <translation>Entity-SID</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Konto-SID</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Twilio-Anfrage</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Gesendet über</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Grund oder Ticket</translation>
    </message>
    <message>
        <source>No headers were received.</source>
        <translation>Es wurden keine Header empfangen.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Sent through another account, to %1</source>
        <translation>Über ein anderes Konto gesendet, an %1</translation>
    </message>
    <message>
        <source>Another customer: %1</source>
        <translation>Anderer Kunde: %1</translation>
    </message>
    <message>
        <source>Another challenge of %1</source>
        <translation>Andere Challenge von %1</translation>
    </message>
    <message>
        <source>The last send, to %1</source>
        <translation>Letzter Sendevorgang, an %1</translation>
    </message>
    <message>
        <source>From the history: %1</source>
        <translation>Aus dem Verlauf: %1</translation>
    </message>
    <message>
        <source>Fill in the form and send: what happened to the customer appears here. So does a history row that you open with Enter.</source>
        <translation>Füllen Sie das Formular aus und senden Sie: Hier erscheint, was beim Kunden geschehen ist. Auch eine mit der Eingabetaste geöffnete Zeile des Verlaufs wird hier angezeigt.</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeWords</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The send is in progress.</source>
        <translation>Der Sendevorgang läuft.</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio hat den Push angenommen. Ob er das Telefon erreicht, meldet Twilio nicht.</translation>
    </message>
    <message>
        <source>The service answered with an error, and no push was created.</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet, und es wurde kein Push erstellt.</translation>
    </message>
    <message>
        <source>Nothing reached the service, so no push was created.</source>
        <translation>Nichts hat den Dienst erreicht, daher wurde kein Push erstellt.</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back: the push may have gone out.</source>
        <translation>Die Anfrage ist möglicherweise angekommen, aber es kam keine Antwort zurück: Der Push wurde möglicherweise verschickt.</translation>
    </message>
</context>
<context>
    <name>renotify::PasteDialog</name>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>„%1“ ist keine Gültigkeitsdauer: Zulässig sind 0 bis 300 Sekunden.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation>&amp;Formular ausfüllen</translation>
    </message>
    <message>
        <source>Paste details</source>
        <translation>Angaben einfügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Any text: a URL, JSON, a log line, a cURL command, a ticket</source>
        <translation>Beliebiger Text: eine URL, JSON, eine Protokollzeile, ein cURL-Befehl, ein Ticket</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>&amp;Dienst-SID</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identität</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>C&amp;hallenge-SID</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>&amp;Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>the service&apos;s default</source>
        <translation>die Vorgabe des Dienstes</translation>
    </message>
    <message>
        <source>Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.</source>
        <translation>Nichts hier sieht nach einer Dienst-SID (VA…), einer Identität, einer Challenge-SID (YC…) oder einer Gültigkeitsdauer aus.</translation>
    </message>
    <message>
        <source>%1 (replaces %2)</source>
        <translation>%1 (ersetzt %2)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>nothing found, keeps %1</source>
        <translation>nichts gefunden, bleibt %1</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Grund oder Ticket</translation>
    </message>
    <message>
        <source>The text is long: only its beginning is shown here.</source>
        <translation>Der Text ist lang: Hier wird nur sein Anfang angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %Ln</source>
        <comment>found in the text</comment>
        <translation>
            <numerusform>eine auswählen</numerusform>
            <numerusform>eine von %Ln auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found, removes %1</source>
        <translation>nichts gefunden, %1 wird entfernt</translation>
    </message>
    <message>
        <source>“%1” is masked: the whole identity is needed.</source>
        <translation>„%1“ ist maskiert: Die vollständige Identität wird benötigt.</translation>
    </message>
    <message>
        <source>“%1” was not used: its percent-encoding is broken, so it may name somebody else.</source>
        <translation>„%1“ wurde nicht verwendet: Die Prozentkodierung ist fehlerhaft, es könnte jemand anderes gemeint sein.</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost.</source>
        <translation>„%1“ war eine Identität, bevor eine Tabellenkalkulation sie gerundet hat: Ihre Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>The link “%1” is broken and was not used.</source>
        <translation>Der Link „%1“ ist fehlerhaft und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Only the first %1 characters of the text were read. What you are looking for may come after them.</source>
        <translation>Nur die ersten %1 Zeichen des Textes wurden gelesen. Was Sie suchen, steht möglicherweise dahinter.</translation>
    </message>
</context>
<context>
    <name>renotify::PendingList</name>
    <message>
        <source>Pending challenges</source>
        <translation>Ausstehende Challenges</translation>
    </message>
</context>
<context>
    <name>renotify::PendingModel</name>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>Ablauf: %1</translation>
    </message>
</context>
<context>
    <name>renotify::PeriodFields</name>
    <message>
        <source>from</source>
        <comment>a day</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>renotify::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Co&amp;nnection deadline in seconds</source>
        <translation>&amp;Verbindungsfrist in Sekunden</translation>
    </message>
    <message>
        <source>If the service can’t be reached by then, the send ends as Not sent.</source>
        <translation>Ist der Dienst bis dahin nicht erreicht, endet der Sendevorgang als „Nicht gesendet“.</translation>
    </message>
    <message>
        <source>&amp;Send deadline in seconds</source>
        <translation>&amp;Sendefrist in Sekunden</translation>
    </message>
    <message>
        <source>If no answer has arrived by then, the send ends as Unknown: the push may have gone out.</source>
        <translation>Liegt bis dahin keine Antwort vor, endet der Sendevorgang als „Unbekannt“: Der Push wurde möglicherweise verschickt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Language (after restart)</source>
        <translation>S&amp;prache (nach Neustart)</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Für immer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>sends are kept so long</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep sends</source>
        <translation>Sendevorgänge &amp;behalten</translation>
    </message>
    <message>
        <source>Older sends are permanently deleted from the next start on.</source>
        <translation>Ältere werden ab dem nächsten Start endgültig gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Currently %Ln send(s) are older.</source>
        <translation>
            <numerusform>Derzeit ist %Ln Sendevorgang älter.</numerusform>
            <numerusform>Derzeit sind %Ln Sendevorgänge älter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::PreviewTable</name>
    <message>
        <source>Service SID</source>
        <translation>Dienst-SID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>Challenge-SID</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a column holds, and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Erste Zeilen der Liste</translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were in progress when Renotify closed and are Unknown now: check the challenge before you send again.</source>
        <translation>
            <numerusform>%Ln Sendevorgang lief noch, als Renotify beendet wurde, und gilt jetzt als „Unbekannt“: Sehen Sie sich die Challenge an, bevor Sie erneut senden.</numerusform>
            <numerusform>%Ln Sendevorgänge liefen noch, als Renotify beendet wurde, und gelten jetzt als „Unbekannt“: Sehen Sie sich die Challenge an, bevor Sie erneut senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Renotify. This is the built-in sandbox. Press Send to try it. Nothing leaves this computer. To send real pushes, add an account.</source>
        <translation>Willkommen bei Renotify. Dies ist die integrierte Sandbox. Drücken Sie zum Ausprobieren auf „Senden“. Nichts verlässt diesen Computer. Um echte Pushs zu senden, fügen Sie ein Konto hinzu.</translation>
    </message>
    <message>
        <source>Renotify will close as soon as the send has finished.</source>
        <translation>Renotify wird geschlossen, sobald der Sendevorgang beendet ist.</translation>
    </message>
    <message>
        <source>Filled in from the history. Check the form before you send.</source>
        <translation>Aus dem Verlauf ausgefüllt. Prüfen Sie das Formular vor dem Senden.</translation>
    </message>
    <message>
        <source>Renotify will close after the push that is under way. The other rows of the list wait: open the list again to go on.</source>
        <translation>Renotify wird nach dem laufenden Push geschlossen. Die übrigen Zeilen der Liste warten: Öffnen Sie die Liste erneut, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>renotify::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
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
        <source>Push notification sent again</source>
        <translation>Push-Benachrichtigung erneut gesendet</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>Dienst-SID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>Challenge-SID</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>Benachrichtigungs-SID</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Twilio-Anfrage</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Grund oder Ticket</translation>
    </message>
    <message>
        <source>HTTP %1, Twilio %2</source>
        <comment>status and error code</comment>
        <translation>HTTP %1, Twilio %2</translation>
    </message>
    <message>
        <source>Push notification being sent again</source>
        <translation>Push-Benachrichtigung wird erneut gesendet</translation>
    </message>
    <message>
        <source>Push notification rejected, nothing was sent</source>
        <translation>Push-Benachrichtigung abgelehnt, nichts gesendet</translation>
    </message>
    <message>
        <source>Push notification not sent</source>
        <translation>Push-Benachrichtigung nicht gesendet</translation>
    </message>
    <message>
        <source>Push notification perhaps sent again</source>
        <translation>Push-Benachrichtigung möglicherweise erneut gesendet</translation>
    </message>
</context>
<context>
    <name>renotify::RecentIdentities</name>
    <message>
        <source>Recent identities</source>
        <translation>Letzte Identitäten</translation>
    </message>
    <message>
        <source>Recent identities (Down)</source>
        <translation>Letzte Identitäten (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>No recent sends to this service through this account</source>
        <translation>Keine letzten Sendevorgänge an diesen Dienst über dieses Konto</translation>
    </message>
</context>
<context>
    <name>renotify::ReportWords</name>
    <message>
        <source>The credential is valid, but it can’t list services (permission /twilio/verify/service/list, error %1): enter service SIDs by hand.</source>
        <translation>Die Zugangsdaten sind richtig, dürfen aber keine Dienste auflisten (Berechtigung /twilio/verify/service/list, Fehler %1): Geben Sie Dienst-SIDs von Hand ein.</translation>
    </message>
    <message>
        <source>The credential works. The account has no Verify service yet.</source>
        <translation>Die Zugangsdaten funktionieren. Das Konto hat noch keinen Verify-Dienst.</translation>
    </message>
    <message>
        <source>The credential works. Services (%1): %2.</source>
        <translation>Die Zugangsdaten funktionieren. Dienste (%1): %2.</translation>
    </message>
    <message>
        <source>Permission to read challenges could not be checked without a service.</source>
        <translation>Ob damit Challenges angesehen werden dürfen, ließ sich ohne einen Dienst nicht prüfen.</translation>
    </message>
    <message>
        <source>It can’t read challenges: add /twilio/verify/challenge/list and /twilio/verify/challenge/read to the key (error %1). You can send without them.</source>
        <translation>Challenges dürfen damit nicht angesehen werden: Fügen Sie dem Schlüssel /twilio/verify/challenge/list und /twilio/verify/challenge/read hinzu (Fehler %1). Das Senden funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>Challenges could not be read.</source>
        <translation>Challenges konnten nicht angesehen werden.</translation>
    </message>
    <message>
        <source>It can read challenges.</source>
        <translation>Challenges dürfen damit angesehen werden.</translation>
    </message>
    <message>
        <source>Permission to send (/twilio/verify/push-notification/create) can only be confirmed by sending.</source>
        <translation>Die Berechtigung zum Senden (/twilio/verify/push-notification/create) lässt sich nur durch Senden bestätigen.</translation>
    </message>
</context>
<context>
    <name>renotify::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>renotify::RequestPreview</name>
    <message>
        <source>Sho&amp;w the request…</source>
        <translation>Anfrage an&amp;zeigen…</translation>
    </message>
    <message>
        <source>There is no request to show yet.</source>
        <translation>Es gibt noch keine Anfrage, die gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the secret, from a request that is shown</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>A request can’t be sent to the address of “%1”.</source>
        <translation>An die Adresse von „%1“ lässt sich keine Anfrage senden.</translation>
    </message>
    <message>
        <source>“Send notification” would send this request; nothing has been sent yet. The secret that belongs to %1 is left out. The headers Host, Connection and Accept-Language are added on the way.</source>
        <translation>„Benachrichtigung senden“ würde diese Anfrage senden; noch wurde nichts gesendet. Das Geheimnis zu %1 ist ausgelassen. Die Header Host, Connection und Accept-Language kommen beim Senden hinzu.</translation>
    </message>
</context>
<context>
    <name>renotify::RescueControl</name>
    <message>
        <source>&amp;Rescue it…</source>
        <translation>&amp;Retten…</translation>
    </message>
    <message>
        <source>The history file is damaged, and Renotify sends nothing that it can’t record. What is still readable can be rescued into a new file.</source>
        <translation>Die Verlaufsdatei ist beschädigt, und ohne Aufzeichnung wird nichts gesendet. Was noch lesbar ist, lässt sich in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>Set the damaged history aside and continue with a new one?</source>
        <translation>Beschädigten Verlauf beiseitelegen und mit einem neuen fortfahren?</translation>
    </message>
    <message>
        <source>The damaged file is kept unchanged under a name with the time. The new history receives all sends that can still be read; you are then told how many were lost.</source>
        <translation>Die beschädigte Datei bleibt unverändert unter einem Namen mit der Uhrzeit erhalten. Der neue Verlauf erhält alle noch lesbaren Sendevorgänge; danach erfahren Sie, wie viele verloren gegangen sind.</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Retten</translation>
    </message>
    <message>
        <source>Rescuing the history…</source>
        <translation>Verlauf wird gerettet…</translation>
    </message>
    <message>
        <source>Stopped. The damaged history was left unchanged.</source>
        <translation>Angehalten. Der beschädigte Verlauf wurde nicht verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history, %1 lost. The damaged file is kept as %2.</source>
        <translation>
            <numerusform>%Ln Sendevorgang in einen neuen Verlauf gerettet, %1 verloren. Die beschädigte Datei bleibt als %2 erhalten.</numerusform>
            <numerusform>%Ln Sendevorgänge in einen neuen Verlauf gerettet, %1 verloren. Die beschädigte Datei bleibt als %2 erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history; how many were lost is not known. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%Ln Sendevorgang in einen neuen Verlauf gerettet; wie viele verloren gegangen sind, ist nicht bekannt. Die beschädigte Datei bleibt als %1 erhalten.</numerusform>
            <numerusform>%Ln Sendevorgänge in einen neuen Verlauf gerettet; wie viele verloren gegangen sind, ist nicht bekannt. Die beschädigte Datei bleibt als %1 erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::RowActions</name>
    <message>
        <source>Send agai&amp;n</source>
        <translation>Er&amp;neut senden</translation>
    </message>
    <message>
        <source>Load the selected row into the form, to send it again from there</source>
        <translation>Die ausgewählte Zeile in das Formular laden, um von dort erneut zu senden</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>Beleg ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als cUR&amp;L kopieren</translation>
    </message>
    <message>
        <source>Receipt of “%1” copied. Identity and SIDs are masked in it.</source>
        <translation>Beleg von „%1“ kopiert. Identität und SIDs sind darin maskiert.</translation>
    </message>
    <message>
        <source>No command can be made from this row: a request can’t be sent to its address.</source>
        <translation>Aus dieser Zeile lässt sich kein Befehl bilden: Ihre Adresse ist keine, an die eine Anfrage gehen könnte.</translation>
    </message>
    <message>
        <source>cURL command copied, without the secret. Before you run it, set TWILIO_AUTH to the key’s SID and its secret with a colon in between. Running it sends another push.</source>
        <translation>cURL-Befehl kopiert, ohne das Geheimnis. Setzen Sie vor dem Ausführen TWILIO_AUTH auf die SID des Schlüssels und sein Geheimnis, getrennt durch einen Doppelpunkt. Beim Ausführen wird ein weiterer Push gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: select a row in the history first.</source>
        <translation>Es gibt noch keinen Sendevorgang zum Kopieren: Wählen Sie zuerst eine Zeile des Verlaufs aus.</translation>
    </message>
    <message>
        <source>Select the send in the history first.</source>
        <translation>Wählen Sie zuerst den Sendevorgang im Verlauf aus.</translation>
    </message>
</context>
<context>
    <name>renotify::RunPage</name>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>Noch etwa %n Sekunde.</numerusform>
            <numerusform>Noch etwa %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Noch etwa %n Minute.</numerusform>
            <numerusform>Noch etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>Fortschritt der Liste</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Stand der Liste</translation>
    </message>
    <message>
        <source>What has become of the rows</source>
        <translation>Was aus den Zeilen geworden ist</translation>
    </message>
    <message>
        <source>Only the first 100,000 rows are shown here. The result has all of them.</source>
        <translation>Hier werden nur die ersten 100.000 Zeilen gezeigt. Das Ergebnis enthält alle.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Save the result…</source>
        <translation>Ergebnis &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>Beleg &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Another list…</source>
        <translation>Andere &amp;Liste…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done, %2 approved</source>
        <comment>83 of 217 rows done, 12 approved</comment>
        <translation>
            <numerusform>%1 von %Ln Zeile bearbeitet, %2 bestätigt</numerusform>
            <numerusform>%1 von %Ln Zeilen bearbeitet, %2 bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>All that had their turn</source>
        <translation>Alle bearbeiteten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Looking at the challenges of the first rows…</source>
        <translation>Challenges der ersten Zeilen werden angesehen…</translation>
    </message>
    <message>
        <source>Pausing after the push that is under way…</source>
        <translation>Pause nach dem laufenden Push…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Pausiert. Es wird nichts gesendet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Stopping after the push that is under way…</source>
        <translation>Anhalten nach dem laufenden Push…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) were not sent yet.</source>
        <translation>
            <numerusform>Angehalten. %Ln Zeile wurde noch nicht gesendet.</numerusform>
            <numerusform>Angehalten. %Ln Zeilen wurden noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows had their turn. Waiting for the answers of %Ln customer(s).</source>
        <translation>
            <numerusform>Alle Zeilen sind bearbeitet. Es wird auf die Antwort von %Ln Kunden gewartet.</numerusform>
            <numerusform>Alle Zeilen sind bearbeitet. Es wird auf die Antworten von %Ln Kunden gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows had their turn, and every challenge has ended.</source>
        <translation>Alle Zeilen sind bearbeitet, und jede Challenge ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>Im &amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>Waiting until %1, because %2 got a push a moment ago.</source>
        <translation>Wartet bis %1, weil %2 gerade erst einen Push bekommen hat.</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service has asked.</source>
        <translation>Wartet bis %1, wie es der Dienst verlangt hat.</translation>
    </message>
</context>
<context>
    <name>renotify::SandboxAccount</name>
    <message>
        <source>Sandbox sign-in</source>
        <translation>Sandbox-Anmeldung</translation>
    </message>
</context>
<context>
    <name>renotify::SecretWords</name>
    <message>
        <source>Or keep the secret for this session only.</source>
        <translation>Oder verwahren Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>No secret is stored for this account. Enter it, then save.</source>
        <translation>Für dieses Konto ist kein Geheimnis gespeichert. Geben Sie es ein und speichern Sie dann.</translation>
    </message>
    <message>
        <source>The secret is stored in the keychain.</source>
        <translation>Das Geheimnis ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The secret is kept until Renotify is closed.</source>
        <translation>Das Geheimnis wird verwahrt, bis Renotify geschlossen wird.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of an error, and sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That is a SID (%1…), not its secret.</source>
        <translation>Das ist eine SID (%1…), nicht ihr Geheimnis.</translation>
    </message>
    <message>
        <source>It contains a line break: copy only the secret.</source>
        <translation>Es enthält einen Zeilenumbruch: Kopieren Sie nur das Geheimnis.</translation>
    </message>
</context>
<context>
    <name>renotify::SendButton</name>
    <message>
        <source>Send notification</source>
        <translation>Benachrichtigung senden</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>Benachrichtigung &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Send notification to %1</source>
        <translation>Benachrichtigung an %1 &amp;senden</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>Wird in %1 s gesendet</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>%1 s warten</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Esc stops it.</source>
        <translation>Wird in %2 s an %1 gesendet. Esc hält es an.</translation>
    </message>
    <message>
        <source>Wait %2 s before you send to %1 again.</source>
        <translation>Warten Sie %2 s, bevor Sie erneut an %1 senden.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Sendet an %1</translation>
    </message>
</context>
<context>
    <name>renotify::SendControl</name>
    <message>
        <source>Stopped in time: nothing was sent.</source>
        <translation>Rechtzeitig angehalten: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The form changed: nothing was sent.</source>
        <translation>Das Formular wurde geändert: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The account changed: nothing was sent.</source>
        <translation>Das Konto wurde gewechselt: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The outcome of the last send could not be written to the history.</source>
        <translation>Der Ausgang des letzten Sendevorgangs konnte nicht in den Verlauf geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>renotify::SendForm</name>
    <message>
        <source>Send notification</source>
        <translation>Benachrichtigung senden</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>Dienst-SID</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>Challenge-SID</translation>
    </message>
    <message>
        <source>how the service knows the customer</source>
        <translation>der Kunde, wie der Dienst ihn kennt</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Grund oder Ticket</translation>
    </message>
    <message>
        <source>kept in the history only</source>
        <translation>wird nur im Verlauf gespeichert</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>&amp;Dienst-SID</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identität</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>C&amp;hallenge-SID</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>&amp;Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Choose a challenge first, or press Esc.</source>
        <translation>Wählen Sie zuerst eine Challenge aus oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>&amp;Ticket</translation>
    </message>
</context>
<context>
    <name>renotify::SendRow</name>
    <message>
        <source>Se&amp;nd anyway</source>
        <translation>T&amp;rotzdem senden</translation>
    </message>
    <message>
        <source>Cance&amp;l sending</source>
        <translation>Se&amp;nden abbrechen</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Anfrage anzeigen</translation>
    </message>
    <message>
        <source>What would be sent, without the secret (Ctrl+Shift+R)</source>
        <translation>Was gesendet würde, ohne das Geheimnis (Strg+Umschalt+R)</translation>
    </message>
</context>
<context>
    <name>renotify::SentModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>renotify::ServiceOffer</name>
    <message>
        <source>Known services</source>
        <translation>Bekannte Dienste</translation>
    </message>
    <message>
        <source>The account’s services (Down)</source>
        <translation>Die Dienste des Kontos (Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>renotify::SourcePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Zeilen einfügen</translation>
    </message>
    <message>
        <source>Drop a file here, paste rows from a spreadsheet, or choose a file</source>
        <translation>Datei hierher ziehen, Zeilen aus einer Tabellenkalkulation einfügen oder Datei auswählen</translation>
    </message>
    <message>
        <source>One row for each push: CSV, TSV, JSON Lines, XLSX or ODS. Only the identity is needed. What a row does not say is taken from the form, and without a challenge the newest pending one is looked up.</source>
        <translation>Eine Zeile je Push: CSV, TSV, JSON Lines, XLSX oder ODS. Nur die Identität ist nötig. Was in einer Zeile fehlt, wird aus dem Formular übernommen, und ohne Challenge wird die neueste ausstehende gesucht.</translation>
    </message>
    <message>
        <source>Every row is checked, and you confirm, before anything is sent.</source>
        <translation>Bevor etwas gesendet wird, wird jede Zeile geprüft, und Sie bestätigen.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste auswählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</source>
        <translation>Listen (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst die Zeilen.</translation>
    </message>
</context>
<context>
    <name>renotify::TeamWords</name>
    <message>
        <source>Qt’s driver for PostgreSQL is not installed.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, install the package libqt6sql6-psql.</source>
        <translation>Installieren Sie unter Debian und Ubuntu das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The team’s database can’t be reached.</source>
        <translation>Die Datenbank des Teams ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the server.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The team’s database did not accept this user or password.</source>
        <translation>Die Datenbank des Teams hat diesen Benutzer oder dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Check both, or ask whoever runs the database.</source>
        <translation>Prüfen Sie beides, oder fragen Sie, wer die Datenbank betreibt.</translation>
    </message>
    <message>
        <source>The team’s database could not prove who it is, so nothing was sent there.</source>
        <translation>Die Datenbank des Teams konnte ihre Identität nicht nachweisen, deshalb wurde ihr nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the server’s name and the CA file. The server needs TLS.</source>
        <translation>Prüfen Sie den Namen des Servers und die CA-Datei. Der Server braucht TLS.</translation>
    </message>
    <message>
        <source>The server has no database with this name.</source>
        <translation>Der Server hat keine Datenbank mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the name, or ask whoever runs the database to create it.</source>
        <translation>Prüfen Sie den Namen, oder bitten Sie den Betreiber, die Datenbank anzulegen.</translation>
    </message>
    <message>
        <source>This database has no team journal, or an old one.</source>
        <translation>Diese Datenbank hat kein Team-Journal, oder ein altes.</translation>
    </message>
    <message>
        <source>An administrator sets it up with: renotifyctl team init, or team upgrade.</source>
        <translation>Eingerichtet wird es von der Administration mit: renotifyctl team init oder team upgrade.</translation>
    </message>
    <message>
        <source>This team journal was set up by a newer version of Renotify.</source>
        <translation>Dieses Team-Journal wurde von einer neueren Version von Renotify eingerichtet.</translation>
    </message>
    <message>
        <source>Install that version on this computer.</source>
        <translation>Installieren Sie diese Version auf diesem Computer.</translation>
    </message>
    <message>
        <source>The team journal no longer accepts this version of Renotify.</source>
        <translation>Das Team-Journal nimmt diese Version von Renotify nicht mehr an.</translation>
    </message>
    <message>
        <source>Install a newer version. What was sent from here is kept on this computer.</source>
        <translation>Installieren Sie eine neuere Version. Was von hier gesendet wurde, bleibt auf diesem Computer erhalten.</translation>
    </message>
    <message>
        <source>This user may not do that in the team’s database.</source>
        <translation>Dieser Benutzer darf das in der Datenbank des Teams nicht.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for the right, or use another user.</source>
        <translation>Lassen Sie sich das Recht vom Betreiber der Datenbank geben, oder nehmen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The team’s database can only be read.</source>
        <translation>Die Datenbank des Teams kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database. It may be a standby server.</source>
        <translation>Fragen Sie, wer die Datenbank betreibt. Es könnte ein Standby-Server sein.</translation>
    </message>
    <message>
        <source>The team’s database is full, or has too many connections.</source>
        <translation>Die Datenbank des Teams ist voll oder hat zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>Fragen Sie, wer die Datenbank betreibt.</translation>
    </message>
    <message>
        <source>The connection to the team’s database was lost, or it took too long.</source>
        <translation>Die Verbindung zur Datenbank des Teams ging verloren oder dauerte zu lange.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The team’s database answered with an error.</source>
        <translation>Die Datenbank des Teams hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Show it to whoever runs the database.</source>
        <translation>Zeigen Sie ihn dem Betreiber der Datenbank.</translation>
    </message>
</context>
<context>
    <name>renotify::TimingView</name>
    <message>
        <source>Timing</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>Read the answer and finish</source>
        <translation>Antwort lesen und abschließen</translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation>Bis zum Ende</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>renotify::TogetherWords</name>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two short facts on one line: iPhone – verified</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what happened, one after the other</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>renotify::TtlField</name>
    <message>
        <source>Use the service &amp;default</source>
        <translation>&amp;Vorgabe des Dienstes verwenden</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Time to live in seconds</source>
        <translation>Gültigkeitsdauer in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Use the service default</source>
        <translation>Vorgabe des Dienstes verwenden</translation>
    </message>
    <message>
        <source>No&amp;w only</source>
        <translation>Nur &amp;jetzt</translation>
    </message>
    <message>
        <source>&amp;60 s</source>
        <translation>&amp;60 s</translation>
    </message>
    <message>
        <source>The longest time the service allows. The challenge expires at %1.</source>
        <translation>So lange, wie der Dienst ihn höchstens aufbewahrt. Die Challenge läuft um %1 ab.</translation>
    </message>
    <message>
        <source>Kept until the challenge expires at %1.</source>
        <translation>Wird aufbewahrt, bis die Challenge um %1 abläuft.</translation>
    </message>
    <message>
        <source>Longer than the challenge’s remaining time: it expires at %1.</source>
        <translation>Länger als die Restzeit der Challenge: Sie läuft um %1 ab.</translation>
    </message>
    <message>
        <source>The challenge’s remaining time, 300 s at most</source>
        <translation>Die Restzeit der Challenge, höchstens 300 s</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>Die Challenge ist abgelaufen</translation>
    </message>
    <message>
        <source>It isn’t known yet when the challenge expires</source>
        <translation>Noch ist nicht bekannt, wann die Challenge abläuft</translation>
    </message>
    <message>
        <source>Until it e&amp;xpires</source>
        <translation>&amp;Bis zum Ablauf</translation>
    </message>
</context>
<context>
    <name>renotify::cli::CtlWords</name>
    <message>
        <source>The secret of “%1” is kept for one session only: give it with --secret-fd or --secret-stdin.</source>
        <translation>Das Geheimnis von „%1“ wird nur für eine Sitzung behalten: Geben Sie es mit --secret-fd oder --secret-stdin an.</translation>
    </message>
    <message>
        <source>With --no-input the secret has to come from a file or a pipe.</source>
        <translation>Mit --no-input muss das Geheimnis aus einer Datei oder einer Pipe kommen.</translation>
    </message>
    <message>
        <source>Secret of “%1”, which is not shown:</source>
        <translation>Geheimnis von „%1“ (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>Write JSON: one object, or one a line for lists.</source>
        <translation>JSON schreiben: ein Objekt, bei Listen eines pro Zeile.</translation>
    </message>
    <message>
        <source>Say nothing on standard error but what went wrong.</source>
        <translation>Auf der Standardfehlerausgabe nur melden, was schiefging.</translation>
    </message>
    <message>
        <source>Never ask for anything.</source>
        <translation>Niemals nach etwas fragen.</translation>
    </message>
    <message>
        <source>Use the accounts, preferences and history in this folder.</source>
        <translation>Die Konten, die Einstellungen und den Verlauf in diesem Ordner verwenden.</translation>
    </message>
    <message>
        <source>Use the account with this name.</source>
        <translation>Das Konto mit diesem Namen verwenden.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox: no push leaves this computer.</source>
        <translation>Die integrierte Sandbox verwenden: Kein Push verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this open file.</source>
        <translation>Das Geheimnis des Kontos aus dieser offenen Datei lesen.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from standard input.</source>
        <translation>Das Geheimnis des Kontos von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Take the account&apos;s secret from this environment variable.</source>
        <translation>Das Geheimnis des Kontos aus dieser Umgebungsvariablen nehmen.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this file in $CREDENTIALS_DIRECTORY.</source>
        <translation>Das Geheimnis des Kontos aus dieser Datei in $CREDENTIALS_DIRECTORY lesen.</translation>
    </message>
    <message>
        <source>Wait no longer than this for the service, and with --wait for the customer.</source>
        <translation>Nicht länger auf den Dienst warten, und mit --wait nicht länger auf den Kunden.</translation>
    </message>
    <message>
        <source>The service (VA…); not needed if the account has only one.</source>
        <translation>Der Dienst (VA…); nicht nötig, wenn das Konto nur einen hat.</translation>
    </message>
    <message>
        <source>The customer, as the service knows them.</source>
        <translation>Der Kunde, wie der Dienst ihn kennt.</translation>
    </message>
    <message>
        <source>The challenge (YC…); not needed if only one is pending.</source>
        <translation>Die Challenge (YC…); nicht nötig, wenn nur eine aussteht.</translation>
    </message>
    <message>
        <source>How long Twilio keeps trying to deliver the push: 0 to 300.</source>
        <translation>Wie lange Twilio versucht, den Push zuzustellen: 0 bis 300.</translation>
    </message>
    <message>
        <source>The reason or ticket, for the history.</source>
        <translation>Der Grund oder das Ticket, für den Verlauf.</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s answer.</source>
        <translation>Auf die Antwort des Kunden warten.</translation>
    </message>
    <message>
        <source>Send nothing: write the request, without the secret.</source>
        <translation>Nichts senden: die Anfrage schreiben, ohne das Geheimnis.</translation>
    </message>
    <message>
        <source>Name this attempt: a repeat with the same key sends nothing and tells how the first one ended.</source>
        <translation>Diesen Versuch benennen: Eine Wiederholung mit demselben Schlüssel sendet nichts und sagt, wie der erste ausging.</translation>
    </message>
    <message>
        <source>Confirm a production account by typing its name.</source>
        <translation>Ein Produktionskonto durch Eintippen seines Namens bestätigen.</translation>
    </message>
    <message>
        <source>Send in spite of a cool-down or an unseen outcome; the reason is kept.</source>
        <translation>Trotz einer Wartezeit oder eines unbekannten Ergebnisses senden; der Grund wird festgehalten.</translation>
    </message>
    <message>
        <source>Only sends with these words.</source>
        <translation>Nur Sendevorgänge mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Only sends that ended so.</source>
        <translation>Nur Sendevorgänge, die so ausgingen.</translation>
    </message>
    <message>
        <source>Only sends begun then or later (2026-11-29 or 2026-11-29T08:00:00Z).</source>
        <translation>Nur Sendevorgänge, die dann oder später begannen (2026-11-29 oder 2026-11-29T08:00:00Z).</translation>
    </message>
    <message>
        <source>Only sends begun before then.</source>
        <translation>Nur Sendevorgänge, die davor begannen.</translation>
    </message>
    <message>
        <source>At most this many, newest first (default 50; 0 is all).</source>
        <translation>Höchstens so viele, die neuesten zuerst (Vorgabe 50; 0 heißt alle).</translation>
    </message>
    <message>
        <source>The format of the file (default csv).</source>
        <translation>Das Format der Datei (Vorgabe csv).</translation>
    </message>
    <message>
        <source>Remove the secret instead.</source>
        <translation>Stattdessen das Geheimnis entfernen.</translation>
    </message>
    <message>
        <source>Only list its customers, their challenges and what each one does.</source>
        <translation>Nur ihre Kunden auflisten, deren Challenges und was jeder tut.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1 (default: any that is free).</source>
        <translation>Auf diesem Port von 127.0.0.1 lauschen (Vorgabe: irgendein freier).</translation>
    </message>
    <message>
        <source>Send the push of a pending challenge again</source>
        <translation>Den Push einer ausstehenden Challenge erneut senden</translation>
    </message>
    <message>
        <source>Tell what a send would do, and why</source>
        <translation>Sagen, was ein Sendevorgang bewirken würde und warum</translation>
    </message>
    <message>
        <source>List the pending challenges of a customer</source>
        <translation>Die ausstehenden Challenges eines Kunden auflisten</translation>
    </message>
    <message>
        <source>Follow a challenge until it is answered</source>
        <translation>Eine Challenge verfolgen, bis sie beantwortet ist</translation>
    </message>
    <message>
        <source>List what was sent</source>
        <translation>Auflisten, was gesendet wurde</translation>
    </message>
    <message>
        <source>Show one send with the whole answer</source>
        <translation>Einen Sendevorgang mit der ganzen Antwort zeigen</translation>
    </message>
    <message>
        <source>Write the history into a file</source>
        <translation>Den Verlauf in eine Datei schreiben</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>Die Konten auflisten</translation>
    </message>
    <message>
        <source>Find out what an account&apos;s credential may do</source>
        <translation>Herausfinden, was die Zugangsdaten eines Kontos dürfen</translation>
    </message>
    <message>
        <source>Put the secret of an account into the keychain</source>
        <translation>Das Geheimnis eines Kontos im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Run the sandbox until it is interrupted</source>
        <translation>Die Sandbox laufen lassen, bis sie unterbrochen wird</translation>
    </message>
    <message>
        <source>Write the completions for a shell</source>
        <translation>Die Vervollständigungen für eine Shell schreiben</translation>
    </message>
    <message>
        <source>Write the manual page</source>
        <translation>Die Handbuchseite schreiben</translation>
    </message>
    <message>
        <source>Write the version</source>
        <translation>Die Version schreiben</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>The accounts that are set up</source>
        <translation>Die eingerichteten Konten</translation>
    </message>
    <message>
        <source>This customer may have been sent a push moments ago. Wait %1 s.</source>
        <translation>Diesem Kunden wurde möglicherweise eben ein Push gesendet. Warten Sie %1 s.</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago. Wait %1 s.</source>
        <translation>Diesem Kunden wurde eben ein Push gesendet. Warten Sie %1 s.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer.</source>
        <translation>Der letzte Push ist möglicherweise angekommen, und der Status der Challenge lässt sich nicht lesen. Fragen Sie den Kunden.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and nobody has looked at the challenge since.</source>
        <translation>Der letzte Push ist möglicherweise angekommen, und seitdem hat niemand nach der Challenge gesehen.</translation>
    </message>
    <message>
        <source>Or give the secret with --secret-fd, --secret-stdin, --secret-env or --secret-credential.</source>
        <translation>Oder geben Sie das Geheimnis mit --secret-fd, --secret-stdin, --secret-env oder --secret-credential an.</translation>
    </message>
    <message>
        <source>To send all the same, say why: --override REASON.</source>
        <translation>Um trotzdem zu senden, sagen Sie warum: --override REASON.</translation>
    </message>
    <message>
        <source>Look at it first: renotifyctl check.</source>
        <translation>Sehen Sie zuerst nach: renotifyctl check.</translation>
    </message>
    <message>
        <source>“%1” is not a time: 2026-11-29 or 2026-11-29T08:00:00Z.</source>
        <translation>„%1“ ist keine Zeit: 2026-11-29 oder 2026-11-29T08:00:00Z.</translation>
    </message>
    <message>
        <source>--outcome takes Sending, Accepted, Rejected, NotSent or Unknown.</source>
        <translation>--outcome nimmt Sending, Accepted, Rejected, NotSent oder Unknown.</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 is all.</source>
        <translation>--limit nimmt eine Zahl; 0 heißt alle.</translation>
    </message>
    <message>
        <source>ID is the number of a send, as `history list` writes it.</source>
        <translation>ID ist die Nummer eines Sendevorgangs, wie `history list` sie schreibt.</translation>
    </message>
    <message>
        <source>The history has no send %1.</source>
        <translation>Im Verlauf gibt es keinen Sendevorgang %1.</translation>
    </message>
    <message>
        <source>--format takes csv, csv-semicolon or jsonl.</source>
        <translation>--format nimmt csv, csv-semicolon oder jsonl.</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications, and tells how each one ended.</source>
        <translation>Sendet Push-Nachrichten von Twilio Verify erneut und sagt, wie das jeweils ausging.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERB</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Write this help.</source>
        <translation>Diese Hilfe schreiben.</translation>
    </message>
    <message>
        <source>Write the version.</source>
        <translation>Die Version schreiben.</translation>
    </message>
    <message>
        <source>`renotifyctl VERB --help` tells more, and so does renotifyctl(1).</source>
        <translation>Mehr sagen `renotifyctl VERB --help` und renotifyctl(1).</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verben</translation>
    </message>
    <message>
        <source>--%1 is not valid UTF-8.</source>
        <translation>--%1 ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8.</source>
        <translation>%1 ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Ein Verb fehlt.</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>Das ist nicht zu verstehen: %1</translation>
    </message>
    <message>
        <source>%1 takes exactly one value.</source>
        <translation>%1 nimmt genau einen Wert.</translation>
    </message>
    <message>
        <source>Help: renotifyctl --help</source>
        <translation>Hilfe: renotifyctl --help</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>Dieser Kunde hat keine ausstehende Challenge.</translation>
    </message>
    <message>
        <source>Nobody answered within --timeout.</source>
        <translation>Niemand hat innerhalb von --timeout geantwortet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Twilio&apos;s code</source>
        <translation>Code von Twilio</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Twilio says</source>
        <translation>Twilio sagt</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Sekunden übrig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Würde gesendet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>Verbrauchte Pushs</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Geheimnis liegt</translation>
    </message>
    <message>
        <source>Cool-down in seconds</source>
        <translation>Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>May list challenges</source>
        <translation>Darf Challenges auflisten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Mit curl</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendevorgänge</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The secret cannot be read: %1.</source>
        <translation>Das Geheimnis kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Das Geheimnis ist leer.</translation>
    </message>
    <message>
        <source>This is not a secret: it has several lines, or more than 4096 bytes.</source>
        <translation>Das ist kein Geheimnis: Es hat mehrere Zeilen oder mehr als 4096 Bytes.</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set: the service manager gave no credentials.</source>
        <translation>$CREDENTIALS_DIRECTORY ist nicht gesetzt: Die Dienstverwaltung hat keine Zugangsdaten übergeben.</translation>
    </message>
    <message>
        <source>--secret-credential takes the name of a credential, not a path.</source>
        <translation>--secret-credential nimmt den Namen von Zugangsdaten, keinen Pfad.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Say one source of the secret, not several.</source>
        <translation>Nennen Sie eine Quelle des Geheimnisses, nicht mehrere.</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of an open file.</source>
        <translation>--secret-fd nimmt die Nummer einer offenen Datei.</translation>
    </message>
    <message>
        <source>--override takes the reason, for the history.</source>
        <translation>--override nimmt den Grund, für den Verlauf.</translation>
    </message>
    <message>
        <source>--idempotency-key takes a text of 1 to 255 characters.</source>
        <translation>--idempotency-key nimmt einen Text von 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>This key was used for a send that was removed from the history: nothing is sent now.</source>
        <translation>Dieser Schlüssel gehörte zu einem Sendevorgang, der aus dem Verlauf entfernt wurde: Jetzt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This key was used for another send, number %1 of the history, with another customer, challenge or --ttl. Each send needs a key of its own.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Sendevorgang, Nummer %1 im Verlauf, mit anderem Kunden, anderer Challenge oder anderem --ttl. Jeder Sendevorgang braucht einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Sent before with this key, number %1 of the history. Nothing is sent now.</source>
        <translation>Mit diesem Schlüssel wurde schon gesendet, Nummer %1 im Verlauf. Jetzt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Another program sends this now, number %1 of the history. Waiting for its end.</source>
        <translation>Ein anderes Programm sendet dies gerade, Nummer %1 im Verlauf. Es wird auf das Ende gewartet.</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name: --production NAME.</source>
        <translation>„%1“ ist ein Produktionskonto. Um darüber zu senden, tippen Sie seinen Namen ein: --production NAME.</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Ctrl+C stops it.</source>
        <translation>An %1 wird in %2 s gesendet. Strg+C hält es auf.</translation>
    </message>
    <message>
        <source>Sending to %1, number %2 of the history.</source>
        <translation>Es wird an %1 gesendet, Nummer %2 im Verlauf.</translation>
    </message>
    <message>
        <source>The outcome could not be written to the history. %1</source>
        <translation>Das Ergebnis konnte nicht in den Verlauf geschrieben werden. %1</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Waiting for the customer.</source>
        <translation>Twilio hat den Push angenommen. Es wird auf den Kunden gewartet.</translation>
    </message>
    <message>
        <source>The first send with this key has not ended yet.</source>
        <translation>Der erste Sendevorgang mit diesem Schlüssel ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 1 to 86400.</source>
        <translation>--timeout nimmt Sekunden, von 1 bis 86400.</translation>
    </message>
    <message>
        <source>Say --sandbox or --account, not both.</source>
        <translation>Nennen Sie --sandbox oder --account, nicht beides.</translation>
    </message>
    <message>
        <source>--service takes a service SID: VA and 32 hexadecimal digits.</source>
        <translation>--service nimmt die SID eines Dienstes: VA und 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Say which service: --service VA…</source>
        <translation>Nennen Sie den Dienst: --service VA…</translation>
    </message>
    <message>
        <source>This cannot be an identity.</source>
        <translation>Das kann keine Identität sein.</translation>
    </message>
    <message>
        <source>Say which customer: --identity ID.</source>
        <translation>Nennen Sie den Kunden: --identity ID.</translation>
    </message>
    <message>
        <source>--ttl takes seconds, from 0 to 300.</source>
        <translation>--ttl nimmt Sekunden, von 0 bis 300.</translation>
    </message>
    <message>
        <source>--challenge takes a challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>--challenge nimmt die SID einer Challenge: YC und 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. Ask them to sign in again: that makes a new one.</source>
        <translation>Dieser Kunde hat keine ausstehende Challenge. Bitten Sie ihn, sich noch einmal anzumelden: Dabei entsteht eine neue.</translation>
    </message>
    <message>
        <source>This customer has %1 pending challenges. Say which one: --challenge YC…</source>
        <translation>Dieser Kunde hat %1 ausstehende Challenges. Nennen Sie die richtige: --challenge YC…</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Es gibt Vervollständigungen für bash, zsh und fish.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there.</source>
        <translation>Der Datenordner %1 kann nicht verwendet werden: Er ist kein Ordner, und dort kann keiner angelegt werden.</translation>
    </message>
    <message>
        <source>No account is set up. Add one in the window of Renotify, or use --sandbox.</source>
        <translation>Es ist kein Konto eingerichtet. Fügen Sie im Fenster von Renotify eines hinzu, oder verwenden Sie --sandbox.</translation>
    </message>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>Es gibt kein Konto „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Say which account: --account NAME. There are: %1.</source>
        <translation>Nennen Sie das Konto: --account NAME. Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait.</source>
        <translation>%1 Zeilen angenommen, %2 fehlgeschlagen oder ausgelassen, %3 warten.</translation>
    </message>
    <message>
        <source>The file changes while it is read.</source>
        <translation>Die Datei ändert sich, während sie gelesen wird.</translation>
    </message>
    <message>
        <source>This list was not begun through “%1”: renotifyctl batch run.</source>
        <translation>Diese Liste wurde über „%1“ nicht begonnen: renotifyctl batch run.</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name and the number of pushes: --production NAME --confirm %2.</source>
        <translation>„%1“ ist ein Produktionskonto. Um darüber zu senden, geben Sie seinen Namen und die Anzahl der Pushs ein: --production NAME --confirm %2.</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait. About %4 s left.</source>
        <translation>%1 Zeilen angenommen, %2 fehlgeschlagen oder ausgelassen, %3 warten. Noch etwa %4 s.</translation>
    </message>
    <message>
        <source>A row took longer than --timeout allows.</source>
        <translation>Eine Zeile hat länger gedauert, als --timeout erlaubt.</translation>
    </message>
    <message>
        <source>This list was begun at %1. To go on with it: renotifyctl batch resume. Nothing is sent now.</source>
        <translation>Diese Liste wurde um %1 begonnen. Um sie fortzusetzen: renotifyctl batch resume. Jetzt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Rows that cannot be sent: %1. Mend or remove them. Nothing was sent.</source>
        <translation>Zeilen, die nicht gesendet werden können: %1. Korrigieren oder entfernen Sie sie. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>Die Liste hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Confirm a list on a production account by typing how many pushes will be sent.</source>
        <translation>Eine Liste auf einem Produktionskonto bestätigen, mit der Anzahl der Pushs, die gesendet werden.</translation>
    </message>
    <message>
        <source>Write into this file instead of standard output.</source>
        <translation>In diese Datei schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Tell what sending to a list would do, and why</source>
        <translation>Sagen, was das Senden an eine Liste bewirken würde, und warum</translation>
    </message>
    <message>
        <source>Send to every row of a list, each one once</source>
        <translation>An jede Zeile einer Liste senden, jeweils einmal</translation>
    </message>
    <message>
        <source>Go on with the rows of a list that still wait</source>
        <translation>Mit den Zeilen einer Liste fortfahren, die noch warten</translation>
    </message>
    <message>
        <source>Tell how far a list has come</source>
        <translation>Sagen, wie weit eine Liste ist</translation>
    </message>
    <message>
        <source>Write a list with what became of each row</source>
        <translation>Eine Liste mit dem Ausgang jeder Zeile schreiben</translation>
    </message>
    <message>
        <source>Lists of customers</source>
        <translation>Listen von Kunden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rows that would be sent: %1. Rows that would not: %2.</source>
        <translation>Zeilen, die gesendet würden: %1. Zeilen, die nicht gesendet würden: %2.</translation>
    </message>
    <message>
        <source>The team&apos;s PostgreSQL: HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>Das PostgreSQL des Teams: HOST, HOST:PORT oder der Ordner seines Sockets.</translation>
    </message>
    <message>
        <source>The database there.</source>
        <translation>Die Datenbank dort.</translation>
    </message>
    <message>
        <source>The database user (default: your name here).</source>
        <translation>Der Datenbankbenutzer (Vorgabe: Ihr Name hier).</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>Den Zertifizierungsstellen in dieser PEM-Datei vertrauen statt denen des Systems.</translation>
    </message>
    <message>
        <source>Read the database password from this file.</source>
        <translation>Das Datenbankpasswort aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Read the database password from standard input.</source>
        <translation>Das Datenbankpasswort von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Set up a team&apos;s journal in a PostgreSQL database</source>
        <translation>Das Journal eines Teams in einer PostgreSQL-Datenbank einrichten</translation>
    </message>
    <message>
        <source>Bring a team&apos;s journal to this program&apos;s version</source>
        <translation>Das Journal eines Teams auf die Version dieses Programms bringen</translation>
    </message>
    <message>
        <source>Tell what is in a team&apos;s journal, and who may use it</source>
        <translation>Sagen, was im Journal eines Teams steht und wer es benutzen darf</translation>
    </message>
    <message>
        <source>Create a database user for an agent of the team</source>
        <translation>Einen Datenbankbenutzer für jemanden aus dem Team anlegen</translation>
    </message>
    <message>
        <source>The database of a team</source>
        <translation>Die Datenbank eines Teams</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Say where the database server is: --server HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>Sagen Sie, wo der Datenbankserver ist: --server HOST, HOST:PORT oder der Ordner seines Sockets.</translation>
    </message>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>Sagen Sie, welche Datenbank: --database NAME.</translation>
    </message>
    <message>
        <source>--user takes the name of a database user.</source>
        <translation>--user verlangt den Namen eines Datenbankbenutzers.</translation>
    </message>
    <message>
        <source>--ca-file takes a path without semicolons.</source>
        <translation>--ca-file verlangt einen Pfad ohne Semikolon.</translation>
    </message>
    <message>
        <source>Say --password-file or --password-stdin, not both.</source>
        <translation>Geben Sie --password-file oder --password-stdin an, nicht beides.</translation>
    </message>
    <message>
        <source>This version of Renotify has a newer team journal: renotifyctl team upgrade.</source>
        <translation>Diese Version von Renotify hat ein neueres Team-Journal: renotifyctl team upgrade.</translation>
    </message>
</context>
</TS>
