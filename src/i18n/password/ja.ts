import type { PasswordWords } from '../words.ts'

export const password: PasswordWords = {
  field: {
    oldLabel: '現在のパスワード',
    newLabel: '新しいパスワード',
    contactLabel: 'メールアドレスまたは電話番号',
    show: '表示',
    hide: '非表示',
    showLabel: 'パスワードを表示',
    hideLabel: 'パスワードを非表示',
    shown: 'パスワードが表示されています。',
    hidden: 'パスワードは表示されていません。',
    oldEmpty: '現在のパスワードを入力してください。',
    newEmpty: '新しいパスワードを入力してください。',
    same: 'これは現在のパスワードです。別のものを選んでください。',
    noContact: 'メールアドレス、または国番号付きの電話番号を入力してください。',
    rules1: '6 文字以上。',
    rules2: '6 文字以上で、数字・英字・記号のうち 2 種類を含むもの。',
    rules3: '6 文字以上で、数字・英字・記号をすべて含むもの。',
    ruleFits: 'このパスワードは条件を満たしています。',
    ruleUnfit: 'このパスワードはまだ条件を満たしていません。',
    strengthLabel: 'パスワードの推測されにくさ',
    strength0: '非常に推測されやすいです。',
    strength1: '推測されやすいです。',
    strength2: '推測される可能性があります。',
    strength3: '推測されにくいです。',
    strength4: '非常に推測されにくいです。',
  },
  change: {
    draftTitleLoading: 'パスワード',
    draftTitle: 'パスワードの変更',
    draftTitleSet: 'パスワードの設定',
    draftLead: '現在のパスワードと、新しいパスワードを入力してください。',
    draftLeadSet:
      'アカウントにはまだパスワードがありません。設定すると、コードや他のサービスなしでサインインできます。',
    draftSubmit: 'パスワードを変更',
    draftSubmitSet: 'パスワードを設定',
    forgot: 'パスワードを忘れた場合',
    reset: 'コードで再設定',
    signIn: '新しいパスワードでサインイン',
    againTitleUndone: 'パスワードは変更されませんでした',
    againLeadUndone: '変更は完了しませんでした。以前のパスワードは引き続き使えます。',
    againTitleUndoneSet: 'パスワードは設定されませんでした',
    againLeadUndoneSet: '新しいパスワードは保存されませんでした。アカウントにはまだパスワードがありません。',
    againTitleLocked: 'パスワードの間違いが多すぎます',
    againLeadLocked:
      '安全のため、しばらくの間パスワードは受け付けられません。コードですぐに再設定するか、後でもう一度お試しください。',
    unconfirmedTitle: 'パスワードが変更されたか確認しています',
    unconfirmedLead:
      '応答が届く前に接続が切れました。新しいパスワードが有効かどうか、アカウントを確認しています。',
    unconfirmedTitleStill: 'パスワードが変更されたか確認できません',
    unconfirmedLeadStill:
      '新しいパスワードでサインインしてみてください。できれば変更されています。できなければ、以前のパスワードが有効です。',
    doneTitle: 'パスワードを変更しました',
    doneLead:
      '今後は新しいパスワードでサインインしてください。他の端末では、再度サインインが必要になることがあります。',
    doneTitleSet: 'パスワードを設定しました',
    doneLeadSet: '新しいパスワードでサインインできるようになりました。',
    pendingSend: '新しいパスワードを保存しています…',
    pendingCommit: '新しいパスワードを保存しています…',
  },
  reset: {
    unfitTitleNoContact: 'コードを送れません',
    unfitLeadNoContact:
      'アカウントにメールアドレスも電話番号もありません。先にどちらかを追加してから、ここで再設定してください。',
    draftTitle: 'パスワードの再設定',
    draftLead: '{to} にコードを送ります。それを使って新しいパスワードを設定できます。',
    draftLeadChoice: 'コードを送ります。それを使って新しいパスワードを設定できます。',
    draftLeadSignedOut:
      'アカウントのメールアドレスまたは電話番号を入力してください。そこに送るコードで、新しいパスワードを設定できます。',
    choiceLabel: 'コードの送り先',
    draftSubmit: 'コードを送信',
    reopen: '別の宛先を使う',
    signIn: '新しいパスワードでサインイン',
    proveTitle: '新しいパスワードの設定',
    proveNoteSignedOut: 'この宛先のアカウントがない場合、何も届きません。',
    proveSubmit: '新しいパスワードを保存',
    confirmTitle: '別のパスワードを選んでください',
    confirmLead:
      'コードは正しいですが、そのパスワードは受け付けられませんでした。時間内に別のものを選んでください。',
    confirmSubmit: '新しいパスワードを保存',
    againTitleCodesSpent: '新しいコードを送ってください',
    againLeadCodesSpent:
      'コードを確認できませんでした。すでに使用済みの可能性があります。パスワードは変更されていません。',
    againTitleExpired: '時間切れです',
    againLeadExpired:
      'コードは無効になりました。パスワードは変更されていません。続けるには新しいコードを送ってください。',
    againTitleUndone: 'パスワードは変更されませんでした',
    againLeadUndone:
      '変更は完了しませんでした。以前のパスワードは引き続き有効です。新しいコードを送ってもう一度お試しください。',
    unconfirmedTitle: 'パスワードが変更されたか確認しています',
    unconfirmedLead:
      '応答が届く前に接続が切れました。新しいパスワードが有効かどうか、アカウントを確認しています。',
    unconfirmedTitleSignedOut: 'パスワードが変更された可能性があります',
    unconfirmedLeadSignedOut:
      '応答が届く前に接続が切れました。新しいパスワードでサインインしてみてください。できれば変更されています。できなければ、戻って新しいコードを送ってください。',
    unconfirmedTitleStill: 'パスワードが変更されたか確認できません',
    unconfirmedLeadStill:
      '新しいパスワードでサインインしてみてください。できれば変更されています。できなければ、戻って新しいコードを送ってください。',
    doneTitle: 'パスワードを変更しました',
    doneLead:
      '今後は新しいパスワードでサインインしてください。他の端末では、再度サインインが必要になることがあります。',
    doneLeadSignedOut: '新しいパスワードでサインインできるようになりました。',
    pendingSend: 'コードを送信しています…',
    pendingVerify: '新しいパスワードを保存しています…',
    pendingCommit: '新しいパスワードを保存しています…',
  },
  errors: {
    old_password_required: 'アカウントにはすでにパスワードがあります。それも入力してください。',
    old_password_wrong: '現在のパスワードと一致しません。確認するか、コードで再設定してください。',
    password_rejected:
      'このパスワードは受け付けられません。もっと長いもの、またはありふれていないものを選んでください。',
    password_reused: 'このパスワードは以前に使われています。別のものを選んでください。',
    password_too_long: 'パスワードが長すぎて安全に送れません。短いものを選んでください。',
    account_locked:
      'パスワードの間違いが多すぎるため、アカウントはしばらくロックされています。後でもう一度お試しください。',
    encryption_unavailable:
      'パスワードを安全に送れませんでした。何も変更されていません。しばらくしてからもう一度お試しください。',
  },
}
