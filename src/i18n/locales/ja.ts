import type { Locale } from '../messages.ts'

/** Japanese. */
export const ja: Locale = {
  tag: 'ja',
  dir: 'ltr',
  messages: {
    common: {
      cancel: 'キャンセル',
      tryAgain: '再試行',
      checkAgain: 'もう一度確認',
      startAgain: '最初からやり直す',
      editAddress: 'メールアドレスを修正',
      signInAgain: 'もう一度ログイン',
      step: 'ステップ {current}（全{total}ステップ）',
      crashed:
        'ページのこの部分が動作しなくなりました。最初からやり直して、アカウントの現在の状態を確認してください。',
      loading: 'アカウントを読み込んでいます…',
      unavailable: 'メールアドレスを読み込めませんでした',
      unavailableLead: '何も変更されていません。接続を確認して、もう一度お試しください。',
      reference: '参照番号：{requestId}',
      serverSays: 'サービスからのメッセージ：{message}',
      actionIn: '{action}（あと{time}）',
      asciiForm: 'システム上の表記：{email}',
    },
    code: {
      label: '確認コード',
      labelNew: '新しいメールアドレス宛ての確認コード',
      labelOld: '現在のメールアドレス宛ての確認コード',
      unsent: '確認コードはまだ {email} に送信されていません。',
      sent: '確認コードを {email} に送信しました。最新のメールに記載されている確認コードを使用してください。',
      maybeSent:
        '確認コードが {email} に送信されている可能性があります。届かない場合は、再送信してください。',
      alreadySent:
        '確認コードが {email} に送信されてから、まだ1分たっていません。送信済みの確認コードを使用してください。',
      waiting:
        '最後に {email} に送信された確認コードは、もう使用できません。待ち時間が終わったら、新しい確認コードを送信してください。',
      refused: '確認コードを {email} に送信できませんでした。',
      send: '確認コードを送信',
      resend: '再送信',
      sendNew: '新しい確認コードを送信',
      sendNewBoth: '新しい確認コードを送信',
      empty: 'メールに記載されている確認コードを入力してください。',
      wrongCount: '入力されたのは{count}です。確認コードは{expected}です。',
      several: '番号が複数入力されています。最新のメールに記載されている確認コードだけを入力してください。',
      noCode: '確認コードの数字を入力してください（例：123456）。',
      digits: { other: '{count}桁' },
      digitsRange: { other: '{min}～{max}桁' },
    },
    email: {
      empty: 'メールアドレスを入力してください（例：name@example.com）。',
      noAt: '「@」を追加してください（例：name@example.com）。',
      severalAts: 'メールアドレスに使える「@」は1つだけです。余分な「@」を削除してください。',
      space: 'メールアドレスからスペースを削除してください。',
      characters:
        'メールアドレスに使えない文字（引用符、かっこ、カンマ、目に見えない文字など）を削除してください。',
      tooLong: 'メールアドレスとしては長すぎます。余分な文字がないか確認してください。',
      dots: '「.」の位置を確認してください。「@」の前と後のどちらの部分でも、先頭や末尾には使えず、2つ以上続けることもできません。',
      domain: '「@」の後の部分を確認してください（例：example.com）。',
      same: '現在のメールアドレスと同じです。別のメールアドレスを入力してください。',
    },
    bind: {
      addressTitle: 'メールアドレスの追加',
      addressLead: 'ご本人のメールアドレスであることを確認するため、確認コードを送信します。',
      addressLabel: 'メールアドレス',
      addressSubmit: '確認コードを送信',
      codeTitle: '確認コードの入力',
      codeSubmit: 'メールアドレスを追加',
      boundTitle: 'メールアドレスを追加しました',
      boundLead: '{email} がアカウントのメールアドレスになりました。',
      alreadyBoundTitle: 'アカウントにはすでにメールアドレスが登録されています',
      alreadyBoundLead:
        '現在のメールアドレスは {email} です。別のメールアドレスを使用するには、メールアドレスを変更してください。',
      unconfirmedTitle: 'メールアドレスが追加されたかどうかを確認しています',
      unconfirmedLead:
        '応答を受け取る前に接続が切れました。{email} が追加されたかどうか、アカウントを読み込んで確認しています。',
      unconfirmedStillTitle: 'メールアドレスが追加されたかどうか、まだ確認できていません',
      unconfirmedStill:
        '{email} が追加されたかどうか、まだわかりません。しばらくしてから、もう一度確認してください。',
      notBoundTitle: 'メールアドレスは追加されていません',
      notBoundLead:
        '確認コードはすでに使用されている可能性があります。続けるには、新しい確認コードを {email} に送信してください。',
      boundElsewhereTitle: 'アカウントには別のメールアドレスが登録されています',
      boundElsewhereLead:
        '現在のメールアドレスは {email} です。別の場所で追加されました。お心当たりがない場合は、アカウントを保護してください。',
      sending: '確認コードを送信しています…',
      binding: 'メールアドレスを追加しています…',
    },
    change: {
      addressTitle: 'メールアドレスの変更',
      addressLead:
        'どちらもご本人のメールアドレスであることを確認するため、新しいメールアドレスと現在のメールアドレスのそれぞれに確認コードを送信します。',
      addressLeadNewOnly:
        'ご本人のメールアドレスであることを確認するため、新しいメールアドレスに確認コードを送信します。',
      addressCurrent: '現在のメールアドレス',
      addressLabel: '新しいメールアドレス',
      addressSubmit: '確認コードを送信',
      addressSubmitNewOnly: '確認コードを送信',
      noEmailTitle: '変更できるメールアドレスがまだありません',
      noEmailLead: 'まず、アカウントにメールアドレスを追加してください。その後、ここで変更できます。',
      codesTitle: '2つの確認コードの入力',
      codesTitleNewOnly: '確認コードの入力',
      codesSubmit: '確認',
      changing: '{from} から {to} に変更',
      oldMailboxSummary: '現在のメールボックスを開けない場合',
      confirmTitle: '変更の確定',
      confirmLead: '確定すると、{to} がアカウントのメールアドレスになります。',
      confirmSubmit: 'メールアドレスを変更',
      timeLeft: '変更を確定できる残り時間',
      timeUncertain: 'すでに時間切れの可能性がありますが、引き続きお試しいただけます。',
      secondsToConfirm: '変更を確定できる時間は{time}です。',
      secondsRemain: '変更を確定できる時間は残り{time}です。',
      codesSpentTitle: '新しい確認コードを送信してください',
      codesSpentLead:
        '確認コードが正しいかどうかを確認できませんでした。すでに使用されている可能性もあります。メールアドレスは変更されていません。',
      codesSpentTitleNewOnly: '新しい確認コードを送信してください',
      codesSpentLeadNewOnly:
        '確認コードが正しいかどうかを確認できませんでした。すでに使用されている可能性もあります。メールアドレスは変更されていません。',
      expiredTitle: '時間切れになりました',
      expiredLead:
        '変更を確定できる時間が過ぎました。メールアドレスは変更されていません。入力した内容はそのまま残っています。',
      unconfirmedTitle: 'メールアドレスが変更されたかどうかを確認しています',
      unconfirmedLead:
        '応答を受け取る前に接続が切れました。変更が完了したかどうか、アカウントを読み込んで確認しています。',
      unconfirmedStillTitle: 'メールアドレスが変更されたかどうか、まだ確認できていません',
      unconfirmedStill:
        '変更が完了したかどうか、まだわかりません。しばらくしてから、もう一度確認してください。両方のメールボックスを使える状態にしておいてください。',
      notChangedTitle: 'メールアドレスは変更されていません',
      notChangedLead:
        '変更は完了しませんでした。入力した内容はそのまま残っていますので、もう一度お試しいただけます。',
      changedElsewhereTitle: '現在、別のメールアドレスが登録されています',
      changedElsewhereLead:
        '現在のメールアドレスは {email} です。別の場所で変更されました。お心当たりがない場合は、アカウントを保護してください。',
      removedElsewhereTitle: '現在、アカウントにはメールアドレスが登録されていません',
      removedElsewhereLead:
        'メールアドレスは別の場所で削除されました。お心当たりがない場合は、アカウントを保護してください。',
      changedTitle: 'メールアドレスを変更しました',
      changedLead:
        '{to} がアカウントのメールアドレスになりました。{from} はこのアカウントでは使用できなくなりましたが、通知が届く場合があります。',
      sending: '送信しています…',
      verifying: '確認しています…',
      updating: 'メールアドレスを変更しています…',
    },
    unbind: {
      startTitle: 'メールアドレスの削除',
      startLead:
        '{email} はアカウントから削除されます。このメールアドレスではログインできなくなり、こちらからご連絡することもできなくなります。',
      waysTitle: 'その他のログイン方法',
      waysNone:
        'その他のログイン方法は見つかりませんでした。最後のログイン方法の削除は、サービスに拒否される場合があります。',
      wayPhone: '電話番号：{phone}',
      wayUsername: 'ユーザー名：{username}',
      wayProvider: '{provider} アカウント',
      startSubmit: '確認コードを送信',
      codeTitle: '確認コードで削除を確定',
      codeSubmit: 'メールアドレスを削除',
      unboundTitle: 'メールアドレスを削除しました',
      unboundLead: '{email} はアカウントから削除されました。',
      noEmailTitle: '削除できるメールアドレスがありません',
      noEmailLead: 'アカウントにはメールアドレスが登録されていません。',
      lastWayTitle: 'これが唯一のログイン方法です',
      lastWayLead:
        '{email} を削除すると、ログインできなくなります。先に電話番号または別のアカウントを追加してください。',
      unconfirmedTitle: 'メールアドレスが削除されたかどうかを確認しています',
      unconfirmedLead:
        '応答を受け取る前に接続が切れました。{email} が削除されたかどうか、アカウントを読み込んで確認しています。',
      unconfirmedStillTitle: 'メールアドレスが削除されたかどうか、まだ確認できていません',
      unconfirmedStill:
        '{email} が削除されたかどうか、まだわかりません。しばらくしてから、もう一度確認してください。',
      notUnboundTitle: 'メールアドレスは削除されていません',
      notUnboundLead:
        '{email} は引き続きアカウントのメールアドレスです。確認コードはすでに使用されている可能性があります。続けるには、新しい確認コードを送信してください。',
      sending: '確認コードを送信しています…',
      unbinding: 'メールアドレスを削除しています…',
    },
    pending: {
      reading: 'アカウントを確認しています…',
    },
    errors: {
      offline: 'オフラインです。何も送信されていません。ネットワークに接続して、もう一度お試しください。',
      ambiguous: '接続が切れたため、操作が完了したかどうかを確認できません。',
      rate_limited: '試行回数が多すぎます。しばらくしてから、もう一度お試しください。',
      sent_too_soon:
        '確認コードが送信されてから、まだ1分たっていません。送信済みの確認コードを使用するか、しばらくしてから再送信してください。',
      code_rejected:
        '入力内容が一致しませんでした。もう一度ご確認ください。一度間違えると確認コードが無効になることがあります。再び受け付けられない場合は、新しい確認コードを送信してください。',
      code_expired: '確認コードの有効期限が切れました。新しい確認コードを送信してください。',
      old_code_required:
        '現在のメールアドレス宛ての確認コードも必要です。確認コードを送信し、届いたら入力してください。',
      old_email_mismatch:
        '現在のメールアドレスが、先ほど確認したものと異なります。表示されているメールアドレスを使用するか、最初からやり直してください。',
      email_taken:
        'このメールアドレスは、すでに別のアカウントに登録されています。別のメールアドレスを入力してください。',
      same_email: '現在のメールアドレスと同じです。別のメールアドレスを入力してください。',
      malformed_email: 'このメールアドレスはサービスで受け付けられません。入力ミスがないか確認してください。',
      no_email: 'アカウントにはメールアドレスが登録されていません。先にメールアドレスを追加してください。',
      already_bound:
        'アカウントにはすでにメールアドレスが登録されています。追加するのではなく、変更してください。',
      last_sign_in_method: 'これが唯一のログイン方法です。削除する前に、別のログイン方法を追加してください。',
      token_rejected:
        'この変更は確定できなくなりました。新しい確認コードを送信して、最初からやり直してください。',
      session_renewed:
        'ログインの有効期限が切れていたため、更新されました。何も変更されていません。もう一度ボタンを押してください。',
      unauthenticated: 'ログアウトされています。続けるには、もう一度ログインしてください。',
      forbidden: 'この操作を行うには、サービスにもう一度ログインする必要があります。',
      captcha_required:
        'ロボットではないことを確認する必要があります。サービス自体のページでログインしてから、もう一度お試しください。',
      mail_unavailable: '現在、メールを送信できません。しばらくしてから、もう一度お試しください。',
      malformed_response:
        'サービスから処理できない応答が返されました。しばらくしてから、もう一度お試しください。',
      server: '現在、サービスに問題が発生しています。しばらくしてから、もう一度お試しください。',
      unknown: 'この操作はサービスに拒否されました。もう一度試すか、サポートにお問い合わせください。',
    },
  },
}
