import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: 'セキュリティの確認',
  complete: 'アカウントを守る設定は整っています。',
  partly: 'ここからは分からない項目があります。',
  next: {
    email: 'まずメールアドレスを追加してください。他の方法を失っても、アカウントに戻れます。',
    phone: '次に電話番号を追加してください。連絡手段が増えます。',
    password: '次にパスワードを設定してください。自分だけでサインインできるようになります。',
    mfa: '次に 2 段階認証を有効にしてください。',
  },
  score: 'セキュリティスコア：{max} 点中 {score} 点',
  parts: { email: 'メールアドレス', phone: '電話番号', password: 'パスワード', mfa: '2 段階認証' },
  states: {
    set: '設定済み',
    unconfirmed: 'まだ確認されていません',
    hidden: '設定済み（ここには表示されません）',
    missing: '未設定',
    unknown: 'ここからは分かりません',
  },
  add: '追加',
  open: '変更',
  errors: {},
}
