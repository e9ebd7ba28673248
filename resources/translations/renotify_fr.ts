<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
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
        <translation>valeur par défaut du service</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Nothing has left this computer yet.</source>
        <translation>En attente du trousseau. Rien n’a encore quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The response names another challenge, %1. Check the challenge before you rely on it.</source>
        <translation>La réponse désigne un autre challenge, %1. Vérifiez le challenge avant de vous y fier.</translation>
    </message>
</context>
<context>
    <name>ChallengeTimes</name>
    <message>
        <source>started just now</source>
        <translation>lancé à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>started %n s ago</source>
        <translation>
            <numerusform>lancé il y a %n s</numerusform>
            <numerusform>lancé il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n min ago</source>
        <translation>
            <numerusform>lancé il y a %n min</numerusform>
            <numerusform>lancé il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>Impossible d’enregistrer l’image dans %1.</translation>
    </message>
    <message>
        <source>The demo did not finish within a minute.</source>
        <translation>La démonstration ne s’est pas terminée en moins d’une minute.</translation>
    </message>
</context>
<context>
    <name>FolderNotices</name>
    <message>
        <source>Other users of this computer can write to the data folder %1, and so to the accounts and the history in it. Remove their write permission.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent écrire dans le dossier de données %1, et donc dans ses comptes et son historique. Retirez-leur le droit d’écriture.</translation>
    </message>
    <message>
        <source>Preferences and form will be lost when Renotify closes: %1 cannot be written. Check the free disk space and the file’s permissions.</source>
        <translation>Les préférences et le formulaire seront perdus à la fermeture de Renotify&#xa0;: impossible d’écrire dans %1. Vérifiez l’espace libre du disque et les droits sur le fichier.</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Choose the account with this name.</source>
        <translation>Choisir le compte de ce nom.</translation>
    </message>
    <message>
        <source>Fill in the service SID.</source>
        <translation>Remplir le SID du service.</translation>
    </message>
    <message>
        <source>Fill in the identity.</source>
        <translation>Remplir l’identité.</translation>
    </message>
    <message>
        <source>Fill in the challenge SID.</source>
        <translation>Remplir le SID du challenge.</translation>
    </message>
    <message>
        <source>Fill in the time to live, in seconds.</source>
        <translation>Remplir la durée de vie, en secondes.</translation>
    </message>
    <message>
        <source>Fill in the reason or ticket.</source>
        <translation>Remplir le motif ou le ticket.</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.
The options only fill in the form; you press Send.</source>
        <translation>Renvoie une notification push Twilio Verify et sait comment l’envoi s’est terminé.
Les options remplissent le formulaire&#x202f;; c’est une personne qui appuie sur Envoyer.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox.</source>
        <translation>Travailler avec le bac à sable intégré.</translation>
    </message>
    <message>
        <source>Keep accounts, preferences and history in this folder.</source>
        <translation>Conserver les comptes, les préférences et l’historique dans ce dossier.</translation>
    </message>
    <message>
        <source>With --sandbox: send the example, print the notification, save a picture of the window and exit.</source>
        <translation>Avec --sandbox&#xa0;: envoyer l’exemple, afficher la notification, enregistrer une image de la fenêtre et quitter.</translation>
    </message>
    <message>
        <source>A link renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</source>
        <translation>Un lien renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</translation>
    </message>
    <message>
        <source>Link ignored. %1</source>
        <translation>Lien ignoré. %1</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Un seul lien peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>--demo works only with --sandbox, because it sends.</source>
        <translation>--demo fait un envoi&#xa0;: cette option ne fonctionne qu’avec --sandbox.</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Twilio can’t answer right now (error %1). Try again in a moment.</source>
        <translation>Twilio ne peut pas répondre pour le moment (erreur %1). Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Renotify was started with more text than it accepts. Nothing was filled in.</source>
        <translation>Renotify a été lancé avec plus de texte qu’il n’en accepte. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>Renotify is already open with this data folder, on another display of yours (process %1). Close it there, or start this one with another --data-dir.</source>
        <translation>Renotify est déjà ouvert avec ce dossier de données sur un autre de vos affichages (processus %1). Fermez-le là-bas, ou lancez celui-ci avec un autre --data-dir.</translation>
    </message>
    <message>
        <source>Renotify is already open with the data folder %1, but does not answer (process %2). Nothing was filled in. Wait a moment and try again, or end that process.</source>
        <translation>Renotify est déjà ouvert avec le dossier de données %1, mais ne répond pas (processus %2). Rien n’a été rempli. Patientez un instant et réessayez, ou terminez ce processus.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Aucun affichage pour ouvrir une fenêtre&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there. Choose another one with --data-dir.</source>
        <translation>Le dossier de données %1 ne peut pas être utilisé&#xa0;: ce n’est pas un dossier, et aucun ne peut y être créé. Choisissez-en un autre avec --data-dir.</translation>
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
        <translation>ne peut pas recevoir de push</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>statut inconnu</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>approved at 14:30:11</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>status “%1”</source>
        <comment>a word of the service&apos;s that Renotify does not know</comment>
        <translation>statut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the customer&apos;s answer</comment>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent.</source>
        <translation>Le client a refusé ce challenge. Plus rien ne sera envoyé.</translation>
    </message>
    <message>
        <source>The customer approved this challenge. No further push is needed.</source>
        <translation>Le client a approuvé ce challenge. Aucun autre push n’est nécessaire.</translation>
    </message>
    <message>
        <source>This challenge has expired. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Ce challenge a expiré. Demandez au client de recommencer, puis trouvez le nouveau.</translation>
    </message>
    <message>
        <source>All 3 pushes of this challenge are used. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Les 3 push de ce challenge sont utilisés. Demandez au client de recommencer, puis trouvez le nouveau.</translation>
    </message>
    <message>
        <source>This device can’t receive pushes. Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Cet appareil ne peut pas recevoir de push. Demandez au client d’ouvrir l’application&#xa0;; elle vérifie les connexions en attente.</translation>
    </message>
    <message>
        <source>The customer’s device isn’t verified yet. Its enrolment has to be finished first.</source>
        <translation>L’appareil du client n’est pas encore vérifié. Son enregistrement doit d’abord être terminé.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer before you send again.</source>
        <translation>Le dernier envoi est peut-être arrivé, et l’état du challenge ne peut pas être lu. Interrogez le client avant de renvoyer.</translation>
    </message>
    <message>
        <source>The last send may have arrived. Check the challenge’s status before you send again (F5).</source>
        <translation>Le dernier envoi est peut-être arrivé. Regardez où en est le challenge avant de renvoyer (F5).</translation>
    </message>
    <message numerus="yes">
        <source>This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>Un push vient d’être envoyé à ce client. Attendez %n s ou cochez «&#xa0;Envoyer quand même&#xa0;».</numerusform>
            <numerusform>Un push vient d’être envoyé à ce client. Attendez %n s ou cochez «&#xa0;Envoyer quand même&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent. They said they didn’t request it. Someone else may be trying to sign in: check who you are talking to, and tell your security team.</source>
        <translation>Le client a refusé ce challenge. Plus rien ne sera envoyé. Il a indiqué ne pas l’avoir demandé. Quelqu’un d’autre essaie peut-être de se connecter&#xa0;: vérifiez à qui vous parlez et prévenez votre équipe de sécurité.</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago.</source>
        <translation>Un push vient d’être envoyé à ce client.</translation>
    </message>
    <message numerus="yes">
        <source>This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>Un push vient peut-être d’être envoyé à ce client. Attendez %n s ou cochez «&#xa0;Envoyer quand même&#xa0;».</numerusform>
            <numerusform>Un push vient peut-être d’être envoyé à ce client. Attendez %n s ou cochez «&#xa0;Envoyer quand même&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renotify is already running with this data folder: give --demo another one.</source>
        <translation>Renotify est déjà lancé avec ce dossier de données&#xa0;: donnez-en un autre à --demo.</translation>
    </message>
</context>
<context>
    <name>renotify::AboutDialog</name>
    <message>
        <source>About Renotify</source>
        <translation>À propos de Renotify</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty and is not affiliated with Twilio.

It uses Qt %1 (LGPL 3), QtKeychain (BSD) and SQLite (public domain).</source>
        <translation>Renvoie une notification push Twilio Verify et sait comment l’envoi s’est terminé.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie et n’est pas réalisé par Twilio.

