import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: '安全檢查',
  complete: '您的帳號保護措施已就緒。',
  partly: '其中有些內容，此處無法得知。',
  next: {
    email: '建議先新增電子郵件：失去其他登入方式時，可用它找回帳號。',
    phone: '建議接著新增手機號碼：多一種聯絡到您的方式。',
    password: '建議接著設定密碼：這樣您可以自行登入。',
    mfa: '建議接著開啟兩步驟驗證。',
  },
  score: '安全評分：{score}，滿分 {max}',
  parts: { email: '電子郵件', phone: '手機號碼', password: '密碼', mfa: '兩步驟驗證' },
  states: {
    set: '已設定',
    unconfirmed: '尚未確認',
    hidden: '已設定，但不在此顯示',
    missing: '未設定',
    unknown: '此處無法得知',
  },
  add: '新增',
  open: '變更',
  errors: {},
}
