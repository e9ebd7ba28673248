<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>padrão do serviço</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Nothing has left this computer yet.</source>
        <translation>Aguardando o chaveiro. Nada saiu deste computador ainda.</translation>
    </message>
    <message>
        <source>The response names another challenge, %1. Check the challenge before you rely on it.</source>
        <translation>A resposta indica outro desafio, %1. Confira o desafio antes de confiar nela.</translation>
    </message>
</context>
<context>
    <name>ChallengeTimes</name>
    <message>
        <source>started just now</source>
        <translation>iniciado agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>started %n s ago</source>
        <translation>
            <numerusform>iniciado há %n s</numerusform>
            <numerusform>iniciado há %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n min ago</source>
        <translation>
            <numerusform>iniciado há %n min</numerusform>
            <numerusform>iniciado há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>Não foi possível salvar a imagem em %1.</translation>
    </message>
    <message>
        <source>The demo did not finish within a minute.</source>
        <translation>A demonstração não terminou em um minuto.</translation>
    </message>
</context>
<context>
    <name>FolderNotices</name>
    <message>
        <source>Other users of this computer can write to the data folder %1, and so to the accounts and the history in it. Remove their write permission.</source>
        <translation>Outros usuários deste computador podem gravar na pasta de dados %1 e, portanto, nas contas e no histórico dela. Remova a permissão de gravação deles.</translation>
    </message>
    <message>
        <source>Preferences and form will be lost when Renotify closes: %1 cannot be written. Check the free disk space and the file’s permissions.</source>
        <translation>As preferências e o formulário serão perdidos ao fechar o Renotify: não é possível gravar %1. Verifique o espaço livre no disco e as permissões do arquivo.</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Choose the account with this name.</source>
        <translation>Escolhe a conta com esse nome.</translation>
    </message>
    <message>
        <source>Fill in the service SID.</source>
        <translation>Preenche o SID do serviço.</translation>
    </message>
    <message>
        <source>Fill in the identity.</source>
        <translation>Preenche a identidade.</translation>
    </message>
    <message>
        <source>Fill in the challenge SID.</source>
        <translation>Preenche o SID do desafio.</translation>
    </message>
    <message>
        <source>Fill in the time to live, in seconds.</source>
        <translation>Preenche o tempo de vida, em segundos.</translation>
    </message>
    <message>
        <source>Fill in the reason or ticket.</source>
        <translation>Preenche o motivo ou chamado.</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.
The options only fill in the form; you press Send.</source>
        <translation>Reenvia uma notificação push do Twilio Verify e sabe como ela terminou.
As opções preenchem o formulário; quem clica em Enviar é uma pessoa.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox.</source>
        <translation>Trabalha com o ambiente de testes integrado.</translation>
    </message>
    <message>
        <source>Keep accounts, preferences and history in this folder.</source>
        <translation>Mantém contas, preferências e histórico nessa pasta.</translation>
    </message>
    <message>
        <source>With --sandbox: send the example, print the notification, save a picture of the window and exit.</source>
        <translation>Com --sandbox: envia o exemplo, imprime a notificação, salva uma imagem da janela e encerra.</translation>
    </message>
    <message>
        <source>A link renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</source>
        <translation>Um link renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</translation>
    </message>
    <message>
        <source>Link ignored. %1</source>
        <translation>Link ignorado. %1</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Só é possível abrir um link por vez.</translation>
    </message>
    <message>
        <source>--demo works only with --sandbox, because it sends.</source>
        <translation>--demo faz envios: só funciona com --sandbox.</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Twilio can’t answer right now (error %1). Try again in a moment.</source>
        <translation>A Twilio não pode responder no momento (erro %1). Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Renotify was started with more text than it accepts. Nothing was filled in.</source>
        <translation>O Renotify foi iniciado com mais texto do que aceita. Nada foi preenchido.</translation>
    </message>
    <message>
        <source>Renotify is already open with this data folder, on another display of yours (process %1). Close it there, or start this one with another --data-dir.</source>
        <translation>O Renotify já está aberto com esta pasta de dados em outra tela sua (processo %1). Feche-o lá ou inicie este com outro --data-dir.</translation>
    </message>
    <message>
        <source>Renotify is already open with the data folder %1, but does not answer (process %2). Nothing was filled in. Wait a moment and try again, or end that process.</source>
        <translation>O Renotify já está aberto com a pasta de dados %1, mas não responde (processo %2). Nada foi preenchido. Aguarde um momento e tente novamente ou encerre esse processo.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Não há tela para abrir uma janela: nem DISPLAY nem WAYLAND_DISPLAY está definido.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there. Choose another one with --data-dir.</source>
        <translation>A pasta de dados %1 não pode ser usada: não é uma pasta, e nenhuma pode ser criada ali. Escolha outra com --data-dir.</translation>
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
        <translation>não pode receber push</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>status desconhecido</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>approved at 14:30:11</comment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>status “%1”</source>
        <comment>a word of the service&apos;s that Renotify does not know</comment>
        <translation>status “%1”</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the customer&apos;s answer</comment>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent.</source>
        <translation>O cliente negou este desafio. Nada mais será enviado.</translation>
    </message>
    <message>
        <source>The customer approved this challenge. No further push is needed.</source>
        <translation>O cliente aprovou este desafio. Nenhum outro push é necessário.</translation>
    </message>
    <message>
        <source>This challenge has expired. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Este desafio expirou. Peça ao cliente que comece de novo e localize o novo desafio.</translation>
    </message>
    <message>
        <source>All 3 pushes of this challenge are used. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Os 3 pushes deste desafio já foram usados. Peça ao cliente que comece de novo e localize o novo desafio.</translation>
    </message>
    <message>
        <source>This device can’t receive pushes. Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Este dispositivo não pode receber push. Peça ao cliente que abra o aplicativo; ele verifica os logins pendentes.</translation>
    </message>
    <message>
        <source>The customer’s device isn’t verified yet. Its enrolment has to be finished first.</source>
        <translation>O dispositivo do cliente ainda não foi verificado. O registro dele precisa ser concluído antes.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer before you send again.</source>
        <translation>O último envio pode ter chegado, e o estado do desafio não pode ser lido. Pergunte ao cliente antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The last send may have arrived. Check the challenge’s status before you send again (F5).</source>
        <translation>O último envio pode ter chegado. Veja a situação do desafio antes de enviar de novo (F5).</translation>
    </message>
    <message numerus="yes">
        <source>This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>Um push acabou de ser enviado a este cliente. Aguarde %n s ou marque “Enviar mesmo assim”.</numerusform>
            <numerusform>Um push acabou de ser enviado a este cliente. Aguarde %n s ou marque “Enviar mesmo assim”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent. They said they didn’t request it. Someone else may be trying to sign in: check who you are talking to, and tell your security team.</source>
        <translation>O cliente negou este desafio. Nada mais será enviado. Ele informou que não o solicitou. Outra pessoa pode estar tentando fazer login: verifique com quem você está falando e avise sua equipe de segurança.</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago.</source>
        <translation>Um push acabou de ser enviado a este cliente.</translation>
    </message>
    <message numerus="yes">
        <source>This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>Um push pode ter acabado de ser enviado a este cliente. Aguarde %n s ou marque “Enviar mesmo assim”.</numerusform>
            <numerusform>Um push pode ter acabado de ser enviado a este cliente. Aguarde %n s ou marque “Enviar mesmo assim”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renotify is already running with this data folder: give --demo another one.</source>
        <translation>O Renotify já está em execução com esta pasta de dados: indique outra para --demo.</translation>
    </message>
</context>
<context>
    <name>renotify::AboutDialog</name>
    <message>
        <source>About Renotify</source>
        <translation>Sobre o Renotify</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty and is not affiliated with Twilio.

It uses Qt %1 (LGPL 3), QtKeychain (BSD) and SQLite (public domain).</source>
        <translation>Reenvia uma notificação push do Twilio Verify e sabe como ela terminou.

Software livre sob a GNU General Public License, versão 3 ou posterior. É fornecido sem nenhuma garantia e não é feito pela Twilio.

