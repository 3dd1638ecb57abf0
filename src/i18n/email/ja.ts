import type { EmailWords } from '../words.ts'

export const email: EmailWords = {
  field: {
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
    asciiForm: 'システム上の表記：{email}',
  },
  bind: {
    unfitTitleAlreadyBound: 'アカウントにはすでにメールアドレスが登録されています',
    unfitLeadAlreadyBound:
      '現在のメールアドレスは {email} です。別のメールアドレスを使用するには、メールアドレスを変更してください。',
    draftTitle: 'メールアドレスの追加',
    draftLead: 'ご本人のメールアドレスであることを確認するため、確認コードを送信します。',
    draftLabel: 'メールアドレス',
    draftSubmit: '確認コードを送信',
    proveTitle: '確認コードの入力',
    proveSubmit: 'メールアドレスを追加',
    againTitleUndone: 'メールアドレスは追加されていません',
    againLeadUndone:
      '確認コードはすでに使用されている可能性があります。続けるには、新しい確認コードを {email} に送信してください。',
    unconfirmedTitle: 'メールアドレスが追加されたかどうかを確認しています',
    unconfirmedLead:
      '応答を受け取る前に接続が切れました。{email} が追加されたかどうか、アカウントを読み込んで確認しています。',
    unconfirmedTitleStill: 'メールアドレスが追加されたかどうか、まだ確認できていません',
    unconfirmedLeadStill:
      '{email} が追加されたかどうか、まだわかりません。しばらくしてから、もう一度確認してください。',
    elsewhereTitle: 'アカウントには別のメールアドレスが登録されています',
    elsewhereLead:
      '現在のメールアドレスは {email} です。別の場所で追加されました。お心当たりがない場合は、アカウントを保護してください。',
    doneTitle: 'メールアドレスを追加しました',
    doneLead: '{email} がアカウントのメールアドレスになりました。',
    pendingSend: '確認コードを送信しています…',
    pendingCommit: 'メールアドレスを追加しています…',
  },
  change: {
    unfitTitleNoEmail: '変更できるメールアドレスがまだありません',
    unfitLeadNoEmail: 'まず、アカウントにメールアドレスを追加してください。その後、ここで変更できます。',
    draftTitle: 'メールアドレスの変更',
    draftLead:
      'どちらもご本人のメールアドレスであることを確認するため、新しいメールアドレスと現在のメールアドレスのそれぞれに確認コードを送信します。',
    draftLeadNewOnly:
      'ご本人のメールアドレスであることを確認するため、新しいメールアドレスに確認コードを送信します。',
    draftCurrent: '現在のメールアドレス',
    draftLabel: '新しいメールアドレス',
    draftSubmit: '確認コードを送信',
    draftSubmitNewOnly: '確認コードを送信',
    proveTitle: '2つの確認コードの入力',
    proveTitleNewOnly: '確認コードの入力',
    codeLabelNew: '新しいメールアドレス宛ての確認コード',
    codeLabelOld: '現在のメールアドレス宛ての確認コード',
    proveSubmit: '確認',
    review: '{from} から {to} に変更',
    helpSummary: '現在のメールボックスを開けない場合',
    confirmTitle: '変更の確定',
    confirmLead: '確定すると、{to} がアカウントのメールアドレスになります。',
    confirmSubmit: 'メールアドレスを変更',
    againTitleCodesSpent: '新しい確認コードを送信してください',
    againLeadCodesSpent:
      '確認コードが正しいかどうかを確認できませんでした。すでに使用されている可能性もあります。メールアドレスは変更されていません。',
    againTitleCodesSpentNewOnly: '新しい確認コードを送信してください',
    againLeadCodesSpentNewOnly:
      '確認コードが正しいかどうかを確認できませんでした。すでに使用されている可能性もあります。メールアドレスは変更されていません。',
    againTitleExpired: '時間切れになりました',
    againLeadExpired:
      '変更を確定できる時間が過ぎました。メールアドレスは変更されていません。入力した内容はそのまま残っています。',
    againTitleUndone: 'メールアドレスは変更されていません',
    againLeadUndone:
      '変更は完了しませんでした。入力した内容はそのまま残っていますので、もう一度お試しいただけます。',
    unconfirmedTitle: 'メールアドレスが変更されたかどうかを確認しています',
    unconfirmedLead:
      '応答を受け取る前に接続が切れました。変更が完了したかどうか、アカウントを読み込んで確認しています。',
    unconfirmedTitleStill: 'メールアドレスが変更されたかどうか、まだ確認できていません',
    unconfirmedLeadStill:
      '変更が完了したかどうか、まだわかりません。しばらくしてから、もう一度確認してください。両方のメールボックスを使える状態にしておいてください。',
    elsewhereTitle: '現在、別のメールアドレスが登録されています',
    elsewhereLead:
      '現在のメールアドレスは {email} です。別の場所で変更されました。お心当たりがない場合は、アカウントを保護してください。',
    elsewhereTitleNone: '現在、アカウントにはメールアドレスが登録されていません',
    elsewhereLeadNone:
      'メールアドレスは別の場所で削除されました。お心当たりがない場合は、アカウントを保護してください。',
    doneTitle: 'メールアドレスを変更しました',
    doneLead:
      '{to} がアカウントのメールアドレスになりました。{from} はこのアカウントでは使用できなくなりましたが、通知が届く場合があります。',
    pendingSend: '送信しています…',
    pendingVerify: '確認しています…',
    pendingCommit: 'メールアドレスを変更しています…',
  },
  unbind: {
    unfitTitleNoEmail: '削除できるメールアドレスがありません',
    unfitLeadNoEmail: 'アカウントにはメールアドレスが登録されていません。',
    draftTitle: 'メールアドレスの削除',
    draftLead:
      '{email} はアカウントから削除されます。このメールアドレスではログインできなくなり、こちらからご連絡することもできなくなります。',
    waysTitle: 'その他のログイン方法',
    waysNone:
      'その他のログイン方法は見つかりませんでした。最後のログイン方法の削除は、サービスに拒否される場合があります。',
    wayPhone: '電話番号：{phone}',
    wayUsername: 'ユーザー名：{username}',
    wayProvider: '{provider} アカウント',
    draftSubmit: '確認コードを送信',
    proveTitle: '確認コードで削除を確定',
    proveSubmit: 'メールアドレスを削除',
    againTitleLastWay: 'これが唯一のログイン方法です',
    againLeadLastWay:
      '{email} を削除すると、ログインできなくなります。先に電話番号または別のアカウントを追加してください。',
    againTitleUndone: 'メールアドレスは削除されていません',
    againLeadUndone:
      '{email} は引き続きアカウントのメールアドレスです。確認コードはすでに使用されている可能性があります。続けるには、新しい確認コードを送信してください。',
    unconfirmedTitle: 'メールアドレスが削除されたかどうかを確認しています',
    unconfirmedLead:
      '応答を受け取る前に接続が切れました。{email} が削除されたかどうか、アカウントを読み込んで確認しています。',
    unconfirmedTitleStill: 'メールアドレスが削除されたかどうか、まだ確認できていません',
    unconfirmedLeadStill:
      '{email} が削除されたかどうか、まだわかりません。しばらくしてから、もう一度確認してください。',
    doneTitle: 'メールアドレスを削除しました',
    doneLead: '{email} はアカウントから削除されました。',
    pendingSend: '確認コードを送信しています…',
    pendingCommit: 'メールアドレスを削除しています…',
  },
  errors: {
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
  },
}
