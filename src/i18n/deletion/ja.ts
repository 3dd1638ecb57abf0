import type { DeletionWords } from '../words.ts'

export const deletion: DeletionWords = {
  delete: {
    unfitTitleNoProof: '先にメールアドレスを追加してください',
    unfitLeadNoProof:
      'アカウントにメールアドレスも電話番号もパスワードもないため、ご本人のものであることを確認できません。アカウントにメールアドレスを追加してください。その後、ここで削除できます。',
    unfitTitleProofHidden: 'ここではアカウントを削除できません',
    unfitLeadProofHidden:
      'ご本人であることを確認するには電話番号かメールアドレスにコードを送る必要がありますが、このページではそれらを表示できません。アカウントの削除はサポートにお問い合わせください。',
    draftTitle: 'アカウントを削除',
    draftLead: 'アカウントは完全に削除されます。今後このアカウントではサインインできず、誰も元に戻せません。',
    draftAccount: '削除するアカウント',
    draftProofByPhone: 'ご本人であることを確認するため、{to} にコードをテキストメッセージで送ります。',
    draftProofByEmail: 'ご本人であることを確認するため、{to} にコードをメールで送ります。',
    draftProofByPassword: 'ご本人であることを確認するため、パスワードをうかがいます。',
    draftSubmit: 'コードを送信',
    draftSubmitByPassword: '続ける',
    proveTitle: 'ご本人であることの確認',
    proveSubmit: '続ける',
    phrase: 'アカウントを削除する',
    phraseLabel: '続けるには、この文を入力してください',
    phraseEmpty: 'ここに表示されている文を入力してください。',
    phraseWrong: 'ここに表示されている文と違います。入力の誤りがないか確かめてください。',
    passwordLabel: 'パスワード',
    passwordEmpty: 'パスワードを入力してください。',
    confirmTitle: 'アカウントを完全に削除しますか？',
    confirmLead: 'この操作は取り消せません。',
    confirmSubmit: 'アカウントを削除する',
    keep: 'アカウントを残す',
    againTitleCodesSpent: '新しいコードを送信',
    againLeadCodesSpent:
      'コードを確認できませんでした。すでに使われた可能性があります。アカウントは削除されていません。',
    againTitleCodesSpentByPassword: 'もう一度試す',
    againLeadCodesSpentByPassword: 'パスワードを確認できませんでした。アカウントは削除されていません。',
    againTitleExpired: '時間切れです',
    againLeadExpired: '確認の有効期限が切れました。アカウントは削除されていません。',
    againTitleUndone: 'アカウントは削除されていません',
    againLeadUndone: '削除は完了しませんでした。アカウントは元のままです。',
    againTitleLocked: 'アカウントはロックされています',
    againLeadLocked:
      'パスワードの誤りが多すぎました。アカウントは削除されていません。しばらく待つか、パスワードを再設定してから、もう一度お試しください。',
    againTitleBlocked: '今はアカウントを削除できません',
    againLeadBlocked: '何も削除されておらず、コードも送信されていません。',
    unconfirmedTitle: 'アカウントが削除されたか確認しています',
    unconfirmedLead: '応答が届く前に接続が切れました。アカウントがまだあるかどうかを読み取っています。',
    unconfirmedTitleStill: 'アカウントが削除されたかまだわかりません',
    unconfirmedLeadStill:
      'まだわかりません。しばらくしてからもう一度確認してください。サインインできる場合、アカウントは削除されていません。',
    doneTitle: 'アカウントを削除しました',
    doneLead: 'アカウントは完全に削除され、サインアウトしました。このページを閉じてかまいません。',
    pendingSend: '準備しています…',
    pendingVerify: '確認しています…',
    pendingCommit: 'アカウントを削除しています…',
  },
  errors: {
    old_password_wrong: 'パスワードが違います。確かめて、もう一度お試しください。',
    account_locked: 'パスワードの誤りが多すぎたため、アカウントはしばらくロックされます。',
    password_too_long: 'パスワードが長すぎて安全に送れません。短いものを選んでください。',
    encryption_unavailable:
      'パスワードを安全に送れませんでした。何も変更されていません。しばらくしてからもう一度お試しください。',
  },
}
