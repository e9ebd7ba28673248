<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
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
        <translation>valor predeterminado del servicio</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Nothing has left this computer yet.</source>
        <translation>Esperando al llavero. Todavía no ha salido nada de este equipo.</translation>
    </message>
    <message>
        <source>The response names another challenge, %1. Check the challenge before you rely on it.</source>
        <translation>La respuesta menciona otro desafío, %1. Compruebe el desafío antes de darla por válida.</translation>
    </message>
</context>
<context>
    <name>ChallengeTimes</name>
    <message>
        <source>started just now</source>
        <translation>iniciado ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>started %n s ago</source>
        <translation>
            <numerusform>iniciado hace %n s</numerusform>
            <numerusform>iniciado hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n min ago</source>
        <translation>
            <numerusform>iniciado hace %n min</numerusform>
            <numerusform>iniciado hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>No se pudo guardar la imagen en %1.</translation>
    </message>
    <message>
        <source>The demo did not finish within a minute.</source>
        <translation>La demostración no terminó en un minuto.</translation>
    </message>
</context>
<context>
    <name>FolderNotices</name>
    <message>
        <source>Other users of this computer can write to the data folder %1, and so to the accounts and the history in it. Remove their write permission.</source>
        <translation>Otros usuarios de este equipo pueden escribir en la carpeta de datos %1 y, por tanto, en sus cuentas y su historial. Quíteles el permiso de escritura.</translation>
    </message>
    <message>
        <source>Preferences and form will be lost when Renotify closes: %1 cannot be written. Check the free disk space and the file’s permissions.</source>
        <translation>Las preferencias y el formulario se perderán al cerrar Renotify: no se puede escribir en %1. Compruebe el espacio libre del disco y los permisos del archivo.</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Choose the account with this name.</source>
        <translation>Elija la cuenta con ese nombre.</translation>
    </message>
    <message>
        <source>Fill in the service SID.</source>
        <translation>Rellene el SID del servicio.</translation>
    </message>
    <message>
        <source>Fill in the identity.</source>
        <translation>Rellene la identidad.</translation>
    </message>
    <message>
        <source>Fill in the challenge SID.</source>
        <translation>Rellene el SID del desafío.</translation>
    </message>
    <message>
        <source>Fill in the time to live, in seconds.</source>
        <translation>Rellene el tiempo de vida, en segundos.</translation>
    </message>
    <message>
        <source>Fill in the reason or ticket.</source>
        <translation>Rellene el motivo o el tique.</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.
The options only fill in the form; you press Send.</source>
        <translation>Reenvía una notificación push de Twilio Verify y averigua cómo terminó.
Las opciones rellenan el formulario; es una persona quien pulsa Enviar.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox.</source>
        <translation>Trabajar con el entorno de pruebas integrado.</translation>
    </message>
    <message>
        <source>Keep accounts, preferences and history in this folder.</source>
        <translation>Guardar las cuentas, las preferencias y el historial en esa carpeta.</translation>
    </message>
    <message>
        <source>With --sandbox: send the example, print the notification, save a picture of the window and exit.</source>
        <translation>Con --sandbox: enviar el ejemplo, imprimir la notificación, guardar una imagen de la ventana y terminar.</translation>
    </message>
    <message>
        <source>A link renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</source>
        <translation>Un enlace renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</translation>
    </message>
    <message>
        <source>Link ignored. %1</source>
        <translation>Enlace ignorado. %1</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Solo se puede abrir un enlace a la vez.</translation>
    </message>
    <message>
        <source>--demo works only with --sandbox, because it sends.</source>
        <translation>--demo hace envíos: solo funciona con --sandbox.</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Twilio can’t answer right now (error %1). Try again in a moment.</source>
        <translation>Twilio no puede responder en este momento (error %1). Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Renotify was started with more text than it accepts. Nothing was filled in.</source>
        <translation>Renotify se inició con más texto del que acepta. No se rellenó nada.</translation>
    </message>
    <message>
        <source>Renotify is already open with this data folder, on another display of yours (process %1). Close it there, or start this one with another --data-dir.</source>
        <translation>Renotify ya está abierto con esta carpeta de datos en otra de sus pantallas (proceso %1). Ciérrelo allí o inicie este con otro --data-dir.</translation>
    </message>
    <message>
        <source>Renotify is already open with the data folder %1, but does not answer (process %2). Nothing was filled in. Wait a moment and try again, or end that process.</source>
        <translation>Renotify ya está abierto con la carpeta de datos %1, pero no responde (proceso %2). No se rellenó nada. Espere un momento y vuelva a intentarlo, o finalice ese proceso.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana: ni DISPLAY ni WAYLAND_DISPLAY están definidos.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there. Choose another one with --data-dir.</source>
        <translation>No se puede usar la carpeta de datos %1: no es una carpeta y no se puede crear ninguna allí. Elija otra con --data-dir.</translation>
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
        <translation>no puede recibir push</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>approved at 14:30:11</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>status “%1”</source>
        <comment>a word of the service&apos;s that Renotify does not know</comment>
        <translation>estado «%1»</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the customer&apos;s answer</comment>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent.</source>
        <translation>El cliente denegó este desafío. No se enviará nada más.</translation>
    </message>
    <message>
        <source>The customer approved this challenge. No further push is needed.</source>
        <translation>El cliente aprobó este desafío. No se necesita ninguna otra notificación push.</translation>
    </message>
    <message>
        <source>This challenge has expired. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Este desafío ha caducado. Pida al cliente que empiece de nuevo y después busque el nuevo desafío.</translation>
    </message>
    <message>
        <source>All 3 pushes of this challenge are used. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Las 3 notificaciones push de este desafío ya se usaron. Pida al cliente que empiece de nuevo y después busque el nuevo desafío.</translation>
    </message>
    <message>
        <source>This device can’t receive pushes. Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Este dispositivo no puede recibir notificaciones push. Pida al cliente que abra la aplicación; esta comprueba los inicios de sesión pendientes.</translation>
    </message>
    <message>
        <source>The customer’s device isn’t verified yet. Its enrolment has to be finished first.</source>
        <translation>El dispositivo del cliente aún no está verificado. Primero hay que completar su registro.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer before you send again.</source>
        <translation>Es posible que el último envío haya llegado, y no se puede leer el estado del desafío. Pregunte al cliente antes de volver a enviar.</translation>
    </message>
    <message>
        <source>The last send may have arrived. Check the challenge’s status before you send again (F5).</source>
        <translation>Es posible que el último envío haya llegado. Consulte el estado del desafío antes de volver a enviar (F5).</translation>
    </message>
    <message numerus="yes">
        <source>This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>A este cliente se le acaba de enviar una notificación push. Espere %n s o marque «Enviar de todos modos».</numerusform>
            <numerusform>A este cliente se le acaba de enviar una notificación push. Espere %n s o marque «Enviar de todos modos».</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent. They said they didn’t request it. Someone else may be trying to sign in: check who you are talking to, and tell your security team.</source>
        <translation>El cliente denegó este desafío. No se enviará nada más. Indicó que no lo había solicitado. Es posible que otra persona esté intentando iniciar sesión: compruebe con quién está hablando y avise a su equipo de seguridad.</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago.</source>
        <translation>A este cliente se le acaba de enviar una notificación push.</translation>
    </message>
    <message numerus="yes">
        <source>This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>Es posible que a este cliente se le acabe de enviar una notificación push. Espere %n s o marque «Enviar de todos modos».</numerusform>
            <numerusform>Es posible que a este cliente se le acabe de enviar una notificación push. Espere %n s o marque «Enviar de todos modos».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renotify is already running with this data folder: give --demo another one.</source>
        <translation>Renotify ya se está ejecutando con esta carpeta de datos: indique otra para --demo.</translation>
    </message>
</context>
<context>
    <name>renotify::AboutDialog</name>
    <message>
        <source>About Renotify</source>
        <translation>Acerca de Renotify</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty and is not affiliated with Twilio.

It uses Qt %1 (LGPL 3), QtKeychain (BSD) and SQLite (public domain).</source>
        <translation>Reenvía una notificación push de Twilio Verify y averigua cómo terminó.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía y no ha sido creado por Twilio.

