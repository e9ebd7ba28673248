<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>service default</source>
        <translation>サービスの既定値</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Nothing has left this computer yet.</source>
        <translation>キーチェーンを待っています。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>The response names another challenge, %1. Check the challenge before you rely on it.</source>
        <translation>応答は別のチャレンジ %1 を示しています。この結果を信頼する前にチャレンジを確認してください。</translation>
    </message>
</context>
<context>
    <name>ChallengeTimes</name>
    <message>
        <source>started just now</source>
        <translation>たった今開始</translation>
    </message>
    <message numerus="yes">
        <source>started %n s ago</source>
        <translation>
            <numerusform>%n 秒前に開始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n min ago</source>
        <translation>
            <numerusform>%n 分前に開始</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>画像を %1 に保存できませんでした。</translation>
    </message>
    <message>
        <source>The demo did not finish within a minute.</source>
        <translation>デモが 1 分以内に終了しませんでした。</translation>
    </message>
</context>
<context>
    <name>FolderNotices</name>
    <message>
        <source>Other users of this computer can write to the data folder %1, and so to the accounts and the history in it. Remove their write permission.</source>
        <translation>このコンピューターのほかのユーザーが、データフォルダー %1 (アカウントと履歴を含む) に書き込めます。書き込み権限を取り除いてください。</translation>
    </message>
    <message>
        <source>Preferences and form will be lost when Renotify closes: %1 cannot be written. Check the free disk space and the file’s permissions.</source>
        <translation>Renotify を閉じると設定とフォームの内容は失われます。%1 に書き込めません。ディスクの空き容量とファイルの権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Choose the account with this name.</source>
        <translation>その名前のアカウントを選択します。</translation>
    </message>
    <message>
        <source>Fill in the service SID.</source>
        <translation>サービス SID を入力します。</translation>
    </message>
    <message>
        <source>Fill in the identity.</source>
        <translation>アイデンティティを入力します。</translation>
    </message>
    <message>
        <source>Fill in the challenge SID.</source>
        <translation>チャレンジ SID を入力します。</translation>
    </message>
    <message>
        <source>Fill in the time to live, in seconds.</source>
        <translation>有効期間を秒単位で入力します。</translation>
    </message>
    <message>
        <source>Fill in the reason or ticket.</source>
        <translation>理由またはチケットを入力します。</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.
The options only fill in the form; you press Send.</source>
        <translation>Twilio Verify のプッシュ通知を再送信し、その結果を確認します。
オプションはフォームを入力するだけで、送信ボタンは人が押します。</translation>
    </message>
    <message>
        <source>Use the built-in sandbox.</source>
        <translation>内蔵のサンドボックスを使用します。</translation>
    </message>
    <message>
        <source>Keep accounts, preferences and history in this folder.</source>
        <translation>アカウント、設定、履歴をそのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>With --sandbox: send the example, print the notification, save a picture of the window and exit.</source>
        <translation>--sandbox と併用: サンプルを送信し、通知を出力し、ウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>A link renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</source>
        <translation>リンク renotify:send?service=…&amp;identity=…&amp;challenge=…&amp;ttl=…&amp;reason=…</translation>
    </message>
    <message>
        <source>Link ignored. %1</source>
        <translation>リンクは無視されました。%1</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>一度に開けるリンクは 1 つだけです。</translation>
    </message>
    <message>
        <source>--demo works only with --sandbox, because it sends.</source>
        <translation>--demo は送信を行うため、--sandbox を指定したときだけ使用できます。</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Twilio can’t answer right now (error %1). Try again in a moment.</source>
        <translation>Twilio は現在応答できません (エラー %1)。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Renotify was started with more text than it accepts. Nothing was filled in.</source>
        <translation>受け付けられる量を超えるテキストで起動されました。何も入力されていません。</translation>
    </message>
    <message>
        <source>Renotify is already open with this data folder, on another display of yours (process %1). Close it there, or start this one with another --data-dir.</source>
        <translation>このデータフォルダーの Renotify は、別のディスプレイですでに開いています (プロセス %1)。そちらを閉じるか、別の --data-dir を指定して起動してください。</translation>
    </message>
    <message>
        <source>Renotify is already open with the data folder %1, but does not answer (process %2). Nothing was filled in. Wait a moment and try again, or end that process.</source>
        <translation>データフォルダー %1 の Renotify はすでに開いていますが、応答しません (プロセス %2)。何も入力されていません。しばらく待って再試行するか、そのプロセスを終了してください。</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>ウィンドウを開くディスプレイがありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there. Choose another one with --data-dir.</source>
        <translation>データフォルダー %1 を使用できません。フォルダーではなく、そこに作成することもできません。--data-dir で別のフォルダーを指定してください。</translation>
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
        <translation>プッシュ受信不可</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>ステータス不明</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否認</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>approved at 14:30:11</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>status “%1”</source>
        <comment>a word of the service&apos;s that Renotify does not know</comment>
        <translation>ステータス「%1」</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>for the customer&apos;s answer</comment>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent.</source>
        <translation>お客様はこのチャレンジを否認しました。これ以上は何も送信されません。</translation>
    </message>
    <message>
        <source>The customer approved this challenge. No further push is needed.</source>
        <translation>お客様はこのチャレンジを承認しました。これ以上のプッシュは不要です。</translation>
    </message>
    <message>
        <source>This challenge has expired. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>このチャレンジは期限切れです。お客様に最初からやり直してもらい、新しいチャレンジを検索してください。</translation>
    </message>
    <message>
        <source>All 3 pushes of this challenge are used. Ask the customer to sign in again, then find the new challenge.</source>
        <translation>このチャレンジのプッシュ 3 回をすべて使い切りました。お客様に最初からやり直してもらい、新しいチャレンジを検索してください。</translation>
    </message>
    <message>
        <source>This device can’t receive pushes. Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>この端末はプッシュを受信できません。アプリを開くようお客様に依頼してください。アプリが保留中のサインインを確認します。</translation>
    </message>
    <message>
        <source>The customer’s device isn’t verified yet. Its enrolment has to be finished first.</source>
        <translation>お客様のデバイスはまだ検証されていません。先に登録を完了する必要があります。</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer before you send again.</source>
        <translation>前回の送信が届いている可能性がありますが、チャレンジの状態を読み取れません。再送信する前にお客様に確認してください。</translation>
    </message>
    <message>
        <source>The last send may have arrived. Check the challenge’s status before you send again (F5).</source>
        <translation>前回の送信が届いている可能性があります。再送信する前にチャレンジの状態を確認してください (F5)。</translation>
    </message>
    <message numerus="yes">
        <source>This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>このお客様にはプッシュを送信したばかりです。%n 秒待つか、「このまま送信」をオンにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer denied this challenge. Nothing more will be sent. They said they didn’t request it. Someone else may be trying to sign in: check who you are talking to, and tell your security team.</source>
        <translation>お客様はこのチャレンジを否認しました。これ以上は何も送信されません。お客様は身に覚えがないと回答しています。第三者がサインインしようとしている可能性があります。通話相手を確認し、セキュリティ担当に連絡してください。</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago.</source>
        <translation>このお客様にはプッシュを送信したばかりです。</translation>
    </message>
    <message numerus="yes">
        <source>This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.</source>
        <translation>
            <numerusform>このお客様にはプッシュを送信したばかりの可能性があります。%n 秒待つか、「このまま送信」をオンにしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renotify is already running with this data folder: give --demo another one.</source>
        <translation>このデータフォルダーを使用する Renotify がすでに実行中です。--demo には別のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>renotify::AboutDialog</name>
    <message>
        <source>About Renotify</source>
        <translation>Renotify について</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications and shows how each one ended.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty and is not affiliated with Twilio.

It uses Qt %1 (LGPL 3), QtKeychain (BSD) and SQLite (public domain).</source>
        <translation>Twilio Verify のプッシュ通知を再送信し、その結果を確認します。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。Twilio が開発したものではありません。