Il utilise Qt %1 (LGPL 3), QtKeychain (BSD) et SQLite (domaine public).</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier les &amp;diagnostics</translation>
    </message>
    <message>
        <source>Versions and desktop environment for a bug report. No accounts, customers or secrets.</source>
        <translation>Versions et environnement de bureau pour un rapport de bogue. Aucun compte, client ni secret.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>renotify::AccountBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Paste ti&amp;cket</source>
        <translation>C&amp;oller le ticket</translation>
    </message>
    <message>
        <source>Paste ticket</source>
        <translation>Coller le ticket</translation>
    </message>
    <message>
        <source>Fill in the form from the text on the clipboard (Ctrl+Shift+V)</source>
        <translation>Remplir le formulaire à partir du texte du presse-papiers (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation>envoie à %1</translation>
    </message>
    <message>
        <source>Fro&amp;m a list</source>
        <translation>&amp;Depuis une liste</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Depuis une liste</translation>
    </message>
    <message>
        <source>Send to many customers, one row each (Ctrl+Shift+L)</source>
        <translation>Envoyer à de nombreux clients, un par ligne (Ctrl+Maj+L)</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChoice</name>
    <message>
        <source>The sandbox has stopped. Choose it again to restart it.</source>
        <translation>Le bac à sable s’est arrêté. Choisissez-le à nouveau pour en démarrer un autre.</translation>
    </message>
    <message>
        <source>Choose an account, or add one.</source>
        <translation>Choisissez un compte ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>The sandbox is starting…</source>
        <translation>Démarrage du bac à sable…</translation>
    </message>
    <message>
        <source>The sandbox isn’t running.</source>
        <translation>Le bac à sable ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChooser</name>
    <message>
        <source>&amp;Add account</source>
        <translation>A&amp;jouter un compte</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Su&amp;pprimer le compte</translation>
    </message>
    <message>
        <source>More &amp;functions</source>
        <translation>Autres choi&amp;x</translation>
    </message>
    <message>
        <source>Accou&amp;nts</source>
        <translation>Compt&amp;es</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Copy account</source>
        <translation>&amp;Copier le compte</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importer des comptes…</translation>
    </message>
    <message>
        <source>&amp;Export accounts…</source>
        <translation>&amp;Exporter les comptes…</translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation>%1, production</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, non enregistré</translation>
    </message>
</context>
<context>
    <name>renotify::AccountControl</name>
    <message>
        <source>Enter the secret…</source>
        <translation>Saisir le secret…</translation>
    </message>
    <message>
        <source>No secret is stored for “%1”, so nothing can be sent through it.</source>
        <translation>Aucun secret n’est enregistré pour «&#xa0;%1&#xa0;»&#xa0;: rien ne peut être envoyé par ce compte.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountForm</name>
    <message>
        <source>Account na&amp;me</source>
        <translation>No&amp;m du compte</translation>
    </message>
    <message>
        <source>API &amp;key SID or account SID</source>
        <translation>SID de &amp;clé d’API ou de compte</translation>
    </message>
    <message>
        <source>SK… or AC…</source>
        <translation>SK… ou AC…</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Kee&amp;p the secret</source>
        <translation>Conser&amp;ver le secret</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>pour cette session seulement</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file</source>
        <translation>Fichier CA s&amp;upplémentaire</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>État du compte</translation>
    </message>
    <message>
        <source>&amp;Test account</source>
        <translation>&amp;Tester le compte</translation>
    </message>
    <message>
        <source>Checks what the credential is allowed to do. Nothing is sent to anyone.</source>
        <translation>Demande ce que ces identifiants permettent. Rien n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Enter the API key’s secret or the account’s auth token.</source>
        <translation>Saisissez le secret de la clé d’API ou le jeton d’authentification du compte.</translation>
    </message>
    <message>
        <source>An auth token has full access to the account. An API key can be restricted and revoked.</source>
        <translation>Un jeton d’authentification peut tout faire dans le compte. Une clé d’API peut être limitée et révoquée.</translation>
    </message>
    <message>
        <source>Not saved yet. Check the field with the error.</source>
        <translation>Pas encore enregistré&#xa0;: un champ est à revoir.</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Ne &amp;plus attendre</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation>Conservé pour cette session</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Give the account a name, for example “Acme staging”.</source>
        <translation>Donnez un nom au compte, par exemple «&#xa0;Acme préproduction&#xa0;».</translation>
    </message>
    <message>
        <source>This name belongs to the built-in sandbox. Choose another one.</source>
        <translation>C’est le nom du bac à sable intégré. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another account already has this name. Choose a different one.</source>
        <translation>Un autre compte porte déjà ce nom. Choisissez-en un différent.</translation>
    </message>
    <message>
        <source>The service host has changed. Enter the secret again to confirm that it may be sent there.</source>
        <translation>L’hôte du service a changé. Saisissez à nouveau le secret&#xa0;: il n’y est transmis que si vous le voulez.</translation>
    </message>
    <message>
        <source>The CA file has changed, and it decides which servers may see the secret. Enter the secret again.</source>
        <translation>Le fichier CA a changé. Saisissez à nouveau le secret&#xa0;: ce fichier détermine à qui le secret est montré.</translation>
    </message>
    <message>
        <source>Enter the secret again to keep it somewhere else.</source>
        <translation>Saisissez à nouveau le secret pour le conserver ailleurs.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountPages</name>
    <message>
        <source>Add an account to send with your own Twilio credentials.</source>
        <translation>Ajoutez un compte pour envoyer avec vos propres identifiants Twilio.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
</context>
<context>
    <name>renotify::AccountTransfer</name>
    <message>
        <source>At %1, this file is too large to contain accounts. Nothing was changed.</source>
        <translation>Avec %1, le fichier est trop gros pour être un fichier de comptes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Renotify. Install that version, then import the file. Nothing was changed.</source>
        <translation>Ce fichier a été écrit par une version plus récente de Renotify. Installez cette version, puis importez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file doesn’t contain accounts, or it is damaged at “%1”. Nothing was changed.</source>
        <translation>Ce n’est pas un fichier de comptes, ou il est endommagé, à «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>Ce fichier est illisible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation>Comptes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Exporter les comptes</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Comptes (*.json)</translation>
    </message>
    <message>
        <source>The file doesn’t exist. Nothing was changed.</source>
        <translation>Ce fichier n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Nothing was changed.</source>
        <translation>Ce fichier ne contient aucun compte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Imported. The file contains no secrets: enter them for the accounts that ask.</source>
        <translation>Importé. Le fichier ne contenait aucun secret&#xa0;: saisissez celui des comptes qui le demandent.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Exported to %1. The file contains no secrets.</source>
        <translation>Exporté dans %1. Le fichier ne contient aucun secret.</translation>
    </message>
    <message>
        <source>%1 contains something else and was left unchanged. Choose another name.</source>
        <translation>%1 contient autre chose et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountWords</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>renotify::AccountsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>When you save, the secret is stored in the keychain and never shown again.</source>
        <translation>À l’enregistrement, le secret va dans le trousseau et n’est plus affiché.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Saved, and removed from the keychain.</source>
        <translation>Enregistré et retiré du trousseau.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Stopped waiting. Your answer in the keychain’s own window still counts: try again to be sure, or keep the secret for this session only.</source>
        <translation>L’attente est terminée. Ce que vous indiquez dans la fenêtre du trousseau compte encore&#xa0;: réessayez pour être sûr, ou conservez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>Asking %1 what the credential is allowed to do…</source>
        <translation>Vérification auprès de %1 de ce que permettent ces identifiants…</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Supprimer le compte «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its secret is removed too and can’t be restored. The history of its sends is kept.</source>
        <translation>Son secret est supprimé lui aussi et ne peut pas être récupéré. L’historique de ses envois est conservé.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Discard the new account?</source>
        <translation>Abandonner le nouveau compte&#x202f;?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Votre saisie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>Le compte n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Changes to the accounts marked • will be lost.</source>
        <translation>Les modifications des comptes marqués d’un • seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la modification</translation>
    </message>
    <message>
        <source>Saved, but the old secret could not be removed from the keychain.</source>
        <translation>Enregistré, mais l’ancien secret n’a pas pu être retiré du trousseau.</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityKey</name>
    <message>
        <source>Time to answer</source>
        <comment>the line above the bars</comment>
        <translation>Délai de réponse</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityPicture</name>
    <message>
        <source>Sends ≤ %1</source>
        <comment>the highest bar</comment>
        <translation>Envois ≤ %1</translation>
    </message>
    <message>
        <source>Answer ≤ %1</source>
        <comment>the highest point of the line</comment>
        <translation>Réponse ≤ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>depuis le %1</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityStrip</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
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
            <numerusform>%Ln encore en cours d’envoi</numerusform>
            <numerusform>%Ln encore en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln acceptée</numerusform>
            <numerusform>%Ln acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyée</numerusform>
            <numerusform>%Ln non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln au résultat inconnu</numerusform>
            <numerusform>%Ln au résultat inconnu</numerusform>
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
        <translation>aucun envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>answered after %1 on average</source>
        <comment>the challenges</comment>
        <translation>réponse au bout de %1 en moyenne</translation>
    </message>
</context>
<context>
    <name>renotify::AnswerComparison</name>
    <message>
        <source>Header %1</source>
        <translation>En-tête %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
</context>
<context>
    <name>renotify::ApiCodeWords</name>
    <message>
        <source>The credentials were refused</source>
        <translation>Les identifiants ont été refusés</translation>
    </message>
    <message>
        <source>The SID or the secret of the account is wrong, was deleted, belongs to another region, or is for tests only.</source>
        <translation>Le SID ou le secret du compte est erroné, a été supprimé, appartient à une autre région ou ne sert qu’aux tests.</translation>
    </message>
    <message>
        <source>Check the SID, the secret and the service host of the account.</source>
        <translation>Vérifiez le SID, le secret et l’hôte du service du compte.</translation>
    </message>
    <message>
        <source>The API key lacks a permission</source>
        <translation>Il manque une autorisation à la clé d’API</translation>
    </message>
    <message>
        <source>The account uses a restricted API key that does not allow this.</source>
        <translation>Le compte utilise une clé d’API restreinte qui ne permet pas cette opération.</translation>
    </message>
    <message>
        <source>Ask whoever manages the key to add /twilio/verify/push-notification/create, /twilio/verify/challenge/read and /twilio/verify/challenge/list to it.</source>
        <translation>Demandez à la personne qui gère la clé d’y ajouter /twilio/verify/push-notification/create, /twilio/verify/challenge/read et /twilio/verify/challenge/list.</translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation>Le compte Twilio n’est pas actif</translation>
    </message>
    <message>
        <source>Twilio does not serve this account: it is not active, or it was suspended.</source>
        <translation>Twilio ne sert pas ce compte&#xa0;: il n’est pas actif ou a été suspendu.</translation>
    </message>
    <message>
        <source>Stop sending, and ask whoever manages your Twilio account.</source>
        <translation>Cessez d’envoyer et adressez-vous à la personne qui gère votre compte Twilio.</translation>
    </message>
    <message>
        <source>Test credentials do not work here</source>
        <translation>Les identifiants de test ne fonctionnent pas ici</translation>
    </message>
    <message>
        <source>Verify does not accept Twilio’s test credentials.</source>
        <translation>Verify n’accepte pas les identifiants de test de Twilio.</translation>
    </message>
    <message>
        <source>Use live credentials in the account.</source>
        <translation>Mettez des identifiants réels dans le compte.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Twilio does not know this service, identity or challenge, or they do not belong together.</source>
        <translation>Twilio ne connaît pas ce service, cette identité ou ce challenge, ou ils ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in. The identity may have to be the hash of the user name instead of the name itself.</source>
        <translation>Comparez les trois avec la connexion du client. L’identité doit peut-être être le hachage du nom d’utilisateur plutôt que le nom lui-même.</translation>
    </message>
    <message>
        <source>The customer’s device was not found</source>
        <translation>L’appareil du client est introuvable</translation>
    </message>
    <message>
        <source>Twilio cannot find the device registration (the factor) that belongs to this.</source>
        <translation>Twilio ne trouve pas l’enregistrement de l’appareil (le facteur) correspondant.</translation>
    </message>
    <message>
        <source>Check that service, identity and challenge belong together.</source>
        <translation>Vérifiez que le service, l’identité et le challenge vont ensemble.</translation>
    </message>
    <message>
        <source>The challenge was not found</source>
        <translation>Le challenge est introuvable</translation>
    </message>
    <message>
        <source>Twilio has no such challenge for this identity in this service.</source>
        <translation>Twilio ne connaît aucun challenge de ce type pour cette identité dans ce service.</translation>
    </message>
    <message>
        <source>The identity was not found</source>
        <translation>L’identité est introuvable</translation>
    </message>
    <message>
        <source>Twilio has no such identity in this service.</source>
        <translation>Twilio ne connaît pas cette identité dans ce service.</translation>
    </message>
    <message>
        <source>Check the service and the identity. It may have to be the hash of the user name instead of the name itself.</source>
        <translation>Vérifiez le service et l’identité. Celle-ci doit peut-être être le hachage du nom d’utilisateur plutôt que le nom lui-même.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Trop de requêtes simultanées</translation>
    </message>
    <message>
        <source>Your Twilio account had too many requests running at once, so this one was not processed.</source>
        <translation>Votre compte Twilio avait trop de requêtes simultanées en cours&#x202f;; celle-ci n’a donc pas été traitée.</translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation>Renvoyez dans un instant.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Twilio limits how many requests it takes, and that limit was reached.</source>
        <translation>Twilio limite la fréquence des requêtes, et cette limite a été atteinte.</translation>
    </message>
    <message>
        <source>Wait a little, then send again.</source>
        <translation>Attendez un peu, puis renvoyez.</translation>
    </message>
    <message>
        <source>Something failed at Twilio</source>
        <translation>Une erreur s’est produite chez Twilio</translation>
    </message>
    <message>
        <source>The fault is Twilio’s, and how far the request got is not known.</source>
        <translation>La faute vient de Twilio, et on ne sait pas jusqu’où la requête est allée.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>Regardez le challenge avant de renvoyer&#xa0;: le push est peut-être parti.</translation>
    </message>
    <message>
        <source>Twilio is not available</source>
        <translation>Twilio n’est pas disponible</translation>
    </message>
    <message>
        <source>Twilio cannot answer at the moment, and how far the request got is not known.</source>
        <translation>Twilio ne peut pas répondre pour le moment, et on ne sait pas jusqu’où la requête est allée.</translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation>Une valeur n’a pas été acceptée</translation>
    </message>
    <message>
        <source>Twilio rejected one of the values, so the request was not processed.</source>
        <translation>Twilio a jugé une des valeurs non valide&#x202f;; la requête n’a donc pas été traitée.</translation>
    </message>
    <message>
        <source>Check service, identity, challenge and time to live, then send again.</source>
        <translation>Vérifiez le service, l’identité, le challenge et la durée de vie, puis renvoyez.</translation>
    </message>
    <message>
        <source>This device can’t receive pushes</source>
        <translation>Cet appareil ne peut pas recevoir de push</translation>
    </message>
    <message>
        <source>The customer’s device is registered without push, so no push can ever reach it.</source>
        <translation>L’appareil du client est enregistré sans push&#xa0;: aucun ne peut donc l’atteindre.</translation>
    </message>
    <message>
        <source>Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Demandez au client d’ouvrir l’application&#xa0;; elle vérifie les connexions en attente.</translation>
    </message>
    <message>
        <source>All 3 pushes are used up</source>
        <translation>Les 3 push sont utilisés</translation>
    </message>
    <message>
        <source>Twilio allows 3 pushes for a challenge, and this one has had them.</source>
        <translation>Twilio autorise 3 push par challenge, et celui-ci les a déjà eus.</translation>
    </message>
    <message>
        <source>Ask the customer to start the sign-in again, which creates a new challenge.</source>
        <translation>Demandez au client de relancer la connexion&#xa0;: cela crée un nouveau challenge.</translation>
    </message>
    <message>
        <source>The device is not fully set up</source>
        <translation>L’appareil n’est pas entièrement configuré</translation>
    </message>
    <message>
        <source>The registration of the customer’s device (the factor) has not been verified.</source>
        <translation>L’enregistrement de l’appareil du client (le facteur) n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Ask the customer to finish setting up the app, and to start the sign-in again.</source>
        <translation>Demandez au client de terminer la configuration de l’application et de relancer la connexion.</translation>
    </message>
    <message>
        <source>The challenge is already answered</source>
        <translation>Le challenge a déjà reçu une réponse</translation>
    </message>
    <message>
        <source>This sign-in has already been approved or denied.</source>
        <translation>Cette connexion a déjà été approuvée ou refusée.</translation>
    </message>
    <message>
        <source>Check the challenge’s status. To try again, the customer starts a new sign-in.</source>
        <translation>Regardez le statut du challenge. Pour un nouvel essai, le client relance la connexion.</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>Le challenge a expiré</translation>
    </message>
    <message>
        <source>The time to answer this sign-in is over.</source>
        <translation>Le délai pour répondre à cette connexion est écoulé.</translation>
    </message>
    <message>
        <source>The account SID is not valid</source>
        <translation>Le SID du compte n’est pas valide</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID of this request.</source>
        <translation>Twilio n’accepte pas le SID de compte de cette requête.</translation>
    </message>
    <message>
        <source>Check the SID and the secret of the account.</source>
        <translation>Vérifiez le SID et le secret du compte.</translation>
    </message>
    <message>
        <source>The factor SID is not valid</source>
        <translation>Le SID du facteur n’est pas valide</translation>
    </message>
    <message>
        <source>Twilio does not accept the device registration (the factor) that belongs to this.</source>
        <translation>Twilio n’accepte pas l’enregistrement de l’appareil (le facteur) correspondant.</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>Le SID du service n’est pas valide</translation>
    </message>
    <message>
        <source>Twilio does not accept the service SID.</source>
        <translation>Twilio n’accepte pas le SID du service.</translation>
    </message>
    <message>
        <source>Check the service SID: VA and 32 hexadecimal digits.</source>
        <translation>Vérifiez le SID du service&#xa0;: VA et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>Le SID du challenge n’est pas valide</translation>
    </message>
    <message>
        <source>Twilio does not accept the challenge SID.</source>
        <translation>Twilio n’accepte pas le SID du challenge.</translation>
    </message>
    <message>
        <source>Check the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>Vérifiez le SID du challenge&#xa0;: YC et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>L’identité n’est pas valide</translation>
    </message>
    <message>
        <source>Twilio does not accept the identity (it calls it the entity).</source>
        <translation>Twilio n’accepte pas l’identité (qu’il appelle «&#xa0;entity&#xa0;»).</translation>
    </message>
    <message>
        <source>Check the identity: 8 to 64 letters and digits, in groups joined by dashes.</source>
        <translation>Vérifiez l’identité&#xa0;: de 8 à 64 lettres et chiffres, en groupes reliés par des tirets.</translation>
    </message>
</context>
<context>
    <name>renotify::BodyView</name>
    <message>
        <source>One value on each line; order, names and numbers as they came</source>
        <translation>Une valeur par ligne&#xa0;; ordre, noms et nombres tels que reçus</translation>
    </message>
    <message>
        <source>Exactly as it came</source>
        <translation>Exactement tel que reçu</translation>
    </message>
    <message>
        <source>Compare with the previous answer of the same challenge</source>
        <translation>Comparer avec la réponse précédente du même challenge</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>No body was received.</source>
        <translation>Aucun corps n’a été reçu.</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Rechercher dans le corps</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Rechercher l’occurrence précédente</translation>
    </message>
    <message>
        <source>The response was longer. The rest was not read.</source>
        <translation>La réponse était plus longue. Le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the third of 17 places</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
</context>
<context>
    <name>renotify::CaFileField</name>
    <message>
        <source>Enter the full path, or choose the file with Browse.</source>
        <translation>Saisissez le chemin complet ou choisissez le fichier avec le bouton.</translation>
    </message>
    <message>
        <source>The file doesn’t exist.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>You don’t have permission to read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format (BEGIN CERTIFICATE).</source>
        <translation>Ce fichier ne contient aucun certificat. Il doit être au format PEM (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Fichier CA supplémentaire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;arcourir…</translation>
    </message>
    <message>
        <source>Choose the extra CA file</source>
        <translation>Choisir le fichier CA supplémentaire</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeCard</name>
    <message>
        <source>Challenge message</source>
        <translation>Message du challenge</translation>
    </message>
    <message>
        <source>Challenge status</source>
        <translation>Statut du challenge</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>Push utilisés</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation>Challenge&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Enter service, identity and challenge to see its status.</source>
        <translation>Remplissez le service, l’identité et le challenge pour voir où il en est.</translation>
    </message>
    <message>
        <source>Loading the challenge…</source>
        <translation>Chargement du challenge…</translation>
    </message>
    <message>
        <source>Pushes used: all %1, according to Twilio</source>
        <translation>Push utilisés&#xa0;: les %1, selon Twilio</translation>
    </message>
    <message>
        <source>Pushes used here: %1 of %2</source>
        <translation>Push utilisés ici&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>You can still send. The key lacks /twilio/verify/challenge/read.</source>
        <translation>Vous pouvez tout de même envoyer. Il manque /twilio/verify/challenge/read à la clé.</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in.</source>
        <translation>Comparez les trois à la connexion du client.</translation>
    </message>
    <message>
        <source>Challenge not found</source>
        <translation>Challenge introuvable</translation>
    </message>
    <message>
        <source>This account can’t read challenges</source>
        <translation>Ce compte ne peut pas lire les challenges</translation>
    </message>
    <message>
        <source>Couldn’t load the challenge. Press F5 to retry.</source>
        <translation>Impossible de charger le challenge. Appuyez sur F5 pour réessayer.</translation>
    </message>
    <message>
        <source>The last check failed; this is from %1.</source>
        <comment>14:30:11</comment>
        <translation>La dernière vérification a échoué&#xa0;; ceci date de %1.</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeFinder</name>
    <message>
        <source>Searching… Press Esc to stop.</source>
        <translation>Recherche… Échap pour arrêter.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. It may have expired, been answered, or belong to another service.</source>
        <translation>Aucun challenge de ce client n’est en attente&#xa0;: il a peut-être expiré, reçu une réponse ou appartient à un autre service.</translation>
    </message>
    <message>
        <source>Selected the only pending challenge.</source>
        <translation>Le seul challenge en attente a été sélectionné.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys and Enter. Esc closes the list.</source>
        <translation>Choisissez avec les flèches et Entrée. Échap ferme la liste.</translation>
    </message>
    <message>
        <source>None pending.</source>
        <translation>Aucun en attente.</translation>
    </message>
    <message>
        <source>Or your backend hashes identities, and the service knows this customer by the SHA-256.</source>
        <translation>Ou bien le système hache les identités&#xa0;: le service connaît alors ce client par le SHA-256.</translation>
    </message>
    <message>
        <source>The older ones couldn’t be loaded.</source>
        <translation>Les plus anciens n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The service doesn’t know this identity. Does it belong to another service?</source>
        <translation>Le service ne connaît pas cette identité&#xa0;: vient-elle d’un autre service&#x202f;?</translation>
    </message>
    <message>
        <source>The API key lacks the permission /twilio/verify/challenge/list. You can still send: enter the challenge SID.</source>
        <translation>Il manque à la clé d’API l’autorisation /twilio/verify/challenge/list. L’envoi fonctionne sans&#xa0;: saisissez le SID du challenge.</translation>
    </message>
    <message>
        <source>Selected.</source>
        <translation>Choisi.</translation>
    </message>
    <message>
        <source>The identity was replaced with its SHA-256.</source>
        <translation>L’identité a été remplacée par son SHA-256.</translation>
    </message>
    <message>
        <source>Lists the challenges this customer hasn’t answered yet (Ctrl+Shift+F)</source>
        <translation>Liste ce à quoi ce client n’a pas encore répondu (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Needs an account, a service SID and an identity</source>
        <translation>Il faut un compte, un SID de service et une identité</translation>
    </message>
    <message>
        <source>None among the newest.</source>
        <translation>Aucun parmi les plus récents.</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeOrigin</name>
    <message>
        <source>This was filled in for the account “%1”. Is it right for “%2” too?</source>
        <translation>Cette valeur vient du compte «&#xa0;%1&#xa0;». Convient-elle aussi pour «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeTrail</name>
    <message>
        <source>Challenge answer</source>
        <translation>Réponse au challenge</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>après %1 ms</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>attente du client</translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation>aucune réponse observée</translation>
    </message>
    <message numerus="yes">
        <source>after %n s</source>
        <translation>
            <numerusform>après %n s</numerusform>
            <numerusform>après %n s</numerusform>
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
        <translation>le plus récent en attente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>renotify::CheckPage</name>
    <message>
        <source>Result of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Groups of the check</source>
        <translation>Groupes de la vérification</translation>
    </message>
    <message>
        <source>Rows of the group</source>
        <translation>Lignes du groupe</translation>
    </message>
    <message>
        <source>Chec&amp;k the challenges</source>
        <translation>Véri&amp;fier les challenges</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Continuer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Vérification des lignes…</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Peuvent être envoyées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be sent.</source>
        <translation>
            <numerusform>%Ln ligne peut être envoyée.</numerusform>
            <numerusform>%Ln lignes peuvent être envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can’t.</source>
        <comment>can’t be sent</comment>
        <translation>
            <numerusform>%Ln ligne ne peut pas l’être.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas l’être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the earlier list are not chosen.</source>
        <translation>
            <numerusform>%Ln ligne de la liste précédente n’est pas sélectionnée.</numerusform>
            <numerusform>%Ln lignes de la liste précédente ne sont pas sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the challenges, at the account’s pace…</source>
        <translation>Vérification des challenges, au rythme du compte…</translation>
    </message>
</context>
<context>
    <name>renotify::ClockNotice</name>
    <message>
        <source>This computer’s clock showed %1 when the service’s clock showed %2. Set this computer’s clock, best automatically. Until then Renotify counts what a challenge has left by the service’s clock, but secure connections may be refused.</source>
        <translation>L’horloge de cet ordinateur indiquait %1 quand celle du service indiquait %2. Mettez cet ordinateur à l’heure, de préférence automatiquement. D’ici là, Renotify compte le temps restant d’un challenge selon l’horloge du service, mais des connexions sécurisées peuvent être refusées.</translation>
    </message>
</context>
<context>
    <name>renotify::ColourWords</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turquoise</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
</context>
<context>
    <name>renotify::ColumnFields</name>
    <message>
        <source>The first row has the &amp;names of the columns</source>
        <translation>La première ligne contient les &amp;noms des colonnes</translation>
    </message>
    <message>
        <source>Service SID for rows without one</source>
        <translation>SID du service pour les lignes qui n’en ont pas</translation>
    </message>
    <message>
        <source>default</source>
        <comment>time to live: the one of the service</comment>
        <translation>défaut</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds for rows without a time to live</source>
        <translation>Secondes pour les lignes sans durée de vie</translation>
    </message>
    <message>
        <source>Ticket for rows without one</source>
        <translation>Ticket pour les lignes qui n’en ont pas</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identité</translation>
    </message>
    <message>
        <source>Every row needs one.</source>
        <translation>Chaque ligne doit en avoir une.</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID du c&amp;hallenge</translation>
    </message>
    <message>
        <source>Otherwise the newest pending one.</source>
        <translation>Sinon, le plus récent en attente.</translation>
    </message>
    <message>
        <source>Ser&amp;vice SID</source>
        <translation>SID du ser&amp;vice</translation>
    </message>
    <message>
        <source>Time to &amp;live</source>
        <translation>&amp;Durée de vie</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>only those that failed or were not sent</source>
        <translation>seulement celles échouées ou non envoyées</translation>
    </message>
    <message>
        <source>only those that are unknown</source>
        <translation>seulement celles au résultat inconnu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Rows of this result to send</source>
        <translation>Lignes de ce résultat à envoyer</translation>
    </message>
    <message>
        <source>Column with: %1</source>
        <translation>Colonne avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>renotify::CompareControl</name>
    <message>
        <source>Co&amp;mpare the answers of two rows…</source>
        <translation>Comparer les réponses de deu&amp;x lignes…</translation>
    </message>
    <message>
        <source>This send is not in the history, so there is nothing to compare it with.</source>
        <translation>Cet envoi n’est pas dans l’historique&#xa0;: il n’y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>This is the first answer for this challenge. To compare others, select two rows of the history.</source>
        <translation>C’est la première réponse pour ce challenge. Pour en comparer d’autres, sélectionnez deux lignes de l’historique.</translation>
    </message>
    <message>
        <source>Select the two rows to compare: click one, then the other with Ctrl held.</source>
        <translation>Sélectionnez les deux lignes à comparer&#xa0;: cliquez sur l’une, puis sur l’autre en maintenant Ctrl enfoncé.</translation>
    </message>
</context>
<context>
    <name>renotify::CompareDialog</name>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>Les deux réponses sont identiques.</translation>
    </message>
    <message>
        <source>At least one of the bodies is not JSON, so they can only be compared as a whole.</source>
        <translation>Au moins un des corps n’est pas du JSON&#xa0;: ils ne peuvent être comparés que dans leur ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Comparer les réponses</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>renotify::ConfirmPage</name>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n second(s).</source>
        <translation>
            <numerusform>Au rythme actuel du compte, l’envoi prendra au plus %n seconde.</numerusform>
            <numerusform>Au rythme actuel du compte, l’envoi prendra au plus %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n minute(s).</source>
        <translation>
            <numerusform>Au rythme actuel du compte, l’envoi prendra au plus %n minute.</numerusform>
            <numerusform>Au rythme actuel du compte, l’envoi prendra au plus %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n hour(s).</source>
        <translation>
            <numerusform>Au rythme actuel du compte, l’envoi prendra au plus %n heure.</numerusform>
            <numerusform>Au rythme actuel du compte, l’envoi prendra au plus %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Comment se fait l’envoi</translation>
    </message>
    <message>
        <source>This is a production account. Type the &amp;number of pushes to confirm:</source>
        <translation>Ceci est un compte de production. Pour confirmer, saisissez le &amp;nombre de push&#xa0;:</translation>
    </message>
    <message>
        <source>Number of pushes</source>
        <translation>Nombre de push</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>Envoyer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln push(es)</source>
        <translation>
            <numerusform>%Ln push</numerusform>
            <numerusform>%Ln push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people, after: 217 pushes to</comment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>217 pushes through Acme</comment>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>%1 to %2 through %3</source>
        <comment>217 pushes to 203 people through Acme</comment>
        <translation>%1 à %2 via %3</translation>
    </message>
    <message>
        <source>This list was begun on %1, and all its rows have had their turn.</source>
        <translation>Cette liste a été commencée le %1, et toutes ses lignes ont été traitées.</translation>
    </message>
    <message>
        <source>This list was begun on %1 and goes on: what was sent is not sent again.</source>
        <translation>Cette liste a été commencée le %1 et se poursuit&#xa0;: ce qui a été envoyé ne l’est pas de nouveau.</translation>
    </message>
    <message>
        <source>One at a time, and those first whose challenge expires soonest. Each row is checked once more when its turn comes; what cannot help by then is left out.</source>
        <translation>Une ligne à la fois, en commençant par celles dont le challenge expire le plus tôt. Chaque ligne est vérifiée encore une fois quand vient son tour&#x202f;; ce qui ne peut plus aider alors est omis.</translation>
    </message>
    <message>
        <source>You can pause or stop at any time.</source>
        <translation>Vous pouvez mettre en pause ou arrêter à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln push(es)</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln push</numerusform>
            <numerusform>&amp;Envoyer %Ln push</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of pushes.</source>
        <translation>Saisissez %1, le nombre de push.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln push(es)</source>
        <translation>
            <numerusform>Jusqu’à %Ln push</numerusform>
            <numerusform>Jusqu’à %Ln push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the last check, %Ln of them would be sent.</source>
        <comment>of up to 64 pushes</comment>
        <translation>
            <numerusform>D’après la dernière vérification, %Ln d’entre eux serait envoyé.</numerusform>
            <numerusform>D’après la dernière vérification, %Ln d’entre eux seraient envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::DetailsPaste</name>
    <message>
        <source>Paste &amp;details…</source>
        <translation>Coller des &amp;détails…</translation>
    </message>
    <message>
        <source>Filled in from the text. Check the form before you send.</source>
        <translation>Rempli à partir du texte. Vérifiez le formulaire avant d’envoyer.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Un seul fichier peut être lu à la fois.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a text file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Déposez un fichier texte.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2. Ouvrez-le, copiez la partie utile, puis utilisez «&#xa0;Coller le ticket&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a plain text file. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier texte brut. Ouvrez-le, copiez la partie utile, puis utilisez «&#xa0;Coller le ticket&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
</context>
<context>
    <name>renotify::ErrorWords</name>
    <message>
        <source>Details: “%1”.</source>
        <translation>Détails&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Twilio says: “%1”.</source>
        <translation>Twilio répond&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is Twilio’s error %1.</source>
        <translation>C’est l’erreur %1 de Twilio.</translation>
    </message>
    <message>
        <source>Twilio says: “%1” (error %2).</source>
        <translation>Twilio répond&#xa0;: «&#xa0;%1&#xa0;» (erreur %2).</translation>
    </message>
    <message>
        <source>Twilio asks you to wait %1 s.</source>
        <translation>Twilio demande d’attendre %1 s.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>Regardez le challenge avant de renvoyer&#xa0;: le push est peut-être parti.</translation>
    </message>
    <message>
        <source>Twilio answered with an error</source>
        <translation>Twilio a répondu par une erreur</translation>
    </message>
    <message>
        <source>Twilio answered with an error.</source>
        <translation>Twilio a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Open Twilio’s page about the error, or show it to whoever runs the service.</source>
        <translation>Ouvrez la page de Twilio sur cette erreur, ou montrez-la à la personne qui gère le service.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Une réponse inattendue</translation>
    </message>
    <message>
        <source>The response had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>La réponse ne contenait pas de détails d’erreur de Twilio&#x202f;; elle vient peut-être d’un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, show the response to whoever runs your network.</source>
        <translation>Réessayez dans un instant. Si cela persiste, montrez la réponse à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>The response, “%1”, had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>La réponse, «&#xa0;%1&#xa0;», ne contenait pas de détails d’erreur de Twilio&#x202f;; elle vient peut-être d’un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>The service redirected the request</source>
        <translation>Le service renvoie ailleurs</translation>
    </message>
    <message>
        <source>The response redirects to another address, and Renotify never takes your credentials there.</source>
        <translation>La réponse désigne une autre adresse, et Renotify ne transmet vos identifiants à aucune autre.</translation>
    </message>
    <message>
        <source>Check the service host of the account.</source>
        <translation>Vérifiez l’hôte du service du compte.</translation>
    </message>
    <message>
        <source>The response redirects to “%1”, and Renotify never takes your credentials to another address.</source>
        <translation>La réponse désigne «&#xa0;%1&#xa0;», et Renotify ne transmet vos identifiants à aucune autre adresse.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The answer was cut short, or did not come from Twilio.</source>
        <translation>La réponse a été tronquée, ou n’est pas de celles que donne Twilio.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, check the service host of the account.</source>
        <translation>Réessayez dans un instant. Si cela persiste, vérifiez l’hôte du service du compte.</translation>
    </message>
    <message>
        <source>The answer was too long</source>
        <translation>La réponse était trop longue</translation>
    </message>
    <message>
        <source>The answer was longer than 1 MiB and was cut off.</source>
        <translation>La réponse dépassait 1 Mio et a été coupée.</translation>
    </message>
    <message>
        <source>No answer within the time limit</source>
        <translation>Pas de réponse dans le délai imparti</translation>
    </message>
    <message>
        <source>The service was reached, but its answer did not come in time.</source>
        <translation>Le service a été joint, mais sa réponse n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The connection was closed before the whole answer had arrived.</source>
        <translation>La connexion s’est terminée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Renotify closed during the send</source>
        <translation>Renotify s’est arrêté pendant l’envoi</translation>
    </message>
    <message>
        <source>Renotify or the computer stopped before the answer came, so the outcome is not known.</source>
        <translation>Renotify ou l’ordinateur s’est arrêté avant l’arrivée de la réponse&#x202f;; personne n’a donc vu l’issue de l’envoi.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again.</source>
        <translation>Regardez le challenge avant de renvoyer.</translation>
    </message>
    <message>
        <source>Cancelled in time</source>
        <translation>Annulé à temps</translation>
    </message>
    <message>
        <source>It was cancelled before anything left this computer.</source>
        <translation>L’envoi a été annulé avant que quoi que ce soit quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Send again whenever you are ready.</source>
        <translation>Renvoyez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Cancelled after it had left</source>
        <translation>Annulé après le départ</translation>
    </message>
    <message>
        <source>It was cancelled when the request was already on its way.</source>
        <translation>L’envoi a été annulé alors que la requête était déjà en route.</translation>
    </message>
    <message>
        <source>There is no valid address to send to</source>
        <translation>Cela ne donne aucune adresse d’envoi</translation>
    </message>
    <message>
        <source>The account’s service host and the identity do not form a valid web address.</source>
        <translation>L’hôte du service du compte et l’identité ne permettent pas de former une adresse web.</translation>
    </message>
    <message>
        <source>Check the service host of the account, and the identity.</source>
        <translation>Vérifiez l’hôte du service du compte et l’identité.</translation>
    </message>
    <message>
        <source>The service’s name was not found</source>
        <translation>Le nom du service est introuvable</translation>
    </message>
    <message>
        <source>The network does not know the name of the service host, or there is no network.</source>
        <translation>Le réseau ne connaît pas le nom de l’hôte du service, ou il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>Check the network connection, and the service host of the account.</source>
        <translation>Vérifiez la connexion réseau et l’hôte du service du compte.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the address of the service.</source>
        <translation>Rien n’accepte de connexions à l’adresse du service.</translation>
    </message>
    <message>
        <source>Check that the service runs, and the service host of the account.</source>
        <translation>Vérifiez que le service est en marche, ainsi que l’hôte du service du compte.</translation>
    </message>
    <message>
        <source>No connection within the time limit</source>
        <translation>Pas de connexion dans le délai imparti</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>Le service n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>The network cannot be used</source>
        <translation>Le réseau est inutilisable</translation>
    </message>
    <message>
        <source>The request could not leave this computer.</source>
        <translation>La requête n’a pas pu quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the network connection and the firewall, then try again.</source>
        <translation>Vérifiez la connexion réseau et le pare-feu, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>Le proxy a échoué</translation>
    </message>
    <message>
        <source>Your network’s proxy failed, so Twilio was not reached.</source>
        <translation>Le proxy de votre réseau a fait obstacle&#x202f;; Twilio n’a pas été joint.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>Vérifiez les réglages de proxy de cet ordinateur, ou adressez-vous à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>Your network’s proxy lets nobody through without a user name and a password.</source>
        <translation>Le proxy de votre réseau ne laisse passer personne sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Enter them in the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>Saisissez-les dans les réglages de proxy de cet ordinateur, ou adressez-vous à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, has expired.</source>
        <translation>Le certificat du service, qui prouve son identité, a expiré.</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, was valid until %1.</source>
        <translation>Le certificat du service, qui prouve son identité, était valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is not valid yet.</source>
        <translation>Le certificat du service, qui prouve son identité, n’est valable que plus tard.</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is valid only from %1.</source>
        <translation>Le certificat du service, qui prouve son identité, n’est valable qu’à partir du %1.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Le certificat porte un autre nom</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is not for the service host.</source>
        <translation>Ce qui a répondu s’est révélé être autre chose que l’hôte du service.</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, ask whoever runs your network.</source>
        <translation>Vérifiez l’hôte du service du compte. S’il est juste, adressez-vous à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for “%1”, not for the service host.</source>
        <translation>Ce qui a répondu s’est révélé être «&#xa0;%1&#xa0;», qui n’est pas l’hôte du service.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Le certificat est autosigné</translation>
    </message>
    <message>
        <source>The certificate of the service is not signed by anyone this computer trusts.</source>
        <translation>Aucune autorité approuvée par cet ordinateur ne se porte garante du certificat du service.</translation>
    </message>
    <message>
        <source>If the service is your own, set its certificate as the account’s extra CA file.</source>
        <translation>Si le service est le vôtre, indiquez son certificat comme fichier CA supplémentaire du compte.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not signed by anyone this computer trusts.</source>
        <translation>Aucune autorité approuvée par cet ordinateur ne se porte garante du certificat de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate’s issuer is unknown</source>
        <translation>L’émetteur du certificat est inconnu</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate’s issuer is not trusted here.</source>
        <translation>Votre réseau semble inspecter TLS&#xa0;: l’émetteur du certificat n’est pas approuvé ici.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for its CA file, and set it in the account.</source>
        <translation>Demandez son fichier CA à la personne qui gère votre réseau et indiquez-le dans le compte.</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate was issued by “%1”, which this computer does not trust.</source>
        <translation>Votre réseau semble inspecter TLS&#xa0;: le certificat a été émis par «&#xa0;%1&#xa0;», que cet ordinateur n’approuve pas.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>This computer and the service could not agree on a secure connection (TLS).</source>
        <translation>Cet ordinateur et le service n’ont pas pu s’accorder sur une connexion sécurisée (TLS).</translation>
    </message>
    <message>
        <source>The extra CA file cannot be used</source>
        <translation>Le fichier CA supplémentaire est inutilisable</translation>
    </message>
    <message>
        <source>The account’s extra CA file cannot be read or has no certificate in it.</source>
        <translation>Le fichier CA supplémentaire du compte est illisible ou ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>Choose the file again in the account.</source>
        <translation>Choisissez à nouveau le fichier dans le compte.</translation>
    </message>
    <message>
        <source>The account’s extra CA file “%1” cannot be read or has no certificate in it.</source>
        <translation>Le fichier CA supplémentaire «&#xa0;%1&#xa0;» du compte est illisible ou ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The sandbox isn’t running</source>
        <translation>Le bac à sable ne fonctionne pas</translation>
    </message>
    <message>
        <source>The sandbox is a separate program, and it did not start or is not responding.</source>
        <translation>Le bac à sable est un programme à part&#x202f;; il n’a pas démarré ou ne répond pas.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, reinstall Renotify: renotify-sandbox comes with it.</source>
        <translation>Réessayez. Si cela persiste, réinstallez Renotify&#xa0;: renotify-sandbox est fourni avec.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The secret cannot be reached while the keychain is locked.</source>
        <translation>Le secret est inaccessible tant que le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain was not opened</source>
        <translation>Le trousseau n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The keychain asked for permission and did not get it.</source>
        <translation>Le trousseau a demandé l’autorisation et ne l’a pas obtenue.</translation>
    </message>
    <message>
        <source>Try again, and allow Renotify to use the keychain.</source>
        <translation>Réessayez, et autorisez Renotify à utiliser le trousseau.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>Renotify found no keychain on this computer to keep secrets in.</source>
        <translation>Cet ordinateur n’offre à Renotify aucun trousseau où conserver des secrets.</translation>
    </message>
    <message>
        <source>Set one up, or choose in the account to keep the secret for this session only.</source>
        <translation>Mettez-en un en place, ou choisissez dans le compte de conserver le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain is not responding</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; perhaps another window asks for its password.</source>
        <translation>Le trousseau n’a pas répondu à temps&#x202f;; une autre fenêtre demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Look for that window, then try again.</source>
        <translation>Cherchez cette fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Le trousseau a échoué</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Le trousseau a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, keep the account’s secret for this session only.</source>
        <translation>Réessayez. Si cela persiste, conservez le secret du compte pour cette session seulement.</translation>
    </message>
    <message>
        <source>The account has no secret</source>
        <translation>Le compte n’a pas de secret</translation>
    </message>
    <message>
        <source>No secret is stored for this account.</source>
        <translation>Aucun secret n’est conservé pour ce compte.</translation>
    </message>
    <message>
        <source>Enter the secret in the account.</source>
        <translation>Saisissez le secret dans le compte.</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>Il n’y a pas encore de trousseau de clés</translation>
    </message>
    <message>
        <source>The keychain is running, but nothing has been stored in it yet, and it has no password.</source>
        <translation>Le trousseau fonctionne, mais rien n’y a jamais été conservé et il n’a pas encore de mot de passe.</translation>
    </message>
    <message>
        <source>Enter the secret in the account and save: the desktop then asks for a password for the new keyring.</source>
        <translation>Saisissez le secret dans le compte et enregistrez&#xa0;: le bureau demande alors un mot de passe pour le nouveau trousseau de clés.</translation>
    </message>
    <message>
        <source>The secret was given for another host</source>
        <translation>Le secret a été donné pour un autre hôte</translation>
    </message>
    <message>
        <source>The account’s service host or CA file is not the one that its secret was entered for.</source>
        <translation>L’hôte du service ou le fichier CA du compte n’est pas celui pour lequel le secret a été saisi.</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, enter the secret again.</source>
        <translation>Vérifiez l’hôte du service du compte. S’il est juste, saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>The account’s secret was entered for “%1” and is sent nowhere else.</source>
        <translation>Le secret du compte a été saisi pour «&#xa0;%1&#xa0;» et n’est transmis nulle part ailleurs.</translation>
    </message>
    <message>
        <source>No room for the history</source>
        <translation>Pas de place pour l’historique</translation>
    </message>
    <message>
        <source>The disk is full, and Renotify sends nothing that it can’t record.</source>
        <translation>Le disque est plein, et rien n’est envoyé sans être consigné.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>L’historique ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The history is write-protected, and Renotify sends nothing that it can’t record.</source>
        <translation>L’historique est protégé en écriture, et rien n’est envoyé sans être consigné.</translation>
    </message>
    <message>
        <source>Make the history file and its folder writable.</source>
        <translation>Rendez accessibles en écriture le fichier de l’historique et son dossier.</translation>
    </message>
    <message>
        <source>The history file is not Renotify’s</source>
        <translation>L’historique est le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>The file in the history’s place was not created by Renotify, so it was left unchanged.</source>
        <translation>Le fichier qui occupe la place de l’historique n’a pas été créé par Renotify&#x202f;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Move the file elsewhere, then start Renotify again.</source>
        <translation>Déplacez le fichier ailleurs, puis redémarrez Renotify.</translation>
    </message>
    <message>
        <source>The history is from a newer Renotify</source>
        <translation>L’historique vient d’un Renotify plus récent</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>Une version plus récente de Renotify a écrit l’historique&#x202f;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>L’historique est endommagé</translation>
    </message>
    <message>
        <source>The history can’t be relied on, so it was left unchanged.</source>
        <translation>L’historique n’est pas fiable&#x202f;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Keep a copy of the file, restore one from your backup, then start Renotify again.</source>
        <translation>Gardez une copie du fichier, remettez-en un de votre sauvegarde, puis redémarrez Renotify.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>L’historique est en cours d’utilisation</translation>
    </message>
    <message>
        <source>Another program is using the history and did not release it in time.</source>
        <translation>Un autre programme occupe l’historique et ne l’a pas libéré à temps.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Fermez l’autre programme.</translation>
    </message>
    <message>
        <source>The history cannot be used</source>
        <translation>L’historique est inutilisable</translation>
    </message>
    <message>
        <source>Reading or writing the history failed, and Renotify sends nothing that it can’t record.</source>
        <translation>La lecture ou l’écriture de l’historique a échoué, et rien n’est envoyé sans être consigné.</translation>
    </message>
    <message>
        <source>Check the disk and the history’s folder, then start Renotify again.</source>
        <translation>Vérifiez le disque et le dossier de l’historique, puis redémarrez Renotify.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Un fichier est illisible</translation>
    </message>
    <message>
        <source>A file that Renotify needs could not be read.</source>
        <translation>Un fichier dont Renotify a besoin n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Make the file readable, then start Renotify again.</source>
        <translation>Accordez-vous le droit de lire le fichier, puis redémarrez Renotify.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>Un fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The change could not be saved to its file.</source>
        <translation>La modification n’a pas pu être enregistrée dans son fichier.</translation>
    </message>
    <message>
        <source>Check the free disk space and the file’s permissions.</source>
        <translation>Vérifiez l’espace libre du disque et votre droit d’y écrire.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Un fichier est endommagé</translation>
    </message>
    <message>
        <source>A file does not contain what Renotify wrote, so it was left unchanged.</source>
        <translation>Un fichier ne contient pas ce que Renotify y avait écrit&#x202f;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Restore it from your backup, then start Renotify again.</source>
        <translation>Remplacez-le par une copie de votre sauvegarde, puis redémarrez Renotify.</translation>
    </message>
    <message>
        <source>A file is from a newer Renotify</source>
        <translation>Un fichier vient d’un Renotify plus récent</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>Une version plus récente de Renotify a écrit le fichier&#x202f;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>Arrêté par une règle</translation>
    </message>
    <message>
        <source>Just before the request left, a rule that protects the customer stopped it.</source>
        <translation>Juste avant son départ, une règle qui protège le client a arrêté la requête.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the challenge before you send again.</source>
        <translation>Rien n’a été envoyé. Regardez le challenge avant de renvoyer.</translation>
    </message>
    <message>
        <source>The account has changed meanwhile</source>
        <translation>Le compte a changé entre-temps</translation>
    </message>
    <message>
        <source>The account was changed or removed before anything left this computer.</source>
        <translation>Le compte a été modifié ou supprimé avant que quoi que ce soit ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the account, then send again.</source>
        <translation>Vérifiez le compte, puis renvoyez.</translation>
    </message>
    <message>
        <source>Check this computer’s clock, date and time zone. If they are right, tell whoever runs the service.</source>
        <translation>Vérifiez l’heure, la date et le fuseau horaire de cet ordinateur. S’ils sont justes, prévenez l’exploitant du service.</translation>
    </message>
</context>
<context>
    <name>renotify::FateBar</name>
    <message>
        <source>What has become of the list</source>
        <translation>Ce qu’est devenue la liste</translation>
    </message>
</context>
<context>
    <name>renotify::FateWords</name>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Removed from the history</source>
        <translation>Supprimée de l’historique</translation>
    </message>
</context>
<context>
    <name>renotify::FieldNote</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>renotify::FieldWords</name>
    <message>
        <source>That is an account SID (AC).</source>
        <translation>C’est un SID de compte (AC).</translation>
    </message>
    <message>
        <source>An account SID starts with AC.</source>
        <translation>Un SID de compte commence par AC.</translation>
    </message>
    <message>
        <source>Enter the account SID: AC and 32 hexadecimal digits.</source>
        <translation>Saisissez le SID du compte&#xa0;: AC et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>That is an API key SID (SK).</source>
        <translation>C’est un SID de clé d’API (SK).</translation>
    </message>
    <message>
        <source>An API key SID starts with SK.</source>
        <translation>Un SID de clé d’API commence par SK.</translation>
    </message>
    <message>
        <source>Enter the API key SID: SK and 32 hexadecimal digits.</source>
        <translation>Saisissez le SID de la clé d’API&#xa0;: SK et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>An API key SID starts with SK, an account SID with AC.</source>
        <translation>Un SID de clé d’API commence par SK, un SID de compte par AC.</translation>
    </message>
    <message>
        <source>Enter the API key SID or the account SID: SK or AC, and 32 hexadecimal digits.</source>
        <translation>Saisissez le SID de la clé d’API ou du compte&#xa0;: SK ou AC, et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>That is a service SID (VA).</source>
        <translation>C’est un SID de service (VA).</translation>
    </message>
    <message>
        <source>A service SID starts with VA.</source>
        <translation>Un SID de service commence par VA.</translation>
    </message>
    <message>
        <source>Enter the service SID: VA and 32 hexadecimal digits.</source>
        <translation>Saisissez le SID du service&#xa0;: VA et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>That is an entity SID (YE).</source>
        <translation>C’est un SID d’entité (YE).</translation>
    </message>
    <message>
        <source>An entity SID starts with YE.</source>
        <translation>Un SID d’entité commence par YE.</translation>
    </message>
    <message>
        <source>Enter the entity SID: YE and 32 hexadecimal digits.</source>
        <translation>Saisissez le SID de l’entité&#xa0;: YE et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>That is a factor SID (YF).</source>
        <translation>C’est un SID de facteur (YF).</translation>
    </message>
    <message>
        <source>A factor SID starts with YF.</source>
        <translation>Un SID de facteur commence par YF.</translation>
    </message>
    <message>
        <source>Enter the factor SID: YF and 32 hexadecimal digits.</source>
        <translation>Saisissez le SID du facteur&#xa0;: YF et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>That is a challenge SID (YC).</source>
        <translation>C’est un SID de challenge (YC).</translation>
    </message>
    <message>
        <source>A challenge SID starts with YC.</source>
        <translation>Un SID de challenge commence par YC.</translation>
    </message>
    <message>
        <source>Enter the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>Saisissez le SID du challenge&#xa0;: YC et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>That is a notification SID (NT).</source>
        <translation>C’est un SID de notification (NT).</translation>
    </message>
    <message>
        <source>A notification SID starts with NT.</source>
        <translation>Un SID de notification commence par NT.</translation>
    </message>
    <message>
        <source>Enter the notification SID: NT and 32 hexadecimal digits.</source>
        <translation>Saisissez le SID de la notification&#xa0;: NT et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>une espace insécable</translation>
    </message>
    <message>
        <source>an invisible hyphen</source>
        <translation>un trait d’union invisible</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation>une espace de largeur nulle</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation>un liant de largeur nulle</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>an invisible character (U+%1)</source>
        <translation>un caractère invisible (U+%1)</translation>
    </message>
    <message>
        <source>Character %1 is a space. Delete it.</source>
        <translation>Le caractère %1 est une espace. Supprimez-la.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible. Type that part again.</source>
        <translation>Le caractère %1 est %2, qui ne se voit pas. Saisissez à nouveau cette partie.</translation>
    </message>
    <message>
        <source>Character %1 is “%2”. After its first two letters a SID has only 0 to 9 and a to f.</source>
        <translation>Le caractère %1 est «&#xa0;%2&#xa0;». Après ses deux premières lettres, un SID ne contient que 0 à 9 et a à f.</translation>
    </message>
    <message>
        <source>Write the first two letters as capitals: %1.</source>
        <translation>Écrivez les deux premières lettres en majuscules&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>Trop long de %n caractère&#xa0;: un SID a 34 caractères.</numerusform>
            <numerusform>Trop long de %n caractères&#xa0;: un SID a 34 caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>Trop court de %n caractère&#xa0;: un SID a 34 caractères.</numerusform>
            <numerusform>Trop court de %n caractères&#xa0;: un SID a 34 caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the identity by which the service knows the customer.</source>
        <translation>Saisissez l’identité sous laquelle le service connaît le client.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: an identity has at most %1 characters.</source>
        <translation>
            <numerusform>Trop longue de %n caractère&#xa0;: une identité a au plus %1 caractères.</numerusform>
            <numerusform>Trop longue de %n caractères&#xa0;: une identité a au plus %1 caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A character of the identity is broken. Copy or type it again.</source>
        <translation>Un caractère de l’identité est corrompu. Copiez-la ou saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be sent: in a web address they have another meaning.</source>
        <translation>«&#xa0;.&#xa0;» et «&#xa0;..&#xa0;» ne peuvent pas être envoyés&#xa0;: dans une adresse web, ils mènent ailleurs.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible and will be sent. If that is a mistake, type that part again.</source>
        <translation>Le caractère %1 est %2, qui ne se voit pas et sera envoyé. Si c’est une erreur, saisissez à nouveau cette partie.</translation>
    </message>
    <message>
        <source>This looks like a user name or an e-mail address. Many services know the customer by another identity: Twilio’s sample backend stores the SHA-256 of the user name.</source>
        <translation>Cela ressemble à un nom d’utilisateur ou à une adresse e-mail. De nombreux services connaissent le client sous une autre identité&#xa0;: l’exemple de serveur de Twilio enregistre le SHA-256 du nom d’utilisateur.</translation>
    </message>
    <message>
        <source>An identity usually has 8 to 64 letters and digits, in groups joined by dashes. This one will be sent as it is.</source>
        <translation>Une identité a d’ordinaire de 8 à 64 lettres et chiffres, en groupes reliés par des tirets. Celle-ci sera envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Enter the base URL, for example https://verify.example.com.</source>
        <translation>Saisissez l’URL de base, par exemple https://verify.example.com.</translation>
    </message>
    <message>
        <source>This is not a complete web address such as https://verify.example.com.</source>
        <translation>Ce n’est pas une adresse web complète. En voici un exemple&#xa0;: https://verify.example.com.</translation>
    </message>
    <message>
        <source>Start the address with https:// (for a service on this computer also http://).</source>
        <translation>L’adresse doit commencer par https:// (ou http:// pour un service sur cet ordinateur).</translation>
    </message>
    <message>
        <source>Use https://: with http:// the secret could be intercepted. Only a service on this computer (localhost) may use http://.</source>
        <translation>Utilisez https://&#xa0;: avec http://, le secret pourrait être lu en chemin. Seul un service sur cet ordinateur (localhost) peut utiliser http://.</translation>
    </message>
    <message>
        <source>Remove user name, password and @ from the address: the SID and the secret have fields of their own.</source>
        <translation>N’indiquez ni nom d’utilisateur, ni mot de passe, ni @ dans l’adresse&#xa0;: le SID et le secret ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Remove everything from the ? or # on.</source>
        <translation>Retirez tout à partir du&#x202f;? ou du #.</translation>
    </message>
    <message>
        <source>Out of range: Twilio accepts %1 to %2 seconds.</source>
        <translation>Hors limites&#xa0;: Twilio accepte de %1 à %2 secondes.</translation>
    </message>
    <message>
        <source>The service decides: 300 seconds by default.</source>
        <translation>Le service décide&#xa0;: 300 secondes par défaut.</translation>
    </message>
    <message>
        <source>One attempt now, not kept for an offline phone.</source>
        <translation>Une seule tentative maintenant, rien n’est gardé pour un téléphone hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for an offline phone for up to %n s.</source>
        <translation>
            <numerusform>Gardé pour un téléphone hors ligne pendant %n s au plus.</numerusform>
            <numerusform>Gardé pour un téléphone hors ligne pendant %n s au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FinderPanel</name>
    <message>
        <source>Try its SHA-&amp;256</source>
        <translation>Essayer son SHA-&amp;256</translation>
    </message>
    <message>
        <source>Find challenges</source>
        <translation>Trouver les challenges</translation>
    </message>
    <message>
        <source>Searches again with the SHA-256 of the identity (lower-case hex)</source>
        <translation>Cherche à nouveau en remplaçant l’identité par son SHA-256, en hexadécimal minuscule</translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln so far, loading more…</source>
        <translation>
            <numerusform>Le plus récent (%Ln) pour l’instant, d’autres arrivent.</numerusform>
            <numerusform>Les %Ln plus récents pour l’instant, d’autres arrivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; there are more.</source>
        <translation>
            <numerusform>Le plus récent (%Ln)&#x202f;; il y en a d’autres.</numerusform>
            <numerusform>Les %Ln plus récents&#x202f;; il y en a d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; scroll for more.</source>
        <translation>
            <numerusform>Le plus récent (%Ln), la suite en faisant défiler.</numerusform>
            <numerusform>Les %Ln plus récents, la suite en faisant défiler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, newest first.</source>
        <translation>
            <numerusform>%Ln en attente, le plus récent d’abord.</numerusform>
            <numerusform>%Ln en attente, les plus récents d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trouver</translation>
    </message>
    <message>
        <source>Re&amp;vert to what you typed</source>
        <translation>Réta&amp;blir la saisie</translation>
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
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>The answer of %1 is no longer watched: the account “%2”, which it was sent through, has been removed.</source>
        <translation>La réponse de %1 n’est plus suivie&#xa0;: le compte «&#xa0;%2&#xa0;», par lequel l’envoi a été fait, a été supprimé.</translation>
    </message>
</context>
<context>
    <name>renotify::FormFiller</name>
    <message>
        <source>Restore the previous values</source>
        <translation>Rétablir les valeurs précédentes</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Il n’y a aucun compte nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Filled in from a link. Check the form before you send.</source>
        <translation>Rempli à partir d’un lien. Vérifiez le formulaire avant d’envoyer.</translation>
    </message>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée de vie&#xa0;: celle-ci va de 0 à 300 secondes.</translation>
    </message>
    <message>
        <source>Filled in from the command line. Check the form before you send.</source>
        <translation>Rempli depuis la ligne de commande. Vérifiez le formulaire avant d’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier link(s) or paste(s) were replaced before they were sent. “Restore the previous values” brings them back one by one.</source>
        <translation>
            <numerusform>%Ln lien ou collage précédent a été remplacé avant d’être envoyé. «&#xa0;Rétablir les valeurs précédentes&#xa0;» le restitue.</numerusform>
            <numerusform>%Ln liens ou collages précédents ont été remplacés avant d’être envoyés. «&#xa0;Rétablir les valeurs précédentes&#xa0;» les restitue un par un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back challenge and ticket</source>
        <translation>Rétablir challenge et ticket</translation>
    </message>
    <message>
        <source>This is another customer: the challenge and ticket of “%1” were removed from the form.</source>
        <translation>Il s’agit d’un autre client&#xa0;: le challenge et le ticket de «&#xa0;%1&#xa0;» ont été retirés du formulaire.</translation>
    </message>
</context>
<context>
    <name>renotify::GroupList</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>renotify::GuardFields</name>
    <message>
        <source>Pr&amp;oduction account</source>
        <translation>Compte de pr&amp;oduction</translation>
    </message>
    <message>
        <source>The window and the Send button warn that real customers are on the other end.</source>
        <translation>La fenêtre et le bouton d’envoi signalent que de vrais clients sont à l’autre bout.</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Cou&amp;leur</translation>
    </message>
    <message>
        <source>Cool-do&amp;wn in seconds</source>
        <translation>&amp;Délai d’attente en secondes</translation>
    </message>
    <message>
        <source>between two sends to the same identity</source>
        <translation>entre deux envois à la même identité</translation>
    </message>
    <message>
        <source>Hol&amp;d in seconds</source>
        <translation>Mai&amp;ntien en secondes</translation>
    </message>
    <message>
        <source>before a send goes out; Esc stops it until then</source>
        <translation>avant le départ d’un envoi, tant qu’Échap peut encore l’arrêter</translation>
    </message>
</context>
<context>
    <name>renotify::HeadlineWords</name>
    <message>
        <source>Twilio accepted the push and keeps trying until %1. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio a accepté le push et essaie jusqu’à %1. Twilio n’indique pas s’il atteint le téléphone.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Accepted, but no answer seen</source>
        <translation>Acceptée, mais aucune réponse observée</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>Approuvé par le client</translation>
    </message>
    <message>
        <source>Denied by the customer</source>
        <translation>Refusé par le client</translation>
    </message>
    <message>
        <source>Denied: not requested</source>
        <translation>Refusé&#xa0;: non demandé</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>Expiré sans réponse</translation>
    </message>
    <message>
        <source>All 3 pushes are used</source>
        <translation>Les 3 push sont utilisés</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejetée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer and what happened to them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The customer approved the sign-in. No further push is needed.</source>
        <translation>Le client a approuvé la connexion. Aucun autre push n’est nécessaire.</translation>
    </message>
    <message>
        <source>Nothing more will be sent to this challenge. If it was a mistake, ask the customer to sign in again.</source>
        <translation>Plus rien ne sera envoyé pour ce challenge. Si c’était une erreur, demandez au client de se reconnecter.</translation>
    </message>
    <message>
        <source>The customer says they didn’t request it. Someone else may be trying to sign in. Check who you are talking to, and tell your security team. Nothing more will be sent to this challenge.</source>
        <translation>Le client indique ne pas l’avoir demandé. Quelqu’un d’autre essaie peut-être de se connecter. Vérifiez à qui vous parlez et prévenez votre équipe de sécurité. Plus rien ne sera envoyé pour ce challenge.</translation>
    </message>
    <message>
        <source>Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Demandez au client de se reconnecter, puis trouvez le nouveau challenge.</translation>
    </message>
    <message numerus="yes">
        <source>%1, answered after %n s</source>
        <comment>Accepted – 201 Created – 182 ms</comment>
        <translation>
            <numerusform>%1, réponse après %n s</numerusform>
            <numerusform>%1, réponse après %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Copier les dia&amp;gnostics</translation>
    </message>
    <message>
        <source>A&amp;bout Renotify</source>
        <translation>À propo&amp;s de Renotify</translation>
    </message>
    <message>
        <source>Diagnostics copied: versions and desktop environment, no accounts, customers or secrets.</source>
        <translation>Diagnostic copié&#xa0;: versions et environnement de bureau, sans compte, client ni secret.</translation>
    </message>
</context>
<context>
    <name>renotify::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>renotify::HelpWords</name>
    <message>
        <source>Your first send</source>
        <translation>Votre premier envoi</translation>
    </message>
    <message>
        <source>Choose an account. The sandbox is a simulated service: nothing leaves this computer.</source>
        <translation>Choisissez un compte. Le bac à sable est un service sur cet ordinateur&#xa0;: aucun push n’en sort.</translation>
    </message>
    <message>
        <source>Fill in the service SID (VA…), the customer&apos;s identity and the challenge SID (YC…), or paste any text that has them.</source>
        <translation>Remplissez le SID du service (VA…), l’identité du client et le SID du challenge (YC…), ou collez n’importe quel texte qui les contient.</translation>
    </message>
    <message>
        <source>Choose how long Twilio should keep trying, and press Send.</source>
        <translation>Choisissez pendant combien de temps Twilio doit réessayer, puis appuyez sur Envoyer.</translation>
    </message>
    <message>
        <source>The four outcomes</source>
        <translation>Les quatre résultats</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio a accepté le push. Twilio n’indique pas s’il atteint le téléphone.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Twilio answered with an error: no push was created.</source>
        <translation>Twilio a répondu par une erreur&#xa0;: aucun push n’a été créé.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>It failed before anything could reach Twilio. Sending again is safe.</source>
        <translation>L’échec s’est produit avant que quoi que ce soit atteigne Twilio. Vous pouvez renvoyer sans risque.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back. Check the challenge before you send again.</source>
        <translation>La requête est peut-être arrivée, la réponse non. Regardez le challenge avant de renvoyer.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>How long Twilio keeps the push for a phone that is offline: 0 to 300 seconds.</source>
        <translation>Elle indique combien de temps Twilio garde le push pour un téléphone hors ligne&#xa0;: de 0 à 300 secondes.</translation>
    </message>
    <message>
        <source>0 means one attempt now. The service’s default is 300.</source>
        <translation>0 signifie une seule tentative immédiate. La valeur par défaut du service est 300.</translation>
    </message>
    <message>
        <source>A challenge usually lasts five minutes; keeping a push any longer doesn’t help.</source>
        <translation>Un challenge vit en général cinq minutes&#x202f;; un push gardé plus longtemps n’aide personne.</translation>
    </message>
    <message>
        <source>Why did the push not arrive?</source>
        <translation>Pourquoi le push n’est-il pas arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>Is the challenge still pending? If it has expired or been approved or denied, the customer has to sign in again.</source>
        <translation>Le challenge est-il encore en attente&#x202f;? S’il est expiré, approuvé ou refusé, le client se connecte à nouveau.</translation>
    </message>
    <message>
        <source>Have three pushes been used? Twilio allows no more per challenge: the customer has to sign in again.</source>
        <translation>Trois push ont-ils été utilisés&#x202f;? Twilio n’en autorise pas plus par challenge&#xa0;: le client se connecte à nouveau.</translation>
    </message>
    <message>
        <source>Was it denied? Ask the customer first: someone else may be trying to sign in.</source>
        <translation>A-t-il été refusé&#x202f;? Interrogez d’abord le client&#xa0;: quelqu’un d’autre essaie peut-être de se connecter.</translation>
    </message>
    <message>
        <source>Can the device receive pushes? Error 60307 means that it can’t: ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>L’appareil peut-il recevoir des push&#xa0;? L’erreur 60307 signifie que non&#xa0;: demandez au client d’ouvrir l’application&#xa0;; elle vérifie les connexions en attente.</translation>
    </message>
    <message>
        <source>Is the phone online, and are the app&apos;s notifications allowed?</source>
        <translation>Le téléphone est-il en ligne, et les notifications de l’application sont-elles autorisées&#x202f;?</translation>
    </message>
    <message>
        <source>If all of that is fine: opening the app shows the pending challenge, with or without a push.</source>
        <translation>Si tout cela est en ordre&#xa0;: à l’ouverture, l’application affiche le challenge en attente, avec ou sans push.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>go to the identity</source>
        <translation>aller à l’identité</translation>
    </message>
    <message>
        <source>find the challenges of the identity (as does Enter in its field)</source>
        <translation>trouver les challenges de l’identité&#x202f;; Entrée dans son champ fait de même</translation>
    </message>
    <message>
        <source>paste details from any text</source>
        <translation>coller les détails à partir d’un texte quelconque</translation>
    </message>
    <message>
        <source>load the selected history row into the form</source>
        <translation>charger la ligne sélectionnée de l’historique dans le formulaire</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>rechercher dans l’historique</translation>
    </message>
    <message>
        <source>copy a receipt</source>
        <translation>copier un reçu</translation>
    </message>
    <message>
        <source>refresh the challenge</source>
        <translation>actualiser le challenge</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>this guide</source>
        <translation>ce guide</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Secrets are kept in the system’s keychain and nowhere else.</source>
        <translation>Les secrets sont dans le trousseau du système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The history stays on this computer. Device tokens and the details of a challenge are never kept.</source>
        <translation>L’historique reste sur cet ordinateur. Les jetons d’appareil et les détails d’un challenge ne sont jamais conservés.</translation>
    </message>
    <message>
        <source>Renotify talks to your account’s host and to no one else.</source>
        <translation>Renotify ne communique qu’avec l’hôte de votre compte et avec personne d’autre.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Every send is kept, whatever its outcome, for as long as the preferences say: forever, unless you choose otherwise.</source>
        <translation>Chaque envoi est conservé, quel que soit son résultat, aussi longtemps que le disent les préférences : sans limite, sauf autre choix de votre part.</translation>
    </message>
    <message>
        <source>Each bar above the table shows the sends of one or more days by outcome; the line shows how long customers took to answer. Click a bar to see only its days. Days are in UTC.</source>
        <translation>Les barres au-dessus du tableau sont les envois d’un jour ou plus selon leur résultat, la ligne est le temps jusqu’à la réponse du client. Un clic sur une barre n’affiche que ses jours ; ce sont des jours UTC.</translation>
    </message>
    <message>
        <source>“Forget an identity…” permanently deletes everything known about one customer.</source>
        <translation>« Oublier une identité… » supprime définitivement tout ce qui est connu d’un client.</translation>
    </message>
    <message>
        <source>show the request before it is sent</source>
        <translation>afficher la requête avant l’envoi</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryControl</name>
    <message>
        <source>Preparing the history for this edition…</source>
        <translation>Préparation de l’historique pour cette édition…</translation>
    </message>
    <message>
        <source>Search the histor&amp;y</source>
        <translation>Rec&amp;hercher dans l’historique</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message>
        <source>Export the sends shown</source>
        <translation>Exporter ce que montre l’historique</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportation vers %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’exportation a été arrêtée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The export could not be written to %1: %2. No partial file was left there.</source>
        <translation>L’exportation n’a pas pu être écrite dans %1&#xa0;: %2. Il n’y reste rien.</translation>
    </message>
    <message>
        <source>The history could not be read completely, so no file was written.</source>
        <translation>L’historique n’a pas pu être lu jusqu’au bout, et aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with commas. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envoi exporté vers %1 sous forme de tableau avec virgules. Le fichier contient des identités de clients&#xa0;: traitez-le comme les autres données clients.</numerusform>
            <numerusform>%Ln envois exportés vers %1 sous forme de tableau avec virgules. Le fichier contient des identités de clients&#xa0;: traitez-le comme les autres données clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with semicolons. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envoi exporté vers %1 sous forme de tableau avec points-virgules. Le fichier contient des identités de clients&#xa0;: traitez-le comme les autres données clients.</numerusform>
            <numerusform>%Ln envois exportés vers %1 sous forme de tableau avec points-virgules. Le fichier contient des identités de clients&#xa0;: traitez-le comme les autres données clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envoi exporté vers %1 au format JSON Lines. Le fichier contient des identités de clients&#xa0;: traitez-le comme les autres données clients.</numerusform>
            <numerusform>%Ln envois exportés vers %1 au format JSON Lines. Le fichier contient des identités de clients&#xa0;: traitez-le comme les autres données clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tableau avec virgules (*.csv)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tableau avec points-virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryFilterBar</name>
    <message>
        <source>Outcome filter</source>
        <translation>Filtre de résultat</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>Account filter</source>
        <translation>Filtre de compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tout compte</translation>
    </message>
    <message>
        <source>Challenge filter</source>
        <translation>Filtre de challenge</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toute réponse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the last</comment>
        <translation>
            <numerusform>%Ln dernier jour</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search identity, SID, ticket, code…</source>
        <translation>Rechercher identité, SID, ticket, code…</translation>
    </message>
    <message>
        <source>Searches SIDs, identity, account, ticket, message and code by whole words; the last one may be just a beginning. The middle of a SID is not found.</source>
        <translation>SID, identité, compte, motif, message et code, par mots entiers et par le début du dernier. Le milieu d’un SID n’est pas trouvé.</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Rechercher maintenant</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Selected days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>Operator filter</source>
        <translation>Filtre par opérateur</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous les opérateurs</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir les jours…</translation>
    </message>
    <message>
        <source>List filter</source>
        <translation>Filtre de liste</translation>
    </message>
    <message>
        <source>All sends</source>
        <translation>Tous les envois</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryModel</name>
    <message>
        <source>default</source>
        <comment>time to live</comment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>of the customer, as far as was seen</comment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Click to sort by this column.</source>
        <translation>Cliquez pour trier selon cette colonne.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRemover</name>
    <message>
        <source>&amp;Delete selected…</source>
        <translation>Supprimer la &amp;sélection…</translation>
    </message>
    <message>
        <source>Delete &amp;older than…</source>
        <translation>Supprimer les plus &amp;anciens que…</translation>
    </message>
    <message>
        <source>&amp;Forget an identity…</source>
        <translation>Oublier une &amp;identité…</translation>
    </message>
    <message>
        <source>De&amp;lete from the history</source>
        <translation>Supprimer de l’hist&amp;orique</translation>
    </message>
    <message>
        <source>First select the rows to delete in the history.</source>
        <translation>Sélectionnez d’abord dans l’historique les lignes à supprimer.</translation>
    </message>
    <message>
        <source>Delete older sends</source>
        <translation>Supprimer les anciens envois</translation>
    </message>
    <message>
        <source>Delete sends older than this many days:</source>
        <translation>Supprimer les envois remontant à plus de (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>Count them…</source>
        <translation>Les compter…</translation>
    </message>
    <message>
        <source>No sends are that old. Nothing was deleted.</source>
        <translation>Aucun envoi n’est aussi ancien. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Forget an identity</source>
        <translation>Oublier une identité</translation>
    </message>
    <message>
        <source>Full identity of the customer to forget, exactly as it was sent:</source>
        <translation>Identité du client à oublier, entière et telle qu’elle a été envoyée&#xa0;:</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>That is not a valid identity. Nothing was deleted.</source>
        <translation>Ce n’est pas une identité. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Forget everything about “%1”?</source>
        <translation>Oublier tout ce qui concerne «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>All sends to this identity through any account, the responses to them and everything known about its challenges will be deleted, also from the copies made before updates. This can’t be undone. Exported files, and damaged histories that were set aside, are kept.</source>
        <translation>Tous les envois à cette identité par n’importe quel compte, leurs réponses et ce que l’on sait de ses challenges sont supprimés définitivement, y compris dans les copies faites avant les mises à jour. Les fichiers exportés et les historiques endommagés mis de côté sont conservés.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln envoi&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln envois&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and Twilio keeps no record of it. Export first what you may be asked about.</source>
        <translation>Cette action est irréversible, et Twilio n’en conserve aucune trace. Exportez d’abord ce qui pourrait vous être demandé.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Wait until the task below the history has finished, or stop it.</source>
        <translation>Attendez la fin de l’opération en cours sous l’historique, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted.</source>
        <translation>
            <numerusform>%Ln envoi supprimé.</numerusform>
            <numerusform>%Ln envois supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some of the sends may already have been deleted; the rest are still there.</source>
        <translation>Arrêté. Certains envois ont peut-être déjà été supprimés&#x202f;; les autres sont toujours là.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Tout n’a pas pu être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Your preferences keep sends for %Ln day(s).</source>
        <translation>
            <numerusform>Selon les préférences, les envois sont conservés %Ln jour.</numerusform>
            <numerusform>Selon les préférences, les envois sont conservés %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has changed meanwhile. Nothing was deleted: select the rows again.</source>
        <translation>L’historique a changé entre-temps. Sélectionnez à nouveau les lignes&#xa0;; rien n’a été supprimé.</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRetention</name>
    <message>
        <source>The clocks of this computer and the service are more than a day apart, so no old sends were deleted.</source>
        <translation>Les horloges de cet ordinateur et du service diffèrent de plus d’un jour&#xa0;: aucun ancien envoi n’a été supprimé.</translation>
    </message>
    <message>
        <source>De&amp;lete them…</source>
        <translation>Supprimer ces &amp;envois…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) up to %1 are older than your preferences keep them. They are kept until you agree to delete them.</source>
        <translation>
            <numerusform>%Ln envoi jusqu’au %1 est plus ancien que la durée de conservation de vos préférences. Il est conservé jusqu’à ce que vous acceptiez sa suppression.</numerusform>
            <numerusform>%Ln envois jusqu’au %1 sont plus anciens que la durée de conservation de vos préférences. Ils sont conservés jusqu’à ce que vous acceptiez leur suppression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s) up to %1?</source>
        <translation>
            <numerusform>Supprimer %Ln envoi jusqu’au %1&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln envois jusqu’au %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and later sends will be deleted by themselves when they reach that age. To keep everything, cancel and choose so in the preferences.</source>
        <translation>Cette action est irréversible, et les envois suivants seront supprimés automatiquement à cet âge. Pour tout conserver, annulez et choisissez-le dans les préférences.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Col&amp;onnes</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, croissant</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No sends yet. Every send is kept here, whatever its outcome.</source>
        <translation>Aucun envoi pour l’instant. Chacun est conservé ici, quel que soit son résultat.</translation>
    </message>
    <message>
        <source>No sends match. The search finds whole words and the beginning of the last one, not the middle of a SID.</source>
        <translation>Aucun envoi ne correspond. La recherche trouve des mots entiers et le début du dernier, pas le milieu d’un SID.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No sends match.</source>
        <translation>Aucun envoi ne correspond.</translation>
    </message>
    <message>
        <source>The history is still being opened. It may be large and need an update, or another program is using its file.</source>
        <translation>L’historique est encore en cours d’ouverture. Il est peut-être volumineux et doit être mis à jour, ou un autre programme utilise son fichier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>renotify::HostFields</name>
    <message>
        <source>Service &amp;host</source>
        <translation>&amp;Hôte du service</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation>Région Twilio</translation>
    </message>
    <message>
        <source>Custom URL</source>
        <translation>URL personnalisée</translation>
    </message>
    <message>
        <source>Ed&amp;ge</source>
        <translation>Ed&amp;ge</translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation>Rég&amp;ion</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and dashes, for example “dublin” or “ie1”.</source>
        <translation>Seulement a à z, 0 à 9 et des tirets, par exemple «&#xa0;dublin&#xa0;» ou «&#xa0;ie1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter an edge, a region or both. If you need neither, choose “Twilio”.</source>
        <translation>Saisissez un edge, une région ou les deux. Sans l’un ni l’autre, c’est «&#xa0;Twilio&#xa0;».</translation>
    </message>
    <message>
        <source>Requests go to %1. Credentials are valid in one region only.</source>
        <translation>Les requêtes vont à %1. Les identifiants appartiennent à une seule région.</translation>
    </message>
</context>
<context>
    <name>renotify::ImportPreview</name>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>its API key or account SID</source>
        <translation>son SID de clé d’API ou de compte</translation>
    </message>
    <message>
        <source>where it sends to</source>
        <translation>sa destination</translation>
    </message>
    <message>
        <source>its extra CA file</source>
        <translation>son fichier CA supplémentaire</translation>
    </message>
    <message>
        <source>where its secret is kept</source>
        <translation>l’endroit où son secret est conservé</translation>
    </message>
    <message>
        <source>production, colour, cool-down or hold</source>
        <translation>production, couleur, délai d’attente ou maintien</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>new; its name was taken</source>
        <translation>nouveau&#x202f;; son nom était déjà pris</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>change %1</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>W&amp;hat the import will do. Nothing has been changed yet, and no account will be removed.</source>
        <translation>&amp;Ce que ferait l’importation. Rien n’a encore été modifié, et aucun compte n’est supprimé.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>Comptes à importer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Envoie à</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>%1, trusting the CA file %2</source>
        <translation>%1, avec le fichier CA approuvé %2</translation>
    </message>
    <message>
        <source>%1; asks for its secret</source>
        <comment>what an import does to an account</comment>
        <translation>%1&#xa0;; demande son secret</translation>
    </message>
</context>
<context>
    <name>renotify::LinkTemplates</name>
    <message>
        <source>Copy a link &amp;template</source>
        <translation>Copier un &amp;modèle de lien</translation>
    </message>
    <message>
        <source>Link template for %1 copied. Replace the words in capitals with your own fields. A link only fills in the form; whoever opens it presses Send.</source>
        <translation>Modèle de lien pour %1 copié. Remplacez les mots en majuscules par vos propres champs. Un lien ne fait que remplir le formulaire&#xa0;; c’est la personne qui l’ouvre qui appuie sur «&#xa0;Envoyer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>renotify::LinkWords</name>
    <message>
        <source>It is not a Renotify link, which starts with renotify:send?</source>
        <translation>Ce n’est pas un lien de Renotify&#xa0;: un tel lien commence par renotify:send?</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Il est trop long.</translation>
    </message>
    <message>
        <source>It contains unreadable or invisible characters.</source>
        <translation>Il contient des caractères illisibles ou invisibles.</translation>
    </message>
    <message>
        <source>Its service is not a valid service SID.</source>
        <translation>Son service n’est pas un SID de service.</translation>
    </message>
    <message>
        <source>Its identity cannot be sent.</source>
        <translation>Son identité ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>Its challenge is not a valid challenge SID.</source>
        <translation>Son challenge n’est pas un SID de challenge.</translation>
    </message>
    <message>
        <source>Its time to live is not between 0 and 300 seconds.</source>
        <translation>Sa durée de vie n’est pas comprise entre 0 et 300 secondes.</translation>
    </message>
    <message>
        <source>Its reason is too long.</source>
        <translation>Son motif est trop long.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>It contains a setting without a name.</source>
        <translation>Il contient un réglage sans nom.</translation>
    </message>
    <message>
        <source>It contains a setting that links aren’t allowed to set: “%1”.</source>
        <translation>Il contient un réglage que les liens ne peuvent pas définir&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It contains the same setting twice: “%1”.</source>
        <translation>Il contient deux fois le même réglage&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>renotify::ListControl</name>
    <message>
        <source>Re-send fr&amp;om a list…</source>
        <translation>Renvo&amp;yer depuis une liste…</translation>
    </message>
    <message>
        <source>The list goes on. “From a list” shows it again.</source>
        <translation>La liste continue. «&#xa0;Depuis une liste&#xa0;» l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it, or wait for its end, before you open another.</source>
        <translation>Une liste est en cours d’envoi. Arrêtez-la ou attendez qu’elle se termine avant d’en ouvrir une autre.</translation>
    </message>
    <message>
        <source>No account can be used for a list at the moment.</source>
        <translation>Aucun compte ne peut être utilisé pour une liste pour le moment.</translation>
    </message>
    <message>
        <source>Pasted rows, %1</source>
        <comment>when</comment>
        <translation>Lignes collées, %1</translation>
    </message>
    <message>
        <source>The challenges could not be checked.</source>
        <translation>Les challenges n’ont pas pu être vérifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be sent now.</source>
        <translation>
            <numerusform>%Ln ligne serait envoyée maintenant.</numerusform>
            <numerusform>%Ln lignes seraient envoyées maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>%Ln ligne serait omise.</numerusform>
            <numerusform>%Ln lignes seraient omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes while it is read. Open it again when it is complete.</source>
        <translation>Le fichier change pendant sa lecture. Rouvrez-le quand il sera complet.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>Omises&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Probably left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>Probablement omises&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a list, and when it was begun</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” of %2 is not finished: %Ln row(s) were not sent.</source>
        <translation>
            <numerusform>La liste « %1 » du %2 n’est pas terminée : %Ln ligne n’a pas été envoyée.</numerusform>
            <numerusform>La liste « %1 » du %2 n’est pas terminée : %Ln lignes n’ont pas été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” cannot go on: its account was changed or removed.</source>
        <translation>La liste « %1 » ne peut pas reprendre : son compte a été modifié ou supprimé.</translation>
    </message>
    <message>
        <source>Go on with the list…</source>
        <translation>Reprendre la liste…</translation>
    </message>
    <message>
        <source>List: %1 of %2</source>
        <comment>83 of 217 rows had their turn</comment>
        <translation>Liste : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>renotify::ListReceipt</name>
    <message>
        <source>Push notifications sent again from a list</source>
        <translation>Notifications push renvoyées depuis une liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Time of this receipt</source>
        <translation>Date et heure de ce reçu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>List in the history</source>
        <translation>Liste dans l’historique</translation>
    </message>
</context>
<context>
    <name>renotify::ListRunner</name>
    <message>
        <source>The list was stopped, and the rows that were not sent yet can be sent later.</source>
        <translation>La liste a été arrêtée, et les lignes qui n’ont pas encore été envoyées pourront l’être plus tard.</translation>
    </message>
    <message>
        <source>The list %1 has ended</source>
        <comment>the name of a file</comment>
        <translation>La liste %1 est terminée</translation>
    </message>
    <message>
        <source>Save the list with what became of each row</source>
        <translation>Enregistrer la liste avec le résultat de chaque ligne</translation>
    </message>
    <message>
        <source>%1 result.csv</source>
        <comment>name of a file</comment>
        <translation>%1 résultat.csv</translation>
    </message>
    <message>
        <source>The result was saved as %1. It contains customers’ identities: handle it like other customer data.</source>
        <translation>Le résultat a été enregistré sous %1. Il contient des identités de clients&#xa0;: traitez-le comme les autres données clients.</translation>
    </message>
    <message>
        <source>The result could not be written to %1: %2. No partial file was left there.</source>
        <translation>Le résultat n’a pas pu être écrit dans %1&#xa0;: %2. Il n’y reste rien.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Le reçu est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tableau avec virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>renotify::ListWindow</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Account of the list</source>
        <translation>Compte de la liste</translation>
    </message>
    <message>
        <source>PRODUCTION: %1</source>
        <translation>PRODUCTION&#xa0;: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>Re-send from a list — Renotify</source>
        <translation>Renvoyer depuis une liste — Renotify</translation>
    </message>
    <message>
        <source>%1 — Re-send from a list — Renotify</source>
        <translation>%1 — Renvoyer depuis une liste — Renotify</translation>
    </message>
    <message>
        <source>Step 1 of 4: the list</source>
        <translation>Étape 1 sur 4&#xa0;: la liste</translation>
    </message>
    <message>
        <source>Step 2 of 4: the check</source>
        <translation>Étape 2 sur 4&#xa0;: la vérification</translation>
    </message>
    <message>
        <source>Step 3 of 4: what will be sent</source>
        <translation>Étape 3 sur 4&#xa0;: ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Step 4 of 4: sending</source>
        <translation>Étape 4 sur 4&#xa0;: l’envoi</translation>
    </message>
    <message>
        <source>The account of this list was changed or removed. Open the list again.</source>
        <translation>Le compte de cette liste a été modifié ou supprimé. Ouvrez de nouveau la liste.</translation>
    </message>
</context>
<context>
    <name>renotify::ListWords</name>
    <message>
        <source>A quotation mark that is never closed</source>
        <translation>Un guillemet jamais fermé</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed. Close or delete it.</source>
        <translation>Un guillemet est ouvert dans cette ligne et n’est jamais fermé. Fermez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>Characters that cannot be read</source>
        <translation>Des caractères illisibles</translation>
    </message>
    <message>
        <source>This row is not in the encoding of the others, or was damaged earlier. Correct it, and save the list as UTF-8.</source>
        <translation>Cette ligne n’a pas l’encodage des autres, ou a été abîmée auparavant. Corrigez-la et enregistrez la liste en UTF-8.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Des caractères de contrôle</translation>
    </message>
    <message>
        <source>This row contains control characters, which are invisible. Type it again.</source>
        <translation>Cette ligne contient des caractères de contrôle, qui sont invisibles. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>A cell that is too long</source>
        <translation>Une cellule trop longue</translation>
    </message>
    <message>
        <source>A cell has more than %1 KiB. Shorten it, or delete its column.</source>
        <translation>Une cellule dépasse %1 Kio. Raccourcissez-la ou supprimez sa colonne.</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>This row has more cells than the first row. Put values that contain the separator in quotation marks.</source>
        <translation>Cette ligne a plus de cellules que la première. Mettez entre guillemets les valeurs qui contiennent le séparateur.</translation>
    </message>
    <message>
        <source>The list breaks off</source>
        <translation>La liste s’interrompt</translation>
    </message>
    <message>
        <source>The list breaks off in this row. Save or copy it again, to its end.</source>
        <translation>La liste s’interrompt dans cette ligne. Enregistrez-la ou copiez-la de nouveau, jusqu’au bout.</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>This line is not valid JSON, or has a key twice. Correct it.</source>
        <translation>Cette ligne n’est pas du JSON valide, ou une clé y figure deux fois. Corrigez-la.</translation>
    </message>
    <message>
        <source>Not a JSON object</source>
        <translation>Pas un objet JSON</translation>
    </message>
    <message>
        <source>This line is JSON, but not an object with keys and values. Correct it.</source>
        <translation>Cette ligne est du JSON, mais pas un objet avec des clés et des valeurs. Corrigez-la.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Pas de service</translation>
    </message>
    <message>
        <source>This row names no service, and none was chosen for the whole list.</source>
        <translation>Cette ligne n’indique aucun service, et aucun n’a été choisi pour toute la liste.</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>Le SID du service n’est pas valide</translation>
    </message>
    <message>
        <source>No identity</source>
        <translation>Pas d’identité</translation>
    </message>
    <message>
        <source>This row does not name the customer. Enter the identity.</source>
        <translation>Cette ligne n’indique pas le client. Saisissez l’identité.</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>L’identité n’est pas valide</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>Le SID du challenge n’est pas valide</translation>
    </message>
    <message>
        <source>A SID of another kind</source>
        <translation>Un SID d’un autre type</translation>
    </message>
    <message>
        <source>That is a SID, not an identity. Check which column has the identities.</source>
        <translation>C’est un SID, pas une identité. Vérifiez quelle colonne contient les identités.</translation>
    </message>
    <message>
        <source>The time to live is not a number</source>
        <translation>La durée de vie n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of seconds. Enter 0 to 300.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de secondes. Saisissez de 0 à 300.</translation>
    </message>
    <message>
        <source>The time to live is out of range</source>
        <translation>La durée de vie est hors limites</translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>Le motif est trop long</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters. Shorten it.</source>
        <translation>Le motif dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A number that a spreadsheet has rounded</source>
        <translation>Un nombre arrondi par un tableur</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost. Format the column as text and fill it in again.</source>
        <translation>«&#xa0;%1&#xa0;» était une identité avant qu’un tableur ne l’arrondisse&#xa0;: ses chiffres sont perdus. Mettez la colonne au format texte et remplissez-la de nouveau.</translation>
    </message>
    <message>
        <source>A date instead of an identity</source>
        <translation>Une date au lieu d’une identité</translation>
    </message>
    <message>
        <source>“%1” is a date, which a spreadsheet may have made of something else. Format the column as text and fill it in again.</source>
        <translation>«&#xa0;%1&#xa0;» est une date, qu’un tableur a pu former à partir d’autre chose. Mettez la colonne au format texte et remplissez-la de nouveau.</translation>
    </message>
    <message>
        <source>An error from a spreadsheet</source>
        <translation>Une erreur d’un tableur</translation>
    </message>
    <message>
        <source>“%1” is an error message from a spreadsheet. Correct its formula and save the list again.</source>
        <translation>«&#xa0;%1&#xa0;» est un message d’erreur d’un tableur. Corrigez sa formule et enregistrez de nouveau la liste.</translation>
    </message>
    <message>
        <source>A formula instead of a value</source>
        <translation>Une formule au lieu d’une valeur</translation>
    </message>
    <message>
        <source>“%1” is a formula. Save or copy the list with values instead of formulas.</source>
        <translation>«&#xa0;%1&#xa0;» est une formule. Enregistrez ou copiez la liste avec des valeurs au lieu de formules.</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>En double dans la liste</translation>
    </message>
    <message>
        <source>Row %1 is already for the same challenge or customer. This row is left out.</source>
        <translation>La ligne %1 concerne déjà le même challenge ou le même client. Cette ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>More rows than the challenge has pushes</source>
        <translation>Plus de lignes que de push pour le challenge</translation>
    </message>
    <message>
        <source>A challenge has three pushes, and the rows before this one need them all, from row %1 on.</source>
        <translation>Un challenge a trois push, et les lignes précédentes, à partir de la ligne %1, les utilisent tous.</translation>
    </message>
    <message>
        <source>Zeros may be missing</source>
        <translation>Il manque peut-être des zéros</translation>
    </message>
    <message>
        <source>“%1” is shorter than the other identities: a spreadsheet may have dropped the zeros at its beginning.</source>
        <translation>«&#xa0;%1&#xa0;» est plus courte que les autres identités&#xa0;: un tableur a pu supprimer les zéros du début.</translation>
    </message>
    <message>
        <source>An unusual identity</source>
        <translation>Une identité inhabituelle</translation>
    </message>
    <message>
        <source>This is a folder, not a list. Choose a file.</source>
        <translation>C’est un dossier, pas une liste. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it exists and that you may open it.</source>
        <translation>Impossible de lire le fichier. Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Divide it into several lists.</source>
        <translation>Le fichier dépasse %1 Mio. Divisez-le en plusieurs listes.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>This JSON extends over several lines. A list in JSON Lines has one object on each line.</source>
        <translation>Ce JSON s’étend sur plusieurs lignes. Une liste en JSON Lines a un objet par ligne.</translation>
    </message>
    <message>
        <source>The list has more than %1 columns. Delete those that are not needed.</source>
        <translation>La liste a plus de %1 colonnes. Supprimez celles qui ne servent pas.</translation>
    </message>
    <message>
        <source>The list has a heading, but no rows.</source>
        <translation>La liste a un en-tête, mais aucune ligne.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>La lecture de la liste a été arrêtée.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>Ce client n’a aucun challenge en attente.</translation>
    </message>
    <message>
        <source>The pending challenges of this customer cannot be read.</source>
        <translation>Les challenges en attente de ce client ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The challenge expires before the cool-down is over.</source>
        <translation>Le challenge expire avant la fin du délai d’attente.</translation>
    </message>
    <message>
        <source>This spreadsheet is in an old form, or is protected by a password. Save it as XLSX, ODS or CSV without a password, and open that file.</source>
        <translation>Cette feuille de calcul est dans un ancien format ou protégée par un mot de passe. Enregistrez-la en XLSX, ODS ou CSV sans mot de passe, puis ouvrez ce fichier-là.</translation>
    </message>
    <message>
        <source>This is not a list. A list is XLSX, ODS, CSV, tab-separated text or JSON Lines.</source>
        <translation>Ce n’est pas une liste. Une liste est en XLSX, en ODS, en CSV, en texte séparé par des tabulations ou en JSON Lines.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or not complete. Save or copy it again.</source>
        <translation>Cette feuille de calcul est endommagée ou incomplète. Enregistrez-la ou copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large once it is unpacked. Divide it into several lists.</source>
        <translation>Cette feuille de calcul est trop volumineuse une fois décompressée. Divisez-la en plusieurs listes.</translation>
    </message>
    <message>
        <source>An earlier row of the list is about the same challenge.</source>
        <translation>Une ligne précédente de la liste concerne le même challenge.</translation>
    </message>
    <message>
        <source>It had its turn when the list was sent before.</source>
        <translation>Son tour est passé lors d’un envoi précédent de la liste.</translation>
    </message>
</context>
<context>
    <name>renotify::MainWindow</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>&amp;Envoyer la notification</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Annuler l’en&amp;voi</translation>
    </message>
    <message>
        <source>Go to the &amp;identity</source>
        <translation>Aller à l’&amp;identité</translation>
    </message>
    <message>
        <source>&amp;Find challenges</source>
        <translation>&amp;Trouver les challenges</translation>
    </message>
    <message>
        <source>R&amp;efresh the challenge</source>
        <translation>Actualise&amp;r le challenge</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation>
            <numerusform>%Ln envoi depuis cet ordinateur</numerusform>
            <numerusform>%Ln envois depuis cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln send(s) on this computer</source>
        <comment>12 of 1,204 sends</comment>
        <translation>
            <numerusform>%1 sur %Ln envoi depuis cet ordinateur</numerusform>
            <numerusform>%1 sur %Ln envois depuis cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>3.4 MiB on the disk</comment>
        <translation>Historique : %1</translation>
    </message>
    <message>
        <source>PRODUCTION: %1 — Renotify</source>
        <translation>PRODUCTION&#xa0;: %1 — Renotify</translation>
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
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeHead</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details of the send</source>
        <translation>Détails de l’envoi</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeTools</name>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Load this send into the form, to send it again from there (Ctrl+R)</source>
        <translation>Charger cet envoi dans le formulaire pour le renvoyer depuis celui-ci (Ctrl+R)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier en c&amp;URL</translation>
    </message>
    <message>
        <source>The request as a command, without the secret</source>
        <translation>La requête sous forme de commande, sans le secret</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>What was sent and how it ended, for a ticket. Identity and SIDs are masked. (Ctrl+Shift+C)</source>
        <translation>Ce qui a été envoyé et comment cela s’est terminé, pour un ticket. L’identité et les SID sont masqués. (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>SID de la notification</translation>
    </message>
    <message>
        <source>Copy the notification SID</source>
        <translation>Copier le SID de la notification</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Parties de la réponse</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>Rés&amp;umé</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Cor&amp;ps</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>En-tête&amp;s</translation>
    </message>
    <message>
        <source>Timin&amp;g</source>
        <translation>Minuta&amp;ge</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID du challenge</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID du service</translation>
    </message>
    <message>
        <source>Entity SID</source>
        <translation>SID de l’entité</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Requête Twilio</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Envoyé via</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motif ou ticket</translation>
    </message>
    <message>
        <source>No headers were received.</source>
        <translation>Aucun en-tête n’a été reçu.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sent through another account, to %1</source>
        <translation>Envoyé par un autre compte, à %1</translation>
    </message>
    <message>
        <source>Another customer: %1</source>
        <translation>Autre client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another challenge of %1</source>
        <translation>Autre challenge de %1</translation>
    </message>
    <message>
        <source>The last send, to %1</source>
        <translation>Dernier envoi, à %1</translation>
    </message>
    <message>
        <source>From the history: %1</source>
        <translation>De l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fill in the form and send: what happened to the customer appears here. So does a history row that you open with Enter.</source>
        <translation>Remplissez le formulaire et envoyez&#xa0;: ce qui est arrivé au client s’affiche ici. Une ligne de l’historique ouverte avec Entrée s’affiche ici également.</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeWords</name>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>The send is in progress.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio a accepté le push. Twilio n’indique pas s’il atteint le téléphone.</translation>
    </message>
    <message>
        <source>The service answered with an error, and no push was created.</source>
        <translation>Le service a répondu par une erreur, et aucun push n’a été créé.</translation>
    </message>
    <message>
        <source>Nothing reached the service, so no push was created.</source>
        <translation>Rien n’a atteint le service&#x202f;; aucun push n’a donc été créé.</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back: the push may have gone out.</source>
        <translation>La requête est peut-être arrivée, mais aucune réponse n’est revenue&#xa0;: le push est peut-être parti.</translation>
    </message>
</context>
<context>
    <name>renotify::PasteDialog</name>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée de vie&#xa0;: celle-ci va de 0 à 300 secondes.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation>&amp;Remplir le formulaire</translation>
    </message>
    <message>
        <source>Paste details</source>
        <translation>Coller des détails</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Any text: a URL, JSON, a log line, a cURL command, a ticket</source>
        <translation>N’importe quel texte&#xa0;: une URL, du JSON, une ligne de journal, une commande cURL, un ticket</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>SID du ser&amp;vice</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identité</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID du c&amp;hallenge</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>&amp;Durée de vie</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>the service&apos;s default</source>
        <translation>la valeur par défaut du service</translation>
    </message>
    <message>
        <source>Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.</source>
        <translation>Rien ici ne ressemble à un SID de service (VA…), à une identité, à un SID de challenge (YC…) ou à une durée de vie.</translation>
    </message>
    <message>
        <source>%1 (replaces %2)</source>
        <translation>%1 (remplace %2)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>nothing found, keeps %1</source>
        <translation>rien trouvé, reste %1</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motif ou ticket</translation>
    </message>
    <message>
        <source>The text is long: only its beginning is shown here.</source>
        <translation>Le texte est long&#xa0;: seul son début est affiché ici.</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %Ln</source>
        <comment>found in the text</comment>
        <translation>
            <numerusform>en choisir un</numerusform>
            <numerusform>en choisir un sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found, removes %1</source>
        <translation>rien trouvé, %1 est retiré</translation>
    </message>
    <message>
        <source>“%1” is masked: the whole identity is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est masqué&#xa0;: l’identité complète est nécessaire.</translation>
    </message>
    <message>
        <source>“%1” was not used: its percent-encoding is broken, so it may name somebody else.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été utilisé&#xa0;: son encodage-pourcent est défectueux et pourrait désigner quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost.</source>
        <translation>«&#xa0;%1&#xa0;» était une identité avant qu’un tableur ne l’arrondisse&#xa0;: ses chiffres sont perdus.</translation>
    </message>
    <message>
        <source>The link “%1” is broken and was not used.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» est défectueux et n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Only the first %1 characters of the text were read. What you are looking for may come after them.</source>
        <translation>Seuls les %1 premiers caractères du texte ont été lus. Ce que vous cherchez se trouve peut-être plus loin.</translation>
    </message>
</context>
<context>
    <name>renotify::PendingList</name>
    <message>
        <source>Pending challenges</source>
        <translation>Challenges en attente</translation>
    </message>
</context>
<context>
    <name>renotify::PendingModel</name>
    <message>
        <source>No message</source>
        <translation>Pas de message</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>lancé le %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire le %1</translation>
    </message>
</context>
<context>
    <name>renotify::PeriodFields</name>
    <message>
        <source>from</source>
        <comment>a day</comment>
        <translation>du</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>renotify::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Co&amp;nnection deadline in seconds</source>
        <translation>Délai de co&amp;nnexion en secondes</translation>
    </message>
    <message>
        <source>If the service can’t be reached by then, the send ends as Not sent.</source>
        <translation>Si le service n’est pas joint dans ce délai, l’envoi se termine par «&#xa0;Non envoyée&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Send deadline in seconds</source>
        <translation>Délai d’&amp;envoi en secondes</translation>
    </message>
    <message>
        <source>If no answer has arrived by then, the send ends as Unknown: the push may have gone out.</source>
        <translation>Si aucune réponse n’est arrivée dans ce délai, l’envoi se termine par «&#xa0;Inconnue&#xa0;»&#xa0;: le push est peut-être parti.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Language (after restart)</source>
        <translation>&amp;Langue (après redémarrage)</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>sends are kept so long</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep sends</source>
        <translation>&amp;Conserver les envois</translation>
    </message>
    <message>
        <source>Older sends are permanently deleted from the next start on.</source>
        <translation>Les plus anciens sont supprimés définitivement au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>Currently %Ln send(s) are older.</source>
        <translation>
            <numerusform>Actuellement, %Ln envoi est plus ancien.</numerusform>
            <numerusform>Actuellement, %Ln envois sont plus anciens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::PreviewTable</name>
    <message>
        <source>Service SID</source>
        <translation>SID du service</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID du challenge</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a column holds, and its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were in progress when Renotify closed and are Unknown now: check the challenge before you send again.</source>
        <translation>
            <numerusform>%Ln envoi était en cours quand Renotify s’est arrêté&#x202f;; son résultat est maintenant «&#xa0;Inconnue&#xa0;»&#xa0;: regardez le challenge avant de renvoyer.</numerusform>
            <numerusform>%Ln envois étaient en cours quand Renotify s’est arrêté&#x202f;; leur résultat est maintenant «&#xa0;Inconnue&#xa0;»&#xa0;: regardez le challenge avant de renvoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Renotify. This is the built-in sandbox. Press Send to try it. Nothing leaves this computer. To send real pushes, add an account.</source>
        <translation>Bienvenue dans Renotify. Voici le bac à sable intégré. Appuyez sur «&#xa0;Envoyer&#xa0;» pour l’essayer. Rien ne quitte cet ordinateur. Pour envoyer de vrais push, ajoutez un compte.</translation>
    </message>
    <message>
        <source>Renotify will close as soon as the send has finished.</source>
        <translation>Renotify se ferme dès que l’envoi est terminé.</translation>
    </message>
    <message>
        <source>Filled in from the history. Check the form before you send.</source>
        <translation>Rempli depuis l’historique. Vérifiez le formulaire avant d’envoyer.</translation>
    </message>
    <message>
        <source>Renotify will close after the push that is under way. The other rows of the list wait: open the list again to go on.</source>
        <translation>Renotify se fermera après le push en cours. Les autres lignes de la liste restent en attente&#xa0;: rouvrez la liste pour continuer.</translation>
    </message>
</context>
<context>
    <name>renotify::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
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
        <translation>Notification push renvoyée</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID du service</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID du challenge</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>SID de la notification</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Requête Twilio</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motif ou ticket</translation>
    </message>
    <message>
        <source>HTTP %1, Twilio %2</source>
        <comment>status and error code</comment>
        <translation>HTTP %1, Twilio %2</translation>
    </message>
    <message>
        <source>Push notification being sent again</source>
        <translation>Notification push en cours de renvoi</translation>
    </message>
    <message>
        <source>Push notification rejected, nothing was sent</source>
        <translation>Notification push rejetée, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Push notification not sent</source>
        <translation>Notification push non envoyée</translation>
    </message>
    <message>
        <source>Push notification perhaps sent again</source>
        <translation>Notification push peut-être renvoyée</translation>
    </message>
</context>
<context>
    <name>renotify::RecentIdentities</name>
    <message>
        <source>Recent identities</source>
        <translation>Identités récentes</translation>
    </message>
    <message>
        <source>Recent identities (Down)</source>
        <translation>Identités récentes (flèche bas)</translation>
    </message>
    <message>
        <source>No recent sends to this service through this account</source>
        <translation>Aucun envoi récent à ce service via ce compte</translation>
    </message>
</context>
<context>
    <name>renotify::ReportWords</name>
    <message>
        <source>The credential is valid, but it can’t list services (permission /twilio/verify/service/list, error %1): enter service SIDs by hand.</source>
        <translation>Les identifiants sont justes, mais ne permettent pas de lister les services (autorisation /twilio/verify/service/list, erreur %1)&#xa0;: saisissez les SID de service à la main.</translation>
    </message>
    <message>
        <source>The credential works. The account has no Verify service yet.</source>
        <translation>Les identifiants fonctionnent. Le compte n’a encore aucun service Verify.</translation>
    </message>
    <message>
        <source>The credential works. Services (%1): %2.</source>
        <translation>Les identifiants fonctionnent. Services (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Permission to read challenges could not be checked without a service.</source>
        <translation>Sans service, impossible de vérifier s’ils permettent de consulter les challenges.</translation>
    </message>
    <message>
        <source>It can’t read challenges: add /twilio/verify/challenge/list and /twilio/verify/challenge/read to the key (error %1). You can send without them.</source>
        <translation>Ils ne permettent pas de consulter les challenges&#xa0;: ajoutez /twilio/verify/challenge/list et /twilio/verify/challenge/read à la clé (erreur %1). L’envoi fonctionne sans.</translation>
    </message>
    <message>
        <source>Challenges could not be read.</source>
        <translation>Les challenges n’ont pas pu être consultés.</translation>
    </message>
    <message>
        <source>It can read challenges.</source>
        <translation>Ils permettent de consulter les challenges.</translation>
    </message>
    <message>
        <source>Permission to send (/twilio/verify/push-notification/create) can only be confirmed by sending.</source>
        <translation>L’autorisation d’envoyer (/twilio/verify/push-notification/create) ne peut être confirmée qu’en envoyant.</translation>
    </message>
</context>
<context>
    <name>renotify::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>renotify::RequestPreview</name>
    <message>
        <source>Sho&amp;w the request…</source>
        <translation>A&amp;fficher la requête…</translation>
    </message>
    <message>
        <source>There is no request to show yet.</source>
        <translation>Il n’y a pas encore de requête à afficher.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the secret, from a request that is shown</comment>
        <translation>omis</translation>
    </message>
    <message>
        <source>A request can’t be sent to the address of “%1”.</source>
        <translation>Aucune requête ne peut être envoyée à l’adresse de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“Send notification” would send this request; nothing has been sent yet. The secret that belongs to %1 is left out. The headers Host, Connection and Accept-Language are added on the way.</source>
        <translation>«&#xa0;Envoyer la notification&#xa0;» enverrait cette requête&#xa0;; rien n’a encore été envoyé. Le secret de %1 est omis. Les en-têtes Host, Connection et Accept-Language sont ajoutés à l’envoi.</translation>
    </message>
</context>
<context>
    <name>renotify::RescueControl</name>
    <message>
        <source>&amp;Rescue it…</source>
        <translation>&amp;Récupérer…</translation>
    </message>
    <message>
        <source>The history file is damaged, and Renotify sends nothing that it can’t record. What is still readable can be rescued into a new file.</source>
        <translation>Le fichier de l’historique est endommagé, et Renotify n’envoie rien qu’il ne puisse enregistrer. Ce qui est encore lisible peut être récupéré dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Set the damaged history aside and continue with a new one?</source>
        <translation>Mettre de côté l’historique endommagé et continuer avec un nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>The damaged file is kept unchanged under a name with the time. The new history receives all sends that can still be read; you are then told how many were lost.</source>
        <translation>Le fichier endommagé est conservé tel quel sous un nom comportant l’heure. Le nouvel historique reçoit tous les envois encore lisibles&#xa0;; vous saurez ensuite combien ont été perdus.</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Rescuing the history…</source>
        <translation>Récupération de l’historique…</translation>
    </message>
    <message>
        <source>Stopped. The damaged history was left unchanged.</source>
        <translation>Arrêté. L’historique endommagé n’a pas été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history, %1 lost. The damaged file is kept as %2.</source>
        <translation>
            <numerusform>%Ln envoi récupéré dans un nouvel historique, %1 perdus. Le fichier endommagé est conservé sous %2.</numerusform>
            <numerusform>%Ln envois récupérés dans un nouvel historique, %1 perdus. Le fichier endommagé est conservé sous %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history; how many were lost is not known. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%Ln envoi récupéré dans un nouvel historique&#xa0;; on ignore combien ont été perdus. Le fichier endommagé est conservé sous %1.</numerusform>
            <numerusform>%Ln envois récupérés dans un nouvel historique&#xa0;; on ignore combien ont été perdus. Le fichier endommagé est conservé sous %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::RowActions</name>
    <message>
        <source>Send agai&amp;n</source>
        <translation>Re&amp;nvoyer</translation>
    </message>
    <message>
        <source>Load the selected row into the form, to send it again from there</source>
        <translation>Charge la ligne sélectionnée dans le formulaire, pour la renvoyer de là</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>Copier &amp;le reçu</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier en c&amp;URL</translation>
    </message>
    <message>
        <source>Receipt of “%1” copied. Identity and SIDs are masked in it.</source>
        <translation>Reçu de « %1 » copié. L’identité et les SID y sont masqués.</translation>
    </message>
    <message>
        <source>No command can be made from this row: a request can’t be sent to its address.</source>
        <translation>Cette ligne ne permet pas de former une commande&#xa0;: son adresse ne peut recevoir aucune requête.</translation>
    </message>
    <message>
        <source>cURL command copied, without the secret. Before you run it, set TWILIO_AUTH to the key’s SID and its secret with a colon in between. Running it sends another push.</source>
        <translation>Commande cURL copiée, sans le secret. Avant de l’exécuter, affectez à TWILIO_AUTH le SID de la clé et son secret, séparés par deux-points. Son exécution envoie un push de plus.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: select a row in the history first.</source>
        <translation>Il n’y a encore aucun envoi à copier&#xa0;: sélectionnez d’abord une ligne de l’historique.</translation>
    </message>
    <message>
        <source>Select the send in the history first.</source>
        <translation>Sélectionnez d’abord l’envoi dans l’historique.</translation>
    </message>
</context>
<context>
    <name>renotify::RunPage</name>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>Encore %n seconde environ.</numerusform>
            <numerusform>Encore %n secondes environ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Encore %n minute environ.</numerusform>
            <numerusform>Encore %n minutes environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>Progression de la liste</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>État de la liste</translation>
    </message>
    <message>
        <source>What has become of the rows</source>
        <translation>Ce que sont devenues les lignes</translation>
    </message>
    <message>
        <source>Only the first 100,000 rows are shown here. The result has all of them.</source>
        <translation>Seules les 100&#x202f;000 premières lignes sont affichées ici. Le résultat les contient toutes.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Save the result…</source>
        <translation>&amp;Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>Copier &amp;le reçu</translation>
    </message>
    <message>
        <source>&amp;Another list…</source>
        <translation>A&amp;utre liste…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done, %2 approved</source>
        <comment>83 of 217 rows done, 12 approved</comment>
        <translation>
            <numerusform>%1 ligne traitée sur %Ln, %2 approuvée</numerusform>
            <numerusform>%1 lignes traitées sur %Ln, %2 approuvées</numerusform>
        </translation>
    </message>
    <message>
        <source>All that had their turn</source>
        <translation>Toutes les lignes traitées</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Looking at the challenges of the first rows…</source>
        <translation>Consultation des challenges des premières lignes…</translation>
    </message>
    <message>
        <source>Pausing after the push that is under way…</source>
        <translation>Pause après le push en cours…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>En pause. Rien n’est envoyé tant que vous ne reprenez pas.</translation>
    </message>
    <message>
        <source>Stopping after the push that is under way…</source>
        <translation>Arrêt après le push en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) were not sent yet.</source>
        <translation>
            <numerusform>Arrêté. %Ln ligne n’a pas encore été envoyée.</numerusform>
            <numerusform>Arrêté. %Ln lignes n’ont pas encore été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows had their turn. Waiting for the answers of %Ln customer(s).</source>
        <translation>
            <numerusform>Toutes les lignes ont été traitées. En attente de la réponse de %Ln client.</numerusform>
            <numerusform>Toutes les lignes ont été traitées. En attente des réponses de %Ln clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows had their turn, and every challenge has ended.</source>
        <translation>Toutes les lignes ont été traitées, et tous les challenges sont terminés.</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>Voir dans l’&amp;historique</translation>
    </message>
    <message>
        <source>Waiting until %1, because %2 got a push a moment ago.</source>
        <translation>En attente jusqu’à %1, car %2 vient de recevoir un push.</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service has asked.</source>
        <translation>En attente jusqu’à %1, à la demande du service.</translation>
    </message>
</context>
<context>
    <name>renotify::SandboxAccount</name>
    <message>
        <source>Sandbox sign-in</source>
        <translation>Connexion au bac à sable</translation>
    </message>
</context>
<context>
    <name>renotify::SecretWords</name>
    <message>
        <source>Or keep the secret for this session only.</source>
        <translation>Ou conservez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>No secret is stored for this account. Enter it, then save.</source>
        <translation>Aucun secret n’est conservé pour ce compte. Saisissez-le, puis enregistrez.</translation>
    </message>
    <message>
        <source>The secret is stored in the keychain.</source>
        <translation>Le secret est enregistré dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret is kept until Renotify is closed.</source>
        <translation>Le secret est conservé jusqu’à la fermeture de Renotify.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of an error, and sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That is a SID (%1…), not its secret.</source>
        <translation>C’est un SID (%1…), pas son secret.</translation>
    </message>
    <message>
        <source>It contains a line break: copy only the secret.</source>
        <translation>Il contient un saut de ligne&#xa0;: copiez uniquement le secret.</translation>
    </message>
</context>
<context>
    <name>renotify::SendButton</name>
    <message>
        <source>Send notification</source>
        <translation>Envoyer la notification</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>&amp;Envoyer la notification</translation>
    </message>
    <message>
        <source>&amp;Send notification to %1</source>
        <translation>&amp;Envoyer la notification à %1</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>Envoi dans %1 s</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>Attendez %1 s</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Esc stops it.</source>
        <translation>Envoi à %1 dans %2 s. Échap l’arrête.</translation>
    </message>
    <message>
        <source>Wait %2 s before you send to %1 again.</source>
        <translation>Attendez %2 s avant de renvoyer à %1.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Envoie à %1</translation>
    </message>
</context>
<context>
    <name>renotify::SendControl</name>
    <message>
        <source>Stopped in time: nothing was sent.</source>
        <translation>Arrêté à temps&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The form changed: nothing was sent.</source>
        <translation>Le formulaire a changé&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The account changed: nothing was sent.</source>
        <translation>Le compte a changé&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The outcome of the last send could not be written to the history.</source>
        <translation>L’issue du dernier envoi n’a pas pu être inscrite dans l’historique.</translation>
    </message>
</context>
<context>
    <name>renotify::SendForm</name>
    <message>
        <source>Send notification</source>
        <translation>Envoyer la notification</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID du service</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID du challenge</translation>
    </message>
    <message>
        <source>how the service knows the customer</source>
        <translation>le client tel que le service le connaît</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motif ou ticket</translation>
    </message>
    <message>
        <source>kept in the history only</source>
        <translation>conservé uniquement dans l’historique</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>SID du se&amp;rvice</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identité</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID du c&amp;hallenge</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>Durée de &amp;vie</translation>
    </message>
    <message>
        <source>Choose a challenge first, or press Esc.</source>
        <translation>Choisissez d’abord un challenge, ou appuyez sur Échap.</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>Tic&amp;ket</translation>
    </message>
</context>
<context>
    <name>renotify::SendRow</name>
    <message>
        <source>Se&amp;nd anyway</source>
        <translation>Envoyer &amp;quand même</translation>
    </message>
    <message>
        <source>Cance&amp;l sending</source>
        <translation>Annuler l’e&amp;nvoi</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>What would be sent, without the secret (Ctrl+Shift+R)</source>
        <translation>Ce qui serait envoyé, sans le secret (Ctrl+Maj+R)</translation>
    </message>
</context>
<context>
    <name>renotify::SentModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>renotify::ServiceOffer</name>
    <message>
        <source>Known services</source>
        <translation>Services connus</translation>
    </message>
    <message>
        <source>The account’s services (Down)</source>
        <translation>Les services du compte (flèche bas)</translation>
    </message>
</context>
<context>
    <name>renotify::SourcePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Co&amp;ller les lignes</translation>
    </message>
    <message>
        <source>Drop a file here, paste rows from a spreadsheet, or choose a file</source>
        <translation>Déposez un fichier ici, collez des lignes d’un tableur ou choisissez un fichier</translation>
    </message>
    <message>
        <source>One row for each push: CSV, TSV, JSON Lines, XLSX or ODS. Only the identity is needed. What a row does not say is taken from the form, and without a challenge the newest pending one is looked up.</source>
        <translation>Une ligne par push&#xa0;: CSV, TSV, JSON Lines, XLSX ou ODS. Seule l’identité est nécessaire. Ce qu’une ligne n’indique pas est repris du formulaire et, sans challenge, le plus récent en attente est recherché.</translation>
    </message>
    <message>
        <source>Every row is checked, and you confirm, before anything is sent.</source>
        <translation>Avant tout envoi, chaque ligne est vérifiée et vous confirmez.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</source>
        <translation>Listes (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord les lignes.</translation>
    </message>
</context>
<context>
    <name>renotify::TeamWords</name>
    <message>
        <source>Qt’s driver for PostgreSQL is not installed.</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, install the package libqt6sql6-psql.</source>
        <translation>Sous Debian et Ubuntu, installez le paquet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The team’s database can’t be reached.</source>
        <translation>La base de données de l’équipe est injoignable.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the server.</source>
        <translation>Vérifiez la connexion réseau et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The team’s database did not accept this user or password.</source>
        <translation>La base de données de l’équipe a refusé cet utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both, or ask whoever runs the database.</source>
        <translation>Vérifiez les deux ou adressez-vous à l’administrateur de la base.</translation>
    </message>
    <message>
        <source>The team’s database could not prove who it is, so nothing was sent there.</source>
        <translation>La base de données de l’équipe n’a pas pu prouver son identité ; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the server’s name and the CA file. The server needs TLS.</source>
        <translation>Vérifiez le nom du serveur et le fichier CA. Le serveur doit proposer TLS.</translation>
    </message>
    <message>
        <source>The server has no database with this name.</source>
        <translation>Le serveur n’a aucune base de données de ce nom.</translation>
    </message>
    <message>
        <source>Check the name, or ask whoever runs the database to create it.</source>
        <translation>Vérifiez le nom ou demandez à l’administrateur de créer la base.</translation>
    </message>
    <message>
        <source>This database has no team journal, or an old one.</source>
        <translation>Cette base n’a pas de journal d’équipe, ou un journal ancien.</translation>
    </message>
    <message>
        <source>An administrator sets it up with: renotifyctl team init, or team upgrade.</source>
        <translation>Un administrateur l’installe avec : renotifyctl team init, ou team upgrade.</translation>
    </message>
    <message>
        <source>This team journal was set up by a newer version of Renotify.</source>
        <translation>Ce journal d’équipe a été installé par une version plus récente de Renotify.</translation>
    </message>
    <message>
        <source>Install that version on this computer.</source>
        <translation>Installez cette version sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The team journal no longer accepts this version of Renotify.</source>
        <translation>Le journal de l’équipe n’accepte plus cette version de Renotify.</translation>
    </message>
    <message>
        <source>Install a newer version. What was sent from here is kept on this computer.</source>
        <translation>Installez une version plus récente. Ce qui a été envoyé d’ici est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This user may not do that in the team’s database.</source>
        <translation>Cet utilisateur n’a pas ce droit dans la base de l’équipe.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for the right, or use another user.</source>
        <translation>Demandez ce droit à l’administrateur de la base ou utilisez un autre utilisateur.</translation>
    </message>
    <message>
        <source>The team’s database can only be read.</source>
        <translation>La base de données de l’équipe est en lecture seule.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database. It may be a standby server.</source>
        <translation>Adressez-vous à l’administrateur de la base. C’est peut-être un serveur de secours.</translation>
    </message>
    <message>
        <source>The team’s database is full, or has too many connections.</source>
        <translation>La base de données de l’équipe est pleine ou a trop de connexions.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>Adressez-vous à l’administrateur de la base.</translation>
    </message>
    <message>
        <source>The connection to the team’s database was lost, or it took too long.</source>
        <translation>La connexion à la base de l’équipe a été perdue ou a pris trop de temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The team’s database answered with an error.</source>
        <translation>La base de données de l’équipe a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Show it to whoever runs the database.</source>
        <translation>Montrez-la à l’administrateur de la base.</translation>
    </message>
</context>
<context>
    <name>renotify::TimingView</name>
    <message>
        <source>Timing</source>
        <translation>Minutage</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>Read the answer and finish</source>
        <translation>Lecture de la réponse et fin</translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation>Jusqu’à la fin</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>renotify::TtlField</name>
    <message>
        <source>Use the service &amp;default</source>
        <translation>Utiliser la valeur par dé&amp;faut du service</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Time to live in seconds</source>
        <translation>Durée de vie en secondes</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Use the service default</source>
        <translation>Utiliser la valeur par défaut du service</translation>
    </message>
    <message>
        <source>No&amp;w only</source>
        <translation>Sur-&amp;le-champ</translation>
    </message>
    <message>
        <source>&amp;60 s</source>
        <translation>&amp;60 s</translation>
    </message>
    <message>
        <source>The longest time the service allows. The challenge expires at %1.</source>
        <translation>La plus longue durée que le service accepte. Le challenge expire à %1.</translation>
    </message>
    <message>
        <source>Kept until the challenge expires at %1.</source>
        <translation>Gardé jusqu’à l’expiration du challenge, à %1.</translation>
    </message>
    <message>
        <source>Longer than the challenge’s remaining time: it expires at %1.</source>
        <translation>Plus long que le temps restant du challenge&#xa0;: il expire à %1.</translation>
    </message>
    <message>
        <source>The challenge’s remaining time, 300 s at most</source>
        <translation>Le temps qu’il reste au challenge, 300 s au plus</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>Le challenge a expiré</translation>
    </message>
    <message>
        <source>It isn’t known yet when the challenge expires</source>
        <translation>Personne n’a encore vu quand le challenge expire</translation>
    </message>
    <message>
        <source>Until it e&amp;xpires</source>
        <translation>Jusqu’à l&amp;a fin</translation>
    </message>
</context>
<context>
    <name>renotify::cli::CtlWords</name>
    <message>
        <source>The secret of “%1” is kept for one session only: give it with --secret-fd or --secret-stdin.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est gardé que pour une session&#xa0;: donnez-le avec --secret-fd ou --secret-stdin.</translation>
    </message>
    <message>
        <source>With --no-input the secret has to come from a file or a pipe.</source>
        <translation>Avec --no-input, le secret doit venir d’un fichier ou d’un tube.</translation>
    </message>
    <message>
        <source>Secret of “%1”, which is not shown:</source>
        <translation>Secret de «&#xa0;%1&#xa0;», qui n’est pas affiché&#xa0;:</translation>
    </message>
    <message>
        <source>Write JSON: one object, or one a line for lists.</source>
        <translation>Écrire du JSON&#xa0;: un objet, ou un par ligne pour les listes.</translation>
    </message>
    <message>
        <source>Say nothing on standard error but what went wrong.</source>
        <translation>Ne rien dire sur la sortie d’erreur, sauf ce qui a échoué.</translation>
    </message>
    <message>
        <source>Never ask for anything.</source>
        <translation>Ne jamais rien demander.</translation>
    </message>
    <message>
        <source>Use the accounts, preferences and history in this folder.</source>
        <translation>Utiliser les comptes, les préférences et l’historique de ce dossier.</translation>
    </message>
    <message>
        <source>Use the account with this name.</source>
        <translation>Utiliser le compte qui porte ce nom.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox: no push leaves this computer.</source>
        <translation>Utiliser le bac à sable intégré&#xa0;: aucun push ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this open file.</source>
        <translation>Lire le secret du compte dans ce fichier ouvert.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from standard input.</source>
        <translation>Lire le secret du compte sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Take the account&apos;s secret from this environment variable.</source>
        <translation>Prendre le secret du compte dans cette variable d’environnement.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this file in $CREDENTIALS_DIRECTORY.</source>
        <translation>Lire le secret du compte dans ce fichier de $CREDENTIALS_DIRECTORY.</translation>
    </message>
    <message>
        <source>Wait no longer than this for the service, and with --wait for the customer.</source>
        <translation>Ne pas attendre plus longtemps le service ni, avec --wait, le client.</translation>
    </message>
    <message>
        <source>The service (VA…); not needed if the account has only one.</source>
        <translation>Le service (VA…)&#xa0;; inutile si le compte n’en a qu’un.</translation>
    </message>
    <message>
        <source>The customer, as the service knows them.</source>
        <translation>Le client, tel que le service le connaît.</translation>
    </message>
    <message>
        <source>The challenge (YC…); not needed if only one is pending.</source>
        <translation>Le challenge (YC…)&#xa0;; inutile s’il n’y en a qu’un en attente.</translation>
    </message>
    <message>
        <source>How long Twilio keeps trying to deliver the push: 0 to 300.</source>
        <translation>Combien de temps Twilio essaie de remettre le push&#xa0;: de 0 à 300.</translation>
    </message>
    <message>
        <source>The reason or ticket, for the history.</source>
        <translation>Le motif ou le ticket, pour l’historique.</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s answer.</source>
        <translation>Attendre la réponse du client.</translation>
    </message>
    <message>
        <source>Send nothing: write the request, without the secret.</source>
        <translation>Ne rien envoyer&#xa0;: écrire la requête, sans le secret.</translation>
    </message>
    <message>
        <source>Name this attempt: a repeat with the same key sends nothing and tells how the first one ended.</source>
        <translation>Nommer cette tentative&#xa0;: une répétition avec la même clé n’envoie rien et dit comment la première s’est terminée.</translation>
    </message>
    <message>
        <source>Confirm a production account by typing its name.</source>
        <translation>Confirmer un compte de production en tapant son nom.</translation>
    </message>
    <message>
        <source>Send in spite of a cool-down or an unseen outcome; the reason is kept.</source>
        <translation>Envoyer malgré un délai d’attente ou un résultat inconnu&#xa0;; le motif est conservé.</translation>
    </message>
    <message>
        <source>Only sends with these words.</source>
        <translation>Seulement les envois qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>Only sends that ended so.</source>
        <translation>Seulement les envois qui se sont terminés ainsi.</translation>
    </message>
    <message>
        <source>Only sends begun then or later (2026-11-29 or 2026-11-29T08:00:00Z).</source>
        <translation>Seulement les envois commencés à ce moment ou après (2026-11-29 ou 2026-11-29T08:00:00Z).</translation>
    </message>
    <message>
        <source>Only sends begun before then.</source>
        <translation>Seulement les envois commencés avant.</translation>
    </message>
    <message>
        <source>At most this many, newest first (default 50; 0 is all).</source>
        <translation>Au plus ce nombre, les plus récents d’abord (50 par défaut&#xa0;; 0 pour tous).</translation>
    </message>
    <message>
        <source>The format of the file (default csv).</source>
        <translation>Le format du fichier (csv par défaut).</translation>
    </message>
    <message>
        <source>Remove the secret instead.</source>
        <translation>Supprimer plutôt le secret.</translation>
    </message>
    <message>
        <source>Only list its customers, their challenges and what each one does.</source>
        <translation>Seulement lister ses clients, leurs challenges et ce que fait chacun.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1 (default: any that is free).</source>
        <translation>Écouter sur ce port de 127.0.0.1 (par défaut&#xa0;: un port libre).</translation>
    </message>
    <message>
        <source>Send the push of a pending challenge again</source>
        <translation>Renvoyer le push d’un challenge en attente</translation>
    </message>
    <message>
        <source>Tell what a send would do, and why</source>
        <translation>Dire ce que ferait un envoi, et pourquoi</translation>
    </message>
    <message>
        <source>List the pending challenges of a customer</source>
        <translation>Lister les challenges en attente d’un client</translation>
    </message>
    <message>
        <source>Follow a challenge until it is answered</source>
        <translation>Suivre un challenge jusqu’à la réponse</translation>
    </message>
    <message>
        <source>List what was sent</source>
        <translation>Lister ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Show one send with the whole answer</source>
        <translation>Montrer un envoi avec toute la réponse</translation>
    </message>
    <message>
        <source>Write the history into a file</source>
        <translation>Écrire l’historique dans un fichier</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>Lister les comptes</translation>
    </message>
    <message>
        <source>Find out what an account&apos;s credential may do</source>
        <translation>Savoir ce que permettent les identifiants d’un compte</translation>
    </message>
    <message>
        <source>Put the secret of an account into the keychain</source>
        <translation>Mettre le secret d’un compte dans le trousseau</translation>
    </message>
    <message>
        <source>Run the sandbox until it is interrupted</source>
        <translation>Faire tourner le bac à sable jusqu’à une interruption</translation>
    </message>
    <message>
        <source>Write the completions for a shell</source>
        <translation>Écrire les complétions d’un shell</translation>
    </message>
    <message>
        <source>Write the manual page</source>
        <translation>Écrire la page de manuel</translation>
    </message>
    <message>
        <source>Write the version</source>
        <translation>Écrire la version</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>The accounts that are set up</source>
        <translation>Les comptes configurés</translation>
    </message>
    <message>
        <source>This customer may have been sent a push moments ago. Wait %1 s.</source>
        <translation>Un push vient peut-être d’être envoyé à ce client. Attendez %1 s.</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago. Wait %1 s.</source>
        <translation>Un push vient d’être envoyé à ce client. Attendez %1 s.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer.</source>
        <translation>Le dernier envoi est peut-être arrivé, et l’état du challenge ne peut pas être lu. Interrogez le client.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and nobody has looked at the challenge since.</source>
        <translation>Le dernier envoi est peut-être arrivé, et personne n’a regardé le challenge depuis.</translation>
    </message>
    <message>
        <source>Or give the secret with --secret-fd, --secret-stdin, --secret-env or --secret-credential.</source>
        <translation>Ou donnez le secret avec --secret-fd, --secret-stdin, --secret-env ou --secret-credential.</translation>
    </message>
    <message>
        <source>To send all the same, say why: --override REASON.</source>
        <translation>Pour envoyer quand même, dites pourquoi&#xa0;: --override REASON.</translation>
    </message>
    <message>
        <source>Look at it first: renotifyctl check.</source>
        <translation>Regardez-le d’abord&#xa0;: renotifyctl check.</translation>
    </message>
    <message>
        <source>“%1” is not a time: 2026-11-29 or 2026-11-29T08:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: 2026-11-29 ou 2026-11-29T08:00:00Z.</translation>
    </message>
    <message>
        <source>--outcome takes Sending, Accepted, Rejected, NotSent or Unknown.</source>
        <translation>--outcome accepte Sending, Accepted, Rejected, NotSent ou Unknown.</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 is all.</source>
        <translation>--limit accepte un nombre&#xa0;; 0 pour tous.</translation>
    </message>
    <message>
        <source>ID is the number of a send, as `history list` writes it.</source>
        <translation>ID est le numéro d’un envoi, comme l’écrit `history list`.</translation>
    </message>
    <message>
        <source>The history has no send %1.</source>
        <translation>L’historique n’a pas d’envoi %1.</translation>
    </message>
    <message>
        <source>--format takes csv, csv-semicolon or jsonl.</source>
        <translation>--format accepte csv, csv-semicolon ou jsonl.</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications, and tells how each one ended.</source>
        <translation>Renvoie les notifications push de Twilio Verify et dit comment chaque envoi s’est terminé.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERBE</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Write this help.</source>
        <translation>Écrire cette aide.</translation>
    </message>
    <message>
        <source>Write the version.</source>
        <translation>Écrire la version.</translation>
    </message>
    <message>
        <source>`renotifyctl VERB --help` tells more, and so does renotifyctl(1).</source>
        <translation>`renotifyctl VERB --help` en dit plus, comme renotifyctl(1).</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbes</translation>
    </message>
    <message>
        <source>--%1 is not valid UTF-8.</source>
        <translation>--%1 n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 n’a pas de valeur.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8.</source>
        <translation>%1 n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Il manque un verbe.</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>Ceci n’est pas compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 takes exactly one value.</source>
        <translation>%1 accepte exactement une valeur.</translation>
    </message>
    <message>
        <source>Help: renotifyctl --help</source>
        <translation>Aide&#xa0;: renotifyctl --help</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>Ce client n’a aucun challenge en attente.</translation>
    </message>
    <message>
        <source>Nobody answered within --timeout.</source>
        <translation>Personne n’a répondu dans le délai de --timeout.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Twilio&apos;s code</source>
        <translation>Code de Twilio</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Twilio says</source>
        <translation>Twilio dit</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Secondes restantes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Serait envoyé</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>Push utilisés</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Secret gardé</translation>
    </message>
    <message>
        <source>Cool-down in seconds</source>
        <translation>Délai d’attente en secondes</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>May list challenges</source>
        <translation>Peut lister les challenges</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Avec curl</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The secret cannot be read: %1.</source>
        <translation>Impossible de lire le secret&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Le secret est vide.</translation>
    </message>
    <message>
        <source>This is not a secret: it has several lines, or more than 4096 bytes.</source>
        <translation>Ce n’est pas un secret&#xa0;: il a plusieurs lignes ou plus de 4096 octets.</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set: the service manager gave no credentials.</source>
        <translation>$CREDENTIALS_DIRECTORY n’est pas définie&#xa0;: le gestionnaire de services n’a donné aucun identifiant.</translation>
    </message>
    <message>
        <source>--secret-credential takes the name of a credential, not a path.</source>
        <translation>--secret-credential accepte le nom d’un identifiant, pas un chemin.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable d’environnement %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>Say one source of the secret, not several.</source>
        <translation>Indiquez une seule source du secret, pas plusieurs.</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of an open file.</source>
        <translation>--secret-fd accepte le numéro d’un fichier ouvert.</translation>
    </message>
    <message>
        <source>--override takes the reason, for the history.</source>
        <translation>--override accepte le motif, pour l’historique.</translation>
    </message>
    <message>
        <source>--idempotency-key takes a text of 1 to 255 characters.</source>
        <translation>--idempotency-key accepte un texte de 1 à 255 caractères.</translation>
    </message>
    <message>
        <source>This key was used for a send that was removed from the history: nothing is sent now.</source>
        <translation>Cette clé a servi à un envoi qui a été supprimé de l’historique&#xa0;: rien n’est envoyé maintenant.</translation>
    </message>
    <message>
        <source>This key was used for another send, number %1 of the history, with another customer, challenge or --ttl. Each send needs a key of its own.</source>
        <translation>Cette clé a servi à un autre envoi, le numéro %1 de l’historique, avec un autre client, un autre challenge ou un autre --ttl. Chaque envoi a besoin de sa propre clé.</translation>
    </message>
    <message>
        <source>Sent before with this key, number %1 of the history. Nothing is sent now.</source>
        <translation>Déjà envoyé avec cette clé, numéro %1 de l’historique. Rien n’est envoyé maintenant.</translation>
    </message>
    <message>
        <source>Another program sends this now, number %1 of the history. Waiting for its end.</source>
        <translation>Un autre programme envoie ceci en ce moment, numéro %1 de l’historique. En attente de la fin.</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name: --production NAME.</source>
        <translation>«&#xa0;%1&#xa0;» est un compte de production. Pour envoyer avec lui, tapez son nom&#xa0;: --production NAME.</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Ctrl+C stops it.</source>
        <translation>Envoi à %1 dans %2 s. Ctrl+C l’arrête.</translation>
    </message>
    <message>
        <source>Sending to %1, number %2 of the history.</source>
        <translation>Envoi à %1, numéro %2 de l’historique.</translation>
    </message>
    <message>
        <source>The outcome could not be written to the history. %1</source>
        <translation>Le résultat n’a pas pu être écrit dans l’historique. %1</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Waiting for the customer.</source>
        <translation>Twilio a accepté le push. En attente du client.</translation>
    </message>
    <message>
        <source>The first send with this key has not ended yet.</source>
        <translation>Le premier envoi avec cette clé n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 1 to 86400.</source>
        <translation>--timeout accepte des secondes, de 1 à 86400.</translation>
    </message>
    <message>
        <source>Say --sandbox or --account, not both.</source>
        <translation>Indiquez --sandbox ou --account, pas les deux.</translation>
    </message>
    <message>
        <source>--service takes a service SID: VA and 32 hexadecimal digits.</source>
        <translation>--service accepte le SID d’un service&#xa0;: VA et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Say which service: --service VA…</source>
        <translation>Indiquez le service&#xa0;: --service VA…</translation>
    </message>
    <message>
        <source>This cannot be an identity.</source>
        <translation>Ceci ne peut pas être une identité.</translation>
    </message>
    <message>
        <source>Say which customer: --identity ID.</source>
        <translation>Indiquez le client&#xa0;: --identity ID.</translation>
    </message>
    <message>
        <source>--ttl takes seconds, from 0 to 300.</source>
        <translation>--ttl accepte des secondes, de 0 à 300.</translation>
    </message>
    <message>
        <source>--challenge takes a challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>--challenge accepte le SID d’un challenge&#xa0;: YC et 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. Ask them to sign in again: that makes a new one.</source>
        <translation>Ce client n’a aucun challenge en attente. Demandez-lui de se reconnecter&#xa0;: cela en crée un nouveau.</translation>
    </message>
    <message>
        <source>This customer has %1 pending challenges. Say which one: --challenge YC…</source>
        <translation>Ce client a %1 challenges en attente. Indiquez lequel&#xa0;: --challenge YC…</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Il y a des complétions pour bash, zsh et fish.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>La sortie n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there.</source>
        <translation>Le dossier de données %1 est inutilisable&#xa0;: ce n’est pas un dossier, et aucun ne peut y être créé.</translation>
    </message>
    <message>
        <source>No account is set up. Add one in the window of Renotify, or use --sandbox.</source>
        <translation>Aucun compte n’est configuré. Ajoutez-en un dans la fenêtre de Renotify, ou utilisez --sandbox.</translation>
    </message>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say which account: --account NAME. There are: %1.</source>
        <translation>Indiquez le compte&#xa0;: --account NAME. Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait.</source>
        <translation>%1 lignes acceptées, %2 échouées ou omises, %3 en attente.</translation>
    </message>
    <message>
        <source>The file changes while it is read.</source>
        <translation>Le fichier change pendant sa lecture.</translation>
    </message>
    <message>
        <source>This list was not begun through “%1”: renotifyctl batch run.</source>
        <translation>Cette liste n’a pas été commencée avec «&#xa0;%1&#xa0;»&#xa0;: renotifyctl batch run.</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name and the number of pushes: --production NAME --confirm %2.</source>
        <translation>«&#xa0;%1&#xa0;» est un compte de production. Pour envoyer avec ce compte, saisissez son nom et le nombre de notifications&#xa0;: --production NAME --confirm %2.</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait. About %4 s left.</source>
        <translation>%1 lignes acceptées, %2 échouées ou omises, %3 en attente. Encore %4 s environ.</translation>
    </message>
    <message>
        <source>A row took longer than --timeout allows.</source>
        <translation>Une ligne a pris plus de temps que --timeout ne le permet.</translation>
    </message>
    <message>
        <source>This list was begun at %1. To go on with it: renotifyctl batch resume. Nothing is sent now.</source>
        <translation>Cette liste a été commencée le %1. Pour la poursuivre&#xa0;: renotifyctl batch resume. Rien n’est envoyé maintenant.</translation>
    </message>
    <message>
        <source>Rows that cannot be sent: %1. Mend or remove them. Nothing was sent.</source>
        <translation>Lignes qui ne peuvent pas être envoyées&#xa0;: %1. Corrigez-les ou retirez-les. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>La liste n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Confirm a list on a production account by typing how many pushes will be sent.</source>
        <translation>Confirmer une liste sur un compte de production en saisissant le nombre de notifications à envoyer.</translation>
    </message>
    <message>
        <source>Write into this file instead of standard output.</source>
        <translation>Écrire dans ce fichier au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Tell what sending to a list would do, and why</source>
        <translation>Dire ce que ferait un envoi à une liste, et pourquoi</translation>
    </message>
    <message>
        <source>Send to every row of a list, each one once</source>
        <translation>Envoyer à chaque ligne d’une liste, une seule fois</translation>
    </message>
    <message>
        <source>Go on with the rows of a list that still wait</source>
        <translation>Poursuivre avec les lignes d’une liste qui attendent encore</translation>
    </message>
    <message>
        <source>Tell how far a list has come</source>
        <translation>Dire où en est une liste</translation>
    </message>
    <message>
        <source>Write a list with what became of each row</source>
        <translation>Écrire une liste avec le résultat de chaque ligne</translation>
    </message>
    <message>
        <source>Lists of customers</source>
        <translation>Listes de clients</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnues</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Rows that would be sent: %1. Rows that would not: %2.</source>
        <translation>Lignes qui seraient envoyées : %1. Lignes qui ne le seraient pas : %2.</translation>
    </message>
    <message>
        <source>The team&apos;s PostgreSQL: HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>Le PostgreSQL de l’équipe : HOST, HOST:PORT ou le dossier de sa socket.</translation>
    </message>
    <message>
        <source>The database there.</source>
        <translation>La base de données sur ce serveur.</translation>
    </message>
    <message>
        <source>The database user (default: your name here).</source>
        <translation>L’utilisateur de la base (par défaut : votre nom ici).</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>Faire confiance aux autorités de ce fichier PEM au lieu de celles du système.</translation>
    </message>
    <message>
        <source>Read the database password from this file.</source>
        <translation>Lire le mot de passe de la base dans ce fichier.</translation>
    </message>
    <message>
        <source>Read the database password from standard input.</source>
        <translation>Lire le mot de passe de la base sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Set up a team&apos;s journal in a PostgreSQL database</source>
        <translation>Installer le journal d’une équipe dans une base PostgreSQL</translation>
    </message>
    <message>
        <source>Bring a team&apos;s journal to this program&apos;s version</source>
        <translation>Mettre le journal d’une équipe à la version de ce programme</translation>
    </message>
    <message>
        <source>Tell what is in a team&apos;s journal, and who may use it</source>
        <translation>Dire ce que contient le journal d’une équipe et qui peut l’utiliser</translation>
    </message>
    <message>
        <source>Create a database user for an agent of the team</source>
        <translation>Créer un utilisateur de la base pour un agent de l’équipe</translation>
    </message>
    <message>
        <source>The database of a team</source>
        <translation>La base de données d’une équipe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Version la plus récente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Say where the database server is: --server HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>Indiquez où est le serveur de la base : --server HOST, HOST:PORT ou le dossier de sa socket.</translation>
    </message>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>Indiquez la base de données : --database NAME.</translation>
    </message>
    <message>
        <source>--user takes the name of a database user.</source>
        <translation>--user attend le nom d’un utilisateur de la base.</translation>
    </message>
    <message>
        <source>--ca-file takes a path without semicolons.</source>
        <translation>--ca-file attend un chemin sans point-virgule.</translation>
    </message>
    <message>
        <source>Say --password-file or --password-stdin, not both.</source>
        <translation>Indiquez --password-file ou --password-stdin, pas les deux.</translation>
    </message>
    <message>
        <source>This version of Renotify has a newer team journal: renotifyctl team upgrade.</source>
        <translation>Cette version de Renotify a un journal d’équipe plus récent : renotifyctl team upgrade.</translation>
    </message>
</context>
</TS>
