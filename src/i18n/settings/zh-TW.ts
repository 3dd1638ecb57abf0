import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: '新增',
    change: '變更',
    edit: '編輯',
    set: '設定',
    reset: '重設',
    remove: '移除',
    delete: '刪除',
    close: '關閉',
    show: '檢視',
    hidden: '此處不顯示',
    loadFailed: '無法開啟。請檢查網路連線,然後再試一次。',
    finishFirst: '請先完成或取消這項操作。',
    saveFirst: '請先儲存或捨棄您的變更。',
  },
  profile: {
    label: '個人資料',
    none: '尚未填寫姓名',
  },
  email: {
    label: '電子郵件',
    none: '尚未綁定電子郵件',
  },
  phone: {
    label: '手機號碼',
    none: '尚未綁定手機號碼',
  },
  password: {
    label: '密碼',
    none: '尚未設定密碼',
    set: '已設定密碼',
    changedOn: '上次變更：{date}',
  },
  deletion: {
    label: '帳號',
    lead: '刪除後無法復原',
  },
  errors: {},
}