Qt %1 (LGPL 3)、QtKeychain (BSD)、SQLite (パブリックドメイン) を使用しています。</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Versions and desktop environment for a bug report. No accounts, customers or secrets.</source>
        <translation>バグ報告用のバージョンとデスクトップ環境。アカウント、お客様、シークレットは含まれません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>renotify::AccountBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>メニュー(&amp;U)</translation>
    </message>
    <message>
        <source>Paste ti&amp;cket</source>
        <translation>チケットを貼り付け(&amp;C)</translation>
    </message>
    <message>
        <source>Paste ticket</source>
        <translation>チケットを貼り付け</translation>
    </message>
    <message>
        <source>Fill in the form from the text on the clipboard (Ctrl+Shift+V)</source>
        <translation>クリップボードのテキストからフォームに入力 (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation>%1 へ送信</translation>
    </message>
    <message>
        <source>Fro&amp;m a list</source>
        <translation>一覧から(&amp;N)</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>一覧から</translation>
    </message>
    <message>
        <source>Send to many customers, one row each (Ctrl+Shift+L)</source>
        <translation>1 行に 1 人ずつ、多数のお客様に送信 (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChoice</name>
    <message>
        <source>The sandbox has stopped. Choose it again to restart it.</source>
        <translation>サンドボックスは終了しました。新しく開始するには、もう一度選択してください。</translation>
    </message>
    <message>
        <source>Choose an account, or add one.</source>
        <translation>アカウントを選択するか、追加してください。</translation>
    </message>
    <message>
        <source>The sandbox is starting…</source>
        <translation>サンドボックスを起動しています…</translation>
    </message>
    <message>
        <source>The sandbox isn’t running.</source>
        <translation>サンドボックスは動作していません。</translation>
    </message>
</context>
<context>
    <name>renotify::AccountChooser</name>
    <message>
        <source>&amp;Add account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>アカウントを削除(&amp;R)</translation>
    </message>
    <message>
        <source>More &amp;functions</source>
        <translation>その他の機能(&amp;F)</translation>
    </message>
    <message>
        <source>Accou&amp;nts</source>
        <translation>アカウント(&amp;N)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Copy account</source>
        <translation>アカウントをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>アカウントをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export accounts…</source>
        <translation>アカウントをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation>%1、本番</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1、未保存</translation>
    </message>
</context>
<context>
    <name>renotify::AccountControl</name>
    <message>
        <source>Enter the secret…</source>
        <translation>シークレットを入力…</translation>
    </message>
    <message>
        <source>No secret is stored for “%1”, so nothing can be sent through it.</source>
        <translation>「%1」のシークレットが保存されていないため、このアカウントでは送信できません。</translation>
    </message>
</context>
<context>
    <name>renotify::AccountForm</name>
    <message>
        <source>Account na&amp;me</source>
        <translation>アカウント名(&amp;M)</translation>
    </message>
    <message>
        <source>API &amp;key SID or account SID</source>
        <translation>API キー SID またはアカウント SID(&amp;K)</translation>
    </message>
    <message>
        <source>SK… or AC…</source>
        <translation>SK… または AC…</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>シークレット(&amp;E)</translation>
    </message>
    <message>
        <source>Kee&amp;p the secret</source>
        <translation>シークレットの保存先(&amp;P)</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>E&amp;xtra CA file</source>
        <translation>追加の CA ファイル(&amp;X)</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>&amp;Test account</source>
        <translation>アカウントをテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Checks what the credential is allowed to do. Nothing is sent to anyone.</source>
        <translation>この資格情報で何ができるかを問い合わせます。誰にも何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the API key’s secret or the account’s auth token.</source>
        <translation>API キーのシークレット、またはアカウントの認証トークンを入力してください。</translation>
    </message>
    <message>
        <source>An auth token has full access to the account. An API key can be restricted and revoked.</source>
        <translation>認証トークンではアカウントのすべての操作が可能です。API キーなら権限を制限したり、取り消したりできます。</translation>
    </message>
    <message>
        <source>Not saved yet. Check the field with the error.</source>
        <translation>まだ保存されていません。確認が必要な項目があります。</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>待機を中止(&amp;S)</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation>このセッション中のみ保持</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Give the account a name, for example “Acme staging”.</source>
        <translation>アカウントに名前を付けてください (例:「Acme ステージング」)。</translation>
    </message>
    <message>
        <source>This name belongs to the built-in sandbox. Choose another one.</source>
        <translation>その名前は内蔵のサンドボックスで使用されています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Another account already has this name. Choose a different one.</source>
        <translation>この名前は別のアカウントで使用されています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The service host has changed. Enter the secret again to confirm that it may be sent there.</source>
        <translation>サービスホストが変更されています。シークレットをもう一度入力してください。明示的に指定しない限り、そのホストへは送信されません。</translation>
    </message>
    <message>
        <source>The CA file has changed, and it decides which servers may see the secret. Enter the secret again.</source>
        <translation>CA ファイルが変更されています。シークレットをもう一度入力してください。このファイルによって、シークレットの提示先が決まります。</translation>
    </message>
    <message>
        <source>Enter the secret again to keep it somewhere else.</source>
        <translation>保存先を変更するには、シークレットをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>renotify::AccountPages</name>
    <message>
        <source>Add an account to send with your own Twilio credentials.</source>
        <translation>自分の Twilio 資格情報で送信するには、アカウントを追加してください。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
</context>
<context>
    <name>renotify::AccountTransfer</name>
    <message>
        <source>At %1, this file is too large to contain accounts. Nothing was changed.</source>
        <translation>ファイルサイズが %1 で、アカウントのファイルとしては大きすぎます。何も変更されていません。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Renotify. Install that version, then import the file. Nothing was changed.</source>
        <translation>このファイルは新しいバージョンの Renotify で作成されています。そのバージョンをインストールしてからインポートしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>This file doesn’t contain accounts, or it is damaged at “%1”. Nothing was changed.</source>
        <translation>アカウントのファイルではないか、「%1」の箇所が破損しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>このファイルを読み取れません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation>アカウント (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>アカウントのエクスポート</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>アカウント (*.json)</translation>
    </message>
    <message>
        <source>The file doesn’t exist. Nothing was changed.</source>
        <translation>そのようなファイルはありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Nothing was changed.</source>
        <translation>このファイルにアカウントはありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Imported. The file contains no secrets: enter them for the accounts that ask.</source>
        <translation>インポートしました。ファイルにシークレットは含まれていません。求められたアカウントのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>インポートしました。</translation>
    </message>
    <message>
        <source>Exported to %1. The file contains no secrets.</source>
        <translation>%1 にエクスポートしました。ファイルにシークレットは含まれていません。</translation>
    </message>
    <message>
        <source>%1 contains something else and was left unchanged. Choose another name.</source>
        <translation>%1 には別の内容が入っているため、そのまま残しました。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>renotify::AccountWords</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>renotify::AccountsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>When you save, the secret is stored in the keychain and never shown again.</source>
        <translation>保存すると、シークレットはキーチェーンに格納され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存されませんでした。</translation>
    </message>
    <message>
        <source>Saved, and removed from the keychain.</source>
        <translation>保存し、キーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Stopped waiting. Your answer in the keychain’s own window still counts: try again to be sure, or keep the secret for this session only.</source>
        <translation>待機を中止しました。キーチェーン自体のウィンドウでの操作は引き続き有効です。確実にするにはもう一度試すか、シークレットをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>Asking %1 what the credential is allowed to do…</source>
        <translation>この資格情報で何ができるかを %1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>アカウント「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its secret is removed too and can’t be restored. The history of its sends is kept.</source>
        <translation>シークレットも削除され、元に戻せません。送信の履歴は残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Discard the new account?</source>
        <translation>新しいアカウントを破棄しますか?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>アカウントは削除されませんでした。</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>Changes to the accounts marked • will be lost.</source>
        <translation>• の付いたアカウントの変更は失われます。</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Saved, but the old secret could not be removed from the keychain.</source>
        <translation>保存しましたが、古いシークレットをキーチェーンから削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityKey</name>
    <message>
        <source>Time to answer</source>
        <comment>the line above the bars</comment>
        <translation>応答までの時間</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityPicture</name>
    <message>
        <source>Sends ≤ %1</source>
        <comment>the highest bar</comment>
        <translation>送信 ≤ %1</translation>
    </message>
    <message>
        <source>Answer ≤ %1</source>
        <comment>the highest point of the line</comment>
        <translation>応答 ≤ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityStrip</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>renotify::ActivityWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <comment>a day</comment>
        <translation>%1 (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being sent</source>
        <translation>
            <numerusform>送信中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>受付済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>拒否 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>未送信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>no sends</source>
        <translation>送信なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>送信 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>answered after %1 on average</source>
        <comment>the challenges</comment>
        <translation>平均 %1 で応答</translation>
    </message>
</context>
<context>
    <name>renotify::AnswerComparison</name>
    <message>
        <source>Header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>renotify::ApiCodeWords</name>
    <message>
        <source>The credentials were refused</source>
        <translation>資格情報が拒否されました</translation>
    </message>
    <message>
        <source>The SID or the secret of the account is wrong, was deleted, belongs to another region, or is for tests only.</source>
        <translation>アカウントの SID またはシークレットが間違っているか、削除されたか、別のリージョンのものか、テスト専用です。</translation>
    </message>
    <message>
        <source>Check the SID, the secret and the service host of the account.</source>
        <translation>アカウントの SID、シークレット、サービスホストを確認してください。</translation>
    </message>
    <message>
        <source>The API key lacks a permission</source>
        <translation>API キーの権限が不足しています</translation>
    </message>
    <message>
        <source>The account uses a restricted API key that does not allow this.</source>
        <translation>アカウントで使用している制限付き API キーでは、この操作が許可されていません。</translation>
    </message>
    <message>
        <source>Ask whoever manages the key to add /twilio/verify/push-notification/create, /twilio/verify/challenge/read and /twilio/verify/challenge/list to it.</source>
        <translation>/twilio/verify/push-notification/create、/twilio/verify/challenge/read、/twilio/verify/challenge/list をキーに追加するよう、キーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation>Twilio アカウントが有効ではありません</translation>
    </message>
    <message>
        <source>Twilio does not serve this account: it is not active, or it was suspended.</source>
        <translation>このアカウントは有効でないか停止されているため、Twilio を利用できません。</translation>
    </message>
    <message>
        <source>Stop sending, and ask whoever manages your Twilio account.</source>
        <translation>送信を中止し、Twilio アカウントの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Test credentials do not work here</source>
        <translation>テスト用の資格情報はここでは使用できません</translation>
    </message>
    <message>
        <source>Verify does not accept Twilio’s test credentials.</source>
        <translation>Verify では Twilio のテスト用の資格情報を使用できません。</translation>
    </message>
    <message>
        <source>Use live credentials in the account.</source>
        <translation>アカウントに本番用の資格情報を設定してください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Twilio does not know this service, identity or challenge, or they do not belong together.</source>
        <translation>このサービス、アイデンティティ、またはチャレンジが Twilio に存在しないか、組み合わせが正しくありません。</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in. The identity may have to be the hash of the user name instead of the name itself.</source>
        <translation>3 つすべてをお客様のサインインと照合してください。アイデンティティには、ユーザー名そのものではなく、そのハッシュが必要な場合があります。</translation>
    </message>
    <message>
        <source>The customer’s device was not found</source>
        <translation>お客様のデバイスが見つかりませんでした</translation>
    </message>
    <message>
        <source>Twilio cannot find the device registration (the factor) that belongs to this.</source>
        <translation>対応するデバイス登録 (ファクター) が Twilio で見つかりません。</translation>
    </message>
    <message>
        <source>Check that service, identity and challenge belong together.</source>
        <translation>サービス、アイデンティティ、チャレンジの組み合わせが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The challenge was not found</source>
        <translation>チャレンジが見つかりませんでした</translation>
    </message>
    <message>
        <source>Twilio has no such challenge for this identity in this service.</source>
        <translation>このサービスのこのアイデンティティには、そのチャレンジが Twilio に存在しません。</translation>
    </message>
    <message>
        <source>The identity was not found</source>
        <translation>アイデンティティが見つかりませんでした</translation>
    </message>
    <message>
        <source>Twilio has no such identity in this service.</source>
        <translation>このサービスには、そのアイデンティティが Twilio に存在しません。</translation>
    </message>
    <message>
        <source>Check the service and the identity. It may have to be the hash of the user name instead of the name itself.</source>
        <translation>サービスとアイデンティティを確認してください。アイデンティティには、ユーザー名そのものではなく、そのハッシュが必要な場合があります。</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>同時リクエストが多すぎます</translation>
    </message>
    <message>
        <source>Your Twilio account had too many requests running at once, so this one was not processed.</source>
        <translation>Twilio アカウントで同時に実行中のリクエストが多すぎたため、このリクエストは処理されませんでした。</translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation>少し待ってから再送信してください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>Twilio limits how many requests it takes, and that limit was reached.</source>
        <translation>Twilio のリクエスト頻度の上限に達しました。</translation>
    </message>
    <message>
        <source>Wait a little, then send again.</source>
        <translation>しばらく待ってから再送信してください。</translation>
    </message>
    <message>
        <source>Something failed at Twilio</source>
        <translation>Twilio で問題が発生しました</translation>
    </message>
    <message>
        <source>The fault is Twilio’s, and how far the request got is not known.</source>
        <translation>問題は Twilio 側にあり、リクエストがどこまで処理されたかは不明です。</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>プッシュが送信された可能性があるため、再送信する前にチャレンジを確認してください。</translation>
    </message>
    <message>
        <source>Twilio is not available</source>
        <translation>Twilio を利用できません</translation>
    </message>
    <message>
        <source>Twilio cannot answer at the moment, and how far the request got is not known.</source>
        <translation>Twilio は現在応答できず、リクエストがどこまで処理されたかは不明です。</translation>
    </message>
    <message>
        <source>A value was not accepted</source>
        <translation>受け付けられない値がありました</translation>
    </message>
    <message>
        <source>Twilio rejected one of the values, so the request was not processed.</source>
        <translation>Twilio が値のいずれかを無効と判断したため、リクエストは処理されませんでした。</translation>
    </message>
    <message>
        <source>Check service, identity, challenge and time to live, then send again.</source>
        <translation>サービス、アイデンティティ、チャレンジ、有効期間を確認してから再送信してください。</translation>
    </message>
    <message>
        <source>This device can’t receive pushes</source>
        <translation>この端末はプッシュを受信できません</translation>
    </message>
    <message>
        <source>The customer’s device is registered without push, so no push can ever reach it.</source>
        <translation>お客様のデバイスはプッシュなしで登録されているため、プッシュが届くことはありません。</translation>
    </message>
    <message>
        <source>Ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>アプリを開くようお客様に依頼してください。アプリが保留中のサインインを確認します。</translation>
    </message>
    <message>
        <source>All 3 pushes are used up</source>
        <translation>プッシュ 3 回をすべて使い切りました</translation>
    </message>
    <message>
        <source>Twilio allows 3 pushes for a challenge, and this one has had them.</source>
        <translation>Twilio で許可されているプッシュはチャレンジごとに 3 回までで、このチャレンジでは使い切っています。</translation>
    </message>
    <message>
        <source>Ask the customer to start the sign-in again, which creates a new challenge.</source>
        <translation>お客様にサインインをやり直してもらってください。新しいチャレンジが作成されます。</translation>
    </message>
    <message>
        <source>The device is not fully set up</source>
        <translation>デバイスの設定が完了していません</translation>
    </message>
    <message>
        <source>The registration of the customer’s device (the factor) has not been verified.</source>
        <translation>お客様のデバイスの登録 (ファクター) が検証されていません。</translation>
    </message>
    <message>
        <source>Ask the customer to finish setting up the app, and to start the sign-in again.</source>
        <translation>お客様にアプリの設定を完了し、サインインをやり直してもらってください。</translation>
    </message>
    <message>
        <source>The challenge is already answered</source>
        <translation>チャレンジはすでに回答済みです</translation>
    </message>
    <message>
        <source>This sign-in has already been approved or denied.</source>
        <translation>このサインインはすでに承認または否認されています。</translation>
    </message>
    <message>
        <source>Check the challenge’s status. To try again, the customer starts a new sign-in.</source>
        <translation>チャレンジのステータスを確認してください。もう一度試すには、お客様がサインインをやり直す必要があります。</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>チャレンジの期限が切れました</translation>
    </message>
    <message>
        <source>The time to answer this sign-in is over.</source>
        <translation>このサインインへの回答期限が過ぎました。</translation>
    </message>
    <message>
        <source>The account SID is not valid</source>
        <translation>アカウント SID が無効です</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID of this request.</source>
        <translation>このリクエストのアカウント SID は Twilio に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check the SID and the secret of the account.</source>
        <translation>アカウントの SID とシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The factor SID is not valid</source>
        <translation>ファクター SID が無効です</translation>
    </message>
    <message>
        <source>Twilio does not accept the device registration (the factor) that belongs to this.</source>
        <translation>対応するデバイス登録 (ファクター) は Twilio に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>サービス SID が無効です</translation>
    </message>
    <message>
        <source>Twilio does not accept the service SID.</source>
        <translation>サービス SID は Twilio に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check the service SID: VA and 32 hexadecimal digits.</source>
        <translation>サービス SID (VA と 32 桁の 16 進数) を確認してください。</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>チャレンジ SID が無効です</translation>
    </message>
    <message>
        <source>Twilio does not accept the challenge SID.</source>
        <translation>チャレンジ SID は Twilio に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>チャレンジ SID (YC と 32 桁の 16 進数) を確認してください。</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>アイデンティティが無効です</translation>
    </message>
    <message>
        <source>Twilio does not accept the identity (it calls it the entity).</source>
        <translation>アイデンティティ (Twilio では「entity」と呼びます) は Twilio に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check the identity: 8 to 64 letters and digits, in groups joined by dashes.</source>
        <translation>アイデンティティを確認してください。8～64 文字の英数字で、ダッシュで区切ることができます。</translation>
    </message>
</context>
<context>
    <name>renotify::BodyView</name>
    <message>
        <source>One value on each line; order, names and numbers as they came</source>
        <translation>1 行に 1 つの値。順序、名前、数値は受信したまま</translation>
    </message>
    <message>
        <source>Exactly as it came</source>
        <translation>受信したとおりに表示</translation>
    </message>
    <message>
        <source>Compare with the previous answer of the same challenge</source>
        <translation>同じチャレンジの前回の応答と比較</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>No body was received.</source>
        <translation>本文は受信されませんでした。</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>本文内を検索</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>前の一致箇所を検索</translation>
    </message>
    <message>
        <source>The response was longer. The rest was not read.</source>
        <translation>応答はさらに続きますが、残りは読み取られていません。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the third of 17 places</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
</context>
<context>
    <name>renotify::CaFileField</name>
    <message>
        <source>Enter the full path, or choose the file with Browse.</source>
        <translation>完全なパスを入力するか、ボタンでファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file doesn’t exist.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>You don’t have permission to read this file.</source>
        <translation>このファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format (BEGIN CERTIFICATE).</source>
        <translation>このファイルに証明書が含まれていません。PEM 形式 (BEGIN CERTIFICATE) である必要があります。</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the extra CA file</source>
        <translation>追加の CA ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeCard</name>
    <message>
        <source>Challenge message</source>
        <translation>チャレンジのメッセージ</translation>
    </message>
    <message>
        <source>Challenge status</source>
        <translation>チャレンジのステータス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>プッシュの使用回数</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation>チャレンジ: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Enter service, identity and challenge to see its status.</source>
        <translation>状態を確認するには、サービス、アイデンティティ、チャレンジを入力してください。</translation>
    </message>
    <message>
        <source>Loading the challenge…</source>
        <translation>チャレンジを読み込み中…</translation>
    </message>
    <message>
        <source>Pushes used: all %1, according to Twilio</source>
        <translation>プッシュの使用回数: %1 回すべて (Twilio による)</translation>
    </message>
    <message>
        <source>Pushes used here: %1 of %2</source>
        <translation>ここでのプッシュの使用回数: %1/%2</translation>
    </message>
    <message>
        <source>You can still send. The key lacks /twilio/verify/challenge/read.</source>
        <translation>送信はできます。キーに /twilio/verify/challenge/read がありません。</translation>
    </message>
    <message>
        <source>Check all three against the customer’s sign-in.</source>
        <translation>3 つすべてをお客様のサインインと照合してください。</translation>
    </message>
    <message>
        <source>Challenge not found</source>
        <translation>チャレンジが見つかりません</translation>
    </message>
    <message>
        <source>This account can’t read challenges</source>
        <translation>このアカウントはチャレンジを読み取れません</translation>
    </message>
    <message>
        <source>Couldn’t load the challenge. Press F5 to retry.</source>
        <translation>チャレンジを読み込めませんでした。F5 で再試行します。</translation>
    </message>
    <message>
        <source>The last check failed; this is from %1.</source>
        <comment>14:30:11</comment>
        <translation>直近の確認に失敗しました。これは %1 時点の情報です。</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeFinder</name>
    <message>
        <source>Searching… Press Esc to stop.</source>
        <translation>検索中… Esc で中止します。</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. It may have expired, been answered, or belong to another service.</source>
        <translation>このお客様の保留中のチャレンジはありません。期限切れか、回答済みか、別のサービスのものかもしれません。</translation>
    </message>
    <message>
        <source>Selected the only pending challenge.</source>
        <translation>保留中の唯一のチャレンジを選択しました。</translation>
    </message>
    <message>
        <source>Choose with the arrow keys and Enter. Esc closes the list.</source>
        <translation>矢印キーと Enter で選択します。Esc で一覧を閉じます。</translation>
    </message>
    <message>
        <source>None pending.</source>
        <translation>保留中のものはありません。</translation>
    </message>
    <message>
        <source>Or your backend hashes identities, and the service knows this customer by the SHA-256.</source>
        <translation>または、バックエンドがアイデンティティをハッシュ化している可能性があります。その場合、サービスはこのお客様を SHA-256 で識別しています。</translation>
    </message>
    <message>
        <source>The older ones couldn’t be loaded.</source>
        <translation>それより古いものは読み込めませんでした。</translation>
    </message>
    <message>
        <source>The service doesn’t know this identity. Does it belong to another service?</source>
        <translation>サービスにこのアイデンティティがありません。別のサービスのものではありませんか?</translation>
    </message>
    <message>
        <source>The API key lacks the permission /twilio/verify/challenge/list. You can still send: enter the challenge SID.</source>
        <translation>API キーに /twilio/verify/challenge/list の権限がありません。送信はこの権限がなくても可能です。チャレンジ SID を入力してください。</translation>
    </message>
    <message>
        <source>Selected.</source>
        <translation>選択しました。</translation>
    </message>
    <message>
        <source>The identity was replaced with its SHA-256.</source>
        <translation>アイデンティティを SHA-256 に置き換えました。</translation>
    </message>
    <message>
        <source>Lists the challenges this customer hasn’t answered yet (Ctrl+Shift+F)</source>
        <translation>このお客様がまだ回答していないものを一覧表示します (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Needs an account, a service SID and an identity</source>
        <translation>アカウント、サービス SID、アイデンティティが必要です</translation>
    </message>
    <message>
        <source>None among the newest.</source>
        <translation>最新のものの中にはありません。</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeOrigin</name>
    <message>
        <source>This was filled in for the account “%1”. Is it right for “%2” too?</source>
        <translation>これはアカウント「%1」で使用した値です。「%2」でも正しいですか?</translation>
    </message>
</context>
<context>
    <name>renotify::ChallengeTrail</name>
    <message>
        <source>Challenge answer</source>
        <translation>チャレンジの回答</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>%1 ms 後</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>お客様の回答待ち</translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation>回答は未確認</translation>
    </message>
    <message numerus="yes">
        <source>after %n s</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
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
        <translation>最新の保留中のチャレンジ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>renotify::CheckPage</name>
    <message>
        <source>Result of the check</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Groups of the check</source>
        <translation>確認結果のグループ</translation>
    </message>
    <message>
        <source>Rows of the group</source>
        <translation>グループの行</translation>
    </message>
    <message>
        <source>Chec&amp;k the challenges</source>
        <translation>チャレンジを確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>続行(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み取り中…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>行を確認中…</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>送信可能</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be sent.</source>
        <translation>
            <numerusform>%Ln 行を送信できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can’t.</source>
        <comment>can’t be sent</comment>
        <translation>
            <numerusform>%Ln 行は送信できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the earlier list are not chosen.</source>
        <translation>
            <numerusform>以前の一覧の %Ln 行は選択されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the challenges, at the account’s pace…</source>
        <translation>アカウントのペースでチャレンジを確認中…</translation>
    </message>
</context>
<context>
    <name>renotify::ClockNotice</name>
    <message>
        <source>This computer’s clock showed %1 when the service’s clock showed %2. Set this computer’s clock, best automatically. Until then Renotify counts what a challenge has left by the service’s clock, but secure connections may be refused.</source>
        <translation>サービスの時計が %2 のとき、このコンピューターの時計は %1 でした。時計を合わせてください(自動設定をお勧めします)。それまで、チャレンジの残り時間はサービスの時計で数えますが、安全な接続が拒否されることがあります。</translation>
    </message>
</context>
<context>
    <name>renotify::ColourWords</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>renotify::ColumnFields</name>
    <message>
        <source>The first row has the &amp;names of the columns</source>
        <translation>最初の行は列名(&amp;N)</translation>
    </message>
    <message>
        <source>Service SID for rows without one</source>
        <translation>指定のない行のサービス SID</translation>
    </message>
    <message>
        <source>default</source>
        <comment>time to live: the one of the service</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds for rows without a time to live</source>
        <translation>有効期間の指定がない行の秒数</translation>
    </message>
    <message>
        <source>Ticket for rows without one</source>
        <translation>指定のない行のチケット</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>アイデンティティ(&amp;I)</translation>
    </message>
    <message>
        <source>Every row needs one.</source>
        <translation>すべての行に必要です。</translation>
    </message>
    <message>
        <source>C&amp;hallenge SID</source>
        <translation>チャレンジ SID(&amp;H)</translation>
    </message>
    <message>
        <source>Otherwise the newest pending one.</source>
        <translation>なければ最新の保留中のもの。</translation>
    </message>
    <message>
        <source>Ser&amp;vice SID</source>
        <translation>サービス SID(&amp;V)</translation>
    </message>
    <message>
        <source>Time to &amp;live</source>
        <translation>有効期間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>チケット(&amp;T)</translation>
    </message>
    <message>
        <source>only those that failed or were not sent</source>
        <translation>失敗した行と未送信の行のみ</translation>
    </message>
    <message>
        <source>only those that are unknown</source>
        <translation>結果が不明な行のみ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Rows of this result to send</source>
        <translation>この結果のうち送信する行</translation>
    </message>
    <message>
        <source>Column with: %1</source>
        <translation>%1 の列</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>一覧にない</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
</context>
<context>
    <name>renotify::CompareControl</name>
    <message>
        <source>Co&amp;mpare the answers of two rows…</source>
        <translation>2 行の応答を比較(&amp;M)…</translation>
    </message>
    <message>
        <source>This send is not in the history, so there is nothing to compare it with.</source>
        <translation>この送信は履歴にないため、比較する対象がありません。</translation>
    </message>
    <message>
        <source>This is the first answer for this challenge. To compare others, select two rows of the history.</source>
        <translation>このチャレンジの最初の応答です。ほかの応答を比較するには、履歴の 2 行を選択してください。</translation>
    </message>
    <message>
        <source>Select the two rows to compare: click one, then the other with Ctrl held.</source>
        <translation>比較する 2 行を選択してください。1 行をクリックし、Ctrl を押しながらもう 1 行をクリックします。</translation>
    </message>
</context>
<context>
    <name>renotify::CompareDialog</name>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>2 つの応答は同じです。</translation>
    </message>
    <message>
        <source>At least one of the bodies is not JSON, so they can only be compared as a whole.</source>
        <translation>少なくとも一方の本文が JSON ではないため、全体としてのみ比較できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln 件の相違点</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>応答を比較</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>後: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>renotify::ConfirmPage</name>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n second(s).</source>
        <translation>
            <numerusform>アカウントの現在のペースでは、長くても %n 秒で終わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n minute(s).</source>
        <translation>
            <numerusform>アカウントの現在のペースでは、長くても %n 分で終わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present pace of the account it takes at most %n hour(s).</source>
        <translation>
            <numerusform>アカウントの現在のペースでは、長くても %n 時間で終わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>送信の方法</translation>
    </message>
    <message>
        <source>This is a production account. Type the &amp;number of pushes to confirm:</source>
        <translation>これは本番アカウントです。確認のため、プッシュの件数を入力してください(&amp;N):</translation>
    </message>
    <message>
        <source>Number of pushes</source>
        <translation>プッシュの件数</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>一覧を送信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln push(es)</source>
        <translation>
            <numerusform>プッシュ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>people, after: 217 pushes to</comment>
        <translation>
            <numerusform>お客様 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>217 pushes through Acme</comment>
        <translation>%1 (%2 経由)</translation>
    </message>
    <message>
        <source>%1 to %2 through %3</source>
        <comment>217 pushes to 203 people through Acme</comment>
        <translation>%2への%1 (%3 経由)</translation>
    </message>
    <message>
        <source>This list was begun on %1, and all its rows have had their turn.</source>
        <translation>この一覧は %1 に開始され、すべての行の処理が済んでいます。</translation>
    </message>
    <message>
        <source>This list was begun on %1 and goes on: what was sent is not sent again.</source>
        <translation>この一覧は %1 に開始されており、続きから送信します。送信済みのものは再送信されません。</translation>
    </message>
    <message>
        <source>One at a time, and those first whose challenge expires soonest. Each row is checked once more when its turn comes; what cannot help by then is left out.</source>
        <translation>チャレンジの期限が近い行から順に、1 件ずつ送信します。各行は順番が来たときにもう一度確認され、その時点で役に立たないものは除外されます。</translation>
    </message>
    <message>
        <source>You can pause or stop at any time.</source>
        <translation>いつでも一時停止または中止できます。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln push(es)</source>
        <translation>
            <numerusform>プッシュ %Ln 件を送信(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of pushes.</source>
        <translation>プッシュの件数 %1 を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln push(es)</source>
        <translation>
            <numerusform>最大 %Ln 件のプッシュ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the last check, %Ln of them would be sent.</source>
        <comment>of up to 64 pushes</comment>
        <translation>
            <numerusform>直前の確認によると、そのうち %Ln 件が送信されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::DetailsPaste</name>
    <message>
        <source>Paste &amp;details…</source>
        <translation>詳細を貼り付け(&amp;D)…</translation>
    </message>
    <message>
        <source>Filled in from the text. Check the form before you send.</source>
        <translation>テキストから入力しました。送信する前にフォームを確認してください。</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>一度に読み取れるファイルは 1 つだけです。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a text file.</source>
        <translation>「%1」はフォルダーです。テキストファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>「%1」は %2 を超えています。開いて必要な部分をコピーし、「チケットを貼り付け」を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is not a plain text file. Open it and copy the part you need, then use “Paste ticket”.</source>
        <translation>「%1」はプレーンテキストファイルではありません。開いて必要な部分をコピーし、「チケットを貼り付け」を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
</context>
<context>
    <name>renotify::ErrorWords</name>
    <message>
        <source>Details: “%1”.</source>
        <translation>詳細:「%1」。</translation>
    </message>
    <message>
        <source>Twilio says: “%1”.</source>
        <translation>Twilio からのメッセージ:「%1」。</translation>
    </message>
    <message>
        <source>This is Twilio’s error %1.</source>
        <translation>Twilio のエラー %1 です。</translation>
    </message>
    <message>
        <source>Twilio says: “%1” (error %2).</source>
        <translation>Twilio からのメッセージ:「%1」(エラー %2)。</translation>
    </message>
    <message>
        <source>Twilio asks you to wait %1 s.</source>
        <translation>Twilio から %1 秒待つよう求められています。</translation>
    </message>
    <message>
        <source>Check the challenge before you send again: the push may have gone out.</source>
        <translation>プッシュが送信された可能性があるため、再送信する前にチャレンジを確認してください。</translation>
    </message>
    <message>
        <source>Twilio answered with an error</source>
        <translation>Twilio がエラーを返しました</translation>
    </message>
    <message>
        <source>Twilio answered with an error.</source>
        <translation>Twilio がエラーを返しました。</translation>
    </message>
    <message>
        <source>Open Twilio’s page about the error, or show it to whoever runs the service.</source>
        <translation>このエラーに関する Twilio のページを開くか、サービスの管理者に見せてください。</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>予期しない応答</translation>
    </message>
    <message>
        <source>The response had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>応答に Twilio のエラー詳細がありませんでした。経路上のプロキシが返した可能性があります。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, show the response to whoever runs your network.</source>
        <translation>しばらくしてからもう一度お試しください。解消しない場合は、応答をネットワークの管理者に見せてください。</translation>
    </message>
    <message>
        <source>The response, “%1”, had no error details from Twilio. It may have come from a proxy in between.</source>
        <translation>応答「%1」に Twilio のエラー詳細がありませんでした。経路上のプロキシが返した可能性があります。</translation>
    </message>
    <message>
        <source>The service redirected the request</source>
        <translation>サービスが別の場所を指しました</translation>
    </message>
    <message>
        <source>The response redirects to another address, and Renotify never takes your credentials there.</source>
        <translation>応答に別のアドレスが示されましたが、Renotify が資格情報を他のアドレスへ送信することはありません。</translation>
    </message>
    <message>
        <source>Check the service host of the account.</source>
        <translation>アカウントのサービスホストを確認してください。</translation>
    </message>
    <message>
        <source>The response redirects to “%1”, and Renotify never takes your credentials to another address.</source>
        <translation>応答が「%1」を指していますが、Renotify が資格情報を他のアドレスへ送信することはありません。</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>The answer was cut short, or did not come from Twilio.</source>
        <translation>応答が途中で切れているか、Twilio の応答ではありませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it keeps happening, check the service host of the account.</source>
        <translation>しばらくしてからもう一度お試しください。解消しない場合は、アカウントのサービスホストを確認してください。</translation>
    </message>
    <message>
        <source>The answer was too long</source>
        <translation>応答が長すぎました</translation>
    </message>
    <message>
        <source>The answer was longer than 1 MiB and was cut off.</source>
        <translation>応答が 1 MiB を超えていたため、途中で打ち切られました。</translation>
    </message>
    <message>
        <source>No answer within the time limit</source>
        <translation>制限時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The service was reached, but its answer did not come in time.</source>
        <translation>サービスに接続しましたが、時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が失われました</translation>
    </message>
    <message>
        <source>The connection was closed before the whole answer had arrived.</source>
        <translation>応答全体を受信する前に接続が切れました。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Renotify closed during the send</source>
        <translation>送信中に Renotify が終了しました</translation>
    </message>
    <message>
        <source>Renotify or the computer stopped before the answer came, so the outcome is not known.</source>
        <translation>応答が届く前に Renotify またはコンピューターが停止したため、結果を確認できませんでした。</translation>
    </message>
    <message>
        <source>Check the challenge before you send again.</source>
        <translation>再送信する前にチャレンジを確認してください。</translation>
    </message>
    <message>
        <source>Cancelled in time</source>
        <translation>送信前にキャンセルしました</translation>
    </message>
    <message>
        <source>It was cancelled before anything left this computer.</source>
        <translation>このコンピューターから何も送信されないうちにキャンセルされました。</translation>
    </message>
    <message>
        <source>Send again whenever you are ready.</source>
        <translation>準備ができたら、いつでも再送信できます。</translation>
    </message>
    <message>
        <source>Cancelled after it had left</source>
        <translation>送信後にキャンセルしました</translation>
    </message>
    <message>
        <source>It was cancelled when the request was already on its way.</source>
        <translation>リクエストがすでに送り出された後にキャンセルされました。</translation>
    </message>
    <message>
        <source>There is no valid address to send to</source>
        <translation>送信先のアドレスを作成できません</translation>
    </message>
    <message>
        <source>The account’s service host and the identity do not form a valid web address.</source>
        <translation>アカウントのサービスホストとアイデンティティから Web アドレスを作成できません。</translation>
    </message>
    <message>
        <source>Check the service host of the account, and the identity.</source>
        <translation>アカウントのサービスホストとアイデンティティを確認してください。</translation>
    </message>
    <message>
        <source>The service’s name was not found</source>
        <translation>サービスの名前が見つかりませんでした</translation>
    </message>
    <message>
        <source>The network does not know the name of the service host, or there is no network.</source>
        <translation>サービスホストの名前がネットワークで見つからないか、ネットワークに接続していません。</translation>
    </message>
    <message>
        <source>Check the network connection, and the service host of the account.</source>
        <translation>ネットワーク接続とアカウントのサービスホストを確認してください。</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Nothing accepts connections at the address of the service.</source>
        <translation>サービスのアドレスで接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Check that the service runs, and the service host of the account.</source>
        <translation>サービスが動作しているか、またアカウントのサービスホストが正しいか確認してください。</translation>
    </message>
    <message>
        <source>No connection within the time limit</source>
        <translation>制限時間内に接続できませんでした</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>時間内にサービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>The network cannot be used</source>
        <translation>ネットワークを使用できません</translation>
    </message>
    <message>
        <source>The request could not leave this computer.</source>
        <translation>このコンピューターからリクエストを送信できませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection and the firewall, then try again.</source>
        <translation>ネットワーク接続とファイアウォールを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>プロキシでエラーが発生しました</translation>
    </message>
    <message>
        <source>Your network’s proxy failed, so Twilio was not reached.</source>
        <translation>ネットワークのプロキシに妨げられ、Twilio に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>このコンピューターのプロキシ設定を確認するか、ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>プロキシがパスワードを要求しています</translation>
    </message>
    <message>
        <source>Your network’s proxy lets nobody through without a user name and a password.</source>
        <translation>ネットワークのプロキシを通るには、ユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>Enter them in the proxy settings of this computer, or ask whoever runs your network.</source>
        <translation>このコンピューターのプロキシ設定に入力するか、ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, has expired.</source>
        <translation>サービスの身元を証明する証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, was valid until %1.</source>
        <translation>サービスの身元を証明する証明書の有効期限は %1 まででした。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is not valid yet.</source>
        <translation>サービスの身元を証明する証明書は、有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>The service’s certificate, which proves who it is, is valid only from %1.</source>
        <translation>サービスの身元を証明する証明書は、%1 以降に有効になります。</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>証明書が別の名前のものです</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is not for the service host.</source>
        <translation>応答した相手はサービスホストではありませんでした。</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, ask whoever runs your network.</source>
        <translation>アカウントのサービスホストを確認してください。正しい場合は、ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for “%1”, not for the service host.</source>
        <translation>応答した相手は「%1」で、サービスホストではありませんでした。</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <source>The certificate of the service is not signed by anyone this computer trusts.</source>
        <translation>サービスの証明書を、このコンピューターが信頼する機関が保証していません。</translation>
    </message>
    <message>
        <source>If the service is your own, set its certificate as the account’s extra CA file.</source>
        <translation>自社のサービスである場合は、その証明書をアカウントの追加の CA ファイルに設定してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not signed by anyone this computer trusts.</source>
        <translation>「%1」の証明書を、このコンピューターが信頼する機関が保証していません。</translation>
    </message>
    <message>
        <source>The certificate’s issuer is unknown</source>
        <translation>証明書の発行者が不明です</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate’s issuer is not trusted here.</source>
        <translation>ネットワークで TLS 検査が行われているようです。証明書の発行者はこのコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for its CA file, and set it in the account.</source>
        <translation>ネットワークの管理者に CA ファイルを提供してもらい、アカウントに設定してください。</translation>
    </message>
    <message>
        <source>Your network seems to inspect TLS: the certificate was issued by “%1”, which this computer does not trust.</source>
        <translation>ネットワークで TLS 検査が行われているようです。証明書の発行者「%1」はこのコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>This computer and the service could not agree on a secure connection (TLS).</source>
        <translation>このコンピューターとサービスの間で、安全な接続 (TLS) を確立できませんでした。</translation>
    </message>
    <message>
        <source>The extra CA file cannot be used</source>
        <translation>追加の CA ファイルを使用できません</translation>
    </message>
    <message>
        <source>The account’s extra CA file cannot be read or has no certificate in it.</source>
        <translation>アカウントの追加の CA ファイルを読み取れないか、ファイルに証明書が含まれていません。</translation>
    </message>
    <message>
        <source>Choose the file again in the account.</source>
        <translation>アカウントでファイルをもう一度選択してください。</translation>
    </message>
    <message>
        <source>The account’s extra CA file “%1” cannot be read or has no certificate in it.</source>
        <translation>アカウントの追加の CA ファイル「%1」を読み取れないか、ファイルに証明書が含まれていません。</translation>
    </message>
    <message>
        <source>The sandbox isn’t running</source>
        <translation>サンドボックスが動作していません</translation>
    </message>
    <message>
        <source>The sandbox is a separate program, and it did not start or is not responding.</source>
        <translation>サンドボックスは独立したプログラムですが、起動しなかったか、応答していません。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, reinstall Renotify: renotify-sandbox comes with it.</source>
        <translation>もう一度お試しください。解消しない場合は、Renotify を再インストールしてください。renotify-sandbox は Renotify に付属しています。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The secret cannot be reached while the keychain is locked.</source>
        <translation>キーチェーンがロックされている間は、シークレットを利用できません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain was not opened</source>
        <translation>キーチェーンが開かれませんでした</translation>
    </message>
    <message>
        <source>The keychain asked for permission and did not get it.</source>
        <translation>キーチェーンが許可を求めましたが、許可されませんでした。</translation>
    </message>
    <message>
        <source>Try again, and allow Renotify to use the keychain.</source>
        <translation>もう一度試し、Renotify にキーチェーンの使用を許可してください。</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>Renotify found no keychain on this computer to keep secrets in.</source>
        <translation>このコンピューターには、Renotify がシークレットを保存できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Set one up, or choose in the account to keep the secret for this session only.</source>
        <translation>キーチェーンを設定するか、アカウントでシークレットをこのセッションのみ保持するように選択してください。</translation>
    </message>
    <message>
        <source>The keychain is not responding</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; perhaps another window asks for its password.</source>
        <translation>キーチェーンが時間内に応答しませんでした。別のウィンドウでパスワードを求められている可能性があります。</translation>
    </message>
    <message>
        <source>Look for that window, then try again.</source>
        <translation>そのウィンドウを探してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>キーチェーンでエラーが発生しました</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>キーチェーンがエラーを返しました。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, keep the account’s secret for this session only.</source>
        <translation>もう一度お試しください。解消しない場合は、アカウントのシークレットをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>The account has no secret</source>
        <translation>アカウントにシークレットがありません</translation>
    </message>
    <message>
        <source>No secret is stored for this account.</source>
        <translation>このアカウントのシークレットは保存されていません。</translation>
    </message>
    <message>
        <source>Enter the secret in the account.</source>
        <translation>アカウントにシークレットを入力してください。</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>キーリングがまだありません</translation>
    </message>
    <message>
        <source>The keychain is running, but nothing has been stored in it yet, and it has no password.</source>
        <translation>キーチェーンは動作していますが、まだ何も保存されておらず、パスワードも設定されていません。</translation>
    </message>
    <message>
        <source>Enter the secret in the account and save: the desktop then asks for a password for the new keyring.</source>
        <translation>アカウントにシークレットを入力して保存してください。新しいキーリングのパスワードの入力をデスクトップから求められます。</translation>
    </message>
    <message>
        <source>The secret was given for another host</source>
        <translation>シークレットは別のホスト用です</translation>
    </message>
    <message>
        <source>The account’s service host or CA file is not the one that its secret was entered for.</source>
        <translation>アカウントのサービスホストまたは CA ファイルが、シークレットを入力したときのものと異なります。</translation>
    </message>
    <message>
        <source>Check the service host of the account. If it is right, enter the secret again.</source>
        <translation>アカウントのサービスホストを確認してください。正しい場合は、シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The account’s secret was entered for “%1” and is sent nowhere else.</source>
        <translation>アカウントのシークレットは「%1」用に入力されたもので、他の場所には送信されません。</translation>
    </message>
    <message>
        <source>No room for the history</source>
        <translation>履歴を保存する空き容量がありません</translation>
    </message>
    <message>
        <source>The disk is full, and Renotify sends nothing that it can’t record.</source>
        <translation>ディスクがいっぱいです。記録なしに送信されることはありません。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>履歴に書き込めません</translation>
    </message>
    <message>
        <source>The history is write-protected, and Renotify sends nothing that it can’t record.</source>
        <translation>履歴が書き込み禁止になっています。記録なしに送信されることはありません。</translation>
    </message>
    <message>
        <source>Make the history file and its folder writable.</source>
        <translation>履歴ファイルとそのフォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The history file is not Renotify’s</source>
        <translation>履歴が別のプログラムのファイルです</translation>
    </message>
    <message>
        <source>The file in the history’s place was not created by Renotify, so it was left unchanged.</source>
        <translation>履歴の場所にあるファイルは Renotify が作成したものではないため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Move the file elsewhere, then start Renotify again.</source>
        <translation>ファイルを別の場所に移動してから、Renotify を再起動してください。</translation>
    </message>
    <message>
        <source>The history is from a newer Renotify</source>
        <translation>履歴が新しい Renotify のものです</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>履歴は新しいバージョンの Renotify で書き込まれているため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>履歴が破損しています</translation>
    </message>
    <message>
        <source>The history can’t be relied on, so it was left unchanged.</source>
        <translation>履歴を信頼できないため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Keep a copy of the file, restore one from your backup, then start Renotify again.</source>
        <translation>ファイルのコピーを保管し、バックアップから復元してから、Renotify を再起動してください。</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>履歴が使用中です</translation>
    </message>
    <message>
        <source>Another program is using the history and did not release it in time.</source>
        <translation>別のプログラムが履歴を使用しており、時間内に解放されませんでした。</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>別のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The history cannot be used</source>
        <translation>履歴を使用できません</translation>
    </message>
    <message>
        <source>Reading or writing the history failed, and Renotify sends nothing that it can’t record.</source>
        <translation>履歴の読み取りまたは書き込みに失敗しました。記録なしに送信されることはありません。</translation>
    </message>
    <message>
        <source>Check the disk and the history’s folder, then start Renotify again.</source>
        <translation>ディスクと履歴のフォルダーを確認してから、Renotify を再起動してください。</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>A file that Renotify needs could not be read.</source>
        <translation>Renotify に必要なファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Make the file readable, then start Renotify again.</source>
        <translation>ファイルの読み取りを許可してから、Renotify を再起動してください。</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The change could not be saved to its file.</source>
        <translation>変更をファイルに保存できませんでした。</translation>
    </message>
    <message>
        <source>Check the free disk space and the file’s permissions.</source>
        <translation>ディスクの空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>A file does not contain what Renotify wrote, so it was left unchanged.</source>
        <translation>ファイルの内容が Renotify の書き込んだものと異なるため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Restore it from your backup, then start Renotify again.</source>
        <translation>バックアップのコピーに置き換えてから、Renotify を再起動してください。</translation>
    </message>
    <message>
        <source>A file is from a newer Renotify</source>
        <translation>ファイルが新しい Renotify のものです</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Renotify, so it was left unchanged.</source>
        <translation>ファイルは新しいバージョンの Renotify で書き込まれているため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>ルールにより中止</translation>
    </message>
    <message>
        <source>Just before the request left, a rule that protects the customer stopped it.</source>
        <translation>送信の直前に、お客様を保護するルールによって中止されました。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the challenge before you send again.</source>
        <translation>何も送信されていません。再送信する前にチャレンジを確認してください。</translation>
    </message>
    <message>
        <source>The account has changed meanwhile</source>
        <translation>その間にアカウントが変更されました</translation>
    </message>
    <message>
        <source>The account was changed or removed before anything left this computer.</source>
        <translation>何も送信されないうちに、アカウントが変更または削除されました。</translation>
    </message>
    <message>
        <source>Check the account, then send again.</source>
        <translation>アカウントを確認してから、再送信してください。</translation>
    </message>
    <message>
        <source>Check this computer’s clock, date and time zone. If they are right, tell whoever runs the service.</source>
        <translation>このコンピューターの時刻、日付、タイムゾーンを確認してください。正しい場合は、サービスの運営者に知らせてください。</translation>
    </message>
</context>
<context>
    <name>renotify::FateBar</name>
    <message>
        <source>What has become of the list</source>
        <translation>一覧の結果の内訳</translation>
    </message>
</context>
<context>
    <name>renotify::FateWords</name>
    <message>
        <source>Not sent yet</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>お客様の回答待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>否認</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
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
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Removed from the history</source>
        <translation>履歴から削除済み</translation>
    </message>
</context>
<context>
    <name>renotify::FieldNote</name>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>renotify::FieldWords</name>
    <message>
        <source>That is an account SID (AC).</source>
        <translation>それはアカウント SID (AC) です。</translation>
    </message>
    <message>
        <source>An account SID starts with AC.</source>
        <translation>アカウント SID は AC で始まります。</translation>
    </message>
    <message>
        <source>Enter the account SID: AC and 32 hexadecimal digits.</source>
        <translation>アカウント SID (AC と 32 桁の 16 進数) を入力してください。</translation>
    </message>
    <message>
        <source>That is an API key SID (SK).</source>
        <translation>それは API キー SID (SK) です。</translation>
    </message>
    <message>
        <source>An API key SID starts with SK.</source>
        <translation>API キー SID は SK で始まります。</translation>
    </message>
    <message>
        <source>Enter the API key SID: SK and 32 hexadecimal digits.</source>
        <translation>API キー SID (SK と 32 桁の 16 進数) を入力してください。</translation>
    </message>
    <message>
        <source>An API key SID starts with SK, an account SID with AC.</source>
        <translation>API キー SID は SK、アカウント SID は AC で始まります。</translation>
    </message>
    <message>
        <source>Enter the API key SID or the account SID: SK or AC, and 32 hexadecimal digits.</source>
        <translation>API キー SID またはアカウント SID (SK または AC と 32 桁の 16 進数) を入力してください。</translation>
    </message>
    <message>
        <source>That is a service SID (VA).</source>
        <translation>それはサービス SID (VA) です。</translation>
    </message>
    <message>
        <source>A service SID starts with VA.</source>
        <translation>サービス SID は VA で始まります。</translation>
    </message>
    <message>
        <source>Enter the service SID: VA and 32 hexadecimal digits.</source>
        <translation>サービス SID (VA と 32 桁の 16 進数) を入力してください。</translation>
    </message>
    <message>
        <source>That is an entity SID (YE).</source>
        <translation>それはエンティティ SID (YE) です。</translation>
    </message>
    <message>
        <source>An entity SID starts with YE.</source>
        <translation>エンティティ SID は YE で始まります。</translation>
    </message>
    <message>
        <source>Enter the entity SID: YE and 32 hexadecimal digits.</source>
        <translation>エンティティ SID (YE と 32 桁の 16 進数) を入力してください。</translation>
    </message>
    <message>
        <source>That is a factor SID (YF).</source>
        <translation>それはファクター SID (YF) です。</translation>
    </message>
    <message>
        <source>A factor SID starts with YF.</source>
        <translation>ファクター SID は YF で始まります。</translation>
    </message>
    <message>
        <source>Enter the factor SID: YF and 32 hexadecimal digits.</source>
        <translation>ファクター SID (YF と 32 桁の 16 進数) を入力してください。</translation>
    </message>
    <message>
        <source>That is a challenge SID (YC).</source>
        <translation>それはチャレンジ SID (YC) です。</translation>
    </message>
    <message>
        <source>A challenge SID starts with YC.</source>
        <translation>チャレンジ SID は YC で始まります。</translation>
    </message>
    <message>
        <source>Enter the challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>チャレンジ SID (YC と 32 桁の 16 進数) を入力してください。</translation>
    </message>
    <message>
        <source>That is a notification SID (NT).</source>
        <translation>それは通知 SID (NT) です。</translation>
    </message>
    <message>
        <source>A notification SID starts with NT.</source>
        <translation>通知 SID は NT で始まります。</translation>
    </message>
    <message>
        <source>Enter the notification SID: NT and 32 hexadecimal digits.</source>
        <translation>通知 SID (NT と 32 桁の 16 進数) を入力してください。</translation>
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
        <translation>改行なしスペース</translation>
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
        <source>Character %1 is %2, which is invisible. Type that part again.</source>
        <translation>%1 文字目が%2で、目に見えません。その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>Character %1 is “%2”. After its first two letters a SID has only 0 to 9 and a to f.</source>
        <translation>%1 文字目が「%2」です。SID の先頭 2 文字より後に使えるのは 0～9 と a～f だけです。</translation>
    </message>
    <message>
        <source>Write the first two letters as capitals: %1.</source>
        <translation>先頭の 2 文字は大文字で入力してください: %1。</translation>
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
        <translation>サービスがお客様を識別するアイデンティティを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n: an identity has at most %1 characters.</source>
        <translation>
            <numerusform>%n 文字長すぎます。アイデンティティは最大 %1 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A character of the identity is broken. Copy or type it again.</source>
        <translation>アイデンティティに壊れた文字があります。もう一度コピーするか入力し直してください。</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be sent: in a web address they have another meaning.</source>
        <translation>「.」と「..」は送信できません。Web アドレスでは別の場所を指します。</translation>
    </message>
    <message>
        <source>Character %1 is %2, which is invisible and will be sent. If that is a mistake, type that part again.</source>
        <translation>%1 文字目が%2で、目に見えませんがそのまま送信されます。間違いの場合は、その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>This looks like a user name or an e-mail address. Many services know the customer by another identity: Twilio’s sample backend stores the SHA-256 of the user name.</source>
        <translation>ユーザー名またはメールアドレスのようです。多くのサービスでは、お客様を別のアイデンティティで識別します。Twilio のサンプルバックエンドはユーザー名の SHA-256 を保存します。</translation>
    </message>
    <message>
        <source>An identity usually has 8 to 64 letters and digits, in groups joined by dashes. This one will be sent as it is.</source>
        <translation>アイデンティティは通常、8～64 文字の英数字で、ダッシュで区切られることもあります。この値はそのまま送信されます。</translation>
    </message>
    <message>
        <source>Enter the base URL, for example https://verify.example.com.</source>
        <translation>ベース URL を入力してください (例: https://verify.example.com)。</translation>
    </message>
    <message>
        <source>This is not a complete web address such as https://verify.example.com.</source>
        <translation>完全な Web アドレスではありません。https://verify.example.com のように入力してください。</translation>
    </message>
    <message>
        <source>Start the address with https:// (for a service on this computer also http://).</source>
        <translation>アドレスは https:// で始めてください (このコンピューター上のサービスの場合は http:// も使用できます)。</translation>
    </message>
    <message>
        <source>Use https://: with http:// the secret could be intercepted. Only a service on this computer (localhost) may use http://.</source>
        <translation>https:// を使用してください。http:// では、シークレットが途中で読み取られるおそれがあります。http:// を使用できるのは、このコンピューター上のサービス (localhost) だけです。</translation>
    </message>
    <message>
        <source>Remove user name, password and @ from the address: the SID and the secret have fields of their own.</source>
        <translation>アドレスにユーザー名、パスワード、@ を含めないでください。SID とシークレットには専用の入力欄があります。</translation>
    </message>
    <message>
        <source>Remove everything from the ? or # on.</source>
        <translation>? または # 以降を削除してください。</translation>
    </message>
    <message>
        <source>Out of range: Twilio accepts %1 to %2 seconds.</source>
        <translation>範囲外です。Twilio で指定できるのは %1～%2 秒です。</translation>
    </message>
    <message>
        <source>The service decides: 300 seconds by default.</source>
        <translation>サービスの設定に従います (既定値は 300 秒)。</translation>
    </message>
    <message>
        <source>One attempt now, not kept for an offline phone.</source>
        <translation>今すぐ 1 回だけ試します。電話がオフラインの場合は保持されません。</translation>
    </message>
    <message numerus="yes">
        <source>Kept for an offline phone for up to %n s.</source>
        <translation>
            <numerusform>電話がオフラインの場合、最大 %n 秒間保持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::FinderPanel</name>
    <message>
        <source>Try its SHA-&amp;256</source>
        <translation>SHA-256 で試す(&amp;2)</translation>
    </message>
    <message>
        <source>Find challenges</source>
        <translation>チャレンジを検索</translation>
    </message>
    <message>
        <source>Searches again with the SHA-256 of the identity (lower-case hex)</source>
        <translation>アイデンティティをその SHA-256 (小文字の 16 進数) に置き換えて、もう一度検索します</translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln so far, loading more…</source>
        <translation>
            <numerusform>現在、最新の %Ln 件。続きを取得中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; there are more.</source>
        <translation>
            <numerusform>最新の %Ln 件 (ほかにもあります)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln; scroll for more.</source>
        <translation>
            <numerusform>最新の %Ln 件。スクロールすると続きを表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, newest first.</source>
        <translation>
            <numerusform>保留中 %Ln 件 (新しい順)。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;vert to what you typed</source>
        <translation>入力した値に戻す(&amp;V)</translation>
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
    <message>
        <source>The answer of %1 is no longer watched: the account “%2”, which it was sent through, has been removed.</source>
        <translation>%1 の回答の監視を終了しました。送信に使用したアカウント「%2」が削除されたためです。</translation>
    </message>
</context>
<context>
    <name>renotify::FormFiller</name>
    <message>
        <source>Restore the previous values</source>
        <translation>以前の値に戻す</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>「%1」という名前のアカウントはありません。</translation>
    </message>
    <message>
        <source>Filled in from a link. Check the form before you send.</source>
        <translation>リンクから入力しました。送信する前にフォームを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>「%1」は有効期間として正しくありません。0～300 秒で指定してください。</translation>
    </message>
    <message>
        <source>Filled in from the command line. Check the form before you send.</source>
        <translation>コマンドラインから入力しました。送信する前にフォームを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier link(s) or paste(s) were replaced before they were sent. “Restore the previous values” brings them back one by one.</source>
        <translation>
            <numerusform>以前のリンクまたは貼り付け %Ln 件が、送信前に置き換えられました。「以前の値に戻す」で 1 件ずつ元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back challenge and ticket</source>
        <translation>チャレンジとチケットを元に戻す</translation>
    </message>
    <message>
        <source>This is another customer: the challenge and ticket of “%1” were removed from the form.</source>
        <translation>別のお客様です。「%1」のチャレンジとチケットはフォームから取り除かれました。</translation>
    </message>
</context>
<context>
    <name>renotify::GroupList</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>renotify::GuardFields</name>
    <message>
        <source>Pr&amp;oduction account</source>
        <translation>本番アカウント(&amp;O)</translation>
    </message>
    <message>
        <source>The window and the Send button warn that real customers are on the other end.</source>
        <translation>実際のお客様が相手であることを、ウィンドウと送信ボタンに表示します。</translation>
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
        <translation>同じアイデンティティへの送信の間隔</translation>
    </message>
    <message>
        <source>Hol&amp;d in seconds</source>
        <translation>保留時間 (秒)(&amp;D)</translation>
    </message>
    <message>
        <source>before a send goes out; Esc stops it until then</source>
        <translation>送信されるまでの時間 (Esc で中止可能)</translation>
    </message>
</context>
<context>
    <name>renotify::HeadlineWords</name>
    <message>
        <source>Twilio accepted the push and keeps trying until %1. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio がプッシュを受け付け、%1 まで配信を試みます。端末に届いたかどうかは Twilio から通知されません。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>お客様の回答待ち</translation>
    </message>
    <message>
        <source>Accepted, but no answer seen</source>
        <translation>受付済み、回答は未確認</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>お客様が承認しました</translation>
    </message>
    <message>
        <source>Denied by the customer</source>
        <translation>お客様が否認しました</translation>
    </message>
    <message>
        <source>Denied: not requested</source>
        <translation>否認: 身に覚えなし</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>回答のないまま期限切れ</translation>
    </message>
    <message>
        <source>All 3 pushes are used</source>
        <translation>3 回のプッシュをすべて使用済み</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer and what happened to them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer approved the sign-in. No further push is needed.</source>
        <translation>お客様がサインインを承認しました。これ以上のプッシュは不要です。</translation>
    </message>
    <message>
        <source>Nothing more will be sent to this challenge. If it was a mistake, ask the customer to sign in again.</source>
        <translation>このチャレンジにはこれ以上何も送信されません。誤操作の場合は、もう一度サインインするようお客様に依頼してください。</translation>
    </message>
    <message>
        <source>The customer says they didn’t request it. Someone else may be trying to sign in. Check who you are talking to, and tell your security team. Nothing more will be sent to this challenge.</source>
        <translation>お客様は身に覚えがないと回答しています。第三者がサインインしようとしている可能性があります。通話相手を確認し、セキュリティ担当に連絡してください。このチャレンジにはこれ以上何も送信されません。</translation>
    </message>
    <message>
        <source>Ask the customer to sign in again, then find the new challenge.</source>
        <translation>もう一度サインインするようお客様に依頼し、新しいチャレンジを検索してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1, answered after %n s</source>
        <comment>Accepted – 201 Created – 182 ms</comment>
        <translation>
            <numerusform>%1、%n 秒後に回答</numerusform>
        </translation>
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
        <source>Diagnostics copied: versions and desktop environment, no accounts, customers or secrets.</source>
        <translation>診断情報をコピーしました。バージョンとデスクトップ環境のみで、アカウント、お客様、シークレットは含まれません。</translation>
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
        <source>Choose an account. The sandbox is a simulated service: nothing leaves this computer.</source>
        <translation>アカウントを選択します。サンドボックスはこのコンピューター上のサービスで、プッシュが外に出ることはありません。</translation>
    </message>
    <message>
        <source>Fill in the service SID (VA…), the customer&apos;s identity and the challenge SID (YC…), or paste any text that has them.</source>
        <translation>サービス SID (VA…)、お客様のアイデンティティ、チャレンジ SID (YC…) を入力するか、それらを含むテキストを貼り付けます。</translation>
    </message>
    <message>
        <source>Choose how long Twilio should keep trying, and press Send.</source>
        <translation>Twilio が送信を試み続ける時間を選択し、送信ボタンを押します。</translation>
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
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio がプッシュを受け付けました。端末に届いたかどうかは Twilio から通知されません。</translation>
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
        <translation>Twilio に何も届かないうちに失敗しました。再送信しても安全です。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back. Check the challenge before you send again.</source>
        <translation>リクエストは届いた可能性がありますが、応答がありませんでした。再送信する前にチャレンジを確認してください。</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>How long Twilio keeps the push for a phone that is offline: 0 to 300 seconds.</source>
        <translation>電話がオフラインのときに、Twilio がプッシュを保持する時間です (0～300 秒)。</translation>
    </message>
    <message>
        <source>0 means one attempt now. The service’s default is 300.</source>
        <translation>0 にすると、今すぐ 1 回だけ試します。サービスの既定値は 300 です。</translation>
    </message>
    <message>
        <source>A challenge usually lasts five minutes; keeping a push any longer doesn’t help.</source>
        <translation>チャレンジは通常 5 分間有効です。それより長くプッシュを保持しても意味がありません。</translation>
    </message>
    <message>
        <source>Why did the push not arrive?</source>
        <translation>プッシュが届かないときは</translation>
    </message>
    <message>
        <source>Is the challenge still pending? If it has expired or been approved or denied, the customer has to sign in again.</source>
        <translation>チャレンジはまだ保留中ですか? 期限切れ、承認済み、または否認の場合は、お客様にサインインをやり直してもらいます。</translation>
    </message>
    <message>
        <source>Have three pushes been used? Twilio allows no more per challenge: the customer has to sign in again.</source>
        <translation>プッシュを 3 回使いましたか? Twilio では 1 つのチャレンジにつき 3 回までです。お客様にサインインをやり直してもらいます。</translation>
    </message>
    <message>
        <source>Was it denied? Ask the customer first: someone else may be trying to sign in.</source>
        <translation>否認されましたか? まずお客様に確認してください。第三者がサインインしようとしている可能性があります。</translation>
    </message>
    <message>
        <source>Can the device receive pushes? Error 60307 means that it can’t: ask the customer to open the app; it checks for pending sign-ins.</source>
        <translation>端末はプッシュを受信できますか? エラー 60307 は受信できないことを示します。アプリを開くようお客様に依頼してください。アプリが保留中のサインインを確認します。</translation>
    </message>
    <message>
        <source>Is the phone online, and are the app&apos;s notifications allowed?</source>
        <translation>電話はオンラインですか? アプリの通知は許可されていますか?</translation>
    </message>
    <message>
        <source>If all of that is fine: opening the app shows the pending challenge, with or without a push.</source>
        <translation>以上に問題がない場合: アプリを開くと、プッシュの有無にかかわらず保留中のチャレンジが表示されます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
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
        <translation>アイデンティティに移動</translation>
    </message>
    <message>
        <source>find the challenges of the identity (as does Enter in its field)</source>
        <translation>アイデンティティのチャレンジを検索 (入力欄で Enter を押しても同じ)</translation>
    </message>
    <message>
        <source>paste details from any text</source>
        <translation>任意のテキストから詳細を貼り付け</translation>
    </message>
    <message>
        <source>load the selected history row into the form</source>
        <translation>履歴で選択した行をフォームに読み込む</translation>
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
        <source>Secrets are kept in the system’s keychain and nowhere else.</source>
        <translation>シークレットはシステムのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>The history stays on this computer. Device tokens and the details of a challenge are never kept.</source>
        <translation>履歴はこのコンピューターにのみ保存されます。デバイストークンとチャレンジの詳細は一切保存されません。</translation>
    </message>
    <message>
        <source>Renotify talks to your account’s host and to no one else.</source>
        <translation>Renotify が通信する相手は、アカウントのホストだけです。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Every send is kept, whatever its outcome, for as long as the preferences say: forever, unless you choose otherwise.</source>
        <translation>結果にかかわらず、すべての送信は設定で選んだ期間保存されます。選ばなければ無期限です。</translation>
    </message>
    <message>
        <source>Each bar above the table shows the sends of one or more days by outcome; the line shows how long customers took to answer. Click a bar to see only its days. Days are in UTC.</source>
        <translation>表の上の棒は 1 日または数日分の送信を結果別に示し、線は顧客が応答するまでの時間です。棒をクリックするとその日だけが表示されます。日付は UTC です。</translation>
    </message>
    <message>
        <source>“Forget an identity…” permanently deletes everything known about one customer.</source>
        <translation>「アイデンティティを消去…」は、1 人の顧客について記録されたすべてを完全に削除します。</translation>
    </message>
    <message>
        <source>show the request before it is sent</source>
        <translation>送信前のリクエストを表示</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryControl</name>
    <message>
        <source>Preparing the history for this edition…</source>
        <translation>この版のために履歴を準備しています…</translation>
    </message>
    <message>
        <source>Search the histor&amp;y</source>
        <translation>履歴を検索(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryExporter</name>
    <message>
        <source>Export the sends shown</source>
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
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>エクスポートを中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>The export could not be written to %1: %2. No partial file was left there.</source>
        <translation>%1 にエクスポートを書き込めませんでした: %2。そこには何も残っていません。</translation>
    </message>
    <message>
        <source>The history could not be read completely, so no file was written.</source>
        <translation>履歴を最後まで読み取れなかったため、ファイルは作成されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with commas. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln 件の送信をカンマ区切りの表として %1 にエクスポートしました。ファイルにはお客様のアイデンティティが含まれます。ほかの顧客データと同様に扱ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as a table with semicolons. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln 件の送信をセミコロン区切りの表として %1 にエクスポートしました。ファイルにはお客様のアイデンティティが含まれます。ほかの顧客データと同様に扱ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) exported to %1 as JSON Lines. The file contains customers’ identities: handle it like other customer data.</source>
        <translation>
            <numerusform>%Ln 件の送信を JSON Lines として %1 にエクスポートしました。ファイルにはお客様のアイデンティティが含まれます。ほかの顧客データと同様に扱ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>カンマ区切りの表 (*.csv)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>セミコロン区切りの表 (*.csv)</translation>
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
        <translation>全結果</translation>
    </message>
    <message>
        <source>Account filter</source>
        <translation>アカウントのフィルター</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全アカウント</translation>
    </message>
    <message>
        <source>Challenge filter</source>
        <translation>チャレンジのフィルター</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>すべての回答</translation>
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
        <source>No answer yet</source>
        <translation>未回答</translation>
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
        <source>Search identity, SID, ticket, code…</source>
        <translation>アイデンティティ、SID、チケット、コードを検索…</translation>
    </message>
    <message>
        <source>Searches SIDs, identity, account, ticket, message and code by whole words; the last one may be just a beginning. The middle of a SID is not found.</source>
        <translation>SID、アイデンティティ、アカウント、理由、メッセージ、コードを、単語全体と最後の単語の先頭部分で検索します。SID の途中の文字では検索できません。</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>今すぐ検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Selected days</source>
        <translation>選択した日</translation>
    </message>
    <message>
        <source>Operator filter</source>
        <translation>操作者フィルター</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>すべての操作者</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>日付を選択…</translation>
    </message>
    <message>
        <source>List filter</source>
        <translation>一覧フィルター</translation>
    </message>
    <message>
        <source>All sends</source>
        <translation>すべての送信</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryModel</name>
    <message>
        <source>default</source>
        <comment>time to live</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>お客様</translation>
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
    <message>
        <source>no answer</source>
        <comment>of the customer, as far as was seen</comment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Click to sort by this column.</source>
        <translation>クリックするとこの列で並べ替えます。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>By</source>
        <translation>送信者</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRemover</name>
    <message>
        <source>&amp;Delete selected…</source>
        <translation>選択した項目を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete &amp;older than…</source>
        <translation>古い項目を削除(&amp;O)…</translation>
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
        <source>First select the rows to delete in the history.</source>
        <translation>先に、履歴で削除する行を選択してください。</translation>
    </message>
    <message>
        <source>Delete older sends</source>
        <translation>古い送信の削除</translation>
    </message>
    <message>
        <source>Delete sends older than this many days:</source>
        <translation>次の日数より古い送信を削除:</translation>
    </message>
    <message>
        <source>Count them…</source>
        <translation>件数を確認…</translation>
    </message>
    <message>
        <source>No sends are that old. Nothing was deleted.</source>
        <translation>それより古い送信はありません。何も削除されていません。</translation>
    </message>
    <message>
        <source>Forget an identity</source>
        <translation>アイデンティティの消去</translation>
    </message>
    <message>
        <source>Full identity of the customer to forget, exactly as it was sent:</source>
        <translation>消去するお客様のアイデンティティ (送信時のとおりにすべて入力):</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>That is not a valid identity. Nothing was deleted.</source>
        <translation>アイデンティティとして正しくありません。何も削除されていません。</translation>
    </message>
    <message>
        <source>Forget everything about “%1”?</source>
        <translation>「%1」に関するすべての情報を消去しますか?</translation>
    </message>
    <message>
        <source>All sends to this identity through any account, the responses to them and everything known about its challenges will be deleted, also from the copies made before updates. This can’t be undone. Exported files, and damaged histories that were set aside, are kept.</source>
        <translation>アカウントを問わず、このアイデンティティへのすべての送信、その応答、チャレンジに関する情報が、更新前に作成されたコピーからも完全に削除されます。エクスポートしたファイルと、別に保管した破損した履歴は残ります。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s)?</source>
        <translation>
            <numerusform>%Ln 件の送信を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and Twilio keeps no record of it. Export first what you may be asked about.</source>
        <translation>この操作は取り消せません。Twilio にも記録は残りません。後で確認が必要になりそうなものは、先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Wait until the task below the history has finished, or stop it.</source>
        <translation>履歴の下で実行中の処理が終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) deleted.</source>
        <translation>
            <numerusform>%Ln 件の送信を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some of the sends may already have been deleted; the rest are still there.</source>
        <translation>中止しました。一部の送信はすでに削除された可能性がありますが、残りはそのままです。</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>一部を削除できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Your preferences keep sends for %Ln day(s).</source>
        <translation>
            <numerusform>設定により、送信は %Ln 日間保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has changed meanwhile. Nothing was deleted: select the rows again.</source>
        <translation>その間に履歴が変更されました。行を選択し直してください。何も削除されていません。</translation>
    </message>
</context>
<context>
    <name>renotify::HistoryRetention</name>
    <message>
        <source>The clocks of this computer and the service are more than a day apart, so no old sends were deleted.</source>
        <translation>このコンピューターとサービスの時計が 1 日以上ずれているため、古い送信は削除されませんでした。</translation>
    </message>
    <message>
        <source>De&amp;lete them…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) up to %1 are older than your preferences keep them. They are kept until you agree to delete them.</source>
        <translation>
            <numerusform>%1 までの %Ln 件の送信が、設定の保存期間を過ぎています。削除に同意するまで保持されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln send(s) up to %1?</source>
        <translation>
            <numerusform>%1 までの %Ln 件の送信を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone, and later sends will be deleted by themselves when they reach that age. To keep everything, cancel and choose so in the preferences.</source>
        <translation>この操作は取り消せません。以後の送信も、その期間を過ぎると自動的に削除されます。すべて残すには、キャンセルして設定で変更してください。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
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
        <source>No sends yet. Every send is kept here, whatever its outcome.</source>
        <translation>送信はまだありません。結果にかかわらず、すべての送信がここに保存されます。</translation>
    </message>
    <message>
        <source>No sends match. The search finds whole words and the beginning of the last one, not the middle of a SID.</source>
        <translation>該当する送信はありません。検索の対象は単語全体と最後の単語の先頭部分です。SID の途中は検索できません。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>No sends match.</source>
        <translation>該当する送信はありません。</translation>
    </message>
    <message>
        <source>The history is still being opened. It may be large and need an update, or another program is using its file.</source>
        <translation>履歴を開いています。サイズが大きく更新が必要か、ほかのプログラムがファイルを使用している可能性があります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>renotify::HostFields</name>
    <message>
        <source>Service &amp;host</source>
        <translation>サービスホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Twilio region</source>
        <translation>Twilio のリージョン</translation>
    </message>
    <message>
        <source>Custom URL</source>
        <translation>カスタム URL</translation>
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
        <translation>a～z、0～9、ダッシュのみ使用できます (例:「dublin」、「ie1」)。</translation>
    </message>
    <message>
        <source>Enter an edge, a region or both. If you need neither, choose “Twilio”.</source>
        <translation>エッジ、リージョン、またはその両方を入力してください。どちらもない場合は「Twilio」になります。</translation>
    </message>
    <message>
        <source>Requests go to %1. Credentials are valid in one region only.</source>
        <translation>リクエストは %1 に送信されます。資格情報はリージョンごとに異なります。</translation>
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
        <translation>シークレットの保存先</translation>
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
        <translation>新規 (名前は使用済み)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>W&amp;hat the import will do. Nothing has been changed yet, and no account will be removed.</source>
        <translation>インポートによる変更内容です。まだ何も変更されておらず、アカウントが削除されることもありません(&amp;H)。</translation>
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
        <translation>変更内容</translation>
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
    <message>
        <source>%1; asks for its secret</source>
        <comment>what an import does to an account</comment>
        <translation>%1。シークレットの入力が必要</translation>
    </message>
</context>
<context>
    <name>renotify::LinkTemplates</name>
    <message>
        <source>Copy a link &amp;template</source>
        <translation>リンクのテンプレートをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Link template for %1 copied. Replace the words in capitals with your own fields. A link only fills in the form; whoever opens it presses Send.</source>
        <translation>%1 用のリンクのテンプレートをコピーしました。大文字の語をご自身のフィールドに置き換えてください。リンクはフォームに入力するだけで、送信は開いた人が行います。</translation>
    </message>
</context>
<context>
    <name>renotify::LinkWords</name>
    <message>
        <source>It is not a Renotify link, which starts with renotify:send?</source>
        <translation>Renotify のリンクではありません。リンクは renotify:send? で始まります。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>It contains unreadable or invisible characters.</source>
        <translation>読み取れない文字または見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Its service is not a valid service SID.</source>
        <translation>サービスがサービス SID ではありません。</translation>
    </message>
    <message>
        <source>Its identity cannot be sent.</source>
        <translation>アイデンティティを送信できません。</translation>
    </message>
    <message>
        <source>Its challenge is not a valid challenge SID.</source>
        <translation>チャレンジがチャレンジ SID ではありません。</translation>
    </message>
    <message>
        <source>Its time to live is not between 0 and 300 seconds.</source>
        <translation>有効期間が 0～300 秒ではありません。</translation>
    </message>
    <message>
        <source>Its reason is too long.</source>
        <translation>理由が長すぎます。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容がありません。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>It contains a setting without a name.</source>
        <translation>名前のない設定が含まれています。</translation>
    </message>
    <message>
        <source>It contains a setting that links aren’t allowed to set: “%1”.</source>
        <translation>リンクでは指定できない設定が含まれています: 「%1」</translation>
    </message>
    <message>
        <source>It contains the same setting twice: “%1”.</source>
        <translation>同じ設定が重複しています: 「%1」</translation>
    </message>
</context>
<context>
    <name>renotify::ListControl</name>
    <message>
        <source>Re-send fr&amp;om a list…</source>
        <translation>一覧から再送信(&amp;O)…</translation>
    </message>
    <message>
        <source>The list goes on. “From a list” shows it again.</source>
        <translation>一覧の送信は続いています。「一覧から」で再び表示できます。</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it, or wait for its end, before you open another.</source>
        <translation>一覧を送信中です。別の一覧を開く前に、中止するか、終了するまで待ってください。</translation>
    </message>
    <message>
        <source>No account can be used for a list at the moment.</source>
        <translation>現在、一覧に使用できるアカウントがありません。</translation>
    </message>
    <message>
        <source>Pasted rows, %1</source>
        <comment>when</comment>
        <translation>貼り付けた行 (%1)</translation>
    </message>
    <message>
        <source>The challenges could not be checked.</source>
        <translation>チャレンジを確認できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be sent now.</source>
        <translation>
            <numerusform>現時点では %Ln 行が送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>%Ln 行は除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes while it is read. Open it again when it is complete.</source>
        <translation>読み取り中にファイルが変更されました。完成してからもう一度開いてください。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>除外: %1 (%2)</translation>
    </message>
    <message>
        <source>Probably left out: %1 (%2)</source>
        <comment>the reason and the number of rows</comment>
        <translation>除外の見込み: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a list, and when it was begun</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” of %2 is not finished: %Ln row(s) were not sent.</source>
        <translation>
            <numerusform>%2 のリスト「%1」は完了していません。%Ln 行が送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” cannot go on: its account was changed or removed.</source>
        <translation>リスト「%1」を続行できません。アカウントが変更または削除されています。</translation>
    </message>
    <message>
        <source>Go on with the list…</source>
        <translation>リストを続行…</translation>
    </message>
    <message>
        <source>List: %1 of %2</source>
        <comment>83 of 217 rows had their turn</comment>
        <translation>リスト: %1 / %2</translation>
    </message>
</context>
<context>
    <name>renotify::ListReceipt</name>
    <message>
        <source>Push notifications sent again from a list</source>
        <translation>一覧からのプッシュ通知の再送信</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Time of this receipt</source>
        <translation>この控えの日時</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>List in the history</source>
        <translation>履歴内の一覧</translation>
    </message>
</context>
<context>
    <name>renotify::ListRunner</name>
    <message>
        <source>The list was stopped, and the rows that were not sent yet can be sent later.</source>
        <translation>一覧の送信は中止されました。まだ送信されていない行は、後で送信できます。</translation>
    </message>
    <message>
        <source>The list %1 has ended</source>
        <comment>the name of a file</comment>
        <translation>一覧 %1 が終了しました</translation>
    </message>
    <message>
        <source>Save the list with what became of each row</source>
        <translation>各行の結果を付けて一覧を保存</translation>
    </message>
    <message>
        <source>%1 result.csv</source>
        <comment>name of a file</comment>
        <translation>%1 結果.csv</translation>
    </message>
    <message>
        <source>The result was saved as %1. It contains customers’ identities: handle it like other customer data.</source>
        <translation>結果を %1 として保存しました。お客様のアイデンティティが含まれます。ほかの顧客データと同様に扱ってください。</translation>
    </message>
    <message>
        <source>The result could not be written to %1: %2. No partial file was left there.</source>
        <translation>%1 に結果を書き込めませんでした: %2。そこには何も残っていません。</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>控えはクリップボードにあります。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>カンマ区切りの表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>renotify::ListWindow</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Account of the list</source>
        <translation>一覧のアカウント</translation>
    </message>
    <message>
        <source>PRODUCTION: %1</source>
        <translation>本番: %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>Re-send from a list — Renotify</source>
        <translation>一覧から再送信 — Renotify</translation>
    </message>
    <message>
        <source>%1 — Re-send from a list — Renotify</source>
        <translation>%1 — 一覧から再送信 — Renotify</translation>
    </message>
    <message>
        <source>Step 1 of 4: the list</source>
        <translation>ステップ 1/4: 一覧</translation>
    </message>
    <message>
        <source>Step 2 of 4: the check</source>
        <translation>ステップ 2/4: 確認</translation>
    </message>
    <message>
        <source>Step 3 of 4: what will be sent</source>
        <translation>ステップ 3/4: 送信される内容</translation>
    </message>
    <message>
        <source>Step 4 of 4: sending</source>
        <translation>ステップ 4/4: 送信</translation>
    </message>
    <message>
        <source>The account of this list was changed or removed. Open the list again.</source>
        <translation>この一覧のアカウントは変更または削除されました。一覧を開き直してください。</translation>
    </message>
</context>
<context>
    <name>renotify::ListWords</name>
    <message>
        <source>A quotation mark that is never closed</source>
        <translation>閉じられていない引用符</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed. Close or delete it.</source>
        <translation>この行で始まる引用符が閉じられていません。閉じるか、削除してください。</translation>
    </message>
    <message>
        <source>Characters that cannot be read</source>
        <translation>読み取れない文字</translation>
    </message>
    <message>
        <source>This row is not in the encoding of the others, or was damaged earlier. Correct it, and save the list as UTF-8.</source>
        <translation>この行は他の行と文字コードが異なるか、以前に破損しています。修正して、一覧を UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>This row contains control characters, which are invisible. Type it again.</source>
        <translation>この行には、目に見えない制御文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>A cell that is too long</source>
        <translation>長すぎるセル</translation>
    </message>
    <message>
        <source>A cell has more than %1 KiB. Shorten it, or delete its column.</source>
        <translation>%1 KiB を超えるセルがあります。短くするか、その列を削除してください。</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>列より多いセル</translation>
    </message>
    <message>
        <source>This row has more cells than the first row. Put values that contain the separator in quotation marks.</source>
        <translation>この行のセルは最初の行より多くなっています。区切り文字を含む値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The list breaks off</source>
        <translation>一覧が途中で切れている</translation>
    </message>
    <message>
        <source>The list breaks off in this row. Save or copy it again, to its end.</source>
        <translation>一覧がこの行の途中で切れています。最後までもう一度保存するか、コピーしてください。</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>無効な JSON</translation>
    </message>
    <message>
        <source>This line is not valid JSON, or has a key twice. Correct it.</source>
        <translation>この行は有効な JSON でないか、同じキーが重複しています。修正してください。</translation>
    </message>
    <message>
        <source>Not a JSON object</source>
        <translation>JSON オブジェクトではない</translation>
    </message>
    <message>
        <source>This line is JSON, but not an object with keys and values. Correct it.</source>
        <translation>この行は JSON ですが、キーと値を持つオブジェクトではありません。修正してください。</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>This row names no service, and none was chosen for the whole list.</source>
        <translation>この行にはサービスの指定がなく、一覧全体のサービスも選択されていません。</translation>
    </message>
    <message>
        <source>The service SID is not valid</source>
        <translation>サービス SID が無効です</translation>
    </message>
    <message>
        <source>No identity</source>
        <translation>アイデンティティなし</translation>
    </message>
    <message>
        <source>This row does not name the customer. Enter the identity.</source>
        <translation>この行には顧客の指定がありません。アイデンティティを入力してください。</translation>
    </message>
    <message>
        <source>The identity is not valid</source>
        <translation>アイデンティティが無効です</translation>
    </message>
    <message>
        <source>The challenge SID is not valid</source>
        <translation>チャレンジ SID が無効です</translation>
    </message>
    <message>
        <source>A SID of another kind</source>
        <translation>別の種類の SID</translation>
    </message>
    <message>
        <source>That is a SID, not an identity. Check which column has the identities.</source>
        <translation>それは SID であり、アイデンティティではありません。アイデンティティがどの列にあるか確認してください。</translation>
    </message>
    <message>
        <source>The time to live is not a number</source>
        <translation>有効期間が数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of seconds. Enter 0 to 300.</source>
        <translation>「%1」は整数の秒数ではありません。0～300 を入力してください。</translation>
    </message>
    <message>
        <source>The time to live is out of range</source>
        <translation>有効期間が範囲外です</translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>理由が長すぎます</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters. Shorten it.</source>
        <translation>理由が %1 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>A number that a spreadsheet has rounded</source>
        <translation>表計算ソフトで丸められた数値</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost. Format the column as text and fill it in again.</source>
        <translation>「%1」は表計算ソフトで丸められる前はアイデンティティでした。元の数字は失われています。列の書式を文字列にして、入力し直してください。</translation>
    </message>
    <message>
        <source>A date instead of an identity</source>
        <translation>アイデンティティの代わりに日付</translation>
    </message>
    <message>
        <source>“%1” is a date, which a spreadsheet may have made of something else. Format the column as text and fill it in again.</source>
        <translation>「%1」は日付です。表計算ソフトが別の値から変換した可能性があります。列の書式を文字列にして、入力し直してください。</translation>
    </message>
    <message>
        <source>An error from a spreadsheet</source>
        <translation>表計算ソフトのエラー</translation>
    </message>
    <message>
        <source>“%1” is an error message from a spreadsheet. Correct its formula and save the list again.</source>
        <translation>「%1」は表計算ソフトのエラーです。数式を修正して、一覧を保存し直してください。</translation>
    </message>
    <message>
        <source>A formula instead of a value</source>
        <translation>値の代わりに数式</translation>
    </message>
    <message>
        <source>“%1” is a formula. Save or copy the list with values instead of formulas.</source>
        <translation>「%1」は数式です。数式ではなく値で一覧を保存するか、コピーしてください。</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>一覧内で重複</translation>
    </message>
    <message>
        <source>Row %1 is already for the same challenge or customer. This row is left out.</source>
        <translation>%1 行目がすでに同じチャレンジまたは顧客を対象としています。この行は除外されます。</translation>
    </message>
    <message>
        <source>More rows than the challenge has pushes</source>
        <translation>チャレンジのプッシュ数より多い行</translation>
    </message>
    <message>
        <source>A challenge has three pushes, and the rows before this one need them all, from row %1 on.</source>
        <translation>チャレンジのプッシュは 3 回までで、%1 行目以降のこれより前の行ですべて使われます。</translation>
    </message>
    <message>
        <source>Zeros may be missing</source>
        <translation>先頭のゼロが欠けている可能性</translation>
    </message>
    <message>
        <source>“%1” is shorter than the other identities: a spreadsheet may have dropped the zeros at its beginning.</source>
        <translation>「%1」は他のアイデンティティより短く、表計算ソフトが先頭のゼロを削除した可能性があります。</translation>
    </message>
    <message>
        <source>An unusual identity</source>
        <translation>通常と異なるアイデンティティ</translation>
    </message>
    <message>
        <source>This is a folder, not a list. Choose a file.</source>
        <translation>これはフォルダーであり、一覧ではありません。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it exists and that you may open it.</source>
        <translation>ファイルを読み取れません。ファイルが存在し、開く権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Divide it into several lists.</source>
        <translation>ファイルが %1 MiB を超えています。複数の一覧に分けてください。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>一覧が空です。</translation>
    </message>
    <message>
        <source>This JSON extends over several lines. A list in JSON Lines has one object on each line.</source>
        <translation>この JSON は複数の行にわたっています。JSON Lines の一覧では 1 行に 1 つのオブジェクトを書きます。</translation>
    </message>
    <message>
        <source>The list has more than %1 columns. Delete those that are not needed.</source>
        <translation>一覧の列が %1 を超えています。不要な列を削除してください。</translation>
    </message>
    <message>
        <source>The list has a heading, but no rows.</source>
        <translation>一覧には見出しだけがあり、行がありません。</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>一覧の読み取りが中止されました。</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>このお客様に保留中のチャレンジはありません。</translation>
    </message>
    <message>
        <source>The pending challenges of this customer cannot be read.</source>
        <translation>このお客様の保留中のチャレンジを読み取れません。</translation>
    </message>
    <message>
        <source>The challenge expires before the cool-down is over.</source>
        <translation>クールダウンが終わる前にチャレンジが期限切れになります。</translation>
    </message>
    <message>
        <source>This spreadsheet is in an old form, or is protected by a password. Save it as XLSX, ODS or CSV without a password, and open that file.</source>
        <translation>このスプレッドシートは古い形式か、パスワードで保護されています。パスワードなしで XLSX、ODS、または CSV として保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>This is not a list. A list is XLSX, ODS, CSV, tab-separated text or JSON Lines.</source>
        <translation>これは一覧ではありません。一覧は XLSX、ODS、CSV、タブ区切りテキスト、または JSON Lines です。</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or not complete. Save or copy it again.</source>
        <translation>このスプレッドシートは壊れているか、不完全です。もう一度保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>This spreadsheet is too large once it is unpacked. Divide it into several lists.</source>
        <translation>このスプレッドシートは展開すると大きすぎます。複数の一覧に分けてください。</translation>
    </message>
    <message>
        <source>An earlier row of the list is about the same challenge.</source>
        <translation>一覧の前の行が同じチャレンジを対象としています。</translation>
    </message>
    <message>
        <source>It had its turn when the list was sent before.</source>
        <translation>前回このリストを送信したときに処理済みです。</translation>
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
        <translation>アイデンティティに移動(&amp;I)</translation>
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
    <message numerus="yes">
        <source>%Ln send(s) on this computer</source>
        <translation>
            <numerusform>このコンピューター上の送信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln send(s) on this computer</source>
        <comment>12 of 1,204 sends</comment>
        <translation>
            <numerusform>このコンピューター上の送信 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>3.4 MiB on the disk</comment>
        <translation>履歴: %1</translation>
    </message>
    <message>
        <source>PRODUCTION: %1 — Renotify</source>
        <translation>本番: %1 — Renotify</translation>
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
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeHead</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details of the send</source>
        <translation>送信の詳細</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeTools</name>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Load this send into the form, to send it again from there (Ctrl+R)</source>
        <translation>この送信をフォームに読み込み、そこから再送信 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>The request as a command, without the secret</source>
        <translation>シークレットを除いたリクエストのコマンド</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>控えをコピー</translation>
    </message>
    <message>
        <source>What was sent and how it ended, for a ticket. Identity and SIDs are masked. (Ctrl+Shift+C)</source>
        <translation>送信内容と結果をチケット用にまとめます。アイデンティティと SID は伏せられます。(Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Notification SID</source>
        <translation>通知 SID</translation>
    </message>
    <message>
        <source>Copy the notification SID</source>
        <translation>通知 SID をコピー</translation>
    </message>
</context>
<context>
    <name>renotify::OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>応答のヘッダー</translation>
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
        <source>Timin&amp;g</source>
        <translation>タイミング(&amp;J)</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ何も送信されていません</translation>
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
        <translation>送信元アカウント</translation>
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
        <source>No headers were received.</source>
        <translation>ヘッダーはありませんでした。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Sent through another account, to %1</source>
        <translation>別のアカウントから %1 へ送信</translation>
    </message>
    <message>
        <source>Another customer: %1</source>
        <translation>別のお客様: %1</translation>
    </message>
    <message>
        <source>Another challenge of %1</source>
        <translation>%1 の別のチャレンジ</translation>
    </message>
    <message>
        <source>The last send, to %1</source>
        <translation>前回の送信 (%1 宛)</translation>
    </message>
    <message>
        <source>From the history: %1</source>
        <translation>履歴から: %1</translation>
    </message>
    <message>
        <source>Fill in the form and send: what happened to the customer appears here. So does a history row that you open with Enter.</source>
        <translation>フォームに入力して送信すると、お客様への結果がここに表示されます。Enter で開いた履歴の行もここに表示されます。</translation>
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
        <source>The send is in progress.</source>
        <translation>送信処理中です。</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.</source>
        <translation>Twilio がプッシュを受け付けました。端末に届いたかどうかは Twilio から通知されません。</translation>
    </message>
    <message>
        <source>The service answered with an error, and no push was created.</source>
        <translation>サービスがエラーを返したため、プッシュは作成されていません。</translation>
    </message>
    <message>
        <source>Nothing reached the service, so no push was created.</source>
        <translation>サービスに何も届かなかったため、プッシュは作成されていません。</translation>
    </message>
    <message>
        <source>The request may have arrived, but no answer came back: the push may have gone out.</source>
        <translation>リクエストは届いた可能性がありますが、応答がありませんでした。プッシュは送信された可能性があります。</translation>
    </message>
</context>
<context>
    <name>renotify::PasteDialog</name>
    <message>
        <source>“%1” is not a valid time to live: it must be 0 to 300 seconds.</source>
        <translation>「%1」は有効期間として正しくありません。0～300 秒で指定してください。</translation>
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
        <translation>サービスの既定値</translation>
    </message>
    <message>
        <source>Nothing here looks like a service SID (VA…), an identity, a challenge SID (YC…) or a time to live.</source>
        <translation>サービス SID (VA…)、アイデンティティ、チャレンジ SID (YC…)、有効期間のいずれも見つかりません。</translation>
    </message>
    <message>
        <source>%1 (replaces %2)</source>
        <translation>%1 (%2 を置き換え)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>nothing found, keeps %1</source>
        <translation>見つかりません (%1 のまま)</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>%1 のまま</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>理由またはチケット</translation>
    </message>
    <message>
        <source>The text is long: only its beginning is shown here.</source>
        <translation>テキストが長いため、先頭部分のみ表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %Ln</source>
        <comment>found in the text</comment>
        <translation>
            <numerusform>%Ln 件から選択</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found, removes %1</source>
        <translation>見つかりません (%1 を取り除きます)</translation>
    </message>
    <message>
        <source>“%1” is masked: the whole identity is needed.</source>
        <translation>「%1」は伏せ字になっています。完全なアイデンティティが必要です。</translation>
    </message>
    <message>
        <source>“%1” was not used: its percent-encoding is broken, so it may name somebody else.</source>
        <translation>「%1」は使用されませんでした。パーセントエンコードが壊れており、別の人を指す可能性があります。</translation>
    </message>
    <message>
        <source>“%1” was an identity before a spreadsheet rounded it: its digits are lost.</source>
        <translation>「%1」は表計算ソフトで丸められる前はアイデンティティでした。元の数字は失われています。</translation>
    </message>
    <message>
        <source>The link “%1” is broken and was not used.</source>
        <translation>リンク「%1」は壊れているため使用されませんでした。</translation>
    </message>
    <message>
        <source>Only the first %1 characters of the text were read. What you are looking for may come after them.</source>
        <translation>テキストの最初の %1 文字のみ読み取りました。お探しのものはその後にある可能性があります。</translation>
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
        <source>started %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>期限: %1</translation>
    </message>
</context>
<context>
    <name>renotify::PeriodFields</name>
    <message>
        <source>from</source>
        <comment>a day</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
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
        <source>Follow system</source>
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
        <source>If the service can’t be reached by then, the send ends as Not sent.</source>
        <translation>それまでにサービスに接続できない場合、送信は「未送信」で終了します。</translation>
    </message>
    <message>
        <source>&amp;Send deadline in seconds</source>
        <translation>送信の制限時間 (秒)(&amp;S)</translation>
    </message>
    <message>
        <source>If no answer has arrived by then, the send ends as Unknown: the push may have gone out.</source>
        <translation>それまでに応答がない場合、送信は「不明」で終了します。プッシュが送信された可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language (after restart)</source>
        <translation>言語 (再起動後に反映)(&amp;L)</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>sends are kept so long</comment>
        <translation>
            <numerusform>%Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep sends</source>
        <translation>送信の保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>Older sends are permanently deleted from the next start on.</source>
        <translation>それより古い送信は、次回の起動から完全に削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>Currently %Ln send(s) are older.</source>
        <translation>
            <numerusform>現在、それより古い送信は %Ln 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::PreviewTable</name>
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
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a column holds, and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>一覧の最初の行</translation>
    </message>
</context>
<context>
    <name>renotify::Program</name>
    <message numerus="yes">
        <source>%Ln send(s) were in progress when Renotify closed and are Unknown now: check the challenge before you send again.</source>
        <translation>
            <numerusform>Renotify の終了時に %Ln 件の送信が実行中だったため、結果は「不明」です。再送信する前にチャレンジを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Renotify. This is the built-in sandbox. Press Send to try it. Nothing leaves this computer. To send real pushes, add an account.</source>
        <translation>Renotify へようこそ。これは組み込みのサンドボックスです。[送信] を押してお試しください。このコンピューターの外には何も送信されません。実際のプッシュを送信するには、アカウントを追加してください。</translation>
    </message>
    <message>
        <source>Renotify will close as soon as the send has finished.</source>
        <translation>送信が終わり次第、Renotify を終了します。</translation>
    </message>
    <message>
        <source>Filled in from the history. Check the form before you send.</source>
        <translation>履歴から入力しました。送信する前にフォームを確認してください。</translation>
    </message>
    <message>
        <source>Renotify will close after the push that is under way. The other rows of the list wait: open the list again to go on.</source>
        <translation>送信中のプッシュが終わると Renotify は終了します。一覧の残りの行は待機しています。続けるには一覧を開き直してください。</translation>
    </message>
</context>
<context>
    <name>renotify::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>中止: %1</translation>
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
    <message>
        <source>HTTP %1, Twilio %2</source>
        <comment>status and error code</comment>
        <translation>HTTP %1、Twilio %2</translation>
    </message>
    <message>
        <source>Push notification being sent again</source>
        <translation>プッシュ通知を再送信中</translation>
    </message>
    <message>
        <source>Push notification rejected, nothing was sent</source>
        <translation>プッシュ通知は拒否され、何も送信されていません</translation>
    </message>
    <message>
        <source>Push notification not sent</source>
        <translation>プッシュ通知は送信されていません</translation>
    </message>
    <message>
        <source>Push notification perhaps sent again</source>
        <translation>プッシュ通知は再送信された可能性があります</translation>
    </message>
</context>
<context>
    <name>renotify::RecentIdentities</name>
    <message>
        <source>Recent identities</source>
        <translation>最近のアイデンティティ</translation>
    </message>
    <message>
        <source>Recent identities (Down)</source>
        <translation>最近のアイデンティティ (↓)</translation>
    </message>
    <message>
        <source>No recent sends to this service through this account</source>
        <translation>このアカウントからこのサービスへの最近の送信はありません</translation>
    </message>
</context>
<context>
    <name>renotify::ReportWords</name>
    <message>
        <source>The credential is valid, but it can’t list services (permission /twilio/verify/service/list, error %1): enter service SIDs by hand.</source>
        <translation>資格情報は正しいものの、サービスを一覧表示できません (権限 /twilio/verify/service/list、エラー %1)。サービス SID を手動で入力してください。</translation>
    </message>
    <message>
        <source>The credential works. The account has no Verify service yet.</source>
        <translation>資格情報は有効です。アカウントに Verify サービスがまだありません。</translation>
    </message>
    <message>
        <source>The credential works. Services (%1): %2.</source>
        <translation>資格情報は有効です。サービス (%1): %2。</translation>
    </message>
    <message>
        <source>Permission to read challenges could not be checked without a service.</source>
        <translation>サービスがないため、チャレンジを参照できるかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>It can’t read challenges: add /twilio/verify/challenge/list and /twilio/verify/challenge/read to the key (error %1). You can send without them.</source>
        <translation>チャレンジを参照できません。キーに /twilio/verify/challenge/list と /twilio/verify/challenge/read を追加してください (エラー %1)。送信はこれらの権限がなくても可能です。</translation>
    </message>
    <message>
        <source>Challenges could not be read.</source>
        <translation>チャレンジを参照できませんでした。</translation>
    </message>
    <message>
        <source>It can read challenges.</source>
        <translation>チャレンジを参照できます。</translation>
    </message>
    <message>
        <source>Permission to send (/twilio/verify/push-notification/create) can only be confirmed by sending.</source>
        <translation>送信の権限 (/twilio/verify/push-notification/create) は、実際に送信しないと確認できません。</translation>
    </message>
</context>
<context>
    <name>renotify::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>renotify::RequestPreview</name>
    <message>
        <source>Sho&amp;w the request…</source>
        <translation>リクエストを表示(&amp;W)…</translation>
    </message>
    <message>
        <source>There is no request to show yet.</source>
        <translation>表示できるリクエストはまだありません。</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the secret, from a request that is shown</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>A request can’t be sent to the address of “%1”.</source>
        <translation>「%1」のアドレスにはリクエストを送信できません。</translation>
    </message>
    <message>
        <source>“Send notification” would send this request; nothing has been sent yet. The secret that belongs to %1 is left out. The headers Host, Connection and Accept-Language are added on the way.</source>
        <translation>「通知を送信」を押すと、このリクエストが送信されます。まだ何も送信されていません。%1 のシークレットは省略されています。Host、Connection、Accept-Language の各ヘッダーは送信時に追加されます。</translation>
    </message>
</context>
<context>
    <name>renotify::RescueControl</name>
    <message>
        <source>&amp;Rescue it…</source>
        <translation>救出(&amp;R)…</translation>
    </message>
    <message>
        <source>The history file is damaged, and Renotify sends nothing that it can’t record. What is still readable can be rescued into a new file.</source>
        <translation>履歴ファイルが破損しています。記録できないものは送信されません。まだ読み取れる内容は、新しいファイルに救出できます。</translation>
    </message>
    <message>
        <source>Set the damaged history aside and continue with a new one?</source>
        <translation>破損した履歴を別に保管し、新しい履歴で続行しますか?</translation>
    </message>
    <message>
        <source>The damaged file is kept unchanged under a name with the time. The new history receives all sends that can still be read; you are then told how many were lost.</source>
        <translation>破損したファイルは、時刻を含む名前でそのまま保管されます。新しい履歴には、まだ読み取れるすべての送信が移され、その後、失われた件数が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>救出(&amp;R)</translation>
    </message>
    <message>
        <source>Rescuing the history…</source>
        <translation>履歴を救出中…</translation>
    </message>
    <message>
        <source>Stopped. The damaged history was left unchanged.</source>
        <translation>中止しました。破損した履歴は変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history, %1 lost. The damaged file is kept as %2.</source>
        <translation>
            <numerusform>%Ln 件の送信を新しい履歴に救出し、%1 件が失われました。破損したファイルは %2 として保管されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) rescued into a new history; how many were lost is not known. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%Ln 件の送信を新しい履歴に救出しました。失われた件数は不明です。破損したファイルは %1 として保管されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>renotify::RowActions</name>
    <message>
        <source>Send agai&amp;n</source>
        <translation>再送信(&amp;N)</translation>
    </message>
    <message>
        <source>Load the selected row into the form, to send it again from there</source>
        <translation>選択した行をフォームに読み込み、そこから再送信します</translation>
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
        <source>Receipt of “%1” copied. Identity and SIDs are masked in it.</source>
        <translation>「%1」の控えをコピーしました。アイデンティティと SID は伏せられています。</translation>
    </message>
    <message>
        <source>No command can be made from this row: a request can’t be sent to its address.</source>
        <translation>この行からはコマンドを作成できません。アドレスがリクエストの送信先として正しくありません。</translation>
    </message>
    <message>
        <source>cURL command copied, without the secret. Before you run it, set TWILIO_AUTH to the key’s SID and its secret with a colon in between. Running it sends another push.</source>
        <translation>cURL コマンドをコピーしました。シークレットは含まれません。実行する前に、キーの SID とシークレットをコロンで区切って TWILIO_AUTH に設定してください。実行するとプッシュがもう 1 件送信されます。</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: select a row in the history first.</source>
        <translation>コピーできる送信がまだありません。先に履歴の行を選択してください。</translation>
    </message>
    <message>
        <source>Select the send in the history first.</source>
        <translation>先に履歴で送信を選択してください。</translation>
    </message>
</context>
<context>
    <name>renotify::RunPage</name>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>残り約 %n 秒です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>残り約 %n 分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>一覧の進行状況</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>一覧の状態</translation>
    </message>
    <message>
        <source>What has become of the rows</source>
        <translation>行の結果の内訳</translation>
    </message>
    <message>
        <source>Only the first 100,000 rows are shown here. The result has all of them.</source>
        <translation>ここに表示されるのは最初の 100,000 行だけです。結果にはすべての行が含まれます。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the result…</source>
        <translation>結果を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>控えをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Another list…</source>
        <translation>別の一覧(&amp;A)…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>一覧の行</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done, %2 approved</source>
        <comment>83 of 217 rows done, 12 approved</comment>
        <translation>
            <numerusform>%Ln 行中 %1 行を処理済み、承認 %2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>All that had their turn</source>
        <translation>処理済みの行すべて</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Looking at the challenges of the first rows…</source>
        <translation>最初の行のチャレンジを確認中…</translation>
    </message>
    <message>
        <source>Pausing after the push that is under way…</source>
        <translation>送信中のプッシュの後で一時停止します…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>一時停止中です。再開するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Stopping after the push that is under way…</source>
        <translation>送信中のプッシュの後で中止します…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) were not sent yet.</source>
        <translation>
            <numerusform>中止しました。%Ln 行はまだ送信されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows had their turn. Waiting for the answers of %Ln customer(s).</source>
        <translation>
            <numerusform>すべての行の処理が済みました。お客様 %Ln 人の回答を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows had their turn, and every challenge has ended.</source>
        <translation>すべての行の処理が済み、すべてのチャレンジが終了しました。</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>履歴で表示(&amp;H)</translation>
    </message>
    <message>
        <source>Waiting until %1, because %2 got a push a moment ago.</source>
        <translation>%1 まで待機中です。%2 にはプッシュが送信されたばかりです。</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service has asked.</source>
        <translation>サービスの要求により %1 まで待機中です。</translation>
    </message>
</context>
<context>
    <name>renotify::SandboxAccount</name>
    <message>
        <source>Sandbox sign-in</source>
        <translation>サンドボックスのサインイン</translation>
    </message>
</context>
<context>
    <name>renotify::SecretWords</name>
    <message>
        <source>Or keep the secret for this session only.</source>
        <translation>または、シークレットをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>No secret is stored for this account. Enter it, then save.</source>
        <translation>このアカウントのシークレットは保存されていません。入力してから保存してください。</translation>
    </message>
    <message>
        <source>The secret is stored in the keychain.</source>
        <translation>シークレットはキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>The secret is kept until Renotify is closed.</source>
        <translation>シークレットは Renotify を終了するまで保持されます。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of an error, and sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>That is a SID (%1…), not its secret.</source>
        <translation>これは SID (%1…) であり、シークレットではありません。</translation>
    </message>
    <message>
        <source>It contains a line break: copy only the secret.</source>
        <translation>改行が含まれています。シークレットのみをコピーしてください。</translation>
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
        <source>&amp;Send notification to %1</source>
        <translation>%1 へ通知を送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>%1 秒後に送信</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>%1 秒お待ちください</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Esc stops it.</source>
        <translation>%2 秒後に %1 へ送信します。Esc で中止できます。</translation>
    </message>
    <message>
        <source>Wait %2 s before you send to %1 again.</source>
        <translation>%1 へ再送信するまで %2 秒お待ちください。</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>%1 へ送信します</translation>
    </message>
</context>
<context>
    <name>renotify::SendControl</name>
    <message>
        <source>Stopped in time: nothing was sent.</source>
        <translation>送信前に中止しました。何も送信されていません。</translation>
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
        <source>The outcome of the last send could not be written to the history.</source>
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
        <source>how the service knows the customer</source>
        <translation>サービスがお客様を識別する値</translation>
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
        <source>Choose a challenge first, or press Esc.</source>
        <translation>先にチャレンジを選択するか、Esc を押してください。</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>チケット(&amp;K)</translation>
    </message>
</context>
<context>
    <name>renotify::SendRow</name>
    <message>
        <source>Se&amp;nd anyway</source>
        <translation>このまま送信(&amp;M)</translation>
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
    <message>
        <source>Show request</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>What would be sent, without the secret (Ctrl+Shift+R)</source>
        <translation>送信される内容 (シークレットを除く) (Ctrl+Shift+R)</translation>
    </message>
</context>
<context>
    <name>renotify::SentModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
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
        <translation>アカウントのサービス (↓ キー)</translation>
    </message>
</context>
<context>
    <name>renotify::SourcePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>行を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Drop a file here, paste rows from a spreadsheet, or choose a file</source>
        <translation>ここにファイルをドロップするか、表計算ソフトの行を貼り付けるか、ファイルを選択してください</translation>
    </message>
    <message>
        <source>One row for each push: CSV, TSV, JSON Lines, XLSX or ODS. Only the identity is needed. What a row does not say is taken from the form, and without a challenge the newest pending one is looked up.</source>
        <translation>プッシュ 1 件につき 1 行です (CSV、TSV、JSON Lines、XLSX、ODS)。必要なのはアイデンティティだけです。行に指定のない項目はフォームの値を使い、チャレンジの指定がなければ最新の保留中のものを検索します。</translation>
    </message>
    <message>
        <source>Every row is checked, and you confirm, before anything is sent.</source>
        <translation>すべての行の確認が済み、送信を確定するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>一覧を選択</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</source>
        <translation>一覧 (*.csv *.tsv *.txt *.jsonl *.ndjson *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows first.</source>
        <translation>クリップボードにテキストがありません。先に行をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>renotify::TeamWords</name>
    <message>
        <source>Qt’s driver for PostgreSQL is not installed.</source>
        <translation>Qt の PostgreSQL ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, install the package libqt6sql6-psql.</source>
        <translation>Debian と Ubuntu では、パッケージ libqt6sql6-psql をインストールしてください。</translation>
    </message>
    <message>
        <source>The team’s database can’t be reached.</source>
        <translation>チームのデータベースに接続できません。</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the server.</source>
        <translation>ネットワーク接続とサーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The team’s database did not accept this user or password.</source>
        <translation>チームのデータベースがこのユーザーまたはパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check both, or ask whoever runs the database.</source>
        <translation>両方を確認するか、データベースの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The team’s database could not prove who it is, so nothing was sent there.</source>
        <translation>チームのデータベースの身元を確認できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the server’s name and the CA file. The server needs TLS.</source>
        <translation>サーバー名と CA ファイルを確認してください。サーバーには TLS が必要です。</translation>
    </message>
    <message>
        <source>The server has no database with this name.</source>
        <translation>サーバーにこの名前のデータベースはありません。</translation>
    </message>
    <message>
        <source>Check the name, or ask whoever runs the database to create it.</source>
        <translation>名前を確認するか、データベースの管理者に作成を依頼してください。</translation>
    </message>
    <message>
        <source>This database has no team journal, or an old one.</source>
        <translation>このデータベースにはチームの記録がないか、古い版です。</translation>
    </message>
    <message>
        <source>An administrator sets it up with: renotifyctl team init, or team upgrade.</source>
        <translation>管理者が renotifyctl team init または team upgrade で用意します。</translation>
    </message>
    <message>
        <source>This team journal was set up by a newer version of Renotify.</source>
        <translation>このチームの記録は、より新しいバージョンの Renotify で作成されました。</translation>
    </message>
    <message>
        <source>Install that version on this computer.</source>
        <translation>このコンピューターにそのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The team journal no longer accepts this version of Renotify.</source>
        <translation>チームの記録は、このバージョンの Renotify を受け付けなくなりました。</translation>
    </message>
    <message>
        <source>Install a newer version. What was sent from here is kept on this computer.</source>
        <translation>新しいバージョンをインストールしてください。ここから送信したものは、このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>This user may not do that in the team’s database.</source>
        <translation>このユーザーには、チームのデータベースでその操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for the right, or use another user.</source>
        <translation>データベースの管理者に権限を依頼するか、別のユーザーを使用してください。</translation>
    </message>
    <message>
        <source>The team’s database can only be read.</source>
        <translation>チームのデータベースは読み取り専用です。</translation>
    </message>
    <message>
        <source>Ask whoever runs the database. It may be a standby server.</source>
        <translation>データベースの管理者に問い合わせてください。待機系サーバーの可能性があります。</translation>
    </message>
    <message>
        <source>The team’s database is full, or has too many connections.</source>
        <translation>チームのデータベースがいっぱいか、接続が多すぎます。</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>データベースの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection to the team’s database was lost, or it took too long.</source>
        <translation>チームのデータベースとの接続が切れたか、時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The team’s database answered with an error.</source>
        <translation>チームのデータベースがエラーを返しました。</translation>
    </message>
    <message>
        <source>Show it to whoever runs the database.</source>
        <translation>データベースの管理者に見せてください。</translation>
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
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Read the answer and finish</source>
        <translation>応答の読み取りと完了処理</translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation>終了まで</translation>
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
        <translation>%1%2</translation>
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
        <translation>サービスの既定値を使用(&amp;D)</translation>
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
        <translation>サービスの既定値を使用</translation>
    </message>
    <message>
        <source>No&amp;w only</source>
        <translation>今のみ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;60 s</source>
        <translation>60 秒(&amp;6)</translation>
    </message>
    <message>
        <source>The longest time the service allows. The challenge expires at %1.</source>
        <translation>サービスが保持できる最長の時間です。チャレンジの期限は %1 です。</translation>
    </message>
    <message>
        <source>Kept until the challenge expires at %1.</source>
        <translation>チャレンジの期限 (%1) まで保持されます。</translation>
    </message>
    <message>
        <source>Longer than the challenge’s remaining time: it expires at %1.</source>
        <translation>チャレンジの残り時間を超えています。%1 に期限切れになります。</translation>
    </message>
    <message>
        <source>The challenge’s remaining time, 300 s at most</source>
        <translation>チャレンジの残り時間 (最大 300 秒)</translation>
    </message>
    <message>
        <source>The challenge has expired</source>
        <translation>チャレンジの期限が切れました</translation>
    </message>
    <message>
        <source>It isn’t known yet when the challenge expires</source>
        <translation>チャレンジの期限はまだ確認されていません</translation>
    </message>
    <message>
        <source>Until it e&amp;xpires</source>
        <translation>期限切れまで(&amp;X)</translation>
    </message>
</context>
<context>
    <name>renotify::cli::CtlWords</name>
    <message>
        <source>The secret of “%1” is kept for one session only: give it with --secret-fd or --secret-stdin.</source>
        <translation>「%1」のシークレットは 1 セッションの間だけ保持されます。--secret-fd または --secret-stdin で渡してください。</translation>
    </message>
    <message>
        <source>With --no-input the secret has to come from a file or a pipe.</source>
        <translation>--no-input を指定した場合、シークレットはファイルまたはパイプから渡す必要があります。</translation>
    </message>
    <message>
        <source>Secret of “%1”, which is not shown:</source>
        <translation>「%1」のシークレット (表示されません):</translation>
    </message>
    <message>
        <source>Write JSON: one object, or one a line for lists.</source>
        <translation>JSON で出力します (1 オブジェクト。一覧では 1 行に 1 つ)。</translation>
    </message>
    <message>
        <source>Say nothing on standard error but what went wrong.</source>
        <translation>標準エラー出力には、失敗した内容だけを表示します。</translation>
    </message>
    <message>
        <source>Never ask for anything.</source>
        <translation>何も問い合わせません。</translation>
    </message>
    <message>
        <source>Use the accounts, preferences and history in this folder.</source>
        <translation>このフォルダーのアカウント、設定、履歴を使用します。</translation>
    </message>
    <message>
        <source>Use the account with this name.</source>
        <translation>この名前のアカウントを使用します。</translation>
    </message>
    <message>
        <source>Use the built-in sandbox: no push leaves this computer.</source>
        <translation>内蔵のサンドボックスを使用します。プッシュがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this open file.</source>
        <translation>開いているこのファイルからアカウントのシークレットを読み取ります。</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from standard input.</source>
        <translation>標準入力からアカウントのシークレットを読み取ります。</translation>
    </message>
    <message>
        <source>Take the account&apos;s secret from this environment variable.</source>
        <translation>この環境変数からアカウントのシークレットを取得します。</translation>
    </message>
    <message>
        <source>Read the account&apos;s secret from this file in $CREDENTIALS_DIRECTORY.</source>
        <translation>$CREDENTIALS_DIRECTORY にあるこのファイルからアカウントのシークレットを読み取ります。</translation>
    </message>
    <message>
        <source>Wait no longer than this for the service, and with --wait for the customer.</source>
        <translation>サービスを待つ時間の上限です。--wait を指定した場合はお客様を待つ時間の上限でもあります。</translation>
    </message>
    <message>
        <source>The service (VA…); not needed if the account has only one.</source>
        <translation>サービス (VA…)。アカウントに 1 つしかない場合は不要です。</translation>
    </message>
    <message>
        <source>The customer, as the service knows them.</source>
        <translation>サービスに登録されているお客様です。</translation>
    </message>
    <message>
        <source>The challenge (YC…); not needed if only one is pending.</source>
        <translation>チャレンジ (YC…)。保留中のものが 1 つだけの場合は不要です。</translation>
    </message>
    <message>
        <source>How long Twilio keeps trying to deliver the push: 0 to 300.</source>
        <translation>Twilio がプッシュの配信を試み続ける時間です (0～300)。</translation>
    </message>
    <message>
        <source>The reason or ticket, for the history.</source>
        <translation>履歴に残す理由またはチケットです。</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s answer.</source>
        <translation>お客様の回答を待ちます。</translation>
    </message>
    <message>
        <source>Send nothing: write the request, without the secret.</source>
        <translation>何も送信せず、シークレットを除いたリクエストを出力します。</translation>
    </message>
    <message>
        <source>Name this attempt: a repeat with the same key sends nothing and tells how the first one ended.</source>
        <translation>この試行に名前を付けます。同じキーで繰り返すと、何も送信せずに最初の結果を伝えます。</translation>
    </message>
    <message>
        <source>Confirm a production account by typing its name.</source>
        <translation>本番アカウントを、その名前を入力して確認します。</translation>
    </message>
    <message>
        <source>Send in spite of a cool-down or an unseen outcome; the reason is kept.</source>
        <translation>クールダウン中でも、結果が未確認でも送信します。理由は記録されます。</translation>
    </message>
    <message>
        <source>Only sends with these words.</source>
        <translation>これらの語を含む送信だけ。</translation>
    </message>
    <message>
        <source>Only sends that ended so.</source>
        <translation>この結果になった送信だけ。</translation>
    </message>
    <message>
        <source>Only sends begun then or later (2026-11-29 or 2026-11-29T08:00:00Z).</source>
        <translation>この時刻以降に開始した送信だけ (2026-11-29 または 2026-11-29T08:00:00Z)。</translation>
    </message>
    <message>
        <source>Only sends begun before then.</source>
        <translation>この時刻より前に開始した送信だけ。</translation>
    </message>
    <message>
        <source>At most this many, newest first (default 50; 0 is all).</source>
        <translation>最大件数。新しい順です (既定値 50、0 はすべて)。</translation>
    </message>
    <message>
        <source>The format of the file (default csv).</source>
        <translation>ファイルの形式 (既定値 csv)。</translation>
    </message>
    <message>
        <source>Remove the secret instead.</source>
        <translation>代わりにシークレットを削除します。</translation>
    </message>
    <message>
        <source>Only list its customers, their challenges and what each one does.</source>
        <translation>サンドボックスのお客様、そのチャレンジ、それぞれの動作を一覧表示するだけです。</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1 (default: any that is free).</source>
        <translation>127.0.0.1 のこのポートで待ち受けます (既定値: 空いているポート)。</translation>
    </message>
    <message>
        <source>Send the push of a pending challenge again</source>
        <translation>保留中のチャレンジのプッシュを再送信する</translation>
    </message>
    <message>
        <source>Tell what a send would do, and why</source>
        <translation>送信するとどうなるかと、その理由を示す</translation>
    </message>
    <message>
        <source>List the pending challenges of a customer</source>
        <translation>お客様の保留中のチャレンジを一覧表示する</translation>
    </message>
    <message>
        <source>Follow a challenge until it is answered</source>
        <translation>回答されるまでチャレンジを追跡する</translation>
    </message>
    <message>
        <source>List what was sent</source>
        <translation>送信したものを一覧表示する</translation>
    </message>
    <message>
        <source>Show one send with the whole answer</source>
        <translation>1 件の送信を応答全体とともに表示する</translation>
    </message>
    <message>
        <source>Write the history into a file</source>
        <translation>履歴をファイルに書き出す</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>アカウントを一覧表示する</translation>
    </message>
    <message>
        <source>Find out what an account&apos;s credential may do</source>
        <translation>アカウントの資格情報で何ができるかを調べる</translation>
    </message>
    <message>
        <source>Put the secret of an account into the keychain</source>
        <translation>アカウントのシークレットをキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Run the sandbox until it is interrupted</source>
        <translation>中断されるまでサンドボックスを実行する</translation>
    </message>
    <message>
        <source>Write the completions for a shell</source>
        <translation>シェルの補完スクリプトを出力する</translation>
    </message>
    <message>
        <source>Write the manual page</source>
        <translation>マニュアルページを出力する</translation>
    </message>
    <message>
        <source>Write the version</source>
        <translation>バージョンを出力する</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信したもの</translation>
    </message>
    <message>
        <source>The accounts that are set up</source>
        <translation>設定されているアカウント</translation>
    </message>
    <message>
        <source>This customer may have been sent a push moments ago. Wait %1 s.</source>
        <translation>このお客様には、たった今プッシュが送信された可能性があります。%1 秒お待ちください。</translation>
    </message>
    <message>
        <source>This customer was sent a push moments ago. Wait %1 s.</source>
        <translation>このお客様には、たった今プッシュが送信されました。%1 秒お待ちください。</translation>
    </message>
    <message>
        <source>The last send may have arrived, and the challenge’s status can’t be read. Ask the customer.</source>
        <translation>前回の送信が届いている可能性がありますが、チャレンジの状態を読み取れません。お客様に確認してください。</translation>
    </message>
    <message>
        <source>The last send may have arrived, and nobody has looked at the challenge since.</source>
        <translation>前回の送信が届いている可能性がありますが、その後チャレンジは確認されていません。</translation>
    </message>
    <message>
        <source>Or give the secret with --secret-fd, --secret-stdin, --secret-env or --secret-credential.</source>
        <translation>または、--secret-fd、--secret-stdin、--secret-env、--secret-credential のいずれかでシークレットを渡してください。</translation>
    </message>
    <message>
        <source>To send all the same, say why: --override REASON.</source>
        <translation>それでも送信するには、理由を指定してください: --override REASON</translation>
    </message>
    <message>
        <source>Look at it first: renotifyctl check.</source>
        <translation>先に確認してください: renotifyctl check</translation>
    </message>
    <message>
        <source>“%1” is not a time: 2026-11-29 or 2026-11-29T08:00:00Z.</source>
        <translation>「%1」は時刻ではありません: 2026-11-29 または 2026-11-29T08:00:00Z</translation>
    </message>
    <message>
        <source>--outcome takes Sending, Accepted, Rejected, NotSent or Unknown.</source>
        <translation>--outcome には Sending、Accepted、Rejected、NotSent、Unknown のいずれかを指定します。</translation>
    </message>
    <message>
        <source>--limit takes a number; 0 is all.</source>
        <translation>--limit には数を指定します。0 はすべてです。</translation>
    </message>
    <message>
        <source>ID is the number of a send, as `history list` writes it.</source>
        <translation>ID は `history list` が出力する送信の番号です。</translation>
    </message>
    <message>
        <source>The history has no send %1.</source>
        <translation>履歴に送信 %1 はありません。</translation>
    </message>
    <message>
        <source>--format takes csv, csv-semicolon or jsonl.</source>
        <translation>--format には csv、csv-semicolon、jsonl のいずれかを指定します。</translation>
    </message>
    <message>
        <source>Re-sends Twilio Verify push notifications, and tells how each one ended.</source>
        <translation>Twilio Verify のプッシュ通知を再送信し、その結果を伝えます。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>動詞</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Write this help.</source>
        <translation>このヘルプを出力します。</translation>
    </message>
    <message>
        <source>Write the version.</source>
        <translation>バージョンを出力します。</translation>
    </message>
    <message>
        <source>`renotifyctl VERB --help` tells more, and so does renotifyctl(1).</source>
        <translation>詳しくは `renotifyctl VERB --help` または renotifyctl(1) を参照してください。</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>動詞</translation>
    </message>
    <message>
        <source>--%1 is not valid UTF-8.</source>
        <translation>--%1 は正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 に値がありません。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8.</source>
        <translation>%1 は正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>動詞がありません。</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>理解できません: %1</translation>
    </message>
    <message>
        <source>%1 takes exactly one value.</source>
        <translation>%1 には値を 1 つだけ指定します。</translation>
    </message>
    <message>
        <source>Help: renotifyctl --help</source>
        <translation>ヘルプ: renotifyctl --help</translation>
    </message>
    <message>
        <source>This customer has no pending challenge.</source>
        <translation>このお客様に保留中のチャレンジはありません。</translation>
    </message>
    <message>
        <source>Nobody answered within --timeout.</source>
        <translation>--timeout の時間内に回答がありませんでした。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
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
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Twilio&apos;s code</source>
        <translation>Twilio のコード</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Twilio says</source>
        <translation>Twilio の応答</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>残り秒数</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>送信される</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Pushes used</source>
        <translation>使用したプッシュ</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み取れなかった理由</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>シークレットの保存先</translation>
    </message>
    <message>
        <source>Cool-down in seconds</source>
        <translation>クールダウン (秒)</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>May list challenges</source>
        <translation>チャレンジを一覧表示可</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>curl の場合</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>送信数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The secret cannot be read: %1.</source>
        <translation>シークレットを読み取れません: %1</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>シークレットが空です。</translation>
    </message>
    <message>
        <source>This is not a secret: it has several lines, or more than 4096 bytes.</source>
        <translation>これはシークレットではありません。複数行あるか、4096 バイトを超えています。</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set: the service manager gave no credentials.</source>
        <translation>$CREDENTIALS_DIRECTORY が設定されていません。サービスマネージャーから資格情報が渡されていません。</translation>
    </message>
    <message>
        <source>--secret-credential takes the name of a credential, not a path.</source>
        <translation>--secret-credential にはパスではなく資格情報の名前を指定します。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>環境変数 %1 が設定されていません。</translation>
    </message>
    <message>
        <source>Say one source of the secret, not several.</source>
        <translation>シークレットの取得元は 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of an open file.</source>
        <translation>--secret-fd には開いているファイルの番号を指定します。</translation>
    </message>
    <message>
        <source>--override takes the reason, for the history.</source>
        <translation>--override には履歴に残す理由を指定します。</translation>
    </message>
    <message>
        <source>--idempotency-key takes a text of 1 to 255 characters.</source>
        <translation>--idempotency-key には 1～255 文字のテキストを指定します。</translation>
    </message>
    <message>
        <source>This key was used for a send that was removed from the history: nothing is sent now.</source>
        <translation>このキーは、履歴から削除された送信に使用されました。今回は何も送信しません。</translation>
    </message>
    <message>
        <source>This key was used for another send, number %1 of the history, with another customer, challenge or --ttl. Each send needs a key of its own.</source>
        <translation>このキーは、お客様、チャレンジ、または --ttl が異なる別の送信 (履歴の番号 %1) に使用されました。送信ごとに別のキーが必要です。</translation>
    </message>
    <message>
        <source>Sent before with this key, number %1 of the history. Nothing is sent now.</source>
        <translation>このキーでは送信済みです (履歴の番号 %1)。今回は何も送信しません。</translation>
    </message>
    <message>
        <source>Another program sends this now, number %1 of the history. Waiting for its end.</source>
        <translation>別のプログラムが現在送信中です (履歴の番号 %1)。終了を待っています。</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name: --production NAME.</source>
        <translation>「%1」は本番アカウントです。送信するには、その名前を入力してください: --production NAME</translation>
    </message>
    <message>
        <source>Sending to %1 in %2 s. Ctrl+C stops it.</source>
        <translation>%2 秒後に %1 に送信します。Ctrl+C で中止できます。</translation>
    </message>
    <message>
        <source>Sending to %1, number %2 of the history.</source>
        <translation>%1 に送信しています (履歴の番号 %2)。</translation>
    </message>
    <message>
        <source>The outcome could not be written to the history. %1</source>
        <translation>結果を履歴に書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>Twilio accepted the push. Waiting for the customer.</source>
        <translation>Twilio がプッシュを受け付けました。お客様を待っています。</translation>
    </message>
    <message>
        <source>The first send with this key has not ended yet.</source>
        <translation>このキーでの最初の送信はまだ終了していません。</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 1 to 86400.</source>
        <translation>--timeout には 1～86400 の秒数を指定します。</translation>
    </message>
    <message>
        <source>Say --sandbox or --account, not both.</source>
        <translation>--sandbox と --account は、どちらか一方だけ指定してください。</translation>
    </message>
    <message>
        <source>--service takes a service SID: VA and 32 hexadecimal digits.</source>
        <translation>--service にはサービス SID (VA と 32 桁の 16 進数) を指定します。</translation>
    </message>
    <message>
        <source>Say which service: --service VA…</source>
        <translation>サービスを指定してください: --service VA…</translation>
    </message>
    <message>
        <source>This cannot be an identity.</source>
        <translation>これはアイデンティティとして使用できません。</translation>
    </message>
    <message>
        <source>Say which customer: --identity ID.</source>
        <translation>お客様を指定してください: --identity ID</translation>
    </message>
    <message>
        <source>--ttl takes seconds, from 0 to 300.</source>
        <translation>--ttl には 0～300 の秒数を指定します。</translation>
    </message>
    <message>
        <source>--challenge takes a challenge SID: YC and 32 hexadecimal digits.</source>
        <translation>--challenge にはチャレンジ SID (YC と 32 桁の 16 進数) を指定します。</translation>
    </message>
    <message>
        <source>This customer has no pending challenge. Ask them to sign in again: that makes a new one.</source>
        <translation>このお客様に保留中のチャレンジはありません。もう一度サインインするよう依頼してください。新しいチャレンジが作成されます。</translation>
    </message>
    <message>
        <source>This customer has %1 pending challenges. Say which one: --challenge YC…</source>
        <translation>このお客様には保留中のチャレンジが %1 件あります。どれかを指定してください: --challenge YC…</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>補完スクリプトは bash、zsh、fish 用があります。</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>出力を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not a folder, and none can be created there.</source>
        <translation>データフォルダー %1 は使用できません。フォルダーではなく、そこに作成することもできません。</translation>
    </message>
    <message>
        <source>No account is set up. Add one in the window of Renotify, or use --sandbox.</source>
        <translation>アカウントが設定されていません。Renotify のウィンドウで追加するか、--sandbox を使用してください。</translation>
    </message>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>「%1」というアカウントはありません。あるのは次のとおりです: %2</translation>
    </message>
    <message>
        <source>Say which account: --account NAME. There are: %1.</source>
        <translation>アカウントを指定してください: --account NAME。あるのは次のとおりです: %1</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait.</source>
        <translation>受付 %1 行、失敗または除外 %2 行、待機 %3 行。</translation>
    </message>
    <message>
        <source>The file changes while it is read.</source>
        <translation>読み取り中にファイルが変更されました。</translation>
    </message>
    <message>
        <source>This list was not begun through “%1”: renotifyctl batch run.</source>
        <translation>このリストは「%1」ではまだ開始されていません: renotifyctl batch run</translation>
    </message>
    <message>
        <source>“%1” is a production account. To send through it, type its name and the number of pushes: --production NAME --confirm %2.</source>
        <translation>「%1」は本番アカウントです。このアカウントで送信するには、名前とプッシュの件数を入力してください: --production NAME --confirm %2</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 failed or left out, %3 wait. About %4 s left.</source>
        <translation>受付 %1 行、失敗または除外 %2 行、待機 %3 行。残り約 %4 秒。</translation>
    </message>
    <message>
        <source>A row took longer than --timeout allows.</source>
        <translation>1 行の処理が --timeout で指定した時間を超えました。</translation>
    </message>
    <message>
        <source>This list was begun at %1. To go on with it: renotifyctl batch resume. Nothing is sent now.</source>
        <translation>このリストは %1 に開始されています。続行するには renotifyctl batch resume を使います。今は何も送信しません。</translation>
    </message>
    <message>
        <source>Rows that cannot be sent: %1. Mend or remove them. Nothing was sent.</source>
        <translation>送信できない行: %1。修正するか削除してください。何も送信していません。</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>リストに行がありません。</translation>
    </message>
    <message>
        <source>Confirm a list on a production account by typing how many pushes will be sent.</source>
        <translation>本番アカウントでのリスト送信を、送信するプッシュの件数を入力して確認します。</translation>
    </message>
    <message>
        <source>Write into this file instead of standard output.</source>
        <translation>標準出力ではなくこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Tell what sending to a list would do, and why</source>
        <translation>リストへの送信の結果とその理由を示す</translation>
    </message>
    <message>
        <source>Send to every row of a list, each one once</source>
        <translation>リストの各行に 1 回ずつ送信する</translation>
    </message>
    <message>
        <source>Go on with the rows of a list that still wait</source>
        <translation>リストの待機中の行から再開する</translation>
    </message>
    <message>
        <source>Tell how far a list has come</source>
        <translation>リストの進み具合を示す</translation>
    </message>
    <message>
        <source>Write a list with what became of each row</source>
        <translation>各行の結果を付けてリストを書き出す</translation>
    </message>
    <message>
        <source>Lists of customers</source>
        <translation>顧客のリスト</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付</translation>
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
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Rows that would be sent: %1. Rows that would not: %2.</source>
        <translation>送信される行: %1。送信されない行: %2。</translation>
    </message>
    <message>
        <source>The team&apos;s PostgreSQL: HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>チームの PostgreSQL: HOST、HOST:PORT、またはソケットのフォルダー。</translation>
    </message>
    <message>
        <source>The database there.</source>
        <translation>そのサーバーのデータベース。</translation>
    </message>
    <message>
        <source>The database user (default: your name here).</source>
        <translation>データベースのユーザー (既定: この環境でのあなたの名前)。</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>システムの認証局の代わりに、この PEM ファイルの認証局を信頼する。</translation>
    </message>
    <message>
        <source>Read the database password from this file.</source>
        <translation>データベースのパスワードをこのファイルから読み取る。</translation>
    </message>
    <message>
        <source>Read the database password from standard input.</source>
        <translation>データベースのパスワードを標準入力から読み取る。</translation>
    </message>
    <message>
        <source>Set up a team&apos;s journal in a PostgreSQL database</source>
        <translation>PostgreSQL データベースにチームの記録を用意する</translation>
    </message>
    <message>
        <source>Bring a team&apos;s journal to this program&apos;s version</source>
        <translation>チームの記録をこのプログラムのバージョンに更新する</translation>
    </message>
    <message>
        <source>Tell what is in a team&apos;s journal, and who may use it</source>
        <translation>チームの記録の内容と、利用できる人を表示する</translation>
    </message>
    <message>
        <source>Create a database user for an agent of the team</source>
        <translation>チームの担当者用のデータベースユーザーを作成する</translation>
    </message>
    <message>
        <source>The database of a team</source>
        <translation>チームのデータベース</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>最新バージョン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>監査者</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Say where the database server is: --server HOST, HOST:PORT, or the folder of its socket.</source>
        <translation>データベースサーバーの場所を指定してください: --server HOST、HOST:PORT、またはソケットのフォルダー。</translation>
    </message>
    <message>
        <source>Say which database: --database NAME.</source>
        <translation>データベースを指定してください: --database NAME。</translation>
    </message>
    <message>
        <source>--user takes the name of a database user.</source>
        <translation>--user にはデータベースのユーザー名を指定します。</translation>
    </message>
    <message>
        <source>--ca-file takes a path without semicolons.</source>
        <translation>--ca-file にはセミコロンを含まないパスを指定します。</translation>
    </message>
    <message>
        <source>Say --password-file or --password-stdin, not both.</source>
        <translation>--password-file と --password-stdin は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>This version of Renotify has a newer team journal: renotifyctl team upgrade.</source>
        <translation>このバージョンの Renotify には、より新しいチームの記録があります: renotifyctl team upgrade。</translation>
    </message>
</context>
</TS>