Utiliza Qt %1 (LGPL 3), QtKeychain (BSD) y SQLite (dominio público).</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions and desktop environment for a bug report. No accounts, customers or secrets.</source>
        <translation>Versiones y entorno de escritorio para un informe de error. Sin cuentas, clientes ni secretos.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>renotify::AccountBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Paste ti&amp;cket</source>
        <translation>Pe&amp;gar tique</translation>
    </message>
    <message>
        <source>Paste ticket</source>
        <translation>Pegar tique</translation>
    </message>
    <message>
        <source>Fill in the form from the text on the clipboard (Ctrl+Shift+V)</source>
        <translation>Rellenar el formulario con el texto del portapapeles (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation>envía a %1</translation>
    </message>
    <message>
        <source>Fro&amp;m a list</source>
        <translation>&amp;Por lista</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Por lista</translation>
    </message>
    <message>
        <source>Send to many customers, one row each (Ctrl+Shift+L)</source>
        <translation>Enviar a muchos clientes, uno por fila (Ctrl+Mayús+L)</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChoice</name>
    <message>
        <source>The sandbox has stopped. Choose it again to restart it.</source>
        <translation>El entorno de pruebas ha finalizado. Selecciónelo de nuevo para iniciar otro.</translation>
    </message>
    <message>
        <source>Choose an account, or add one.</source>
        <translation>Elija una cuenta o agregue una.</translation>
    </message>
    <message>
        <source>The sandbox is starting…</source>
        <translation>El entorno de pruebas se está iniciando…</translation>
    </message>
    <message>
        <source>The sandbox isn’t running.</source>
        <translation>El entorno de pruebas no está en marcha.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChooser</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Agregar cuenta</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Quitar cuenta</translation>
    </message>
    <message>
        <source>More &amp;functions</source>
        <translation>Más &amp;funciones</translation>
    </message>
    <message>
        <source>Accou&amp;nts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Copy account</source>
        <translation>&amp;Copiar cuenta</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importar cuentas…</translation>
    </message>
    <message>
        <source>&amp;Export accounts…</source>
        <translation>&amp;Exportar cuentas…</translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation>%1, producción</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
    </message>
</context>
<context>
    <name>renotify::AccountControl</name>
    <message>
        <source>Enter the secret…</source>
        <translation>Introducir el secreto…</translation>
    </message>
    <message>
        <source>No secret is stored for “%1”, so nothing can be sent through it.</source>
        <translation>No hay ningún secreto guardado para «%1», por lo que no se puede enviar nada con esa cuenta.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountForm</name>
    <message>
        <source>Account na&amp;me</source>
        <translation>No&amp;mbre de la cuenta</translation>
    </message>
    <message>
        <source>API &amp;key SID or account SID</source>
        <translation>SID de la cla&amp;ve de API o de la cuenta</translation>
    </message>
    <message>
        <source>SK… or AC…</source>
        <translation>SK… o AC…</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>Secre&amp;to</translation>
    </message>
    <message>
        <source>Kee&amp;p the secret</source>
        <translation>Conse&amp;rvar el secreto</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>solo durante esta sesión</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file</source>
        <translation>Archivo de CA adici&amp;onal</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>Estado de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Test account</source>
        <translation>&amp;Probar cuenta</translation>
    </message>
    <message>
        <source>Checks what the credential is allowed to do. Nothing is sent to anyone.</source>
        <translation>Consulta qué permite la credencial. No se envía nada a nadie.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Enter the API key’s secret or the account’s auth token.</source>
        <translation>Introduzca el secreto de la clave de API o el token de autenticación de la cuenta.</translation>
    </message>
    <message>
        <source>An auth token has full access to the account. An API key can be restricted and revoked.</source>
        <translation>Un token de autenticación permite hacer cualquier cosa en la cuenta. Una clave de API se puede limitar y revocar.</translation>
    </message>
    <message>
        <source>Not saved yet. Check the field with the error.</source>
        <translation>Aún no se ha guardado: revise uno de los campos.</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>De&amp;jar de esperar</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation>Conservado durante esta sesión</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Give the account a name, for example “Acme staging”.</source>
        <translation>Asigne un nombre a la cuenta, por ejemplo «Acme preproducción».</translation>
    </message>
    <message>
        <source>This name belongs to the built-in sandbox. Choose another one.</source>
        <translation>Ese es el nombre del entorno de pruebas integrado. Elija otro.</translation>
    </message>
    <message>
        <source>Another account already has this name. Choose a different one.</source>
        <translation>Otra cuenta tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>The service host has changed. Enter the secret again to confirm that it may be sent there.</source>
        <translation>El host del servicio ha cambiado. Introduzca de nuevo el secreto: solo se enviará allí si usted lo indica.</translation>
    </message>
    <message>
        <source>The CA file has changed, and it decides which servers may see the secret. Enter the secret again.</source>
        <translation>El archivo de CA ha cambiado. Introduzca de nuevo el secreto: ese archivo decide a quién se muestra.</translation>
    </message>
    <message>
        <source>Enter the secret again to keep it somewhere else.</source>
        <translation>Introduzca de nuevo el secreto para conservarlo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountPages</name>
    <message>
        <source>Add an account to send with your own Twilio credentials.</source>
        <translation>Agregue una cuenta para enviar con sus propias credenciales de Twilio.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
</context>
<context>
    <name>renotify::AccountTransfer</name>
    <message>
        <source>At %1, this file is too large to contain accounts. Nothing was changed.</source>
        <translation>Con %1, el archivo es demasiado grande para ser un archivo de cuentas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Renotify. Install that version, then import the file. Nothing was changed.</source>
        <translation>Este archivo se creó con una versión más reciente de Renotify. Instale esa versión y después impórtelo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file doesn’t contain accounts, or it is damaged at “%1”. Nothing was changed.</source>
        <translation>Este no es un archivo de cuentas o está dañado, en «%1». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>No se puede leer este archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation>Cuentas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Exportar cuentas</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Cuentas (*.json)</translation>
    </message>
    <message>
        <source>The file doesn’t exist. Nothing was changed.</source>
        <translation>Ese archivo no existe. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Nothing was changed.</source>
        <translation>Este archivo no contiene ninguna cuenta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Imported. The file contains no secrets: enter them for the accounts that ask.</source>
        <translation>Importado. El archivo no contenía ningún secreto: introduzca los de las cuentas que lo pidan.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Exported to %1. The file contains no secrets.</source>
        <translation>Exportado a %1. El archivo no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>%1 contains something else and was left unchanged. Choose another name.</source>
        <translation>%1 contiene otra cosa y se ha dejado como estaba. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountWords</name>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>renotify::AccountsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>When you save, the secret is stored in the keychain and never shown again.</source>
        <translation>Al guardar, el secreto pasa al llavero y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No guardado.</translation>
    </message>
    <message>
        <source>Saved, and removed from the keychain.</source>
        <translation>Guardado y eliminado del llavero.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Stopped waiting. Your answer in the keychain’s own window still counts: try again to be sure, or keep the secret for this session only.</source>
        <translation>Ya no se espera más. Lo que se indique en la propia ventana del llavero seguirá contando: inténtelo de nuevo para asegurarse o conserve el secreto solo durante esta sesión.</translation>
    </message>
    <message>
        <source>Asking %1 what the credential is allowed to do…</source>
        <translation>Preguntando a %1 qué permite la credencial…</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>¿Quitar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>Its secret is removed too and can’t be restored. The history of its sends is kept.</source>
        <translation>También se elimina su secreto, que no se podrá recuperar. El historial de sus envíos se conserva.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Discard the new account?</source>
        <translation>¿Descartar la cuenta nueva?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Lo que escribió no se ha guardado.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>La cuenta no se quitó.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>Changes to the accounts marked • will be lost.</source>
        <translation>Se perderán los cambios de las cuentas marcadas con •.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Saved, but the old secret could not be removed from the keychain.</source>
        <translation>Guardado, pero no se pudo eliminar el secreto anterior del llavero.</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityKey</name>
    <message>
        <source>Time to answer</source>
        <comment>the line above the bars</comment>
        <translation>Tiempo de respuesta</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityPicture</name>
    <message>
        <source>Sends ≤ %1</source>
        <comment>the highest bar</comment>
        <translation>Envíos ≤ %1</translation>
    </message>
    <message>
        <source>Answer ≤ %1</source>
        <comment>the highest point of the line</comment>
        <translation>Respuesta ≤ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityStrip</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
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
            <numerusform>%Ln aún enviándose</numerusform>
            <numerusform>%Ln aún enviándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceptada</numerusform>
            <numerusform>%Ln aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln no enviada</numerusform>
            <numerusform>%Ln no enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln con resultado desconocido</numerusform>
            <numerusform>%Ln con resultado desconocido</numerusform>
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
        <translation>sin envíos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>answered after %1 on average</source>
        <comment>the challenges</comment>
        <translation>respondidos tras %1 de media</translation>
    </message>
</context>
<context>
    <name>renotify::AnswerComparison</name>
    <message>
        <source>Header %1</source>
        <translation>Encabezado %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
</context>
<context>
    <name>renotify::ApiCodeWords</name>
    <message>
        <source>The credentials were refused</source>
        <translation>Se rechazaron las credenciales</translation>
    </message>
    <message>
        <source>The SID or the secret of the account is wrong, was deleted, belongs to another region, or is for tests only.</source>
        <translation>El SID o el secreto de la cuenta es incorrecto, se eliminó, pertenece a otra región o es solo para pruebas.</translation>
    </message>
    <message>
        <source>Check the SID, the secret and the service host of the account.</source>
        <translation>Compruebe el SID, el secreto y el host del servicio de la cuenta.</translation>
    </message>
    <message>
        <source>The API key lacks a permission</source>
        <translation>A la clave de API le falta un permiso</translation>
    </message>
    <message>
        <source>The account uses a restricted API key that does not allow this.</source>
        <translation>La cuenta usa una clave de API restringida que no permite esta operación.</translation>
    </message>
    <message>
        <source>Ask whoever manages the key to add /twilio/verify/push-notification/create, /twilio/verify/challenge/read and /twilio/verify/challenge/list to it.</source>
        <translation>Pida a quien administre la clave que le agregue /twilio/verify/push-notification/create, /twilio/verify/challenge/read y /twilio/verify/challenge/list.</translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation>La cuenta de Twilio no está activa</translation>
    </message>
    <message>
        <source>Twilio does not serve this account: it is not active, or it was suspended.</source>
        <translation>Twilio no atiende a esta cuenta: no está activa o se ha suspendido.</translation>
    </message>
    <message>
        <source>Stop sending, and ask whoever manages your Twilio account.</source>
        <translation>Deje de enviar y consulte a quien administre su cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Test credentials do not work here</source>
        <translation>Las credenciales de prueba no funcionan aquí</translation>
    </message>
    <message>
        <source>Verify does not accept Twilio’s test credentials.</source>
        <translation>Verify no acepta las credenciales de prueba de Twilio.</translation>
    </message>
    <message>
        <source>Use live credentials in the account.</source>
        <translation>Use credenciales reales en la cuenta.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Twilio does not know this service, identity or challenge, or they do not belong together.</source>
        <translation>Twilio no conoce este servicio, identidad o desafío, o no se corresponden entre sí.</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in. The identity may have to be the hash of the user name instead of the name itself.</source>
        <translation>Compare los tres con el inicio de sesión del cliente. Es posible que la identidad deba ser el hash del nombre de usuario en lugar del propio nombre.</translation>
    </message>
    <message>
        <source>The customer’s device was not found</source>
        <translation>No se encontró el dispositivo del cliente</translation>
    </message>
    <message>
        <source>Twilio cannot find the device registration (the factor) that belongs to this.</source>
        <translation>Twilio no encuentra el registro de dispositivo (el factor) correspondiente.</translation>
    </message>
    <message>
        <source>Check that service, identity and challenge belong together.</source>
        <translation>Compruebe que el servicio, la identidad y el desafío se corresponden entre sí.</translation>
    </message>
    <message>
        <source>The challenge was not found</source>
        <translation>No se encontró el desafío</translation>
    </message>
    <message>
        <source>Twilio has no such challenge for this identity in this service.</source>
        <translation>Twilio no conoce ese desafío para esta identidad en este servicio.</translation>
    </message>
    <message>
        <source>The identity was not found</source>
        <translation>No se encontró la identidad</translation>
    </message>
    <message>
        <source>Twilio has no such identity in this service.</source>
        <translation>Twilio no conoce esa identidad en este servicio.</translation>
    </message>
    <message>
        <source>Check the service and the identity. It may have to be the hash of the user name instead of the name itself.</source>
        <translation>Compruebe el servicio y la identidad. Es posible que deba ser el hash del nombre de usuario en lugar del propio nombre.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Demasiadas solicitudes simultáneas</translation>
    </message>
    <message>
        <source>Your Twilio account had too many requests running at once, so this one was not processed.</source>
        <translation>Su cuenta de Twilio tenía demasiadas solicitudes en curso a la vez, por lo que esta no se procesó.</translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation>Vuelva a enviar dentro de un momento.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Twilio limits how many requests it takes, and that limit was reached.</source>
        <translation>Twilio limita la frecuencia de las solicitudes y se ha alcanzado ese límite.</translation>
    </message>
    <message>
        <source>Wait a little, then send again.</source>
        <translation>Espere un poco y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Something failed at Twilio</source>
        <translation>Se produjo un fallo en Twilio</translation>
    </message>
    <message>
        <source>The fault is Twilio’s, and how far the request got is not known.</source>
        <translation>El fallo es de Twilio y no se sabe hasta dónde llegó la solicitud.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>Consulte el desafío antes de volver a enviar: es posible que la notificación push haya salido.</translation>
    </message>
    <message>
        <source>Twilio is not available</source>
        <translation>Twilio no está disponible</translation>
    </message>
    <message>
        <source>Twilio cannot answer at the moment, and how far the request got is not known.</source>
        <translation>Twilio no puede responder en este momento y no se sabe hasta dónde llegó la solicitud.</translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation>No se aceptó un valor</translation>
    </message>
    <message>
        <source>Twilio rejected one of the values, so the request was not processed.</source>
        <translation>Twilio consideró que uno de los valores no es válido, por lo que no se procesó la solicitud.</translation>
    </message>
    <message>
        <source>Check service, identity, challenge and time to live, then send again.</source>
        <translation>Compruebe el servicio, la identidad, el desafío y el tiempo de vida, y vuelva a enviar.</translation>
    </message>
    <message>
        <source>This device can’t receive pushes</source>
        <translation>Este dispositivo no puede recibir push</translation>
    </message>
    <message>
        <source>The customer’s device is registered without push, so no push can ever reach it.</source>
        <translation>El dispositivo del cliente está registrado sin push, por lo que nunca podrá recibir ninguna notificación.</translation>
    </message>
    <message>
        <source>Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Pida al cliente que abra la aplicación; esta comprueba los inicios de sesión pendientes.</translation>
    </message>
    <message>
        <source>All 3 pushes are used up</source>
        <translation>Las 3 notificaciones push están agotadas</translation>
    </message>
    <message>
        <source>Twilio allows 3 pushes for a challenge, and this one has had them.</source>
        <translation>Twilio permite 3 notificaciones push por desafío, y este ya las ha usado.</translation>
    </message>
    <message>
        <source>Ask the customer to start the sign-in again, which creates a new challenge.</source>
        <translation>Pida al cliente que inicie sesión de nuevo: así se crea un desafío nuevo.</translation>
    </message>
    <message>
        <source>The device is not fully set up</source>
        <translation>El dispositivo no está configurado por completo</translation>
    </message>
    <message>
        <source>The registration of the customer’s device (the factor) has not been verified.</source>
        <translation>El registro del dispositivo del cliente (el factor) no se ha verificado.</translation>
    </message>
    <message>
        <source>Ask the customer to finish setting up the app, and to start the sign-in again.</source>
        <translation>Pida al cliente que termine de configurar la aplicación e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The challenge is already answered</source>
        <translation>El desafío ya tiene respuesta</translation>
    </message>
    <message>
        <source>This sign-in has already been approved or denied.</source>
        <translation>Este inicio de sesión ya se aprobó o se denegó.</translation>
    </message>
    <message>
        <source>Check the challenge’s status. To try again, the customer starts a new sign-in.</source>
        <translation>Consulte el estado del desafío. Para intentarlo otra vez, el cliente debe iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>El desafío ha caducado</translation>
    </message>
    <message>
        <source>The time to answer this sign-in is over.</source>
        <translation>El plazo para responder a este inicio de sesión ha terminado.</translation>
    </message>
    <message>
        <source>The account SID is not valid</source>
        <translation>El SID de la cuenta no es válido</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID of this request.</source>
        <translation>Twilio no acepta el SID de la cuenta de esta solicitud.</translation>
    </message>
    <message>
        <source>Check the SID and the secret of the account.</source>
        <translation>Compruebe el SID y el secreto de la cuenta.</translation>
    </message>
    <message>
        <source>The factor SID is not valid</source>
        <translation>El SID del factor no es válido</translation>
    </message>
    <message>
        <source>Twilio does not accept the device registration (the factor) that belongs to this.</source>
        <translation>Twilio no acepta el registro de dispositivo (el factor) correspondiente.</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>El SID del servicio no es válido</translation>
    </message>
    <message>
        <source>Twilio does not accept the service SID.</source>
        <translation>Twilio no acepta el SID del servicio.</translation>
    </message>
    <message>
        <source>Check the service SID: VA and 32 hexadecimal digits.</source>
        <translation>Compruebe el SID del servicio: VA y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>El SID del desafío no es válido</translation>
    </message>
    <message>
        <source>Twilio does not accept the challenge SID.</source>
        <translation>Twilio no acepta el SID del desafío.</translation>
    </message>
    <message>
        <source>Check the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>Compruebe el SID del desafío: YC y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>La identidad no es válida</translation>
    </message>
    <message>
        <source>Twilio does not accept the identity (it calls it the entity).</source>
        <translation>Twilio no acepta la identidad (que denomina «entity»).</translation>
    </message>
    <message>
        <source>Check the identity: 8 to 64 letters and digits, in groups joined by dashes.</source>
        <translation>Compruebe la identidad: de 8 a 64 letras y dígitos, en grupos unidos por guiones.</translation>
    </message>
</context>
<context>
    <name>renotify::BodyView</name>
    <message>
        <source>One value on each line; order, names and numbers as they came</source>
        <translation>Un valor por línea; orden, nombres y números tal como llegaron</translation>
    </message>
    <message>
        <source>Exactly as it came</source>
        <translation>Exactamente como llegó</translation>
    </message>
    <message>
        <source>Compare with the previous answer of the same challenge</source>
        <translation>Comparar con la respuesta anterior del mismo desafío</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>No body was received.</source>
        <translation>No se recibió ningún cuerpo.</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Buscar en el cuerpo</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Buscar la aparición anterior</translation>
    </message>
    <message>
        <source>The response was longer. The rest was not read.</source>
        <translation>La respuesta era más larga. El resto no se leyó.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the third of 17 places</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
</context>
<context>
    <name>renotify::CaFileField</name>
    <message>
        <source>Enter the full path, or choose the file with Browse.</source>
        <translation>Introduzca la ruta completa o elija el archivo con el botón.</translation>
    </message>
    <message>
        <source>The file doesn’t exist.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>You don’t have permission to read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format (BEGIN CERTIFICATE).</source>
        <translation>Este archivo no contiene ningún certificado. Debe estar en formato PEM (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Archivo de CA adicional</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the extra CA file</source>
        <translation>Elegir el archivo de CA adicional</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeCard</name>
    <message>
        <source>Challenge message</source>
        <translation>Mensaje del desafío</translation>
    </message>
    <message>
        <source>Challenge status</source>
        <translation>Estado del desafío</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>Notificaciones push usadas</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation>Desafío: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Enter service, identity and challenge to see its status.</source>
        <translation>Rellene el servicio, la identidad y el desafío para ver su estado.</translation>
    </message>
    <message>
        <source>Loading the challenge…</source>
        <translation>Cargando el desafío…</translation>
    </message>
    <message>
        <source>Pushes used: all %1, according to Twilio</source>
        <translation>Push usadas: las %1, según Twilio</translation>
    </message>
    <message>
        <source>Pushes used here: %1 of %2</source>
        <translation>Push usadas aquí: %1 de %2</translation>
    </message>
    <message>
        <source>You can still send. The key lacks /twilio/verify/challenge/read.</source>
        <translation>Aun así puede enviar. A la clave le falta /twilio/verify/challenge/read.</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in.</source>
        <translation>Compare los tres con el inicio de sesión del cliente.</translation>
    </message>
    <message>
        <source>Challenge not found</source>
        <translation>No se encontró el desafío</translation>
    </message>
    <message>
        <source>This account can’t read challenges</source>
        <translation>Esta cuenta no puede leer desafíos</translation>
    </message>
    <message>
        <source>Couldn’t load the challenge. Press F5 to retry.</source>
        <translation>No se pudo cargar el desafío. Pulse F5 para reintentar.</translation>
    </message>
    <message>
        <source>The last check failed; this is from %1.</source>
        <comment>14:30:11</comment>
        <translation>La última comprobación falló; esto es de las %1.</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeFinder</name>
    <message>
        <source>Searching… Press Esc to stop.</source>
        <translation>Buscando… Pulse Esc para detener.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. It may have expired, been answered, or belong to another service.</source>
        <translation>No hay ningún desafío pendiente de este cliente: puede haber caducado, tener ya respuesta o pertenecer a otro servicio.</translation>
    </message>
    <message>
        <source>Selected the only pending challenge.</source>
        <translation>Se seleccionó el único desafío pendiente.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys and Enter. Esc closes the list.</source>
        <translation>Elija con las flechas e Intro. Esc cierra la lista.</translation>
    </message>
    <message>
        <source>None pending.</source>
        <translation>Ninguno pendiente.</translation>
    </message>
    <message>
        <source>Or your backend hashes identities, and the service knows this customer by the SHA-256.</source>
        <translation>O bien el backend aplica un hash a las identidades: entonces el servicio conoce a este cliente por el SHA-256.</translation>
    </message>
    <message>
        <source>The older ones couldn’t be loaded.</source>
        <translation>No se pudieron cargar los más antiguos.</translation>
    </message>
    <message>
        <source>The service doesn’t know this identity. Does it belong to another service?</source>
        <translation>El servicio no conoce esta identidad: ¿es de otro servicio?</translation>
    </message>
    <message>
        <source>The API key lacks the permission /twilio/verify/challenge/list. You can still send: enter the challenge SID.</source>
        <translation>A la clave de API le falta el permiso /twilio/verify/challenge/list. Se puede enviar sin él: escriba el SID del desafío.</translation>
    </message>
    <message>
        <source>Selected.</source>
        <translation>Elegido.</translation>
    </message>
    <message>
        <source>The identity was replaced with its SHA-256.</source>
        <translation>La identidad se sustituyó por su SHA-256.</translation>
    </message>
    <message>
        <source>Lists the challenges this customer hasn’t answered yet (Ctrl+Shift+F)</source>
        <translation>Muestra lo que este cliente aún no ha respondido (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Needs an account, a service SID and an identity</source>
        <translation>Se necesita una cuenta, un SID de servicio y una identidad</translation>
    </message>
    <message>
        <source>None among the newest.</source>
        <translation>Ninguno entre los más recientes.</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeOrigin</name>
    <message>
        <source>This was filled in for the account “%1”. Is it right for “%2” too?</source>
        <translation>Esto venía con la cuenta «%1». ¿Es correcto también para «%2»?</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeTrail</name>
    <message>
        <source>Challenge answer</source>
        <translation>Respuesta al desafío</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>tras %1 ms</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>esperando al cliente</translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation>sin respuesta observada</translation>
    </message>
    <message numerus="yes">
        <source>after %n s</source>
        <translation>
            <numerusform>tras %n s</numerusform>
            <numerusform>tras %n s</numerusform>
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
        <translation>el pendiente más reciente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>renotify::CheckPage</name>
    <message>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Groups of the check</source>
        <translation>Grupos de la comprobación</translation>
    </message>
    <message>
        <source>Rows of the group</source>
        <translation>Filas del grupo</translation>
    </message>
    <message>
        <source>Chec&amp;k the challenges</source>
        <translation>Com&amp;probar los desafíos</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Continuar…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Comprobando las filas…</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Se pueden enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be sent.</source>
        <translation>
            <numerusform>%Ln fila se puede enviar.</numerusform>
            <numerusform>%Ln filas se pueden enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can’t.</source>
        <comment>can’t be sent</comment>
        <translation>
            <numerusform>%Ln fila no se puede enviar.</numerusform>
            <numerusform>%Ln filas no se pueden enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the earlier list are not chosen.</source>
        <translation>
            <numerusform>%Ln fila de la lista anterior no está seleccionada.</numerusform>
            <numerusform>%Ln filas de la lista anterior no están seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the challenges, at the account’s pace…</source>
        <translation>Comprobando los desafíos al ritmo de la cuenta…</translation>
    </message>
</context>
<context>
    <name>renotify::ClockNotice</name>
    <message>
        <source>This computer’s clock showed %1 when the service’s clock showed %2. Set this computer’s clock, best automatically. Until then Renotify counts what a challenge has left by the service’s clock, but secure connections may be refused.</source>
        <translation>El reloj de este equipo marcaba %1 cuando el del servicio marcaba %2. Ponga en hora este equipo, mejor de forma automática. Mientras tanto, Renotify cuenta el tiempo restante de un desafío según el reloj del servicio, pero las conexiones seguras pueden rechazarse.</translation>
    </message>
</context>
<context>
    <name>renotify::ColourWords</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turquesa</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
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
        <translation>La primera fila contiene los &amp;nombres de las columnas</translation>
    </message>
    <message>
        <source>Service SID for rows without one</source>
        <translation>SID del servicio para las filas que no lo indican</translation>
    </message>
    <message>
        <source>default</source>
        <comment>time to live: the one of the service</comment>
        <translation>predet.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds for rows without a time to live</source>
        <translation>Segundos para las filas sin tiempo de vida</translation>
    </message>
    <message>
        <source>Ticket for rows without one</source>
        <translation>Ticket para las filas que no lo indican</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidad</translation>
    </message>
    <message>
        <source>Every row needs one.</source>
        <translation>Cada fila necesita una.</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID del &amp;desafío</translation>
    </message>
    <message>
        <source>Otherwise the newest pending one.</source>
        <translation>Si no, el pendiente más reciente.</translation>
    </message>
    <message>
        <source>Ser&amp;vice SID</source>
        <translation>SID del ser&amp;vicio</translation>
    </message>
    <message>
        <source>Time to &amp;live</source>
        <translation>&amp;Tiempo de vida</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>only those that failed or were not sent</source>
        <translation>solo las fallidas o no enviadas</translation>
    </message>
    <message>
        <source>only those that are unknown</source>
        <translation>solo las de resultado desconocido</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Rows of this result to send</source>
        <translation>Filas de este resultado que se enviarán</translation>
    </message>
    <message>
        <source>Column with: %1</source>
        <translation>Columna con: %1</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>renotify::CompareControl</name>
    <message>
        <source>Co&amp;mpare the answers of two rows…</source>
        <translation>Co&amp;mparar las respuestas de dos filas…</translation>
    </message>
    <message>
        <source>This send is not in the history, so there is nothing to compare it with.</source>
        <translation>Este envío no está en el historial, por lo que no hay nada con que compararlo.</translation>
    </message>
    <message>
        <source>This is the first answer for this challenge. To compare others, select two rows of the history.</source>
        <translation>Esta es la primera respuesta para este desafío. Para comparar otras, seleccione dos filas del historial.</translation>
    </message>
    <message>
        <source>Select the two rows to compare: click one, then the other with Ctrl held.</source>
        <translation>Seleccione las dos filas que desea comparar: haga clic en una y después en la otra con Ctrl pulsado.</translation>
    </message>
</context>
<context>
    <name>renotify::CompareDialog</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>Ambas respuestas son iguales.</translation>
    </message>
    <message>
        <source>At least one of the bodies is not JSON, so they can only be compared as a whole.</source>
        <translation>Al menos uno de los cuerpos no es JSON, por lo que solo se pueden comparar en su conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Comparar respuestas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>renotify::ConfirmPage</name>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n second(s).</source>
        <translation>
            <numerusform>Al ritmo actual de la cuenta, tardará como máximo %n segundo.</numerusform>
            <numerusform>Al ritmo actual de la cuenta, tardará como máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n minute(s).</source>
        <translation>
            <numerusform>Al ritmo actual de la cuenta, tardará como máximo %n minuto.</numerusform>
            <numerusform>Al ritmo actual de la cuenta, tardará como máximo %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n hour(s).</source>
        <translation>
            <numerusform>Al ritmo actual de la cuenta, tardará como máximo %n hora.</numerusform>
            <numerusform>Al ritmo actual de la cuenta, tardará como máximo %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Cómo se envía</translation>
    </message>
    <message>
        <source>This is a production account. Type the &amp;number of pushes to confirm:</source>
        <translation>Esta es una cuenta de producción. Para confirmar, escriba el &amp;número de notificaciones:</translation>
    </message>
    <message>
        <source>Number of pushes</source>
        <translation>Número de notificaciones</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>Enviar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln push(es)</source>
        <translation>
            <numerusform>%Ln notificación push</numerusform>
            <numerusform>%Ln notificaciones push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people, after: 217 pushes to</comment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>217 pushes through Acme</comment>
        <translation>%1 mediante %2</translation>
    </message>
    <message>
        <source>%1 to %2 through %3</source>
        <comment>217 pushes to 203 people through Acme</comment>
        <translation>%1 a %2 mediante %3</translation>
    </message>
    <message>
        <source>This list was begun on %1, and all its rows have had their turn.</source>
        <translation>Esta lista se inició el %1 y todas sus filas ya se han procesado.</translation>
    </message>
    <message>
        <source>This list was begun on %1 and goes on: what was sent is not sent again.</source>
        <translation>Esta lista se inició el %1 y continúa: lo que ya se envió no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>One at a time, and those first whose challenge expires soonest. Each row is checked once more when its turn comes; what cannot help by then is left out.</source>
        <translation>De una en una, empezando por aquellas cuyo desafío caduca antes. Cada fila se comprueba otra vez cuando le llega el turno; lo que entonces ya no sirva se omite.</translation>
    </message>
    <message>
        <source>You can pause or stop at any time.</source>
        <translation>Puede pausar o detener el envío en cualquier momento.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln push(es)</source>
        <translation>
            <numerusform>&amp;Enviar %Ln notificación</numerusform>
            <numerusform>&amp;Enviar %Ln notificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of pushes.</source>
        <translation>Escriba %1, el número de notificaciones.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln push(es)</source>
        <translation>
            <numerusform>Hasta %Ln push</numerusform>
            <numerusform>Hasta %Ln push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the last check, %Ln of them would be sent.</source>
        <comment>of up to 64 pushes</comment>
        <translation>
            <numerusform>Según la última comprobación, se enviaría %Ln de ellos.</numerusform>
            <numerusform>Según la última comprobación, se enviarían %Ln de ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::DetailsPaste</name>
    <message>
        <source>Paste &amp;details…</source>
        <translation>Pegar deta&amp;lles…</translation>
    </message>
    <message>
        <source>Filled in from the text. Check the form before you send.</source>
        <translation>Rellenado a partir del texto. Revise el formulario antes de enviar.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Solo se puede leer un archivo a la vez.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a text file.</source>
        <translation>«%1» es una carpeta. Arrastre un archivo de texto.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>«%1» ocupa más de %2. Ábralo, copie la parte que necesita y use «Pegar tique».</translation>
    </message>
    <message>
        <source>“%1” is not a plain text file. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>«%1» no es un archivo de texto sin formato. Ábralo, copie la parte que necesita y use «Pegar tique».</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
</context>
<context>
    <name>renotify::ErrorWords</name>
    <message>
        <source>Details: “%1”.</source>
        <translation>Detalles: «%1».</translation>
    </message>
    <message>
        <source>Twilio says: “%1”.</source>
        <translation>Twilio indica: «%1».</translation>
    </message>
    <message>
        <source>This is Twilio’s error %1.</source>
        <translation>Es el error %1 de Twilio.</translation>
    </message>
    <message>
        <source>Twilio says: “%1” (error %2).</source>
        <translation>Twilio indica: «%1» (error %2).</translation>
    </message>
    <message>
        <source>Twilio asks you to wait %1 s.</source>
        <translation>Twilio pide esperar %1 s.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>Consulte el desafío antes de volver a enviar: es posible que la notificación push haya salido.</translation>
    </message>
    <message>
        <source>Twilio answered with an error</source>
        <translation>Twilio respondió con un error</translation>
    </message>
    <message>
        <source>Twilio answered with an error.</source>
        <translation>Twilio respondió con un error.</translation>
    </message>
    <message>
        <source>Open Twilio’s page about the error, or show it to whoever runs the service.</source>
        <translation>Abra la página de Twilio sobre el error o muéstreselo a quien administre el servicio.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Una respuesta inesperada</translation>
    </message>
    <message>
        <source>The response had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>La respuesta no contenía detalles de error de Twilio; quizá provenga de un proxy intermedio.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, show the response to whoever runs your network.</source>
        <translation>Inténtelo de nuevo dentro de un momento. Si persiste, muestre la respuesta a quien administre su red.</translation>
    </message>
    <message>
        <source>The response, “%1”, had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>La respuesta, «%1», no contenía detalles de error de Twilio; quizá provenga de un proxy intermedio.</translation>
    </message>
    <message>
        <source>The service redirected the request</source>
        <translation>El servicio remitió a otro lugar</translation>
    </message>
    <message>
        <source>The response redirects to another address, and Renotify never takes your credentials there.</source>
        <translation>La respuesta indica otra dirección, y Renotify no envía sus credenciales a ninguna otra.</translation>
    </message>
    <message>
        <source>Check the service host of the account.</source>
        <translation>Compruebe el host del servicio de la cuenta.</translation>
    </message>
    <message>
        <source>The response redirects to “%1”, and Renotify never takes your credentials to another address.</source>
        <translation>La respuesta remite a «%1», y Renotify no envía sus credenciales a ninguna otra dirección.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>The answer was cut short, or did not come from Twilio.</source>
        <translation>La respuesta se interrumpió o no es propia de Twilio.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, check the service host of the account.</source>
        <translation>Inténtelo de nuevo dentro de un momento. Si persiste, compruebe el host del servicio de la cuenta.</translation>
    </message>
    <message>
        <source>The answer was too long</source>
        <translation>La respuesta era demasiado larga</translation>
    </message>
    <message>
        <source>The answer was longer than 1 MiB and was cut off.</source>
        <translation>La respuesta superaba 1 MiB y se truncó.</translation>
    </message>
    <message>
        <source>No answer within the time limit</source>
        <translation>Sin respuesta dentro del plazo</translation>
    </message>
    <message>
        <source>The service was reached, but its answer did not come in time.</source>
        <translation>Se estableció contacto con el servicio, pero su respuesta no llegó a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The connection was closed before the whole answer had arrived.</source>
        <translation>La conexión terminó antes de recibir la respuesta completa.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Renotify closed during the send</source>
        <translation>Renotify se cerró durante el envío</translation>
    </message>
    <message>
        <source>Renotify or the computer stopped before the answer came, so the outcome is not known.</source>
        <translation>Renotify o el equipo se detuvo antes de que llegara la respuesta, así que nadie vio cómo terminó.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again.</source>
        <translation>Consulte el desafío antes de volver a enviar.</translation>
    </message>
    <message>
        <source>Cancelled in time</source>
        <translation>Cancelado a tiempo</translation>
    </message>
    <message>
        <source>It was cancelled before anything left this computer.</source>
        <translation>Se canceló antes de que nada saliera de este equipo.</translation>
    </message>
    <message>
        <source>Send again whenever you are ready.</source>
        <translation>Vuelva a enviar cuando lo desee.</translation>
    </message>
    <message>
        <source>Cancelled after it had left</source>
        <translation>Cancelado después de salir</translation>
    </message>
    <message>
        <source>It was cancelled when the request was already on its way.</source>
        <translation>Se canceló cuando la solicitud ya estaba en camino.</translation>
    </message>
    <message>
        <source>There is no valid address to send to</source>
        <translation>No se obtiene una dirección de envío</translation>
    </message>
    <message>
        <source>The account’s service host and the identity do not form a valid web address.</source>
        <translation>No se puede formar una dirección web con el host del servicio de la cuenta y la identidad.</translation>
    </message>
    <message>
        <source>Check the service host of the account, and the identity.</source>
        <translation>Compruebe el host del servicio de la cuenta y la identidad.</translation>
    </message>
    <message>
        <source>The service’s name was not found</source>
        <translation>No se encontró el nombre del servicio</translation>
    </message>
    <message>
        <source>The network does not know the name of the service host, or there is no network.</source>
        <translation>La red no conoce el nombre del host del servicio, o no hay red.</translation>
    </message>
    <message>
        <source>Check the network connection, and the service host of the account.</source>
        <translation>Compruebe la conexión de red y el host del servicio de la cuenta.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Se rechazó la conexión</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the address of the service.</source>
        <translation>Nada acepta conexiones en la dirección del servicio.</translation>
    </message>
    <message>
        <source>Check that the service runs, and the service host of the account.</source>
        <translation>Compruebe que el servicio esté en marcha y el host del servicio de la cuenta.</translation>
    </message>
    <message>
        <source>No connection within the time limit</source>
        <translation>Sin conexión dentro del plazo</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>No se pudo contactar con el servicio a tiempo.</translation>
    </message>
    <message>
        <source>The network cannot be used</source>
        <translation>No se puede usar la red</translation>
    </message>
    <message>
        <source>The request could not leave this computer.</source>
        <translation>La solicitud no pudo salir de este equipo.</translation>
    </message>
    <message>
        <source>Check the network connection and the firewall, then try again.</source>
        <translation>Compruebe la conexión de red y el cortafuegos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>Falló el proxy</translation>
    </message>
    <message>
        <source>Your network’s proxy failed, so Twilio was not reached.</source>
        <translation>El proxy de su red lo impidió; no se llegó a Twilio.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>Compruebe la configuración del proxy de este equipo o consulte a quien administre su red.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>El proxy pide una contraseña</translation>
    </message>
    <message>
        <source>Your network’s proxy lets nobody through without a user name and a password.</source>
        <translation>El proxy de su red no deja pasar a nadie sin nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Enter them in the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>Introdúzcalos en la configuración del proxy de este equipo o consulte a quien administre su red.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, has expired.</source>
        <translation>El certificado del servicio, que acredita su identidad, ha caducado.</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, was valid until %1.</source>
        <translation>El certificado del servicio, que acredita su identidad, era válido hasta el %1.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>El certificado aún no es válido</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is not valid yet.</source>
        <translation>El certificado del servicio, que acredita su identidad, es para una fecha posterior.</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is valid only from %1.</source>
        <translation>El certificado del servicio, que acredita su identidad, solo es válido a partir del %1.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>El certificado es para otro nombre</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is not for the service host.</source>
        <translation>Quien respondió acreditó ser algo distinto del host del servicio.</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, ask whoever runs your network.</source>
        <translation>Compruebe el host del servicio de la cuenta. Si es correcto, consulte a quien administre su red.</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for “%1”, not for the service host.</source>
        <translation>Quien respondió acreditó ser «%1», que no es el host del servicio.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>El certificado es autofirmado</translation>
    </message>
    <message>
        <source>The certificate of the service is not signed by anyone this computer trusts.</source>
        <translation>Nadie en quien confíe este equipo avala el certificado del servicio.</translation>
    </message>
    <message>
        <source>If the service is your own, set its certificate as the account’s extra CA file.</source>
        <translation>Si el servicio es suyo, establezca su certificado como archivo de CA adicional de la cuenta.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not signed by anyone this computer trusts.</source>
        <translation>Nadie en quien confíe este equipo avala el certificado de «%1».</translation>
    </message>
    <message>
        <source>The certificate’s issuer is unknown</source>
        <translation>El emisor del certificado es desconocido</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate’s issuer is not trusted here.</source>
        <translation>Parece que su red inspecciona TLS: aquí no se confía en el emisor del certificado.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for its CA file, and set it in the account.</source>
        <translation>Pida a quien administre su red el archivo de CA correspondiente y establézcalo en la cuenta.</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate was issued by “%1”, which this computer does not trust.</source>
        <translation>Parece que su red inspecciona TLS: el certificado fue emitido por «%1», en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>No hay conexión segura</translation>
    </message>
    <message>
        <source>This computer and the service could not agree on a secure connection (TLS).</source>
        <translation>Este equipo y el servicio no pudieron acordar una conexión segura (TLS).</translation>
    </message>
    <message>
        <source>The extra CA file cannot be used</source>
        <translation>No se puede usar el archivo de CA adicional</translation>
    </message>
    <message>
        <source>The account’s extra CA file cannot be read or has no certificate in it.</source>
        <translation>El archivo de CA adicional de la cuenta no se puede leer o no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>Choose the file again in the account.</source>
        <translation>Elija de nuevo el archivo en la cuenta.</translation>
    </message>
    <message>
        <source>The account’s extra CA file “%1” cannot be read or has no certificate in it.</source>
        <translation>El archivo de CA adicional de la cuenta, «%1», no se puede leer o no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The sandbox isn’t running</source>
        <translation>El entorno de pruebas no está en marcha</translation>
    </message>
    <message>
        <source>The sandbox is a separate program, and it did not start or is not responding.</source>
        <translation>El entorno de pruebas es un programa aparte, y no se inició o no responde.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, reinstall Renotify: renotify-sandbox comes with it.</source>
        <translation>Inténtelo de nuevo. Si persiste, reinstale Renotify: incluye renotify-sandbox.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The secret cannot be reached while the keychain is locked.</source>
        <translation>No se puede acceder al secreto mientras el llavero esté bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain was not opened</source>
        <translation>El llavero no se abrió</translation>
    </message>
    <message>
        <source>The keychain asked for permission and did not get it.</source>
        <translation>El llavero pidió permiso y no lo obtuvo.</translation>
    </message>
    <message>
        <source>Try again, and allow Renotify to use the keychain.</source>
        <translation>Inténtelo de nuevo y permita que Renotify use el llavero.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>Renotify found no keychain on this computer to keep secrets in.</source>
        <translation>Este equipo no ofrece a Renotify ningún llavero donde guardar secretos.</translation>
    </message>
    <message>
        <source>Set one up, or choose in the account to keep the secret for this session only.</source>
        <translation>Configure uno o elija en la cuenta conservar el secreto solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The keychain is not responding</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; perhaps another window asks for its password.</source>
        <translation>El llavero no respondió a tiempo; quizá otra ventana esté pidiendo su contraseña.</translation>
    </message>
    <message>
        <source>Look for that window, then try again.</source>
        <translation>Busque esa ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Falló el llavero</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>El llavero respondió con un error.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, keep the account’s secret for this session only.</source>
        <translation>Inténtelo de nuevo. Si persiste, conserve el secreto de la cuenta solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The account has no secret</source>
        <translation>La cuenta no tiene secreto</translation>
    </message>
    <message>
        <source>No secret is stored for this account.</source>
        <translation>No hay ningún secreto guardado para esta cuenta.</translation>
    </message>
    <message>
        <source>Enter the secret in the account.</source>
        <translation>Introduzca el secreto en la cuenta.</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>Aún no hay ningún llavero creado</translation>
    </message>
    <message>
        <source>The keychain is running, but nothing has been stored in it yet, and it has no password.</source>
        <translation>El servicio de llavero está en marcha, pero nunca se ha guardado nada en él y aún no tiene contraseña.</translation>
    </message>
    <message>
        <source>Enter the secret in the account and save: the desktop then asks for a password for the new keyring.</source>
        <translation>Introduzca el secreto en la cuenta y guarde: el escritorio pedirá entonces una contraseña para el llavero nuevo.</translation>
    </message>
    <message>
        <source>The secret was given for another host</source>
        <translation>El secreto se introdujo para otro host</translation>
    </message>
    <message>
        <source>The account’s service host or CA file is not the one that its secret was entered for.</source>
        <translation>El host del servicio o el archivo de CA de la cuenta no es el mismo para el que se introdujo el secreto.</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, enter the secret again.</source>
        <translation>Compruebe el host del servicio de la cuenta. Si es correcto, introduzca de nuevo el secreto.</translation>
    </message>
    <message>
        <source>The account’s secret was entered for “%1” and is sent nowhere else.</source>
        <translation>El secreto de la cuenta se introdujo para «%1» y no se envía a ningún otro lugar.</translation>
    </message>
    <message>
        <source>No room for the history</source>
        <translation>No hay espacio para el historial</translation>
    </message>
    <message>
        <source>The disk is full, and Renotify sends nothing that it can’t record.</source>
        <translation>El disco está lleno y no se envía nada sin registrarlo.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>No se puede escribir el historial</translation>
    </message>
    <message>
        <source>The history is write-protected, and Renotify sends nothing that it can’t record.</source>
        <translation>El historial está protegido contra escritura y no se envía nada sin registrarlo.</translation>
    </message>
    <message>
        <source>Make the history file and its folder writable.</source>
        <translation>Permita la escritura en el archivo del historial y en su carpeta.</translation>
    </message>
    <message>
        <source>The history file is not Renotify’s</source>
        <translation>El historial es un archivo de otro programa</translation>
    </message>
    <message>
        <source>The file in the history’s place was not created by Renotify, so it was left unchanged.</source>
        <translation>El archivo que ocupa el lugar del historial no lo creó Renotify, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>Move the file elsewhere, then start Renotify again.</source>
        <translation>Mueva el archivo a otro lugar y vuelva a iniciar Renotify.</translation>
    </message>
    <message>
        <source>The history is from a newer Renotify</source>
        <translation>El historial es de una versión más reciente de Renotify</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>Una versión más reciente de Renotify escribió el historial, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>El historial está dañado</translation>
    </message>
    <message>
        <source>The history can’t be relied on, so it was left unchanged.</source>
        <translation>El historial no es fiable, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>Keep a copy of the file, restore one from your backup, then start Renotify again.</source>
        <translation>Guarde una copia del archivo, restaure una de su copia de seguridad y vuelva a iniciar Renotify.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>El historial está en uso</translation>
    </message>
    <message>
        <source>Another program is using the history and did not release it in time.</source>
        <translation>Otro programa tiene abierto el historial y no lo liberó a tiempo.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Cierre el otro programa.</translation>
    </message>
    <message>
        <source>The history cannot be used</source>
        <translation>No se puede usar el historial</translation>
    </message>
    <message>
        <source>Reading or writing the history failed, and Renotify sends nothing that it can’t record.</source>
        <translation>Falló la lectura o la escritura del historial, y no se envía nada sin registrarlo.</translation>
    </message>
    <message>
        <source>Check the disk and the history’s folder, then start Renotify again.</source>
        <translation>Compruebe el disco y la carpeta del historial, y vuelva a iniciar Renotify.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>No se puede leer un archivo</translation>
    </message>
    <message>
        <source>A file that Renotify needs could not be read.</source>
        <translation>No se pudo leer un archivo que Renotify necesita.</translation>
    </message>
    <message>
        <source>Make the file readable, then start Renotify again.</source>
        <translation>Concédase permiso de lectura del archivo y vuelva a iniciar Renotify.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>No se puede escribir un archivo</translation>
    </message>
    <message>
        <source>The change could not be saved to its file.</source>
        <translation>No se pudo guardar el cambio en su archivo.</translation>
    </message>
    <message>
        <source>Check the free disk space and the file’s permissions.</source>
        <translation>Compruebe el espacio libre del disco y que tenga permiso para escribir en él.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Un archivo está dañado</translation>
    </message>
    <message>
        <source>A file does not contain what Renotify wrote, so it was left unchanged.</source>
        <translation>Un archivo no contiene lo que Renotify escribió en su día, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>Restore it from your backup, then start Renotify again.</source>
        <translation>Ponga en su lugar una copia de su copia de seguridad y vuelva a iniciar Renotify.</translation>
    </message>
    <message>
        <source>A file is from a newer Renotify</source>
        <translation>Un archivo es de una versión más reciente de Renotify</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>Una versión más reciente de Renotify escribió el archivo, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>Detenido por una regla</translation>
    </message>
    <message>
        <source>Just before the request left, a rule that protects the customer stopped it.</source>
        <translation>Justo antes de salir, una regla que protege al cliente detuvo la solicitud.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the challenge before you send again.</source>
        <translation>No se envió nada. Consulte el desafío antes de volver a enviar.</translation>
    </message>
    <message>
        <source>The account has changed meanwhile</source>
        <translation>La cuenta ha cambiado entretanto</translation>
    </message>
    <message>
        <source>The account was changed or removed before anything left this computer.</source>
        <translation>La cuenta se cambió o se eliminó antes de que saliera nada de este equipo.</translation>
    </message>
    <message>
        <source>Check the account, then send again.</source>
        <translation>Revise la cuenta y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Check this computer’s clock, date and time zone. If they are right, tell whoever runs the service.</source>
        <translation>Compruebe la hora, la fecha y la zona horaria de este equipo. Si son correctas, avise a quien gestiona el servicio.</translation>
    </message>
</context>
<context>
    <name>renotify::FateBar</name>
    <message>
        <source>What has become of the list</source>
        <translation>Qué ha sido de la lista</translation>
    </message>
</context>
<context>
    <name>renotify::FateWords</name>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviada</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Removed from the history</source>
        <translation>Eliminada del historial</translation>
    </message>
</context>
<context>
    <name>renotify::FieldNote</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>renotify::FieldWords</name>
    <message>
        <source>That is an account SID (AC).</source>
        <translation>Ese es un SID de cuenta (AC).</translation>
    </message>
    <message>
        <source>An account SID starts with AC.</source>
        <translation>Un SID de cuenta empieza por AC.</translation>
    </message>
    <message>
        <source>Enter the account SID: AC and 32 hexadecimal digits.</source>
        <translation>Introduzca el SID de la cuenta: AC y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>That is an API key SID (SK).</source>
        <translation>Ese es un SID de clave de API (SK).</translation>
    </message>
    <message>
        <source>An API key SID starts with SK.</source>
        <translation>Un SID de clave de API empieza por SK.</translation>
    </message>
    <message>
        <source>Enter the API key SID: SK and 32 hexadecimal digits.</source>
        <translation>Introduzca el SID de la clave de API: SK y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>An API key SID starts with SK, an account SID with AC.</source>
        <translation>Un SID de clave de API empieza por SK; un SID de cuenta, por AC.</translation>
    </message>
    <message>
        <source>Enter the API key SID or the account SID: SK or AC, and 32 hexadecimal digits.</source>
        <translation>Introduzca el SID de la clave de API o de la cuenta: SK o AC y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>That is a service SID (VA).</source>
        <translation>Ese es un SID de servicio (VA).</translation>
    </message>
    <message>
        <source>A service SID starts with VA.</source>
        <translation>Un SID de servicio empieza por VA.</translation>
    </message>
    <message>
        <source>Enter the service SID: VA and 32 hexadecimal digits.</source>
        <translation>Introduzca el SID del servicio: VA y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>That is an entity SID (YE).</source>
        <translation>Ese es un SID de entidad (YE).</translation>
    </message>
    <message>
        <source>An entity SID starts with YE.</source>
        <translation>Un SID de entidad empieza por YE.</translation>
    </message>
    <message>
        <source>Enter the entity SID: YE and 32 hexadecimal digits.</source>
        <translation>Introduzca el SID de la entidad: YE y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>That is a factor SID (YF).</source>
        <translation>Ese es un SID de factor (YF).</translation>
    </message>
    <message>
        <source>A factor SID starts with YF.</source>
        <translation>Un SID de factor empieza por YF.</translation>
    </message>
    <message>
        <source>Enter the factor SID: YF and 32 hexadecimal digits.</source>
        <translation>Introduzca el SID del factor: YF y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>That is a challenge SID (YC).</source>
        <translation>Ese es un SID de desafío (YC).</translation>
    </message>
    <message>
        <source>A challenge SID starts with YC.</source>
        <translation>Un SID de desafío empieza por YC.</translation>
    </message>
    <message>
        <source>Enter the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>Introduzca el SID del desafío: YC y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>That is a notification SID (NT).</source>
        <translation>Ese es un SID de notificación (NT).</translation>
    </message>
    <message>
        <source>A notification SID starts with NT.</source>
        <translation>Un SID de notificación empieza por NT.</translation>
    </message>
    <message>
        <source>Enter the notification SID: NT and 32 hexadecimal digits.</source>
        <translation>Introduzca el SID de la notificación: NT y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>una tabulación</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>un espacio de no separación</translation>
    </message>
    <message>
        <source>an invisible hyphen</source>
        <translation>un guion invisible</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation>un espacio de ancho cero</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation>un conector de ancho cero</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>una marca de orden de bytes</translation>
    </message>
    <message>
        <source>an invisible character (U+%1)</source>
        <translation>un carácter invisible (U+%1)</translation>
    </message>
    <message>
        <source>Character %1 is a space. Delete it.</source>
        <translation>El carácter %1 es un espacio. Elimínelo.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible. Type that part again.</source>
        <translation>El carácter %1 es %2, que no se ve. Escriba de nuevo esa parte.</translation>
    </message>
    <message>
        <source>Character %1 is “%2”. After its first two letters a SID has only 0 to 9 and a to f.</source>
        <translation>El carácter %1 es «%2». Después de las dos primeras letras, un SID solo contiene de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>Write the first two letters as capitals: %1.</source>
        <translation>Escriba las dos primeras letras en mayúsculas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>Sobra %n carácter: un SID tiene 34 caracteres.</numerusform>
            <numerusform>Sobran %n caracteres: un SID tiene 34 caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>Falta %n carácter: un SID tiene 34 caracteres.</numerusform>
            <numerusform>Faltan %n caracteres: un SID tiene 34 caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the identity by which the service knows the customer.</source>
        <translation>Introduzca la identidad por la que el servicio conoce al cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: an identity has at most %1 characters.</source>
        <translation>
            <numerusform>Sobra %n carácter: una identidad tiene como máximo %1 caracteres.</numerusform>
            <numerusform>Sobran %n caracteres: una identidad tiene como máximo %1 caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A character of the identity is broken. Copy or type it again.</source>
        <translation>Un carácter de la identidad está dañado. Cópielo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be sent: in a web address they have another meaning.</source>
        <translation>No se pueden enviar «.» ni «..»: en una dirección web llevan a otro lugar.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible and will be sent. If that is a mistake, type that part again.</source>
        <translation>El carácter %1 es %2, que no se ve y se enviará. Si es un error, escriba de nuevo esa parte.</translation>
    </message>
    <message>
        <source>This looks like a user name or an e-mail address. Many services know the customer by another identity: Twilio’s sample backend stores the SHA-256 of the user name.</source>
        <translation>Esto parece un nombre de usuario o una dirección de correo electrónico. Muchos servicios conocen al cliente por otra identidad: el backend de ejemplo de Twilio guarda el SHA-256 del nombre de usuario.</translation>
    </message>
    <message>
        <source>An identity usually has 8 to 64 letters and digits, in groups joined by dashes. This one will be sent as it is.</source>
        <translation>Una identidad suele tener de 8 a 64 letras y dígitos, en grupos unidos por guiones. Esta se enviará tal cual.</translation>
    </message>
    <message>
        <source>Enter the base URL, for example https://verify.example.com.</source>
        <translation>Introduzca la URL base, por ejemplo https://verify.example.com.</translation>
    </message>
    <message>
        <source>This is not a complete web address such as https://verify.example.com.</source>
        <translation>Esta no es una dirección web completa. Debe tener la forma https://verify.example.com.</translation>
    </message>
    <message>
        <source>Start the address with https:// (for a service on this computer also http://).</source>
        <translation>Empiece la dirección por https:// (para un servicio en este equipo, también http://).</translation>
    </message>
    <message>
        <source>Use https://: with http:// the secret could be intercepted. Only a service on this computer (localhost) may use http://.</source>
        <translation>Use https://: con http:// el secreto podría leerse por el camino. Solo un servicio en este equipo (localhost) puede usar http://.</translation>
    </message>
    <message>
        <source>Remove user name, password and @ from the address: the SID and the secret have fields of their own.</source>
        <translation>No incluya nombre de usuario, contraseña ni @ en la dirección: el SID y el secreto tienen sus propios campos.</translation>
    </message>
    <message>
        <source>Remove everything from the ? or # on.</source>
        <translation>Omita todo a partir de ? o #.</translation>
    </message>
    <message>
        <source>Out of range: Twilio accepts %1 to %2 seconds.</source>
        <translation>Fuera de rango: Twilio acepta de %1 a %2 segundos.</translation>
    </message>
    <message>
        <source>The service decides: 300 seconds by default.</source>
        <translation>Lo decide el servicio: 300 segundos de forma predeterminada.</translation>
    </message>
    <message>
        <source>One attempt now, not kept for an offline phone.</source>
        <translation>Un solo intento ahora; no se conserva para un teléfono sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for an offline phone for up to %n s.</source>
        <translation>
            <numerusform>Se conserva para un teléfono sin conexión hasta %n s.</numerusform>
            <numerusform>Se conserva para un teléfono sin conexión hasta %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FinderPanel</name>
    <message>
        <source>Try its SHA-&amp;256</source>
        <translation>Probar su SHA-&amp;256</translation>
    </message>
    <message>
        <source>Find challenges</source>
        <translation>Buscar desafíos</translation>
    </message>
    <message>
        <source>Searches again with the SHA-256 of the identity (lower-case hex)</source>
        <translation>Busca de nuevo con el SHA-256 de la identidad, en hexadecimal y minúsculas, en su lugar</translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln so far, loading more…</source>
        <translation>
            <numerusform>El más reciente por ahora; llegarán más.</numerusform>
            <numerusform>Los %Ln más recientes por ahora; llegarán más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; there are more.</source>
        <translation>
            <numerusform>El más reciente de varios.</numerusform>
            <numerusform>Los %Ln más recientes; hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; scroll for more.</source>
        <translation>
            <numerusform>El más reciente; verá más al desplazarse.</numerusform>
            <numerusform>Los %Ln más recientes; verá más al desplazarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, newest first.</source>
        <translation>
            <numerusform>%Ln pendiente.</numerusform>
            <numerusform>%Ln pendientes, los más recientes primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Re&amp;vert to what you typed</source>
        <translation>Restaurar &amp;lo escrito</translation>
    </message>
</context>
<context>
    <name>renotify::FollowControl</name>
    <message>
        <source>Challenge %1</source>
        <comment>approved, denied or expired</comment>
        <translation>Desafío %1</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, mediante %2</translation>
    </message>
    <message>
        <source>The answer of %1 is no longer watched: the account “%2”, which it was sent through, has been removed.</source>
        <translation>Ya no se sigue la respuesta de %1: se ha eliminado la cuenta «%2» con la que se envió.</translation>
    </message>
</context>
<context>
    <name>renotify::FormFiller</name>
    <message>
        <source>Restore the previous values</source>
        <translation>Restaurar los valores anteriores</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada «%1».</translation>
    </message>
    <message>
        <source>Filled in from a link. Check the form before you send.</source>
        <translation>Rellenado a partir de un enlace. Revise el formulario antes de enviar.</translation>
    </message>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>«%1» no es un tiempo de vida: debe ser de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>Filled in from the command line. Check the form before you send.</source>
        <translation>Rellenado desde la línea de comandos. Revise el formulario antes de enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier link(s) or paste(s) were replaced before they were sent. “Restore the previous values” brings them back one by one.</source>
        <translation>
            <numerusform>%Ln enlace o texto pegado anterior se sustituyó antes de enviarse. «Restaurar los valores anteriores» lo recupera.</numerusform>
            <numerusform>%Ln enlaces o textos pegados anteriores se sustituyeron antes de enviarse. «Restaurar los valores anteriores» los recupera uno a uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back challenge and ticket</source>
        <translation>Restaurar desafío y tique</translation>
    </message>
    <message>
        <source>This is another customer: the challenge and ticket of “%1” were removed from the form.</source>
        <translation>Este es otro cliente: el desafío y el tique de «%1» se quitaron del formulario.</translation>
    </message>
</context>
<context>
    <name>renotify::GroupList</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>renotify::GuardFields</name>
    <message>
        <source>Pr&amp;oduction account</source>
        <translation>Cuenta de producció&amp;n</translation>
    </message>
    <message>
        <source>The window and the Send button warn that real customers are on the other end.</source>
        <translation>La ventana y el botón de envío muestran que al otro lado hay clientes reales.</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Cool-do&amp;wn in seconds</source>
        <translation>&amp;Espera en segundos</translation>
    </message>
    <message>
        <source>between two sends to the same identity</source>
        <translation>entre dos envíos a la misma identidad</translation>
    </message>
    <message>
        <source>Hol&amp;d in seconds</source>
        <translation>Retención en &amp;segundos</translation>
    </message>
    <message>
        <source>before a send goes out; Esc stops it until then</source>
        <translation>antes de que salga un envío, mientras Esc aún puede detenerlo</translation>
    </message>
</context>
<context>
    <name>renotify::HeadlineWords</name>
    <message>
        <source>Twilio accepted the push and keeps trying until %1. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio aceptó la notificación push y lo intenta hasta las %1. Twilio no informa de si llega al teléfono.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>Accepted, but no answer seen</source>
        <translation>Aceptada, pero sin respuesta observada</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>Aprobado por el cliente</translation>
    </message>
    <message>
        <source>Denied by the customer</source>
        <translation>Denegado por el cliente</translation>
    </message>
    <message>
        <source>Denied: not requested</source>
        <translation>Denegado: no solicitado</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>Caducado sin respuesta</translation>
    </message>
    <message>
        <source>All 3 pushes are used</source>
        <translation>Se usaron las 3 notificaciones push</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviada: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Desconocida: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer and what happened to them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer approved the sign-in. No further push is needed.</source>
        <translation>El cliente aprobó el inicio de sesión. No se necesita ninguna otra notificación push.</translation>
    </message>
    <message>
        <source>Nothing more will be sent to this challenge. If it was a mistake, ask the customer to sign in again.</source>
        <translation>No se enviará nada más para este desafío. Si fue un error, pida al cliente que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The customer says they didn’t request it. Someone else may be trying to sign in. Check who you are talking to, and tell your security team. Nothing more will be sent to this challenge.</source>
        <translation>El cliente indica que no lo solicitó. Es posible que otra persona esté intentando iniciar sesión. Compruebe con quién está hablando y avise a su equipo de seguridad. No se enviará nada más para este desafío.</translation>
    </message>
    <message>
        <source>Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Pida al cliente que vuelva a iniciar sesión y busque después el desafío nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, answered after %n s</source>
        <comment>Accepted – 201 Created – 182 ms</comment>
        <translation>
            <numerusform>%1, respuesta tras %n s</numerusform>
            <numerusform>%1, respuesta tras %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>A&amp;bout Renotify</source>
        <translation>Acerca &amp;de Renotify</translation>
    </message>
    <message>
        <source>Diagnostics copied: versions and desktop environment, no accounts, customers or secrets.</source>
        <translation>Diagnóstico copiado: versiones y entorno de escritorio, sin cuentas, clientes ni secretos.</translation>
    </message>
</context>
<context>
    <name>renotify::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>renotify::HelpWords</name>
    <message>
        <source>Your first send</source>
        <translation>Su primer envío</translation>
    </message>
    <message>
        <source>Choose an account. The sandbox is a simulated service: nothing leaves this computer.</source>
        <translation>Elija una cuenta. El entorno de pruebas es un servicio en este equipo: ninguna notificación push sale de él.</translation>
    </message>
    <message>
        <source>Fill in the service SID (VA…), the customer&apos;s identity and the challenge SID (YC…), or paste any text that has them.</source>
        <translation>Rellene el SID del servicio (VA…), la identidad del cliente y el SID del desafío (YC…), o pegue cualquier texto que los contenga.</translation>
    </message>
    <message>
        <source>Choose how long Twilio should keep trying, and press Send.</source>
        <translation>Elija durante cuánto tiempo debe seguir intentándolo Twilio y pulse Enviar.</translation>
    </message>
    <message>
        <source>The four outcomes</source>
        <translation>Los cuatro resultados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio aceptó la notificación push. Twilio no informa de si llega al teléfono.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Twilio answered with an error: no push was created.</source>
        <translation>Twilio respondió con un error: no se creó ninguna notificación push.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>It failed before anything could reach Twilio. Sending again is safe.</source>
        <translation>Falló antes de que nada pudiera llegar a Twilio. Se puede volver a enviar sin riesgo.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back. Check the challenge before you send again.</source>
        <translation>Es posible que la solicitud haya llegado; la respuesta no llegó. Consulte el desafío antes de volver a enviar.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>How long Twilio keeps the push for a phone that is offline: 0 to 300 seconds.</source>
        <translation>Indica durante cuánto tiempo conserva Twilio la notificación push para un teléfono sin conexión: de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>0 means one attempt now. The service’s default is 300.</source>
        <translation>0 es un solo intento ahora. El valor predeterminado del servicio es 300.</translation>
    </message>
    <message>
        <source>A challenge usually lasts five minutes; keeping a push any longer doesn’t help.</source>
        <translation>Un desafío suele durar cinco minutos; una notificación push que se conserva más tiempo no le sirve a nadie.</translation>
    </message>
    <message>
        <source>Why did the push not arrive?</source>
        <translation>¿Por qué no llegó la notificación push?</translation>
    </message>
    <message>
        <source>Is the challenge still pending? If it has expired or been approved or denied, the customer has to sign in again.</source>
        <translation>¿Sigue pendiente el desafío? Si está caducado, aprobado o denegado, el cliente debe iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Have three pushes been used? Twilio allows no more per challenge: the customer has to sign in again.</source>
        <translation>¿Se usaron tres notificaciones push? Twilio no permite más por desafío: el cliente debe iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Was it denied? Ask the customer first: someone else may be trying to sign in.</source>
        <translation>¿Se denegó? Pregunte al cliente antes que nada: otra persona podría estar iniciando sesión.</translation>
    </message>
    <message>
        <source>Can the device receive pushes? Error 60307 means that it can’t: ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>¿Puede el dispositivo recibir notificaciones push? El error 60307 significa que no: pida al cliente que abra la aplicación; esta comprueba los inicios de sesión pendientes.</translation>
    </message>
    <message>
        <source>Is the phone online, and are the app&apos;s notifications allowed?</source>
        <translation>¿Está conectado el teléfono y están permitidas las notificaciones de la aplicación?</translation>
    </message>
    <message>
        <source>If all of that is fine: opening the app shows the pending challenge, with or without a push.</source>
        <translation>Si todo eso está bien: al abrir la aplicación se muestra el desafío pendiente, con o sin notificación push.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>go to the identity</source>
        <translation>ir a la identidad</translation>
    </message>
    <message>
        <source>find the challenges of the identity (as does Enter in its field)</source>
        <translation>buscar los desafíos de la identidad; también con Intro en su campo</translation>
    </message>
    <message>
        <source>paste details from any text</source>
        <translation>pegar detalles desde cualquier texto</translation>
    </message>
    <message>
        <source>load the selected history row into the form</source>
        <translation>cargar en el formulario la fila seleccionada del historial</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>buscar en el historial</translation>
    </message>
    <message>
        <source>copy a receipt</source>
        <translation>copiar un recibo</translation>
    </message>
    <message>
        <source>refresh the challenge</source>
        <translation>actualizar el desafío</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>preferencias</translation>
    </message>
    <message>
        <source>this guide</source>
        <translation>esta guía</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Secrets are kept in the system’s keychain and nowhere else.</source>
        <translation>Los secretos están en el llavero del sistema y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The history stays on this computer. Device tokens and the details of a challenge are never kept.</source>
        <translation>El historial permanece en este equipo. Los tokens de dispositivo y los detalles de un desafío nunca se guardan.</translation>
    </message>
    <message>
        <source>Renotify talks to your account’s host and to no one else.</source>
        <translation>Renotify se comunica con el host de su cuenta y con nadie más.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every send is kept, whatever its outcome, for as long as the preferences say: forever, unless you choose otherwise.</source>
        <translation>Cada envío se conserva, sea cual sea su resultado, tanto tiempo como digan las preferencias: para siempre, si no elige otra cosa.</translation>
    </message>
    <message>
        <source>Each bar above the table shows the sends of one or more days by outcome; the line shows how long customers took to answer. Click a bar to see only its days. Days are in UTC.</source>
        <translation>Las barras sobre la tabla son los envíos de uno o más días según su resultado; la línea es el tiempo hasta la respuesta del cliente. Un clic en una barra muestra solo sus días; son días UTC.</translation>
    </message>
    <message>
        <source>“Forget an identity…” permanently deletes everything known about one customer.</source>
        <translation>«Olvidar una identidad…» elimina definitivamente todo lo que se sabe de un cliente.</translation>
    </message>
    <message>
        <source>show the request before it is sent</source>
        <translation>mostrar la solicitud antes de enviarla</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryControl</name>
    <message>
        <source>Preparing the history for this edition…</source>
        <translation>Preparando el historial para esta edición…</translation>
    </message>
    <message>
        <source>Search the histor&amp;y</source>
        <translation>Buscar en el hi&amp;storial</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message>
        <source>Export the sends shown</source>
        <translation>Exportar lo que muestra el historial</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Se detuvo la exportación. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The export could not be written to %1: %2. No partial file was left there.</source>
        <translation>No se pudo escribir la exportación en %1: %2. No quedó nada de ella allí.</translation>
    </message>
    <message>
        <source>The history could not be read completely, so no file was written.</source>
        <translation>No se pudo leer el historial hasta el final y no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with commas. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envío exportado a %1 como tabla con comas. El archivo contiene identidades de clientes: trátelo como los demás datos de clientes.</numerusform>
            <numerusform>%Ln envíos exportados a %1 como tabla con comas. El archivo contiene identidades de clientes: trátelo como los demás datos de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with semicolons. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envío exportado a %1 como tabla con puntos y coma. El archivo contiene identidades de clientes: trátelo como los demás datos de clientes.</numerusform>
            <numerusform>%Ln envíos exportados a %1 como tabla con puntos y coma. El archivo contiene identidades de clientes: trátelo como los demás datos de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envío exportado a %1 como JSON Lines. El archivo contiene identidades de clientes: trátelo como los demás datos de clientes.</numerusform>
            <numerusform>%Ln envíos exportados a %1 como JSON Lines. El archivo contiene identidades de clientes: trátelo como los demás datos de clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabla con comas (*.csv)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tabla con puntos y coma (*.csv)</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryFilterBar</name>
    <message>
        <source>Outcome filter</source>
        <translation>Filtro de resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todo resultado</translation>
    </message>
    <message>
        <source>Account filter</source>
        <translation>Filtro de cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Toda cuenta</translation>
    </message>
    <message>
        <source>Challenge filter</source>
        <translation>Filtro de desafío</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Cualquier respuesta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>sin respuesta aún</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the last</comment>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search identity, SID, ticket, code…</source>
        <translation>Buscar identidad, SID, tique, código…</translation>
    </message>
    <message>
        <source>Searches SIDs, identity, account, ticket, message and code by whole words; the last one may be just a beginning. The middle of a SID is not found.</source>
        <translation>SID, identidad, cuenta, motivo, mensaje y código, por palabras completas y por el comienzo de la última. No se encuentra la parte central de un SID.</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Selected days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>Operator filter</source>
        <translation>Filtro de operador</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos los operadores</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>List filter</source>
        <translation>Filtro de lista</translation>
    </message>
    <message>
        <source>All sends</source>
        <translation>Todos los envíos</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryModel</name>
    <message>
        <source>default</source>
        <comment>time to live</comment>
        <translation>predet.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>of the customer, as far as was seen</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Click to sort by this column.</source>
        <translation>Haga clic para ordenar por esta columna.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRemover</name>
    <message>
        <source>&amp;Delete selected…</source>
        <translation>Eliminar la &amp;selección…</translation>
    </message>
    <message>
        <source>Delete &amp;older than…</source>
        <translation>Eliminar &amp;anteriores a…</translation>
    </message>
    <message>
        <source>&amp;Forget an identity…</source>
        <translation>Ol&amp;vidar una identidad…</translation>
    </message>
    <message>
        <source>De&amp;lete from the history</source>
        <translation>Eliminar del &amp;historial</translation>
    </message>
    <message>
        <source>First select the rows to delete in the history.</source>
        <translation>Primero seleccione en el historial las filas que desea eliminar.</translation>
    </message>
    <message>
        <source>Delete older sends</source>
        <translation>Eliminar envíos antiguos</translation>
    </message>
    <message>
        <source>Delete sends older than this many days:</source>
        <translation>Eliminar los envíos con más de estos días de antigüedad:</translation>
    </message>
    <message>
        <source>Count them…</source>
        <translation>Contarlos…</translation>
    </message>
    <message>
        <source>No sends are that old. Nothing was deleted.</source>
        <translation>Ningún envío es tan antiguo. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Forget an identity</source>
        <translation>Olvidar una identidad</translation>
    </message>
    <message>
        <source>Full identity of the customer to forget, exactly as it was sent:</source>
        <translation>Identidad del cliente que desea olvidar, completa y tal como se envió:</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>That is not a valid identity. Nothing was deleted.</source>
        <translation>Eso no es una identidad. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Forget everything about “%1”?</source>
        <translation>¿Olvidar todo sobre «%1»?</translation>
    </message>
    <message>
        <source>All sends to this identity through any account, the responses to them and everything known about its challenges will be deleted, also from the copies made before updates. This can’t be undone. Exported files, and damaged histories that were set aside, are kept.</source>
        <translation>Todos los envíos a esta identidad con cualquier cuenta, sus respuestas y lo que se sabe de sus desafíos se eliminan definitivamente, también en las copias hechas antes de las actualizaciones. Los archivos exportados y los historiales dañados que se apartaron se conservan.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln envío?</numerusform>
            <numerusform>¿Eliminar %Ln envíos?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and Twilio keeps no record of it. Export first what you may be asked about.</source>
        <translation>Esta acción no se puede deshacer y Twilio no conserva ningún registro. Exporte antes lo que puedan preguntarle.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Wait until the task below the history has finished, or stop it.</source>
        <translation>Espere a que termine lo que está en curso debajo del historial o deténgalo.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted.</source>
        <translation>
            <numerusform>%Ln envío eliminado.</numerusform>
            <numerusform>%Ln envíos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some of the sends may already have been deleted; the rest are still there.</source>
        <translation>Detenido. Es posible que algunos envíos ya se hayan eliminado; los demás siguen ahí.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>No se pudieron eliminar todos.</translation>
    </message>
    <message numerus="yes">
        <source>Your preferences keep sends for %Ln day(s).</source>
        <translation>
            <numerusform>Según las preferencias, los envíos se conservan %Ln día.</numerusform>
            <numerusform>Según las preferencias, los envíos se conservan %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has changed meanwhile. Nothing was deleted: select the rows again.</source>
        <translation>El historial ha cambiado mientras tanto. Vuelva a seleccionar las filas; no se eliminó nada.</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRetention</name>
    <message>
        <source>The clocks of this computer and the service are more than a day apart, so no old sends were deleted.</source>
        <translation>Los relojes de este equipo y del servicio difieren en más de un día, por lo que no se eliminaron envíos antiguos.</translation>
    </message>
    <message>
        <source>De&amp;lete them…</source>
        <translation>E&amp;liminarlos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) up to %1 are older than your preferences keep them. They are kept until you agree to delete them.</source>
        <translation>
            <numerusform>%Ln envío hasta el %1 es más antiguo de lo que conservan sus preferencias. Se conserva hasta que usted acepte eliminarlo.</numerusform>
            <numerusform>%Ln envíos hasta el %1 son más antiguos de lo que conservan sus preferencias. Se conservan hasta que usted acepte eliminarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s) up to %1?</source>
        <translation>
            <numerusform>¿Eliminar %Ln envío hasta el %1?</numerusform>
            <numerusform>¿Eliminar %Ln envíos hasta el %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and later sends will be deleted by themselves when they reach that age. To keep everything, cancel and choose so in the preferences.</source>
        <translation>Esta acción no se puede deshacer, y los envíos posteriores se eliminarán automáticamente al alcanzar esa antigüedad. Para conservarlo todo, cancele y elíjalo en las preferencias.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No sends yet. Every send is kept here, whatever its outcome.</source>
        <translation>Aún no hay envíos. Todos se guardan aquí, sea cual sea su resultado.</translation>
    </message>
    <message>
        <source>No sends match. The search finds whole words and the beginning of the last one, not the middle of a SID.</source>
        <translation>No hay envíos que coincidan. La búsqueda encuentra palabras completas y el comienzo de la última, no la parte central de un SID.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>No sends match.</source>
        <translation>No hay envíos que coincidan.</translation>
    </message>
    <message>
        <source>The history is still being opened. It may be large and need an update, or another program is using its file.</source>
        <translation>El historial aún se está abriendo. Puede que sea grande y necesite actualizarse, o que otro programa esté usando su archivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>renotify::HostFields</name>
    <message>
        <source>Service &amp;host</source>
        <translation>&amp;Host del servicio</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation>Región de Twilio</translation>
    </message>
    <message>
        <source>Custom URL</source>
        <translation>URL personalizada</translation>
    </message>
    <message>
        <source>Ed&amp;ge</source>
        <translation>E&amp;dge</translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation>Reg&amp;ión</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and dashes, for example “dublin” or “ie1”.</source>
        <translation>Solo de la a a la z, de 0 a 9 y guiones, por ejemplo «dublin» o «ie1».</translation>
    </message>
    <message>
        <source>Enter an edge, a region or both. If you need neither, choose “Twilio”.</source>
        <translation>Introduzca un edge, una región o ambos. Sin ninguno de los dos, se usa «Twilio».</translation>
    </message>
    <message>
        <source>Requests go to %1. Credentials are valid in one region only.</source>
        <translation>Las solicitudes van a %1. Las credenciales pertenecen a una sola región.</translation>
    </message>
</context>
<context>
    <name>renotify::ImportPreview</name>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>its API key or account SID</source>
        <translation>su SID de clave de API o de cuenta</translation>
    </message>
    <message>
        <source>where it sends to</source>
        <translation>el destino de sus envíos</translation>
    </message>
    <message>
        <source>its extra CA file</source>
        <translation>su archivo de CA adicional</translation>
    </message>
    <message>
        <source>where its secret is kept</source>
        <translation>dónde se conserva su secreto</translation>
    </message>
    <message>
        <source>production, colour, cool-down or hold</source>
        <translation>producción, color, espera o retención</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>new; its name was taken</source>
        <translation>nueva; su nombre ya estaba en uso</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>cambia %1</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>W&amp;hat the import will do. Nothing has been changed yet, and no account will be removed.</source>
        <translation>&amp;Qué haría la importación. Aún no se ha cambiado nada, y no se quita ninguna cuenta.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>Cuentas para importar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Envía a</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (producción)</translation>
    </message>
    <message>
        <source>%1, trusting the CA file %2</source>
        <translation>%1, confiando en el archivo de CA %2</translation>
    </message>
    <message>
        <source>%1; asks for its secret</source>
        <comment>what an import does to an account</comment>
        <translation>%1; pedirá su secreto</translation>
    </message>
</context>
<context>
    <name>renotify::LinkTemplates</name>
    <message>
        <source>Copy a link &amp;template</source>
        <translation>Copiar una plantilla de enla&amp;ce</translation>
    </message>
    <message>
        <source>Link template for %1 copied. Replace the words in capitals with your own fields. A link only fills in the form; whoever opens it presses Send.</source>
        <translation>Plantilla de enlace para %1 copiada. Sustituya las palabras en mayúsculas por sus propios campos. Un enlace solo rellena el formulario; quien lo abre pulsa «Enviar».</translation>
    </message>
</context>
<context>
    <name>renotify::LinkWords</name>
    <message>
        <source>It is not a Renotify link, which starts with renotify:send?</source>
        <translation>No es un enlace de Renotify: estos empiezan por renotify:send?</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It contains unreadable or invisible characters.</source>
        <translation>Contiene caracteres que no se pueden leer o ver.</translation>
    </message>
    <message>
        <source>Its service is not a valid service SID.</source>
        <translation>Su servicio no es un SID de servicio.</translation>
    </message>
    <message>
        <source>Its identity cannot be sent.</source>
        <translation>Su identidad no se puede enviar.</translation>
    </message>
    <message>
        <source>Its challenge is not a valid challenge SID.</source>
        <translation>Su desafío no es un SID de desafío.</translation>
    </message>
    <message>
        <source>Its time to live is not between 0 and 300 seconds.</source>
        <translation>Su tiempo de vida no está entre 0 y 300 segundos.</translation>
    </message>
    <message>
        <source>Its reason is too long.</source>
        <translation>Su motivo es demasiado largo.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>It contains a setting without a name.</source>
        <translation>Contiene un ajuste sin nombre.</translation>
    </message>
    <message>
        <source>It contains a setting that links aren’t allowed to set: “%1”.</source>
        <translation>Contiene un ajuste que los enlaces no pueden establecer: «%1».</translation>
    </message>
    <message>
        <source>It contains the same setting twice: “%1”.</source>
        <translation>Indica dos veces el mismo ajuste: «%1».</translation>
    </message>
</context>
<context>
    <name>renotify::ListControl</name>
    <message>
        <source>Re-send fr&amp;om a list…</source>
        <translation>Reenviar &amp;filas de una lista…</translation>
    </message>
    <message>
        <source>The list goes on. “From a list” shows it again.</source>
        <translation>La lista sigue en curso. «Por lista» la muestra de nuevo.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it, or wait for its end, before you open another.</source>
        <translation>Se está enviando una lista. Deténgala o espere a que termine antes de abrir otra.</translation>
    </message>
    <message>
        <source>No account can be used for a list at the moment.</source>
        <translation>En este momento no se puede usar ninguna cuenta para una lista.</translation>
    </message>
    <message>
        <source>Pasted rows, %1</source>
        <comment>when</comment>
        <translation>Filas pegadas, %1</translation>
    </message>
    <message>
        <source>The challenges could not be checked.</source>
        <translation>No se pudieron comprobar los desafíos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be sent now.</source>
        <translation>
            <numerusform>Ahora se enviaría %Ln fila.</numerusform>
            <numerusform>Ahora se enviarían %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>Se omitiría %Ln fila.</numerusform>
            <numerusform>Se omitirían %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes while it is read. Open it again when it is complete.</source>
        <translation>El archivo cambia mientras se lee. Ábralo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>Omitidas: %1 (%2)</translation>
    </message>
    <message>
        <source>Probably left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>Probablemente omitidas: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a list, and when it was begun</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” of %2 is not finished: %Ln row(s) were not sent.</source>
        <translation>
            <numerusform>La lista «%1» del %2 no ha terminado: %Ln fila no se ha enviado.</numerusform>
            <numerusform>La lista «%1» del %2 no ha terminado: %Ln filas no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” cannot go on: its account was changed or removed.</source>
        <translation>No se puede continuar con la lista «%1»: su cuenta se ha modificado o eliminado.</translation>
    </message>
    <message>
        <source>Go on with the list…</source>
        <translation>Continuar con la lista…</translation>
    </message>
    <message>
        <source>List: %1 of %2</source>
        <comment>83 of 217 rows had their turn</comment>
        <translation>Lista: %1 de %2</translation>
    </message>
</context>
<context>
    <name>renotify::ListReceipt</name>
    <message>
        <source>Push notifications sent again from a list</source>
        <translation>Notificaciones push reenviadas por lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Time of this receipt</source>
        <translation>Fecha y hora de este recibo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>List in the history</source>
        <translation>Lista en el historial</translation>
    </message>
</context>
<context>
    <name>renotify::ListRunner</name>
    <message>
        <source>The list was stopped, and the rows that were not sent yet can be sent later.</source>
        <translation>La lista se detuvo, y las filas que aún no se enviaron pueden enviarse más tarde.</translation>
    </message>
    <message>
        <source>The list %1 has ended</source>
        <comment>the name of a file</comment>
        <translation>La lista %1 ha terminado</translation>
    </message>
    <message>
        <source>Save the list with what became of each row</source>
        <translation>Guardar la lista con el resultado de cada fila</translation>
    </message>
    <message>
        <source>%1 result.csv</source>
        <comment>name of a file</comment>
        <translation>%1 resultado.csv</translation>
    </message>
    <message>
        <source>The result was saved as %1. It contains customers’ identities: handle it like other customer data.</source>
        <translation>El resultado se guardó como %1. Contiene identidades de clientes: trátelo como los demás datos de clientes.</translation>
    </message>
    <message>
        <source>The result could not be written to %1: %2. No partial file was left there.</source>
        <translation>No se pudo escribir el resultado en %1: %2. No quedó nada de él allí.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>El recibo está en el portapapeles.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabla con comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>renotify::ListWindow</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Account of the list</source>
        <translation>Cuenta de la lista</translation>
    </message>
    <message>
        <source>PRODUCTION: %1</source>
        <translation>PRODUCCIÓN: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Mediante %1</translation>
    </message>
    <message>
        <source>Re-send from a list — Renotify</source>
        <translation>Reenviar filas de una lista — Renotify</translation>
    </message>
    <message>
        <source>%1 — Re-send from a list — Renotify</source>
        <translation>%1 — Reenviar filas de una lista — Renotify</translation>
    </message>
    <message>
        <source>Step 1 of 4: the list</source>
        <translation>Paso 1 de 4: la lista</translation>
    </message>
    <message>
        <source>Step 2 of 4: the check</source>
        <translation>Paso 2 de 4: la comprobación</translation>
    </message>
    <message>
        <source>Step 3 of 4: what will be sent</source>
        <translation>Paso 3 de 4: lo que se enviará</translation>
    </message>
    <message>
        <source>Step 4 of 4: sending</source>
        <translation>Paso 4 de 4: el envío</translation>
    </message>
    <message>
        <source>The account of this list was changed or removed. Open the list again.</source>
        <translation>La cuenta de esta lista se ha cambiado o eliminado. Vuelva a abrir la lista.</translation>
    </message>
</context>
<context>
    <name>renotify::ListWords</name>
    <message>
        <source>A quotation mark that is never closed</source>
        <translation>Comillas que no se cierran</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed. Close or delete it.</source>
        <translation>En esta fila se abren unas comillas que no se cierran. Ciérrelas o elimínelas.</translation>
    </message>
    <message>
        <source>Characters that cannot be read</source>
        <translation>Caracteres ilegibles</translation>
    </message>
    <message>
        <source>This row is not in the encoding of the others, or was damaged earlier. Correct it, and save the list as UTF-8.</source>
        <translation>Esta fila no tiene la codificación de las demás o se dañó antes. Corríjala y guarde la lista como UTF-8.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caracteres de control</translation>
    </message>
    <message>
        <source>This row contains control characters, which are invisible. Type it again.</source>
        <translation>Esta fila contiene caracteres de control, que son invisibles. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>A cell that is too long</source>
        <translation>Una celda demasiado larga</translation>
    </message>
    <message>
        <source>A cell has more than %1 KiB. Shorten it, or delete its column.</source>
        <translation>Una celda tiene más de %1 KiB. Acórtela o elimine su columna.</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Más celdas que columnas</translation>
    </message>
    <message>
        <source>This row has more cells than the first row. Put values that contain the separator in quotation marks.</source>
        <translation>Esta fila tiene más celdas que la primera. Ponga entre comillas los valores que contengan el separador.</translation>
    </message>
    <message>
        <source>The list breaks off</source>
        <translation>La lista se interrumpe</translation>
    </message>
    <message>
        <source>The list breaks off in this row. Save or copy it again, to its end.</source>
        <translation>La lista se interrumpe en esta fila. Guárdela o cópiela de nuevo hasta el final.</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message>
        <source>This line is not valid JSON, or has a key twice. Correct it.</source>
        <translation>Esta línea no es JSON válido o tiene una clave repetida. Corríjala.</translation>
    </message>
    <message>
        <source>Not a JSON object</source>
        <translation>No es un objeto JSON</translation>
    </message>
    <message>
        <source>This line is JSON, but not an object with keys and values. Correct it.</source>
        <translation>Esta línea es JSON, pero no un objeto con claves y valores. Corríjala.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>This row names no service, and none was chosen for the whole list.</source>
        <translation>Esta fila no indica ningún servicio y no se eligió ninguno para toda la lista.</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>El SID del servicio no es válido</translation>
    </message>
    <message>
        <source>No identity</source>
        <translation>Sin identidad</translation>
    </message>
    <message>
        <source>This row does not name the customer. Enter the identity.</source>
        <translation>Esta fila no indica el cliente. Escriba la identidad.</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>La identidad no es válida</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>El SID del desafío no es válido</translation>
    </message>
    <message>
        <source>A SID of another kind</source>
        <translation>Un SID de otro tipo</translation>
    </message>
    <message>
        <source>That is a SID, not an identity. Check which column has the identities.</source>
        <translation>Ese es un SID, no una identidad. Compruebe en qué columna están las identidades.</translation>
    </message>
    <message>
        <source>The time to live is not a number</source>
        <translation>El tiempo de vida no es un número</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of seconds. Enter 0 to 300.</source>
        <translation>«%1» no es un número entero de segundos. Escriba de 0 a 300.</translation>
    </message>
    <message>
        <source>The time to live is out of range</source>
        <translation>El tiempo de vida está fuera del intervalo</translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>El motivo es demasiado largo</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters. Shorten it.</source>
        <translation>El motivo tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>A number that a spreadsheet has rounded</source>
        <translation>Un número redondeado por una hoja de cálculo</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost. Format the column as text and fill it in again.</source>
        <translation>«%1» era una identidad hasta que una hoja de cálculo la redondeó: se han perdido sus dígitos. Dé a la columna el formato de texto y rellénela de nuevo.</translation>
    </message>
    <message>
        <source>A date instead of an identity</source>
        <translation>Una fecha en lugar de una identidad</translation>
    </message>
    <message>
        <source>“%1” is a date, which a spreadsheet may have made of something else. Format the column as text and fill it in again.</source>
        <translation>«%1» es una fecha que una hoja de cálculo puede haber creado a partir de otra cosa. Dé a la columna el formato de texto y rellénela de nuevo.</translation>
    </message>
    <message>
        <source>An error from a spreadsheet</source>
        <translation>Un error de una hoja de cálculo</translation>
    </message>
    <message>
        <source>“%1” is an error message from a spreadsheet. Correct its formula and save the list again.</source>
        <translation>«%1» es un mensaje de error de una hoja de cálculo. Corrija la fórmula y guarde la lista de nuevo.</translation>
    </message>
    <message>
        <source>A formula instead of a value</source>
        <translation>Una fórmula en lugar de un valor</translation>
    </message>
    <message>
        <source>“%1” is a formula. Save or copy the list with values instead of formulas.</source>
        <translation>«%1» es una fórmula. Guarde o copie la lista con valores en lugar de fórmulas.</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Repetido en la lista</translation>
    </message>
    <message>
        <source>Row %1 is already for the same challenge or customer. This row is left out.</source>
        <translation>La fila %1 ya es para el mismo desafío o cliente. Esta fila se omite.</translation>
    </message>
    <message>
        <source>More rows than the challenge has pushes</source>
        <translation>Más filas que notificaciones push del desafío</translation>
    </message>
    <message>
        <source>A challenge has three pushes, and the rows before this one need them all, from row %1 on.</source>
        <translation>Un desafío tiene tres notificaciones push, y las filas anteriores, desde la fila %1, las necesitan todas.</translation>
    </message>
    <message>
        <source>Zeros may be missing</source>
        <translation>Puede que falten ceros</translation>
    </message>
    <message>
        <source>“%1” is shorter than the other identities: a spreadsheet may have dropped the zeros at its beginning.</source>
        <translation>«%1» es más corta que las demás identidades: una hoja de cálculo puede haber quitado los ceros del principio.</translation>
    </message>
    <message>
        <source>An unusual identity</source>
        <translation>Una identidad poco habitual</translation>
    </message>
    <message>
        <source>This is a folder, not a list. Choose a file.</source>
        <translation>Es una carpeta, no una lista. Elija un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it exists and that you may open it.</source>
        <translation>No se puede leer el archivo. Compruebe que exista y que tenga permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Divide it into several lists.</source>
        <translation>El archivo tiene más de %1 MiB. Divídalo en varias listas.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>This JSON extends over several lines. A list in JSON Lines has one object on each line.</source>
        <translation>Este JSON ocupa varias líneas. Una lista en JSON Lines tiene un objeto por línea.</translation>
    </message>
    <message>
        <source>The list has more than %1 columns. Delete those that are not needed.</source>
        <translation>La lista tiene más de %1 columnas. Elimine las que no sean necesarias.</translation>
    </message>
    <message>
        <source>The list has a heading, but no rows.</source>
        <translation>La lista tiene un encabezado, pero ninguna fila.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Se detuvo la lectura de la lista.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>Este cliente no tiene ningún desafío pendiente.</translation>
    </message>
    <message>
        <source>The pending challenges of this customer cannot be read.</source>
        <translation>No se pueden leer los desafíos pendientes de este cliente.</translation>
    </message>
    <message>
        <source>The challenge expires before the cool-down is over.</source>
        <translation>El desafío caduca antes de que termine la espera.</translation>
    </message>
    <message>
        <source>This spreadsheet is in an old form, or is protected by a password. Save it as XLSX, ODS or CSV without a password, and open that file.</source>
        <translation>Esta hoja de cálculo tiene un formato antiguo o está protegida con contraseña. Guárdela como XLSX, ODS o CSV sin contraseña y abra ese archivo.</translation>
    </message>
    <message>
        <source>This is not a list. A list is XLSX, ODS, CSV, tab-separated text or JSON Lines.</source>
        <translation>No es una lista. Una lista es XLSX, ODS, CSV, texto separado por tabulaciones o JSON Lines.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or not complete. Save or copy it again.</source>
        <translation>Esta hoja de cálculo está dañada o incompleta. Guárdela o cópiela de nuevo.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large once it is unpacked. Divide it into several lists.</source>
        <translation>Esta hoja de cálculo es demasiado grande una vez descomprimida. Divídala en varias listas.</translation>
    </message>
    <message>
        <source>An earlier row of the list is about the same challenge.</source>
        <translation>Una fila anterior de la lista corresponde al mismo desafío.</translation>
    </message>
    <message>
        <source>It had its turn when the list was sent before.</source>
        <translation>Ya tuvo su turno cuando se envió la lista antes.</translation>
    </message>
</context>
<context>
    <name>renotify::MainWindow</name>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>&amp;Enviar notificación</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Cancelar el en&amp;vío</translation>
    </message>
    <message>
        <source>Go to the &amp;identity</source>
        <translation>Ir a la &amp;identidad</translation>
    </message>
    <message>
        <source>&amp;Find challenges</source>
        <translation>&amp;Buscar desafíos</translation>
    </message>
    <message>
        <source>R&amp;efresh the challenge</source>
        <translation>&amp;Actualizar el desafío</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>Cuen&amp;tas…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation>
            <numerusform>%Ln envío en este equipo</numerusform>
            <numerusform>%Ln envíos en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln send(s) on this computer</source>
        <comment>12 of 1,204 sends</comment>
        <translation>
            <numerusform>%1 de %Ln envío en este equipo</numerusform>
            <numerusform>%1 de %Ln envíos en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>3.4 MiB on the disk</comment>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>PRODUCTION: %1 — Renotify</source>
        <translation>PRODUCCIÓN: %1 — Renotify</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeHead</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details of the send</source>
        <translation>Detalles del envío</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeTools</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Load this send into the form, to send it again from there (Ctrl+R)</source>
        <translation>Cargar este envío en el formulario para volver a enviarlo desde allí (Ctrl+R)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>The request as a command, without the secret</source>
        <translation>La solicitud como comando, sin el secreto</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
    <message>
        <source>What was sent and how it ended, for a ticket. Identity and SIDs are masked. (Ctrl+Shift+C)</source>
        <translation>Lo que se envió y cómo terminó, para un tique. La identidad y los SID están enmascarados. (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>SID de la notificación</translation>
    </message>
    <message>
        <source>Copy the notification SID</source>
        <translation>Copiar el SID de la notificación</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Encabezados de la respuesta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Partes de la respuesta</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>Encabe&amp;zados</translation>
    </message>
    <message>
        <source>Timin&amp;g</source>
        <translation>Tiemp&amp;os</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID del desafío</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID del servicio</translation>
    </message>
    <message>
        <source>Entity SID</source>
        <translation>SID de la entidad</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Solicitud de Twilio</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Enviada mediante</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo o tique</translation>
    </message>
    <message>
        <source>No headers were received.</source>
        <translation>No se recibieron encabezados.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sent through another account, to %1</source>
        <translation>Enviado con otra cuenta, a %1</translation>
    </message>
    <message>
        <source>Another customer: %1</source>
        <translation>Otro cliente: %1</translation>
    </message>
    <message>
        <source>Another challenge of %1</source>
        <translation>Otro desafío de %1</translation>
    </message>
    <message>
        <source>The last send, to %1</source>
        <translation>Último envío, a %1</translation>
    </message>
    <message>
        <source>From the history: %1</source>
        <translation>Del historial: %1</translation>
    </message>
    <message>
        <source>Fill in the form and send: what happened to the customer appears here. So does a history row that you open with Enter.</source>
        <translation>Rellene el formulario y envíe: aquí aparece lo que ocurrió con el cliente. También una fila del historial abierta con Intro.</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeWords</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>The send is in progress.</source>
        <translation>El envío está en curso.</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio aceptó la notificación push. Twilio no informa de si llega al teléfono.</translation>
    </message>
    <message>
        <source>The service answered with an error, and no push was created.</source>
        <translation>El servicio respondió con un error y no se creó ninguna notificación push.</translation>
    </message>
    <message>
        <source>Nothing reached the service, so no push was created.</source>
        <translation>Nada llegó al servicio, por lo que no se creó ninguna notificación push.</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back: the push may have gone out.</source>
        <translation>Es posible que la solicitud llegara, pero no volvió ninguna respuesta: puede que la notificación push se haya enviado.</translation>
    </message>
</context>
<context>
    <name>renotify::PasteDialog</name>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>«%1» no es un tiempo de vida: debe ser de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation>&amp;Rellenar el formulario</translation>
    </message>
    <message>
        <source>Paste details</source>
        <translation>Pegar detalles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Any text: a URL, JSON, a log line, a cURL command, a ticket</source>
        <translation>Cualquier texto: una URL, JSON, una línea de registro, un comando cURL, un tique</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>SID del ser&amp;vicio</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidad</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID del &amp;desafío</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>&amp;Tiempo de vida</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>the service&apos;s default</source>
        <translation>el valor predeterminado del servicio</translation>
    </message>
    <message>
        <source>Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.</source>
        <translation>Nada de esto parece un SID de servicio (VA…), una identidad, un SID de desafío (YC…) o un tiempo de vida.</translation>
    </message>
    <message>
        <source>%1 (replaces %2)</source>
        <translation>%1 (sustituye a %2)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se encontró nada</translation>
    </message>
    <message>
        <source>nothing found, keeps %1</source>
        <translation>no se encontró nada, se mantiene %1</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>se mantiene %1</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo o ticket</translation>
    </message>
    <message>
        <source>The text is long: only its beginning is shown here.</source>
        <translation>El texto es largo: aquí solo se muestra el principio.</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %Ln</source>
        <comment>found in the text</comment>
        <translation>
            <numerusform>elija uno</numerusform>
            <numerusform>elija uno de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found, removes %1</source>
        <translation>nada encontrado, se quita %1</translation>
    </message>
    <message>
        <source>“%1” is masked: the whole identity is needed.</source>
        <translation>«%1» está enmascarado: se necesita la identidad completa.</translation>
    </message>
    <message>
        <source>“%1” was not used: its percent-encoding is broken, so it may name somebody else.</source>
        <translation>«%1» no se usó: su codificación por porcentaje está dañada y podría referirse a otra persona.</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost.</source>
        <translation>«%1» era una identidad hasta que una hoja de cálculo la redondeó: se han perdido sus dígitos.</translation>
    </message>
    <message>
        <source>The link “%1” is broken and was not used.</source>
        <translation>El enlace «%1» está dañado y no se usó.</translation>
    </message>
    <message>
        <source>Only the first %1 characters of the text were read. What you are looking for may come after them.</source>
        <translation>Solo se leyeron los primeros %1 caracteres del texto. Lo que busca puede estar después.</translation>
    </message>
</context>
<context>
    <name>renotify::PendingList</name>
    <message>
        <source>Pending challenges</source>
        <translation>Desafíos pendientes</translation>
    </message>
</context>
<context>
    <name>renotify::PendingModel</name>
    <message>
        <source>No message</source>
        <translation>Sin mensaje</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>iniciado: %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca: %1</translation>
    </message>
</context>
<context>
    <name>renotify::PeriodFields</name>
    <message>
        <source>from</source>
        <comment>a day</comment>
        <translation>del</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day</comment>
        <translation>al</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>renotify::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste alto, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
    <message>
        <source>Co&amp;nnection deadline in seconds</source>
        <translation>Plazo de co&amp;nexión en segundos</translation>
    </message>
    <message>
        <source>If the service can’t be reached by then, the send ends as Not sent.</source>
        <translation>Si no se contacta con el servicio en ese plazo, el envío termina como No enviada.</translation>
    </message>
    <message>
        <source>&amp;Send deadline in seconds</source>
        <translation>Plazo de &amp;envío en segundos</translation>
    </message>
    <message>
        <source>If no answer has arrived by then, the send ends as Unknown: the push may have gone out.</source>
        <translation>Si no hay respuesta en ese plazo, el envío termina como Desconocida: la notificación push puede haber salido.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Language (after restart)</source>
        <translation>&amp;Idioma (tras reiniciar)</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>sends are kept so long</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep sends</source>
        <translation>Conservar los en&amp;víos</translation>
    </message>
    <message>
        <source>Older sends are permanently deleted from the next start on.</source>
        <translation>Los más antiguos se eliminan definitivamente a partir del próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>Currently %Ln send(s) are older.</source>
        <translation>
            <numerusform>Ahora %Ln envío es más antiguo.</numerusform>
            <numerusform>Ahora %Ln envíos son más antiguos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::PreviewTable</name>
    <message>
        <source>Service SID</source>
        <translation>SID del servicio</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID del desafío</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
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
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Primeras filas de la lista</translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were in progress when Renotify closed and are Unknown now: check the challenge before you send again.</source>
        <translation>
            <numerusform>%Ln envío estaba en curso cuando Renotify se cerró y ahora figura como Desconocida: consulte el desafío antes de volver a enviar.</numerusform>
            <numerusform>%Ln envíos estaban en curso cuando Renotify se cerró y ahora figuran como Desconocida: consulte el desafío antes de volver a enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Renotify. This is the built-in sandbox. Press Send to try it. Nothing leaves this computer. To send real pushes, add an account.</source>
        <translation>Le damos la bienvenida a Renotify. Este es el entorno de pruebas integrado. Pulse «Enviar» para probarlo. Nada sale de este equipo. Para enviar notificaciones push reales, añada una cuenta.</translation>
    </message>
    <message>
        <source>Renotify will close as soon as the send has finished.</source>
        <translation>Renotify se cerrará en cuanto termine el envío.</translation>
    </message>
    <message>
        <source>Filled in from the history. Check the form before you send.</source>
        <translation>Rellenado desde el historial. Revise el formulario antes de enviar.</translation>
    </message>
    <message>
        <source>Renotify will close after the push that is under way. The other rows of the list wait: open the list again to go on.</source>
        <translation>Renotify se cerrará después de la notificación en curso. Las demás filas de la lista quedan en espera: vuelva a abrir la lista para continuar.</translation>
    </message>
</context>
<context>
    <name>renotify::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
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
        <translation>Notificación push reenviada</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID del servicio</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID del desafío</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>SID de la notificación</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Solicitud de Twilio</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo o tique</translation>
    </message>
    <message>
        <source>HTTP %1, Twilio %2</source>
        <comment>status and error code</comment>
        <translation>HTTP %1, Twilio %2</translation>
    </message>
    <message>
        <source>Push notification being sent again</source>
        <translation>Notificación push en proceso de reenvío</translation>
    </message>
    <message>
        <source>Push notification rejected, nothing was sent</source>
        <translation>Notificación push rechazada, no se envió nada</translation>
    </message>
    <message>
        <source>Push notification not sent</source>
        <translation>Notificación push no enviada</translation>
    </message>
    <message>
        <source>Push notification perhaps sent again</source>
        <translation>Notificación push quizá reenviada</translation>
    </message>
</context>
<context>
    <name>renotify::RecentIdentities</name>
    <message>
        <source>Recent identities</source>
        <translation>Identidades recientes</translation>
    </message>
    <message>
        <source>Recent identities (Down)</source>
        <translation>Identidades recientes (flecha abajo)</translation>
    </message>
    <message>
        <source>No recent sends to this service through this account</source>
        <translation>No hay envíos recientes a este servicio con esta cuenta</translation>
    </message>
</context>
<context>
    <name>renotify::ReportWords</name>
    <message>
        <source>The credential is valid, but it can’t list services (permission /twilio/verify/service/list, error %1): enter service SIDs by hand.</source>
        <translation>La credencial es correcta, pero no puede enumerar los servicios (permiso /twilio/verify/service/list, error %1): introduzca los SID de servicio a mano.</translation>
    </message>
    <message>
        <source>The credential works. The account has no Verify service yet.</source>
        <translation>La credencial funciona. La cuenta aún no tiene ningún servicio de Verify.</translation>
    </message>
    <message>
        <source>The credential works. Services (%1): %2.</source>
        <translation>La credencial funciona. Servicios (%1): %2.</translation>
    </message>
    <message>
        <source>Permission to read challenges could not be checked without a service.</source>
        <translation>Sin un servicio no se pudo comprobar si puede consultar desafíos.</translation>
    </message>
    <message>
        <source>It can’t read challenges: add /twilio/verify/challenge/list and /twilio/verify/challenge/read to the key (error %1). You can send without them.</source>
        <translation>No puede consultar desafíos: agregue /twilio/verify/challenge/list y /twilio/verify/challenge/read a la clave (error %1). Se puede enviar sin ellos.</translation>
    </message>
    <message>
        <source>Challenges could not be read.</source>
        <translation>No se pudieron consultar los desafíos.</translation>
    </message>
    <message>
        <source>It can read challenges.</source>
        <translation>Puede consultar desafíos.</translation>
    </message>
    <message>
        <source>Permission to send (/twilio/verify/push-notification/create) can only be confirmed by sending.</source>
        <translation>El permiso para enviar (/twilio/verify/push-notification/create) solo se puede confirmar enviando.</translation>
    </message>
</context>
<context>
    <name>renotify::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>renotify::RequestPreview</name>
    <message>
        <source>Sho&amp;w the request…</source>
        <translation>&amp;Mostrar la solicitud…</translation>
    </message>
    <message>
        <source>There is no request to show yet.</source>
        <translation>Todavía no hay ninguna solicitud que mostrar.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the secret, from a request that is shown</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>A request can’t be sent to the address of “%1”.</source>
        <translation>No se puede enviar una solicitud a la dirección de «%1».</translation>
    </message>
    <message>
        <source>“Send notification” would send this request; nothing has been sent yet. The secret that belongs to %1 is left out. The headers Host, Connection and Accept-Language are added on the way.</source>
        <translation>«Enviar notificación» enviaría esta solicitud; todavía no se ha enviado nada. Se omite el secreto de %1. Los encabezados Host, Connection y Accept-Language se añaden al enviar.</translation>
    </message>
</context>
<context>
    <name>renotify::RescueControl</name>
    <message>
        <source>&amp;Rescue it…</source>
        <translation>&amp;Rescatar…</translation>
    </message>
    <message>
        <source>The history file is damaged, and Renotify sends nothing that it can’t record. What is still readable can be rescued into a new file.</source>
        <translation>El archivo del historial está dañado y Renotify no envía nada que no pueda registrar. Lo que aún se puede leer se puede rescatar en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Set the damaged history aside and continue with a new one?</source>
        <translation>¿Apartar el historial dañado y continuar con uno nuevo?</translation>
    </message>
    <message>
        <source>The damaged file is kept unchanged under a name with the time. The new history receives all sends that can still be read; you are then told how many were lost.</source>
        <translation>El archivo dañado se conserva sin cambios con la hora en el nombre. El historial nuevo recibe todos los envíos que aún se pueden leer; después se le indicará cuántos se perdieron.</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Rescatar</translation>
    </message>
    <message>
        <source>Rescuing the history…</source>
        <translation>Rescatando el historial…</translation>
    </message>
    <message>
        <source>Stopped. The damaged history was left unchanged.</source>
        <translation>Detenido. El historial dañado no se modificó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history, %1 lost. The damaged file is kept as %2.</source>
        <translation>
            <numerusform>%Ln envío rescatado en un historial nuevo, %1 perdidos. El archivo dañado se conserva como %2.</numerusform>
            <numerusform>%Ln envíos rescatados en un historial nuevo, %1 perdidos. El archivo dañado se conserva como %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history; how many were lost is not known. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%Ln envío rescatado en un historial nuevo; no se sabe cuántos se perdieron. El archivo dañado se conserva como %1.</numerusform>
            <numerusform>%Ln envíos rescatados en un historial nuevo; no se sabe cuántos se perdieron. El archivo dañado se conserva como %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::RowActions</name>
    <message>
        <source>Send agai&amp;n</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Load the selected row into the form, to send it again from there</source>
        <translation>Cargar la fila seleccionada en el formulario para enviarla de nuevo desde allí</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>Copiar recib&amp;o</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>Receipt of “%1” copied. Identity and SIDs are masked in it.</source>
        <translation>Recibo de «%1» copiado. La identidad y los SID están enmascarados.</translation>
    </message>
    <message>
        <source>No command can be made from this row: a request can’t be sent to its address.</source>
        <translation>No se puede formar un comando con esta fila: su dirección no es válida para una solicitud.</translation>
    </message>
    <message>
        <source>cURL command copied, without the secret. Before you run it, set TWILIO_AUTH to the key’s SID and its secret with a colon in between. Running it sends another push.</source>
        <translation>Comando cURL copiado, sin el secreto. Antes de ejecutarlo, asigne a TWILIO_AUTH el SID de la clave y su secreto, separados por dos puntos. Al ejecutarlo se envía otra notificación push.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: select a row in the history first.</source>
        <translation>Aún no hay ningún envío que copiar: seleccione primero una fila del historial.</translation>
    </message>
    <message>
        <source>Select the send in the history first.</source>
        <translation>Seleccione primero el envío en el historial.</translation>
    </message>
</context>
<context>
    <name>renotify::RunPage</name>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>Queda %n segundo, más o menos.</numerusform>
            <numerusform>Quedan unos %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Queda %n minuto, más o menos.</numerusform>
            <numerusform>Quedan unos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>Progreso de la lista</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado de la lista</translation>
    </message>
    <message>
        <source>What has become of the rows</source>
        <translation>Qué ha sido de las filas</translation>
    </message>
    <message>
        <source>Only the first 100,000 rows are shown here. The result has all of them.</source>
        <translation>Aquí solo se muestran las primeras 100.000 filas. El resultado las contiene todas.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Save the result…</source>
        <translation>&amp;Guardar el resultado…</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>Copiar &amp;recibo</translation>
    </message>
    <message>
        <source>&amp;Another list…</source>
        <translation>&amp;Otra lista…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done, %2 approved</source>
        <comment>83 of 217 rows done, 12 approved</comment>
        <translation>
            <numerusform>%1 de %Ln fila procesada, %2 aprobada</numerusform>
            <numerusform>%1 de %Ln filas procesadas, %2 aprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All that had their turn</source>
        <translation>Todas las procesadas</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Looking at the challenges of the first rows…</source>
        <translation>Consultando los desafíos de las primeras filas…</translation>
    </message>
    <message>
        <source>Pausing after the push that is under way…</source>
        <translation>Se pausará tras la notificación en curso…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>En pausa. No se envía nada hasta que continúe.</translation>
    </message>
    <message>
        <source>Stopping after the push that is under way…</source>
        <translation>Se detendrá tras la notificación en curso…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) were not sent yet.</source>
        <translation>
            <numerusform>Detenido. %Ln fila aún no se ha enviado.</numerusform>
            <numerusform>Detenido. %Ln filas aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows had their turn. Waiting for the answers of %Ln customer(s).</source>
        <translation>
            <numerusform>Todas las filas se han procesado. Esperando la respuesta de %Ln cliente.</numerusform>
            <numerusform>Todas las filas se han procesado. Esperando las respuestas de %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows had their turn, and every challenge has ended.</source>
        <translation>Todas las filas se han procesado y todos los desafíos han terminado.</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>Ver en el &amp;historial</translation>
    </message>
    <message>
        <source>Waiting until %1, because %2 got a push a moment ago.</source>
        <translation>En espera hasta las %1, porque %2 acaba de recibir un push.</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service has asked.</source>
        <translation>En espera hasta las %1, como ha pedido el servicio.</translation>
    </message>
</context>
<context>
    <name>renotify::SandboxAccount</name>
    <message>
        <source>Sandbox sign-in</source>
        <translation>Inicio de sesión de prueba</translation>
    </message>
</context>
<context>
    <name>renotify::SecretWords</name>
    <message>
        <source>Or keep the secret for this session only.</source>
        <translation>O conserve el secreto solo durante esta sesión.</translation>
    </message>
    <message>
        <source>No secret is stored for this account. Enter it, then save.</source>
        <translation>No hay ningún secreto guardado para esta cuenta. Introdúzcalo y después guarde.</translation>
    </message>
    <message>
        <source>The secret is stored in the keychain.</source>
        <translation>El secreto está guardado en el llavero.</translation>
    </message>
    <message>
        <source>The secret is kept until Renotify is closed.</source>
        <translation>El secreto se conserva hasta que se cierre Renotify.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of an error, and sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That is a SID (%1…), not its secret.</source>
        <translation>Eso es un SID (%1…), no su secreto.</translation>
    </message>
    <message>
        <source>It contains a line break: copy only the secret.</source>
        <translation>Contiene un salto de línea: copie solo el secreto.</translation>
    </message>
</context>
<context>
    <name>renotify::SendButton</name>
    <message>
        <source>Send notification</source>
        <translation>Enviar notificación</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>&amp;Enviar notificación</translation>
    </message>
    <message>
        <source>&amp;Send notification to %1</source>
        <translation>&amp;Enviar notificación a %1</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>Se envía en %1 s</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>Espere %1 s</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Esc stops it.</source>
        <translation>Se envía a %1 en %2 s. Esc lo detiene.</translation>
    </message>
    <message>
        <source>Wait %2 s before you send to %1 again.</source>
        <translation>Espere %2 s antes de volver a enviar a %1.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Envía a %1</translation>
    </message>
</context>
<context>
    <name>renotify::SendControl</name>
    <message>
        <source>Stopped in time: nothing was sent.</source>
        <translation>Detenido a tiempo: no se envió nada.</translation>
    </message>
    <message>
        <source>The form changed: nothing was sent.</source>
        <translation>El formulario cambió: no se envió nada.</translation>
    </message>
    <message>
        <source>The account changed: nothing was sent.</source>
        <translation>La cuenta cambió: no se envió nada.</translation>
    </message>
    <message>
        <source>The outcome of the last send could not be written to the history.</source>
        <translation>No se pudo escribir en el historial cómo terminó el último envío.</translation>
    </message>
</context>
<context>
    <name>renotify::SendForm</name>
    <message>
        <source>Send notification</source>
        <translation>Enviar notificación</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID del servicio</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID del desafío</translation>
    </message>
    <message>
        <source>how the service knows the customer</source>
        <translation>el cliente tal como lo conoce el servicio</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo o tique</translation>
    </message>
    <message>
        <source>kept in the history only</source>
        <translation>se guarda solo en el historial</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>SID del ser&amp;vicio</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidad</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID del &amp;desafío</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>&amp;Tiempo de vida</translation>
    </message>
    <message>
        <source>Choose a challenge first, or press Esc.</source>
        <translation>Elija primero un desafío o pulse Esc.</translation>
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
        <translation>Enviar de todos modo&amp;s</translation>
    </message>
    <message>
        <source>Cance&amp;l sending</source>
        <translation>Ca&amp;ncelar el envío</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Mostrar solicitud</translation>
    </message>
    <message>
        <source>What would be sent, without the secret (Ctrl+Shift+R)</source>
        <translation>Lo que se enviaría, sin el secreto (Ctrl+Mayús+R)</translation>
    </message>
</context>
<context>
    <name>renotify::SentModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>renotify::ServiceOffer</name>
    <message>
        <source>Known services</source>
        <translation>Servicios conocidos</translation>
    </message>
    <message>
        <source>The account’s services (Down)</source>
        <translation>Los servicios de la cuenta (flecha abajo)</translation>
    </message>
</context>
<context>
    <name>renotify::SourcePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Pegar filas</translation>
    </message>
    <message>
        <source>Drop a file here, paste rows from a spreadsheet, or choose a file</source>
        <translation>Arrastre un archivo aquí, pegue filas de una hoja de cálculo o elija un archivo</translation>
    </message>
    <message>
        <source>One row for each push: CSV, TSV, JSON Lines, XLSX or ODS. Only the identity is needed. What a row does not say is taken from the form, and without a challenge the newest pending one is looked up.</source>
        <translation>Una fila por notificación: CSV, TSV, JSON Lines, XLSX u ODS. Solo se necesita la identidad. Lo que una fila no indica se toma del formulario y, si no hay desafío, se busca el pendiente más reciente.</translation>
    </message>
    <message>
        <source>Every row is checked, and you confirm, before anything is sent.</source>
        <translation>Antes de enviar nada, se comprueba cada fila y usted confirma.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</source>
        <translation>Listas (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows first.</source>
        <translation>No hay texto en el portapapeles. Copie primero las filas.</translation>
    </message>
</context>
<context>
    <name>renotify::TeamWords</name>
    <message>
        <source>Qt’s driver for PostgreSQL is not installed.</source>
        <translation>El controlador de PostgreSQL de Qt no está instalado.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, install the package libqt6sql6-psql.</source>
        <translation>En Debian y Ubuntu, instale el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The team’s database can’t be reached.</source>
        <translation>No se puede acceder a la base de datos del equipo.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the server.</source>
        <translation>Compruebe la conexión de red y la dirección del servidor.</translation>
    </message>
    <message>
        <source>The team’s database did not accept this user or password.</source>
        <translation>La base de datos del equipo no aceptó este usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>Check both, or ask whoever runs the database.</source>
        <translation>Compruebe ambos o pregunte a quien administra la base de datos.</translation>
    </message>
    <message>
        <source>The team’s database could not prove who it is, so nothing was sent there.</source>
        <translation>La base de datos del equipo no pudo demostrar su identidad, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>Check the server’s name and the CA file. The server needs TLS.</source>
        <translation>Compruebe el nombre del servidor y el archivo de CA. El servidor necesita TLS.</translation>
    </message>
    <message>
        <source>The server has no database with this name.</source>
        <translation>El servidor no tiene ninguna base de datos con este nombre.</translation>
    </message>
    <message>
        <source>Check the name, or ask whoever runs the database to create it.</source>
        <translation>Compruebe el nombre o pida a quien administra la base de datos que la cree.</translation>
    </message>
    <message>
        <source>This database has no team journal, or an old one.</source>
        <translation>Esta base de datos no tiene un diario de equipo, o tiene uno antiguo.</translation>
    </message>
    <message>
        <source>An administrator sets it up with: renotifyctl team init, or team upgrade.</source>
        <translation>Un administrador lo prepara con: renotifyctl team init o team upgrade.</translation>
    </message>
    <message>
        <source>This team journal was set up by a newer version of Renotify.</source>
        <translation>Este diario de equipo lo preparó una versión más reciente de Renotify.</translation>
    </message>
    <message>
        <source>Install that version on this computer.</source>
        <translation>Instale esa versión en este equipo.</translation>
    </message>
    <message>
        <source>The team journal no longer accepts this version of Renotify.</source>
        <translation>El diario del equipo ya no acepta esta versión de Renotify.</translation>
    </message>
    <message>
        <source>Install a newer version. What was sent from here is kept on this computer.</source>
        <translation>Instale una versión más reciente. Lo que se envió desde aquí se conserva en este equipo.</translation>
    </message>
    <message>
        <source>This user may not do that in the team’s database.</source>
        <translation>Este usuario no puede hacer eso en la base de datos del equipo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for the right, or use another user.</source>
        <translation>Pida el permiso a quien administra la base de datos o use otro usuario.</translation>
    </message>
    <message>
        <source>The team’s database can only be read.</source>
        <translation>La base de datos del equipo es de solo lectura.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database. It may be a standby server.</source>
        <translation>Pregunte a quien administra la base de datos. Puede ser un servidor de reserva.</translation>
    </message>
    <message>
        <source>The team’s database is full, or has too many connections.</source>
        <translation>La base de datos del equipo está llena o tiene demasiadas conexiones.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>Pregunte a quien administra la base de datos.</translation>
    </message>
    <message>
        <source>The connection to the team’s database was lost, or it took too long.</source>
        <translation>Se perdió la conexión con la base de datos del equipo o tardó demasiado.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The team’s database answered with an error.</source>
        <translation>La base de datos del equipo respondió con un error.</translation>
    </message>
    <message>
        <source>Show it to whoever runs the database.</source>
        <translation>Muéstrelo a quien administra la base de datos.</translation>
    </message>
</context>
<context>
    <name>renotify::TimingView</name>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Esperar la respuesta</translation>
    </message>
    <message>
        <source>Read the answer and finish</source>
        <translation>Leer la respuesta y finalizar</translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation>Hasta el final</translation>
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
        <translation>Usar el v&amp;alor predeterminado del servicio</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>Time to live in seconds</source>
        <translation>Tiempo de vida en segundos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Use the service default</source>
        <translation>Usar el valor predeterminado del servicio</translation>
    </message>
    <message>
        <source>No&amp;w only</source>
        <translation>Solo &amp;ya</translation>
    </message>
    <message>
        <source>&amp;60 s</source>
        <translation>&amp;60 s</translation>
    </message>
    <message>
        <source>The longest time the service allows. The challenge expires at %1.</source>
        <translation>El máximo que lo conserva el servicio. El desafío caduca a las %1.</translation>
    </message>
    <message>
        <source>Kept until the challenge expires at %1.</source>
        <translation>Se conserva hasta que caduque el desafío, a las %1.</translation>
    </message>
    <message>
        <source>Longer than the challenge’s remaining time: it expires at %1.</source>
        <translation>Más que el tiempo restante del desafío: caduca a las %1.</translation>
    </message>
    <message>
        <source>The challenge’s remaining time, 300 s at most</source>
        <translation>El tiempo que le queda al desafío, 300 s como máximo</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>El desafío ha caducado</translation>
    </message>
    <message>
        <source>It isn’t known yet when the challenge expires</source>
        <translation>Aún no se sabe cuándo caduca el desafío</translation>
    </message>
    <message>
        <source>Until it e&amp;xpires</source>
        <translation>Hasta &amp;que caduque</translation>
    </message>
</context>
<context>
    <name>renotify::cli::CtlWords</name>
    <message>
        <source>The secret of “%1” is kept for one session only: give it with --secret-fd or --secret-stdin.</source>
        <translation>El secreto de «%1» solo se guarda durante una sesión: indíquelo con --secret-fd o --secret-stdin.</translation>
    </message>
    <message>
        <source>With --no-input the secret has to come from a file or a pipe.</source>
        <translation>Con --no-input, el secreto debe venir de un archivo o de una tubería.</translation>
    </message>
    <message>
        <source>Secret of “%1”, which is not shown:</source>
        <translation>Secreto de «%1» (no se muestra):</translation>
    </message>
    <message>
        <source>Write JSON: one object, or one a line for lists.</source>
        <translation>Escribir JSON: un objeto, o uno por línea en las listas.</translation>
    </message>
    <message>
        <source>Say nothing on standard error but what went wrong.</source>
        <translation>No decir nada en la salida de error salvo lo que falló.</translation>
    </message>
    <message>
        <source>Never ask for anything.</source>
        <translation>No preguntar nunca nada.</translation>
    </message>
    <message>
        <source>Use the accounts, preferences and history in this folder.</source>
        <translation>Usar las cuentas, las preferencias y el historial de esta carpeta.</translation>
    </message>
    <message>
        <source>Use the account with this name.</source>
        <translation>Usar la cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox: no push leaves this computer.</source>
        <translation>Usar el entorno de pruebas integrado: ninguna notificación push sale de este equipo.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this open file.</source>
        <translation>Leer el secreto de la cuenta de este archivo abierto.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from standard input.</source>
        <translation>Leer el secreto de la cuenta de la entrada estándar.</translation>
    </message>
    <message>
        <source>Take the account&apos;s secret from this environment variable.</source>
        <translation>Tomar el secreto de la cuenta de esta variable de entorno.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this file in $CREDENTIALS_DIRECTORY.</source>
        <translation>Leer el secreto de la cuenta de este archivo de $CREDENTIALS_DIRECTORY.</translation>
    </message>
    <message>
        <source>Wait no longer than this for the service, and with --wait for the customer.</source>
        <translation>No esperar más tiempo al servicio ni, con --wait, al cliente.</translation>
    </message>
    <message>
        <source>The service (VA…); not needed if the account has only one.</source>
        <translation>El servicio (VA…); no hace falta si la cuenta solo tiene uno.</translation>
    </message>
    <message>
        <source>The customer, as the service knows them.</source>
        <translation>El cliente, tal como lo conoce el servicio.</translation>
    </message>
    <message>
        <source>The challenge (YC…); not needed if only one is pending.</source>
        <translation>El desafío (YC…); no hace falta si solo hay uno pendiente.</translation>
    </message>
    <message>
        <source>How long Twilio keeps trying to deliver the push: 0 to 300.</source>
        <translation>Cuánto tiempo intenta Twilio entregar la notificación push: de 0 a 300.</translation>
    </message>
    <message>
        <source>The reason or ticket, for the history.</source>
        <translation>El motivo o el tique, para el historial.</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s answer.</source>
        <translation>Esperar la respuesta del cliente.</translation>
    </message>
    <message>
        <source>Send nothing: write the request, without the secret.</source>
        <translation>No enviar nada: escribir la solicitud, sin el secreto.</translation>
    </message>
    <message>
        <source>Name this attempt: a repeat with the same key sends nothing and tells how the first one ended.</source>
        <translation>Nombrar este intento: una repetición con la misma clave no envía nada e indica cómo terminó el primero.</translation>
    </message>
    <message>
        <source>Confirm a production account by typing its name.</source>
        <translation>Confirmar una cuenta de producción escribiendo su nombre.</translation>
    </message>
    <message>
        <source>Send in spite of a cool-down or an unseen outcome; the reason is kept.</source>
        <translation>Enviar a pesar de una espera o de un resultado no visto; se guarda el motivo.</translation>
    </message>
    <message>
        <source>Only sends with these words.</source>
        <translation>Solo los envíos con estas palabras.</translation>
    </message>
    <message>
        <source>Only sends that ended so.</source>
        <translation>Solo los envíos que terminaron así.</translation>
    </message>
    <message>
        <source>Only sends begun then or later (2026-11-29 or 2026-11-29T08:00:00Z).</source>
        <translation>Solo los envíos iniciados entonces o después (2026-11-29 o 2026-11-29T08:00:00Z).</translation>
    </message>
    <message>
        <source>Only sends begun before then.</source>
        <translation>Solo los envíos iniciados antes.</translation>
    </message>
    <message>
        <source>At most this many, newest first (default 50; 0 is all).</source>
        <translation>Como máximo este número, los más recientes primero (por defecto 50; 0 son todos).</translation>
    </message>
    <message>
        <source>The format of the file (default csv).</source>
        <translation>El formato del archivo (por defecto csv).</translation>
    </message>
    <message>
        <source>Remove the secret instead.</source>
        <translation>En su lugar, eliminar el secreto.</translation>
    </message>
    <message>
        <source>Only list its customers, their challenges and what each one does.</source>
        <translation>Solo listar sus clientes, los desafíos de estos y lo que hace cada uno.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1 (default: any that is free).</source>
        <translation>Escuchar en este puerto de 127.0.0.1 (por defecto, cualquiera libre).</translation>
    </message>
    <message>
        <source>Send the push of a pending challenge again</source>
        <translation>Reenviar la notificación push de un desafío pendiente</translation>
    </message>
    <message>
        <source>Tell what a send would do, and why</source>
        <translation>Decir qué haría un envío y por qué</translation>
    </message>
    <message>
        <source>List the pending challenges of a customer</source>
        <translation>Listar los desafíos pendientes de un cliente</translation>
    </message>
    <message>
        <source>Follow a challenge until it is answered</source>
        <translation>Seguir un desafío hasta que se responda</translation>
    </message>
    <message>
        <source>List what was sent</source>
        <translation>Listar lo que se envió</translation>
    </message>
    <message>
        <source>Show one send with the whole answer</source>
        <translation>Mostrar un envío con la respuesta completa</translation>
    </message>
    <message>
        <source>Write the history into a file</source>
        <translation>Escribir el historial en un archivo</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>Listar las cuentas</translation>
    </message>
    <message>
        <source>Find out what an account&apos;s credential may do</source>
        <translation>Averiguar qué permite la credencial de una cuenta</translation>
    </message>
    <message>
        <source>Put the secret of an account into the keychain</source>
        <translation>Guardar el secreto de una cuenta en el llavero</translation>
    </message>
    <message>
        <source>Run the sandbox until it is interrupted</source>
        <translation>Ejecutar el entorno de pruebas hasta que se interrumpa</translation>
    </message>
    <message>
        <source>Write the completions for a shell</source>
        <translation>Escribir los autocompletados para un shell</translation>
    </message>
    <message>
        <source>Write the manual page</source>
        <translation>Escribir la página del manual</translation>
    </message>
    <message>
        <source>Write the version</source>
        <translation>Escribir la versión</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>The accounts that are set up</source>
        <translation>Las cuentas configuradas</translation>
    </message>
    <message>
        <source>This customer may have been sent a push moments ago. Wait %1 s.</source>
        <translation>Es posible que se enviara una notificación push a este cliente hace un momento. Espere %1 s.</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago. Wait %1 s.</source>
        <translation>Se envió una notificación push a este cliente hace un momento. Espere %1 s.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer.</source>
        <translation>Es posible que el último envío haya llegado, y no se puede leer el estado del desafío. Pregunte al cliente.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and nobody has looked at the challenge since.</source>
        <translation>Es posible que el último envío haya llegado, y desde entonces nadie ha consultado el desafío.</translation>
    </message>
    <message>
        <source>Or give the secret with --secret-fd, --secret-stdin, --secret-env or --secret-credential.</source>
        <translation>O indique el secreto con --secret-fd, --secret-stdin, --secret-env o --secret-credential.</translation>
    </message>
    <message>
        <source>To send all the same, say why: --override REASON.</source>
        <translation>Para enviar de todos modos, diga por qué: --override REASON.</translation>
    </message>
    <message>
        <source>Look at it first: renotifyctl check.</source>
        <translation>Consúltelo primero: renotifyctl check.</translation>
    </message>
    <message>
        <source>“%1” is not a time: 2026-11-29 or 2026-11-29T08:00:00Z.</source>
        <translation>«%1» no es una hora: 2026-11-29 o 2026-11-29T08:00:00Z.</translation>
    </message>
    <message>
        <source>--outcome takes Sending, Accepted, Rejected, NotSent or Unknown.</source>
        <translation>--outcome admite Sending, Accepted, Rejected, NotSent o Unknown.</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 is all.</source>
        <translation>--limit admite un número; 0 son todos.</translation>
    </message>
    <message>
        <source>ID is the number of a send, as `history list` writes it.</source>
        <translation>ID es el número de un envío, tal como lo escribe `history list`.</translation>
    </message>
    <message>
        <source>The history has no send %1.</source>
        <translation>El historial no tiene ningún envío %1.</translation>
    </message>
    <message>
        <source>--format takes csv, csv-semicolon or jsonl.</source>
        <translation>--format admite csv, csv-semicolon o jsonl.</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications, and tells how each one ended.</source>
        <translation>Reenvía notificaciones push de Twilio Verify e indica cómo terminó cada envío.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERBO</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Write this help.</source>
        <translation>Escribir esta ayuda.</translation>
    </message>
    <message>
        <source>Write the version.</source>
        <translation>Escribir la versión.</translation>
    </message>
    <message>
        <source>`renotifyctl VERB --help` tells more, and so does renotifyctl(1).</source>
        <translation>`renotifyctl VERB --help` dice más, igual que renotifyctl(1).</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbos</translation>
    </message>
    <message>
        <source>--%1 is not valid UTF-8.</source>
        <translation>--%1 no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 no tiene valor.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8.</source>
        <translation>%1 no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Falta un verbo.</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>No se entiende: %1</translation>
    </message>
    <message>
        <source>%1 takes exactly one value.</source>
        <translation>%1 admite exactamente un valor.</translation>
    </message>
    <message>
        <source>Help: renotifyctl --help</source>
        <translation>Ayuda: renotifyctl --help</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>Este cliente no tiene ningún desafío pendiente.</translation>
    </message>
    <message>
        <source>Nobody answered within --timeout.</source>
        <translation>Nadie respondió dentro de --timeout.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Twilio&apos;s code</source>
        <translation>Código de Twilio</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Twilio says</source>
        <translation>Twilio dice</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Segundos restantes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Se enviaría</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>Push usados</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Secreto guardado</translation>
    </message>
    <message>
        <source>Cool-down in seconds</source>
        <translation>Espera en segundos</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>May list challenges</source>
        <translation>Puede listar desafíos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Con curl</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The secret cannot be read: %1.</source>
        <translation>No se puede leer el secreto: %1.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>El secreto está vacío.</translation>
    </message>
    <message>
        <source>This is not a secret: it has several lines, or more than 4096 bytes.</source>
        <translation>Esto no es un secreto: tiene varias líneas o más de 4096 bytes.</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set: the service manager gave no credentials.</source>
        <translation>$CREDENTIALS_DIRECTORY no está definida: el gestor de servicios no entregó credenciales.</translation>
    </message>
    <message>
        <source>--secret-credential takes the name of a credential, not a path.</source>
        <translation>--secret-credential admite el nombre de una credencial, no una ruta.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>Say one source of the secret, not several.</source>
        <translation>Indique una sola fuente del secreto, no varias.</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of an open file.</source>
        <translation>--secret-fd admite el número de un archivo abierto.</translation>
    </message>
    <message>
        <source>--override takes the reason, for the history.</source>
        <translation>--override admite el motivo, para el historial.</translation>
    </message>
    <message>
        <source>--idempotency-key takes a text of 1 to 255 characters.</source>
        <translation>--idempotency-key admite un texto de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>This key was used for a send that was removed from the history: nothing is sent now.</source>
        <translation>Esta clave se usó para un envío que se eliminó del historial: ahora no se envía nada.</translation>
    </message>
    <message>
        <source>This key was used for another send, number %1 of the history, with another customer, challenge or --ttl. Each send needs a key of its own.</source>
        <translation>Esta clave se usó para otro envío, el número %1 del historial, con otro cliente, otro desafío u otro --ttl. Cada envío necesita su propia clave.</translation>
    </message>
    <message>
        <source>Sent before with this key, number %1 of the history. Nothing is sent now.</source>
        <translation>Ya se envió con esta clave, número %1 del historial. Ahora no se envía nada.</translation>
    </message>
    <message>
        <source>Another program sends this now, number %1 of the history. Waiting for its end.</source>
        <translation>Otro programa está enviando esto, número %1 del historial. Esperando a que termine.</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name: --production NAME.</source>
        <translation>«%1» es una cuenta de producción. Para enviar con ella, escriba su nombre: --production NAME.</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Ctrl+C stops it.</source>
        <translation>Se enviará a %1 en %2 s. Ctrl+C lo detiene.</translation>
    </message>
    <message>
        <source>Sending to %1, number %2 of the history.</source>
        <translation>Enviando a %1, número %2 del historial.</translation>
    </message>
    <message>
        <source>The outcome could not be written to the history. %1</source>
        <translation>No se pudo escribir el resultado en el historial. %1</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Waiting for the customer.</source>
        <translation>Twilio aceptó la notificación push. Esperando al cliente.</translation>
    </message>
    <message>
        <source>The first send with this key has not ended yet.</source>
        <translation>El primer envío con esta clave aún no ha terminado.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 1 to 86400.</source>
        <translation>--timeout admite segundos, de 1 a 86400.</translation>
    </message>
    <message>
        <source>Say --sandbox or --account, not both.</source>
        <translation>Indique --sandbox o --account, no ambos.</translation>
    </message>
    <message>
        <source>--service takes a service SID: VA and 32 hexadecimal digits.</source>
        <translation>--service admite el SID de un servicio: VA y 32 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Say which service: --service VA…</source>
        <translation>Indique el servicio: --service VA…</translation>
    </message>
    <message>
        <source>This cannot be an identity.</source>
        <translation>Esto no puede ser una identidad.</translation>
    </message>
    <message>
        <source>Say which customer: --identity ID.</source>
        <translation>Indique el cliente: --identity ID.</translation>
    </message>
    <message>
        <source>--ttl takes seconds, from 0 to 300.</source>
        <translation>--ttl admite segundos, de 0 a 300.</translation>
    </message>
    <message>
        <source>--challenge takes a challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>--challenge admite el SID de un desafío: YC y 32 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. Ask them to sign in again: that makes a new one.</source>
        <translation>Este cliente no tiene ningún desafío pendiente. Pídale que vuelva a iniciar sesión: así se crea uno nuevo.</translation>
    </message>
    <message>
        <source>This customer has %1 pending challenges. Say which one: --challenge YC…</source>
        <translation>Este cliente tiene %1 desafíos pendientes. Indique cuál: --challenge YC…</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Hay autocompletados para bash, zsh y fish.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>No se pudo escribir la salida: %1.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there.</source>
        <translation>No se puede usar la carpeta de datos %1: no es una carpeta y no se puede crear ninguna allí.</translation>
    </message>
    <message>
        <source>No account is set up. Add one in the window of Renotify, or use --sandbox.</source>
        <translation>No hay ninguna cuenta configurada. Agregue una en la ventana de Renotify o use --sandbox.</translation>
    </message>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>No hay ninguna cuenta «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Say which account: --account NAME. There are: %1.</source>
        <translation>Indique la cuenta: --account NAME. Hay: %1.</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait.</source>
        <translation>%1 filas aceptadas, %2 fallidas u omitidas, %3 en espera.</translation>
    </message>
    <message>
        <source>The file changes while it is read.</source>
        <translation>El archivo cambia mientras se lee.</translation>
    </message>
    <message>
        <source>This list was not begun through “%1”: renotifyctl batch run.</source>
        <translation>Esta lista no se ha iniciado con «%1»: renotifyctl batch run.</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name and the number of pushes: --production NAME --confirm %2.</source>
        <translation>«%1» es una cuenta de producción. Para enviar con ella, escriba su nombre y el número de notificaciones: --production NAME --confirm %2.</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait. About %4 s left.</source>
        <translation>%1 filas aceptadas, %2 fallidas u omitidas, %3 en espera. Quedan unos %4 s.</translation>
    </message>
    <message>
        <source>A row took longer than --timeout allows.</source>
        <translation>Una fila ha tardado más de lo que permite --timeout.</translation>
    </message>
    <message>
        <source>This list was begun at %1. To go on with it: renotifyctl batch resume. Nothing is sent now.</source>
        <translation>Esta lista se inició el %1. Para continuarla: renotifyctl batch resume. Ahora no se envía nada.</translation>
    </message>
    <message>
        <source>Rows that cannot be sent: %1. Mend or remove them. Nothing was sent.</source>
        <translation>Filas que no se pueden enviar: %1. Corríjalas o quítelas. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>La lista no tiene filas.</translation>
    </message>
    <message>
        <source>Confirm a list on a production account by typing how many pushes will be sent.</source>
        <translation>Confirmar una lista en una cuenta de producción escribiendo cuántas notificaciones se enviarán.</translation>
    </message>
    <message>
        <source>Write into this file instead of standard output.</source>
        <translation>Escribir en este archivo en lugar de la salida estándar.</translation>
    </message>
    <message>
        <source>Tell what sending to a list would do, and why</source>
        <translation>Decir qué haría un envío a una lista, y por qué</translation>
    </message>
    <message>
        <source>Send to every row of a list, each one once</source>
        <translation>Enviar a cada fila de una lista, una sola vez</translation>
    </message>
    <message>
        <source>Go on with the rows of a list that still wait</source>
        <translation>Continuar con las filas de una lista que aún esperan</translation>
    </message>
    <message>
        <source>Tell how far a list has come</source>
        <translation>Decir hasta dónde ha llegado una lista</translation>
    </message>
    <message>
        <source>Write a list with what became of each row</source>
        <translation>Escribir una lista con el resultado de cada fila</translation>
    </message>
    <message>
        <source>Lists of customers</source>
        <translation>Listas de clientes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviadas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Rows that would be sent: %1. Rows that would not: %2.</source>
        <translation>Filas que se enviarían: %1. Filas que no: %2.</translation>
    </message>
    <message>
        <source>The team&apos;s PostgreSQL: HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>El PostgreSQL del equipo: HOST, HOST:PORT o la carpeta de su socket.</translation>
    </message>
    <message>
        <source>The database there.</source>
        <translation>La base de datos en él.</translation>
    </message>
    <message>
        <source>The database user (default: your name here).</source>
        <translation>El usuario de la base de datos (por omisión: su nombre aquí).</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>Confiar en las autoridades de este archivo PEM en lugar de las del sistema.</translation>
    </message>
    <message>
        <source>Read the database password from this file.</source>
        <translation>Leer de este archivo la contraseña de la base de datos.</translation>
    </message>
    <message>
        <source>Read the database password from standard input.</source>
        <translation>Leer de la entrada estándar la contraseña de la base de datos.</translation>
    </message>
    <message>
        <source>Set up a team&apos;s journal in a PostgreSQL database</source>
        <translation>Preparar el diario de un equipo en una base de datos PostgreSQL</translation>
    </message>
    <message>
        <source>Bring a team&apos;s journal to this program&apos;s version</source>
        <translation>Llevar el diario de un equipo a la versión de este programa</translation>
    </message>
    <message>
        <source>Tell what is in a team&apos;s journal, and who may use it</source>
        <translation>Decir qué hay en el diario de un equipo y quién puede usarlo</translation>
    </message>
    <message>
        <source>Create a database user for an agent of the team</source>
        <translation>Crear un usuario de la base de datos para un agente del equipo</translation>
    </message>
    <message>
        <source>The database of a team</source>
        <translation>La base de datos de un equipo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditores</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Say where the database server is: --server HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>Diga dónde está el servidor de la base de datos: --server HOST, HOST:PORT o la carpeta de su socket.</translation>
    </message>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>Diga qué base de datos: --database NAME.</translation>
    </message>
    <message>
        <source>--user takes the name of a database user.</source>
        <translation>--user espera el nombre de un usuario de la base de datos.</translation>
    </message>
    <message>
        <source>--ca-file takes a path without semicolons.</source>
        <translation>--ca-file espera una ruta sin punto y coma.</translation>
    </message>
    <message>
        <source>Say --password-file or --password-stdin, not both.</source>
        <translation>Indique --password-file o --password-stdin, no ambos.</translation>
    </message>
    <message>
        <source>This version of Renotify has a newer team journal: renotifyctl team upgrade.</source>
        <translation>Esta versión de Renotify tiene un diario de equipo más reciente: renotifyctl team upgrade.</translation>
    </message>
</context>
</TS>
