import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: '追加',
    change: '変更',
    edit: '編集',
    set: '設定',
    reset: '再設定',
    remove: '削除',
    delete: '削除',
    close: '閉じる',
    show: '表示',
    hidden: 'ここには表示されません',
    loadFailed: '開けませんでした。接続を確認して、もう一度お試しください。',
    finishFirst: '先にこの操作を完了するか、キャンセルしてください。',
    saveFirst: '先に変更を保存するか、破棄してください。',
  },
  profile: {
    label: 'プロフィール',
    none: '名前は未登録です',
  },
  email: {
    label: 'メールアドレス',
    none: 'メールアドレスは未登録です',
  },
  phone: {
    label: '電話番号',
    none: '電話番号は未登録です',
  },
  password: {
    label: 'パスワード',
    none: 'パスワードは未設定です',
    set: 'パスワードは設定済みです',
    changedOn: '最終変更日: {date}',
  },
  deletion: {
    label: 'アカウント',
    lead: '削除すると元に戻せません',
  },
  errors: {},
}