Usa Qt %1 (LGPL 3), QtKeychain (BSD) e SQLite (domínio público).</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions and desktop environment for a bug report. No accounts, customers or secrets.</source>
        <translation>Versões e ambiente de trabalho para um relatório de erro. Sem contas, clientes nem segredos.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>renotify::AccountBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>Men&amp;u</translation>
    </message>
    <message>
        <source>Paste ti&amp;cket</source>
        <translation>Co&amp;lar chamado</translation>
    </message>
    <message>
        <source>Paste ticket</source>
        <translation>Colar chamado</translation>
    </message>
    <message>
        <source>Fill in the form from the text on the clipboard (Ctrl+Shift+V)</source>
        <translation>Preencher o formulário com o texto da área de transferência (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation>envia para %1</translation>
    </message>
    <message>
        <source>Fro&amp;m a list</source>
        <translation>De u&amp;ma lista</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>De uma lista</translation>
    </message>
    <message>
        <source>Send to many customers, one row each (Ctrl+Shift+L)</source>
        <translation>Enviar a muitos clientes, um por linha (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChoice</name>
    <message>
        <source>The sandbox has stopped. Choose it again to restart it.</source>
        <translation>O ambiente de testes foi encerrado. Escolha-o de novo para iniciar outro.</translation>
    </message>
    <message>
        <source>Choose an account, or add one.</source>
        <translation>Escolha uma conta ou adicione uma.</translation>
    </message>
    <message>
        <source>The sandbox is starting…</source>
        <translation>O ambiente de testes está iniciando…</translation>
    </message>
    <message>
        <source>The sandbox isn’t running.</source>
        <translation>O ambiente de testes não está em execução.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChooser</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Adicionar conta</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Remo&amp;ver conta</translation>
    </message>
    <message>
        <source>More &amp;functions</source>
        <translation>Mais fu&amp;nções</translation>
    </message>
    <message>
        <source>Accou&amp;nts</source>
        <translation>C&amp;ontas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>&amp;Copy account</source>
        <translation>&amp;Copiar conta</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para ci&amp;ma</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importar contas…</translation>
    </message>
    <message>
        <source>&amp;Export accounts…</source>
        <translation>&amp;Exportar contas…</translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation>%1, produção</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, não salva</translation>
    </message>
</context>
<context>
    <name>renotify::AccountControl</name>
    <message>
        <source>Enter the secret…</source>
        <translation>Inserir o segredo…</translation>
    </message>
    <message>
        <source>No secret is stored for “%1”, so nothing can be sent through it.</source>
        <translation>Nenhum segredo está salvo para “%1”, portanto nada pode ser enviado por essa conta.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountForm</name>
    <message>
        <source>Account na&amp;me</source>
        <translation>No&amp;me da conta</translation>
    </message>
    <message>
        <source>API &amp;key SID or account SID</source>
        <translation>&amp;SID da chave de API ou da conta</translation>
    </message>
    <message>
        <source>SK… or AC…</source>
        <translation>SK… ou AC…</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>Se&amp;gredo</translation>
    </message>
    <message>
        <source>Kee&amp;p the secret</source>
        <translation>G&amp;uardar o segredo</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>no chaveiro</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>somente nesta sessão</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file</source>
        <translation>Arquivo de CA e&amp;xtra</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>Estado da conta</translation>
    </message>
    <message>
        <source>&amp;Test account</source>
        <translation>&amp;Testar conta</translation>
    </message>
    <message>
        <source>Checks what the credential is allowed to do. Nothing is sent to anyone.</source>
        <translation>Consulta o que a credencial pode fazer. Nada é enviado a ninguém.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Enter the API key’s secret or the account’s auth token.</source>
        <translation>Informe o segredo da chave de API ou o token de autenticação da conta.</translation>
    </message>
    <message>
        <source>An auth token has full access to the account. An API key can be restricted and revoked.</source>
        <translation>Um token de autenticação pode fazer tudo na conta. Uma chave de API pode ser limitada e revogada.</translation>
    </message>
    <message>
        <source>Not saved yet. Check the field with the error.</source>
        <translation>Ainda não foi salvo: um campo precisa ser revisto.</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Parar de esperar</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Guardado no chaveiro</translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation>Guardado nesta sessão</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Give the account a name, for example “Acme staging”.</source>
        <translation>Dê um nome à conta, por exemplo “Acme homologação”.</translation>
    </message>
    <message>
        <source>This name belongs to the built-in sandbox. Choose another one.</source>
        <translation>Esse é o nome do ambiente de testes integrado. Escolha outro.</translation>
    </message>
    <message>
        <source>Another account already has this name. Choose a different one.</source>
        <translation>Outra conta já tem esse nome. Escolha um diferente.</translation>
    </message>
    <message>
        <source>The service host has changed. Enter the secret again to confirm that it may be sent there.</source>
        <translation>O host do serviço é outro. Informe o segredo de novo: ele só vai para lá se você autorizar.</translation>
    </message>
    <message>
        <source>The CA file has changed, and it decides which servers may see the secret. Enter the secret again.</source>
        <translation>O arquivo de CA é outro. Informe o segredo de novo: o arquivo decide a quem o segredo é mostrado.</translation>
    </message>
    <message>
        <source>Enter the secret again to keep it somewhere else.</source>
        <translation>Informe o segredo de novo para guardá-lo em outro lugar.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountPages</name>
    <message>
        <source>Add an account to send with your own Twilio credentials.</source>
        <translation>Adicione uma conta para enviar com suas próprias credenciais da Twilio.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
</context>
<context>
    <name>renotify::AccountTransfer</name>
    <message>
        <source>At %1, this file is too large to contain accounts. Nothing was changed.</source>
        <translation>Com %1, o arquivo é grande demais para ser um arquivo de contas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Renotify. Install that version, then import the file. Nothing was changed.</source>
        <translation>Este arquivo foi gravado por uma versão mais recente do Renotify. Instale essa versão e depois importe-o. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This file doesn’t contain accounts, or it is damaged at “%1”. Nothing was changed.</source>
        <translation>Este não é um arquivo de contas ou está danificado, em “%1”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>Não é possível ler este arquivo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar contas</translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation>Contas (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Exportar contas</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Contas (*.json)</translation>
    </message>
    <message>
        <source>The file doesn’t exist. Nothing was changed.</source>
        <translation>Esse arquivo não existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Nothing was changed.</source>
        <translation>Não há nenhuma conta neste arquivo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Imported. The file contains no secrets: enter them for the accounts that ask.</source>
        <translation>Importação concluída. O arquivo não continha segredos: informe os das contas que os pedirem.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importação concluída.</translation>
    </message>
    <message>
        <source>Exported to %1. The file contains no secrets.</source>
        <translation>Exportado para %1. Não há nenhum segredo no arquivo.</translation>
    </message>
    <message>
        <source>%1 contains something else and was left unchanged. Choose another name.</source>
        <translation>%1 contém outra coisa e não foi alterado. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>renotify::AccountWords</name>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de testes</translation>
    </message>
</context>
<context>
    <name>renotify::AccountsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>When you save, the secret is stored in the keychain and never shown again.</source>
        <translation>Ao salvar, o segredo vai para o chaveiro e não é mais mostrado.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não foi salvo.</translation>
    </message>
    <message>
        <source>Saved, and removed from the keychain.</source>
        <translation>Salvo e removido do chaveiro.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Stopped waiting. Your answer in the keychain’s own window still counts: try again to be sure, or keep the secret for this session only.</source>
        <translation>A espera foi interrompida. O que for respondido na janela do próprio chaveiro ainda vale: tente de novo para ter certeza ou guarde o segredo somente nesta sessão.</translation>
    </message>
    <message>
        <source>Asking %1 what the credential is allowed to do…</source>
        <translation>Perguntando a %1 o que a credencial pode fazer…</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Remover a conta “%1”?</translation>
    </message>
    <message>
        <source>Its secret is removed too and can’t be restored. The history of its sends is kept.</source>
        <translation>O segredo dela também é removido e não pode ser recuperado. O histórico dos envios permanece.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Discard the new account?</source>
        <translation>Descartar a nova conta?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>O que você digitou não foi salvo.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar alterações</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>A conta não foi removida.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fechar sem salvar?</translation>
    </message>
    <message>
        <source>Changes to the accounts marked • will be lost.</source>
        <translation>As alterações nas contas marcadas com • serão perdidas.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message>
        <source>Saved, but the old secret could not be removed from the keychain.</source>
        <translation>Salvo, mas o segredo antigo não pôde ser removido do chaveiro.</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityKey</name>
    <message>
        <source>Time to answer</source>
        <comment>the line above the bars</comment>
        <translation>Tempo de resposta</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityPicture</name>
    <message>
        <source>Sends ≤ %1</source>
        <comment>the highest bar</comment>
        <translation>Envios ≤ %1</translation>
    </message>
    <message>
        <source>Answer ≤ %1</source>
        <comment>the highest point of the line</comment>
        <translation>Resposta ≤ %1</translation>
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
        <translation>Atividade</translation>
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
            <numerusform>%Ln ainda em envio</numerusform>
            <numerusform>%Ln ainda em envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceita</numerusform>
            <numerusform>%Ln aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejeitada</numerusform>
            <numerusform>%Ln rejeitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln não enviada</numerusform>
            <numerusform>%Ln não enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln com resultado desconhecido</numerusform>
            <numerusform>%Ln com resultado desconhecido</numerusform>
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
        <translation>nenhum envio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln envio</numerusform>
            <numerusform>%Ln envios</numerusform>
        </translation>
    </message>
    <message>
        <source>answered after %1 on average</source>
        <comment>the challenges</comment>
        <translation>respondidos após %1 em média</translation>
    </message>
</context>
<context>
    <name>renotify::AnswerComparison</name>
    <message>
        <source>Header %1</source>
        <translation>Cabeçalho %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
</context>
<context>
    <name>renotify::ApiCodeWords</name>
    <message>
        <source>The credentials were refused</source>
        <translation>As credenciais foram recusadas</translation>
    </message>
    <message>
        <source>The SID or the secret of the account is wrong, was deleted, belongs to another region, or is for tests only.</source>
        <translation>O SID ou o segredo da conta está errado, foi excluído, pertence a outra região ou serve apenas para testes.</translation>
    </message>
    <message>
        <source>Check the SID, the secret and the service host of the account.</source>
        <translation>Verifique o SID, o segredo e o host do serviço da conta.</translation>
    </message>
    <message>
        <source>The API key lacks a permission</source>
        <translation>Falta uma permissão à chave de API</translation>
    </message>
    <message>
        <source>The account uses a restricted API key that does not allow this.</source>
        <translation>A conta usa uma chave de API restrita que não permite isto.</translation>
    </message>
    <message>
        <source>Ask whoever manages the key to add /twilio/verify/push-notification/create, /twilio/verify/challenge/read and /twilio/verify/challenge/list to it.</source>
        <translation>Peça a quem administra a chave que adicione a ela /twilio/verify/push-notification/create, /twilio/verify/challenge/read e /twilio/verify/challenge/list.</translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation>A conta da Twilio não está ativa</translation>
    </message>
    <message>
        <source>Twilio does not serve this account: it is not active, or it was suspended.</source>
        <translation>A Twilio não atende esta conta: ela não está ativa ou foi suspensa.</translation>
    </message>
    <message>
        <source>Stop sending, and ask whoever manages your Twilio account.</source>
        <translation>Pare de enviar e fale com quem administra sua conta da Twilio.</translation>
    </message>
    <message>
        <source>Test credentials do not work here</source>
        <translation>Credenciais de teste não funcionam aqui</translation>
    </message>
    <message>
        <source>Verify does not accept Twilio’s test credentials.</source>
        <translation>O Verify não aceita as credenciais de teste da Twilio.</translation>
    </message>
    <message>
        <source>Use live credentials in the account.</source>
        <translation>Use credenciais reais na conta.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Twilio does not know this service, identity or challenge, or they do not belong together.</source>
        <translation>A Twilio não conhece este serviço, identidade ou desafio, ou eles não pertencem ao mesmo conjunto.</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in. The identity may have to be the hash of the user name instead of the name itself.</source>
        <translation>Compare os três com a tentativa de login do cliente. Talvez a identidade precise ser o hash do nome de usuário, em vez do próprio nome.</translation>
    </message>
    <message>
        <source>The customer’s device was not found</source>
        <translation>O dispositivo do cliente não foi encontrado</translation>
    </message>
    <message>
        <source>Twilio cannot find the device registration (the factor) that belongs to this.</source>
        <translation>A Twilio não encontra o registro do dispositivo (o fator) correspondente.</translation>
    </message>
    <message>
        <source>Check that service, identity and challenge belong together.</source>
        <translation>Verifique se o serviço, a identidade e o desafio correspondem entre si.</translation>
    </message>
    <message>
        <source>The challenge was not found</source>
        <translation>O desafio não foi encontrado</translation>
    </message>
    <message>
        <source>Twilio has no such challenge for this identity in this service.</source>
        <translation>A Twilio não conhece esse desafio desta identidade neste serviço.</translation>
    </message>
    <message>
        <source>The identity was not found</source>
        <translation>A identidade não foi encontrada</translation>
    </message>
    <message>
        <source>Twilio has no such identity in this service.</source>
        <translation>A Twilio não conhece essa identidade neste serviço.</translation>
    </message>
    <message>
        <source>Check the service and the identity. It may have to be the hash of the user name instead of the name itself.</source>
        <translation>Verifique o serviço e a identidade. Talvez ela precise ser o hash do nome de usuário, em vez do próprio nome.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Solicitações simultâneas demais</translation>
    </message>
    <message>
        <source>Your Twilio account had too many requests running at once, so this one was not processed.</source>
        <translation>Sua conta da Twilio tinha solicitações simultâneas demais, por isso esta não foi processada.</translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation>Envie de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Solicitações demais</translation>
    </message>
    <message>
        <source>Twilio limits how many requests it takes, and that limit was reached.</source>
        <translation>A Twilio limita a frequência das solicitações, e esse limite foi atingido.</translation>
    </message>
    <message>
        <source>Wait a little, then send again.</source>
        <translation>Aguarde um pouco e envie de novo.</translation>
    </message>
    <message>
        <source>Something failed at Twilio</source>
        <translation>Algo falhou na Twilio</translation>
    </message>
    <message>
        <source>The fault is Twilio’s, and how far the request got is not known.</source>
        <translation>A falha é da Twilio, e não se sabe até onde a solicitação chegou.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>Veja o desafio antes de enviar de novo: o push pode ter saído.</translation>
    </message>
    <message>
        <source>Twilio is not available</source>
        <translation>A Twilio não está disponível</translation>
    </message>
    <message>
        <source>Twilio cannot answer at the moment, and how far the request got is not known.</source>
        <translation>A Twilio não pode responder no momento, e não se sabe até onde a solicitação chegou.</translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation>Um valor não foi aceito</translation>
    </message>
    <message>
        <source>Twilio rejected one of the values, so the request was not processed.</source>
        <translation>A Twilio considerou inválido um dos valores, por isso a solicitação não foi processada.</translation>
    </message>
    <message>
        <source>Check service, identity, challenge and time to live, then send again.</source>
        <translation>Verifique o serviço, a identidade, o desafio e o tempo de vida e envie de novo.</translation>
    </message>
    <message>
        <source>This device can’t receive pushes</source>
        <translation>Este dispositivo não pode receber push</translation>
    </message>
    <message>
        <source>The customer’s device is registered without push, so no push can ever reach it.</source>
        <translation>O dispositivo do cliente está registrado sem push, portanto nenhum push pode chegar a ele.</translation>
    </message>
    <message>
        <source>Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>Peça ao cliente que abra o aplicativo; ele verifica os logins pendentes.</translation>
    </message>
    <message>
        <source>All 3 pushes are used up</source>
        <translation>Os 3 pushes já foram usados</translation>
    </message>
    <message>
        <source>Twilio allows 3 pushes for a challenge, and this one has had them.</source>
        <translation>A Twilio permite 3 pushes por desafio, e este já teve os seus.</translation>
    </message>
    <message>
        <source>Ask the customer to start the sign-in again, which creates a new challenge.</source>
        <translation>Peça ao cliente que inicie o login de novo: isso cria um novo desafio.</translation>
    </message>
    <message>
        <source>The device is not fully set up</source>
        <translation>O dispositivo não está totalmente configurado</translation>
    </message>
    <message>
        <source>The registration of the customer’s device (the factor) has not been verified.</source>
        <translation>O registro do dispositivo do cliente (o fator) não foi verificado.</translation>
    </message>
    <message>
        <source>Ask the customer to finish setting up the app, and to start the sign-in again.</source>
        <translation>Peça ao cliente que conclua a configuração do aplicativo e inicie o login de novo.</translation>
    </message>
    <message>
        <source>The challenge is already answered</source>
        <translation>O desafio já foi respondido</translation>
    </message>
    <message>
        <source>This sign-in has already been approved or denied.</source>
        <translation>Este login já foi aprovado ou negado.</translation>
    </message>
    <message>
        <source>Check the challenge’s status. To try again, the customer starts a new sign-in.</source>
        <translation>Veja o status do desafio. Para tentar de novo, o cliente inicia outro login.</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>O desafio expirou</translation>
    </message>
    <message>
        <source>The time to answer this sign-in is over.</source>
        <translation>O prazo para responder a este login acabou.</translation>
    </message>
    <message>
        <source>The account SID is not valid</source>
        <translation>O SID da conta não é válido</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID of this request.</source>
        <translation>A Twilio não aceita o SID da conta desta solicitação.</translation>
    </message>
    <message>
        <source>Check the SID and the secret of the account.</source>
        <translation>Verifique o SID e o segredo da conta.</translation>
    </message>
    <message>
        <source>The factor SID is not valid</source>
        <translation>O SID do fator não é válido</translation>
    </message>
    <message>
        <source>Twilio does not accept the device registration (the factor) that belongs to this.</source>
        <translation>A Twilio não aceita o registro do dispositivo (o fator) correspondente.</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>O SID do serviço não é válido</translation>
    </message>
    <message>
        <source>Twilio does not accept the service SID.</source>
        <translation>A Twilio não aceita o SID do serviço.</translation>
    </message>
    <message>
        <source>Check the service SID: VA and 32 hexadecimal digits.</source>
        <translation>Verifique o SID do serviço: VA e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>O SID do desafio não é válido</translation>
    </message>
    <message>
        <source>Twilio does not accept the challenge SID.</source>
        <translation>A Twilio não aceita o SID do desafio.</translation>
    </message>
    <message>
        <source>Check the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>Verifique o SID do desafio: YC e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>A identidade não é válida</translation>
    </message>
    <message>
        <source>Twilio does not accept the identity (it calls it the entity).</source>
        <translation>A Twilio não aceita a identidade (que ela chama de entidade).</translation>
    </message>
    <message>
        <source>Check the identity: 8 to 64 letters and digits, in groups joined by dashes.</source>
        <translation>Verifique a identidade: de 8 a 64 letras e dígitos, em grupos unidos por hifens.</translation>
    </message>
</context>
<context>
    <name>renotify::BodyView</name>
    <message>
        <source>One value on each line; order, names and numbers as they came</source>
        <translation>Um valor por linha; ordem, nomes e números como recebidos</translation>
    </message>
    <message>
        <source>Exactly as it came</source>
        <translation>Exatamente como recebido</translation>
    </message>
    <message>
        <source>Compare with the previous answer of the same challenge</source>
        <translation>Comparar com a resposta anterior do mesmo desafio</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>No body was received.</source>
        <translation>Nenhum corpo foi recebido.</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Localizar no corpo</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Localizar a ocorrência anterior</translation>
    </message>
    <message>
        <source>The response was longer. The rest was not read.</source>
        <translation>A resposta era mais longa. O restante não foi lido.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the third of 17 places</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
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
        <translation>Informe o caminho completo ou escolha o arquivo com o botão.</translation>
    </message>
    <message>
        <source>The file doesn’t exist.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>You don’t have permission to read this file.</source>
        <translation>Você não tem permissão para ler este arquivo.</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format (BEGIN CERTIFICATE).</source>
        <translation>Não há nenhum certificado neste arquivo. Ele precisa estar no formato PEM (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Arquivo de CA extra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pro&amp;curar…</translation>
    </message>
    <message>
        <source>Choose the extra CA file</source>
        <translation>Escolher o arquivo de CA extra</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeCard</name>
    <message>
        <source>Challenge message</source>
        <translation>Mensagem do desafio</translation>
    </message>
    <message>
        <source>Challenge status</source>
        <translation>Status do desafio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>Pushes usados</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation>Desafio: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Enter service, identity and challenge to see its status.</source>
        <translation>Preencha o serviço, a identidade e o desafio para ver a situação dele.</translation>
    </message>
    <message>
        <source>Loading the challenge…</source>
        <translation>Carregando o desafio…</translation>
    </message>
    <message>
        <source>Pushes used: all %1, according to Twilio</source>
        <translation>Pushes usados: todos os %1, segundo a Twilio</translation>
    </message>
    <message>
        <source>Pushes used here: %1 of %2</source>
        <translation>Pushes usados aqui: %1 de %2</translation>
    </message>
    <message>
        <source>You can still send. The key lacks /twilio/verify/challenge/read.</source>
        <translation>Ainda é possível enviar. Falta à chave /twilio/verify/challenge/read.</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in.</source>
        <translation>Compare os três com o acesso do cliente.</translation>
    </message>
    <message>
        <source>Challenge not found</source>
        <translation>Desafio não encontrado</translation>
    </message>
    <message>
        <source>This account can’t read challenges</source>
        <translation>Esta conta não pode ler desafios</translation>
    </message>
    <message>
        <source>Couldn’t load the challenge. Press F5 to retry.</source>
        <translation>Não foi possível carregar o desafio. Pressione F5 para tentar de novo.</translation>
    </message>
    <message>
        <source>The last check failed; this is from %1.</source>
        <comment>14:30:11</comment>
        <translation>A última verificação falhou; isto é de %1.</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeFinder</name>
    <message>
        <source>Searching… Press Esc to stop.</source>
        <translation>Pesquisando… Pressione Esc para parar.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. It may have expired, been answered, or belong to another service.</source>
        <translation>Nenhum desafio deste cliente está pendente: ele pode ter expirado, já ter sido respondido ou pertencer a outro serviço.</translation>
    </message>
    <message>
        <source>Selected the only pending challenge.</source>
        <translation>O único desafio pendente foi selecionado.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys and Enter. Esc closes the list.</source>
        <translation>Escolha com as setas e Enter. Esc fecha a lista.</translation>
    </message>
    <message>
        <source>None pending.</source>
        <translation>Nenhum pendente.</translation>
    </message>
    <message>
        <source>Or your backend hashes identities, and the service knows this customer by the SHA-256.</source>
        <translation>Ou o backend usa o hash das identidades: nesse caso, o serviço conhece este cliente pelo SHA-256.</translation>
    </message>
    <message>
        <source>The older ones couldn’t be loaded.</source>
        <translation>Não foi possível carregar os mais antigos.</translation>
    </message>
    <message>
        <source>The service doesn’t know this identity. Does it belong to another service?</source>
        <translation>O serviço não conhece esta identidade: ela é de outro serviço?</translation>
    </message>
    <message>
        <source>The API key lacks the permission /twilio/verify/challenge/list. You can still send: enter the challenge SID.</source>
        <translation>Falta à chave de API a permissão /twilio/verify/challenge/list. O envio funciona sem ela: digite o SID do desafio.</translation>
    </message>
    <message>
        <source>Selected.</source>
        <translation>Escolhido.</translation>
    </message>
    <message>
        <source>The identity was replaced with its SHA-256.</source>
        <translation>A identidade foi substituída pelo SHA-256 dela.</translation>
    </message>
    <message>
        <source>Lists the challenges this customer hasn’t answered yet (Ctrl+Shift+F)</source>
        <translation>Lista o que este cliente ainda não respondeu (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Needs an account, a service SID and an identity</source>
        <translation>São necessários uma conta, um SID de serviço e uma identidade</translation>
    </message>
    <message>
        <source>None among the newest.</source>
        <translation>Nenhum entre os mais recentes.</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeOrigin</name>
    <message>
        <source>This was filled in for the account “%1”. Is it right for “%2” too?</source>
        <translation>Isto veio com a conta “%1”. Também vale para “%2”?</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeTrail</name>
    <message>
        <source>Challenge answer</source>
        <translation>Resposta ao desafio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>após %1 ms</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>aguardando o cliente</translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation>nenhuma resposta vista</translation>
    </message>
    <message numerus="yes">
        <source>after %n s</source>
        <translation>
            <numerusform>após %n s</numerusform>
            <numerusform>após %n s</numerusform>
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
        <translation>o pendente mais recente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafio</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>renotify::CheckPage</name>
    <message>
        <source>Result of the check</source>
        <translation>Resultado da verificação</translation>
    </message>
    <message>
        <source>Groups of the check</source>
        <translation>Grupos da verificação</translation>
    </message>
    <message>
        <source>Rows of the group</source>
        <translation>Linhas do grupo</translation>
    </message>
    <message>
        <source>Chec&amp;k the challenges</source>
        <translation>Verificar os &amp;desafios</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Continuar…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Verificando as linhas…</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Podem ser enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be sent.</source>
        <translation>
            <numerusform>%Ln linha pode ser enviada.</numerusform>
            <numerusform>%Ln linhas podem ser enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can’t.</source>
        <comment>can’t be sent</comment>
        <translation>
            <numerusform>%Ln linha não pode ser enviada.</numerusform>
            <numerusform>%Ln linhas não podem ser enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the earlier list are not chosen.</source>
        <translation>
            <numerusform>%Ln linha da lista anterior não está selecionada.</numerusform>
            <numerusform>%Ln linhas da lista anterior não estão selecionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the challenges, at the account’s pace…</source>
        <translation>Verificando os desafios no ritmo da conta…</translation>
    </message>
</context>
<context>
    <name>renotify::ClockNotice</name>
    <message>
        <source>This computer’s clock showed %1 when the service’s clock showed %2. Set this computer’s clock, best automatically. Until then Renotify counts what a challenge has left by the service’s clock, but secure connections may be refused.</source>
        <translation>O relógio deste computador marcava %1 quando o do serviço marcava %2. Acerte o relógio deste computador, de preferência automaticamente. Até lá, o Renotify conta o tempo restante de um desafio pelo relógio do serviço, mas conexões seguras podem ser recusadas.</translation>
    </message>
</context>
<context>
    <name>renotify::ColourWords</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>laranja</translation>
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
        <translation>cinza</translation>
    </message>
</context>
<context>
    <name>renotify::ColumnFields</name>
    <message>
        <source>The first row has the &amp;names of the columns</source>
        <translation>A primeira linha contém os &amp;nomes das colunas</translation>
    </message>
    <message>
        <source>Service SID for rows without one</source>
        <translation>SID do serviço para as linhas que não o têm</translation>
    </message>
    <message>
        <source>default</source>
        <comment>time to live: the one of the service</comment>
        <translation>padrão</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds for rows without a time to live</source>
        <translation>Segundos para as linhas sem tempo de vida</translation>
    </message>
    <message>
        <source>Ticket for rows without one</source>
        <translation>Chamado para as linhas que não o têm</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidade</translation>
    </message>
    <message>
        <source>Every row needs one.</source>
        <translation>Toda linha precisa de uma.</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID do desa&amp;fio</translation>
    </message>
    <message>
        <source>Otherwise the newest pending one.</source>
        <translation>Senão, o pendente mais recente.</translation>
    </message>
    <message>
        <source>Ser&amp;vice SID</source>
        <translation>SID do se&amp;rviço</translation>
    </message>
    <message>
        <source>Time to &amp;live</source>
        <translation>&amp;Tempo de vida</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>C&amp;hamado</translation>
    </message>
    <message>
        <source>only those that failed or were not sent</source>
        <translation>só as que falharam ou não foram enviadas</translation>
    </message>
    <message>
        <source>only those that are unknown</source>
        <translation>só as de resultado desconhecido</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Rows of this result to send</source>
        <translation>Linhas deste resultado a enviar</translation>
    </message>
    <message>
        <source>Column with: %1</source>
        <translation>Coluna com: %1</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>não está na lista</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>renotify::CompareControl</name>
    <message>
        <source>Co&amp;mpare the answers of two rows…</source>
        <translation>Comparar as &amp;respostas de duas linhas…</translation>
    </message>
    <message>
        <source>This send is not in the history, so there is nothing to compare it with.</source>
        <translation>Este envio não está no histórico, portanto não há com o que compará-lo.</translation>
    </message>
    <message>
        <source>This is the first answer for this challenge. To compare others, select two rows of the history.</source>
        <translation>Esta é a primeira resposta para este desafio. Para comparar outras, selecione duas linhas do histórico.</translation>
    </message>
    <message>
        <source>Select the two rows to compare: click one, then the other with Ctrl held.</source>
        <translation>Selecione as duas linhas a comparar: clique em uma e depois na outra com Ctrl pressionado.</translation>
    </message>
</context>
<context>
    <name>renotify::CompareDialog</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>As duas respostas são iguais.</translation>
    </message>
    <message>
        <source>At least one of the bodies is not JSON, so they can only be compared as a whole.</source>
        <translation>Pelo menos um dos corpos não é JSON, portanto só podem ser comparados como um todo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferença</numerusform>
            <numerusform>%Ln diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Comparar respostas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>renotify::ConfirmPage</name>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n second(s).</source>
        <translation>
            <numerusform>No ritmo atual da conta, leva no máximo %n segundo.</numerusform>
            <numerusform>No ritmo atual da conta, leva no máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n minute(s).</source>
        <translation>
            <numerusform>No ritmo atual da conta, leva no máximo %n minuto.</numerusform>
            <numerusform>No ritmo atual da conta, leva no máximo %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n hour(s).</source>
        <translation>
            <numerusform>No ritmo atual da conta, leva no máximo %n hora.</numerusform>
            <numerusform>No ritmo atual da conta, leva no máximo %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Como é enviado</translation>
    </message>
    <message>
        <source>This is a production account. Type the &amp;number of pushes to confirm:</source>
        <translation>Esta é uma conta de produção. Para confirmar, digite o &amp;número de pushes:</translation>
    </message>
    <message>
        <source>Number of pushes</source>
        <translation>Número de pushes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>Enviar a lista</translation>
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
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
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
        <translation>%1 para %2 via %3</translation>
    </message>
    <message>
        <source>This list was begun on %1, and all its rows have had their turn.</source>
        <translation>Esta lista foi iniciada em %1, e todas as suas linhas já foram processadas.</translation>
    </message>
    <message>
        <source>This list was begun on %1 and goes on: what was sent is not sent again.</source>
        <translation>Esta lista foi iniciada em %1 e continua: o que já foi enviado não é enviado de novo.</translation>
    </message>
    <message>
        <source>One at a time, and those first whose challenge expires soonest. Each row is checked once more when its turn comes; what cannot help by then is left out.</source>
        <translation>Uma linha por vez, começando por aquelas cujo desafio expira antes. Cada linha é verificada mais uma vez quando chega a sua vez; o que então já não puder ajudar é omitido.</translation>
    </message>
    <message>
        <source>You can pause or stop at any time.</source>
        <translation>Você pode pausar ou parar a qualquer momento.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln push(es)</source>
        <translation>
            <numerusform>&amp;Enviar %Ln push</numerusform>
            <numerusform>&amp;Enviar %Ln pushes</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of pushes.</source>
        <translation>Digite %1, o número de pushes.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln push(es)</source>
        <translation>
            <numerusform>Até %Ln push</numerusform>
            <numerusform>Até %Ln pushes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the last check, %Ln of them would be sent.</source>
        <comment>of up to 64 pushes</comment>
        <translation>
            <numerusform>Pela última verificação, %Ln deles seria enviado.</numerusform>
            <numerusform>Pela última verificação, %Ln deles seriam enviados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::DetailsPaste</name>
    <message>
        <source>Paste &amp;details…</source>
        <translation>Colar &amp;detalhes…</translation>
    </message>
    <message>
        <source>Filled in from the text. Check the form before you send.</source>
        <translation>Preenchido a partir do texto. Confira o formulário antes de enviar.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Só é possível ler um arquivo por vez.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a text file.</source>
        <translation>“%1” é uma pasta. Arraste um arquivo de texto.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>Não é possível ler “%1”.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>“%1” tem mais de %2. Abra-o, copie a parte necessária e use “Colar chamado”.</translation>
    </message>
    <message>
        <source>“%1” is not a plain text file. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>“%1” não é um arquivo de texto simples. Abra-o, copie a parte necessária e use “Colar chamado”.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
</context>
<context>
    <name>renotify::ErrorWords</name>
    <message>
        <source>Details: “%1”.</source>
        <translation>Detalhes: “%1”.</translation>
    </message>
    <message>
        <source>Twilio says: “%1”.</source>
        <translation>A Twilio diz: “%1”.</translation>
    </message>
    <message>
        <source>This is Twilio’s error %1.</source>
        <translation>É o erro %1 da Twilio.</translation>
    </message>
    <message>
        <source>Twilio says: “%1” (error %2).</source>
        <translation>A Twilio diz: “%1” (erro %2).</translation>
    </message>
    <message>
        <source>Twilio asks you to wait %1 s.</source>
        <translation>A Twilio pede que você aguarde %1 s.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>Veja o desafio antes de enviar de novo: o push pode ter saído.</translation>
    </message>
    <message>
        <source>Twilio answered with an error</source>
        <translation>A Twilio respondeu com um erro</translation>
    </message>
    <message>
        <source>Twilio answered with an error.</source>
        <translation>A Twilio respondeu com um erro.</translation>
    </message>
    <message>
        <source>Open Twilio’s page about the error, or show it to whoever runs the service.</source>
        <translation>Abra a página da Twilio sobre o erro ou mostre-o a quem administra o serviço.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Resposta inesperada</translation>
    </message>
    <message>
        <source>The response had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>A resposta não trazia detalhes de erro da Twilio; talvez tenha vindo de um proxy no caminho.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, show the response to whoever runs your network.</source>
        <translation>Tente de novo daqui a pouco. Se continuar assim, mostre a resposta a quem administra sua rede.</translation>
    </message>
    <message>
        <source>The response, “%1”, had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>A resposta, “%1”, não trazia detalhes de erro da Twilio; talvez tenha vindo de um proxy no caminho.</translation>
    </message>
    <message>
        <source>The service redirected the request</source>
        <translation>O serviço apontou para outro lugar</translation>
    </message>
    <message>
        <source>The response redirects to another address, and Renotify never takes your credentials there.</source>
        <translation>A resposta indica outro endereço, e o Renotify não leva suas credenciais a nenhum outro.</translation>
    </message>
    <message>
        <source>Check the service host of the account.</source>
        <translation>Verifique o host do serviço da conta.</translation>
    </message>
    <message>
        <source>The response redirects to “%1”, and Renotify never takes your credentials to another address.</source>
        <translation>A resposta aponta para “%1”, e o Renotify não leva suas credenciais a nenhum outro endereço.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Não foi possível ler a resposta</translation>
    </message>
    <message>
        <source>The answer was cut short, or did not come from Twilio.</source>
        <translation>A resposta chegou incompleta ou não é do tipo que a Twilio dá.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, check the service host of the account.</source>
        <translation>Tente de novo daqui a pouco. Se continuar assim, verifique o host do serviço da conta.</translation>
    </message>
    <message>
        <source>The answer was too long</source>
        <translation>A resposta era longa demais</translation>
    </message>
    <message>
        <source>The answer was longer than 1 MiB and was cut off.</source>
        <translation>A resposta tinha mais de 1 MiB e foi cortada.</translation>
    </message>
    <message>
        <source>No answer within the time limit</source>
        <translation>Sem resposta dentro do prazo</translation>
    </message>
    <message>
        <source>The service was reached, but its answer did not come in time.</source>
        <translation>O serviço foi alcançado, mas a resposta não chegou a tempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>The connection was closed before the whole answer had arrived.</source>
        <translation>A conexão terminou antes de a resposta chegar por inteiro.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Verifique a conexão de rede e tente de novo.</translation>
    </message>
    <message>
        <source>Renotify closed during the send</source>
        <translation>O Renotify foi encerrado durante o envio</translation>
    </message>
    <message>
        <source>Renotify or the computer stopped before the answer came, so the outcome is not known.</source>
        <translation>O Renotify ou o computador parou antes de a resposta chegar, por isso ninguém viu como terminou.</translation>
    </message>
    <message>
        <source>Check the challenge before you send again.</source>
        <translation>Veja o desafio antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Cancelled in time</source>
        <translation>Cancelado a tempo</translation>
    </message>
    <message>
        <source>It was cancelled before anything left this computer.</source>
        <translation>O envio foi cancelado antes que algo saísse deste computador.</translation>
    </message>
    <message>
        <source>Send again whenever you are ready.</source>
        <translation>Envie de novo quando quiser.</translation>
    </message>
    <message>
        <source>Cancelled after it had left</source>
        <translation>Cancelado depois de sair</translation>
    </message>
    <message>
        <source>It was cancelled when the request was already on its way.</source>
        <translation>O envio foi cancelado quando a solicitação já estava a caminho.</translation>
    </message>
    <message>
        <source>There is no valid address to send to</source>
        <translation>Isto não forma um endereço de envio</translation>
    </message>
    <message>
        <source>The account’s service host and the identity do not form a valid web address.</source>
        <translation>Não é possível formar um endereço web com o host do serviço da conta e a identidade.</translation>
    </message>
    <message>
        <source>Check the service host of the account, and the identity.</source>
        <translation>Verifique o host do serviço da conta e a identidade.</translation>
    </message>
    <message>
        <source>The service’s name was not found</source>
        <translation>O nome do serviço não foi encontrado</translation>
    </message>
    <message>
        <source>The network does not know the name of the service host, or there is no network.</source>
        <translation>A rede não conhece o nome do host do serviço, ou não há rede.</translation>
    </message>
    <message>
        <source>Check the network connection, and the service host of the account.</source>
        <translation>Verifique a conexão de rede e o host do serviço da conta.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>A conexão foi recusada</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the address of the service.</source>
        <translation>Nada aceita conexões no endereço do serviço.</translation>
    </message>
    <message>
        <source>Check that the service runs, and the service host of the account.</source>
        <translation>Verifique se o serviço está em execução e confira o host do serviço da conta.</translation>
    </message>
    <message>
        <source>No connection within the time limit</source>
        <translation>Sem conexão dentro do prazo</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>Não foi possível alcançar o serviço a tempo.</translation>
    </message>
    <message>
        <source>The network cannot be used</source>
        <translation>Não é possível usar a rede</translation>
    </message>
    <message>
        <source>The request could not leave this computer.</source>
        <translation>A solicitação não conseguiu sair deste computador.</translation>
    </message>
    <message>
        <source>Check the network connection and the firewall, then try again.</source>
        <translation>Verifique a conexão de rede e o firewall e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>O proxy falhou</translation>
    </message>
    <message>
        <source>Your network’s proxy failed, so Twilio was not reached.</source>
        <translation>O proxy da sua rede impediu o caminho; a Twilio não foi alcançada.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>Verifique as configurações de proxy deste computador ou fale com quem administra sua rede.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>O proxy pede uma senha</translation>
    </message>
    <message>
        <source>Your network’s proxy lets nobody through without a user name and a password.</source>
        <translation>O proxy da sua rede não deixa ninguém passar sem nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Enter them in the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>Informe-os nas configurações de proxy deste computador ou fale com quem administra sua rede.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>O certificado expirou</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, has expired.</source>
        <translation>O certificado do serviço, que comprova quem ele é, expirou.</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, was valid until %1.</source>
        <translation>O certificado do serviço, que comprova quem ele é, era válido até %1.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>O certificado ainda não é válido</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is not valid yet.</source>
        <translation>O certificado do serviço, que comprova quem ele é, só vale a partir de uma data futura.</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is valid only from %1.</source>
        <translation>O certificado do serviço, que comprova quem ele é, só é válido a partir de %1.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>O certificado é de outro nome</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is not for the service host.</source>
        <translation>Quem respondeu comprovou não ser o host do serviço.</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, ask whoever runs your network.</source>
        <translation>Verifique o host do serviço da conta. Se estiver certo, fale com quem administra sua rede.</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for “%1”, not for the service host.</source>
        <translation>Quem respondeu comprovou ser “%1”, que não é o host do serviço.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>O certificado é autoassinado</translation>
    </message>
    <message>
        <source>The certificate of the service is not signed by anyone this computer trusts.</source>
        <translation>Ninguém em quem este computador confia garante o certificado do serviço.</translation>
    </message>
    <message>
        <source>If the service is your own, set its certificate as the account’s extra CA file.</source>
        <translation>Se o serviço é seu, defina o certificado dele como arquivo de CA extra da conta.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not signed by anyone this computer trusts.</source>
        <translation>Ninguém em quem este computador confia garante o certificado de “%1”.</translation>
    </message>
    <message>
        <source>The certificate’s issuer is unknown</source>
        <translation>O emissor do certificado é desconhecido</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate’s issuer is not trusted here.</source>
        <translation>Sua rede parece inspecionar o TLS: o emissor do certificado não é confiável aqui.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for its CA file, and set it in the account.</source>
        <translation>Peça o arquivo de CA a quem administra sua rede e defina-o na conta.</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate was issued by “%1”, which this computer does not trust.</source>
        <translation>Sua rede parece inspecionar o TLS: o certificado foi emitido por “%1”, em quem este computador não confia.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sem conexão segura</translation>
    </message>
    <message>
        <source>This computer and the service could not agree on a secure connection (TLS).</source>
        <translation>Este computador e o serviço não conseguiram estabelecer uma conexão segura (TLS).</translation>
    </message>
    <message>
        <source>The extra CA file cannot be used</source>
        <translation>Não é possível usar o arquivo de CA extra</translation>
    </message>
    <message>
        <source>The account’s extra CA file cannot be read or has no certificate in it.</source>
        <translation>Não é possível ler o arquivo de CA extra da conta, ou não há certificado nele.</translation>
    </message>
    <message>
        <source>Choose the file again in the account.</source>
        <translation>Escolha o arquivo de novo na conta.</translation>
    </message>
    <message>
        <source>The account’s extra CA file “%1” cannot be read or has no certificate in it.</source>
        <translation>Não é possível ler o arquivo de CA extra da conta, “%1”, ou não há certificado nele.</translation>
    </message>
    <message>
        <source>The sandbox isn’t running</source>
        <translation>O ambiente de testes não está em execução</translation>
    </message>
    <message>
        <source>The sandbox is a separate program, and it did not start or is not responding.</source>
        <translation>O ambiente de testes é um programa à parte, e ele não iniciou ou não responde.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, reinstall Renotify: renotify-sandbox comes with it.</source>
        <translation>Tente de novo. Se continuar assim, reinstale o Renotify: o renotify-sandbox vem com ele.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The secret cannot be reached while the keychain is locked.</source>
        <translation>Não é possível acessar o segredo enquanto o chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloqueie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain was not opened</source>
        <translation>O chaveiro não foi aberto</translation>
    </message>
    <message>
        <source>The keychain asked for permission and did not get it.</source>
        <translation>O chaveiro pediu permissão e não a recebeu.</translation>
    </message>
    <message>
        <source>Try again, and allow Renotify to use the keychain.</source>
        <translation>Tente de novo e permita que o Renotify use o chaveiro.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Não há chaveiro</translation>
    </message>
    <message>
        <source>Renotify found no keychain on this computer to keep secrets in.</source>
        <translation>Este computador não oferece ao Renotify um chaveiro para guardar segredos.</translation>
    </message>
    <message>
        <source>Set one up, or choose in the account to keep the secret for this session only.</source>
        <translation>Configure um ou escolha, na conta, guardar o segredo somente nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain is not responding</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; perhaps another window asks for its password.</source>
        <translation>O chaveiro não respondeu a tempo; talvez outra janela esteja pedindo a senha dele.</translation>
    </message>
    <message>
        <source>Look for that window, then try again.</source>
        <translation>Procure essa janela e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>O chaveiro falhou</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>O chaveiro respondeu com um erro.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, keep the account’s secret for this session only.</source>
        <translation>Tente de novo. Se continuar assim, guarde o segredo da conta somente nesta sessão.</translation>
    </message>
    <message>
        <source>The account has no secret</source>
        <translation>A conta não tem segredo</translation>
    </message>
    <message>
        <source>No secret is stored for this account.</source>
        <translation>Nenhum segredo está guardado para esta conta.</translation>
    </message>
    <message>
        <source>Enter the secret in the account.</source>
        <translation>Informe o segredo na conta.</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>Ainda não há um chaveiro criado</translation>
    </message>
    <message>
        <source>The keychain is running, but nothing has been stored in it yet, and it has no password.</source>
        <translation>O serviço de chaveiro está em execução, mas nada foi guardado nele até agora, e ele ainda não tem senha.</translation>
    </message>
    <message>
        <source>Enter the secret in the account and save: the desktop then asks for a password for the new keyring.</source>
        <translation>Informe o segredo na conta e salve: a área de trabalho pedirá então uma senha para o novo chaveiro.</translation>
    </message>
    <message>
        <source>The secret was given for another host</source>
        <translation>O segredo foi informado para outro host</translation>
    </message>
    <message>
        <source>The account’s service host or CA file is not the one that its secret was entered for.</source>
        <translation>O host do serviço ou o arquivo de CA da conta não é aquele para o qual o segredo foi informado.</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, enter the secret again.</source>
        <translation>Verifique o host do serviço da conta. Se estiver certo, informe o segredo de novo.</translation>
    </message>
    <message>
        <source>The account’s secret was entered for “%1” and is sent nowhere else.</source>
        <translation>O segredo da conta foi informado para “%1” e não vai para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>No room for the history</source>
        <translation>Sem espaço para o histórico</translation>
    </message>
    <message>
        <source>The disk is full, and Renotify sends nothing that it can’t record.</source>
        <translation>O disco está cheio, e nada é enviado sem registro.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espaço no disco.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Não é possível gravar o histórico</translation>
    </message>
    <message>
        <source>The history is write-protected, and Renotify sends nothing that it can’t record.</source>
        <translation>O histórico está protegido contra gravação, e nada é enviado sem registro.</translation>
    </message>
    <message>
        <source>Make the history file and its folder writable.</source>
        <translation>Torne graváveis o arquivo do histórico e a pasta dele.</translation>
    </message>
    <message>
        <source>The history file is not Renotify’s</source>
        <translation>O histórico é um arquivo de outro programa</translation>
    </message>
    <message>
        <source>The file in the history’s place was not created by Renotify, so it was left unchanged.</source>
        <translation>O arquivo no lugar do histórico não foi criado pelo Renotify, por isso não foi alterado.</translation>
    </message>
    <message>
        <source>Move the file elsewhere, then start Renotify again.</source>
        <translation>Mova o arquivo para outro lugar e inicie o Renotify de novo.</translation>
    </message>
    <message>
        <source>The history is from a newer Renotify</source>
        <translation>O histórico é de um Renotify mais recente</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>O histórico foi gravado por uma versão mais recente do Renotify, por isso não foi alterado.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale a versão mais recente.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>O histórico está danificado</translation>
    </message>
    <message>
        <source>The history can’t be relied on, so it was left unchanged.</source>
        <translation>O histórico não é confiável, por isso não foi alterado.</translation>
    </message>
    <message>
        <source>Keep a copy of the file, restore one from your backup, then start Renotify again.</source>
        <translation>Guarde uma cópia do arquivo, restaure uma do seu backup e inicie o Renotify de novo.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>O histórico está em uso</translation>
    </message>
    <message>
        <source>Another program is using the history and did not release it in time.</source>
        <translation>Outro programa está usando o histórico e não o liberou a tempo.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Feche o outro programa.</translation>
    </message>
    <message>
        <source>The history cannot be used</source>
        <translation>Não é possível usar o histórico</translation>
    </message>
    <message>
        <source>Reading or writing the history failed, and Renotify sends nothing that it can’t record.</source>
        <translation>A leitura ou a gravação do histórico falhou, e nada é enviado sem registro.</translation>
    </message>
    <message>
        <source>Check the disk and the history’s folder, then start Renotify again.</source>
        <translation>Verifique o disco e a pasta do histórico e inicie o Renotify de novo.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Não é possível ler um arquivo</translation>
    </message>
    <message>
        <source>A file that Renotify needs could not be read.</source>
        <translation>Não foi possível ler um arquivo de que o Renotify precisa.</translation>
    </message>
    <message>
        <source>Make the file readable, then start Renotify again.</source>
        <translation>Dê a si permissão de leitura do arquivo e inicie o Renotify de novo.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>Não é possível gravar um arquivo</translation>
    </message>
    <message>
        <source>The change could not be saved to its file.</source>
        <translation>Não foi possível salvar a alteração no arquivo.</translation>
    </message>
    <message>
        <source>Check the free disk space and the file’s permissions.</source>
        <translation>Verifique o espaço livre no disco e se você tem permissão de gravação ali.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Um arquivo está danificado</translation>
    </message>
    <message>
        <source>A file does not contain what Renotify wrote, so it was left unchanged.</source>
        <translation>Um arquivo não contém o que o Renotify gravou nele, por isso não foi alterado.</translation>
    </message>
    <message>
        <source>Restore it from your backup, then start Renotify again.</source>
        <translation>Coloque no lugar dele uma cópia do seu backup e inicie o Renotify de novo.</translation>
    </message>
    <message>
        <source>A file is from a newer Renotify</source>
        <translation>Um arquivo é de um Renotify mais recente</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>O arquivo foi gravado por uma versão mais recente do Renotify, por isso não foi alterado.</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>Interrompido por uma regra</translation>
    </message>
    <message>
        <source>Just before the request left, a rule that protects the customer stopped it.</source>
        <translation>Pouco antes de sair, uma regra que protege o cliente interrompeu a solicitação.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the challenge before you send again.</source>
        <translation>Nada foi enviado. Veja o desafio antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The account has changed meanwhile</source>
        <translation>A conta mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>The account was changed or removed before anything left this computer.</source>
        <translation>A conta foi alterada ou removida antes que algo saísse deste computador.</translation>
    </message>
    <message>
        <source>Check the account, then send again.</source>
        <translation>Confira a conta e envie novamente.</translation>
    </message>
    <message>
        <source>Check this computer’s clock, date and time zone. If they are right, tell whoever runs the service.</source>
        <translation>Verifique a hora, a data e o fuso horário deste computador. Se estiverem corretos, avise quem mantém o serviço.</translation>
    </message>
</context>
<context>
    <name>renotify::FateBar</name>
    <message>
        <source>What has become of the list</source>
        <translation>O que aconteceu com a lista</translation>
    </message>
</context>
<context>
    <name>renotify::FateWords</name>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviada</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Aguardando o cliente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Removed from the history</source>
        <translation>Removida do histórico</translation>
    </message>
</context>
<context>
    <name>renotify::FieldNote</name>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>renotify::FieldWords</name>
    <message>
        <source>That is an account SID (AC).</source>
        <translation>Esse é um SID de conta (AC).</translation>
    </message>
    <message>
        <source>An account SID starts with AC.</source>
        <translation>Um SID de conta começa com AC.</translation>
    </message>
    <message>
        <source>Enter the account SID: AC and 32 hexadecimal digits.</source>
        <translation>Informe o SID da conta: AC e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>That is an API key SID (SK).</source>
        <translation>Esse é um SID de chave de API (SK).</translation>
    </message>
    <message>
        <source>An API key SID starts with SK.</source>
        <translation>Um SID de chave de API começa com SK.</translation>
    </message>
    <message>
        <source>Enter the API key SID: SK and 32 hexadecimal digits.</source>
        <translation>Informe o SID da chave de API: SK e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>An API key SID starts with SK, an account SID with AC.</source>
        <translation>Um SID de chave de API começa com SK; um SID de conta, com AC.</translation>
    </message>
    <message>
        <source>Enter the API key SID or the account SID: SK or AC, and 32 hexadecimal digits.</source>
        <translation>Informe o SID da chave de API ou da conta: SK ou AC e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>That is a service SID (VA).</source>
        <translation>Esse é um SID de serviço (VA).</translation>
    </message>
    <message>
        <source>A service SID starts with VA.</source>
        <translation>Um SID de serviço começa com VA.</translation>
    </message>
    <message>
        <source>Enter the service SID: VA and 32 hexadecimal digits.</source>
        <translation>Informe o SID do serviço: VA e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>That is an entity SID (YE).</source>
        <translation>Esse é um SID de entidade (YE).</translation>
    </message>
    <message>
        <source>An entity SID starts with YE.</source>
        <translation>Um SID de entidade começa com YE.</translation>
    </message>
    <message>
        <source>Enter the entity SID: YE and 32 hexadecimal digits.</source>
        <translation>Informe o SID da entidade: YE e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>That is a factor SID (YF).</source>
        <translation>Esse é um SID de fator (YF).</translation>
    </message>
    <message>
        <source>A factor SID starts with YF.</source>
        <translation>Um SID de fator começa com YF.</translation>
    </message>
    <message>
        <source>Enter the factor SID: YF and 32 hexadecimal digits.</source>
        <translation>Informe o SID do fator: YF e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>That is a challenge SID (YC).</source>
        <translation>Esse é um SID de desafio (YC).</translation>
    </message>
    <message>
        <source>A challenge SID starts with YC.</source>
        <translation>Um SID de desafio começa com YC.</translation>
    </message>
    <message>
        <source>Enter the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>Informe o SID do desafio: YC e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>That is a notification SID (NT).</source>
        <translation>Esse é um SID de notificação (NT).</translation>
    </message>
    <message>
        <source>A notification SID starts with NT.</source>
        <translation>Um SID de notificação começa com NT.</translation>
    </message>
    <message>
        <source>Enter the notification SID: NT and 32 hexadecimal digits.</source>
        <translation>Informe o SID da notificação: NT e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>uma tabulação</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>uma quebra de linha</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>um espaço inseparável</translation>
    </message>
    <message>
        <source>an invisible hyphen</source>
        <translation>um hífen invisível</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation>um espaço de largura zero</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation>um conector de largura zero</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>uma marca de ordem de bytes</translation>
    </message>
    <message>
        <source>an invisible character (U+%1)</source>
        <translation>um caractere invisível (U+%1)</translation>
    </message>
    <message>
        <source>Character %1 is a space. Delete it.</source>
        <translation>O caractere %1 é um espaço. Exclua-o.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible. Type that part again.</source>
        <translation>O caractere %1 é %2, que não se vê. Digite essa parte de novo.</translation>
    </message>
    <message>
        <source>Character %1 is “%2”. After its first two letters a SID has only 0 to 9 and a to f.</source>
        <translation>O caractere %1 é “%2”. Depois das duas primeiras letras, um SID só tem 0 a 9 e a a f.</translation>
    </message>
    <message>
        <source>Write the first two letters as capitals: %1.</source>
        <translation>Escreva as duas primeiras letras em maiúsculas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>%n caractere a mais: um SID tem 34 caracteres.</numerusform>
            <numerusform>%n caracteres a mais: um SID tem 34 caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short by %n: a SID has 34 characters.</source>
        <translation>
            <numerusform>%n caractere a menos: um SID tem 34 caracteres.</numerusform>
            <numerusform>%n caracteres a menos: um SID tem 34 caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the identity by which the service knows the customer.</source>
        <translation>Informe a identidade pela qual o serviço conhece o cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: an identity has at most %1 characters.</source>
        <translation>
            <numerusform>%n caractere a mais: uma identidade tem no máximo %1 caracteres.</numerusform>
            <numerusform>%n caracteres a mais: uma identidade tem no máximo %1 caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A character of the identity is broken. Copy or type it again.</source>
        <translation>Um caractere da identidade está corrompido. Copie-o ou digite-o de novo.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be sent: in a web address they have another meaning.</source>
        <translation>“.” e “..” não podem ser enviados: em um endereço web, levam a outro lugar.</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible and will be sent. If that is a mistake, type that part again.</source>
        <translation>O caractere %1 é %2, que não se vê e será enviado. Se for um engano, digite essa parte de novo.</translation>
    </message>
    <message>
        <source>This looks like a user name or an e-mail address. Many services know the customer by another identity: Twilio’s sample backend stores the SHA-256 of the user name.</source>
        <translation>Isto parece um nome de usuário ou um endereço de e-mail. Muitos serviços conhecem o cliente por outra identidade: o backend de exemplo da Twilio guarda o SHA-256 do nome de usuário.</translation>
    </message>
    <message>
        <source>An identity usually has 8 to 64 letters and digits, in groups joined by dashes. This one will be sent as it is.</source>
        <translation>Uma identidade costuma ter de 8 a 64 letras e dígitos, em grupos unidos por hifens. Esta será enviada como está.</translation>
    </message>
    <message>
        <source>Enter the base URL, for example https://verify.example.com.</source>
        <translation>Informe a URL base, por exemplo https://verify.example.com.</translation>
    </message>
    <message>
        <source>This is not a complete web address such as https://verify.example.com.</source>
        <translation>Este não é um endereço web completo. Um exemplo é https://verify.example.com.</translation>
    </message>
    <message>
        <source>Start the address with https:// (for a service on this computer also http://).</source>
        <translation>Comece o endereço com https:// (para um serviço neste computador, também http://).</translation>
    </message>
    <message>
        <source>Use https://: with http:// the secret could be intercepted. Only a service on this computer (localhost) may use http://.</source>
        <translation>Use https://: com http://, o segredo poderia ser lido no caminho. Só um serviço neste computador (localhost) pode usar http://.</translation>
    </message>
    <message>
        <source>Remove user name, password and @ from the address: the SID and the secret have fields of their own.</source>
        <translation>Deixe nome de usuário, senha e @ fora do endereço: o SID e o segredo têm campos próprios.</translation>
    </message>
    <message>
        <source>Remove everything from the ? or # on.</source>
        <translation>Retire tudo a partir de ? ou #.</translation>
    </message>
    <message>
        <source>Out of range: Twilio accepts %1 to %2 seconds.</source>
        <translation>Fora do intervalo: a Twilio aceita de %1 a %2 segundos.</translation>
    </message>
    <message>
        <source>The service decides: 300 seconds by default.</source>
        <translation>O serviço decide: 300 segundos por padrão.</translation>
    </message>
    <message>
        <source>One attempt now, not kept for an offline phone.</source>
        <translation>Uma tentativa agora, sem guardar para um telefone offline.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for an offline phone for up to %n s.</source>
        <translation>
            <numerusform>Guardado para um telefone offline por até %n s.</numerusform>
            <numerusform>Guardado para um telefone offline por até %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FinderPanel</name>
    <message>
        <source>Try its SHA-&amp;256</source>
        <translation>Tentar o SHA-&amp;256</translation>
    </message>
    <message>
        <source>Find challenges</source>
        <translation>Localizar desafios</translation>
    </message>
    <message>
        <source>Searches again with the SHA-256 of the identity (lower-case hex)</source>
        <translation>Procura de novo com o SHA-256 da identidade, em hexadecimal minúsculo, no lugar dela</translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln so far, loading more…</source>
        <translation>
            <numerusform>O mais recente até agora; outros estão chegando.</numerusform>
            <numerusform>Os %Ln mais recentes até agora; outros estão chegando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; there are more.</source>
        <translation>
            <numerusform>O mais recente dentre outros.</numerusform>
            <numerusform>Os %Ln mais recentes dentre outros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; scroll for more.</source>
        <translation>
            <numerusform>O mais recente; outros aparecem ao rolar.</numerusform>
            <numerusform>Os %Ln mais recentes; outros aparecem ao rolar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, newest first.</source>
        <translation>
            <numerusform>%Ln pendente.</numerusform>
            <numerusform>%Ln pendentes, os mais recentes primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Locali&amp;zar</translation>
    </message>
    <message>
        <source>Re&amp;vert to what you typed</source>
        <translation>Restaurar o &amp;que foi digitado</translation>
    </message>
</context>
<context>
    <name>renotify::FollowControl</name>
    <message>
        <source>Challenge %1</source>
        <comment>approved, denied or expired</comment>
        <translation>Desafio %1</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>The answer of %1 is no longer watched: the account “%2”, which it was sent through, has been removed.</source>
        <translation>A resposta de %1 não é mais acompanhada: a conta “%2”, usada no envio, foi removida.</translation>
    </message>
</context>
<context>
    <name>renotify::FormFiller</name>
    <message>
        <source>Restore the previous values</source>
        <translation>Restaurar os valores anteriores</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Não há nenhuma conta chamada “%1”.</translation>
    </message>
    <message>
        <source>Filled in from a link. Check the form before you send.</source>
        <translation>Preenchido a partir de um link. Confira o formulário antes de enviar.</translation>
    </message>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>“%1” não é um tempo de vida: ele vai de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>Filled in from the command line. Check the form before you send.</source>
        <translation>Preenchido pela linha de comando. Confira o formulário antes de enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier link(s) or paste(s) were replaced before they were sent. “Restore the previous values” brings them back one by one.</source>
        <translation>
            <numerusform>%Ln link ou texto colado anterior foi substituído antes do envio. “Restaurar os valores anteriores” o traz de volta.</numerusform>
            <numerusform>%Ln links ou textos colados anteriores foram substituídos antes do envio. “Restaurar os valores anteriores” os traz de volta um a um.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back challenge and ticket</source>
        <translation>Restaurar desafio e chamado</translation>
    </message>
    <message>
        <source>This is another customer: the challenge and ticket of “%1” were removed from the form.</source>
        <translation>Este é outro cliente: o desafio e o chamado de “%1” foram removidos do formulário.</translation>
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
        <translation>Linhas</translation>
    </message>
</context>
<context>
    <name>renotify::GuardFields</name>
    <message>
        <source>Pr&amp;oduction account</source>
        <translation>Conta de pro&amp;dução</translation>
    </message>
    <message>
        <source>The window and the Send button warn that real customers are on the other end.</source>
        <translation>A janela e o botão de envio mostram que há clientes reais do outro lado.</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;r</translation>
    </message>
    <message>
        <source>Cool-do&amp;wn in seconds</source>
        <translation>Es&amp;pera em segundos</translation>
    </message>
    <message>
        <source>between two sends to the same identity</source>
        <translation>entre dois envios para a mesma identidade</translation>
    </message>
    <message>
        <source>Hol&amp;d in seconds</source>
        <translation>R&amp;etenção em segundos</translation>
    </message>
    <message>
        <source>before a send goes out; Esc stops it until then</source>
        <translation>antes de um envio sair, enquanto Esc ainda o interrompe</translation>
    </message>
</context>
<context>
    <name>renotify::HeadlineWords</name>
    <message>
        <source>Twilio accepted the push and keeps trying until %1. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>A Twilio aceitou o push e tenta até %1. A Twilio não informa se ele chega ao telefone.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Aguardando o cliente</translation>
    </message>
    <message>
        <source>Accepted, but no answer seen</source>
        <translation>Aceita, mas nenhuma resposta vista</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>Aprovado pelo cliente</translation>
    </message>
    <message>
        <source>Denied by the customer</source>
        <translation>Negado pelo cliente</translation>
    </message>
    <message>
        <source>Denied: not requested</source>
        <translation>Negado: não solicitado</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>Expirado sem resposta</translation>
    </message>
    <message>
        <source>All 3 pushes are used</source>
        <translation>Todos os 3 pushes foram usados</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeitada: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviada: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Desconhecida: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer and what happened to them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer approved the sign-in. No further push is needed.</source>
        <translation>O cliente aprovou o login. Nenhum outro push é necessário.</translation>
    </message>
    <message>
        <source>Nothing more will be sent to this challenge. If it was a mistake, ask the customer to sign in again.</source>
        <translation>Nada mais será enviado para este desafio. Se foi um engano, peça ao cliente que faça login novamente.</translation>
    </message>
    <message>
        <source>The customer says they didn’t request it. Someone else may be trying to sign in. Check who you are talking to, and tell your security team. Nothing more will be sent to this challenge.</source>
        <translation>O cliente informa que não solicitou. Outra pessoa pode estar tentando fazer login. Verifique com quem você está falando e avise sua equipe de segurança. Nada mais será enviado para este desafio.</translation>
    </message>
    <message>
        <source>Ask the customer to sign in again, then find the new challenge.</source>
        <translation>Peça ao cliente que faça login novamente e depois encontre o novo desafio.</translation>
    </message>
    <message numerus="yes">
        <source>%1, answered after %n s</source>
        <comment>Accepted – 201 Created – 182 ms</comment>
        <translation>
            <numerusform>%1, resposta após %n s</numerusform>
            <numerusform>%1, resposta após %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>A&amp;bout Renotify</source>
        <translation>S&amp;obre o Renotify</translation>
    </message>
    <message>
        <source>Diagnostics copied: versions and desktop environment, no accounts, customers or secrets.</source>
        <translation>Diagnóstico copiado: versões e ambiente de trabalho, sem contas, clientes nem segredos.</translation>
    </message>
</context>
<context>
    <name>renotify::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>renotify::HelpWords</name>
    <message>
        <source>Your first send</source>
        <translation>Seu primeiro envio</translation>
    </message>
    <message>
        <source>Choose an account. The sandbox is a simulated service: nothing leaves this computer.</source>
        <translation>Escolha uma conta. O ambiente de testes é um serviço neste computador: nenhum push sai dele.</translation>
    </message>
    <message>
        <source>Fill in the service SID (VA…), the customer&apos;s identity and the challenge SID (YC…), or paste any text that has them.</source>
        <translation>Preencha o SID do serviço (VA…), a identidade do cliente e o SID do desafio (YC…), ou cole qualquer texto que os contenha.</translation>
    </message>
    <message>
        <source>Choose how long Twilio should keep trying, and press Send.</source>
        <translation>Escolha por quanto tempo a Twilio deve continuar tentando e clique em Enviar.</translation>
    </message>
    <message>
        <source>The four outcomes</source>
        <translation>Os quatro resultados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>A Twilio aceitou o push. A Twilio não informa se ele chega ao telefone.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Twilio answered with an error: no push was created.</source>
        <translation>A Twilio respondeu com um erro: nenhum push foi criado.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>It failed before anything could reach Twilio. Sending again is safe.</source>
        <translation>Falhou antes que algo pudesse chegar à Twilio. É seguro enviar de novo.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back. Check the challenge before you send again.</source>
        <translation>A solicitação pode ter chegado, a resposta não. Veja o desafio antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tempo de vida</translation>
    </message>
    <message>
        <source>How long Twilio keeps the push for a phone that is offline: 0 to 300 seconds.</source>
        <translation>Diz por quanto tempo a Twilio guarda o push para um telefone que está offline: de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>0 means one attempt now. The service’s default is 300.</source>
        <translation>0 é uma única tentativa agora. O padrão do serviço é 300.</translation>
    </message>
    <message>
        <source>A challenge usually lasts five minutes; keeping a push any longer doesn’t help.</source>
        <translation>Um desafio costuma durar cinco minutos; um push guardado por mais tempo não ajuda ninguém.</translation>
    </message>
    <message>
        <source>Why did the push not arrive?</source>
        <translation>Por que o push não chegou?</translation>
    </message>
    <message>
        <source>Is the challenge still pending? If it has expired or been approved or denied, the customer has to sign in again.</source>
        <translation>O desafio ainda está pendente? Se estiver expirado, aprovado ou negado, o cliente faz login de novo.</translation>
    </message>
    <message>
        <source>Have three pushes been used? Twilio allows no more per challenge: the customer has to sign in again.</source>
        <translation>Três pushes já foram usados? A Twilio não permite mais que isso por desafio: o cliente faz login de novo.</translation>
    </message>
    <message>
        <source>Was it denied? Ask the customer first: someone else may be trying to sign in.</source>
        <translation>Foi negado? Antes de mais nada, pergunte ao cliente: outra pessoa pode estar tentando entrar.</translation>
    </message>
    <message>
        <source>Can the device receive pushes? Error 60307 means that it can’t: ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>O dispositivo pode receber push? O erro 60307 significa que não: peça ao cliente que abra o aplicativo; ele verifica os logins pendentes.</translation>
    </message>
    <message>
        <source>Is the phone online, and are the app&apos;s notifications allowed?</source>
        <translation>O telefone está online, e as notificações do aplicativo estão permitidas?</translation>
    </message>
    <message>
        <source>If all of that is fine: opening the app shows the pending challenge, with or without a push.</source>
        <translation>Se tudo isso estiver certo: ao abrir, o aplicativo mostra o desafio pendente, com ou sem push.</translation>
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
        <translation>ir para a identidade</translation>
    </message>
    <message>
        <source>find the challenges of the identity (as does Enter in its field)</source>
        <translation>localizar os desafios da identidade; Enter no campo dela faz o mesmo</translation>
    </message>
    <message>
        <source>paste details from any text</source>
        <translation>colar detalhes de qualquer texto</translation>
    </message>
    <message>
        <source>load the selected history row into the form</source>
        <translation>carregar no formulário a linha selecionada do histórico</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>pesquisar no histórico</translation>
    </message>
    <message>
        <source>copy a receipt</source>
        <translation>copiar um comprovante</translation>
    </message>
    <message>
        <source>refresh the challenge</source>
        <translation>atualizar o desafio</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>preferências</translation>
    </message>
    <message>
        <source>this guide</source>
        <translation>este guia</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Secrets are kept in the system’s keychain and nowhere else.</source>
        <translation>Os segredos ficam no chaveiro do sistema e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The history stays on this computer. Device tokens and the details of a challenge are never kept.</source>
        <translation>O histórico fica neste computador. Tokens de dispositivo e os detalhes de um desafio nunca são guardados.</translation>
    </message>
    <message>
        <source>Renotify talks to your account’s host and to no one else.</source>
        <translation>O Renotify se comunica com o host da sua conta e com mais ninguém.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Every send is kept, whatever its outcome, for as long as the preferences say: forever, unless you choose otherwise.</source>
        <translation>Cada envio é mantido, seja qual for o resultado, pelo tempo que as preferências disserem: para sempre, se você não escolher outra coisa.</translation>
    </message>
    <message>
        <source>Each bar above the table shows the sends of one or more days by outcome; the line shows how long customers took to answer. Click a bar to see only its days. Days are in UTC.</source>
        <translation>As barras acima da tabela são os envios de um ou mais dias por resultado; a linha é o tempo até a resposta do cliente. Um clique em uma barra mostra só os dias dela; são dias em UTC.</translation>
    </message>
    <message>
        <source>“Forget an identity…” permanently deletes everything known about one customer.</source>
        <translation>“Esquecer uma identidade…” exclui definitivamente tudo o que se sabe de um cliente.</translation>
    </message>
    <message>
        <source>show the request before it is sent</source>
        <translation>mostrar a solicitação antes do envio</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryControl</name>
    <message>
        <source>Preparing the history for this edition…</source>
        <translation>Preparando o histórico para esta edição…</translation>
    </message>
    <message>
        <source>Search the histor&amp;y</source>
        <translation>Pesquisar no &amp;histórico</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message>
        <source>Export the sends shown</source>
        <translation>Exportar o que o histórico mostra</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando para %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>A exportação foi interrompida. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The export could not be written to %1: %2. No partial file was left there.</source>
        <translation>Não foi possível gravar a exportação em %1: %2. Nada dela ficou lá.</translation>
    </message>
    <message>
        <source>The history could not be read completely, so no file was written.</source>
        <translation>Não foi possível ler o histórico até o fim, e nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with commas. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envio exportado para %1 como tabela com vírgulas. O arquivo contém identidades de clientes: trate-o como os demais dados de clientes.</numerusform>
            <numerusform>%Ln envios exportados para %1 como tabela com vírgulas. O arquivo contém identidades de clientes: trate-o como os demais dados de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with semicolons. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envio exportado para %1 como tabela com pontos e vírgulas. O arquivo contém identidades de clientes: trate-o como os demais dados de clientes.</numerusform>
            <numerusform>%Ln envios exportados para %1 como tabela com pontos e vírgulas. O arquivo contém identidades de clientes: trate-o como os demais dados de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln envio exportado para %1 como JSON Lines. O arquivo contém identidades de clientes: trate-o como os demais dados de clientes.</numerusform>
            <numerusform>%Ln envios exportados para %1 como JSON Lines. O arquivo contém identidades de clientes: trate-o como os demais dados de clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabela com vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tabela com pontos e vírgulas (*.csv)</translation>
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
        <translation>Filtro de conta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Toda conta</translation>
    </message>
    <message>
        <source>Challenge filter</source>
        <translation>Filtro de desafio</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Qualquer resposta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>Export&amp;ar…</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>the last</comment>
        <translation>
            <numerusform>Último dia</numerusform>
            <numerusform>Últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Search identity, SID, ticket, code…</source>
        <translation>Pesquisar identidade, SID, ticket, código…</translation>
    </message>
    <message>
        <source>Searches SIDs, identity, account, ticket, message and code by whole words; the last one may be just a beginning. The middle of a SID is not found.</source>
        <translation>SIDs, identidade, conta, motivo, mensagem e código, por palavras inteiras e pelo início da última. O meio de um SID não é encontrado.</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Pesquisar agora</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Selected days</source>
        <translation>Dias escolhidos</translation>
    </message>
    <message>
        <source>Operator filter</source>
        <translation>Filtro de operador</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos os operadores</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Escolher dias…</translation>
    </message>
    <message>
        <source>List filter</source>
        <translation>Filtro de lista</translation>
    </message>
    <message>
        <source>All sends</source>
        <translation>Todos os envios</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryModel</name>
    <message>
        <source>default</source>
        <comment>time to live</comment>
        <translation>padrão</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafio</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>of the customer, as far as was seen</comment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>Click to sort by this column.</source>
        <translation>Clique para ordenar por esta coluna.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
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
        <translation>Excluir &amp;selecionados…</translation>
    </message>
    <message>
        <source>Delete &amp;older than…</source>
        <translation>Excluir &amp;mais antigos que…</translation>
    </message>
    <message>
        <source>&amp;Forget an identity…</source>
        <translation>Es&amp;quecer uma identidade…</translation>
    </message>
    <message>
        <source>De&amp;lete from the history</source>
        <translation>E&amp;xcluir do histórico</translation>
    </message>
    <message>
        <source>First select the rows to delete in the history.</source>
        <translation>Primeiro, selecione no histórico as linhas a excluir.</translation>
    </message>
    <message>
        <source>Delete older sends</source>
        <translation>Excluir envios antigos</translation>
    </message>
    <message>
        <source>Delete sends older than this many days:</source>
        <translation>Excluir envios mais antigos que este número de dias:</translation>
    </message>
    <message>
        <source>Count them…</source>
        <translation>Contar…</translation>
    </message>
    <message>
        <source>No sends are that old. Nothing was deleted.</source>
        <translation>Nenhum envio é tão antigo. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Forget an identity</source>
        <translation>Esquecer uma identidade</translation>
    </message>
    <message>
        <source>Full identity of the customer to forget, exactly as it was sent:</source>
        <translation>Identidade do cliente a esquecer, completa e como foi enviada:</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>That is not a valid identity. Nothing was deleted.</source>
        <translation>Isso não é uma identidade. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Forget everything about “%1”?</source>
        <translation>Esquecer tudo sobre “%1”?</translation>
    </message>
    <message>
        <source>All sends to this identity through any account, the responses to them and everything known about its challenges will be deleted, also from the copies made before updates. This can’t be undone. Exported files, and damaged histories that were set aside, are kept.</source>
        <translation>Todos os envios para ela por qualquer conta, as respostas e o que se sabe dos desafios dela são excluídos definitivamente, inclusive nas cópias feitas antes de atualizações. Os arquivos exportados e os históricos danificados que foram separados permanecem.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s)?</source>
        <translation>
            <numerusform>Excluir %Ln envio?</numerusform>
            <numerusform>Excluir %Ln envios?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and Twilio keeps no record of it. Export first what you may be asked about.</source>
        <translation>Esta ação não pode ser desfeita, e a Twilio não mantém registro. Exporte antes o que possa ser solicitado.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Excl&amp;uir</translation>
    </message>
    <message>
        <source>Wait until the task below the history has finished, or stop it.</source>
        <translation>Aguarde o fim do que está em andamento abaixo do histórico ou interrompa-o.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted.</source>
        <translation>
            <numerusform>%Ln envio excluído.</numerusform>
            <numerusform>%Ln envios excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some of the sends may already have been deleted; the rest are still there.</source>
        <translation>Interrompido. Alguns dos envios podem já ter sido excluídos; os outros continuam lá.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Nem todos puderam ser excluídos.</translation>
    </message>
    <message numerus="yes">
        <source>Your preferences keep sends for %Ln day(s).</source>
        <translation>
            <numerusform>Conforme as preferências, os envios são mantidos por %Ln dia.</numerusform>
            <numerusform>Conforme as preferências, os envios são mantidos por %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has changed meanwhile. Nothing was deleted: select the rows again.</source>
        <translation>O histórico mudou nesse meio-tempo. Selecione as linhas novamente; nada foi excluído.</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRetention</name>
    <message>
        <source>The clocks of this computer and the service are more than a day apart, so no old sends were deleted.</source>
        <translation>Os relógios deste computador e do serviço diferem em mais de um dia, portanto nenhum envio antigo foi excluído.</translation>
    </message>
    <message>
        <source>De&amp;lete them…</source>
        <translation>Exc&amp;luí-los…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) up to %1 are older than your preferences keep them. They are kept until you agree to delete them.</source>
        <translation>
            <numerusform>%Ln envio até %1 é mais antigo que o prazo das suas preferências. Ele é mantido até você concordar com a exclusão.</numerusform>
            <numerusform>%Ln envios até %1 são mais antigos que o prazo das suas preferências. Eles são mantidos até você concordar com a exclusão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s) up to %1?</source>
        <translation>
            <numerusform>Excluir %Ln envio até %1?</numerusform>
            <numerusform>Excluir %Ln envios até %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and later sends will be deleted by themselves when they reach that age. To keep everything, cancel and choose so in the preferences.</source>
        <translation>Esta ação não pode ser desfeita, e os envios posteriores serão excluídos automaticamente ao atingir essa idade. Para manter tudo, cancele e escolha isso nas preferências.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Excl&amp;uir</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>Cla&amp;ssificar por</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, decrescente</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, crescente</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No sends yet. Every send is kept here, whatever its outcome.</source>
        <translation>Nenhum envio ainda. Cada um fica registrado aqui, seja qual for o resultado.</translation>
    </message>
    <message>
        <source>No sends match. The search finds whole words and the beginning of the last one, not the middle of a SID.</source>
        <translation>Nenhum envio corresponde. A pesquisa encontra palavras inteiras e o início da última, não o meio de um SID.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>No sends match.</source>
        <translation>Nenhum envio corresponde.</translation>
    </message>
    <message>
        <source>The history is still being opened. It may be large and need an update, or another program is using its file.</source>
        <translation>O histórico ainda está sendo aberto. Ele pode ser grande e precisar de atualização, ou outro programa está usando o arquivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>renotify::HostFields</name>
    <message>
        <source>Service &amp;host</source>
        <translation>&amp;Host do serviço</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation>Região da Twilio</translation>
    </message>
    <message>
        <source>Custom URL</source>
        <translation>URL personalizada</translation>
    </message>
    <message>
        <source>Ed&amp;ge</source>
        <translation>Edge (locali&amp;zação)</translation>
    </message>
    <message>
        <source>Reg&amp;ion</source>
        <translation>Reg&amp;ião</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>Only a to z, 0 to 9 and dashes, for example “dublin” or “ie1”.</source>
        <translation>Somente a a z, 0 a 9 e hifens, por exemplo “dublin” ou “ie1”.</translation>
    </message>
    <message>
        <source>Enter an edge, a region or both. If you need neither, choose “Twilio”.</source>
        <translation>Informe um edge, uma região ou ambos. Sem nenhum deles, é “Twilio”.</translation>
    </message>
    <message>
        <source>Requests go to %1. Credentials are valid in one region only.</source>
        <translation>As solicitações vão para %1. As credenciais pertencem a uma única região.</translation>
    </message>
</context>
<context>
    <name>renotify::ImportPreview</name>
    <message>
        <source>its name</source>
        <translation>o nome</translation>
    </message>
    <message>
        <source>its API key or account SID</source>
        <translation>o SID da chave de API ou da conta</translation>
    </message>
    <message>
        <source>where it sends to</source>
        <translation>o destino dos envios</translation>
    </message>
    <message>
        <source>its extra CA file</source>
        <translation>o arquivo de CA extra</translation>
    </message>
    <message>
        <source>where its secret is kept</source>
        <translation>onde o segredo é guardado</translation>
    </message>
    <message>
        <source>production, colour, cool-down or hold</source>
        <translation>produção, cor, espera ou retenção</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sem alteração</translation>
    </message>
    <message>
        <source>new; its name was taken</source>
        <translation>nova; o nome já estava em uso</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>altera %1</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar contas</translation>
    </message>
    <message>
        <source>W&amp;hat the import will do. Nothing has been changed yet, and no account will be removed.</source>
        <translation>O &amp;que a importação faria. Nada foi alterado ainda, e nenhuma conta é removida.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>Contas a importar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Envia para</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
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
        <translation>%1 (produção)</translation>
    </message>
    <message>
        <source>%1, trusting the CA file %2</source>
        <translation>%1, confiando no arquivo de CA %2</translation>
    </message>
    <message>
        <source>%1; asks for its secret</source>
        <comment>what an import does to an account</comment>
        <translation>%1; pedirá o segredo</translation>
    </message>
</context>
<context>
    <name>renotify::LinkTemplates</name>
    <message>
        <source>Copy a link &amp;template</source>
        <translation>Copiar um modelo de lin&amp;k</translation>
    </message>
    <message>
        <source>Link template for %1 copied. Replace the words in capitals with your own fields. A link only fills in the form; whoever opens it presses Send.</source>
        <translation>Modelo de link para %1 copiado. Substitua as palavras em maiúsculas pelos seus próprios campos. Um link apenas preenche o formulário; quem o abre pressiona Enviar.</translation>
    </message>
</context>
<context>
    <name>renotify::LinkWords</name>
    <message>
        <source>It is not a Renotify link, which starts with renotify:send?</source>
        <translation>Não é um link do Renotify: ele começa com renotify:send?</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Ele é longo demais.</translation>
    </message>
    <message>
        <source>It contains unreadable or invisible characters.</source>
        <translation>Contém caracteres que não podem ser lidos ou vistos.</translation>
    </message>
    <message>
        <source>Its service is not a valid service SID.</source>
        <translation>O serviço indicado não é um SID de serviço.</translation>
    </message>
    <message>
        <source>Its identity cannot be sent.</source>
        <translation>A identidade indicada não pode ser enviada.</translation>
    </message>
    <message>
        <source>Its challenge is not a valid challenge SID.</source>
        <translation>O desafio indicado não é um SID de desafio.</translation>
    </message>
    <message>
        <source>Its time to live is not between 0 and 300 seconds.</source>
        <translation>O tempo de vida indicado não está entre 0 e 300 segundos.</translation>
    </message>
    <message>
        <source>Its reason is too long.</source>
        <translation>O motivo indicado é longo demais.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Ele está vazio.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>It contains a setting without a name.</source>
        <translation>Ele contém uma configuração sem nome.</translation>
    </message>
    <message>
        <source>It contains a setting that links aren’t allowed to set: “%1”.</source>
        <translation>Ele contém uma configuração que links não podem definir: “%1”.</translation>
    </message>
    <message>
        <source>It contains the same setting twice: “%1”.</source>
        <translation>Ele contém a mesma configuração duas vezes: “%1”.</translation>
    </message>
</context>
<context>
    <name>renotify::ListControl</name>
    <message>
        <source>Re-send fr&amp;om a list…</source>
        <translation>Reenviar de u&amp;ma lista…</translation>
    </message>
    <message>
        <source>The list goes on. “From a list” shows it again.</source>
        <translation>A lista continua. “De uma lista” a mostra de novo.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it, or wait for its end, before you open another.</source>
        <translation>Uma lista está sendo enviada. Pare-a ou espere que termine antes de abrir outra.</translation>
    </message>
    <message>
        <source>No account can be used for a list at the moment.</source>
        <translation>No momento, nenhuma conta pode ser usada para uma lista.</translation>
    </message>
    <message>
        <source>Pasted rows, %1</source>
        <comment>when</comment>
        <translation>Linhas coladas, %1</translation>
    </message>
    <message>
        <source>The challenges could not be checked.</source>
        <translation>Não foi possível verificar os desafios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be sent now.</source>
        <translation>
            <numerusform>%Ln linha seria enviada agora.</numerusform>
            <numerusform>%Ln linhas seriam enviadas agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>%Ln linha seria omitida.</numerusform>
            <numerusform>%Ln linhas seriam omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes while it is read. Open it again when it is complete.</source>
        <translation>O arquivo muda enquanto é lido. Abra-o de novo quando estiver completo.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>Omitidas: %1 (%2)</translation>
    </message>
    <message>
        <source>Probably left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>Provavelmente omitidas: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a list, and when it was begun</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” of %2 is not finished: %Ln row(s) were not sent.</source>
        <translation>
            <numerusform>A lista “%1” de %2 não foi concluída: %Ln linha não foi enviada.</numerusform>
            <numerusform>A lista “%1” de %2 não foi concluída: %Ln linhas não foram enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” cannot go on: its account was changed or removed.</source>
        <translation>Não é possível continuar a lista “%1”: a conta dela foi alterada ou removida.</translation>
    </message>
    <message>
        <source>Go on with the list…</source>
        <translation>Continuar a lista…</translation>
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
        <translation>Notificações push reenviadas de uma lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Time of this receipt</source>
        <translation>Data e hora deste comprovante</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>List in the history</source>
        <translation>Lista no histórico</translation>
    </message>
</context>
<context>
    <name>renotify::ListRunner</name>
    <message>
        <source>The list was stopped, and the rows that were not sent yet can be sent later.</source>
        <translation>A lista foi interrompida, e as linhas ainda não enviadas podem ser enviadas depois.</translation>
    </message>
    <message>
        <source>The list %1 has ended</source>
        <comment>the name of a file</comment>
        <translation>A lista %1 terminou</translation>
    </message>
    <message>
        <source>Save the list with what became of each row</source>
        <translation>Salvar a lista com o resultado de cada linha</translation>
    </message>
    <message>
        <source>%1 result.csv</source>
        <comment>name of a file</comment>
        <translation>%1 resultado.csv</translation>
    </message>
    <message>
        <source>The result was saved as %1. It contains customers’ identities: handle it like other customer data.</source>
        <translation>O resultado foi salvo como %1. Ele contém identidades de clientes: trate-o como os demais dados de clientes.</translation>
    </message>
    <message>
        <source>The result could not be written to %1: %2. No partial file was left there.</source>
        <translation>Não foi possível gravar o resultado em %1: %2. Nada dele ficou lá.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>O comprovante está na área de transferência.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Pasta de trabalho (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabela com vírgulas (*.csv)</translation>
    </message>
</context>
<context>
    <name>renotify::ListWindow</name>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Account of the list</source>
        <translation>Conta da lista</translation>
    </message>
    <message>
        <source>PRODUCTION: %1</source>
        <translation>PRODUÇÃO: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>Re-send from a list — Renotify</source>
        <translation>Reenviar de uma lista — Renotify</translation>
    </message>
    <message>
        <source>%1 — Re-send from a list — Renotify</source>
        <translation>%1 — Reenviar de uma lista — Renotify</translation>
    </message>
    <message>
        <source>Step 1 of 4: the list</source>
        <translation>Etapa 1 de 4: a lista</translation>
    </message>
    <message>
        <source>Step 2 of 4: the check</source>
        <translation>Etapa 2 de 4: a verificação</translation>
    </message>
    <message>
        <source>Step 3 of 4: what will be sent</source>
        <translation>Etapa 3 de 4: o que será enviado</translation>
    </message>
    <message>
        <source>Step 4 of 4: sending</source>
        <translation>Etapa 4 de 4: o envio</translation>
    </message>
    <message>
        <source>The account of this list was changed or removed. Open the list again.</source>
        <translation>A conta desta lista foi alterada ou removida. Abra a lista novamente.</translation>
    </message>
</context>
<context>
    <name>renotify::ListWords</name>
    <message>
        <source>A quotation mark that is never closed</source>
        <translation>Aspas que nunca são fechadas</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed. Close or delete it.</source>
        <translation>As aspas abertas nesta linha nunca são fechadas. Feche-as ou exclua-as.</translation>
    </message>
    <message>
        <source>Characters that cannot be read</source>
        <translation>Caracteres ilegíveis</translation>
    </message>
    <message>
        <source>This row is not in the encoding of the others, or was damaged earlier. Correct it, and save the list as UTF-8.</source>
        <translation>Esta linha não está na codificação das outras ou já estava danificada. Corrija-a e salve a lista como UTF-8.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caracteres de controle</translation>
    </message>
    <message>
        <source>This row contains control characters, which are invisible. Type it again.</source>
        <translation>Esta linha contém caracteres de controle, que são invisíveis. Digite-a novamente.</translation>
    </message>
    <message>
        <source>A cell that is too long</source>
        <translation>Uma célula longa demais</translation>
    </message>
    <message>
        <source>A cell has more than %1 KiB. Shorten it, or delete its column.</source>
        <translation>Uma célula tem mais de %1 KiB. Encurte-a ou exclua a coluna dela.</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Mais células do que colunas</translation>
    </message>
    <message>
        <source>This row has more cells than the first row. Put values that contain the separator in quotation marks.</source>
        <translation>Esta linha tem mais células do que a primeira. Coloque entre aspas os valores que contêm o separador.</translation>
    </message>
    <message>
        <source>The list breaks off</source>
        <translation>A lista é interrompida</translation>
    </message>
    <message>
        <source>The list breaks off in this row. Save or copy it again, to its end.</source>
        <translation>A lista é interrompida nesta linha. Salve-a ou copie-a novamente até o fim.</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>JSON inválido</translation>
    </message>
    <message>
        <source>This line is not valid JSON, or has a key twice. Correct it.</source>
        <translation>Esta linha não é um JSON válido ou tem uma chave repetida. Corrija-a.</translation>
    </message>
    <message>
        <source>Not a JSON object</source>
        <translation>Não é um objeto JSON</translation>
    </message>
    <message>
        <source>This line is JSON, but not an object with keys and values. Correct it.</source>
        <translation>Esta linha é JSON, mas não um objeto com chaves e valores. Corrija-a.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sem serviço</translation>
    </message>
    <message>
        <source>This row names no service, and none was chosen for the whole list.</source>
        <translation>Esta linha não indica um serviço, e nenhum foi escolhido para a lista inteira.</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>O SID do serviço não é válido</translation>
    </message>
    <message>
        <source>No identity</source>
        <translation>Sem identidade</translation>
    </message>
    <message>
        <source>This row does not name the customer. Enter the identity.</source>
        <translation>Esta linha não indica o cliente. Insira a identidade.</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>A identidade não é válida</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>O SID do desafio não é válido</translation>
    </message>
    <message>
        <source>A SID of another kind</source>
        <translation>Um SID de outro tipo</translation>
    </message>
    <message>
        <source>That is a SID, not an identity. Check which column has the identities.</source>
        <translation>Esse é um SID, não uma identidade. Verifique em que coluna estão as identidades.</translation>
    </message>
    <message>
        <source>The time to live is not a number</source>
        <translation>O tempo de vida não é um número</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of seconds. Enter 0 to 300.</source>
        <translation>“%1” não é um número inteiro de segundos. Insira de 0 a 300.</translation>
    </message>
    <message>
        <source>The time to live is out of range</source>
        <translation>O tempo de vida está fora do intervalo</translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>O motivo é longo demais</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters. Shorten it.</source>
        <translation>O motivo tem mais de %1 caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>A number that a spreadsheet has rounded</source>
        <translation>Um número arredondado por uma planilha</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost. Format the column as text and fill it in again.</source>
        <translation>“%1” era uma identidade antes de uma planilha arredondá-la: os dígitos se perderam. Formate a coluna como texto e preencha-a novamente.</translation>
    </message>
    <message>
        <source>A date instead of an identity</source>
        <translation>Uma data em vez de uma identidade</translation>
    </message>
    <message>
        <source>“%1” is a date, which a spreadsheet may have made of something else. Format the column as text and fill it in again.</source>
        <translation>“%1” é uma data, que uma planilha pode ter criado a partir de outra coisa. Formate a coluna como texto e preencha-a novamente.</translation>
    </message>
    <message>
        <source>An error from a spreadsheet</source>
        <translation>Um erro de uma planilha</translation>
    </message>
    <message>
        <source>“%1” is an error message from a spreadsheet. Correct its formula and save the list again.</source>
        <translation>“%1” é uma mensagem de erro de uma planilha. Corrija a fórmula e salve a lista novamente.</translation>
    </message>
    <message>
        <source>A formula instead of a value</source>
        <translation>Uma fórmula em vez de um valor</translation>
    </message>
    <message>
        <source>“%1” is a formula. Save or copy the list with values instead of formulas.</source>
        <translation>“%1” é uma fórmula. Salve ou copie a lista com valores em vez de fórmulas.</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Repetido na lista</translation>
    </message>
    <message>
        <source>Row %1 is already for the same challenge or customer. This row is left out.</source>
        <translation>A linha %1 já é para o mesmo desafio ou cliente. Esta linha fica de fora.</translation>
    </message>
    <message>
        <source>More rows than the challenge has pushes</source>
        <translation>Mais linhas do que pushes do desafio</translation>
    </message>
    <message>
        <source>A challenge has three pushes, and the rows before this one need them all, from row %1 on.</source>
        <translation>Um desafio tem três pushes, e as linhas anteriores, a partir da linha %1, precisam de todos.</translation>
    </message>
    <message>
        <source>Zeros may be missing</source>
        <translation>Talvez faltem zeros</translation>
    </message>
    <message>
        <source>“%1” is shorter than the other identities: a spreadsheet may have dropped the zeros at its beginning.</source>
        <translation>“%1” é mais curta do que as outras identidades: uma planilha pode ter removido os zeros do início.</translation>
    </message>
    <message>
        <source>An unusual identity</source>
        <translation>Uma identidade incomum</translation>
    </message>
    <message>
        <source>This is a folder, not a list. Choose a file.</source>
        <translation>Isto é uma pasta, não uma lista. Escolha um arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it exists and that you may open it.</source>
        <translation>Não é possível ler o arquivo. Verifique se ele existe e se você tem permissão para abri-lo.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Divide it into several lists.</source>
        <translation>O arquivo tem mais de %1 MiB. Divida-o em várias listas.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>This JSON extends over several lines. A list in JSON Lines has one object on each line.</source>
        <translation>Este JSON ocupa várias linhas. Uma lista em JSON Lines tem um objeto por linha.</translation>
    </message>
    <message>
        <source>The list has more than %1 columns. Delete those that are not needed.</source>
        <translation>A lista tem mais de %1 colunas. Exclua as que não são necessárias.</translation>
    </message>
    <message>
        <source>The list has a heading, but no rows.</source>
        <translation>A lista tem um cabeçalho, mas nenhuma linha.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>A leitura da lista foi interrompida.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>Este cliente não tem nenhum desafio pendente.</translation>
    </message>
    <message>
        <source>The pending challenges of this customer cannot be read.</source>
        <translation>Não é possível ler os desafios pendentes deste cliente.</translation>
    </message>
    <message>
        <source>The challenge expires before the cool-down is over.</source>
        <translation>O desafio expira antes do fim da espera.</translation>
    </message>
    <message>
        <source>This spreadsheet is in an old form, or is protected by a password. Save it as XLSX, ODS or CSV without a password, and open that file.</source>
        <translation>Esta planilha está em um formato antigo ou é protegida por senha. Salve-a como XLSX, ODS ou CSV sem senha e abra esse arquivo.</translation>
    </message>
    <message>
        <source>This is not a list. A list is XLSX, ODS, CSV, tab-separated text or JSON Lines.</source>
        <translation>Isto não é uma lista. Uma lista é XLSX, ODS, CSV, texto separado por tabulações ou JSON Lines.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or not complete. Save or copy it again.</source>
        <translation>Esta planilha está danificada ou incompleta. Salve-a ou copie-a novamente.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large once it is unpacked. Divide it into several lists.</source>
        <translation>Esta planilha fica grande demais depois de descompactada. Divida-a em várias listas.</translation>
    </message>
    <message>
        <source>An earlier row of the list is about the same challenge.</source>
        <translation>Uma linha anterior da lista é sobre o mesmo desafio.</translation>
    </message>
    <message>
        <source>It had its turn when the list was sent before.</source>
        <translation>Já teve a sua vez quando a lista foi enviada antes.</translation>
    </message>
</context>
<context>
    <name>renotify::MainWindow</name>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>&amp;Enviar notificação</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>&amp;Cancelar envio</translation>
    </message>
    <message>
        <source>Go to the &amp;identity</source>
        <translation>Ir para a &amp;identidade</translation>
    </message>
    <message>
        <source>&amp;Find challenges</source>
        <translation>Locali&amp;zar desafios</translation>
    </message>
    <message>
        <source>R&amp;efresh the challenge</source>
        <translation>&amp;Atualizar o desafio</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>Con&amp;tas…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation>
            <numerusform>%Ln envio neste computador</numerusform>
            <numerusform>%Ln envios neste computador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln send(s) on this computer</source>
        <comment>12 of 1,204 sends</comment>
        <translation>
            <numerusform>%1 de %Ln envio neste computador</numerusform>
            <numerusform>%1 de %Ln envios neste computador</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>3.4 MiB on the disk</comment>
        <translation>Histórico: %1</translation>
    </message>
    <message>
        <source>PRODUCTION: %1 — Renotify</source>
        <translation>PRODUÇÃO: %1 — Renotify</translation>
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
        <translation>Fechar este aviso</translation>
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
        <translation>Detalhes do envio</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeTools</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Load this send into the form, to send it again from there (Ctrl+R)</source>
        <translation>Carregar este envio no formulário para enviá-lo novamente (Ctrl+R)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como cUR&amp;L</translation>
    </message>
    <message>
        <source>The request as a command, without the secret</source>
        <translation>A solicitação como comando, sem o segredo</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprovante</translation>
    </message>
    <message>
        <source>What was sent and how it ended, for a ticket. Identity and SIDs are masked. (Ctrl+Shift+C)</source>
        <translation>O que foi enviado e como terminou, para um chamado. A identidade e os SIDs estão mascarados. (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>SID da notificação</translation>
    </message>
    <message>
        <source>Copy the notification SID</source>
        <translation>Copiar o SID da notificação</translation>
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
        <translation>Cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Partes da resposta</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>&amp;Resumo</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;orpo</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>Ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>Timin&amp;g</source>
        <translation>Tempo&amp;s</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado ainda</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tempo de vida</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID do desafio</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID do serviço</translation>
    </message>
    <message>
        <source>Entity SID</source>
        <translation>SID da entidade</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID da conta</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Solicitação da Twilio</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Enviada via</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo ou chamado</translation>
    </message>
    <message>
        <source>No headers were received.</source>
        <translation>Nenhum cabeçalho recebido.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sent through another account, to %1</source>
        <translation>Enviado por outra conta, para %1</translation>
    </message>
    <message>
        <source>Another customer: %1</source>
        <translation>Outro cliente: %1</translation>
    </message>
    <message>
        <source>Another challenge of %1</source>
        <translation>Outro desafio de %1</translation>
    </message>
    <message>
        <source>The last send, to %1</source>
        <translation>Último envio, para %1</translation>
    </message>
    <message>
        <source>From the history: %1</source>
        <translation>Do histórico: %1</translation>
    </message>
    <message>
        <source>Fill in the form and send: what happened to the customer appears here. So does a history row that you open with Enter.</source>
        <translation>Preencha o formulário e envie: o que aconteceu com o cliente aparece aqui. Uma linha do histórico aberta com Enter também.</translation>
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
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>The send is in progress.</source>
        <translation>O envio está em andamento.</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>A Twilio aceitou o push. A Twilio não informa se ele chega ao telefone.</translation>
    </message>
    <message>
        <source>The service answered with an error, and no push was created.</source>
        <translation>O serviço respondeu com um erro, e nenhum push foi criado.</translation>
    </message>
    <message>
        <source>Nothing reached the service, so no push was created.</source>
        <translation>Nada chegou ao serviço, portanto nenhum push foi criado.</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back: the push may have gone out.</source>
        <translation>A solicitação pode ter chegado, mas nenhuma resposta voltou: o push pode ter sido enviado.</translation>
    </message>
</context>
<context>
    <name>renotify::PasteDialog</name>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>“%1” não é um tempo de vida: ele vai de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation>&amp;Preencher o formulário</translation>
    </message>
    <message>
        <source>Paste details</source>
        <translation>Colar detalhes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Any text: a URL, JSON, a log line, a cURL command, a ticket</source>
        <translation>Qualquer texto: uma URL, JSON, uma linha de log, um comando cURL, um chamado</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>SID do se&amp;rviço</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidade</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID do desa&amp;fio</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>&amp;Tempo de vida</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>the service&apos;s default</source>
        <translation>o padrão do serviço</translation>
    </message>
    <message>
        <source>Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.</source>
        <translation>Nada aqui parece ser um SID de serviço (VA…), uma identidade, um SID de desafio (YC…) ou um tempo de vida.</translation>
    </message>
    <message>
        <source>%1 (replaces %2)</source>
        <translation>%1 (substitui %2)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>nothing found, keeps %1</source>
        <translation>nada encontrado, continua %1</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>continua %1</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo ou chamado</translation>
    </message>
    <message>
        <source>The text is long: only its beginning is shown here.</source>
        <translation>O texto é longo: só o início é mostrado aqui.</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %Ln</source>
        <comment>found in the text</comment>
        <translation>
            <numerusform>escolha um</numerusform>
            <numerusform>escolha um de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found, removes %1</source>
        <translation>nada encontrado, %1 será removido</translation>
    </message>
    <message>
        <source>“%1” is masked: the whole identity is needed.</source>
        <translation>“%1” está mascarado: é necessária a identidade completa.</translation>
    </message>
    <message>
        <source>“%1” was not used: its percent-encoding is broken, so it may name somebody else.</source>
        <translation>“%1” não foi usado: a codificação percentual está danificada e pode indicar outra pessoa.</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost.</source>
        <translation>“%1” era uma identidade antes de uma planilha arredondá-la: os dígitos se perderam.</translation>
    </message>
    <message>
        <source>The link “%1” is broken and was not used.</source>
        <translation>O link “%1” está danificado e não foi usado.</translation>
    </message>
    <message>
        <source>Only the first %1 characters of the text were read. What you are looking for may come after them.</source>
        <translation>Só os primeiros %1 caracteres do texto foram lidos. O que você procura pode estar depois deles.</translation>
    </message>
</context>
<context>
    <name>renotify::PendingList</name>
    <message>
        <source>Pending challenges</source>
        <translation>Desafios pendentes</translation>
    </message>
</context>
<context>
    <name>renotify::PendingModel</name>
    <message>
        <source>No message</source>
        <translation>Sem mensagem</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>iniciado: %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expira %1</translation>
    </message>
</context>
<context>
    <name>renotify::PeriodFields</name>
    <message>
        <source>from</source>
        <comment>a day</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
</context>
<context>
    <name>renotify::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, clara</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escura</translation>
    </message>
    <message>
        <source>Co&amp;nnection deadline in seconds</source>
        <translation>Limite de co&amp;nexão em segundos</translation>
    </message>
    <message>
        <source>If the service can’t be reached by then, the send ends as Not sent.</source>
        <translation>Se o serviço não for alcançado até lá, o envio termina como “Não enviada”.</translation>
    </message>
    <message>
        <source>&amp;Send deadline in seconds</source>
        <translation>Limite de &amp;envio em segundos</translation>
    </message>
    <message>
        <source>If no answer has arrived by then, the send ends as Unknown: the push may have gone out.</source>
        <translation>Se não houver resposta até lá, o envio termina como “Desconhecida”: o push pode ter saído.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Language (after restart)</source>
        <translation>&amp;Idioma (após reiniciar)</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Para sempre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>sends are kept so long</comment>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep sends</source>
        <translation>&amp;Manter os envios</translation>
    </message>
    <message>
        <source>Older sends are permanently deleted from the next start on.</source>
        <translation>Os mais antigos são excluídos definitivamente a partir da próxima inicialização.</translation>
    </message>
    <message numerus="yes">
        <source>Currently %Ln send(s) are older.</source>
        <translation>
            <numerusform>Agora %Ln envio é mais antigo.</numerusform>
            <numerusform>Agora %Ln envios são mais antigos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::PreviewTable</name>
    <message>
        <source>Service SID</source>
        <translation>SID do serviço</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID do desafio</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tempo de vida</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a column holds, and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Primeiras linhas da lista</translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were in progress when Renotify closed and are Unknown now: check the challenge before you send again.</source>
        <translation>
            <numerusform>%Ln envio estava em andamento quando o Renotify foi encerrado, e o resultado agora é “Desconhecida”: veja o desafio antes de enviar de novo.</numerusform>
            <numerusform>%Ln envios estavam em andamento quando o Renotify foi encerrado, e o resultado agora é “Desconhecida”: veja o desafio antes de enviar de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Renotify. This is the built-in sandbox. Press Send to try it. Nothing leaves this computer. To send real pushes, add an account.</source>
        <translation>Bem-vindo ao Renotify. Este é o ambiente de testes integrado. Pressione Enviar para experimentar. Nada sai deste computador. Para enviar pushes reais, adicione uma conta.</translation>
    </message>
    <message>
        <source>Renotify will close as soon as the send has finished.</source>
        <translation>O Renotify fecha assim que o envio terminar.</translation>
    </message>
    <message>
        <source>Filled in from the history. Check the form before you send.</source>
        <translation>Preenchido a partir do histórico. Confira o formulário antes de enviar.</translation>
    </message>
    <message>
        <source>Renotify will close after the push that is under way. The other rows of the list wait: open the list again to go on.</source>
        <translation>O Renotify será fechado após o push em andamento. As demais linhas da lista aguardam: abra a lista novamente para continuar.</translation>
    </message>
</context>
<context>
    <name>renotify::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Parar: %1</translation>
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
        <translation>Notificação push reenviada</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>Em UTC</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID do serviço</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID do desafio</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tempo de vida</translation>
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
        <translation>SID da notificação</translation>
    </message>
    <message>
        <source>Twilio request</source>
        <translation>Solicitação da Twilio</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo ou chamado</translation>
    </message>
    <message>
        <source>HTTP %1, Twilio %2</source>
        <comment>status and error code</comment>
        <translation>HTTP %1, Twilio %2</translation>
    </message>
    <message>
        <source>Push notification being sent again</source>
        <translation>Notificação push sendo reenviada</translation>
    </message>
    <message>
        <source>Push notification rejected, nothing was sent</source>
        <translation>Notificação push rejeitada, nada foi enviado</translation>
    </message>
    <message>
        <source>Push notification not sent</source>
        <translation>Notificação push não enviada</translation>
    </message>
    <message>
        <source>Push notification perhaps sent again</source>
        <translation>Notificação push talvez reenviada</translation>
    </message>
</context>
<context>
    <name>renotify::RecentIdentities</name>
    <message>
        <source>Recent identities</source>
        <translation>Identidades recentes</translation>
    </message>
    <message>
        <source>Recent identities (Down)</source>
        <translation>Identidades recentes (seta para baixo)</translation>
    </message>
    <message>
        <source>No recent sends to this service through this account</source>
        <translation>Nenhum envio recente a este serviço por esta conta</translation>
    </message>
</context>
<context>
    <name>renotify::ReportWords</name>
    <message>
        <source>The credential is valid, but it can’t list services (permission /twilio/verify/service/list, error %1): enter service SIDs by hand.</source>
        <translation>A credencial está certa, mas não pode listar serviços (permissão /twilio/verify/service/list, erro %1): digite os SIDs dos serviços manualmente.</translation>
    </message>
    <message>
        <source>The credential works. The account has no Verify service yet.</source>
        <translation>A credencial funciona. A conta ainda não tem nenhum serviço do Verify.</translation>
    </message>
    <message>
        <source>The credential works. Services (%1): %2.</source>
        <translation>A credencial funciona. Serviços (%1): %2.</translation>
    </message>
    <message>
        <source>Permission to read challenges could not be checked without a service.</source>
        <translation>Sem um serviço, não foi possível testar se ela pode ver desafios.</translation>
    </message>
    <message>
        <source>It can’t read challenges: add /twilio/verify/challenge/list and /twilio/verify/challenge/read to the key (error %1). You can send without them.</source>
        <translation>Ela não pode ver desafios: adicione /twilio/verify/challenge/list e /twilio/verify/challenge/read à chave (erro %1). O envio funciona sem isso.</translation>
    </message>
    <message>
        <source>Challenges could not be read.</source>
        <translation>Não foi possível ver os desafios.</translation>
    </message>
    <message>
        <source>It can read challenges.</source>
        <translation>Ela pode ver desafios.</translation>
    </message>
    <message>
        <source>Permission to send (/twilio/verify/push-notification/create) can only be confirmed by sending.</source>
        <translation>A permissão para enviar (/twilio/verify/push-notification/create) só pode ser confirmada enviando.</translation>
    </message>
</context>
<context>
    <name>renotify::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>A solicitação</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>renotify::RequestPreview</name>
    <message>
        <source>Sho&amp;w the request…</source>
        <translation>Most&amp;rar a solicitação…</translation>
    </message>
    <message>
        <source>There is no request to show yet.</source>
        <translation>Ainda não há solicitação para mostrar.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the secret, from a request that is shown</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>A request can’t be sent to the address of “%1”.</source>
        <translation>Não é possível enviar uma solicitação ao endereço de “%1”.</translation>
    </message>
    <message>
        <source>“Send notification” would send this request; nothing has been sent yet. The secret that belongs to %1 is left out. The headers Host, Connection and Accept-Language are added on the way.</source>
        <translation>“Enviar notificação” enviaria esta solicitação; nada foi enviado ainda. O segredo de %1 foi omitido. Os cabeçalhos Host, Connection e Accept-Language são acrescentados no envio.</translation>
    </message>
</context>
<context>
    <name>renotify::RescueControl</name>
    <message>
        <source>&amp;Rescue it…</source>
        <translation>&amp;Resgatar…</translation>
    </message>
    <message>
        <source>The history file is damaged, and Renotify sends nothing that it can’t record. What is still readable can be rescued into a new file.</source>
        <translation>O arquivo do histórico está danificado, e o Renotify não envia nada que não possa registrar. O que ainda é legível pode ser resgatado para um novo arquivo.</translation>
    </message>
    <message>
        <source>Set the damaged history aside and continue with a new one?</source>
        <translation>Separar o histórico danificado e continuar com um novo?</translation>
    </message>
    <message>
        <source>The damaged file is kept unchanged under a name with the time. The new history receives all sends that can still be read; you are then told how many were lost.</source>
        <translation>O arquivo danificado é mantido inalterado com a hora no nome. O novo histórico recebe todos os envios ainda legíveis; depois você saberá quantos se perderam.</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Resgatar</translation>
    </message>
    <message>
        <source>Rescuing the history…</source>
        <translation>Resgatando o histórico…</translation>
    </message>
    <message>
        <source>Stopped. The damaged history was left unchanged.</source>
        <translation>Interrompido. O histórico danificado não foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history, %1 lost. The damaged file is kept as %2.</source>
        <translation>
            <numerusform>%Ln envio resgatado para um novo histórico, %1 perdidos. O arquivo danificado é mantido como %2.</numerusform>
            <numerusform>%Ln envios resgatados para um novo histórico, %1 perdidos. O arquivo danificado é mantido como %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history; how many were lost is not known. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%Ln envio resgatado para um novo histórico; não se sabe quantos se perderam. O arquivo danificado é mantido como %1.</numerusform>
            <numerusform>%Ln envios resgatados para um novo histórico; não se sabe quantos se perderam. O arquivo danificado é mantido como %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::RowActions</name>
    <message>
        <source>Send agai&amp;n</source>
        <translation>Enviar de &amp;novo</translation>
    </message>
    <message>
        <source>Load the selected row into the form, to send it again from there</source>
        <translation>Carrega a linha selecionada no formulário, para enviá-la de novo a partir dele</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>Copiar compro&amp;vante</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como cUR&amp;L</translation>
    </message>
    <message>
        <source>Receipt of “%1” copied. Identity and SIDs are masked in it.</source>
        <translation>Comprovante de “%1” copiado. A identidade e os SIDs estão mascarados.</translation>
    </message>
    <message>
        <source>No command can be made from this row: a request can’t be sent to its address.</source>
        <translation>Não é possível formar um comando com esta linha: nenhuma solicitação poderia ir para o endereço dela.</translation>
    </message>
    <message>
        <source>cURL command copied, without the secret. Before you run it, set TWILIO_AUTH to the key’s SID and its secret with a colon in between. Running it sends another push.</source>
        <translation>Comando cURL copiado, sem o segredo. Antes de executá-lo, defina TWILIO_AUTH com o SID da chave e o segredo, separados por dois-pontos. A execução envia mais um push.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: select a row in the history first.</source>
        <translation>Ainda não há envio para copiar: primeiro selecione uma linha do histórico.</translation>
    </message>
    <message>
        <source>Select the send in the history first.</source>
        <translation>Primeiro selecione o envio no histórico.</translation>
    </message>
</context>
<context>
    <name>renotify::RunPage</name>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>Falta cerca de %n segundo.</numerusform>
            <numerusform>Faltam cerca de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Falta cerca de %n minuto.</numerusform>
            <numerusform>Faltam cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>Progresso da lista</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado da lista</translation>
    </message>
    <message>
        <source>What has become of the rows</source>
        <translation>O que aconteceu com as linhas</translation>
    </message>
    <message>
        <source>Only the first 100,000 rows are shown here. The result has all of them.</source>
        <translation>Aqui só aparecem as primeiras 100.000 linhas. O resultado contém todas.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Save the result…</source>
        <translation>&amp;Salvar o resultado…</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>Copiar compro&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Another list…</source>
        <translation>&amp;Outra lista…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Linhas da lista</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done, %2 approved</source>
        <comment>83 of 217 rows done, 12 approved</comment>
        <translation>
            <numerusform>%1 de %Ln linha processada, %2 aprovada</numerusform>
            <numerusform>%1 de %Ln linhas processadas, %2 aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All that had their turn</source>
        <translation>Todas as processadas</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Looking at the challenges of the first rows…</source>
        <translation>Consultando os desafios das primeiras linhas…</translation>
    </message>
    <message>
        <source>Pausing after the push that is under way…</source>
        <translation>Pausando após o push em andamento…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Em pausa. Nada é enviado até você continuar.</translation>
    </message>
    <message>
        <source>Stopping after the push that is under way…</source>
        <translation>Parando após o push em andamento…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) were not sent yet.</source>
        <translation>
            <numerusform>Interrompido. %Ln linha ainda não foi enviada.</numerusform>
            <numerusform>Interrompido. %Ln linhas ainda não foram enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows had their turn. Waiting for the answers of %Ln customer(s).</source>
        <translation>
            <numerusform>Todas as linhas foram processadas. Aguardando a resposta de %Ln cliente.</numerusform>
            <numerusform>Todas as linhas foram processadas. Aguardando as respostas de %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows had their turn, and every challenge has ended.</source>
        <translation>Todas as linhas foram processadas, e todos os desafios terminaram.</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>Ver no &amp;histórico</translation>
    </message>
    <message>
        <source>Waiting until %1, because %2 got a push a moment ago.</source>
        <translation>Aguardando até %1, porque %2 acabou de receber um push.</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service has asked.</source>
        <translation>Aguardando até %1, como o serviço pediu.</translation>
    </message>
</context>
<context>
    <name>renotify::SandboxAccount</name>
    <message>
        <source>Sandbox sign-in</source>
        <translation>Login do ambiente de testes</translation>
    </message>
</context>
<context>
    <name>renotify::SecretWords</name>
    <message>
        <source>Or keep the secret for this session only.</source>
        <translation>Ou guarde o segredo somente nesta sessão.</translation>
    </message>
    <message>
        <source>No secret is stored for this account. Enter it, then save.</source>
        <translation>Nenhum segredo está guardado para esta conta. Informe-o e salve.</translation>
    </message>
    <message>
        <source>The secret is stored in the keychain.</source>
        <translation>O segredo está guardado no chaveiro.</translation>
    </message>
    <message>
        <source>The secret is kept until Renotify is closed.</source>
        <translation>O segredo fica guardado até o Renotify ser fechado.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of an error, and sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>That is a SID (%1…), not its secret.</source>
        <translation>Isso é um SID (%1…), não o segredo dele.</translation>
    </message>
    <message>
        <source>It contains a line break: copy only the secret.</source>
        <translation>Ele contém uma quebra de linha: copie apenas o segredo.</translation>
    </message>
</context>
<context>
    <name>renotify::SendButton</name>
    <message>
        <source>Send notification</source>
        <translation>Enviar notificação</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Send notification</source>
        <translation>&amp;Enviar notificação</translation>
    </message>
    <message>
        <source>&amp;Send notification to %1</source>
        <translation>&amp;Enviar notificação para %1</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>Enviando em %1 s</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>Aguarde %1 s</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Esc stops it.</source>
        <translation>Enviando para %1 em %2 s. Esc interrompe.</translation>
    </message>
    <message>
        <source>Wait %2 s before you send to %1 again.</source>
        <translation>Aguarde %2 s antes de enviar novamente para %1.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Envia para %1</translation>
    </message>
</context>
<context>
    <name>renotify::SendControl</name>
    <message>
        <source>Stopped in time: nothing was sent.</source>
        <translation>Interrompido a tempo: nada foi enviado.</translation>
    </message>
    <message>
        <source>The form changed: nothing was sent.</source>
        <translation>O formulário mudou: nada foi enviado.</translation>
    </message>
    <message>
        <source>The account changed: nothing was sent.</source>
        <translation>A conta mudou: nada foi enviado.</translation>
    </message>
    <message>
        <source>The outcome of the last send could not be written to the history.</source>
        <translation>Não foi possível gravar no histórico como o último envio terminou.</translation>
    </message>
</context>
<context>
    <name>renotify::SendForm</name>
    <message>
        <source>Send notification</source>
        <translation>Enviar notificação</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Service SID</source>
        <translation>SID do serviço</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Challenge SID</source>
        <translation>SID do desafio</translation>
    </message>
    <message>
        <source>how the service knows the customer</source>
        <translation>o cliente como o serviço o conhece</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>Motivo ou chamado</translation>
    </message>
    <message>
        <source>kept in the history only</source>
        <translation>guardado somente no histórico</translation>
    </message>
    <message>
        <source>Se&amp;rvice SID</source>
        <translation>SID &amp;do serviço</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidade</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>SID do desa&amp;fio</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>&amp;Tempo de vida</translation>
    </message>
    <message>
        <source>Choose a challenge first, or press Esc.</source>
        <translation>Escolha primeiro um desafio ou pressione Esc.</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>C&amp;hamado</translation>
    </message>
</context>
<context>
    <name>renotify::SendRow</name>
    <message>
        <source>Se&amp;nd anyway</source>
        <translation>En&amp;viar mesmo assim</translation>
    </message>
    <message>
        <source>Cance&amp;l sending</source>
        <translation>Cancelar e&amp;nvio</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar envio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Mostrar solicitação</translation>
    </message>
    <message>
        <source>What would be sent, without the secret (Ctrl+Shift+R)</source>
        <translation>O que seria enviado, sem o segredo (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>renotify::SentModel</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>renotify::ServiceOffer</name>
    <message>
        <source>Known services</source>
        <translation>Serviços conhecidos</translation>
    </message>
    <message>
        <source>The account’s services (Down)</source>
        <translation>Os serviços da conta (seta para baixo)</translation>
    </message>
</context>
<context>
    <name>renotify::SourcePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Escolher arquivo…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Colar linhas</translation>
    </message>
    <message>
        <source>Drop a file here, paste rows from a spreadsheet, or choose a file</source>
        <translation>Arraste um arquivo para cá, cole linhas de uma planilha ou escolha um arquivo</translation>
    </message>
    <message>
        <source>One row for each push: CSV, TSV, JSON Lines, XLSX or ODS. Only the identity is needed. What a row does not say is taken from the form, and without a challenge the newest pending one is looked up.</source>
        <translation>Uma linha por push: CSV, TSV, JSON Lines, XLSX ou ODS. Só a identidade é necessária. O que uma linha não indica vem do formulário e, sem desafio, o pendente mais recente é localizado.</translation>
    </message>
    <message>
        <source>Every row is checked, and you confirm, before anything is sent.</source>
        <translation>Antes de qualquer envio, cada linha é verificada e você confirma.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Escolher uma lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</source>
        <translation>Listas (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows first.</source>
        <translation>Não há texto na área de transferência. Copie primeiro as linhas.</translation>
    </message>
</context>
<context>
    <name>renotify::TeamWords</name>
    <message>
        <source>Qt’s driver for PostgreSQL is not installed.</source>
        <translation>O driver do PostgreSQL para Qt não está instalado.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, install the package libqt6sql6-psql.</source>
        <translation>No Debian e no Ubuntu, instale o pacote libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The team’s database can’t be reached.</source>
        <translation>Não é possível acessar o banco de dados da equipe.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the server.</source>
        <translation>Verifique a conexão de rede e o endereço do servidor.</translation>
    </message>
    <message>
        <source>The team’s database did not accept this user or password.</source>
        <translation>O banco de dados da equipe não aceitou este usuário ou esta senha.</translation>
    </message>
    <message>
        <source>Check both, or ask whoever runs the database.</source>
        <translation>Verifique ambos ou pergunte a quem administra o banco de dados.</translation>
    </message>
    <message>
        <source>The team’s database could not prove who it is, so nothing was sent there.</source>
        <translation>O banco de dados da equipe não conseguiu provar sua identidade, então nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Check the server’s name and the CA file. The server needs TLS.</source>
        <translation>Verifique o nome do servidor e o arquivo de CA. O servidor precisa de TLS.</translation>
    </message>
    <message>
        <source>The server has no database with this name.</source>
        <translation>O servidor não tem nenhum banco de dados com este nome.</translation>
    </message>
    <message>
        <source>Check the name, or ask whoever runs the database to create it.</source>
        <translation>Verifique o nome ou peça a quem administra o banco de dados que o crie.</translation>
    </message>
    <message>
        <source>This database has no team journal, or an old one.</source>
        <translation>Este banco de dados não tem um diário de equipe, ou tem um antigo.</translation>
    </message>
    <message>
        <source>An administrator sets it up with: renotifyctl team init, or team upgrade.</source>
        <translation>Um administrador o prepara com: renotifyctl team init ou team upgrade.</translation>
    </message>
    <message>
        <source>This team journal was set up by a newer version of Renotify.</source>
        <translation>Este diário de equipe foi preparado por uma versão mais nova do Renotify.</translation>
    </message>
    <message>
        <source>Install that version on this computer.</source>
        <translation>Instale essa versão neste computador.</translation>
    </message>
    <message>
        <source>The team journal no longer accepts this version of Renotify.</source>
        <translation>O diário da equipe não aceita mais esta versão do Renotify.</translation>
    </message>
    <message>
        <source>Install a newer version. What was sent from here is kept on this computer.</source>
        <translation>Instale uma versão mais nova. O que foi enviado daqui fica guardado neste computador.</translation>
    </message>
    <message>
        <source>This user may not do that in the team’s database.</source>
        <translation>Este usuário não pode fazer isso no banco de dados da equipe.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for the right, or use another user.</source>
        <translation>Peça a permissão a quem administra o banco de dados ou use outro usuário.</translation>
    </message>
    <message>
        <source>The team’s database can only be read.</source>
        <translation>O banco de dados da equipe só pode ser lido.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database. It may be a standby server.</source>
        <translation>Pergunte a quem administra o banco de dados. Pode ser um servidor de reserva.</translation>
    </message>
    <message>
        <source>The team’s database is full, or has too many connections.</source>
        <translation>O banco de dados da equipe está cheio ou tem conexões demais.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>Pergunte a quem administra o banco de dados.</translation>
    </message>
    <message>
        <source>The connection to the team’s database was lost, or it took too long.</source>
        <translation>A conexão com o banco de dados da equipe se perdeu ou demorou demais.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The team’s database answered with an error.</source>
        <translation>O banco de dados da equipe respondeu com um erro.</translation>
    </message>
    <message>
        <source>Show it to whoever runs the database.</source>
        <translation>Mostre-o a quem administra o banco de dados.</translation>
    </message>
</context>
<context>
    <name>renotify::TimingView</name>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Aguardar a resposta</translation>
    </message>
    <message>
        <source>Read the answer and finish</source>
        <translation>Ler a resposta e concluir</translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation>Até o fim</translation>
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
        <translation>Usar o &amp;padrão do serviço</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tempo de vida</translation>
    </message>
    <message>
        <source>Time to live in seconds</source>
        <translation>Tempo de vida em segundos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Use the service default</source>
        <translation>Usar o padrão do serviço</translation>
    </message>
    <message>
        <source>No&amp;w only</source>
        <translation>Só a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;60 s</source>
        <translation>&amp;60 s</translation>
    </message>
    <message>
        <source>The longest time the service allows. The challenge expires at %1.</source>
        <translation>O máximo que o serviço guarda. O desafio expira às %1.</translation>
    </message>
    <message>
        <source>Kept until the challenge expires at %1.</source>
        <translation>Guardado até o desafio expirar, às %1.</translation>
    </message>
    <message>
        <source>Longer than the challenge’s remaining time: it expires at %1.</source>
        <translation>Mais que o tempo restante do desafio: ele expira às %1.</translation>
    </message>
    <message>
        <source>The challenge’s remaining time, 300 s at most</source>
        <translation>O tempo que resta ao desafio, 300 s no máximo</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>O desafio expirou</translation>
    </message>
    <message>
        <source>It isn’t known yet when the challenge expires</source>
        <translation>Ainda não se sabe quando o desafio expira</translation>
    </message>
    <message>
        <source>Until it e&amp;xpires</source>
        <translation>Até e&amp;xpirar</translation>
    </message>
</context>
<context>
    <name>renotify::cli::CtlWords</name>
    <message>
        <source>The secret of “%1” is kept for one session only: give it with --secret-fd or --secret-stdin.</source>
        <translation>O segredo de “%1” só é guardado durante uma sessão: informe-o com --secret-fd ou --secret-stdin.</translation>
    </message>
    <message>
        <source>With --no-input the secret has to come from a file or a pipe.</source>
        <translation>Com --no-input, o segredo precisa vir de um arquivo ou de um pipe.</translation>
    </message>
    <message>
        <source>Secret of “%1”, which is not shown:</source>
        <translation>Segredo de “%1” (não é mostrado):</translation>
    </message>
    <message>
        <source>Write JSON: one object, or one a line for lists.</source>
        <translation>Escrever JSON: um objeto, ou um por linha nas listas.</translation>
    </message>
    <message>
        <source>Say nothing on standard error but what went wrong.</source>
        <translation>Não dizer nada na saída de erro, a não ser o que falhou.</translation>
    </message>
    <message>
        <source>Never ask for anything.</source>
        <translation>Nunca perguntar nada.</translation>
    </message>
    <message>
        <source>Use the accounts, preferences and history in this folder.</source>
        <translation>Usar as contas, as preferências e o histórico desta pasta.</translation>
    </message>
    <message>
        <source>Use the account with this name.</source>
        <translation>Usar a conta com este nome.</translation>
    </message>
    <message>
        <source>Use the built-in sandbox: no push leaves this computer.</source>
        <translation>Usar o ambiente de testes integrado: nenhum push sai deste computador.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this open file.</source>
        <translation>Ler o segredo da conta deste arquivo aberto.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from standard input.</source>
        <translation>Ler o segredo da conta da entrada padrão.</translation>
    </message>
    <message>
        <source>Take the account&apos;s secret from this environment variable.</source>
        <translation>Obter o segredo da conta desta variável de ambiente.</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this file in $CREDENTIALS_DIRECTORY.</source>
        <translation>Ler o segredo da conta deste arquivo em $CREDENTIALS_DIRECTORY.</translation>
    </message>
    <message>
        <source>Wait no longer than this for the service, and with --wait for the customer.</source>
        <translation>Não esperar mais do que isto pelo serviço nem, com --wait, pelo cliente.</translation>
    </message>
    <message>
        <source>The service (VA…); not needed if the account has only one.</source>
        <translation>O serviço (VA…); desnecessário se a conta só tiver um.</translation>
    </message>
    <message>
        <source>The customer, as the service knows them.</source>
        <translation>O cliente, como o serviço o conhece.</translation>
    </message>
    <message>
        <source>The challenge (YC…); not needed if only one is pending.</source>
        <translation>O desafio (YC…); desnecessário se houver só um pendente.</translation>
    </message>
    <message>
        <source>How long Twilio keeps trying to deliver the push: 0 to 300.</source>
        <translation>Por quanto tempo a Twilio tenta entregar o push: de 0 a 300.</translation>
    </message>
    <message>
        <source>The reason or ticket, for the history.</source>
        <translation>O motivo ou o chamado, para o histórico.</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s answer.</source>
        <translation>Esperar a resposta do cliente.</translation>
    </message>
    <message>
        <source>Send nothing: write the request, without the secret.</source>
        <translation>Não enviar nada: escrever a solicitação, sem o segredo.</translation>
    </message>
    <message>
        <source>Name this attempt: a repeat with the same key sends nothing and tells how the first one ended.</source>
        <translation>Nomear esta tentativa: uma repetição com a mesma chave não envia nada e diz como a primeira terminou.</translation>
    </message>
    <message>
        <source>Confirm a production account by typing its name.</source>
        <translation>Confirmar uma conta de produção digitando o nome dela.</translation>
    </message>
    <message>
        <source>Send in spite of a cool-down or an unseen outcome; the reason is kept.</source>
        <translation>Enviar apesar de uma espera ou de um resultado não visto; o motivo é guardado.</translation>
    </message>
    <message>
        <source>Only sends with these words.</source>
        <translation>Só envios com estas palavras.</translation>
    </message>
    <message>
        <source>Only sends that ended so.</source>
        <translation>Só envios que terminaram assim.</translation>
    </message>
    <message>
        <source>Only sends begun then or later (2026-11-29 or 2026-11-29T08:00:00Z).</source>
        <translation>Só envios iniciados nesse momento ou depois (2026-11-29 ou 2026-11-29T08:00:00Z).</translation>
    </message>
    <message>
        <source>Only sends begun before then.</source>
        <translation>Só envios iniciados antes disso.</translation>
    </message>
    <message>
        <source>At most this many, newest first (default 50; 0 is all).</source>
        <translation>No máximo este número, os mais recentes primeiro (padrão 50; 0 são todos).</translation>
    </message>
    <message>
        <source>The format of the file (default csv).</source>
        <translation>O formato do arquivo (padrão csv).</translation>
    </message>
    <message>
        <source>Remove the secret instead.</source>
        <translation>Em vez disso, remover o segredo.</translation>
    </message>
    <message>
        <source>Only list its customers, their challenges and what each one does.</source>
        <translation>Só listar seus clientes, os desafios deles e o que cada um faz.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1 (default: any that is free).</source>
        <translation>Escutar nesta porta de 127.0.0.1 (padrão: qualquer uma livre).</translation>
    </message>
    <message>
        <source>Send the push of a pending challenge again</source>
        <translation>Reenviar o push de um desafio pendente</translation>
    </message>
    <message>
        <source>Tell what a send would do, and why</source>
        <translation>Dizer o que um envio faria e por quê</translation>
    </message>
    <message>
        <source>List the pending challenges of a customer</source>
        <translation>Listar os desafios pendentes de um cliente</translation>
    </message>
    <message>
        <source>Follow a challenge until it is answered</source>
        <translation>Acompanhar um desafio até ser respondido</translation>
    </message>
    <message>
        <source>List what was sent</source>
        <translation>Listar o que foi enviado</translation>
    </message>
    <message>
        <source>Show one send with the whole answer</source>
        <translation>Mostrar um envio com a resposta inteira</translation>
    </message>
    <message>
        <source>Write the history into a file</source>
        <translation>Gravar o histórico em um arquivo</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>Listar as contas</translation>
    </message>
    <message>
        <source>Find out what an account&apos;s credential may do</source>
        <translation>Descobrir o que a credencial de uma conta pode fazer</translation>
    </message>
    <message>
        <source>Put the secret of an account into the keychain</source>
        <translation>Guardar o segredo de uma conta no chaveiro</translation>
    </message>
    <message>
        <source>Run the sandbox until it is interrupted</source>
        <translation>Executar o ambiente de testes até ser interrompido</translation>
    </message>
    <message>
        <source>Write the completions for a shell</source>
        <translation>Escrever os complementos automáticos de um shell</translation>
    </message>
    <message>
        <source>Write the manual page</source>
        <translation>Escrever a página do manual</translation>
    </message>
    <message>
        <source>Write the version</source>
        <translation>Escrever a versão</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>The accounts that are set up</source>
        <translation>As contas configuradas</translation>
    </message>
    <message>
        <source>This customer may have been sent a push moments ago. Wait %1 s.</source>
        <translation>Um push pode ter sido enviado a este cliente há instantes. Espere %1 s.</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago. Wait %1 s.</source>
        <translation>Um push foi enviado a este cliente há instantes. Espere %1 s.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer.</source>
        <translation>O último envio pode ter chegado, e o estado do desafio não pode ser lido. Pergunte ao cliente.</translation>
    </message>
    <message>
        <source>The last send may have arrived, and nobody has looked at the challenge since.</source>
        <translation>O último envio pode ter chegado, e ninguém consultou o desafio desde então.</translation>
    </message>
    <message>
        <source>Or give the secret with --secret-fd, --secret-stdin, --secret-env or --secret-credential.</source>
        <translation>Ou informe o segredo com --secret-fd, --secret-stdin, --secret-env ou --secret-credential.</translation>
    </message>
    <message>
        <source>To send all the same, say why: --override REASON.</source>
        <translation>Para enviar mesmo assim, diga por quê: --override REASON.</translation>
    </message>
    <message>
        <source>Look at it first: renotifyctl check.</source>
        <translation>Consulte-o primeiro: renotifyctl check.</translation>
    </message>
    <message>
        <source>“%1” is not a time: 2026-11-29 or 2026-11-29T08:00:00Z.</source>
        <translation>“%1” não é uma hora: 2026-11-29 ou 2026-11-29T08:00:00Z.</translation>
    </message>
    <message>
        <source>--outcome takes Sending, Accepted, Rejected, NotSent or Unknown.</source>
        <translation>--outcome aceita Sending, Accepted, Rejected, NotSent ou Unknown.</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 is all.</source>
        <translation>--limit aceita um número; 0 são todos.</translation>
    </message>
    <message>
        <source>ID is the number of a send, as `history list` writes it.</source>
        <translation>ID é o número de um envio, como `history list` o escreve.</translation>
    </message>
    <message>
        <source>The history has no send %1.</source>
        <translation>O histórico não tem nenhum envio %1.</translation>
    </message>
    <message>
        <source>--format takes csv, csv-semicolon or jsonl.</source>
        <translation>--format aceita csv, csv-semicolon ou jsonl.</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications, and tells how each one ended.</source>
        <translation>Reenvia notificações push do Twilio Verify e diz como cada envio terminou.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
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
        <translation>OBRIGATÓRIO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Write this help.</source>
        <translation>Escrever esta ajuda.</translation>
    </message>
    <message>
        <source>Write the version.</source>
        <translation>Escrever a versão.</translation>
    </message>
    <message>
        <source>`renotifyctl VERB --help` tells more, and so does renotifyctl(1).</source>
        <translation>`renotifyctl VERB --help` diz mais, assim como renotifyctl(1).</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbos</translation>
    </message>
    <message>
        <source>--%1 is not valid UTF-8.</source>
        <translation>--%1 não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 não tem valor.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8.</source>
        <translation>%1 não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Falta um verbo.</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>Não se entende: %1</translation>
    </message>
    <message>
        <source>%1 takes exactly one value.</source>
        <translation>%1 aceita exatamente um valor.</translation>
    </message>
    <message>
        <source>Help: renotifyctl --help</source>
        <translation>Ajuda: renotifyctl --help</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>Este cliente não tem nenhum desafio pendente.</translation>
    </message>
    <message>
        <source>Nobody answered within --timeout.</source>
        <translation>Ninguém respondeu dentro de --timeout.</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafio</translation>
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
        <translation>Erro</translation>
    </message>
    <message>
        <source>Twilio&apos;s code</source>
        <translation>Código da Twilio</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milissegundos</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
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
        <translation>A Twilio diz</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Segundos restantes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Seria enviado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>Pushes usados</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
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
        <translation>Produção</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Segredo guardado</translation>
    </message>
    <message>
        <source>Cool-down in seconds</source>
        <translation>Espera em segundos</translation>
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
        <translation>Pode listar desafios</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
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
        <translation>Corpo</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Com curl</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>The secret cannot be read: %1.</source>
        <translation>Não é possível ler o segredo: %1.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>O segredo está vazio.</translation>
    </message>
    <message>
        <source>This is not a secret: it has several lines, or more than 4096 bytes.</source>
        <translation>Isto não é um segredo: tem várias linhas ou mais de 4096 bytes.</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set: the service manager gave no credentials.</source>
        <translation>$CREDENTIALS_DIRECTORY não está definida: o gerenciador de serviços não entregou credenciais.</translation>
    </message>
    <message>
        <source>--secret-credential takes the name of a credential, not a path.</source>
        <translation>--secret-credential aceita o nome de uma credencial, não um caminho.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>A variável de ambiente %1 não está definida.</translation>
    </message>
    <message>
        <source>Say one source of the secret, not several.</source>
        <translation>Informe uma só fonte do segredo, não várias.</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of an open file.</source>
        <translation>--secret-fd aceita o número de um arquivo aberto.</translation>
    </message>
    <message>
        <source>--override takes the reason, for the history.</source>
        <translation>--override aceita o motivo, para o histórico.</translation>
    </message>
    <message>
        <source>--idempotency-key takes a text of 1 to 255 characters.</source>
        <translation>--idempotency-key aceita um texto de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>This key was used for a send that was removed from the history: nothing is sent now.</source>
        <translation>Esta chave foi usada em um envio que foi removido do histórico: nada é enviado agora.</translation>
    </message>
    <message>
        <source>This key was used for another send, number %1 of the history, with another customer, challenge or --ttl. Each send needs a key of its own.</source>
        <translation>Esta chave foi usada em outro envio, o número %1 do histórico, com outro cliente, outro desafio ou outro --ttl. Cada envio precisa de uma chave própria.</translation>
    </message>
    <message>
        <source>Sent before with this key, number %1 of the history. Nothing is sent now.</source>
        <translation>Já enviado com esta chave, número %1 do histórico. Nada é enviado agora.</translation>
    </message>
    <message>
        <source>Another program sends this now, number %1 of the history. Waiting for its end.</source>
        <translation>Outro programa está enviando isto, número %1 do histórico. Aguardando o fim.</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name: --production NAME.</source>
        <translation>“%1” é uma conta de produção. Para enviar por ela, digite o nome: --production NAME.</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Ctrl+C stops it.</source>
        <translation>Enviando a %1 em %2 s. Ctrl+C interrompe.</translation>
    </message>
    <message>
        <source>Sending to %1, number %2 of the history.</source>
        <translation>Enviando a %1, número %2 do histórico.</translation>
    </message>
    <message>
        <source>The outcome could not be written to the history. %1</source>
        <translation>Não foi possível gravar o resultado no histórico. %1</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Waiting for the customer.</source>
        <translation>A Twilio aceitou o push. Aguardando o cliente.</translation>
    </message>
    <message>
        <source>The first send with this key has not ended yet.</source>
        <translation>O primeiro envio com esta chave ainda não terminou.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 1 to 86400.</source>
        <translation>--timeout aceita segundos, de 1 a 86400.</translation>
    </message>
    <message>
        <source>Say --sandbox or --account, not both.</source>
        <translation>Informe --sandbox ou --account, não ambos.</translation>
    </message>
    <message>
        <source>--service takes a service SID: VA and 32 hexadecimal digits.</source>
        <translation>--service aceita o SID de um serviço: VA e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>Say which service: --service VA…</source>
        <translation>Informe o serviço: --service VA…</translation>
    </message>
    <message>
        <source>This cannot be an identity.</source>
        <translation>Isto não pode ser uma identidade.</translation>
    </message>
    <message>
        <source>Say which customer: --identity ID.</source>
        <translation>Informe o cliente: --identity ID.</translation>
    </message>
    <message>
        <source>--ttl takes seconds, from 0 to 300.</source>
        <translation>--ttl aceita segundos, de 0 a 300.</translation>
    </message>
    <message>
        <source>--challenge takes a challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>--challenge aceita o SID de um desafio: YC e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. Ask them to sign in again: that makes a new one.</source>
        <translation>Este cliente não tem nenhum desafio pendente. Peça que entre de novo: isso cria um novo.</translation>
    </message>
    <message>
        <source>This customer has %1 pending challenges. Say which one: --challenge YC…</source>
        <translation>Este cliente tem %1 desafios pendentes. Informe qual: --challenge YC…</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Há complementos automáticos para bash, zsh e fish.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Não foi possível gravar a saída: %1.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there.</source>
        <translation>A pasta de dados %1 não pode ser usada: não é uma pasta, e nenhuma pode ser criada ali.</translation>
    </message>
    <message>
        <source>No account is set up. Add one in the window of Renotify, or use --sandbox.</source>
        <translation>Nenhuma conta está configurada. Adicione uma na janela do Renotify ou use --sandbox.</translation>
    </message>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>Não há nenhuma conta “%1”. Há: %2.</translation>
    </message>
    <message>
        <source>Say which account: --account NAME. There are: %1.</source>
        <translation>Informe a conta: --account NAME. Há: %1.</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait.</source>
        <translation>%1 linhas aceitas, %2 com falha ou omitidas, %3 em espera.</translation>
    </message>
    <message>
        <source>The file changes while it is read.</source>
        <translation>O arquivo muda enquanto é lido.</translation>
    </message>
    <message>
        <source>This list was not begun through “%1”: renotifyctl batch run.</source>
        <translation>Esta lista não foi iniciada com “%1”: renotifyctl batch run.</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name and the number of pushes: --production NAME --confirm %2.</source>
        <translation>“%1” é uma conta de produção. Para enviar por ela, digite o nome e o número de notificações: --production NAME --confirm %2.</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait. About %4 s left.</source>
        <translation>%1 linhas aceitas, %2 com falha ou omitidas, %3 em espera. Faltam cerca de %4 s.</translation>
    </message>
    <message>
        <source>A row took longer than --timeout allows.</source>
        <translation>Uma linha demorou mais do que --timeout permite.</translation>
    </message>
    <message>
        <source>This list was begun at %1. To go on with it: renotifyctl batch resume. Nothing is sent now.</source>
        <translation>Esta lista foi iniciada em %1. Para continuá-la: renotifyctl batch resume. Nada é enviado agora.</translation>
    </message>
    <message>
        <source>Rows that cannot be sent: %1. Mend or remove them. Nothing was sent.</source>
        <translation>Linhas que não podem ser enviadas: %1. Corrija-as ou remova-as. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>A lista não tem linhas.</translation>
    </message>
    <message>
        <source>Confirm a list on a production account by typing how many pushes will be sent.</source>
        <translation>Confirmar uma lista em uma conta de produção digitando quantas notificações serão enviadas.</translation>
    </message>
    <message>
        <source>Write into this file instead of standard output.</source>
        <translation>Gravar neste arquivo em vez da saída padrão.</translation>
    </message>
    <message>
        <source>Tell what sending to a list would do, and why</source>
        <translation>Dizer o que o envio a uma lista faria, e por quê</translation>
    </message>
    <message>
        <source>Send to every row of a list, each one once</source>
        <translation>Enviar a cada linha de uma lista, uma única vez</translation>
    </message>
    <message>
        <source>Go on with the rows of a list that still wait</source>
        <translation>Continuar com as linhas de uma lista que ainda esperam</translation>
    </message>
    <message>
        <source>Tell how far a list has come</source>
        <translation>Dizer até onde uma lista chegou</translation>
    </message>
    <message>
        <source>Write a list with what became of each row</source>
        <translation>Gravar uma lista com o resultado de cada linha</translation>
    </message>
    <message>
        <source>Lists of customers</source>
        <translation>Listas de clientes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviadas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecidas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
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
        <translation>Linhas que seriam enviadas: %1. Linhas que não seriam: %2.</translation>
    </message>
    <message>
        <source>The team&apos;s PostgreSQL: HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>O PostgreSQL da equipe: HOST, HOST:PORT ou a pasta do seu socket.</translation>
    </message>
    <message>
        <source>The database there.</source>
        <translation>O banco de dados nele.</translation>
    </message>
    <message>
        <source>The database user (default: your name here).</source>
        <translation>O usuário do banco de dados (padrão: seu nome aqui).</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>Confiar nas autoridades deste arquivo PEM em vez das do sistema.</translation>
    </message>
    <message>
        <source>Read the database password from this file.</source>
        <translation>Ler a senha do banco de dados deste arquivo.</translation>
    </message>
    <message>
        <source>Read the database password from standard input.</source>
        <translation>Ler a senha do banco de dados da entrada padrão.</translation>
    </message>
    <message>
        <source>Set up a team&apos;s journal in a PostgreSQL database</source>
        <translation>Preparar o diário de uma equipe em um banco de dados PostgreSQL</translation>
    </message>
    <message>
        <source>Bring a team&apos;s journal to this program&apos;s version</source>
        <translation>Levar o diário de uma equipe à versão deste programa</translation>
    </message>
    <message>
        <source>Tell what is in a team&apos;s journal, and who may use it</source>
        <translation>Dizer o que há no diário de uma equipe e quem pode usá-lo</translation>
    </message>
    <message>
        <source>Create a database user for an agent of the team</source>
        <translation>Criar um usuário do banco de dados para um agente da equipe</translation>
    </message>
    <message>
        <source>The database of a team</source>
        <translation>O banco de dados de uma equipe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Versão mais nova</translation>
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
        <translation>Proprietários</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Say where the database server is: --server HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>Diga onde está o servidor do banco de dados: --server HOST, HOST:PORT ou a pasta do seu socket.</translation>
    </message>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>Diga qual banco de dados: --database NAME.</translation>
    </message>
    <message>
        <source>--user takes the name of a database user.</source>
        <translation>--user espera o nome de um usuário do banco de dados.</translation>
    </message>
    <message>
        <source>--ca-file takes a path without semicolons.</source>
        <translation>--ca-file espera um caminho sem ponto e vírgula.</translation>
    </message>
    <message>
        <source>Say --password-file or --password-stdin, not both.</source>
        <translation>Informe --password-file ou --password-stdin, não ambos.</translation>
    </message>
    <message>
        <source>This version of Renotify has a newer team journal: renotifyctl team upgrade.</source>
        <translation>Esta versão do Renotify tem um diário de equipe mais novo: renotifyctl team upgrade.</translation>
    </message>
</context>
</TS>
