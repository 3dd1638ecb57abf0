import type { PhoneWords } from '../words.ts'

export const phone: PhoneWords = {
  field: {
    country: '国または地域',
    preview: '{phone} にショートメッセージを送信します。',
    follows: '国または地域が {country} に変わりました。',
    lifetime: '確認コードの有効期間は約1分です。',
    edit: '電話番号を修正',
    empty: '携帯電話番号を入力してください。',
    noDigits: '携帯電話番号の数字を入力してください。',
    several: '番号が2つ以上あります。1つだけ入力してください。',
    extension: '内線番号にはショートメッセージが届きません。内線番号を除いた携帯電話番号を入力してください。',
    tooShort: '電話番号としては短すぎます。数字が抜けていないか確認してください。',
    tooLong: '電話番号としては長すぎます。余分な数字がないか確認してください。',
    notOffered:
      'ここからは {phone} にショートメッセージを送信できません。一覧から国または地域を選択してください。',
    notMobile:
      '{phone} は携帯電話番号ではないようです。この番号で正しい場合は、もう一度ボタンを押すとショートメッセージを送信します。',
    mexico:
      'メキシコの携帯電話番号では、+52 の後の 1 が不要になりました。1 を削除するか、もう一度ボタンを押して {phone} にショートメッセージを送信してください。',
    same: '現在の電話番号と同じです。別の電話番号を入力してください。',
  },
  bind: {
    unfitTitleAlreadyBound: 'アカウントにはすでに電話番号が登録されています',
    unfitLeadAlreadyBound:
      '現在の電話番号は {phone} です。別の電話番号を使用するには、電話番号を変更してください。',
    unfitLeadAlreadyBoundHidden:
      'どの番号かは表示できません。別の電話番号を使用するには、電話番号を変更してください。',
    draftTitle: '電話番号の追加',
    draftLead: 'ご本人の電話番号であることを確認するため、ショートメッセージで確認コードを送信します。',
    draftLabel: '携帯電話番号',
    draftSubmit: '確認コードを送信',
    proveTitle: '確認コードの入力',
    proveSubmit: '電話番号を追加',
    againTitleUndone: '電話番号は追加されていません',
    againLeadUndone:
      '確認コードはすでに使用されている可能性があります。続けるには、新しい確認コードを {phone} に送信してください。',
    unconfirmedTitle: '電話番号が追加されたかどうかを確認しています',
    unconfirmedLead:
      '応答を受け取る前に接続が切れました。{phone} が追加されたかどうか、アカウントを読み込んで確認しています。',
    unconfirmedTitleStill: '電話番号が追加されたかどうか、まだ確認できていません',
    unconfirmedLeadStill:
      '{phone} が追加されたかどうか、まだわかりません。しばらくしてから、もう一度確認してください。',
    elsewhereTitle: 'アカウントには別の電話番号が登録されています',
    elsewhereLead:
      '現在の電話番号は {phone} です。別の場所で追加されました。お心当たりがない場合は、アカウントを保護してください。',
    doneTitle: '電話番号を追加しました',
    doneLead: '{phone} がアカウントの電話番号になりました。',
    pendingSend: '確認コードを送信しています…',
    pendingCommit: '電話番号を追加しています…',
  },
  change: {
    unfitTitleNoPhone: '変更できる電話番号がまだありません',
    unfitLeadNoPhone: 'まず、アカウントに電話番号を追加してください。その後、ここで変更できます。',
    unfitTitlePhoneHidden: 'ここでは電話番号を変更できません',
    unfitLeadPhoneHidden:
      '変更するには現在の電話番号にショートメッセージを送信する必要がありますが、サービスから番号を取得できません。サポートにお問い合わせください。',
    draftTitle: '電話番号の変更',
    draftLead:
      'どちらもご本人の電話番号であることを確認するため、新しい電話番号と現在の電話番号のそれぞれに確認コードを送信します。確認コードの有効期間は約1分です。両方の電話をお手元にご用意ください。',
    draftLeadNewOnly: 'ご本人の電話番号であることを確認するため、新しい電話番号に確認コードを送信します。',
    draftCurrent: '現在の電話番号',
    draftLabel: '新しい携帯電話番号',
    draftSubmit: '確認コードを送信',
    draftSubmitNewOnly: '確認コードを送信',
    proveTitle: '2つの確認コードの入力',
    proveTitleNewOnly: '確認コードの入力',
    codeLabelNew: '新しい電話番号宛ての確認コード',
    codeLabelOld: '現在の電話番号宛ての確認コード',
    proveSubmit: '確認',
    review: '{from} から {to} に変更',
    helpSummary: '現在の電話番号でショートメッセージを受け取れない場合',
    confirmTitle: '変更の確定',
    confirmLead: '確定すると、{to} がアカウントの電話番号になります。',
    confirmSubmit: '電話番号を変更',
    againTitleCodesSpent: '新しい確認コードを送信してください',
    againLeadCodesSpent:
      '確認コードが正しいかどうかを確認できませんでした。すでに使用されている可能性もあります。電話番号は変更されていません。',
    againTitleCodesSpentNewOnly: '新しい確認コードを送信してください',
    againLeadCodesSpentNewOnly:
      '確認コードが正しいかどうかを確認できませんでした。すでに使用されている可能性もあります。電話番号は変更されていません。',
    againTitleExpired: '時間切れになりました',
    againLeadExpired:
      '変更を確定できる時間が過ぎました。電話番号は変更されていません。入力した内容はそのまま残っています。',
    againTitleUndone: '電話番号は変更されていません',
    againLeadUndone:
      '変更は完了しませんでした。入力した内容はそのまま残っていますので、もう一度お試しいただけます。',
    unconfirmedTitle: '電話番号が変更されたかどうかを確認しています',
    unconfirmedLead:
      '応答を受け取る前に接続が切れました。変更が完了したかどうか、アカウントを読み込んで確認しています。',
    unconfirmedTitleStill: '電話番号が変更されたかどうか、まだ確認できていません',
    unconfirmedLeadStill:
      '変更が完了したかどうか、まだわかりません。しばらくしてから、もう一度確認してください。両方の電話番号を使える状態にしておいてください。',
    elsewhereTitle: '現在、別の電話番号が登録されています',
    elsewhereLead:
      '現在の電話番号は {phone} です。別の場所で変更されました。お心当たりがない場合は、アカウントを保護してください。',
    elsewhereTitleNone: '現在、アカウントには電話番号が登録されていません',
    elsewhereLeadNone:
      '電話番号は別の場所で削除されました。お心当たりがない場合は、アカウントを保護してください。',
    doneTitle: '電話番号を変更しました',
    doneLead:
      '{to} がアカウントの電話番号になりました。{from} はこのアカウントでは使用できなくなりましたが、通知が届く場合があります。',
    pendingSend: '送信しています…',
    pendingVerify: '確認しています…',
    pendingCommit: '電話番号を変更しています…',
  },
  unbind: {
    unfitTitleNoPhone: '削除できる電話番号がありません',
    unfitLeadNoPhone: 'アカウントには電話番号が登録されていません。',
    unfitTitlePhoneHidden: 'ここでは電話番号を削除できません',
    unfitLeadPhoneHidden:
      '削除するにはその電話番号にショートメッセージを送信する必要がありますが、サービスから番号を取得できません。サポートにお問い合わせください。',
    draftTitle: '電話番号の削除',
    draftLead:
      '{phone} はアカウントから削除されます。この電話番号ではログインできなくなり、こちらからご連絡することもできなくなります。',
    waysTitle: 'その他のログイン方法',
    waysNone:
      'その他のログイン方法は見つかりませんでした。最後のログイン方法の削除は、サービスに拒否される場合があります。',
    wayEmail: 'メールアドレス：{email}',
    wayUsername: 'ユーザー名：{username}',
    wayProvider: '{provider} アカウント',
    factorNote:
      'ログインの 2 段階認証の確認コードは、{phone} にショートメッセージで届きます。先に別の受け取り方法を設定してください。設定しないと、ログインできなくなるおそれがあります。',
    draftSubmit: '確認コードを送信',
    proveTitle: '確認コードで削除を確定',
    proveSubmit: '電話番号を削除',
    againTitleLastWay: 'これが唯一のログイン方法です',
    againLeadLastWay:
      '{phone} を削除すると、ログインできなくなります。先にメールアドレスまたは別のアカウントを追加してください。',
    againTitleUndone: '電話番号は削除されていません',
    againLeadUndone:
      '{phone} は引き続きアカウントの電話番号です。確認コードはすでに使用されている可能性があります。続けるには、新しい確認コードを送信してください。',
    unconfirmedTitle: '電話番号が削除されたかどうかを確認しています',
    unconfirmedLead:
      '応答を受け取る前に接続が切れました。{phone} が削除されたかどうか、アカウントを読み込んで確認しています。',
    unconfirmedTitleStill: '電話番号が削除されたかどうか、まだ確認できていません',
    unconfirmedLeadStill:
      '{phone} が削除されたかどうか、まだわかりません。しばらくしてから、もう一度確認してください。',
    doneTitle: '電話番号を削除しました',
    doneLead: '{phone} はアカウントから削除されました。',
    pendingSend: '確認コードを送信しています…',
    pendingCommit: '電話番号を削除しています…',
  },
  errors: {
    old_code_required:
      '現在の電話番号宛ての確認コードも必要です。確認コードを送信し、届いたら入力してください。',
    old_phone_mismatch:
      '現在の電話番号が、先ほど確認したものと異なります。表示されている電話番号を使用するか、最初からやり直してください。',
    phone_taken: 'この電話番号は、すでに別のアカウントに登録されています。別の電話番号を入力してください。',
    same_phone: '現在の電話番号と同じです。別の電話番号を入力してください。',
    malformed_phone: 'この電話番号はサービスで受け付けられません。入力ミスがないか確認してください。',
    no_phone: 'アカウントには電話番号が登録されていません。先に電話番号を追加してください。',
    already_bound: 'アカウントにはすでに電話番号が登録されています。追加するのではなく、変更してください。',
    sms_unavailable:
      '現在、この番号にはショートメッセージを送信できません。別の番号を使用するか、しばらくしてからもう一度お試しください。',
    sms_daily_limit:
      'この番号で1日に受け取れるショートメッセージの上限に達しました。別の番号を使用するか、明日もう一度お試しください。',
  },
}
