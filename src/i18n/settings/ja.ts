import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: '追加',
    change: '変更',
    remove: '削除',
    close: '閉じる',
    show: '表示',
    hidden: 'ここには表示されません',
    loadFailed: '開けませんでした。接続を確認して、もう一度お試しください。',
    finishFirst: '先にこの操作を完了するか、キャンセルしてください。',
  },
  email: {
    label: 'メールアドレス',
    none: 'メールアドレスは未登録です',
  },
  phone: {
    label: '電話番号',
    none: '電話番号は未登録です',
  },
  errors: {},
}
